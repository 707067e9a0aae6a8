//! Who works here, and where journals lie.
//!
//! In: a dossier's file, or none. Out: places for its journal, and the card that others read who want to open it.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use super::journal;
use super::session::Place;

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

impl Desk {
    /// Who has a file open, and since when.
    pub(crate) fn card(&self) -> String {
        format!("{}, {}", self.who, (self.now)())
    }
}

/// Where the journal may lie: beside the file, else in the program's own folder.
pub(crate) fn journals(place: Option<&Place>, desk: &Desk) -> Vec<PathBuf> {
    place.map(|place| place.journal.clone()).into_iter().chain(own_journal(desk)).collect()
}

/// A place for a journal in the program's own folder, each time another one.
pub(crate) fn own_journal(desk: &Desk) -> Option<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let folder = desk.journals.as_ref()?;
    // Where it cannot be made, the journal will say so.
    drop(std::fs::create_dir_all(folder));
    // What was closed a moment ago may still be on its way out.
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    Some(journal::unsaved(folder, &format!("{}n{number}", (desk.now)())))
}
