//! Central weights in words: what those weigh more and less for whom an option comes first.
//!
//! In: a ranking and an option's central weights. Out: items whose weight differs from today's by at
//! least half a point, those that differ most first.

use super::rank::Ranking;
use super::weight::Item;

/// A weight that differs by less, in points, is not spoken of.
const DIFFERS: f64 = 0.5;

/// What is weighed more, and what less, than today.
#[must_use]
pub fn tastes<'a>(ranking: &Ranking<'a>, central: &[f64]) -> (Vec<Item<'a>>, Vec<Item<'a>>) {
    let pairs = ranking.weights.items.iter().zip(central);
    let mut differences: Vec<(Item<'a>, f64)> =
        pairs.map(|(w, central)| (w.item, 100.0 * (central - w.weight))).collect();
    differences.retain(|(_, d)| d.abs() >= DIFFERS);
    // The sort is stable: equals stay in catalogue order.
    differences.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    let (more, less): (Vec<_>, Vec<_>) = differences.into_iter().partition(|(_, d)| *d > 0.0);
    let items = |list: Vec<(Item<'a>, f64)>| list.into_iter().map(|(item, _)| item).collect();
    (items(more), items(less))
}
