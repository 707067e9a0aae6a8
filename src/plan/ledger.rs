//! The ledger: 36 months, one row per month and currency.
//!
//! In: amounts with a month, a column and a currency. Out: rows and sums. Currencies are never
//! mixed; what is not known is named in its month.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::catalog::Currency;

/// Months that staying and moving are compared over.
pub const MONTHS: usize = 36;

/// What an amount is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Stay,
    Old,
    New,
    OneOff,
    OwnHours,
    TiedUp,
}

/// A month of the comparison in one currency. Sums of lines rounded half up to cents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthCost {
    /// First day of the month.
    pub month: Date,
    /// Currency.
    pub currency: Currency,
    /// Staying: what today's contracts cost throughout.
    pub stay: Decimal,
    /// Moving: what they cost until notice ends them.
    pub old: Decimal,
    /// Moving: what the new services cost from their order on.
    pub new: Decimal,
    /// Moving: paid once.
    pub one_off: Decimal,
    /// Moving: own hours of tasks that start in this month.
    pub own_hours: Decimal,
    /// Shares that are paid back; outside all sums.
    pub tied_up: Decimal,
    /// What is not known: `price:option`, `quantity:option`, `vat:option`, `old:tool`, `term:tool`.
    pub unknown: Vec<String>,
}

impl MonthCost {
    /// What moving costs, without own hours and shares.
    #[must_use]
    pub fn moving(&self) -> Decimal {
        self.old.saturating_add(self.new).saturating_add(self.one_off)
    }

    fn cell(&mut self, column: Column) -> &mut Decimal {
        match column {
            Column::Stay => &mut self.stay,
            Column::Old => &mut self.old,
            Column::New => &mut self.new,
            Column::OneOff => &mut self.one_off,
            Column::OwnHours => &mut self.own_hours,
            Column::TiedUp => &mut self.tied_up,
        }
    }
}

/// Amounts by month and currency.
#[derive(Debug)]
pub(super) struct Ledger {
    first: Date,
    rows: BTreeMap<(usize, Currency), MonthCost>,
    unknown: BTreeMap<usize, BTreeSet<String>>,
}

impl Ledger {
    /// An empty ledger from the month of `start` on.
    pub(super) fn new(start: Date) -> Self {
        Self { first: start.first_of_month(), rows: BTreeMap::new(), unknown: BTreeMap::new() }
    }

    /// Months from the first one to that of a date; below zero before it.
    pub(super) fn month(&self, date: Date) -> i64 {
        let months = |d: Date| i64::from(d.year()) * 12 + i64::from(d.month());
        months(date) - months(self.first)
    }

    /// First day of a month of the ledger.
    pub(super) fn first_day(&self, month: usize) -> Date {
        super::contract::months_later(self.first, i64::try_from(month).unwrap_or_default()).unwrap_or(self.first)
    }

    /// Adds an amount; one outside the 36 months is not in the comparison.
    pub(super) fn book(&mut self, month: i64, column: Column, currency: &Currency, amount: Decimal) {
        let Some(month) = usize::try_from(month).ok().filter(|m| *m < MONTHS) else { return };
        let day = self.first_day(month);
        let row = self.rows.entry((month, currency.clone())).or_insert_with(|| empty(day, currency));
        let cell = row.cell(column);
        *cell = cell.saturating_add(amount);
    }

    /// Names something that is not known in a month.
    pub(super) fn unknown(&mut self, month: i64, what: String) {
        if let Some(month) = usize::try_from(month).ok().filter(|m| *m < MONTHS) {
            self.unknown.entry(month).or_default().insert(what);
        }
    }

    /// A row for each month and each currency that occurs, else euro; the first currency of a month
    /// names what is not known.
    pub(super) fn rows(mut self) -> Vec<MonthCost> {
        let mut currencies: BTreeSet<Currency> = self.rows.keys().map(|(_, c)| c.clone()).collect();
        if currencies.is_empty() {
            currencies.extend(Currency::parse("EUR"));
        }
        let mut rows = Vec::new();
        for month in 0..MONTHS {
            let mut unknown = self.unknown.remove(&month);
            for currency in &currencies {
                let day = self.first_day(month);
                let mut row = self.rows.remove(&(month, currency.clone())).unwrap_or_else(|| empty(day, currency));
                row.unknown = unknown.take().into_iter().flatten().collect();
                rows.push(row);
            }
        }
        rows
    }
}

fn empty(month: Date, currency: &Currency) -> MonthCost {
    let zero = Decimal::new(0, 2);
    MonthCost {
        month,
        currency: currency.clone(),
        stay: zero,
        old: zero,
        new: zero,
        one_off: zero,
        own_hours: zero,
        tied_up: zero,
        unknown: Vec::new(),
    }
}
