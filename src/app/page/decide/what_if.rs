//! What would be if: scenarios as switches, other yardsticks, a traffic light.

use eframe::egui::{Align, Frame, Id, Layout, Margin, Panel, RichText, Stroke, TextStyle, Ui};

use crate::app::icon;
use crate::app::page::source;
use crate::app::theme::{self, size, space};
use crate::app::view::decide::what_if::{LensPart, LightRow, ScenarioPart, WhatIf};
use crate::app::widget::chip::{self, Tone, chip};
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{band, button, card, text};
use crate::score::Light;
use crate::text::{Language, tr, tr_with};

/// Position of the name among the columns under a scenario.
const NAME: usize = 2;
/// A band at least so wide says what it does not change.
const EXPLAINED: f32 = 820.0;

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

/// One switch for each scenario; at most one is on, and the ranking under it follows.
fn scenarios_ui(ui: &mut Ui, language: Language, scenarios: &[ScenarioPart], on: &mut Option<usize>) {
    text::muted(ui, &tr(language, "app-scenarios-intro"));
    for (i, scenario) in scenarios.iter().enumerate() {
        ui.push_id(("scenario", i), |ui| switch_ui(ui, language, (i, scenario), on));
    }
    if let Some(scenario) = on.and_then(|i| scenarios.get(i)) {
        ui.separator();
        text::sentence(ui, &banner(language, scenario));
        ranking_ui(ui, language, scenario);
        if !scenario.unchanged.is_empty() {
            text::small(ui, &scenario.unchanged);
        }
        if !scenario.then_do.is_empty() {
            text::muted(ui, &scenario.then_do);
        }
    }
}

fn switch_ui(ui: &mut Ui, language: Language, (i, scenario): (usize, &ScenarioPart), on: &mut Option<usize>) {
    let t = theme::tokens(ui);
    let fill = if *on == Some(i) { t.warn_soft } else { t.card };
    let frame = Frame::new().fill(fill).stroke(Stroke::new(1.0, t.line)).corner_radius(theme::RADIUS);
    let now = ui.ctx().cumulative_frame_nr();
    let drawn = frame.inner_margin(space::M).show(ui, |ui| {
        ui.take_available_width();
        ui.spacing_mut().item_spacing.y = space::XS;
        let mut ticked = *on == Some(i);
        if ui.checkbox(&mut ticked, scenario.name.as_str()).changed() {
            *on = ticked.then_some(i);
            ui.data_mut(|d| d.insert_temp(ticked_id(), (i, now)));
            ui.request_repaint();
        }
        text::small(ui, &scenario.sentence);
        if !scenario.chosen.is_empty() {
            text::small(ui, &scenario.chosen);
        }
        if scenario.changes_first {
            chip::row(ui, |ui| drop(chip(ui, Tone::Warn, icon::FLAG, &tr(language, "app-scenario-flag"))));
        }
    });
    // The band at the foot takes room from the page: what was ticked comes into sight above it.
    let came = |(at, then): (usize, u64)| *on == Some(i) && at == i && then < now && now <= then + 2;
    if ui.data(|d| d.get_temp::<(usize, u64)>(ticked_id())).is_some_and(came) {
        drawn.response.scroll_to_me(None);
    }
}

/// Under which the scenario is kept that was ticked, with its frame.
fn ticked_id() -> Id {
    Id::unique("scenario that was ticked")
}

fn banner(language: Language, scenario: &ScenarioPart) -> String {
    tr_with(language, "app-scenarios-banner", &[("name", scenario.name.as_str().into())])
}

/// A band across the page as long as a scenario is on, at its foot, so that nothing moves when it comes.
pub(super) fn band_ui(ui: &mut Ui, language: Language, what_if: &WhatIf, on: &mut Option<usize>) {
    let Some(scenario) = on.and_then(|i| what_if.scenarios.get(i)) else { return };
    let t = theme::tokens(ui);
    let frame = Frame::new().fill(t.warn_soft).inner_margin(Margin::symmetric(20, 4));
    Panel::bottom("under scenario").show_separator_line(false).frame(frame).show(ui, |ui| {
        ui.take_available_width();
        let explained = ui.available_width() >= EXPLAINED;
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            if button::secondary(ui, &tr(language, "app-scenarios-end")).clicked() {
                *on = None;
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                if !explained {
                    // One line stands level with the button.
                    let line = ui.text_style_height(&TextStyle::Body);
                    ui.add_space(((ui.spacing().interact_size.y - line) / 2.0).floor().max(0.0));
                }
                text::line(ui, text::strong(banner(language, scenario)).color(t.warn));
                if explained {
                    text::short(ui, RichText::new(tr(language, "app-scenarios-band")).size(size::SMALL));
                }
            });
        });
    });
}

fn ranking_ui(ui: &mut Ui, language: Language, scenario: &ScenarioPart) {
    let bars = ui.available_width() >= 720.0;
    let mut columns = vec![
        Column::number(tr(language, "app-scenario-rank"), Width::Points(44.0)),
        Column::number(tr(language, "app-scenario-before"), Width::Points(56.0)),
        Column::text(tr(language, "app-sure-name"), Width::Parts(1.0)),
        Column::number(tr(language, "app-lens-points"), Width::Points(56.0)),
        Column::number(tr(language, "app-scenario-change"), Width::Points(92.0)),
    ];
    if bars {
        columns.push(Column::text(String::new(), Width::Points(160.0)));
    }
    table::header(ui, &columns);
    for row in &scenario.rows {
        let values = [
            ("rank", row.rank.as_str().into()),
            ("before", row.before.as_str().into()),
            ("name", row.name.as_str().into()),
            ("points", row.points.as_str().into()),
            ("change", row.change.as_str().into()),
        ];
        let spoken = tr_with(language, "app-scenario-row", &values);
        let cells = [&row.rank, &row.before, &row.name, &row.points, &row.change];
        ui.push_id(&row.name, |ui| {
            let height = table::height_for(ui, &row.name, &columns, NAME, 30.0);
            table::still(ui, (&spoken, false), &columns, height, |i, ui| match cells.get(i) {
                // Names that begin alike differ at their ends.
                Some(cell) if i == NAME => drop(text::line(ui, cell.as_str())),
                Some(cell) => drop(text::short(ui, cell.as_str())),
                None => band::bar(ui, row.share),
            });
        });
    }
}

fn lens_ui(ui: &mut Ui, language: Language, lens: &LensPart) {
    text::lead(ui, &lens.name);
    if lens.flag {
        chip::row(ui, |ui| drop(chip(ui, Tone::Warn, icon::FLAG, &lens.sentence)));
    } else {
        text::prose(ui, &lens.sentence);
    }
    let mut columns = vec![
        Column::text(tr(language, "app-sure-name"), Width::Parts(1.0)),
        Column::number(tr(language, "app-lens-points"), Width::Points(64.0)),
    ];
    if lens.gated {
        columns.push(Column::number(tr(language, "app-lens-gate"), Width::Points(84.0)));
    }
    table::header(ui, &columns);
    for row in &lens.rows {
        ui.push_id(&row[0], |ui| cells_ui(ui, row.get(..columns.len()).unwrap_or(row), &columns));
    }
    text::small(ui, &tr(language, "app-lens-note"));
    if lens.gated {
        text::small(ui, &tr(language, "app-lens-gate-note"));
    }
    for (title, url) in &lens.sources {
        let name = tr_with(language, "app-source-open", &[("title", title.as_str().into())]);
        source::address(ui, &name, title, url);
    }
}

fn cells_ui(ui: &mut Ui, cells: &[String], columns: &[Column]) {
    let height = table::height_for(ui, cells.first().map_or("", String::as_str), columns, 0, 30.0);
    table::still(ui, (&cells.join(", "), false), columns, height, |i, ui| {
        text::line(ui, cells.get(i).map_or("", String::as_str));
    });
}

fn light_ui(ui: &mut Ui, language: Language, row: &LightRow) {
    let word = |light: Light| tr(language, &format!("app-light-{}", light.code()));
    let values = [("name", row.name.as_str().into()), ("light", word(row.worst).into())];
    ui.label(text::strong(tr_with(language, "app-light-worst", &values)));
    chip::row(ui, |ui| {
        for (group, light) in &row.groups {
            // Blue for green: colours of the palette can be told apart by everybody; the words name the light.
            let (tone, symbol) = match light {
                Light::Green => (Tone::Good, icon::CIRCLE_CHECK),
                Light::Amber => (Tone::Warn, icon::CIRCLE_MINUS),
                Light::Red => (Tone::Bad, icon::CIRCLE_ALERT),
            };
            let values = [("group", group.as_str().into()), ("light", word(*light).into())];
            chip(ui, tone, symbol, &tr_with(language, "app-light-cell", &values));
        }
    });
    ui.add_space(space::XS);
}
