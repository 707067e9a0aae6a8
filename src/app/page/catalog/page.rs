//! The page of one entity: a strip with its name, a head, and sections of lines.

use std::collections::BTreeSet;

use eframe::egui::{Align, Button, Frame, Label, Layout, Margin, Panel, Popup, Rect, RichText, ScrollArea, Ui, vec2};

use super::{CatalogForm, item, row};
use crate::app::focus;
use crate::app::fonts::Weight;
use crate::app::icon;
use crate::app::page::source;
use crate::app::theme::{self, size, space};
use crate::app::view::catalog::head::Value;
use crate::app::view::catalog::page::{PageView, Section};
use crate::app::widget::chip::{self, Tone, chip};
use crate::app::widget::group::Group;
use crate::app::widget::{button, card, field, paging, text};
use crate::text::{tr, tr_with};

/// Draws the page; `back` is the name of the page before, if there is one.
pub(super) fn ui(ui: &mut Ui, view: &PageView, back: Option<&str>, form: &mut CatalogForm) {
    let side = card::side(ui);
    let frame =
        Frame::new().fill(theme::tokens(ui).paper).inner_margin(Margin { left: side, right: side, top: 12, bottom: 8 });
    Panel::top("catalog-strip").resizable(false).frame(frame).show(ui, |ui| strip_ui(ui, view, back, form));
    ScrollArea::vertical().id_salt(view.about.code()).auto_shrink(false).show(ui, |ui| {
        let frame = Frame::new().inner_margin(Margin { left: side, right: side, top: 12, bottom: 48 });
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width().min(space::PAGE));
            focus::in_sight(ui, |ui| {
                head_ui(ui, view, form);
                view.sections.iter().for_each(|section| section_ui(ui, view, section, form));
            });
            paging::keys(ui);
        });
    });
}

fn strip_ui(ui: &mut Ui, view: &PageView, back: Option<&str>, form: &mut CatalogForm) {
    let language = view.language;
    ui.horizontal(|ui| {
        if let Some(name) = back {
            let words = tr_with(language, "app-catalog-page-back", &[("name", name.into())]);
            if button::icon(ui, icon::ARROW_LEFT, &words).clicked() {
                form.back();
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if button::icon(ui, icon::X, &tr(language, "app-catalog-page-close")).clicked() {
                form.close();
            }
            contents_ui(ui, view, form);
            all_ui(ui, view, form);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let name = RichText::new(&view.name).family(Weight::SemiBold.family()).size(size::HEADING);
                ui.add(Label::new(name).wrap());
            });
        });
    });
}

/// The menu of sections.
fn contents_ui(ui: &mut Ui, view: &PageView, form: &mut CatalogForm) {
    let menu = button::icon(ui, icon::LIST, &tr(view.language, "app-catalog-contents"));
    Popup::menu(&menu).show(|ui| {
        ui.set_min_width(240.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        for section in &view.sections {
            let item = Button::new(&section.title).right_text(section.items.len().to_string());
            if ui.add(item.frame_when_inactive(false)).clicked() {
                form.jump = Some(section.part);
            }
        }
    });
}

fn head_ui(ui: &mut Ui, view: &PageView, form: &mut CatalogForm) {
    chips_ui(ui, view);
    if !view.summary.is_empty() {
        text::prose(ui, &view.summary);
    }
    if let Some((words, successor)) = &view.retired {
        ui.horizontal_wrapped(|ui| {
            ui.label(text::strong(words));
            if let Some(link) = successor {
                ui.label(tr(view.language, "app-catalog-successor"));
                item::link(ui, link, form);
            }
        });
    }
    known_ui(ui, view);
    ui.add_space(space::XS);
    let columns = if ui.available_width() < 600.0 { 2 } else { 3 };
    for line in view.head.chunks(columns) {
        ui.columns(columns, |columns| {
            for (column, (name, value)) in columns.iter_mut().zip(line) {
                card::column(column, |ui| line_ui(ui, name, value, form));
            }
        });
    }
    index_ui(ui, view, form);
    ui.add_space(space::S);
}

fn chips_ui(ui: &mut Ui, view: &PageView) {
    chip::row(ui, |ui| {
        chip(ui, Tone::Plain, row::symbol(view.kind), &view.kind_words);
        if view.retired.is_some() {
            chip(ui, Tone::Warn, icon::CIRCLE_MINUS, &tr(view.language, "app-tool-retired"));
        }
        if let Some(overlay) = &view.overlay {
            chip(ui, Tone::Good, icon::LAYERS_2, overlay);
        }
    });
}

fn known_ui(ui: &mut Ui, view: &PageView) {
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        row::bar(ui, 120.0, view.share);
        ui.label(RichText::new(&view.known).family(Weight::Medium.family()));
        if let Some(stale) = &view.stale {
            text::note(ui, stale);
        }
    });
}

fn line_ui(ui: &mut Ui, name: &str, value: &Value, form: &mut CatalogForm) {
    ui.spacing_mut().item_spacing.y = 2.0;
    field::label(ui, name);
    match value {
        Value::Words(words) => drop(text::prose(ui, words)),
        Value::Page(link) => item::link(ui, link, form),
        Value::Web(url) => drop(source::address(ui, url, short(url), url)),
    }
    ui.add_space(space::S);
}

/// An address as people write it.
fn short(url: &str) -> &str {
    let bare = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url);
    bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/')
}

/// What is on the page, each a way there.
fn index_ui(ui: &mut Ui, view: &PageView, form: &mut CatalogForm) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        ui.horizontal_wrapped(|ui| {
            let mut group = Group::new(ui, "sections", None);
            for section in &view.sections {
                let name = format!("{} · {}", section.title, section.items.len());
                if button::small_in(ui, &mut group, icon::CHEVRON_DOWN, &name).clicked() {
                    form.jump = Some(section.part);
                }
            }
            group.end(ui, 1);
        });
    });
}

/// Opens all lines, or closes them.
fn all_ui(ui: &mut Ui, view: &PageView, form: &mut CatalogForm) {
    let lines = |s: &Section| {
        let open = s.items.iter().enumerate().filter(|(_, item)| item.opens());
        open.map(|(i, _)| (s.part, i)).collect::<Vec<_>>()
    };
    let all: BTreeSet<_> = view.sections.iter().flat_map(lines).collect();
    let open = form.items == all;
    let (symbol, key) = match open {
        true => (icon::CHEVRONS_DOWN_UP, "app-catalog-close-all"),
        false => (icon::CHEVRONS_UP_DOWN, "app-catalog-open-all"),
    };
    if button::icon(ui, symbol, &tr(view.language, key)).clicked() {
        form.items = if open { BTreeSet::new() } else { all };
    }
}

fn section_ui(ui: &mut Ui, view: &PageView, section: &Section, form: &mut CatalogForm) {
    let top = ui.cursor().min;
    card::card(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 20.0;
            text::lead(ui, &section.title);
            text::note(ui, &section.items.len().to_string());
        });
        if !section.lead.is_empty() {
            text::muted(ui, &section.lead);
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let slot = section.items.iter().any(|i| i.shape.is_some());
        for (i, line) in section.items.iter().enumerate() {
            ui.push_id((section.part, i), |ui| item::ui(ui, (view.language, slot), line, (section.part, i), form));
        }
    });
    if form.jump == Some(section.part) {
        form.jump = None;
        ui.scroll_to_rect(Rect::from_min_size(top, vec2(1.0, 1.0)), Some(Align::TOP));
    }
}
