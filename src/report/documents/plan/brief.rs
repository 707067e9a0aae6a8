//! The plan in short, for a small client: what is decided, which dates cannot move, every task in a line, what it costs,
//! how long one can go back.
//!
//! In: the outline. Out: those sections of the long form that a decision needs, and its tasks, with their numbers but
//! without the texts behind them. What is left out, and duties that stay open by it, stand here, too.

use super::Outline;
use super::tasks::{role, skipped, vanished};
use super::timeline::phase_name;
use super::{costs, dates, duties, progress, summary, ways};
use crate::catalog::Phase;
use crate::plan::{State, Task};
use crate::report::documents::draft::Draft;
use crate::report::{Column, Inlines, Table};

pub(super) fn write<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>, moves: &[usize]) {
    summary::write(outline, draft, moves);
    summary::reasons(outline, draft, false);
    progress::write(outline, draft);
    dates::write(outline, draft);
    tasks(outline, draft);
    costs::in_short(outline, draft);
    costs::tied_and_budgets(outline, draft);
    ways::back(outline, draft);
}

/// All tasks in one table, a line each below their phase.
fn tasks<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    draft.section("doc-plan-tasks");
    draft.say("doc-plan-brief-intro", &[]);
    let columns = vec![
        Column::narrow(draft.tr("doc-plan-number")),
        Column::text(draft.tr("doc-plan-task")).share(4.2),
        Column::text(draft.tr("doc-plan-who")).share(1.6),
        Column::narrow(draft.tr("doc-plan-until")),
    ];
    let mut table = Table::new(Inlines::new(), columns);
    for (phase, tasks) in &outline.phases {
        table = table.head_row(head(draft, *phase, tasks));
        for task in tasks {
            table = table.row(line(outline, draft, task));
        }
    }
    draft.table(table);
    skipped(outline, draft);
    duties::left_open(outline, draft);
    vanished(outline, draft);
}

/// A phase with the last day of what has an end in it.
fn head(draft: &Draft<'_>, phase: Phase, tasks: &[&Task]) -> [Inlines; 4] {
    let ends = tasks.iter().filter(|task| !task.is_rhythm()).filter_map(|task| task.dates.as_ref());
    let last = ends.map(|dates| dates.finish).max().map(|day| draft.words.date(day)).unwrap_or_default();
    [Inlines::new(), phase_name(draft, phase).into(), Inlines::new(), last.into()]
}

fn line(outline: &Outline<'_>, draft: &Draft<'_>, task: &Task) -> [Inlines; 4] {
    let who = task.who.clone().unwrap_or_else(|| role(draft, task.role));
    let day = task.dates.as_ref().map(|dates| draft.words.date(dates.finish)).unwrap_or_default();
    [outline.number(&task.id).into(), named(outline, draft, task), who.into(), day.into()]
}

/// What to do; that it is done or failed, and how often it comes back.
fn named(outline: &Outline<'_>, draft: &Draft<'_>, task: &Task) -> Inlines {
    let over = match task.state {
        State::Done(_) if task.failed.is_some() => Some(draft.tr("doc-plan-brief-failed")),
        State::Done(_) => Some(draft.tr("doc-plan-brief-done")),
        State::Open | State::Skipped(_) => None,
    };
    let behind = over.into_iter().chain(task.rhythm(draft.language));
    behind.fold(outline.title(draft, task), |title, words| title.plain(" ").emphasis(format!("({words})")))
}
