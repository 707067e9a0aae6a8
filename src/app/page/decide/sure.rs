//! How sure the lead is: the sentence, shares of the samples as a table, the case for the second.

use eframe::egui::{FontId, RichText, Ui};

use crate::app::theme::{self, size, space};
use crate::app::view::decide::grounds::Grounds;
use crate::app::view::decide::sure::SureLine;
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{card, text};
use crate::text::{Language, tr, tr_with};

/// Names have room in a column of this width.
const NAME: f32 = 232.0;

/// Least height of a row.
const ROW: f32 = 44.0;

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, language: Language, grounds: &Grounds) {
    card::section(ui, &tr(language, "app-sure-title"), |ui| {
        let lead = text::sentence(ui, &grounds.sentence.text);
        text::more(lead, &grounds.sentence.all);
        if grounds.sure.lines.is_empty() && grounds.sure.thin.is_empty() {
            return;
        }
        text::muted(ui, &tr(language, "app-sure-intro"));
        let columns = columns(language, &grounds.sure.below);
        if !grounds.sure.against.is_empty() {
            text::muted(ui, &grounds.sure.against);
        }
        if !grounds.sure.oftener.is_empty() {
            text::prose(ui, &grounds.sure.oftener);
        }
        table::header(ui, &columns);
        for (i, line) in grounds.sure.lines.iter().enumerate() {
            ui.push_id(i, |ui| line_ui(ui, language, line, &columns));
        }
        if !grounds.sure.thin.is_empty() {
            ui.add_space(space::S);
            text::muted(ui, &tr(language, "app-sure-thin"));
        }
        for (i, line) in grounds.sure.thin.iter().enumerate() {
            ui.push_id(("thin", i), |ui| line_ui(ui, language, line, &columns));
        }
        ui.add_space(space::S);
        if !grounds.sure.runner_up.is_empty() {
            text::prose(ui, &grounds.sure.runner_up);
        }
        for line in &grounds.sure.double {
            text::small(ui, line);
        }
    });
}

/// `below` = the heading of the last one.
fn columns(language: Language, below: &str) -> [Column; 4] {
    [
        Column::text(tr(language, "app-sure-name"), Width::Parts(1.0)),
        Column::number(tr(language, "app-sure-band"), Width::Points(96.0)),
        Column::number(tr(language, "app-sure-first"), Width::Points(108.0)),
        Column::number(below.to_owned(), Width::Points(124.0)),
    ]
}

fn line_ui(ui: &mut Ui, language: Language, line: &SureLine, columns: &[Column]) {
    let muted = theme::tokens(ui).muted;
    let values = [
        ("name", line.name.as_str().into()),
        ("first", line.first.as_str().into()),
        ("band", line.band.as_str().into()),
        ("central", line.central.as_str().into()),
    ];
    let spoken = tr_with(language, "app-sure-row", &values).trim_end().to_owned();
    // Names that begin alike differ at their ends: where they would be cut, they stand above the numbers.
    let above = table::column_width(ui.available_width(), columns, 0) < NAME;
    if above {
        text::line(ui, line.name.as_str());
        if !line.central.is_empty() {
            text::line(ui, RichText::new(&line.central).size(size::SMALL).color(muted));
        }
    }
    let content = if above { 0.0 } else { content(ui, line, columns) };
    let height = if above { 24.0 } else { (content + space::S).max(ROW) };
    table::still(ui, (&spoken, false), columns, height, |i, ui| match i {
        0 if above => {}
        0 => {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(((height - content) / 2.0).floor());
                text::line(ui, line.name.as_str());
                if !line.central.is_empty() {
                    text::line(ui, RichText::new(&line.central).size(size::SMALL).color(muted));
                }
            });
        }
        1 => drop(text::short(ui, line.band.as_str())),
        2 => drop(text::short(ui, text::strong(&line.first))),
        _ => drop(text::short(ui, line.below.as_str())),
    });
}

/// How high a name is with what stands below it, on as many lines as they need: what matters stands at their ends.
fn content(ui: &Ui, line: &SureLine, columns: &[Column]) -> f32 {
    let (room, ink) = (table::column_width(ui.available_width(), columns, 0), theme::tokens(ui).ink);
    let high = |text: &str, points: f32| {
        let font = FontId::proportional(points);
        if text.is_empty() { 0.0 } else { ui.painter().layout(text.to_owned(), font, ink, room).size().y }
    };
    high(&line.name, size::BODY) + high(&line.central, size::SMALL)
}
