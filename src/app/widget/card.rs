//! Cards, and the frame of a page.

use eframe::egui::{Align, Frame, Id, Layout, Margin, ScrollArea, Stroke, Ui, vec2};

use super::{button, paging, text};
use crate::app::focus;
use crate::app::theme::{self, CARD_RADIUS, space};

/// In a window lower than this, what explains gives way to what is looked at.
const LOW: f32 = 700.0;

/// Whether the window is low.
pub(crate) fn is_low(ui: &Ui) -> bool {
    ui.ctx().content_rect().height() < LOW
}

/// A page: one sentence, and what it holds, scrolled if it is long.
///
/// `key` tells the scroll positions of pages apart; `width` is the widest it becomes.
pub(crate) fn page<R>(ui: &mut Ui, (key, width): (&str, f32), lead: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let mut scroll = ScrollArea::vertical().id_salt(key).auto_shrink(false);
    if ui.data(|d| d.get_temp::<u64>(top_id())) == Some(ui.ctx().cumulative_frame_nr()) {
        scroll = scroll.vertical_scroll_offset(0.0);
    }
    let shown = scroll.show(ui, |ui| {
        let room = ui.available_width();
        let margin = side(ui);
        let frame = Frame::new().inner_margin(Margin { left: margin, right: margin, top: 24, bottom: 48 });
        let inner = frame.show(ui, |ui| {
            ui.set_width(ui.available_width().min(width));
            text::muted(ui, lead);
            ui.add_space(space::M);
            let inner = focus::in_sight(ui, add);
            paging::keys(ui);
            inner
        });
        note_beyond(ui, ui.min_rect().width() - room);
        inner.inner
    });
    shown.inner
}

fn top_id() -> Id {
    Id::unique("frame of the page that begins at its top")
}

/// The page that is drawn in this frame begins at its top, wherever it was left.
pub(crate) fn begin_at_top(ui: &Ui) {
    let now = ui.ctx().cumulative_frame_nr();
    ui.data_mut(|d| d.insert_temp(top_id(), now));
}

/// Notes how many points of the page lie beyond its right edge, where nobody can scroll to.
pub(crate) fn note_beyond(ui: &Ui, points: f32) {
    ui.data_mut(|d| d.insert_temp(Id::unique("beyond the edge of the page"), points));
}

/// How many points of the page that was drawn last lie beyond its right edge; `None` = all of it can be seen.
#[cfg(feature = "screens")]
pub(crate) fn beyond(ctx: &eframe::egui::Context) -> Option<f32> {
    // Edges that are rounded to pixels may lie one farther.
    ctx.data(|d| d.get_temp::<f32>(Id::unique("beyond the edge of the page"))).filter(|points| *points > 1.0)
}

/// Room at the left of a page and of its heading, whatever stands beside the page.
pub(crate) fn side(ui: &Ui) -> i8 {
    if ui.ctx().content_rect().width() < 1024.0 { 20 } else { 32 }
}

/// A card over the whole width.
pub(crate) fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    framed(ui, Margin::same(20), space::S, add)
}

/// A card around a row, close to the next one.
pub(crate) fn slim<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    framed(ui, Margin::same(4), 0.0, add)
}

/// What stands below the row of a slim card.
pub(crate) fn inset<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let margin = Margin { left: 16, right: 16, top: 4, bottom: 16 };
    Frame::new().inner_margin(margin).show(ui, add).inner
}

fn framed<R>(ui: &mut Ui, margin: Margin, below: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let t = theme::tokens(ui);
    let frame =
        Frame::new().fill(t.card).stroke(Stroke::new(1.0, t.line)).corner_radius(CARD_RADIUS).inner_margin(margin);
    let inner = frame.show(ui, |ui| {
        ui.take_available_width();
        ui.spacing_mut().item_spacing.y = space::M;
        add(ui)
    });
    ui.add_space(below);
    inner.inner
}

/// A card with a heading.
pub(crate) fn section<R>(ui: &mut Ui, title: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    card(ui, |ui| {
        text::lead(ui, title);
        add(ui)
    })
}

/// Two columns side by side, or one below the other where the window is narrow.
pub(crate) fn pair<L, R>(ui: &mut Ui, left: impl FnOnce(&mut Ui) -> L, right: impl FnOnce(&mut Ui) -> R) -> (L, R) {
    if ui.available_width() < 440.0 {
        return (left(ui), right(ui));
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        ui.columns_const(|[a, b]| (column(a, left), column(b, right)))
    })
    .inner
}

/// Something over the whole width with a symbol to click at its right end, which comes after it in reading order.
pub(crate) fn with_end<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui), end: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal_top(|ui| {
        let width = ui.available_width() - button::symbol_width(ui) - ui.spacing().item_spacing.x;
        ui.vertical(|ui| {
            ui.set_width(width.max(0.0));
            add(ui);
        });
        end(ui)
    })
    .inner
}

/// Something of a fixed width in a row that wraps.
pub(crate) fn block<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::top_down(Align::Min);
    ui.allocate_ui_with_layout(vec2(width, 52.0), layout, |ui| {
        ui.set_width(width);
        add(ui)
    })
    .inner
}

/// Fills a column of egui's, which would stretch buttons and set text justified.
pub(crate) fn column<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.with_layout(Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        add(ui)
    })
    .inner
}
