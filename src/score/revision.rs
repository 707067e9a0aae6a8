//! What has changed since a decision: facts, ranks, the fingerprint.
//!
//! In: a catalogue of today, a dossier whose decision keeps the facts it rested on. Out: a [`Revision`]. Ranks of then
//! are computed from the kept facts, put back in place of today's; an option of which none was kept had no rank.
//! Rules: `scoring.md`, "Catalogue update".

use std::collections::BTreeSet;

use super::rank::{Order, RankError, Ranking, Scored, rank};
use super::record::{facts, facts_of, recorded};
use crate::catalog::{Catalog, CriterionId, Fact, Facts, Map, ProviderId, ServiceId, SoftwareId, Status};
use crate::dossier::{Decision, Dossier, FactSnapshot, OptionId};
use crate::text::Text;

/// A fact that is not what the decision rested on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactChange {
    /// `kind:id/criterion`.
    pub key: String,
    /// What it was; `None` = it was not known, or of no ranked option.
    pub before: Option<FactSnapshot>,
    /// What it is; `None` = it is gone, or of no option any more.
    pub now: Option<FactSnapshot>,
}

/// An option whose rank differs; `None` = it has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flip {
    /// The option.
    pub option: OptionId,
    /// Its rank with the facts of then.
    pub before: Option<usize>,
    /// Its rank with the facts of today.
    pub now: Option<usize>,
}

/// What has changed since a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Facts that differ, by key.
    pub changes: Vec<FactChange>,
    /// Ranks that differ, by option.
    pub flips: Vec<Flip>,
    /// Who led with the facts of then, and who leads now.
    pub leaders: (Option<OptionId>, Option<OptionId>),
}

/// What has changed since the decision of the move with this index (from 0); `None` where nothing was recorded.
///
/// # Errors
/// Where the move cannot be ranked.
pub fn revision(catalog: &Catalog, dossier: &Dossier, index: usize) -> Result<Option<Revision>, RankError> {
    let decision = dossier.moves.get(index).and_then(|m| m.decision.as_ref());
    let Some(decision) = decision.filter(|d| !d.fingerprint.is_empty()) else { return Ok(None) };
    let ranking = rank(catalog, dossier, index, Order::Likely)?;
    let changes = changes(&decision.facts, &present(&ranking, &decision.facts));
    let then = put_back(catalog, &changes);
    let before = places(&rank(&then, dossier, index, Order::Likely)?, &newcomers(&ranking, &decision.facts));
    let after = places(&ranking, &[]);
    let ids: BTreeSet<&OptionId> = before.0.iter().chain(&after.0).map(|(id, _)| id).collect();
    let rank_in =
        |list: &[(OptionId, Option<usize>)], id: &OptionId| list.iter().find(|(o, _)| o == id).and_then(|(_, r)| *r);
    let flip = |id: &OptionId| Flip { option: id.clone(), before: rank_in(&before.0, id), now: rank_in(&after.0, id) };
    let flips = ids.into_iter().map(flip).filter(|f| f.before != f.now).collect();
    Ok(Some(Revision { changes, flips, leaders: (before.1, after.1) }))
}

/// Whether ranking and facts are, byte for byte, those of the decision; `None` where nothing was recorded.
///
/// # Errors
/// Where the move cannot be ranked.
pub fn verified(catalog: &Catalog, dossier: &Dossier, index: usize) -> Result<Option<bool>, RankError> {
    let decision = dossier.moves.get(index).and_then(|m| m.decision.as_ref());
    let Some(decision) = decision.filter(|d| !d.fingerprint.is_empty()) else { return Ok(None) };
    let now = recorded(catalog, dossier, index, decision.clone())?;
    Ok(Some(now.fingerprint == decision.fingerprint))
}

/// The decision with some of its facts as they are today; with all that changed it is recorded anew, and where none of
/// these changed it stays as it is.
///
/// # Errors
/// Where the move cannot be ranked.
pub fn accepted(
    catalog: &Catalog,
    dossier: &Dossier,
    index: usize,
    keys: &[&str],
) -> Result<Option<Decision>, RankError> {
    let Some(revision) = revision(catalog, dossier, index)? else { return Ok(None) };
    let Some(decision) = dossier.moves.get(index).and_then(|m| m.decision.clone()) else { return Ok(None) };
    let (wanted, left): (Vec<FactChange>, Vec<FactChange>) =
        revision.changes.into_iter().partition(|change| keys.contains(&change.key.as_str()));
    // A fingerprint must not be renewed because of a fact that this decision does not rest on.
    if left.is_empty() && !wanted.is_empty() {
        return recorded(catalog, dossier, index, decision).map(Some);
    }
    let mut decision = decision;
    for change in wanted {
        match change.now {
            Some(now) => drop(decision.facts.insert(change.key, now)),
            None => drop(decision.facts.remove(&change.key)),
        }
    }
    Ok(Some(decision))
}

/// Today's facts of ranked options, and those of failing ones that the decision rested on.
fn present(ranking: &Ranking<'_>, kept: &Snapshots) -> Snapshots {
    let mut present = facts(ranking);
    let failing = ranking.options.iter().filter(|o| o.rank.is_none());
    present.extend(failing.flat_map(|o| facts_of(ranking, o)).filter(|(key, _)| kept.contains_key(key)));
    present
}

/// Ranked options of which the decision kept no fact: they were not there, or failed.
fn newcomers(ranking: &Ranking<'_>, kept: &Snapshots) -> Vec<OptionId> {
    let new = |option: &&Scored<'_>| {
        let keys: Vec<String> = facts_of(ranking, option).into_iter().map(|(key, _)| key).collect();
        // Facts of a program or an operator may have been kept for another option.
        let own = |key: &&String| key.starts_with("service:") || key.starts_with("self-hosted:");
        let mut own: Vec<&String> = keys.iter().filter(own).collect();
        if own.is_empty() {
            own.extend(&keys);
        }
        !own.is_empty() && !own.into_iter().any(|key| kept.contains_key(key))
    };
    ranking.ranked().filter(new).map(|o| o.option.id.clone()).collect()
}

fn changes(before: &Snapshots, now: &Snapshots) -> Vec<FactChange> {
    let keys: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    let change =
        |key: &String| FactChange { key: key.clone(), before: before.get(key).cloned(), now: now.get(key).cloned() };
    keys.into_iter().map(change).filter(|c| c.before != c.now).collect()
}

/// Facts by `kind:id/criterion`.
type Snapshots = Map<String, FactSnapshot>;

/// Options with their ranks, and the leader.
type Places = (Vec<(OptionId, Option<usize>)>, Option<OptionId>);

/// Those left out take no rank from the others.
fn places(ranking: &Ranking<'_>, left_out: &[OptionId]) -> Places {
    let options: Vec<&Scored<'_>> = ranking.options.iter().filter(|o| !left_out.contains(&o.option.id)).collect();
    // Ranked options come first, in the order of their ranks.
    let ranks = (1..).zip(&options).map(|(rank, o)| (o.option.id.clone(), o.rank.map(|_| rank)));
    let leader = options.iter().find(|o| o.rank.is_some() && !o.thin);
    (ranks.collect(), leader.map(|o| o.option.id.clone()))
}

/// The catalogue with the changed facts as they were.
fn put_back(catalog: &Catalog, changes: &[FactChange]) -> Catalog {
    let mut then = catalog.clone();
    for change in changes {
        let Some((entity, criterion)) = change.key.split_once('/') else { continue };
        if change.now.is_none() {
            offer_again(&mut then, entity);
        }
        if let Some(facts) = entity_facts(&mut then, entity) {
            restore(facts, criterion, change.before.as_ref());
        }
    }
    then
}

/// A service that has ended since could be chosen then.
fn offer_again(catalog: &mut Catalog, entity: &str) {
    let Some(id) = entity.strip_prefix("service:") else { return };
    if let Some(service) = catalog.services.get_mut(&ServiceId::from(id)) {
        service.status = Status::Available;
    }
}

fn entity_facts<'c>(catalog: &'c mut Catalog, entity: &str) -> Option<&'c mut Facts> {
    let (kind, id) = entity.split_once(':')?;
    match kind {
        "service" => catalog.services.get_mut(&ServiceId::from(id)).map(|e| &mut e.facts),
        "provider" => catalog.providers.get_mut(&ProviderId::from(id)).map(|e| &mut e.facts),
        "software" => catalog.software.get_mut(&SoftwareId::from(id)).map(|e| &mut e.facts),
        "self-hosted" => catalog.software.get_mut(&SoftwareId::from(id)).map(|e| &mut e.self_hosted),
        _ => None,
    }
}

fn restore(facts: &mut Facts, criterion: &str, before: Option<&FactSnapshot>) {
    let id = CriterionId::from(criterion);
    match before {
        None => drop(facts.remove(&id)),
        Some(before) => {
            let old = facts.remove(&id);
            let (level, confidence) = (before.level.clone(), before.confidence);
            let fact = match old {
                Some(fact) => Fact { level, confidence, ..fact },
                None => Fact { level, confidence, basis: None, note: Text::default(), sources: Vec::new() },
            };
            facts.insert(id, fact);
        }
    }
}
