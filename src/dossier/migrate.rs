//! Files of older formats, brought to the present one in memory.
//!
//! In: a file's text. Out: its value, and whether the text was of an older format. Each format leads to the next by one
//! step, from text to text: what did not change between the two stays as it was written, comments and order, too.

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use super::FORMAT;
use crate::catalog::{FileKind, explained};
use crate::text::Message;
use crate::text::fault::{Fault, Severity};
use crate::text::ron_file;
use crate::text::spans::{Path, locate};

/// From one format to the next; the number in `format` is written anew for it. Where that cannot be, it says at which
/// place of the text it was given, and why.
pub(super) type Step = fn(&str) -> Result<String, (Path, Message)>;

/// The steps of one kind of file, from format 1 on: a new format needs one, or this does not compile.
type Steps = [Step; FORMAT as usize - 1];

/// Of dossiers.
pub(super) const DOSSIER: Steps = [];

/// Of voices.
pub(super) const VOICE: Steps = [];

/// What a file holds, in the present format.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed<T> {
    /// What it holds.
    pub value: T,
    /// The file is of an older format: [`keep`](super::store::original::keep) it as it is before it is saved over.
    pub older: bool,
}

/// Reads a file that may be of any format up to the one that the last step leads to.
///
/// # Errors
/// A newer format or 0; a step that cannot be done; the first fault of syntax or type; another file of ours.
pub(super) fn read<T: DeserializeOwned>(
    file: &str,
    text: &str,
    kind: FileKind,
    steps: &[Step],
) -> Result<Parsed<T>, Fault> {
    let known = 1 + steps.len() as u32;
    if let Some(fault) = ron_file::unknown_format(file, text, known) {
        return Err(fault);
    }
    let found = ron_file::format_of(text).unwrap_or(known);
    let ahead = steps.get(found.saturating_sub(1) as usize..).unwrap_or_default();
    let older = !ahead.is_empty();
    let told = |fault: Fault| if older { of_older(fault, found, known) } else { fault };
    let now = migrated(file, text, found, ahead).map_err(told)?;
    let value = ron_file::parse(file, &now).map_err(|fault| told(explained(fault, &now, kind)))?;
    Ok(Parsed { value, older })
}

/// The text of format `found` after these steps.
fn migrated<'a>(file: &str, text: &'a str, found: u32, steps: &[Step]) -> Result<Cow<'a, str>, Fault> {
    let mut now = Cow::Borrowed(text);
    for (step, reached) in steps.iter().zip(found.saturating_add(1)..) {
        let next = step(&now).map_err(|(path, message)| {
            let place = locate(&now, &path);
            Fault { severity: Severity::Error, file: file.to_owned(), place, message }
        })?;
        now = ron_file::with_format(&next, reached).into();
    }
    Ok(now)
}

/// Its place counts in the text that the steps have made so far.
fn of_older(fault: Fault, found: u32, known: u32) -> Fault {
    let message = Message::new("fault-older-format").with("fault", fault.message);
    let message = message.with("found", found.to_string()).with("known", known.to_string());
    Fault { message, ..fault }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Dossier;
    use crate::text::Language;

    /// Format 2 of this test calls the client's name otherwise than format 1.
    fn first(text: &str) -> Result<String, (Path, Message)> {
        Ok(text.replace("label:", "called:"))
    }

    /// Format 3 calls it as we do.
    fn second(text: &str) -> Result<String, (Path, Message)> {
        Ok(text.replace("called:", "name:"))
    }

    fn refuses(_: &str) -> Result<String, (Path, Message)> {
        Err((Path::root().then("client").then("called"), Message::new("fault-expected-text")))
    }

    const STEPS: [Step; 2] = [first, second];
    const OLD: &str = "// by hand\n(client: (label: \"x\"), /* last */ format: 1)\n";

    fn read_with(text: &str, steps: &[Step]) -> Result<Parsed<Dossier>, String> {
        read("f", text, FileKind::Dossier, steps).map_err(|fault| fault.line(Language::En))
    }

    #[test]
    fn a_chain_of_steps_leads_to_a_dossier() {
        for old in [OLD, "(format: 2, client: (called: \"x\"))", "\u{feff}(format: 0x1, client: (label: \"x\"))"] {
            let Parsed { value, older } = read_with(old, &STEPS).unwrap();
            assert_eq!((value.format, value.client.name.as_str(), older), (3, "x", true), "{old}");
        }
        let present = read_with("(format: 3, client: (name: \"x\"))", &STEPS).unwrap();
        assert!(!present.older);
    }

    #[test]
    fn what_the_steps_do_not_touch_stays_as_it_was_written() {
        let text = migrated("f", OLD, 1, &STEPS).unwrap();
        assert_eq!(text, "// by hand\n(client: (name: \"x\"), /* last */ format: 3)\n");
        assert!(matches!(migrated("f", OLD, 3, &[]), Ok(Cow::Borrowed(OLD))));
    }

    #[test]
    fn only_the_steps_ahead_are_done() {
        let line = read_with("(format: 2, client: (label: \"x\"))", &STEPS).unwrap_err();
        assert!(line.starts_with("f:1:22: ") && line.contains("`label`"), "{line}");
    }

    #[test]
    fn a_step_that_cannot_be_done_says_where() {
        let line = read_with(OLD, &[first, refuses]).unwrap_err();
        assert!(line.starts_with("f:2:19: ") && line.contains("format 1") && line.contains("format 3"), "{line}");
    }

    #[test]
    fn a_fault_in_an_older_file_says_that_it_is_older() {
        let line = read_with("(format: 1, client: (label: \"x\", wrong: 1))", &STEPS).unwrap_err();
        assert!(line.contains("`wrong`") && line.contains("format 1"), "{line}");
        let line = read_with("(format: 3, client: (name: \"x\", wrong: 1))", &STEPS).unwrap_err();
        assert!(line.contains("`wrong`") && !line.contains("format"), "{line}");
    }

    #[test]
    fn formats_that_are_not_known_are_refused_first() {
        let broken: &[Step] = &[refuses, refuses];
        assert!(read_with("(format: 4, client: (other: 1))", broken).unwrap_err().contains("format 4"));
        assert!(read_with("(format: 0, client: (other: 1))", broken).unwrap_err().contains("format: 3"));
        assert!(read_with("(client: (name: \"x\"))", broken).unwrap_err().contains("format"));
        assert!(!Dossier::read("f", "(format: 1, client: (name: \"x\"))").unwrap().older);
    }
}
