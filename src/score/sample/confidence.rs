//! Confidence factors: with how many of the samples' facts an option is first at its central weights.
//!
//! In: the table, the central weights, how often each option is first. The samples are drawn once
//! more. All options meet the strongest rivals at once; the few that nobody beat meet everyone.

use rayon::prelude::*;

use super::BLOCK;
use super::block::{Block, add_up, count, nanos_of};
use super::draw::{Sampler, Spread};
use super::table::Table;

/// So many rivals are met by all options at once.
const STRONGEST: usize = 4;

/// The ninth decimal of a point, as a share: who is more than that ahead is ahead for sure.
const NANO: f64 = 1e-11;

/// By option; `None`: it has no central weights. `all` holds the counts of the same samples.
pub(super) fn shares(
    table: &Table,
    spread: Spread,
    numbers: &[u64],
    central: &[Option<Vec<f64>>],
    all: &Block,
) -> Vec<Option<f64>> {
    let contest = Contest::new(table, central, all);
    let blocks: Vec<Vec<f64>> = numbers.par_iter().map(|number| contest.block(spread, *number)).collect();
    let samples = count((numbers.len() * BLOCK).max(1));
    let wins = |option: usize| blocks.iter().filter_map(|b| b.get(option)).sum::<f64>();
    central.iter().enumerate().map(|(o, weights)| weights.as_ref().map(|_| wins(o) / samples)).collect()
}

struct Contest<'c> {
    table: &'c Table,
    central: &'c [Option<Vec<f64>>],
    /// Central weights by column, then option; zeros where there are none.
    weights: Vec<f64>,
    /// Those who are first most often.
    strongest: Vec<usize>,
}

impl<'c> Contest<'c> {
    fn new(table: &'c Table, central: &'c [Option<Vec<f64>>], all: &Block) -> Self {
        let weight = |column: usize| {
            central.iter().map(move |w| w.as_ref().and_then(|w| w.get(column)).copied().unwrap_or_default())
        };
        let mut strongest: Vec<usize> = (0..table.options).collect();
        strongest.sort_by(|a, b| all.first(*b).total_cmp(&all.first(*a)).then(a.cmp(b)));
        strongest.truncate(STRONGEST);
        Self { table, central, weights: (0..table.columns.len()).flat_map(weight).collect(), strongest }
    }

    /// Wins of each option in one block.
    fn block(&self, spread: Spread, number: u64) -> Vec<f64> {
        let mut sampler = Sampler::new(self.table, spread, number);
        let options = self.table.options;
        let mut wins = vec![0.0; options];
        let (mut own, mut rival) = (vec![0.0; options], vec![0.0; options]);
        let mut unbeaten = vec![true; options];
        for _ in 0..BLOCK {
            sampler.next_facts();
            self.own(&sampler.utilities, &mut own);
            unbeaten.iter_mut().zip(self.central).for_each(|(u, central)| *u = central.is_some());
            for strong in &self.strongest {
                self.rival(&sampler.utilities, *strong, &mut rival);
                let scores = rival.iter().zip(&own);
                unbeaten.iter_mut().zip(scores).for_each(|(u, (rival, own))| *u &= *rival <= own + NANO);
            }
            let left = unbeaten.iter().zip(self.central).zip(&mut wins).enumerate();
            for (option, ((_, weights), won)) in left.filter(|(_, ((unbeaten, _), _))| **unbeaten) {
                *won += first(&sampler.utilities, option, weights.as_deref().unwrap_or_default(), &mut rival);
            }
        }
        wins
    }

    /// Every option's score at its own central weights.
    fn own(&self, utilities: &[f64], sums: &mut [f64]) {
        sums.fill(0.0);
        let size = sums.len().max(1);
        for (column, weights) in utilities.chunks_exact(size).zip(self.weights.chunks_exact(size)) {
            for ((sum, utility), weight) in sums.iter_mut().zip(column).zip(weights) {
                *sum += weight * utility;
            }
        }
    }

    /// One rival's score at every option's central weights.
    fn rival(&self, utilities: &[f64], rival: usize, sums: &mut [f64]) {
        sums.fill(0.0);
        let size = sums.len().max(1);
        for (column, weights) in utilities.chunks_exact(size).zip(self.weights.chunks_exact(size)) {
            let utility = column.get(rival).copied().unwrap_or_default();
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += weight * utility;
            }
        }
    }
}

/// 1 if the option is first at these weights, its share of the first place if others are equal, else 0.
fn first(utilities: &[f64], option: usize, weights: &[f64], sums: &mut [f64]) -> f64 {
    add_up(utilities, weights, sums);
    let own = sums.get(option).map_or(0, |sum| nanos_of(*sum));
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
