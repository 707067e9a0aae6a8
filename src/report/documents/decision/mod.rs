//! The decision, for the file: what was weighed, what was decided, on which facts, and who was heard.
//!
//! In: moves with their decisions, rankings, voices, the log. Out: a chapter per move. Until a decision is final, every
//! heading calls it intended.
//!
//! `ask.rs` says whom to ask, `board.rs` is the first look, `change.rs` what would change it, `what.rs` says what was decided, `grounds.rs` on which ground and who was heard.

mod ask;
mod board;
mod change;
mod grounds;
mod what;

use super::DocumentError;
use super::draft::Draft;
use crate::dossier::{Decision, DecisionStatus, Move, Shape};
use crate::score::{Acceptability, Order, Ranking, SAMPLES, Scored, Spread, acceptability, rank};

/// A move with its decision and its ranking.
struct Decided<'a> {
    of: &'a Move,
    decision: Option<&'a Decision>,
    ranking: Ranking<'a>,
    samples: Acceptability,
}

impl<'a> Decided<'a> {
    /// The options that were decided on.
    fn chosen(&self) -> Vec<&Scored<'a>> {
        self.decision.into_iter().flat_map(Decision::options).filter_map(|id| self.ranking.find(id)).collect()
    }

    /// The key of what a chosen option stands for.
    fn role(&self) -> &'static str {
        match self.decision.map(|d| &d.kind) {
            Some(Shape::Trial(_)) => "doc-dec-board-tried",
            Some(Shape::Keep) => "doc-dec-board-kept",
            _ if self.is_final() => "doc-dec-board-decided",
            _ => "doc-dec-board-intended",
        }
    }

    /// Whether everyone who must be heard was heard.
    fn is_final(&self) -> bool {
        self.decision.is_some_and(|d| d.status == DecisionStatus::Final)
    }

    /// The key of a heading; an intended decision is called so.
    fn heading(&self) -> &'static str {
        if self.is_final() { "doc-dec-decision" } else { "doc-dec-intended" }
    }
}

/// A chapter per move.
pub(super) fn write(draft: &mut Draft<'_>, moves: &[usize]) -> Result<(), DocumentError> {
    if moves.is_empty() {
        return Err(DocumentError::NoMoves);
    }
    for index in moves {
        let ranking = rank(draft.catalog, draft.dossier, *index, Order::Likely)
            .map_err(|error| DocumentError::ranking(error, *index))?;
        let samples = acceptability(&ranking, Spread::Around(draft.dossier.certainty()), SAMPLES);
        let of = ranking.of;
        let decided = Decided { of, decision: of.decision.as_ref(), ranking, samples };
        draft.chapter(draft.words.use_case(of));
        board::write(draft, &decided);
        what::write(draft, &decided);
        change::write(draft, &decided, *index);
        ask::write(draft, &decided);
        grounds::write(draft, &decided);
    }
    crate::report::documents::comparison::hangs_in_short(draft);
    Ok(())
}
