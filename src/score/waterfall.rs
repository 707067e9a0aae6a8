//! From one option's total to another's, step by step: differences of the parts that are shown.
//!
//! In: a ranking and two of its options. Out: [`Step`]s that add up exactly, in tenths of a point.

use super::rank::{Ranking, Scored};
use super::shown::shown;
use super::weight::Item;
use crate::catalog::Group;

/// What one criterion or wish adds on the way from one option to the other.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// Criterion or wish.
    pub item: Item<'a>,
    /// Its position among the items of the weights.
    pub position: usize,
    /// Tenths of a point; above 0 = the second option gains here.
    pub tenths: i64,
}

/// The way from one total to another.
#[derive(Clone, Debug)]
pub struct Waterfall<'a> {
    /// Total it starts from, in tenths.
    pub from: i64,
    /// Total it ends at, in tenths.
    pub to: i64,
    /// Difference per group, in tenths; they sum to the whole difference.
    pub groups: Vec<(Group, i64)>,
    /// Items that differ, largest gain first, largest loss last; they sum to the whole difference.
    pub steps: Vec<Step<'a>>,
}

/// The way from the first option's total to the second's.
#[must_use]
pub fn waterfall<'a>(ranking: &Ranking<'a>, from: &Scored<'_>, to: &Scored<'_>) -> Waterfall<'a> {
    let (a, b) = (shown(ranking, from), shown(ranking, to));
    let pairs = a.items.iter().zip(&b.items).zip(&ranking.weights.items).enumerate();
    let mut steps: Vec<Step<'a>> =
        pairs.map(|(position, ((a, b), w))| Step { item: w.item, position, tenths: b - a }).collect();
    steps.retain(|s| s.tenths != 0);
    steps.sort_by_key(|s| (-s.tenths, s.position));
    let groups = a.groups.iter().zip(&b.groups).map(|((group, a), (_, b))| (*group, b - a)).collect();
    Waterfall { from: a.total, to: b.total, groups, steps }
}
