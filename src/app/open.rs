//! Opening files, and what to do where one is not as it should be.
//!
//! In: a path, the answer to an open question. Out: a session, or a question. What needs the disk is done beside the
//! window; only the program's own folder is looked into at once.

use std::fs;
use std::path::{Path, PathBuf};

use super::App;
use super::disk::{Answer, Doing, Work};
use super::files::Purpose;
use super::journal;
use super::opening::{Locked, OpenJob, Opened, WithJournal, moment};
use super::rescue::{Choice, Recovery, Rescue};
use super::session::{Phrase, Session};
use crate::dossier::Dossier;
use crate::dossier::store::Lock;
use crate::text::Message;

impl App {
    pub(crate) fn open_file(&mut self, path: PathBuf) {
        self.begin_to_open(path, false, None);
    }

    /// Opens a file; with `ours`, what is open here goes among its earlier states. Without a passphrase, a file that is
    /// open here is tried with the one it has here.
    pub(crate) fn begin_to_open(&mut self, path: PathBuf, ours: bool, phrase: Phrase) {
        let session = self.session.as_ref();
        let own = session.and_then(|session| session.path().map(Path::to_owned));
        let known = session.filter(|_| own.as_ref() == Some(&path)).and_then(|session| session.phrase().clone());
        let ours = session.filter(|_| ours).and_then(|session| {
            let text = session.dossier().text().ok()?;
            Some((text, session.phrase().clone()))
        });
        let given = phrase.is_some();
        let phrase = phrase.or(known);
        let work = if phrase.is_some() { Work::Key } else { Work::Drive };
        let (language, desk) = (self.state.language, self.desk.clone());
        let job = OpenJob { path: path.clone(), own, ours, phrase, given, language, desk };
        self.wait_to_open((path, work), move || job.run());
    }

    /// Has something opened away from the window.
    pub(crate) fn wait_to_open(
        &mut self,
        (path, work): (PathBuf, Work),
        open: impl FnOnce() -> Result<Opened, Message> + Send + 'static,
    ) {
        let number = self.disk.ask(Doing::Open(path.clone(), work), move || Answer::Opened(open()));
        self.opening = Some((number, path));
        self.listen(true);
    }

    /// A file was opened, or could not be.
    pub(crate) fn opened(&mut self, number: u64, opened: Result<Opened, Message>) {
        if self.opening.as_ref().is_none_or(|(asked, _)| *asked != number) {
            // Nobody wants it any more.
            return self.disk.close(None, opened);
        }
        self.opening = None;
        let opened = match opened {
            Ok(opened) => opened,
            Err(message) => {
                self.unlock = None;
                return self.refuse(message);
            }
        };
        self.notices.opened();
        if !matches!(opened, Opened::Locked(_)) {
            // What was typed is wiped.
            self.unlock = None;
            self.files.opened();
        }
        match opened {
            Opened::Here { place, dossier, phrase, aside } => {
                if aside {
                    let path = place.path.display().to_string();
                    self.notices.tell(Message::new("app-rescue-unread").with("path", path));
                }
                self.start(*dossier, Some(place), phrase);
            }
            Opened::Again { mark, older, dossier, phrase } => {
                // Somebody took the lock off elsewhere; that must not pass unnoticed.
                if phrase.is_none() && self.session.as_ref().is_some_and(Session::is_locked) {
                    self.notices.tell(Message::new("app-lock-removed"));
                }
                let dossier = self.at_hand(*dossier);
                if let Some(session) = self.session.take() {
                    self.begin(session.reopened(dossier, (mark, older), phrase));
                }
            }
            Opened::Held { path, by, dossier, phrase } => {
                self.rescue = Some(Rescue::Held { path, by, dossier, phrase });
            }
            Opened::Found(recovery) => self.rescue = Some(Rescue::Found(recovery)),
            Opened::Locked(locked) => self.ask_passphrase(locked),
        }
    }

    /// Says why a file was not opened: in the dialog that asks for its path, else across the window.
    pub(crate) fn refuse(&mut self, message: Message) {
        self.notices.opened();
        if let Some(message) = self.files.refused(message) {
            self.notices.refuse(message);
        }
    }

    /// Says what is wrong with a file that was named: in the dialog that asks for its path, else across the window.
    pub(crate) fn tell_of_file(&mut self, message: Message) {
        if let Some(message) = self.files.refused(message) {
            self.notices.tell(message);
        }
    }

    /// Asks about the next client without a file whose changes were never saved, unless it is open elsewhere.
    pub(crate) fn look_for_unsaved(&mut self, after: Option<&Path>) {
        let Some(folder) = &self.desk.journals else { return };
        for found in journal::all(folder) {
            if after.is_some_and(|after| found.path.as_path() <= after) {
                continue;
            }
            let Ok(lock) = Lock::take(&found.path, &self.desk.card()) else { continue };
            if found.sealed {
                return self.ask_passphrase(Locked::Unsaved { found, lock });
            }
            if let Ok(dossier) = Dossier::parse("journal", &found.text) {
                let at = moment(found.at);
                let recovery = Recovery { saved: None, dossier, phrase: None, older: false, found, lock, at };
                self.rescue = Some(Rescue::Found(Box::new(recovery)));
                return;
            }
        }
    }

    /// Does what was chosen.
    pub(crate) fn answer(&mut self, choice: Choice) {
        match (self.rescue.take(), choice) {
            (Some(Rescue::Found(recovery)), choice) => self.recover(*recovery, choice),
            (Some(Rescue::Held { dossier, phrase, .. }), Choice::Copy) => self.start(*dossier, None, phrase),
            (Some(Rescue::Changed { changed, .. }), Choice::SaveCopy) => {
                self.files.ask(Purpose::Save, changed.copy.display().to_string(), None);
            }
            (Some(Rescue::Changed { changed, .. }), Choice::Reload) => {
                // Taken only if that is a whole dossier; ours goes among its earlier states.
                self.begin_to_open(changed.path, true, None);
            }
            (Some(Rescue::Changed { changed, .. }), _) => {
                // It stays unsaved; the message keeps it from being tried again at once.
                self.notices.tell(Message::new("store-changed").with("path", changed.path.display().to_string()));
            }
            _ => {}
        }
    }

    fn recover(&mut self, recovery: Recovery, choice: Choice) {
        let Recovery { saved, dossier, phrase, found, lock, .. } = recovery;
        match (choice, saved) {
            (Choice::Take, saved) => {
                let (dossier, place) = (self.at_hand(dossier), saved.map(|(place, ..)| place));
                self.begin(Session::recovered(dossier, place, (found.path, lock), phrase, self.desk.clone()));
            }
            (_, Some((place, dossier, phrase))) => {
                let (path, desk) = (place.path.clone(), self.desk.clone());
                let work = if phrase.is_some() { Work::Key } else { Work::Drive };
                let file = WithJournal { place, dossier, phrase, found };
                self.wait_to_open((path, work), move || file.leave(&desk));
            }
            (choice, None) => {
                if choice == Choice::Delete {
                    drop(fs::remove_file(&found.path));
                }
                drop(lock);
                self.look_for_unsaved(Some(&found.path));
            }
        }
    }
}
