//! Opening a dossier's file, away from the window.
//!
//! In: an [`OpenJob`], or a journal that shall be left alone. Out: what was [`Opened`], or why nothing was.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;

use super::journal::{self, Found};
use super::rescue::Recovery;
use super::session::{Desk, Place};
use crate::dossier::Dossier;
use crate::dossier::store::{self, Lock, Mark, backup};
use crate::text::{Fault, Language, Message};

/// A file that shall be opened.
#[derive(Debug)]
pub(crate) struct OpenJob {
    pub(crate) path: PathBuf,
    /// The file that is open here.
    pub(crate) own: Option<PathBuf>,
    /// Text that goes among the earlier states of the file, if the file holds a whole dossier.
    pub(crate) ours: Option<String>,
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
        /// A journal that cannot be read was put among its earlier states.
        aside: bool,
    },
    /// It is open here already, and holds this now.
    Again { mark: Mark, dossier: Box<Dossier> },
    /// Somebody else has it open.
    Held { path: PathBuf, by: String, dossier: Box<Dossier> },
    /// There are changes that were never saved.
    Found(Box<Recovery>),
}

impl OpenJob {
    /// Reads the file and takes its lock.
    ///
    /// # Errors
    /// What is wrong with the file, or why it could not be read; nothing has changed then.
    pub(crate) fn run(self) -> Result<Opened, Message> {
        let (mark, dossier) = read_dossier(&self.path, self.language)?;
        if let Some(ours) = &self.ours {
            backup::put(&self.path, ours.as_bytes(), &(self.desk.now)()).map_err(|error| error.message())?;
        }
        // Our own lock would hinder us from opening the same file once more.
        if self.own.as_ref().is_some_and(|own| store::real(own) == store::real(&self.path)) {
            return Ok(Opened::Again { mark, dossier: Box::new(dossier) });
        }
        match Lock::take(&self.path, &self.desk.card()) {
            Ok(lock) => look(Place::new(self.path, mark, lock), dossier, &self.desk),
            Err(held) => Ok(Opened::Held { path: self.path, by: held.by, dossier: Box::new(dossier) }),
        }
    }
}

/// Looks for changes that were never saved.
fn look(place: Place, dossier: Dossier, desk: &Desk) -> Result<Opened, Message> {
    let noted = journal::found(&place.journal).map(|found| (Dossier::parse("journal", &found.text), found));
    let aside = match noted {
        Some((Ok(unsaved), found)) if unsaved != dossier => {
            let written = fs::metadata(&place.path).and_then(|data| data.modified()).ok();
            let older = written.zip(found.at).is_some_and(|(file, journal)| file > journal);
            let (at, saved) = (moment(found.at), Some((place, dossier)));
            let recovery = Recovery { saved, dossier: unsaved, older, found, lock: None, at };
            return Ok(Opened::Found(Box::new(recovery)));
        }
        Some((Ok(_), _)) => {
            drop(fs::remove_file(&place.journal));
            false
        }
        // It is not ours to read, or there is none: it is kept, and never written over.
        Some((Err(_), _)) | None => journal::set_aside(&place.path, &(desk.now)()).map_err(|error| error.message())?,
    };
    Ok(Opened::Here { place, dossier: Box::new(dossier), aside })
}

/// Opens what was saved; what the journal holds goes among the earlier states.
///
/// # Errors
/// Where it could not be put there; it stays where it is then.
pub(crate) fn leave(place: Place, dossier: Dossier, found: &Found, desk: &Desk) -> Result<Opened, Message> {
    backup::put(&place.path, found.text.as_bytes(), &(desk.now)()).map_err(|error| error.message())?;
    drop(fs::remove_file(&found.path));
    Ok(Opened::Here { place, dossier: Box::new(dossier), aside: false })
}

/// The mark and the dossier of a file, or what is wrong with it.
fn read_dossier(path: &Path, language: Language) -> Result<(Mark, Dossier), Message> {
    let text = store::read(path).map_err(|error| error.message())?;
    let fault = |fault: Fault| Message::new("app-open-fault").with("fault", fault.line(language));
    Ok((Mark::of(text.as_bytes()), Dossier::parse(&path.display().to_string(), &text).map_err(fault)?))
}

/// A moment in words: `2026-11-21 10:02`, in UTC.
pub(crate) fn moment(at: Option<SystemTime>) -> String {
    let at = at.and_then(|at| Timestamp::try_from(at).ok());
    at.map_or_else(String::new, |at| at.strftime("%Y-%m-%d %H:%M UTC").to_string())
}
