//! The search and the filters above the list.

use eframe::egui::{Align, Layout, Ui};

use super::CatalogForm;
use crate::app::icon;
use crate::app::theme::space;
use crate::app::view::catalog::Kind;
use crate::app::view::catalog::index::Index;
use crate::app::view::catalog::list::{Age, Filters, Hits};
use crate::app::widget::{button, card, choice, field, text};
use crate::text::{Language, tr, tr_with};

/// Below this width, and in a low window, the filters are folded and the rows are short.
pub(super) const NARROW: f32 = 660.0;

/// From this width on, the search stands beside what unfolds the filters.
const BESIDE: f32 = 440.0;

/// Width of what unfolds the filters.
const UNFOLD: f32 = 176.0;

/// The filters above a list over the whole page.
pub(super) fn whole(ui: &mut Ui, index: &Index, hits: &Hits, form: &mut CatalogForm) {
    let language = index.language;
    if card::is_low(ui) {
        return side(ui, index, hits, form);
    }
    let width = ui.available_width();
    let kinds = kinds(language);
    let right: f32 = choice::widths(ui, &kinds).iter().sum();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        card::block(ui, width - right - space::M, |ui| search_ui(ui, language, form));
        card::block(ui, right, |ui| kinds_ui(ui, language, &kinds, &mut form.filters));
    });
    lists_ui(ui, index, &mut form.filters, 4);
    ui.horizontal(|ui| {
        text::note(ui, &hits.count);
        if !hits.rows.is_empty() {
            clear_ui(ui, language, form);
        }
    });
}

/// The filters above a list beside a page or in a low window: folded, to leave room for the rows.
pub(super) fn side(ui: &mut Ui, index: &Index, hits: &Hits, form: &mut CatalogForm) {
    let language = index.language;
    if ui.available_width() >= BESIDE {
        in_row_ui(ui, language, &hits.count, form);
    } else {
        search_ui(ui, language, form);
        ui.horizontal(|ui| {
            unfold_ui(ui, language, form);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| drop(text::note(ui, &hits.count)));
        });
    }
    if form.lists {
        let kinds: Vec<_> = kinds(language).into_iter().filter_map(|(kind, name)| Some((kind?, name))).collect();
        let name = tr(language, "app-catalog-kind");
        choice::one_of(ui, &name, &kinds, &kind(language, None), &mut form.filters.kind);
        let columns = match ui.available_width() {
            width if width < 400.0 => 1,
            width if width < NARROW => 2,
            _ => 4,
        };
        lists_ui(ui, index, &mut form.filters, columns);
    }
    if !hits.rows.is_empty() {
        clear_ui(ui, language, form);
    }
}

/// The search, and what unfolds the filters, in one row.
fn in_row_ui(ui: &mut Ui, language: Language, count: &str, form: &mut CatalogForm) {
    let width = ui.available_width() - UNFOLD - space::M;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        card::block(ui, width, |ui| search_ui(ui, language, form));
        card::block(ui, UNFOLD, |ui| {
            field::labelled(ui, |ui| {
                field::label(ui, count);
                unfold_ui(ui, language, form);
            });
        });
    });
}

/// Shows the filters, or hides them.
fn unfold_ui(ui: &mut Ui, language: Language, form: &mut CatalogForm) {
    let used = form.filters.lists() + usize::from(form.filters.kind.is_some());
    let name = match used {
        0 => tr(language, "app-catalog-filters"),
        count => tr_with(language, "app-catalog-filters-on", &[("count", count.into())]),
    };
    if button::quiet(ui, icon::LIST_FILTER, &name).clicked() {
        form.lists = !form.lists;
    }
}

fn search_ui(ui: &mut Ui, language: Language, form: &mut CatalogForm) {
    let (name, hint) = (tr(language, "app-catalog-search"), tr(language, "app-catalog-search-hint"));
    let response = field::line_with(ui, &name, &hint, &mut form.filters.search);
    if std::mem::take(&mut form.focus) {
        response.request_focus();
    }
    form.typing |= response.has_focus() && !form.filters.search.is_empty();
}

fn kind(language: Language, kind: Option<Kind>) -> String {
    tr(language, &format!("app-catalog-kind-{}", kind.map_or("all", Kind::code)))
}

/// All kinds and their names, "all" first.
fn kinds(language: Language) -> Vec<(Option<Kind>, String)> {
    let kinds = [None].into_iter().chain(Kind::ALL.map(Some));
    kinds.map(|k| (k, kind(language, k))).collect()
}

fn kinds_ui(ui: &mut Ui, language: Language, kinds: &[(Option<Kind>, String)], filters: &mut Filters) {
    let name = tr(language, "app-catalog-kind");
    field::labelled(ui, |ui| {
        field::label(ui, &name);
        choice::segments(ui, &name, kinds, &mut filters.kind);
    });
}

/// The lists in so many columns.
fn lists_ui(ui: &mut Ui, index: &Index, filters: &mut Filters, columns: usize) {
    let say = |what: &str| tr(index.language, &format!("app-catalog-{what}"));
    let any = say("any");
    let ages = Age::ALL.map(|age| (age, say(&format!("age-{}", age.code()))));
    let width = (ui.available_width() - space::M * (columns - 1) as f32) / columns as f32;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        card::block(ui, width, |ui| choice::one_of(ui, &say("purpose"), &index.purposes, &any, &mut filters.purpose));
        card::block(ui, width, |ui| choice::one_of(ui, &say("country"), &index.countries, &any, &mut filters.country));
        card::block(ui, width, |ui| choice::one_of(ui, &say("owner"), &index.owners, &any, &mut filters.owner));
        card::block(ui, width, |ui| choice::one_of(ui, &say("age"), &ages, &any, &mut filters.age));
    });
}

fn clear_ui(ui: &mut Ui, language: Language, form: &mut CatalogForm) {
    if form.filters.any() && button::quiet(ui, icon::X, &tr(language, "app-catalog-clear")).clicked() {
        form.clear();
    }
}
