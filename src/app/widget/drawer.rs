//! A drawer over the right edge of the page, for what stands behind a number.

use eframe::egui::{Align, Area, Frame, Id, Key, Layout, Margin, Order, Rect, ScrollArea, Stroke, Ui, pos2, vec2};

use super::{button, glide, text};
use crate::app::icon;
use crate::app::theme::{self, space};

/// Width of a drawer.
const WIDTH: f32 = 380.0;

/// Draws a drawer inside `page`; `true` = it shall close (its button, or Escape).
pub(crate) fn drawer(ui: &Ui, page: Rect, (title, close): (&str, &str), add: impl FnOnce(&mut Ui)) -> bool {
    let t = theme::tokens(ui);
    let width = WIDTH.min(page.width() - space::L);
    let place = Rect::from_min_max(pos2(page.right() - width, page.top()), page.max);
    let id = Id::unique("drawer");
    let right = vec2(width * (1.0 - glide::come(ui, id)), 0.0);
    let area = Area::new(id).order(Order::Middle).fixed_pos(place.min + right).constrain(false);
    let mut closed = ui.input_mut(|i| i.consume_key(eframe::egui::Modifiers::NONE, Key::Escape));
    area.accessible_name(title).show(ui, |ui| {
        let frame = Frame::new()
            .fill(t.card)
            .stroke(Stroke::new(1.0, t.edge))
            .shadow(ui.visuals().popup_shadow)
            .inner_margin(Margin { left: 20, right: 8, top: 12, bottom: 0 });
        frame.show(ui, |ui| {
            ui.set_min_size(place.size() - vec2(30.0, 14.0));
            ui.set_max_size(place.size() - vec2(30.0, 14.0));
            ui.horizontal(|ui| {
                text::lead(ui, title);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    closed |= button::icon(ui, icon::X, close).clicked();
                });
            });
            ScrollArea::vertical().id_salt("drawer").auto_shrink(false).show(ui, |ui| {
                ui.set_max_width(ui.available_width() - space::M);
                add(ui);
                ui.add_space(space::XL);
            });
        });
    });
    closed
}
