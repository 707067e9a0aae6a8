//! A smaller plan for a few people: what may be left out of it, and what is left then.
//!
//! In: a plan, its dossier and the catalogue. Out: the open tasks that carry no legal duty, no hearing, no contract, no
//! date that cannot move and no part of the way of the data, and how much work stays without them. Nothing is left out
//! here: the edits do that, each with its reason, so that every task stays in sight and can be taken back.

use super::Plan;
use super::names;
use super::task::{State, Task};
use crate::catalog::{Catalog, DecisionKind, Phase};
use crate::dossier::{Dossier, PlanEdit};
use crate::score::{Order, Status, rank};
use crate::text::{Language, tr};

/// Up to so many people a smaller plan is offered.
const FEW_PEOPLE: u32 = 10;

/// What a smaller plan leaves out, and what stays.
#[derive(Clone, Debug, PartialEq)]
pub struct Small {
    /// Ids of the tasks that it leaves out, in the plan's order.
    pub without: Vec<String>,
    /// Tasks that stay, done ones counted.
    pub tasks: usize,
    /// Expected hours until the plan's end that stay.
    pub hours: f64,
}

impl Plan {
    /// The smaller plan; `None` = the client has more people or has not said how many, or nothing can be left out.
    #[must_use]
    pub fn small(&self, catalog: &Catalog, dossier: &Dossier) -> Option<Small> {
        dossier.client.people.filter(|people| *people <= FEW_PEOPLE)?;
        let asking = self.asking(catalog, dossier);
        let asks = |task: &Task| task.is(names::ASKING) && asking.iter().any(|number| task.belongs_to(*number));
        let spare = |task: &&Task| task.state == State::Open && !self.is_kept_small(task) && !asks(task);
        let without: Vec<&Task> = self.tasks.iter().filter(spare).collect();
        let spared = without.iter().filter(|task| !task.is_rhythm()).map(|task| task.hours());
        let hours = self.work(dossier).hours - spared.fold(0.0, |sum, hours| sum + hours);
        let tasks = self.tasks.iter().filter(|task| task.is_active()).count().saturating_sub(without.len());
        let without: Vec<String> = without.into_iter().map(|task| task.id.clone()).collect();
        (!without.is_empty()).then(|| Small { without, tasks, hours: hours.max(0.0) })
    }

    /// Whether a smaller plan keeps a task, too.
    fn is_kept_small(&self, task: &Task) -> bool {
        let hard = task.dates.as_ref().is_some_and(|dates| dates.hard.is_some())
            || self.hard.iter().any(|line| line.tasks.contains(&task.id));
        let named = |ids: &[&str]| ids.iter().any(|id| task.is(id));
        let moved = matches!(task.phase, Phase::Move | Phase::SwitchOff) && !named(&names::FOR_MANY);
        let way = moved || named(&names::WAY) || named(&names::CONTRACT);
        // What somebody added is wanted, and what a failed pilot asks for is needed.
        let asked_for = task.template.is_none() || task.runner_up;
        hard || way || asked_for || named(&names::HEARD) || !task.duties.is_empty()
    }

    /// Numbers of the moves whose option has a must-have that hangs on an open answer: the vendor is asked.
    fn asking(&self, catalog: &Catalog, dossier: &Dossier) -> Vec<usize> {
        let mut numbers = Vec::new();
        for planned in self.moves.iter().filter(|planned| planned.kind != DecisionKind::Keep) {
            let Some(index) = planned.number.checked_sub(1) else { continue };
            let Ok(ranking) = rank(catalog, dossier, index, Order::Likely) else { continue };
            let mut options = planned.options.iter().filter_map(|id| ranking.find(id));
            if options.any(|option| option.status == Status::Unclear) {
                numbers.push(planned.number);
            }
        }
        numbers
    }
}

/// The edits that leave these tasks out; the reason is in the language of the documents.
#[must_use]
pub fn left_out_small(dossier: &Dossier, without: &[String]) -> Vec<PlanEdit> {
    let reason = tr(dossier.language, REASON);
    without.iter().map(|id| PlanEdit::Skip(id.clone(), reason.clone())).collect()
}

/// Positions of the edits that left tasks out of a smaller plan, whatever the language was then.
#[must_use]
pub fn small_edits(dossier: &Dossier) -> Vec<usize> {
    let reasons: Vec<String> = Language::ALL.iter().map(|language| tr(*language, REASON)).collect();
    let small = |edit: &PlanEdit| matches!(edit, PlanEdit::Skip(_, reason) if reasons.contains(reason));
    (0..).zip(&dossier.plan.edits).filter(|(_, edit)| small(edit)).map(|(index, _)| index).collect()
}

/// Key of the reason for which a smaller plan leaves a task out.
const REASON: &str = "plan-small-reason";
