//! How much work is left, against the weeks that the plan takes.
//!
//! In: a finished plan and its dossier. Out: a [`Work`] in numbers and words; the largest tasks, and the longest ones
//! of a chain.

use jiff::civil::Date;

use super::Plan;
use super::contract::days_from;
use super::schedule::hours_per_week;
use super::task::{State, Task};
use crate::dossier::Dossier;
use crate::text::{Language, tr, tr_with};

/// The work that is left until the plan's end; what comes back for good is no part of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Work {
    /// Expected hours of all open tasks.
    pub hours: f64,
    /// Expected hours a year of what comes back behind the plan's end.
    pub yearly: f64,
    /// Hours a week that the client gives.
    pub each: f64,
    /// Nobody has said how many these are.
    pub assumed: bool,
    /// Weeks that the hours take, begun ones counted.
    pub needed: usize,
    /// Weeks from the first open task to the plan's end, begun ones counted.
    pub weeks: usize,
    /// Where the plan is too short for the hours: the day on which so many hours a week would have done them.
    pub until: Option<Date>,
}

impl Plan {
    /// The work that is left.
    #[must_use]
    pub fn work(&self, dossier: &Dossier) -> Work {
        let hours = self.left().map(Task::hours).fold(0.0, |sum, hours| sum + hours);
        let first = self.left().filter_map(|t| t.dates.as_ref()).map(|d| d.start).min().unwrap_or(self.start);
        let each = hours_per_week(dossier);
        let (needed, weeks) = (begun(hours / each), begun((days(first, self.finish) + 1.0) / 7.0));
        Work {
            hours,
            yearly: self.tasks.iter().map(yearly).fold(0.0, |sum, hours| sum + hours),
            each,
            assumed: dossier.plan.hours_per_week.is_none(),
            needed,
            weeks,
            until: (needed > weeks).then(|| weeks_later(first, needed)).flatten(),
        }
    }

    /// First day, the end that the hours a week lead to, and why it is that one, in words; `None` = the hours reach for
    /// the plan's end.
    #[must_use]
    pub fn stretched(&self, dossier: &Dossier, language: Language) -> Option<String> {
        let work = self.work(dossier);
        let until = work.until?;
        let values = [
            ("start", language.date(self.start).into()),
            ("each", language.plain_number(work.each).into()),
            ("needed", work.needed.into()),
            ("month", month(until, language).into()),
        ];
        Some(tr_with(language, "plan-time-stretched", &values))
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
    /// The hours until the plan's end, and those of a year behind it if there are any, in words.
    #[must_use]
    pub fn left(&self, language: Language) -> String {
        let values =
            [("hours", language.number(self.hours, 0).into()), ("yearly", language.number(self.yearly, 0).into())];
        tr_with(language, if self.yearly < 0.5 { "plan-hours" } else { "plan-hours-yearly" }, &values)
    }

    /// How much it is, and whether the plan is long enough for it, in words.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let each = language.plain_number(self.each);
        let values = [
            ("left", self.left(language).into()),
            ("each", each.as_str().into()),
            ("needed", self.needed.into()),
            ("weeks", self.weeks.into()),
            ("month", self.until.map(|until| month(until, language)).unwrap_or_default().into()),
        ];
        let key = if self.until.is_some() { "plan-work-too-much" } else { "plan-work" };
        let assumed = self.assumed.then(|| tr_with(language, "plan-work-assumed", &[("each", each.as_str().into())]));
        std::iter::once(tr_with(language, key, &values)).chain(assumed).collect::<Vec<_>>().join(" ")
    }
}

/// A month in words.
fn month(day: Date, language: Language) -> String {
    format!("{} {}", tr(language, &format!("doc-month-{}", day.month())), day.year())
}

/// Expected hours a year of a task that comes back for good; 0 for all others.
fn yearly(task: &Task) -> f64 {
    let months = task.every_months.filter(|_| task.is_rhythm() && task.is_active());
    months.map_or(0.0, |months| task.hours() * 12.0 / f64::from(months.max(1)))
}

fn weeks_later(day: Date, weeks: usize) -> Option<Date> {
    days_from(day, i64::try_from(weeks).ok()?.checked_mul(7)?)
}

/// Days from one date to another.
fn days(from: Date, to: Date) -> f64 {
    from.until(to).map_or(0.0, |span| f64::from(span.get_days()))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded, and never below 0")]
fn begun(weeks: f64) -> usize {
    weeks.ceil().clamp(0.0, 1e6) as usize
}
