//! Unpacking an archive that somebody else made.
//!
//! In: bytes and [`Limits`]. Out: the files inside, or an [`ArchiveFault`] about the first thing that no archive of ours
//! holds: ways out of its folder, links, odd or doubled names, too many or too large files. Sizes are counted while
//! unpacking; what the archive says about them is not believed.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFileEntry;

use crate::text::Message;

const MIB: u64 = 1024 * 1024;

/// No archive is larger, in bytes.
const LARGEST: u64 = 64 * MIB;

/// What an archive may hold.
pub(super) struct Limits {
    /// So many entries.
    entries: usize,
    /// So many bytes in one file.
    file: u64,
    /// So many bytes in all files together.
    whole: u64,
    /// So many names in a path.
    depth: usize,
    /// Files with another ending are left out; empty = none are.
    ending: &'static str,
}

/// The file around catalogue and signature.
pub(super) const WRAPPER: Limits = Limits { entries: 8, file: LARGEST, whole: LARGEST, depth: 1, ending: "" };

/// The folder of a catalogue.
pub(super) const FOLDER: Limits = Limits { entries: 5000, file: 4 * MIB, whole: 64 * MIB, depth: 2, ending: ".ron" };

/// What is wrong with an archive.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {name}")]
pub struct ArchiveFault {
    /// Behind `archive-` in the key of its message.
    code: &'static str,
    /// The entry, as far as it has a name that can be shown.
    name: String,
}

impl ArchiveFault {
    fn of(code: &'static str, name: &str) -> Self {
        // Names of others may hold anything, also what a terminal obeys.
        Self { code, name: name.escape_default().to_string() }
    }

    fn broken<E>(_: E) -> Self {
        Self::of("broken", "")
    }

    /// A part is missing, or there is one that does not belong there.
    pub(super) fn part(name: &str) -> Self {
        Self::of("part", name)
    }

    pub(super) fn no_text(name: &str) -> Self {
        Self::of("no-text", name)
    }

    /// What is wrong, as a sentence that begins with the archive.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new(format!("archive-{}", self.code)).with("name", self.name.as_str())
    }
}

/// The files of an archive, in its order.
pub(super) fn unpack(bytes: &[u8], limits: &Limits) -> Result<Vec<(String, Vec<u8>)>, ArchiveFault> {
    if bytes.len() as u64 > LARGEST {
        return Err(ArchiveFault::of("large", ""));
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(ArchiveFault::broken)?;
    if archive.len() > limits.entries {
        return Err(ArchiveFault::of("many", ""));
    }
    if archive.has_duplicate_names() {
        return Err(ArchiveFault::of("twice", ""));
    }
    let wanted = names(&archive, limits)?;
    let mut left = limits.whole;
    let mut files = Vec::new();
    for (index, name) in wanted {
        let file = archive.by_index(index).map_err(ArchiveFault::broken)?;
        let content = read(file, &name, limits.file, left)?;
        left -= content.len() as u64;
        files.push((name, content));
    }
    Ok(files)
}

/// Numbers and names of the files that are wanted; all names are looked at.
fn names(archive: &ZipArchive<Cursor<&[u8]>>, limits: &Limits) -> Result<Vec<(usize, String)>, ArchiveFault> {
    let mut seen = BTreeSet::new();
    let mut wanted = Vec::new();
    for index in 0..archive.len() {
        let entry = archive.by_index_data(index).map_err(ArchiveFault::broken)?;
        let name = std::str::from_utf8(entry.name_raw())
            .map_err(|_| ArchiveFault::of("name-no-text", &String::from_utf8_lossy(entry.name_raw())))?;
        check_kind(&entry, name)?;
        let path = name.strip_suffix('/').unwrap_or(name);
        check_name(path, limits.depth)?;
        // Some systems know no difference between large and small letters.
        if !seen.insert(path.to_ascii_lowercase()) {
            return Err(ArchiveFault::of("twice", path));
        }
        if path == name && name.ends_with(limits.ending) {
            wanted.push((index, name.to_owned()));
        } else if path != name && limits.depth > 1 && path.contains('/') {
            return Err(ArchiveFault::of("name-deep", name));
        }
    }
    Ok(wanted)
}

/// Only files and folders that anybody can read.
fn check_kind(entry: &ZipFileEntry<'_>, name: &str) -> Result<(), ArchiveFault> {
    const KIND: u32 = 0o170_000;
    const PLAIN: [u32; 3] = [0, 0o100_000, 0o040_000];
    if entry.unix_mode().is_some_and(|mode| !PLAIN.contains(&(mode & KIND))) {
        return Err(ArchiveFault::of("link", name));
    }
    if entry.encrypted() {
        return Err(ArchiveFault::of("locked", name));
    }
    Ok(())
}

/// A path that stays below its folder, and means the same on every system.
fn check_name(path: &str, depth: usize) -> Result<(), ArchiveFault> {
    let parts: Vec<&str> = path.split('/').collect();
    let plain = |part: &&str| {
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        !part.is_empty() && part.chars().all(allowed) && !part.starts_with('.') && !part.ends_with('.')
    };
    let code = if path.contains('\\') {
        "name-backslash"
    } else if path.starts_with('/') || path.get(1..2) == Some(":") {
        "name-absolute"
    } else if parts.contains(&"..") {
        "name-up"
    } else if !parts.iter().all(plain) {
        "name-odd"
    } else if parts.iter().any(|part| is_device(part)) {
        "name-device"
    } else if parts.len() > depth {
        "name-deep"
    } else {
        return Ok(());
    };
    Err(ArchiveFault::of(code, path))
}

/// Whether Windows takes this name for a device, whatever its ending.
#[must_use]
pub fn is_device(name: &str) -> bool {
    let bare = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let number = bare.strip_prefix("com").or_else(|| bare.strip_prefix("lpt")).unwrap_or_default();
    let numbered = number.chars().count() == 1 && number.contains(char::is_numeric);
    numbered || matches!(bare.as_str(), "con" | "prn" | "aux" | "nul")
}

/// The content of one file, of at most so many bytes; `left` is what all may still hold.
fn read(file: impl Read, name: &str, most: u64, left: u64) -> Result<Vec<u8>, ArchiveFault> {
    let room = most.min(left);
    let mut content = Vec::new();
    file.take(room + 1).read_to_end(&mut content).map_err(ArchiveFault::broken)?;
    if content.len() as u64 <= room {
        return Ok(content);
    }
    Err(ArchiveFault::of(if room < most { "whole" } else { "file" }, name))
}
