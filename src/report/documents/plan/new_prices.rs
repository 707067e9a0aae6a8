//! What the new services are paid with: price, count, a year, source. A price of 0.00 is a price and stands here, too.
//!
//! In: the options of the planned moves. Out: a table; what has no price at all is said below it with the costs.

use super::Outline;
use crate::catalog::{Per, Price, Source};
use crate::report::documents::draft::{Draft, join};
use crate::report::{Column, Inlines, Table};
use crate::score::{Candidate, PriceLine, PriceOwner, candidate, price_lines};

/// A price that a new service is paid with.
pub(super) struct NewPrice<'a> {
    /// Name of the service, or of the operator where all of its services pay it together.
    name: String,
    line: PriceLine,
    sources: &'a [Source],
}

/// The prices of all planned options, without shares, which are paid back.
pub(super) fn new_prices<'a>(outline: &Outline<'a>, draft: &Draft<'a>) -> Vec<NewPrice<'a>> {
    let mut list: Vec<NewPrice<'a>> = Vec::new();
    for planned in &outline.plan.moves {
        let of = planned.number.checked_sub(1).and_then(|index| draft.dossier.moves.get(index));
        let Some(of) = of else { continue };
        for option in planned.options.iter().filter_map(|id| candidate(draft.catalog, id)) {
            for line in price_lines(draft.dossier, of, &option).lines {
                let new = named(draft, &option, line);
                let twice = |known: &NewPrice<'_>| {
                    new.line.owner == PriceOwner::Provider && known.name == new.name && known.line == new.line
                };
                if !new.line.returnable && !list.iter().any(twice) {
                    list.push(new);
                }
            }
        }
    }
    list
}

fn named<'a>(draft: &Draft<'a>, option: &Candidate<'a>, line: PriceLine) -> NewPrice<'a> {
    let service = option.service;
    let (prices, name): (&'a [Price], String) = match (line.owner, option.provider) {
        (PriceOwner::Provider, Some(provider)) => (provider.prices.as_slice(), provider.name.clone()),
        _ => (service.prices.as_slice(), option.name(draft.language)),
    };
    let price = prices.iter().find(|price| Some(&price.id) == line.id.as_ref());
    NewPrice { name, line, sources: price.map_or(&[][..], |price| price.sources.as_slice()) }
}

/// The table; nothing where no price is known.
pub(super) fn write<'a>(draft: &mut Draft<'a>, prices: &[NewPrice<'a>]) {
    let columns = vec![
        Column::text(draft.tr("doc-plan-price-of")),
        Column::text(draft.tr("doc-plan-price")),
        Column::text(draft.tr("doc-plan-price-count")),
        Column::number(draft.tr("doc-plan-price-year")),
    ];
    let mut table = Table::new(draft.tr("doc-plan-prices"), columns).with_row_headers();
    for price in prices {
        let amount = draft.language.money(price.line.unit, price.line.currency.as_str());
        let unit = draft.with(&format!("doc-per-{}", price.line.per.code()), &[("amount", amount.into())]);
        let source = if price.line.owner == PriceOwner::Offer {
            Inlines::from(format!(" {}", draft.tr("doc-plan-price-own")))
        } else {
            draft.cite(price.sources)
        };
        let (counted, year) = (counted(draft, &price.line), year(draft, &price.line));
        table = table.row([Inlines::from(price.name.clone()), join(unit.into(), source), counted, year]);
    }
    draft.table(table);
}

/// How many are counted.
fn counted(draft: &Draft<'_>, line: &PriceLine) -> Inlines {
    match line.quantity.map(usize::try_from) {
        _ if line.one_off() => draft.tr("doc-plan-price-once").into(),
        Some(Ok(count)) => draft.with(&format!("plan-count-{}", line.per.code()), &[("count", count.into())]).into(),
        _ => draft.tr("not-known").into(),
    }
}

/// What it comes to in a year; what is paid once, once.
fn year(draft: &Draft<'_>, line: &PriceLine) -> Inlines {
    let amount = if line.per == Per::OneOff { line.bill() } else { line.for_months(12) };
    let known = amount.map(|amount| draft.language.money(amount, line.currency.as_str()));
    known.unwrap_or_else(|| draft.tr("not-known")).into()
}
