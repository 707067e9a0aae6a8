//! What was allowed for a time that ends too early: an old tool that may stay for one thing, a risk that was accepted.
//!
//! In: a finished plan and its dossier. Out: one [`EarlyEnd`] per move whose exception ends before the plan begins or
//! before everybody works with the new tool; one [`EarlyRisk`] per accepted risk that does the latter.

use jiff::civil::Date;

use super::Plan;
use super::names;
use super::task::{State, Task};
use crate::dossier::{Dossier, Shape};
use crate::text::{Language, tr_with};

/// An exception that ends too early.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlyEnd {
    /// Position of the move, from 1.
    pub of: usize,
    /// The day on which it ends.
    pub until: Date,
    /// The day from which everybody works with the new tool; `None` = it ends before the plan even begins.
    pub live: Option<Date>,
    /// Id of the task that ends or renews it.
    pub task: String,
}

/// An accepted risk that ends before everybody works with the new tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlyRisk {
    /// Position of the move, from 1.
    pub of: usize,
    /// The risk, in the dossier's words.
    pub what: String,
    /// The day on which it ends.
    pub until: Date,
    /// The day from which everybody works with the new tool.
    pub live: Date,
}

impl Plan {
    /// Accepted risks that end before everybody works with the new tool, in the dossier's order. What they wait for is
    /// not known, so they may be right.
    #[must_use]
    pub fn early_risks(&self, dossier: &Dossier) -> Vec<EarlyRisk> {
        let of_move = |of: usize| {
            let live = self.live(of)?;
            let risks = &dossier.moves.get(of.checked_sub(1)?)?.decision.as_ref()?.accepted_risks;
            let early = risks.iter().filter_map(move |risk| {
                let until = risk.until.map(|day| day.0).filter(|until| *until < live)?;
                Some(EarlyRisk { of, what: risk.what.clone(), until, live })
            });
            Some(early)
        };
        self.moves.iter().filter_map(|m| of_move(m.number)).flatten().collect()
    }

    /// The day from which everybody works with the new tool of a move.
    fn live(&self, of: usize) -> Option<Date> {
        let own = self.tasks.iter().filter(|t| t.is(names::GO_LIVE) && t.belongs_to(of));
        own.filter_map(|t| t.dates.as_ref()).map(|d| d.finish).max()
    }

    /// Exceptions that end too early, as long as nobody has ended or renewed them.
    #[must_use]
    pub fn early_ends(&self, dossier: &Dossier) -> Vec<EarlyEnd> {
        let early = self.moves.iter().filter_map(|m| {
            let decision = dossier.moves.get(m.number.checked_sub(1)?)?.decision.as_ref()?;
            let Shape::KeepFor { until, .. } = &decision.kind else { return None };
            let until = until.0;
            let ends = |t: &&Task| t.is(names::EXCEPTION_END) && t.belongs_to(m.number) && t.state == State::Open;
            let task = self.tasks.iter().find(ends)?;
            let live = self.live(m.number).filter(|_| until >= self.start);
            let early = live.map_or(until < self.start, |live| until < live);
            early.then(|| EarlyEnd { of: m.number, until, live, task: task.id.clone() })
        });
        early.collect()
    }
}

impl EarlyEnd {
    /// The warning in words, with the name of the use case and the title of the task.
    #[must_use]
    pub fn text(&self, language: Language, use_case: &str, task: &str) -> String {
        let key = if self.live.is_some() { "plan-exception-early" } else { "plan-exception-over" };
        let live = self.live.map(|day| language.date(day)).unwrap_or_default();
        let values = [
            ("use_case", use_case.into()),
            ("until", language.date(self.until).into()),
            ("live", live.into()),
            ("task", task.into()),
        ];
        tr_with(language, key, &values)
    }
}
