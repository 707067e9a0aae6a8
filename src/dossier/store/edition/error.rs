//! Why an edition is not installed, not taken as an overlay, or not left.

use std::path::PathBuf;

use super::first;
use crate::catalog::{ArchiveFault, PartDate, SignatureFault};
use crate::dossier::store::StoreError;
use crate::text::{Fault, Message};

/// Why nothing was installed; what was there before is untouched.
#[derive(Debug, thiserror::Error)]
pub enum EditionError {
    /// A file could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The system names no folder for the program's data.
    #[error("no data folder")]
    NoFolder,
    /// A file in the folder of keys is no key.
    #[error("{0} is no public key")]
    BadKey(PathBuf),
    /// The archive is not as it must be.
    #[error("{0}: {1}")]
    Archive(PathBuf, ArchiveFault),
    /// Nobody known here signed it.
    #[error("{0}: {1}")]
    Unsigned(PathBuf, SignatureFault),
    /// The catalogue inside cannot be used.
    #[error("{0} has faults")]
    Faults(PathBuf, Vec<Fault>),
    /// It is not newer than the edition in use.
    #[error("{path} holds edition {}, {} is in use", .edition.as_str(), .used.as_str())]
    NotNewer {
        /// The file.
        path: PathBuf,
        /// Its edition.
        edition: PartDate,
        /// The edition in use.
        used: PartDate,
    },
    /// There is an overlay of this name.
    #[error("{0} exists")]
    Exists(PathBuf),
    /// No edition was installed.
    #[error("nothing to go back to")]
    NothingBefore,
}

impl EditionError {
    /// What happened, what is safe, and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        let of = |key: &'static str, path: &PathBuf| Message::new(key).with("path", path.display().to_string());
        match self {
            Self::Store(error) => error.message(),
            Self::NoFolder => Message::new("edition-no-folder"),
            Self::BadKey(path) => of("edition-bad-key", path),
            Self::Archive(path, fault) => of("edition-refused", path).with("reason", fault.message()),
            Self::Unsigned(path, fault) => of("edition-unsigned", path).with("reason", fault.message()),
            Self::Faults(path, faults) => of("edition-refused", path).with("reason", first(faults)),
            Self::NotNewer { path, edition, used } => {
                of("edition-not-newer", path).with("edition", edition.as_str()).with("used", used.as_str())
            }
            Self::Exists(path) => of("edition-overlay-exists", path),
            Self::NothingBefore => Message::new("edition-nothing-before"),
        }
    }
}
