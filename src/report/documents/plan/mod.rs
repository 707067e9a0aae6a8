//! The plan, for the board and the technical team: what is done by whom until when, what it costs, what can go wrong.
//!
//! In: a [`Plan`] of the moves that are asked for, or the refusal. Out: a summary of one page, then dates, tasks,
//! money, risks and duties. Until a decision is final it is called intended.
//!
//! `summary.rs` is the first page with `sooner.rs`, `dates.rs` and `timeline.rs` say when, `tasks.rs` who does what,
//! `reasons.rs` why, `progress.rs` what is done, `costs.rs`, `new_prices.rs` and `chart.rs` the money, `risks.rs`,
//! `hangs.rs` and `duties.rs` what to mind, `ways.rs` exit, arrival, the way back and the way on. `brief.rs` is the
//! short form.

mod brief;
mod chart;
mod costs;
mod dates;
mod duties;
mod hangs;
mod new_prices;
mod progress;
mod reasons;
mod risks;
mod sooner;
mod summary;
mod tasks;
mod timeline;
mod ways;

pub(super) use costs::unknown_name;
pub(super) use dates::what as hard_what;
pub(super) use reasons::{in_words as because, sources};
pub(super) use tasks::role;
pub(super) use timeline::phase_name;

use std::collections::BTreeMap;

use super::DocumentKind;
use super::draft::{Draft, join};
use crate::catalog::{Catalog, Phase};
use crate::dossier::Dossier;
use crate::plan::{Plan, Refusal, State, Task, plan};
use crate::report::{Inlines, NoteKind};

/// So many tasks are named one by one in a sentence.
const NAMED: usize = 5;

/// The plan of these moves alone.
pub(super) fn planned(catalog: &Catalog, dossier: &Dossier, moves: &[usize]) -> Result<Plan, Refusal> {
    let mut asked = dossier.clone();
    for (index, of) in asked.moves.iter_mut().enumerate() {
        if !moves.contains(&index) {
            of.decision = None;
        }
    }
    match plan(catalog, &asked) {
        Err(Refusal::NoDecision) if !matches!(plan(catalog, dossier), Err(Refusal::NoDecision)) => {
            Err(Refusal::NotThese)
        }
        planned => planned,
    }
}

/// Everything a plan says, or what its short form does.
pub(super) fn write<'a>(
    draft: &mut Draft<'a>,
    planned: &'a Result<Plan, Refusal>,
    moves: &[usize],
    kind: DocumentKind,
) {
    match planned {
        Err(refusal) => {
            let text = refusal.message().to(draft.language);
            draft.note(NoteKind::Warning, "doc-plan-refused", text);
        }
        Ok(plan) if kind == DocumentKind::PlanShort => brief::write(&Outline::of(plan), draft, moves),
        Ok(plan) => Outline::of(plan).write(draft, moves),
    }
}

/// A plan with the numbers its tasks carry in the document.
pub(super) struct Outline<'a> {
    plan: &'a Plan,
    /// Tasks that are not skipped, by phase and then by their last day.
    pub(super) phases: Vec<(Phase, Vec<&'a Task>)>,
    numbers: BTreeMap<&'a str, String>,
}

impl<'a> Outline<'a> {
    pub(super) fn of(plan: &'a Plan) -> Self {
        let mut phases = Vec::new();
        let mut numbers = BTreeMap::new();
        for (phase, position) in Phase::ALL.iter().zip(1..) {
            let mut tasks: Vec<&Task> = plan.tasks.iter().filter(|t| t.phase == *phase && t.is_active()).collect();
            // By the last day: the short form shows this one alone, and what waits for another still stands behind it.
            tasks.sort_by_key(|t| t.dates.as_ref().map(|d| (d.finish, d.start)));
            for (task, at) in tasks.iter().zip(1..) {
                numbers.insert(task.id.as_str(), format!("{position}.{at}"));
            }
            if !tasks.is_empty() {
                phases.push((*phase, tasks));
            }
        }
        Self { plan, phases, numbers }
    }

    fn write(&self, draft: &mut Draft<'a>, moves: &[usize]) {
        summary::write(self, draft, moves);
        summary::reasons(self, draft, true);
        progress::write(self, draft);
        dates::write(self, draft);
        timeline::write(self, draft);
        tasks::write(self, draft);
        costs::write(self, draft);
        risks::write(self, draft);
        hangs::write(self, draft);
        duties::write(self, draft);
        ways::write(self, draft);
    }

    /// Tasks that are left out, each with the reason.
    pub(super) fn left_out(&self) -> impl Iterator<Item = (&'a Task, &'a str)> {
        self.plan.tasks.iter().filter_map(|task| match &task.state {
            State::Skipped(reason) => Some((task, reason.as_str())),
            _ => None,
        })
    }

    /// The number of a task; nothing for one that is skipped.
    pub(super) fn number(&self, id: &str) -> &str {
        self.numbers.get(id).map_or("", String::as_str)
    }

    /// Numbers of tasks, with commas.
    pub(super) fn numbers(&self, ids: &[String]) -> String {
        let numbers: Vec<&str> = ids.iter().map(|id| self.number(id)).filter(|n| !n.is_empty()).collect();
        numbers.join(", ")
    }

    /// The first tasks of a list by their titles, with their last days, and how many more there are.
    fn named(&self, draft: &Draft<'_>, tasks: &[&Task]) -> String {
        let named = |task: &&Task| {
            let title = self.title(draft, task).text();
            let day = task.dates.as_ref().map(|dates| draft.words.date(dates.finish));
            let values = |day: String| [("title", title.as_str().into()), ("date", day.into())];
            day.map_or_else(|| title.clone(), |day| draft.with("doc-plan-task-until", &values(day)))
        };
        let names: Vec<String> = tasks.iter().take(NAMED).map(named).collect();
        let names = names.join("; ");
        match tasks.len().saturating_sub(NAMED) {
            0 => names,
            more => draft.with("doc-plan-tasks-more", &[("tasks", names.into()), ("count", more.into())]),
        }
    }

    /// What a task is to do, and what it is about.
    pub(super) fn title(&self, draft: &Draft<'_>, task: &Task) -> Inlines {
        let heading =
            if task.template.is_some() { task.heading(draft.language).into() } else { draft.own(&task.title.en) };
        match self.about(draft, task) {
            Some(about) => join(heading, Inlines::from(format!(" – {about}"))),
            None => heading,
        }
    }

    /// Tool and content, or option and move where there are several.
    fn about(&self, draft: &Draft<'_>, task: &Task) -> Option<String> {
        let about = &task.about;
        let tool = about.tool.as_ref().and_then(|id| draft.dossier.tool(id)).map(|tool| draft.words.tool(tool));
        let parts: Vec<String> = match (tool, &about.part, task.option(draft.dossier)) {
            (Some(tool), part, _) => std::iter::once(tool).chain(part.clone()).collect(),
            (None, _, Some(option)) => vec![draft.words.option(option)],
            (None, _, None) if self.plan.moves.len() > 1 && about.moves.len() == 1 => {
                about.moves.iter().filter_map(|number| self.use_case_within(draft, *number)).collect()
            }
            (None, _, None) => Vec::new(),
        };
        (!parts.is_empty()).then(|| parts.join(": "))
    }

    /// The use case of the move with this number (from 1).
    fn use_case(&self, draft: &Draft<'_>, number: usize) -> Option<String> {
        let index = number.checked_sub(1)?;
        let of = draft.dossier.moves.get(index)?;
        let name = if of.name.is_empty() { draft.words.purpose(of.purpose) } else { of.name.clone() };
        Some(draft.words.told_apart(draft.dossier, index, name))
    }

    /// The same as it stands within a sentence.
    fn use_case_within(&self, draft: &Draft<'_>, number: usize) -> Option<String> {
        let index = number.checked_sub(1)?;
        let of = draft.dossier.moves.get(index)?;
        let name = if of.name.is_empty() { draft.words.purpose_within(of.purpose) } else { of.name.clone() };
        Some(draft.words.told_apart(draft.dossier, index, name))
    }

    /// First and last day of a task.
    fn period(draft: &Draft<'_>, tasks: &[&Task]) -> String {
        let dates = || tasks.iter().filter_map(|t| t.dates.as_ref());
        let (start, finish) = (dates().map(|d| d.start).min(), dates().map(|d| d.finish).max());
        match (start, finish) {
            (Some(start), Some(finish)) if start < finish => {
                format!("{}–\n{}", draft.words.date(start), draft.words.date(finish))
            }
            (_, Some(day)) => draft.words.date(day),
            _ => String::new(),
        }
    }
}
