//! What speaks for one option against another, and what against it.
//!
//! In: a ranking and two of its options. Out: a [`Contrast`] in unrounded points. The parts that are shown are rounded
//! so that they sum, and may differ where the options do not; a case for or against must not rest on that.
//! Rules: `scoring.md`, section 6.

use super::rank::{Ranking, Scored, nine};
use super::shown::tenths;
use super::weight::Item;

/// What one criterion or wish adds to the difference between two options.
#[derive(Clone, Copy, Debug)]
pub struct Difference<'a> {
    /// Criterion or wish.
    pub item: Item<'a>,
    /// Its position among the items of the weights.
    pub position: usize,
    /// Points; above 0 = the first option is better here.
    pub points: f64,
}

impl Difference<'_> {
    /// The points in tenths; the same from either side but for the sign.
    #[must_use]
    pub fn tenths(&self) -> i64 {
        if self.points < 0.0 { -tenths(-self.points) } else { tenths(self.points) }
    }
}

/// Both sides, the largest difference first, equal ones in catalogue order.
#[derive(Clone, Debug, Default)]
pub struct Contrast<'a> {
    /// Where the first option is better.
    pub gains: Vec<Difference<'a>>,
    /// Where it is worse.
    pub losses: Vec<Difference<'a>>,
}

/// What speaks for and against the first option, seen from the second.
#[must_use]
pub fn contrast<'a>(ranking: &Ranking<'a>, one: &Scored<'_>, other: &Scored<'_>) -> Contrast<'a> {
    let pairs = ranking.weights.items.iter().zip(one.judgements.iter().zip(&other.judgements)).enumerate();
    let mut all: Vec<Difference<'a>> = pairs
        .map(|(position, (w, (a, b)))| {
            let points = nine(100.0 * w.weight * (a.hull.likely - b.hull.likely));
            Difference { item: w.item, position, points }
        })
        .collect();
    // The sort keeps the order of equal ones.
    all.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
    let side = |keep: fn(f64) -> bool| all.iter().filter(|d| keep(d.points)).copied().collect();
    Contrast { gains: side(|points| points > 0.0), losses: side(|points| points < 0.0) }
}
