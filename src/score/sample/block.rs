//! A block of samples: every option's place in each of them, counted.

use super::draw::{Notes, Sampler, Spread};
use super::table::{LANES, Row, Table};
use super::{Accepted, BLOCK};
use crate::dossier::OptionId;

/// Counts over samples; those of several blocks are added in their order.
pub(super) struct Block {
    samples: usize,
    columns: usize,
    /// By option, then rank.
    ranks: Vec<f64>,
    /// By option: samples with the leader above it, ties half.
    beaten: Vec<f64>,
    /// By option, then column: sum of the weights where it is first.
    central: Vec<f64>,
    /// By option: its scores at today's weights.
    today: Vec<Vec<f64>>,
    /// Facts of its samples; empty in a sum of blocks.
    pub(super) notes: Notes,
}

impl Block {
    /// Nothing counted yet, with room for the scores of so many samples.
    pub(super) fn empty(table: &Table, samples: usize) -> Self {
        Self {
            samples: 0,
            columns: table.columns.len(),
            ranks: vec![0.0; table.options * table.options],
            beaten: vec![0.0; table.options],
            central: vec![0.0; table.options * table.columns.len()],
            today: std::iter::repeat_with(|| Vec::with_capacity(samples)).take(table.options).collect(),
            notes: Notes::default(),
        }
    }

    /// Draws the samples of block `number`; `leader` is the position of the leader.
    pub(super) fn draw(table: &Table, spread: Spread, number: u64, leader: Option<usize>) -> Self {
        let mut block = Self { notes: Notes::with_room(table, BLOCK), ..Self::empty(table, BLOCK) };
        let mut sampler = Sampler::new(table, spread, number);
        let today: Vec<f64> = table.columns.iter().map(|c| c.weight).collect();
        let (mut utilities, mut drawn, mut now) = (table.likely.clone(), Vec::new(), Vec::new());
        let (mut nanos, mut order): (Vec<u64>, Vec<u64>) = (Vec::new(), Vec::new());
        for sample in 0..BLOCK {
            sampler.next(&mut block.notes);
            drawn.clear();
            now.clear();
            block.notes.set(sample, table, &mut utilities, |_, tile| {
                drawn.extend(add_up(tile, &sampler.weights));
                now.extend(add_up(tile, &today));
            });
            drawn.truncate(table.options);
            now.truncate(table.options);
            block.notes.crown(&now);
            nanos.clear();
            nanos.extend(drawn.iter().map(|sum| nanos_of(*sum)));
            block.today.iter_mut().zip(&now).for_each(|(scores, sum)| scores.push(points(*sum)));
            block.count(&nanos, &sampler.weights, leader, &mut order);
        }
        block
    }

    /// Counts one sample from the scores of all options.
    fn count(&mut self, nanos: &[u64], weights: &[f64], leader: Option<usize>, order: &mut Vec<u64>) {
        self.samples += 1;
        order.clear();
        order.extend(nanos.iter().zip(0_u64..).map(|(score, option)| score << INDEX_BITS | option));
        order.sort_unstable_by(|a, b| b.cmp(a));
        let mut rank = 0;
        for equal in order.chunk_by(|a, b| a >> INDEX_BITS == b >> INDEX_BITS) {
            let share = 1.0 / count(equal.len());
            for key in equal {
                let option = usize::try_from(key & ((1 << INDEX_BITS) - 1)).unwrap_or_default();
                self.place(option, rank..rank + equal.len(), share, weights);
            }
            rank += equal.len();
        }
        if let Some(first) = leader.and_then(|l| nanos.get(l)) {
            for (beaten, other) in self.beaten.iter_mut().zip(nanos) {
                *beaten += f64::from(u8::from(first > other)) + 0.5 * f64::from(u8::from(first == other));
            }
        }
    }

    fn place(&mut self, option: usize, ranks: std::ops::Range<usize>, share: f64, weights: &[f64]) {
        let options = self.beaten.len();
        if ranks.start == 0 {
            let from = option * self.columns;
            let sums = self.central.get_mut(from..from + self.columns).unwrap_or_default();
            sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += share * weight);
        }
        let row = self.ranks.get_mut(option * options + ranks.start..option * options + ranks.end);
        row.unwrap_or_default().iter_mut().for_each(|slot| *slot += share);
    }

    pub(super) fn add(&mut self, other: &Self) {
        let add = |to: &mut [f64], from: &[f64]| to.iter_mut().zip(from).for_each(|(a, b)| *a += b);
        self.samples += other.samples;
        add(&mut self.ranks, &other.ranks);
        add(&mut self.beaten, &other.beaten);
        add(&mut self.central, &other.central);
        self.today.iter_mut().zip(&other.today).for_each(|(to, from)| to.extend(from));
    }

    /// Samples in which an option is first.
    pub(super) fn first(&self, option: usize) -> f64 {
        self.ranks.get(option * self.beaten.len()).copied().unwrap_or_default()
    }

    /// By option: mean weights of the columns where it is first; `None`: it never is.
    pub(super) fn central(&self, table: &Table) -> Vec<Option<Vec<f64>>> {
        let sums = |option: usize| self.central.iter().skip(option * self.columns).take(self.columns);
        let mean = |option: usize| {
            let first = self.first(option);
            (first > 0.0).then(|| sums(option).map(|sum| sum / first).collect())
        };
        (0..table.options).map(mean).collect()
    }

    /// Shares of one option, without central weights.
    pub(super) fn accepted(&mut self, option: usize, id: &OptionId) -> Accepted {
        let (options, samples) = (self.beaten.len(), count(self.samples.max(1)));
        let scores = self.today.get_mut(option).map(std::mem::take).unwrap_or_default();
        Accepted {
            id: id.clone(),
            ranks: self.ranks.iter().skip(option * options).take(options).map(|n| n / samples).collect(),
            beaten: self.beaten.get(option).map(|n| n / samples),
            central: None,
            confidence: None,
            band: band(scores),
        }
    }
}

/// Bits of a sorting key that number the option; a score takes 37 more.
const INDEX_BITS: u32 = 20;

/// The weighted sum of every option of a tile, each in the order of the columns.
pub(super) fn add_up(tile: &[Row], weights: &[f64]) -> Row {
    let mut sums = [0.0; LANES];
    for (row, weight) in tile.iter().zip(weights) {
        for (sum, utility) in sums.iter_mut().zip(row) {
            *sum += weight * utility;
        }
    }
    sums
}

fn points(sum: f64) -> f64 {
    (100.0 * sum).clamp(0.0, 100.0)
}

/// Nine decimals of a point as a whole number: what is equal there is equal.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "points lie between 0 and 100")]
pub(super) fn nanos_of(sum: f64) -> u64 {
    // By way of a signed number, which processors have an instruction for.
    (points(sum) * 1e9 + 0.5) as i64 as u64
}

/// The scores that one in ten stays below, and that one in ten is above.
fn band(mut scores: Vec<f64>) -> (f64, f64) {
    let (count, tenth) = (scores.len(), scores.len() / 10);
    if count == 0 {
        return (0.0, 0.0);
    }
    let mut nth = |n: usize| *scores.select_nth_unstable_by(n, f64::total_cmp).1;
    (nth(tenth), nth(count - 1 - tenth))
}

#[allow(clippy::cast_precision_loss, reason = "counts are small")]
pub(super) fn count(n: usize) -> f64 {
    n as f64
}
