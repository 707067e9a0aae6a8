//! Staying against moving over 36 months: a sentence, bars, a table by year.
//!
//! In: the plan's costs. Out: texts, and shares for the bars.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::months::{MonthsView, months};
use super::timeline::month;
use super::words::Words;
use crate::catalog::Currency;
use crate::dossier::OptionId;
use crate::plan::{Costs, Kept, MONTHS, MonthCost, Sums};
use crate::text::tr_with;

/// A sum as a bar.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SumBar {
    pub(crate) label: String,
    pub(crate) amount: String,
    /// Length, between 0 and 1.
    pub(crate) share: f32,
    /// The own hours on top, between 0 and 1.
    pub(crate) hours: f32,
}

/// What the plan costs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Money {
    /// What is said first.
    pub(crate) lead: String,
    pub(crate) bars: Vec<SumBar>,
    /// Month by month, for each currency.
    pub(crate) months: Vec<MonthsView>,
    /// Headings of the table.
    pub(crate) head: Vec<String>,
    /// Its rows, a sum last.
    pub(crate) rows: Vec<Vec<String>>,
    /// What else is to be said.
    pub(crate) notes: Vec<String>,
    /// What is not known.
    pub(crate) unknown: Vec<String>,
}

/// The costs of the plan.
pub(super) fn money(words: Words<'_>) -> Money {
    let costs = &words.plan.costs;
    Money {
        lead: lead(words, costs),
        bars: bars(words, costs),
        months: months(words),
        head: ["year", "stay", "old", "new", "one-off", "moving", "hours"]
            .map(|column| words.tr(&format!("app-plan-cost-{column}")))
            .into(),
        rows: rows(words, costs),
        notes: notes(words, costs),
        unknown: unknown(words, costs),
    }
}

fn sums(words: Words<'_>, sums: &Sums) -> String {
    let texts: Vec<String> = sums.iter().map(|(c, amount)| words.language.money(*amount, c.as_str())).collect();
    if texts.is_empty() { words.language.money(Decimal::ZERO, "EUR") } else { texts.join(" + ") }
}

/// An amount, or that it is at least so much.
pub(super) fn at_least(words: Words<'_>, amount: String, lower: bool) -> String {
    if lower { tr_with(words.language, "doc-at-least", &[("amount", amount.into())]) } else { amount }
}

/// Whether the cost of staying is a lower bound.
pub(super) fn stay_unknown(costs: &Costs) -> bool {
    costs.months.iter().flat_map(|m| &m.unknown).any(|what| what.starts_with("old:"))
}

fn lead(words: Words<'_>, costs: &Costs) -> String {
    let stay = at_least(words, sums(words, &costs.stay), stay_unknown(costs));
    let moving = at_least(words, sums(words, &costs.moving), costs.at_least);
    let both = [("stay", stay.into()), ("moving", moving.into())];
    let said = tr_with(words.language, "app-plan-cost-both", &both);
    let difference = match (costs.stay.as_slice(), costs.moving.as_slice()) {
        ([(a, stay)], [(b, moving)]) if a == b => Some((a, *moving - *stay)),
        _ => None,
    };
    let verdict = match difference {
        Some((currency, more)) if more > Decimal::ZERO && !stay_unknown(costs) => {
            let key = if costs.at_least { "app-plan-cost-more-at-least" } else { "app-plan-cost-more" };
            let amount = words.language.money(more, currency.as_str());
            tr_with(words.language, key, &[("amount", amount.into())])
        }
        Some((currency, more)) if !costs.at_least => {
            let amount = words.language.money(more.abs(), currency.as_str());
            tr_with(words.language, "app-plan-cost-less", &[("amount", amount.into())])
        }
        _ => words.tr("app-plan-cost-open"),
    };
    format!("{verdict} {said}")
}

/// A bar for staying and one for moving, in each currency.
fn bars(words: Words<'_>, costs: &Costs) -> Vec<SumBar> {
    let of = |sums: &Sums, currency: &Currency| {
        sums.iter().find(|(c, _)| c == currency).map_or(Decimal::ZERO, |(_, amount)| *amount)
    };
    let currencies: BTreeSet<&Currency> = costs.months.iter().map(|m| &m.currency).collect();
    let mut bars = Vec::new();
    for currency in currencies {
        let (stay, moving) = (of(&costs.stay, currency), of(&costs.moving, currency));
        let hours = of(&costs.own_hours, currency);
        let whole = stay.max(moving + hours).max(Decimal::ONE);
        let share = |amount: Decimal| (amount / whole).to_f32().unwrap_or_default();
        let text = |amount, lower| at_least(words, words.language.money(amount, currency.as_str()), lower);
        let mut moved = text(moving, costs.at_least);
        if !hours.is_zero() {
            let own = words.language.money(hours, currency.as_str());
            moved = tr_with(words.language, "app-plan-cost-plus", &[("amount", moved.into()), ("hours", own.into())]);
        }
        let stays = text(stay, stay_unknown(costs));
        bars.push(SumBar { label: words.tr("app-plan-cost-stay"), amount: stays, share: share(stay), hours: 0.0 });
        let (share, hours) = (share(moving), share(hours));
        bars.push(SumBar { label: words.tr("app-plan-cost-moving"), amount: moved, share, hours });
    }
    bars
}

/// Three years and their sum, in each currency.
fn rows(words: Words<'_>, costs: &Costs) -> Vec<Vec<String>> {
    let currencies: BTreeSet<&Currency> = costs.months.iter().map(|m| &m.currency).collect();
    let mut rows = Vec::new();
    for currency in currencies {
        let months: Vec<&MonthCost> = costs.months.iter().filter(|m| m.currency == *currency).collect();
        for year in months.chunks(12) {
            let (Some(first), Some(last)) = (year.first(), year.last()) else { continue };
            rows.push(row(words, format!("{} – {}", named(words, first.month), named(words, last.month)), year));
        }
        let count = MONTHS.into();
        rows.push(row(words, tr_with(words.language, "app-plan-cost-sum", &[("months", count)]), &months));
    }
    rows
}

/// A month with its year.
pub(super) fn named(words: Words<'_>, day: Date) -> String {
    format!("{} {}", month(words.language, day), day.year())
}

fn row(words: Words<'_>, label: String, months: &[&MonthCost]) -> Vec<String> {
    let columns: [fn(&MonthCost) -> Decimal; 6] =
        [|m| m.stay, |m| m.old, |m| m.new, |m| m.one_off, MonthCost::moving, |m| m.own_hours];
    let currency = months.first().map_or("EUR", |m| m.currency.as_str());
    let total = |of: fn(&MonthCost) -> Decimal| months.iter().map(|m| of(m)).sum::<Decimal>();
    let cells = columns.map(|of| words.language.money(total(of), currency));
    std::iter::once(label).chain(cells).collect()
}

fn notes(words: Words<'_>, costs: &Costs) -> Vec<String> {
    let mut list = vec![even(words, "", costs.break_even, costs.at_least)];
    if !costs.own_hours.is_empty() && costs.break_even_without_hours != costs.break_even {
        list.push(even(words, "-without", costs.break_even_without_hours, costs.at_least));
    }
    if words.dossier.plan.hourly_rate.is_none() {
        list.push(words.tr("app-plan-cost-no-rate"));
    }
    if !costs.tied_up.is_empty() {
        let amount = sums(words, &costs.tied_up);
        list.push(tr_with(words.language, "app-plan-cost-tied", &[("amount", amount.into())]));
    }
    list.extend(costs.budgets.iter().map(|budget| {
        let key = match budget.kept {
            Kept::Met => "app-plan-budget-met",
            Kept::Exceeded => "app-plan-budget-exceeded",
            Kept::Unclear => "app-plan-budget-unclear",
        };
        let cost = at_least(words, sums(words, &budget.cost.totals), budget.cost.at_least);
        tr_with(words.language, key, &[("name", words.use_case(budget.of).into()), ("cost", cost.into())])
    }));
    list
}

/// From when on moving has cost no more than staying.
fn even(words: Words<'_>, kind: &str, on: Option<Date>, open: bool) -> String {
    match on {
        Some(on) => {
            let values = [("month", named(words, on).into())];
            tr_with(words.language, &format!("app-plan-even{kind}"), &values)
        }
        None if open => words.tr("app-plan-even-open"),
        None => words.tr(&format!("app-plan-even-never{kind}")),
    }
}

fn unknown(words: Words<'_>, costs: &Costs) -> Vec<String> {
    let all: BTreeSet<&str> = costs.months.iter().flat_map(|m| &m.unknown).map(String::as_str).collect();
    let line = |what: &str| {
        let (kind, id) = what.split_once(':')?;
        let tool = matches!(kind, "old" | "term");
        let name = if tool {
            words.tool(id)
        } else {
            OptionId::parse(id).map_or_else(|| id.to_owned(), |id| words.option(&id))
        };
        Some(tr_with(words.language, &format!("app-plan-unknown-{kind}"), &[("name", name.into())]))
    };
    all.into_iter().filter_map(line).collect()
}
