//! Tools that end although nobody looked whether what follows does what they are used for.
//!
//! In: the catalogue and the dossier's moves. Out: these tools. What one is used for stands in free words, which no
//! program can hold against a service; the catalogue can only say whether it knows the tool for a purpose at all.

use jiff::civil::Date;

use super::dependence::{Fate, fates};
use crate::catalog::Catalog;
use crate::dossier::{Dossier, Shape, Tool};

/// A tool that ends, and whose purpose nothing was compared for.
#[derive(Clone, Debug)]
pub struct Unchecked<'a> {
    /// The tool.
    pub tool: &'a Tool,
    /// The day until which it stays for one thing; `None` = it ends with the moves.
    pub until: Option<Date>,
    /// For what it stays until then, in the client's words.
    pub stays_for: Vec<&'a str>,
    /// The moves that replace it, from 0.
    pub moves: Vec<usize>,
}

/// The tools that end and whose purpose nothing was compared for: the catalogue does not have them, or knows them for
/// other purposes than those of the use cases that replace them. In the order of the inventory.
#[must_use]
pub fn unchecked<'a>(catalog: &Catalog, dossier: &'a Dossier) -> Vec<Unchecked<'a>> {
    let fates = fates(catalog, dossier);
    let one = |(tool, fate): (&'a Tool, &Fate)| {
        let Fate::Ends(until) = fate else { return None };
        let replacing = (0..).zip(&dossier.moves).filter(|(_, of)| of.replaces.contains(&tool.id));
        let moves: Vec<usize> = replacing.map(|(index, _)| index).collect();
        let open = !moves.is_empty() && !is_compared(catalog, dossier, tool);
        open.then(|| Unchecked { tool, until: *until, stays_for: stays_for(dossier, &moves), moves })
    };
    dossier.inventory.iter().zip(&fates).filter_map(one).collect()
}

/// For what the decisions of these moves keep their tools for a time, each said once.
fn stays_for<'a>(dossier: &'a Dossier, moves: &[usize]) -> Vec<&'a str> {
    let mut all: Vec<&'a str> = Vec::new();
    let decisions = moves.iter().filter_map(|index| dossier.moves.get(*index)?.decision.as_ref());
    for decision in decisions {
        if let Shape::KeepFor { what, .. } = &decision.kind
            && !what.is_empty()
            && !all.contains(&what.as_str())
        {
            all.push(what);
        }
    }
    all
}

/// Whether some use case that replaces a tool has a purpose for which the catalogue knows it.
fn is_compared(catalog: &Catalog, dossier: &Dossier, tool: &Tool) -> bool {
    let service = tool.service.as_ref().and_then(|id| catalog.services.get(id));
    let mut replacing = dossier.moves.iter().filter(|of| of.replaces.contains(&tool.id));
    replacing.any(|of| service.is_some_and(|service| service.purposes.contains(&of.purpose)))
}
