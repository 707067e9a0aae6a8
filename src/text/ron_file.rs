//! Reading and writing RON in the house's dialect.
//!
//! In: a file's text or a value. Out: a value or a [`Fault`] with its place, or canonical text.
//! Dialect: `implicit_some` and `unwrap_newtypes` by default, depth at most 64, a byte order mark
//! is skipped, and line ends of old Macs are understood.

use std::borrow::Cow;

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::fault::{Fault, Findings, from_ron};
use super::message::Message;
use super::spans::{Path, begin, entries, line_end};

/// Nesting beyond this depth is refused.
const DEPTH: usize = 64;

fn options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES)
        .with_recursion_limit(DEPTH)
}

/// The value in `text`.
///
/// # Errors
/// The first fault of syntax or type, named after `file`.
pub fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Fault> {
    let body = body(text);
    options().from_str(&body).map_err(|error| from_ron(file, &body, &error))
}

/// What the parser takes: it knows no other line end than a line feed. All places stay where they are.
fn body(text: &str) -> Cow<'_, str> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    if line_end(body) == '\r' { body.replace('\r', "\n").into() } else { body.into() }
}

/// The `format` of a file, whatever else it holds.
#[must_use]
pub fn format_of(text: &str) -> Option<u32> {
    #[derive(Deserialize)]
    struct Version {
        format: u32,
    }
    parse("", text).ok().map(|version: Version| version.format)
}

/// The text with another number as its `format`; nothing else in it changes.
#[must_use]
pub fn with_format(text: &str, format: u32) -> String {
    let at = entries(text, begin(text)).into_iter().find(|entry| entry.name == "format").map(|entry| entry.at);
    let Some((before, rest)) = at.and_then(|at| text.split_at_checked(at)) else { return text.to_owned() };
    let behind = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '+'));
    format!("{before}{format}{behind}")
}

/// The fault of a file whose `format` is above `known` or 0, whatever else it holds.
#[must_use]
pub fn unknown_format(file: &str, text: &str, known: u32) -> Option<Fault> {
    let message = match format_of(text)? {
        0 => Message::new("fault-format-zero").with("known", known.to_string()),
        newer if newer > known => Message::new("fault-newer-format").with("found", newer.to_string()),
        _ => return None,
    };
    let mut to = Findings::new(file, text);
    to.error(&Path::root().then("format"), message);
    to.faults.pop()
}

/// The canonical text of `value`: four levels on lines of their own, deeper ones inline.
///
/// # Errors
/// Only where a type cannot be written as RON, which the round-trip tests rule out.
pub fn canonical<T: Serialize>(value: &T, levels: usize) -> Result<String, ron::Error> {
    let pretty = PrettyConfig::new().depth_limit(levels).new_line("\n");
    Ok(plain(&options().to_string_pretty(value, pretty)?) + "\n")
}

/// ron writes `\'` inside strings, where a plain apostrophe does, and `r#None` for a variant that
/// is called `None`.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut quoted = false;
    while let Some(c) = rest.chars().next() {
        let step = match c {
            '\\' if quoted && rest.starts_with("\\'") => {
                out.push('\'');
                2
            }
            '\\' if quoted => {
                let pair = 1 + rest.chars().nth(1).map_or(0, char::len_utf8);
                out.push_str(rest.get(..pair).unwrap_or_default());
                pair
            }
            'r' if !quoted && rest.starts_with("r#None") => 2,
            _ => {
                quoted ^= c == '"';
                out.push(c);
                c.len_utf8()
            }
        };
        rest = rest.get(step..).unwrap_or_default();
    }
    out
}
