//! One step of a waterfall: a bar from the running total before to the one after.
//!
//! The words and the number stand beside it in the row; the picture alone has no meaning for a
//! screen reader.

use eframe::egui::{Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::app::theme;

/// Paints the bar over the whole width that is left; `from`, `to` as shares of it, 0 to 1.
pub(crate) fn fall(ui: &mut Ui, from: f32, to: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 16.0), Sense::hover());
    let t = theme::tokens(ui);
    let x = |share: f32| rect.left() + share.clamp(0.0, 1.0) * rect.width();
    let middle = rect.center().y;
    ui.painter().line_segment([pos2(rect.left(), middle), pos2(rect.right(), middle)], Stroke::new(1.0, t.line));
    let (left, right) = (x(from.min(to)), x(from.max(to)).max(x(from.min(to)) + 2.0));
    let bar = Rect::from_min_max(pos2(left, middle - 5.0), pos2(right, middle + 5.0));
    // Gains are filled, losses are outlined: no colour has to be seen.
    if to >= from {
        ui.painter().rect_filled(bar, 2.0, t.accent);
    } else {
        let inside = eframe::egui::StrokeKind::Inside;
        ui.painter().rect(bar, 2.0, t.warn_soft, Stroke::new(1.5, t.warn), inside);
    }
}
