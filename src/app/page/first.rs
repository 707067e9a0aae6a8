//! The first screen: three doors, recent files if they are remembered, and how a session of 90 minutes goes.

use std::ffi::OsStr;
use std::path::Path;

use eframe::egui::{Align, Layout, RichText, ScrollArea, Ui, vec2};

use crate::app::action::{Action, Outbox};
use crate::app::bar;
use crate::app::command::Command;
use crate::app::focus;
use crate::app::icon::{self, Icon};
use crate::app::recent::{Memory, Recent};
use crate::app::settings;
use crate::app::state::{Step, UiState};
use crate::app::theme::{self, size, space};
use crate::app::veil;
use crate::app::widget::{button, card, text};
use crate::dossier::Example;
use crate::text::{Language, tr};

/// Height of the doors, so that they stand level.
const DOOR: f32 = 252.0;

/// Below this width the doors stand below each other.
const BESIDE: f32 = 600.0;

/// Draws the first screen.
pub(crate) fn ui(ui: &mut Ui, state: &UiState, edition: &str, recent: &Recent, out: &mut Outbox) {
    let language = state.language;
    ScrollArea::vertical().id_salt("first").auto_shrink(false).show(ui, |ui| {
        let width = (ui.available_width() - 64.0).min(space::PAGE);
        let side = (ui.available_width() - width) / 2.0;
        ui.horizontal_top(|ui| {
            ui.add_space(side);
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.add_space(space::XL);
                focus::in_sight(ui, |ui| {
                    head_ui(ui, state, out);
                    ui.add_space(space::L);
                    doors_ui(ui, language, out);
                    recent_ui(ui, language, recent, out);
                    path_ui(ui, language);
                    text::small(ui, edition);
                    ui.add_space(space::XL);
                });
            });
        });
    });
}

fn head_ui(ui: &mut Ui, state: &UiState, out: &mut Outbox) {
    let language = state.language;
    ui.horizontal(|ui| {
        ui.label(text::strong("Wissel").size(size::TITLE));
        bar::at_end(ui, |ui| {
            if button::quiet(ui, icon::LIBRARY_BIG, &tr(language, "app-catalog-browse")).clicked() {
                out.send(Action::Command(Command::Catalog));
            }
            veil::mark_ui(ui, language, out);
            bar::palette_ui(ui, language, out);
        });
    });
    text::muted(ui, &tr(language, "app-first-lead"));
    ui.add_space(space::XS);
    settings::ui(ui, state, out);
}

fn doors_ui(ui: &mut Ui, language: Language, out: &mut Outbox) {
    if ui.available_width() < BESIDE {
        new_ui(ui, language, 0.0, out);
        open_ui(ui, language, 0.0, out);
        return example_ui(ui, language, 0.0, out);
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        ui.columns_const(|[new, open, example]| {
            new_ui(new, language, DOOR, out);
            open_ui(open, language, DOOR, out);
            example_ui(example, language, DOOR, out);
        });
    });
}

fn new_ui(ui: &mut Ui, language: Language, height: f32, out: &mut Outbox) {
    door_ui(ui, language, (icon::FILE_PLUS, "new", height), |ui| {
        if button::primary(ui, &tr(language, "app-command-new")).clicked() {
            out.send(Action::New);
        }
    });
}

fn open_ui(ui: &mut Ui, language: Language, height: f32, out: &mut Outbox) {
    door_ui(ui, language, (icon::FOLDER_OPEN, "open", height), |ui| {
        if button::secondary(ui, &tr(language, "app-command-open")).clicked() {
            out.send(Action::Command(Command::Open));
        }
    });
}

fn example_ui(ui: &mut Ui, language: Language, height: f32, out: &mut Outbox) {
    door_ui(ui, language, (icon::BOOK_OPEN, "example", height), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for one in Example::ALL {
            let name = tr(language, &format!("app-example-{}", one.code()));
            if button::quiet(ui, icon::ARROW_RIGHT, &name).clicked() {
                out.send(Action::Example(one));
            }
        }
    });
}

fn door_ui(ui: &mut Ui, language: Language, (symbol, code, height): (Icon, &str, f32), add: impl FnOnce(&mut Ui)) {
    let accent = theme::tokens(ui).accent;
    card::column(ui, |ui| {
        card::card(ui, |ui| {
            ui.set_min_height(height);
            ui.label(symbol.tinted(24.0, accent));
            text::lead(ui, &tr(language, &format!("app-first-{code}")));
            text::muted(ui, &tr(language, &format!("app-first-{code}-text")));
            ui.add_space(space::XS);
            add(ui);
        });
    });
}

/// Files that were open lately, or the offer to remember them.
fn recent_ui(ui: &mut Ui, language: Language, recent: &Recent, out: &mut Outbox) {
    if !recent.is_offered() {
        return;
    }
    card::section(ui, &tr(language, "app-recent-title"), |ui| {
        let Some(paths) = recent.paths() else {
            text::muted(ui, &tr(language, "app-recent-off"));
            return memory_ui(ui, language, &[(Memory::Keep, "keep")], out);
        };
        if veil::is_on(ui) {
            text::muted(ui, &tr(language, "app-private-recent"));
        } else if paths.is_empty() {
            text::muted(ui, &tr(language, "app-recent-none"));
        } else {
            paths.iter().for_each(|path| file_ui(ui, path, out));
        }
        memory_ui(ui, language, &[(Memory::Clear, "clear"), (Memory::Stop, "stop")], out);
    });
}

/// A file to open again; where it lies stands beside it.
fn file_ui(ui: &mut Ui, path: &Path, out: &mut Outbox) {
    let shown = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let muted = theme::tokens(ui).muted;
    ui.horizontal(|ui| {
        if button::quiet(ui, icon::ARROW_RIGHT, &shown(path.file_name())).clicked() {
            out.send(Action::Open(path.to_owned()));
        }
        let folder = RichText::new(shown(path.parent().map(Path::as_os_str)));
        text::short(ui, folder.size(size::SMALL).color(muted));
    });
}

fn memory_ui(ui: &mut Ui, language: Language, choices: &[(Memory, &str)], out: &mut Outbox) {
    ui.horizontal_wrapped(|ui| {
        for (memory, code) in choices {
            if button::secondary(ui, &tr(language, &format!("app-recent-{code}"))).clicked() {
                out.send(Action::Recent(*memory));
            }
        }
    });
}

fn path_ui(ui: &mut Ui, language: Language) {
    card::section(ui, &tr(language, "app-first-path"), |ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        for step in Step::ALL {
            ui.horizontal(|ui| {
                let name = tr(language, &format!("app-step-{}", step.code()));
                ui.allocate_ui_with_layout(vec2(128.0, 20.0), Layout::left_to_right(Align::Center), |ui| {
                    ui.set_min_width(128.0);
                    ui.label(text::strong(name));
                });
                text::muted(ui, &tr(language, &format!("app-step-{}-text", step.code())));
            });
        }
    });
}
