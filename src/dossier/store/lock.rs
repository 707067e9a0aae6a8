//! Who has a file open: a small file beside it that is locked while they have, and one that names them.
//!
//! In: a path, who we are, since when. Out: a [`Lock`] that goes with us, even if the program is killed; or who was
//! faster. Where a file system knows no locks, everybody may open it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use super::real;

/// A file is open here.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    name: PathBuf,
    /// Its lock ends with it.
    _file: File,
}

/// Somebody else has the file open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Who, on which machine, since when; empty if that cannot be read.
    pub by: String,
}

impl Lock {
    /// Takes the lock of a file; `None` where none can be had, which hinders nobody.
    ///
    /// # Errors
    /// [`Held`] if somebody else has it.
    pub fn take(path: &Path, who: &str) -> Result<Option<Self>, Held> {
        let (beside, name) = (beside(path, ".lock"), beside(path, ".who"));
        let open = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&beside);
        // The file of somebody else may be ours to read only; that is enough to lock it.
        let Ok(file) = open.or_else(|_| File::open(&beside)) else { return Ok(None) };
        match file.try_lock() {
            Ok(()) if !is(&file, &beside) => return Self::take(path, who),
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Held { by: fs::read_to_string(&name).unwrap_or_default().trim().to_owned() });
            }
            Err(TryLockError::Error(_)) => return Ok(None),
        }
        // The name only helps; the lock holds without it.
        drop(fs::write(&name, who));
        Ok(Some(Self { path: beside, name, _file: file }))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // What stays behind is taken over by the next one.
        drop(fs::remove_file(&self.name));
        drop(fs::remove_file(&self.path));
    }
}

/// Whether the file still has this name: another program may have removed it while we waited.
#[cfg(unix)]
fn is(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let both = file.metadata().ok().zip(fs::metadata(path).ok());
    both.is_some_and(|(a, b)| (a.dev(), a.ino()) == (b.dev(), b.ino()))
}

#[cfg(not(unix))]
fn is(_file: &File, _path: &Path) -> bool {
    true
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let path = real(path);
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(ending);
    path.with_file_name(name)
}
