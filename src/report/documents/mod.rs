//! The documents that are handed over: from values to blocks.
//!
//! In: catalogue, dossier, the moves that are asked for, a language. Out: a [`Document`] that every writer reads, and
//! the name of its file. Nothing is decided here: numbers come from `score` and `plan`, words from the messages and
//! the catalogue.
//!
//! `frame.rs` opens and closes every document, `draft.rs` is the document while it is written, `sources.rs` numbers
//! what it quotes, `words.rs` turns values into words, `labels.rs` breaks labels of drawings, `prices.rs` says what a
//! year of an option costs, `closed.rs` that one is not open to the client, `speaks.rs` what speaks for one option
//! against another, `takeover.rs` which tools end without anybody having looked what takes over, `file.rs` makes the
//! file, `file_name.rs` names it, `workbook/` calculates, `exchange/` is for other programs; `comparison/` and `plan/`
//! write the documents of these names, `papers/` those for staff, data protection and IT.

mod closed;
mod comparison;
mod decision;
mod draft;
mod exchange;
mod file;
mod file_name;
mod frame;
mod labels;
mod nobody;
mod papers;
mod plan;
mod prices;
mod questions;
mod sources;
mod speaks;
mod takeover;
mod to_read;
mod words;
mod workbook;

use crate::catalog::Catalog;
use crate::dossier::Dossier;
use crate::score::RankError;
use crate::text::{Language, Message};

use super::document::Document;
use draft::Draft;

pub use file::{FileError, FileFormat, file, workbook_shifted};
pub use file_name::file_name;

/// A document of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentKind {
    /// What is done by whom until when, for the board and the technical team.
    Plan,
    /// The plan without the texts behind its tasks. It is a form of the plan and no document of its own: [`Self::ALL`]
    /// does not list it, [`Self::short_form`] leads to it.
    PlanShort,
    /// Which service suits, for the board.
    Comparison,
    /// What was decided and why, for the file.
    Decision,
    /// What vendors are asked.
    Questions,
    /// Rules for everybody who works here.
    Policy,
    /// Texts for staff, people concerned and partners.
    Announcement,
    /// Whether an impact assessment is needed.
    Threshold,
    /// What the processing contract must hold.
    Contract,
    /// What is to be set.
    Settings,
    /// For the body that represents the staff.
    Briefing,
    /// Who holds which account and key.
    Accounts,
    /// Card for incidents.
    Incident,
    /// Entry for the record of processing.
    Record,
}

impl DocumentKind {
    /// All documents.
    pub const ALL: [Self; 13] = [
        Self::Plan,
        Self::Comparison,
        Self::Decision,
        Self::Questions,
        Self::Policy,
        Self::Announcement,
        Self::Threshold,
        Self::Contract,
        Self::Settings,
        Self::Briefing,
        Self::Accounts,
        Self::Incident,
        Self::Record,
    ];

    /// Code on the command line and in names of files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::PlanShort => "plan-short",
            Self::Comparison => "comparison",
            Self::Decision => "decision",
            Self::Questions => "questions",
            Self::Policy => "policy",
            Self::Announcement => "announcement",
            Self::Threshold => "threshold",
            Self::Contract => "contract",
            Self::Settings => "settings",
            Self::Briefing => "briefing",
            Self::Accounts => "accounts",
            Self::Incident => "incident",
            Self::Record => "record",
        }
    }

    /// Whether each move is a chapter of its own where there are several.
    const fn has_chapters(self) -> bool {
        !matches!(self, Self::Plan | Self::PlanShort | Self::Questions | Self::Policy | Self::Accounts | Self::Incident)
    }

    /// The same in short, where there is such a form.
    #[must_use]
    pub const fn short_form(self) -> Option<Self> {
        match self {
            Self::Plan => Some(Self::PlanShort),
            _ => None,
        }
    }

    /// Whether it is the plan, in whatever form.
    const fn is_plan(self) -> bool {
        matches!(self, Self::Plan | Self::PlanShort)
    }

    /// Whether it is a sheet for everybody, which must stay short: its frame is, too.
    const fn is_short(self) -> bool {
        matches!(self, Self::Policy | Self::Incident)
    }

    /// The document with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Why a document cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// The dossier has no move.
    #[error("no moves")]
    NoMoves,
    /// There is no move with this number (from 1).
    #[error("no move {0}")]
    NoSuchMove(usize),
    /// In the move with this number (from 1) nothing weighs anything.
    #[error("nothing weighs anything in move {0}")]
    NothingWeighs(usize),
}

impl DocumentError {
    /// What is wrong and what to do, for people.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::NoMoves => Message::new("doc-error-no-moves"),
            Self::NoSuchMove(number) => Message::new("doc-error-no-such-move").with("number", number),
            Self::NothingWeighs(number) => Message::new("doc-error-nothing-weighs").with("number", number),
        }
    }

    const fn ranking(error: RankError, index: usize) -> Self {
        match error {
            RankError::NoMove => Self::NoSuchMove(index + 1),
            RankError::NothingWeighs(_) => Self::NothingWeighs(index + 1),
        }
    }
}

/// The document of this kind about the moves with these indices (from 0); without indices about all. A plan that is
/// refused becomes a document that says why.
///
/// # Errors
/// A move that does not exist or cannot be ranked; a comparison of a dossier without moves.
pub fn document(
    kind: DocumentKind,
    catalog: &Catalog,
    dossier: &Dossier,
    moves: &[usize],
    language: Language,
) -> Result<Document, DocumentError> {
    let moves = chosen(dossier, moves)?;
    let planned = plan::planned(catalog, dossier, &moves);
    let mut draft = Draft::new(catalog, dossier, language, kind, &moves);
    match kind {
        DocumentKind::Plan | DocumentKind::PlanShort => plan::write(&mut draft, &planned, &moves, kind),
        DocumentKind::Comparison => comparison::write(&mut draft, &moves)?,
        DocumentKind::Decision => decision::write(&mut draft, &moves)?,
        DocumentKind::Questions => questions::write(&mut draft, &moves)?,
        _ => papers::write(&mut draft, kind, &planned, &moves)?,
    }
    Ok(frame::close(draft, kind))
}

/// The moves that are asked for, all of them where none is.
fn chosen(dossier: &Dossier, moves: &[usize]) -> Result<Vec<usize>, DocumentError> {
    if let Some(index) = moves.iter().find(|i| **i >= dossier.moves.len()) {
        return Err(DocumentError::NoSuchMove(index + 1));
    }
    Ok(if moves.is_empty() { (0..dossier.moves.len()).collect() } else { moves.to_vec() })
}
