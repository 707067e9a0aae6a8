//! A document as data for the Typst template.
//!
//! In: a [`Document`]. Out: one JSON value that `assets/typst/document.typ` reads. Text travels as strings and stays
//! strings there, so that nothing a person wrote is ever read as Typst's markup.

use serde_json::{Value, json};

use super::columns;
use super::document::{Block, Document, List, ListKind, Note, NoteKind, Quote};
use super::glyphs::printable;
use super::inline::{Inline, Inlines, safe_address};
use super::picture::Picture;
use super::svg::svg;
use super::table::{Align, Table};
use crate::text::Language;

/// A drawing that stands alone must name its language.
const SVG_NAMESPACE: &str = " xmlns=\"http://www.w3.org/2000/svg\"";

/// Marks where a long word may be broken without a hyphen; the template takes it out again.
const BREAK: char = '\u{200B}';

/// Addresses and numbers of this many characters or more may be broken anywhere.
const LONG_CODE: usize = 14;

/// No word of our languages is longer; what is, may be broken anywhere.
const LONG_WORD: usize = 60;

/// Letters and digits in a row that a broken word keeps together; a narrow cell holds as many.
const UNBROKEN: usize = 9;

/// The whole document.
pub(crate) fn data(document: &Document) -> Value {
    let mut levels = document.heading_levels();
    let blocks: Vec<Value> =
        document.blocks.iter().filter_map(|block| block_data(block, document.language, &mut levels)).collect();
    json!({
        "title": line(&document.title),
        "subtitle": text(&document.subtitle),
        "language": document.language.code(),
        "author": line(&document.author),
        "letterhead": document.letterhead.iter().map(|line| text(line)).collect::<Vec<_>>(),
        "header": line(&document.header),
        "footer": line(&document.footer),
        "page_label": line(&document.page_label),
        "blocks": blocks,
    })
}

fn block_data(block: &Block, language: Language, levels: &mut impl Iterator<Item = u8>) -> Option<Value> {
    Some(match block {
        Block::Heading { text, .. } => {
            let level = levels.next()?;
            let text = line(text);
            return (!text.trim().is_empty()).then(|| json!({"kind": "heading", "level": level, "text": text}));
        }
        Block::Paragraph(text) => json!({"kind": "paragraph", "text": inlines(text)}),
        Block::List(list) => list_data(list),
        Block::Table(table) => table_data(table),
        Block::Quote(quote) => quote_data(quote, language),
        Block::Note(note) => note_data(note),
        Block::KeyValues(pairs) => {
            let pairs: Vec<Value> = pairs.iter().map(|pair| json!([text(&pair.key), inlines(&pair.value)])).collect();
            json!({"kind": "key-values", "pairs": pairs})
        }
        Block::Picture(picture) => picture_data(picture),
        Block::PageBreak => json!({"kind": "page-break"}),
    })
}

fn list_data(list: &List) -> Value {
    let kind = match list.kind {
        ListKind::Bullet => "bullet",
        ListKind::Numbered => "numbered",
        ListKind::Check => "check",
    };
    let items: Vec<Value> =
        list.items.iter().map(|item| json!({"text": inlines(&item.text), "done": item.done})).collect();
    json!({"kind": "list", "marks": kind, "items": items})
}

fn quote_data(quote: &Quote, language: Language) -> Value {
    json!({
        "kind": "quote",
        "text": inlines(&quote.text),
        "language": quote.language.code(),
        "foreign": quote.language != language,
        "source": quote.source.as_ref().map(inlines),
    })
}

fn note_data(note: &Note) -> Value {
    let weight = match note.kind {
        NoteKind::Info => "info",
        NoteKind::Warning => "warning",
    };
    json!({"kind": "note", "weight": weight, "title": text(&note.title), "text": inlines(&note.text)})
}

fn picture_data(picture: &Picture) -> Value {
    json!({
        "kind": "picture",
        "svg": printable(&svg(picture, SVG_NAMESPACE, "")),
        "width": f64::from(picture.width),
        "alt": line(&picture.alt),
        "caption": text(&picture.caption),
    })
}

fn table_data(table: &Table) -> Value {
    let columns: Vec<Value> = table
        .all_columns()
        .zip(columns::shares(table))
        .map(|(column, share)| json!({"header": text(&column.header), "align": align(column.align), "share": share}))
        .collect();
    let rows: Vec<Value> = table
        .grid()
        .zip(&table.rows)
        .map(|((emphasis, cells), row)| {
            let cells: Vec<Value> = cells.into_iter().map(|cell| cell.map_or_else(|| json!([]), inlines)).collect();
            json!({"emphasis": emphasis, "heads": row.heads, "cells": cells})
        })
        .collect();
    json!({
        "kind": "table",
        "caption": inlines(&table.caption),
        "row_headers": table.row_headers,
        "has_header": table.columns.iter().any(|column| !column.header.is_empty()),
        "columns": columns,
        "rows": rows,
    })
}

const fn align(align: Align) -> &'static str {
    match align {
        Align::Start => "start",
        Align::Center => "center",
        Align::End => "end",
    }
}

fn inlines(pieces: &Inlines) -> Value {
    pieces.0.iter().filter(|piece| !piece.text().is_empty()).map(inline).collect()
}

fn inline(piece: &Inline) -> Value {
    let shown = text(piece.text());
    match piece {
        Inline::Plain(_) => json!({"dress": "plain", "text": shown}),
        Inline::Strong(_) => json!({"dress": "strong", "text": shown}),
        Inline::Emphasis(_) => json!({"dress": "emphasis", "text": shown}),
        Inline::Foreign { language, .. } => json!({"dress": "foreign", "text": shown, "language": language.code()}),
        Inline::Link { url, .. } => match safe_address(url) {
            Some(address) => json!({"dress": "link", "text": shown, "url": address}),
            None => json!({"dress": "plain", "text": shown}),
        },
    }
}

/// Printable text of one line, for metadata and headings.
fn line(text: &str) -> String {
    printable(text).replace(['\n', BREAK], " ").trim().to_owned()
}

/// Printable text with marks where addresses, numbers and endless words may break; other words are hyphenated.
fn text(text: &str) -> String {
    let mut out = String::new();
    for word in printable(text).split_inclusive([' ', '\n']) {
        if is_breakable(word.trim_end()) {
            push_breakable(&mut out, word);
        } else {
            out.extend(word.chars().filter(|c| *c != BREAK));
        }
    }
    out
}

fn is_breakable(word: &str) -> bool {
    let length = word.chars().count();
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let is_code = digits >= 6
        || word.contains(['@', '=', '\\', '<', '>', '[', ']', '{', '}'])
        || word.contains("://")
        || word.starts_with("www.");
    length >= LONG_WORD || (length >= LONG_CODE && is_code)
}

/// A mark after each sign and within long runs of letters and digits.
fn push_breakable(out: &mut String, word: &str) {
    let mut run = 0;
    for c in word.trim_end().chars().filter(|c| *c != BREAK) {
        if run == UNBROKEN {
            out.push(BREAK);
            run = 0;
        }
        out.push(c);
        run += 1;
        if !c.is_alphanumeric() {
            out.push(BREAK);
            run = 0;
        }
    }
    out.extend(word.chars().skip(word.trim_end().chars().count()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_left_to_hyphenation_and_addresses_are_not() {
        let words = "Ende-zu-Ende-Verschlüsselung Auftragsverarbeitungsvertrag/Unterauftragsverarbeiter, 12.000,00 €";
        assert_eq!(text(words), words);
        assert_eq!(
            text("an buero@beispiel-verein.example\nda").replace(BREAK, "|"),
            "an buero@|beispiel-|verein.|example\nda"
        );
        assert_eq!(text("0123456789abcdef01").replace(BREAK, "|"), "012345678|9abcdef01");
    }

    #[test]
    fn a_break_that_somebody_typed_stays_only_in_words_that_may_break() {
        assert_eq!(text("Video\u{200b}konferenz"), "Videokonferenz");
    }
}
