//! The seam to the disk: reading files whole and replacing them atomically.
//!
//! In: a path, and bytes. Out: text, or a [`StoreError`] that says which file and what is safe.
//!
//! `backup.rs` keeps what was there before, `original.rs` files of older formats, `mark.rs` notices what others wrote,
//! `lock.rs` says who has a file open, `reason.rs` why the disk refused, `seal/` locks dossiers by a passphrase,
//! `locked.rs` reads and writes those, `edition` keeps installed editions of the catalogue.

pub mod backup;
pub mod edition;
mod lock;
mod locked;
mod mark;
pub mod original;
mod readers;
mod reason;
mod seal;
mod stale;

use std::fs::{self, File, Permissions};
use std::io::{self, Read, Write};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::str::Utf8Error;

use tempfile::NamedTempFile;

use crate::catalog::{File as CatalogFile, Layer};
use crate::text::Message;

pub use lock::{Held, Lock};
pub use locked::{Opened, Resealed, bytes, lock_plain, open, relock, reseal};
pub use mark::Mark;
pub use readers::Readers;
pub use seal::{JournalKey, Passphrase, SealError, passphrase};

/// No file of ours is larger, in bytes.
const LIMIT: u64 = 64 * 1024 * 1024;

/// What happens to a file that is already there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and the new one is not written.
    Keep,
    /// It is replaced.
    Replace,
}

/// Why a file could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// It could not be read.
    #[error("cannot read {0}: {1}")]
    Read(PathBuf, io::Error),
    /// It is larger than any file of ours.
    #[error("{0} is too large")]
    TooLarge(PathBuf),
    /// It is no text: this line, from 1, holds bytes that are not UTF-8.
    #[error("{0}:{1}: not UTF-8 text")]
    NotText(PathBuf, usize),
    /// It could not be written; what was there is untouched.
    #[error("cannot write {0}: {1}")]
    Write(PathBuf, io::Error),
    /// Another program has changed it since we read or wrote it; nothing was written.
    #[error("{0} was changed by another program")]
    Changed(PathBuf),
    /// It was there, and is not any more; nothing was written.
    #[error("{0} is gone")]
    Gone(PathBuf),
    /// It is there already.
    #[error("{0} exists")]
    Exists(PathBuf),
    /// The path names a folder, a pipe, a device or nothing at all.
    #[error("{0} is no file")]
    NotAFile(PathBuf),
    /// It is locked, or was, and does not open.
    #[error("cannot open {0}: {1}")]
    Sealed(PathBuf, SealError),
    /// It should hold a passphrase and holds none.
    #[error("{0} holds no passphrase")]
    NoPassphrase(PathBuf),
    /// It is of an older format and could not be kept as it is; nothing was saved over it.
    #[error("cannot keep {0} as it is: {1}")]
    Original(PathBuf, Box<StoreError>),
}

impl StoreError {
    /// What happened, to which file, what is safe and what to do next.
    #[must_use]
    pub fn message(&self) -> Message {
        let with = |key: &'static str, path: &Path| Message::new(key).with("path", path.display().to_string());
        match self {
            Self::Read(path, error) => reason::reading(path, error),
            Self::TooLarge(path) => with("store-too-large", path),
            Self::NotText(path, line) => with("store-not-text", path).with("line", line.to_string()),
            Self::Write(path, error) => reason::writing(path, error),
            Self::Changed(path) => with("store-changed", path),
            Self::Gone(path) => with("store-gone", path),
            Self::Exists(path) => with("store-exists", path),
            Self::NotAFile(path) => with("store-not-a-file", path),
            Self::Sealed(path, error) => error.message(path.display().to_string()),
            Self::NoPassphrase(path) => with("store-no-passphrase", path),
            Self::Original(path, error) => with("store-original", path).with("fault", error.message()),
        }
    }
}

/// The one name of a file, whatever links and spellings lead to it.
#[must_use]
pub fn real(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// The whole text of a file that is never locked.
///
/// # Errors
/// Where it cannot be read, is no file, is too large (64 MiB) or is no UTF-8 text.
pub fn read(path: &Path) -> Result<String, StoreError> {
    let bytes = read_bytes(path)?;
    String::from_utf8(bytes).map_err(|error| not_text(path, error.as_bytes(), error.utf8_error()))
}

/// All bytes of a file.
///
/// # Errors
/// Where it cannot be read, is no file or is too large (64 MiB).
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    fill(path, LIMIT, &mut bytes)?;
    Ok(bytes)
}

/// These bytes are no text from a certain line on.
fn not_text(path: &Path, bytes: &[u8], error: Utf8Error) -> StoreError {
    let good = bytes.iter().take(error.valid_up_to());
    StoreError::NotText(path.to_owned(), good.filter(|byte| **byte == b'\n').count() + 1)
}

/// Whether a folder, a pipe or a device has this name.
fn is_no_file(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|data| !data.is_file())
}

/// Reads the bytes of a file into `bytes`, `limit` at most.
fn fill(path: &Path, limit: u64, bytes: &mut Vec<u8>) -> Result<(), StoreError> {
    let failed = |error| StoreError::Read(path.to_owned(), error);
    let data = fs::metadata(path).map_err(failed)?;
    // Already opening a pipe would keep us waiting, and a device may never end.
    if !data.is_file() {
        return Err(StoreError::NotAFile(path.to_owned()));
    }
    if data.len() > limit {
        return Err(StoreError::TooLarge(path.to_owned()));
    }
    let file = File::open(path).map_err(failed)?;
    file.take(limit + 1).read_to_end(bytes).map_err(failed)?;
    if bytes.len() as u64 > limit { Err(StoreError::TooLarge(path.to_owned())) } else { Ok(()) }
}

/// A folder of catalogue files: all that end in `.ron`, down to one folder below it.
///
/// # Errors
/// Where the folder or one of its files cannot be read.
pub fn layer(folder: &Path) -> Result<Layer, StoreError> {
    let mut files: Vec<CatalogFile> = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(below) = folders.pop() {
        for path in entries(folder, &below)? {
            let whole = folder.join(&path);
            if whole.is_dir() {
                // A catalogue is two levels deep; a link in a circle must not hold us up.
                if below.as_os_str().is_empty() {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|e| e == "ron") {
                files.push((path.to_string_lossy().replace(MAIN_SEPARATOR, "/"), read(&whole)?));
            }
        }
    }
    files.sort();
    let name = folder.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
    let before = folder.join("").display().to_string();
    Ok(Layer { name, before, files })
}

/// The overlays in a folder, by name, each or why it cannot be read; none where there is no such folder.
///
/// # Errors
/// Where the folder cannot be read.
pub fn overlays(folder: &Path) -> Result<Vec<Result<Layer, StoreError>>, StoreError> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut names = entries(folder, Path::new(""))?;
    names.sort();
    let folders = names.iter().map(|name| folder.join(name)).filter(|path| path.is_dir());
    Ok(folders.map(|path| layer(&path)).collect())
}

/// The dossiers in a folder, by name; folders in it are left alone.
///
/// # Errors
/// Where the folder cannot be read.
pub fn dossiers(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let mut names = entries(folder, Path::new(""))?;
    names.sort();
    let ending = |path: &PathBuf| path.extension().is_some_and(|e| e.eq_ignore_ascii_case("wissel"));
    Ok(names.iter().map(|name| folder.join(name)).filter(|path| ending(path) && path.is_file()).collect())
}

/// Paths below `folder` of everything in its folder `below`.
fn entries(folder: &Path, below: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let here = folder.join(below);
    let failed = |e| StoreError::Read(here.clone(), e);
    let names = fs::read_dir(&here).map_err(failed)?.map(|entry| Ok(below.join(entry?.file_name())));
    names.collect::<io::Result<_>>().map_err(failed)
}

/// Replaces a file in one step: either the old or the new content is there, never a half one. A
/// link stays a link; what it points to is replaced. A replaced file keeps its permissions.
///
/// # Errors
/// Where it exists and must be kept, is a folder or a device, or cannot be written; what was there before is
/// untouched then.
pub fn write(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), StoreError> {
    write_for(path, bytes, existing, Readers::Usual)
}

/// Writes as [`write()`] does, for these readers.
///
/// # Errors
/// As there.
pub fn write_for(path: &Path, bytes: &[u8], existing: Existing, readers: Readers<'_>) -> Result<(), StoreError> {
    if is_no_file(path) || path.file_name().is_none() {
        return Err(StoreError::NotAFile(path.to_owned()));
    }
    if existing == Existing::Keep && path.symlink_metadata().is_ok() {
        return Err(StoreError::Exists(path.to_owned()));
    }
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
        _ => StoreError::Write(path.to_owned(), error),
    };
    let wanted = readers.permissions(&target);
    let file = written(folder, bytes, wanted.as_ref()).map_err(failed)?;
    let new = file.as_file().metadata();
    if let Some(wanted) = wanted
        && new.as_ref().map_or(true, |new| new.permissions() != wanted)
    {
        fs::set_permissions(file.path(), wanted).map_err(failed)?;
    }
    take_name(file, &target, existing).map_err(failed)?;
    new.iter().for_each(|new| stale::sweep(folder, new));
    // The new content stands there already; some file systems cannot do this for a folder.
    drop(sync_folder(folder));
    Ok(())
}

/// Replaces a dossier. `known` is what the file held when it was read or written last; `None` = it may be replaced
/// whatever it holds. With a `moment`, as in `2026-11-21T10:02:00Z`, what was there goes among its earlier states first.
///
/// # Errors
/// [`StoreError::Changed`] if the file holds something else than `known`; where it or its earlier state cannot be
/// written. What was there before is untouched then.
pub fn save(path: &Path, bytes: &[u8], known: Option<&Mark>, moment: Option<&str>) -> Result<Mark, StoreError> {
    if is_no_file(path) {
        return Err(StoreError::NotAFile(path.to_owned()));
    }
    let mark = Mark::of(bytes);
    let unchanged = || match (known, Mark::now(path)?) {
        (Some(known), Some(now)) if *known != now && now != mark => Err(StoreError::Changed(path.to_owned())),
        _ => Ok(()),
    };
    unchanged()?;
    if let Some(moment) = moment {
        backup::keep(path, moment)?;
        // On a slow drive that took a while.
        unchanged()?;
    }
    write(path, bytes, Existing::Replace)?;
    Ok(mark)
}

/// A new file in the folder with these bytes on the disk, as open as wanted at most and as the system's mask allows.
#[cfg_attr(not(unix), allow(unused_variables, reason = "a new file is the user's there"))]
fn written(folder: &Path, bytes: &[u8], wanted: Option<&Permissions>) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(readers::first(wanted));
    let named = builder.prefix(stale::PREFIX).suffix(stale::ENDING).rand_bytes(stale::CHANCE);
    let mut file = named.tempfile_in(folder)?;
    // Not through the handle that puts its own words into an error.
    file.as_file_mut().write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Some file systems cannot rename without replacing; there the look before must do.
fn take_name(file: NamedTempFile, target: &Path, existing: Existing) -> io::Result<()> {
    if existing == Existing::Replace {
        return file.persist(target).map(drop).map_err(|refusal| refusal.error);
    }
    match file.persist_noclobber(target) {
        Ok(_) => Ok(()),
        Err(refusal) if refusal.error.kind() == io::ErrorKind::AlreadyExists => Err(refusal.error),
        Err(refusal) => refusal.file.persist(target).map(drop).map_err(|refusal| refusal.error),
    }
}

/// On Unix a name is safe only when its folder has reached the disk, too.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
