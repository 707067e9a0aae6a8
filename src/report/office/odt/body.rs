//! The body: front matter, blocks, and the sheets they stand on.

use super::{Writing, table};
use crate::report::document::{Block, List, ListKind, Note, NoteKind, Quote};
use crate::report::inline::{Inline, Inlines, safe_address};
use crate::report::office::media::Media;
use crate::report::office::sheet;
use crate::report::picture::Picture;
use crate::report::xml::Xml;
use crate::text::Language;

/// The contents of `office:text`.
pub(super) fn write(writing: &mut Writing<'_>) {
    let document = writing.document;
    let mut levels = document.heading_levels();
    writing.front();
    for (at, run) in sheet::runs(&document.blocks).iter().enumerate() {
        if at > 0 {
            writing.line(if run.turned { "ToTurned" } else { "ToUpright" }, "");
        }
        run.blocks.iter().for_each(|block| writing.block(block, run.room(), &mut levels));
    }
}

impl Writing<'_> {
    fn front(&mut self) {
        let document = self.document;
        // The first paragraph brings the first sheet, which has no header.
        let mut first = Some(());
        for line in document.letterhead.iter().filter(|line| !line.is_empty()) {
            self.line(if first.take().is_some() { "FirstLetterhead" } else { "Letterhead" }, line);
        }
        self.line(if first.is_some() { "FirstTitle" } else { "Title" }, &document.title);
        if !document.subtitle.is_empty() {
            self.line("Subtitle", &document.subtitle);
        }
    }

    fn block(&mut self, block: &Block, room: u32, levels: &mut impl Iterator<Item = u8>) {
        match block {
            Block::Heading { text, .. } => {
                let level = levels.next().unwrap_or(1).to_string();
                if !text.trim().is_empty() {
                    let style = format!("Heading{level}");
                    let attributes = [("text:style-name", style.as_str()), ("text:outline-level", level.as_str())];
                    self.xml.node("text:h", &attributes, |xml| lines(xml, text));
                }
            }
            Block::Paragraph(text) => self.paragraph("Body", text),
            Block::List(list) => self.list(list),
            Block::Table(table) => table::write(self, table, room),
            Block::Quote(quote) => self.quote(quote),
            Block::Note(note) => self.note(note),
            Block::KeyValues(pairs) => table::pairs(self, pairs, room),
            Block::Picture(picture) => self.picture(picture),
            Block::PageBreak => self.line("NewPage", ""),
        }
    }

    /// A paragraph of plain text.
    pub(super) fn line(&mut self, style: &str, text: &str) {
        self.paragraph(style, &Inlines::from(text));
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, style: &str, text: &Inlines) {
        self.xml.node("text:p", &[("text:style-name", style)], |xml| inlines(xml, text));
    }

    /// Runs of items with the same mark; items with open and ticked boxes may follow each other.
    fn list(&mut self, list: &List) {
        let style = |done: bool| match (list.kind, done) {
            (ListKind::Bullet, _) => "ListBullet",
            (ListKind::Numbered, _) => "ListNumber",
            (ListKind::Check, false) => "ListOpen",
            (ListKind::Check, true) => "ListTicked",
        };
        for items in list.items.chunk_by(|a, b| style(a.done) == style(b.done)) {
            let name = style(items.first().is_some_and(|item| item.done));
            self.xml.node("text:list", &[("text:style-name", name)], |xml| {
                for item in items {
                    xml.node("text:list-item", &[], |xml| {
                        xml.node("text:p", &[("text:style-name", "ListText")], |xml| inlines(xml, &item.text));
                    });
                }
            });
        }
    }

    fn quote(&mut self, quote: &Quote) {
        let foreign = (quote.language != self.document.language).then_some(quote.language);
        self.xml.node("text:p", &[("text:style-name", "Quote")], |xml| match foreign {
            Some(language) => spoken(xml, language, |xml| inlines(xml, &quote.text)),
            None => inlines(xml, &quote.text),
        });
        if let Some(source) = &quote.source {
            self.paragraph("Source", source);
        }
    }

    fn note(&mut self, note: &Note) {
        let (title, text) = match note.kind {
            NoteKind::Info => ("NoteInfoTitle", "NoteInfo"),
            NoteKind::Warning => ("NoteWarningTitle", "NoteWarning"),
        };
        if !note.title.is_empty() {
            self.line(title, &note.title);
        }
        self.paragraph(text, &note.text);
    }

    fn picture(&mut self, picture: &Picture) {
        let media = Media::of(picture);
        let png = media.png.is_some();
        self.media.push(media);
        let number = self.media.len();
        self.xml.node("text:p", &[("text:style-name", "Picture")], |xml| frame(xml, picture, number, png));
        if !picture.caption.is_empty() {
            self.line("Source", &picture.caption);
        }
    }
}

fn frame(xml: &mut Xml, picture: &Picture, number: usize, png: bool) {
    let shrink = (Picture::PAGE_WIDTH / picture.width).min(1.0);
    let points = |length: f32| format!("{:.1}pt", length * shrink);
    let (name, width, height) = (format!("picture{number}"), points(picture.width), points(picture.height));
    let attributes =
        [("draw:name", name.as_str()), ("text:anchor-type", "as-char"), ("svg:width", &width), ("svg:height", &height)];
    xml.node("draw:frame", &attributes, |xml| {
        for (ending, kind) in std::iter::once(("svg", "image/svg+xml")).chain(png.then_some(("png", "image/png"))) {
            let place = format!("Pictures/picture{number}.{ending}");
            let link = [("xlink:href", place.as_str()), ("xlink:type", "simple"), ("xlink:show", "embed")];
            xml.leaf("draw:image", &[link.as_slice(), &[("draw:mime-type", kind)]].concat());
        }
        if !picture.caption.is_empty() {
            xml.texts("svg:title", &[], &picture.caption);
        }
        xml.texts("svg:desc", &[], &picture.alt);
    });
}

/// Pieces of text.
pub(super) fn inlines(xml: &mut Xml, text: &Inlines) {
    text.0.iter().filter(|piece| !piece.text().is_empty()).for_each(|piece| inline(xml, piece));
}

fn inline(xml: &mut Xml, piece: &Inline) {
    match piece {
        Inline::Plain(text) => lines(xml, text),
        Inline::Strong(text) => span(xml, "Strong", text),
        Inline::Emphasis(text) => span(xml, "Emphasis", text),
        Inline::Foreign { language, text } => spoken(xml, *language, |xml| lines(xml, text)),
        Inline::Link { url, .. } => match safe_address(url) {
            Some(address) => {
                let link = [("xlink:type", "simple"), ("xlink:href", address.as_str()), ("text:style-name", "Link")];
                xml.node("text:a", &link, |xml| lines(xml, piece.text()));
            }
            None => lines(xml, piece.text()),
        },
    }
}

fn span(xml: &mut Xml, style: &str, text: &str) {
    xml.node("text:span", &[("text:style-name", style)], |xml| lines(xml, text));
}

fn spoken(xml: &mut Xml, language: Language, inside: impl FnOnce(&mut Xml)) {
    xml.node("text:span", &[("text:style-name", &format!("Speaks-{language}"))], inside);
}

/// Text whose line feeds break the line; more than one space in a row is written as such.
fn lines(xml: &mut Xml, text: &str) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            xml.leaf("text:line-break", &[]);
        }
        for (at, part) in line.split("  ").enumerate() {
            if at > 0 {
                xml.text(" ");
                xml.leaf("text:s", &[]);
            }
            xml.text(part);
        }
    }
}
