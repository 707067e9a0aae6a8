//! What a file held when we last read or wrote it, so that what others wrote since is never lost.
//!
//! In: bytes, or a path. Out: a [`Mark`] that is equal for equal bytes.

use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::StoreError;

/// The fingerprint of a file's bytes (SHA-256).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark([u8; 32]);

impl Mark {
    /// The mark of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The mark of what the file holds now; `None` = there is no file.
    ///
    /// # Errors
    /// Where it is there and cannot be read.
    pub fn now(path: &Path) -> Result<Option<Self>, StoreError> {
        match fs::read(path) {
            Ok(bytes) => Ok(Some(Self::of(&bytes))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(StoreError::Read(path.to_owned(), error)),
        }
    }
}
