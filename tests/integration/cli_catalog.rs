//! The catalogue at the command line: check, list, show, diff, overlays.

use tempfile::TempDir;
use wissel::catalog::embedded_files;
use wissel::text::Language;

use crate::program::{done, err, out, path, run, stops, write};

/// A folder with the catalogue that is compiled in.
fn shipped() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in embedded_files() {
        write(&folder, &name, &text);
    }
    folder
}

fn overlay(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        write(&folder, name, text);
    }
    folder
}

const PATCH: &str = r#"(id: "kmeet", name: "Our kMeet", withdrawn: {"login-security": "Not for us."})"#;

#[test]
fn the_strict_check_prints_how_much_is_known_by_owner() {
    let text = done(&["catalog", "check", "--strict"]);
    for word in ["data-location", "energy", "cooperative, public, non-profit", "listed, gatekeeper", "all criteria"] {
        assert!(text.contains(word), "{word}: {text}");
    }
    let row = text.lines().find(|l| l.starts_with("ownership ")).unwrap();
    assert!(row.split_whitespace().nth(1).is_some_and(|cell| cell.contains('/')), "{row}");
    assert!(text.contains("ask-procurement"), "duties without a source are named");
    let plain = done(&["catalog", "check"]);
    assert!(!plain.contains("cooperative, public"), "{plain}");
}

#[test]
fn a_fault_of_evidence_is_an_error_only_when_it_is_asked_for() {
    let folder = shipped();
    let file = path(&folder, "services/kmeet.ron");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(
        &file,
        text.replacen("read: \"", "archived: true, read: \"", 1).replacen("basis: ThisService,", "", 1),
    )
    .unwrap();
    let root = folder.path().to_string_lossy().into_owned();
    assert_eq!(run(&["catalog", "check", &root]).status.code(), Some(0));
    let strict = run(&["catalog", "check", &root, "--strict"]);
    assert_eq!(strict.status.code(), Some(1));
    assert!(err(&strict).lines().any(|l| l.starts_with(&file) && l.contains("basis")), "{}", err(&strict));
}

#[test]
fn the_list_stands_by_purpose() {
    let text = done(&["catalog", "list"]);
    let place = |word: &str| text.find(word).unwrap_or_else(|| panic!("{word}"));
    assert!(place("Video conferencing") < place("Hosting") && place("Hosting") < place("Password safes"));
    let row = text.lines().find(|l| l.starts_with("kmeet ")).unwrap();
    assert!(row.contains("Infomaniak") && row.contains("CH") && row.contains('/'), "{row}");
    assert!(text.lines().any(|l| l.starts_with("workplace-meta ") && l.ends_with("retired")));
}

#[test]
fn a_page_shows_what_is_known_and_what_is_not() {
    for language in Language::ALL {
        let text = done(&["catalog", "show", "jitsi-hostsharing", "--lang", language.code()]);
        assert!(text.contains("[service:jitsi-hostsharing]") && text.contains("https://"), "{text}");
        assert!(!text.contains('«'), "{text}");
    }
    let text = done(&["catalog", "show", "jitsi-hostsharing"]);
    assert!(text.contains("WHAT WE DO NOT KNOW"), "{text}");
    assert!(text.contains("provider:hostsharing"), "facts of the operator say whose they are");
    let operator = done(&["catalog", "show", "provider:hostsharing"]);
    assert!(operator.contains("Hostsharing eG") && !operator.contains("[service:"), "{operator}");
    let both = done(&["catalog", "show", "alfaview"]);
    assert!(
        both.contains("[service:alfaview]")
            && both.contains("[software:alfaview]")
            && both.contains("[provider:alfaview]")
    );
    assert!(stops(2, &["catalog", "show", "jitsi-hostsharin"]).contains("`jitsi-hostsharing`"));
}

#[test]
fn two_folders_are_compared_line_by_line() {
    let (old, new) = (shipped(), shipped());
    let root = |folder: &TempDir| folder.path().to_string_lossy().into_owned();
    let same = done(&["catalog", "diff", &root(&old), &root(&new)]);
    assert_eq!(same.lines().count(), 1, "{same}");
    std::fs::remove_file(path(&new, "services/kmeet.ron")).unwrap();
    std::fs::write(path(&new, "gaps.ron"), "[]\n").unwrap();
    let text = done(&["catalog", "diff", &root(&old), &root(&new)]);
    assert!(text.lines().any(|l| l.starts_with("service:kmeet ") && l.ends_with("gone")), "{text}");
    assert!(text.lines().any(|l| l.starts_with("gaps:service:kmeet/")), "{text}");
}

#[test]
fn an_overlay_is_laid_over_for_one_call() {
    let folder = overlay(&[("services/kmeet.ron", PATCH)]);
    let root = folder.path().to_string_lossy().into_owned();
    let text = done(&["catalog", "show", "service:kmeet", "--overlay", &root]);
    assert!(text.starts_with("Our kMeet") && text.contains("from your own facts"), "{text}");
    assert!(text.contains("Withdrawn: Not for us."), "{text}");
    assert!(!done(&["catalog", "show", "service:kmeet"]).contains("Our kMeet"));
    let broken = overlay(&[("services/kmeet.ron", "(id: \"kmeet\", naem: \"x\")")]);
    let line = stops(1, &["rank", "--example", "coaching", "--overlay", &broken.path().to_string_lossy()]);
    assert!(line.contains("services/kmeet.ron:1:15: ") && line.contains("name"), "{line}");
    stops(4, &["catalog", "list", "--overlay", "/does/not/exist"]);
}

#[test]
fn a_dossier_remembers_its_overlays_and_misses_them() {
    let folder = overlay(&[("services/kmeet.ron", PATCH)]);
    let root = folder.path().to_string_lossy().into_owned();
    let dossiers = tempfile::tempdir().unwrap();
    let file = path(&dossiers, "a.wissel");
    done(&["new", &file, "--overlay", &root]);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("overlays: [") && text.contains("sha256: "), "{text}");
    assert_eq!(done(&["check", &file, "--overlay", &root]).lines().count(), 1);
    let without = run(&["check", &file]);
    assert_eq!(without.status.code(), Some(0));
    assert!(err(&without).contains("made with the overlay") && !out(&without).is_empty(), "{}", err(&without));
    std::fs::write(path(&folder, "services/kmeet.ron"), PATCH.replace("Our", "Their")).unwrap();
    assert!(err(&run(&["check", &file, "--overlay", &root])).contains("has changed"));
}
