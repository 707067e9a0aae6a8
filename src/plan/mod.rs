//! The plan: pure functions from dossier, catalogue and playbook to dated tasks, money, risks and
//! duties.
//!
//! In: a catalogue and a dossier with decided moves; the day is the dossier's, never the clock.
//! Out: a [`Plan`], or the [`Refusal`] that says why there is none. The way: `decided`
//! moves → `build` tasks → `edits` → `links` → `schedule` (on a `network` and a
//! `calendar`, between `hard` dates, with the yearly `rhythm` behind the move) → `costs`, `risks`, and `way_on` if the
//! pilot fails. Rules: `plan.md`.

mod basis;
mod build;
mod calendar;
mod cause;
mod conditions;
mod contract;
mod costs;
mod decided;
mod dependence;
mod edits;
mod exception;
mod guide;
mod hard;
mod heard;
mod holidays;
mod json;
mod ledger;
mod left_alone;
mod links;
mod names;
mod network;
mod notices;
mod one_contract;
mod open_answers;
mod rhythm;
mod risks;
mod schedule;
mod settled;
mod sizing;
mod small;
mod takeover;
mod task;
mod task_id;
mod undecided;
mod unofficial;
mod warning;
mod way_back;
mod way_on;
mod work;

use jiff::civil::Date;

pub use basis::{Counted, Together};
pub use calendar::free_days;
pub use cause::Cause;
pub use conditions::{Situation, Truth};
pub use contract::{Renewal, next_renewals};
pub use costs::{BreakEven, BudgetLine, Costs, Kept, Sums};
pub use decided::{can_take_over, in_force};
pub use dependence::{Bundle, Bundles, Dependence, Ended, Hanging, dependence};
pub use exception::{EarlyEnd, EarlyRisk};
pub use guide::{ASK, before_ordering, eligibility, is_cooperative, not_known_of_joining};
pub use hard::{HardKind, HardLine, OneMoreTerm};
pub use holidays::{Uncounted, uncounted};
pub use json::plan_json;
pub use ledger::{Lower, MONTHS, MonthCost};
pub use left_alone::{also_ended, left_alone};
pub use notices::GivenNotice;
pub use one_contract::OneContract;
pub use open_answers::{Asked, OpenAnswer, plan_if_no};
pub use risks::{DutyLine, NO_RUNNER_UP, RiskLine};
pub use schedule::{FullWeek, HOURS_PER_WEEK, hours_per_week, working_days};
pub use sizing::{WORKED_OUT, machines};
pub use small::{Small, left_out_small, small_edits};
pub use takeover::{Unchecked, unchecked};
pub use task::{About, Dates, Guide, State, Task, expected};
pub use undecided::OpenNotice;
pub use warning::Warning;
pub use way_back::{OldTerm, WayBack};
pub use way_on::{Renewed, WayOn};
pub use work::Work;

use crate::catalog::{Catalog, DecisionKind, Purpose};
use crate::dossier::{DecisionStatus, Dossier, OptionId, PlanEdit};
use crate::text::Message;

/// Why there is no plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No move is decided.
    NoDecision,
    /// None of the moves that are asked for is decided; others are.
    NotThese,
    /// The chosen option has ended.
    Retired {
        /// Its name.
        name: String,
        /// The name of what its vendor offers instead.
        successor: Option<String>,
    },
    /// The catalogue does not have the chosen option.
    Missing(OptionId),
    /// These tasks wait for each other.
    Cycle(Vec<String>),
}

impl Refusal {
    /// Code in JSON.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoDecision | Self::NotThese => "no-decision",
            Self::Retired { .. } => "retired",
            Self::Missing(_) => "missing",
            Self::Cycle(_) => "cycle",
        }
    }

    /// What is wrong and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::NoDecision => Message::new("plan-refused-no-decision"),
            Self::NotThese => Message::new("plan-refused-not-these"),
            Self::Retired { name, successor: None } => {
                Message::new("plan-refused-retired").with("option", name.as_str())
            }
            Self::Retired { name, successor: Some(next) } => Message::new("plan-refused-retired-successor")
                .with("option", name.as_str())
                .with("successor", next.as_str()),
            Self::Missing(id) => Message::new("plan-refused-missing").with("option", id.as_str()),
            Self::Cycle(ids) => Message::new("plan-refused-cycle").with("tasks", ids.join(" → ")),
        }
    }
}

/// A decided move as the plan takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedMove {
    /// Position in the dossier, from 1.
    pub number: usize,
    /// What it is for.
    pub purpose: Purpose,
    /// Shape of the decision.
    pub kind: DecisionKind,
    /// How far the decision has come; until `Final` it is an intended decision.
    pub status: DecisionStatus,
    /// Options in force: chosen, tried, or the runner-up after a failed pilot.
    pub options: Vec<OptionId>,
    /// Options whose pilot failed, with the day.
    pub failed: Vec<(OptionId, Date)>,
}

/// A plan of all decided moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// First working day.
    pub start: Date,
    /// Last day of the last task; the yearly rhythm goes on behind it.
    pub finish: Date,
    /// Decided moves.
    pub moves: Vec<PlannedMove>,
    /// Positions of the open moves, from 1.
    pub open: Vec<usize>,
    /// Tasks in the playbook's order, own ones last.
    pub tasks: Vec<Task>,
    /// Hard dates, those that are missed first.
    pub hard: Vec<HardLine>,
    /// Weeks that need more hours than the client can give.
    pub full_weeks: Vec<FullWeek>,
    /// Money.
    pub costs: Costs,
    /// Risks.
    pub risks: Vec<RiskLine>,
    /// Legal duties.
    pub duties: Vec<DutyLine>,
    /// What follows if a pilot fails, one entry per move with a runner-up.
    pub way_on: Vec<WayOn>,
    /// Id of the first request to delete: from here there is no way back.
    pub no_return: Option<String>,
    /// Edits whose task is no longer in the plan.
    pub vanished: Vec<PlanEdit>,
    /// Deciding tasks that are still open although the state of the decision says that they are over, each with the day of
    /// the decision.
    pub settled: Vec<(String, Date)>,
}

impl Plan {
    /// The task with this id.
    #[must_use]
    pub fn task(&self, id: &str) -> Option<&Task> {
        self.tasks.iter().find(|t| t.id == id)
    }

    /// The task that an edit was laid on; `None` = it is no longer in the plan.
    #[must_use]
    pub fn edited(&self, edit: &PlanEdit) -> Option<&Task> {
        edits::find(&self.tasks, edit.task()).and_then(|i| self.tasks.get(i))
    }
}

/// Plans all decided moves of a dossier.
///
/// # Errors
/// No move is decided, a chosen option is retired or not in the catalogue, tasks wait for each
/// other.
pub fn plan(catalog: &Catalog, dossier: &Dossier) -> Result<Plan, Refusal> {
    let mut plan = without_way_on(catalog, dossier)?;
    plan.way_on = way_on::ways_on(catalog, dossier, &plan);
    Ok(plan)
}

fn without_way_on(catalog: &Catalog, dossier: &Dossier) -> Result<Plan, Refusal> {
    let (decided, open) = decided::decided(catalog, dossier)?;
    let mut tasks = build::Builder::new(catalog, dossier, &decided).tasks();
    let vanished = edits::apply(catalog, dossier, &decided, &mut tasks);
    let settled = settled::settled(&decided, open.is_empty(), dossier.day(catalog), &tasks);
    let links = links::link(catalog, dossier, &tasks)?;
    let calendar = calendar(catalog, dossier);
    // Twice: what comes back, and the day on which contents are gone, hang on days of the first round.
    schedule::schedule(dossier, &calendar, &links, &[], &mut tasks);
    rhythm::put_off(dossier, &decided, &links.before, &mut tasks);
    let bounds = hard::bounds(catalog, dossier, &decided, &calendar, &tasks);
    schedule::schedule(dossier, &calendar, &links, &bounds, &mut tasks);
    name_predecessors(&mut tasks, &links.before);
    let start = calendar.day(0);
    let deletions = tasks.iter().filter(|t| t.is(names::DELETION) && t.dates.is_some());
    Ok(Plan {
        start,
        finish: schedule::end(&tasks).unwrap_or(start),
        moves: decided.iter().map(planned).collect(),
        open,
        hard: hard::lines(dossier, &bounds, &tasks, &links.before),
        full_weeks: schedule::full_weeks(dossier, &calendar, &tasks),
        costs: costs::costs(catalog, dossier, &decided, &calendar, &tasks),
        risks: risks::risks(catalog, dossier, &decided, &tasks),
        duties: risks::duties(catalog, dossier, &decided, &tasks),
        way_on: Vec::new(),
        no_return: deletions.min_by_key(|t| t.dates.as_ref().map(|d| d.start)).map(|t| t.id.clone()),
        vanished,
        settled,
        tasks,
    })
}

/// Working days from the plan's start, else the dossier's day, to well behind every given date.
fn calendar(catalog: &Catalog, dossier: &Dossier) -> calendar::Calendar {
    let start = dossier.plan.start.map_or_else(|| dossier.day(catalog), |d| d.0);
    let edited = dossier.plan.edits.iter().filter_map(|e| match e {
        PlanEdit::Done(_, on) | PlanEdit::Move(_, on) | PlanEdit::Failed(_, on) => Some(on.0),
        _ => None,
    });
    let last = edited.chain(dossier.plan.hard.iter().map(|h| h.on.0)).max().unwrap_or(start);
    calendar::Calendar::new(catalog, &dossier.client, start, last)
}

fn name_predecessors(tasks: &mut [Task], before: &[Vec<usize>]) {
    let ids: Vec<String> = tasks.iter().map(|t| t.id.clone()).collect();
    for (task, list) in tasks.iter_mut().zip(before) {
        task.after = list.iter().filter_map(|i| ids.get(*i)).cloned().collect();
    }
}

fn planned(d: &decided::Decided<'_>) -> PlannedMove {
    PlannedMove {
        number: d.number,
        purpose: d.of.purpose,
        kind: d.kind,
        status: d.decision.status,
        options: d.in_force().map(|o| o.id.clone()).collect(),
        failed: d.tried.iter().filter_map(|t| t.failed.map(|on| (t.option.id.clone(), on))).collect(),
    }
}
