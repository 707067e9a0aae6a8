//! Rounded numbers that add up: the parts people see sum to the total they see.
//!
//! In: contributions in points. Out: tenths of a point, by largest remainder. `scoring.md`, 7.

use super::rank::{Ranking, Scored, nine};
use crate::catalog::Group;

/// A total in tenths of a point with its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Total in tenths of a point.
    pub total: i64,
    /// Per group with weight, in tenths.
    pub groups: Vec<(Group, i64)>,
    /// Per item of the weights, in their order, in tenths.
    pub items: Vec<i64>,
}

/// Half up to tenths.
#[must_use]
#[allow(clippy::cast_possible_truncation, reason = "points lie between 0 and 100")]
pub fn tenths(points: f64) -> i64 {
    (nine(points) * 10.0 + 0.5).floor() as i64
}

/// Tenths, rounded down: the low end of a band.
#[must_use]
#[allow(clippy::cast_possible_truncation, reason = "points lie between 0 and 100")]
pub fn floor_tenths(points: f64) -> i64 {
    (nine(points) * 10.0).floor() as i64
}

/// Tenths, rounded up: the high end of a band.
#[must_use]
#[allow(clippy::cast_possible_truncation, reason = "points lie between 0 and 100")]
pub fn ceil_tenths(points: f64) -> i64 {
    (nine(points) * 10.0).ceil() as i64
}

/// The likely score of an option and its parts, as shown everywhere.
#[must_use]
pub fn shown(ranking: &Ranking<'_>, option: &Scored<'_>) -> Shown {
    let weights = &ranking.weights;
    let pairs = weights.items.iter().zip(&option.judgements);
    let parts: Vec<f64> = pairs.map(|(w, j)| nine(100.0 * w.weight * j.hull.likely)).collect();
    let total = tenths(option.score.likely);
    let present: Vec<Group> = weights.groups.iter().filter(|g| g.weight > 0.0).map(|g| g.group).collect();
    let inside = |group: Group| {
        let pairs = weights.items.iter().zip(&parts).enumerate();
        pairs.filter(move |(_, (w, _))| w.item.group() == group).map(|(i, (_, p))| (i, *p)).collect::<Vec<_>>()
    };
    let sums: Vec<f64> = present.iter().map(|g| nine(inside(*g).iter().map(|(_, p)| p).sum())).collect();
    let groups: Vec<(Group, i64)> = present.iter().copied().zip(split(total, &sums)).collect();
    let mut items = vec![0; parts.len()];
    for (group, tenths) in &groups {
        let members = inside(*group);
        let values: Vec<f64> = members.iter().map(|(_, p)| *p).collect();
        for ((i, _), value) in members.iter().zip(split(*tenths, &values)) {
            if let Some(slot) = items.get_mut(*i) {
                *slot = value;
            }
        }
    }
    Shown { total, groups, items }
}

/// Shares `total` tenths out to parts by largest remainder; ties in the order of the parts.
fn split(total: i64, parts: &[f64]) -> Vec<i64> {
    let mut out: Vec<i64> = parts.iter().map(|p| floor_tenths(*p)).collect();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    let remainder = |i: usize| parts.get(i).map_or(0.0, |p| nine(p * 10.0 - nine(p * 10.0).floor()));
    order.sort_by(|a, b| remainder(*b).total_cmp(&remainder(*a)).then(a.cmp(b)));
    let mut missing = total - out.iter().sum::<i64>();
    for i in order.iter().cycle().take(parts.len() * 2) {
        if missing <= 0 {
            break;
        }
        if let Some(slot) = out.get_mut(*i) {
            *slot += 1;
            missing -= 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_sum_to_the_total_by_largest_remainder() {
        assert_eq!(split(100, &[3.333, 3.333, 3.334]), [33, 33, 34]);
        assert_eq!(split(10, &[0.5, 0.5]), [5, 5]);
        assert_eq!(split(1, &[0.05, 0.05]), [1, 0]);
    }
}
