//! `verify` and `update`: a decision against a catalogue that has moved on.

use tempfile::TempDir;
use wissel::catalog::load;
use wissel::dossier::{Decision, Dossier, OptionId};
use wissel::score::recorded;

use crate::program::{done, err, path, run, write};
use crate::support::{criterion, fact, files, provider, service};

/// A catalogue of one criterion; the first of two services is always kind, the second as given.
fn catalogue(second: &str) -> Vec<(String, String)> {
    let ladder = [("never", 0.0), ("mostly", 0.6), ("always", 1.0)];
    let own = |id: &str, level: &str| {
        (format!("services/{id}.ron"), service(id, &format!("facts: {{\"kind-words\": {}}},", fact(level, "High"))))
    };
    let list = [
        (
            "criteria/independence.ron".to_owned(),
            format!("[{}]", criterion("kind-words", "Service", "Independence", "", &ladder)),
        ),
        ("providers/p.ron".to_owned(), provider("p", "")),
        own("first", "mostly"),
        own("second", second),
    ];
    let list: Vec<(&str, String)> = list.iter().map(|(p, t)| (p.as_str(), t.clone())).collect();
    files(&list)
}

/// A folder with the catalogue `cat` and the dossier `x.wissel`, decided when the second was never kind.
fn decided() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let text = r#"(format: 1, as_of: "2026-11-21", client: (name: "x"), moves: [(purpose: VideoConferencing)],
        priorities: (groups: {Independence: 5}, criteria: {"kind-words": 5}))"#;
    let mut dossier = Dossier::parse("x", text).unwrap();
    let before = load(&catalogue("never")).catalog.unwrap();
    let choice = Decision { option: OptionId::parse("first"), ..Decision::default() };
    dossier.moves[0].decision = Some(recorded(&before, &dossier, 0, choice).unwrap());
    write(&folder, "x.wissel", &dossier.text().unwrap());
    put(&folder, "never");
    folder
}

fn put(folder: &TempDir, second: &str) {
    for (name, text) in catalogue(second) {
        write(folder, &format!("cat/{name}"), &text);
    }
}

#[test]
fn a_decision_whose_facts_stand_is_verified() {
    let folder = decided();
    let out = done(&["verify", &path(&folder, "x.wissel"), "--catalog", &path(&folder, "cat")]);
    assert!(out.contains("are those of the decision"), "{out}");
}

#[test]
fn a_changed_fact_is_told_with_the_ranks_it_flips() {
    let folder = decided();
    put(&folder, "always");
    let result = run(&["verify", &path(&folder, "x.wissel"), "--catalog", &path(&folder, "cat")]);
    let out = String::from_utf8_lossy(&result.stdout).into_owned();
    assert_eq!(result.status.code(), Some(1), "{out}");
    assert!(out.contains("service:second/kind-words: never (well proven) → always (well proven)"), "{out}");
    assert!(out.contains("first: rank 1 → 2") && out.contains("second: rank 2 → 1"), "{out}");
    assert!(out.contains("first place: first → second"), "{out}");
}

#[test]
fn update_changes_nothing_until_facts_are_accepted() {
    let folder = decided();
    put(&folder, "always");
    let (file, catalog) = (path(&folder, "x.wissel"), path(&folder, "cat"));
    let before = std::fs::read_to_string(&file).unwrap();
    let out = done(&["update", &file, "--catalog", &catalog]);
    assert!(out.contains("service:second/kind-words"), "{out}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), before);
    done(&["update", &file, "--catalog", &catalog, "--accept", "service:second/kind-words"]);
    assert_ne!(std::fs::read_to_string(&file).unwrap(), before);
    let out = done(&["verify", &file, "--catalog", &catalog]);
    assert!(out.contains("are those of the decision"), "everything was accepted: {out}");
}

#[test]
fn a_fact_that_did_not_change_cannot_be_accepted() {
    let folder = decided();
    put(&folder, "always");
    let (file, catalog) = (path(&folder, "x.wissel"), path(&folder, "cat"));
    let before = std::fs::read_to_string(&file).unwrap();
    let result = run(&["update", &file, "--catalog", &catalog, "--accept", "service:secon/kind-words"]);
    assert_eq!(result.status.code(), Some(2));
    assert!(err(&result).contains("service:second/kind-words"), "the nearest is named: {}", err(&result));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), before);
}

#[test]
fn a_folder_is_looked_through_without_changing_anything() {
    let folder = decided();
    put(&folder, "always");
    write(&folder, "broken.wissel", "(format: 1, clien: ())");
    let all = folder.path().display().to_string();
    let result = run(&["update", "--all", &all, "--catalog", &path(&folder, "cat")]);
    let out = String::from_utf8_lossy(&result.stdout).into_owned();
    assert_eq!(result.status.code(), Some(1), "one could not be read");
    assert!(out.contains("x.wissel") && out.contains("first place: first → second"), "{out}");
    assert!(err(&result).contains("broken.wissel:1:"), "{}", err(&result));
}

#[test]
fn where_nothing_is_decided_nothing_can_differ() {
    let out = done(&["verify", "--example", "coaching"]);
    assert!(out.contains("Move 1:"), "{out}");
}
