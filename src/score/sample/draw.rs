//! One sample: uniform numbers, weights and utilities drawn from them.
//!
//! In: a [`Table`], the number of a block. Out: the draws of its samples, always the same ones.
//! Order of draws: groups, columns, then facts (`scoring.md`, section 5).

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

use super::table::{Graded, Row, Table, Tile};

/// Seed of all samples.
pub(super) const SEED: u64 = 1;

/// How importances are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread {
    /// Around the client's numbers: each times `Gamma(k)/k`.
    Around(u32),
    /// As if nobody had said anything: all importances above 0 alike, times `Gamma(1)`.
    Free,
}

impl Spread {
    /// Shape of the gamma distribution.
    #[must_use]
    pub const fn k(self) -> u32 {
        match self {
            Self::Around(k) => k,
            Self::Free => 1,
        }
    }

    /// Code in JSON and keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Around(_) => "around",
            Self::Free => "free",
        }
    }

    /// Uniform numbers that a gamma takes.
    fn uniforms(self) -> usize {
        usize::try_from(self.k()).unwrap_or(1)
    }

    const fn importance(self, own: f64) -> f64 {
        match self {
            Self::Around(_) => own,
            Self::Free => 1.0,
        }
    }
}

/// Share of samples in which a fact of grade medium is one level off, to each side.
const MEDIUM: f64 = 0.1;
/// The same for grade low.
const LOW: f64 = 0.25;
/// Numbers that a uniform one can be: 2 to the power of 53.
const STEPS: f64 = 9_007_199_254_740_992.0;

/// The facts of a block's samples, so that they need not be drawn twice.
#[derive(Default)]
pub(super) struct Notes {
    /// Per sample and tile: the step of each fact of grade medium, then low.
    steps: Vec<u8>,
    /// Per sample and tile: the utility of each open one.
    open: Vec<f64>,
    /// Per sample: the option that is first at today's weights.
    best: Vec<usize>,
}

impl Notes {
    /// Empty, with room for so many samples.
    pub(super) fn with_room(table: &Table, samples: usize) -> Self {
        let (graded, open) = drawn(table);
        let (steps, open) = (Vec::with_capacity(samples * graded), Vec::with_capacity(samples * open));
        Self { steps, open, best: Vec::with_capacity(samples) }
    }

    /// Notes down which option has the highest of these scores in the sample drawn last.
    pub(super) fn crown(&mut self, scores: &[f64]) {
        let best = scores.iter().enumerate().fold((0, f64::MIN), |a, (i, s)| if *s > a.1 { (i, *s) } else { a });
        self.best.push(best.0);
    }

    /// The option that is first at today's weights in sample number `sample`.
    pub(super) fn best(&self, sample: usize) -> usize {
        self.best.get(sample).copied().unwrap_or_default()
    }

    /// Sets the utilities of sample number `sample`, tile by tile; each is handed on while it is at hand.
    pub(super) fn set(&self, sample: usize, table: &Table, utilities: &mut [Row], mut each: impl FnMut(usize, &[Row])) {
        let (graded, open) = drawn(table);
        let mut steps = self.steps.get(sample * graded..).unwrap_or_default();
        let mut values = self.open.get(sample * open..).unwrap_or_default();
        let size = table.columns.len();
        for (number, tile) in table.tiles.iter().enumerate() {
            let (graded, open) = tile.draws();
            let (own_steps, rest) = steps.split_at_checked(graded).unwrap_or_default();
            let (own_values, others) = values.split_at_checked(open).unwrap_or_default();
            (steps, values) = (rest, others);
            let rows = number * size..(number + 1) * size;
            set_tile(tile, own_steps, own_values, utilities.get_mut(rows.clone()).unwrap_or_default());
            share(tile, utilities);
            each(number, utilities.get(rows).unwrap_or_default());
        }
    }
}

/// Graded and open draws of a sample.
fn drawn(table: &Table) -> (usize, usize) {
    table.tiles.iter().map(Tile::draws).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1))
}

fn set_tile(tile: &Tile, steps: &[u8], values: &[f64], rows: &mut [Row]) {
    let cells = rows.as_flattened_mut();
    let (medium, low) = steps.split_at_checked(tile.medium.len()).unwrap_or_default();
    let mut graded = |facts: &[Graded], steps: &[u8]| {
        for (fact, step) in facts.iter().zip(steps) {
            set(cells, fact.cell, fact.utilities.get(usize::from(*step)).copied().unwrap_or_default());
        }
    };
    graded(&tile.medium, medium);
    graded(&tile.low, low);
    for (fact, value) in tile.open.iter().zip(values) {
        set(cells, fact.cell, *value);
    }
}

fn share(tile: &Tile, utilities: &mut [Row]) {
    let cells = utilities.as_flattened_mut();
    for (from, to) in &tile.shared {
        let utility = cells.get(*from).copied().unwrap_or_default();
        set(cells, *to, utility);
    }
}

/// The samples of one block, one after the other.
pub(super) struct Sampler<'t> {
    table: &'t Table,
    spread: Spread,
    rng: ChaCha8Rng,
    /// The random numbers of the present sample, eight bytes each: those of the weights, then the facts.
    bytes: Vec<u8>,
    /// Weight of each column in the present sample.
    pub(super) weights: Vec<f64>,
}

impl<'t> Sampler<'t> {
    pub(super) fn new(table: &'t Table, spread: Spread, block: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(SEED);
        rng.set_stream(block);
        let count = (table.groups.len() + table.columns.len()) * spread.uniforms() + table.draws;
        Self { table, spread, rng, bytes: vec![0; count * 8], weights: vec![0.0; table.columns.len()] }
    }

    /// Draws the next sample: its weights; its facts are noted down.
    pub(super) fn next(&mut self, notes: &mut Notes) {
        // All numbers of a sample at once: the same ones as one by one, in a third of the time.
        self.rng.fill_bytes(&mut self.bytes);
        let (numbers, _) = self.bytes.as_chunks();
        let facts = numbers.get(numbers.len() - self.table.draws..).unwrap_or_default();
        let bits = |at: usize| facts.get(at).map_or(0, |bytes: &[u8; 8]| u64::from_le_bytes(*bytes));
        for tile in &self.table.tiles {
            notes.steps.extend(tile.medium.iter().map(|fact| step(bits(fact.at), MEDIUM)));
            notes.steps.extend(tile.low.iter().map(|fact| step(bits(fact.at), LOW)));
            notes.open.extend(tile.open.iter().map(|fact| unit(bits(fact.at))));
        }
        self.weigh();
    }

    fn weigh(&mut self) {
        let (numbers, _) = self.bytes.as_chunks();
        let mut gammas = numbers.chunks_exact(self.spread.uniforms()).map(gamma);
        let drawn = self.table.groups.iter().zip(&mut gammas).map(|(g, x)| self.spread.importance(*g) * x);
        let groups: Vec<f64> = drawn.collect();
        let mut inside = vec![0.0; groups.len()];
        for ((weight, column), x) in self.weights.iter_mut().zip(&self.table.columns).zip(gammas) {
            *weight = self.spread.importance(column.importance) * x;
            inside.get_mut(column.group).into_iter().for_each(|sum| *sum += *weight);
        }
        let total: f64 = groups.iter().sum();
        for (weight, column) in self.weights.iter_mut().zip(&self.table.columns) {
            let (group, sum) = (groups.get(column.group), inside.get(column.group));
            *weight *= group.copied().unwrap_or_default() / (total * sum.copied().unwrap_or(1.0));
        }
    }
}

/// Whether a fact is at the level below (0), its own (1), or the one above (2). Compared as whole
/// numbers, which is exact, and added up instead of branched on: which way it goes cannot be guessed.
fn step(bits: u64, tail: f64) -> u8 {
    u8::from(bits >= first_bits(tail)) + u8::from(bits >= first_bits(1.0 - tail))
}

fn set(cells: &mut [f64], cell: usize, value: f64) {
    if let Some(slot) = cells.get_mut(cell) {
        *slot = value;
    }
}

/// A number in 0..1 with 53 random bits.
#[allow(clippy::cast_precision_loss, reason = "53 bits fit exactly")]
fn unit(bits: u64) -> f64 {
    (bits >> 11) as f64 * (1.0 / STEPS)
}

/// The smallest bits whose [`unit`] is not below `share`.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of 2 to the power of 53")]
fn first_bits(share: f64) -> u64 {
    ((share * STEPS).ceil() as u64) << 11
}

/// `Gamma(k)/k` from k uniform numbers.
#[allow(clippy::cast_precision_loss, reason = "k is small")]
fn gamma(numbers: &[[u8; 8]]) -> f64 {
    let product: f64 = numbers.iter().map(|bytes| 1.0 - unit(u64::from_le_bytes(*bytes))).product();
    -libm::log(product) / numbers.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_at_once_are_the_numbers_one_by_one() {
        let (mut at_once, mut singly) = (ChaCha8Rng::seed_from_u64(SEED), ChaCha8Rng::seed_from_u64(SEED));
        at_once.set_stream(3);
        singly.set_stream(3);
        for _ in 0..7 {
            let mut bytes = vec![0; 8 * 37];
            at_once.fill_bytes(&mut bytes);
            let numbers: Vec<u64> = bytes.as_chunks().0.iter().map(|b| u64::from_le_bytes(*b)).collect();
            assert_eq!(numbers, (0..37).map(|_| singly.next_u64()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn bits_are_compared_as_the_numbers_they_stand_for() {
        for share in [MEDIUM, LOW, 1.0 - MEDIUM, 1.0 - LOW] {
            let first = first_bits(share);
            assert!(unit(first) >= share && unit(first - 1) < share, "{share}");
        }
    }
}
