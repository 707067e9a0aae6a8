//! A block of samples: every option's place in each of them, counted.

use super::draw::{Sampler, Spread};
use super::facts::{Cell, Facts, LANES, Lanes};
use super::table::Table;
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
    /// By option: its scores at today's weights, in points.
    pub(super) today: Vec<Vec<f64>>,
    /// Facts of its samples, a few at a time; none in a sum of blocks.
    pub(super) facts: Vec<Facts>,
}

impl Block {
    /// Nothing counted yet, with room for the scores of so many samples.
    pub(super) fn empty(table: &Table, samples: usize) -> Self {
        let (options, columns) = (table.options().len(), table.columns.len());
        Self {
            samples: 0,
            columns,
            ranks: vec![0.0; options * options],
            beaten: vec![0.0; options],
            central: vec![0.0; options * columns],
            today: std::iter::repeat_with(|| Vec::with_capacity(samples)).take(options).collect(),
            facts: Vec::new(),
        }
    }

    /// Draws the samples of block `number`; `leader` is the position of the leader.
    pub(super) fn draw(table: &Table, spread: Spread, number: u64, leader: Option<usize>) -> Self {
        let mut block = Self::empty(table, BLOCK);
        let mut sampler = Sampler::new(table, spread, number);
        let today: Vec<Lanes> = table.columns.iter().map(|c| [c.weight; LANES]).collect();
        let (mut nanos, mut order, mut weights) = (Vec::new(), Vec::new(), Vec::new());
        while block.samples < BLOCK {
            let facts = sampler.next();
            let wanted = LANES.min(BLOCK - block.samples);
            nanos.clear();
            for (cells, scores) in table.options().zip(&mut block.today) {
                let (drawn, now) = add_up(&facts, cells, &sampler.weights, &today);
                nanos.push(drawn.map(nanos_of));
                scores.extend(now.map(points).iter().take(wanted));
            }
            for lane in 0..wanted {
                order.clear();
                order.extend(nanos.iter().filter_map(|n| n.get(lane)).zip(0_u64..).map(|(n, o)| n << INDEX_BITS | o));
                weights.clear();
                weights.extend(sampler.weights.iter().filter_map(|w| w.get(lane)));
                block.count(&mut order, &weights, leader);
            }
            block.facts.push(facts);
        }
        block
    }

    /// Counts one sample from a key of each option: its score, then its number.
    fn count(&mut self, order: &mut [u64], weights: &[f64], leader: Option<usize>) {
        self.samples += 1;
        if let Some(first) = leader.and_then(|l| order.get(l)).map(|key| key >> INDEX_BITS) {
            for (beaten, other) in self.beaten.iter_mut().zip(order.iter().map(|key| key >> INDEX_BITS)) {
                *beaten += f64::from(u8::from(first > other)) + 0.5 * f64::from(u8::from(first == other));
            }
        }
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
        (0..table.options().len()).map(mean).collect()
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

/// An option's weighted sums at drawn weights and at today's, both in the order of the columns.
#[inline]
fn add_up(facts: &Facts, cells: &[Cell], drawn: &[Lanes], today: &[Lanes]) -> (Lanes, Lanes) {
    let mut sums = ([0.0; LANES], [0.0; LANES]);
    for ((cell, drawn), today) in cells.iter().zip(drawn).zip(today) {
        let utilities = facts.utilities(cell);
        add(&mut sums.0, drawn, &utilities);
        add(&mut sums.1, today, &utilities);
    }
    sums
}

#[inline]
pub(super) fn add(sums: &mut Lanes, weights: &Lanes, utilities: &Lanes) {
    for ((sum, weight), utility) in sums.iter_mut().zip(weights).zip(utilities) {
        *sum += weight * utility;
    }
}

pub(super) fn points(sum: f64) -> f64 {
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
    let (_, high, _) = scores.select_nth_unstable_by(count - 1 - tenth, f64::total_cmp);
    let high = *high;
    let below = scores.get_mut(..count - tenth).unwrap_or_default();
    (*below.select_nth_unstable_by(tenth, f64::total_cmp).1, high)
}

#[allow(clippy::cast_precision_loss, reason = "counts are small")]
pub(super) fn count(n: usize) -> f64 {
    n as f64
}
