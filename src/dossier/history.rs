//! Undo and redo by snapshots, each with the name of its edit.
//!
//! In: edits, with whether they belong to the gesture before (a slider being dragged). Out: the
//! dossier of now, and of any step before.

use super::{Dossier, Edit, EditError, LogEntry};
use crate::catalog::Catalog;
use crate::text::Message;

/// At most so many steps are kept.
const STEPS: usize = 200;

#[derive(Clone, Debug)]
struct Step {
    name: Message,
    target: String,
    other: Dossier,
}

/// A dossier with its past and, after undo, its future.
#[derive(Clone, Debug)]
pub struct History {
    now: Dossier,
    past: Vec<Step>,
    future: Vec<Step>,
    revision: u64,
}

impl History {
    /// A dossier without a past.
    #[must_use]
    pub const fn new(dossier: Dossier) -> Self {
        Self { now: dossier, past: Vec::new(), future: Vec::new(), revision: 0 }
    }

    /// The dossier of now.
    #[must_use]
    pub const fn dossier(&self) -> &Dossier {
        &self.now
    }

    /// Grows with every change, also of undo and redo.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Makes an edit. With `same_gesture`, an edit of the same target joins the step before.
    ///
    /// # Errors
    /// Where the edit is not possible; nothing is changed then.
    pub fn apply(&mut self, edit: Edit, same_gesture: bool) -> Result<(), EditError> {
        let (name, target) = (edit.name(), edit.target());
        let mut next = self.now.clone();
        next.apply(edit)?;
        if next == self.now {
            return Ok(());
        }
        let before = std::mem::replace(&mut self.now, next);
        if !(same_gesture && self.past.last().is_some_and(|s| s.target == target)) {
            self.past.push(Step { name, target, other: before });
            if self.past.len() > STEPS {
                self.past.remove(0);
            }
        }
        self.future.clear();
        self.revision += 1;
        Ok(())
    }

    /// All states rest on another catalogue from now on; that is no step.
    pub fn rest_on(&mut self, catalog: &Catalog) {
        let steps = self.past.iter_mut().chain(&mut self.future).map(|step| &mut step.other);
        steps.chain([&mut self.now]).for_each(|dossier| dossier.rest_on(catalog));
    }

    /// Notes the last edit in the dossier's log; undo takes the note back with it.
    /// With `same_step`, the note of the step before is replaced.
    pub fn log(&mut self, entry: LogEntry, same_step: bool) {
        if same_step {
            self.now.log.pop();
        }
        self.now.log.push(entry);
    }

    /// The name of the step that undo would take back.
    #[must_use]
    pub fn undo_name(&self) -> Option<&Message> {
        self.past.last().map(|s| &s.name)
    }

    /// The name of the step that redo would make again.
    #[must_use]
    pub fn redo_name(&self) -> Option<&Message> {
        self.future.last().map(|s| &s.name)
    }

    /// Takes the last step back; `false` = there is none.
    pub fn undo(&mut self) -> bool {
        Self::swap(&mut self.past, &mut self.future, &mut self.now, &mut self.revision)
    }

    /// Makes the last step that was taken back again; `false` = there is none.
    pub fn redo(&mut self) -> bool {
        Self::swap(&mut self.future, &mut self.past, &mut self.now, &mut self.revision)
    }

    fn swap(from: &mut Vec<Step>, to: &mut Vec<Step>, now: &mut Dossier, revision: &mut u64) -> bool {
        let Some(mut step) = from.pop() else { return false };
        std::mem::swap(&mut step.other, now);
        to.push(step);
        *revision += 1;
        true
    }
}
