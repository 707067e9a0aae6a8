//! What can go wrong while a document is written.
//!
//! In: the refusal of a library or of the system. Out: a value that the callers turn into words; the texts here are
//! for logs.

use std::io;
use std::path::PathBuf;

/// A document could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The layout or the check of the finished file refused it.
    #[error("layout: {message}")]
    Layout {
        /// The words of the library, in English.
        message: String,
    },
}

/// A finished document could not be stored.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// There is a file of this name, and nobody asked to replace it.
    #[error("exists: {}", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The path names a folder or nothing at all.
    #[error("not a file: {}", path.display())]
    NotAFile {
        /// What was given.
        path: PathBuf,
    },
    /// The system refused.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder it was about.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}
