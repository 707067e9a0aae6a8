//! Days along a line: where a date stands, and the labels of months and weeks.
//!
//! In: the first and the last day that are shown, a language. Out: distances in days, ticks.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::text::{Language, tr, tr_with};

/// Days of room behind the latest end.
const BEHIND: f32 = 18.0;

/// A bar of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bar {
    /// First day.
    pub(crate) start: Date,
    /// Last day, as expected.
    pub(crate) finish: Date,
    /// Last day if all goes well.
    pub(crate) earliest: Date,
    /// Last day if all goes slowly.
    pub(crate) latest: Date,
    /// Days that must not be missed.
    pub(crate) hard: Vec<Date>,
    /// The plan misses one of them; never shown without the words.
    pub(crate) missed: bool,
    /// A delay delays the end.
    pub(crate) critical: bool,
    /// Nothing is left to be done.
    pub(crate) done: bool,
}

/// A label on the axis.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tick {
    /// Days from the line's beginning.
    pub(crate) at: f32,
    pub(crate) label: String,
    /// It begins a year: its label comes first where room is short.
    pub(crate) year: bool,
}

/// The time that a picture shows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Timeline {
    first: Date,
    /// Days before the first task that is still to be done.
    pub(crate) now: f32,
    /// Days until the latest end of all.
    pub(crate) days: f32,
    /// From here there is no way back: day and words.
    pub(crate) no_return: Option<(Date, String)>,
    /// Until then the way back is open, in words.
    pub(crate) way_back: Option<String>,
    /// Hard dates, and what missing each costs, in words.
    pub(crate) hard: Vec<(Date, String)>,
    pub(crate) months: Vec<Tick>,
    pub(crate) weeks: Vec<Tick>,
}

impl Timeline {
    /// The line from the Monday before `first` to the end of `last`.
    pub(crate) fn new(first: Date, planned: Date, last: Date, language: Language) -> Self {
        let first = monday(first);
        let days = between(first, last.max(planned)) + BEHIND;
        let mut line = Self {
            first,
            now: 0.0,
            days,
            no_return: None,
            way_back: None,
            hard: Vec::new(),
            months: Vec::new(),
            weeks: Vec::new(),
        };
        line.months = line.month_ticks(language);
        line.weeks = line.week_ticks(language);
        line
    }

    /// Days from the line's beginning to the morning of a date.
    pub(crate) fn at(&self, date: Date) -> f32 {
        between(self.first, date)
    }

    fn month_ticks(&self, language: Language) -> Vec<Tick> {
        let tick = |day: Date, first: bool| {
            let name = month(language, day);
            let label =
                if day.month() == 1 || first && day.month() < 9 { format!("{name} {}", day.year()) } else { name };
            Tick { at: self.at(day).max(0.0), label, year: day.month() == 1 }
        };
        let starts = days(self.first.first_of_month(), |day| day.checked_add(1.month()).ok());
        let starts = starts.take_while(|day| self.at(*day) < self.days);
        starts.enumerate().map(|(i, day)| tick(day, i == 0)).collect()
    }

    fn week_ticks(&self, language: Language) -> Vec<Tick> {
        let tick = |day: Date| {
            let week = usize::try_from(day.iso_week_date().week()).unwrap_or_default();
            let label = tr_with(language, "app-plan-week", &[("week", week.into())]);
            Tick { at: self.at(day), label, year: false }
        };
        let mondays = days(self.first, |day| day.checked_add(7.days()).ok());
        mondays.take_while(|day| self.at(*day) < self.days).map(tick).collect()
    }
}

/// The short name of a date's month.
pub(crate) fn month(language: Language, day: Date) -> String {
    tr(language, &format!("doc-month-{}", day.month()))
}

fn days(first: Date, next: impl Fn(&Date) -> Option<Date>) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(first), next)
}

fn monday(date: Date) -> Date {
    let back = i64::from(date.weekday().to_monday_zero_offset());
    date.checked_sub(back.days()).unwrap_or(date)
}

/// Days from one date to another; a plan reaches a few decades at most.
fn between(from: Date, to: Date) -> f32 {
    from.until(to).map_or(0.0, |span| span.get_days() as f32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_axis_names_months_and_weeks() {
        let line = Timeline::new(date(2026, 11, 21), date(2027, 2, 10), date(2027, 2, 20), Language::De);
        assert_eq!(line.at(date(2026, 11, 16)), 0.0, "it begins on a Monday");
        let labels = |ticks: &[Tick]| ticks.iter().map(|t| t.label.clone()).collect::<Vec<_>>();
        assert_eq!(labels(&line.months), ["Nov.", "Dez.", "Jan. 2027", "Feb.", "März"]);
        assert_eq!(line.weeks[0], Tick { at: 0.0, label: "KW 47".to_owned(), year: false });
        assert_eq!(line.months[1].at, 15.0);
    }
}
