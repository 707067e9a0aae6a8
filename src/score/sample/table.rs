//! What is sampled: the ranked options of a move as plain numbers.
//!
//! In: a ranking. Out: a [`Table`]: importances that weigh, utilities that are certain, and one draw
//! per carrier and criterion, shared by all options that rest on it.

use std::collections::BTreeMap;

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

/// A fact that is not certain: one level down, as found, or one level up.
pub(super) struct Graded {
    /// Position among the draws of a sample.
    pub(super) at: usize,
    /// Cell in the tile of the first option that rests on it.
    pub(super) cell: usize,
    /// The three utilities.
    pub(super) utilities: [f64; 3],
}

/// Nothing is known: any utility is as likely as any other.
pub(super) struct Open {
    /// Position among the draws of a sample.
    pub(super) at: usize,
    /// Cell in the tile of the first option that rests on it.
    pub(super) cell: usize,
}

/// So many options stand side by side in a row, which is added up at once.
pub(super) const LANES: usize = 8;

/// The utilities of a column for the options of a tile.
pub(super) type Row = [f64; LANES];

/// Eight options and what is drawn for them. Small enough for the fastest memory, whatever the number of options.
#[derive(Default)]
pub(super) struct Tile {
    /// Facts of grade medium.
    pub(super) medium: Vec<Graded>,
    /// Facts of grade low.
    pub(super) low: Vec<Graded>,
    pub(super) open: Vec<Open>,
    /// Cells that take their utility from another one, here or in an earlier tile, which rests on the same fact.
    pub(super) shared: Vec<(usize, usize)>,
}

impl Tile {
    /// Draws of facts in a sample, graded and open ones.
    pub(super) const fn draws(&self) -> (usize, usize) {
        (self.medium.len() + self.low.len(), self.open.len())
    }
}

/// A tile is a row per column; its cells are numbered by tile, then column, then option.
pub(super) struct Table {
    /// Importances of the groups that weigh something.
    pub(super) groups: Vec<f64>,
    pub(super) columns: Vec<Column>,
    /// Ranked options, by id.
    pub(super) options: usize,
    /// Likely utility of each cell.
    pub(super) likely: Vec<Row>,
    pub(super) tiles: Vec<Tile>,
    /// Draws of facts in a sample.
    pub(super) draws: usize,
}

/// Where no option stands; below any score, so that it never counts.
const NOBODY: f64 = -1.0;

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
        let mut table = Self {
            groups,
            options: options.len(),
            likely: vec![[NOBODY; LANES]; columns.len() * options.len().div_ceil(LANES)],
            columns,
            tiles: std::iter::repeat_with(Tile::default).take(options.len().div_ceil(LANES)).collect(),
            draws: 0,
        };
        table.fill(ranking, options);
        table
    }

    /// Draws are numbered as the options, by id, meet them.
    fn fill<'r>(&mut self, ranking: &'r Ranking<'_>, options: &[&'r Scored<'_>]) {
        let mut first: BTreeMap<(&Carrier, usize), usize> = BTreeMap::new();
        let columns: Vec<usize> = self.columns.iter().map(|c| c.item).collect();
        for (o, option) in options.iter().enumerate() {
            for (c, item) in columns.iter().enumerate() {
                let pair = option.judgements.get(*item).zip(ranking.weights.items.get(*item));
                let Some((judgement, weighed)) = pair else { continue };
                let cell = (o / LANES * columns.len() + c) * LANES + o % LANES;
                let slot = self.likely.as_flattened_mut().get_mut(cell);
                slot.into_iter().for_each(|slot| *slot = judgement.hull.likely);
                let Some(kind) = Kind::of(&weighed.item, judgement) else { continue };
                let known = first.get(&(&judgement.carrier, *item)).copied();
                if known.is_none() {
                    first.insert((&judgement.carrier, *item), cell);
                }
                self.draw(o / LANES, kind, cell, known);
            }
        }
    }

    fn draw(&mut self, tile: usize, kind: Kind, cell: usize, known: Option<usize>) {
        let (at, start) = (self.draws, tile * self.columns.len() * LANES);
        let Some(tile) = self.tiles.get_mut(tile) else { return };
        if let Some(other) = known {
            return tile.shared.push((other, cell));
        }
        let cell = cell - start;
        match kind {
            Kind::Open => tile.open.push(Open { at, cell }),
            Kind::Medium(utilities) => tile.medium.push(Graded { at, cell, utilities }),
            Kind::Low(utilities) => tile.low.push(Graded { at, cell, utilities }),
        }
        self.draws += 1;
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

#[derive(Clone, Copy)]
enum Kind {
    Medium([f64; 3]),
    Low([f64; 3]),
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
        let utilities = [at.saturating_sub(1), at, at + 1].map(|p| ladder.utility(p));
        match judgement.grade? {
            Confidence::High => None,
            Confidence::Medium => Some(Self::Medium(utilities)),
            Confidence::Low => Some(Self::Low(utilities)),
        }
    }
}
