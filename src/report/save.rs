//! The one place where a finished document touches the disk.
//!
//! In: the bytes of a file and where it shall lie. Out: the whole file or none: the bytes go to a new file in the same
//! folder, reach the disk, and then take the name.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::error::SaveError;

/// What to do where a file of that name exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// Leave it and refuse.
    Keep,
    /// Put the new one in its place.
    Replace,
}

/// Stores the bytes at `path`, whole or not at all.
///
/// # Errors
/// [`SaveError::Exists`] if there is a file and it shall be kept, [`SaveError::NotAFile`] if `path` is a folder or
/// empty, [`SaveError::Io`] if the system refuses. In each case what was there before is untouched.
pub fn save(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), SaveError> {
    if path.is_dir() || path.file_name().is_none() {
        return Err(SaveError::NotAFile { path: path.to_owned() });
    }
    if existing == Existing::Keep && path.symlink_metadata().is_ok() {
        return Err(SaveError::Exists { path: path.to_owned() });
    }
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = folder_of(&target);
    let refused = |source| SaveError::Io { path: path.to_owned(), source };
    let file = written(&folder, bytes).map_err(refused)?;
    take_name(file, &target, existing).map_err(|source| match source.kind() {
        io::ErrorKind::AlreadyExists => SaveError::Exists { path: path.to_owned() },
        _ => refused(source),
    })?;
    sync_folder(&folder).map_err(refused)
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// A new file in the folder with these bytes on the disk, readable by whom the system's mask allows.
fn written(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.prefix(".wissel-").tempfile_in(folder)?;
    file.write_all(bytes)?;
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
    fs::File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
