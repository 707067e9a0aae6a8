//! What is sampled: the ranked options of a move as plain numbers.
//!
//! In: a ranking. Out: a [`Table`]: importances that weigh, utilities that are certain, and one
//! [`Graded`] or [`Open`] draw per carrier and criterion, shared by all options that rest on it.

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

/// A fact of grade medium or low: one level down, as found, or one level up.
pub(super) struct Graded {
    /// Position among the draws of a sample.
    pub(super) at: usize,
    /// Below this share it is one level down, from one minus this share on one level up.
    pub(super) tail: f64,
    /// The three utilities.
    pub(super) utilities: [f64; 3],
    /// Cells of all options that rest on it.
    pub(super) cells: Vec<usize>,
}

/// Nothing is known: any utility is as likely as any other.
pub(super) struct Open {
    /// Position among the draws of a sample.
    pub(super) at: usize,
    /// Cells of all options that rest on it.
    pub(super) cells: Vec<usize>,
}

/// Cells are numbered by option, then column.
pub(super) struct Table {
    /// Importances of the groups that weigh something.
    pub(super) groups: Vec<f64>,
    pub(super) columns: Vec<Column>,
    /// Ranked options, by id.
    pub(super) options: usize,
    /// Likely utility of each cell.
    pub(super) likely: Vec<f64>,
    pub(super) graded: Vec<Graded>,
    pub(super) open: Vec<Open>,
}

/// Share of a tail of a fact of this grade; `None`: it is certain.
const fn tail(grade: Confidence) -> Option<f64> {
    match grade {
        Confidence::High => None,
        Confidence::Medium => Some(0.1),
        Confidence::Low => Some(0.25),
    }
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
        let mut table = Self {
            groups: weighing.iter().map(|g| g.importance).collect(),
            columns: items.map(column).collect(),
            options: options.len(),
            likely: Vec::new(),
            graded: Vec::new(),
            open: Vec::new(),
        };
        table.fill(ranking, options);
        table
    }

    fn fill<'r>(&mut self, ranking: &'r Ranking<'_>, options: &[&'r Scored<'_>]) {
        let mut known: BTreeMap<(&Carrier, usize), Place> = BTreeMap::new();
        let columns: Vec<usize> = self.columns.iter().map(|c| c.item).collect();
        for option in options {
            for item in &columns {
                let pair = option.judgements.get(*item).zip(ranking.weights.items.get(*item));
                let Some((judgement, weighed)) = pair else { continue };
                let cell = self.likely.len();
                self.likely.push(judgement.hull.likely);
                let Some(kind) = Kind::of(&weighed.item, judgement) else { continue };
                let place = *known.entry((&judgement.carrier, *item)).or_insert_with(|| self.draw(kind));
                match place {
                    Place::Graded(i) => self.graded.get_mut(i).into_iter().for_each(|d| d.cells.push(cell)),
                    Place::Open(i) => self.open.get_mut(i).into_iter().for_each(|d| d.cells.push(cell)),
                }
            }
        }
    }

    /// Draws of facts in a sample.
    pub(super) const fn draws(&self) -> usize {
        self.graded.len() + self.open.len()
    }

    fn draw(&mut self, kind: Kind) -> Place {
        let at = self.draws();
        match kind {
            Kind::Open => {
                self.open.push(Open { at, cells: Vec::new() });
                Place::Open(self.open.len() - 1)
            }
            Kind::Graded(tail, utilities) => {
                self.graded.push(Graded { at, tail, utilities, cells: Vec::new() });
                Place::Graded(self.graded.len() - 1)
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Place {
    Graded(usize),
    Open(usize),
}

#[derive(Clone, Copy)]
enum Kind {
    Graded(f64, [f64; 3]),
    Open,
}

impl Kind {
    /// How a judgement is drawn; `None`: it is certain.
    fn of(item: &Item<'_>, judgement: &Judgement<'_>) -> Option<Self> {
        if !judgement.known() {
            return Some(Self::Open);
        }
        let (Item::Criterion(criterion), Some(level)) = (item, judgement.level) else { return None };
        let tail = tail(judgement.grade?)?;
        let ladder = &criterion.levels;
        let at = ladder.position(&level.id)?;
        Some(Self::Graded(tail, [at.saturating_sub(1), at, at + 1].map(|p| ladder.utility(p))))
    }
}
