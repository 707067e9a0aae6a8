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

/// Which amounts of a month are lower bounds, because something is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lower {
    /// Staying.
    pub stay: bool,
    /// Moving: today's contracts until they end.
    pub old: bool,
    /// Moving: the new services.
    pub new: bool,
    /// Moving: what is paid once.
    pub one_off: bool,
}

impl Lower {
    /// Whether moving as a whole is a lower bound.
    #[must_use]
    pub const fn moving(self) -> bool {
        self.old || self.new || self.one_off
    }

    /// Of two months together.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self {
            stay: self.stay || other.stay,
            old: self.old || other.old,
            new: self.new || other.new,
            one_off: self.one_off || other.one_off,
        }
    }

    /// With one more of them; own hours and shares are never lower bounds.
    const fn with(mut self, column: Column) -> Self {
        match column {
            Column::Stay => self.stay = true,
            Column::Old => self.old = true,
            Column::New => self.new = true,
            Column::OneOff => self.one_off = true,
            Column::OwnHours | Column::TiedUp => {}
        }
        self
    }
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
    /// What is not known: `price:option`, `quantity:option`, `vat:option`, `old:tool`, `term:tool`, and `month:tool`, the
    /// day on which a contract of a month ends.
    pub unknown: Vec<String>,
    /// Which amounts of this month are lower bounds for it, in every currency.
    pub lower: Lower,
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
    lower: BTreeMap<usize, Lower>,
}

impl Ledger {
    /// An empty ledger from the month of `start` on.
    pub(super) fn new(start: Date) -> Self {
        let first = start.first_of_month();
        Self { first, rows: BTreeMap::new(), unknown: BTreeMap::new(), lower: BTreeMap::new() }
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

    /// Names something that is not known in a month, so that this column is a lower bound.
    pub(super) fn unknown(&mut self, month: i64, column: Column, what: String) {
        self.lower(month, column);
        if let Some(month) = usize::try_from(month).ok().filter(|m| *m < MONTHS) {
            self.unknown.entry(month).or_default().insert(what);
        }
    }

    /// Makes a column of a month a lower bound.
    pub(super) fn lower(&mut self, month: i64, column: Column) {
        if let Some(month) = usize::try_from(month).ok().filter(|m| *m < MONTHS) {
            let lower = self.lower.entry(month).or_default();
            *lower = lower.with(column);
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
                row.lower = self.lower.get(&month).copied().unwrap_or_default();
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
        lower: Lower::default(),
    }
}
