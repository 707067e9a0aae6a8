//! What principles cost: options against their yearly price.
//!
//! In: dossier, a ranking. Out: [`Priced`] options in one currency; efficient are those that no
//! other one is as good and as cheap as, and better in one.

use rust_decimal::Decimal;

use super::cost::{YearlyCost, yearly_cost};
use super::rank::{Ranking, Scored, nine};
use crate::catalog::{Catalog, Currency};
use crate::dossier::Dossier;

/// An option with what it costs in a year.
#[derive(Clone, Debug)]
pub struct Priced<'r, 'a> {
    /// The option.
    pub option: &'r Scored<'a>,
    /// Its cost; a lower bound where `at_least`.
    pub cost: YearlyCost,
    /// Amount in the common currency; `None` = not known at all, or a rate is missing.
    pub amount: Option<Decimal>,
    /// No other one with a known amount is at least as good and as cheap, and better in one;
    /// `None` where the amount is not fully known.
    pub efficient: Option<bool>,
}

/// Ranked options that are not thin, by likely, with their cost in the currency of the budget, else in euro.
#[must_use]
pub fn priced<'r, 'a>(catalog: &Catalog, dossier: &Dossier, ranking: &'r Ranking<'a>) -> Vec<Priced<'r, 'a>> {
    let budget = ranking.of.budget.as_ref().map(|b| b.currency.clone());
    let currency = budget.or_else(|| Currency::parse("EUR")).unwrap_or_default();
    let price = |option: &'r Scored<'a>| {
        let cost = yearly_cost(catalog, dossier, ranking.of, &option.option);
        let some = !cost.totals.is_empty() || cost.known;
        let amount = cost.total_in(&currency, &dossier.plan.rates).filter(|_| some);
        Priced { option, cost, amount, efficient: None }
    };
    let mut list: Vec<Priced<'r, 'a>> = ranking.by_likely().into_iter().filter(|o| !o.thin).map(price).collect();
    let known: Vec<(f64, Decimal)> = list.iter().filter_map(Priced::place).collect();
    for priced in &mut list {
        priced.efficient = priced.place().map(|(points, amount)| {
            let beats = |(p, a): &(f64, Decimal)| *p >= points && *a <= amount && (*p > points || *a < amount);
            !known.iter().any(beats)
        });
    }
    list
}

impl Priced<'_, '_> {
    fn place(&self) -> Option<(f64, Decimal)> {
        let amount = self.amount.filter(|_| !self.cost.at_least)?;
        Some((nine(self.option.principles?), amount))
    }
}
