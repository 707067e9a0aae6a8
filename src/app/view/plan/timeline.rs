//! Days along a line: where a date stands, and the labels of months and weeks.
//!
//! In: the first and the last day that are shown, a language. Out: distances in days, ticks.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::text::{Language, tr, tr_with};

/// Days of room behind the latest end.
const BEHIND: f32 = 18.0;
/// Names of months stand so many months apart, the smallest step that has room.
const STEPS: [i8; 5] = [1, 2, 3, 6, 12];
/// Least room between two names, in points.
const APART: f32 = 4.0;

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

/// A week on the axis.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tick {
    /// Days from the line's beginning.
    pub(crate) at: f32,
    pub(crate) label: String,
}

/// A month on the axis.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Month {
    /// Days from the line's beginning.
    pub(crate) at: f32,
    /// From 1.
    number: i8,
    name: String,
    /// Name and year.
    with_year: String,
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
    /// Hard dates, and what missing each costs, in words.
    pub(crate) hard: Vec<(Date, String)>,
    pub(crate) months: Vec<Month>,
    pub(crate) weeks: Vec<Tick>,
}

impl Timeline {
    /// The line from the Monday before `first` to the end of `last`.
    pub(crate) fn new(first: Date, planned: Date, last: Date, language: Language) -> Self {
        let first = monday(first);
        let days = between(first, last.max(planned)) + BEHIND;
        let mut line =
            Self { first, now: 0.0, days, no_return: None, hard: Vec::new(), months: Vec::new(), weeks: Vec::new() };
        line.months = line.months(language);
        line.weeks = line.week_ticks(language);
        line
    }

    /// Days from the line's beginning to the morning of a date.
    pub(crate) fn at(&self, date: Date) -> f32 {
        between(self.first, date)
    }

    /// Names of the months in sight, with their places in points from the left: as many as have room, in even steps,
    /// the first one and each January with its year. `offset` points are scrolled away, `day` is how wide a day is,
    /// `room` how wide the axis, `wide` how wide a text.
    pub(crate) fn names(&self, (offset, day, room): (f32, f32, f32), wide: impl Fn(&str) -> f32) -> Vec<(f32, &str)> {
        let apart = |names: &Vec<(f32, &str)>| {
            let mut pairs = names.iter().zip(names.iter().skip(1));
            pairs.all(|((left, name), (right, _))| left + wide(name) + APART <= *right)
        };
        let every = |step: i8| -> Vec<(f32, &str)> {
            let place = |month: &&Month| (month.at * day - offset).max(0.0);
            let begun = self.months.iter().rposition(|month| month.at * day < offset).unwrap_or(0);
            let months = self.months.iter().skip(begun).filter(|month| (month.number - 1) % step == 0);
            let mut months: Vec<&Month> = months.collect();
            // Of the month in which the picture begins, little may be left: then the next one is the first.
            if let [first, second, ..] = months.as_slice()
                && place(first) + wide(&first.with_year) + APART > place(second)
            {
                months.remove(0);
            }
            let named = months.into_iter().enumerate().map(|(i, month)| {
                let first = i == 0 || month.number == 1;
                (place(&month), if first { month.with_year.as_str() } else { month.name.as_str() })
            });
            named.take_while(|(left, name)| left + wide(name) <= room).collect()
        };
        let all: Vec<Vec<(f32, &str)>> = STEPS.into_iter().map(every).collect();
        let fitting = all.iter().find(|names| apart(names)).or_else(|| all.last());
        fitting.cloned().unwrap_or_default()
    }

    fn months(&self, language: Language) -> Vec<Month> {
        let of = |day: Date| {
            let name = month(language, day);
            let with_year = format!("{name} {}", day.year());
            Month { at: self.at(day).max(0.0), number: day.month(), name, with_year }
        };
        let starts = days(self.first.first_of_month(), |day| day.checked_add(1.month()).ok());
        starts.take_while(|day| self.at(*day) < self.days).map(of).collect()
    }

    fn week_ticks(&self, language: Language) -> Vec<Tick> {
        let tick = |day: Date| {
            let week = usize::try_from(day.iso_week_date().week()).unwrap_or_default();
            let label = tr_with(language, "app-plan-week", &[("week", week.into())]);
            Tick { at: self.at(day), label }
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
        let names = line.months.iter().map(|month| month.with_year.as_str()).collect::<Vec<_>>();
        assert_eq!(names, ["Nov. 2026", "Dez. 2026", "Jan. 2027", "Feb. 2027", "März 2027"]);
        assert_eq!(line.weeks[0], Tick { at: 0.0, label: "KW 47".to_owned() });
        assert_eq!(line.months[1].at, 15.0);
    }

    /// Seven points a letter.
    fn shown(line: &Timeline, offset: f32, day: f32, room: f32) -> Vec<String> {
        let names = line.names((offset, day, room), |text| text.chars().count() as f32 * 7.0);
        names.into_iter().map(|(_, name)| name.to_owned()).collect()
    }

    #[test]
    fn months_are_named_in_even_steps_with_the_year_at_the_first_and_at_each_january() {
        let line = Timeline::new(date(2026, 11, 30), date(2027, 12, 6), date(2029, 2, 1), Language::En);
        let every = |names: &str| names.split(", ").map(str::to_owned).collect::<Vec<_>>();
        let all = line.days + 1.0;
        assert_eq!(shown(&line, 0.0, 3.0, 3.0 * all)[..4], every("Dec 2026, Jan 2027, Feb, Mar")[..]);
        assert_eq!(
            shown(&line, 0.0, 0.7, 0.7 * all),
            every("Jan 2027, Apr, Jul, Oct, Jan 2028, Apr, Jul, Oct"),
            "each third month, none left out between them"
        );
        assert_eq!(shown(&line, 0.0, 0.35, 0.35 * all), every("Jan 2027, Jul, Jan 2028, Jul"));
        let scrolled = shown(&line, 3.0 * 130.0, 3.0, 400.0);
        assert_eq!(scrolled[..3], every("Apr 2027, May, Jun")[..], "the first one in sight says its year");
    }
}
