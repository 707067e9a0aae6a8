//! A few samples: uniform numbers, weights and facts drawn from them.
//!
//! In: a [`Table`], the number of a block. Out: the draws of its samples, always the same ones.
//! Order of draws: groups, columns, then facts (`scoring.md`, section 5).

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

use super::facts::{Facts, LANES, Lanes, Number, unit};
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

/// The samples of one block, a few at a time.
pub(super) struct Sampler<'t> {
    table: &'t Table,
    /// Importances of the groups, then of the columns.
    importances: Vec<f64>,
    /// Uniform numbers that a gamma takes.
    uniforms: usize,
    rng: ChaCha8Rng,
    /// The random numbers of a few samples: in each those of the weights, then the facts.
    bytes: Vec<u8>,
    /// By sample: the importances as drawn.
    drawn: Vec<f64>,
    /// Sum of the drawn importances inside each group.
    inside: Vec<f64>,
    /// Weights of each column.
    pub(super) weights: Vec<Lanes>,
}

impl<'t> Sampler<'t> {
    pub(super) fn new(table: &'t Table, spread: Spread, block: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(SEED);
        rng.set_stream(block);
        let own = table.groups.iter().copied().chain(table.columns.iter().map(|c| c.importance));
        let importances: Vec<f64> = own.map(|importance| spread.importance(importance)).collect();
        let count = importances.len() * spread.uniforms() + table.draws();
        Self {
            table,
            uniforms: spread.uniforms(),
            rng,
            bytes: vec![0; LANES * count * size_of::<Number>()],
            drawn: vec![0.0; LANES * importances.len()],
            importances,
            inside: vec![0.0; table.groups.len()],
            weights: vec![[0.0; LANES]; table.columns.len()],
        }
    }

    /// Draws the next few samples: their weights and facts.
    pub(super) fn next(&mut self) -> Facts {
        // All numbers at once: the same ones as one by one, in a third of the time.
        self.rng.fill_bytes(&mut self.bytes);
        let (numbers, _) = self.bytes.as_chunks();
        let count = numbers.len() / LANES;
        let sample = |lane: usize| numbers.get(lane * count..(lane + 1) * count).unwrap_or_default();
        let samples: [&[Number]; LANES] = std::array::from_fn(sample);
        for (drawn, numbers) in self.drawn.chunks_exact_mut(self.importances.len().max(1)).zip(samples) {
            let products = numbers.chunks_exact(self.uniforms).map(product);
            drawn.iter_mut().zip(products).for_each(|(slot, product)| *slot = product);
        }
        let facts = samples.map(|numbers| numbers.get(count - self.table.draws()..).unwrap_or_default());
        let facts = Facts::of(&self.table.graded, &self.table.open, facts);
        self.weigh();
        facts
    }

    /// Makes weights of the products of uniform numbers.
    fn weigh(&mut self) {
        for (lane, drawn) in self.drawn.chunks_exact_mut(self.importances.len().max(1)).enumerate() {
            // Apart from the products, the logarithms need not wait for each other.
            for (drawn, importance) in drawn.iter_mut().zip(&self.importances) {
                *drawn = importance * gamma(*drawn, self.uniforms);
            }
            let (groups, columns) = drawn.split_at_checked(self.table.groups.len()).unwrap_or_default();
            self.inside.fill(0.0);
            for (column, drawn) in self.table.columns.iter().zip(columns) {
                self.inside.get_mut(column.group).into_iter().for_each(|sum| *sum += drawn);
            }
            let total: f64 = groups.iter().sum();
            for ((weights, column), drawn) in self.weights.iter_mut().zip(&self.table.columns).zip(columns) {
                let (group, sum) = (groups.get(column.group), self.inside.get(column.group));
                let share = group.copied().unwrap_or_default() / (total * sum.copied().unwrap_or(1.0));
                weights.get_mut(lane).into_iter().for_each(|weight| *weight = drawn * share);
            }
        }
    }
}

/// What each of k uniform numbers leaves of 1, multiplied.
fn product(numbers: &[Number]) -> f64 {
    numbers.iter().map(|number| 1.0 - unit(*number)).product()
}

/// `Gamma(k)/k` from that product.
#[allow(clippy::cast_precision_loss, reason = "k is small")]
fn gamma(product: f64, k: usize) -> f64 {
    -libm::log(product) / k as f64
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
