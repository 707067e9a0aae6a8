//! Opening a dossier's file, away from the window.
//!
//! In: an [`OpenJob`], or a journal that shall be opened or left alone. Out: what was [`Opened`], or why nothing was.
//! What is [`Locked`] comes back as it is, to be tried again with another passphrase.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::desk::{self, Desk};
use super::journal::{self, Found};
use super::rescue::Recovery;
use super::session::{Phrase, Place};
use crate::dossier::Dossier;
use crate::dossier::store::{self, Lock, Mark, SealError, StoreError, backup};
use crate::text::message::Arg;
use crate::text::{Fault, Language, Message};

/// A file that shall be opened.
#[derive(Debug)]
pub(crate) struct OpenJob {
    pub(crate) path: PathBuf,
    /// The file that is open here.
    pub(crate) own: Option<PathBuf>,
    /// Text that goes among the earlier states of the file, if the file holds a whole dossier, and what locks it where
    /// the file is plain.
    pub(crate) ours: Option<(String, Phrase)>,
    /// What the file is locked with, as far as that is known.
    pub(crate) phrase: Phrase,
    /// Somebody gave it for this file, and hears of it where it is wrong.
    pub(crate) given: bool,
    /// Language of what is said about a file that is none of ours.
    pub(crate) language: Language,
    pub(crate) desk: Desk,
}

/// A file that was opened.
#[derive(Debug)]
pub(crate) enum Opened {
    /// It can be worked on.
    Here {
        place: Place,
        dossier: Box<Dossier>,
        phrase: Phrase,
        /// A journal that cannot be read was put among its earlier states.
        aside: bool,
    },
    /// It is open here already, and holds this now.
    Again { mark: Mark, older: bool, dossier: Box<Dossier>, phrase: Phrase },
    /// Somebody else has it open.
    Held { path: PathBuf, by: String, dossier: Box<Dossier>, phrase: Phrase },
    /// There are changes that were never saved.
    Found(Box<Recovery>),
    /// It does not open without another passphrase.
    Locked(Locked),
}

/// What waits for a passphrase.
#[derive(Debug)]
pub(crate) enum Locked {
    /// A file; with `ours`, what is open here goes among its earlier states. `wrong`: a passphrase was given for it.
    File { path: PathBuf, ours: bool, wrong: bool },
    /// The journal of a file.
    Journal(Box<WithJournal>),
    /// The journal of a client that was never saved, with its lock.
    Unsaved { found: Found, lock: Option<Lock> },
}

/// A file that was read, and the journal beside it.
#[derive(Debug)]
pub(crate) struct WithJournal {
    pub(crate) place: Place,
    pub(crate) dossier: Dossier,
    /// What the file is locked with.
    pub(crate) phrase: Phrase,
    pub(crate) found: Found,
}

impl OpenJob {
    /// Reads the file and takes its lock.
    ///
    /// # Errors
    /// What is wrong with the file, or why it could not be read; nothing has changed then.
    pub(crate) fn run(self) -> Result<Opened, Message> {
        let read = store::open(&self.path, self.phrase.as_deref());
        if read.as_ref().is_err_and(wants_passphrase) {
            let (ours, wrong) = (self.ours.is_some(), self.given);
            return Ok(Opened::Locked(Locked::File { path: self.path, ours, wrong }));
        }
        let read = read.map_err(|error| error.message())?;
        let fault = |fault: Fault| Message::new("app-open-fault").with("fault", fault.line(self.language));
        let parsed = Dossier::read(&self.path.display().to_string(), &read.text).map_err(fault)?;
        let (dossier, older) = (parsed.value, parsed.older);
        let (mark, phrase) = (read.mark, self.phrase.filter(|_| read.sealed));
        if let Some((ours, lock)) = &self.ours {
            // Among locked states nothing is plain: the file may have been locked since.
            let lock = phrase.as_deref().or(lock.as_deref());
            let kept = backup::put_text(&self.path, ours, lock, &(self.desk.now)());
            kept.map_err(|error| error.message())?;
        }
        // Our own lock would hinder us from opening the same file once more.
        if self.own.as_ref().is_some_and(|own| store::real(own) == store::real(&self.path)) {
            return Ok(Opened::Again { mark, older, dossier: Box::new(dossier), phrase });
        }
        match Lock::take(&self.path, &self.desk.card()) {
            Ok(lock) => {
                let mut place = Place::new(self.path, mark, lock);
                place.older = older;
                look(place, dossier, phrase, &self.desk)
            }
            Err(held) => Ok(Opened::Held { path: self.path, by: held.by, dossier: Box::new(dossier), phrase }),
        }
    }
}

/// Looks for changes that were never saved.
fn look(place: Place, dossier: Dossier, phrase: Phrase, desk: &Desk) -> Result<Opened, Message> {
    if let Some(found) = journal::found(&place.journal) {
        let with = phrase.clone();
        return WithJournal { place, dossier, phrase, found }.run(&with, desk);
    }
    // It is not ours to read, or there is none: it is kept, and never written over.
    let aside = set_aside(&place.path, desk)?;
    Ok(Opened::Here { place, dossier: Box::new(dossier), phrase, aside })
}

impl WithJournal {
    /// Opens the journal, too, with this passphrase if it is locked.
    ///
    /// # Errors
    /// Where it cannot be read and cannot be put among the earlier states either; it stays where it is then.
    pub(crate) fn run(self, with: &Phrase, desk: &Desk) -> Result<Opened, Message> {
        let text = text_of(&self.found, with);
        if text.as_ref().is_err_and(wants_passphrase) {
            return Ok(Opened::Locked(Locked::Journal(Box::new(self))));
        }
        let aside = match text.ok().and_then(|text| Dossier::parse("journal", &text).ok()) {
            Some(unsaved) if unsaved != self.dossier => return Ok(self.recovery(unsaved, with)),
            Some(_) => {
                drop(fs::remove_file(&self.found.path));
                false
            }
            None => set_aside(&self.place.path, desk)?,
        };
        Ok(self.here(aside))
    }

    /// Opens what was saved; what the journal holds goes among the earlier states.
    ///
    /// # Errors
    /// Where it could not be put there; it stays where it is then.
    pub(crate) fn leave(self, desk: &Desk) -> Result<Opened, Message> {
        if self.found.sealed {
            set_aside(&self.place.path, desk)?;
        } else {
            // It may be from before the dossier was locked.
            let (text, lock) = (&self.found.text, self.phrase.as_deref());
            let kept = backup::put_text(&self.place.path, text, lock, &(desk.now)());
            kept.map_err(|error| error.message())?;
            drop(fs::remove_file(&self.found.path));
        }
        Ok(self.here(false))
    }

    fn here(self, aside: bool) -> Opened {
        Opened::Here { place: self.place, dossier: Box::new(self.dossier), phrase: self.phrase, aside }
    }

    fn recovery(self, unsaved: Dossier, with: &Phrase) -> Opened {
        let Self { place, dossier, phrase, found } = self;
        let written = fs::metadata(&place.path).and_then(|data| data.modified()).ok();
        let older = written.zip(found.at).is_some_and(|(file, journal)| file > journal);
        // What was locked once stays locked, even where the file is plain.
        let of_journal = phrase.clone().or_else(|| with.clone().filter(|_| found.sealed));
        let (at, saved) = (moment(found.at), Some((place, dossier, phrase)));
        let recovery = Recovery { saved, dossier: unsaved, phrase: of_journal, older, found, lock: None, at };
        Opened::Found(Box::new(recovery))
    }
}

/// Opens the journal of a client that was never saved.
///
/// # Errors
/// Where it cannot be read or holds no dossier; it stays where it is then.
pub(crate) fn unsaved(found: Found, lock: Option<Lock>, with: &Phrase, language: Language) -> Result<Opened, Message> {
    let text = text_of(&found, with);
    if text.as_ref().is_err_and(wants_passphrase) {
        return Ok(Opened::Locked(Locked::Unsaved { found, lock }));
    }
    let text = text.map_err(|error| error.message())?;
    let fault = |fault: Fault| Message::new("app-open-fault").with("fault", fault.line(language));
    let dossier = Dossier::parse("journal", &text).map_err(fault)?;
    let (phrase, at) = (with.clone().filter(|_| found.sealed), moment(found.at));
    Ok(Opened::Found(Box::new(Recovery { saved: None, dossier, phrase, older: false, found, lock, at })))
}

/// The text of a journal; a locked one takes about a second.
fn text_of(found: &Found, with: &Phrase) -> Result<Zeroizing<String>, StoreError> {
    match with {
        _ if !found.sealed => Ok(found.text.clone().into()),
        Some(passphrase) => found.unlock(passphrase),
        None => Err(StoreError::Sealed(found.path.clone(), SealError::Locked)),
    }
}

/// Whether another passphrase may open it.
fn wants_passphrase(error: &StoreError) -> bool {
    matches!(error, StoreError::Sealed(_, SealError::Locked | SealError::Wrong))
}

/// A journal that nobody can be asked about goes among the earlier states; `false` = there is none.
fn set_aside(path: &Path, desk: &Desk) -> Result<bool, Message> {
    journal::set_aside(path, &(desk.now)()).map_err(|error| error.message())
}

/// A moment in words; nothing where it is not known.
pub(crate) fn moment(at: Option<SystemTime>) -> Arg {
    let at = at.and_then(|at| Timestamp::try_from(at).ok());
    at.map_or_else(|| "".into(), desk::moment)
}
