//! Hard dates: notice, closing, and the client's own.
//!
//! In: tasks with the day of the planned notice, contracts, exit facts, the dossier's `plan.hard`.
//! Out: the [`Bound`]s that tasks must not cross; once all is dated, one [`HardLine`] each, those
//! that cannot be met first, with the tasks that make it so and the cost of one more term.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::calendar::Calendar;
use super::contract::{cost_of, day_before, days_from, next_renewal, notice_day, term_months};
use super::decided::Decided;
use super::names;
use super::task::{State, Task};
use crate::catalog::{Anchor, Catalog, Currency, HardDate, Status};
use crate::dossier::{Dossier, Shape, Tool};
use crate::text::{Language, tr};

/// Where a hard date comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HardKind {
    /// The last day on which notice ends the contract in time.
    Notice,
    /// Contents are gone.
    Closing,
    /// The client's own.
    Own,
}

impl HardKind {
    /// Code in keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Closing => "closing",
            Self::Own => "own",
        }
    }
}

/// What missing a notice costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneMoreTerm {
    /// Months.
    pub months: u32,
    /// Nobody has entered how long a term is: by `plan.md` it counts as a year for a price a year, else as a month.
    pub assumed: bool,
    /// What they cost; `None` = not known.
    pub cost: Option<(Currency, Decimal)>,
}

impl OneMoreTerm {
    /// One more term of a tool; `None` = it has no contract.
    #[must_use]
    pub fn of(tool: &Tool) -> Option<Self> {
        let contract = tool.contract.as_ref()?;
        let months = term_months(contract);
        Some(Self { months, assumed: contract.term_months.is_none(), cost: cost_of(tool, months) })
    }

    /// That the length is assumed, in words; `None` = it was entered.
    #[must_use]
    pub fn doubt(&self, language: Language) -> Option<String> {
        self.assumed.then(|| tr(language, "plan-term-assumed"))
    }
}

/// A hard date and whether the plan meets it.
#[derive(Clone, Debug, PartialEq)]
pub struct HardLine {
    /// Where it comes from.
    pub kind: HardKind,
    /// Inventory id of the tool, or the client's own words.
    pub what: String,
    /// The day; the last one of notice and closing, the first forbidden one of an own date.
    pub on: Date,
    /// Ids of the tasks that must be finished by then.
    pub tasks: Vec<String>,
    /// The day on which the last of them is finished.
    pub planned: Option<Date>,
    /// Whether the plan misses it.
    pub missed: bool,
    /// The chain of open tasks that makes it so, first one first.
    pub because: Vec<String>,
    /// What missing a notice costs.
    pub one_more_term: Option<OneMoreTerm>,
}

/// A date that tasks must not cross.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    pub(super) kind: HardKind,
    pub(super) what: String,
    pub(super) on: Date,
    /// The last day on which the tasks may end.
    pub(super) last: Date,
    pub(super) tasks: Vec<usize>,
}

/// All hard dates of the plan, by kind and in the dossier's order.
pub(super) fn bounds(
    catalog: &Catalog,
    dossier: &Dossier,
    decided: &[Decided<'_>],
    calendar: &Calendar,
    tasks: &[Task],
) -> Vec<Bound> {
    let mut list = Vec::new();
    for tool in &dossier.inventory {
        let of_tool = |kind: HardDate| -> Vec<usize> {
            let bound = |t: &Task| {
                t.about.tool.as_deref() == Some(tool.id.as_str())
                    && t.is_active()
                    && hard_kind(catalog, t) == Some(kind)
            };
            (0..tasks.len()).filter(|i| tasks.get(*i).is_some_and(bound)).collect()
        };
        let notice = of_tool(HardDate::Notice);
        let given = notice.first().and_then(|i| tasks.get(*i));
        let term = term(dossier, decided, calendar, tool, given);
        let ended = given.and_then(|task| ended(calendar, tool, task)).or(term);
        if let Some((_, day)) = term.filter(|_| !notice.is_empty()) {
            let what = tool.id.clone();
            list.push(Bound { kind: HardKind::Notice, what, on: day, last: day, tasks: notice });
        }
        for i in of_tool(HardDate::Closing) {
            let gone = tasks.get(i).and_then(|t| closing(catalog, tool, t, ended));
            list.extend(gone.map(|on| {
                let what = tool.id.clone();
                Bound { kind: HardKind::Closing, what, on, last: calendar.back(on), tasks: vec![i] }
            }));
        }
    }
    let lives: Vec<usize> =
        (0..tasks.len()).filter(|i| tasks.get(*i).is_some_and(|t| t.is(names::GO_LIVE) && t.is_active())).collect();
    list.extend(dossier.plan.hard.iter().map(|own| Bound {
        kind: HardKind::Own,
        what: own.what.clone(),
        on: own.on.0,
        last: calendar.back(day_before(own.on.0)),
        tasks: lives.clone(),
    }));
    list
}

fn hard_kind(catalog: &Catalog, task: &Task) -> Option<HardDate> {
    let id = task.template.as_ref()?;
    catalog.tasks.iter().find(|t| t.id == *id)?.hard
}

/// The renewal that notice can still prevent and the last day for it. What is kept for a time is
/// kept until its end first.
fn term(
    dossier: &Dossier,
    decided: &[Decided<'_>],
    calendar: &Calendar,
    tool: &Tool,
    notice: Option<&Task>,
) -> Option<(Date, Date)> {
    let contract = tool.contract.as_ref()?;
    let kept = decided.iter().filter(|d| d.of.replaces.contains(&tool.id)).filter_map(|d| match &d.decision.kind {
        Shape::KeepFor { until, .. } => Some(until.0),
        _ => None,
    });
    let start = dossier.plan.start.map_or(calendar.day(0), |d| d.0);
    let from = match notice.map(|t| &t.state) {
        Some(State::Done(on)) => start.min(*on),
        _ => start,
    };
    let renewal = next_renewal(contract, from, kept.max(), calendar)?;
    Some((renewal, notice_day(contract, renewal, calendar)))
}

/// The renewal that the planned notice still prevents and the day on which notice is given: a notice
/// that comes too late ends the contract a term later, and contents live as long.
fn ended(calendar: &Calendar, tool: &Tool, notice: &Task) -> Option<(Date, Date)> {
    let given = notice.dates.as_ref()?.finish;
    let renewal = next_renewal(tool.contract.as_ref()?, given, Some(given), calendar)?;
    Some((renewal, given))
}

/// The day on which a content is gone: the earliest deadline of its exit facts, else the last day
/// of a service that ends. `ended`: the end of the contract and the day of the notice.
fn closing(catalog: &Catalog, tool: &Tool, export: &Task, ended: Option<(Date, Date)>) -> Option<Date> {
    let service = tool.service.as_ref().and_then(|id| catalog.services.get(id));
    let ends = service.and_then(|s| match s.status {
        Status::Retired { on, .. } => Some(on.0),
        Status::Available => None,
    });
    let anchor = |anchor: Anchor| match anchor {
        Anchor::ContractEnd | Anchor::Renewal => ends.or(ended.map(|t| t.0)),
        Anchor::Notice => ended.map(|t| t.1),
        Anchor::Closing => ends,
        Anchor::Creation => None,
    };
    let deadlines = export.how.iter().filter_map(|guide| {
        let deadline = guide.deadline.as_ref()?;
        days_from(anchor(deadline.after?)?, i64::from(deadline.days?))
    });
    deadlines.min().or(ends)
}

/// What became of the bounds, those that are missed first, then by day.
pub(super) fn lines(dossier: &Dossier, bounds: &[Bound], tasks: &[Task], before: &[Vec<usize>]) -> Vec<HardLine> {
    let finish = |i: &usize| tasks.get(*i)?.dates.as_ref().map(|d| (d.finish, *i));
    let line = |bound: &Bound| {
        let late = bound.tasks.iter().filter_map(finish).max();
        let missed = late.is_some_and(|(day, _)| day > bound.last);
        let tool = dossier.tool(&bound.what).filter(|_| bound.kind == HardKind::Notice);
        let term = tool.and_then(OneMoreTerm::of);
        HardLine {
            kind: bound.kind,
            what: bound.what.clone(),
            on: bound.on,
            tasks: bound.tasks.iter().filter_map(|i| tasks.get(*i)).map(|t| t.id.clone()).collect(),
            planned: late.map(|(day, _)| day),
            missed,
            because: late.filter(|_| missed).map_or_else(Vec::new, |(_, i)| chain(tasks, before, i)),
            one_more_term: term,
        }
    };
    let mut lines: Vec<HardLine> = bounds.iter().map(line).collect();
    lines.sort_by_key(|l| (!l.missed, l.on));
    lines
}

/// The open tasks that a task waits for, each the one that ends last among its predecessors.
fn chain(tasks: &[Task], before: &[Vec<usize>], last: usize) -> Vec<String> {
    let mut ids = Vec::new();
    let mut at = Some(last);
    while let Some(task) = at.and_then(|i| tasks.get(i)).filter(|t| t.state == State::Open) {
        ids.push(task.id.clone());
        let ends = |i: &&usize| tasks.get(**i).and_then(|t| t.dates.as_ref()).map(|d| d.finish);
        at = at.and_then(|i| before.get(i)).and_then(|list| list.iter().max_by_key(ends)).copied();
    }
    ids.reverse();
    ids
}
