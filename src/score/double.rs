//! Double counting: several weighted criteria of an option that rest on one source.
//!
//! In: a ranking and one of its options. Out: what may be counted twice, so that people can be
//! warned, and how many sources carry criteria of different families. Rules: `scoring.md`, section 6.

use std::collections::BTreeMap;

use super::judgement::{Evidence, Judgement};
use super::rank::{Ranking, Scored};
use super::weight::Item;
use crate::catalog::{Criterion, FamilyId, Source};

/// Criteria of one family that rest on the same single source: one property may count twice.
#[derive(Clone, Debug)]
pub struct Shared<'a> {
    /// The source.
    pub source: &'a Source,
    /// The criteria, in catalogue order.
    pub criteria: Vec<&'a Criterion>,
}

/// Sources that alone carry two or more weighted criteria of an option.
#[derive(Clone, Debug, Default)]
pub struct SharedSources<'a> {
    /// What may be counted twice, by address and family.
    pub families: Vec<Shared<'a>>,
    /// Sources whose criteria are not all of one family: a mistake there touches several, nothing counts twice.
    pub mixed: usize,
}

/// What rests on one source alone.
#[must_use]
pub fn shared_sources<'a>(ranking: &Ranking<'a>, option: &Scored<'a>) -> SharedSources<'a> {
    let mut found: BTreeMap<&'a str, (&'a Source, Vec<&'a Criterion>)> = BTreeMap::new();
    for (weighed, judgement) in ranking.weights.items.iter().zip(&option.judgements).filter(|(w, _)| w.weight > 0.0) {
        let Item::Criterion(criterion) = weighed.item else { continue };
        if let Some(source) = only_source(judgement) {
            found.entry(source.url.as_str()).or_insert_with(|| (source, Vec::new())).1.push(criterion);
        }
    }
    let mut shared = SharedSources::default();
    for (source, criteria) in found.into_values().filter(|(_, criteria)| criteria.len() > 1) {
        let families = by_family(&criteria);
        shared.mixed += usize::from(families.values().all(|own| own.len() < criteria.len()));
        let double = families.into_values().filter(|own| own.len() > 1);
        shared.families.extend(double.map(|criteria| Shared { source, criteria }));
    }
    shared
}

fn by_family<'a>(criteria: &[&'a Criterion]) -> BTreeMap<&'a FamilyId, Vec<&'a Criterion>> {
    let mut families: BTreeMap<&'a FamilyId, Vec<&'a Criterion>> = BTreeMap::new();
    for criterion in criteria.iter().copied() {
        if let Some(family) = &criterion.family {
            families.entry(family).or_default().push(criterion);
        }
    }
    families
}

fn only_source<'a>(judgement: &Judgement<'a>) -> Option<&'a Source> {
    match judgement.evidence? {
        Evidence::Fact(fact) => match fact.sources.as_slice() {
            [one] => Some(one),
            _ => None,
        },
        _ => None,
    }
}
