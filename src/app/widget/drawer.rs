//! A drawer over the right edge of the page, for what stands behind a number.

use eframe::egui::{
    Align, Area, Frame, Id, Key, Layout, Margin, Modifiers, Order, Popup, Rect, Response, ScrollArea, Stroke, Ui, pos2,
    vec2,
};

use super::{button, glide, text};
use crate::app::focus;
use crate::app::icon;
use crate::app::theme::{self, space};

/// Width of a drawer.
const WIDTH: f32 = 380.0;

/// Draws a drawer inside `page`; `true` = it shall close (its button, or Escape).
pub(crate) fn drawer(ui: &Ui, page: Rect, (title, close): (&str, &str), add: impl FnOnce(&mut Ui)) -> bool {
    let t = theme::tokens(ui);
    // A page that scrolls sideways is wider than what is in sight.
    let page = page.intersect(ui.ctx().content_rect());
    let width = WIDTH.min(page.width() - space::L);
    let place = Rect::from_min_max(pos2(page.right() - width, page.top()), page.max);
    let id = Id::unique("drawer");
    let right = vec2(width * (1.0 - glide::come(ui, id)), 0.0);
    let area = Area::new(id).order(Order::Middle).fixed_pos(place.min + right).constrain(false);
    // Escape belongs to what is on top.
    let top = ui.memory(|m| m.allows_interaction(ui.layer_id())) && !Popup::is_any_open(ui.ctx());
    let mut closed = top && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
    area.accessible_name(title).show(ui, |ui| {
        let frame = Frame::new()
            .fill(t.card)
            .stroke(Stroke::new(1.0, t.edge))
            .shadow(theme::drawer_shadow())
            .inner_margin(Margin { left: 20, right: 8, top: 12, bottom: 0 });
        frame.show(ui, |ui| {
            ui.set_min_size(place.size() - vec2(30.0, 14.0));
            ui.set_max_size(place.size() - vec2(30.0, 14.0));
            ui.horizontal(|ui| {
                text::lead(ui, title);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let button = button::icon(ui, icon::X, close);
                    keep_keyboard(ui, &button);
                    closed |= button.clicked();
                });
            });
            ScrollArea::vertical().id_salt("drawer").auto_shrink(false).show(ui, |ui| {
                ui.set_max_width(ui.available_width() - space::M);
                focus::in_sight(ui, add);
                ui.add_space(space::XL);
            });
        });
    });
    closed
}

/// The keyboard comes into the drawer when that opens, by the pointer too, and stays in it; the pointer may take it
/// out. `first` is the drawer's first button.
fn keep_keyboard(ui: &Ui, first: &Response) {
    let id = Id::unique("keyboard in the drawer");
    let now = ui.ctx().cumulative_frame_nr();
    let (seen, inside) = ui.data(|d| d.get_temp::<(u64, bool)>(id)).unwrap_or_default();
    let opened = seen + 1 < now;
    let held = ui.memory(|m| m.focused()).and_then(|id| ui.ctx().read_response(id)).map(|r| r.layer_id);
    let outside = held.is_some_and(|layer| layer.order == Order::Background);
    if opened || (outside && inside) {
        first.request_focus();
    }
    let taken = ui.input(|i| i.pointer.any_pressed());
    let inside = held == Some(ui.layer_id()) || opened || (inside && !taken);
    ui.data_mut(|d| d.insert_temp(id, (now, inside)));
}
