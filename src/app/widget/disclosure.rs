//! A row that opens and closes what stands below it.

use eframe::egui::{
    Align, Align2, CursorIcon, FontId, Label, Layout, Response, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::app::fonts;
use crate::app::icon;
use crate::app::theme::{self, RADIUS, size, space};

/// Height of a row.
const HEIGHT: f32 = 44.0;
/// Room for its symbol and at its ends.
pub(crate) const AROUND: f32 = 2.0 * space::M + space::XL + space::S;

/// The row with a title alone, as high as the title needs.
pub(crate) fn titled(ui: &mut Ui, title: &str, open: bool) -> Response {
    let room = ui.available_width() - AROUND;
    let font = FontId::proportional(size::BODY);
    let words = ui.painter().layout(title.to_owned(), font, theme::tokens(ui).ink, room);
    let height = (words.size().y + 2.0 * space::S).max(HEIGHT);
    let left = |ui: &mut Ui| drop(ui.add(Label::new(words).selectable(false)));
    row_of(ui, (title, open), height, left, |_| {})
}

/// Draws the row; `name` is read out, `left` and `right` draw what it shows at its ends.
pub(crate) fn row(
    ui: &mut Ui,
    (name, open): (&str, bool),
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui),
) -> Response {
    row_of(ui, (name, open), HEIGHT, left, right)
}

/// Says that something unfolds, and whether it is open: it is no switch.
pub(crate) fn unfolds(response: &Response, open: bool) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.clear_toggled();
        node.set_expanded(open);
    });
}

fn row_of(
    ui: &mut Ui,
    (name, open): (&str, bool),
    height: f32,
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui),
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::DisclosureTriangle, ui.is_enabled(), name));
    unfolds(&response, open);
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
