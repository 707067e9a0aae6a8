//! What follows if the pilot fails, shown beside the plan and outside its schedule.
//!
//! In: a finished plan. Out: for each move with a runner-up the tasks that would come in, dated as
//! if the pilot failed on the last day it is planned to run.

use jiff::civil::Date;

use super::names;
use super::task::Task;
use super::{Plan, without_way_on};
use crate::catalog::{Catalog, Day, DecisionKind};
use crate::dossier::{Dossier, OptionId, PlanEdit};

/// The way on from a failed pilot.
#[derive(Clone, Debug, PartialEq)]
pub struct WayOn {
    /// Position of the move, from 1.
    pub of: usize,
    /// The option that takes over.
    pub option: OptionId,
    /// The day on which the pilot would have failed.
    pub failed: Date,
    /// The way back, then building and trying anew.
    pub tasks: Vec<Task>,
    /// The day on which the second pilot is decided.
    pub finish: Date,
}

/// One way on for each move whose pilot is planned, has not failed, and has a runner-up.
pub(super) fn ways_on(catalog: &Catalog, dossier: &Dossier, plan: &Plan) -> Vec<WayOn> {
    let moves = plan.moves.iter().filter(|m| m.failed.is_empty());
    let moves = moves.filter(|m| matches!(m.kind, DecisionKind::Move | DecisionKind::KeepFor));
    moves.filter_map(|m| way_on(catalog, dossier, plan, m.number)).collect()
}

fn way_on(catalog: &Catalog, dossier: &Dossier, plan: &Plan, number: usize) -> Option<WayOn> {
    let decision = dossier.moves.get(number.checked_sub(1)?)?.decision.as_ref()?;
    let option = decision.runner_up.clone().filter(|id| Some(id) != decision.option.as_ref())?;
    let pilot = plan.task(&format!("{}:{number}", names::PILOT))?;
    let failed = pilot.dates.as_ref()?.finish;
    let mut other = dossier.clone();
    other.plan.edits.push(PlanEdit::Failed(pilot.id.clone(), Day(failed)));
    let rebuilt = without_way_on(catalog, &other).ok()?;
    let new = |t: &Task| t.belongs_to(number) && (t.runner_up || t.about.option.as_ref() == Some(&option));
    let tasks: Vec<Task> = rebuilt.tasks.into_iter().filter(new).collect();
    let decided = tasks.iter().find(|t| t.is(names::PILOT_DECISION));
    let finish = decided.and_then(|t| t.dates.as_ref()).map(|d| d.finish).or_else(|| super::schedule::end(&tasks))?;
    Some(WayOn { of: number, option, failed, tasks, finish })
}
