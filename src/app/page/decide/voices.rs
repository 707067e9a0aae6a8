//! Voices side by side: ranks per voice, and what they disagree about.

use eframe::egui::Ui;

use crate::app::theme::space;
use crate::app::view::decide::voices::VoicesPart;
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{card, text};
use crate::text::{Language, tr, tr_with};

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, language: Language, voices: &VoicesPart) {
    card::section(ui, &tr(language, "app-voices-title"), |ui| {
        if voices.names.is_empty() {
            text::prose(ui, &tr(language, "app-voices-none"));
            return;
        }
        ranks_ui(ui, language, voices);
        ui.add_space(space::S);
        for (key, drivers) in [("app-voices-deciding", &voices.deciding), ("app-voices-harmless", &voices.harmless)] {
            if !drivers.is_empty() {
                ui.label(text::strong(tr(language, key)));
                drivers.iter().for_each(|line| drop(text::prose(ui, line)));
            }
        }
        voices.words.iter().for_each(|line| drop(text::prose(ui, line)));
    });
}

fn ranks_ui(ui: &mut Ui, language: Language, voices: &VoicesPart) {
    let voice = |name: &String| Column::number(name.clone(), Width::Points(84.0));
    let columns: Vec<Column> = std::iter::once(Column::text(tr(language, "app-sure-name"), Width::Parts(1.0)))
        .chain(voices.names.iter().map(voice))
        .chain([Column::number(tr(language, "app-voices-spread"), Width::Points(64.0))])
        .collect();
    table::header(ui, &columns);
    for (i, row) in voices.rows.iter().enumerate() {
        let said = |(name, rank): (&String, &String)| format!("{name} {rank}");
        let ranks: Vec<String> = voices.names.iter().zip(&row.ranks).map(said).collect();
        let values = [
            ("name", row.name.as_str().into()),
            ("ranks", ranks.join(", ").into()),
            ("spread", row.spread.as_str().into()),
        ];
        let spoken = tr_with(language, "app-voices-row", &values);
        ui.push_id(i, |ui| {
            table::still(ui, (&spoken, false), &columns, 30.0, |column, ui| {
                let cell = match column {
                    0 => &row.name,
                    n => row.ranks.get(n - 1).unwrap_or(&row.spread),
                };
                text::short(ui, cell.as_str());
            });
        });
    }
}
