//! Hard dates in words, and what else the plan has to say first.
//!
//! In: the plan's hard dates. Out: sentences, the missed ones apart.

use jiff::civil::Date;

use super::open::{self, Open, OpenView};
use super::words::Words;
use crate::catalog::{Day, Phase, Role};
use crate::dossier::{Edit, PlanEdit};
use crate::plan::{HardKind, HardLine, OneMoreTerm, State, Task, uncounted};
use crate::text::tr_with;

/// A task that takes much of the time before a hard date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Because {
    pub(crate) id: String,
    pub(crate) phase: Phase,
    pub(crate) when: String,
    /// What to do, and what it is about.
    pub(crate) what: String,
    /// The answers without which nobody knows whether it is needed.
    pub(crate) open: Vec<OpenView>,
}

/// A hard date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HardView {
    pub(crate) on: Date,
    /// What it is and when.
    pub(crate) title: String,
    /// What the plan does about it.
    pub(crate) text: String,
    /// The tasks that take most of the time before it, in their order.
    pub(crate) because: Vec<Because>,
    /// What missing it costs.
    pub(crate) cost: Option<String>,
    /// The tool whose length of a term nobody has entered, though the cost hangs on it.
    pub(crate) no_term: Option<String>,
    pub(crate) missed: bool,
}

/// All hard dates, the missed ones first; contents of a tool that end on one day stand together.
pub(super) fn hard(words: Words<'_>, open: &[Open]) -> Vec<HardView> {
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
    groups.iter().filter_map(|group| view(words, group, open)).collect()
}

fn view(words: Words<'_>, group: &[&HardLine], open: &[Open]) -> Option<HardView> {
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
        because: longest(words, last, open),
        cost: last.one_more_term.as_ref().map(|term| one_more(words, term)),
        no_term: last.one_more_term.as_ref().filter(|term| term.assumed).map(|_| last.what.clone()),
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

/// The hard dates of a phase's tasks in a few words, in their order; two that read the same stand once.
pub(super) fn in_phase(words: Words<'_>, phase: Phase) -> Vec<(Date, String)> {
    let own = |line: &&HardLine| line.tasks.iter().filter_map(|id| words.plan.task(id)).any(|task| task.phase == phase);
    let mark = |line: &HardLine| {
        let values = [("what", line.what.as_str().into()), ("date", words.language.date(line.on).into())];
        (line.on, tr_with(words.language, &format!("app-plan-mark-{}", line.kind.code()), &values))
    };
    let mut marks: Vec<(Date, String)> = words.plan.hard.iter().filter(own).map(mark).collect();
    marks.sort();
    marks.dedup();
    marks
}

/// At most so many tasks are named.
const NAMED: usize = 5;

/// The longest tasks before a hard date, in their order.
fn longest(words: Words<'_>, line: &HardLine, open: &[Open]) -> Vec<Because> {
    let one = |task: &Task| Because {
        id: task.id.clone(),
        phase: task.phase,
        when: words.when(task),
        what: words.full(task),
        open: open.iter().filter(|of| of.holds(task)).map(|of| of.before(words, line)).collect(),
    };
    words.plan.longest(&line.because, NAMED).into_iter().map(one).collect()
}

fn one_more(words: Words<'_>, term: &OneMoreTerm) -> String {
    let months = usize::try_from(term.months).unwrap_or_default();
    let doubt = || tr_with(words.language, "plan-term-assumed-note", &[("months", months.into())]);
    let said = one_more_said(words, term, months);
    std::iter::once(said).chain(term.assumed.then(doubt)).collect::<Vec<_>>().join(" ")
}

fn one_more_said(words: Words<'_>, term: &OneMoreTerm, months: usize) -> String {
    match &term.cost {
        Some((currency, amount)) => {
            let cost = words.language.money(*amount, currency.as_str());
            tr_with(words.language, "app-plan-one-more", &[("months", months.into()), ("cost", cost.into())])
        }
        None => tr_with(words.language, "app-plan-one-more-unknown", &[("months", months.into())]),
    }
}

/// What else is to be said before the tasks: open moves, exceptions that end too early, exports to ask about, edits
/// without a task, holidays that are not counted.
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
    if !plan.vanished.is_empty() {
        list.push(tr_with(words.language, "app-plan-vanished", &[("count", plan.vanished.len().into())]));
    }
    let left_out = uncounted(words.catalog, words.dossier, plan.start, plan.finish);
    list.extend(left_out.iter().map(|line| line.text(words.language)));
    list
}

/// Which tools the plan ends besides those of its use cases; `None` = no other.
pub(super) fn also_ends(words: Words<'_>) -> Option<String> {
    let names = crate::plan::also_ended(words.catalog, words.dossier);
    let ends = || tr_with(words.language, "app-plan-also-ends", &[("names", names.join(", ").into())]);
    (!names.is_empty()).then(ends)
}

/// How many hard dates the plan keeps, in a few words; of how many, where it misses one.
pub(super) fn kept(lines: &[HardView], words: Words<'_>) -> Option<String> {
    let count = lines.iter().filter(|line| !line.missed).count();
    let values = [("count", count.into()), ("all", lines.len().into())];
    let key = if count < lines.len() { "app-plan-kept-of" } else { "app-plan-kept" };
    (count > 0).then(|| tr_with(words.language, key, &values))
}

/// Deciding tasks that are open although they are over, and the edits that tick them; `None` = there are none.
pub(super) fn settled(words: Words<'_>) -> Option<(String, Vec<Edit>)> {
    let settled = &words.plan.settled;
    let said = tr_with(words.language, "doc-plan-settled", &[("count", settled.len().into())]);
    let done = |(id, on): &(String, Date)| Edit::Plan(PlanEdit::Done(id.clone(), Day(*on)));
    (!settled.is_empty()).then(|| (said, settled.iter().map(done).collect()))
}

/// Weeks that need more hours than there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FullView {
    /// How many, in a few words.
    pub(crate) short: String,
    /// The worst of them, and what to do.
    pub(crate) text: String,
    /// How much work is left in all, and whether the plan is long enough for it.
    pub(crate) work: String,
    /// Whose work it is.
    pub(crate) roles: String,
    /// How much the open answers add together; `None` = there are none.
    pub(crate) answers: Option<String>,
    /// Answers that are open, and what hangs on each.
    pub(crate) open: Vec<OpenView>,
}

/// The weeks that need more hours than there are; `None` = there are none.
pub(super) fn full(words: Words<'_>, open: &[Open]) -> Option<FullView> {
    let hours = words.language.plain_number(crate::plan::hours_per_week(words.dossier));
    let values = [("count", words.plan.full_weeks.len().into()), ("hours", hours.into())];
    let short = tr_with(words.language, "app-plan-full", &values);
    Some(FullView {
        short,
        text: full_weeks(words)?,
        work: words.plan.work(words.dossier).text(words.language),
        roles: by_role(words),
        answers: open::sum(words, open),
        open: open.iter().map(|of| of.says(words)).collect(),
    })
}

/// How many hours the open tasks of each role need until the plan's end, the most first.
fn by_role(words: Words<'_>) -> String {
    let hours = |role: Role| {
        let open = words.plan.tasks.iter().filter(|task| task.state == State::Open && !task.is_rhythm());
        let own = open.filter(|task| task.role == role);
        own.map(Task::hours).fold(0.0, |sum, hours| sum + hours)
    };
    let mut roles: Vec<(Role, f64)> = Role::ALL.iter().map(|role| (*role, hours(*role))).collect();
    roles.retain(|(_, hours)| *hours >= 0.5);
    roles.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let one = |(role, hours): (Role, f64)| {
        let values = [("role", words.role(role).into()), ("hours", words.language.number(hours, 0).into())];
        tr_with(words.language, "app-plan-role-hours", &values)
    };
    let roles: Vec<String> = roles.into_iter().map(one).collect();
    tr_with(words.language, "app-plan-full-roles", &[("roles", roles.join(" · ").into())])
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
