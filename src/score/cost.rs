//! What an option costs: price lines, quantities, value added tax, and the cost of a year.
//!
//! In: catalogue, dossier, a move, an option. Out: [`PriceLine`]s and a [`YearlyCost`]. What is not
//! known is never guessed: a missing price, quantity or rate makes the total "at least". Prices of
//! a program alone are no part of it; a licence that must be paid is an offer of the move.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::catalog::{Billed, Catalog, Currency, Per, Price, PriceId};
use crate::dossier::{Cost, Dossier, Move, PriceOverride, Rates};

use super::Candidate;
use super::paid::paid;
use super::tax::{compared, may_be_less};

/// Who asks for a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PriceOwner {
    /// The consultant's own offer for the option, in place of the service's prices.
    Offer,
    /// The service that is bought.
    Service,
    /// The operator: share and fee, once for all of its services.
    Provider,
}

/// One price that an option is paid with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceLine {
    /// Who asks for it.
    pub owner: PriceOwner,
    /// Id in the entity; an offer has none.
    pub id: Option<PriceId>,
    /// Name of the plan, else the id.
    pub label: String,
    /// What it is paid for.
    pub per: Per,
    /// Months that one bill covers; a one-off price has 0.
    pub billed_months: u32,
    /// Currency.
    pub currency: Currency,
    /// Amount for one of `per`, gross or net as the client compares; unrounded.
    pub unit: Decimal,
    /// Whether its value added tax is known; if not, `unit` is what stands in the catalogue.
    pub vat_known: bool,
    /// Whether less than `unit` may be due: tax that the client does not pay in the end may be in it.
    pub may_be_less: bool,
    /// How many are bought, at least `min_seats`; `None` = not known.
    pub quantity: Option<u32>,
    /// Months until it can be ended.
    pub term_months: Option<u32>,
    /// A share that is paid back.
    pub returnable: bool,
}

impl PriceLine {
    /// Whether it is paid once.
    #[must_use]
    pub fn one_off(&self) -> bool {
        self.per == Per::OneOff
    }

    /// What so many months cost, rounded half up to cents; `None` = quantity not known.
    /// A one-off price costs nothing by the month.
    #[must_use]
    pub fn for_months(&self, months: u32) -> Option<Decimal> {
        let quantity = Decimal::from(self.quantity?);
        let periods = match self.per {
            Per::OneOff => Decimal::ZERO,
            Per::Year => Decimal::from(months) / Decimal::from(12),
            _ => Decimal::from(months),
        };
        Some(cents(self.unit.saturating_mul(quantity).saturating_mul(periods)))
    }

    /// Amount of one bill, rounded half up to cents; `None` = quantity not known.
    #[must_use]
    pub fn bill(&self) -> Option<Decimal> {
        if self.one_off() {
            return self.quantity.map(|n| cents(self.unit.saturating_mul(Decimal::from(n))));
        }
        self.for_months(self.billed_months)
    }
}

/// All prices of an option at a move's quantities.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceLines {
    /// The lines: offer or service first, then the operator's.
    pub lines: Vec<PriceLine>,
    /// Whether the price of the option itself is not known.
    pub missing: bool,
}

/// What an option costs in twelve months: recurring prices with the operator's fees, without
/// one-off costs, shares and own hours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YearlyCost {
    /// Sums per currency, in the order of the lines.
    pub totals: Vec<(Currency, Decimal)>,
    /// Whether something is missing, so that the totals are lower bounds.
    pub at_least: bool,
    /// Whether a value added tax is missing.
    pub vat_unknown: bool,
    /// Whether tax that the client does not pay in the end may be in the totals: then they are no lower bounds.
    pub may_be_less: bool,
    /// Whether all prices and quantities are known.
    pub known: bool,
    /// Whether it is what is paid today by contract, no list price.
    pub paid: bool,
}

impl YearlyCost {
    /// One total in `currency`; `None` = a rate is not known.
    #[must_use]
    pub fn total_in(&self, currency: &Currency, rates: &Rates) -> Option<Decimal> {
        let mut amounts = self.totals.iter().map(|(from, amount)| convert(*amount, from, currency, rates));
        amounts.try_fold(Decimal::ZERO, |sum, amount| Some(sum.saturating_add(amount?)))
    }
}

/// What an option costs in twelve months at a move's quantities; of a tool in use, what is paid for it.
#[must_use]
pub fn yearly_cost(_: &Catalog, dossier: &Dossier, of: &Move, option: &Candidate<'_>) -> YearlyCost {
    if let Some(paid) = paid(dossier, of, option) {
        return paid;
    }
    let prices = price_lines(dossier, of, option);
    let mut cost = YearlyCost { known: !prices.missing, ..YearlyCost::default() };
    for line in prices.lines.iter().filter(|l| !l.one_off() && !l.returnable) {
        cost.vat_unknown |= !line.vat_known;
        cost.may_be_less |= line.may_be_less;
        match line.for_months(12) {
            Some(amount) => add(&mut cost.totals, &line.currency, amount),
            None => cost.known = false,
        }
    }
    cost.at_least = cost.vat_unknown || !cost.known;
    cost
}

/// The prices that an option is paid with: its last offer, else the chosen plan, else the cheapest
/// recurring price whose `min_seats` is met; one-off prices; all prices of the operator.
#[must_use]
pub fn price_lines(dossier: &Dossier, of: &Move, option: &Candidate<'_>) -> PriceLines {
    let offers = || of.price_overrides.iter().filter(|o| o.option == option.id);
    let line = |price: &Price| priced(dossier, of, PriceOwner::Service, price);
    let mut lines: Vec<PriceLine> = Vec::new();
    match offers().rfind(|o| o.per != Per::OneOff) {
        Some(offer) => lines.push(offered(dossier, of, offer)),
        None => lines.extend(chosen(dossier, of, option).map(line)),
    }
    let missing = lines.is_empty();
    match offers().rfind(|o| o.per == Per::OneOff) {
        Some(offer) => lines.push(offered(dossier, of, offer)),
        None => {
            let one_off = option.service.prices.iter().filter(|p| p.per == Per::OneOff).map(line);
            let new: Vec<PriceLine> = one_off.filter(|l| lines.iter().all(|known| known.id != l.id)).collect();
            lines.extend(new);
        }
    }
    let fees = option.provider.iter().flat_map(|p| &p.prices);
    lines.extend(fees.map(|p| priced(dossier, of, PriceOwner::Provider, p)));
    PriceLines { lines, missing }
}

/// How many of `per` a move buys: its own number; else seats, or users of the replaced tools, for
/// users; 1 for what an organisation pays; `None` = not known.
#[must_use]
pub fn quantity(dossier: &Dossier, of: &Move, per: Per) -> Option<u32> {
    let users = || {
        let tools = of.replaces.iter().map(|id| dossier.tool(id)?.users);
        let total = tools.reduce(|a, b| Some(a?.saturating_add(b?)));
        total.flatten()
    };
    of.quantities.get(&per).copied().or_else(|| match per {
        Per::UserMonth => of.seats.or_else(users),
        Per::MemberMonth | Per::OrganisationMonth | Per::Year | Per::OneOff => Some(1),
        Per::HostMonth | Per::ServerMonth | Per::GbMonth => None,
    })
}

/// A budget or contract as an amount a year, `people` paying where it is per person; `None` = the
/// quantity is not known.
#[must_use]
pub fn yearly_amount(cost: &Cost, people: Option<u32>) -> Option<Decimal> {
    let amount = cost.amount.0;
    Some(match cost.per {
        Per::Year | Per::OneOff => amount,
        Per::MemberMonth | Per::OrganisationMonth => amount.saturating_mul(Decimal::from(12)),
        Per::UserMonth => amount.saturating_mul(Decimal::from(12)).saturating_mul(Decimal::from(people?)),
        Per::HostMonth | Per::ServerMonth | Per::GbMonth => return None,
    })
}

/// An amount in another currency; `None` = no rate.
#[must_use]
pub fn convert(amount: Decimal, from: &Currency, to: &Currency, rates: &Rates) -> Option<Decimal> {
    if from == to || amount.is_zero() {
        return Some(amount);
    }
    rates.get(from).map(|r| cents(amount.saturating_mul(r.rate.0)))
}

/// Rounded half up to cents, always with two decimals.
#[must_use]
pub fn cents(amount: Decimal) -> Decimal {
    let mut rounded = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(2);
    rounded
}

/// Adds an amount to the sum of its currency.
pub fn add(sums: &mut Vec<(Currency, Decimal)>, currency: &Currency, amount: Decimal) {
    match sums.iter_mut().find(|(c, _)| c == currency) {
        Some((_, sum)) => *sum = sum.saturating_add(amount),
        None => sums.push((currency.clone(), amount)),
    }
}

/// The chosen plan, else the cheapest recurring price. Where no `min_seats` is met, the smallest
/// quantity is what has to be bought. Prices of unknown quantity, and those in a currency that
/// cannot be compared with the first price's, come last.
fn chosen<'a>(dossier: &Dossier, of: &Move, option: &Candidate<'a>) -> Option<&'a Price> {
    let prices = &option.service.prices;
    if let Some(plan) = of.plans.get(&option.service.id) {
        return prices.iter().find(|p| p.id == *plan);
    }
    let recurring = || prices.iter().filter(|p| p.per != Per::OneOff && !p.returnable);
    let home = &recurring().next()?.currency;
    let met = |p: &&Price| p.min_seats.is_none_or(|least| quantity(dossier, of, p.per).is_some_and(|n| n >= least));
    let key = |p: &&Price| {
        let line = priced(dossier, of, PriceOwner::Service, p);
        let unknown = line.quantity.is_none();
        let yearly = PriceLine { quantity: line.quantity.or(Some(1)), ..line }.for_months(12).unwrap_or_default();
        let home_amount = convert(yearly, &p.currency, home, &dossier.plan.rates);
        (unknown, home_amount.is_none(), home_amount.unwrap_or(yearly))
    };
    recurring().filter(met).min_by_key(key).or_else(|| recurring().min_by_key(key))
}

fn priced(dossier: &Dossier, of: &Move, owner: PriceOwner, price: &Price) -> PriceLine {
    let (unit, vat_known) = compared(&dossier.client, price.amount.0, price.vat);
    PriceLine {
        owner,
        id: Some(price.id.clone()),
        label: price.plan.clone().unwrap_or_else(|| price.id.to_string()),
        per: price.per,
        billed_months: billed_months(price.per, price.billed),
        currency: price.currency.clone(),
        unit,
        vat_known,
        may_be_less: may_be_less(&dossier.client, vat_known, price.vat),
        quantity: quantity(dossier, of, price.per).map(|n| n.max(price.min_seats.unwrap_or(0))),
        term_months: price.term_months,
        returnable: price.returnable,
    }
}

fn offered(dossier: &Dossier, of: &Move, offer: &PriceOverride) -> PriceLine {
    let (unit, vat_known) = compared(&dossier.client, offer.amount.0, offer.vat);
    PriceLine {
        owner: PriceOwner::Offer,
        id: None,
        label: offer.plan.clone(),
        per: offer.per,
        billed_months: billed_months(offer.per, None),
        currency: offer.currency.clone(),
        unit,
        vat_known,
        may_be_less: may_be_less(&dossier.client, vat_known, offer.vat),
        quantity: quantity(dossier, of, offer.per),
        term_months: None,
        returnable: false,
    }
}

const fn billed_months(per: Per, billed: Option<Billed>) -> u32 {
    match (per, billed) {
        (Per::OneOff, _) => 0,
        (_, Some(Billed::Monthly)) => 1,
        (_, Some(Billed::Yearly)) | (Per::Year, None) => 12,
        (_, Some(Billed::Months(n))) => {
            if n == 0 {
                1
            } else {
                n
            }
        }
        (_, None) => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::OptionId;
    use crate::score::candidate;

    fn dossier(client: &str, of: &str) -> Dossier {
        let text = format!(
            r#"(format: 1, client: (name: "x", {client}),
            inventory: [(id: "a", name: "A", users: 7), (id: "b", name: "B", users: 5), (id: "c", name: "C")],
            plan: (rates: {{"USD": (rate: "0.5", on: "2026-11-20")}}),
            moves: [(purpose: VideoConferencing, {of})])"#
        );
        Dossier::parse("x.wissel", &text).unwrap()
    }

    fn cost(client: &str, of: &str, option: &str) -> YearlyCost {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let dossier = dossier(client, of);
        let option = candidate(catalog, &OptionId::parse(option).unwrap()).unwrap();
        yearly_cost(catalog, &dossier, &dossier.moves[0], &option)
    }

    fn total(cost: &YearlyCost) -> String {
        cost.totals.iter().map(|(c, a)| format!("{a} {}", c.as_str())).collect::<Vec<_>>().join(" + ")
    }

    #[test]
    fn the_cheapest_price_whose_least_number_is_met_counts() {
        let gross = cost(r#"deducts_vat: false, vat_percent: "19""#, "seats: 12", "microsoft-teams-m365");
        assert_eq!(total(&gross), "891.07 EUR", "5.20 net, 19 %, 12 users, 12 months");
        assert!(gross.known && !gross.at_least && !gross.vat_unknown);
        let net = cost("deducts_vat: true", "seats: 12", "microsoft-teams-m365");
        assert_eq!(total(&net), "748.80 EUR");
        assert!(!net.at_least);
    }

    #[test]
    fn what_is_not_known_makes_it_at_least() {
        let no_rate = cost("deducts_vat: false", "seats: 12", "microsoft-teams-m365");
        assert_eq!((total(&no_rate).as_str(), no_rate.vat_unknown, no_rate.at_least), ("748.80 EUR", true, true));
        let no_seats = cost("deducts_vat: true", "", "microsoft-teams-m365");
        assert!(no_seats.totals.is_empty() && no_seats.at_least && !no_seats.known);
        let no_price = cost("deducts_vat: false", "seats: 3", "alfaview");
        assert!(!no_price.known && no_price.at_least);
    }

    #[test]
    fn users_of_the_replaced_tools_stand_in_for_seats() {
        let both = dossier("", r#"replaces: ["a", "b"]"#);
        assert_eq!(quantity(&both, &both.moves[0], Per::UserMonth), Some(12));
        let unknown = dossier("", r#"replaces: ["a", "c"]"#);
        assert_eq!(quantity(&unknown, &unknown.moves[0], Per::UserMonth), None);
        let own = dossier("", r#"replaces: ["a"], seats: 3, quantities: {ServerMonth: 2}"#);
        assert_eq!(quantity(&own, &own.moves[0], Per::UserMonth), Some(3));
        assert_eq!(quantity(&own, &own.moves[0], Per::ServerMonth), Some(2));
        assert_eq!(quantity(&own, &own.moves[0], Per::HostMonth), None);
    }

    #[test]
    fn offers_and_plans_come_before_the_cheapest_and_fees_are_added() {
        let offer = r#"price_overrides: [(option: "jitsi-hostsharing", amount: "20.005", currency: "EUR",
            per: OrganisationMonth, vat: None, reason: "offer", on: "2026-11-01")]"#;
        let with_fee = cost("deducts_vat: false", offer, "jitsi-hostsharing");
        assert_eq!(total(&with_fee), "360.06 EUR", "240.06 and the fee of 120; the share is no cost of a year");
        assert!(with_fee.known && with_fee.vat_unknown, "the fee does not say what its tax is");
        let (monthly, yearly) = (r#"plans: {"cryptpad-fr": "org-25"}"#, r#"plans: {"cryptpad-fr": "org-25-yearly"}"#);
        assert_eq!(total(&cost("deducts_vat: true", monthly, "cryptpad-fr")), "600.00 EUR");
        assert_eq!(total(&cost("deducts_vat: true", yearly, "cryptpad-fr")), "500.00 EUR");
    }

    #[test]
    fn currencies_meet_only_with_a_rate() {
        let dollars = cost("deducts_vat: true", "seats: 12", "zoom-workplace");
        let (eur, chf) = (Currency::parse("EUR").unwrap(), Currency::parse("CHF").unwrap());
        let rates = dossier("", "").plan.rates;
        assert_eq!(total(&dollars), "1919.52 USD");
        assert_eq!(dollars.total_in(&eur, &rates), Some(Decimal::new(95976, 2)));
        let free = cost("", "quantities: {HostMonth: 3}", "bigbluebutton-senfcall");
        assert_eq!((free.total_in(&chf, &rates), free.known), (Some(Decimal::new(0, 2)), true));
        assert_eq!(cost("deducts_vat: true", "seats: 12", "microsoft-teams-m365").total_in(&chf, &rates), None);
    }

    #[test]
    fn huge_numbers_never_panic() {
        let offer = r#"quantities: {UserMonth: 4294967295}, price_overrides: [(option: "zoom-workplace",
            amount: "99999999999999999999", currency: "EUR", per: UserMonth, vat: Excluded, reason: "", on: "2026-11-01")]"#;
        let huge = cost(r#"deducts_vat: false, vat_percent: "99999999999999999999""#, offer, "zoom-workplace");
        assert!(huge.known);
    }
}
