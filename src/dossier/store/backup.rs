//! Earlier states of a file: the last ten, in a folder beside it.
//!
//! In: a path and the present moment. Out: a copy of what the file holds, under the moment's name; the oldest go.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Existing, Passphrase, Readers, StoreError, bytes, write_for};

/// So many earlier states are kept.
pub const KEPT: usize = 10;

/// So many names are tried where others write there, too.
const TRIES: u32 = 99;

/// The folder of a file's earlier states.
#[must_use]
pub fn folder(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".backups");
    path.with_file_name(name)
}

/// Keeps what the file holds now; nothing is done where there is no file. `moment` as in `2026-11-21T10:02:00Z`.
///
/// # Errors
/// Where the file cannot be read or the copy cannot be written.
pub fn keep(path: &Path, moment: &str) -> Result<(), StoreError> {
    if !path.is_file() {
        return Ok(());
    }
    let bytes = fs::read(path).map_err(|error| StoreError::Read(path.to_owned(), error))?;
    put(path, &bytes, moment)
}

/// Keeps these bytes among the earlier states of the file, as the newest, whatever the clock says.
///
/// # Errors
/// Where the copy cannot be written.
pub fn put(path: &Path, bytes: &[u8], moment: &str) -> Result<(), StoreError> {
    let folder = folder(path);
    fs::create_dir_all(&folder).map_err(|error| StoreError::Write(folder.clone(), error))?;
    let moment: String = moment.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    // A clock may go back, or stand still within a second: the new state always sorts last.
    let last = states(&folder).pop().and_then(|state| parts(&state));
    let (moment, first) = match last {
        Some((of, number)) if of >= moment => (of, number.saturating_add(1)),
        _ => (moment, 1),
    };
    for number in first..first.saturating_add(TRIES) {
        let state = folder.join(format!("{moment}_{number:06}.wissel"));
        match write_for(&state, bytes, Existing::Keep, Readers::Of(path)) {
            Err(StoreError::Exists(_)) => {}
            done => return done.map(|()| prune(&folder)),
        }
    }
    Err(StoreError::Exists(folder))
}

/// Keeps this text of a dossier among the earlier states of its file, locked if the dossier is.
///
/// # Errors
/// Where it cannot be locked, or the copy cannot be written.
pub fn put_text(path: &Path, text: &str, lock: Option<&Passphrase>, moment: &str) -> Result<(), StoreError> {
    put(path, &bytes(path, text, lock)?, moment)
}

/// The oldest go; one that cannot be removed stays.
fn prune(folder: &Path) {
    let states = states(folder);
    for old in states.iter().take(states.len().saturating_sub(KEPT)) {
        drop(fs::remove_file(old));
    }
}

/// Earlier states in such a folder, the oldest first; whatever else lies there is left alone.
#[must_use]
pub fn states(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut states: Vec<PathBuf> = entries.filter(|path| parts(path).is_some()).collect();
    states.sort();
    states
}

/// Moment and number in the name of a state of ours.
fn parts(path: &Path) -> Option<(String, u32)> {
    let ours = path.extension().is_some_and(|ending| ending == "wissel");
    let (moment, number) = path.file_stem().filter(|_| ours)?.to_str()?.rsplit_once('_')?;
    Some((moment.to_owned(), number.parse().ok()?))
}
