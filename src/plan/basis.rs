//! What the amounts rest on: tax, quantities, rates, shares, and how far own hours may go.
//!
//! In: dossier, decided moves, tasks, months. Out: parts of [`Costs`], and in words what a reader of amounts must know.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive as _, ToPrimitive as _};

use super::costs::{Costs, Sums};
use super::decided::Decided;
use super::ledger::{Ledger, MONTHS, MonthCost};
use super::task::Task;
use crate::catalog::{Catalog, Currency, Exit, Per, Provider, ProviderId};
use crate::dossier::{Client, Dossier, OptionId, Rate};
use crate::score::{PriceOwner, add, candidate, cents, convert, price_lines, quantity};
use crate::text::{Language, tr_with};

/// What a price would be asked for where none is known.
const ASKED: [Per; 4] = [Per::UserMonth, Per::HostMonth, Per::ServerMonth, Per::GbMonth];
/// The content under which an operator's exit facts speak of membership and shares.
const MEMBERSHIP: &str = "accounts";

/// How many of what an option is paid for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The option.
    pub option: OptionId,
    /// Numbers by what is paid for; without a price: of what a price would be asked for.
    pub numbers: Vec<(Per, u32)>,
}

/// Amounts of several currencies as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// The currency.
    pub currency: Currency,
    /// What staying costs.
    pub stay: Decimal,
    /// What moving costs, without own hours and shares.
    pub moving: Decimal,
    /// The rates that were used.
    pub rates: Vec<(Currency, Rate)>,
}

impl Costs {
    /// Whether what staying costs is a lower bound.
    #[must_use]
    pub fn stay_at_least(&self) -> bool {
        self.months.iter().any(|m| m.lower.stay)
    }

    /// Whether what moving costs is a lower bound.
    #[must_use]
    pub fn moving_at_least(&self) -> bool {
        self.months.iter().any(|m| m.lower.moving())
    }

    /// Whether the amounts include value added tax, and how many are counted, in words.
    #[must_use]
    pub fn basis(&self, catalog: &Catalog, client: &Client, language: Language) -> String {
        let rate = client.vat_percent.map(|p| language.plain_number(p.0.to_f64().unwrap_or_default()));
        let unnamed = self.tax_unnamed(catalog, language);
        let key = match (client.deducts_vat, &rate) {
            (Some(false), Some(_)) if unnamed.is_empty() => "plan-amounts-gross",
            (Some(false), Some(_)) => "plan-amounts-gross-but",
            (Some(false), None) => "plan-amounts-gross-no-rate",
            (Some(true), _) if unnamed.is_empty() => "plan-amounts-net",
            (Some(true), _) => "plan-amounts-net-but",
            (None, _) => "plan-amounts-open",
        };
        let values = [("rate", rate.unwrap_or_default().into()), ("names", unnamed.join(", ").into())];
        let tax = tr_with(language, key, &values);
        let counts: Vec<String> = self.counted.iter().map(|counted| counted.text(catalog, language)).collect();
        if counts.is_empty() {
            return tax;
        }
        tr_with(language, "plan-amounts-counted", &[("tax", tax.into()), ("counts", counts.join("; ").into())])
    }

    /// Names of the options with a price that does not say whether tax is in it: nothing is added to it or taken off.
    fn tax_unnamed(&self, catalog: &Catalog, language: Language) -> Vec<String> {
        let codes: BTreeSet<&str> = self.months.iter().flat_map(|m| &m.unknown).map(String::as_str).collect();
        let options = codes.into_iter().filter_map(|code| OptionId::parse(code.strip_prefix("vat:")?));
        options.map(|id| named(catalog, &id, language)).collect()
    }

    /// The operators that keep shares, each with its exit fact about the membership, if there is one.
    #[must_use]
    pub fn tied_back<'c>(&self, catalog: &'c Catalog) -> Vec<(&'c Provider, Option<&'c Exit>)> {
        let known = self.tied_at.iter().filter_map(|id| catalog.providers.get(id));
        known.map(|p| (p, p.exit.iter().find(|e| e.content.as_str() == MEMBERSHIP))).collect()
    }
}

impl Counted {
    /// The option and its numbers.
    fn text(&self, catalog: &Catalog, language: Language) -> String {
        let name = named(catalog, &self.option, language);
        let number = |(per, count): &(Per, u32)| {
            let count = usize::try_from(*count).unwrap_or(usize::MAX);
            tr_with(language, &format!("plan-count-{}", per.code()), &[("count", count.into())])
        };
        let numbers: Vec<String> = self.numbers.iter().map(number).collect();
        format!("{name}: {}", numbers.join(", "))
    }
}

/// The name of an option; one that the catalogue lacks keeps its id.
fn named(catalog: &Catalog, id: &OptionId, language: Language) -> String {
    candidate(catalog, id).map_or_else(|| id.to_string(), |option| option.name(language))
}

/// How many of what the options in force are paid for.
pub(super) fn counted(dossier: &Dossier, decided: &[Decided<'_>]) -> Vec<Counted> {
    let mut list = Vec::new();
    for d in decided {
        for option in d.in_force() {
            let prices = price_lines(dossier, d.of, option);
            let own = prices.lines.iter().filter(|l| l.owner != PriceOwner::Provider && !l.one_off() && !l.returnable);
            let paid = own.filter_map(|l| Some((l.per, l.quantity?)));
            let asked = ASKED.iter().filter_map(|per| Some((*per, quantity(dossier, d.of, *per)?)));
            let numbers: Vec<(Per, u32)> = if prices.missing { asked.collect() } else { paid.collect() };
            if !numbers.is_empty() {
                list.push(Counted { option: option.id.clone(), numbers });
            }
        }
    }
    list
}

/// Operators of ordered options that ask for a share.
pub(super) fn tied_at(dossier: &Dossier, decided: &[Decided<'_>]) -> Vec<ProviderId> {
    let mut list: Vec<ProviderId> = Vec::new();
    for d in decided {
        for tried in &d.tried {
            let id = &tried.option.service.provider;
            let shares = price_lines(dossier, d.of, &tried.option).lines.iter().any(|l| l.returnable);
            if shares && !list.contains(id) {
                list.push(id.clone());
            }
        }
    }
    list
}

/// The currency that all others are turned into: the only one; else the first one of the budgets, then of the months,
/// that has no rate; else the first one whose rate is 1; else euro, as rates are meant.
pub(super) fn home(dossier: &Dossier, months: &[MonthCost]) -> Option<Currency> {
    let first = months.first().map(|m| &m.currency)?;
    if months.iter().all(|m| m.currency == *first) {
        return Some(first.clone());
    }
    let budgets = dossier.moves.iter().filter_map(|m| m.budget.as_ref()).map(|b| &b.currency);
    let mut all = budgets.chain(months.iter().map(|m| &m.currency));
    let rate = |c: &Currency| dossier.plan.rates.get(c).map(|r| r.rate.0);
    let unit = || months.iter().map(|m| &m.currency).find(|c| rate(c) == Some(Decimal::ONE));
    all.find(|c| rate(c).is_none()).or_else(unit).cloned().or_else(|| Currency::parse("EUR"))
}

/// All currencies as one; `None` = there is only one, or a rate is missing.
pub(super) fn together(dossier: &Dossier, months: &[MonthCost]) -> Option<Together> {
    let rates = &dossier.plan.rates;
    let home = home(dossier, months)?;
    let currencies: BTreeSet<&Currency> = months.iter().map(|m| &m.currency).collect();
    let total = |of: fn(&MonthCost) -> Decimal| {
        let mut amounts = months.iter().map(|m| convert(of(m), &m.currency, &home, rates));
        amounts.try_fold(Decimal::ZERO, |sum, amount| Some(sum.saturating_add(amount?)))
    };
    let (stay, moving) = (total(|m| m.stay)?, total(MonthCost::moving)?);
    let used = currencies.iter().filter(|c| ***c != home);
    let used: Vec<(Currency, Rate)> = used.filter_map(|c| Some(((*c).clone(), rates.get(*c)?.clone()))).collect();
    (currencies.len() > 1).then_some(Together { currency: home, stay, moving, rates: used })
}

/// Own hours at the hourly rate if every task takes its best, and if every task takes its worst.
pub(super) fn hours_ends(ledger: &Ledger, dossier: &Dossier, tasks: &[Task]) -> [Sums; 2] {
    let mut ends = [Sums::new(), Sums::new()];
    let Some(rate) = &dossier.plan.hourly_rate else { return ends };
    for task in tasks.iter().filter(|t| t.is_active()) {
        if task.dates.as_ref().is_none_or(|d| ledger.month(d.start) >= MONTHS as i64) {
            continue;
        }
        let [best, _, worst] = task.effort.values();
        for (sums, hours) in ends.iter_mut().zip([best, worst]) {
            let hours = Decimal::from_f64(hours.min(1e6)).unwrap_or_default();
            add(sums, &rate.currency, cents(hours.saturating_mul(rate.amount.0)));
        }
    }
    ends
}
