//! The bar at the top: the step, whether everything is saved, undo and redo with their names.

use eframe::egui::{Align, Layout, Ui};

use super::action::{Action, Outbox};
use super::command::Command;
use super::icon::{self, Icon};
use super::rail::settings_ui;
use super::session::Session;
use super::state::UiState;
use super::theme::space;
use super::veil;
use super::widget::chip::{Tone, chip};
use super::widget::{button, card, text};
use crate::text::{Language, Message, tr, tr_with};

/// Draws the bar.
pub(crate) fn ui(ui: &mut Ui, state: &UiState, session: &Session, out: &mut Outbox) {
    let language = state.language;
    let left = f32::from(card::side(ui));
    ui.horizontal_centered(|ui| {
        ui.add_space(left);
        text::heading(ui, &tr(language, &format!("app-step-{}", state.step.code())));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(space::M);
            palette_ui(ui, language, out);
            step_back_ui(ui, language, Command::Redo, session.redo_name(), out);
            step_back_ui(ui, language, Command::Undo, session.undo_name(), out);
            saved_ui(ui, language, (session, state.clock.at()), out);
        });
    });
}

/// Draws the bar above the catalogue browser; without a client it also has language and theme.
pub(crate) fn catalog_ui(ui: &mut Ui, state: &UiState, session: Option<&Session>, out: &mut Outbox) {
    let language = state.language;
    let left = f32::from(card::side(ui));
    ui.horizontal_centered(|ui| {
        // The arrow's button reaches to the left of what stands below it.
        ui.add_space(left - space::S);
        let place = session.map_or_else(
            || tr(language, "app-catalog-start"),
            |_| tr(language, &format!("app-step-{}", state.step.code())),
        );
        let back = tr_with(language, "app-catalog-back", &[("place", place.into())]);
        if button::icon(ui, icon::ARROW_LEFT, &back).clicked() {
            out.send(Action::Go(state.step));
        }
        text::heading(ui, &Command::Catalog.name(language));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(space::M);
            palette_ui(ui, language, out);
            if session.is_none() {
                settings_ui(ui, language, state.theme, out);
                veil::mark_ui(ui, language, out);
            }
        });
    });
}

/// The way to the palette, with its keys.
pub(crate) fn palette_ui(ui: &mut Ui, language: Language, out: &mut Outbox) {
    let name = Command::Palette.name(language);
    let keys = Command::Palette.keys(ui.ctx(), language).unwrap_or_default();
    let named = format!("{name} ({keys})");
    if button::small(ui, icon::SEARCH, &keys).on_hover_text(name).accessible_name(named).clicked() {
        out.send(Action::Command(Command::Palette));
    }
}

fn step_back_ui(ui: &mut Ui, language: Language, command: Command, name: Option<&Message>, out: &mut Outbox) {
    let plain = command.name(language);
    let full = name.map_or_else(|| plain.clone(), |n| format!("{plain}: {}", n.to(language)));
    let symbol: Icon = if command == Command::Undo { icon::UNDO_2 } else { icon::REDO_2 };
    if button::icon_enabled(ui, symbol, &full, name.is_some()).clicked() {
        out.send(Action::Command(command));
    }
}

fn saved_ui(ui: &mut Ui, language: Language, (session, at): (&Session, Option<&str>), out: &mut Outbox) {
    match (session.path(), session.is_saved()) {
        (Some(path), true) => {
            let file = veil::path(ui, path);
            let known = tr_with(language, "app-saved-to", &[("path", file.into())]);
            at.into_iter().for_each(|at| drop(text::note(ui, at)));
            chip(ui, Tone::Plain, icon::CHECK, &tr(language, "app-saved")).on_hover_text(known);
        }
        (Some(_), false) => {
            chip(ui, Tone::Plain, icon::CLOCK, &tr(language, "app-saving"));
        }
        (None, saved) => {
            if button::quiet(ui, icon::SAVE, &tr(language, "app-command-save")).clicked() {
                out.send(Action::Command(Command::Save));
            }
            if !saved {
                chip(ui, Tone::Warn, icon::CIRCLE_ALERT, &tr(language, "app-unsaved"));
            }
        }
    }
}
