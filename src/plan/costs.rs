//! Money: staying against moving, month by month, and the budgets.
//!
//! In: contracts, price lines, scheduled tasks. Out: [`Costs`]. Old contracts run until the end of
//! the term in which notice is possible, new ones from their order, both during the parallel run.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive as _;

use super::basis::{self, Counted, Together};
use super::calendar::Calendar;
use super::conditions::Truth;
use super::contract::{cost_of, is_monthly, next_renewal, renewals};
use super::decided::{Decided, Tried};
use super::ledger::{Column, Ledger, MONTHS, MonthCost};
use super::names;
use super::task::{State, Task};
use crate::catalog::{Catalog, Currency, DecisionKind, Per, ProviderId};
use crate::dossier::{Dossier, Tool};
use crate::score::{
    PriceLine, PriceLines, PriceOwner, YearlyCost, add, cents, convert, price_lines, yearly_amount, yearly_cost,
};

/// Whether the yearly cost of a decided option keeps within the move's budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It does.
    Met,
    /// It costs more.
    Exceeded,
    /// A price, a quantity, a tax or a rate is not known.
    Unclear,
}

impl Kept {
    /// Code in keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Exceeded => "exceeded",
            Self::Unclear => "unclear",
        }
    }
}

/// The budget of a move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetLine {
    /// Position of the move, from 1.
    pub of: usize,
    /// Whether it is kept.
    pub kept: Kept,
    /// What the option costs in twelve months.
    pub cost: YearlyCost,
}

/// When moving has paid off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakEven {
    /// The month, by its first day.
    Month(Date),
    /// Not within 36 months.
    Never,
    /// A price, a quantity, a tax or a rate is not known.
    NotKnown,
}

impl BreakEven {
    /// The month, if there is one.
    #[must_use]
    pub const fn month(self) -> Option<Date> {
        match self {
            Self::Month(day) => Some(day),
            Self::Never | Self::NotKnown => None,
        }
    }
}

/// Sums per currency.
pub type Sums = Vec<(Currency, Decimal)>;

/// 36 months of staying against moving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Costs {
    /// Rows by month, then currency.
    pub months: Vec<MonthCost>,
    /// What staying costs.
    pub stay: Sums,
    /// What moving costs, without own hours and shares.
    pub moving: Sums,
    /// Own hours; empty without an hourly rate.
    pub own_hours: Sums,
    /// Own hours if every task takes its best, and if every task takes its worst.
    pub own_hours_ends: [Sums; 2],
    /// Shares that are paid back: risk capital, outside all sums.
    pub tied_up: Sums,
    /// Operators that keep them.
    pub tied_at: Vec<ProviderId>,
    /// How many of what the options in force are paid for.
    pub counted: Vec<Counted>,
    /// All currencies as one, where every rate is known.
    pub together: Option<Together>,
    /// Whether something is not known, so that sums are lower bounds.
    pub at_least: bool,
    /// First month, from the first order or cost of moving on, in which moving has cost no more than
    /// staying, own hours included.
    pub break_even: BreakEven,
    /// The same without own hours.
    pub break_even_without_hours: BreakEven,
    /// Budgets of the decided moves that have one.
    pub budgets: Vec<BudgetLine>,
}

/// What the plan costs.
pub(super) fn costs(
    catalog: &Catalog,
    dossier: &Dossier,
    decided: &[Decided<'_>],
    calendar: &Calendar,
    tasks: &[Task],
) -> Costs {
    let start = dossier.plan.start.map_or_else(|| calendar.day(0), |d| d.0);
    let mut ledger = Ledger::new(start);
    for tool in &dossier.inventory {
        if decided.iter().any(|d| d.of.replaces.contains(&tool.id)) {
            book_old(&mut ledger, tool, calendar, tasks, start);
        }
    }
    let orders = orders(decided, tasks, start);
    book_new(&mut ledger, &orders, dossier, joined(catalog, dossier, decided, tasks).as_ref());
    book_hours(&mut ledger, dossier, tasks);
    let own_hours_ends = basis::hours_ends(&ledger, dossier, tasks);
    let begins = orders.first().map(|o| o.from);
    let months = ledger.rows();
    let sums = |of: fn(&MonthCost) -> Decimal| {
        let mut sums = Sums::new();
        months.iter().for_each(|m| add(&mut sums, &m.currency, of(m)));
        sums.retain(|(_, amount)| !amount.is_zero());
        sums
    };
    Costs {
        stay: sums(|m| m.stay),
        moving: sums(MonthCost::moving),
        own_hours: sums(|m| m.own_hours),
        own_hours_ends,
        tied_up: sums(|m| m.tied_up),
        tied_at: basis::tied_at(dossier, decided),
        counted: basis::counted(dossier, decided),
        together: basis::together(dossier, &months),
        at_least: months.iter().any(|m| !m.unknown.is_empty()),
        break_even: break_even(dossier, &months, begins, |m| m.moving().saturating_add(m.own_hours)),
        break_even_without_hours: break_even(dossier, &months, begins, MonthCost::moving),
        budgets: decided.iter().filter_map(|d| budget(catalog, dossier, d)).collect(),
        months,
    }
}

/// Today's contract of a tool: throughout if the client stays, until its end if it moves.
fn book_old(ledger: &mut Ledger, tool: &Tool, calendar: &Calendar, tasks: &[Task], start: Date) {
    let contract = tool.contract.clone().unwrap_or_default();
    let notice = tasks.iter().find(|t| t.is(names::NOTICE) && t.about.tool.as_ref() == Some(&tool.id));
    let given = notice.and_then(|t| t.dates.as_ref()).map(|d| d.finish);
    let end = given.and_then(|day| match contract.renews_on {
        Some(_) => next_renewal(&contract, day, Some(day), calendar),
        None => Some(day.last_of_month()),
    });
    let yearly = contract.cost.as_ref().is_some_and(|c| c.per == Per::Year);
    let anchor = renewals(&contract).next().unwrap_or(start);
    let due = ledger.month(anchor).rem_euclid(12);
    let cost = contract.cost.as_ref().filter(|c| c.per != Per::OneOff);
    for month in 0..MONTHS {
        let first = ledger.first_day(month);
        let at = ledger.month(first);
        // A year is paid on the day it renews itself, a month at its beginning.
        let paid_on = if yearly {
            super::contract::days_from(first, i64::from(anchor.day()) - 1).unwrap_or(first)
        } else {
            first
        };
        let runs = end.is_none_or(|end| paid_on < end);
        if given.is_some() && contract.renews_on.is_none() && runs {
            let what = if is_monthly(&contract) { "month" } else { "term" };
            ledger.unknown(at, Column::Old, format!("{what}:{}", tool.id));
        }
        let amount = cost_of(tool, if yearly { 12 } else { 1 });
        match (cost, amount) {
            (Some(_), Some((currency, amount))) if !yearly || at % 12 == due => {
                ledger.book(at, Column::Stay, &currency, amount);
                if runs {
                    ledger.book(at, Column::Old, &currency, amount);
                }
            }
            (Some(_), None) => unsaid(ledger, at, tool, runs),
            (None, _) if contract.cost.is_none() => unsaid(ledger, at, tool, runs),
            _ => {}
        }
    }
}

/// What a tool costs today is not known: staying never is, moving only while its contract runs.
fn unsaid(ledger: &mut Ledger, month: i64, tool: &Tool, runs: bool) {
    ledger.unknown(month, Column::Stay, format!("old:{}", tool.id));
    if runs {
        ledger.lower(month, Column::Old);
    }
}

/// An option that is ordered.
struct Ordered<'a> {
    of: &'a Decided<'a>,
    tried: &'a Tried<'a>,
    from: Date,
    until: Option<Date>,
}

/// All options that are ordered, the first one first.
fn orders<'a>(decided: &'a [Decided<'a>], tasks: &[Task], start: Date) -> Vec<Ordered<'a>> {
    let pairs = decided.iter().flat_map(|of| of.tried.iter().map(move |tried| (of, tried)));
    let mut orders: Vec<Ordered<'_>> = pairs.filter_map(|(of, tried)| ordered(of, tried, tasks, start)).collect();
    orders.sort_by_key(|o| o.from);
    orders
}

/// Cooperatives, with the day on which they are joined.
type Joined = (Date, BTreeSet<ProviderId>);

/// New services from their order on; prices of a provider once, from its first order to its last
/// end. A cooperative is joined first, where that is planned.
fn book_new(ledger: &mut Ledger, orders: &[Ordered<'_>], dossier: &Dossier, joined: Option<&Joined>) {
    let mut fees = BTreeSet::new();
    for order in orders {
        let option = &order.tried.option;
        let provider = &option.service.provider;
        let PriceLines { lines, missing } = price_lines(dossier, order.of.of, option);
        let end = |o: &Ordered<'_>| o.until.map_or(i64::MAX, |d| ledger.month(d));
        let (from, until) = (ledger.month(order.from), end(order));
        let join = joined.filter(|(_, providers)| providers.contains(provider));
        let member_from = join.map_or(from, |(day, _)| ledger.month(*day));
        let of_provider = orders.iter().filter(|o| o.tried.option.service.provider == *provider);
        let member_until = of_provider.map(end).max().unwrap_or(until);
        for line in &lines {
            if line.owner != PriceOwner::Provider {
                book_line(ledger, line, option.id.as_str(), from, until);
            } else if fees.insert((provider.clone(), line.id.clone())) {
                book_line(ledger, line, option.id.as_str(), member_from, member_until);
            }
        }
        if missing {
            let months = from.max(0)..=until.min(MONTHS as i64);
            months.for_each(|month| ledger.unknown(month, Column::New, format!("price:{}", option.id)));
        }
    }
}

/// The day on which the cooperatives are joined, and which they are.
fn joined(catalog: &Catalog, dossier: &Dossier, decided: &[Decided<'_>], tasks: &[Task]) -> Option<Joined> {
    let day = tasks.iter().find(|t| t.is(names::JOIN))?.dates.as_ref()?.finish;
    let template = catalog.tasks.iter().find(|t| t.id.as_str() == names::JOIN)?;
    let mut providers = BTreeSet::new();
    for d in decided {
        let situations = d.situations(catalog, dossier, &d.tools);
        let joining = situations.iter().filter(|s| s.truth(&template.when) == Truth::Yes);
        providers.extend(joining.filter_map(|s| s.option).map(|o| o.service.provider.clone()));
    }
    Some((day, providers))
}

fn book_line(ledger: &mut Ledger, line: &PriceLine, option: &str, from: i64, until: i64) {
    let step = i64::from(line.billed_months);
    let column = match (line.returnable, line.one_off()) {
        (true, _) => Column::TiedUp,
        (false, true) => Column::OneOff,
        (false, false) => Column::New,
    };
    let last = if line.one_off() { from } else { until.min(MONTHS as i64) };
    for month in from.max(0)..=last {
        if !line.vat_known && !line.returnable {
            ledger.unknown(month, column, format!("vat:{option}"));
        }
        match line.bill() {
            None => ledger.unknown(month, column, format!("quantity:{option}")),
            Some(amount) if line.one_off() || (month - from) % step.max(1) == 0 => {
                ledger.book(month, column, &line.currency, amount);
            }
            Some(_) => {}
        }
    }
}

/// When an option is ordered: its order is confirmed, else everybody goes live; without a day for
/// either, the plan's `start`, so that it is never free of cost. What is only tried or has failed
/// ends with the pilot's decision; what failed without an order was never ordered.
fn ordered<'a>(of: &'a Decided<'a>, tried: &'a Tried<'a>, tasks: &[Task], start: Date) -> Option<Ordered<'a>> {
    let finish = |template: &str| {
        let mine = |t: &&Task| {
            let option = t.about.option.as_ref().is_none_or(|o| *o == tried.option.id);
            t.is(template) && option && t.belongs_to(of.number)
        };
        tasks.iter().find(mine)?.dates.as_ref().map(|d| d.finish)
    };
    let live = || tried.failed.is_none().then(|| finish(names::GO_LIVE).unwrap_or(start));
    let from = finish(names::ORDER).or_else(live)?;
    let trial = || finish(names::PILOT_DECISION).filter(|_| of.kind == DecisionKind::Trial);
    Some(Ordered { of, tried, from, until: tried.failed.or_else(trial) })
}

/// Expected hours of each task at the hourly rate, in the month it starts; what was done before the
/// plan's start, in the first month.
fn book_hours(ledger: &mut Ledger, dossier: &Dossier, tasks: &[Task]) {
    let Some(rate) = &dossier.plan.hourly_rate else { return };
    for task in tasks.iter().filter(|t| !matches!(t.state, State::Skipped(_))) {
        let Some(dates) = &task.dates else { continue };
        let hours = Decimal::from_f64(task.hours().min(1e6)).unwrap_or_default();
        let amount = cents(hours.saturating_mul(rate.amount.0));
        ledger.book(ledger.month(dates.start).max(0), Column::OwnHours, &rate.currency, amount);
    }
}

/// First month, from `begins` or the first cost of moving on, in which moving has cost no more than staying.
fn break_even(
    dossier: &Dossier,
    months: &[MonthCost],
    begins: Option<Date>,
    moving: fn(&MonthCost) -> Decimal,
) -> BreakEven {
    if months.iter().any(|m| !m.unknown.is_empty()) {
        return BreakEven::NotKnown;
    }
    match paid_off(dossier, months, begins, moving) {
        None => BreakEven::NotKnown,
        Some(month) => month.map_or(BreakEven::Never, BreakEven::Month),
    }
}

/// The month in which it is so; `None` = a rate is missing, `Some(None)` = there is no such month.
fn paid_off(
    dossier: &Dossier,
    months: &[MonthCost],
    begins: Option<Date>,
    moving: fn(&MonthCost) -> Decimal,
) -> Option<Option<Date>> {
    let rates = &dossier.plan.rates;
    let home = basis::home(dossier, months)?;
    let (mut saved, mut begun) = (Decimal::ZERO, false);
    for rows in months.chunk_by(|a, b| a.month == b.month) {
        for row in rows {
            let at_home = |amount| convert(amount, &row.currency, &home, rates);
            saved = saved.saturating_add(at_home(row.stay)?).saturating_sub(at_home(moving(row))?);
            begun |= moving(row) != row.old || begins.is_some_and(|begins| row.month >= begins.first_of_month());
        }
        if begun && saved >= Decimal::ZERO {
            return Some(rows.first().map(|r| r.month));
        }
    }
    Some(None)
}

/// The budget of a move against the dearest of its options in force.
fn budget(catalog: &Catalog, dossier: &Dossier, d: &Decided<'_>) -> Option<BudgetLine> {
    let budget = d.of.budget.as_ref()?;
    let limit = yearly_amount(budget, d.of.seats);
    let line = |cost: YearlyCost| {
        let total = cost.total_in(&budget.currency, &dossier.plan.rates);
        let kept = match (total, limit) {
            (Some(total), Some(limit)) if total > limit && !cost.may_be_less => Kept::Exceeded,
            (Some(_), Some(_)) if !cost.at_least => Kept::Met,
            _ => Kept::Unclear,
        };
        (total, BudgetLine { of: d.number, kept, cost })
    };
    let lines = d.in_force().map(|option| line(yearly_cost(catalog, dossier, d.of, option)));
    lines.max_by_key(|(total, _)| *total).map(|(_, line)| line)
}
