//! What a decision costs: a year of what was chosen, beside the budget and what is paid today.
//!
//! In: a decision, prices at its quantities, today's contracts. Out: lines; amounts that are not known are "at least".
//! What takes over if the pilot fails is priced, too; where only a free plan of something is known, that is said.

use rust_decimal::Decimal;

use super::Decided;
use crate::catalog::Currency;
use crate::dossier::{Dossier, OptionId, Tool};
use crate::plan::{in_force, not_known_of_joining};
use crate::report::Inlines;
use crate::report::documents::draft::{Draft, join};
use crate::report::documents::prices::{only_free, why_put_in, yearly};
use crate::score::{PriceLine, PriceOwner, Scored, add, candidate, price_lines, yearly_cost};

/// One line per option, then what is paid once, the budget, and today's tools.
pub(super) fn costs<'a>(draft: &Draft<'a>, decided: &Decided<'a>, today: &[&Tool]) -> Vec<String> {
    let first = decided.ranking.leader().filter(|_| decided.is_open());
    let mut lines: Vec<String> = Vec::new();
    for option in decided.chosen().into_iter().chain(first) {
        let key = if decided.is_open() { "doc-dec-stake-cost-first" } else { "doc-dec-stake-cost-of" };
        lines.push(year(draft, decided, key, option));
        lines.extend(once(draft, decided, option));
        lines.extend(membership(draft, decided, option));
        lines.extend(joining(draft, option));
    }
    let next = decided.runner_up().and_then(|id| decided.ranking.find(id));
    if let Some(option) = next {
        lines.push(year(draft, decided, "doc-dec-stake-cost-next", option));
        lines.extend(once(draft, decided, option));
        lines.extend(member(draft, decided, option));
        lines.extend(joining(draft, option));
    }
    if let Some(budget) = &decided.of.budget {
        lines.push(draft.with("doc-dec-stake-budget", &[("amount", draft.words.cost(budget).into())]));
    }
    lines.extend(today.iter().map(|tool| {
        let cost = tool.contract.as_ref().and_then(|contract| contract.cost.as_ref());
        let amount = cost.map_or_else(|| listed(draft, decided, tool), |cost| draft.words.cost(cost));
        draft.with("doc-dec-stake-cost-today", &[("name", draft.words.tool(tool).into()), ("amount", amount.into())])
    }));
    lines
}

/// The lines; those of the costs with the reason of each price that the adviser put in.
pub(super) fn with_reasons(draft: &Draft<'_>, decided: &Decided<'_>, key: &str, lines: &[String]) -> Inlines {
    let text = Inlines::from(lines.join("\n"));
    if key != "doc-dec-stake-cost" {
        return text;
    }
    let first = decided.ranking.leader().filter(|_| decided.is_open());
    let next = decided.runner_up().and_then(|id| decided.ranking.find(id));
    let named = decided.chosen().into_iter().chain(first).chain(next);
    let reasons = named.filter_map(|option| why_put_in(draft, decided.of, &option.option));
    reasons.fold(text, |text, reason| join(text.plain("\n"), reason))
}

/// What an option costs in a year; that only a free plan of it is known.
fn year(draft: &Draft<'_>, decided: &Decided<'_>, key: &str, option: &Scored<'_>) -> String {
    let amount = yearly(draft, decided.of, &option.option);
    let line = draft.with(key, &[("name", option.option.name(draft.language).into()), ("amount", amount.into())]);
    let free = only_free(draft, decided.of, &option.option);
    if free { format!("{line} {}", draft.tr("doc-dec-stake-cost-free")) } else { line }
}

/// The list price of a tool of which nobody wrote down what is paid.
fn listed(draft: &Draft<'_>, decided: &Decided<'_>, tool: &Tool) -> String {
    let option = tool.service.as_ref().and_then(|id| candidate(draft.catalog, &OptionId::from(id)));
    let cost = option.map(|option| yearly_cost(draft.catalog, draft.dossier, decided.of, &option));
    match cost.filter(|cost| !cost.totals.is_empty()) {
        Some(cost) => draft.with("doc-dec-stake-cost-list", &[("amount", draft.words.yearly(&cost).into())]),
        None => draft.tr("not-known"),
    }
}

/// That a cooperative has to be joined, and what of that is not known.
fn joining(draft: &Draft<'_>, option: &Scored<'_>) -> Option<String> {
    let provider = option.option.provider?;
    let open: Vec<String> = not_known_of_joining(provider).into_iter().map(|key| draft.tr(key)).collect();
    let values = [("who", provider.name.as_str().into()), ("names", open.join("; ").into())];
    (!open.is_empty()).then(|| draft.with("doc-dec-stake-join", &values))
}

/// That what takes over asks for a membership first, where its operator asks for a share and for all that is known.
fn member(draft: &Draft<'_>, decided: &Decided<'_>, option: &Scored<'_>) -> Option<String> {
    let provider = option.option.provider.filter(|provider| not_known_of_joining(provider).is_empty())?;
    let shares = price_lines(draft.dossier, decided.of, &option.option).lines.iter().any(|line| line.returnable);
    shares.then(|| draft.with("doc-dec-stake-member", &[("who", provider.name.as_str().into())]))
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
