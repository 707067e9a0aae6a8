//! The writer for HTML: one file, no script, nothing fetched from anywhere.
//!
//! In: a [`Document`]. Out: a page with semantic elements, languages marked, drawings inline, and a style sheet for
//! light, dark and paper. All text is escaped.

use std::fmt::Write as _;

use super::document::{Block, Document, List, ListKind, Note, NoteKind, Quote};
use super::glyphs::turns;
use super::html_table;
use super::inline::{Inline, Inlines, safe_address};
use super::picture::Picture;
use super::svg::svg;
use crate::text::Language;

const STYLE: &str = include_str!("html.css");

/// Nothing may be loaded, whatever the page says.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The document as one page.
pub(crate) fn write(document: &Document) -> String {
    let mut out = String::from("<!doctype html>\n");
    let _ = writeln!(out, "<html lang=\"{}\">", document.language);
    write_head(&mut out, document);
    out.push_str("<body>\n<main>\n");
    write_front(&mut out, document);
    let mut levels = document.heading_levels();
    for (at, block) in document.blocks.iter().enumerate() {
        write_block(&mut out, block, document.language, at, &mut levels);
    }
    out.push_str("</main>\n");
    if !document.footer.is_empty() {
        let _ = writeln!(out, "<footer>{}</footer>", lines(&document.footer));
    }
    out.push_str("</body>\n</html>\n");
    out
}

/// Text with the characters that mean something in HTML and XML written as references, and without control
/// characters, which neither allows.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() || turns(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// Escaped text whose line feeds are line breaks.
pub(crate) fn lines(text: &str) -> String {
    escape(text).replace('\n', "<br>")
}

/// Pieces of text as elements.
pub(crate) fn inlines(pieces: &Inlines) -> String {
    pieces.0.iter().filter(|piece| !piece.text().is_empty()).map(inline).collect()
}

fn inline(piece: &Inline) -> String {
    let shown = lines(piece.text());
    match piece {
        Inline::Plain(_) => shown,
        Inline::Strong(_) => format!("<strong>{shown}</strong>"),
        Inline::Emphasis(_) => format!("<em>{shown}</em>"),
        Inline::Foreign { language, .. } => format!("<span lang=\"{language}\">{shown}</span>"),
        Inline::Link { url, .. } => match safe_address(url) {
            Some(address) => format!("<a href=\"{}\" rel=\"noopener noreferrer\">{shown}</a>", escape(&address)),
            None => shown,
        },
    }
}

fn write_head(out: &mut String, document: &Document) {
    out.push_str("<head>\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.push_str("<meta name=\"color-scheme\" content=\"light dark\">\n");
    let _ = writeln!(out, "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    if !document.author.is_empty() {
        let _ = writeln!(out, "<meta name=\"author\" content=\"{}\">", escape(&document.author));
    }
    let _ = writeln!(out, "<meta name=\"date\" content=\"{}\">", document.as_of);
    let _ = writeln!(out, "<title>{}</title>", escape(&document.title));
    let _ = writeln!(out, "<style>\n{STYLE}</style>\n</head>");
}

fn write_front(out: &mut String, document: &Document) {
    out.push_str("<header>\n");
    if !document.letterhead.is_empty() {
        let _ = writeln!(out, "<p class=\"letterhead\">{}</p>", lines(&document.letterhead.join("\n")));
    }
    let _ = writeln!(out, "<h1>{}</h1>", lines(&document.title));
    if !document.subtitle.is_empty() {
        let _ = writeln!(out, "<p class=\"subtitle\">{}</p>", lines(&document.subtitle));
    }
    out.push_str("</header>\n");
}

fn write_block(out: &mut String, block: &Block, language: Language, at: usize, levels: &mut impl Iterator<Item = u8>) {
    match block {
        Block::Heading { text, .. } => {
            let level = levels.next().unwrap_or(1) + 1;
            if !text.trim().is_empty() {
                let _ = writeln!(out, "<h{level}>{}</h{level}>", lines(text));
            }
        }
        Block::Paragraph(text) => {
            let _ = writeln!(out, "<p>{}</p>", inlines(text));
        }
        Block::List(list) => write_list(out, list),
        Block::Table(table) => html_table::write(out, table),
        Block::Quote(quote) => write_quote(out, quote, language),
        Block::Note(note) => write_note(out, note),
        Block::KeyValues(pairs) => {
            out.push_str("<dl>\n");
            // Values of one name stand together: a list names each thing once.
            for same in pairs.chunk_by(|a, b| a.key == b.key) {
                let key = same.first().map(|pair| lines(&pair.key)).unwrap_or_default();
                let values: String = same.iter().map(|pair| format!("<dd>{}</dd>", inlines(&pair.value))).collect();
                let _ = writeln!(out, "<dt>{key}</dt>{values}");
            }
            out.push_str("</dl>\n");
        }
        Block::Picture(picture) => write_picture(out, picture, at),
        Block::PageBreak => out.push_str("<div class=\"page-break\"></div>\n"),
    }
}

fn write_list(out: &mut String, list: &List) {
    let (open, close) = match list.kind {
        ListKind::Bullet => ("<ul>", "</ul>"),
        ListKind::Numbered => ("<ol>", "</ol>"),
        ListKind::Check => ("<ul class=\"check\">", "</ul>"),
    };
    let _ = writeln!(out, "{open}");
    for item in &list.items {
        let mark = match (list.kind, item.done) {
            (ListKind::Check, true) => "<span class=\"box\">☑</span> ",
            (ListKind::Check, false) => "<span class=\"box\">☐</span> ",
            _ => "",
        };
        let _ = writeln!(out, "<li>{mark}{}</li>", inlines(&item.text));
    }
    let _ = writeln!(out, "{close}");
}

fn write_quote(out: &mut String, quote: &Quote, language: Language) {
    let foreign = quote.language != language;
    let tag = if foreign { format!("<span class=\"tag\">{}</span> ", quote.language) } else { String::new() };
    out.push_str("<figure class=\"quote\">\n");
    let _ = writeln!(out, "<blockquote lang=\"{}\"><p>{tag}{}</p></blockquote>", quote.language, inlines(&quote.text));
    if let Some(source) = &quote.source {
        let _ = writeln!(out, "<figcaption>– {}</figcaption>", inlines(source));
    }
    out.push_str("</figure>\n");
}

fn write_note(out: &mut String, note: &Note) {
    let class = match note.kind {
        NoteKind::Info => "info",
        NoteKind::Warning => "warning",
    };
    let _ = write!(out, "<div role=\"note\" class=\"note {class}\">");
    if !note.title.is_empty() {
        let _ = write!(out, "<p class=\"note-title\">{}</p>", lines(&note.title));
    }
    let _ = writeln!(out, "<p>{}</p></div>", inlines(&note.text));
}

fn write_picture(out: &mut String, picture: &Picture, at: usize) {
    let attributes = format!(" role=\"img\" aria-labelledby=\"picture-{at}\"");
    let head = if picture.caption.is_empty() {
        format!("<title id=\"picture-{at}\">{}</title>", escape(&picture.alt))
    } else {
        let (caption, alt) = (escape(&picture.caption), escape(&picture.alt));
        format!("<title>{caption}</title><desc id=\"picture-{at}\">{alt}</desc>")
    };
    let _ = writeln!(out, "<figure class=\"picture\">\n{}", svg(picture, &attributes, &head));
    if !picture.caption.is_empty() {
        let _ = writeln!(out, "<figcaption>{}</figcaption>", lines(&picture.caption));
    }
    out.push_str("</figure>\n");
}
