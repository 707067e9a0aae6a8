//! Faults of the disk: each is said in plain words, with what to do next, and leaves what was there.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use wissel::dossier::store::{self, Existing, Mark, StoreError};
use wissel::text::Language;

use crate::program::stops;

/// Kinds of faults that read otherwise; those of one row read the same.
const WRITING: [&[ErrorKind]; 12] = [
    &[ErrorKind::StorageFull],
    &[ErrorKind::QuotaExceeded],
    &[ErrorKind::ReadOnlyFilesystem],
    &[ErrorKind::FileTooLarge],
    &[ErrorKind::PermissionDenied],
    &[ErrorKind::NotFound],
    &[ErrorKind::NotADirectory],
    &[ErrorKind::IsADirectory],
    &[ErrorKind::AlreadyExists],
    &[ErrorKind::InvalidFilename, ErrorKind::InvalidInput],
    &[ErrorKind::ResourceBusy],
    &[
        ErrorKind::TimedOut,
        ErrorKind::StaleNetworkFileHandle,
        ErrorKind::HostUnreachable,
        ErrorKind::NetworkUnreachable,
        ErrorKind::NetworkDown,
        ErrorKind::NotConnected,
    ],
];

/// Of these a reader hears, too.
const READING: [ErrorKind; 7] = [
    ErrorKind::PermissionDenied,
    ErrorKind::NotFound,
    ErrorKind::NotADirectory,
    ErrorKind::IsADirectory,
    ErrorKind::InvalidFilename,
    ErrorKind::ResourceBusy,
    ErrorKind::TimedOut,
];

fn english(error: &StoreError) -> String {
    error.message().to(Language::En)
}

/// The words are ours and name the file.
#[track_caller]
fn plain(error: &StoreError, system: &str) {
    for language in Language::ALL {
        let text = error.message().to(language);
        assert!(text.contains("folder/client.wissel") && !text.contains('«'), "{text}");
        assert!(!text.to_lowercase().contains(&system.to_lowercase()), "the system speaks: {text}");
        assert!(text.matches(". ").count() >= 1, "what to do next: {text}");
    }
}

fn path() -> PathBuf {
    PathBuf::from("folder/client.wissel")
}

#[test]
fn every_kind_of_fault_has_words_of_its_own() {
    let mut said = Vec::new();
    for kinds in WRITING {
        let mut texts: Vec<String> = Vec::new();
        for kind in kinds {
            let error = StoreError::Write(path(), (*kind).into());
            plain(&error, &kind.to_string());
            texts.push(english(&error));
        }
        texts.dedup();
        assert_eq!(texts.len(), 1, "{kinds:?}");
        said.append(&mut texts);
    }
    for kind in READING {
        let error = StoreError::Read(path(), kind.into());
        plain(&error, &kind.to_string());
        said.push(english(&error));
    }
    let count = said.len();
    said.sort();
    said.dedup();
    assert_eq!(said.len(), count);
}

#[cfg(unix)]
#[test]
fn a_drive_that_was_pulled_out_is_no_riddle() {
    let pulled = || io::Error::from_raw_os_error(5);
    for error in [StoreError::Write(path(), pulled()), StoreError::Read(path(), pulled())] {
        assert!(english(&error).contains("the drive reports a fault"), "{error}");
    }
}

#[test]
fn a_fault_without_words_of_ours_says_what_the_system_says() {
    let other = || io::Error::other("x17");
    for error in [StoreError::Write(path(), other()), StoreError::Read(path(), other())] {
        for language in Language::ALL {
            assert!(error.message().to(language).contains(" (x17)"), "{error}");
        }
    }
}

/// Writes over what was there, as a save does.
fn save(path: &Path) -> StoreError {
    store::save(path, b"ours", Some(&Mark::of(b"before")), Some("2026-11-21T10:00:00Z")).unwrap_err()
}

#[test]
fn a_folder_that_is_gone_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("usb").join("client.wissel");
    let text = english(&save(&path));
    assert!(text.contains("its folder is not there") && text.contains(&path.display().to_string()), "{text}");
    assert!(english(&store::read(&path).unwrap_err()).contains("is not there"));
}

#[test]
fn a_file_in_the_place_of_a_folder_is_named_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("clients");
    fs::write(&file, "theirs").unwrap();
    let text = english(&store::write(&file.join("a.wissel"), b"ours", Existing::Keep).unwrap_err());
    assert!(text.contains("where its folder should be, there is a file"), "{text}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "theirs");
}

#[test]
fn a_folder_in_the_place_of_a_file_is_named_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    fs::create_dir(&path).unwrap();
    fs::write(path.join("theirs"), "theirs").unwrap();
    assert!(english(&save(&path)).contains("is a folder or something else"));
    assert!(english(&store::read(&path).unwrap_err()).contains("is a folder or something else"));
    assert_eq!(fs::read_to_string(path.join("theirs")).unwrap(), "theirs");
}

/// Root may write nearly everywhere; here nobody may.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_nothing_says_why() {
    let path = Path::new("/sys/client.wissel");
    let words = match fs::File::create(path).unwrap_err().kind() {
        ErrorKind::ReadOnlyFilesystem => "the drive is write-protected",
        ErrorKind::PermissionDenied => "you have no right to write there",
        kind => panic!("{kind}"),
    };
    let text = english(&store::write(path, b"ours", Existing::Keep).unwrap_err());
    assert!(text.contains(words), "{text}");
    let line = stops(4, &["new", "/sys/client.wissel", "--example", "coaching"]);
    assert_eq!(line.trim_end(), text, "the command line says the same");
    let export = ["export", "--example", "coaching", "--document", "plan", "--out", "/sys/client.wissel.md"];
    assert!(stops(4, &export).contains(words));
}

/// A file of this kind that even root may not read, or one of ours where we are not root.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_may_not_be_read_says_so() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("client.wissel");
    fs::write(&own, "theirs").unwrap();
    fs::set_permissions(&own, fs::Permissions::from_mode(0o000)).unwrap();
    let candidates = [own, "/proc/sys/vm/compact_memory".into(), "/proc/sys/net/ipv4/route/flush".into()];
    let denied = |path: &&PathBuf| fs::File::open(path).is_err_and(|e| e.kind() == ErrorKind::PermissionDenied);
    let Some(path) = candidates.iter().find(denied) else {
        println!("skipped: everything can be read here");
        return;
    };
    let text = english(&store::read(path).unwrap_err());
    assert!(text.contains("you have no right to read it"), "{text}");
    assert_eq!(stops(4, &["check", &path.display().to_string()]).trim_end(), text);
}

#[test]
fn a_name_that_cannot_be_is_named() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["x".repeat(300), "a\0b".to_owned(), "long/".repeat(2000)] {
        let path = folder.path().join(name).join("client.wissel");
        let text = english(&store::write(&path, b"ours", Existing::Keep).unwrap_err());
        assert!(text.contains("such a name is not possible"), "{text}");
        let text = english(&store::read(&path).unwrap_err());
        assert!(text.contains("such a name is not possible"), "{text}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn signs_in_a_name_do_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["Müller & Söhne 100 %.wissel", "{ $path }.wissel", "'; --force.wissel", ".wissel", "-.wissel", " "] {
        let path = folder.path().join(name);
        let mark = store::save(&path, b"before", None, None).unwrap();
        store::save(&path, b"after", Some(&mark), Some("2026-11-21T10:00:00Z")).unwrap();
        assert_eq!(store::read(&path).unwrap(), "after");
        let lock = store::Lock::take(&path, "we").unwrap();
        assert!(lock.is_some(), "{name}");
        let states = store::backup::states(&store::backup::folder(&path));
        assert_eq!(fs::read_to_string(&states[0]).unwrap(), "before", "{name}");
        let text = english(&store::write(&path, b"other", Existing::Keep).unwrap_err());
        assert!(text.contains(&path.display().to_string()), "{text}");
    }
}
