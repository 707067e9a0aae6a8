//! The list: as a table over the whole page, or as short rows beside an open page. Only the rows in
//! sight are drawn, and one more at each end, so that the keyboard walks through all of them.

use std::ops::Range;

use eframe::egui::{
    Align, FontId, Frame, Label, Layout, Margin, Rect, RichText, ScrollArea, Sense, Ui, UiBuilder, vec2,
};

use super::{CatalogForm, filter};
use crate::app::fonts::Weight;
use crate::app::icon::{self, Icon};
use crate::app::theme::{self, size, space};
use crate::app::view::catalog::Kind;
use crate::app::view::catalog::entry::Entry;
use crate::app::view::catalog::index::Index;
use crate::app::view::catalog::list::{Filters, Hits};
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{button, text};
use crate::text::{Language, tr};

/// Height of a row of the table.
const ROW: f32 = 50.0;
/// Height of a row beside a page.
const SIDE: f32 = 70.0;
/// Widest the table becomes.
const WIDEST: f32 = 1240.0;

/// Draws the list over the whole page.
pub(super) fn whole(ui: &mut Ui, index: &Index, hits: &Hits, form: &mut CatalogForm) {
    let margin = if ui.available_width() < 800.0 { 20 } else { 32 };
    Frame::new().inner_margin(Margin { left: margin, right: margin, top: 16, bottom: 0 }).show(ui, |ui| {
        ui.set_width(ui.available_width().min(WIDEST));
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
            table::row(ui, (&entry.spoken, chosen), &columns, ROW, |i, ui| cell_ui(ui, i, entry))
        });
    });
}

/// Draws the list beside a page.
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
        table::row(ui, (&entry.spoken, chosen), &columns, SIDE, |_, ui| short_ui(ui, entry))
    });
}

fn empty_ui(ui: &mut Ui, language: Language, form: &mut CatalogForm) {
    ui.add_space(space::L);
    text::prose(ui, &tr(language, "app-catalog-none"));
    if button::secondary(ui, &tr(language, "app-catalog-show-all")).clicked() {
        form.filters = Filters::default();
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
    if std::mem::take(&mut form.reveal)
        && let Some(place) = place
    {
        scroll = scroll.vertical_scroll_offset((place as f32 * height - ui.available_height() / 3.0).max(0.0));
    }
    let mut clicked = None;
    scroll.show_viewport(ui, |ui, sight| {
        ui.set_height(height * hits.rows.len() as f32);
        let range = in_sight(sight, height, hits.rows.len());
        let top = ui.max_rect().top() + range.start as f32 * height;
        let bottom = top + range.len() as f32 * height;
        let rect = Rect::from_x_y_ranges(ui.max_rect().x_range(), top..=bottom);
        ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
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

fn cell_ui(ui: &mut Ui, column: usize, entry: &Entry) {
    match column {
        0 => name_ui(ui, entry),
        1 if entry.operator.is_empty() => muted(ui, &entry.country),
        1 => lines(ui, 2, |ui| {
            text::short(ui, entry.operator.as_str());
            muted(ui, &entry.country);
        }),
        2 => wrapped(ui, &entry.owner),
        _ => known_ui(ui, entry),
    }
}

fn name_ui(ui: &mut Ui, entry: &Entry) {
    kind_ui(ui, entry.kind);
    lines(ui, 2, |ui| {
        text::short(ui, RichText::new(&entry.name).family(Weight::Medium.family()));
        ui.horizontal(|ui| {
            marks_ui(ui, entry);
            muted(ui, &entry.what);
        });
    });
}

/// A row beside a page: three short lines.
fn short_ui(ui: &mut Ui, entry: &Entry) {
    kind_ui(ui, entry.kind);
    lines(ui, 3, |ui| {
        text::short(ui, RichText::new(&entry.name).family(Weight::Medium.family()));
        muted(ui, &joined(&entry.operator, &entry.country));
        ui.horizontal(|ui| {
            marks_ui(ui, entry);
            muted(ui, &joined(&entry.known_words, &entry.owner));
        });
    });
}

fn joined(first: &str, second: &str) -> String {
    [first, second].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// So many lines close to each other, in the middle of the row; the first is in running text.
fn lines(ui: &mut Ui, count: usize, add: impl FnOnce(&mut Ui)) {
    let height = 18.0 + (count - 1) as f32 * 16.0;
    block(ui, height, |ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, 1.0);
        ui.spacing_mut().interact_size.y = 0.0;
        add(ui);
    });
}

/// Something of a known height in the middle of the row.
fn block(ui: &mut Ui, height: f32, add: impl FnOnce(&mut Ui)) {
    let layout = Layout::top_down(Align::Min);
    ui.allocate_ui_with_layout(vec2(ui.available_width(), height), layout, add);
}

/// Small text on as many lines as it needs.
fn wrapped(ui: &mut Ui, words: &str) {
    let font = FontId::proportional(size::SMALL + 1.0);
    let galley = ui.painter().layout(words.to_owned(), font, theme::tokens(ui).ink, ui.available_width());
    block(ui, galley.size().y, |ui| drop(ui.add(Label::new(galley).selectable(false))));
}

fn muted(ui: &mut Ui, words: &str) {
    let color = theme::tokens(ui).muted;
    text::short(ui, RichText::new(words).size(size::SMALL).color(color));
}

/// The symbol of a kind; the words stand beside it.
fn kind_ui(ui: &mut Ui, kind: Kind) {
    let color = theme::tokens(ui).muted;
    ui.label(symbol(kind).tinted(size::LEAD, color));
    ui.add_space(space::XS);
}

/// The symbol of a kind.
pub(super) const fn symbol(kind: Kind) -> Icon {
    match kind {
        Kind::Service => icon::CLOUD,
        Kind::Software => icon::APP_WINDOW,
        Kind::Provider => icon::BUILDING_2,
    }
}

/// That it has ended, and that an overlay brought it: symbol and word.
fn marks_ui(ui: &mut Ui, entry: &Entry) {
    let t = theme::tokens(ui);
    let mark = |ui: &mut Ui, icon: Icon, color, words: &str| {
        ui.spacing_mut().item_spacing.x = space::XS;
        ui.label(icon.tinted(size::SMALL, color));
        text::line(ui, RichText::new(words).size(size::SMALL).color(color));
        ui.add_space(space::XS);
    };
    if let Some(words) = &entry.retired {
        mark(ui, icon::CIRCLE_MINUS, t.warn, words);
    }
    if let Some(overlay) = &entry.overlay {
        mark(ui, icon::LAYERS_2, t.accent, overlay);
    }
}

/// How much is known, as words and as a bar.
fn known_ui(ui: &mut Ui, entry: &Entry) {
    lines(ui, 2, |ui| {
        text::short(ui, RichText::new(&entry.known_words).size(size::SMALL + 1.0));
        let (known, all) = entry.known;
        bar(ui, 64.0, known as f32 / all.max(1) as f32);
    });
}

/// A share as a bar; the words beside it say the same.
pub(super) fn bar(ui: &mut Ui, width: f32, share: f32) {
    let t = theme::tokens(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(width, 5.0), Sense::hover());
    let rect = rect.translate(vec2(0.0, 1.0));
    ui.painter().rect_filled(rect, 2.5, t.line);
    let mut filled = rect;
    filled.set_width(rect.width() * share.clamp(0.0, 1.0));
    ui.painter().rect_filled(filled, 2.5, t.accent);
}
