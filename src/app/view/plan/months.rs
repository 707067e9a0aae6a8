//! Costs month by month: what staying and moving add up to, as a picture and as a table.
//!
//! In: the plan's months. Out: heights between 0 and 1, labels, rows of texts.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::money::{bounded, named};
use super::words::Words;
use crate::catalog::Currency;
use crate::plan::{Lower, MonthCost};
use crate::text::message::Arg;
use crate::text::tr_with;

/// Most steps of the scale on the left.
const STEPS: usize = 4;

/// A line of the picture.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CostLine {
    /// What it stands for.
    pub(crate) name: String,
    /// What it has come to in the end.
    pub(crate) amount: String,
    /// How high it stands in each month, between 0 and 1.
    pub(crate) heights: Vec<f32>,
}

/// All months in one currency.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MonthsView {
    /// What the picture shows, in one sentence.
    pub(crate) says: String,
    pub(crate) stay: CostLine,
    pub(crate) moving: CostLine,
    /// Amounts on the left, with their heights.
    pub(crate) scale: Vec<(f32, String)>,
    /// The first month and each January, by position from 0.
    pub(crate) years: Vec<(usize, String)>,
    /// The month from which moving has cost no more, by position from 0.
    pub(crate) even: Option<(usize, String)>,
    /// What is paid once in each month, as a share of the most.
    pub(crate) once: Vec<f32>,
    /// What these bars are.
    pub(crate) once_says: String,
    /// What is to be known before the table is read.
    pub(crate) remark: Option<String>,
    /// Headings of the table.
    pub(crate) head: Vec<String>,
    /// Its rows, one a month.
    pub(crate) rows: Vec<Vec<String>>,
}

/// The months of the plan, for each currency in which anything is paid.
pub(super) fn months(words: Words<'_>) -> Vec<MonthsView> {
    let costs = &words.plan.costs;
    let currencies: BTreeSet<&Currency> = costs.months.iter().map(|m| &m.currency).collect();
    // With several currencies that month is one of all sums together, and no crossing of two lines.
    let even = costs.break_even_without_hours.month().filter(|_| currencies.len() == 1);
    let of = |currency: &Currency| {
        let months: Vec<&MonthCost> = costs.months.iter().filter(|m| m.currency == *currency).collect();
        in_currency(words, &months, even)
    };
    currencies.into_iter().filter_map(of).collect()
}

fn in_currency(words: Words<'_>, months: &[&MonthCost], even: Option<Date>) -> Option<MonthsView> {
    let costs = &words.plan.costs;
    let stay = running(months, |m| m.stay);
    let moving = running(months, MonthCost::moving);
    let most = stay.iter().chain(&moving).copied().max().filter(|most| *most > Decimal::ZERO)?;
    let (top, scale) = scale(words, months, most);
    let line = |key: &str, sums: &[Decimal], lower: bool| CostLine {
        name: words.tr(key),
        amount: bounded(words, sums.last().copied().unwrap_or_default(), code(months), lower),
        heights: sums.iter().map(|sum| share(*sum, top)).collect(),
    };
    let stays = line("app-plan-cost-stay", &stay, costs.stay_at_least());
    let moves = line("app-plan-cost-moving", &moving, costs.moving_at_least());
    let (once, once_says) = once(words, months);
    Some(MonthsView {
        says: says(words, months, (&stays, &moves), even)?,
        scale,
        years: years(words, months),
        even: even.and_then(|on| mark(words, months, on)),
        once,
        once_says,
        remark: costs.at_least.then(|| words.tr("app-plan-months-at-least")),
        head: head(words),
        rows: rows(words, months, &stay, &moving),
        stay: stays,
        moving: moves,
    })
}

/// What an amount has added up to by the end of each month.
fn running(months: &[&MonthCost], of: fn(&MonthCost) -> Decimal) -> Vec<Decimal> {
    let mut sum = Decimal::ZERO;
    let mut sums = Vec::new();
    for month in months {
        sum = sum.saturating_add(of(month));
        sums.push(sum);
    }
    sums
}

fn share(amount: Decimal, whole: Decimal) -> f32 {
    amount.checked_div(whole).and_then(|share| share.to_f32()).unwrap_or(0.0).clamp(0.0, 1.0)
}

fn money(words: Words<'_>, months: &[&MonthCost], amount: Decimal) -> String {
    words.language.money(amount, code(months))
}

/// The currency of all these months.
fn code<'a>(months: &[&'a MonthCost]) -> &'a str {
    months.first().map_or("EUR", |m| m.currency.as_str())
}

/// Round amounts from nothing to just above the most: the topmost, and all with their heights.
fn scale(words: Words<'_>, months: &[&MonthCost], most: Decimal) -> (Decimal, Vec<(f32, String)>) {
    let times = |step: Decimal, count: usize| step.saturating_mul(Decimal::from(count));
    let units = std::iter::successors(Some(Decimal::ONE), |unit| unit.checked_mul(Decimal::TEN));
    let mut round = units.flat_map(|unit| [1, 2, 5].map(|factor| times(unit, factor)));
    let step = round.find(|step| times(*step, STEPS) >= most).unwrap_or(most);
    let count = (1..STEPS).find(|count| times(step, *count) >= most).unwrap_or(STEPS);
    let label = |at: usize| (at as f32 / count as f32, money(words, months, times(step, at)));
    (times(step, count), (0..=count).map(label).collect())
}

fn years(words: Words<'_>, months: &[&MonthCost]) -> Vec<(usize, String)> {
    let label = |(at, month): (usize, &&MonthCost)| match (at, month.month.month()) {
        (0, _) => Some((at, named(words, month.month))),
        (_, 1) => Some((at, month.month.year().to_string())),
        _ => None,
    };
    months.iter().enumerate().filter_map(label).collect()
}

fn mark(words: Words<'_>, months: &[&MonthCost], on: Date) -> Option<(usize, String)> {
    let at = months.iter().position(|m| m.month == on)?;
    let month = [("month", named(words, on).into())];
    Some((at, tr_with(words.language, "app-plan-months-even", &month)))
}

fn once(words: Words<'_>, months: &[&MonthCost]) -> (Vec<f32>, String) {
    let most = months.iter().map(|m| m.one_off).max().unwrap_or_default();
    let bars = months.iter().map(|m| share(m.one_off, most)).collect();
    if most <= Decimal::ZERO {
        return (bars, words.tr("app-plan-months-once-none"));
    }
    let amount = bounded(words, most, code(months), months.iter().any(|m| m.lower.one_off));
    (bars, tr_with(words.language, "app-plan-months-once", &[("amount", amount.into())]))
}

fn says(
    words: Words<'_>,
    months: &[&MonthCost],
    (stay, moving): (&CostLine, &CostLine),
    even: Option<Date>,
) -> Option<String> {
    let mut values: Vec<(&'static str, Arg)> = vec![
        ("first", named(words, months.first()?.month).into()),
        ("last", named(words, months.last()?.month).into()),
        ("stay", stay.amount.as_str().into()),
        ("moving", moving.amount.as_str().into()),
    ];
    let Some(on) = even else { return Some(tr_with(words.language, "app-plan-months-says", &values)) };
    values.push(("even", named(words, on).into()));
    Some(tr_with(words.language, "app-plan-months-says-even", &values))
}

fn head(words: Words<'_>) -> Vec<String> {
    let keys = [
        "app-plan-months-month",
        "app-plan-cost-stay",
        "app-plan-cost-moving",
        "app-plan-cost-one-off",
        "app-plan-months-stay-sum",
        "app-plan-months-moving-sum",
    ];
    keys.map(|key| words.tr(key)).into()
}

fn rows(words: Words<'_>, months: &[&MonthCost], stay: &[Decimal], moving: &[Decimal]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut so_far = Lower::default();
    for ((month, stay), moving) in months.iter().zip(stay).zip(moving) {
        so_far = so_far.or(month.lower);
        let amounts = [
            (month.stay, month.lower.stay),
            (month.moving(), month.lower.moving()),
            (month.one_off, month.lower.one_off),
            (*stay, so_far.stay),
            (*moving, so_far.moving()),
        ];
        // That amounts are lower bounds is said above the table; none of them is no 0.00.
        let cells = amounts.into_iter().map(|(amount, lower)| {
            if lower && amount.is_zero() { words.tr("not-known") } else { money(words, months, amount) }
        });
        rows.push(std::iter::once(named(words, month.month)).chain(cells).collect());
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::{Dossier, Example};
    use crate::plan::{BreakEven, Costs, plan};
    use crate::text::Language;

    /// The months of the coaching example, after a change of its costs.
    fn view(change: impl FnOnce(&mut Costs)) -> (Costs, Vec<MonthsView>) {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let mut plan = plan(catalog, &dossier).unwrap();
        change(&mut plan.costs);
        let words = Words { catalog, dossier: &dossier, plan: &plan, language: Language::De };
        (plan.costs.clone(), months(words))
    }

    fn euro(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn only_staying(costs: &mut Costs, each_month: Decimal) {
        for month in &mut costs.months {
            month.stay = each_month;
            month.old = Decimal::ZERO;
            month.new = Decimal::ZERO;
            month.one_off = Decimal::ZERO;
        }
    }

    #[test]
    fn lines_rise_by_what_each_month_costs() {
        let (costs, views) = view(|_| {});
        let months: Vec<&MonthCost> = costs.months.iter().collect();
        let stay = running(&months, |m| m.stay);
        // Zoom, 1007.28 each September, and Dropbox, 576.00 each October, from January 2027 on.
        assert_eq!((stay[7], stay[8], stay[9]), (euro("0"), euro("1007.28"), euro("1583.28")));
        assert_eq!((stay[20], stay[35]), (euro("2590.56"), euro("4749.84")));
        let first = months[0].moving() + months[1].moving() + months[2].moving();
        assert_eq!(running(&months, MonthCost::moving)[2], first);
        assert_eq!(costs.moving[0].1, running(&months, MonthCost::moving)[35]);
        assert_eq!(views[0].rows.len(), 36);
        assert_eq!(views[0].rows[8][4], "1.007,28\u{a0}€");
        assert_eq!(views[0].stay.heights[7], 0.0);
        assert!(views[0].stay.heights[8] > 0.0);
    }

    #[test]
    fn what_is_not_known_is_said_at_the_ends_and_before_the_table() {
        let (_, views) = view(|_| {});
        assert_eq!(views[0].stay.amount, "mindestens 4.749,84\u{a0}€");
        assert!(views[0].says.contains("mindestens 4.749,84\u{a0}€"), "{}", views[0].says);
        assert!(views[0].remark.is_some() && views[0].even.is_none());
        let labels: Vec<&str> = views[0].years.iter().map(|(_, label)| label.as_str()).collect();
        assert_eq!(labels, ["Jan. 2027", "2028", "2029"]);
    }

    #[test]
    fn the_month_that_breaks_even_is_marked() {
        let (_, views) = view(|costs| {
            costs.months.iter_mut().for_each(|m| {
                m.unknown.clear();
                m.lower = Lower::default();
            });
            costs.at_least = false;
            costs.break_even_without_hours = BreakEven::Month(costs.months[14].month);
        });
        let (at, words) = views[0].even.clone().unwrap();
        assert_eq!(at, 14);
        assert!(words.contains("März 2028"), "{words}");
        assert!(views[0].says.contains("März 2028") && !views[0].says.contains("mindestens"), "{}", views[0].says);
        assert_eq!(views[0].remark, None);
    }

    #[test]
    fn the_scale_is_round_and_ends_just_above_the_most() {
        let (_, views) = view(|costs| only_staying(costs, Decimal::TEN));
        // 36 months of 10 are 360: steps of 100 up to 400.
        let labels: Vec<&str> = views[0].scale.iter().map(|(_, label)| label.as_str()).collect();
        assert_eq!(labels.last(), Some(&"400,00\u{a0}€"));
        assert_eq!(labels.len(), 5);
        assert!((views[0].stay.heights[35] - 0.9).abs() < 1e-6);
        assert!(views[0].once.iter().all(|bar| *bar == 0.0));
    }

    #[test]
    fn without_any_cost_there_is_no_picture() {
        let (_, views) = view(|costs| only_staying(costs, Decimal::ZERO));
        assert!(views.is_empty());
    }
}
