//! Parts of a plan in words: phases, roles, days, slack, what a task is about.
//!
//! In: values of the plan, a language. Out: short texts.

use jiff::civil::Date;

use super::timeline::Bar;
use crate::app::view::words;
use crate::catalog::{Catalog, ForEach, Phase, Role};
use crate::dossier::{Dossier, OptionId};
use crate::plan::{Dates, Plan, State, Task};
use crate::score::candidate;
use crate::text::{Language, Text, tr, tr_with};

/// What words are made from.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) dossier: &'a Dossier,
    pub(super) plan: &'a Plan,
    pub(super) language: Language,
}

impl Words<'_> {
    /// A message.
    pub(super) fn tr(self, key: &str) -> String {
        tr(self.language, key)
    }

    /// A text of the catalogue, in another language where this one is missing.
    pub(super) fn text(self, text: &Text) -> String {
        text.best(self.language).0.to_owned()
    }

    /// A phase.
    pub(super) fn phase(self, phase: Phase) -> String {
        self.tr(&format!("doc-plan-phase-{}", phase.code()))
    }

    /// A role, called as in the documents.
    pub(super) fn role(self, role: Role) -> String {
        self.tr(&format!("doc-plan-role-{}", self.dossier.client.role_code(role)))
    }

    /// A use case, by its position from 1.
    pub(super) fn use_case(self, number: usize) -> String {
        let index = number.checked_sub(1).unwrap_or(usize::MAX);
        let Some(of) = self.dossier.moves.get(index) else { return number.to_string() };
        let name = words::use_case(self.language, of);
        if !self.dossier.has_twin(index) {
            return name;
        }
        tr_with(self.language, "use-case-numbered", &[("name", name.into()), ("number", number.into())])
    }

    /// A tool, by its id in the inventory.
    pub(super) fn tool(self, id: &str) -> String {
        self.dossier.tool(id).map_or_else(|| id.to_owned(), |tool| words::tool(self.catalog, tool))
    }

    /// An option; one that the catalogue lacks keeps its id.
    pub(super) fn option(self, id: &OptionId) -> String {
        candidate(self.catalog, id).map_or_else(|| id.to_string(), |option| option.name(self.language))
    }

    /// What a task is about: its tool and content, else its use case where there are several.
    pub(super) fn about(self, task: &Task) -> Option<String> {
        let about = &task.about;
        let option = task.option(self.dossier).map(|id| self.option(id));
        let of = match (&about.tool, about.each, about.moves.as_slice()) {
            (Some(tool), ..) => Some(self.tool(tool)),
            (None, ForEach::Move, [number]) if self.plan.moves.len() > 1 => Some(self.use_case(*number)),
            _ => None,
        };
        let parts: Vec<String> = [of, about.part.clone(), option].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(" · "))
    }

    /// What to do, and what it is about.
    pub(super) fn full(self, task: &Task) -> String {
        let heading = task.heading(self.language);
        self.about(task).map_or_else(|| heading.clone(), |about| format!("{heading} ({about})"))
    }

    /// Tasks by their ids, each in full.
    pub(super) fn tasks(self, ids: &[String]) -> Vec<String> {
        ids.iter().filter_map(|id| self.plan.task(id)).map(|task| self.full(task)).collect()
    }

    /// First and last day.
    pub(super) fn range(self, start: Date, finish: Date) -> String {
        let (start, finish) = (self.language.date(start), self.language.date(finish));
        if start == finish { start } else { format!("{start} – {finish}") }
    }

    /// Its earliest and its latest end, where something is left to be done and they are not the same.
    pub(super) fn ends(self, bar: &Bar) -> Option<String> {
        let open = !bar.done && bar.earliest < bar.latest;
        let day = |date: Date| self.language.date(date).into();
        open.then(|| tr_with(self.language, "app-plan-range", &[("low", day(bar.earliest)), ("high", day(bar.latest))]))
    }

    /// When a task runs, or what became of it.
    pub(super) fn when(self, task: &Task) -> String {
        match (&task.state, &task.dates) {
            (State::Done(on), _) if task.failed.is_some() => self.with_date("app-plan-failed-on", *on),
            (State::Done(on), _) => self.with_date("app-plan-done-on", *on),
            (State::Open, Some(dates)) => self.range(dates.start, dates.finish),
            (State::Skipped(_), _) | (_, None) => self.tr("app-plan-skipped"),
        }
    }

    /// How much room a task has.
    pub(super) fn slack(self, dates: &Dates) -> String {
        let days = dates.slack.abs().floor();
        let count = || usize::try_from(days as i64).unwrap_or_default().into();
        match dates.critical {
            true if dates.slack < -1.0 + 1e-9 => tr_with(self.language, "app-plan-late", &[("days", count())]),
            true => self.tr("app-plan-critical"),
            false => tr_with(self.language, "app-plan-slack", &[("days", count())]),
        }
    }

    /// A message with one date in it.
    pub(super) fn with_date(self, key: &str, on: Date) -> String {
        tr_with(self.language, key, &[("date", self.language.date(on).into())])
    }
}
