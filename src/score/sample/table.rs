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
    /// Cell of the first option that rests on it.
    pub(super) cell: usize,
    /// The three utilities.
    pub(super) utilities: [f64; 3],
}

/// Nothing is known: any utility is as likely as any other.
pub(super) struct Open {
    /// Position among the draws of a sample.
    pub(super) at: usize,
    /// Cell of the first option that rests on it.
    pub(super) cell: usize,
}

/// Cells are numbered by column, then option, so that a column is added to all options at once.
pub(super) struct Table {
    /// Importances of the groups that weigh something.
    pub(super) groups: Vec<f64>,
    pub(super) columns: Vec<Column>,
    /// Ranked options, by id.
    pub(super) options: usize,
    /// Likely utility of each cell.
    pub(super) likely: Vec<f64>,
    /// Facts of grade medium.
    pub(super) medium: Vec<Graded>,
    /// Facts of grade low.
    pub(super) low: Vec<Graded>,
    pub(super) open: Vec<Open>,
    /// Cells that take their utility from another one, which rests on the same fact.
    pub(super) shared: Vec<(usize, usize)>,
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
        let columns: Vec<Column> = items.map(column).collect();
        let mut table = Self {
            groups: weighing.iter().map(|g| g.importance).collect(),
            options: options.len(),
            likely: vec![0.0; columns.len() * options.len()],
            columns,
            medium: Vec::new(),
            low: Vec::new(),
            open: Vec::new(),
            shared: Vec::new(),
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
                let cell = c * self.options + o;
                self.likely.get_mut(cell).into_iter().for_each(|slot| *slot = judgement.hull.likely);
                let Some(kind) = Kind::of(&weighed.item, judgement) else { continue };
                match first.get(&(&judgement.carrier, *item)) {
                    Some(other) => self.shared.push((*other, cell)),
                    None => {
                        first.insert((&judgement.carrier, *item), cell);
                        self.draw(kind, cell);
                    }
                }
            }
        }
    }

    /// Draws of facts in a sample.
    pub(super) const fn draws(&self) -> usize {
        self.medium.len() + self.low.len() + self.open.len()
    }

    fn draw(&mut self, kind: Kind, cell: usize) {
        let at = self.draws();
        match kind {
            Kind::Open => self.open.push(Open { at, cell }),
            Kind::Medium(utilities) => self.medium.push(Graded { at, cell, utilities }),
            Kind::Low(utilities) => self.low.push(Graded { at, cell, utilities }),
        }
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
