//! `verify` and `update`: a decision against a catalogue that has moved on.

use tempfile::TempDir;
use wissel::catalog::{Day, load};
use wissel::dossier::store::{self, Passphrase, backup};
use wissel::dossier::{Decision, Dossier, OptionId};
use wissel::score::{accepted, recorded, revision};

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
fn each_difference_that_verify_finds_has_its_place() {
    let folder = decided();
    put(&folder, "always");
    let (file, catalog) = (path(&folder, "x.wissel"), path(&folder, "cat"));
    let result = run(&["verify", &file, "--catalog", &catalog]);
    let lines: Vec<&str> = std::str::from_utf8(&result.stdout).unwrap().lines().collect();
    let text = std::fs::read_to_string(&file).unwrap();
    let place = |of: &str| {
        let (line, column) = text.lines().enumerate().find_map(|(i, l)| Some((i + 1, l.find(of)? + 1))).unwrap();
        format!("{file}:{line}:{column}: Move 1: ")
    };
    let decision = place("(option: \"first\"");
    assert_eq!(lines[0], format!("{decision}ranking or facts are not those of the decision."));
    let fact = place("\"service:second/kind-words\"");
    assert!(lines[1].starts_with(&format!("{fact}service:second/kind-words: never")), "{lines:#?}");
    assert!(lines[2..].iter().all(|line| line.starts_with(&decision)), "{lines:#?}");
    let update = done(&["update", &file, "--catalog", &catalog]);
    assert!(update.lines().all(|line| line.starts_with("Move 1: ")), "what has changed since is no fault: {update}");
}

#[test]
fn utilities_that_changed_are_among_what_may_have() {
    let folder = decided();
    let (file, catalog) = (path(&folder, "x.wissel"), path(&folder, "cat"));
    let criteria = std::fs::read_to_string(path(&folder, "cat/criteria/independence.ron")).unwrap();
    write(&folder, "cat/criteria/independence.ron", &criteria.replace("0.6", "0.7"));
    let result = run(&["verify", &file, "--catalog", &catalog]);
    let out = String::from_utf8_lossy(&result.stdout).into_owned();
    assert_eq!(result.status.code(), Some(1), "{out}");
    assert!(out.contains("no fact changed") && out.contains("utilities of levels"), "{out}");
}

#[test]
fn a_folder_is_looked_through_for_wrong_content_too() {
    let folder = decided();
    write(&folder, "wrong.wissel", "(format: 1, client: (name: \"x\"),\n priorities: (preset: \"none-such\"))");
    let all = folder.path().display().to_string();
    let result = run(&["update", "--all", &all, "--catalog", &path(&folder, "cat")]);
    assert_eq!(result.status.code(), Some(1));
    assert!(err(&result).contains("wrong.wissel:2:23: There is no preset `none-such`."), "{}", err(&result));
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
fn a_locked_dossier_is_written_back_locked() {
    let folder = decided();
    put(&folder, "always");
    let (file, catalog) = (path(&folder, "x.wissel"), path(&folder, "cat"));
    let phrase = write(&folder, "phrase.txt", "open it\n");
    let (place, lock) = (std::path::Path::new(&file), Passphrase::new("open it"));
    let before = store::bytes(place, &std::fs::read_to_string(place).unwrap(), lock.as_ref()).unwrap().to_vec();
    std::fs::write(place, &before).unwrap();
    let (accept, key) = ("service:second/kind-words", "--passphrase-file");
    done(&["update", &file, "--catalog", &catalog, "--accept", accept, key, &phrase]);
    let after = std::fs::read(place).unwrap();
    assert!(after.starts_with(b"age-encryption.org/v1\n") && after != before);
    let states = backup::states(&backup::folder(place));
    let kept: Vec<Vec<u8>> = states.iter().map(|state| std::fs::read(state).unwrap()).collect();
    assert_eq!(kept, [before], "what was there is kept as it was");
    let out = done(&["verify", &file, "--catalog", &catalog, "--passphrase-file", &phrase]);
    assert!(out.contains("are those of the decision"), "{out}");
}

#[test]
fn another_day_for_looking_is_not_written() {
    let folder = decided();
    put(&folder, "always");
    let (file, catalog) = (path(&folder, "x.wissel"), path(&folder, "cat"));
    done(&["update", &file, "--catalog", &catalog, "--as-of", "2027-05-01", "--accept", "service:second/kind-words"]);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("as_of: \"2026-11-21\"") && !text.contains("2027-05-01"), "{text}");
    done(&["verify", &file, "--catalog", &catalog]);
}

#[test]
fn a_service_that_is_new_had_no_rank() {
    let folder = decided();
    let third = service("third", &format!("facts: {{\"kind-words\": {}}},", fact("always", "High")));
    write(&folder, "cat/services/third.ron", &third);
    let result = run(&["verify", &path(&folder, "x.wissel"), "--catalog", &path(&folder, "cat")]);
    let out = String::from_utf8_lossy(&result.stdout).into_owned();
    assert!(out.contains("third: rank – → 1") && out.contains("first: rank 1 → 2"), "{out}");
    assert!(out.contains("first place: first → third"), "{out}");
}

#[test]
fn a_service_that_ended_had_its_rank() {
    let folder = decided();
    let ended = service("first", &format!("facts: {{\"kind-words\": {}}},", fact("mostly", "High")));
    let ended = ended.replace("provider:", "status: Retired(on: \"2026-11-01\"), provider:");
    write(&folder, "cat/services/first.ron", &ended);
    let result = run(&["verify", &path(&folder, "x.wissel"), "--catalog", &path(&folder, "cat")]);
    let out = String::from_utf8_lossy(&result.stdout).into_owned();
    assert!(out.contains("first: rank 1 → –") && out.contains("first place: first → second"), "{out}");
}

/// Two services that are open about prices; the second is as kind as given, and kindness is a must.
fn strict(second: &str) -> Vec<(String, String)> {
    let facts = |kind: &str| {
        format!("facts: {{\"kind-words\": {}, \"open-books\": {}}},", fact(kind, "High"), fact("yes", "High"))
    };
    let books = criterion("open-books", "Service", "Independence", "", &[("no", 0.0), ("yes", 1.0)]);
    let mut all = catalogue(second);
    for (name, text) in &mut all {
        match name.as_str() {
            "criteria/independence.ron" => *text = text.replacen('[', &format!("[{books}"), 1),
            "services/first.ron" => *text = service("first", &facts("mostly")),
            "services/second.ron" => *text = service("second", &facts(second)),
            _ => {}
        }
    }
    all
}

#[test]
fn an_option_that_fails_now_has_lost_no_other_fact() {
    let must = r#"(format: 1, as_of: "2026-11-21", client: (name: "x"), priorities: (groups: {Independence: 5},
        criteria: {"kind-words": 5, "open-books": 1}),
        moves: [(purpose: VideoConferencing, must: [Level("kind-words", "mostly")])])"#;
    let mut dossier = Dossier::parse("x", must).unwrap();
    let (before, now) = (load(&strict("always")).catalog.unwrap(), load(&strict("never")).catalog.unwrap());
    let choice = Decision { option: OptionId::parse("first"), ..Decision::default() };
    dossier.moves[0].decision = Some(recorded(&before, &dossier, 0, choice).unwrap());
    let found = revision(&now, &dossier, 0).unwrap().unwrap();
    let keys: Vec<&str> = found.changes.iter().map(|c| c.key.as_str()).collect();
    assert_eq!(keys, ["service:second/kind-words"]);
    assert!(found.flips.iter().any(|f| f.option.as_str() == "second" && (f.before, f.now) == (Some(1), None)));
}

#[test]
fn accepting_what_did_not_change_renews_no_fingerprint() {
    let catalog = load(&catalogue("never")).catalog.unwrap();
    let text = r#"(format: 1, as_of: "2026-11-21", client: (name: "x"), moves: [(purpose: VideoConferencing)],
        priorities: (groups: {Independence: 5}, criteria: {"kind-words": 5}))"#;
    let mut dossier = Dossier::parse("x", text).unwrap();
    let choice = Decision { option: OptionId::parse("first"), ..Decision::default() };
    let decision = recorded(&catalog, &dossier, 0, choice).unwrap();
    dossier.moves[0].decision = Some(decision.clone());
    dossier.as_of = Day::parse("2026-11-20");
    let kept = accepted(&catalog, &dossier, 0, &["service:first/kind-words"]).unwrap().unwrap();
    assert_eq!(kept, decision, "another day counts, no fact changed");
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
