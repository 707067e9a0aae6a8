//! What the ranking says about a decision: how firm the lead is, what the must-haves decide,
//! principles against practicality.

use eframe::egui::{Align, RichText, Ui, Vec2};

use super::{DecideForm, ask, sure, voices, what_if};
use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::{self, size, space};
use crate::app::view::decide::grounds::{Dot, Grounds, StabilityLine};
use crate::app::widget::scatter::{Names, scatter};
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{button, card, text};
use crate::catalog::Day;
use crate::text::{Language, tr, tr_with};

/// So many lines of a list are shown at first.
const FIRST: usize = 8;
/// Side of the chart where there is room.
const CHART: f32 = 380.0;

/// Draws the cards.
pub(super) fn ui(
    ui: &mut Ui,
    (language, index, on): (Language, usize, Day),
    grounds: &Grounds,
    form: &mut DecideForm,
    out: &mut Outbox,
) {
    let say = |key: &str| tr(language, key);
    sure::ui(ui, language, grounds);
    ask::ui(ui, (language, index, on), &grounds.ask, form, out);
    card::section(ui, &say("app-stability-title"), |ui| {
        if !grounds.moving.is_empty() {
            stability_ui(ui, language, &grounds.moving, &mut form.sliders);
        }
        text::muted(ui, &grounds.firm);
    });
    card::section(ui, &say("app-without-title"), |ui| {
        if grounds.without.is_empty() {
            text::prose(ui, &say("app-without-none"));
        }
        for line in &grounds.without {
            let values = [("gate", line.gate.as_str().into()), ("leader", line.leader.as_str().into())];
            text::prose(ui, &tr_with(language, "app-without-line", &values));
        }
    });
    if form.to_scenarios {
        ui.scroll_to_cursor(Some(Align::TOP));
        // What is still being recalculated comes in above and would push them down, unless somebody has gone on.
        let gone_on = ui.input(|i| i.smooth_scroll_delta() != Vec2::ZERO || i.pointer.any_pressed());
        form.to_scenarios = grounds.sure.lines.is_empty() && grounds.sure.thin.is_empty() && !gone_on;
    }
    what_if::ui(ui, language, &grounds.what_if, &mut form.scenario);
    voices::ui(ui, language, &grounds.voices);
    card::section(ui, &say("app-scatter-title"), |ui| {
        if grounds.dots.is_empty() {
            text::prose(ui, &say("app-scatter-none"));
            return;
        }
        text::muted(ui, &say("app-scatter-note"));
        chart_ui(ui, language, &grounds.dots, &mut form.all);
    });
}

fn stability_ui(ui: &mut Ui, language: Language, lines: &[StabilityLine], all: &mut bool) {
    let columns = [
        Column::text(tr(language, "app-stability-name"), Width::Parts(2.0)),
        Column::number(tr(language, "app-stability-now"), Width::Points(48.0)),
        Column::text(tr(language, "app-stability-text"), Width::Parts(3.0)),
    ];
    table::header(ui, &columns);
    let shown = if *all { lines.len() } else { FIRST };
    for (i, line) in lines.iter().take(shown).enumerate() {
        ui.push_id(i, |ui| {
            let spoken = format!("{} {}: {}", line.name, line.now, line.text);
            let height = table::height_for(ui, &line.name, &columns, 0, 30.0);
            let height = table::height_for(ui, &line.text, &columns, 2, height);
            table::still(ui, (&spoken, false), &columns, height, |i, ui| {
                let cell = [&line.name, &line.now, &line.text];
                text::line(ui, cell.get(i).map_or("", |t| t.as_str()));
            });
        });
    }
    more_ui(ui, language, lines.len(), all);
    ui.add_space(space::S);
}

/// The rest of a list that is cut after the first few.
fn more_ui(ui: &mut Ui, language: Language, count: usize, all: &mut bool) {
    if *all || count <= FIRST {
        return;
    }
    let more = tr_with(language, "app-scatter-more", &[("count", (count - FIRST).into())]);
    if button::quiet(ui, icon::CHEVRON_DOWN, &more).clicked() {
        *all = true;
    }
}

fn chart_ui(ui: &mut Ui, language: Language, dots: &[Dot], all: &mut bool) {
    let spoken = tr_with(language, "app-scatter-spoken", &[("count", dots.len().into())]);
    let (x, y) = (tr(language, "app-scatter-x"), tr(language, "app-scatter-y"));
    let names = Names { spoken: &spoken, x: &x, y: &y };
    if ui.available_width() < 2.0 * CHART {
        let side = ui.available_width().min(CHART);
        scatter(ui, side, &names, dots);
        return list_ui(ui, language, dots, all);
    }
    ui.horizontal_top(|ui| {
        scatter(ui, CHART, &names, dots);
        ui.add_space(space::M);
        ui.vertical(|ui| list_ui(ui, language, dots, all));
    });
}

fn list_ui(ui: &mut Ui, language: Language, dots: &[Dot], all: &mut bool) {
    let columns = [
        Column::number(String::new(), Width::Points(22.0)),
        Column::text(tr(language, "app-scatter-name"), Width::Parts(1.0)),
        Column::number(tr(language, "app-scatter-x"), Width::Points(76.0)),
        Column::number(tr(language, "app-scatter-y"), Width::Points(56.0)),
    ];
    table::header(ui, &columns);
    for dot in dots.iter().filter(|d| *all || d.number <= FIRST || d.chosen || d.today) {
        ui.push_id(dot.number, |ui| dot_ui(ui, language, dot, &columns));
    }
    more_ui(ui, language, dots.len(), all);
}

fn dot_ui(ui: &mut Ui, language: Language, dot: &Dot, columns: &[Column]) {
    let muted = theme::tokens(ui).muted;
    let values = [
        ("number", dot.number.into()),
        ("name", dot.name.as_str().into()),
        ("x", dot.shown.0.as_str().into()),
        ("y", dot.shown.1.as_str().into()),
    ];
    let spoken = tr_with(language, "app-scatter-row", &values);
    let marks = [
        (dot.chosen, "app-chosen-mark"),
        (dot.today, "app-today-mark"),
        (dot.efficient, "app-scatter-efficient"),
        (dot.thin, "app-thin-short"),
    ];
    let marks: Vec<String> = marks.iter().filter(|(on, _)| *on).map(|(_, key)| tr(language, key)).collect();
    table::still(ui, (&spoken, dot.chosen), columns, 40.0, |i, ui| match i {
        0 => drop(text::short(ui, dot.number.to_string())),
        1 => {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(if marks.is_empty() { 11.0 } else { 3.0 });
                text::short(ui, dot.name.as_str());
                if !marks.is_empty() {
                    text::short(ui, RichText::new(marks.join(" · ")).size(size::SMALL).color(muted));
                }
            });
        }
        2 => drop(text::short(ui, dot.shown.0.as_str())),
        _ => drop(text::short(ui, dot.shown.1.as_str())),
    });
}
