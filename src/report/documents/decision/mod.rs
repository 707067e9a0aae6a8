//! The decision, for the file: what was weighed, what was decided, on which facts, and who was heard.
//!
//! In: moves with their decisions, rankings, voices, the log. Out: a chapter per move. Until a decision is final, every
//! heading calls it intended; after a failed pilot it says what is in force now.
//!
//! `board.rs` is the first look, `what.rs` says what was decided, `stakes.rs` and its two halves what hangs on it,
//! `why.rs` why, `change.rs`, `supposed.rs` and `instead.rs` what would change it, `questions/board.rs` whom to ask,
//! `grounds.rs` on which ground and who was heard, `late.rs` what was changed with a ranking in sight, `vetoes.rs` what a
//! voice cannot live without.

mod board;
mod change;
mod grounds;
mod instead;
mod late;
mod stakes;
mod stakes_dates;
mod stakes_money;
mod supposed;
mod vetoes;
mod what;
mod why;

use jiff::civil::Date;

pub(super) use stakes::still_weighed;
pub(super) use stakes_dates::one_contract;

use super::DocumentError;
use super::draft::Draft;
use super::questions::{gather, whom_to_ask};
use crate::dossier::{Decision, DecisionStatus, Move, OptionId, Shape};
use crate::plan::{PlannedMove, in_force, left_alone, plan};
use crate::score::{Acceptability, Order, Ranking, SAMPLES, Scored, Spread, acceptability, rank};

/// The task that ends a pilot.
const PILOT: &str = "pilot-decision";

/// A move with its decision and its ranking.
struct Decided<'a> {
    of: &'a Move,
    decision: Option<&'a Decision>,
    /// What was chosen or is tried, without what failed in the pilot; what took over.
    in_force: Vec<&'a OptionId>,
    /// The move in the plan, if there is one.
    planned: Option<PlannedMove>,
    /// The day on which the pilot is decided on, by the plan.
    pilot: Option<Date>,
    ranking: Ranking<'a>,
    samples: Acceptability,
}

impl<'a> Decided<'a> {
    /// The options in force.
    fn chosen(&self) -> Vec<&Scored<'a>> {
        self.in_force.iter().filter_map(|id| self.ranking.find(id)).collect()
    }

    /// The options whose pilot failed.
    fn failed(&self) -> impl Iterator<Item = &OptionId> {
        self.planned.iter().flat_map(|planned| &planned.failed).map(|(id, _)| id)
    }

    /// Who takes over if the pilot fails; nobody once it did so, or failed itself.
    fn runner_up(&self) -> Option<&'a OptionId> {
        let next = self.decision?.runner_up.as_ref()?;
        (!self.in_force.contains(&next) && !self.failed().any(|id| id == next)).then_some(next)
    }

    /// The key of what an option in force stands for.
    fn role(&self, id: &OptionId) -> &'static str {
        let chosen = self.decision.is_some_and(|d| d.options().contains(&id));
        match self.decision.map(|d| &d.kind) {
            _ if !chosen => "doc-dec-board-took-over",
            Some(Shape::Trial(_)) => "doc-dec-board-tried",
            Some(Shape::Keep) => "doc-dec-board-kept",
            _ if self.is_final() => "doc-dec-board-decided",
            _ => "doc-dec-board-intended",
        }
    }

    /// Whether today's tool stays.
    fn is_kept(&self) -> bool {
        self.decision.is_some_and(|d| d.kind == Shape::Keep)
    }

    /// Whether nothing is chosen, tried or kept.
    fn is_open(&self) -> bool {
        self.in_force.is_empty() && !self.is_kept()
    }

    /// Whether everyone who must be heard was heard.
    fn is_final(&self) -> bool {
        self.decision.is_some_and(|d| d.status == DecisionStatus::Final)
    }

    /// The key of a heading; an intended decision is called so, and one that is open none.
    fn heading(&self) -> &'static str {
        match (self.decision, self.is_final()) {
            (None, _) => "doc-dec-none",
            (_, true) => "doc-dec-decision",
            (_, false) => "doc-dec-intended",
        }
    }
}

/// A chapter per move.
pub(super) fn write(draft: &mut Draft<'_>, moves: &[usize]) -> Result<(), DocumentError> {
    if moves.is_empty() {
        return Err(DocumentError::NoMoves);
    }
    let (dossier, plan) = (draft.dossier, plan(draft.catalog, draft.dossier).ok());
    let gathered = gather(draft, moves)?;
    let mut said = board::Said::default();
    for index in moves {
        let ranking = rank(draft.catalog, draft.dossier, *index, Order::Likely)
            .map_err(|error| DocumentError::ranking(error, *index))?;
        let samples = acceptability(&ranking, Spread::Around(draft.dossier.certainty()), SAMPLES);
        let of = ranking.of;
        let planned = plan.as_ref().and_then(|p| p.moves.iter().find(|m| m.number == index + 1)).cloned();
        let (decision, in_force) = (of.decision.as_ref(), in_force(dossier, *index));
        let ends = plan.as_ref().and_then(|p| p.tasks.iter().rfind(|t| t.is(PILOT) && t.belongs_to(index + 1)));
        let pilot = ends.and_then(|task| Some(task.dates.as_ref()?.finish));
        let decided = Decided { of, decision, in_force, planned, pilot, ranking, samples };
        draft.chapter(draft.words.told_apart(dossier, *index, draft.words.use_case(of)));
        board::write(draft, &decided, &mut said);
        why::write(draft, &decided);
        what::write(draft, &decided, plan.as_ref(), *index);
        stakes::write(draft, &decided, plan.as_ref(), *index);
        change::write(draft, &decided, plan.as_ref(), *index);
        draft.section("doc-ask-section");
        whom_to_ask(draft, &gathered, (*index, &decided.ranking));
        grounds::write(draft, &decided, (&gathered, *index));
    }
    crate::report::documents::comparison::hangs_in_short(draft);
    if let Some(text) = left_alone(draft.catalog, dossier, draft.language) {
        draft.document.paragraph(text);
    }
    Ok(())
}
