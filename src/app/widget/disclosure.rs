//! A row that opens and closes what stands below it.

use eframe::egui::{
    Align, Align2, CursorIcon, FontId, Layout, Response, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::app::fonts;
use crate::app::icon;
use crate::app::theme::{self, RADIUS, size, space};

/// Height of the row.
const HEIGHT: f32 = 44.0;

/// Draws the row; `name` is read out, `left` and `right` draw what it shows at its ends.
pub(crate) fn row(
    ui: &mut Ui,
    (name, open): (&str, bool),
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui),
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, ui.is_enabled(), open, name));
    let t = theme::tokens(ui);
    if response.hovered() {
        ui.painter().rect_filled(rect, RADIUS, t.hover);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, RADIUS, (2.0, t.accent), eframe::egui::StrokeKind::Inside);
    }
    let symbol = if open { icon::CHEVRON_DOWN } else { icon::CHEVRON_RIGHT };
    let place = pos2(rect.left() + space::L, rect.center().y);
    let font = FontId::new(size::LEAD, fonts::symbols());
    ui.painter().text(place, Align2::CENTER_CENTER, symbol.char(), font, t.muted);
    let mut inside = rect.shrink2(vec2(space::M, 0.0));
    inside.min.x += space::XL;
    let layout = Layout::right_to_left(Align::Center);
    let mut child = ui.new_child(UiBuilder::new().id_salt("right").max_rect(inside).layout(layout));
    child.style_mut().interaction.selectable_labels = false;
    right(&mut child);
    inside.max.x = child.min_rect().left() - space::S;
    let layout = Layout::left_to_right(Align::Center);
    let mut child = ui.new_child(UiBuilder::new().id_salt("left").max_rect(inside).layout(layout));
    child.shrink_clip_rect(inside);
    child.style_mut().interaction.selectable_labels = false;
    left(&mut child);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
