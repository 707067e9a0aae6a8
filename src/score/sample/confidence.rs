//! Confidence factors: with how many of the samples' facts an option is first at its central weights.
//!
//! In: the table, the central weights, the blocks with their samples' facts and scores. All options meet the best
//! of each sample at once; the few that it does not beat meet everyone who can come near them.

use std::cmp::Ordering;

use rayon::prelude::*;

use super::BLOCK;
use super::block::{Block, count, nanos_of, points};
use super::facts::{Cell, Facts, LANES, Lanes};
use super::table::{Column, Table};

/// The ninth decimal of a point, as a share: who is more than that ahead is ahead for sure.
const NANO: f64 = 1e-11;

/// Points that no rounding comes near.
const SURE: f64 = 1e-6;

/// By option; `None`: it has no central weights.
pub(super) fn shares(table: &Table, blocks: &[Block], central: &[Option<Vec<f64>>]) -> Vec<Option<f64>> {
    let contest = Contest::new(table, central);
    let won: Vec<Vec<f64>> = blocks.par_iter().map(|block| contest.wins(block)).collect();
    let samples = count((blocks.len() * BLOCK).max(1));
    let wins = |option: usize| won.iter().filter_map(|b| b.get(option)).sum::<f64>();
    central.iter().enumerate().map(|(o, weights)| weights.as_ref().map(|_| wins(o) / samples)).collect()
}

struct Contest<'c> {
    table: &'c Table,
    central: &'c [Option<Vec<f64>>],
    /// By option with central weights, then other: points the other may have more there than at today's weights.
    gains: Vec<Vec<f64>>,
}

impl<'c> Contest<'c> {
    fn new(table: &'c Table, central: &'c [Option<Vec<f64>>]) -> Self {
        let gain = |cells: &[Cell], weights: &[f64]| {
            let most = |((cell, w), c): ((&Cell, &f64), &Column)| cell.most(w - c.weight);
            100.0 * cells.iter().zip(weights).zip(&table.columns).map(most).sum::<f64>() + SURE
        };
        let gains = |weights: &Option<Vec<f64>>| {
            weights.iter().flat_map(|weights| table.options().map(|cells| gain(cells, weights))).collect()
        };
        Self { table, central, gains: central.iter().map(gains).collect() }
    }

    /// Wins of each option in one block.
    fn wins(&self, block: &Block) -> Vec<f64> {
        let mut wins = vec![0.0; self.table.options().len()];
        let (mut today, mut best) = (Vec::new(), Vec::new());
        for (facts, first) in block.facts.iter().zip((0..BLOCK).step_by(LANES)) {
            let scores =
                |own: &Vec<f64>| std::array::from_fn(|lane| own.get(first + lane).copied().unwrap_or_default());
            today.clear();
            today.extend(block.today.iter().map(scores));
            self.best(facts, &today, &mut best);
            for (option, ((cells, weights), won)) in self.table.options().zip(self.central).zip(&mut wins).enumerate() {
                let Some(weights) = weights else { continue };
                let ahead = ahead(facts, cells, weights, &best);
                for (lane, _) in ahead.iter().enumerate().take(BLOCK - first).filter(|(_, ahead)| **ahead >= -NANO) {
                    *won += self.first(facts, &today, lane, option, weights);
                }
            }
        }
        wins
    }

    /// By column: the utilities of the option that is first today in each sample.
    fn best(&self, facts: &Facts, today: &[Lanes], utilities: &mut Vec<Lanes>) {
        let mut best = [(0, f64::MIN); LANES];
        for (option, scores) in today.iter().enumerate() {
            for (best, score) in best.iter_mut().zip(scores).filter(|(best, score)| **score > best.1) {
                *best = (option, *score);
            }
        }
        utilities.clear();
        utilities.resize(self.table.columns.len(), [0.0; LANES]);
        for (lane, (option, _)) in best.iter().enumerate() {
            for (row, cell) in utilities.iter_mut().zip(self.table.option(*option)) {
                row.get_mut(lane).into_iter().for_each(|slot| *slot = facts.utility(cell, lane));
            }
        }
    }

    /// 1 if the option is first at these weights, its share of the first place if others are equal, else 0.
    fn first(&self, facts: &Facts, today: &[Lanes], lane: usize, option: usize, weights: &[f64]) -> f64 {
        let sum = |cells: &[Cell]| cells.iter().zip(weights).fold(0.0, |sum, (c, w)| sum + w * facts.utility(c, lane));
        let own = sum(self.table.option(option));
        let (nanos, own) = (nanos_of(own), points(own));
        let gains = self.gains.get(option).map(Vec::as_slice).unwrap_or_default();
        let mut equal = 1;
        for (other, ((cells, scores), gain)) in self.table.options().zip(today).zip(gains).enumerate() {
            if other == option || scores.get(lane).is_some_and(|score| score + gain < own) {
                continue;
            }
            match nanos_of(sum(cells)).cmp(&nanos) {
                Ordering::Greater => return 0.0,
                Ordering::Equal => equal += 1,
                Ordering::Less => {}
            }
        }
        1.0 / count(equal)
    }
}

/// How far an option is ahead of the best at its central weights, as a share.
#[inline]
fn ahead(facts: &Facts, cells: &[Cell], weights: &[f64], best: &[Lanes]) -> Lanes {
    let mut sums = [0.0; LANES];
    for ((cell, weight), best) in cells.iter().zip(weights).zip(best) {
        for ((sum, utility), best) in sums.iter_mut().zip(facts.utilities(cell)).zip(best) {
            *sum += weight * (utility - best);
        }
    }
    sums
}
