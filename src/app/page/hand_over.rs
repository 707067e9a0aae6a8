//! The step Hand over: which document, in which format and language, and where it goes.

use std::path::{MAIN_SEPARATOR_STR, PathBuf};
use std::sync::Arc;

use eframe::egui::{Align2, CursorIcon, FontId, Galley, Id, Role, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::{law, outcome, preview};
use crate::app::action::{Action, Outbox};
use crate::app::export::{Export, Order, Outcome};
use crate::app::focus;
use crate::app::fonts::{self, Weight};
use crate::app::icon;
use crate::app::path_field::{PathEvent, PathField};
use crate::app::preview::{Preview, Wanted};
use crate::app::recent::Recent;
use crate::app::theme::{self, RADIUS, size, space};
use crate::app::veil;
use crate::app::view::hand_over::{Choice, DocumentLine, HandOverView};
use crate::app::widget::group::Group;
use crate::app::widget::{button, card, choice, field, text};
use crate::dossier::Edit;
use crate::report::Format;
use crate::report::documents::FileFormat;
use crate::text::{Language, tr};

/// Least height of a document that can be chosen.
const LEAST: f32 = 40.0;
/// Room for its mark.
const LEFT: f32 = 40.0;

/// What this page remembers.
#[derive(Debug, Default)]
pub(crate) struct HandOverState {
    pub(crate) choice: Choice,
    pub(crate) export: Export,
    pub(crate) preview: Preview,
    field: PathField,
    /// The file name that was proposed last.
    proposed: String,
    /// The file is there already, and replacing it was not yet agreed to.
    exists: bool,
    /// The system's dialog has asked already whether to replace it.
    agreed: bool,
    law: bool,
    /// The files that were written since the client was opened, in their order.
    written: Vec<PathBuf>,
    /// The keyboard is at the button that stops the order.
    held: bool,
    /// What became of the order comes into sight.
    reveal: bool,
}

impl HandOverState {
    /// The keyboard goes to the path.
    pub(crate) const fn focus_path(&mut self) {
        self.field.focus();
    }

    /// Puts the proposed name into the path, in the folder that stands there.
    fn propose(&mut self, file: &str, folder: &str) {
        if self.proposed == file {
            return;
        }
        let typed = self.field.path.clone();
        let (own, name) = typed.rsplit_once(['/', '\\']).map_or(("", typed.as_str()), |(own, name)| (own, name));
        if typed.is_empty() {
            self.field.path = format!("{folder}{file}");
        } else if name == self.proposed {
            // A bare name stays one: a separator before it would lead to the root of the disk.
            let between = if name == typed { "" } else { MAIN_SEPARATOR_STR };
            self.field.path = format!("{own}{between}{file}");
        } else if let (Some((stem, _)), Some((_, ending))) = (typed.rsplit_once('.'), file.rsplit_once('.')) {
            self.field.path = format!("{stem}.{ending}");
        }
        file.clone_into(&mut self.proposed);
        (self.exists, self.agreed) = (false, false);
    }

    /// A file of that name is asked about at the button.
    fn listen(&mut self) {
        let running = self.export.stage().is_some();
        self.export.listen();
        self.reveal = running && self.export.stage().is_none();
        if self.export.outcome() == Some(&Outcome::Exists) {
            self.exists = true;
            self.export.forget();
        }
        if let Some(Outcome::Done(path)) = self.export.outcome()
            && !self.written.contains(path)
        {
            self.written.push(path.clone());
        }
    }
}

/// Draws the step; `folder` is where files go unless another is named, `recent` knows others.
pub(crate) fn ui(
    ui: &mut Ui,
    (view, revision): (&HandOverView, u64),
    (folder, recent): (&str, &Recent),
    state: &mut HandOverState,
    out: &mut Outbox,
) {
    let language = view.language;
    state.listen();
    state.propose(&view.file, folder);
    card::page(ui, ("hand-over", space::PAGE), &tr(language, "app-hand-over-lead"), |ui| {
        before_ui(ui, view, &mut state.law, out);
        what_ui(ui, view, &mut state.choice);
        where_ui(ui, (view, recent), state, out);
        preview_ui(ui, (view, revision), state, out);
    });
}

/// What to look at before anything is handed over: decisions, interests, law.
fn before_ui(ui: &mut Ui, view: &HandOverView, open: &mut bool, out: &mut Outbox) {
    let language = view.language;
    card::section(ui, &tr(language, "app-hand-over-before"), |ui| {
        if let Some(letterhead) = view.letterhead.as_ref().filter(|_| !veil::is_on(ui)) {
            text::fact(ui, &tr(language, "app-letterhead"), letterhead);
        }
        for reminder in &view.reminders {
            ui.horizontal_top(|ui| {
                ui.label(icon::CIRCLE_ALERT.tinted(size::LEAD, theme::tokens(ui).warn));
                text::prose(ui, reminder);
            });
        }
        let mut adviser = view.adviser.clone();
        field::area(ui, &tr(language, "app-adviser-interests"), 2, &mut adviser.interests);
        if adviser != view.adviser {
            out.adjust(Edit::SetAdviser(adviser));
        }
        law::ui(ui, language, (&view.law, &view.coverage), open);
    });
}

fn what_ui(ui: &mut Ui, view: &HandOverView, choice: &mut Choice) {
    let language = view.language;
    card::section(ui, &tr(language, "app-hand-over-document"), |ui| {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            // Side by side where there is room, so that the button below stays near.
            let in_row = match ui.available_width() {
                width if width >= 840.0 => 3,
                width if width >= 560.0 => 2,
                _ => 1,
            };
            let chosen = view.documents.iter().position(|line| line.kind == choice.kind);
            let mut group = Group::new(ui, "documents", chosen);
            for lines in view.documents.chunks(in_row) {
                ui.columns(in_row, |columns| {
                    let texts: Vec<_> = lines.iter().zip(&*columns).map(|(line, ui)| texts(ui, line)).collect();
                    let height = texts.iter().map(|(title, note)| high(title, note.as_ref())).fold(LEAST, f32::max);
                    for ((line, texts), ui) in lines.iter().zip(texts).zip(columns) {
                        document_ui(ui, &mut group, (line, texts, height), choice);
                    }
                });
            }
            group.end(ui, in_row);
        });
        let chosen = view.documents.iter().find(|line| line.kind == choice.kind);
        chosen.into_iter().for_each(|line| drop(text::muted(ui, &line.text)));
        // Not every document has every format.
        if !FileFormat::all_of(choice.kind).contains(&choice.format) {
            choice.format = Choice::default().format;
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            how_ui(ui, view, choice);
        });
    });
}

/// Format, use case and language.
fn how_ui(ui: &mut Ui, view: &HandOverView, choice: &mut Choice) {
    let say = |key: &str| tr(view.language, &format!("app-hand-over-{key}"));
    card::block(ui, 272.0, |ui| choice::pick(ui, &say("format"), &view.formats, &mut choice.format));
    card::block(ui, 240.0, |ui| choice::pick(ui, &say("of"), &view.cases, &mut choice.of));
    let languages: Vec<_> = Language::ALL.into_iter().map(|l| (l, l.own_name().to_owned())).collect();
    let (name, mut in_language) = (say("language"), view.in_language);
    card::block(ui, 260.0, |ui| {
        field::labelled(ui, |ui| {
            field::label(ui, &name);
            if choice::segments(ui, &name, &languages, &mut in_language) {
                choice.language = Some(in_language);
            }
        });
    });
}

/// The pages of the chosen document.
fn preview_ui(ui: &mut Ui, (view, revision): (&HandOverView, u64), state: &mut HandOverState, out: &mut Outbox) {
    let Choice { kind, format, of, .. } = state.choice;
    let title = view.documents.iter().find(|line| line.kind == kind).map_or("", |line| &line.title);
    let as_pdf = format == FileFormat::Running(Format::Pdf);
    let wanted = Wanted { kind, language: view.in_language, of, revision };
    preview::ui(ui, (view.language, title, as_pdf), wanted, &mut state.preview, out);
}

/// The title of a document and what to know before it is chosen, set for its column.
type Texts = (Arc<Galley>, Option<Arc<Galley>>);

fn texts(ui: &Ui, line: &DocumentLine) -> Texts {
    let t = theme::tokens(ui);
    let room = ui.available_width() - LEFT - space::S;
    let font = FontId::new(size::BODY, Weight::Medium.family());
    let title = ui.painter().layout(line.title.clone(), font, t.ink, room);
    let small = FontId::proportional(size::SMALL);
    (title, line.note.clone().map(|note| ui.painter().layout(note, small, t.muted, room)))
}

/// How high a document is with these texts.
fn high(title: &Galley, note: Option<&Arc<Galley>>) -> f32 {
    title.size().y + note.map_or(0.0, |note| note.size().y) + space::M
}

/// A document that can be chosen.
fn document_ui(
    ui: &mut Ui,
    group: &mut Group,
    (line, (title, note), height): (&DocumentLine, Texts, f32),
    choice: &mut Choice,
) {
    let t = theme::tokens(ui);
    let chosen = choice.kind == line.kind;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), group.sense());
    group.add(&response);
    response.widget_info(|| {
        let said = [Some(&line.text), line.note.as_ref()].into_iter().flatten().map(String::as_str);
        let said = format!("{}: {}", line.title, said.collect::<Vec<_>>().join(" · "));
        WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), chosen, said)
    });
    let edge = if response.has_focus() || chosen { t.accent } else { t.line };
    let fill = match (chosen, response.hovered()) {
        (true, _) => t.accent_soft,
        (false, true) => t.hover,
        (false, false) => t.card,
    };
    let stroke = Stroke::new(if response.has_focus() { 2.0 } else { 1.0 }, edge);
    ui.painter().rect(rect, RADIUS, fill, stroke, StrokeKind::Inside);
    let symbol = if chosen { icon::CIRCLE_DOT } else { icon::CIRCLE };
    let font = FontId::new(size::LEAD, fonts::symbols());
    let color = if chosen { t.accent } else { t.edge };
    let middle = rect.center().y;
    ui.painter().text(pos2(rect.left() + 20.0, middle), Align2::CENTER_CENTER, symbol.char(), font, color);
    let left = rect.left() + LEFT;
    let top = middle - (high(&title, note.as_ref()) - space::M) / 2.0;
    let below = top + title.size().y;
    ui.painter().galley(pos2(left, top), title, t.ink);
    if let Some(note) = note {
        ui.painter().galley(pos2(left, below), note, t.muted);
    }
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        choice.kind = line.kind;
    }
}

fn where_ui(ui: &mut Ui, (view, recent): (&HandOverView, &Recent), state: &mut HandOverState, out: &mut Outbox) {
    let language = view.language;
    card::card(ui, |ui| {
        let near = state.field.target();
        let event = state.field.ui(ui, (language, recent), move || dialog(near));
        match event {
            PathEvent::Same => {}
            PathEvent::Typed => {
                (state.exists, state.agreed) = (false, false);
                state.export.forget();
            }
            PathEvent::Chosen => (state.exists, state.agreed) = (false, true),
            PathEvent::Entered => {
                go(state, view, out);
                ordered(ui, state);
            }
        }
        if state.reveal && std::mem::take(&mut state.held) {
            focus::wish(ui, order_id());
        }
        if state.exists {
            text::small(ui, &tr(language, "app-save-exists"));
        }
        focus::come(ui, order_id());
        ui.horizontal_wrapped(|ui| match state.export.stage() {
            Some(stage) => {
                text::prose(ui, &tr(language, stage.key()));
                let stop = button::secondary(ui, &tr(language, "app-hand-over-stop"));
                state.held = stop.has_focus();
                if stop.clicked() {
                    state.export.stop();
                }
            }
            None => {
                let key = if state.exists { "app-hand-over-replace" } else { "app-hand-over-go" };
                if button::primary(ui, &tr(language, key)).clicked() {
                    go(state, view, out);
                    ordered(ui, state);
                }
            }
        });
        if let Some(outcome) = state.export.outcome() {
            let shown = ui.scope(|ui| outcome::ui(ui, language, outcome)).response;
            if state.reveal {
                shown.scroll_to_me(None);
            }
        }
        written_ui(ui, language, state);
    });
}

/// The button that orders the document, or stops it.
fn order_id() -> Id {
    Id::unique("order of a document")
}

/// The keyboard stays at the order; without a path it goes to the field.
fn ordered(ui: &Ui, state: &HandOverState) {
    if state.field.target().is_some() {
        focus::wish(ui, order_id());
    }
}

/// What was written before, so that nobody has to look for it.
fn written_ui(ui: &mut Ui, language: Language, state: &HandOverState) {
    let last = if let Some(Outcome::Done(path)) = state.export.outcome() { Some(path) } else { None };
    let before: Vec<String> =
        state.written.iter().filter(|path| Some(*path) != last).map(|path| veil::path(ui, path)).collect();
    if !before.is_empty() {
        text::fact(ui, &tr(language, "app-hand-over-written"), &before.join("\n"));
    }
}

/// Orders the document.
fn go(state: &mut HandOverState, view: &HandOverView, out: &mut Outbox) {
    let Some(path) = state.field.target() else { return state.field.focus() };
    let Choice { kind, format, of, .. } = state.choice;
    let (language, moves) = (view.in_language, of.into_iter().collect());
    let order = Order { kind, format, language, moves, path, replace: state.exists || state.agreed };
    (state.exists, state.agreed) = (false, false);
    out.send(Action::Export(Box::new(order)));
}

/// Asks with the system's dialog, beginning near a path.
fn dialog(near: Option<PathBuf>) -> Option<PathBuf> {
    let mut dialog = rfd::FileDialog::new();
    if let Some(near) = near {
        if let Some(folder) = near.parent() {
            dialog = dialog.set_directory(folder);
        }
        if let Some(name) = near.file_name() {
            dialog = dialog.set_file_name(name.to_string_lossy());
        }
    }
    dialog.save_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_proposed_name_follows_but_own_names_stay() {
        let mut state = HandOverState::default();
        state.propose("a_plan_de.pdf", "/home/x/");
        assert_eq!(state.field.path, "/home/x/a_plan_de.pdf");
        state.propose("a_plan_nl.md", "/home/x/");
        assert_eq!(state.field.path, format!("/home/x{MAIN_SEPARATOR_STR}a_plan_nl.md"));
        state.field.path = "/tmp/own.md".to_owned();
        state.propose("a_plan_nl.html", "/home/x/");
        assert_eq!(state.field.path, "/tmp/own.html");
        let mut state = HandOverState::default();
        state.propose("a_plan_de.pdf", "");
        state.propose("a_plan_nl.md", "");
        assert_eq!(state.field.path, "a_plan_nl.md", "no folder does not mean the root of the disk");
    }
}
