//! Voices side by side: ranks per voice, and what they disagree about.

use eframe::egui::{RichText, Ui};

use crate::app::fonts::Weight;
use crate::app::theme::{self, size, space};
use crate::app::view::decide::voices::VoicesPart;
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{card, text};
use crate::text::{Language, tr, tr_with};

/// Widths in points: the name of a service is never narrower; a voice's rank; how far ranks lie apart.
const NAME: f32 = 180.0;
const VOICE: f32 = 84.0;
const SPREAD: f32 = 64.0;

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, language: Language, voices: &VoicesPart) {
    card::section(ui, &tr(language, "app-voices-title"), |ui| {
        if voices.names.is_empty() {
            text::prose(ui, &tr(language, "app-voices-none"));
            return;
        }
        text::muted(ui, &tr(language, "app-voices-ranks"));
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

/// The table; where there is no room for all voices side by side, the rest of them stands below.
fn ranks_ui(ui: &mut Ui, language: Language, voices: &VoicesPart) {
    let fit = fitting(ui.available_width(), voices.names.len());
    for (i, names) in voices.names.chunks(fit).enumerate() {
        if i > 0 {
            ui.add_space(space::M);
        }
        ui.push_id(("voices", i), |ui| part_ui(ui, language, voices, (i * fit, names)));
    }
}

/// How many of so many voices have room in this width, at least one.
fn fitting(width: f32, count: usize) -> usize {
    let room = width - 2.0 * space::S - NAME - SPREAD - space::M;
    (1..=count).rev().find(|n| *n as f32 * (VOICE + space::M) <= room).unwrap_or(1)
}

/// The voices from the position `from` on; how far all of them lie apart stands beside the last.
fn part_ui(ui: &mut Ui, language: Language, voices: &VoicesPart, (from, names): (usize, &[String])) {
    let last = from + names.len() == voices.names.len();
    let spread = || Column::number(tr(language, "app-voices-spread"), Width::Points(SPREAD));
    let columns: Vec<Column> = std::iter::once(Column::text(tr(language, "app-sure-name"), Width::Parts(1.0)))
        .chain(names.iter().map(|_| Column::number(String::new(), Width::Points(VOICE))))
        .chain(last.then(spread))
        .collect();
    let muted = theme::tokens(ui).muted;
    table::header_with(ui, &columns, |column, ui| {
        if let Some(name) = column.checked_sub(1).and_then(|at| names.get(at)) {
            let name = RichText::new(name).size(size::SMALL).color(muted);
            text::short(ui, name.family(Weight::Medium.family()));
        }
    });
    for (i, row) in voices.rows.iter().enumerate() {
        let own = row.ranks.get(from..).unwrap_or_default();
        let said = |(name, rank): (&String, &String)| format!("{name} {rank}");
        let ranks: Vec<String> = names.iter().zip(own).map(said).collect();
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
                    n => own.get(n - 1).unwrap_or(&row.spread),
                };
                text::short(ui, cell.as_str());
            });
        });
    }
}
