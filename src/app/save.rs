//! Saving: when it begins, what follows when it is done or refused.
//!
//! In: a path, or none; the answer of the disk. Out: a job for the disk; then a dossier that is saved, or a message.
//! Two saves never run at once for one file: what is asked for meanwhile comes after.

use std::path::{Path, PathBuf};

use super::action::Action;
use super::disk::{Answer, Doing, Work};
use super::files::Purpose;
use super::rescue::Rescue;
use super::saving::{SaveError, Saved, Saving};
use super::{App, RETRY};
use crate::dossier::store::StoreError;
use crate::text::Message;

impl App {
    /// Saves to the file that is known, or asks for one; then `then`.
    pub(crate) fn save_then(&mut self, then: Option<Action>) {
        match self.session.as_ref().and_then(|session| session.path().map(Path::to_owned)) {
            None => self.files.ask(Purpose::Save, self.suggested_path(), then),
            Some(path) => {
                self.then = then;
                self.write(path, Saving::Asked);
            }
        }
    }

    /// Quits with changes that are not saved: where they would be saved by themselves in a moment, they are saved now;
    /// else it is asked.
    pub(crate) fn quit_unsaved(&mut self) {
        let path = self.session.as_ref().and_then(|session| session.path().map(Path::to_owned));
        let changed = self.asks() || self.files.is_open() || self.notices.says("store-changed");
        match path.filter(|path| !changed && self.disk.silent().is_none() && !self.disk.hangs_on(path)) {
            Some(path) => {
                self.then = Some(Action::Quit);
                self.write(path, Saving::Leaving);
            }
            None => self.files.guard(Action::Quit),
        }
    }

    /// Begins to write the dossier; after the save under way, if there is one.
    pub(crate) fn write(&mut self, path: PathBuf, saving: Saving) {
        let own = self.session.as_ref().and_then(|session| session.path().map(Path::to_owned));
        // Another drive is not waited for where one keeps silent.
        let elsewhere = self.disk.silent().is_some() && own.is_some_and(|own| own != path);
        let hindered = self.disk.hangs_on(&path) || (self.is_saving() && !elsewhere);
        let Some(session) = &mut self.session else { return };
        if hindered {
            if saving != Saving::ByItself {
                session.next = Some((path, saving));
            }
            return;
        }
        let work = match saving {
            Saving::Relock => Work::Keys,
            _ if session.is_locked() => Work::Key,
            _ => Work::Drive,
        };
        let mut job = session.to_save(path.clone(), saving);
        if let Some(dialog) = &self.locking {
            job.progress = dialog.progress.clone();
        }
        let number = self.disk.ask(Doing::Save(path, work), move || Answer::Saved(job.run()));
        session.under_way = Some((number, saving));
        self.listen(true);
    }

    /// Whether a save is under way.
    pub(crate) fn is_saving(&self) -> bool {
        let under_way = self.session.as_ref().and_then(|session| session.under_way);
        under_way.is_some_and(|(number, _)| self.disk.waits_for(number))
    }

    /// Begins the save that was asked for while another one ran.
    pub(crate) fn save_next(&mut self) {
        if let Some((path, saving)) = self.session.as_mut().and_then(|session| session.next.take()) {
            self.write(path, saving);
        }
    }

    /// The dossier was written, or could not be.
    pub(crate) fn saved(&mut self, number: u64, result: Result<Saved, SaveError>) {
        let session = self.session.as_mut().filter(|session| session.under_way.is_some_and(|(n, _)| n == number));
        let Some((session, (_, saving))) = session.and_then(|s| s.under_way.take().map(|of| (s, of))) else {
            // Its client was closed meanwhile.
            return self.disk.close(None, result);
        };
        match result {
            Ok(mut saved) => {
                let before = session.path().map(Path::to_owned);
                let (relocked, states) = (saved.relocked.take(), std::mem::take(&mut saved.left));
                let original = saved.original.take();
                if let Some(left) = session.saved(saved) {
                    self.disk.close(before.as_deref(), left);
                }
                let path = self.session.as_ref().and_then(|session| session.path().map(Path::to_owned));
                path.into_iter().for_each(|path| self.remember(&path));
                relocked.into_iter().for_each(|to| self.relocked(to));
                self.tell_left(&states);
                original.into_iter().for_each(|copy| self.tell_original(&copy));
                self.follow(saving);
            }
            Err(error) => self.refused(error, saving),
        }
    }

    /// Says where the file lies that was of an older format.
    fn tell_original(&mut self, copy: &Path) {
        self.notices.tell(Message::new("store-original-kept").with("path", copy.display().to_string()));
    }

    /// Does what was to follow the save.
    fn follow(&mut self, saving: Saving) {
        let then = match saving {
            Saving::Named { .. } => self.files.saved(),
            Saving::Asked | Saving::Leaving if self.session.as_ref().is_some_and(|session| session.next.is_none()) => {
                self.then.take()
            }
            Saving::Asked | Saving::Leaving | Saving::ByItself | Saving::Relock => None,
        };
        then.into_iter().for_each(|then| self.out.send(then));
    }

    /// Says why nothing was saved.
    fn refused(&mut self, error: SaveError, saving: Saving) {
        if saving == Saving::Relock {
            self.not_relocked();
        }
        if saving == Saving::ByItself {
            self.retry = self.disk.now() + RETRY;
        } else if self.session.as_ref().is_some_and(|session| session.next.is_none())
            && matches!(self.then.take(), Some(Action::Quit))
            && !matches!(error, SaveError::Changed(_))
        {
            // Whoever wanted to leave still can.
            self.files.guard(Action::Quit);
        }
        match error {
            SaveError::Changed(changed) => self.rescue = Some(Rescue::Changed { changed, shown: false }),
            SaveError::Store(StoreError::Exists(_)) if self.files.taken() => {}
            error if matches!(saving, Saving::Named { .. }) => self.tell_of_file(error.message()),
            error => self.notices.tell(error.message()),
        }
    }

    /// Asks where a copy shall go while the drive of the file does not answer.
    pub(crate) fn save_elsewhere(&mut self) {
        let name = self.session.as_ref().and_then(|session| session.path()?.file_name());
        let path = super::run::documents().unwrap_or_default().join(name.unwrap_or_default());
        let then = self.then.take();
        self.files.ask(Purpose::Save, path.display().to_string(), then);
    }
}
