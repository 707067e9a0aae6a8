//! Faults in files: where, how grave, and a message for people.
//!
//! In: a file's name and text, and what a parser or a check found. Out: [`Fault`]s that print as
//! `path:line:column: message`. Own `Deserialize` code raises translated messages with [`custom`].

use std::fmt::Display;

use super::Language;
use super::message::{Arg, Message};
use super::nearest::nearest;
use super::places::Places;
use super::spans::{Path, Place, bracket_start, place_of, token_start};

/// What was found is shown up to so many characters.
const SHOWN: usize = 200;

/// How grave a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The file cannot be used.
    Error,
    /// The file can be used; something in it deserves a look.
    Warning,
}

/// One thing that is wrong in one place of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// How grave it is.
    pub severity: Severity,
    /// Name of the file as the user knows it.
    pub file: String,
    /// Where in the file.
    pub place: Place,
    /// What is wrong and what was expected.
    pub message: Message,
}

impl Fault {
    /// The fault in one line: `path:line:column: message`.
    #[must_use]
    pub fn line(&self, language: Language) -> String {
        let Place { line, column } = self.place;
        format!("{}:{line}:{column}: {}", self.file, self.message.to(language))
    }
}

/// Collects the faults of one file.
#[derive(Debug)]
pub struct Findings<'a> {
    file: &'a str,
    places: Places<'a>,
    /// What was found so far.
    pub faults: Vec<Fault>,
}

impl<'a> Findings<'a> {
    /// No findings yet in `file` with this `text`.
    #[must_use]
    pub const fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, places: Places::new(text), faults: Vec::new() }
    }

    /// Notes an error at `path`.
    pub fn error(&mut self, path: &Path, message: Message) {
        self.push(Severity::Error, path, message);
    }

    /// Notes a warning at `path`.
    pub fn warning(&mut self, path: &Path, message: Message) {
        self.push(Severity::Warning, path, message);
    }

    fn push(&mut self, severity: Severity, path: &Path, message: Message) {
        let place = self.places.locate(path);
        self.faults.push(Fault { severity, file: self.file.to_owned(), place, message });
    }
}

const MARK: char = '\u{1f}';

/// An error of own `Deserialize` code whose text is the message `key` with one value `found`.
pub fn custom<E: serde::de::Error>(key: &str, found: impl Display) -> E {
    E::custom(format!("{MARK}{key}{MARK}{found}"))
}

/// "`name` is not known", with the nearest of the known names.
#[must_use]
pub fn unknown<'a>(key: &'static str, name: &str, known: impl IntoIterator<Item = &'a str>) -> Message {
    did_you_mean(Message::new(key).with("found", short(name)), name, known)
}

/// The same with all known names, where they are few.
#[must_use]
pub fn unknown_among<'a>(key: &'static str, name: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> Message {
    let expected = known.clone().into_iter().collect::<Vec<_>>().join(", ");
    did_you_mean(Message::new(key).with("found", short(name)).with("expected", expected), name, known)
}

fn did_you_mean<'a>(message: Message, name: &str, known: impl IntoIterator<Item = &'a str>) -> Message {
    match nearest(name, known) {
        Some(near) => Message::new("fault-did-you-mean").with("fault", message).with("near", near),
        None => message,
    }
}

/// Whether a terminal would obey this sign, or a line would run the other way from it on.
#[must_use]
pub fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200E}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{061C}')
}

/// Nobody reads on where a name does not end; signs that steer are named, as the file may be from anybody.
fn short(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars().take(SHOWN) {
        if steers(c) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// The fault that `ron` reported for `file`.
#[must_use]
pub fn from_ron(file: &str, text: &str, error: &ron::error::SpannedError) -> Fault {
    let offset = |line: usize, column: usize| {
        let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let rest = text.get(start..).unwrap_or_default();
        start + rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
    };
    let start = offset(error.span.start.line, error.span.start.col);
    let end = offset(error.span.end.line, error.span.end.col);
    let cut_off = end >= text.trim_end().len() && is_unknown_name(&error.code);
    let at = match error.code {
        ron::Error::MissingStructField { .. } => bracket_start(text, start),
        _ => token_start(text, behind_blanks(text, start, end)),
    };
    let message = match &error.code {
        _ if text.trim().is_empty() => Message::new("fault-empty-file"),
        _ if cut_off => Message::new("fault-ends-early"),
        code if expected_sign(code).is_some() && is_fraction(text.get(at..).unwrap_or_default()) => {
            Message::new("fault-whole-number")
        }
        code => ron_message(code),
    };
    Fault { severity: Severity::Error, file: file.to_owned(), place: place_of(text, at), message }
}

const fn is_unknown_name(error: &ron::Error) -> bool {
    matches!(error, ron::Error::NoSuchStructField { .. } | ron::Error::NoSuchEnumVariant { .. })
}

/// Whether a number with decimals begins here. Where it ends a whole number was read, and a sign expected behind it.
fn is_fraction(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < text.len() && rest.starts_with('.')
}

/// The parser's span may begin with the blanks before the token.
fn behind_blanks(text: &str, start: usize, end: usize) -> usize {
    let span = text.get(start..end).unwrap_or_default();
    start + (span.len() - span.trim_start_matches([' ', '\n', '\r', '\t', ',']).len())
}

fn ron_message(error: &ron::Error) -> Message {
    use ron::Error as E;
    match error {
        E::Message(text) => own_message(text),
        E::Eof | E::ExpectedStringEnd | E::UnclosedBlockComment | E::UnclosedLineComment => {
            Message::new("fault-ends-early")
        }
        E::NoSuchStructField { expected, found, .. } => {
            unknown_among("fault-unknown-field", found, expected.iter().copied())
        }
        E::NoSuchEnumVariant { expected, found, .. } => {
            unknown_among("fault-unknown-name", found, expected.iter().copied())
        }
        E::MissingStructField { field, .. } if *field == "format" => Message::new("fault-missing-format"),
        E::MissingStructField { field, .. } => Message::new("fault-missing-field").with("found", *field),
        E::DuplicateStructField { field, .. } => Message::new("fault-double-field").with("found", *field),
        E::ExceededRecursionLimit => Message::new("fault-too-deep"),
        E::TrailingCharacters => Message::new("fault-behind-the-end"),
        E::InvalidEscape(_) => Message::new("fault-escape"),
        E::ExpectedString => Message::new("fault-expected-text"),
        E::ExpectedFloat | E::ExpectedInteger => Message::new("fault-expected-number"),
        E::IntegerOutOfBounds => Message::new("fault-integer"),
        E::ExpectedBoolean => Message::new("fault-expected-boolean"),
        E::ExpectedIdentifier => Message::new("fault-expected-name"),
        other => match expected_sign(other) {
            Some(sign) => Message::new("fault-expected-sign").with("expected", sign),
            None => Message::new("fault-syntax").with("found", short(&other.to_string())),
        },
    }
}

const fn expected_sign(error: &ron::Error) -> Option<&'static str> {
    use ron::Error as E;
    match error {
        E::ExpectedComma => Some(","),
        E::ExpectedMapColon => Some(":"),
        E::ExpectedArray => Some("["),
        E::ExpectedArrayEnd => Some("]"),
        E::ExpectedMap => Some("{"),
        E::ExpectedMapEnd => Some("}"),
        E::ExpectedStructLike | E::ExpectedNamedStructLike(_) => Some("("),
        E::ExpectedStructLikeEnd => Some(")"),
        _ => None,
    }
}

fn own_message(text: &str) -> Message {
    let mut parts = text.strip_prefix(MARK).unwrap_or_default().splitn(2, MARK);
    match (parts.next(), parts.next()) {
        (Some(key), Some(found)) => Message::new(key.to_owned()).with("found", Arg::from(short(found))),
        _ => Message::new("fault-syntax").with("found", short(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_name_comes_with_all_known_names() {
        let message = unknown_among("fault-unknown-level", "eu-olny", ["none", "eu-only"]);
        let line = "There is no level `eu-olny` here. Known: none, eu-only. Did you mean `eu-only`?";
        assert_eq!(message.to(Language::En), line);
    }

    #[test]
    fn what_a_terminal_would_obey_is_named() {
        assert_eq!(short("a\u{1b}]0;x\u{202e}\n"), "a\\u{1b}]0;x\\u{202e}\\n");
        assert_eq!(short("„größer“"), "„größer“");
        assert_eq!(short(&"x".repeat(SHOWN + 1)), format!("{}…", "x".repeat(SHOWN)));
    }
}
