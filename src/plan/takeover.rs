//! Tools that end although nobody looked whether what follows does what they are used for.
//!
//! In: the catalogue and the dossier's moves. Out: these tools. What one is used for stands in free words, which no
//! program can hold against a service; the catalogue can only say whether it knows the tool for a purpose at all.

use super::dependence::{Fate, fates};
use crate::catalog::Catalog;
use crate::dossier::{Dossier, Tool};

/// The tools that end with the move of this index (from 0), and whose purpose nothing was compared for: the catalogue
/// does not have them, or knows them for other purposes than those of the use cases that replace them.
#[must_use]
pub fn unchecked<'a>(catalog: &Catalog, dossier: &'a Dossier, index: usize) -> Vec<&'a Tool> {
    let Some(of) = dossier.moves.get(index) else { return Vec::new() };
    let fates = fates(catalog, dossier);
    let ends = dossier.inventory.iter().zip(&fates).filter(|(_, fate)| matches!(fate, Fate::Ends(_)));
    let own = ends.map(|(tool, _)| tool).filter(|tool| of.replaces.contains(&tool.id));
    own.filter(|tool| !is_compared(catalog, dossier, tool)).collect()
}

/// Whether some use case that replaces a tool has a purpose for which the catalogue knows it.
fn is_compared(catalog: &Catalog, dossier: &Dossier, tool: &Tool) -> bool {
    let service = tool.service.as_ref().and_then(|id| catalog.services.get(id));
    let mut replacing = dossier.moves.iter().filter(|of| of.replaces.contains(&tool.id));
    replacing.any(|of| service.is_some_and(|service| service.purposes.contains(&of.purpose)))
}
