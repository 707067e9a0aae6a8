//! A field for the path of a file, with the system's dialog beside it.
//!
//! In: what is typed, and how the system's dialog asks. Out: a path, and what just happened to it.
//! Nothing is read or written here.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use eframe::egui::{Context, Key, Response, TextEdit, Ui};

use super::theme::space;
use super::veil;
use super::widget::{button, field, text};
use crate::text::{Language, tr};

/// A dialog that answers sooner than this, in seconds, was never shown.
const AT_ONCE: f64 = 0.4;

/// Width of the button for the system's dialog, in the longest language.
const BROWSE: f32 = 124.0;

/// What just happened to a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PathEvent {
    /// Nothing.
    Same,
    /// It was typed.
    Typed,
    /// Enter was pressed.
    Entered,
    /// It was chosen in the system's dialog, which has asked already whether to replace a file.
    Chosen,
}

#[derive(Debug)]
struct Browsing {
    answer: Receiver<Option<PathBuf>>,
    since: f64,
}

/// The field.
#[derive(Debug, Default)]
pub(crate) struct PathField {
    /// What stands in it.
    pub(crate) path: String,
    browsing: Option<Browsing>,
    unavailable: bool,
    focus: bool,
}

impl PathField {
    /// A field that is about to be typed in.
    pub(crate) fn focused(path: String) -> Self {
        Self { path, focus: true, ..Self::default() }
    }

    /// The path, unless the field is empty.
    pub(crate) fn target(&self) -> Option<PathBuf> {
        let text = self.path.trim().trim_matches('"');
        (!text.is_empty()).then(|| PathBuf::from(text))
    }

    /// The keyboard goes to the field.
    pub(crate) const fn focus(&mut self) {
        self.focus = true;
    }

    /// Draws the field; `dialog` runs on a thread of its own when the button is pressed.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        language: Language,
        dialog: impl FnOnce() -> Option<PathBuf> + Send + 'static,
    ) -> PathEvent {
        let chosen = self.listen(ui.ctx());
        let response = field::labelled(ui, |ui| self.line_ui(ui, language, dialog));
        if std::mem::take(&mut self.focus) {
            response.request_focus();
        }
        if veil::is_on(ui) {
            text::small(ui, &tr(language, "app-private-path"));
        }
        if self.browsing.is_some() {
            text::small(ui, &tr(language, "app-browse-open"));
        }
        if self.unavailable {
            text::small(ui, &tr(language, "app-browse-unavailable"));
        }
        match (chosen, response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter))) {
            (true, _) => PathEvent::Chosen,
            (false, true) => PathEvent::Entered,
            (false, false) if response.changed() => PathEvent::Typed,
            (false, false) => PathEvent::Same,
        }
    }

    /// Label, field and button.
    fn line_ui(
        &mut self,
        ui: &mut Ui,
        language: Language,
        dialog: impl FnOnce() -> Option<PathBuf> + Send + 'static,
    ) -> Response {
        let name = field::label(ui, &tr(language, "app-path"));
        ui.horizontal(|ui| {
            let width = ui.available_width() - BROWSE - space::S;
            // The system's dialog lists files by their names.
            let hidden = veil::is_on(ui);
            let edit = TextEdit::singleline(&mut self.path).password(hidden);
            let response = ui.add(edit.id_salt("path").desired_width(width));
            let ready = self.browsing.is_none() && !hidden;
            let browse = button::secondary_enabled(ui, &tr(language, "app-browse"), ready);
            if browse.clicked() {
                self.browse(ui.ctx(), dialog);
            }
            response.labelled_by(name.id)
        })
        .inner
    }

    fn browse(&mut self, ctx: &Context, dialog: impl FnOnce() -> Option<PathBuf> + Send + 'static) {
        let (sender, answer) = channel();
        let ctx2 = ctx.clone();
        self.unavailable = false;
        self.browsing = Some(Browsing { answer, since: ctx.input(|i| i.time) });
        std::thread::spawn(move || {
            // The window may have closed meanwhile; then nobody waits for the answer.
            drop(sender.send(dialog()));
            ctx2.request_repaint();
        });
    }

    /// Takes the dialog's answer; `true` = a path was chosen.
    fn listen(&mut self, ctx: &Context) -> bool {
        let Some(browsing) = &self.browsing else { return false };
        let at_once = ctx.input(|i| i.time) - browsing.since < AT_ONCE;
        let answer = match browsing.answer.try_recv() {
            Err(TryRecvError::Empty) => return false,
            answer => answer.ok().flatten(),
        };
        self.browsing = None;
        match answer {
            Some(path) => {
                self.path = path.display().to_string();
                true
            }
            None => {
                self.unavailable = at_once;
                self.focus = at_once;
                false
            }
        }
    }
}
