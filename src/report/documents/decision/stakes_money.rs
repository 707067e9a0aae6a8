//! What a decision costs: a year of what was chosen, beside the budget and what is paid today.
//!
//! In: a decision, prices at its quantities, today's contracts. Out: lines; amounts that are not known are "at least".

use rust_decimal::Decimal;

use super::Decided;
use crate::catalog::Currency;
use crate::dossier::{Dossier, Tool};
use crate::plan::in_force;
use crate::report::documents::draft::Draft;
use crate::score::{PriceLine, PriceOwner, Scored, add, candidate, price_lines, yearly_cost};

/// One line per option, then what is paid once, the budget, and today's tools.
pub(super) fn costs<'a>(draft: &Draft<'a>, decided: &Decided<'a>, today: &[&Tool]) -> Vec<String> {
    let first = decided.ranking.leader().filter(|_| decided.is_open());
    let mut lines: Vec<String> = Vec::new();
    for option in decided.chosen().into_iter().chain(first) {
        let cost = yearly_cost(draft.catalog, draft.dossier, decided.of, &option.option);
        let values = [("name", option.option.name().into()), ("amount", draft.words.yearly(&cost).into())];
        let key = if decided.is_open() { "doc-dec-stake-cost-first" } else { "doc-dec-stake-cost-of" };
        lines.push(draft.with(key, &values));
        lines.extend(once(draft, decided, option));
        lines.extend(membership(draft, decided, option));
    }
    if let Some(budget) = &decided.of.budget {
        lines.push(draft.with("doc-dec-stake-budget", &[("amount", draft.words.cost(budget).into())]));
    }
    lines.extend(today.iter().map(|tool| {
        let cost = tool.contract.as_ref().and_then(|contract| contract.cost.as_ref());
        let amount = cost.map_or_else(|| draft.tr("not-known"), |cost| draft.words.cost(cost));
        draft.with("doc-dec-stake-cost-today", &[("name", draft.words.tool(tool).into()), ("amount", amount.into())])
    }));
    lines
}

/// What is paid once, and what of it comes back.
fn once(draft: &Draft<'_>, decided: &Decided<'_>, option: &Scored<'_>) -> Vec<String> {
    let prices = price_lines(draft.dossier, decided.of, &option.option);
    let sum = |wanted: fn(&PriceLine) -> bool| {
        let mut sums: Vec<(Currency, Decimal)> = Vec::new();
        for line in prices.lines.iter().filter(|line| wanted(line)) {
            if let Some(amount) = line.bill() {
                add(&mut sums, &line.currency, amount);
            }
        }
        let texts: Vec<String> = sums.iter().map(|(c, amount)| draft.language.money(*amount, c.as_str())).collect();
        draft.words.list(&texts)
    };
    let parts = [
        ("doc-dec-stake-once", sum(|line| line.one_off() && !line.returnable)),
        ("doc-dec-stake-share", sum(|line| line.returnable)),
    ];
    let filled = parts.into_iter().filter(|(_, amount)| !amount.is_empty());
    filled.map(|(key, amount)| draft.with(key, &[("amount", amount.into())])).collect()
}

/// That what an operator asks of its members is paid once, however many moves lead to it.
fn membership(draft: &Draft<'_>, decided: &Decided<'_>, option: &Scored<'_>) -> Option<String> {
    let provider = option.option.provider?;
    let prices = price_lines(draft.dossier, decided.of, &option.option);
    let fee = prices.lines.iter().any(|line| line.owner == PriceOwner::Provider);
    let same = |dossier: &Dossier, index: usize| {
        let options = in_force(dossier, index).into_iter().filter_map(|id| candidate(draft.catalog, id));
        options.filter_map(|option| option.provider).any(|other| other.id == provider.id)
    };
    let moves = (0..draft.dossier.moves.len()).filter(|index| same(draft.dossier, *index)).count();
    let values = [("who", provider.name.as_str().into()), ("count", moves.into())];
    (fee && moves > 1).then(|| draft.with("doc-dec-stake-fee", &values))
}
