//! What hangs on whom: two pictures in one scale, today and afterwards, the same as tables, and what to mind.

use eframe::egui::{RichText, Ui};

use crate::app::icon;
use crate::app::theme::{self, size, space};
use crate::app::view::decide::hangs::{HangList, HangRow, HangsPart};
use crate::app::widget::chip::{self, Tone, chip};
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{boxes, card, choice, field, text};
use crate::text::{Language, tr};

/// Draws the card; `by` is the position of the grouping that is shown.
pub(super) fn ui(ui: &mut Ui, language: Language, hangs: &HangsPart, by: &mut usize) {
    card::section(ui, &tr(language, "app-hangs-title"), |ui| {
        if hangs.lists.is_empty() {
            text::prose(ui, &tr(language, "app-hangs-none"));
            return;
        }
        text::muted(ui, &tr(language, "doc-hangs-intro"));
        let name = tr(language, "app-hangs-by");
        let choices: Vec<_> = hangs.lists.iter().enumerate().map(|(i, l)| (i, l.title.clone())).collect();
        field::labelled(ui, |ui| {
            field::label(ui, &name);
            choice::segments(ui, &name, &choices, by)
        });
        if let Some(list) = hangs.lists.get(*by) {
            ui.push_id(*by, |ui| list_ui(ui, language, list));
        }
        if hangs.vital {
            chip::row(ui, |ui| drop(chip(ui, Tone::Plain, icon::CLOCK, &tr(language, "app-hangs-vital"))));
        }
        hangs.notes.iter().for_each(|note| drop(text::small(ui, note)));
        warnings_ui(ui, language, &hangs.warnings);
    });
}

fn list_ui(ui: &mut Ui, language: Language, list: &HangList) {
    if !list.says.is_empty() {
        text::prose(ui, &list.says);
    }
    text::small(ui, &tr(language, "doc-hangs-picture"));
    let (today, after) = (tr(language, "doc-hangs-today"), tr(language, "doc-hangs-after"));
    let width = boxes::half(ui);
    let scale = boxes::scale(width, list.today.iter().chain(&list.after));
    card::pair(
        ui,
        |ui| boxes::boxes(ui, &today, &list.today, scale),
        |ui| boxes::boxes(ui, &after, &list.after, scale),
    );
    for (title, rows) in [(&today, &list.today), (&after, &list.after)] {
        ui.push_id(title, |ui| rows_ui(ui, language, (title, &list.title), rows));
    }
    text::small(ui, &tr(language, "doc-hangs-summed"));
}

fn rows_ui(ui: &mut Ui, language: Language, (title, by): (&str, &str), rows: &[HangRow]) {
    let muted = theme::tokens(ui).muted;
    let columns = [
        Column::text(format!("{title}: {by}"), Width::Parts(1.0)),
        Column::number(tr(language, "doc-hangs-people"), Width::Points(88.0)),
    ];
    table::header(ui, &columns);
    for (i, row) in rows.iter().enumerate() {
        let spoken = format!("{title}: {by}: {}: {} ({})", row.on, row.tools, row.users);
        ui.push_id(i, |ui| {
            table::still(ui, (&spoken, false), &columns, 44.0, |column, ui| match column {
                0 => {
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.add_space(4.0);
                        text::short(ui, row.on.as_str());
                        text::short(ui, RichText::new(&row.tools).size(size::SMALL).color(muted));
                    });
                }
                _ => drop(text::short(ui, row.users.as_str())),
            });
        });
    }
    ui.add_space(space::S);
}

/// Sentences, each with the task that answers it.
fn warnings_ui(ui: &mut Ui, language: Language, warnings: &[String]) {
    if warnings.is_empty() {
        return;
    }
    ui.label(text::strong(tr(language, "doc-hangs-warnings")));
    for line in warnings {
        ui.horizontal_top(|ui| {
            ui.label(icon::TRIANGLE_ALERT.tinted(size::LEAD, theme::tokens(ui).warn));
            text::prose(ui, line);
        });
    }
}
