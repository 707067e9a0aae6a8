//! What became of a document: written, and where; or why not.
//!
//! In: an [`Outcome`]. Out: nothing; what a browser shows is opened in it when that is asked for.

use std::path::Path;

use eframe::egui::{OpenUrl, Ui};

use crate::app::export::Outcome;
use crate::app::icon;
use crate::app::theme::{self, size};
use crate::app::veil;
use crate::app::widget::{button, text};
use crate::text::{Language, tr, tr_with};

/// Kinds of files that every browser shows.
const SHOWN: [&str; 2] = ["pdf", "html"];

/// Says it.
pub(super) fn ui(ui: &mut Ui, language: Language, outcome: &Outcome) {
    let t = theme::tokens(ui);
    match outcome {
        Outcome::Done(path) => {
            ui.horizontal_wrapped(|ui| {
                ui.label(icon::CIRCLE_CHECK.tinted(size::LEAD, t.accent));
                let path = veil::path(ui, path);
                text::prose(ui, &tr_with(language, "app-hand-over-done", &[("path", path.into())]));
            });
            open_ui(ui, language, path);
        }
        Outcome::Failed(message) => {
            ui.horizontal_wrapped(|ui| {
                ui.label(icon::TRIANGLE_ALERT.tinted(size::LEAD, t.error));
                let words = veil::message(ui, message, language);
                text::prose(ui, &words);
            });
        }
        // It is asked about at the button.
        Outcome::Exists => {}
        Outcome::Cancelled => {
            text::prose(ui, &tr(language, "app-hand-over-cancelled"));
        }
    }
}

/// The way to look at the file, where a browser can show it; other kinds would only be downloaded there.
fn open_ui(ui: &mut Ui, language: Language, path: &Path) {
    let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
    let shown = ending.is_some_and(|ending| SHOWN.contains(&ending.as_str()));
    if let Some(file) = path.to_str().filter(|_| shown)
        && button::secondary(ui, &tr(language, "app-hand-over-look")).clicked()
    {
        // The window's opener makes an address of a path by itself.
        ui.ctx().open_url(OpenUrl::new_tab(file));
    }
}
