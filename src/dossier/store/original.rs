//! Files of an older format as they were: kept before they are saved over in the present one.
//!
//! In: a path, and what its file held when it was opened. Out: a copy beside it, byte for byte, plain or locked as it
//! is: `NAME.wissel.bak-1`, then 2, 3 … No copy is ever replaced by another one or removed; where the lock of the file
//! changes, that of its copies does, too.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Existing, Mark, Readers, StoreError, is_no_file, write_for};

/// So many names are tried where others write there, too.
const TRIES: u32 = 99;

/// Keeps the file as it lies on the disk, for the same readers, and returns the copy. After a save that was refused,
/// the copy may be there already; where there is no file any more, there is nothing to keep.
///
/// # Errors
/// [`StoreError::Changed`] where the file does not hold `known`; [`StoreError::Original`] where it cannot be read or
/// the copy cannot be written. The file is as it was, and must not be saved over.
pub fn keep(path: &Path, known: &Mark) -> Result<Option<PathBuf>, StoreError> {
    let refused = |error| StoreError::Original(path.to_owned(), Box::new(error));
    if is_no_file(path) {
        return Err(StoreError::NotAFile(path.to_owned()));
    }
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(refused(StoreError::Read(path.to_owned(), error))),
    };
    if Mark::of(&bytes) != *known {
        return Err(StoreError::Changed(path.to_owned()));
    }
    let last = numbered(path).pop();
    let same = |copy: &Path| copy.is_file() && fs::read(copy).is_ok_and(|kept| kept == bytes);
    match last {
        Some((_, copy)) if same(&copy) => Ok(Some(copy)),
        last => put(path, &bytes, last.map_or(1, |(number, _)| number.saturating_add(1))).map(Some).map_err(refused),
    }
}

/// The copies beside the file, the oldest first.
#[must_use]
pub fn all(path: &Path) -> Vec<PathBuf> {
    numbered(path).into_iter().map(|(_, copy)| copy).filter(|copy| copy.is_file()).collect()
}

/// Writes a copy under the first free number from `first` on.
fn put(path: &Path, bytes: &[u8], first: u32) -> Result<PathBuf, StoreError> {
    for number in first..first.saturating_add(TRIES) {
        let copy = named(path, number);
        match write_for(&copy, bytes, Existing::Keep, Readers::Of(path)) {
            Err(StoreError::Exists(_)) => {}
            done => return done.map(|()| copy),
        }
    }
    Err(StoreError::Exists(named(path, first)))
}

fn named(path: &Path, number: u32) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".bak-{number}"));
    path.with_file_name(name)
}

/// Whatever has the name of a copy, by number.
fn numbered(path: &Path) -> Vec<(u32, PathBuf)> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let names = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name());
    let mut found: Vec<(u32, PathBuf)> =
        names.filter_map(|name| Some((number(path, &name)?, path.with_file_name(name)))).collect();
    found.sort();
    found
}

/// The number in the name of a copy.
fn number(path: &Path, name: &OsStr) -> Option<u32> {
    let ending = name.as_encoded_bytes().strip_prefix(path.file_name()?.as_encoded_bytes())?;
    let number = ending.strip_prefix(b".bak-")?;
    let digits = number.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(number).ok().filter(|_| digits)?.parse().ok()
}
