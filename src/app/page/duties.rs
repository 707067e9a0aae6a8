//! The duties that the answers about the client trigger, each opening to its text and sources.

use eframe::egui::{Hyperlink, Label, RichText, Ui};

use crate::app::theme::size;
use crate::app::view::duties::{Duties, DutyLine};
use crate::app::widget::{card, disclosure, text};
use crate::text::{Language, tr, tr_with};

/// Draws the duties; `open` is the id of the one that is read.
pub(crate) fn ui(ui: &mut Ui, language: Language, duties: &Duties, open: &mut Option<String>) {
    card::section(ui, &tr(language, "app-duties-title"), |ui| {
        let counts = [("count", duties.lines.len().into()), ("open", duties.open.into())];
        text::muted(ui, &tr_with(language, "app-duties-note", &counts));
        ui.spacing_mut().item_spacing.y = 0.0;
        for line in &duties.lines {
            ui.push_id(&line.id, |ui| line_ui(ui, language, line, open));
        }
    });
}

fn line_ui(ui: &mut Ui, language: Language, line: &DutyLine, open: &mut Option<String>) {
    let is_open = open.as_ref() == Some(&line.id);
    let response = disclosure::row(
        ui,
        (&line.law, is_open),
        |ui| {
            ui.label(text::strong(&line.law));
            if !is_open {
                let note = RichText::new(&line.deliverable).size(size::SMALL).weak();
                ui.add(Label::new(note).truncate());
            }
        },
        |_| {},
    );
    if response.clicked() {
        *open = (!is_open).then(|| line.id.clone());
    }
    if is_open {
        card::inset(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            text::prose(ui, &line.deliverable);
            if line.sources.is_empty() {
                text::small(ui, &tr(language, "app-duties-no-source"));
            }
            for (title, url) in &line.sources {
                ui.add(Hyperlink::from_label_and_url(RichText::new(title).size(size::SMALL), url));
            }
        });
    }
}
