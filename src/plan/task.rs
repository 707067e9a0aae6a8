//! A task of the plan: what, who, why, and (once scheduled) when.

use jiff::civil::Date;

use super::cause::Cause;
use super::names;
use crate::catalog::{Deadline, DutyId, ForEach, Phase, Role, Source, TaskId, ThreePoint};
use crate::dossier::{Dossier, OptionId};
use crate::text::{Language, Text, tr_with};

/// What a task is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// How often its template appears.
    pub each: ForEach,
    /// Positions of moves, from 1; of a task that appears once: all decided moves.
    pub moves: Vec<usize>,
    /// The option that is built or tried, where two are.
    pub option: Option<OptionId>,
    /// Inventory id of the replaced tool.
    pub tool: Option<String>,
    /// Label of the shared account, or text of the content.
    pub part: Option<String>,
}

/// How far a task is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// To be done.
    Open,
    /// Done on this day.
    Done(Date),
    /// Left out, for this reason.
    Skipped(String),
}

impl State {
    /// Code in JSON and keys of messages.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done(_) => "done",
            Self::Skipped(_) => "skipped",
        }
    }
}

/// What the catalogue knows about leaving a tool or arriving at one.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// The entity that says it: `service:zoom-workplace`; [`WORKED_OUT`](super::WORKED_OUT): the need;
    /// [`ASK`](super::ASK): nobody, it is to be asked.
    pub from: String,
    /// What exactly.
    pub what: Text,
    /// How it is done.
    pub how: Text,
    /// Until when.
    pub deadline: Option<Deadline>,
    /// Sources.
    pub sources: Vec<Source>,
}

/// When a task runs. All days are working days, but the day on which something was done.
#[derive(Clone, Debug, PartialEq)]
pub struct Dates {
    /// First day.
    pub start: Date,
    /// Last day.
    pub finish: Date,
    /// Last day if every task takes its optimistic time.
    pub earliest_finish: Date,
    /// Last day if every task takes its pessimistic time.
    pub latest_finish: Date,
    /// The day on which it must start so that no hard date and not the plan's end is missed. A task of the yearly
    /// rhythm has neither: it must start so that it is done before its next time comes due.
    pub latest_start: Date,
    /// Working days between start and latest start; below zero: too late already. Of a task of the yearly rhythm so
    /// never below zero, and never critical: it stands behind the network and holds nothing up.
    pub slack: f64,
    /// Whether a delay delays the plan's end or a hard date.
    pub critical: bool,
    /// The outside date it must not miss.
    pub hard: Option<Date>,
}

/// A task of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// Id, unique in the plan: `pilot:1`, `notice:zoom`, `export:zoom:recordings`.
    pub id: String,
    /// The playbook's id; `None` = added by the consultant.
    pub template: Option<TaskId>,
    /// Move, tool, content.
    pub about: About,
    /// Phase.
    pub phase: Phase,
    /// Who does it.
    pub role: Role,
    /// What to do.
    pub title: Text,
    /// What goes wrong without it.
    pub why: Text,
    /// What lies on the table at the end.
    pub deliverable: Text,
    /// Hours of work.
    pub effort: ThreePoint,
    /// Working days from start to end.
    pub duration: ThreePoint,
    /// Months after which it comes back.
    pub every_months: Option<u32>,
    /// Ids of the tasks that come before, in the plan's order.
    pub after: Vec<String>,
    /// Whether its condition is not answered, so that the task is to find out.
    pub find_out: bool,
    /// The legal duties that it fulfils and that apply.
    pub duties: Vec<DutyId>,
    /// Why it is there, for people; empty: each such move has it.
    pub because: Vec<Cause>,
    /// Why it is there, for machines: id of a duty, a fact or a condition; `own`.
    pub reason: String,
    /// What the catalogue knows of how it is done.
    pub how: Vec<Guide>,
    /// The earlier move at the same provider whose contract is extended.
    pub extends: Option<usize>,
    /// Whether it belongs to the way back.
    pub runner_up: bool,
    /// Sources of estimate or reason; none: our estimate.
    pub sources: Vec<Source>,
    /// How far it is.
    pub state: State,
    /// Of a pilot: the day on which it failed. Its state is `Done` then, though nothing was achieved.
    pub failed: Option<Date>,
    /// Not before this day.
    pub not_before: Option<Date>,
    /// Who does it, by name.
    pub who: Option<String>,
    /// Notes of the consultant.
    pub notes: Vec<String>,
    /// When; `None` = skipped.
    pub dates: Option<Dates>,
    /// Of a task of the yearly rhythm that was done: first and last day of its next time.
    pub again: Option<(Date, Date)>,
}

impl Task {
    /// What to do, for people: the title; "find out whether …" where its condition is open.
    #[must_use]
    pub fn heading(&self, language: Language) -> String {
        let title = self.title.get(language).to_owned();
        let title = match self.extends {
            Some(of) => tr_with(language, "plan-extends", &[("title", title.into()), ("move", of.to_string().into())]),
            None => title,
        };
        // This one says itself what is to be found out.
        let asks = self.find_out && !self.is(names::UNOFFICIAL_CLOSED);
        if asks { tr_with(language, "plan-find-out", &[("title", title.into())]) } else { title }
    }

    /// The legal duty that is named beside it: the first that applies.
    #[must_use]
    pub fn duty(&self) -> Option<&DutyId> {
        self.duties.first()
    }

    /// Whether it comes from this task of the playbook.
    #[must_use]
    pub fn is(&self, template: &str) -> bool {
        self.template.as_ref().is_some_and(|t| t.as_str() == template)
    }

    /// Whether it belongs to a move; what appears once belongs to all.
    #[must_use]
    pub fn belongs_to(&self, number: usize) -> bool {
        self.about.moves.contains(&number)
    }

    /// The option that it is about: the runner-up where that is checked, else the one that is built or tried.
    #[must_use]
    pub fn option<'a>(&'a self, dossier: &'a Dossier) -> Option<&'a OptionId> {
        let number = self.about.moves.first().filter(|_| self.is(names::RUNNER_UP_CHECK));
        let of = number.and_then(|n| dossier.moves.get(n.checked_sub(1)?));
        let next = of.and_then(|m| m.decision.as_ref()?.runner_up.as_ref());
        next.or(self.about.option.as_ref())
    }

    /// Whether it belongs to the yearly rhythm behind the move: it has no end, and the plan's end does not wait for it.
    #[must_use]
    pub fn is_rhythm(&self) -> bool {
        self.every_months.is_some() && self.phase == Phase::Keep
    }

    /// How often it comes back, for people.
    #[must_use]
    pub fn rhythm(&self, language: Language) -> Option<String> {
        let months = usize::try_from(self.every_months?).ok()?;
        Some(tr_with(language, "plan-every", &[("months", months.into())]))
    }

    /// When it comes back after it was done, for people.
    #[must_use]
    pub fn next_time(&self, language: Language) -> Option<String> {
        let (first, _) = self.again?;
        Some(tr_with(language, "plan-again", &[("date", language.date(first).into())]))
    }

    /// Whether it takes part in the schedule.
    #[must_use]
    pub fn is_active(&self) -> bool {
        !matches!(self.state, State::Skipped(_))
    }

    /// Expected hours of work (PERT).
    #[must_use]
    pub fn hours(&self) -> f64 {
        expected(self.effort.values())
    }
}

/// Expected value of optimistic, likely and pessimistic (PERT; Malcolm and others, 1959).
#[must_use]
pub fn expected([a, m, b]: [f64; 3]) -> f64 {
    (a + 4.0 * m + b) / 6.0
}
