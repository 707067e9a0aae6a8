//! What a year of an option costs, as it is held against the budget, what is counted, and which price was quoted.
//!
//! In: catalogue, dossier, a move, an option. Out: a [`Cost`]. What is not known is said, never guessed.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::catalog::{Catalog, Currency, Per, Vat};
use crate::dossier::{Client, Dossier, Move, PriceOverride};
use crate::score::{self, Candidate, PriceLine, PriceOwner, YearlyCost};
use crate::text::{Language, tr, tr_with};

/// The cost of a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cost {
    /// "€360.00", "at least €120.00", "not known".
    pub(crate) amount: String,
    /// "a year: €360.00", for the closed row; empty where nothing is known.
    pub(crate) year: String,
    /// Prices and quantities behind it, and what is missing; empty where there is nothing to say.
    pub(crate) counted: String,
    /// The price that was quoted and is counted; `None` = there is none.
    pub(crate) quoted: Option<PriceOverride>,
    /// The same in words; empty where there is none.
    pub(crate) said: String,
    /// The currency that a quoted price begins with.
    pub(crate) currency: Currency,
    /// The plan that a quoted price begins with; empty where none is named.
    pub(crate) plan: String,
    /// What is paid for by a number that only the client knows, and the number that was entered.
    pub(crate) counts: Vec<(Per, Option<u32>)>,
}

/// A year of an option at the move's quantities.
pub(crate) fn cost(
    catalog: &Catalog,
    dossier: &Dossier,
    of: &Move,
    option: &Candidate<'_>,
    language: Language,
) -> Cost {
    let yearly = score::yearly_cost(catalog, dossier, of, option);
    let counted = match (yearly.paid, is_free(&yearly)) {
        (true, _) => vec![tr(language, "app-cost-paid")],
        (_, true) => Vec::new(),
        (_, false) => counted(dossier, (of, option), &yearly, language),
    };
    let quoted = quoted(of, option).cloned();
    let amount = amount(&yearly, language);
    let is_said = is_free(&yearly) || yearly.totals.iter().any(|(_, sum)| !sum.is_zero());
    let year = is_said.then(|| tr_with(language, "app-row-year", &[("amount", amount.as_str().into())]));
    Cost {
        amount,
        year: year.unwrap_or_default(),
        counted: counted.join("; "),
        said: quoted.as_ref().map(|quote| said(quote, language)).unwrap_or_default(),
        quoted,
        currency: currency(dossier, of),
        plan: plan(dossier, (of, option)),
        counts: if yearly.paid { Vec::new() } else { counts(dossier, (of, option)) },
    }
}

/// The price that was quoted last for an option.
fn quoted<'a>(of: &'a Move, option: &Candidate<'_>) -> Option<&'a PriceOverride> {
    of.price_overrides.iter().rfind(|q| q.option == option.id && q.per != Per::OneOff)
}

/// All is known, and nothing is paid.
fn is_free(cost: &YearlyCost) -> bool {
    !cost.at_least && cost.totals.iter().all(|(_, sum)| sum.is_zero())
}

/// "Quoted on 20 Nov 2026: €250.00 a year, tax included (offer of 20 Nov)".
fn said(quote: &PriceOverride, language: Language) -> String {
    let amount = language.money(quote.amount.0, quote.currency.as_str());
    let price = tr_with(language, &format!("doc-per-{}", quote.per.code()), &[("amount", amount.into())]);
    let values = [
        ("date", language.date(quote.on.0).into()),
        ("price", price.into()),
        ("vat", tr(language, &format!("show-vat-{}", quote.vat.code())).into()),
        ("reason", quote.reason.as_str().into()),
    ];
    let key = if quote.reason.is_empty() { "app-quote-said-bare" } else { "app-quote-said" };
    tr_with(language, key, &values)
}

/// The currency of the use case's budget, else of another one, else the euro.
fn currency(dossier: &Dossier, of: &Move) -> Currency {
    let mut budgets = of.budget.iter().chain(dossier.moves.iter().filter_map(|other| other.budget.as_ref()));
    budgets.next().map(|b| b.currency.clone()).or_else(|| Currency::parse("EUR")).unwrap_or_default()
}

/// The plan whose price is counted today.
fn plan(dossier: &Dossier, (of, option): (&Move, &Candidate<'_>)) -> String {
    let own = |line: &PriceLine| line.owner == PriceOwner::Service && !line.one_off();
    let id = score::price_lines(dossier, of, option).lines.into_iter().find(own).and_then(|line| line.id);
    let price = id.and_then(|id| option.service.prices.iter().find(|price| price.id == id));
    price.and_then(|price| price.plan.clone()).unwrap_or_default()
}

/// Units that neither accounts nor the organisation itself count, of prices above zero.
fn counts(dossier: &Dossier, (of, option): (&Move, &Candidate<'_>)) -> Vec<(Per, Option<u32>)> {
    let lines = score::price_lines(dossier, of, option).lines;
    let asked = [Per::MemberMonth, Per::HostMonth, Per::ServerMonth, Per::GbMonth]
        .into_iter()
        .filter(|per| lines.iter().any(|line| line.per == *per && !line.returnable && !line.unit.is_zero()));
    asked.map(|per| (per, of.quantities.get(&per).copied())).collect()
}

fn amount(cost: &YearlyCost, language: Language) -> String {
    let sums: Vec<String> = cost.totals.iter().map(|(c, sum)| language.money(*sum, c.as_str())).collect();
    match (sums.is_empty(), cost.at_least) {
        (true, true) => tr(language, "not-known"),
        _ if is_free(cost) => tr(language, "app-cost-free"),
        (_, true) => tr_with(language, "doc-at-least", &[("amount", sums.join(" + ").into())]),
        (_, false) => sums.join(" + "),
    }
}

fn counted(
    dossier: &Dossier,
    (of, option): (&Move, &Candidate<'_>),
    cost: &YearlyCost,
    language: Language,
) -> Vec<String> {
    let prices = score::price_lines(dossier, of, option);
    let yearly = prices.lines.iter().filter(|line| !line.one_off() && !line.returnable);
    let said = |price: &PriceLine| {
        let quote = quoted(of, option).filter(|_| price.owner == PriceOwner::Offer);
        quote.map_or_else(|| line(price, language), |quote| quote_line(&dossier.client, (price, quote), language))
    };
    let mut parts: Vec<String> = yearly.map(said).collect();
    let missing = [(prices.missing, "app-cost-missing"), (cost.vat_unknown, "app-cost-vat")];
    parts.extend(missing.into_iter().filter(|(on, _)| *on).map(|(_, key)| tr(language, key)));
    if cost.vat_unknown && cost.known {
        parts.extend(with_tax(dossier, of, &prices.lines, language));
    }
    parts
}

/// The rate that comes on top of a net price for this client, as a factor and in words; `None` = it pays no such tax in
/// the end, or nobody has said so.
fn tax(client: &Client, language: Language) -> Option<(Decimal, String)> {
    let percent = client.vat_percent.filter(|_| client.deducts_vat == Some(false))?.0;
    let rate = language.plain_number(percent.to_f64()?);
    Some((Decimal::ONE.saturating_add(percent / Decimal::ONE_HUNDRED), rate))
}

/// What a year costs if tax comes on top of every price that does not name its tax, and whether that keeps the budget.
fn with_tax(dossier: &Dossier, of: &Move, lines: &[PriceLine], language: Language) -> Option<String> {
    let (factor, rate) = tax(&dossier.client, language)?;
    let yearly: Vec<&PriceLine> = lines.iter().filter(|line| !line.one_off() && !line.returnable).collect();
    let currency = &yearly.first()?.currency;
    let year = |line: &&PriceLine| {
        let unit = if line.vat_known { line.unit } else { line.unit.saturating_mul(factor) };
        let line = PriceLine { unit, ..(*line).clone() };
        line.for_months(12).filter(|_| line.currency == *currency)
    };
    let sum = yearly.iter().map(year).try_fold(Decimal::ZERO, |sum, amount| Some(sum.saturating_add(amount?)))?;
    let limit = of.budget.as_ref().filter(|budget| budget.currency == *currency);
    let limit = limit.and_then(|b| score::yearly_amount(b, score::quantity(dossier, of, Per::UserMonth)));
    let key = if limit.is_some_and(|limit| sum <= limit) { "app-cost-vat-within" } else { "app-cost-vat-top" };
    let amount = language.money(sum, currency.as_str());
    Some(tr_with(language, key, &[("rate", rate.into()), ("amount", amount.into())]))
}

/// The quoted price as it was quoted, and the tax that is added to it.
fn quote_line(client: &Client, (price, quote): (&PriceLine, &PriceOverride), language: Language) -> String {
    match tax(client, language).filter(|_| quote.vat == Vat::Excluded && !price.unit.is_zero()) {
        Some((_, rate)) => {
            let bare = PriceLine { unit: quote.amount.0, owner: PriceOwner::Service, ..price.clone() };
            let values = [("price", line(&bare, language).into()), ("rate", rate.into())];
            tr_with(language, "app-cost-offer-tax", &values)
        }
        None => line(price, language),
    }
}

/// One price and how often it is paid.
fn line(line: &PriceLine, language: Language) -> String {
    let unit = language.money(score::cents(line.unit), line.currency.as_str());
    let price = tr_with(language, &format!("doc-per-{}", line.per.code()), &[("amount", unit.into())]);
    let price = match line.quantity {
        _ if line.unit.is_zero() => tr(language, "app-cost-free"),
        Some(1) if !is_counted(line.per) => price,
        Some(count) => {
            let count = number(line.per, count, language);
            tr_with(language, "app-cost-times", &[("price", price.into()), ("count", count.into())])
        }
        None => tr_with(language, "app-cost-times-unknown", &[("price", price.into())]),
    };
    match line.owner {
        PriceOwner::Service => price,
        PriceOwner::Offer => tr_with(language, "app-cost-offer", &[("price", price.into())]),
        PriceOwner::Provider => tr_with(language, "app-cost-fee", &[("price", price.into())]),
    }
}

/// Something is counted that can be named.
const fn is_counted(per: Per) -> bool {
    !matches!(per, Per::OrganisationMonth | Per::Year | Per::OneOff)
}

/// How many there are, with what they are.
fn number(per: Per, count: u32, language: Language) -> String {
    if !is_counted(per) {
        return count.to_string();
    }
    let values = [("count", usize::try_from(count).unwrap_or(usize::MAX).into())];
    tr_with(language, &format!("app-cost-count-{}", per.code()), &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::OptionId;

    fn of(client: &str, more: &str, option: &str) -> Cost {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let text =
            format!(r#"(format: 1, client: (name: "x", {client}), moves: [(purpose: VideoConferencing, {more})])"#);
        let dossier = Dossier::parse("x", &text).unwrap();
        let option = score::candidate(catalog, &OptionId::parse(option).unwrap()).unwrap();
        cost(catalog, &dossier, &dossier.moves[0], &option, Language::En)
    }

    #[test]
    fn a_year_is_said_with_what_is_counted() {
        let teams = of("deducts_vat: true", "seats: 12", "microsoft-teams-m365");
        assert_eq!(teams.amount, "€748.80");
        assert_eq!(teams.counted, "€5.20 per user and month × 12 accounts");
    }

    #[test]
    fn what_is_counted_is_named() {
        let members = |count| number(Per::MemberMonth, count, Language::En);
        assert_eq!(members(1), "1 membership, the client’s own");
        assert_eq!(members(60), "60 memberships");
        assert_eq!(number(Per::Year, 2, Language::En), "2");
        for language in Language::ALL {
            for per in [Per::HostMonth, Per::UserMonth, Per::ServerMonth, Per::MemberMonth, Per::GbMonth] {
                assert!(!number(per, 3, language).contains('«'), "{language} {per:?}");
            }
        }
    }

    #[test]
    fn what_is_missing_is_said() {
        let seats = of("deducts_vat: true", "", "microsoft-teams-m365");
        assert_eq!(seats.amount, "not known");
        assert_eq!(seats.counted, "€5.20 per user and month, number not known");
        let tax = of("deducts_vat: false", "seats: 12", "microsoft-teams-m365");
        assert!(tax.amount.starts_with("at least €") && tax.counted.ends_with("value added tax not known"), "{tax:?}");
    }

    #[test]
    fn what_was_quoted_is_said_and_what_it_begins_with_is_known() {
        let quote = r#"price_overrides: [(option: "alfaview", amount: "250", currency: "EUR", per: Year, vat: Included,
            reason: "offer of 20 Nov", on: "2026-11-21")]"#;
        let quoted = of("deducts_vat: false", quote, "alfaview");
        assert_eq!(quoted.said, "Quoted on 21 Nov 2026: €250.00 a year, tax included (offer of 20 Nov)");
        assert_eq!((quoted.amount.as_str(), quoted.quoted.unwrap().per), ("€250.00", Per::Year));
        let budget = r#"budget: (amount: "300", currency: "CHF", per: Year)"#;
        let none = of("", budget, "alfaview");
        assert!(none.quoted.is_none() && none.said.is_empty() && none.currency.as_str() == "CHF");
        assert_eq!(of("", "", "alfaview").currency.as_str(), "EUR");
    }

    #[test]
    fn of_a_quoted_price_without_a_word_on_tax_both_sums_are_said() {
        let quote = |vat: &str, budget: &str| {
            format!(
                r#"price_overrides: [(option: "alfaview", amount: "120", currency: "EUR", per: Year, vat: {vat},
                reason: "letter", on: "2026-11-21")], budget: (amount: "{budget}", currency: "EUR", per: Year)"#
            )
        };
        let client = r#"deducts_vat: false, vat_percent: "21""#;
        let open = of(client, &quote("Unknown", "300"), "alfaview");
        assert_eq!(open.amount, "at least €120.00");
        assert_eq!(
            open.counted,
            "€120.00 a year by the quoted price; value added tax not known; with 21 % on top €145.20, within the \
             budget all the same"
        );
        let dear = of(client, &quote("Unknown", "140"), "alfaview");
        assert!(dear.counted.ends_with("with 21 % on top €145.20"), "{}", dear.counted);
        let net = of(client, &quote("Excluded", "300"), "alfaview");
        assert_eq!((net.amount.as_str(), net.year.as_str()), ("€145.20", "a year: €145.20"));
        assert_eq!(net.counted, "€120.00 a year by the quoted price + 21 % VAT");
    }

    #[test]
    fn what_costs_nothing_is_free_of_charge() {
        let free = of("", "quantities: {HostMonth: 3}", "bigbluebutton-senfcall");
        assert_eq!((free.amount.as_str(), free.counted.as_str()), ("free of charge", ""));
        assert_eq!(free.year, "a year: free of charge");
        assert_eq!(of("deducts_vat: true", "", "microsoft-teams-m365").year, "", "nothing is known");
    }

    #[test]
    fn only_what_the_client_alone_can_count_is_asked_for() {
        assert_eq!(of("", "", "cloud-nubo").counts, [(Per::MemberMonth, None)]);
        let many = of("", "quantities: {MemberMonth: 60}", "cloud-nubo");
        assert_eq!(many.counts, [(Per::MemberMonth, Some(60))]);
        assert!(many.counted.contains("€2.50 per member and month × 60"), "{}", many.counted);
        assert!(of("", "", "microsoft-teams-m365").counts.is_empty(), "accounts are counted in Needs");
    }
}
