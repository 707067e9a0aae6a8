//! The open dossier: its history, its file, and what was derived from it.
//!
//! In: edits. Out: the dossier of now, and whether it is on disk.

use std::path::{Path, PathBuf};

use crate::dossier::store::{self, Existing, StoreError};
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

/// An open dossier.
#[derive(Debug)]
pub(crate) struct Session {
    history: History,
    path: Option<PathBuf>,
    saved: u64,
    /// The last edit was part of typing or dragging that still goes on.
    gesture: bool,
    /// A ranking was shown, now or when the file was made.
    seen: bool,
    /// Target of the edit that was logged last in this gesture.
    logged: Option<String>,
    /// Gives the present moment.
    now: fn() -> String,
}

impl Session {
    /// Opens a dossier that is unchanged so far.
    pub(crate) fn new(dossier: Dossier, path: Option<PathBuf>, now: fn() -> String) -> Self {
        let seen = dossier.log.iter().any(|entry| entry.seen);
        Self { history: History::new(dossier), path, saved: 0, gesture: false, seen, logged: None, now }
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
        self.path.as_deref()
    }

    /// Whether everything is on disk.
    pub(crate) const fn is_saved(&self) -> bool {
        self.saved == self.revision()
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
            let entry = LogEntry { on: (self.now)(), edit: text, seen: self.seen };
            self.history.log(entry, same_step);
        }
        self.logged = target;
        Ok(())
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
    }

    /// Makes the last step that was taken back again.
    pub(crate) fn redo(&mut self) {
        self.gesture = false;
        self.history.redo();
    }

    /// Writes the dossier to `path`, which becomes its file.
    pub(crate) fn save(&mut self, path: PathBuf) -> Result<(), SaveError> {
        let text = self.dossier().text()?;
        store::write(&path, text.as_bytes(), Existing::Replace)?;
        self.path = Some(path);
        self.saved = self.revision();
        Ok(())
    }
}

/// Why a dossier could not be saved.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SaveError {
    /// The disk refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The dossier has no text form.
    #[error(transparent)]
    Text(#[from] ron::Error),
}

impl SaveError {
    /// What happened and what is safe.
    pub(crate) fn message(&self) -> Message {
        match self {
            Self::Store(error) => error.message(),
            Self::Text(error) => Message::new("app-save-text").with("reason", error.to_string()),
        }
    }
}
