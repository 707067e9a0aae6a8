//! Files of older formats: each is kept as it is, under a number of its own, before it is saved over.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use wissel::dossier::store::{self, Mark, StoreError, original};
use wissel::text::Language;

use crate::sealed::{PHRASE, nothing_plain, phrase, text};

static BY_AGE: &[u8] = include_bytes!("sealed/by-age.wissel");

/// A file that holds this.
fn file(folder: &Path, bytes: &[u8]) -> PathBuf {
    let path = folder.join("client.wissel");
    fs::write(&path, bytes).unwrap();
    path
}

/// Keeps a file that holds this.
fn keep(path: &Path, bytes: &[u8]) -> PathBuf {
    fs::write(path, bytes).unwrap();
    original::keep(path, &Mark::of(bytes)).unwrap().unwrap()
}

#[test]
fn originals_are_numbered_and_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    let copy = |number: u32| folder.path().join(format!("client.wissel.bak-{number}"));
    fs::write(copy(1), "theirs").unwrap();
    assert_eq!(keep(&path, b"one"), copy(2));
    assert_eq!(keep(&path, b"two"), copy(3));
    // Neither is a copy of this file.
    fs::write(folder.path().join("other.wissel.bak-70"), "").unwrap();
    fs::write(folder.path().join("client.wissel.bak-x"), "").unwrap();
    fs::create_dir(copy(9)).unwrap();
    assert_eq!(keep(&path, b"three"), copy(10), "also a folder keeps its name, and 10 comes after 9");
    let all = original::all(&path);
    assert_eq!(all, [1, 2, 3, 10].map(copy));
    let texts: Vec<String> = all.iter().map(|copy| fs::read_to_string(copy).unwrap()).collect();
    assert_eq!(texts, ["theirs", "one", "two", "three"]);
    assert_eq!(fs::read(&path).unwrap(), b"three", "the file itself stays");
}

#[test]
fn a_save_that_is_tried_again_needs_no_second_copy() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    assert_eq!(keep(&path, b"old"), keep(&path, b"old"));
    assert_eq!(original::all(&path).len(), 1);
}

#[test]
fn a_locked_file_is_kept_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let copy = keep(&folder.path().join("client.wissel"), BY_AGE);
    assert_eq!(fs::read(copy).unwrap(), BY_AGE);
}

#[cfg(unix)]
#[test]
fn whoever_may_read_the_file_may_read_its_copy() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    for mode in [0o600, 0o640, 0o444] {
        let path = folder.path().join(format!("{mode:o}.wissel"));
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let copy = original::keep(&path, &Mark::of(b"old")).unwrap().unwrap();
        assert_eq!(fs::metadata(copy).unwrap().permissions().mode() & 0o777, mode, "{mode:o}");
    }
}

#[test]
fn what_another_program_wrote_is_not_the_original() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), b"theirs");
    let refused = original::keep(&path, &Mark::of(b"ours"));
    assert!(matches!(&refused, Err(StoreError::Changed(changed)) if *changed == path), "{refused:?}");
    fs::remove_file(&path).unwrap();
    assert!(original::keep(&path, &Mark::of(b"ours")).unwrap().is_none(), "nothing is there to be lost");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// What is said names the file, what is safe and what to do.
#[track_caller]
fn refused(path: &Path) {
    let before = fs::read(path).unwrap();
    let error = original::keep(path, &Mark::of(&before)).unwrap_err();
    assert!(matches!(&error, StoreError::Original(of, _) if of == path), "{error}");
    let said = error.message().to(Language::En);
    assert!(said.contains(&format!("{} has an older format", path.display())), "{said}");
    assert!(said.contains("nothing was saved and the file is untouched"), "{said}");
    assert_eq!(fs::read(path).unwrap(), before);
    assert!(original::all(path).is_empty());
}

#[test]
fn a_copy_that_cannot_be_written_is_said() {
    let folder = tempfile::tempdir().unwrap();
    // With the ending of a copy this name is longer than any may be; that refuses root, too.
    let path = folder.path().join(format!("{}.wissel", "x".repeat(243)));
    fs::write(&path, "old").unwrap();
    refused(&path);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half-written stays");
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_read_only_takes_no_copy() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), b"old");
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let probe = folder.path().join("probe");
    if fs::write(&probe, "").is_ok() {
        // Root may write there; the long name above refuses root, too.
        fs::remove_file(&probe).unwrap();
        println!("skipped: everything can be written here");
    } else {
        refused(&path);
    }
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn the_fault_of_the_copy_is_said_in_every_language() {
    let full = || StoreError::Write("a/client.wissel.bak-1".into(), ErrorKind::StorageFull.into());
    for language in Language::ALL {
        let why = full().message().to(language);
        let said = StoreError::Original("a/client.wissel".into(), Box::new(full())).message().to(language);
        assert!(said.starts_with(&why) && said.contains("a/client.wissel ") && !said.contains('«'), "{said}");
    }
}

#[test]
fn the_lock_of_a_file_reaches_its_originals() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    let copy = keep(&path, text().as_bytes());
    let (lock, other) = (phrase(PHRASE), phrase("another"));
    fs::write(&path, BY_AGE).unwrap();
    assert!(store::lock_plain(&path, &lock).is_empty());
    nothing_plain(folder.path());
    let resealed = store::reseal(&path, Some(&lock), Some(&other), &|_, _| {});
    assert_eq!((resealed.done, resealed.left.len()), (1, 0), "{resealed:?}");
    assert_eq!(store::open(&copy, Some(&other)).unwrap().text.as_str(), text());
}
