//! Costs of three years: staying against moving.
//!
//! In: the plan's months. Out: a table per currency with sums of a year, a chart, and in words what the amounts rest on,
//! what is not known, tied up, within budget, and when moving has paid off. Where nothing is known, no 0.00 is printed.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::Outline;
use super::{chart, new_prices, ways};
use crate::catalog::{Currency, Role};
use crate::dossier::Move;
use crate::plan::{BreakEven, BudgetLine, Lower, MONTHS, MonthCost, Sums, Task, in_force};
use crate::report::documents::draft::{Draft, join};
use crate::report::documents::prices::{labelled, why_put_in};
use crate::report::{Block, Column, Inlines, KeyValue, Table};
use crate::score::{Candidate, candidate, yearly_cost};

/// Sums of the months of one year.
#[derive(Clone, Debug, Default)]
pub(super) struct Year {
    pub(super) stay: Decimal,
    old: Decimal,
    new: Decimal,
    one_off: Decimal,
    own_hours: Decimal,
    /// Which of them are lower bounds.
    pub(super) lower: Lower,
}

impl Year {
    fn add(&mut self, month: &MonthCost) {
        self.stay = self.stay.saturating_add(month.stay);
        self.old = self.old.saturating_add(month.old);
        self.new = self.new.saturating_add(month.new);
        self.one_off = self.one_off.saturating_add(month.one_off);
        self.own_hours = self.own_hours.saturating_add(month.own_hours);
        self.lower = self.lower.or(month.lower);
    }

    /// Whether no amount of it is known, neither of staying nor of moving, and no own hour costs anything.
    fn says_nothing(&self) -> bool {
        let known = |amount: Decimal, lower: bool| !lower || !amount.is_zero();
        !known(self.stay, self.lower.stay) && !known(self.moving(), self.lower.moving()) && self.own_hours.is_zero()
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

/// An amount in words: "at least" where it is a lower bound, "not known" where nothing of it is known.
pub(super) fn bounded(draft: &Draft<'_>, amount: Decimal, currency: &Currency, lower: bool) -> String {
    if lower && amount.is_zero() {
        return draft.tr("not-known");
    }
    let text = draft.language.money(amount, currency.as_str());
    if lower { draft.with("doc-at-least", &[("amount", text.into())]) } else { text }
}

/// The same in a cell, on two lines so that the columns stay narrow.
fn cell(draft: &Draft<'_>, amount: Decimal, currency: &Currency, lower: bool) -> String {
    let money = draft.language.money(amount, currency.as_str());
    bounded(draft, amount, currency, lower).replace(&format!(" {money}"), &format!("\n{money}"))
}

/// The same of several currencies.
fn total(draft: &Draft<'_>, amounts: &Sums, lower: bool) -> String {
    match (amounts.is_empty(), lower) {
        (true, true) => draft.tr("not-known"),
        (false, true) => draft.with("doc-at-least", &[("amount", sums(draft, amounts).into())]),
        (_, false) => sums(draft, amounts),
    }
}

/// Whether moving costs more or less than staying, in words.
pub(super) fn difference(outline: &Outline<'_>, draft: &Draft<'_>) -> String {
    let costs = &outline.plan.costs;
    let (stays, moves) = (costs.stay_at_least(), costs.moving_at_least());
    let (stay, moving) = (total(draft, &costs.stay, stays), total(draft, &costs.moving, moves));
    let values = [("stay", stay.into()), ("moving", moving.into())];
    let of = |list: &Sums, currency: &Currency| {
        list.iter().find(|(c, _)| c == currency).map(|(_, a)| *a).unwrap_or_default()
    };
    let mut currencies: Vec<&Currency> = costs.stay.iter().chain(&costs.moving).map(|(c, _)| c).collect();
    currencies.dedup();
    let key = match currencies.as_slice() {
        [] if costs.at_least => return draft.tr("not-known"),
        [] => return draft.tr("doc-free"),
        // A lower bound of staying may hide that it costs more.
        [one] if costs.at_least && !stays && of(&costs.moving, one) > of(&costs.stay, one) => "doc-plan-more-at-least",
        _ if costs.at_least => "doc-plan-at-least",
        [one] if of(&costs.moving, one) > of(&costs.stay, one) => "doc-plan-more",
        [one] if of(&costs.moving, one) < of(&costs.stay, one) => "doc-plan-less",
        [_] => "doc-plan-same",
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
    tables(outline, draft, true);
    let mut pairs = tied(outline, draft);
    pairs.extend(remarks(outline, draft));
    draft.pairs(pairs);
    unknown(outline, draft);
}

/// The table alone, and what is missing in it.
pub(super) fn in_short<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    tables(outline, draft, false);
    unknown(outline, draft);
}

/// What costs more, a table for each currency, and what the amounts rest on.
fn tables<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>, charts: bool) {
    let costs = &outline.plan.costs;
    draft.section("doc-plan-costs-title");
    let text = difference(outline, draft);
    draft.document.paragraph(text);
    let prices = new_prices::new_prices(outline, draft);
    let mut currencies: Vec<&Currency> = Vec::new();
    for month in &costs.months {
        if !currencies.contains(&&month.currency) {
            currencies.push(&month.currency);
        }
    }
    let first = draft.dossier.plan.start.map_or(outline.plan.start, |day| day.0);
    for currency in currencies {
        let years = years(first, &costs.months, currency);
        if charts && years.iter().any(|y| !y.stay.is_zero() || !y.moving().is_zero()) {
            draft.push(Block::Picture(chart::picture(draft, currency, &years)));
        }
        if years.iter().all(Year::says_nothing) {
            draft.say("doc-plan-costs-none-known", &[]);
            continue;
        }
        let table = table(draft, currency, (years.as_slice(), !prices.is_empty()));
        draft.table(table);
    }
    running(outline, draft, first);
    let basis = costs.basis(draft.catalog, &draft.dossier.client, draft.language);
    draft.document.paragraph(basis);
    new_prices::write(draft, &prices);
}

/// What is counted of contracts that run today, where a tool that is replaced has one.
fn running(outline: &Outline<'_>, draft: &mut Draft<'_>, first: Date) {
    let dossier = draft.dossier;
    let moves = outline.plan.moves.iter().filter_map(|planned| dossier.moves.get(planned.number.checked_sub(1)?));
    let mut tools = moves.flat_map(|of| &of.replaces).filter_map(|id| dossier.tool(id));
    if tools.any(|tool| tool.contract.is_some()) {
        let month = format!("{} {}", draft.tr(&format!("doc-month-{}", first.month())), first.year());
        draft.say("doc-plan-running", &[("month", month.into())]);
    }
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

/// An amount of a year.
type Of = fn(&Year) -> Decimal;
/// Whether it is a lower bound.
type Open = fn(Lower) -> bool;

/// Sums of the years; what the new services cost stands there also where it is nothing, if a price is known.
fn table(draft: &Draft<'_>, currency: &Currency, (years, priced): (&[Year], bool)) -> Table {
    let mut columns = vec![Column::text(draft.tr("doc-plan-item"))];
    columns.extend((1..=years.len()).map(|n| Column::number(draft.with("doc-plan-year", &[("number", n.into())]))));
    columns.push(Column::number(draft.tr("doc-plan-sum")));
    let caption = draft.with("doc-plan-costs-caption", &[("currency", currency.as_str().into())]);
    let mut table = Table::new(caption, columns).with_row_headers();
    // A row and whether it says anything: an amount, or that one is not known.
    let row = |key: &str, of: Of, lower: Open| -> (Vec<String>, bool) {
        let total = years.iter().fold(Decimal::ZERO, |sum, year| sum.saturating_add(of(year)));
        let open = years.iter().any(|year| lower(year.lower));
        let amounts = years.iter().map(|year| (of(year), lower(year.lower))).chain([(total, open)]);
        let cells = amounts.map(|(amount, open)| cell(draft, amount, currency, open));
        (std::iter::once(draft.tr(key)).chain(cells).collect(), open || !total.is_zero())
    };
    table = table.emphasis_row(row("doc-plan-stay", |y| y.stay, |l| l.stay).0);
    let parts: [(&str, Of, Open); 3] = [
        ("doc-plan-old", |y| y.old, |l| l.old),
        ("doc-plan-new", |y| y.new, |l| l.new),
        ("doc-plan-one-off", |y| y.one_off, |l| l.one_off),
    ];
    for (key, of, lower) in parts {
        let (cells, says) = row(key, of, lower);
        if says || (priced && key == "doc-plan-new") {
            table = table.row(cells);
        }
    }
    table = table.emphasis_row(row("doc-plan-moving", Year::moving, Lower::moving).0);
    let (hours, says) = row("doc-plan-own-hours", |y| y.own_hours, |_| false);
    if says {
        table = table.row(hours);
        let both = row("doc-plan-with-hours", |y| y.moving().saturating_add(y.own_hours), Lower::moving);
        table = table.emphasis_row(both.0);
    }
    table
}

/// Shares, and until when they are tied up at least, as their operators say it.
fn tied<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) -> Vec<KeyValue> {
    let costs = &outline.plan.costs;
    if costs.tied_up.is_empty() {
        return Vec::new();
    }
    let mut pairs = vec![draft.pair("doc-plan-tied-up", sums(draft, &costs.tied_up))];
    for (provider, exit) in costs.tied_back(draft.catalog) {
        let name = Inlines::from(format!("{}: ", provider.name));
        let text = match exit {
            Some(exit) => {
                let until = ways::until(draft, exit.deadline.as_ref());
                let until = if until.is_empty() { until } else { join(Inlines::from("\n"), until) };
                let text = join(draft.catalogue(&exit.how), draft.cite(&exit.sources));
                join(text, until)
            }
            None => draft.tr("doc-plan-tied-ask").into(),
        };
        pairs.push(draft.pair("doc-plan-tied-until", join(name, text)));
    }
    pairs
}

/// What is tied up, and whether the budgets are kept: what a decision needs beside the table.
pub(super) fn tied_and_budgets<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    let mut pairs = tied(outline, draft);
    pairs.extend(budgets(outline, draft));
    draft.pairs(pairs);
}

/// Several currencies as one, with the rates and their days.
fn together(outline: &Outline<'_>, draft: &Draft<'_>) -> Option<KeyValue> {
    let costs = &outline.plan.costs;
    let together = costs.together.as_ref()?;
    let rates = together.rates.iter().map(|(currency, rate)| {
        let values = [
            ("from", currency.as_str().into()),
            ("rate", draft.language.plain_number(rate.rate.0.to_f64().unwrap_or_default()).into()),
            ("to", together.currency.as_str().into()),
            ("date", draft.words.date(rate.on.0).into()),
        ];
        draft.with("doc-plan-rate", &values)
    });
    let rates: Vec<String> = rates.collect();
    let amount = |amount, lower| bounded(draft, amount, &together.currency, lower);
    let values = [
        ("stay", amount(together.stay, costs.stay_at_least()).into()),
        ("moving", amount(together.moving, costs.moving_at_least()).into()),
        ("rates", rates.join(", ").into()),
    ];
    Some(draft.pair("doc-plan-together", draft.with("doc-plan-together-value", &values)))
}

/// How many hours the own hours are, at which rate, and how many of them are tasks of the adviser, whose fee nobody
/// wrote down.
fn rate(outline: &Outline<'_>, draft: &Draft<'_>) -> Option<KeyValue> {
    let rate = draft.dossier.plan.hourly_rate.as_ref()?;
    let last = outline.plan.costs.months.iter().map(|month| month.month).max()?;
    let counted = |t: &&Task| t.is_active() && t.dates.as_ref().is_some_and(|d| d.start.first_of_month() <= last);
    let hours = |adviser: bool| {
        let own = outline.plan.tasks.iter().filter(counted).filter(|t| !adviser || t.role == Role::Adviser);
        own.map(Task::hours).fold(0.0, |sum, own| sum + own)
    };
    let values = [
        ("hours", draft.language.number(hours(false), 0).into()),
        ("rate", draft.language.money(rate.amount.0, rate.currency.as_str()).into()),
        ("adviser", draft.language.number(hours(true), 0).into()),
    ];
    let key = if hours(true) > 0.0 { "doc-plan-own-rate-adviser" } else { "doc-plan-own-rate-value" };
    Some(draft.pair("doc-plan-own-rate", draft.with(key, &values)))
}

fn remarks(outline: &Outline<'_>, draft: &Draft<'_>) -> Vec<KeyValue> {
    let costs = &outline.plan.costs;
    let mut pairs: Vec<KeyValue> = together(outline, draft).into_iter().collect();
    let [best, worst] = &costs.own_hours_ends;
    pairs.extend(rate(outline, draft));
    if !costs.own_hours.is_empty() {
        let values = [("best", sums(draft, best).into()), ("worst", sums(draft, worst).into())];
        pairs.push(draft.pair("doc-plan-own-range", draft.with("doc-plan-own-range-value", &values)));
    }
    if !costs.at_least {
        let month = |even: BreakEven| match even {
            BreakEven::Month(day) => format!("{} {}", draft.tr(&format!("doc-month-{}", day.month())), day.year()),
            BreakEven::Never => draft.tr("doc-plan-never"),
            BreakEven::NotKnown => draft.tr("doc-plan-even-rate"),
        };
        pairs.push(draft.pair("doc-plan-break-even", month(costs.break_even_without_hours)));
        if !costs.own_hours.is_empty() {
            pairs.push(draft.pair("doc-plan-break-even-hours", month(costs.break_even)));
        }
    }
    pairs.extend(budgets(outline, draft));
    pairs
}

/// Whether each budget is kept, and by which price.
fn budgets(outline: &Outline<'_>, draft: &Draft<'_>) -> Vec<KeyValue> {
    let mut pairs = Vec::new();
    for line in &outline.plan.costs.budgets {
        let priced = priced(draft, line);
        let plain = || draft.words.yearly(&line.cost);
        let cost = priced.as_ref().map_or_else(plain, |(of, option)| labelled(draft, of, option, &line.cost));
        let kept = draft.tr(&format!("doc-plan-budget-{}", line.kept.code()));
        let text = draft.with("doc-plan-budget-line", &[("cost", cost.into()), ("kept", kept.into())]);
        let name = outline.use_case(draft, line.of).unwrap_or_default();
        let several = outline.plan.moves.len() > 1;
        let text = Inlines::from(if several { format!("{name}: {text}") } else { text });
        let reason = priced.and_then(|(of, option)| why_put_in(draft, of, &option));
        let text = reason.into_iter().fold(text, |text, reason| join(text.plain("\n"), reason));
        pairs.push(draft.pair("doc-plan-budget", text));
    }
    pairs
}

/// The option that a budget is held against: the one in force that costs this.
fn priced<'a>(draft: &Draft<'a>, line: &BudgetLine) -> Option<(&'a Move, Candidate<'a>)> {
    let index = line.of.checked_sub(1)?;
    let of = draft.dossier.moves.get(index)?;
    let mut options = in_force(draft.dossier, index).into_iter().filter_map(|id| candidate(draft.catalog, id));
    let option = options.find(|option| yearly_cost(draft.catalog, draft.dossier, of, option) == line.cost)?;
    Some((of, option))
}

/// What makes the totals lower bounds; ends of contracts that are known within a month are not called missing.
fn unknown(outline: &Outline<'_>, draft: &mut Draft<'_>) {
    let codes: BTreeSet<&str> = outline.plan.costs.months.iter().flat_map(|m| &m.unknown).map(String::as_str).collect();
    let (nearly, missing): (Vec<&str>, Vec<&str>) = codes.into_iter().partition(|code| code.starts_with("month:"));
    let named = |list: Vec<&str>| -> Vec<Inlines> {
        list.into_iter().map(|code| Inlines::from(unknown_name(draft, code))).collect()
    };
    let (nearly, missing) = (named(nearly), named(missing));
    if !missing.is_empty() {
        draft.say("doc-plan-unknown", &[]);
        draft.bullets(missing);
    }
    nearly.into_iter().for_each(|line| draft.push(Block::Paragraph(line)));
}

/// Something that is not known, in words.
pub(in crate::report::documents) fn unknown_name(draft: &Draft<'_>, code: &str) -> String {
    let (kind, id) = code.split_once(':').unwrap_or((code, ""));
    let tool = draft.dossier.tool(id).filter(|_| matches!(kind, "old" | "term" | "month"));
    let tool = tool.map(|tool| draft.words.tool(tool));
    let option = || crate::dossier::OptionId::parse(id).map(|id| draft.words.option(&id));
    let name = tool.or_else(option).unwrap_or_default();
    draft.with(&format!("doc-plan-unknown-{kind}"), &[("name", name.into())])
}
