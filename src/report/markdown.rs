//! The writer for GitHub-flavoured Markdown.
//!
//! In: a [`Document`]. Out: text in which everything a person wrote stands escaped, so that it is read as it was
//! typed. Drawings become the words that stand for them; page breaks vanish.

use super::document::{Block, Document, List, ListKind, Note, Quote};
use super::inline::Inlines;
use super::markdown_text::{dressed, inlines, line, literal};
use super::picture::Picture;
use super::table::{Align, Table};
use crate::text::Language;

/// The document as Markdown.
pub(crate) fn write(document: &Document) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.push(letterhead(document));
    parts.push(format!("# {}", literal(&document.title)));
    parts.push(line(&document.subtitle.as_str().into()));
    let mut levels = document.heading_levels();
    parts.extend(document.blocks.iter().map(|block| block_text(block, document.language, &mut levels)));
    if !document.footer.is_empty() {
        parts.push("---".to_owned());
        parts.push(line(&document.footer.as_str().into()));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

fn letterhead(document: &Document) -> String {
    line(&document.letterhead.join("\n").into())
}

fn block_text(block: &Block, language: Language, levels: &mut impl Iterator<Item = u8>) -> String {
    match block {
        Block::Heading { text, .. } => {
            let marks = "#".repeat(usize::from(levels.next().unwrap_or(1)) + 1);
            if text.trim().is_empty() { String::new() } else { format!("{marks} {}", literal(text)) }
        }
        Block::Paragraph(text) => line(text),
        Block::List(list) => list_text(list),
        Block::Table(table) => table_text(table),
        Block::Quote(quote) => quote_text(quote, language),
        Block::Note(note) => note_text(note),
        Block::KeyValues(pairs) => {
            let lines =
                pairs.iter().map(|pair| format!("- {}: {}", dressed("strong", "**", &pair.key), inlines(&pair.value)));
            lines.collect::<Vec<_>>().join("\n")
        }
        Block::Picture(picture) => picture_text(picture),
        Block::PageBreak => String::new(),
    }
}

fn list_text(list: &List) -> String {
    let lines = list.items.iter().enumerate().map(|(at, item)| {
        let mark = match (list.kind, item.done) {
            (ListKind::Bullet, _) => "-".to_owned(),
            (ListKind::Numbered, _) => format!("{}.", at + 1),
            (ListKind::Check, true) => "- [x]".to_owned(),
            (ListKind::Check, false) => "- [ ]".to_owned(),
        };
        format!("{mark} {}", line(&item.text))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn table_text(table: &Table) -> String {
    let header: Vec<String> = table.all_columns().map(|column| literal(&column.header)).collect();
    let rule: Vec<String> = table.all_columns().map(|column| rule(column.align).to_owned()).collect();
    let rows = table
        .grid()
        .map(|(emphasis, cells)| row(&cells.into_iter().map(|cell| cell_text(cell, emphasis)).collect::<Vec<_>>()));
    if header.is_empty() {
        return line(&table.caption);
    }
    let lines: Vec<String> = [row(&header), row(&rule)].into_iter().chain(rows).collect();
    let caption = dressed("strong", "**", &table.caption.text());
    if caption.is_empty() { lines.join("\n") } else { format!("{caption}\n\n{}", lines.join("\n")) }
}

fn cell_text(cell: Option<&Inlines>, emphasis: bool) -> String {
    match cell {
        Some(cell) if emphasis => dressed("strong", "**", &cell.text()),
        Some(cell) => inlines(cell),
        None => String::new(),
    }
}

fn row(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

const fn rule(align: Align) -> &'static str {
    match align {
        Align::Start => "---",
        Align::Center => ":---:",
        Align::End => "---:",
    }
}

fn quote_text(quote: &Quote, language: Language) -> String {
    let words = if quote.language == language {
        line(&quote.text)
    } else {
        format!("({0}) <span lang=\"{0}\">{1}</span>", quote.language, inlines(&quote.text))
    };
    match &quote.source {
        Some(source) => format!("> {words}\n>\n> – {}", inlines(source)),
        None => format!("> {words}"),
    }
}

fn note_text(note: &Note) -> String {
    if note.title.is_empty() {
        return format!("> {}", line(&note.text));
    }
    format!("> {}\n>\n> {}", dressed("strong", "**", &note.title), line(&note.text))
}

fn picture_text(picture: &Picture) -> String {
    let caption = dressed("strong", "**", &picture.caption);
    let alt = line(&picture.alt.as_str().into());
    if caption.is_empty() { alt } else { format!("{caption}\n\n{alt}") }
}
