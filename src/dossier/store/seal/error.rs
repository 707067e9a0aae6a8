//! Why a locked dossier does not open.
//!
//! In: age's errors. Out: ours, as far as they can be told apart.

use std::io;

use age::DecryptError;

use super::passphrase::MOST_WORK;
use crate::text::Message;

/// Why a locked dossier does not open. Its file is never touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// No passphrase was given.
    #[error("it is locked")]
    Locked,
    /// The passphrase is wrong, or the stanza that it opens is damaged: age cannot tell.
    #[error("the passphrase is wrong, or the head is damaged")]
    Wrong,
    /// The head is damaged, whatever the passphrase.
    #[error("the head is damaged")]
    Head,
    /// The passphrase is right, and the content was changed or cut off within a piece of 64 KiB: age cannot tell.
    #[error("the content is damaged or cut off")]
    Content,
    /// The file ends before its head, its content or a whole piece of it does.
    #[error("it ends too early")]
    Cut,
    /// It is locked for a key instead of a passphrase.
    #[error("it is locked for a key")]
    Keys,
    /// The passphrase takes more work (a power of two) than we do for a file.
    #[error("it takes too much work: {0}")]
    Work(u8),
    /// It is written as text.
    #[error("it is armored")]
    Armored,
    /// It is locked by a later version of age.
    #[error("the version of age is not known")]
    Newer,
}

impl SealError {
    /// What age means by an error about these bytes.
    pub(super) fn of(error: &DecryptError, bytes: &[u8]) -> Self {
        match error {
            DecryptError::DecryptionFailed => Self::Wrong,
            DecryptError::NoMatchingKeys => Self::Keys,
            // Never shown as age would say it: its own text subtracts the two numbers, in either order.
            DecryptError::ExcessiveWork { required, .. } => Self::Work(*required),
            DecryptError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => Self::Cut,
            DecryptError::Io(_) => Self::Content,
            // Age takes a head of version 1 that it cannot read for one of a version that it does not know.
            DecryptError::UnknownFormat if !bytes.starts_with(b"age-encryption.org/v1\n") => Self::Newer,
            _ => Self::Head,
        }
    }

    /// What happened, what is safe and what to do; the file is named by `path`.
    pub(in crate::dossier::store) fn message(self, path: String) -> Message {
        let key = match self {
            Self::Locked => "seal-locked",
            Self::Wrong => "seal-wrong",
            Self::Head => "seal-head",
            Self::Content => "seal-content",
            Self::Cut => "seal-cut",
            Self::Keys => "seal-keys",
            Self::Work(_) => "seal-work",
            Self::Armored => "seal-armored",
            Self::Newer => "seal-newer",
        };
        let message = Message::new(key).with("path", path);
        match self {
            Self::Work(factor) => message.with("factor", usize::from(factor)).with("most", usize::from(MOST_WORK)),
            _ => message,
        }
    }
}
