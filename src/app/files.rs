//! Choosing files: a field for the path, the system's dialog beside it, and the question about
//! unsaved changes.
//!
//! In: what shall be opened or saved. Out: actions with a path. Nothing is read or written here.

use std::path::{Path, PathBuf};

use eframe::egui::{self, Align2, Id, Modal, ModalResponse, Response, RichText, ScrollArea, Ui, vec2};

use super::action::{Action, Outbox};
use super::focus;
use super::path_field::{PathEvent, PathField};
use super::recent::Recent;
use super::theme::{self, size, space};
use super::veil;
use super::widget::{button, text};
use crate::catalog::EDITION_ENDING;
use crate::text::{Language, Message, tr};

/// Room above and below a dialog, with its frame.
const AROUND: f32 = 88.0;

/// What the path is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A dossier is opened.
    Open,
    /// The dossier is written.
    Save,
    /// An edition of the catalogue is opened.
    OpenEdition,
    /// A voice is read.
    ReadVoice,
    /// The voice at this position is written.
    WriteVoice(usize),
}

impl Purpose {
    const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Save => "save",
            Self::OpenEdition => "edition-file",
            Self::ReadVoice => "voice-read",
            Self::WriteVoice(_) => "voice-write",
        }
    }

    /// The ending of its files.
    const fn ending(self) -> &'static str {
        match self {
            Self::Open | Self::Save => "wissel",
            Self::OpenEdition => EDITION_ENDING,
            Self::ReadVoice | Self::WriteVoice(_) => "voice",
        }
    }

    /// The endings of the files that may be named.
    const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Open => &["wissel", EDITION_ENDING],
            Self::Save => &["wissel"],
            Self::OpenEdition => &[EDITION_ENDING],
            Self::ReadVoice | Self::WriteVoice(_) => &["voice"],
        }
    }

    const fn writes(self) -> bool {
        matches!(self, Self::Save | Self::WriteVoice(_))
    }
}

#[derive(Debug)]
struct PathDialog {
    purpose: Purpose,
    field: PathField,
    /// The file is there already, and replacing it was not yet agreed to.
    exists: bool,
    /// The system's dialog has asked already whether to replace it.
    agreed: bool,
    /// What is wrong with the path that was given last.
    faults: Vec<Message>,
    /// What follows once the dossier is saved.
    then: Option<Action>,
}

/// The dialogs about files; at most one of each is open.
#[derive(Debug, Default)]
pub(crate) struct Files {
    path: Option<PathDialog>,
    unsaved: Option<Action>,
}

impl Files {
    /// Asks for a path; `suggested` stands in the field, `then` follows after saving.
    pub(crate) fn ask(&mut self, purpose: Purpose, suggested: String, then: Option<Action>) {
        let field = PathField::focused(suggested, purpose.endings());
        self.path = Some(PathDialog { purpose, field, exists: false, agreed: false, faults: Vec::new(), then });
    }

    /// Asks what becomes of unsaved changes before `action`.
    pub(crate) fn guard(&mut self, action: Action) {
        self.unsaved = Some(action);
    }

    /// Whether a dialog is open.
    pub(crate) const fn is_open(&self) -> bool {
        self.path.is_some() || self.unsaved.is_some()
    }

    /// Saving has succeeded: closes the dialog and says what follows.
    pub(crate) fn saved(&mut self) -> Option<Action> {
        self.path.take_if(|dialog| dialog.purpose == Purpose::Save).and_then(|dialog| dialog.then)
    }

    /// There is a file of the name that was given; `false` = nobody is there any more to be asked about it.
    pub(crate) fn taken(&mut self) -> bool {
        let dialog = self.path.as_mut().filter(|dialog| dialog.purpose.writes());
        dialog.map(|dialog| dialog.exists = true).is_some()
    }

    /// Something is wrong with the path that was given. Comes back where nobody is there any more to be told.
    pub(crate) fn refused(&mut self, fault: Message) -> Option<Message> {
        let Some(dialog) = &mut self.path else { return Some(fault) };
        dialog.field.focus();
        if !dialog.faults.contains(&fault) {
            dialog.faults.push(fault);
        }
        None
    }

    /// Opening has succeeded.
    pub(crate) fn opened(&mut self) {
        self.path = None;
    }

    /// Draws what is open.
    pub(crate) fn ui(&mut self, ui: &mut Ui, (language, recent): (Language, &Recent), out: &mut Outbox) {
        if let Some(dialog) = &mut self.path {
            let stays = dialog.ui(ui, (language, recent), out);
            if !stays {
                self.path = None;
            }
        }
        self.unsaved_ui(ui, language, out);
    }

    fn unsaved_ui(&mut self, ui: &Ui, language: Language, out: &mut Outbox) {
        let Some(action) = self.unsaved.take() else { return };
        let title = tr(language, "app-unsaved-title");
        let mut answer = None;
        let response = modal(ui, "unsaved", &title, |ui| {
            text::prose(ui, &tr(language, "app-unsaved-text"));
            ui.add_space(space::M);
            ui.horizontal_wrapped(|ui| {
                for (code, save) in [("app-unsaved-save", Some(true)), ("app-unsaved-discard", Some(false))] {
                    let draw = if save == Some(true) { button::primary } else { button::secondary };
                    if draw(ui, &tr(language, code)).clicked() {
                        answer = Some(save);
                    }
                }
                if button::secondary(ui, &tr(language, "app-back")).clicked() {
                    answer = Some(None);
                }
            });
        });
        match answer {
            Some(Some(true)) => out.send(Action::SaveThen(Box::new(action))),
            Some(Some(false)) => out.send(Action::Discard(Box::new(action))),
            Some(None) => {}
            None if response => {}
            None => self.unsaved = Some(action),
        }
    }
}

/// A dialog in the middle of the window; `true` = it was dismissed.
pub(crate) fn modal(ui: &Ui, key: &'static str, title: &str, add: impl FnOnce(&mut Ui)) -> bool {
    shown(ui, (key, title), None, add).should_close()
}

/// A dialog to write in: a click beside it does not dismiss it, so that nothing that was typed is lost.
pub(crate) fn sheet(ui: &Ui, key: &'static str, title: &str, add: impl FnOnce(&mut Ui)) -> bool {
    written(ui, (key, title), None, add)
}

fn written(ui: &Ui, (key, title): (&'static str, &str), top: Option<f32>, add: impl FnOnce(&mut Ui)) -> bool {
    let response = shown(ui, (key, title), top, add);
    let beside = response.backdrop_response.clicked();
    stay(ui, (key, &response.response));
    !beside && response.should_close()
}

/// What had the keyboard in a dialog has it again after a click on nothing that takes it.
fn stay(ui: &Ui, (key, dialog): (&'static str, &Response)) {
    let place = Id::unique(("keyboard in", key));
    let here = |id: &Id| ui.ctx().read_response(*id).is_some_and(|r| r.layer_id == dialog.layer_id && r.enabled());
    let focused = ui.memory(|m| m.focused());
    let lost = focused.is_none() && ui.input(|i| i.pointer.any_released());
    if let Some(id) = focused.filter(here) {
        ui.data_mut(|d| d.insert_temp(place, id));
    } else if let Some(id) = ui.data(|d| d.get_temp::<Id>(place)).filter(|_| lost).filter(here) {
        ui.memory_mut(|m| m.request_focus(id));
    }
}

/// A dialog whose top stays where it is while the rest grows and shrinks.
pub(crate) fn pinned(ui: &Ui, key: &'static str, title: &str, add: impl FnOnce(&mut Ui)) -> bool {
    shown(ui, (key, title), Some(AROUND / 2.0), add).should_close()
}

/// Draws a dialog; `top` is where it begins, `None` = it stands in the middle.
fn shown(
    ui: &Ui,
    (key, title): (&'static str, &str),
    top: Option<f32>,
    add: impl FnOnce(&mut Ui),
) -> ModalResponse<()> {
    let id = Id::unique(("dialog", key));
    let area = Modal::default_area(id).accessible_name(title);
    let area = top.into_iter().fold(area, |area, top| area.anchor(Align2::CENTER_TOP, vec2(0.0, top)));
    let frame = egui::Frame::popup(ui.style()).inner_margin(24);
    Modal::new(id).area(area).frame(frame).show(ui.ctx(), |ui| {
        let window = ui.ctx().content_rect().size();
        ui.set_width((window.x - 80.0).min(space::PROSE));
        let high = window.y - AROUND;
        // Without a least height it would stay as high as it was first.
        let scroll = ScrollArea::vertical().id_salt(key).max_height(high).min_scrolled_height(high);
        scroll.auto_shrink([false, true]).show(ui, |ui| {
            focus::in_sight(ui, |ui| {
                text::lead(ui, title);
                ui.add_space(space::XS);
                add(ui);
            });
        });
    })
}

impl PathDialog {
    /// Draws the dialog; `false` = it was dismissed.
    fn ui(&mut self, ui: &mut Ui, (language, recent): (Language, &Recent), out: &mut Outbox) -> bool {
        let say = |what: &str| tr(language, &format!("app-{}-{what}", self.purpose.code()));
        let (title, hint, go) = (say("title"), say("hint"), say("go"));
        let mut back = false;
        // It grows while paths are offered, and the field stays where it is.
        let dismissed = written(ui, ("path", &title), Some(AROUND / 2.0), |ui| {
            text::muted(ui, &hint);
            let entered = self.path_ui(ui, (language, recent));
            ui.add_space(space::M);
            ui.horizontal(|ui| {
                let go = if self.exists { tr(language, "app-save-replace") } else { go };
                if button::primary(ui, &go).clicked() || entered {
                    self.finish(out);
                }
                back = button::secondary(ui, &tr(language, "app-back")).clicked();
            });
        });
        !(dismissed || back)
    }

    /// The field; `true` = Enter was pressed in it.
    fn path_ui(&mut self, ui: &mut Ui, (language, recent): (Language, &Recent)) -> bool {
        let (purpose, near) = (self.purpose, self.target());
        let event = self.field.ui(ui, (language, recent), move || dialog(purpose, near.as_deref()));
        match event {
            PathEvent::Typed => {
                (self.exists, self.agreed) = (false, false);
                self.faults.clear();
            }
            PathEvent::Chosen => {
                // Where the ending was added here, the dialog has asked about another name.
                (self.exists, self.agreed) = (false, self.field.target() == self.target());
                self.faults.clear();
            }
            PathEvent::Same | PathEvent::Entered => {}
        }
        for fault in &self.faults {
            let words = veil::message(ui, fault, language);
            ui.label(RichText::new(words).size(size::SMALL).color(theme::tokens(ui).error));
        }
        if self.exists {
            text::small(ui, &tr(language, "app-save-exists"));
        }
        event == PathEvent::Entered
    }

    fn target(&self) -> Option<PathBuf> {
        let bare = |path: &PathBuf| self.purpose.writes() && path.extension().is_none();
        let whole = |path: PathBuf| if bare(&path) { path.with_extension(self.purpose.ending()) } else { path };
        self.field.target().map(whole)
    }

    fn finish(&mut self, out: &mut Outbox) {
        let Some(path) = self.target() else {
            self.field.focus();
            return;
        };
        self.faults.clear();
        let replace = self.exists || self.agreed;
        match self.purpose {
            Purpose::Open | Purpose::OpenEdition => out.send(Action::Open(path)),
            Purpose::Save => out.send(Action::Save(path, replace)),
            Purpose::ReadVoice => out.send(Action::ReadVoice(path)),
            Purpose::WriteVoice(i) => out.send(Action::WriteVoice(i, path, replace)),
        }
    }
}

/// Asks with the system's dialog, beginning near a path.
fn dialog(purpose: Purpose, near: Option<&Path>) -> Option<PathBuf> {
    let mut dialog = rfd::FileDialog::new().add_filter("Wissel", &[purpose.ending()]);
    if let Some(folder) = near.and_then(Path::parent) {
        dialog = dialog.set_directory(folder);
    }
    if purpose.writes() { dialog.save_file() } else { dialog.pick_file() }
}
