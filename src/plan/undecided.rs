//! Notices that the plan does not hold yet: today's tools of moves that are open or only tried.
//!
//! In: a finished plan and its dossier. Out: one [`OpenNotice`] per such tool with a contract whose last day of notice
//! can be worked out.

use jiff::civil::Date;

use super::Plan;
use super::contract::{Renewal, next_renewals};
use super::hard::{HardKind, OneMoreTerm};
use super::names;
use crate::catalog::{Catalog, DecisionKind};
use crate::dossier::{Dossier, Tool};

/// A last day of notice for which nothing is planned yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenNotice {
    /// Inventory id of the tool.
    pub tool: String,
    /// The last day to give notice.
    pub on: Date,
    /// The day on which the trial is decided that comes before; `None` = a move is open.
    pub trial: Option<Date>,
    /// What missing it costs.
    pub more: OneMoreTerm,
}

impl Plan {
    /// Last days of notice for which the moves that replace the tool plan nothing yet, in the dossier's order.
    #[must_use]
    pub fn open_notices(&self, catalog: &Catalog, dossier: &Dossier) -> Vec<OpenNotice> {
        let renewals = next_renewals(catalog, dossier);
        let one = |(tool, renewal): (&Tool, Option<Renewal>)| {
            let planned = self.hard.iter().any(|line| line.kind == HardKind::Notice && line.what == tool.id);
            let of = (1..).zip(&dossier.moves).filter(|(_, m)| m.replaces.contains(&tool.id)).map(|(number, _)| number);
            let waiting: Vec<usize> = of.filter(|number| self.waits(*number)).collect();
            if planned || waiting.is_empty() {
                return None;
            }
            Some(OpenNotice {
                tool: tool.id.clone(),
                on: renewal?.notice?,
                trial: self.trial_ends(&waiting),
                more: OneMoreTerm::of(tool)?,
            })
        };
        dossier.inventory.iter().zip(renewals).filter_map(one).collect()
    }

    /// Whether a move is open, only tried, or without an option since its pilot failed.
    fn waits(&self, number: usize) -> bool {
        let planned = self.moves.iter().find(|m| m.number == number);
        self.open.contains(&number)
            || planned.is_some_and(|m| m.kind == DecisionKind::Trial || (m.options.is_empty() && !m.failed.is_empty()))
    }

    /// The day on which the last of these moves, all of them trials, is decided.
    fn trial_ends(&self, moves: &[usize]) -> Option<Date> {
        let decided = |number: &usize| {
            let own = self.tasks.iter().filter(|t| t.is(names::PILOT_DECISION) && t.belongs_to(*number));
            own.filter_map(|t| t.dates.as_ref()).map(|d| d.finish).max()
        };
        moves.iter().map(decided).collect::<Option<Vec<Date>>>()?.into_iter().max()
    }
}
