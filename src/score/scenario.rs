//! Scenarios: who would lead if something happened to all options alike.
//!
//! In: catalogue, dossier, a move. Out: per scenario of the catalogue the ranking computed anew.

use super::rank::{Order, RankError, Ranking, View, rank_as};
use crate::catalog::{Catalog, Scenario};
use crate::dossier::Dossier;

/// A scenario with the ranking it leads to.
#[derive(Clone, Debug)]
pub struct Supposed<'a> {
    /// What happens.
    pub scenario: &'a Scenario,
    /// The ranking then, by likely.
    pub ranking: Ranking<'a>,
}

/// Every scenario of the catalogue for the move with this index (from 0).
///
/// # Errors
/// No such move; all importances zero.
pub fn scenarios<'a>(catalog: &'a Catalog, dossier: &'a Dossier, index: usize) -> Result<Vec<Supposed<'a>>, RankError> {
    let suppose = |scenario: &'a Scenario| {
        let view = View { voice: None, scenario: Some(scenario) };
        Ok(Supposed { scenario, ranking: rank_as(catalog, dossier, index, Order::Likely, view)? })
    };
    catalog.scenarios.iter().map(suppose).collect()
}
