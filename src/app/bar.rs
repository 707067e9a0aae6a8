//! The bar at the top: the step, whether everything is saved, undo and redo with their names.

use eframe::egui::{Align2, Aligned, Ui};

use super::action::{Action, Outbox};
use super::command::Command;
use super::focus;
use super::icon::{self, Icon};
use super::rail::settings_ui;
use super::session::Session;
use super::state::{Step, UiState};
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
        let heading = text::heading(ui, &tr(language, &format!("app-step-{}", state.step.code())));
        focus::heading(ui, &heading);
        at_end(ui, |ui| {
            let ranked = matches!(state.step, Step::Needs | Step::Compare | Step::Decide);
            if ranked && state.samples.is_rough() && !session.dossier().moves.is_empty() {
                text::note(ui, &tr(language, "app-samples-rough"));
            }
            saved_ui(ui, language, (session, state.clock.at()), out);
            step_back_ui(ui, language, Command::Undo, session.undo_name(), out);
            step_back_ui(ui, language, Command::Redo, session.redo_name(), out);
            palette_ui(ui, language, out);
            // With the space that follows every widget, as much as elsewhere.
            ui.add_space(space::XS);
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
        let heading = text::heading(ui, &Command::Catalog.name(language));
        focus::heading(ui, &heading);
        at_end(ui, |ui| {
            if session.is_none() {
                veil::mark_ui(ui, language, out);
                settings_ui(ui, language, state.theme, out);
            }
            palette_ui(ui, language, out);
            ui.add_space(space::XS);
        });
    });
}

/// What stands at the right end of a row. Tab goes as things are drawn, so they are drawn from left to right.
pub(crate) fn at_end(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    // From the top: the row itself puts them in its middle.
    let width = Aligned::new(Align2::RIGHT_TOP).show(ui, add).response.rect.width();
    // Wider or narrower than before, they were drawn beside their place first: what lay under the pointer there would
    // look pointed at until the next frame.
    let id = ui.scope_id().with("width of what stands at the end");
    let before = ui.data(|d| d.get_temp::<f32>(id));
    if before != Some(width) {
        ui.data_mut(|d| d.insert_temp(id, width));
        ui.request_repaint();
    }
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
            chip(ui, Tone::Plain, icon::CHECK, &tr(language, "app-saved")).on_hover_text(known);
            at.into_iter().for_each(|at| drop(text::note(ui, at)));
        }
        (Some(_), false) => {
            chip(ui, Tone::Plain, icon::CLOCK, &tr(language, "app-saving"));
        }
        (None, saved) => {
            if !saved {
                chip(ui, Tone::Warn, icon::CIRCLE_ALERT, &tr(language, "app-unsaved"));
            }
            if button::quiet(ui, icon::SAVE, &tr(language, "app-command-save")).clicked() {
                out.send(Action::Command(Command::Save));
            }
        }
    }
}
