//! The open dossier: its history, its file, and what was derived from it.
//!
//! In: edits. Out: the dossier of now, and whether it is on disk.

use std::path::{Path, PathBuf};

use super::journal::{self, Journal};
use crate::dossier::store::{self, Lock, Mark, StoreError};
use crate::dossier::{Dossier, Edit, EditError, History, LogEntry};
use crate::text::Message;

/// A value made from the dossier, kept until the dossier changes.
///
/// `by` is the revision, together with whatever else of the window the value depends on.
#[derive(Debug)]
pub(crate) struct Cached<K, T>(Option<(K, T)>);

impl<K, T> Default for Cached<K, T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K: PartialEq, T> Cached<K, T> {
    /// The value for `by`, made anew if it was made for another one.
    pub(crate) fn get(&mut self, by: K, make: impl FnOnce() -> T) -> &T {
        let value = match self.0.take() {
            Some((old, value)) if old == by => value,
            _ => make(),
        };
        &self.0.insert((by, value)).1
    }
}

/// Who works here, and where what is not saved is kept.
#[derive(Clone, Debug)]
pub(crate) struct Desk {
    /// Gives the present moment, `2026-11-21T10:02:00Z`.
    pub(crate) now: fn() -> String,
    /// The person and the machine.
    pub(crate) who: String,
    /// The folder for journals of dossiers without a file; `None` = none are kept.
    pub(crate) journals: Option<PathBuf>,
}

/// The file of a dossier.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) path: PathBuf,
    /// What it held when it was read or written last.
    pub(crate) mark: Mark,
    /// That it is open here.
    pub(crate) _lock: Option<Lock>,
}

/// How a dossier comes to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Saving {
    /// Somebody asked for it.
    Asked,
    /// A moment after a change.
    ByItself,
}

/// An open dossier.
#[derive(Debug)]
pub(crate) struct Session {
    history: History,
    /// Above the place: it is written to its end before the lock goes.
    journal: Journal,
    place: Option<Place>,
    /// Lock of the journal of a dossier without a file.
    _journal_lock: Option<Lock>,
    /// The revision that is on disk; `None` = nothing of it is.
    saved: Option<u64>,
    /// What the file held before is among its earlier states.
    kept: bool,
    /// The last edit was part of typing or dragging that still goes on.
    gesture: bool,
    /// A ranking was shown, now or when the file was made.
    seen: bool,
    /// Target of the edit that was logged last in this gesture.
    logged: Option<String>,
    desk: Desk,
}

impl Session {
    /// Opens a dossier that is unchanged so far.
    pub(crate) fn new(dossier: Dossier, place: Option<Place>, desk: Desk) -> Self {
        let journals = journals(place.as_ref().map(|place| place.path.as_path()), &desk);
        // A file has a lock of its own; the journal in the program's folder is locked itself.
        let own = journals.iter().find(|path| path.parent() == desk.journals.as_deref());
        let lock = own.and_then(|path| Lock::take(path, &desk.card()).ok().flatten());
        Self::with_journals(dossier, place, (journals, lock), desk)
    }

    /// Opens what a journal held: none of it is in a file yet. A journal in the program's folder goes on, with its lock.
    pub(crate) fn recovered(dossier: Dossier, place: Option<Place>, own: (PathBuf, Option<Lock>), desk: Desk) -> Self {
        let mut session = match place {
            Some(place) => Self::new(dossier, Some(place), desk),
            None => Self::with_journals(dossier, None, (vec![own.0], own.1), desk),
        };
        session.saved = None;
        session.note();
        session
    }

    fn with_journals(
        dossier: Dossier,
        place: Option<Place>,
        (journals, journal_lock): (Vec<PathBuf>, Option<Lock>),
        desk: Desk,
    ) -> Self {
        Self {
            seen: dossier.log.iter().any(|entry| entry.seen),
            history: History::new(dossier),
            place,
            journal: Journal::keep(journals),
            _journal_lock: journal_lock,
            saved: Some(0),
            kept: false,
            gesture: false,
            logged: None,
            desk,
        }
    }

    /// A ranking is being shown: changes of weights from now on are noted as made with it in sight.
    pub(crate) const fn ranking_seen(&mut self) {
        self.seen = true;
    }

    /// The dossier of now.
    pub(crate) const fn dossier(&self) -> &Dossier {
        self.history.dossier()
    }

    /// Grows with every change.
    pub(crate) const fn revision(&self) -> u64 {
        self.history.revision()
    }

    /// Its file, if it has one.
    pub(crate) fn path(&self) -> Option<&Path> {
        self.place.as_ref().map(|place| place.path.as_path())
    }

    /// Whether everything is on disk.
    pub(crate) const fn is_saved(&self) -> bool {
        matches!(self.saved, Some(saved) if saved == self.history.revision())
    }

    /// Makes a change that is a step of its own.
    pub(crate) fn edit(&mut self, edit: Edit) -> Result<(), EditError> {
        self.gesture = false;
        self.apply(edit, false)
    }

    /// Makes a change that belongs to typing or dragging.
    pub(crate) fn adjust(&mut self, edit: Edit) -> Result<(), EditError> {
        let joins = std::mem::replace(&mut self.gesture, true);
        self.apply(edit, joins)
    }

    fn apply(&mut self, edit: Edit, joins: bool) -> Result<(), EditError> {
        let target = edit.moves_ranking().then(|| edit.target());
        let text = ron::to_string(&edit).unwrap_or_default();
        let before = self.revision();
        self.history.apply(edit, joins)?;
        if self.revision() == before {
            return Ok(());
        }
        let same_step = joins && target.is_some() && target == self.logged;
        if target.is_some() {
            let entry = LogEntry { on: (self.desk.now)(), edit: text, seen: self.seen };
            self.history.log(entry, same_step);
        }
        self.logged = target;
        self.note();
        Ok(())
    }

    /// What is not saved goes into the journal.
    fn note(&self) {
        self.journal.edited(self.dossier().clone());
    }

    /// Why the journal cannot be kept, said once.
    pub(crate) fn trouble(&self) -> Option<Message> {
        self.journal.trouble()
    }

    /// What is not saved is given up.
    pub(crate) fn discard(self) {
        self.journal.saved();
    }

    /// Typing or dragging has ended: the next adjustment is a step of its own.
    pub(crate) const fn end_gesture(&mut self) {
        self.gesture = false;
    }

    /// The name of the step that undo takes back.
    pub(crate) fn undo_name(&self) -> Option<&Message> {
        self.history.undo_name()
    }

    /// The name of the step that redo makes again.
    pub(crate) fn redo_name(&self) -> Option<&Message> {
        self.history.redo_name()
    }

    /// Takes the last step back.
    pub(crate) fn undo(&mut self) {
        self.gesture = false;
        self.history.undo();
        self.note();
    }

    /// Makes the last step that was taken back again.
    pub(crate) fn redo(&mut self) {
        self.gesture = false;
        self.history.redo();
        self.note();
    }

    /// Writes the dossier to `path`, which becomes its file.
    pub(crate) fn save(&mut self, path: PathBuf, saving: Saving) -> Result<(), SaveError> {
        let text = self.dossier().text()?;
        let moment = (self.desk.now)();
        let same = self.place.as_ref().filter(|place| store::real(&place.path) == store::real(&path));
        // A drive that went away is not written anew by itself; whoever asks for it may.
        if saving == Saving::ByItself && !path.try_exists().unwrap_or(false) {
            return Err(StoreError::Read(path, std::io::ErrorKind::NotFound.into()).into());
        }
        let lock = if same.is_some() { None } else { self.take(&path, &moment)? };
        let keep = saving == Saving::Asked || !self.kept;
        let known = same.map(|place| place.mark.clone());
        let is_new = same.is_none();
        let mark = store::save(&path, text.as_bytes(), known.as_ref(), keep.then_some(&*moment))?;
        self.journal.saved();
        if is_new {
            self.journal = Journal::keep(journals(Some(&path), &self.desk));
            (self.place, self._journal_lock) = (Some(Place { path, mark, _lock: lock }), None);
        } else if let Some(place) = &mut self.place {
            place.mark = mark;
        }
        (self.saved, self.kept) = (Some(self.revision()), true);
        Ok(())
    }

    /// Takes another file over: not if somebody else has it open, and never over changes in its journal.
    fn take(&self, path: &Path, moment: &str) -> Result<Option<Lock>, SaveError> {
        let held = |held: store::Held| SaveError::Held(path.to_owned(), held.by);
        let lock = Lock::take(path, &self.desk.card()).map_err(held)?;
        journal::set_aside(path, moment)?;
        Ok(lock)
    }
}

impl Desk {
    /// Who has a file open, and since when.
    pub(crate) fn card(&self) -> String {
        format!("{}, {}", self.who, (self.now)())
    }
}

/// Where the journal may lie: beside the file, else in the program's own folder.
fn journals(path: Option<&Path>, desk: &Desk) -> Vec<PathBuf> {
    let own = desk.journals.as_ref().map(|folder| {
        // Where it cannot be made, the journal will say so.
        drop(std::fs::create_dir_all(folder));
        journal::unsaved(folder, &(desk.now)())
    });
    path.map(journal::beside).into_iter().chain(own).collect()
}

/// Why a dossier could not be saved.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SaveError {
    /// The disk refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Somebody else has the file open.
    #[error("{0} is open elsewhere: {1}")]
    Held(PathBuf, String),
    /// The dossier has no text form.
    #[error(transparent)]
    Text(#[from] ron::Error),
}

impl SaveError {
    /// Whether another program has changed the file.
    pub(crate) const fn is_change(&self) -> bool {
        matches!(self, Self::Store(StoreError::Changed(_)))
    }

    /// What happened and what is safe.
    pub(crate) fn message(&self) -> Message {
        match self {
            Self::Store(error) => error.message(),
            Self::Held(path, by) => {
                Message::new("app-save-held").with("name", path.display().to_string()).with("more", by.as_str())
            }
            Self::Text(error) => Message::new("app-save-text").with("reason", error.to_string()),
        }
    }
}
