//! Exceptions that end too early: the old tool may stay for one thing, but not long enough.
//!
//! In: a finished plan and its dossier. Out: one [`EarlyEnd`] per move whose exception ends before the plan begins or
//! before everybody works with the new tool.

use jiff::civil::Date;

use super::Plan;
use super::names;
use super::task::State;
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

impl Plan {
    /// Exceptions that end too early, as long as nobody has ended or renewed them.
    #[must_use]
    pub fn early_ends(&self, dossier: &Dossier) -> Vec<EarlyEnd> {
        let early = self.moves.iter().filter_map(|m| {
            let decision = dossier.moves.get(m.number.checked_sub(1)?)?.decision.as_ref()?;
            let Shape::KeepFor { until, .. } = &decision.kind else { return None };
            let until = until.0;
            let mine = || self.tasks.iter().filter(|t| t.belongs_to(m.number));
            let task = mine().find(|t| t.is(names::EXCEPTION_END) && t.state == State::Open)?;
            let live = mine().filter(|t| t.is(names::GO_LIVE)).filter_map(|t| t.dates.as_ref()).map(|d| d.finish).max();
            let live = live.filter(|_| until >= self.start);
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
