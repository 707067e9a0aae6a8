//! Dossiers that may be locked: reading, the bytes to write, and changing the lock with all that lies beside.
//!
//! In: a path, a text, passphrases. Out: text, or bytes, or what could not be locked anew.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::seal::{self, Passphrase, SealError};
use super::{Existing, LIMIT, Mark, StoreError, backup, fill, not_text, original, real, save, write};

/// So much larger than its text a locked file may be, in bytes.
const ROOM: u64 = 1024 * 1024;

/// What a dossier's file holds.
#[derive(Debug)]
pub struct Opened {
    /// The dossier's text.
    pub text: Zeroizing<String>,
    /// The mark of the file's bytes, for [`save`].
    pub mark: Mark,
    /// The file is locked: whatever is written of it must be, too.
    pub sealed: bool,
}

/// Reads a dossier, or a journal or earlier state of one; a locked one needs the passphrase and takes about a second.
///
/// # Errors
/// Where it cannot be read, is empty or too large (64 MiB), is no UTF-8 text, or is locked and does not open.
pub fn open(path: &Path, passphrase: Option<&Passphrase>) -> Result<Opened, StoreError> {
    let mut bytes = Vec::new();
    fill(path, LIMIT + ROOM, &mut bytes)?;
    let mark = Mark::of(&bytes);
    let fault = |error| StoreError::Sealed(path.to_owned(), error);
    let plain = seal::open(&bytes, passphrase).map_err(fault)?;
    let sealed = plain.is_some();
    let mut plain = plain.unwrap_or_else(|| bytes.into());
    if plain.len() as u64 > LIMIT {
        return Err(StoreError::TooLarge(path.to_owned()));
    }
    let text = String::from_utf8(std::mem::take(&mut *plain));
    let text = text.map_err(|error| {
        let fault = error.utf8_error();
        not_text(path, &Zeroizing::new(error.into_bytes()), fault)
    })?;
    Ok(Opened { text: text.into(), mark, sealed })
}

/// What a dossier's file at `path` is to hold: its text, or an age file under the passphrase, which takes about a
/// second and is different each time.
///
/// # Errors
/// Where it cannot be locked; it is never plain then.
pub fn bytes(path: &Path, text: &str, lock: Option<&Passphrase>) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let Some(passphrase) = lock else { return Ok(text.as_bytes().to_vec().into()) };
    let sealed = seal::seal(text, passphrase).map_err(|error| StoreError::Write(path.to_owned(), error))?;
    Ok(sealed.into())
}

/// What became of the earlier states of a file.
#[derive(Debug, Default)]
pub struct Resealed {
    /// So many are now under the new lock.
    pub done: usize,
    /// These are as they were, and why.
    pub left: Vec<(PathBuf, StoreError)>,
}

/// Brings all earlier states of a file from one lock under another; `None` = plain. May be called again after it was
/// interrupted. Takes two to three seconds for each state: not for the thread that draws. `tell` hears before each state
/// how many are done, and how many there are.
#[must_use]
pub fn reseal(
    path: &Path,
    from: Option<&Passphrase>,
    to: Option<&Passphrase>,
    tell: &dyn Fn(usize, usize),
) -> Resealed {
    let mut all = Resealed::default();
    let states = states(path);
    let count = states.len();
    for (done, state) in states.into_iter().enumerate() {
        tell(done, count);
        match state_anew(&state, from, to) {
            Ok(changed) => all.done += usize::from(changed),
            Err(error) => all.left.push((state, error)),
        }
    }
    all
}

/// Locks those earlier states of a locked file that are plain: a change of the lock that was interrupted leaves some
/// behind, and a plain file or journal that was replaced. Quick where there are none, else about a second for each.
/// Returns those that are still plain.
#[must_use]
pub fn lock_plain(path: &Path, lock: &Passphrase) -> Vec<PathBuf> {
    let plain = states(path).into_iter().filter(|state| open(state, None).is_ok());
    plain.filter(|state| state_anew(state, None, Some(lock)).is_err()).collect()
}

/// All earlier states of a file, with its originals of older formats; where a link leads to it, they lie beside both.
fn states(path: &Path) -> Vec<PathBuf> {
    let real_path = real(path);
    let mut folders = [path, &real_path].map(|path| real(&backup::folder(path))).to_vec();
    folders.dedup();
    let originals = [path, &real_path].map(original::all).concat();
    let mut originals: Vec<PathBuf> = originals.iter().map(|copy| real(copy)).collect();
    originals.sort();
    originals.dedup();
    folders.iter().flat_map(|folder| backup::states(folder)).chain(originals).collect()
}

/// `false` = it was under the new lock already.
fn state_anew(state: &Path, from: Option<&Passphrase>, to: Option<&Passphrase>) -> Result<bool, StoreError> {
    let opened = match open(state, from) {
        Err(StoreError::Sealed(_, SealError::Locked | SealError::Wrong)) if to.is_some() => {
            return open(state, to).map(|_| false);
        }
        opened => opened?,
    };
    if !opened.sealed && to.is_none() {
        return Ok(false);
    }
    write(state, &bytes(state, &opened.text, to)?, Existing::Replace)?;
    Ok(true)
}

/// Writes a dossier under another lock, `from` → `to`, then brings its earlier states under it. What the file held goes
/// among them, locked anew. The journal is the caller's. Takes many seconds: not for the thread that draws; `tell` is
/// that of [`reseal`].
///
/// # Errors
/// As [`save`] and [`open`]; the file is as it was then, and no earlier state is lost. States that could not be brought
/// under the new lock are no error: [`Resealed`] names them.
pub fn relock(
    path: &Path,
    text: &str,
    known: &Mark,
    (from, to): (Option<&Passphrase>, Option<&Passphrase>),
    moment: &str,
    tell: &dyn Fn(usize, usize),
) -> Result<(Mark, Resealed), StoreError> {
    let bytes = bytes(path, text, to)?;
    let before = open(path, from)?;
    if before.mark != *known {
        return Err(StoreError::Changed(path.to_owned()));
    }
    backup::put_text(path, &before.text, to, moment)?;
    let mark = save(path, &bytes, Some(known), None)?;
    Ok((mark, reseal(path, from, to, tell)))
}
