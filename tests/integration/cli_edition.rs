//! Editions of the catalogue at the command line: `catalog install`, `catalog rollback`.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use tempfile::TempDir;
use wissel::cli::{self, Exit, Wanted, World, wanted};
use wissel::text::Language;

use crate::edition::{COMMENT, Publisher, editions, install, own, pack, put, small, wrap};

/// Runs a command in the process, with this data folder.
fn call(data: &TempDir, words: &[&str]) -> (Exit, String, String) {
    let words: Vec<OsString> = words.iter().map(OsString::from).collect();
    let Wanted::Command(matches) = wanted(&words, Language::En) else { panic!("{words:?}") };
    let today = jiff::civil::date(2026, 11, 21);
    let world = World { language: Language::En, today, data: Some(data.path().to_owned()) };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = cli::run(&matches, world, &mut out, &mut err);
    (exit, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn the_command_line_installs_uses_and_leaves_an_edition() {
    let publisher = Publisher::new();
    let data = publisher.data();
    let file = put(&data, "new.wisselcat", &publisher.edition(&small("2127-01")));
    let (exit, out, err) = call(&data, &["catalog", "install", text(&file)]);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""));
    assert!(out.contains("2127-01") && out.contains("publisher") && out.contains(COMMENT), "{out}");
    let (_, out, err) = call(&data, &["catalog", "list"]);
    assert!(out.contains("Edition 2127-01: 0 criteria") && err.is_empty(), "{out}");
    let (exit, _, err) = call(&data, &["catalog", "install", text(&file)]);
    assert!(exit == Exit::Wrong && err.contains("not newer"), "{err}");
    let (exit, out, _) = call(&data, &["catalog", "rollback"]);
    assert!(exit == Exit::Done && out.contains(&format!("Edition {}", own())) && out.contains("built into"), "{out}");
    let (exit, _, err) = call(&data, &["catalog", "rollback"]);
    assert!(exit == Exit::Wrong && err.contains("in use already"), "{err}");
    let (exit, _, err) = call(&data, &["catalog", "install", "/does/not/exist.wisselcat"]);
    assert!(exit == Exit::File && err.contains("is not there"), "{err}");
}

#[test]
fn a_damaged_edition_is_told_at_every_command() {
    let publisher = Publisher::new();
    let data = publisher.data();
    install(&data, &publisher.edition(&small("2127-01"))).unwrap();
    fs::remove_file(data.path().join("editions").join(&editions(&data)[0]).join("catalog.ron")).unwrap();
    let (exit, out, err) = call(&data, &["rank", "--example", "coaching"]);
    assert!(exit == Exit::Done && !out.is_empty(), "{out}");
    assert_eq!(err.lines().count(), 1, "{err}");
    assert!(err.contains("2127-01") && err.contains("built-in"), "{err}");
}

#[test]
fn an_unsigned_file_is_an_overlay_only_where_that_is_said() {
    let publisher = Publisher::new();
    let data = publisher.data();
    let patch = [("services/kmeet.ron".to_owned(), "(id: \"kmeet\", name: \"Our kMeet\")".to_owned())];
    let file = put(&data, "ours.wisselcat", &wrap(&[("catalog.zip", pack(&patch).as_slice())]));
    let (exit, _, err) = call(&data, &["catalog", "install", text(&file)]);
    assert!(exit == Exit::Wrong && err.contains("not from the publisher"), "{err}");
    let (exit, out, _) = call(&data, &["catalog", "install", text(&file), "--as-overlay"]);
    let folder = data.path().join("overlays/ours");
    assert!(exit == Exit::Done && out.contains(text(&folder)), "{out}");
    let (_, out, _) = call(&data, &["catalog", "show", "service:kmeet", "--overlay", text(&folder)]);
    assert!(out.starts_with("Our kMeet") && out.contains("from your own facts “ours”"), "{out}");
    let (exit, _, err) = call(&data, &["catalog", "install", text(&file), "--as-overlay"]);
    assert!(exit == Exit::Wrong && err.contains("already"), "{err}");
    let broken = [("services/kmeet.ron".to_owned(), "(id: \"kmeet\", naem: \"x\")".to_owned())];
    let file = put(&data, "broken.wisselcat", &wrap(&[("catalog.zip", pack(&broken).as_slice())]));
    let (exit, _, err) = call(&data, &["catalog", "install", text(&file), "--as-overlay"]);
    assert!(exit == Exit::Wrong && err.contains("services/kmeet.ron:1:"), "{err}");
    assert!(!data.path().join("overlays/broken").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn the_program_keeps_editions_in_its_data_folder() {
    let publisher = Publisher::new();
    let home = tempfile::tempdir().unwrap();
    let keys = publisher.data();
    fs::create_dir_all(home.path().join("wissel/keys")).unwrap();
    fs::copy(keys.path().join("keys/publisher.pub"), home.path().join("wissel/keys/publisher.pub")).unwrap();
    let file = put(&home, "new.wisselcat", &publisher.edition(&small("2127-01")));
    let run = |arguments: &[&str]| crate::program::run_at(home.path(), arguments);
    let installed = run(&["catalog", "install", text(&file), "--lang", "de"]);
    assert_eq!((installed.status.code(), crate::program::err(&installed)), (Some(0), ""));
    assert!(crate::program::out(&run(&["catalog", "list"])).contains("2127-01"));
    assert_eq!(run(&["catalog", "rollback", "--lang", "nl"]).status.code(), Some(0));
    assert!(crate::program::out(&run(&["catalog", "list"])).contains(&own()));
}
