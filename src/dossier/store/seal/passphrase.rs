//! Passphrases: kept in one place of memory, wiped when they go, never printed.
//!
//! In: what somebody typed, or a file. Out: a [`Passphrase`], and what age makes of it.

use std::path::Path;

use age::scrypt;
use age::secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use crate::dossier::store::{StoreError, fill, not_text};

/// Work for a key, as a power of two: about a second and 256 MB. Fixed, so that no slow moment makes a weak lock.
const WORK: u8 = 18;

/// The most work that a file may ask for: about four seconds and 1 GB.
pub(super) const MOST_WORK: u8 = 20;

/// No file with a passphrase is larger, in bytes.
const LIMIT: u64 = 4 * 1024;

/// What locks a dossier. Share it in an `Arc`; there is no copy of it. Printed for debugging, it says nothing.
#[derive(Debug)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// A passphrase, letter for letter; `None` if it is empty. The caller wipes what it was made of.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self(SecretString::from(text)))
    }

    /// Whether it is this text, letter for letter.
    #[must_use]
    pub fn is(&self, text: &str) -> bool {
        self.0.expose_secret() == text
    }

    pub(super) fn recipient(&self) -> scrypt::Recipient {
        let mut recipient = scrypt::Recipient::new(self.0.clone());
        recipient.set_work_factor(WORK);
        recipient
    }

    pub(super) fn identity(&self) -> scrypt::Identity {
        let mut identity = scrypt::Identity::new(self.0.clone());
        identity.set_max_work_factor(MOST_WORK);
        identity
    }
}

/// The passphrase in the first line of a file; a byte order mark and the end of the line do not belong to it.
///
/// # Errors
/// Where the file cannot be read, is larger than 4 KiB or no UTF-8 text, or its first line is empty.
pub fn passphrase(path: &Path) -> Result<Passphrase, StoreError> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(2 * LIMIT as usize));
    fill(path, LIMIT, &mut bytes)?;
    let text = std::str::from_utf8(&bytes).map_err(|error| not_text(path, &bytes, error))?;
    let line = text.strip_prefix('\u{feff}').unwrap_or(text).lines().next().unwrap_or_default();
    Passphrase::new(line).ok_or_else(|| StoreError::NoPassphrase(path.to_owned()))
}
