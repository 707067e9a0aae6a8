//! Tools that nobody allowed and that end with the plan.
//!
//! In: the inventory and the decided moves. Out: their names. A tool whose move is open, only tried
//! or kept stays for now; one that no move replaces ends.

use super::decided::Decided;
use super::dependence::named;
use crate::catalog::{Catalog, DecisionKind, Phase};
use crate::dossier::{Dossier, Tool};

/// Unofficial tools that end.
pub(super) struct Ending {
    pub(super) names: Vec<String>,
    /// Of none of them it is known that it is unofficial; then these are the ones to ask about.
    pub(super) open: bool,
}

/// The unofficial tools that end with these moves.
pub(super) fn ending(catalog: &Catalog, dossier: &Dossier, decided: &[Decided<'_>]) -> Ending {
    let leaving = || dossier.inventory.iter().filter(move |tool| ends(dossier, decided, tool));
    let known = leaving().any(|tool| tool.sanctioned == Some(false));
    let wanted = known.then_some(false);
    let names = leaving().filter(|tool| tool.sanctioned == wanted).map(|tool| named(catalog, tool));
    Ending { names: names.collect(), open: !known }
}

/// Whether each move that replaces the tool is decided and leaves it.
fn ends(dossier: &Dossier, decided: &[Decided<'_>], tool: &Tool) -> bool {
    let away = [DecisionKind::Move, DecisionKind::KeepFor];
    let leaves = |number: usize| {
        let of = decided.iter().find(|d| d.number == number);
        of.is_some_and(|d| away.contains(&d.kind) && d.reaches(Phase::SwitchOff))
    };
    let mut replacing = (1..).zip(&dossier.moves).filter(|(_, of)| of.replaces.contains(&tool.id));
    replacing.all(|(number, _)| leaves(number))
}
