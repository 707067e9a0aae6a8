//! Double counting: several weighted criteria of one family that rest on one source.
//!
//! In: a ranking and one of its options. Out: what may be counted twice, so that people can be
//! warned. Rules: `scoring.md`, section 6.

use std::collections::BTreeMap;

use super::judgement::{Evidence, Judgement};
use super::rank::{Ranking, Scored};
use super::weight::Item;
use crate::catalog::{Criterion, FamilyId, Source};

/// Criteria that rest on the same single source.
#[derive(Clone, Debug)]
pub struct Shared<'a> {
    /// The source.
    pub source: &'a Source,
    /// The criteria, in catalogue order.
    pub criteria: Vec<&'a Criterion>,
    /// Their family, if it is one and the same: then one property may count twice.
    pub family: Option<&'a FamilyId>,
}

/// Sources that alone carry two or more weighted criteria of an option, by address and family.
#[must_use]
pub fn shared_sources<'a>(ranking: &Ranking<'a>, option: &Scored<'a>) -> Vec<Shared<'a>> {
    let mut found: BTreeMap<(&'a str, Option<&'a FamilyId>), Shared<'a>> = BTreeMap::new();
    for (weighed, judgement) in ranking.weights.items.iter().zip(&option.judgements).filter(|(w, _)| w.weight > 0.0) {
        let Item::Criterion(criterion) = weighed.item else { continue };
        if let Some(source) = only_source(judgement) {
            let family = criterion.family.as_ref();
            let entry = found.entry((&source.url, family));
            entry.or_insert_with(|| Shared { source, criteria: Vec::new(), family }).criteria.push(criterion);
        }
    }
    found.into_values().filter(|s| s.criteria.len() > 1).collect()
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
