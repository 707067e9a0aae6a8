//! The seam to the disk: reading files whole and replacing them atomically.
//!
//! In: a path, and bytes. Out: text, or a [`StoreError`] that says which file and what is safe.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::text::Message;

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
    /// It is no text.
    #[error("{0} is not UTF-8 text")]
    NotText(PathBuf),
    /// It could not be written; what was there is untouched.
    #[error("cannot write {0}: {1}")]
    Write(PathBuf, io::Error),
    /// It is there already.
    #[error("{0} exists")]
    Exists(PathBuf),
}

impl StoreError {
    /// What happened, to which file, and what is safe.
    #[must_use]
    pub fn message(&self) -> Message {
        let with = |key: &'static str, path: &Path| Message::new(key).with("path", path.display().to_string());
        match self {
            Self::Read(path, error) => with("store-read", path).with("reason", error.to_string()),
            Self::TooLarge(path) => with("store-too-large", path),
            Self::NotText(path) => with("store-not-text", path),
            Self::Write(path, error) => with("store-write", path).with("reason", error.to_string()),
            Self::Exists(path) => with("store-exists", path),
        }
    }
}

/// The whole text of a file.
///
/// # Errors
/// Where it cannot be read, is too large (64 MiB) or is no UTF-8 text.
pub fn read(path: &Path) -> Result<String, StoreError> {
    let failed = |error| StoreError::Read(path.to_owned(), error);
    let file = File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > LIMIT {
        return Err(StoreError::TooLarge(path.to_owned()));
    }
    String::from_utf8(bytes).map_err(|_| StoreError::NotText(path.to_owned()))
}

/// Replaces a file in one step: either the old or the new content is there, never a half one.
///
/// # Errors
/// Where it exists and must be kept, or cannot be written; the old file is untouched then.
pub fn write(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), StoreError> {
    let failed = |error| StoreError::Write(path.to_owned(), error);
    if existing == Existing::Keep && path.exists() {
        return Err(StoreError::Exists(path.to_owned()));
    }
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".wissel-").tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(failed)?;
    let kept = fs::metadata(path).map(|m| m.permissions()).ok();
    if let Some(permissions) = kept {
        fs::set_permissions(file.path(), permissions).map_err(failed)?;
    }
    let done = match existing {
        Existing::Replace => file.persist(path).map(drop),
        Existing::Keep => file.persist_noclobber(path).map(drop),
    };
    done.map_err(|e| failed(e.error))?;
    File::open(folder).and_then(|f| f.sync_all()).or_else(|e| if cfg!(unix) { Err(failed(e)) } else { Ok(()) })
}
