//! Writing a dossier to its file, away from the window.
//!
//! In: a [`SaveJob`], made from a session. Out: a [`Saved`] that the session takes over, or why nothing was written.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::apart;
use super::desk::{self, Desk};
use super::journal;
use super::rescue::differences;
use super::session::{Phrase, Place};
use super::state::Step;
use crate::dossier::Dossier;
use crate::dossier::store::{self, Held, Lock, Mark, Passphrase, StoreError};
use crate::text::Message;

/// How a dossier comes to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Saving {
    /// Somebody asked for it.
    Asked,
    /// A moment after a change.
    ByItself,
    /// The same at once, as the window closes.
    Leaving,
    /// Under a name that somebody gave; only with `replace` a file of that name may be there.
    Named { replace: bool },
    /// Under another lock, with all earlier states.
    Relock,
}

/// So many earlier states are locked anew, of so many; `None` = that has not begun. Who does it shares it with who
/// shows it.
pub(crate) type Progress = Arc<Mutex<Option<(usize, usize)>>>;

/// A save, ready to be done.
#[derive(Debug)]
pub(crate) struct SaveJob {
    pub(crate) dossier: Dossier,
    pub(crate) revision: u64,
    pub(crate) path: PathBuf,
    pub(crate) saving: Saving,
    /// The file of the dossier so far, and what it held when it was read or written last.
    pub(crate) own: Option<(PathBuf, Mark)>,
    /// That file is of an older format: it is kept as it is before it is saved over.
    pub(crate) older: bool,
    /// What the file holds goes among its earlier states first.
    pub(crate) keep: bool,
    /// What it is locked with.
    pub(crate) phrase: Phrase,
    /// What it is to be locked with from now on, if that changes.
    pub(crate) relock: Option<Phrase>,
    /// How far that has come.
    pub(crate) progress: Progress,
    pub(crate) desk: Desk,
}

/// A save that is done.
#[derive(Debug)]
pub(crate) struct Saved {
    /// The revision that is on the disk now.
    pub(crate) revision: u64,
    pub(crate) placed: Placed,
    /// What it was locked with when this began.
    pub(crate) phrase: Phrase,
    /// What it is locked with now, if that has changed.
    pub(crate) relocked: Option<Phrase>,
    /// Earlier states that could not be brought under its lock.
    pub(crate) left: Vec<PathBuf>,
    /// Where its file, which was of an older format, is kept as it was.
    pub(crate) original: Option<PathBuf>,
}

/// Where the dossier is now.
#[derive(Debug)]
pub(crate) enum Placed {
    /// In its file, which holds this.
    Same(Mark),
    /// In another file, which is its file from now on.
    New(Place),
}

impl SaveJob {
    /// Writes the dossier.
    ///
    /// # Errors
    /// Where it could not be written; what was there before is untouched then.
    pub(crate) fn run(self) -> Result<Saved, SaveError> {
        let text = self.dossier.text()?;
        let moment = (self.desk.now)();
        self.look()?;
        if let Some(to) = self.relock.clone() {
            return self.relock(&text, to, &moment);
        }
        let bytes = store::bytes(&self.path, &text, self.phrase.as_deref())?;
        let same = |own: &&(PathBuf, Mark)| store::real(&own.0) == store::real(&self.path);
        let known = self.own.as_ref().filter(same).map(|(_, mark)| mark);
        let lock = if known.is_some() { None } else { self.take(&moment)? };
        let original = self.keep_original(known, &text)?;
        let moment = self.keep.then_some(&*moment);
        let mark = store::save(&self.path, &bytes, known, moment)
            .map_err(|error| refused(error, &text, self.phrase.as_deref()))?;
        let left = self.phrase.as_deref().map(|lock| store::lock_plain(&self.path, lock)).unwrap_or_default();
        let is_new = known.is_none();
        let placed = if is_new { Placed::New(Place::new(self.path, mark, lock)) } else { Placed::Same(mark) };
        Ok(Saved { revision: self.revision, placed, phrase: self.phrase, relocked: None, left, original })
    }

    /// Writes the dossier under another lock, and brings its earlier states under it.
    fn relock(&self, text: &str, to: Phrase, moment: &str) -> Result<Saved, SaveError> {
        let Some((path, mark)) = &self.own else { return Err(StoreError::Gone(self.path.clone()).into()) };
        let from = self.phrase.as_deref();
        let original = self.keep_original(Some(mark), text)?;
        let tell = |done: usize, all: usize| {
            if let Ok(mut progress) = self.progress.lock() {
                *progress = Some((done, all));
            }
        };
        let (mark, resealed) = store::relock(path, text, mark, (from, to.as_deref()), moment, &tell)
            .map_err(|error| refused(error, text, from))?;
        let left = resealed.left.into_iter().map(|(state, _)| state).collect();
        let (placed, phrase) = (Placed::Same(mark), self.phrase.clone());
        Ok(Saved { revision: self.revision, placed, phrase, relocked: Some(to), left, original })
    }

    /// Keeps the file of the dossier as it is, if it is of an older format and holds what is `known`, to be saved over.
    fn keep_original(&self, known: Option<&Mark>, text: &str) -> Result<Option<PathBuf>, SaveError> {
        let Some(known) = known.filter(|_| self.older) else { return Ok(None) };
        let kept = store::original::keep(&self.path, known);
        kept.map_err(|error| refused(error, text, self.phrase.as_deref()))
    }

    /// What stands in the way before anything is done.
    fn look(&self) -> Result<(), StoreError> {
        let path = || self.path.clone();
        match self.saving {
            // A drive that went away is not written anew by itself; whoever asks for it may.
            Saving::ByItself | Saving::Leaving => match self.path.try_exists() {
                Ok(true) => Ok(()),
                Ok(false) => Err(StoreError::Gone(path())),
                Err(error) => Err(StoreError::Write(path(), error)),
            },
            Saving::Named { replace: false } if self.path.symlink_metadata().is_ok() => Err(StoreError::Exists(path())),
            Saving::Named { .. } | Saving::Asked | Saving::Relock => Ok(()),
        }
    }

    /// Takes another file over: not if somebody else has it open, and never over changes in its journal.
    fn take(&self, moment: &str) -> Result<Option<Lock>, SaveError> {
        let held = |held: Held| SaveError::Held(self.path.clone(), held.by);
        let lock = Lock::take(&self.path, &self.desk.card()).map_err(held)?;
        journal::set_aside(&self.path, moment)?;
        Ok(lock)
    }
}

/// Another program's change is shown beside ours, and a name for ours is looked for.
fn refused(error: StoreError, ours: &str, phrase: Option<&Passphrase>) -> SaveError {
    match error {
        StoreError::Changed(path) => {
            let theirs = store::open(&path, phrase).ok();
            let lines = theirs.as_ref().map(|theirs| differences(&theirs.text, ours));
            let theirs = theirs.and_then(|theirs| Dossier::parse("", &theirs.text).ok());
            let both = theirs.zip(Dossier::parse("", ours).ok());
            let steps = both.map(|(theirs, ours)| apart::steps(&theirs, &ours)).unwrap_or_default();
            SaveError::Changed(Box::new(Changed { steps, lines, copy: beside(&path), path }))
        }
        error => error.into(),
    }
}

/// A name beside a file that is not taken yet.
fn beside(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let names = (2..).map(|n| path.with_file_name(format!("{stem}-{n}.wissel")));
    names.into_iter().find(|name| !name.exists()).unwrap_or_default()
}

/// A file that another program has changed.
#[derive(Debug)]
pub(crate) struct Changed {
    pub(crate) path: PathBuf,
    /// Where the two differ; empty = the file cannot be read, or only its form differs.
    pub(crate) steps: Vec<Step>,
    /// Lines that only the file has, and that only we have; `None` = the file cannot be read.
    pub(crate) lines: Option<[Vec<String>; 2]>,
    /// A name for ours that is not taken.
    pub(crate) copy: PathBuf,
}

/// Why a dossier could not be saved.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SaveError {
    /// The disk refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Another program has changed the file.
    #[error("{} was changed by another program", .0.path.display())]
    Changed(Box<Changed>),
    /// Somebody else has the file open.
    #[error("{0} is open elsewhere: {1}")]
    Held(PathBuf, String),
    /// The dossier has no text form.
    #[error(transparent)]
    Text(#[from] ron::Error),
}

impl SaveError {
    /// What happened and what is safe.
    pub(crate) fn message(&self) -> Message {
        let named = |key: &'static str, path: &Path| Message::new(key).with("path", path.display().to_string());
        match self {
            Self::Store(StoreError::Exists(path)) => named("app-export-exists", path),
            Self::Store(error) => Message::new("app-save-refused").with("fault", error.message()),
            Self::Changed(changed) => named("store-changed", &changed.path),
            Self::Held(path, by) => {
                Message::new("app-save-held").with("name", path.display().to_string()).with("more", desk::card(by))
            }
            Self::Text(error) => Message::new("app-save-text").with("reason", error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::dossier::Example;

    const OLD: &str = "// by hand\n(of an older format)\n";

    /// A save over a file that holds [`OLD`].
    fn job(path: &Path, saving: Saving) -> SaveJob {
        fs::write(path, OLD).unwrap();
        SaveJob {
            dossier: Dossier::parse("x", Example::School.text()).unwrap(),
            revision: 1,
            path: path.to_owned(),
            saving,
            own: Some((path.to_owned(), Mark::of(OLD.as_bytes()))),
            older: true,
            keep: false,
            phrase: None,
            relock: None,
            progress: Progress::default(),
            desk: Desk { now: || "2026-11-21T10:02:00Z".to_owned(), who: String::new(), journals: None },
        }
    }

    #[test]
    fn a_file_of_an_older_format_is_kept_whoever_asks_for_the_save() {
        for saving in [Saving::Asked, Saving::ByItself, Saving::Named { replace: true }] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("client.wissel");
            let saved = job(&path, saving).run().unwrap();
            let copy = folder.path().join("client.wissel.bak-1");
            assert_eq!(saved.original.as_ref(), Some(&copy), "{saving:?}");
            assert_eq!(fs::read_to_string(copy).unwrap(), OLD);
            assert!(fs::read_to_string(&path).unwrap().contains("format: 1"));
        }
    }

    #[test]
    fn a_file_of_the_present_format_or_under_another_name_is_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("client.wissel");
        let present = SaveJob { older: false, ..job(&path, Saving::Asked) };
        assert!(present.run().unwrap().original.is_none());
        let other = folder.path().join("other.wissel");
        let named = SaveJob { path: other, ..job(&path, Saving::Named { replace: false }) };
        assert!(named.run().unwrap().original.is_none());
        assert_eq!(fs::read_to_string(&path).unwrap(), OLD);
        assert!(store::original::all(&path).is_empty());
    }

    #[test]
    fn a_lock_reaches_the_file_that_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("client.wissel");
        let phrase: Phrase = Passphrase::new("open it").map(Arc::new);
        let job = SaveJob { relock: Some(phrase.clone()), ..job(&path, Saving::Relock) };
        let progress = job.progress.clone();
        let copy = job.run().unwrap().original.unwrap();
        assert!(store::open(&copy, None).is_err());
        assert_eq!(store::open(&copy, phrase.as_deref()).unwrap().text.as_str(), OLD);
        // What the file held is among the earlier states, too.
        assert_eq!(*progress.lock().unwrap(), Some((1, 2)));
    }

    #[test]
    fn where_it_cannot_be_kept_nothing_is_saved() {
        let folder = tempfile::tempdir().unwrap();
        // With the ending of a copy this name is longer than any may be.
        let path = folder.path().join(format!("{}.wissel", "x".repeat(243)));
        let refused = job(&path, Saving::Asked).run().unwrap_err();
        assert!(matches!(refused, SaveError::Store(StoreError::Original(..))), "{refused}");
        assert_eq!(fs::read_to_string(&path).unwrap(), OLD);
        let other = SaveJob { own: Some((path.clone(), Mark::of(b"else"))), ..job(&path, Saving::Asked) };
        assert!(matches!(other.run(), Err(SaveError::Changed(_))));
    }
}
