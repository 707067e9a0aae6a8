//! Locked dossiers: age files under a passphrase; any age tool opens them and finds the dossier's text.
//!
//! In: a text and a [`Passphrase`], or a file's bytes. Out: an age file (binary, scrypt), or the text in it, or a
//! [`SealError`] that says why not.
//!
//! `envelope.rs` is the quick way for a journal, `error.rs` knows what age's errors mean.

mod envelope;
mod error;
mod passphrase;

use std::io::{self, Read as _};
use std::iter;

use age::{DecryptError, Decryptor, EncryptError, Identity};
use zeroize::Zeroizing;

pub use envelope::JournalKey;
pub use error::SealError;
pub use passphrase::{Passphrase, passphrase};

/// What every version of age begins with.
const AGE: &[u8] = b"age-encryption.org/";

/// What age in text form begins with.
const ARMOR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// No head is longer, in bytes; one of ours has about 170.
const HEAD: usize = 16 * 1024;

/// What a payload has at least after its nonce, in bytes.
const TAG: usize = 16;

/// The text that a file's bytes hold; `None` = they are not locked.
///
/// # Errors
/// Where they are locked and do not open.
pub(super) fn open(bytes: &[u8], passphrase: Option<&Passphrase>) -> Result<Option<Zeroizing<Vec<u8>>>, SealError> {
    let begins = |with: &[u8]| bytes.starts_with(with) || with.starts_with(bytes);
    if begins(AGE) {
        unlock(bytes, passphrase).map(Some)
    } else if begins(envelope::FIRST) {
        envelope::open(bytes, passphrase).map(Some)
    } else if bytes.trim_ascii_start().starts_with(ARMOR) {
        Err(SealError::Armored)
    } else {
        Ok(None)
    }
}

/// An age file that holds the text under the passphrase; takes about a second.
///
/// # Errors
/// Where age refuses, which it never does for a text in memory.
pub(super) fn seal(text: &str, passphrase: &Passphrase) -> io::Result<Vec<u8>> {
    age::encrypt(&passphrase.recipient(), text.as_bytes()).map_err(refused)
}

/// What an age file under a passphrase holds.
fn unlock(bytes: &[u8], passphrase: Option<&Passphrase>) -> Result<Zeroizing<Vec<u8>>, SealError> {
    // Whoever is asked for a passphrase in vain looks for the mistake at the wrong end.
    if !by_passphrase(bytes)? {
        return Err(SealError::Keys);
    }
    decrypt(bytes, &passphrase.ok_or(SealError::Locked)?.identity())
}

/// Looks at an age file without opening it; `true` = it is locked by a passphrase.
fn by_passphrase(bytes: &[u8]) -> Result<bool, SealError> {
    // Age reads a head anew with each of its lines; an endless one would keep the machine busy.
    if bytes.get(..HEAD).is_some_and(|head| !head.windows(4).any(|four| four == b"\n---")) {
        return Err(SealError::Head);
    }
    let mut rest = bytes;
    let by_passphrase = Decryptor::new_buffered(&mut rest).map_err(|error| SealError::of(&error, bytes))?.is_scrypt();
    if rest.len() < TAG { Err(SealError::Cut) } else { Ok(by_passphrase) }
}

fn decrypt(bytes: &[u8], identity: &dyn Identity) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let fault = |error: DecryptError| SealError::of(&error, bytes);
    let mut reader = Decryptor::new_buffered(bytes).map_err(fault)?.decrypt(iter::once(identity)).map_err(fault)?;
    // Room for all of it at once: a buffer that grows leaves copies behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(bytes.len()));
    reader.read_to_end(&mut plain).map_err(|error| fault(error.into()))?;
    Ok(plain)
}

fn refused(error: EncryptError) -> io::Error {
    match error {
        EncryptError::Io(error) => error,
        other => io::Error::other(other.to_string()),
    }
}
