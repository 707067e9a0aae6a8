//! Dates: from links and estimates to days of the calendar.
//!
//! In: tasks, links, bounds. Out: the same tasks with [`Dates`], the plan's end, and the weeks
//! that need more hours than the client can give.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::calendar::Calendar;
use super::contract::months_later;
use super::hard::Bound;
use super::links::Links;
use super::network::{Node, Span, forward, passes};
use super::task::{Dates, State, Task, expected};
use crate::dossier::Dossier;

/// Hours a week if the client has not said.
pub const HOURS_PER_WEEK: f64 = 8.0;
/// Longer than this no single task runs, in working days.
const LONGEST: f64 = 2000.0;
/// Rounding of sums of days must not cost a day.
const TINY: f64 = 1e-9;

/// A week that needs more hours than the client can give.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FullWeek {
    /// Its Monday.
    pub monday: Date,
    /// Hours it needs, each task's spread evenly over its days.
    pub hours: f64,
}

/// Hours a week that the client gives; what cannot be divided by counts as not said.
#[must_use]
pub fn hours_per_week(dossier: &Dossier) -> f64 {
    dossier.plan.hours_per_week.map(|h| h.0).filter(|h| *h > 0.0).unwrap_or(HOURS_PER_WEEK)
}

/// Optimistic, likely and pessimistic working days of a task: the larger of its duration and its
/// effort at so many hours a week.
#[must_use]
pub fn working_days(task: &Task, hours_per_week: f64) -> [f64; 3] {
    let [a, m, b] = task.duration.values();
    let [ea, em, eb] = task.effort.values().map(|hours| hours / (hours_per_week / 5.0));
    [a.max(ea), m.max(em), b.max(eb)].map(|days| days.clamp(0.0, LONGEST))
}

/// Sets the dates of all tasks that are not skipped.
pub(super) fn schedule(dossier: &Dossier, calendar: &Calendar, links: &Links, bounds: &[Bound], tasks: &mut [Task]) {
    let hours = hours_per_week(dossier);
    let nodes = |days: fn([f64; 3]) -> f64| -> Vec<Node> {
        let limit = |i: usize| {
            let mine = bounds.iter().filter(|b| b.tasks.contains(&i));
            mine.map(|b| calendar.until(b.last) + 1).min().map(|day| day as f64)
        };
        let node = |(i, task): (usize, &Task)| Node {
            days: if task.is_active() { days(working_days(task, hours)) } else { 0.0 },
            not_before: not_before(calendar, task) as f64,
            done: if let State::Done(on) = task.state { Some(calendar.from(on) as f64) } else { None },
            limit: limit(i),
            apart: task.is_rhythm(),
        };
        tasks.iter().enumerate().map(node).collect()
    };
    let likely_nodes = nodes(expected);
    let likely = passes(&likely_nodes, &links.before, &links.order);
    let best = forward(&nodes(|[a, _, _]| a), &links.before, &links.order);
    let worst = forward(&nodes(|[_, _, b]| b), &links.before, &links.order);
    let [ends, best, worst] = [&likely, &best, &worst].map(|spans| last_days(calendar, links, tasks, spans));
    for (i, task) in tasks.iter_mut().enumerate().filter(|(_, t)| t.is_active()) {
        let (Some(span), Some(end), Some(best), Some(worst)) = (likely.get(i), ends.get(i), best.get(i), worst.get(i))
        else {
            continue;
        };
        let mut dates = dates(calendar, span, *end);
        dates.earliest_finish = calendar.day(*best);
        dates.latest_finish = calendar.day(*worst);
        if task.is_rhythm() {
            until_next(calendar, task, span, &mut dates);
        }
        dates.hard = bounds.iter().filter(|b| b.tasks.contains(&i)).map(|b| b.on).min();
        if let State::Done(on) = task.state {
            task.again = again(calendar, task, on, hours);
            dates = Dates {
                start: on,
                finish: on,
                earliest_finish: on,
                latest_finish: on,
                latest_start: on,
                slack: 0.0,
                critical: false,
                hard: dates.hard,
            };
        }
        task.dates = Some(dates);
    }
}

/// What comes back for good holds nothing up; it can wait until it would no longer be done before its next time.
fn until_next(calendar: &Calendar, task: &Task, span: &Span, dates: &mut Dates) {
    dates.critical = false;
    let next = task.every_months.and_then(|months| months_later(dates.start, i64::from(months)));
    let Some(next) = next else { return };
    let latest = (calendar.from(next) as f64 - (span.finish - span.start)).max(span.start);
    dates.latest_start = calendar.day((latest + TINY).floor() as i64).max(dates.start);
    dates.slack = latest - span.start;
}

/// First and last day of the next time of a task of the rhythm that was done on a day.
fn again(calendar: &Calendar, task: &Task, on: Date, hours_per_week: f64) -> Option<(Date, Date)> {
    let months = task.every_months.filter(|_| task.is_rhythm())?;
    let first = calendar.from(months_later(on, i64::from(months))?);
    let last = first + last_of(expected(working_days(task, hours_per_week))).max(0);
    Some((calendar.day(first), calendar.day(last)))
}

fn dates(calendar: &Calendar, span: &Span, finish: i64) -> Dates {
    let start = ((span.start + TINY).floor() as i64).min(finish);
    let slack = span.slack();
    Dates {
        start: calendar.day(start),
        finish: calendar.day(finish),
        earliest_finish: calendar.day(finish),
        latest_finish: calendar.day(finish),
        latest_start: calendar.day(((span.latest_start + TINY).floor() as i64).min(last_of(span.latest_finish))),
        slack: if slack.abs() < TINY { 0.0 } else { slack },
        critical: slack < TINY,
        hard: None,
    }
}

/// The working day before which a task does not start.
fn not_before(calendar: &Calendar, task: &Task) -> i64 {
    task.not_before.map_or(0, |d| calendar.from(d))
}

/// The working day on which each task ends; a milestone ends on the day of its last predecessor.
fn last_days(calendar: &Calendar, links: &Links, tasks: &[Task], spans: &[Span]) -> Vec<i64> {
    let mut last = vec![0; spans.len()];
    for i in &links.order {
        let (Some(span), Some(task)) = (spans.get(*i), tasks.get(*i)) else { continue };
        let before = links.before.get(*i).into_iter().flatten().filter_map(|p| last.get(*p)).copied().max();
        let day = match task.state {
            State::Done(on) => calendar.from(on),
            _ if span.finish - span.start < TINY => before.unwrap_or(0).max(not_before(calendar, task)),
            _ => last_of(span.finish).max(0),
        };
        if let Some(place) = last.get_mut(*i) {
            *place = day;
        }
    }
    last
}

/// The day in which a moment lies that ends something.
fn last_of(finish: f64) -> i64 {
    (finish - TINY).ceil() as i64 - 1
}

/// The last day of the last task that does not come back for good.
pub(super) fn end(tasks: &[Task]) -> Option<Date> {
    tasks.iter().filter(|t| !t.is_rhythm()).filter_map(|t| t.dates.as_ref()).map(|d| d.finish).max()
}

/// Weeks whose open tasks need more hours than the client gives.
pub(super) fn full_weeks(dossier: &Dossier, calendar: &Calendar, tasks: &[Task]) -> Vec<FullWeek> {
    let mut weeks: BTreeMap<Date, f64> = BTreeMap::new();
    for task in tasks.iter().filter(|t| t.state == State::Open) {
        let Some(dates) = &task.dates else { continue };
        let (first, last) = (calendar.from(dates.start), calendar.from(dates.finish));
        let share = task.hours() / (last - first + 1) as f64;
        for index in first..=last {
            let day = calendar.day(index);
            let monday = super::contract::days_from(day, -i64::from(day.weekday().to_monday_zero_offset()));
            *weeks.entry(monday.unwrap_or(day)).or_default() += share;
        }
    }
    let limit = hours_per_week(dossier) + TINY;
    weeks.into_iter().filter(|(_, hours)| *hours > limit).map(|(monday, hours)| FullWeek { monday, hours }).collect()
}
