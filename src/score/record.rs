//! What a decision rests on: the facts of all ranked options, and a fingerprint of the ranking.
//!
//! In: catalogue, dossier, a move. Out: facts by `kind:id/criterion` and `sha256:…` over the JSON
//! of the ranking and these facts, so that a later edition can say what has changed.

use sha2::{Digest, Sha256};

use super::json::rank_json;
use super::judgement::Evidence;
use super::rank::{Order, RankError, Ranking, Scored, rank};
use super::weight::Item;
use crate::catalog::{Catalog, Map};
use crate::dossier::{Decision, Dossier, FactSnapshot};

/// The decision with the facts it rests on and its fingerprint; `index` counts moves from 0.
///
/// # Errors
/// Where the move cannot be ranked.
pub fn recorded(catalog: &Catalog, dossier: &Dossier, index: usize, decision: Decision) -> Result<Decision, RankError> {
    let ranking = rank(catalog, dossier, index, Order::Likely)?;
    let facts = facts(&ranking);
    let mut hash = Sha256::new();
    hash.update(rank_json(catalog, dossier, &ranking, index).to_string());
    for (key, fact) in &facts {
        hash.update(format!("\n{key} {} {}", fact.level, fact.confidence.code()));
    }
    let digest: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Decision { fingerprint: format!("sha256:{digest}"), facts, ..decision })
}

/// The facts of all ranked options, by `kind:id/criterion`.
pub(super) fn facts(ranking: &Ranking<'_>) -> Map<String, FactSnapshot> {
    ranking.ranked().flat_map(|option| facts_of(ranking, option)).collect()
}

/// The facts of one option, by `kind:id/criterion`.
pub(super) fn facts_of(ranking: &Ranking<'_>, option: &Scored<'_>) -> Vec<(String, FactSnapshot)> {
    let mut facts = Vec::new();
    for (weighed, judgement) in ranking.weights.items.iter().zip(&option.judgements) {
        if let (Item::Criterion(criterion), Some(Evidence::Fact(fact))) = (weighed.item, judgement.evidence) {
            let key = format!("{}/{}", judgement.carrier, criterion.id);
            facts.push((key, FactSnapshot { level: fact.level.clone(), confidence: fact.confidence }));
        }
    }
    facts
}
