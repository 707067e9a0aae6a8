//! Deciding tasks that are still open although the state of a decision says that they are over.
//!
//! In: decided moves, the dossier's day, tasks after the edits. Out: which tasks these are, and the day of the decision.
//! They stay open until somebody ticks them: a plan never says done of its own.

use jiff::civil::Date;

use super::decided::Decided;
use super::names;
use super::task::{State, Task};
use crate::catalog::{ForEach, Phase};
use crate::dossier::DecisionStatus;

/// Open tasks of the step "Decide" and hearings of decisions whose bodies were heard, the final decision too where it is
/// made, each with the day of the decision, else `day`. What appears once is over when every move is: `whole` = no move
/// is open.
pub(super) fn settled(decided: &[Decided<'_>], whole: bool, day: Date, tasks: &[Task]) -> Vec<(String, Date)> {
    let over = |task: &Task| {
        let of = decided.iter().filter(|d| task.belongs_to(d.number));
        let on = |d: &Decided<'_>| {
            is_over(task, d.decision.status, whole).then(|| d.decision.on.map_or(day, |given| given.0))
        };
        let days: Option<Vec<Date>> = of.map(on).collect();
        days.and_then(|days| days.into_iter().max()).map(|on| (task.id.clone(), on))
    };
    tasks.iter().filter(|task| task.state == State::Open).filter_map(over).collect()
}

fn is_over(task: &Task, status: DecisionStatus, whole: bool) -> bool {
    let deciding = task.phase == Phase::Decide && task.about.each == ForEach::Move;
    let heard = deciding
        || names::HEARINGS.iter().any(|name| task.is(name))
        || (whole && names::DECIDED_ONCE.iter().any(|name| task.is(name)));
    match status {
        DecisionStatus::Intended => false,
        DecisionStatus::Consulted => heard,
        DecisionStatus::Final => heard || task.is(names::FINAL_DECISION),
    }
}
