//! What would be if: scenarios as switches, other yardsticks, a traffic light.

use eframe::egui::Ui;

use crate::app::icon;
use crate::app::page::source;
use crate::app::theme::{self, space};
use crate::app::view::decide::what_if::{LensPart, LightRow, ScenarioPart, WhatIf};
use crate::app::widget::chip::{self, Tone, chip};
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{card, choice, text};
use crate::score::Light;
use crate::text::{Language, tr, tr_with};

/// Draws the cards; `scenario` is the one that is switched on.
pub(super) fn ui(ui: &mut Ui, language: Language, what_if: &WhatIf, scenario: &mut Option<usize>) {
    if !what_if.scenarios.is_empty() {
        card::section(ui, &tr(language, "app-scenarios-title"), |ui| {
            scenarios_ui(ui, language, &what_if.scenarios, scenario);
        });
    }
    for lens in &what_if.lenses {
        card::section(ui, &tr(language, "app-lenses-title"), |ui| lens_ui(ui, language, lens));
    }
    if !what_if.lights.is_empty() {
        card::section(ui, &tr(language, "app-lights-title"), |ui| {
            text::muted(ui, &tr(language, "app-lights-note"));
            for row in &what_if.lights {
                light_ui(ui, language, row);
            }
        });
    }
}

fn scenarios_ui(ui: &mut Ui, language: Language, scenarios: &[ScenarioPart], on: &mut Option<usize>) {
    text::muted(ui, &tr(language, "app-scenarios-intro"));
    let off = (None, tr(language, "app-scenarios-off"));
    let choices: Vec<_> =
        std::iter::once(off).chain(scenarios.iter().enumerate().map(|(i, s)| (Some(i), s.name.clone()))).collect();
    choice::pick(ui, &tr(language, "app-scenarios-choose"), &choices, on);
    for scenario in scenarios {
        ui.horizontal_wrapped(|ui| {
            let (tone, symbol) =
                if scenario.changes_first { (Tone::Warn, icon::FLAG) } else { (Tone::Plain, icon::CIRCLE_CHECK) };
            chip(ui, tone, symbol, &scenario.name);
            text::prose(ui, &scenario.sentence);
            if !scenario.then_do.is_empty() {
                text::muted(ui, &scenario.then_do);
            }
        });
    }
    if let Some(scenario) = on.and_then(|i| scenarios.get(i)) {
        banner(ui, &tr_with(language, "app-scenarios-banner", &[("name", scenario.name.as_str().into())]));
        scenario_ui(ui, language, scenario);
    }
}

/// A line across the card that says that nothing below is as it is.
fn banner(ui: &mut Ui, words: &str) {
    let t = theme::tokens(ui);
    let frame = eframe::egui::Frame::new().fill(t.warn_soft).inner_margin(space::S).corner_radius(theme::RADIUS);
    frame.show(ui, |ui| {
        ui.take_available_width();
        ui.label(text::strong(words).color(t.warn));
    });
}

fn scenario_ui(ui: &mut Ui, language: Language, scenario: &ScenarioPart) {
    let columns = [
        Column::number(String::new(), Width::Points(20.0)),
        Column::text(tr(language, "app-sure-name"), Width::Parts(1.0)),
        Column::number(tr(language, "app-lens-points"), Width::Points(64.0)),
        Column::number(tr(language, "app-scenario-change"), Width::Points(84.0)),
    ];
    table::header(ui, &columns);
    for row in &scenario.rows {
        ui.push_id(&row[0], |ui| cells_ui(ui, row, &columns));
    }
}

fn lens_ui(ui: &mut Ui, language: Language, lens: &LensPart) {
    text::lead(ui, &lens.name);
    if lens.flag {
        chip::row(ui, |ui| drop(chip(ui, Tone::Warn, icon::FLAG, &lens.sentence)));
    } else {
        text::prose(ui, &lens.sentence);
    }
    let columns = [
        Column::text(tr(language, "app-sure-name"), Width::Parts(1.0)),
        Column::number(tr(language, "app-lens-points"), Width::Points(64.0)),
        Column::number(tr(language, "app-lens-gate"), Width::Points(84.0)),
    ];
    table::header(ui, &columns);
    for row in &lens.rows {
        ui.push_id(&row[0], |ui| cells_ui(ui, row, &columns));
    }
    text::small(ui, &tr(language, "app-lens-note"));
    for (title, url) in &lens.sources {
        let name = tr_with(language, "app-source-open", &[("title", title.as_str().into())]);
        source::address(ui, &name, title, url);
    }
}

fn cells_ui(ui: &mut Ui, cells: &[String], columns: &[Column]) {
    table::row(ui, (&cells.join(", "), false), columns, 30.0, |i, ui| {
        text::line(ui, cells.get(i).map_or("", String::as_str));
    });
}

fn light_ui(ui: &mut Ui, language: Language, row: &LightRow) {
    let word = |light: Light| tr(language, &format!("app-light-{}", light.code()));
    let values = [("name", row.name.as_str().into()), ("light", word(row.worst).into())];
    ui.label(text::strong(tr_with(language, "app-light-worst", &values)));
    chip::row(ui, |ui| {
        for (group, light) in &row.groups {
            let (tone, symbol) = match light {
                Light::Green => (Tone::Good, icon::CIRCLE_CHECK),
                Light::Amber => (Tone::Plain, icon::CIRCLE_MINUS),
                Light::Red => (Tone::Warn, icon::CIRCLE_ALERT),
            };
            let values = [("group", group.as_str().into()), ("light", word(*light).into())];
            chip(ui, tone, symbol, &tr_with(language, "app-light-cell", &values));
        }
    });
    ui.add_space(space::XS);
}
