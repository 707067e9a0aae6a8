//! What the window does with the answers of the disk, and what it shows while it waits for one.
//!
//! In: answers. Out: calls to what waited for them; a dialog while a file is opened; a band once a drive keeps silent,
//! which says where the work is and offers to save a copy elsewhere.

use std::path::Path;
use std::sync::mpsc::Sender;
use std::time::Duration;

use eframe::egui::{Frame, Panel, Ui};

use super::App;
use super::action::Action;
use super::disk::{Answer, Doing};
use super::files::modal;
use super::notice::band_ui;
use super::session::Session;
use super::theme::space;
use super::veil;
use super::widget::{button, text};
use crate::text::{Message, tr};

impl App {
    /// A frame waits so long for an answer of the disk; tests wait longer, or not at all.
    pub fn wait_for_disk(&mut self, longest: Duration) {
        self.disk.wait_for(longest);
    }

    /// The next job for the disk waits until the hand that is returned lets go, and no frame waits for it: a drive that
    /// does not answer, for tests.
    pub fn hold_disk(&mut self) -> Sender<()> {
        self.disk.wait_for(Duration::ZERO);
        self.disk.hold()
    }

    /// Takes the answers that are there; with `wait` also those that come as soon as a quick disk gives them.
    pub(crate) fn listen(&mut self, wait: bool) {
        while let Some((number, answer)) = self.disk.answer(wait) {
            match answer {
                Answer::Opened(opened) => self.opened(number, opened),
                Answer::Offered(offered) => self.offered(number, offered),
                Answer::Saved(saved) => self.saved(number, saved),
                Answer::VoiceRead(path, text) => self.voice_read(&path, text),
                Answer::VoiceWritten(path, done) => self.voice_written(&path, done),
                Answer::Closed => {}
                Answer::Broken => {
                    (self.opening, self.then, self.unlock) = (None, None, None);
                    self.not_relocked();
                    self.retry = self.disk.now() + super::RETRY;
                    self.notices.tell(Message::new("app-disk-broken"));
                }
            }
        }
    }

    /// Looks after the disk, once in a frame.
    pub(crate) fn mind_disk(&mut self) {
        self.listen(false);
        self.save_next();
        self.disk.wake();
        if self.silence().is_some()
            && let Some(session) = &mut self.session
        {
            session.keep_apart();
        }
    }

    /// The file of the dossier, where its drive does not answer to a save.
    fn silence(&self) -> Option<&Path> {
        let path = self.session.as_ref().and_then(Session::path)?;
        let saves = matches!(self.disk.silent(), Some(Doing::Save(..))) && self.is_saving();
        (saves || self.disk.hangs_on(path)).then_some(path)
    }

    /// Closes the dossier; what that needs of the disk is done beside the window.
    pub(crate) fn close(&mut self) {
        (self.then, self.locking) = (None, None);
        if let Some(mut session) = self.session.take() {
            session.close_apart();
            let path = session.path().map(Path::to_owned);
            self.disk.close(path.as_deref(), session);
        }
    }

    /// Leaves an open question; it may hold a lock.
    pub(crate) fn close_question(&mut self) {
        if let Some(rescue) = self.rescue.take() {
            self.disk.close(None, rescue);
        }
        if let Some(unlock) = self.unlock.take() {
            self.disk.close(None, unlock);
        }
    }

    /// Draws the band about a drive that does not answer.
    pub(crate) fn silence_ui(&mut self, ui: &mut Ui) {
        let language = self.state.language;
        let apart = self.session.as_ref().and_then(Session::apart);
        let about = |key: &'static str, path: &Path| Message::new(key).with("path", path.display().to_string());
        let words = match (self.silence(), apart, self.disk.silent()) {
            (Some(path), Some(apart), _) => {
                about("app-silent-noted", path).with("journal", apart.display().to_string())
            }
            (Some(path), None, _) => about("app-silent-save", path),
            (None, _, Some(Doing::File(path))) => about("app-silent-file", path),
            _ => return,
        };
        let saves = words.key != "app-silent-file";
        let elsewhere = tr(language, "app-silent-elsewhere");
        let panel = Panel::top("silence").resizable(false).frame(Frame::new());
        let right = |ui: &mut Ui| saves && button::secondary(ui, &elsewhere).clicked();
        if panel.show(ui, |ui| band_ui(ui, &veil::message(ui, &words, language), right)).inner {
            self.out.send(Action::SaveElsewhere);
        }
    }

    /// Draws the dialog that is there while a file is opened.
    pub(crate) fn opening_ui(&mut self, ui: &Ui) {
        let Some((_, path)) = &self.opening else { return };
        // Where a passphrase was asked for, that dialog says so.
        if self.unlock.is_some() && self.disk.silent().is_none() {
            return;
        }
        let language = self.state.language;
        let key = if self.disk.silent().is_some() { "app-opening-silent" } else { "app-opening-text" };
        let words = Message::new(key).with("path", veil::path(ui, path)).to(language);
        let mut back = false;
        let dismissed = modal(ui, "opening", &tr(language, "app-opening"), |ui| {
            text::prose(ui, &words);
            ui.add_space(space::M);
            back = button::secondary(ui, &tr(language, "app-back")).clicked();
        });
        if back || dismissed {
            // What is opened all the same is closed again.
            (self.opening, self.unlock) = (None, None);
        }
    }
}

/// Whoever closes the window waits until what is not saved is in the journal, but not for a drive that does not answer.
impl Drop for App {
    fn drop(&mut self) {
        self.close_question();
        self.close();
    }
}
