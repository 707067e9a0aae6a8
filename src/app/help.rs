//! All shortcuts, made from the table of commands, what is hidden while the client's name is, and what a lock does.

use eframe::egui::{Sides, Ui};

use super::command::Command;
use super::files::modal;
use super::state::UiState;
use super::theme::space;
use super::widget::{button, text};
use crate::text::{Language, tr};

/// Draws the list while it is open.
pub(crate) fn ui(ui: &Ui, state: &mut UiState) {
    if !state.help {
        return;
    }
    let language = state.language;
    let mut close = false;
    let dismissed = modal(ui, "help", &tr(language, "app-command-help"), |ui| {
        keys_ui(ui, language);
        ui.add_space(space::S);
        text::small(ui, &tr(language, "app-private-note"));
        text::small(ui, &tr(language, "app-lock-note"));
        ui.add_space(space::S);
        close = button::secondary(ui, &tr(language, "app-close")).clicked();
    });
    state.help = !(dismissed || close);
}

fn keys_ui(ui: &mut Ui, language: Language) {
    ui.spacing_mut().interact_size.y = 20.0;
    for command in Command::ALL {
        let Some(shortcut) = command.shortcut() else { continue };
        let mut keys = ui.ctx().format_shortcut(&shortcut);
        if command == Command::Help {
            keys = format!("? · {keys}");
        }
        Sides::new().show(ui, |ui| ui.label(command.name(language)), |ui| text::muted(ui, &keys));
    }
}
