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
use crate::plan::{BreakEven, Costs, Kept, Lower, MONTHS, MonthCost, Sums};
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
    /// It is a lower bound.
    pub(crate) open: bool,
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
        head: ["year", "stay", "moving", "old", "new", "one-off", "hours"]
            .map(|column| words.tr(&format!("app-plan-cost-{column}")))
            .into(),
        rows: rows(words, costs),
        notes: notes(words, costs).into_iter().chain(unknown(words, costs, true)).collect(),
        unknown: unknown(words, costs, false),
    }
}

fn sums(words: Words<'_>, sums: &Sums) -> String {
    let texts: Vec<String> = sums.iter().map(|(c, amount)| words.language.money(*amount, c.as_str())).collect();
    if texts.is_empty() { words.language.money(Decimal::ZERO, "EUR") } else { texts.join(" + ") }
}

/// An amount, or that it is at least so much.
fn at_least(words: Words<'_>, amount: String, lower: bool) -> String {
    if lower { tr_with(words.language, "doc-at-least", &[("amount", amount.into())]) } else { amount }
}

/// An amount: "at least" where it is a lower bound, "not known" where nothing of it is known.
pub(super) fn bounded(words: Words<'_>, amount: Decimal, currency: &str, lower: bool) -> String {
    if lower && amount.is_zero() {
        return words.tr("not-known");
    }
    at_least(words, words.language.money(amount, currency), lower)
}

/// The same of several currencies.
fn total(words: Words<'_>, amounts: &Sums, lower: bool) -> String {
    if lower && amounts.is_empty() {
        return words.tr("not-known");
    }
    at_least(words, sums(words, amounts), lower)
}

fn lead(words: Words<'_>, costs: &Costs) -> String {
    let difference = match (costs.stay.as_slice(), costs.moving.as_slice()) {
        ([(a, stay)], [(b, moving)]) if a == b => Some((a, *moving - *stay)),
        _ => None,
    };
    match difference {
        Some((currency, more)) if more > Decimal::ZERO && !costs.stay_at_least() => {
            let key = if costs.at_least { "app-plan-cost-more-at-least" } else { "app-plan-cost-more" };
            let amount = words.language.money(more, currency.as_str());
            tr_with(words.language, key, &[("amount", amount.into())])
        }
        Some((currency, more)) if !costs.at_least => {
            let amount = words.language.money(more.abs(), currency.as_str());
            tr_with(words.language, "app-plan-cost-less", &[("amount", amount.into())])
        }
        _ => words.tr("app-plan-cost-open"),
    }
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
        let text = |amount, lower| bounded(words, amount, currency.as_str(), lower);
        let mut moved = text(moving, costs.moving_at_least());
        if !hours.is_zero() {
            let own = words.language.money(hours, currency.as_str());
            moved = tr_with(words.language, "app-plan-cost-plus", &[("amount", moved.into()), ("hours", own.into())]);
        }
        let (label, open) = (words.tr("app-plan-cost-stay"), costs.stay_at_least());
        bars.push(SumBar { label, amount: text(stay, open), share: share(stay), hours: 0.0, open });
        let (label, open) = (words.tr("app-plan-cost-moving"), costs.moving_at_least());
        bars.push(SumBar { label, amount: moved, share: share(moving), hours: share(hours), open });
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

/// An amount of a month, and whether it is a lower bound.
type Amount = (fn(&MonthCost) -> Decimal, bool);

fn row(words: Words<'_>, label: String, months: &[&MonthCost]) -> Vec<String> {
    let lower = months.iter().fold(Lower::default(), |all, month| all.or(month.lower));
    // Without the cost of an hour that of all hours is not known.
    let hours = words.dossier.plan.hourly_rate.is_none();
    let columns: [Amount; 6] = [
        (|m| m.stay, lower.stay),
        (MonthCost::moving, lower.moving()),
        (|m| m.old, lower.old),
        (|m| m.new, lower.new),
        (|m| m.one_off, lower.one_off),
        (|m| m.own_hours, hours),
    ];
    let currency = months.first().map_or("EUR", |m| m.currency.as_str());
    let total = |of: fn(&MonthCost) -> Decimal| months.iter().map(|m| of(m)).sum::<Decimal>();
    let cells = columns.map(|(of, lower)| bounded(words, total(of), currency, lower));
    std::iter::once(label).chain(cells).collect()
}

fn notes(words: Words<'_>, costs: &Costs) -> Vec<String> {
    let basis = costs.basis(words.catalog, &words.dossier.client, words.language);
    let mut list = vec![basis, even(words, "", costs.break_even, costs.at_least)];
    if !costs.own_hours.is_empty() && costs.break_even_without_hours != costs.break_even {
        list.push(even(words, "-without", costs.break_even_without_hours, costs.at_least));
    }
    if words.dossier.plan.hourly_rate.is_none() {
        list.push(words.tr("app-plan-cost-no-rate"));
    }
    let [best, worst] = &costs.own_hours_ends;
    if !costs.own_hours.is_empty() {
        let ends = [("best", sums(words, best).into()), ("worst", sums(words, worst).into())];
        list.push(tr_with(words.language, "app-plan-cost-hours-range", &ends));
    }
    list.extend(together(words, costs));
    if !costs.tied_up.is_empty() {
        let amount = sums(words, &costs.tied_up);
        list.push(tr_with(words.language, "app-plan-cost-tied", &[("amount", amount.into())]));
        list.extend(tied(words, costs));
    }
    list.extend(words.plan.ways_back(words.catalog, words.dossier).iter().map(|way| {
        let text = way.text(words.language);
        if words.plan.moves.len() > 1 { format!("{}: {text}", words.use_case(way.of)) } else { text }
    }));
    list.extend(costs.budgets.iter().map(|budget| {
        let key = match budget.kept {
            Kept::Met => "app-plan-budget-met",
            Kept::Exceeded => "app-plan-budget-exceeded",
            Kept::Unclear => "app-plan-budget-unclear",
        };
        let cost = total(words, &budget.cost.totals, budget.cost.at_least);
        tr_with(words.language, key, &[("name", words.use_case(budget.of).into()), ("cost", cost.into())])
    }));
    list
}

/// When shares come back, as their operators say it.
fn tied(words: Words<'_>, costs: &Costs) -> Vec<String> {
    let back = costs.tied_back(words.catalog).into_iter().map(|(provider, exit)| {
        let text = exit.map_or_else(|| words.tr("doc-plan-tied-ask"), |exit| words.text(&exit.how));
        format!("{}: {text}", provider.name)
    });
    back.collect()
}

/// Several currencies as one, with the rates and their days.
fn together(words: Words<'_>, costs: &Costs) -> Option<String> {
    let together = costs.together.as_ref()?;
    let currency = together.currency.as_str();
    let rates = together.rates.iter().map(|(from, rate)| {
        let values = [
            ("from", from.as_str().into()),
            ("rate", words.language.plain_number(rate.rate.0.to_f64().unwrap_or_default()).into()),
            ("to", currency.into()),
            ("date", words.language.date(rate.on.0).into()),
        ];
        tr_with(words.language, "doc-plan-rate", &values)
    });
    let rates: Vec<String> = rates.collect();
    let values = [
        ("stay", bounded(words, together.stay, currency, costs.stay_at_least()).into()),
        ("moving", bounded(words, together.moving, currency, costs.moving_at_least()).into()),
        ("rates", rates.join(", ").into()),
    ];
    Some(format!("{}: {}", words.tr("doc-plan-together"), tr_with(words.language, "doc-plan-together-value", &values)))
}

/// From when on moving has cost no more than staying.
fn even(words: Words<'_>, kind: &str, on: BreakEven, open: bool) -> String {
    match on {
        BreakEven::Month(on) => {
            let values = [("month", named(words, on).into())];
            tr_with(words.language, &format!("app-plan-even{kind}"), &values)
        }
        BreakEven::NotKnown if open => words.tr("app-plan-even-open"),
        BreakEven::NotKnown => words.tr("app-plan-even-rate"),
        BreakEven::Never => words.tr(&format!("app-plan-even-never{kind}")),
    }
}

/// What is not known, in words; `nearly`: only ends of contracts that are known within a month, else all but these.
fn unknown(words: Words<'_>, costs: &Costs, nearly: bool) -> Vec<String> {
    let all: BTreeSet<&str> = costs.months.iter().flat_map(|m| &m.unknown).map(String::as_str).collect();
    let line = |what: &str| {
        let (kind, id) = what.split_once(':')?;
        let tool = matches!(kind, "old" | "term" | "month");
        let name = if tool {
            words.tool(id)
        } else {
            OptionId::parse(id).map_or_else(|| id.to_owned(), |id| words.option(&id))
        };
        Some(tr_with(words.language, &format!("app-plan-unknown-{kind}"), &[("name", name.into())]))
    };
    all.into_iter().filter(|what| what.starts_with("month:") == nearly).filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use crate::app::view::plan::PlanView;
    use crate::catalog::embedded;
    use crate::dossier::{Dossier, Example};
    use crate::text::Language;

    #[test]
    fn a_lower_bound_has_an_open_bar_and_what_moving_comes_to_stands_first() {
        let loaded = embedded();
        for example in Example::ALL {
            let dossier = Dossier::parse("x", example.text()).unwrap();
            let view = PlanView::new(loaded.catalog.as_ref().unwrap(), &dossier, Language::En);
            let Ok(planned) = view.planned else { continue };
            let money = planned.money;
            for bar in &money.bars {
                let lower = bar.amount.starts_with("at least") || bar.amount.starts_with("not known");
                assert_eq!(bar.open, lower, "{example:?}: {bar:?}");
            }
            assert_eq!(money.head[..3], ["Time", "Staying", "Moving"].map(str::to_owned));
            assert!(money.rows.iter().all(|row| row.len() == money.head.len()));
        }
    }
}
