//! Undo and redo that say what they did where it cannot be seen.
//!
//! In: which of the two. Out: the dossier before or after a step; where another page shows the change, that page, and a
//! message that names it.

use super::App;
use super::session::Session;
use super::state::Step;
use crate::text::Message;

/// Messages about a step that was taken back, or made again.
const SAID: [&str; 2] = ["app-undone", "app-redone"];

/// The steps that show what an edit of this name changes, the first of them where nothing else leads there.
fn places(edit: &str) -> &'static [Step] {
    match edit {
        "edit-language" | "edit-adviser" => &[Step::Client, Step::HandOver],
        "edit-client" => &[Step::Client],
        "edit-add-tool" | "edit-tool" | "edit-remove-tool" => &[Step::Today],
        "edit-preset" | "edit-weight" | "edit-wish" => &[Step::Needs, Step::Compare, Step::Decide],
        "edit-add-move" | "edit-add-moves" | "edit-remove-move" | "edit-need" | "edit-budget" => &[Step::Needs],
        "edit-must" | "edit-add-musts" => &[Step::Needs, Step::Compare],
        "edit-voice" => &[Step::Needs, Step::Decide],
        "edit-not-open" | "edit-price" => &[Step::Compare, Step::Decide],
        "edit-options" | "edit-override" | "edit-trial" => &[Step::Compare],
        "edit-answer" => &[Step::Decide, Step::Compare],
        "edit-decision" => &[Step::Decide],
        "edit-plan-settings" | "edit-plan" => &[Step::Plan],
        _ => &[],
    }
}

impl App {
    /// Takes the last step back.
    pub(crate) fn undo(&mut self) {
        let name = self.session.as_ref().and_then(Session::undo_name).cloned();
        self.with_session(Session::undo);
        self.say_step("app-undone", name);
    }

    /// Makes the last step that was taken back again.
    pub(crate) fn redo(&mut self) {
        let name = self.session.as_ref().and_then(Session::redo_name).cloned();
        self.with_session(Session::redo);
        self.say_step("app-redone", name);
    }

    /// Goes where the change shows, unless that is here, and says what it was.
    fn say_step(&mut self, key: &'static str, name: Option<Message>) {
        self.forget_steps();
        let Some(name) = name else { return };
        let places = places(&name.key);
        let here = !self.state.catalog.open && places.contains(&self.state.step);
        let Some(place) = places.first().filter(|_| !here) else { return };
        self.land_on(*place);
        self.state.said = Some(*place);
        self.notices.tell(Message::new(key).with("what", name));
    }

    /// Something else was done since: nothing more is said of it.
    pub(crate) fn forget_steps(&mut self) {
        SAID.into_iter().for_each(|key| self.notices.forget(key));
    }

    /// The page that shows the change was left: on another one, what is said of it would be wrong.
    pub(crate) fn leave_steps(&mut self) {
        let here = (!self.state.catalog.open).then_some(self.state.step);
        if self.state.said.is_some_and(|said| here != Some(said)) {
            self.state.said = None;
            self.forget_steps();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, tr_known};

    #[test]
    fn every_edit_has_a_place() {
        let source = include_str!("../dossier/edit.rs");
        let keys: Vec<&str> = source.split('"').filter(|part| part.starts_with("edit-")).collect();
        assert!(keys.len() > 20, "{keys:?}");
        for key in keys {
            assert!(tr_known(Language::En, key).is_some() && !places(key).is_empty(), "{key}");
        }
    }
}
