//! Opening files, and what to do where one is not as it should be.
//!
//! In: a path, the answer to an open question. Out: a session, or a question.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;

use super::files::Purpose;
use super::rescue::{Choice, Recovery, Rescue, differences};
use super::session::{Place, Session};
use super::{App, journal};
use crate::dossier::Dossier;
use crate::dossier::store::{self, Lock, Mark, backup};
use crate::text::Message;

impl App {
    pub(crate) fn open_file(&mut self, path: PathBuf) {
        let read = self.read_dossier(&path);
        let (mark, dossier) = match read {
            Ok(read) => read,
            Err(message) => return self.notices.tell(message),
        };
        self.files.opened();
        // Our own lock would hinder us from opening the same file once more.
        let own = self.session.as_ref().and_then(|session| session.path()).map(store::real);
        if own.is_some_and(|own| own == store::real(&path)) {
            self.session = None;
        }
        match Lock::take(&path, &self.desk.card()) {
            Ok(lock) => self.open_place(Place { path, mark, _lock: lock }, dossier),
            Err(held) => self.rescue = Some(Rescue::Held { path, by: held.by, dossier: Box::new(dossier) }),
        }
    }

    /// Opens what a file holds, or asks about changes that were never saved.
    fn open_place(&mut self, place: Place, dossier: Dossier) {
        let beside = journal::beside(&place.path);
        let noted = journal::found(&beside).map(|found| (Dossier::parse("journal", &found.text), found));
        match noted {
            Some((Ok(unsaved), found)) if unsaved != dossier => {
                let written = fs::metadata(&place.path).and_then(|data| data.modified()).ok();
                let older = written.zip(found.at).is_some_and(|(file, journal)| file > journal);
                let (at, saved) = (moment(found.at), Some((place, dossier)));
                let recovery = Recovery { saved, dossier: unsaved, older, found, lock: None, at };
                self.rescue = Some(Rescue::Found(Box::new(recovery)));
                return;
            }
            Some((Ok(_), _)) => drop(fs::remove_file(&beside)),
            // It is not ours to read, or there is none: it is kept, and never written over.
            Some((Err(_), _)) | None => match journal::set_aside(&place.path, &(self.desk.now)()) {
                Ok(false) => {}
                Ok(true) => self.notices.tell(Message::new("app-rescue-unread").with("path", text(&place.path))),
                Err(error) => return self.notices.tell(error.message()),
            },
        }
        self.start(dossier, Some(place));
    }

    /// Asks about the next client without a file whose changes were never saved, unless it is open elsewhere.
    pub(crate) fn look_for_unsaved(&mut self, after: Option<&Path>) {
        let Some(folder) = &self.desk.journals else { return };
        for found in journal::all(folder) {
            if after.is_some_and(|after| found.path.as_path() <= after) {
                continue;
            }
            let Ok(lock) = Lock::take(&found.path, &self.desk.card()) else { continue };
            if let Ok(dossier) = Dossier::parse("journal", &found.text) {
                let at = moment(found.at);
                let recovery = Recovery { saved: None, dossier, older: false, found, lock, at };
                self.rescue = Some(Rescue::Found(Box::new(recovery)));
                return;
            }
        }
    }

    /// Asks what becomes of a file that another program has changed.
    pub(crate) fn ask_changed(&mut self, path: PathBuf) {
        let ours = self.session.as_ref().and_then(|session| session.dossier().text().ok()).unwrap_or_default();
        let lines = differences(&store::read(&path).unwrap_or_default(), &ours);
        self.rescue = Some(Rescue::Changed { path, lines, shown: false });
    }

    /// Does what was chosen.
    pub(crate) fn answer(&mut self, choice: Choice) {
        match (self.rescue.take(), choice) {
            (Some(Rescue::Found(recovery)), choice) => self.recover(*recovery, choice),
            (Some(Rescue::Held { dossier, .. }), Choice::Copy) => self.start(*dossier, None),
            (Some(Rescue::Changed { path, .. }), Choice::SaveCopy) => {
                self.files.ask(Purpose::Save, beside(&path).display().to_string(), None);
            }
            (Some(Rescue::Changed { path, .. }), Choice::Reload) => self.reload(path),
            (Some(Rescue::Changed { path, .. }), _) => {
                // It stays unsaved; the message keeps it from being tried again at once.
                self.notices.tell(Message::new("store-changed").with("path", path.display().to_string()));
            }
            _ => {}
        }
    }

    fn recover(&mut self, recovery: Recovery, choice: Choice) {
        let Recovery { saved, dossier, found, lock, .. } = recovery;
        match (choice, saved) {
            (Choice::Take, saved) => {
                let (dossier, place) = (self.at_hand(dossier), saved.map(|(place, _)| place));
                self.begin(Session::recovered(dossier, place, (found.path, lock), self.desk.clone()));
            }
            (_, Some((place, dossier))) => {
                match backup::put(&place.path, found.text.as_bytes(), &(self.desk.now)()) {
                    Ok(()) => drop(fs::remove_file(&found.path)),
                    Err(error) => return self.notices.tell(error.message()),
                }
                self.start(dossier, Some(place));
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

    /// Takes what the file holds, if that is a whole dossier; ours goes among its earlier states.
    fn reload(&mut self, path: PathBuf) {
        if let Err(message) = self.read_dossier(&path) {
            return self.notices.tell(message);
        }
        let ours = self.session.as_ref().and_then(|session| session.dossier().text().ok());
        if let Some(text) = ours
            && let Err(error) = backup::put(&path, text.as_bytes(), &(self.desk.now)())
        {
            return self.notices.tell(error.message());
        }
        self.session.take().into_iter().for_each(Session::discard);
        self.open_file(path);
    }

    /// The mark and the dossier of a file, or what is wrong with it.
    fn read_dossier(&self, path: &Path) -> Result<(Mark, Dossier), Message> {
        let text = store::read(path).map_err(|error| error.message())?;
        let fault =
            |fault: crate::text::Fault| Message::new("app-open-fault").with("fault", fault.line(self.state.language));
        Ok((Mark::of(text.as_bytes()), Dossier::parse(&path.display().to_string(), &text).map_err(fault)?))
    }
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

/// A name beside a file that is not taken yet.
fn beside(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let names = (2..).map(|n| path.with_file_name(format!("{stem}-{n}.wissel")));
    names.into_iter().find(|name| !name.exists()).unwrap_or_default()
}

/// A moment in words: `2026-11-21 10:02`, in UTC.
fn moment(at: Option<SystemTime>) -> String {
    let at = at.and_then(|at| Timestamp::try_from(at).ok());
    at.map_or_else(String::new, |at| at.strftime("%Y-%m-%d %H:%M UTC").to_string())
}
