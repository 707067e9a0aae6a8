//! Tools as boxes in rows, one row for each on whom they hang.
//!
//! In: rows and a scale, the same for pictures that are compared. Out: a drawing; a box is as wide as people use the
//! tool, a thick border marks what can be missed for a day at most. Each box says under the pointer what it is.

use std::sync::Arc;

use eframe::egui::text::LayoutJob;
use eframe::egui::{
    Align2, CornerRadius, FontId, Galley, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::text;
use crate::app::fonts::Weight;
use crate::app::theme::{self, size, space};
use crate::app::view::decide::hangs::{HangBox, HangRow};

/// Height of a box, its least width, and the room between two.
const HEIGHT: f32 = 44.0;
const LEAST: f32 = 28.0;
const GAP: f32 = 8.0;
/// Height of the line above the boxes of a row.
const LABEL: f32 = 20.0;

/// Width of one of two pictures, as `card::pair` sets them side by side.
pub(crate) fn half(ui: &Ui) -> f32 {
    let whole = ui.available_width();
    if whole < 440.0 { whole } else { (whole - space::L) / 2.0 }
}

/// Points a person, so that the widest row fits into `width`.
pub(crate) fn scale<'a>(width: f32, rows: impl Iterator<Item = &'a HangRow>) -> f32 {
    let fitting = |row: &HangRow| {
        let room = row.boxes.iter().fold(width - GAP, |room, _| room - GAP - LEAST);
        room.max(0.0) / row.boxes.iter().map(|b| b.users).sum::<f32>().max(1.0)
    };
    rows.map(fitting).fold(f32::MAX, f32::min).min(width)
}

/// Draws the picture under its title; its spoken name is the title with all rows.
pub(crate) fn boxes(ui: &mut Ui, title: &str, rows: &[HangRow], scale: f32) {
    ui.label(text::strong(title));
    let said: Vec<String> = rows.iter().map(|row| format!("{}: {}", row.on, said(row))).collect();
    let height = (LABEL + HEIGHT + space::M) * rows.len() as f32;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let spoken = format!("{title}. {}.", said.join(". "));
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &spoken));
    let mut top = rect.top();
    for (i, row) in rows.iter().enumerate() {
        let on = lines(ui, &row.on, rect.width(), 1, true);
        ui.painter().galley(pos2(rect.left(), top), on, theme::tokens(ui).ink);
        let mut left = rect.left() + 2.0;
        for (j, tool) in row.boxes.iter().enumerate() {
            let width = LEAST + tool.users * scale;
            let place = Rect::from_min_size(pos2(left, top + LABEL), vec2(width, HEIGHT));
            one(ui, place, (title, i, j), tool);
            left += width + GAP;
        }
        top += LABEL + HEIGHT + space::M;
    }
}

fn said(row: &HangRow) -> String {
    row.boxes.iter().map(|b| b.spoken.as_str()).collect::<Vec<_>>().join("; ")
}

fn one(ui: &Ui, place: Rect, at: (&str, usize, usize), tool: &HangBox) {
    let t = theme::tokens(ui);
    let stroke = if tool.vital { Stroke::new(3.0, t.ink) } else { Stroke::new(1.0, t.accent) };
    ui.painter().rect(place, CornerRadius::same(3), t.accent_soft, stroke, StrokeKind::Inside);
    let inner = place.shrink2(vec2(space::S, 0.0));
    // A box too narrow for a few letters keeps to its shape; the table below names it.
    if inner.width() >= 3.0 * size::SMALL {
        let name = lines(ui, &tool.name, inner.width(), 2, false);
        ui.painter().galley(pos2(inner.left(), place.center().y - name.size().y / 2.0), name, t.ink);
    } else {
        let users = if tool.users > 0.0 { tool.users.to_string() } else { "?".to_owned() };
        let font = FontId::proportional(size::SMALL);
        ui.painter().text(place.center(), Align2::CENTER_CENTER, users, font, t.ink);
    }
    ui.interact(place, ui.scope_id().with(("box", at)), Sense::hover()).on_hover_text(&tool.spoken);
}

/// Text in at most so many lines, cut where it does not fit.
fn lines(ui: &Ui, words: &str, width: f32, most: usize, strong: bool) -> Arc<Galley> {
    let ink = theme::tokens(ui).ink;
    let font = FontId::proportional(size::SMALL);
    let font = if strong { FontId::new(size::SMALL, Weight::Medium.family()) } else { font };
    let mut job = LayoutJob::simple(words.to_owned(), font, ink, width);
    job.wrap.max_rows = most;
    job.wrap.break_anywhere = most == 1;
    ui.painter().layout_job(job)
}
