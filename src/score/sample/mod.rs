//! Robustness: how often each option is first when weights and facts are drawn anew.
//!
//! In: a ranking, how weights are drawn, how many samples. Out: [`Acceptability`]: shares of
//! ranks, central weights, confidence factors, head-to-head shares, bands. Always the same numbers
//! from the same ranking, whatever the machine and the number of threads. After SMAA-2 (Lahdelma &
//! Salminen 2001, *Operations Research* 49(3)). Rules: `scoring.md`, section 5.

mod block;
mod confidence;
mod draw;
mod facts;
mod table;

use rayon::prelude::*;

use self::block::Block;
pub use self::draw::Spread;
use self::table::Table;
use super::rank::{Ranking, Scored};
use crate::dossier::OptionId;

/// Samples that are enough for what is printed.
pub const SAMPLES: usize = 10_000;

/// Samples that there is time for at once.
pub const COARSE: usize = 1_000;

/// Samples that share a stream of chance.
const BLOCK: usize = 250;

/// From these shares on, a leader that beats everyone leads, or leads clearly.
const LEADS: f64 = 0.75;
const CLEARLY: f64 = 0.90;

/// How firmly the leader leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// It beats every other in at least nine of ten samples.
    Clearly,
    /// In at least three of four.
    Leads,
    /// There is no clear winner.
    Open,
}

impl Lead {
    /// Code in JSON and keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Clearly => "clearly",
            Self::Leads => "leads",
            Self::Open => "open",
        }
    }
}

/// What the samples say of one ranked option. Shares lie between 0 and 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Accepted {
    /// The option.
    pub id: OptionId,
    /// Share of samples at each rank, from the first.
    pub ranks: Vec<f64>,
    /// Share of samples with the leader above it, ties half; `None` for the leader itself.
    pub beaten: Option<f64>,
    /// Mean weights of the samples where it is first, one per item of the ranking's weights.
    pub central: Option<Vec<f64>>,
    /// Share of the samples' facts with which it is first at its central weights.
    pub confidence: Option<f64>,
    /// Points at today's weights that nine of ten samples reach, and that one of ten does.
    pub band: (f64, f64),
}

impl Accepted {
    /// Share of samples in which it is first.
    #[must_use]
    pub fn first(&self) -> f64 {
        self.ranks.first().copied().unwrap_or_default()
    }
}

/// What the samples say of a move.
#[derive(Clone, Debug, PartialEq)]
pub struct Acceptability {
    /// How many there are.
    pub samples: usize,
    /// How weights were drawn.
    pub spread: Spread,
    /// The leader of the ranking.
    pub leader: Option<OptionId>,
    /// How firmly it leads.
    pub lead: Lead,
    /// Ranked options, by id.
    pub options: Vec<Accepted>,
}

impl Acceptability {
    /// Seed of the samples.
    pub const SEED: u64 = draw::SEED;

    /// What the samples say of an option.
    #[must_use]
    pub fn find(&self, id: &OptionId) -> Option<&Accepted> {
        self.options.iter().find(|o| o.id == *id)
    }

    /// The options that the leader does not clearly beat, by likely whatever the order shown, thin ones last.
    #[must_use]
    pub fn rivals<'r, 'a>(&self, ranking: &'r Ranking<'a>) -> Vec<&'r Scored<'a>> {
        let close = |o: &&Scored<'_>| self.find(&o.option.id).and_then(|a| a.beaten).is_some_and(|b| b < LEADS);
        let mut rivals: Vec<&Scored<'a>> = ranking.by_likely().into_iter().filter(close).collect();
        rivals.sort_by_key(|o| o.thin);
        rivals
    }
}

/// Draws `samples` samples (whole blocks of 250) of a ranking.
#[must_use]
pub fn acceptability(ranking: &Ranking<'_>, spread: Spread, samples: usize) -> Acceptability {
    let mut options: Vec<&Scored<'_>> = ranking.ranked().collect();
    options.sort_by(|a, b| a.option.id.cmp(&b.option.id));
    let table = Table::of(ranking, &options);
    let leader = ranking.leader().map(|o| &o.option.id);
    let first = options.iter().position(|o| Some(&o.option.id) == leader);
    let numbers: Vec<u64> = (0..samples.div_ceil(BLOCK)).filter_map(|b| u64::try_from(b).ok()).collect();
    let blocks: Vec<Block> = numbers.par_iter().map(|number| Block::draw(&table, spread, *number, first)).collect();
    let mut all = Block::empty(&table, numbers.len() * BLOCK);
    blocks.iter().for_each(|block| all.add(block));
    let central = all.central(&table);
    let confidence = confidence::shares(&table, &blocks, &central);
    let mut options: Vec<Accepted> = options.iter().enumerate().map(|(i, o)| all.accepted(i, &o.option.id)).collect();
    for ((option, weights), share) in options.iter_mut().zip(central).zip(confidence) {
        option.central = weights.map(|w| spread_out(&table, &w, ranking.weights.items.len()));
        option.confidence = share;
        option.beaten = option.beaten.filter(|_| leader.is_some() && leader != Some(&option.id));
    }
    let lead = lead(&options, leader.is_some());
    Acceptability { samples: numbers.len() * BLOCK, spread, leader: leader.cloned(), lead, options }
}

fn lead(options: &[Accepted], there: bool) -> Lead {
    let all = |share: f64| there && options.iter().filter_map(|o| o.beaten).all(|b| b >= share);
    match (all(CLEARLY), all(LEADS)) {
        (true, _) => Lead::Clearly,
        (_, true) => Lead::Leads,
        _ => Lead::Open,
    }
}

/// Weights of the columns as weights of all items, zeros included.
fn spread_out(table: &Table, weights: &[f64], items: usize) -> Vec<f64> {
    let mut all = vec![0.0; items];
    for (column, weight) in table.columns.iter().zip(weights) {
        all.get_mut(column.item).into_iter().for_each(|slot| *slot = *weight);
    }
    all
}
