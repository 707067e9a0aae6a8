//! The open dossier: its history, its file, and what was derived from it.
//!
//! In: edits. Out: the dossier of now, and whether it is on disk.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::desk::{Desk, journals, own_journal};
use super::journal::{self, Journal};
use super::saving::{Placed, Progress, SaveJob, Saved, Saving};
use crate::catalog::Catalog;
use crate::dossier::store::{Lock, Mark, Passphrase};
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

/// What a dossier is locked with; `None` = it is plain.
pub(crate) type Phrase = Option<Arc<Passphrase>>;

/// The file of a dossier.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) path: PathBuf,
    /// What it held when it was read or written last.
    pub(crate) mark: Mark,
    /// It is of an older format: it is kept as it is before it is saved over.
    pub(crate) older: bool,
    /// Where its journal lies.
    pub(crate) journal: PathBuf,
    /// That it is open here.
    _lock: Option<Lock>,
}

impl Place {
    /// A file that is there; looks at the disk for its one name.
    pub(crate) fn new(path: PathBuf, mark: Mark, lock: Option<Lock>) -> Self {
        let journal = journal::beside(&path);
        Self { path, mark, older: false, journal, _lock: lock }
    }
}

/// What an open dossier leaves behind when it goes to another file, to be closed in this order.
pub(crate) type Left = (Journal, Option<Place>, Option<Lock>);

/// A journal in the program's own folder while the drive of the file does not answer.
#[derive(Debug)]
struct Apart {
    path: PathBuf,
    journal: Journal,
    _lock: Option<Lock>,
}

/// An open dossier.
#[derive(Debug)]
pub(crate) struct Session {
    history: History,
    /// Above the place: it is written to its end before the lock goes.
    journal: Journal,
    place: Option<Place>,
    /// Whatever is written of it is locked by this.
    phrase: Phrase,
    /// What its file shall be locked with instead, until that is done.
    pub(crate) relock: Option<Phrase>,
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
    apart: Option<Apart>,
    /// The save under way, by the number of its job.
    pub(crate) under_way: Option<(u64, Saving)>,
    /// A save that was asked for meanwhile.
    pub(crate) next: Option<(PathBuf, Saving)>,
    desk: Desk,
}

impl Session {
    /// Opens a dossier that is unchanged so far.
    pub(crate) fn new(dossier: Dossier, place: Option<Place>, phrase: Phrase, desk: Desk) -> Self {
        let journals = journals(place.as_ref(), &desk);
        // A file has a lock of its own; the journal in the program's folder is locked itself.
        let own = journals.iter().find(|path| path.parent() == desk.journals.as_deref());
        let lock = own.and_then(|path| Lock::take(path, &desk.card()).ok().flatten());
        Self::with_journals(dossier, place, (journals, lock), phrase, desk)
    }

    /// Opens what a journal held: none of it is in a file yet. A journal in the program's folder goes on, with its lock.
    pub(crate) fn recovered(
        dossier: Dossier,
        place: Option<Place>,
        own: (PathBuf, Option<Lock>),
        phrase: Phrase,
        desk: Desk,
    ) -> Self {
        let mut session = match place {
            Some(place) => Self::new(dossier, Some(place), phrase, desk),
            None => Self::with_journals(dossier, None, (vec![own.0], own.1), phrase, desk),
        };
        session.saved = None;
        session.note();
        session
    }

    fn with_journals(
        dossier: Dossier,
        place: Option<Place>,
        (journals, journal_lock): (Vec<PathBuf>, Option<Lock>),
        phrase: Phrase,
        desk: Desk,
    ) -> Self {
        Self {
            seen: dossier.log.iter().any(|entry| entry.seen),
            history: History::new(dossier),
            place,
            journal: keep(journals, &phrase),
            phrase,
            relock: None,
            _journal_lock: journal_lock,
            saved: Some(0),
            kept: false,
            gesture: false,
            logged: None,
            apart: None,
            under_way: None,
            next: None,
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

    /// Whether whatever is written of it is locked.
    pub(crate) const fn is_locked(&self) -> bool {
        self.phrase.is_some()
    }

    /// What it is locked with.
    pub(crate) const fn phrase(&self) -> &Phrase {
        &self.phrase
    }

    /// From now on it is locked with this; what the journal holds is written anew.
    pub(crate) fn lock(&mut self, phrase: Phrase) {
        self.journal.lock(phrase.clone());
        self.apart.iter().for_each(|apart| apart.journal.lock(phrase.clone()));
        self.phrase = phrase;
        if !self.is_saved() {
            self.note();
        }
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
        let texts: Vec<String> = edit.counted().iter().map(|one| ron::to_string(one).unwrap_or_default()).collect();
        let before = self.revision();
        self.history.apply(edit, joins)?;
        if self.revision() == before {
            return Ok(());
        }
        let same_step = joins && target.is_some() && target == self.logged;
        for (at, edit) in texts.into_iter().enumerate().filter(|_| target.is_some()) {
            let entry = LogEntry { on: (self.desk.now)(), edit, seen: self.seen };
            self.history.log(entry, same_step && at == 0);
        }
        self.logged = target;
        self.note();
        Ok(())
    }

    /// The window works with another catalogue from now on.
    pub(crate) fn rest_on(&mut self, catalog: &Catalog) {
        self.history.rest_on(catalog);
    }

    /// What is not saved goes into the journal.
    fn note(&self) {
        self.journal.edited(self.dossier().clone());
        if let Some(apart) = &self.apart {
            apart.journal.edited(self.dossier().clone());
        }
    }

    /// Why the journal cannot be kept, said once.
    pub(crate) fn trouble(&self) -> Option<Message> {
        self.journal.trouble().or_else(|| self.apart.as_ref()?.journal.trouble())
    }

    /// What is not saved is given up.
    pub(crate) fn discard(&mut self) {
        self.journal.saved();
        self.end_apart();
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

    /// What it takes to write the dossier to `path`.
    pub(crate) fn to_save(&self, path: PathBuf, saving: Saving) -> SaveJob {
        SaveJob {
            dossier: self.dossier().clone(),
            revision: self.revision(),
            path,
            saving,
            own: self.place.as_ref().map(|place| (place.path.clone(), place.mark.clone())),
            older: self.place.as_ref().is_some_and(|place| place.older),
            keep: !matches!(saving, Saving::ByItself | Saving::Leaving) || !self.kept,
            phrase: self.phrase.clone(),
            relock: self.relock.clone().filter(|_| saving == Saving::Relock),
            progress: Progress::default(),
            desk: self.desk.clone(),
        }
    }

    /// The dossier was written; what was edited meanwhile stays unsaved, and so does all of it where its lock has
    /// changed meanwhile. Returns what is to be closed.
    pub(crate) fn saved(&mut self, saved: Saved) -> Option<Left> {
        let as_now = saved.phrase.as_ref().map(Arc::as_ptr) == self.phrase.as_ref().map(Arc::as_ptr);
        (self.saved, self.kept) = (as_now.then_some(saved.revision), true);
        let left = match saved.placed {
            Placed::Same(mark) => {
                if let Some(place) = &mut self.place {
                    (place.mark, place.older) = (mark, false);
                }
                None
            }
            Placed::New(place) => {
                self.journal.saved();
                self.end_apart();
                let journal = keep(journals(Some(&place), &self.desk), &self.phrase);
                let old = std::mem::replace(&mut self.journal, journal);
                Some((old, self.place.replace(place), self._journal_lock.take()))
            }
        };
        if self.is_saved() {
            self.journal.saved();
            self.end_apart();
        } else if left.is_some() {
            self.note();
        }
        left
    }

    /// Its file holds this now, of an older format or not, which is opened in the place of the dossier.
    pub(crate) fn reopened(mut self, dossier: Dossier, (mark, older): (Mark, bool), phrase: Phrase) -> Self {
        self.discard();
        self.journal.lock(phrase.clone());
        self.phrase = phrase;
        if let Some(place) = &mut self.place {
            (place.mark, place.older) = (mark, older);
        }
        let seen = dossier.log.iter().any(|entry| entry.seen);
        let (saved, kept, gesture, logged, under_way) = (Some(0), false, false, None, None);
        self.relock = None;
        Self { history: History::new(dossier), seen, saved, kept, gesture, logged, under_way, next: None, ..self }
    }

    /// The drive of the file does not answer: the journal may lie there, too, so another one is kept in the program's
    /// own folder until everything is saved.
    pub(crate) fn keep_apart(&mut self) {
        if self.apart.is_some() || self.place.is_none() || self.is_saved() {
            return;
        }
        let Some(path) = own_journal(&self.desk) else { return };
        let lock = Lock::take(&path, &self.desk.card()).ok().flatten();
        let journal = keep(vec![path.clone()], &self.phrase);
        journal.edited(self.dossier().clone());
        self.apart = Some(Apart { path, journal, _lock: lock });
    }

    /// Where changes are kept while the drive of the file does not answer.
    pub(crate) fn apart(&self) -> Option<&Path> {
        self.apart.as_ref().map(|apart| apart.path.as_path())
    }

    /// Everything is saved, or given up.
    fn end_apart(&mut self) {
        if let Some(apart) = self.apart.take() {
            apart.journal.saved();
        }
    }

    /// The journal apart is on the disk when this returns.
    pub(crate) fn close_apart(&mut self) {
        self.apart = None;
    }
}

/// A journal in the first of these places that takes it, locked from its first word.
fn keep(journals: Vec<PathBuf>, phrase: &Phrase) -> Journal {
    let journal = Journal::keep(journals);
    journal.lock(phrase.clone());
    journal
}
