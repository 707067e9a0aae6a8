//! Things side by side that are one stop for Tab; arrows lead from one to the next.
//!
//! In: what is drawn, one after the other. Out: which of them Tab comes to, and the keyboard at its neighbour after an
//! arrow. Where they stand in rows, up and down lead to the row above and below.

use eframe::egui::{FocusDirection, Id, Key, Response, Sense, Ui};

/// A group while it is drawn.
#[derive(Debug)]
pub(crate) struct Group {
    id: Id,
    /// The one of them that Tab comes to.
    stop: usize,
    drawn: Vec<Id>,
}

impl Group {
    /// Begins a group; `chosen` is the one of them that is chosen.
    pub(crate) fn new(ui: &Ui, name: &str, chosen: Option<usize>) -> Self {
        let id = ui.scope_id().with(("group", name));
        let before = ui.data(|d| d.get_temp::<Vec<Id>>(id)).unwrap_or_default();
        let focused = ui.memory(|m| m.focused());
        let held = before.iter().position(|id| Some(*id) == focused);
        // Where one has gone, the others stay within reach.
        let stop = held.or(chosen).unwrap_or(0);
        Self { id, stop, drawn: Vec::new() }
    }

    /// What the next of them that is drawn listens to.
    pub(crate) fn sense(&self) -> Sense {
        if self.drawn.len() == self.stop { Sense::click() } else { Sense::CLICK }
    }

    /// The next of them was drawn.
    pub(crate) fn add(&mut self, one: &Response) {
        self.drawn.push(one.id);
    }

    /// All of them were drawn, so many in a row.
    pub(crate) fn end(self, ui: &Ui, in_row: usize) {
        let pressed = |key| ui.input(|i| i.key_pressed(key));
        let held = self.drawn.get(self.stop).is_some_and(|id| ui.memory(|m| m.has_focus(*id)));
        let ways = [
            (Key::ArrowRight, self.stop.checked_add(1)),
            (Key::ArrowLeft, self.stop.checked_sub(1)),
            (Key::ArrowDown, self.stop.checked_add(in_row)),
            (Key::ArrowUp, self.stop.checked_sub(in_row)),
        ];
        let to = ways.into_iter().filter(|(key, _)| held && pressed(*key)).find_map(|(_, to)| to);
        if let Some(id) = to.and_then(|to| self.drawn.get(to)) {
            ui.memory_mut(|m| {
                m.move_focus(FocusDirection::None);
                m.request_focus(*id);
            });
        }
        ui.data_mut(|d| d.insert_temp(self.id, self.drawn));
    }
}
