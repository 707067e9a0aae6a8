//! Progress, where something is done: how much, what comes next, what is late, what surprised.
//!
//! In: states and dates of the tasks, the dossier's day. Out: a section, or nothing.

use jiff::civil::Date;

use super::Outline;
use super::costs::sums;
use crate::plan::{State, Sums, Task};
use crate::report::Inlines;
use crate::report::documents::draft::{Draft, join};
use crate::score::add;

/// So many of the next tasks are named.
const NEXT: usize = 5;

pub(super) fn write<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    let tasks: Vec<&Task> = outline.phases.iter().flat_map(|(_, tasks)| tasks.iter().copied()).collect();
    let (done, open): (Vec<&Task>, Vec<&Task>) = tasks.iter().partition(|t| matches!(t.state, State::Done(_)));
    if done.is_empty() {
        return;
    }
    let day = draft.document.as_of;
    draft.section("doc-plan-progress");
    draft.say("doc-plan-progress-count", &[("done", done.len().into()), ("all", tasks.len().into())]);
    if !outline.plan.settled.is_empty() {
        draft.say("doc-plan-settled", &[("count", outline.plan.settled.len().into())]);
    }
    let mut pairs = Vec::new();
    let mut next = open.clone();
    next.sort_by_key(|t| t.dates.as_ref().map(|d| d.start));
    next.truncate(NEXT);
    let late: Vec<&Task> = open.into_iter().filter(|t| finish(t).is_some_and(|last| last < day)).collect();
    for (key, list) in [("doc-plan-next", next), ("doc-plan-late", late)] {
        if !list.is_empty() {
            pairs.push(draft.pair(key, lines(outline, draft, &list)));
        }
    }
    let spent = spent(outline, draft, day);
    if !spent.is_empty() {
        pairs.push(draft.pair("doc-plan-spent", spent.join("\n")));
    }
    draft.pairs(pairs);
    surprises(outline, draft);
}

fn finish(task: &Task) -> Option<Date> {
    task.dates.as_ref().map(|d| d.finish)
}

fn lines(outline: &Outline<'_>, draft: &Draft<'_>, tasks: &[&Task]) -> Inlines {
    let mut text = Inlines::new();
    for (at, task) in tasks.iter().enumerate() {
        let line = if at == 0 { "" } else { "\n" };
        text = join(text.plain(format!("{line}{}  ", outline.number(&task.id))), outline.title(draft, task));
    }
    text
}

/// What the plan puts down for the months before this day: for the old contracts, and for the new services.
fn spent(outline: &Outline<'_>, draft: &Draft<'_>, day: Date) -> Vec<String> {
    let (mut old, mut new) = (Sums::new(), Sums::new());
    // Before its first day nothing is spent by this plan, whatever falls due in that month.
    if day < outline.plan.start {
        return Vec::new();
    }
    for month in outline.plan.costs.months.iter().filter(|m| m.month < day) {
        add(&mut old, &month.currency, month.old);
        add(&mut new, &month.currency, month.moving().saturating_sub(month.old));
    }
    let line = |(key, mut of): (&str, Sums)| {
        of.retain(|(_, amount)| !amount.is_zero());
        (!of.is_empty()).then(|| draft.with(key, &[("amount", sums(draft, &of).into())]))
    };
    [("doc-plan-spent-old", old), ("doc-plan-spent-new", new)].into_iter().filter_map(line).collect()
}

/// Notes of the consultant.
fn surprises<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    let mut items = Vec::new();
    for task in outline.plan.tasks.iter().filter(|t| !t.notes.is_empty()) {
        for note in &task.notes {
            items.push(join(outline.title(draft, task).plain(": "), draft.own(note)));
        }
    }
    if !items.is_empty() {
        draft.part(draft.tr("doc-plan-surprises"));
        draft.bullets(items);
    }
}
