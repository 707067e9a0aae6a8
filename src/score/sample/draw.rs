//! One sample: uniform numbers, weights and utilities drawn from them.
//!
//! In: a [`Table`], the number of a block. Out: the draws of its samples, always the same ones.
//! Order of draws: groups, columns, then facts (`scoring.md`, section 5).

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

use super::table::Table;

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

    const fn importance(self, own: f64) -> f64 {
        match self {
            Self::Around(_) => own,
            Self::Free => 1.0,
        }
    }
}

/// The samples of one block, one after the other.
pub(super) struct Sampler<'t> {
    table: &'t Table,
    spread: Spread,
    rng: ChaCha8Rng,
    bytes: Vec<u8>,
    uniforms: Vec<f64>,
    /// Weight of each column in the present sample.
    pub(super) weights: Vec<f64>,
    /// Utility of each cell in the present sample.
    pub(super) utilities: Vec<f64>,
}

impl<'t> Sampler<'t> {
    pub(super) fn new(table: &'t Table, spread: Spread, block: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(SEED);
        rng.set_stream(block);
        let each = usize::try_from(spread.k()).unwrap_or(1);
        let count = (table.groups.len() + table.columns.len()) * each + table.draws();
        Self {
            table,
            spread,
            rng,
            bytes: vec![0; count * 8],
            uniforms: vec![0.0; count],
            weights: vec![0.0; table.columns.len()],
            utilities: table.likely.clone(),
        }
    }

    /// Draws the next sample.
    pub(super) fn next(&mut self) {
        self.next_facts();
        self.weigh();
    }

    /// Draws the next sample's facts; its weights are left as they are.
    pub(super) fn next_facts(&mut self) {
        // All numbers of a sample at once: the same ones as number by number, in a third of the time.
        self.rng.fill_bytes(&mut self.bytes);
        for (uniform, bytes) in self.uniforms.iter_mut().zip(self.bytes.as_chunks().0) {
            *uniform = unit(u64::from_le_bytes(*bytes));
        }
        let start = self.uniforms.len() - self.table.draws();
        let facts = self.uniforms.get(start..).unwrap_or_default();
        for draw in &self.table.graded {
            let v = facts.get(draw.at).copied().unwrap_or_default();
            // Added up instead of branched on: which way it goes cannot be guessed.
            let step = usize::from(v >= draw.tail) + usize::from(v >= 1.0 - draw.tail);
            let utility = draw.utilities.get(step).copied().unwrap_or_default();
            set(&mut self.utilities, &draw.cells, utility);
        }
        for draw in &self.table.open {
            set(&mut self.utilities, &draw.cells, facts.get(draw.at).copied().unwrap_or_default());
        }
    }

    fn weigh(&mut self) {
        let each = usize::try_from(self.spread.k()).unwrap_or(1);
        let mut gammas = self.uniforms.chunks_exact(each).map(gamma);
        let mut groups: Vec<f64> = Vec::with_capacity(self.table.groups.len());
        groups.extend(self.table.groups.iter().zip(&mut gammas).map(|(g, x)| self.spread.importance(*g) * x));
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

fn set(utilities: &mut [f64], cells: &[usize], value: f64) {
    for cell in cells {
        if let Some(slot) = utilities.get_mut(*cell) {
            *slot = value;
        }
    }
}

/// A number in 0..1 with 53 random bits.
#[allow(clippy::cast_precision_loss, reason = "53 bits fit exactly")]
fn unit(bits: u64) -> f64 {
    (bits >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0)
}

/// `Gamma(k)/k` from k uniform numbers.
#[allow(clippy::cast_precision_loss, reason = "k is small")]
fn gamma(uniforms: &[f64]) -> f64 {
    -libm::log(uniforms.iter().map(|v| 1.0 - v).product()) / uniforms.len() as f64
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
}
