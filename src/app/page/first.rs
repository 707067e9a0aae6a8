//! The first screen: three doors, and how a session of 90 minutes goes.

use eframe::egui::{Align, Layout, ScrollArea, Ui, vec2};

use crate::app::action::{Action, Outbox};
use crate::app::command::Command;
use crate::app::icon::{self, Icon};
use crate::app::rail::settings_ui;
use crate::app::state::{Step, ThemeChoice};
use crate::app::theme::{self, size, space};
use crate::app::widget::{button, card, text};
use crate::dossier::Example;
use crate::text::{Language, tr};

/// Height of the doors, so that they stand level.
const DOOR: f32 = 252.0;

/// Draws the first screen.
pub(crate) fn ui(ui: &mut Ui, language: Language, theme: ThemeChoice, edition: &str, out: &mut Outbox) {
    ScrollArea::vertical().id_salt("first").auto_shrink(false).show(ui, |ui| {
        let width = (ui.available_width() - 64.0).min(space::PAGE);
        let side = (ui.available_width() - width) / 2.0;
        ui.horizontal_top(|ui| {
            ui.add_space(side);
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.add_space(space::XL);
                head_ui(ui, language, theme, out);
                ui.add_space(space::L);
                doors_ui(ui, language, out);
                path_ui(ui, language);
                text::small(ui, edition);
                ui.add_space(space::XL);
            });
        });
    });
}

fn head_ui(ui: &mut Ui, language: Language, theme: ThemeChoice, out: &mut Outbox) {
    ui.horizontal(|ui| {
        ui.label(text::strong("Wissel").size(size::TITLE));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            settings_ui(ui, language, theme, out);
            if button::quiet(ui, icon::LIBRARY_BIG, &tr(language, "app-catalog-browse")).clicked() {
                out.send(Action::Command(Command::Catalog));
            }
        });
    });
    text::muted(ui, &tr(language, "app-first-lead"));
}

fn doors_ui(ui: &mut Ui, language: Language, out: &mut Outbox) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        ui.columns_const(|[new, open, example]| {
            door_ui(new, language, (icon::FILE_PLUS, "new"), |ui| {
                if button::primary(ui, &tr(language, "app-command-new")).clicked() {
                    out.send(Action::New);
                }
            });
            door_ui(open, language, (icon::FOLDER_OPEN, "open"), |ui| {
                if button::secondary(ui, &tr(language, "app-command-open")).clicked() {
                    out.send(Action::Command(Command::Open));
                }
            });
            door_ui(example, language, (icon::BOOK_OPEN, "example"), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for one in Example::ALL {
                    let name = tr(language, &format!("app-example-{}", one.code()));
                    if button::quiet(ui, icon::ARROW_RIGHT, &name).clicked() {
                        out.send(Action::Example(one));
                    }
                }
            });
        });
    });
}

fn door_ui(ui: &mut Ui, language: Language, (symbol, code): (Icon, &str), add: impl FnOnce(&mut Ui)) {
    let accent = theme::tokens(ui).accent;
    card::column(ui, |ui| {
        card::card(ui, |ui| {
            ui.set_min_height(DOOR);
            ui.label(symbol.tinted(24.0, accent));
            text::lead(ui, &tr(language, &format!("app-first-{code}")));
            text::muted(ui, &tr(language, &format!("app-first-{code}-text")));
            ui.add_space(space::XS);
            add(ui);
        });
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
