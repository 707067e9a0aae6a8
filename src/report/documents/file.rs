//! A document as the bytes of a file, in one of the formats it can have.
//!
//! In: kind, format, catalogue, dossier, moves, language. Out: bytes. Running text goes through the block model, a
//! workbook is filled straight from the scores.

use super::{DocumentError, DocumentKind, document, workbook};
use crate::catalog::Catalog;
use crate::dossier::Dossier;
use crate::report::{Format, ReportError, write};
use crate::text::{Language, Message};

/// A format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileFormat {
    /// Running text.
    Running(Format),
    /// A workbook with live formulas.
    Workbook,
}

impl FileFormat {
    /// The formats that a document can have.
    #[must_use]
    pub fn all_of(kind: DocumentKind) -> Vec<Self> {
        let workbook = (kind == DocumentKind::Comparison).then_some(Self::Workbook);
        Format::ALL.into_iter().map(Self::Running).chain(workbook).collect()
    }

    /// The ending of its files, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Running(format) => format.extension(),
            Self::Workbook => "xlsx",
        }
    }

    /// The format of an ending, in any case; `None` where the document cannot have it.
    #[must_use]
    pub fn from_extension(kind: DocumentKind, extension: &str) -> Option<Self> {
        Self::all_of(kind).into_iter().find(|format| format.extension().eq_ignore_ascii_case(extension))
    }
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// There is nothing to write about.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The format refuses it.
    #[error(transparent)]
    Report(#[from] ReportError),
}

impl FileError {
    /// What is wrong and what to do, for people.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Document(error) => error.message(),
            Self::Report(error) => Message::new("cli-layout").with("reason", error.to_string()),
        }
    }
}

/// The file of a document about the moves with these indices (from 0); without indices about all.
///
/// # Errors
/// As [`document`]; a layout that its format refuses.
pub fn file(
    (kind, format): (DocumentKind, FileFormat),
    catalog: &Catalog,
    dossier: &Dossier,
    moves: &[usize],
    language: Language,
) -> Result<Vec<u8>, FileError> {
    match format {
        FileFormat::Running(format) => Ok(write(&document(kind, catalog, dossier, moves, language)?, format)?),
        FileFormat::Workbook => workbook_shifted(catalog, dossier, moves, language, 0.0),
    }
}

/// The comparison as a workbook whose cached results are off by `shift`, which shows whether a reader calculates for
/// itself.
///
/// # Errors
/// As [`file`].
#[doc(hidden)]
pub fn workbook_shifted(
    catalog: &Catalog,
    dossier: &Dossier,
    moves: &[usize],
    language: Language,
    shift: f64,
) -> Result<Vec<u8>, FileError> {
    let every: Vec<usize> = (0..dossier.moves.len()).collect();
    let moves = if moves.is_empty() { &every } else { moves };
    workbook::write(catalog, dossier, moves, language, shift)
}
