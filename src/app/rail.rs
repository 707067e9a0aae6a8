//! The rail on the left: steps and their state, the client, catalogue, language and theme.

use eframe::egui::{
    Align, Align2, Button, Color32, CursorIcon, FontId, Layout, Popup, Response, Role, ScrollArea, Sense, Ui,
    WidgetInfo, pos2, vec2,
};

use super::action::{Action, Outbox};
use super::command::Command;
use super::focus;
use super::fonts::{self, Weight};
use super::icon;
use super::session::Session;
use super::state::ThemeChoice;
use super::theme::{self, RADIUS, size, space};
use super::veil;
use super::view::rail::{Progress, RailView, StepLine};
use super::widget::{button, combo, text};
use crate::text::{Language, tr};

/// Height that everything needs; in a lower window the rail scrolls.
const TALL: f32 = 470.0;

/// Room above the menu, and below it.
const ABOVE_MENU: f32 = 72.0;

/// Draws the rail.
pub(crate) fn ui(ui: &mut Ui, view: &RailView, session: &Session, out: &mut Outbox) {
    ui.take_available_width();
    let slim = is_slim(ui);
    if !slim && ui.available_height() >= TALL {
        steps_ui(ui, view, session, out);
        ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
            ui.horizontal(|ui| settings_ui(ui, view.language, view.theme, out));
            browse_ui(ui, view, out);
        });
        return;
    }
    ScrollArea::vertical().id_salt("rail").auto_shrink(false).show(ui, |ui| {
        // As much as possible is in sight at once.
        ui.spacing_mut().item_spacing.y = space::XS;
        focus::in_sight(ui, |ui| {
            steps_ui(ui, view, session, out);
            browse_ui(ui, view, out);
            // In a slim rail, the menu has both.
            if !slim {
                ui.horizontal(|ui| settings_ui(ui, view.language, view.theme, out));
            }
        });
    });
}

/// Whether there is room for symbols alone.
fn is_slim(ui: &Ui) -> bool {
    ui.available_width() < space::RAIL / 2.0
}

fn steps_ui(ui: &mut Ui, view: &RailView, session: &Session, out: &mut Outbox) {
    head_ui(ui, view, session, out);
    ui.add_space(space::S);
    for line in &view.steps {
        if step_ui(ui, view.language, line).clicked() {
            out.send(Action::Go(line.step));
        }
    }
}

fn browse_ui(ui: &mut Ui, view: &RailView, out: &mut Outbox) {
    if edition_ui(ui, view).clicked() {
        out.send(Action::Command(Command::Catalog));
    }
}

fn head_ui(ui: &mut Ui, view: &RailView, session: &Session, out: &mut Outbox) {
    let slim = is_slim(ui);
    ui.horizontal(|ui| {
        if slim {
            return menu_ui(ui, view.language, session, out);
        }
        ui.label(text::strong("Wissel").size(size::LEAD));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| menu_ui(ui, view.language, session, out));
    });
    let name_ui = |ui: &mut Ui, out: &mut Outbox| {
        if veil::is_on(ui) && slim {
            if button::icon(ui, icon::EYE_OFF, &tr(view.language, "app-private-on")).clicked() {
                out.send(Action::Command(Command::Private));
            }
        } else if veil::is_on(ui) {
            veil::mark_ui(ui, view.language, out);
        } else {
            ui.add(eframe::egui::Label::new(&view.client).truncate());
        }
    };
    if session.is_locked() {
        ui.horizontal(|ui| {
            lock_ui(ui, view.language);
            name_ui(ui, out);
        });
    } else {
        name_ui(ui, out);
    }
}

/// Says that the client's file is locked.
fn lock_ui(ui: &mut Ui, language: Language) {
    let name = tr(language, "app-locked");
    let (rect, response) = ui.allocate_exact_size(vec2(size::BODY, size::BODY), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    let symbols = FontId::new(size::BODY, fonts::symbols());
    let color = theme::tokens(ui).accent;
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon::LOCK.char(), symbols, color);
    response.on_hover_text(name);
}

fn menu_ui(ui: &mut Ui, language: Language, session: &Session, out: &mut Outbox) {
    let menu = button::icon(ui, icon::MENU, &tr(language, "app-menu"));
    Popup::menu(&menu).show(|ui| {
        ui.set_min_width(260.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        let high = ui.ctx().content_rect().height() - ABOVE_MENU;
        let scroll = ScrollArea::vertical().max_height(high).min_scrolled_height(high);
        scroll.show(ui, |ui| focus::in_sight(ui, |ui| commands_ui(ui, language, session, out)));
    });
}

/// The commands that have no place of their own in sight.
fn commands_ui(ui: &mut Ui, language: Language, session: &Session, out: &mut Outbox) {
    let mut before = None;
    let elsewhere = |c: &Command| matches!(c, Command::Step(_) | Command::Palette | Command::Find);
    for command in Command::ALL.into_iter().filter(|c| !elsewhere(c)) {
        if before.is_some_and(|b| group(b) != group(command)) {
            ui.separator();
        }
        before = Some(command);
        if command_ui(ui, language, command, session).clicked() {
            out.send(Action::Command(command));
            ui.close();
        }
    }
}

/// Commands of one group stand together in the menu.
const fn group(command: Command) -> u8 {
    match command {
        Command::Undo | Command::Redo => 1,
        Command::Theme | Command::Language | Command::Larger | Command::Smaller | Command::Usual => 2,
        Command::Motion | Command::Private | Command::Help => 3,
        _ => 0,
    }
}

fn command_ui(ui: &mut Ui, language: Language, command: Command, session: &Session) -> Response {
    let name = command.name(language);
    let keys = command.keys(ui.ctx(), language).unwrap_or_default();
    // Commands without a symbol keep its place free, so that all names stand below each other.
    let symbol =
        command.icon().map_or_else(|| icon::CIRCLE.tinted(size::BODY, Color32::TRANSPARENT), |i| i.text(size::BODY));
    let item = Button::new((symbol, name.as_str())).shortcut_text(keys).frame_when_inactive(false);
    ui.add_enabled(command.enabled(Some(session)), item).accessible_name(name)
}

fn step_ui(ui: &mut Ui, language: Language, line: &StepLine) -> Response {
    let t = theme::tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 36.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, line.current, &line.spoken));
    ground_ui(ui, &response, line.current);
    let (symbol, color) = match line.progress {
        Progress::Empty => (icon::CIRCLE, t.edge),
        Progress::Begun => (icon::CIRCLE_DOT, t.accent),
        Progress::Done => (icon::CIRCLE_CHECK, t.accent),
    };
    let middle = rect.center().y;
    let symbols = FontId::new(size::LEAD, fonts::symbols());
    let slim = is_slim(ui);
    let left = if slim { rect.center().x } else { rect.left() + 20.0 };
    ui.painter().text(pos2(left, middle), Align2::CENTER_CENTER, symbol.char(), symbols, color);
    let keys = Command::Step(line.step).keys(ui.ctx(), language).unwrap_or_default();
    let said = if line.missing.is_empty() { line.spoken.clone() } else { format!("{}. {}", line.spoken, line.missing) };
    let hint = format!("{said} ({keys})");
    let response = response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(hint);
    if slim {
        return response;
    }
    let weight = if line.current { Weight::SemiBold.family() } else { Weight::Medium.family() };
    let font = FontId::new(size::BODY, weight);
    ui.painter().text(pos2(rect.left() + 40.0, middle), Align2::LEFT_CENTER, &line.name, font, t.ink);
    response
}

/// The edition and its age: the way to the catalogue browser, and back.
fn edition_ui(ui: &mut Ui, view: &RailView) -> Response {
    let t = theme::tokens(ui);
    if is_slim(ui) {
        return button::icon(ui, icon::LIBRARY_BIG, &view.edition);
    }
    let font = FontId::new(size::SMALL, Weight::Medium.family());
    let left = 40.0;
    let words = ui.painter().layout(view.edition.clone(), font, t.ink, ui.available_width() - left - space::XS);
    let height = (words.size().y + 2.0 * space::XS).max(36.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, view.catalog, &view.edition));
    ground_ui(ui, &response, view.catalog);
    let symbols = FontId::new(size::LEAD, fonts::symbols());
    let place = pos2(rect.left() + 20.0, rect.center().y);
    ui.painter().text(place, Align2::CENTER_CENTER, icon::LIBRARY_BIG.char(), symbols, t.accent);
    ui.painter().galley(pos2(rect.left() + left, rect.center().y - words.size().y / 2.0), words, t.ink);
    let browse = tr(view.language, "app-catalog-browse");
    response.on_hover_text(browse).on_hover_cursor(CursorIcon::PointingHand)
}

/// What lies behind a row of the rail: where one is, where the pointer is, where the keyboard is.
fn ground_ui(ui: &Ui, response: &Response, current: bool) {
    let t = theme::tokens(ui);
    if current || response.hovered() {
        ui.painter().rect_filled(response.rect, RADIUS, if current { t.card } else { t.hover });
    }
    if response.has_focus() {
        ui.painter().rect_stroke(response.rect, RADIUS, (2.0, t.accent), eframe::egui::StrokeKind::Inside);
    }
}

/// Language and theme, without a restart.
pub(crate) fn settings_ui(ui: &mut Ui, language: Language, theme: ThemeChoice, out: &mut Outbox) {
    language_ui(ui, language, out);
    let symbol = match theme {
        ThemeChoice::System => icon::MONITOR,
        ThemeChoice::Light => icon::SUN,
        ThemeChoice::Dark => icon::MOON,
    };
    if button::icon(ui, symbol, &tr(language, &format!("app-theme-{}", theme.code()))).clicked() {
        out.send(Action::Theme(theme.next()));
    }
}

/// The language of the window.
pub(crate) fn language_ui(ui: &mut Ui, language: Language, out: &mut Outbox) {
    let name = tr(language, "app-language");
    let all = Language::ALL.map(|other| (other, other.own_name().to_owned()));
    let mut chosen = language;
    if combo::combo(ui, ("language", &name, 108.0), &all, &mut chosen) {
        out.send(Action::Language(chosen));
    }
}
