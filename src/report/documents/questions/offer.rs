//! What an offer is for: each service with its size, so that its price can be held against the budget of its use case.
//!
//! In: a move and an option of it. Out: one text a service, in the vendor's language, and the question with all of them.
//! Of a lent machine its own size is named, as the maker's rule gives it; accounts are no business of who lends it.

use super::services::capacities;
use crate::dossier::Move;
use crate::plan::machines;
use crate::report::documents::draft::Draft;
use crate::score::Scored;
use crate::text::{Language, tr, tr_with};

/// A service with the size that a move needs of it.
pub(super) fn item(draft: &Draft<'_>, language: Language, of: &Move, option: &Scored<'_>) -> String {
    let lent = option.option.composed;
    let service = option.option.name(language);
    let size = if lent { machines(&option.option, of, language) } else { None };
    let mut sizes: Vec<String> = match size {
        Some(machines) => [Some(machines), at_once(language, of)].into_iter().flatten().collect(),
        None => accounts(language, of).into_iter().collect(),
    };
    sizes.extend(capacities(draft, language, of, lent));
    if sizes.is_empty() {
        return service;
    }
    let values = [("service", service.into()), ("sizes", sizes.join(", ").into())];
    tr_with(language, "doc-ask-price-item", &values)
}

/// The question for the offer; of several services a price for each.
pub(super) fn question(language: Language, items: &[String]) -> String {
    let offer = tr(language, "doc-ask-price");
    let sizes = match items {
        [] => return offer,
        [one] => tr_with(language, "doc-ask-price-one", &[("item", one.as_str().into())]),
        all => {
            let numbered = all.iter().zip(1_usize..).map(|(item, number)| format!("({number}) {item}"));
            let items = numbered.collect::<Vec<_>>().join("; ");
            tr_with(language, "doc-ask-price-each", &[("items", items.into())])
        }
    };
    format!("{offer} {sizes}")
}

fn accounts(language: Language, of: &Move) -> Option<String> {
    of.seats.map(|seats| tr_with(language, "doc-ask-price-accounts", &[("count", count(seats).into())]))
}

/// All rooms as full as the largest.
fn at_once(language: Language, of: &Move) -> Option<String> {
    let people = of.need.rooms_at_once?.checked_mul(of.need.largest?).filter(|people| *people > 0)?;
    Some(tr_with(language, "doc-ask-price-at-once", &[("count", count(people).into())]))
}

fn count(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}
