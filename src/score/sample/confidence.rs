//! Confidence factors: with how many of the samples' facts an option is first at its central weights.

use rayon::prelude::*;

use super::BLOCK;
use super::block::{Block, count, to_nanos};
use super::draw::{Sampler, Spread};
use super::table::Table;

/// Rivals that are looked at together.
const LANES: usize = 4;

/// By option; `None`: it has no central weights. `all` holds the counts of the same samples.
pub(super) fn shares(
    table: &Table,
    spread: Spread,
    numbers: &[u64],
    central: &[Option<Vec<f64>>],
    all: &Block,
) -> Vec<Option<f64>> {
    // Those who are first most often are asked first: most comparisons end with them.
    let mut rivals: Vec<usize> = (0..table.options).collect();
    rivals.sort_by(|a, b| all.first(*b).total_cmp(&all.first(*a)).then(a.cmp(b)));
    let blocks: Vec<Vec<f64>> =
        numbers.par_iter().map(|number| block(table, spread, *number, central, &rivals)).collect();
    let samples = count((numbers.len() * BLOCK).max(1));
    let sum = |option: usize| blocks.iter().filter_map(|b| b.get(option)).sum::<f64>() / samples;
    central.iter().enumerate().map(|(i, weights)| weights.as_ref().map(|_| sum(i))).collect()
}

fn block(table: &Table, spread: Spread, number: u64, central: &[Option<Vec<f64>>], rivals: &[usize]) -> Vec<f64> {
    let mut sampler = Sampler::new(table, spread, number);
    let mut wins = vec![0.0; central.len()];
    for _ in 0..BLOCK {
        sampler.next_facts();
        let facts = Facts { utilities: &sampler.utilities, columns: table.columns.len() };
        for ((option, weights), won) in central.iter().enumerate().zip(&mut wins) {
            if let Some(weights) = weights {
                *won += facts.first(option, weights, rivals);
            }
        }
    }
    wins
}

/// The utilities of one sample.
struct Facts<'a> {
    utilities: &'a [f64],
    columns: usize,
}

impl Facts<'_> {
    /// 1 if the option is first at these weights, its share of the first place if others are equal, else 0.
    fn first(&self, option: usize, weights: &[f64], rivals: &[usize]) -> f64 {
        let [own, ..] = self.scores([option; LANES], weights);
        let mut equal = 0;
        for chunk in rivals.chunks(LANES) {
            let mut some = [option; LANES];
            some.iter_mut().zip(chunk).for_each(|(slot, rival)| *slot = *rival);
            let scores = self.scores(some, weights);
            if scores.iter().any(|score| *score > own) {
                return 0.0;
            }
            let others = scores.iter().zip(chunk).filter(|(score, rival)| **rival != option && **score == own);
            equal += others.count();
        }
        1.0 / count(equal + 1)
    }

    /// Scores of four options, each summed in the order of the columns.
    fn scores(&self, options: [usize; LANES], weights: &[f64]) -> [u64; LANES] {
        let row = |option: usize| {
            let from = option * self.columns;
            self.utilities.get(from..from + self.columns).unwrap_or_default()
        };
        let [a, b, c, d] = options.map(row);
        let mut sums = [0.0; LANES];
        for ((((w, a), b), c), d) in weights.iter().zip(a).zip(b).zip(c).zip(d) {
            sums = [sums[0] + w * a, sums[1] + w * b, sums[2] + w * c, sums[3] + w * d];
        }
        sums.map(|sum| to_nanos((100.0 * sum).clamp(0.0, 100.0)))
    }
}
