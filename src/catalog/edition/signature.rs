//! Who signed an edition.
//!
//! In: public keys in minisign's text form, bytes, and a signature. Out: the [`Signer`], or why the signature does not
//! count. Signatures in minisign's old form (not over a hash) are refused: its tools have not written them for years
//! unless asked to, and nothing of ours was ever signed so.

use minisign_verify::{Error, PublicKey, Signature};

use crate::text::Message;
use crate::text::fault::steers;

/// Of what a signer says, so many characters are shown.
const SAID: usize = 200;

/// The public keys that were compiled in.
static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// A public key that is trusted.
#[derive(Clone, Debug)]
pub struct Key {
    /// Name for people: of its file, without the ending.
    name: String,
    /// The key as `minisign -P` takes it.
    text: String,
    key: PublicKey,
}

impl Key {
    /// The key in a file: a comment, then the key; or the key alone. `None` if there is none.
    #[must_use]
    pub fn parse(name: &str, file: &str) -> Option<Self> {
        let mut lines = file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.contains("comment:"));
        let text = lines.next_back()?.to_owned();
        let key = PublicKey::from_base64(&text).ok()?;
        Some(Self { name: name.to_owned(), text, key })
    }
}

/// The keys that were compiled in.
#[must_use]
pub fn embedded_keys() -> Vec<Key> {
    let parsed = EMBEDDED.iter().filter_map(|(path, file)| Key::parse(path.trim_end_matches(".pub"), file));
    parsed.collect()
}

/// Who signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// Name of the key, as it was given here.
    pub name: String,
    /// The key itself, as `minisign -P` takes it.
    pub key: String,
    /// What the signer wrote into the signature; it is signed, too.
    pub comment: String,
}

/// Why a signature does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureFault {
    /// There is none.
    #[error("not signed")]
    Missing,
    /// It cannot be read.
    #[error("unreadable signature")]
    Unreadable,
    /// No key that is known here made it.
    #[error("signed with an unknown key")]
    Unknown,
    /// It is not of these bytes: they were changed, or the signature was.
    #[error("the signature does not fit")]
    Wrong,
    /// It has a form that is no longer made.
    #[error("signature of an old form")]
    Old,
}

impl SignatureFault {
    /// What is wrong with it.
    #[must_use]
    pub fn message(self) -> Message {
        let code = match self {
            Self::Missing => "missing",
            Self::Unreadable => "unreadable",
            Self::Unknown => "unknown",
            Self::Wrong => "wrong",
            Self::Old => "old",
        };
        Message::new(format!("signature-{code}"))
    }
}

/// Who signed these bytes.
pub(super) fn verify(bytes: &[u8], signature: &[u8], keys: &[Key]) -> Result<Signer, SignatureFault> {
    let text = std::str::from_utf8(signature).map_err(|_| SignatureFault::Unreadable)?;
    let signature = Signature::decode(text).map_err(|_| SignatureFault::Unreadable)?;
    let mut fault = SignatureFault::Unknown;
    for key in keys {
        match key.key.verify(bytes, &signature, false) {
            Ok(()) => {
                // It is shown in a terminal, too.
                let said = signature.trusted_comment().replace(steers, " ");
                let comment = said.chars().take(SAID).collect();
                return Ok(Signer { name: key.name.clone(), key: key.text.clone(), comment });
            }
            Err(Error::UnexpectedKeyId) => {}
            Err(Error::UnexpectedAlgorithm) => fault = SignatureFault::Old,
            Err(_) => fault = SignatureFault::Wrong,
        }
    }
    Err(fault)
}
