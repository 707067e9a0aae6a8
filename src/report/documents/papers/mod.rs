//! Papers people work with: what staff read and sign, what the data protection officer fills in.
//!
//! In: dossier, catalogue, the plan of the decided moves. Out: a document each, with what is known filled in and what
//! is not marked as a gap. What the law asks comes from the duties of the catalogue, with their sources; nothing here
//! names an article by itself.
//!
//! For everybody: `policy.rs`, `announcement.rs`, `incident.rs`. For data protection, IT and staff bodies:
//! `threshold.rs`, `contract.rs`, `settings.rs`, `briefing.rs`, `accounts.rs`, `record.rs`. `facts.rs` says what is known
//! of a chosen service, `forms.rs` makes lines and tables to fill in.

mod accounts;
mod announcement;
mod briefing;
mod contract;
mod facts;
mod forms;
mod incident;
mod policy;
mod record;
mod settings;
mod threshold;

use super::draft::Draft;
use super::frame::failed;
use super::{DocumentError, DocumentKind};
use crate::dossier::{DecisionStatus, Move};
use crate::plan::{Plan, Refusal};
use crate::report::NoteKind;

/// Writes the paper of this kind about these moves; `planned` gives it days and duties.
///
/// # Errors
/// The dossier has no move.
pub(super) fn write<'a>(
    draft: &mut Draft<'a>,
    kind: DocumentKind,
    planned: &'a Result<Plan, Refusal>,
    moves: &[usize],
) -> Result<(), DocumentError> {
    if moves.is_empty() {
        return Err(DocumentError::NoMoves);
    }
    let plan = planned.as_ref().ok();
    match kind {
        DocumentKind::Policy => policy::write(draft, moves),
        DocumentKind::Accounts => accounts::write(draft),
        DocumentKind::Incident => incident::write(draft, moves),
        _ => {
            for index in moves {
                let Some(of) = draft.dossier.moves.get(*index) else { continue };
                draft.chapter(draft.words.told_apart(draft.dossier, *index, draft.words.use_case(of)));
                state(draft, kind, of, *index, plan);
                match kind {
                    DocumentKind::Announcement => announcement::write(draft, of, *index, plan),
                    DocumentKind::Threshold => threshold::write(draft, of),
                    DocumentKind::Contract => contract::write(draft, of),
                    DocumentKind::Settings => settings::write(draft, of),
                    DocumentKind::Briefing => briefing::write(draft, of, *index, plan),
                    _ => record::write(draft, of),
                }
            }
        }
    }
    Ok(())
}

/// Says that a paper rests on an intention only, and which pilots failed before it.
fn state<'a>(draft: &mut Draft<'a>, kind: DocumentKind, of: &'a Move, index: usize, plan: Option<&Plan>) {
    let planned = plan.and_then(|p| p.moves.iter().find(|m| m.number == index + 1));
    let mut lines = planned.map(|planned| failed(draft, planned)).unwrap_or_default();
    let intended = of.decision.as_ref().is_some_and(|d| d.status != DecisionStatus::Final);
    let names_option = intended && !facts::names(draft, of).is_empty();
    let key = match kind {
        DocumentKind::Announcement => Some("paper-intended-send"),
        DocumentKind::Contract | DocumentKind::Settings | DocumentKind::Record => Some("paper-intended-text"),
        _ => None,
    };
    lines.extend(key.filter(|_| names_option).map(|key| draft.tr(key)));
    if !lines.is_empty() {
        let title = if intended { "doc-plan-intended" } else { "doc-plan-decided" };
        draft.note(NoteKind::Info, title, lines.join(" "));
    }
}

/// Says that nothing is decided, where that is so.
fn undecided(draft: &mut Draft<'_>) {
    let text = draft.tr("paper-open-text");
    draft.note(NoteKind::Warning, "doc-dec-open", text);
}
