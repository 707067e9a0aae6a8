//! Confidence factors: with how many of the samples' facts an option is first at its central weights.
//!
//! In: the table, the central weights, how often each option is first. The
//! samples' facts come from the notes of their blocks. All options meet the best of the sample at once; the few that it
//! does not beat meet everyone.

use rayon::prelude::*;

use super::BLOCK;
use super::block::{Block, add_up, count, nanos_of};
use super::draw::Notes;
use super::table::Table;

/// The ninth decimal of a point, as a share: who is more than that ahead is ahead for sure.
const NANO: f64 = 1e-11;

/// By option; `None`: it has no central weights. `all` holds the counts of the same samples.
pub(super) fn shares(table: &Table, blocks: &[Block], central: &[Option<Vec<f64>>]) -> Vec<Option<f64>> {
    let contest = Contest::new(table, central);
    let won: Vec<Vec<f64>> = blocks.par_iter().map(|block| contest.wins(&block.notes)).collect();
    let samples = count((blocks.len() * BLOCK).max(1));
    let wins = |option: usize| won.iter().filter_map(|b| b.get(option)).sum::<f64>();
    central.iter().enumerate().map(|(o, weights)| weights.as_ref().map(|_| wins(o) / samples)).collect()
}

struct Contest<'c> {
    table: &'c Table,
    central: &'c [Option<Vec<f64>>],
    /// Central weights by column, then option; zeros where there are none.
    weights: Vec<f64>,
}

impl<'c> Contest<'c> {
    fn new(table: &'c Table, central: &'c [Option<Vec<f64>>]) -> Self {
        let weight = |column: usize| {
            central.iter().map(move |w| w.as_ref().and_then(|w| w.get(column)).copied().unwrap_or_default())
        };
        Self { table, central, weights: (0..table.columns.len()).flat_map(weight).collect() }
    }

    /// Wins of each option in one block.
    fn wins(&self, notes: &Notes) -> Vec<f64> {
        let mut utilities = self.table.likely.clone();
        let mut wins = vec![0.0; self.table.options];
        let mut ahead = vec![0.0; self.table.options];
        let mut sums = vec![0.0; self.table.options];
        for sample in 0..BLOCK {
            notes.set(sample, self.table, &mut utilities);
            self.meet(notes.best(sample), &utilities, &mut ahead);
            for (option, ((ahead, weights), won)) in ahead.iter().zip(self.central).zip(&mut wins).enumerate() {
                if let Some(weights) = weights.as_ref().filter(|_| *ahead >= -NANO) {
                    *won += first(&utilities, option, weights, &mut sums);
                }
            }
        }
        wins
    }

    /// Per option: how far it is ahead of `best` at its central weights, as a share.
    fn meet(&self, best: usize, utilities: &[f64], ahead: &mut [f64]) {
        ahead.fill(0.0);
        let size = ahead.len().max(1);
        for (column, weights) in utilities.chunks_exact(size).zip(self.weights.chunks_exact(size)) {
            let other = column.get(best).copied().unwrap_or_default();
            for ((ahead, utility), weight) in ahead.iter_mut().zip(column).zip(weights) {
                *ahead += weight * (utility - other);
            }
        }
    }
}

/// 1 if the option is first at these weights, its share of the first place if others are equal, else 0.
fn first(utilities: &[f64], option: usize, weights: &[f64], sums: &mut [f64]) -> f64 {
    add_up(utilities, weights, sums);
    let own = sums.get(option).copied().unwrap_or_default();
    // Rounding to nine decimals is only needed for those that are about equal.
    if sums.iter().any(|sum| *sum > own + NANO) {
        return 0.0;
    }
    let own = nanos_of(own);
    let mut equal = 0;
    for sum in sums {
        match nanos_of(*sum).cmp(&own) {
            std::cmp::Ordering::Greater => return 0.0,
            std::cmp::Ordering::Equal => equal += 1,
            std::cmp::Ordering::Less => {}
        }
    }
    1.0 / count(equal)
}
