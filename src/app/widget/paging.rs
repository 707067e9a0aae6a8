//! Keys that scroll a page: Page Up and Page Down, and Home and End where nothing is being written.

use eframe::egui::{Key, Modifiers, Popup, Ui, vec2};

/// So much of what is in sight is passed over.
const PART: f32 = 0.9;
/// Farther than any page is long, in points.
const FAR: f32 = 1.0e6;

/// Scrolls what is drawn into by the keys, unless something is open above it.
pub(crate) fn keys(ui: &Ui) {
    if Popup::is_any_open(ui.ctx()) || !ui.memory(|m| m.allows_interaction(ui.layer_id())) {
        return;
    }
    let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    let (step, writing) = (ui.clip_rect().height() * PART, ui.ctx().text_edit_focused());
    let ways = [(Key::PageDown, -step), (Key::PageUp, step), (Key::Home, FAR), (Key::End, -FAR)];
    let heard = |key: Key| !writing || matches!(key, Key::PageDown | Key::PageUp);
    for (_, by) in ways.into_iter().filter(|(key, _)| heard(*key) && pressed(*key)) {
        ui.scroll_with_delta(vec2(0.0, by));
    }
}
