//! The mark of a question that is still open: a bar at its left, and a word behind its label where there is room.
//!
//! It takes no room of its own: nothing moves when the question is answered.

use eframe::egui::{FontId, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::fonts::Weight;
use crate::app::theme::{self, size, space};

/// Width of the bar.
const BAR: f32 = 3.0;

/// Draws a question, and the mark while it is `open`; `word` says what the mark means, `name` is the question's label.
pub(crate) fn marked<R>(ui: &mut Ui, (word, name): (&str, &str), open: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    let right = ui.max_rect().right();
    let drawn = ui.scope(add);
    if open {
        mark_ui(ui, (drawn.response.rect, right), (word, name));
    }
    drawn.inner
}

fn mark_ui(ui: &Ui, (place, right): (Rect, f32), (word, name): (&str, &str)) {
    let t = theme::tokens(ui);
    let bar = Rect::from_min_size(pos2(place.left() - space::S, place.top()), vec2(BAR, place.height()));
    let response = ui.interact(bar, ui.scope_id().with(("open", name)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, word));
    ui.painter().rect_filled(bar, BAR / 2.0, t.accent);
    let font = FontId::new(size::SMALL, Weight::Medium.family());
    let label = ui.painter().layout_no_wrap(name.to_owned(), font.clone(), t.muted);
    let words = ui.painter().layout_no_wrap(word.to_owned(), font, t.muted);
    let left = place.left() + label.size().x + space::S;
    if left + words.size().x <= right {
        ui.painter().galley(pos2(left, place.top()), words, t.muted);
    }
}
