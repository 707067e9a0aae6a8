//! Who may read a file that is written.
//!
//! In: the file it belongs to, if there is one. Out: permissions, from the moment the file is made on: what stands
//! beside a dossier is never more open than the dossier.

use std::fs::{self, Permissions};
use std::path::Path;

/// Who may read a new file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers<'a> {
    /// Whom the system's mask allows; a file that is replaced keeps its readers.
    Usual,
    /// Whoever may read this other file.
    Of(&'a Path),
    /// Nobody but us, where the system knows such a thing in a file's permissions.
    Owner,
}

impl Readers<'_> {
    /// The permissions of the file at `target`; `None` = the system's mask decides.
    pub(super) fn permissions(self, target: &Path) -> Option<Permissions> {
        let of = |path: &Path| fs::metadata(path).ok().map(|data| data.permissions());
        match self {
            // Elsewhere there is only "read-only", and what cannot be written is of no use to us.
            Self::Of(other) if cfg!(unix) => of(other).or_else(|| of(target)),
            Self::Usual | Self::Of(_) => of(target),
            Self::Owner => owner().or_else(|| of(target)),
        }
    }
}

#[cfg(unix)]
fn owner() -> Option<Permissions> {
    Some(std::os::unix::fs::PermissionsExt::from_mode(0o600))
}

#[cfg(not(unix))]
fn owner() -> Option<Permissions> {
    None
}

/// What a file is made with, before it has any content: no more than it shall have in the end.
#[cfg(unix)]
pub(super) fn first(wanted: Option<&Permissions>) -> Permissions {
    use std::os::unix::fs::PermissionsExt as _;
    Permissions::from_mode(wanted.map_or(0o666, |wanted| wanted.mode() & 0o666))
}
