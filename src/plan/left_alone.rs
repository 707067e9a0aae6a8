//! Tools of today that no use case names.
//!
//! In: the dossier. Out: in words that they stay as they are, but for accounts that several use; of those that the plan
//! asks about, that they stay unless they are not allowed. What nobody allowed and the plan closes is not among them.

use super::decided::decided;
use super::dependence::named;
use super::names;
use super::unofficial::{asked, closed, is_planned};
use crate::catalog::{Catalog, Phase};
use crate::dossier::{Dossier, Tool};
use crate::text::{Language, tr, tr_with};

/// That tools belong to no use case and stay as they are; `None` = there is no such tool, or no use case yet.
#[must_use]
pub fn left_alone(catalog: &Catalog, dossier: &Dossier, language: Language) -> Option<String> {
    let closed = closed(catalog, dossier);
    let replaced = |tool: &Tool| dossier.moves.iter().any(|of| of.replaces.contains(&tool.id));
    let ends = |tool: &Tool| closed.iter().any(|other| other.id == tool.id);
    let alone: Vec<&Tool> = dossier.inventory.iter().filter(|tool| !replaced(tool) && !ends(tool)).collect();
    if alone.is_empty() || dossier.moves.is_empty() {
        return None;
    }
    let asked = asked(catalog, dossier);
    let (asked, known): (Vec<&Tool>, Vec<&Tool>) =
        alone.iter().partition(|tool| asked.iter().any(|other| other.id == tool.id));
    let stay = [(known, "plan-left-alone"), (asked, "plan-left-alone-asked")].into_iter().filter_map(|(tools, key)| {
        let names: Vec<String> = tools.iter().map(|tool| named(catalog, tool)).collect();
        let values = [("count", names.len().into()), ("names", names.join(", ").into())];
        (!names.is_empty()).then(|| tr_with(language, key, &values))
    });
    let shared = alone.iter().any(|tool| tool.accounts.iter().any(|account| account.shared == Some(true)));
    let key = if shared { "plan-left-alone-accounts" } else { "plan-left-alone-accounts-open" };
    let accounts = is_handed_over(catalog, dossier, &alone).then(|| tr(language, key));
    Some(stay.chain(accounts).collect::<Vec<_>>().join(" "))
}

/// Names of the tools that the plan ends although no use case names them: nobody compares what follows.
#[must_use]
pub fn also_ended(catalog: &Catalog, dossier: &Dossier) -> Vec<String> {
    let replaced = |tool: &Tool| dossier.moves.iter().any(|of| of.replaces.contains(&tool.id));
    closed(catalog, dossier).into_iter().filter(|tool| !replaced(tool)).map(|tool| named(catalog, tool)).collect()
}

/// Whether the plan has tasks for accounts of these tools that several use.
fn is_handed_over(catalog: &Catalog, dossier: &Dossier, tools: &[&Tool]) -> bool {
    let shared = tools.iter().any(|tool| tool.accounts.iter().any(|account| account.shared != Some(false)));
    let Ok((decided, _)) = decided(catalog, dossier) else { return false };
    let reached = decided.iter().any(|d| d.reaches(Phase::SwitchOff));
    shared && reached && is_planned(catalog, dossier, names::HANDOVER)
}
