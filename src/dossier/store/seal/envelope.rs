//! The envelope of a journal: a key of its own, locked once by the passphrase, then quick to write for.
//!
//! In: a passphrase, later texts. Out: one file: a line that names it and the length of the key part, an age file with
//! the key under the passphrase, an age file with the dossier for that key. Cut apart there, any age tool opens both
//! (`age -d -i KEY DOSSIER`).

use std::io;

use age::secrecy::ExposeSecret as _;
use age::x25519;
use zeroize::Zeroizing;

use super::{Passphrase, SealError, by_passphrase, decrypt, refused, seal, unlock};

/// What an envelope begins with; the length of the key part in bytes and the end of the line follow.
pub(super) const FIRST: &[u8] = b"wissel-journal/v1 ";

/// No length has more digits.
const DIGITS: usize = 8;

/// What a locked dossier's journal is written with. Only the passphrase opens it again: the key itself is forgotten.
#[derive(Debug)]
pub struct JournalKey {
    recipient: x25519::Recipient,
    /// First line and key part of every file.
    head: Vec<u8>,
}

impl JournalKey {
    /// A fresh key under this passphrase; takes about a second.
    ///
    /// # Errors
    /// Where age refuses, which it never does for a text in memory.
    pub fn new(passphrase: &Passphrase) -> io::Result<Self> {
        let identity = x25519::Identity::generate();
        let key = seal(identity.to_string().expose_secret(), passphrase)?;
        let head = [FIRST, format!("{}\n", key.len()).as_bytes(), key.as_slice()].concat();
        Ok(Self { recipient: identity.to_public(), head })
    }

    /// A file that holds the text; quick.
    ///
    /// # Errors
    /// Where age refuses, which it never does for a text in memory.
    pub fn seal(&self, text: &str) -> io::Result<Vec<u8>> {
        let dossier = age::encrypt(&self.recipient, text.as_bytes()).map_err(refused)?;
        Ok([self.head.as_slice(), dossier.as_slice()].concat())
    }
}

/// The text in an envelope.
pub(super) fn open(bytes: &[u8], passphrase: Option<&Passphrase>) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let (key, dossier) = parts(bytes)?;
    by_passphrase(dossier)?;
    let key =
        unlock(key, passphrase).map_err(|error| if error == SealError::Keys { SealError::Head } else { error })?;
    let identity = std::str::from_utf8(&key).ok().and_then(|text| text.trim().parse::<x25519::Identity>().ok());
    // The key came out whole, so what it does not open was not locked for it, or is damaged.
    decrypt(dossier, &identity.ok_or(SealError::Head)?).map_err(|error| match error {
        SealError::Wrong | SealError::Keys => SealError::Head,
        other => other,
    })
}

/// Key part and dossier.
fn parts(bytes: &[u8]) -> Result<(&[u8], &[u8]), SealError> {
    let rest = bytes.strip_prefix(FIRST).ok_or(SealError::Cut)?;
    let end = rest.iter().take(DIGITS + 1).position(|byte| *byte == b'\n');
    let Some((length, rest)) = end.and_then(|end| rest.split_at_checked(end)) else {
        return Err(if rest.len() > DIGITS { SealError::Head } else { SealError::Cut });
    };
    let length = std::str::from_utf8(length).ok().and_then(|digits| digits.parse::<usize>().ok());
    let rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    rest.split_at_checked(length.ok_or(SealError::Head)?).ok_or(SealError::Cut)
}
