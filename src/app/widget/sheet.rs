//! A plain table of finished texts: first column left, numbers right, last row a sum.
//!
//! In: headings and rows. Out: a picture; each row is read out as one sentence.

use std::sync::Arc;

use eframe::egui::{Color32, FontId, Galley, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::fonts::Weight;
use crate::app::theme::{self, size, space};

const HEIGHT: f32 = 30.0;

/// Draws the table.
pub(crate) fn sheet(ui: &mut Ui, head: &[String], rows: &[Vec<String>], is_sum: impl Fn(usize) -> bool) {
    let t = theme::tokens(ui);
    let small = FontId::new(size::SMALL, Weight::Medium.family());
    let body = FontId::new(size::BODY, Weight::Medium.family());
    let width = ui.available_width();
    let others = head.len().saturating_sub(1).max(1) as f32;
    let cells = rows.iter().flat_map(|row| row.iter().skip(1)).map(|text| longest(ui, text, &body));
    let least = head.iter().skip(1).map(|text| longest(ui, text, &small)).chain(cells).fold(0.0, f32::max) + space::S;
    // Numbers and words stay whole: the first column gives way, then the table scrolls.
    let first = (width * 0.24).max(120.0).min((width - least * others).max(80.0));
    let column = ((width - first) / others).max(least);
    let width = first + column * others;
    let set = |text: &String, font: &FontId, color: Color32, right: bool| {
        let wrap = if right { column - space::S } else { first - space::S };
        ui.painter().layout(text.clone(), font.clone(), color, wrap)
    };
    let heads: Vec<Arc<Galley>> = head.iter().enumerate().map(|(i, text)| set(text, &small, t.muted, i > 0)).collect();
    let plain = FontId::proportional(size::BODY);
    let lines: Vec<Vec<Arc<Galley>>> = rows
        .iter()
        .enumerate()
        .map(|(row, cells)| {
            let font = if is_sum(row) { &body } else { &plain };
            cells.iter().enumerate().map(|(i, text)| set(text, font, t.ink, i > 0)).collect()
        })
        .collect();
    let place = |i: usize, galley: &Galley, rect: Rect| {
        let x = if i == 0 { rect.left() } else { rect.left() + first + column * i as f32 - galley.size().x };
        pos2(x, rect.center().y - galley.size().y / 2.0)
    };
    let draw = |ui: &mut Ui, cells: Vec<Arc<Galley>>, spoken: String, ruled: bool| {
        let height = cells.iter().map(|g| g.size().y + space::S).fold(HEIGHT, f32::max);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken.clone()));
        for (i, galley) in cells.into_iter().enumerate() {
            let at = place(i, &galley, rect);
            ui.painter().galley(at, galley, t.ink);
        }
        if ruled {
            ui.painter().hline(rect.x_range(), rect.bottom(), (1.0, t.line));
        }
    };
    ui.scope(|ui| {
        // What lies beyond the edge is found only by a bar that can be seen.
        ui.spacing_mut().scroll.foreground_color = true;
        ScrollArea::horizontal().id_salt(("sheet", rows)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            draw(ui, heads, head.join(", "), true);
            for (row, cells) in lines.into_iter().enumerate() {
                let texts = rows.get(row).map(Vec::as_slice).unwrap_or_default();
                let said: Vec<String> = head.iter().zip(texts).map(|(h, text)| format!("{h} {text}")).collect();
                draw(ui, cells, said.join(", "), is_sum(row + 1));
            }
        });
    });
}

/// Width of the longest word.
fn longest(ui: &Ui, text: &str, font: &FontId) -> f32 {
    let width = |word: &str| ui.painter().layout_no_wrap(word.to_owned(), font.clone(), Color32::BLACK).size().x;
    text.split(' ').map(width).fold(0.0, f32::max)
}
