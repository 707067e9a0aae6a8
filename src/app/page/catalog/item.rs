//! One line of a page: what it is about, its level or words, and, once opened, what proves it.

use eframe::egui::{
    Align, CursorIcon, Frame, Layout, Margin, Response, RichText, Role, Sense, Shape, StrokeKind, Ui, UiBuilder,
    WidgetInfo, vec2,
};

use super::CatalogForm;
use crate::app::fonts::Weight;
use crate::app::icon::{self, Icon};
use crate::app::page::source;
use crate::app::theme::{self, RADIUS, size, space};
use crate::app::view::catalog::Link;
use crate::app::view::catalog::item::{Item, Mark};
use crate::app::view::catalog::page::Part;
use crate::app::widget::chip::{self, Tone, chip};
use crate::app::widget::{button, disclosure, field, level, text};
use crate::text::{Language, tr};

/// Room for the arrow that opens a line.
const ARROW: f32 = 20.0;
/// Below this width a line's words stand below what it is about.
const NARROW: f32 = 480.0;

/// Draws a line; `slot` keeps room for the shape of a level, `key` tells the line from others.
pub(super) fn ui(
    ui: &mut Ui,
    (language, slot): (Language, bool),
    item: &Item,
    key: (Part, usize),
    form: &mut CatalogForm,
) {
    if key.1 > 0 {
        hairline(ui);
    }
    let open = form.items.contains(&key);
    let response = row_ui(ui, item, slot, open);
    if response.clicked() {
        match &item.to {
            Some(link) => form.show(link.about.clone()),
            None if open => drop(form.items.remove(&key)),
            None => drop(form.items.insert(key)),
        }
    }
    if open {
        let margin = Margin { left: 20, right: 8, top: 4, bottom: 16 };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            behind_ui(ui, language, item, key, form);
        });
    }
}

fn hairline(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, (1.0, theme::tokens(ui).line));
}

/// A link to another page of the catalogue.
pub(super) fn link(ui: &mut Ui, link: &Link, form: &mut CatalogForm) {
    if ui.link(&link.name).clicked() {
        form.show(link.about.clone());
    }
}

fn row_ui(ui: &mut Ui, item: &Item, slot: bool, open: bool) -> Response {
    let t = theme::tokens(ui);
    let clickable = item.opens() || item.to.is_some();
    let back = ui.painter().add(Shape::Noop);
    let sense = if clickable { Sense::click() } else { Sense::hover() };
    let response = ui.scope_builder(UiBuilder::new().sense(sense), |ui| {
        ui.take_available_width();
        ui.add_space(space::S);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            arrow_ui(ui, item, open);
            columns_ui(ui, item, slot);
        });
        ui.add_space(space::S);
    });
    let response = response.response;
    if !clickable {
        return response;
    }
    let spoken = item.spoken();
    response.widget_info(|| match item.to {
        Some(_) => WidgetInfo::labeled(Role::Link, true, &spoken),
        None => WidgetInfo::labeled(Role::DisclosureTriangle, true, &spoken),
    });
    if item.to.is_none() {
        disclosure::unfolds(&response, open);
    }
    if response.hovered() {
        ui.painter().set(back, Shape::rect_filled(response.rect, RADIUS, t.hover));
    }
    if response.has_focus() {
        ui.painter().rect_stroke(response.rect, RADIUS, (2.0, t.accent), StrokeKind::Inside);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn arrow_ui(ui: &mut Ui, item: &Item, open: bool) {
    let (rect, _) = ui.allocate_exact_size(vec2(ARROW - space::S, ARROW), Sense::hover());
    let symbol = match (&item.to, item.opens(), open) {
        (Some(_), ..) => icon::ARROW_RIGHT,
        (None, false, _) => return,
        (None, true, true) => icon::CHEVRON_DOWN,
        (None, true, false) => icon::CHEVRON_RIGHT,
    };
    let font = eframe::egui::FontId::new(size::BODY, crate::app::fonts::symbols());
    let color = theme::tokens(ui).muted;
    ui.painter().text(rect.center(), eframe::egui::Align2::CENTER_CENTER, symbol.char(), font, color);
}

/// What it is about at the left and the words at the right; below each other where it is narrow.
fn columns_ui(ui: &mut Ui, item: &Item, slot: bool) {
    let title = |ui: &mut Ui| drop(text::line(ui, RichText::new(&item.title).family(Weight::Medium.family())));
    let width = ui.available_width();
    if item.title.is_empty() {
        shaped_ui(ui, item, slot);
    } else if width < NARROW {
        column(ui, width, |ui| {
            title(ui);
            ui.horizontal_top(|ui| shaped_ui(ui, item, slot));
        });
    } else {
        column(ui, (width * 0.42).min(300.0), title);
        shaped_ui(ui, item, slot);
    }
}

/// The shape of a level, or room for it, and the words.
fn shaped_ui(ui: &mut Ui, item: &Item, slot: bool) {
    if slot {
        level::mark(ui, item.shape);
    }
    column(ui, ui.available_width(), |ui| words_ui(ui, item));
}

fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = space::XS;
        add(ui);
    });
}

fn words_ui(ui: &mut Ui, item: &Item) {
    text::line(ui, RichText::new(&item.word));
    if item.remark.is_empty() && item.marks.is_empty() {
        return;
    }
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = if item.marks.is_empty() { 16.0 } else { chip::HEIGHT };
        ui.horizontal_wrapped(|ui| remarks_ui(ui, item));
    });
}

fn remarks_ui(ui: &mut Ui, item: &Item) {
    let color = theme::tokens(ui).muted;
    if !item.remark.is_empty() {
        text::line(ui, RichText::new(&item.remark).size(size::SMALL).color(color));
    }
    for (mark, words) in &item.marks {
        let (tone, symbol) = look(*mark);
        chip(ui, tone, symbol, words);
    }
}

const fn look(mark: Mark) -> (Tone, Icon) {
    match mark {
        Mark::Stale => (Tone::Warn, icon::CLOCK),
        Mark::Withdrawn => (Tone::Warn, icon::CIRCLE_MINUS),
        Mark::Overlay => (Tone::Good, icon::LAYERS_2),
        Mark::InForce => (Tone::Good, icon::CHECK),
        Mark::Foreign => (Tone::Plain, icon::LANGUAGES),
        Mark::Past => (Tone::Plain, icon::CLOCK),
    }
}

fn behind_ui(ui: &mut Ui, language: Language, item: &Item, key: (Part, usize), form: &mut CatalogForm) {
    let say = |key: &str| tr(language, key);
    for paragraph in &item.texts {
        text::prose(ui, paragraph);
    }
    if let Some(from) = &item.from {
        field::labelled(ui, |ui| {
            field::label(ui, &say("app-catalog-of"));
            link(ui, from, form);
        });
    }
    for (name, words) in &item.lines {
        text::fact(ui, name, words);
    }
    if !item.question.is_empty() {
        text::fact(ui, &say("app-evidence-question"), &item.question);
        let copied = form.copied == Some(key);
        let (symbol, words) =
            if copied { (icon::CHECK, "app-catalog-copied") } else { (icon::COPY, "app-catalog-copy") };
        if button::small(ui, symbol, &say(words)).clicked() {
            ui.ctx().copy_text(item.question.clone());
            form.copied = Some(key);
        }
    }
    if !item.sources.is_empty() {
        field::label(ui, &say("app-evidence-sources"));
        ui.spacing_mut().item_spacing.y = 2.0;
        source::list(ui, language, &item.sources);
    }
}
