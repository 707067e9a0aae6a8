//! What the disk may hold under a name: too much, no file at all, no text, links, other formats.

use std::fs;

use wissel::dossier::VoiceFile;
use wissel::dossier::store::{self, Existing, StoreError};
use wissel::text::Language;

use crate::program::{path, stops, write};
use crate::support::files;

const LEAST: &str = "(format: 1, client: (name: \"x\"))";

#[test]
fn a_file_of_a_gigabyte_is_refused_without_being_read() {
    let folder = tempfile::tempdir().unwrap();
    let huge = folder.path().join("huge.wissel");
    fs::File::create(&huge).unwrap().set_len(1 << 30).unwrap();
    assert!(matches!(store::read(&huge), Err(StoreError::TooLarge(_))));
    assert!(stops(4, &["check", &path(&folder, "huge.wissel")]).contains("too large"));
}

#[test]
fn bytes_that_are_no_text_are_named_with_their_line() {
    let folder = tempfile::tempdir().unwrap();
    let latin = folder.path().join("latin.wissel");
    fs::write(&latin, b"(format: 1,\n client: (name: \"M\xfcller\"))").unwrap();
    assert!(matches!(store::read(&latin), Err(StoreError::NotText(_, 2))));
    assert!(stops(4, &["check", &path(&folder, "latin.wissel")]).contains("line 2"));
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_no_files() {
    use std::path::Path;
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe.wissel");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let zero = Path::new("/dev/zero");
    for path in [pipe.as_path(), zero, Path::new("/dev/null"), folder.path()] {
        assert!(matches!(store::read(path), Err(StoreError::NotAFile(_))), "{}", path.display());
        let written = store::write(path, b"x", Existing::Replace);
        assert!(matches!(written, Err(StoreError::NotAFile(_))), "{}", path.display());
        let saved = store::save(path, b"x", None, Some("2026-11-21T10:00:00Z"));
        assert!(matches!(saved, Err(StoreError::NotAFile(_))), "{}", path.display());
    }
    assert!(stops(4, &["check", &path(&folder, "pipe.wissel")]).contains("is not a file"));
    // A pipe among the files of a catalogue does not hold us up either.
    let catalog = tempfile::tempdir().unwrap();
    assert!(std::process::Command::new("mkfifo").arg(catalog.path().join("risks.ron")).status().unwrap().success());
    assert!(matches!(store::layer(catalog.path()), Err(StoreError::NotAFile(_))));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_what_it_points_to_is_saved() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("file.wissel"), folder.path().join("link.wissel"));
    fs::write(&file, LEAST).unwrap();
    symlink(&file, &link).unwrap();
    let mark = store::Mark::of(store::read(&link).unwrap().as_bytes());
    store::save(&link, b"new", Some(&mark), None).unwrap();
    assert!(link.symlink_metadata().unwrap().file_type().is_symlink());
    assert_eq!(fs::read_to_string(&file).unwrap(), "new");
    // One that leads to itself is an error with its name, never a loop.
    let round = folder.path().join("round.wissel");
    symlink(&round, &round).unwrap();
    assert!(matches!(store::read(&round), Err(StoreError::Read(..))));
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_end_and_an_overlay_may_lie_elsewhere() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files(&[]) {
        write(&folder, &name, &text);
    }
    symlink(folder.path(), folder.path().join("services")).unwrap();
    let layer = store::layer(folder.path()).unwrap();
    assert!(layer.files.iter().any(|(path, _)| path == "catalog.ron") && layer.files.len() < 20);
    let overlay = tempfile::tempdir().unwrap();
    symlink(folder.path(), overlay.path().join("linked")).unwrap();
    assert_eq!(store::overlays(overlay.path()).unwrap().len(), 1);
}

/// It would be another file's name.
#[cfg(unix)]
#[test]
fn a_backslash_in_a_name_leads_into_no_folder() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("services\\x.ron"), "[]").unwrap();
    assert_eq!(store::layer(folder.path()).unwrap().files, [("services\\x.ron".to_owned(), "[]".to_owned())]);
}

#[test]
fn newer_formats_are_refused_and_left_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let newer = "(format: 2, client: (name: \"x\"), feelings: 3)";
    let file = write(&folder, "newer.wissel", newer);
    for command in [&["check", &*file][..], &["rank", &file], &["plan", &file], &["verify", &file], &["update", &file]]
    {
        assert!(stops(1, command).contains("format 2"), "{command:?}");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), newer);

    let catalog = r#"(format: 2, edition: "2026-11", licence: "CC0-1.0", languages: ["en"])"#;
    for (name, text) in files(&[("catalog.ron", catalog.to_owned())]) {
        write(&folder, &format!("catalog/{name}"), &text);
    }
    let before = store::layer(&folder.path().join("catalog")).unwrap().files;
    for command in ["check", "fmt"] {
        assert!(stops(1, &["catalog", command, &path(&folder, "catalog")]).contains("format 2"), "{command}");
    }
    assert_eq!(store::layer(&folder.path().join("catalog")).unwrap().files, before);

    let voice = VoiceFile::parse("x.voice", "(format: 2, mood: Good)").unwrap_err();
    assert!(voice.line(Language::En).starts_with("x.voice:1:10: This file has format 2"));
}
