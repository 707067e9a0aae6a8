//! A form that Escape leaves, whatever in it has the keyboard.

use eframe::egui::{Key, Modifiers, Popup, Ui};

/// Draws the form; `true` = Escape was pressed in it.
pub(crate) fn form<R>(ui: &mut Ui, key: &str, add: impl FnOnce(&mut Ui) -> R) -> (R, bool) {
    let id = ui.scope_id().with(("form", key));
    let held = ui.data(|d| d.get_temp::<bool>(id)).unwrap_or_default();
    // egui has taken the keyboard away already; above the form, Escape belongs to an open list.
    let free = ui.memory(|m| m.focused()).is_none() && !Popup::is_any_open(ui.ctx());
    let left = held && free && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
    let inner = ui.scope(add);
    let focused = ui.memory(|m| m.focused()).and_then(|id| ui.ctx().read_response(id));
    let inside = |place: eframe::egui::Response| {
        place.layer_id == ui.layer_id() && inner.response.rect.contains(place.rect.center())
    };
    let holds = focused.is_some_and(inside);
    ui.data_mut(|d| d.insert_temp(id, holds && !left));
    (inner.inner, left)
}
