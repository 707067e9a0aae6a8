//! Who has a file open: a small file beside it that names them, and is locked while they have.
//!
//! In: a path, who we are, since when. Out: a [`Lock`] that goes with us, even if the program is killed; or who was
//! faster. Where a file system knows no locks, everybody may open it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

/// No name of a person and a machine is longer.
const LONGEST: u64 = 400;

/// A file is open here.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
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
        let beside = beside(path);
        let Ok(mut file) = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&beside) else {
            return Ok(None);
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Held { by: read(&mut file) }),
            Err(TryLockError::Error(_)) => return Ok(None),
        }
        // The name only helps; the lock holds without it.
        drop(file.set_len(0).and_then(|()| file.rewind()).and_then(|()| file.write_all(who.as_bytes())));
        Ok(Some(Self { path: beside, _file: file }))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // What stays behind is taken over by the next one.
        drop(fs::remove_file(&self.path));
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".lock");
    path.with_file_name(name)
}

fn read(file: &mut File) -> String {
    let mut by = Vec::new();
    drop(file.take(LONGEST).read_to_end(&mut by));
    String::from_utf8_lossy(&by).trim().to_owned()
}
