//! All shortcuts, made from the table of commands, what is hidden while the client's name is, and what a lock does.

use eframe::egui::{ScrollArea, Sides, Ui};

use super::command::Command;
use super::files::modal;
use super::state::UiState;
use super::theme::space;
use super::widget::{button, card, paging, text};
use crate::text::{Language, tr};

/// Height of what stands around the list in the window.
const AROUND: f32 = 176.0;

/// The list is never lower.
const LEAST: f32 = 80.0;

/// From this width on, the shortcuts stand in two columns.
const TWO: f32 = 480.0;

/// Draws the list while it is open.
pub(crate) fn ui(ui: &Ui, state: &mut UiState) {
    if !state.help {
        return;
    }
    let language = state.language;
    let mut close = false;
    let dismissed = modal(ui, "help", &tr(language, "app-command-help"), |ui| {
        let high = (ui.ctx().content_rect().height() - AROUND).max(LEAST);
        let scroll = ScrollArea::vertical().id_salt("shortcuts").max_height(high).min_scrolled_height(high);
        scroll.auto_shrink([false, true]).show(ui, |ui| {
            keys_ui(ui, language);
            ui.add_space(space::S);
            text::small(ui, &tr(language, "app-private-note"));
            text::small(ui, &tr(language, "app-lock-note"));
            paging::keys(ui);
        });
        // Within reach however long the list is.
        ui.add_space(space::S);
        close = button::secondary(ui, &tr(language, "app-close")).clicked();
    });
    state.help = !(dismissed || close);
}

fn keys_ui(ui: &mut Ui, language: Language) {
    ui.spacing_mut().interact_size.y = 20.0;
    let keyed = Command::ALL.into_iter().filter_map(|c| Some((c, c.all_keys(ui.ctx(), language)?)));
    let keyed: Vec<(Command, String)> = keyed.collect();
    // Side by side where there is room, so that all are in sight at once.
    let count = if ui.available_width() < TWO { 1 } else { 2 };
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        ui.columns(count, |columns| {
            for (lines, ui) in keyed.chunks(keyed.len().div_ceil(count).max(1)).zip(columns) {
                card::column(ui, |ui| lines.iter().for_each(|line| line_ui(ui, language, line)));
            }
        });
    });
}

fn line_ui(ui: &mut Ui, language: Language, (command, keys): &(Command, String)) {
    let name = command.name(language);
    // One way below the other: beside each other they leave no room for the name.
    let keys = keys.replace(" · ", "\n");
    Sides::new().shrink_left().wrap().show(ui, |ui| ui.label(name), |ui| text::muted(ui, &keys));
}
