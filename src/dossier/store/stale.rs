//! Half-written files of ours that a killed program left behind: they hold data of clients, and go at the next save.
//!
//! In: a folder, and the file that was just written there. Out: nothing; what cannot be removed stays. A file that is
//! being written right now is younger than an hour, and is left alone.

use std::fs::{self, Metadata};
use std::path::Path;
use std::time::Duration;

/// How the name of a file begins while it is written.
pub(super) const PREFIX: &str = ".wissel-";
/// How it ends.
pub(super) const ENDING: &str = ".tmp";
/// Letters and digits between the two.
pub(super) const CHANCE: usize = 6;

/// So old is no file that somebody still writes.
const AGE: Duration = Duration::from_secs(60 * 60);

/// Removes what is left in the folder; `new` was written just now, and tells the time there.
pub(super) fn sweep(folder: &Path, new: &Metadata) {
    let Ok(now) = new.modified() else { return };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if !entry.file_name().to_str().is_some_and(is_ours) {
            continue;
        }
        let written = entry.metadata().ok().filter(Metadata::is_file).and_then(|data| data.modified().ok());
        if written.and_then(|written| now.duration_since(written).ok()).is_some_and(|age| age >= AGE) {
            drop(fs::remove_file(entry.path()));
        }
    }
}

fn is_ours(name: &str) -> bool {
    let chance = name.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix(ENDING));
    chance.is_some_and(|chance| chance.len() == CHANCE && chance.bytes().all(|b| b.is_ascii_alphanumeric()))
}
