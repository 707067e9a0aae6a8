//! What has changed in the catalogue since the decision: accepted fact by fact, or all, or left.

use eframe::egui::Ui;

use crate::app::action::{Action, Outbox};
use crate::app::icon;
use crate::app::view::decide::since::SincePart;
use crate::app::widget::{button, card, text};
use crate::text::{Language, tr};

/// Draws the card; nothing where nothing has changed.
pub(super) fn ui(ui: &mut Ui, (language, index): (Language, usize), since: &SincePart, out: &mut Outbox) {
    if since.lines.is_empty() {
        return;
    }
    card::section(ui, &tr(language, "app-since-title"), |ui| {
        text::muted(ui, &tr(language, "app-since-note"));
        if !since.leader.is_empty() {
            ui.label(text::strong(&since.leader));
        }
        for (i, line) in since.lines.iter().enumerate() {
            ui.push_id(("since", i), |ui| {
                text::prose(ui, &line.text);
                if button::small(ui, icon::CHECK, &tr(language, "app-since-accept")).clicked() {
                    out.send(Action::AcceptFacts(index, vec![line.key.clone()]));
                }
            });
        }
        for line in &since.flips {
            text::small(ui, line);
        }
        if button::secondary(ui, &tr(language, "app-since-all")).clicked() {
            let all = since.lines.iter().map(|line| line.key.clone()).collect();
            out.send(Action::AcceptFacts(index, all));
        }
    });
}
