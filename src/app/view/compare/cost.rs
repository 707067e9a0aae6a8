//! What a year of an option costs, as it is held against the budget, and what is counted.
//!
//! In: catalogue, dossier, a move, an option. Out: a [`Cost`]. What is not known is said, never guessed.

use crate::catalog::Catalog;
use crate::dossier::{Dossier, Move};
use crate::score::{self, Candidate, PriceLine, PriceOwner, YearlyCost};
use crate::text::{Language, tr, tr_with};

/// The cost of a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cost {
    /// "€360.00", "at least €120.00", "not known".
    pub(crate) amount: String,
    /// Prices and quantities behind it, and what is missing; empty where there is nothing to say.
    pub(crate) counted: String,
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
    let counted = match yearly.paid {
        true => vec![tr(language, "app-cost-paid")],
        false => counted(dossier, (of, option), &yearly, language),
    };
    Cost { amount: amount(&yearly, language), counted: counted.join("; ") }
}

fn amount(cost: &YearlyCost, language: Language) -> String {
    let sums: Vec<String> = cost.totals.iter().map(|(c, sum)| language.money(*sum, c.as_str())).collect();
    match (sums.is_empty(), cost.at_least) {
        (true, true) => tr(language, "not-known"),
        (true, false) => tr(language, "doc-free"),
        (false, true) => tr_with(language, "doc-at-least", &[("amount", sums.join(" + ").into())]),
        (false, false) => sums.join(" + "),
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
    let mut parts: Vec<String> = yearly.map(|price| line(price, language)).collect();
    let missing = [(prices.missing, "app-cost-missing"), (cost.vat_unknown, "app-cost-vat")];
    parts.extend(missing.into_iter().filter(|(on, _)| *on).map(|(_, key)| tr(language, key)));
    parts
}

/// One price and how often it is paid.
fn line(line: &PriceLine, language: Language) -> String {
    let unit = language.money(score::cents(line.unit), line.currency.as_str());
    let price = tr_with(language, &format!("doc-per-{}", line.per.code()), &[("amount", unit.into())]);
    let price = match line.quantity {
        Some(1) => price,
        Some(count) => {
            tr_with(language, "app-cost-times", &[("price", price.into()), ("count", count.to_string().into())])
        }
        None => tr_with(language, "app-cost-times-unknown", &[("price", price.into())]),
    };
    match line.owner {
        PriceOwner::Service => price,
        PriceOwner::Offer => tr_with(language, "app-cost-offer", &[("price", price.into())]),
        PriceOwner::Provider => tr_with(language, "app-cost-fee", &[("price", price.into())]),
    }
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
        assert_eq!(teams.counted, "€5.20 per user and month × 12");
    }

    #[test]
    fn what_is_missing_is_said() {
        let seats = of("deducts_vat: true", "", "microsoft-teams-m365");
        assert_eq!(seats.amount, "not known");
        assert_eq!(seats.counted, "€5.20 per user and month, number not known");
        let tax = of("deducts_vat: false", "seats: 12", "microsoft-teams-m365");
        assert!(tax.amount.starts_with("at least €") && tax.counted.ends_with("value added tax not known"), "{tax:?}");
    }
}
