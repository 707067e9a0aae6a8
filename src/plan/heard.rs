//! Who is still to be heard before a decision is final: one answer for the window and every document.
//!
//! In: a plan. Out: its open tasks that hear or ask a body, those that collect weights and vetoes, and whether there are
//! any; and whether a task of the playbook is in it at all.

use super::Plan;
use super::names;
use super::task::{State, Task};
use crate::dossier::DecisionStatus;

impl Plan {
    /// Open tasks that hear or ask somebody before the final decision, in one move (from 1) or in all.
    #[must_use]
    pub fn hearings(&self, of: Option<usize>) -> Vec<&Task> {
        self.open_ones(&names::HEARD, of)
    }

    /// Open tasks by which the people concerned say what they weigh, in one move (from 1) or in all.
    #[must_use]
    pub fn weighings(&self, of: Option<usize>) -> Vec<&Task> {
        self.open_ones(&[names::VOICES], of)
    }

    /// Whether somebody is still to be heard, in a move whose decision is only intended.
    #[must_use]
    pub fn hears(&self) -> bool {
        let waits = self.moves.iter().any(|of| of.status == DecisionStatus::Intended);
        waits && !(self.hearings(None).is_empty() && self.weighings(None).is_empty())
    }

    /// Whether a task of the playbook is in this plan and not left out.
    #[must_use]
    pub fn has(&self, template: &str) -> bool {
        self.tasks.iter().any(|task| task.is(template) && task.is_active())
    }

    fn open_ones(&self, ids: &[&str], of: Option<usize>) -> Vec<&Task> {
        let here = |task: &&Task| of.is_none_or(|number| task.belongs_to(number)) && ids.iter().any(|id| task.is(id));
        self.tasks.iter().filter(|task| task.state == State::Open).filter(here).collect()
    }
}
