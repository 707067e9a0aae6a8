//! Rows of a table: columns of fixed or shared width, one line of cells each.

use eframe::egui::{
    Align, FontId, Layout, Pos2, Rect, Response, Role, Sense, TextStyle, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::field;
use crate::app::fonts::Weight;
use crate::app::theme::{self, RADIUS, size, space};

/// Width of a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Width {
    /// In points.
    Points(f32),
    /// A share of what is left, in parts.
    Parts(f32),
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Column {
    /// Heading; may be empty.
    pub(crate) title: String,
    /// Width.
    pub(crate) width: Width,
    /// Numbers stand right.
    pub(crate) right: bool,
}

impl Column {
    /// A column of text.
    pub(crate) const fn text(title: String, width: Width) -> Self {
        Self { title, width, right: false }
    }

    /// A column of numbers.
    pub(crate) const fn number(title: String, width: Width) -> Self {
        Self { title, width, right: true }
    }
}

/// The heading row.
pub(crate) fn header(ui: &mut Ui, columns: &[Column]) {
    header_with(ui, columns, |_, _| {});
}

/// The heading row; `add` draws what else stands at the head of column `usize`, such as a scale.
pub(crate) fn header_with(ui: &mut Ui, columns: &[Column], mut add: impl FnMut(usize, &mut Ui)) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), header_height(ui, columns)), Sense::hover());
    let titles = columns.iter().map(|c| c.title.as_str());
    for (i, ((place, column), title)) in places(rect, columns).into_iter().zip(columns).zip(titles).enumerate() {
        cell(ui, place, column, |ui| {
            if !title.is_empty() {
                field::label(ui, title);
            }
            add(i, ui);
        });
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), (1.0, theme::tokens(ui).line));
}

/// How high headings are: as their longest needs.
fn header_height(ui: &Ui, columns: &[Column]) -> f32 {
    let (font, color) = (FontId::new(size::SMALL, Weight::Medium.family()), theme::tokens(ui).muted);
    let width = ui.available_width();
    let lines = columns.iter().enumerate().map(|(i, column)| {
        ui.painter().layout(column.title.clone(), font.clone(), color, column_width(width, columns, i)).size().y
    });
    (lines.fold(0.0, f32::max) + space::XS).max(24.0)
}

/// One row that can be clicked; `name` is read out, `add` draws the cell of column `usize`.
pub(crate) fn row(
    ui: &mut Ui,
    (name, chosen): (&str, bool),
    columns: &[Column],
    height: f32,
    mut add: impl FnMut(usize, &mut Ui),
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), chosen, name));
    let t = theme::tokens(ui);
    if chosen || response.hovered() {
        ui.painter().rect_filled(rect, RADIUS, if chosen { t.accent_soft } else { t.hover });
    }
    if response.has_focus() {
        let stroke = (2.0, t.accent);
        ui.painter().rect_stroke(rect, RADIUS, stroke, eframe::egui::StrokeKind::Inside);
    }
    for (i, (place, column)) in places(rect, columns).into_iter().zip(columns).enumerate() {
        cell(ui, place, column, |ui| add(i, ui));
    }
    response
}

/// One row that is only read: nothing happens on a click. The keyboard stops at it and shows all of it, so that a long
/// table can be read without a pointer. `name` is read out, `chosen` tints it.
pub(crate) fn still(
    ui: &mut Ui,
    (name, chosen): (&str, bool),
    columns: &[Column],
    height: f32,
    mut add: impl FnMut(usize, &mut Ui),
) {
    let sense = Sense::focusable_noninteractive();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Row, ui.is_enabled(), name));
    let t = theme::tokens(ui);
    if chosen {
        ui.painter().rect_filled(rect, RADIUS, t.accent_soft);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, RADIUS, (2.0, t.accent), eframe::egui::StrokeKind::Inside);
        response.show_tooltip_text(name);
    }
    for (i, (place, column)) in places(rect, columns).into_iter().zip(columns).enumerate() {
        cell(ui, place, column, |ui| add(i, ui));
    }
}

fn cell(ui: &mut Ui, place: Rect, column: &Column, add: impl FnOnce(&mut Ui)) {
    let layout = if column.right { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
    child.style_mut().interaction.selectable_labels = false;
    child.shrink_clip_rect(place.expand2(vec2(2.0, 0.0)));
    add(&mut child);
}

/// How high a row of at least `least` must be for a text that wraps in its column.
pub(crate) fn height_for(ui: &Ui, text: &str, columns: &[Column], at: usize, least: f32) -> f32 {
    let (font, color) = (TextStyle::Body.resolve(ui.style()), theme::tokens(ui).ink);
    let width = column_width(ui.available_width(), columns, at);
    let words = ui.painter().layout(text.to_owned(), font, color, width);
    (words.size().y + space::S).max(least)
}

/// How wide a column is in rows of this width.
pub(crate) fn column_width(row: f32, columns: &[Column], at: usize) -> f32 {
    places(Rect::from_min_size(Pos2::ZERO, vec2(row, 0.0)), columns).get(at).map_or(0.0, Rect::width)
}

fn places(row: Rect, columns: &[Column]) -> Vec<Rect> {
    let inner = row.shrink2(vec2(space::S, 0.0));
    let gaps = space::M * columns.len().saturating_sub(1) as f32;
    let fixed: f32 = columns.iter().map(|c| if let Width::Points(p) = c.width { p } else { 0.0 }).sum();
    let parts: f32 = columns.iter().map(|c| if let Width::Parts(p) = c.width { p } else { 0.0 }).sum();
    let part = (inner.width() - gaps - fixed).max(0.0) / parts.max(1.0);
    let mut left = inner.left();
    let mut out = Vec::with_capacity(columns.len());
    for column in columns {
        let width = match column.width {
            Width::Points(points) => points,
            Width::Parts(parts) => parts * part,
        };
        out.push(Rect::from_min_size(pos2(left, row.top()), vec2(width, row.height())));
        left += width + space::M;
    }
    out
}
