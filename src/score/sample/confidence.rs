//! Confidence factors: with how many of the samples' facts an option is first at its central weights.
//!
//! In: the table, the central weights, how often each option is first. The
//! samples' facts come from the notes of their blocks. All options meet the best of the sample at once; the few that it
//! does not beat meet everyone.

use std::cmp::Ordering;

use rayon::prelude::*;

use super::BLOCK;
use super::block::{Block, add_up, count, nanos_of};
use super::draw::Notes;
use super::table::{LANES, Row, Table};

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
    /// Central weights in the order of the cells; zeros where there are none.
    weights: Vec<Row>,
}

impl<'c> Contest<'c> {
    fn new(table: &'c Table, central: &'c [Option<Vec<f64>>]) -> Self {
        let weight = |option: usize, column: usize| {
            let weights = central.get(option).and_then(Option::as_ref);
            weights.and_then(|w| w.get(column)).copied().unwrap_or_default()
        };
        let row = |tile: usize, column: usize| std::array::from_fn(|lane| weight(tile * LANES + lane, column));
        let tile = |tile: usize| (0..table.columns.len()).map(move |column| row(tile, column));
        Self { table, central, weights: (0..table.tiles.len()).flat_map(tile).collect() }
    }

    /// Wins of each option in one block.
    fn wins(&self, notes: &Notes) -> Vec<f64> {
        let mut utilities = self.table.likely.clone();
        let mut wins = vec![0.0; self.table.options];
        let mut ahead = Vec::new();
        for sample in 0..BLOCK {
            notes.set(sample, self.table, &mut utilities, |_, _| {});
            self.meet(notes.best(sample), &utilities, &mut ahead);
            for (option, ((ahead, weights), won)) in ahead.iter().zip(self.central).zip(&mut wins).enumerate() {
                if let Some(weights) = weights.as_ref().filter(|_| *ahead >= -NANO) {
                    *won += self.first(&utilities, option, weights);
                }
            }
        }
        wins
    }

    /// Per option: how far it is ahead of `best` at its central weights, as a share.
    fn meet(&self, best: usize, utilities: &[Row], ahead: &mut Vec<f64>) {
        ahead.clear();
        let size = self.table.columns.len().max(1);
        let others = utilities.iter().skip(best / LANES * size).map(|row| row.get(best % LANES));
        let others: Vec<f64> = others.take(size).map(|u| u.copied().unwrap_or_default()).collect();
        for (tile, weights) in utilities.chunks_exact(size).zip(self.weights.chunks_exact(size)) {
            let mut sums = [0.0; LANES];
            for ((row, weights), other) in tile.iter().zip(weights).zip(&others) {
                for ((sum, utility), weight) in sums.iter_mut().zip(row).zip(weights) {
                    *sum += weight * (utility - other);
                }
            }
            ahead.extend(sums);
        }
    }

    /// 1 if the option is first at these weights, its share of the first place if others are equal, else 0.
    fn first(&self, utilities: &[Row], option: usize, weights: &[f64]) -> f64 {
        let size = self.table.columns.len().max(1);
        let own = utilities.chunks_exact(size).nth(option / LANES).map(|tile| add_up(tile, weights));
        let own = own.and_then(|sums| sums.get(option % LANES).copied()).unwrap_or_default();
        let mut equal = 0;
        for tile in utilities.chunks_exact(size) {
            for sum in add_up(tile, weights) {
                // Rounding to nine decimals is only needed for those that are about equal.
                if sum > own + NANO {
                    return 0.0;
                }
                if sum >= own - 2.0 * NANO {
                    match nanos_of(sum).cmp(&nanos_of(own)) {
                        Ordering::Greater => return 0.0,
                        Ordering::Equal => equal += 1,
                        Ordering::Less => {}
                    }
                }
            }
        }
        1.0 / count(equal)
    }
}
