//! The questionnaires, one per vendor: what the law makes us ask, what decides, what needs proof.
//!
//! In: rankings of the moves, duties of the catalogue. Out: a chapter per operator that is written to, in its language.
//! Of an open move those who may come first and the client's shortlist are asked; of a decided one only those it rests
//! on, and today's operator where the catalogue does not say how contents leave it. Languages:
//! German in Germany, Austria and Switzerland, Dutch in the Netherlands and Belgium, else English. At most seven
//! deciding questions each, in the order of `score::questions`, a point once for all services of the vendor; who sells a
//! service is asked about its program, too. What the plan wants known stands in a block of its own behind them. The
//! conditions of a decision stand on no sheet: only the client knows whose each is.
//!
//! `vendor.rs` gathers what each is asked, `whom.rs` says who is asked, `vetoes.rs` what voices cannot live without,
//! `services.rs` names its services with the plan that is meant, `asked.rs` is one
//! question, `terms.rs` one question of the plan, `offer.rs` the sizes an offer is for, `inside.rs` finds whom of the
//! client a condition names, `conditions.rs` lists the conditions for the client, `sheet.rs` writes it down for the
//! vendor, `board.rs`, `rows.rs` and `begin.rs` for those who decide, with the same numbers.

mod asked;
mod begin;
mod board;
mod conditions;
mod inside;
mod offer;
mod rows;
mod services;
mod sheet;
mod terms;
mod vendor;
mod vetoes;
mod whom;

use super::DocumentError;
use super::draft::Draft;
pub(super) use board::{in_short as whom_to_ask_in_short, write as whom_to_ask};
pub(super) use sheet::{Kind, Texts};
pub(super) use terms::quoted;
pub(super) use vendor::{Gathered, gather};
pub(super) use vetoes::{Settles, is_must, is_open, kept_beside, named, open as open_vetoes, settles};

/// A chapter per vendor; an overview first.
pub(super) fn write(draft: &mut Draft<'_>, moves: &[usize]) -> Result<(), DocumentError> {
    if moves.is_empty() {
        return Err(DocumentError::NoMoves);
    }
    let vendors = gather(draft, moves)?.vendors;
    sheet::overview(draft, &vendors);
    conditions::write(draft, moves, &vendors);
    for vendor in &vendors {
        sheet::write(draft, vendor);
    }
    Ok(())
}

/// The questions to every vendor, by name.
///
/// # Errors
/// No moves, a move that cannot be ranked.
pub(super) fn asked(draft: &Draft<'_>, moves: &[usize]) -> Result<Vec<Texts>, DocumentError> {
    if moves.is_empty() {
        return Err(DocumentError::NoMoves);
    }
    Ok(gather(draft, moves)?.vendors.iter().map(Texts::of).collect())
}
