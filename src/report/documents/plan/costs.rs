//! Costs of three years: staying against moving.
//!
//! In: the plan's months. Out: a table per currency with sums of a year, a chart, and in words what is not known, tied
//! up, within budget, and when moving has paid off.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Outline;
use super::chart;
use crate::catalog::Currency;
use crate::plan::{MONTHS, MonthCost, Sums};
use crate::report::documents::draft::Draft;
use crate::report::{Block, Column, Inlines, KeyValue, Table};

/// Sums of the months of one year.
#[derive(Clone, Debug, Default)]
pub(super) struct Year {
    pub(super) stay: Decimal,
    old: Decimal,
    new: Decimal,
    one_off: Decimal,
    own_hours: Decimal,
}

impl Year {
    fn add(&mut self, month: &MonthCost) {
        self.stay = self.stay.saturating_add(month.stay);
        self.old = self.old.saturating_add(month.old);
        self.new = self.new.saturating_add(month.new);
        self.one_off = self.one_off.saturating_add(month.one_off);
        self.own_hours = self.own_hours.saturating_add(month.own_hours);
    }

    /// Moving without own hours.
    pub(super) fn moving(&self) -> Decimal {
        self.old.saturating_add(self.new).saturating_add(self.one_off)
    }
}

/// Amounts of several currencies.
pub(super) fn sums(draft: &Draft<'_>, sums: &Sums) -> String {
    let list: Vec<String> = sums.iter().map(|(c, amount)| draft.language.money(*amount, c.as_str())).collect();
    if list.is_empty() { draft.tr("doc-free") } else { draft.words.list(&list) }
}

/// Whether moving costs more or less than staying, in words.
pub(super) fn difference(outline: &Outline<'_>, draft: &Draft<'_>) -> String {
    let costs = &outline.plan.costs;
    let values = [("stay", sums(draft, &costs.stay).into()), ("moving", sums(draft, &costs.moving).into())];
    let of = |list: &Sums, currency: &Currency| {
        list.iter().find(|(c, _)| c == currency).map(|(_, a)| *a).unwrap_or_default()
    };
    let mut currencies: Vec<&Currency> = costs.stay.iter().chain(&costs.moving).map(|(c, _)| c).collect();
    currencies.dedup();
    let key = match currencies.as_slice() {
        [] if costs.at_least => return draft.tr("not-known"),
        [] => return draft.tr("doc-free"),
        [one] if costs.at_least => {
            if of(&costs.moving, one) > of(&costs.stay, one) {
                "doc-plan-more-at-least"
            } else {
                "doc-plan-at-least"
            }
        }
        [one] if of(&costs.moving, one) > of(&costs.stay, one) => "doc-plan-more",
        [one] if of(&costs.moving, one) < of(&costs.stay, one) => "doc-plan-less",
        [_] => "doc-plan-same",
        _ if costs.at_least => "doc-plan-at-least",
        _ => "doc-plan-both",
    };
    let gap = currencies.first().map(|c| {
        let gap = of(&costs.moving, c).saturating_sub(of(&costs.stay, c)).abs();
        draft.language.money(gap, c.as_str())
    });
    let values: Vec<_> = values.into_iter().chain([("gap", gap.unwrap_or_default().into())]).collect();
    draft.with(key, &values)
}

pub(super) fn write<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    let costs = &outline.plan.costs;
    draft.section("doc-plan-costs-title");
    let text = difference(outline, draft);
    draft.document.paragraph(text);
    let mut currencies: Vec<&Currency> = Vec::new();
    for month in &costs.months {
        if !currencies.contains(&&month.currency) {
            currencies.push(&month.currency);
        }
    }
    let first = draft.dossier.plan.start.map_or(outline.plan.start, |day| day.0);
    for currency in currencies {
        let years = years(first, &costs.months, currency);
        if years.iter().any(|y| !y.stay.is_zero() || !y.moving().is_zero()) {
            draft.push(Block::Picture(chart::picture(draft, currency, &years)));
        }
        let table = table(draft, currency, &years);
        draft.table(table);
    }
    let pairs = remarks(outline, draft);
    draft.pairs(pairs);
    unknown(outline, draft);
}

/// Sums of each year of 36 months, counted from the month of `first`.
fn years(first: Date, months: &[MonthCost], currency: &Currency) -> Vec<Year> {
    let mut years = vec![Year::default(); MONTHS / 12];
    let index = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
    for month in months.iter().filter(|m| m.currency == *currency) {
        let at = usize::try_from((index(month.month) - index(first)) / 12).unwrap_or_default();
        if let Some(year) = years.get_mut(at) {
            year.add(month);
        }
    }
    years
}

fn table(draft: &Draft<'_>, currency: &Currency, years: &[Year]) -> Table {
    let mut columns = vec![Column::text(draft.tr("doc-plan-item"))];
    columns.extend((1..=years.len()).map(|n| Column::number(draft.with("doc-plan-year", &[("number", n.into())]))));
    columns.push(Column::number(draft.tr("doc-plan-sum")));
    let caption = draft.with("doc-plan-costs-caption", &[("currency", currency.as_str().into())]);
    let mut table = Table::new(caption, columns).with_row_headers();
    let row = |key: &str, of: &dyn Fn(&Year) -> Decimal| -> (Vec<String>, Decimal) {
        let total = years.iter().fold(Decimal::ZERO, |sum, year| sum.saturating_add(of(year)));
        let amounts = years.iter().map(of).chain([total]).map(|a| draft.language.money(a, currency.as_str()));
        (std::iter::once(draft.tr(key)).chain(amounts).collect(), total)
    };
    table = table.emphasis_row(row("doc-plan-stay", &|y| y.stay).0);
    for (key, of) in [
        ("doc-plan-old", &(|y: &Year| y.old) as &dyn Fn(&Year) -> Decimal),
        ("doc-plan-new", &|y| y.new),
        ("doc-plan-one-off", &|y| y.one_off),
    ] {
        let (cells, total) = row(key, of);
        if !total.is_zero() {
            table = table.row(cells);
        }
    }
    table = table.emphasis_row(row("doc-plan-moving", &Year::moving).0);
    let (hours, total) = row("doc-plan-own-hours", &|y| y.own_hours);
    if !total.is_zero() {
        table = table.row(hours);
        table = table.emphasis_row(row("doc-plan-with-hours", &|y| y.moving().saturating_add(y.own_hours)).0);
    }
    table
}

fn remarks(outline: &Outline<'_>, draft: &Draft<'_>) -> Vec<KeyValue> {
    let costs = &outline.plan.costs;
    let mut pairs = Vec::new();
    if !costs.tied_up.is_empty() {
        pairs.push(draft.pair("doc-plan-tied-up", sums(draft, &costs.tied_up)));
    }
    if !costs.at_least {
        let month = |day: Option<Date>| match day {
            Some(day) => format!("{} {}", draft.tr(&format!("doc-month-{}", day.month())), day.year()),
            None => draft.tr("doc-plan-never"),
        };
        pairs.push(draft.pair("doc-plan-break-even", month(costs.break_even_without_hours)));
        if !costs.own_hours.is_empty() {
            pairs.push(draft.pair("doc-plan-break-even-hours", month(costs.break_even)));
        }
    }
    for line in &costs.budgets {
        let cost = draft.words.yearly(&line.cost);
        let kept = draft.tr(&format!("doc-plan-budget-{}", line.kept.code()));
        let text = draft.with("doc-plan-budget-line", &[("cost", cost.into()), ("kept", kept.into())]);
        let name = outline.use_case(draft, line.of).unwrap_or_default();
        let several = outline.plan.moves.len() > 1;
        pairs.push(draft.pair("doc-plan-budget", if several { format!("{name}: {text}") } else { text }));
    }
    pairs
}

/// What makes the totals lower bounds.
fn unknown(outline: &Outline<'_>, draft: &mut Draft<'_>) {
    let codes: BTreeSet<&str> = outline.plan.costs.months.iter().flat_map(|m| &m.unknown).map(String::as_str).collect();
    if codes.is_empty() {
        return;
    }
    draft.say("doc-plan-unknown", &[]);
    let items = codes.into_iter().map(|code| {
        let (kind, id) = code.split_once(':').unwrap_or((code, ""));
        let tool = draft.dossier.tool(id).filter(|_| matches!(kind, "old" | "term")).map(|tool| draft.words.tool(tool));
        let option = || crate::dossier::OptionId::parse(id).map(|id| draft.words.option(&id));
        let name = tool.or_else(option).unwrap_or_default();
        Inlines::from(draft.with(&format!("doc-plan-unknown-{kind}"), &[("name", name.into())]))
    });
    let items = items.collect();
    draft.bullets(items);
}
