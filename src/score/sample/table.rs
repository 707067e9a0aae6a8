//! What is sampled: the ranked options of a move as plain numbers.
//!
//! In: a ranking. Out: a [`Table`]: importances that weigh, utilities that are certain, and one draw
//! per carrier and criterion, shared by all options that rest on it.

use std::collections::BTreeMap;

use super::facts::{Cell, Graded};
use crate::catalog::Confidence;
use crate::score::judgement::Judgement;
use crate::score::option::Carrier;
use crate::score::rank::{Ranking, Scored};
use crate::score::weight::{Item, Weighed};

/// A criterion or wish that weighs something.
pub(super) struct Column {
    /// Position among the groups that weigh something.
    pub(super) group: usize,
    /// Importance inside its group, above 0.
    pub(super) importance: f64,
    /// Today's weight.
    pub(super) weight: f64,
    /// Position among all items of the ranking.
    pub(super) item: usize,
}

/// What is drawn, and how the options rest on it.
pub(super) struct Table {
    /// Importances of the groups that weigh something.
    pub(super) groups: Vec<f64>,
    pub(super) columns: Vec<Column>,
    /// By option (ranked ones, by id), then column.
    cells: Vec<Cell>,
    pub(super) graded: Vec<Graded>,
    /// Positions of the open facts among the draws of a sample.
    pub(super) open: Vec<usize>,
}

impl Table {
    /// The table of these options, which come by id.
    pub(super) fn of(ranking: &Ranking<'_>, options: &[&Scored<'_>]) -> Self {
        let weighing: Vec<_> = ranking.weights.groups.iter().filter(|g| g.weight > 0.0).collect();
        let items = ranking.weights.items.iter().enumerate().filter(|(_, w)| w.weight > 0.0);
        let column = |(item, w): (usize, &Weighed<'_>)| Column {
            group: weighing.iter().position(|g| g.group == w.item.group()).unwrap_or_default(),
            importance: w.importance,
            weight: w.weight,
            item,
        };
        let mut columns: Vec<Column> = items.map(column).collect();
        let mut groups: Vec<f64> = weighing.iter().map(|g| g.importance).collect();
        lift(groups.iter_mut());
        for group in 0..groups.len() {
            lift(columns.iter_mut().filter(|c| c.group == group).map(|c| &mut c.importance));
        }
        let mut table = Self { groups, columns, cells: Vec::new(), graded: Vec::new(), open: Vec::new() };
        table.fill(ranking, options);
        table
    }

    /// Draws are numbered as the options, by id, meet them; options that rest on the same fact share its draw.
    fn fill<'r>(&mut self, ranking: &'r Ranking<'_>, options: &[&'r Scored<'_>]) {
        let mut known: BTreeMap<(&Carrier, usize), Cell> = BTreeMap::new();
        let items: Vec<usize> = self.columns.iter().map(|c| c.item).collect();
        for option in options {
            for item in &items {
                let pair = option.judgements.get(*item).zip(ranking.weights.items.get(*item));
                let Some((judgement, weighed)) = pair else { continue };
                let cell = match Kind::of(&weighed.item, judgement) {
                    Some(kind) => *known.entry((&judgement.carrier, *item)).or_insert_with(|| self.draw(kind)),
                    None => Cell::Certain(judgement.hull.likely),
                };
                self.cells.push(cell);
            }
        }
    }

    fn draw(&mut self, kind: Kind) -> Cell {
        let at = self.draws();
        match kind {
            Kind::Graded(share, utilities) => {
                self.graded.push(Graded::new(at, share));
                Cell::Graded(self.graded.len() - 1, utilities)
            }
            Kind::Open => {
                self.open.push(at);
                Cell::Open(self.open.len() - 1)
            }
        }
    }

    /// Draws of facts in a sample.
    pub(super) const fn draws(&self) -> usize {
        self.graded.len() + self.open.len()
    }

    /// The cells of each option, one per column.
    pub(super) fn options(&self) -> std::slice::ChunksExact<'_, Cell> {
        self.cells.chunks_exact(self.columns.len().max(1))
    }

    /// The cells of one option.
    pub(super) fn option(&self, number: usize) -> &[Cell] {
        self.options().nth(number).unwrap_or_default()
    }
}

/// Below this, products of importances would be lost. Far below what people enter.
const TINY: f64 = 1e-100;

/// Brings importances that are all tiny to a size that can be multiplied; only their proportions count.
fn lift<'i>(importances: impl Iterator<Item = &'i mut f64>) {
    let all: Vec<&mut f64> = importances.collect();
    if all.iter().fold(0.0, |most: f64, i| most.max(**i)) < TINY {
        // A power of two changes no proportion.
        all.into_iter().for_each(|i| *i *= 2.0_f64.powi(700));
    }
}

/// Share of samples in which a fact of grade medium is one level off, to each side.
const MEDIUM: f64 = 0.1;
/// The same for grade low.
const LOW: f64 = 0.25;

/// How a fact is drawn: how often it is one level off to each side, and its utilities; or nothing is known.
#[derive(Clone, Copy)]
enum Kind {
    Graded(f64, [f64; 4]),
    Open,
}

impl Kind {
    /// How a judgement is drawn; `None`: it is certain.
    fn of(item: &Item<'_>, judgement: &Judgement<'_>) -> Option<Self> {
        if !judgement.known() {
            return Some(Self::Open);
        }
        let (Item::Criterion(criterion), Some(level)) = (item, judgement.level) else { return None };
        let ladder = &criterion.levels;
        let at = ladder.position(&level.id)?;
        let utilities = [at.saturating_sub(1), at, at + 1, at + 1].map(|p| ladder.utility(p));
        match judgement.grade? {
            Confidence::High => None,
            Confidence::Medium => Some(Self::Graded(MEDIUM, utilities)),
            Confidence::Low => Some(Self::Graded(LOW, utilities)),
        }
    }
}
