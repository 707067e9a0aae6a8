//! Working days of a client: Monday to Friday without the holidays of country and region.
//!
//! In: the catalogue's holidays, the client, the plan's start. Out: a [`Calendar`] that turns
//! numbers of working days into dates and back. Day 0 is the first working day on or after the
//! start.

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday as Day};

use super::contract::days_from;
use crate::catalog::{Catalog, Holiday, HolidayRule, Weekday};
use crate::dossier::{Client, Dossier};

/// Years that a plan can reach beyond its last given date.
const REACH_YEARS: i16 = 30;
/// Years behind the start in which given dates count; later ones mean: not in this plan.
const GIVEN_YEARS: i16 = 50;
/// Working days before the start beyond which all days mean the same: far too late.
const TOO_LATE: i64 = -5000;
/// Years before the start that so many working days reach back.
const LATE_YEARS: i16 = 21;

/// Working days from the plan's start on.
#[derive(Clone, Debug)]
pub(super) struct Calendar {
    days: Vec<Date>,
    holidays: BTreeSet<Date>,
}

impl Calendar {
    /// The calendar from `start` to 30 years after `last`, the last date that anybody named.
    pub(super) fn new(catalog: &Catalog, client: &Client, start: Date, last: Date) -> Self {
        let given = last.year().clamp(start.year(), start.year().saturating_add(GIVEN_YEARS));
        let end_year = given.saturating_add(REACH_YEARS).min(9998);
        let rules: Vec<&Holiday> = of_client(catalog, client).filter(|h| !h.in_part).collect();
        let years = start.year().saturating_sub(LATE_YEARS)..=end_year + 1;
        let holidays = years.flat_map(|year| rules.iter().filter_map(move |h| date_of(h, year))).collect();
        let mut calendar = Self { days: Vec::new(), holidays };
        let mut next = Some(start);
        while let Some(day) = next.filter(|d| d.year() <= end_year) {
            if calendar.is_working_day(day) {
                calendar.days.push(day);
            }
            next = day.tomorrow().ok();
        }
        calendar
    }

    /// Whether people work on this day.
    pub(super) fn is_working_day(&self, date: Date) -> bool {
        !matches!(date.weekday(), Day::Saturday | Day::Sunday) && !self.holidays.contains(&date)
    }

    /// The date of a working day; days before the start count below zero.
    pub(super) fn day(&self, index: i64) -> Date {
        if let Ok(index) = usize::try_from(index) {
            return self.days.get(index).or_else(|| self.days.last()).copied().unwrap_or(Date::MAX);
        }
        let first = self.day(0);
        (index.max(TOO_LATE)..0).fold(first, |date, _| self.back(date.yesterday().unwrap_or(date)))
    }

    /// The first working day on or after a date; dates before the start give 0.
    pub(super) fn from(&self, date: Date) -> i64 {
        as_index(self.days.partition_point(|d| *d < date))
    }

    /// The last working day on or before a date; below zero where it lies before the start.
    pub(super) fn until(&self, date: Date) -> i64 {
        let after = as_index(self.days.partition_point(|d| *d <= date));
        if after > 0 {
            return after - 1;
        }
        let first = self.day(0);
        let mut index = 0;
        let mut day = first;
        while day > date && index > TOO_LATE {
            day = self.back(day.yesterday().unwrap_or(Date::MIN));
            index -= 1;
        }
        index
    }

    /// A date moved back to a working day.
    pub(super) fn back(&self, date: Date) -> Date {
        let mut day = date;
        while !self.is_working_day(day) {
            let Ok(before) = day.yesterday() else { return day };
            day = before;
        }
        day
    }
}

/// Public holidays of the client from one day to another, both included.
#[must_use]
pub fn free_days(catalog: &Catalog, dossier: &Dossier, from: Date, to: Date) -> Vec<Date> {
    let calendar = Calendar::new(catalog, &dossier.client, from, to);
    calendar.holidays.range(from..=to.max(from)).copied().collect()
}

/// Holidays of the client's country, and of the region where it is given.
pub(super) fn of_client<'a>(catalog: &'a Catalog, client: &'a Client) -> impl Iterator<Item = &'a Holiday> {
    catalog.holidays.iter().filter(move |h| {
        Some(&h.country) == client.country.as_ref()
            && h.region.as_ref().is_none_or(|r| client.region.as_ref() == Some(r))
    })
}

fn as_index(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The date of a holiday in a year, if there is one.
pub(super) fn date_of(holiday: &Holiday, year: i16) -> Option<Date> {
    let date = match holiday.rule {
        HolidayRule::Fixed(month, day) => Date::new(year, month, day).ok()?,
        HolidayRule::Easter(days) => days_from(easter(year)?, i64::from(days))?,
        HolidayRule::Before(weekday, month, day) => last_before(Date::new(year, month, day).ok()?, weekday)?,
    };
    let moved = if date.weekday() == Day::Sunday { holiday.on_sunday } else { 0 };
    days_from(date, i64::from(moved))
}

/// The last such weekday before a date.
fn last_before(date: Date, weekday: Weekday) -> Option<Date> {
    let wanted = match weekday {
        Weekday::Monday => Day::Monday,
        Weekday::Tuesday => Day::Tuesday,
        Weekday::Wednesday => Day::Wednesday,
        Weekday::Thursday => Day::Thursday,
        Weekday::Friday => Day::Friday,
        Weekday::Saturday => Day::Saturday,
        Weekday::Sunday => Day::Sunday,
    };
    let mut day = date.yesterday().ok()?;
    while day.weekday() != wanted {
        day = day.yesterday().ok()?;
    }
    Some(day)
}

/// Easter Sunday of the Gregorian calendar (Meeus, *Astronomical Algorithms*, chapter 8).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Country, Region, embedded};
    use jiff::civil::date;

    fn client(country: &str, region: Option<&str>) -> Client {
        Client { country: Country::parse(country), region: region.and_then(Region::parse), ..Client::default() }
    }

    fn calendar(client: &Client, start: Date) -> Calendar {
        Calendar::new(embedded().catalog.as_ref().unwrap(), client, start, start)
    }

    #[test]
    fn easter_falls_where_the_church_says() {
        for (year, month, day) in
            [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25), (2285, 3, 22)]
        {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn regional_holidays_need_the_region() {
        let corpus_christi = date(2027, 5, 27);
        let berlin = calendar(&client("DE", Some("DE-BE")), date(2027, 1, 4));
        let cologne = calendar(&client("DE", Some("DE-NW")), date(2027, 1, 4));
        let somewhere = calendar(&client("DE", None), date(2027, 1, 4));
        assert!(berlin.is_working_day(corpus_christi) && somewhere.is_working_day(corpus_christi));
        assert!(!cologne.is_working_day(corpus_christi));
        assert!(!somewhere.is_working_day(date(2027, 3, 26)), "Good Friday");
    }

    #[test]
    fn cantons_have_their_own_holidays() {
        let works = |canton: &str, month, day| {
            calendar(&client("CH", Some(canton)), date(2027, 1, 4)).is_working_day(date(2027, month, day))
        };
        for canton in ["CH-AR", "CH-GL", "CH-GR", "CH-SH", "CH-SZ", "CH-TG", "CH-UR", "CH-JU"] {
            assert!(!works(canton, 3, 29) && !works(canton, 5, 17), "{canton}: Easter Monday, Whit Monday");
        }
        assert!(!works("CH-ZG", 5, 27) && !works("CH-OW", 12, 8) && !works("CH-NW", 3, 19), "Catholic days");
        assert!(works("CH-ZH", 5, 27) && !works("CH-ZH", 3, 26), "Corpus Christi, Good Friday");
        assert!(works("CH-FR", 5, 27), "free only in part: not counted");
    }

    #[test]
    fn a_weekday_before_a_date_is_never_that_date() {
        assert_eq!(last_before(date(2022, 11, 23), Weekday::Wednesday), Some(date(2022, 11, 16)));
        assert_eq!(last_before(date(2026, 11, 23), Weekday::Wednesday), Some(date(2026, 11, 18)));
    }

    #[test]
    fn a_holiday_can_move_when_it_falls_on_a_sunday() {
        let kings_day = calendar(&client("NL", None), date(2031, 4, 21));
        assert_eq!(date(2031, 4, 27).weekday(), Day::Sunday);
        assert!(kings_day.is_working_day(date(2031, 4, 25)), "it moves to Saturday, no working day anyway");
    }

    #[test]
    fn days_and_dates_lead_to_each_other() {
        let days = calendar(&client("DE", None), date(2027, 1, 1));
        assert_eq!(days.day(0), date(2027, 1, 4), "New Year and a weekend come first");
        assert_eq!((days.day(5), days.day(-1)), (date(2027, 1, 11), date(2026, 12, 31)));
        assert_eq!((days.from(date(2027, 1, 9)), days.until(date(2027, 1, 9))), (5, 4));
        assert_eq!((days.from(date(2020, 1, 1)), days.until(date(2026, 12, 31))), (0, -1));
        assert_eq!(days.back(date(2027, 1, 30)), date(2027, 1, 29));
        assert_eq!(days.until(date(2020, 12, 25)), days.until(date(2020, 12, 24)), "holidays of years long before");
    }
}
