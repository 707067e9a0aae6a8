//! The list: as a table over the whole page, or as short rows beside an open page. Only the rows in
//! sight are drawn, and one more at each end, so that the keyboard walks through all of them.

use std::ops::Range;

use eframe::egui::{Frame, Margin, Rect, ScrollArea, Ui, UiBuilder};

use super::{CatalogForm, filter, row};
use crate::app::theme::space;
use crate::app::view::catalog::entry::Entry;
use crate::app::view::catalog::index::Index;
use crate::app::view::catalog::list::Hits;
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{button, card, text};
use crate::text::{Language, tr};

/// Height of a row of the table.
const ROW: f32 = 50.0;
/// Height of a row beside a page.
const SIDE: f32 = 70.0;
/// Widest the table becomes.
const WIDEST: f32 = 1240.0;

/// Draws the list over the whole page.
pub(super) fn whole(ui: &mut Ui, index: &Index, hits: &Hits, form: &mut CatalogForm) {
    let margin = card::side(ui);
    Frame::new().inner_margin(Margin { left: margin, right: margin, top: 16, bottom: 0 }).show(ui, |ui| {
        ui.set_width(ui.available_width().min(WIDEST));
        if ui.available_width() < filter::NARROW {
            return side(ui, index, hits, form);
        }
        filter::whole(ui, index, hits, form);
        if hits.rows.is_empty() {
            return empty_ui(ui, index.language, form);
        }
        let columns = columns(index.language);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_max_width(ui.available_width() - space::S);
            table::header(ui, &columns);
        });
        rows(ui, (ROW, "catalog-table"), index, hits, form, |ui, entry, chosen| {
            table::row(ui, (&entry.spoken, chosen), &columns, ROW, |i, ui| row::cell(ui, i, entry))
        });
    });
}

/// Draws the list beside a page, or alone where it is narrow.
pub(super) fn side(ui: &mut Ui, index: &Index, hits: &Hits, form: &mut CatalogForm) {
    ui.take_available_width();
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width() - space::S);
        filter::side(ui, index, hits, form);
    });
    if hits.rows.is_empty() {
        return empty_ui(ui, index.language, form);
    }
    let columns = [Column::text(String::new(), Width::Parts(1.0))];
    rows(ui, (SIDE, "catalog-side"), index, hits, form, |ui, entry, chosen| {
        table::row(ui, (&entry.spoken, chosen), &columns, SIDE, |_, ui| row::short(ui, entry))
    });
}

fn empty_ui(ui: &mut Ui, language: Language, form: &mut CatalogForm) {
    ui.add_space(space::L);
    text::prose(ui, &tr(language, "app-catalog-none"));
    if button::secondary(ui, &tr(language, "app-catalog-show-all")).clicked() {
        form.clear();
    }
}

/// The rows in sight; a click opens the page.
fn rows(
    ui: &mut Ui,
    (height, key): (f32, &str),
    index: &Index,
    hits: &Hits,
    form: &mut CatalogForm,
    mut draw: impl FnMut(&mut Ui, &Entry, bool) -> eframe::egui::Response,
) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut scroll = ScrollArea::vertical().id_salt(key).auto_shrink(false);
    let chosen = |i: &usize| index.entries.get(*i).is_some_and(|e| form.shown() == Some(&e.about));
    let place = hits.rows.iter().position(chosen);
    if form.revealing
        && let Some(place) = place
    {
        scroll = scroll.vertical_scroll_offset((place as f32 * height - ui.available_height() / 3.0).max(0.0));
    }
    let mut clicked = None;
    // The same width with and without a bar, as wide as the headings.
    let right = ui.max_rect().right() - space::S;
    scroll.show_viewport(ui, |ui, sight| {
        ui.set_height(height * hits.rows.len() as f32);
        let range = in_sight(sight, height, hits.rows.len());
        let top = ui.max_rect().top() + range.start as f32 * height;
        let bottom = top + range.len() as f32 * height;
        let rect = Rect::from_x_y_ranges(ui.max_rect().left()..=right, top..=bottom);
        ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
            // A row keeps its id, and with it the keyboard, while others scroll out of sight.
            ui.skip_ahead_auto_ids(range.start);
            for at in range {
                let Some(entry) = hits.rows.get(at).and_then(|i| index.entries.get(*i)) else { continue };
                let response = ui.push_id(&entry.code, |ui| draw(ui, entry, place == Some(at))).inner;
                if response.gained_focus() {
                    response.scroll_to_me(None);
                }
                if response.clicked() {
                    clicked = Some(entry.about.clone());
                }
            }
        });
    });
    if let Some(about) = clicked {
        form.show(about);
    }
}

/// The rows that can be seen, and one more at each end.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and not below zero")]
fn in_sight(sight: Rect, height: f32, count: usize) -> Range<usize> {
    let first = (sight.min.y / height).floor().max(0.0) as usize;
    let last = (sight.max.y / height).ceil().max(0.0) as usize;
    first.saturating_sub(1).min(count)..(last + 1).min(count)
}

fn columns(language: Language) -> [Column; 4] {
    let say = |what: &str| tr(language, &format!("app-catalog-column-{what}"));
    [
        Column::text(say("name"), Width::Parts(3.2)),
        Column::text(say("operator"), Width::Parts(2.0)),
        Column::text(say("owner"), Width::Parts(2.2)),
        Column::text(say("known"), Width::Points(76.0)),
    ]
}
