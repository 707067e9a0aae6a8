//! What follows if the pilot fails, shown beside the plan and outside its schedule.
//!
//! In: a finished plan. Out: for each move with a runner-up the tasks that would come in, dated as
//! if the pilot failed on the last day it is planned to run; of a trial, if every pilot did.

use jiff::civil::Date;

use super::names;
use super::task::Task;
use super::{Plan, PlannedMove, without_way_on};
use crate::catalog::{Catalog, Day};
use crate::dossier::{Dossier, OptionId, PlanEdit};

/// The way on from a failed pilot.
#[derive(Clone, Debug, PartialEq)]
pub struct WayOn {
    /// Position of the move, from 1.
    pub of: usize,
    /// The option that takes over.
    pub option: OptionId,
    /// The day on which the pilot, of a trial the last one, would have failed.
    pub failed: Date,
    /// The way back, then building and trying anew.
    pub tasks: Vec<Task>,
    /// The day on which the second pilot is decided.
    pub finish: Date,
}

/// One way on for each move that tries something and has a runner-up which is not tried yet.
pub(super) fn ways_on(catalog: &Catalog, dossier: &Dossier, plan: &Plan) -> Vec<WayOn> {
    plan.moves.iter().filter_map(|of| way_on(catalog, dossier, plan, of)).collect()
}

fn way_on(catalog: &Catalog, dossier: &Dossier, plan: &Plan, of: &PlannedMove) -> Option<WayOn> {
    let decision = dossier.moves.get(of.number.checked_sub(1)?)?.decision.as_ref()?;
    let option = decision.runner_up.clone()?;
    let mut known = of.options.iter().chain(of.failed.iter().map(|(id, _)| id));
    if known.any(|id| *id == option) {
        return None;
    }
    let mut other = dossier.clone();
    let pilots = plan.tasks.iter().filter(|t| t.is(names::PILOT) && t.belongs_to(of.number) && t.failed.is_none());
    let ends = pilots.filter_map(|t| Some((t.id.clone(), t.dates.as_ref()?.finish)));
    let ends: Vec<(String, Date)> = ends.collect();
    let failed = ends.iter().map(|(_, finish)| *finish).max()?;
    other.plan.edits.extend(ends.into_iter().map(|(id, finish)| PlanEdit::Failed(id, Day(finish))));
    let rebuilt = without_way_on(catalog, &other).ok()?;
    let takes_over = |m: &PlannedMove| m.number == of.number && m.options.contains(&option);
    if !rebuilt.moves.iter().any(takes_over) {
        return None;
    }
    let new = |t: &Task| {
        let own = t.runner_up || t.about.option.as_ref() == Some(&option);
        own && t.belongs_to(of.number) && plan.task(&t.id).is_none()
    };
    let mut tasks: Vec<Task> = rebuilt.tasks.into_iter().filter(new).collect();
    // The runner-up is checked once, however many options were tried.
    let mut checked = false;
    tasks.retain(|t| !t.is(names::RUNNER_UP_CHECK) || !std::mem::replace(&mut checked, true));
    let decided = tasks.iter().find(|t| t.is(names::PILOT_DECISION));
    let finish = decided.and_then(|t| t.dates.as_ref()).map(|d| d.finish).or_else(|| super::schedule::end(&tasks))?;
    Some(WayOn { of: of.number, option, failed, tasks, finish })
}
