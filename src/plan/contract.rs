//! Terms of the contracts of today's tools: renewal, notice, one more term.
//!
//! In: a [`Contract`]. Out: days and sums. A contract whose last renewal lies in the past has
//! renewed itself since.

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};
use rust_decimal::Decimal;

use super::calendar::Calendar;
use crate::catalog::{Catalog, Currency, Per};
use crate::dossier::{Contract, Dossier, Tool};
use crate::score::{cents, yearly_amount};

/// Months of a term: as written; else 12 for a price a year, 1 for any other.
pub(super) fn term_months(contract: &Contract) -> u32 {
    let yearly = contract.cost.as_ref().is_some_and(|c| c.per == Per::Year);
    contract.term_months.unwrap_or(if yearly { 12 } else { 1 }).max(1)
}

/// Whether it can end in any month on a day that nobody has entered: no day of renewal, and a term of a month at most.
pub(super) fn is_monthly(contract: &Contract) -> bool {
    contract.renews_on.is_none() && contract.term_months.is_some_and(|months| months <= 1)
}

/// A date so many months later; `None` beyond the calendar.
pub(super) fn months_later(date: Date, months: i64) -> Option<Date> {
    date.checked_add(Span::new().try_months(months).ok()?).ok()
}

/// The days on which the contract renews itself, from the one that is written on.
pub(super) fn renewals(contract: &Contract) -> impl Iterator<Item = Date> {
    let term = i64::from(term_months(contract));
    let first = contract.renews_on.map(|d| d.0);
    (0..).map_while(move |k: i64| months_later(first?, k.checked_mul(term)?))
}

/// The last working day on which notice ends the contract on `renewal`.
pub(super) fn notice_day(contract: &Contract, renewal: Date, calendar: &Calendar) -> Date {
    let days = i64::from(contract.notice_days.unwrap_or(0));
    let last = Span::new().try_days(-days).and_then(|span| renewal.checked_add(span)).unwrap_or(Date::MIN);
    calendar.back(last)
}

/// The first renewal on or after `from` whose last day of notice is not before `wait`.
pub(super) fn next_renewal(contract: &Contract, from: Date, wait: Option<Date>, calendar: &Calendar) -> Option<Date> {
    let possible = |r: &Date| *r >= from && wait.is_none_or(|w| notice_day(contract, *r, calendar) >= w);
    renewals(contract).take_while(|r| r.year() < 9000).find(possible)
}

/// The next day on which a contract renews itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Renewal {
    /// The last working day to give notice; `None` = how long before is not known.
    pub notice: Option<Date>,
    /// The day it renews itself without notice.
    pub on: Date,
}

/// Of each tool of the inventory the next renewal for which notice can still be given on the dossier's day.
#[must_use]
pub fn next_renewals(catalog: &Catalog, dossier: &Dossier) -> Vec<Option<Renewal>> {
    let (from, calendar) = (dossier.day(catalog), super::calendar(catalog, dossier));
    let next = |tool: &Tool| {
        let contract = tool.contract.as_ref()?;
        let on = next_renewal(contract, from, Some(from), &calendar)?;
        Some(Renewal { notice: contract.notice_days.map(|_| notice_day(contract, on, &calendar)), on })
    };
    dossier.inventory.iter().map(next).collect()
}

/// What so many months of a tool cost; `None` = not known.
pub(super) fn cost_of(tool: &Tool, months: u32) -> Option<(Currency, Decimal)> {
    let cost = tool.contract.as_ref()?.cost.as_ref()?;
    let yearly = yearly_amount(cost, tool.users)?;
    let share = yearly.saturating_mul(Decimal::from(months)) / Decimal::from(12);
    Some((cost.currency.clone(), cents(share)))
}

/// A day so many days before or after another one.
pub(super) fn days_from(date: Date, days: i64) -> Option<Date> {
    date.checked_add(Span::new().try_days(days).ok()?).ok()
}

/// The day before.
pub(super) fn day_before(date: Date) -> Date {
    date.checked_sub(1.day()).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Day, embedded};
    use crate::dossier::Client;
    use jiff::civil::date;

    fn contract(notice: u32, term: Option<u32>) -> Contract {
        Contract {
            renews_on: Some(Day(date(2027, 3, 1))),
            notice_days: Some(notice),
            term_months: term,
            ..Contract::default()
        }
    }

    fn calendar() -> Calendar {
        let start = date(2027, 1, 4);
        Calendar::new(embedded().catalog.as_ref().unwrap(), &Client::default(), start, start)
    }

    #[test]
    fn notice_goes_back_to_a_working_day() {
        let of = contract(30, Some(12));
        assert_eq!(notice_day(&of, date(2027, 3, 1), &calendar()), date(2027, 1, 29));
        assert_eq!(notice_day(&contract(u32::MAX, None), date(2027, 3, 1), &calendar()), Date::MIN);
    }

    #[test]
    fn a_contract_renews_itself() {
        let of = contract(30, Some(12));
        let next = |from, wait| next_renewal(&of, from, wait, &calendar());
        assert_eq!(next(date(2027, 1, 4), None), Some(date(2027, 3, 1)));
        assert_eq!(next(date(2027, 3, 2), None), Some(date(2028, 3, 1)));
        assert_eq!(next(date(2027, 1, 4), Some(date(2027, 6, 30))), Some(date(2028, 3, 1)));
        assert_eq!(term_months(&contract(0, None)), 1);
    }

    #[test]
    fn only_an_entered_term_of_a_month_without_a_day_is_monthly() {
        let without_day = |term| Contract { renews_on: None, ..contract(0, term) };
        assert!(is_monthly(&without_day(Some(1))));
        assert!(!is_monthly(&without_day(Some(12))) && !is_monthly(&without_day(None)));
        assert!(!is_monthly(&contract(0, Some(1))), "the day is known");
    }
}
