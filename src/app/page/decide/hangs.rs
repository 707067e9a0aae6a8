//! What hangs on whom: a table for today and one for afterwards, and what to mind.

use eframe::egui::{RichText, Ui};

use crate::app::icon;
use crate::app::theme::{self, size, space};
use crate::app::view::decide::hangs::{HangRow, HangsPart};
use crate::app::widget::chip::{self, Tone, chip};
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{band, card, text};
use crate::text::{Language, tr};

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, language: Language, hangs: &HangsPart) {
    if hangs.today.is_empty() {
        return;
    }
    card::section(ui, &tr(language, "app-hangs-title"), |ui| {
        text::muted(ui, &tr(language, "doc-hangs-intro"));
        for (key, rows) in [("doc-hangs-today", &hangs.today), ("doc-hangs-after", &hangs.after)] {
            ui.push_id(key, |ui| rows_ui(ui, language, &tr(language, key), rows));
        }
        if !hangs.warnings.is_empty() {
            ui.label(text::strong(tr(language, "doc-hangs-warnings")));
        }
        for line in &hangs.warnings {
            text::prose(ui, line);
        }
    });
}

fn rows_ui(ui: &mut Ui, language: Language, title: &str, rows: &[HangRow]) {
    let muted = theme::tokens(ui).muted;
    let columns = [
        Column::text(title.to_owned(), Width::Points(84.0)),
        Column::text(tr(language, "doc-hangs-on"), Width::Parts(1.0)),
        Column::text(String::new(), Width::Points(120.0)),
        Column::number(tr(language, "doc-hangs-people"), Width::Points(64.0)),
    ];
    table::header(ui, &columns);
    for (i, row) in rows.iter().enumerate() {
        let spoken = format!("{}: {}: {} ({})", row.by, row.on, row.tools, row.users);
        ui.push_id(i, |ui| {
            table::row(ui, (&spoken, false), &columns, 44.0, |column, ui| match column {
                0 => drop(text::short(ui, row.by.as_str())),
                1 => {
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.add_space(4.0);
                        text::short(ui, row.on.as_str());
                        text::short(ui, RichText::new(&row.tools).size(size::SMALL).color(muted));
                    });
                }
                2 => band::bar(ui, row.share),
                _ => drop(text::short(ui, row.users.as_str())),
            });
        });
    }
    if rows.iter().any(|row| row.vital) {
        chip::row(ui, |ui| drop(chip(ui, Tone::Plain, icon::CLOCK, &tr(language, "app-hangs-vital"))));
    }
    ui.add_space(space::S);
}
