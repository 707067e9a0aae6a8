//! Tasks, risks and public holidays, as data for the plan.

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::fact::Source;
use super::id::{DutyId, RiskId, TaskId};
use super::is_default;
use super::kind::kinds;
use super::scalar::{Amount, Country, Region};
use crate::text::Text;

kinds! {
    /// A phase of the move; phases group, they do not order.
    Phase {
        /// Needs, sponsor, budget, intended decision.
        Decide = "decide",
        /// Bodies heard, contract checked, final decision.
        Law = "law",
        /// Ordered and set up.
        Build = "build",
        /// Tried by real people.
        Pilot = "pilot",
        /// Trained, then given accounts.
        People = "people",
        /// Contents across.
        Move = "move",
        /// The old tool ended, deletion proven.
        SwitchOff = "switch-off",
        /// The yearly rhythm.
        Keep = "keep",
    }
    /// Who does a task.
    Role {
        /// Board or management.
        Board = "board",
        /// Who leads the move.
        Lead = "lead",
        /// Technical person.
        It = "it",
        /// Data protection.
        DataProtection = "data-protection",
        /// Representation of the staff.
        Representation = "representation",
        /// Who trains.
        Trainer = "trainer",
        /// Everybody who works with the tool.
        Staff = "staff",
        /// The adviser.
        Adviser = "adviser",
    }
    /// How often a task appears.
    ForEach {
        /// Once in the plan.
        Plan = "plan",
        /// For each decided move.
        Move = "move",
        /// For each replaced tool.
        Replaced = "replaced",
        /// For each shared account of a replaced tool, or of one in no move.
        SharedAccount = "shared-account",
        /// For each kind of content to be rescued.
        Content = "content",
    }
    /// The outside date a task must not miss.
    HardDate {
        /// The last day to give notice.
        Notice = "notice",
        /// The day contents are gone.
        Closing = "closing",
    }
    /// Low, medium, high.
    Degree {
        /// Low.
        Low = "low",
        /// Medium.
        Medium = "medium",
        /// High.
        High = "high",
    }
    /// A day of the week.
    Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

/// Optimistic, likely and pessimistic value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ThreePoint(pub Amount, pub Amount, pub Amount);

impl ThreePoint {
    /// The same value three times.
    #[must_use]
    pub const fn exactly(value: f64) -> Self {
        Self(Amount(value), Amount(value), Amount(value))
    }

    /// The three numbers, optimistic first.
    #[must_use]
    pub const fn values(self) -> [f64; 3] {
        [self.0.0, self.1.0, self.2.0]
    }
}

/// A task of a playbook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskTemplate {
    /// Id.
    pub id: TaskId,
    /// Phase.
    pub phase: Phase,
    /// How often it appears (absent: once).
    #[serde(default = "once", skip_serializing_if = "is_once")]
    pub for_each: ForEach,
    /// When it appears.
    #[serde(default, skip_serializing_if = "is_default")]
    pub when: Condition,
    /// What to do.
    pub title: Text,
    /// What goes wrong without it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub why: Text,
    /// Who does it.
    pub role: Role,
    /// Hours of work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort_hours: Option<ThreePoint>,
    /// Working days from start to end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_days: Option<ThreePoint>,
    /// Months after which it comes back; in the phase Keep it comes for the first time so many months after go-live.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every_months: Option<u32>,
    /// Tasks that come before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<TaskId>,
    /// The outside date it must not miss.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hard: Option<HardDate>,
    /// A task of the way back, used when the pilot failed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub runner_up: bool,
    /// The duty it fulfils, where there is one only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duty: Option<DutyId>,
    /// More duties it fulfils, where they apply; the first that does is named beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<DutyId>,
    /// What lies on the table at the end.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deliverable: Text,
    /// Sources of estimate or reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

impl TaskTemplate {
    /// All duties it fulfils, the one that stands alone first.
    pub fn all_duties(&self) -> impl Iterator<Item = &DutyId> {
        self.duty.iter().chain(&self.duties)
    }
}

const fn once() -> ForEach {
    ForEach::Plan
}

fn is_once(value: &ForEach) -> bool {
    *value == ForEach::Plan
}

/// What can go wrong in a move.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    /// Id.
    pub id: RiskId,
    /// Name.
    pub name: Text,
    /// When it exists.
    #[serde(default, skip_serializing_if = "is_default")]
    pub when: Condition,
    /// How likely.
    pub likelihood: Degree,
    /// How bad.
    pub impact: Degree,
    /// Early sign.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sign: Text,
    /// Countermeasure.
    #[serde(default, skip_serializing_if = "is_default")]
    pub measure: Text,
    /// The task that carries it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<TaskId>,
    /// Sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// How a holiday's date is found in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HolidayRule {
    /// Month and day.
    Fixed(i8, i8),
    /// Days after Easter Sunday.
    Easter(i32),
    /// The last such weekday before month and day.
    Before(Weekday, i8, i8),
}

/// A public holiday.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Country.
    pub country: Country,
    /// Part of the country; absent: all of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// Name.
    pub name: Text,
    /// When.
    pub rule: HolidayRule,
    /// Days it moves when it falls on a Sunday.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on_sunday: i32,
    /// Free only in places, in some years or by custom: said, not counted.
    #[serde(default, skip_serializing_if = "is_default")]
    pub in_part: bool,
}
