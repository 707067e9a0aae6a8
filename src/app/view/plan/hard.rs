//! Hard dates in words, and what else the plan has to say first.
//!
//! In: the plan's hard dates. Out: sentences, the missed ones apart.

use jiff::civil::Date;

use super::words::Words;
use crate::catalog::Day;
use crate::dossier::{Edit, PlanEdit};
use crate::plan::{HardKind, HardLine, OneMoreTerm, Task, uncounted};
use crate::text::tr_with;

/// A hard date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HardView {
    pub(crate) on: Date,
    /// What it is and when.
    pub(crate) title: String,
    /// What the plan does about it.
    pub(crate) text: String,
    /// The tasks that take most of the time before it, in their order, with their dates.
    pub(crate) because: Vec<String>,
    /// What missing it costs.
    pub(crate) cost: Option<String>,
    pub(crate) missed: bool,
}

/// All hard dates, the missed ones first; contents of a tool that end on one day stand together.
pub(super) fn hard(words: Words<'_>) -> Vec<HardView> {
    let mut groups: Vec<Vec<&HardLine>> = Vec::new();
    for line in &words.plan.hard {
        let same = |group: &&mut Vec<&HardLine>| {
            group
                .first()
                .is_some_and(|l| (l.kind, &l.what, l.on, l.missed) == (line.kind, &line.what, line.on, line.missed))
        };
        match groups.iter_mut().find(same) {
            Some(group) if line.kind == HardKind::Closing => group.push(line),
            _ => groups.push(vec![line]),
        }
    }
    groups.iter().filter_map(|group| view(words, group)).collect()
}

fn view(words: Words<'_>, group: &[&HardLine]) -> Option<HardView> {
    let first = group.first()?;
    let what = if first.kind == HardKind::Own { first.what.clone() } else { words.tool(&first.what) };
    let values = [("what", what.as_str().into()), ("date", words.language.date(first.on).into())];
    let last = group.iter().max_by_key(|line| line.planned)?;
    let text = match (last.missed, last.planned) {
        (true, Some(day)) => missed(words, first.kind, &what, day),
        (false, Some(day)) => words.with_date("app-plan-hard-is-kept", day),
        (_, None) => words.tr("app-plan-hard-no-task"),
    };
    Some(HardView {
        on: first.on,
        title: tr_with(words.language, &format!("app-plan-hard-{}", first.kind.code()), &values),
        text,
        because: longest(words, &last.because),
        cost: last.one_more_term.as_ref().map(|term| one_more(words, term)),
        missed: last.missed,
    })
}

/// That a hard date cannot be met, and when what it is about comes by the plan.
fn missed(words: Words<'_>, kind: HardKind, what: &str, day: Date) -> String {
    let values = [("what", what.into()), ("date", words.language.date(day).into())];
    tr_with(words.language, &format!("app-plan-hard-late-{}", kind.code()), &values)
}

/// Hard dates with what missing each costs, for the marks in the picture.
pub(super) fn marks(lines: &[HardView]) -> Vec<(Date, String)> {
    let words = |line: &HardView| std::iter::once(line.title.clone()).chain(line.cost.clone()).collect::<Vec<_>>();
    lines.iter().map(|line| (line.on, words(line).join("\n"))).collect()
}

/// At most so many tasks are named.
const NAMED: usize = 5;

/// The longest tasks of a chain, in its order.
fn longest(words: Words<'_>, chain: &[String]) -> Vec<String> {
    let tasks: Vec<&Task> = chain.iter().filter_map(|id| words.plan.task(id)).collect();
    let days = |task: &Task| task.dates.as_ref().map_or(0, |d| d.start.until(d.finish).map_or(0, |s| s.get_days()));
    let mut by_length = tasks.clone();
    by_length.sort_by_key(|task| std::cmp::Reverse(days(task)));
    by_length.truncate(NAMED);
    let named = tasks.into_iter().filter(|task| by_length.iter().any(|t| t.id == task.id));
    named.map(|task| format!("{}: {}", words.when(task), words.full(task))).collect()
}

fn one_more(words: Words<'_>, term: &OneMoreTerm) -> String {
    let months = usize::try_from(term.months).unwrap_or_default();
    match &term.cost {
        Some((currency, amount)) => {
            let cost = words.language.money(*amount, currency.as_str());
            tr_with(words.language, "app-plan-one-more", &[("months", months.into()), ("cost", cost.into())])
        }
        None => tr_with(words.language, "app-plan-one-more-unknown", &[("months", months.into())]),
    }
}

/// What else is to be said before the tasks: open moves, exceptions that end too early, exports to ask about, too full
/// weeks, edits without a task, holidays that are not counted.
pub(super) fn remarks(words: Words<'_>) -> Vec<String> {
    let plan = words.plan;
    let mut list = Vec::new();
    for number in &plan.open {
        list.push(tr_with(words.language, "app-plan-open-move", &[("name", words.use_case(*number).into())]));
    }
    list.extend(plan.early_ends(words.dossier).iter().map(|end| {
        let task = plan.task(&end.task).map(|task| words.full(task)).unwrap_or_default();
        end.text(words.language, &words.use_case(end.of), &task)
    }));
    list.extend(plan.exits_to_ask(words.catalog, words.dossier, words.language));
    list.extend(full_weeks(words));
    if !plan.vanished.is_empty() {
        list.push(tr_with(words.language, "app-plan-vanished", &[("count", plan.vanished.len().into())]));
    }
    let left_out = uncounted(words.catalog, words.dossier, plan.start, plan.finish);
    list.extend(left_out.iter().map(|line| line.text(words.language)));
    list
}

/// How many hard dates the plan keeps, in a few words.
pub(super) fn kept(lines: &[HardView], words: Words<'_>) -> Option<String> {
    let count = lines.iter().filter(|line| !line.missed).count();
    (count > 0).then(|| tr_with(words.language, "app-plan-kept", &[("count", count.into())]))
}

/// Deciding tasks that are open although they are over, and the edits that tick them; `None` = there are none.
pub(super) fn settled(words: Words<'_>) -> Option<(String, Vec<Edit>)> {
    let settled = &words.plan.settled;
    let said = tr_with(words.language, "doc-plan-settled", &[("count", settled.len().into())]);
    let done = |(id, on): &(String, Date)| Edit::Plan(PlanEdit::Done(id.clone(), Day(*on)));
    (!settled.is_empty()).then(|| (said, settled.iter().map(done).collect()))
}

/// How many weeks need more hours than there are, in a few words, and what that means.
pub(super) fn full(words: Words<'_>) -> Option<(String, String)> {
    let hours = words.language.plain_number(crate::plan::hours_per_week(words.dossier));
    let values = [("count", words.plan.full_weeks.len().into()), ("hours", hours.into())];
    Some((tr_with(words.language, "app-plan-full", &values), full_weeks(words)?))
}

/// The weeks that need more hours than there are, the worst of them, and what to do; `None` = there are none.
fn full_weeks(words: Words<'_>) -> Option<String> {
    let weeks = &words.plan.full_weeks;
    let worst = weeks.iter().max_by(|a, b| a.hours.total_cmp(&b.hours))?;
    let hours = crate::plan::hours_per_week(words.dossier);
    let values = [
        ("count", weeks.len().into()),
        ("hours", words.language.plain_number(hours).into()),
        ("worst", words.language.number(worst.hours, 1).into()),
        ("date", words.language.date(worst.monday).into()),
    ];
    Some(tr_with(words.language, "app-plan-full-weeks", &values))
}
