//! Why a file could not be read or written, in plain words and with what to do next.
//!
//! In: what the system says. Out: a message. The system's own words stand in it only where it says something that
//! we have no words for.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::text::Message;

/// Reasons that only a writer meets.
const WRITING: [&str; 5] = ["full", "quota", "read-only", "too-large", "taken"];

/// Why a file could not be read.
pub(super) fn reading(path: &Path, error: &io::Error) -> Message {
    let message = match code(error).filter(|code| !WRITING.contains(code)) {
        Some(code) => Message::new(format!("store-read-{code}")),
        None => Message::new("store-read").with("reason", error.to_string()),
    };
    message.with("path", path.display().to_string())
}

/// Why a file could not be written.
pub(super) fn writing(path: &Path, error: &io::Error) -> Message {
    let message = match code(error) {
        Some(code) => Message::new(format!("store-write-{code}")),
        None => Message::new("store-write").with("reason", error.to_string()),
    };
    message.with("path", path.display().to_string())
}

/// The end of the key of a reason that we have words for.
fn code(error: &io::Error) -> Option<&'static str> {
    // EIO, ENXIO and ENODEV: a drive that fails or was pulled out has no kind of its own.
    if cfg!(unix) && matches!(error.raw_os_error(), Some(5 | 6 | 19)) {
        return Some("broken");
    }
    Some(match error.kind() {
        ErrorKind::StorageFull => "full",
        ErrorKind::QuotaExceeded => "quota",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::FileTooLarge => "too-large",
        ErrorKind::PermissionDenied => "denied",
        ErrorKind::NotFound => "missing",
        ErrorKind::NotADirectory => "no-folder",
        ErrorKind::IsADirectory => "folder",
        ErrorKind::AlreadyExists => "taken",
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => "name",
        ErrorKind::ResourceBusy => "busy",
        ErrorKind::TimedOut
        | ErrorKind::StaleNetworkFileHandle
        | ErrorKind::HostUnreachable
        | ErrorKind::NetworkUnreachable
        | ErrorKind::NetworkDown
        | ErrorKind::NotConnected
        | ErrorKind::ConnectionAborted
        | ErrorKind::ConnectionReset => "away",
        _ => return None,
    })
}
