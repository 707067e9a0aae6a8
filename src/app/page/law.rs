//! What the program covers in law: one line, and behind it the list.

use eframe::egui::{Align, Frame, Layout, Margin, Ui, vec2};

use crate::app::icon;
use crate::app::theme::space;
use crate::app::view::client::Coverage;
use crate::app::widget::chip::{Tone, chip};
use crate::app::widget::{disclosure, text};
use crate::text::{Language, tr, tr_with};

/// Width of the column of chips.
const MARK: f32 = 124.0;

/// Draws the line, and the list where it is open.
pub(crate) fn ui(ui: &mut Ui, language: Language, (line, coverage): (&str, &[Coverage]), open: &mut bool) {
    let left = |ui: &mut Ui| text::title_and_note(ui, line, "");
    if disclosure::row(ui, (line, *open), left, |_| {}).clicked() {
        *open = !*open;
    }
    if !*open {
        return short_ui(ui, language, coverage);
    }
    text::muted(ui, &tr(language, "app-law-note"));
    if coverage.is_empty() {
        text::prose(ui, &tr(language, "app-law-no-country"));
    }
    for line in coverage {
        ui.add_space(space::XS);
        place_ui(ui, language, line);
    }
}

/// What is missing in the client's own country, where something is covered there.
fn short_ui(ui: &mut Ui, language: Language, coverage: &[Coverage]) {
    let own = coverage.last().filter(|own| own.covered.is_some() || own.partly.is_some());
    let Some(own) = own else { return };
    let missing = tr_with(language, "app-law-short", &[("missing", own.missing.as_str().into())]);
    let margin = Margin { left: 44, right: 12, top: 0, bottom: 8 };
    Frame::new().inner_margin(margin).show(ui, |ui| text::small(ui, &missing));
}

fn place_ui(ui: &mut Ui, language: Language, line: &Coverage) {
    ui.label(text::strong(&line.place));
    let parts = [
        (Tone::Good, icon::CHECK, "app-law-covered", line.covered.as_ref()),
        (Tone::Plain, icon::CIRCLE_DOT, "app-law-partly", line.partly.as_ref()),
        (Tone::Warn, icon::CIRCLE_QUESTION_MARK, "app-law-missing", Some(&line.missing)),
    ];
    for (tone, symbol, key, what) in parts {
        let Some(what) = what else { continue };
        ui.horizontal_top(|ui| {
            let layout = Layout::top_down(Align::Min);
            ui.allocate_ui_with_layout(vec2(MARK, 0.0), layout, |ui| {
                ui.set_width(MARK);
                chip(ui, tone, symbol, &tr(language, key));
            });
            text::prose(ui, what);
        });
    }
}
