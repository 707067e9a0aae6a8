//! What is paid today: of an option that the client uses already, what its contract says.
//!
//! In: dossier, a move, an option. Out: a [`YearlyCost`]. What is paid is known better than any list price; an own
//! offer for the option is about the contract to come, and goes before both.

use super::Candidate;
use super::cost::{YearlyCost, add, cents, yearly_amount};
use crate::catalog::Per;
use crate::dossier::{Dossier, Move, Tool};

/// The replaced tools of a move that are this option.
pub fn in_use<'d>(dossier: &'d Dossier, of: &'d Move, option: &Candidate<'_>) -> impl Iterator<Item = &'d Tool> {
    let service = (!option.composed).then(|| option.service.id.clone());
    let tools = of.replaces.iter().filter_map(move |id| dossier.tool(id));
    tools.filter(move |tool| service.is_some() && tool.service == service)
}

/// What its contracts say is paid in twelve months, as it stands in them; `None` = it is not in use, an own offer
/// stands for it, a plan of it was chosen, its contract serves other use cases too, or not every amount is known.
pub(super) fn paid(dossier: &Dossier, of: &Move, option: &Candidate<'_>) -> Option<YearlyCost> {
    if of.price_overrides.iter().any(|offer| offer.option == option.id && offer.per != Per::OneOff) {
        return None;
    }
    // A contract that serves other use cases too is not what this one costs; a chosen plan is what the client means.
    let alone = |tool: &Tool| dossier.moves.iter().filter(|one| one.replaces.contains(&tool.id)).count() == 1;
    if of.plans.contains_key(&option.service.id) || !in_use(dossier, of, option).all(alone) {
        return None;
    }
    let mut cost = YearlyCost { known: true, paid: true, ..YearlyCost::default() };
    for tool in in_use(dossier, of, option) {
        let own = tool.contract.as_ref()?.cost.as_ref().filter(|cost| cost.per != Per::OneOff)?;
        add(&mut cost.totals, &own.currency, cents(yearly_amount(own, tool.users)?));
    }
    (!cost.totals.is_empty()).then_some(cost)
}
