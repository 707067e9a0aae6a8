//! Tools of today that no use case names.
//!
//! In: the dossier. Out: in words that they stay as they are. What nobody allowed and the plan closes is not among
//! them.

use super::dependence::named;
use super::unofficial::closed;
use crate::catalog::Catalog;
use crate::dossier::{Dossier, Tool};
use crate::text::{Language, tr_with};

/// That tools belong to no use case and stay as they are; `None` = there is no such tool, or no use case yet.
#[must_use]
pub fn left_alone(catalog: &Catalog, dossier: &Dossier, language: Language) -> Option<String> {
    let closed = closed(catalog, dossier);
    let replaced = |tool: &Tool| dossier.moves.iter().any(|of| of.replaces.contains(&tool.id));
    let ends = |tool: &Tool| closed.iter().any(|other| other.id == tool.id);
    let alone = dossier.inventory.iter().filter(|tool| !replaced(tool) && !ends(tool));
    let names: Vec<String> = alone.map(|tool| named(catalog, tool)).collect();
    let values = [("count", names.len().into()), ("names", names.join(", ").into())];
    (!names.is_empty() && !dossier.moves.is_empty()).then(|| tr_with(language, "plan-left-alone", &values))
}
