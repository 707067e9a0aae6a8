//! How much work is left, against the weeks that the plan takes.
//!
//! In: a finished plan and its dossier. Out: a [`Work`] in numbers and words; the largest tasks, and the longest ones
//! of a chain.

use jiff::civil::Date;

use super::Plan;
use super::schedule::hours_per_week;
use super::task::{State, Task};
use crate::dossier::Dossier;
use crate::text::{Language, tr_with};

/// The work that is left until the plan's end; what comes back for good is no part of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Work {
    /// Expected hours of all open tasks.
    pub hours: f64,
    /// Hours a week that the client gives.
    pub each: f64,
    /// Nobody has said how many these are.
    pub assumed: bool,
    /// Weeks that the hours take, begun ones counted.
    pub needed: usize,
    /// Weeks from the first open task to the plan's end, begun ones counted.
    pub weeks: usize,
}

impl Plan {
    /// The work that is left.
    #[must_use]
    pub fn work(&self, dossier: &Dossier) -> Work {
        let hours = self.left().map(Task::hours).fold(0.0, |sum, hours| sum + hours);
        let first = self.left().filter_map(|t| t.dates.as_ref()).map(|d| d.start).min().unwrap_or(self.start);
        let each = hours_per_week(dossier);
        Work {
            hours,
            each,
            assumed: dossier.plan.hours_per_week.is_none(),
            needed: begun(hours / each),
            weeks: begun((days(first, self.finish) + 1.0) / 7.0),
        }
    }

    /// The open tasks that need the most hours, the most first.
    #[must_use]
    pub fn largest(&self, most: usize) -> Vec<&Task> {
        let mut tasks: Vec<&Task> = self.left().collect();
        tasks.sort_by(|a, b| b.hours().total_cmp(&a.hours()));
        tasks.truncate(most);
        tasks
    }

    /// The tasks of a chain that last longest, in its order.
    #[must_use]
    pub fn longest(&self, chain: &[String], most: usize) -> Vec<&Task> {
        let tasks: Vec<&Task> = chain.iter().filter_map(|id| self.task(id)).collect();
        let lasts = |task: &Task| task.dates.as_ref().map_or(0.0, |d| days(d.start, d.finish));
        let mut by_length = tasks.clone();
        by_length.sort_by(|a, b| lasts(b).total_cmp(&lasts(a)));
        by_length.truncate(most);
        tasks.into_iter().filter(|task| by_length.iter().any(|long| long.id == task.id)).collect()
    }

    /// Open tasks until the plan's end.
    fn left(&self) -> impl Iterator<Item = &Task> {
        self.tasks.iter().filter(|t| t.state == State::Open && !t.is_rhythm())
    }
}

impl Work {
    /// How much it is, and whether the plan is long enough for it, in words.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let each = language.plain_number(self.each);
        let values = [
            ("hours", language.number(self.hours, 0).into()),
            ("each", each.as_str().into()),
            ("needed", self.needed.into()),
            ("weeks", self.weeks.into()),
        ];
        let key = if self.needed > self.weeks { "plan-work-too-much" } else { "plan-work" };
        let assumed = self.assumed.then(|| tr_with(language, "plan-work-assumed", &[("each", each.as_str().into())]));
        std::iter::once(tr_with(language, key, &values)).chain(assumed).collect::<Vec<_>>().join(" ")
    }
}

/// Days from one date to another.
fn days(from: Date, to: Date) -> f64 {
    from.until(to).map_or(0.0, |span| f64::from(span.get_days()))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded, and never below 0")]
fn begun(weeks: f64) -> usize {
    weeks.ceil().clamp(0.0, 1e6) as usize
}
