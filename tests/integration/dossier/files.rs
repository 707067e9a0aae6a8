//! A dossier's text, and reading and writing files.

use std::fs;

use wissel::dossier::store::{self, Existing, StoreError};
use wissel::dossier::{Dossier, Example, check};
use wissel::text::Language;

use crate::support::{example, parse, real};

fn fault(text: &str) -> String {
    Dossier::parse("test.wissel", text).unwrap_err().line(Language::En)
}

#[test]
fn examples_survive_the_round_trip() {
    for one in Example::ALL {
        let dossier = example(one);
        let text = dossier.text().unwrap();
        assert_eq!(parse(&text), dossier, "{}", one.code());
        assert_eq!(parse(&text).text().unwrap(), text, "{}", one.code());
    }
}

#[test]
fn examples_have_no_faults_against_the_real_catalogue() {
    for one in Example::ALL {
        let faults = check(&example(one), one.code(), one.text(), real());
        let lines: Vec<String> = faults.iter().map(|f| f.line(Language::En)).collect();
        assert!(lines.is_empty(), "{lines:#?}");
    }
}

#[test]
fn the_least_dossier_is_a_format_and_a_name() {
    let least = parse("(format: 1, client: (name: \"x\"))");
    assert_eq!(least.day(real()).to_string(), "2026-11-01", "first day of the edition");
    assert_eq!(least.language, Language::En);
    assert_eq!(least.text().unwrap(), "(\n    format: 1,\n    client: (\n        name: \"x\",\n    ),\n)\n");
    assert_eq!(
        fault("(client: (name: \"x\"))"),
        "test.wissel:1:1: The field `format` is missing. Write `format: 1` first."
    );
    assert_eq!(fault("(format: 1, client: ())"), "test.wissel:1:21: The field `name` is missing.");
    let no_purpose = "(format: 1, client: (name: \"x\"), moves: [()])";
    assert_eq!(fault(no_purpose), "test.wissel:1:42: The field `purpose` is missing.");
}

#[test]
fn none_is_a_value_of_its_own_and_not_absence() {
    let of = |answer: &str| parse(&format!("(format: 1, client: (name: \"x\", {answer}))")).client;
    assert_ne!(of("representation: None").representation, of("").representation);
    let price = |vat: &str| {
        let line =
            format!(r#"(option: "a", amount: "1", currency: "EUR", per: Year, {vat} reason: "r", on: "2026-01-01")"#);
        parse(&format!(r#"(format: 1, client: (name: "x"), moves: [(purpose: Files, price_overrides: [{line}])])"#))
    };
    assert_ne!(price("vat: None,"), price(""));
    for dossier in [price("vat: None,"), price("")] {
        assert_eq!(parse(&dossier.text().unwrap()), dossier);
    }
}

#[test]
fn newer_formats_are_refused_whatever_else_they_hold() {
    let line = "test.wissel:1:10: This file has format 2, which a newer version of Wissel wrote. Nothing was changed. Update Wissel to open it.";
    assert_eq!(fault("(format: 2, client: (name: \"x\"))"), line);
    assert_eq!(fault("(format: 2, customers: [(shape: Round)])"), line);
}

#[test]
fn broken_text_is_one_line_and_never_a_panic() {
    let cut = "The file ends in the middle of a value. It may have been cut off; restore it from a backup.";
    assert_eq!(fault(""), "test.wissel:1:1: The file is empty. If it should not be, restore it from a backup.");
    assert_eq!(fault("(format: 1, client: (name: \"Lern"), format!("test.wissel:1:28: {cut}"));
    let marked = "\u{feff}(format: 1, client: (name: \"x\"), as_of: \"20261121\")";
    let day = "`20261121` is not a day. Expected: a date with dashes, such as 2026-11-21.";
    assert_eq!(fault(marked), format!("test.wissel:1:41: {day}"));
    assert!(Dossier::parse("x", &marked.replace("20261121", "2026-11-21")).is_ok());
    for deep in ["(", "[", "{", "(format: 1, client: (", "(format: 1, x: ["] {
        let text = deep.to_owned() + &"[".repeat(10_000);
        assert!(Dossier::parse("x", &text).is_err());
    }
    let text = Example::Coaching.text();
    for end in (0..text.len() - 2).step_by(97).filter(|i| text.is_char_boundary(*i)) {
        assert!(Dossier::parse("x", &text[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn a_file_is_kept_or_replaced_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.wissel");
    store::write(&path, b"first", Existing::Keep).unwrap();
    assert!(matches!(store::write(&path, b"second", Existing::Keep), Err(StoreError::Exists(_))));
    assert_eq!(store::read(&path).unwrap(), "first");
    store::write(&path, b"second", Existing::Replace).unwrap();
    assert_eq!(store::read(&path).unwrap(), "second");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn what_cannot_be_written_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "x").unwrap();
    for path in [file.join("below.wissel"), folder.path().join("missing/a.wissel")] {
        let error = store::write(&path, b"new", Existing::Replace).unwrap_err();
        assert!(matches!(error, StoreError::Write(..)), "{error}");
    }
    let inside = folder.path().join("folder");
    fs::create_dir(&inside).unwrap();
    assert!(store::write(&inside, b"new", Existing::Replace).is_err());
    assert!(store::write(&inside, b"new", Existing::Keep).is_err());
    assert_eq!(fs::read_to_string(&file).unwrap(), "x");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[cfg(unix)]
#[test]
fn a_replaced_file_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.wissel");
    fs::write(&path, "x").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    store::write(&path, b"y", Existing::Replace).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn what_cannot_be_read_says_why() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(store::read(folder.path()), Err(StoreError::NotAFile(_))));
    assert!(matches!(store::read(&folder.path().join("missing")), Err(StoreError::Read(..))));
    let latin = folder.path().join("latin.wissel");
    fs::write(&latin, b"(name: \"M\xe9ller\")").unwrap();
    assert!(matches!(store::read(&latin), Err(StoreError::NotText(_, 1))));
    let huge = folder.path().join("huge.wissel");
    fs::File::create(&huge).unwrap().set_len(65 * 1024 * 1024).unwrap();
    assert!(matches!(store::read(&huge), Err(StoreError::TooLarge(_))));
    for error in [store::read(&latin), store::read(&huge), store::read(folder.path())] {
        for language in Language::ALL {
            let text = error.as_ref().unwrap_err().message().to(language);
            assert!(text.contains(&*folder.path().to_string_lossy()) && !text.contains('«'), "{text}");
        }
    }
}
