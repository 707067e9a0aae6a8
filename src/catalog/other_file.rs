//! Files of ours where another one was expected.
//!
//! In: a file that could not be read, and its fault. Out: the same fault, or one that says which file it is. The root's
//! fields tell: only a dossier has a `client`, only files of the catalogue are lists or have an `id` or an `edition`.

use crate::text::spans::{Place, fields};
use crate::text::{Fault, Message};

/// What a file of ours holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// A client's dossier.
    Dossier,
    /// What counts for one stakeholder.
    Voice,
    /// A part of a catalogue or overlay.
    Catalog,
}

impl FileKind {
    const fn key(self) -> &'static str {
        match self {
            Self::Dossier => "fault-is-dossier",
            Self::Voice => "fault-is-voice",
            Self::Catalog => "fault-is-catalog",
        }
    }
}

/// The fault of a file that was read as `wanted`; if it is another one of ours, it says so.
pub(crate) fn explained(fault: Fault, text: &str, wanted: FileKind) -> Fault {
    match kind(text).filter(|found| *found != wanted) {
        Some(found) => Fault { place: Place { line: 1, column: 1 }, message: Message::new(found.key()), ..fault },
        None => fault,
    }
}

fn kind(text: &str) -> Option<FileKind> {
    let fields = fields(text);
    let is_list = text.trim_start_matches('\u{feff}').trim_start().starts_with('[');
    let has = |name: &str| fields.iter().any(|field| field == name);
    if has("client") {
        Some(FileKind::Dossier)
    } else if is_list || has("id") || has("edition") {
        Some(FileKind::Catalog)
    } else if has("name") && ["groups", "criteria", "veto", "dossier"].into_iter().any(has) {
        Some(FileKind::Voice)
    } else {
        None
    }
}
