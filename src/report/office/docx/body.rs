//! The body: front matter, blocks, and the sheets they stand on.

use super::text::Shape;
use super::{NAMES, Writing, is_empty, table, tag};
use crate::report::document::{Block, List, ListKind, Note, NoteKind, Quote};
use crate::report::office::media::Media;
use crate::report::office::sheet::{self, LONG, MARGIN, Run, SHORT};
use crate::report::picture::Picture;
use crate::report::xml::Xml;

/// Length units of drawings in a point.
const EMU: f32 = 12_700.0;

/// Numbers of the lists that every document has; numbered ones follow.
pub(super) const BULLET: usize = 1;
pub(super) const OPEN_BOX: usize = 2;
pub(super) const TICKED_BOX: usize = 3;

/// The part `word/document.xml`.
pub(super) fn write(writing: &mut Writing<'_>) {
    let document = writing.document;
    let mut levels = document.heading_levels();
    writing.xml.open("w:document", NAMES);
    writing.xml.open("w:body", &[]);
    writing.front();
    let runs = sheet::runs(&document.blocks);
    for (at, run) in runs.iter().enumerate() {
        run.blocks.iter().for_each(|block| writing.block(block, run.room(), &mut levels));
        writing.end_of_sheets(run, at + 1 == runs.len());
    }
    writing.xml.close();
    writing.xml.close();
}

impl Writing<'_> {
    fn front(&mut self) {
        let document = self.document;
        for line in document.letterhead.iter().filter(|line| !line.is_empty()) {
            self.line(&Shape::styled("Letterhead"), line);
        }
        self.line(&Shape::styled("Title"), &document.title);
        if !document.subtitle.is_empty() {
            self.line(&Shape::styled("Subtitle"), &document.subtitle);
        }
    }

    fn block(&mut self, block: &Block, room: u32, levels: &mut impl Iterator<Item = u8>) {
        // A heading without text takes its level along all the same.
        let level = if matches!(block, Block::Heading { .. }) { levels.next() } else { None };
        if is_empty(block) {
            return;
        }
        match block {
            Block::Heading { text, .. } => self.line(&Shape::styled(&format!("Heading{}", level.unwrap_or(1))), text),
            Block::Paragraph(text) => self.paragraph(&Shape::default(), text),
            Block::List(list) => self.list(list),
            Block::Table(table) => table::write(self, table, room),
            Block::Quote(quote) => self.quote(quote),
            Block::Note(note) => self.note(note),
            Block::KeyValues(pairs) => table::pairs(self, pairs, room),
            Block::Picture(picture) => self.picture(picture),
            Block::PageBreak => self.page_break(),
        }
    }

    fn list(&mut self, list: &List) {
        if list.kind == ListKind::Numbered {
            self.numbered += 1;
        }
        for item in &list.items {
            let number = match (list.kind, item.done) {
                (ListKind::Bullet, _) => BULLET,
                (ListKind::Check, false) => OPEN_BOX,
                (ListKind::Check, true) => TICKED_BOX,
                (ListKind::Numbered, _) => TICKED_BOX + self.numbered,
            };
            self.paragraph(&Shape { style: "ListParagraph", list: Some(number), ..Shape::default() }, &item.text);
        }
    }

    fn quote(&mut self, quote: &Quote) {
        let foreign = quote.language != self.document.language;
        let language = foreign.then(|| tag(quote.language));
        self.paragraph(&Shape { style: "Quote", language, ..Shape::default() }, &quote.text);
        if let Some(source) = &quote.source {
            self.paragraph(&Shape::styled("Source"), source);
        }
    }

    fn note(&mut self, note: &Note) {
        let style = match note.kind {
            NoteKind::Info => "NoteInfo",
            NoteKind::Warning => "NoteWarning",
        };
        if !note.title.is_empty() {
            self.line(&Shape { style: &format!("{style}Title"), ..Shape::default() }, &note.title);
        }
        self.paragraph(&Shape::styled(style), &note.text);
    }

    fn page_break(&mut self) {
        self.xml.node("w:p", &[], |xml| xml.node("w:r", &[], |xml| xml.leaf("w:br", &[("w:type", "page")])));
    }

    fn picture(&mut self, picture: &Picture) {
        let media = Media::of(picture);
        let png = media.png.is_some();
        self.media.push(media);
        let number = self.media.len();
        self.xml.node("w:p", &[], |xml| {
            xml.node("w:pPr", &[], |xml| xml.leaf("w:pStyle", &[("w:val", "Picture")]));
            xml.node("w:r", &[], |xml| xml.node("w:drawing", &[], |xml| drawing(xml, picture, number, png)));
        });
        if !picture.caption.is_empty() {
            self.line(&Shape::styled("Source"), &picture.caption);
        }
    }

    /// The properties of the sheets of a run: in a paragraph of their own, those of the last run in the body itself.
    fn end_of_sheets(&mut self, run: &Run<'_>, last: bool) {
        let turned = run.turned;
        if last {
            section(&mut self.xml, turned);
        } else {
            self.xml.node("w:p", &[], |xml| xml.node("w:pPr", &[], |xml| section(xml, turned)));
        }
    }
}

fn section(xml: &mut Xml, turned: bool) {
    let (width, height) = if turned { (LONG, SHORT) } else { (SHORT, LONG) };
    let (width, height, margin) = (width.to_string(), height.to_string(), MARGIN.to_string());
    xml.node("w:sectPr", &[], |xml| {
        xml.leaf("w:headerReference", &[("w:type", "default"), ("r:id", "header")]);
        xml.leaf("w:footerReference", &[("w:type", "default"), ("r:id", "footer")]);
        xml.leaf("w:footerReference", &[("w:type", "first"), ("r:id", "footer")]);
        let mut size = vec![("w:w", width.as_str()), ("w:h", height.as_str())];
        size.extend(turned.then_some(("w:orient", "landscape")));
        xml.leaf("w:pgSz", &size);
        let edges = [("w:top", "1530"), ("w:right", &margin), ("w:bottom", "1417"), ("w:left", &margin)];
        let rest = [("w:header", "709"), ("w:footer", "709"), ("w:gutter", "0")];
        xml.leaf("w:pgMar", &[edges.as_slice(), rest.as_slice()].concat());
        xml.leaf("w:titlePg", &[]);
    });
}

fn drawing(xml: &mut Xml, picture: &Picture, number: usize, png: bool) {
    let shrink = (Picture::PAGE_WIDTH / picture.width).min(1.0);
    let emu = |points: f32| format!("{:.0}", f64::from(points * shrink * EMU));
    let (width, height, id) = (emu(picture.width), emu(picture.height), number.to_string());
    let extent = [("cx", width.as_str()), ("cy", height.as_str())];
    let named = [("id", id.as_str()), ("name", id.as_str()), ("descr", picture.alt.as_str())];
    let fallback = format!("{}{number}", if png { "png" } else { "svg" });
    xml.node("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")], |xml| {
        xml.leaf("wp:extent", &extent);
        xml.leaf("wp:docPr", &named);
        xml.node("a:graphic", &[], |xml| {
            let kind = "http://schemas.openxmlformats.org/drawingml/2006/picture";
            xml.node("a:graphicData", &[("uri", kind)], |xml| {
                xml.node("pic:pic", &[], |xml| {
                    xml.node("pic:nvPicPr", &[], |xml| {
                        xml.leaf("pic:cNvPr", &named);
                        xml.leaf("pic:cNvPicPr", &[]);
                    });
                    xml.node("pic:blipFill", &[], |xml| {
                        xml.node("a:blip", &[("r:embed", &fallback)], |xml| vector(xml, number));
                        xml.node("a:stretch", &[], |xml| xml.leaf("a:fillRect", &[]));
                    });
                    xml.node("pic:spPr", &[], |xml| {
                        xml.node("a:xfrm", &[], |xml| {
                            xml.leaf("a:off", &[("x", "0"), ("y", "0")]);
                            xml.leaf("a:ext", &extent);
                        });
                        xml.node("a:prstGeom", &[("prst", "rect")], |xml| xml.leaf("a:avLst", &[]));
                    });
                });
            });
        });
    });
}

/// The same picture as SVG, for programs that know it (Office 2016 and later, LibreOffice).
fn vector(xml: &mut Xml, number: usize) {
    xml.node("a:extLst", &[], |xml| {
        xml.node("a:ext", &[("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")], |xml| {
            let name = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
            xml.leaf("asvg:svgBlip", &[("xmlns:asvg", name), ("r:embed", &format!("svg{number}"))]);
        });
    });
}
