//! What a row of the list shows: cells of the table, or three short lines.

use eframe::egui::{Align, FontId, Label, Layout, RichText, Sense, Ui, vec2};

use crate::app::fonts::Weight;
use crate::app::icon::{self, Icon};
use crate::app::theme::{self, size, space};
use crate::app::view::catalog::Kind;
use crate::app::view::catalog::entry::Entry;
use crate::app::widget::text;

/// A cell of the table.
pub(super) fn cell(ui: &mut Ui, column: usize, entry: &Entry) {
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
pub(super) fn short(ui: &mut Ui, entry: &Entry) {
    kind_ui(ui, entry.kind);
    lines(ui, 3, |ui| {
        text::short(ui, RichText::new(&entry.name).family(Weight::Medium.family()));
        let vendor = joined(&entry.operator, &entry.country);
        muted(ui, &joined(&entry.kind_words, &vendor));
        ui.horizontal(|ui| {
            marks_ui(ui, entry);
            muted(ui, &joined(&entry.known_words.1, &entry.owner));
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
        text::short(ui, RichText::new(&entry.known_words.0).size(size::SMALL + 1.0));
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
