//! What an option costs in a year, in words: what is paid today, a list price, or a price that the adviser put in.
//!
//! In: prices of a move and today's contracts. Out: texts. A price that the adviser put in is named where its total
//! stands, with its reason, so that it is not taken for an offer.

use super::draft::{Draft, join};
use crate::catalog::Per;
use crate::dossier::{Move, PriceOverride};
use crate::report::Inlines;
use crate::score::{Candidate, PriceOwner, YearlyCost, in_use, price_lines, yearly_cost};

/// A year of an option. Of a tool in use it is said whether that is what its contract says or a list price.
pub(super) fn yearly(draft: &Draft<'_>, of: &Move, option: &Candidate<'_>) -> String {
    labelled(draft, of, option, &yearly_cost(draft.catalog, draft.dossier, of, option))
}

/// The same of a cost that was worked out already.
pub(super) fn labelled(draft: &Draft<'_>, of: &Move, option: &Candidate<'_>, cost: &YearlyCost) -> String {
    let text = draft.words.yearly(cost);
    if cost.paid {
        return draft.with("doc-yearly-paid", &[("amount", text.into())]);
    }
    if let Some(part) = part(draft, of, option) {
        let all = cost.totals.len() == 1
            && cost.totals.iter().all(|(currency, sum)| draft.language.money(*sum, currency.as_str()) == part);
        if all {
            return draft.with("doc-yearly-own-all", &[("amount", text.into())]);
        }
        return draft.with("doc-yearly-own", &[("amount", text.into()), ("part", part.into())]);
    }
    let listed = in_use(draft.dossier, of, option).next().is_some() && !cost.totals.is_empty();
    if listed { draft.with("doc-yearly-list", &[("amount", text.into())]) } else { text }
}

/// Why a price was put in, and what it does to the total.
pub(super) fn why_put_in(draft: &Draft<'_>, of: &Move, option: &Candidate<'_>) -> Option<Inlines> {
    let own = put_in(of, option)?;
    let head = draft.with("doc-yearly-why", &[("name", option.name(draft.language).into())]);
    let head = Inlines::from(format!("{head} "));
    let head = if own.plan.is_empty() { head } else { join(head, draft.own(&own.plan)).plain(". ") };
    let text = join(head, draft.own(&own.reason));
    let bound = yearly_cost(draft.catalog, draft.dossier, of, option).at_least;
    Some(if bound { text.plain(format!(" {}", draft.tr("doc-yearly-bound"))) } else { text })
}

/// Whether no plan of it is known but free ones.
pub(super) fn only_free(draft: &Draft<'_>, of: &Move, option: &Candidate<'_>) -> bool {
    let recurring = || option.service.prices.iter().filter(|price| price.per != Per::OneOff);
    let free = recurring().count() > 0 && recurring().all(|price| price.amount.0.is_zero());
    free && put_in(of, option).is_none() && in_use(draft.dossier, of, option).next().is_none()
}

/// How much of a year rests on a price that the adviser put in.
fn part(draft: &Draft<'_>, of: &Move, option: &Candidate<'_>) -> Option<String> {
    put_in(of, option)?;
    let lines = price_lines(draft.dossier, of, option).lines;
    let line = lines.iter().find(|line| line.owner == PriceOwner::Offer && !line.one_off())?;
    Some(draft.language.money(line.for_months(12)?, line.currency.as_str()))
}

/// The price that the adviser put in for it, the last one.
fn put_in<'m>(of: &'m Move, option: &Candidate<'_>) -> Option<&'m PriceOverride> {
    of.price_overrides.iter().rfind(|price| price.option == option.id && price.per != Per::OneOff)
}
