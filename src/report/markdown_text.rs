//! Text inside Markdown blocks, escaped so that it is read as it was typed.
//!
//! In: pieces of text. Out: one line each, since a line feed is written as `<br>`: so nothing inside a text can begin
//! a block, leave a table cell or end a quote.

use super::glyphs::turns;
use super::inline::{Inline, Inlines, safe_address};

/// Pieces of text in the middle of a line.
pub(crate) fn inlines(pieces: &Inlines) -> String {
    pieces.0.iter().filter(|piece| !piece.text().is_empty()).map(inline).collect::<String>().trim().to_owned()
}

/// Pieces of text that begin a line, where more characters could begin a block.
pub(crate) fn line(pieces: &Inlines) -> String {
    guarded(&inlines(pieces))
}

/// Literal text in the middle of a line.
pub(crate) fn literal(text: &str) -> String {
    escape(text).trim().to_owned()
}

/// Literal text in a dress: between `marks` where Markdown surely takes them, else in the element `tag`.
pub(crate) fn dressed(tag: &str, marks: &str, text: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return escape(text);
    }
    let ends_plain = inner.starts_with(char::is_alphanumeric) && inner.ends_with(char::is_alphanumeric);
    let (before, after) = text.split_once(inner).unwrap_or_default();
    let shown = escape(inner);
    let body = if ends_plain { format!("{marks}{shown}{marks}") } else { format!("<{tag}>{shown}</{tag}>") };
    format!("{}{body}{}", escape(before), escape(after))
}

fn inline(piece: &Inline) -> String {
    match piece {
        Inline::Plain(text) => escape(text),
        Inline::Strong(text) => dressed("strong", "**", text),
        Inline::Emphasis(text) => dressed("em", "_", text),
        Inline::Foreign { language, text } => format!("<span lang=\"{language}\">{}</span>", escape(text)),
        Inline::Link { url, .. } => match safe_address(url) {
            Some(address) => format!("[{}](<{address}>)", escape(piece.text())),
            None => escape(piece.text()),
        },
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' | '#' => out.extend(['\\', c]),
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => out.push_str("<br>"),
            '\t' => out.push(' '),
            c if c.is_control() || turns(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// A backslash where the line would begin a list, a heading's underline or a table's rule.
fn guarded(line: &str) -> String {
    if line.starts_with(['+', '-', '=', ':']) {
        return format!("\\{line}");
    }
    let digits = line.find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
    match line.split_at_checked(digits) {
        Some((number, rest)) if digits > 0 && rest.starts_with(['.', ')']) => format!("{number}\\{rest}"),
        _ => line.to_owned(),
    }
}
