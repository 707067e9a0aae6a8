//! A document as the bytes of a file, in one of the formats it can have.
//!
//! In: kind, format, catalogue, dossier, moves, language. Out: bytes. Running text goes through the block model;
//! workbooks, tables, calendar and project are filled straight from scores and plan.

use super::draft::Draft;
use super::workbook::plan as plan_book;
use super::{DocumentError, DocumentKind, chosen, document, exchange, plan, workbook};
use crate::catalog::Catalog;
use crate::dossier::Dossier;
use crate::plan::Refusal;
use crate::report::{Format, ReportError, write};
use crate::text::{Language, Message};

/// A format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileFormat {
    /// Running text.
    Running(Format),
    /// A workbook with live formulas.
    Workbook,
    /// Comma-separated values.
    Csv,
    /// A calendar.
    Calendar,
    /// For MS Project.
    Project,
}

impl FileFormat {
    /// The formats that a document can have.
    #[must_use]
    pub fn all_of(kind: DocumentKind) -> Vec<Self> {
        let tables: &[Self] = match kind {
            DocumentKind::Plan => &[Self::Workbook, Self::Csv, Self::Calendar, Self::Project],
            DocumentKind::Comparison => &[Self::Workbook, Self::Csv],
            DocumentKind::Questions => &[Self::Csv],
            _ => &[],
        };
        Format::ALL.into_iter().map(Self::Running).chain(tables.iter().copied()).collect()
    }

    /// The ending of its files, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Running(format) => format.extension(),
            Self::Workbook => "xlsx",
            Self::Csv => "csv",
            Self::Calendar => "ics",
            Self::Project => "xml",
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
    /// There is no plan.
    #[error("no plan")]
    Refused(Refusal),
}

impl FileError {
    /// What is wrong and what to do, for people.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Document(error) => error.message(),
            Self::Refused(refusal) => refusal.message(),
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
    if let FileFormat::Running(format) = format {
        return Ok(write(&document(kind, catalog, dossier, moves, language)?, format)?);
    }
    let moves = &chosen(dossier, moves)?;
    let draft = Draft::new(catalog, dossier, language, kind, moves);
    let plan = || plan::planned(catalog, dossier, moves).map_err(FileError::Refused);
    Ok(match (kind, format) {
        (DocumentKind::Plan, FileFormat::Workbook) => plan_book::write(&draft, &plan()?, 0.0)?,
        (DocumentKind::Plan, FileFormat::Calendar) => exchange::ics(&draft, &plan()?),
        (DocumentKind::Plan, FileFormat::Project) => exchange::project(&draft, &plan()?),
        (DocumentKind::Plan, _) => exchange::schedule(&draft, &plan()?),
        (DocumentKind::Questions, _) => exchange::questions(&draft, moves)?,
        (_, FileFormat::Csv) => exchange::comparison(&draft, moves)?,
        _ => workbook::write(catalog, dossier, moves, language, 0.0)?,
    })
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
    workbook::write(catalog, dossier, &chosen(dossier, moves)?, language, shift)
}
