//! The built program: exit codes, what goes to which stream, languages.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;
use wissel::cli::{Wanted, wanted};
use wissel::text::Language;

use crate::program::{done, err, path, run, stops, write};
use crate::support::{criterion, files, provider, service};

/// A folder with a catalogue of other criteria and two services.
fn foreign() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let ladder = [("never", 0.0), ("always", 1.0)];
    let fact = |level: &str| {
        let source = r#"(url: "u", title: "t", publisher: "p", as_of: "2026-11")"#;
        format!("facts: {{\"kind-words\": (level: {level:?}, confidence: High, sources: [{source}])}},")
    };
    let own = [
        ("criteria/independence.ron", format!("[{}]", criterion("kind-words", "Service", "Independence", "", &ladder))),
        ("providers/p.ron", provider("p", "")),
        ("services/kind.ron", service("kind", &fact("always"))),
        ("services/rude.ron", service("rude", &fact("never"))),
    ];
    for (name, text) in files(&own) {
        write(&folder, &name, &text);
    }
    folder
}

const FOREIGN_CLIENT: &str = r#"(format: 1, client: (name: "x"), moves: [(purpose: VideoConferencing)],
    priorities: (groups: {Independence: 5}, criteria: {"kind-words": 5}))"#;

#[test]
fn without_a_display_it_says_so_in_one_line() {
    let line = stops(3, &[]);
    assert_eq!(line.lines().count(), 1);
    assert!(line.contains("wissel help"), "{line}");
    assert_eq!(stops(3, &["some.wissel"]).lines().count(), 1);
    let [en, de, nl] = Language::ALL.map(|l| stops(3, &["--lang", l.code(), "some.wissel"]));
    assert!(en == line && en != de && de != nl && nl != en);
}

#[test]
fn the_window_takes_a_file_and_its_passphrase() {
    let asked = |words: &[&str]| {
        let words: Vec<OsString> = words.iter().map(OsString::from).collect();
        match wanted(&words, Language::En) {
            Wanted::Window { file, passphrase } => Some([file, passphrase]),
            _ => None,
        }
    };
    let path = |name: &str| Some(PathBuf::from(name));
    assert_eq!(asked(&[]), Some([None, None]));
    assert_eq!(asked(&["a.wissel"]), Some([path("a.wissel"), None]));
    for words in [
        &["a.wissel", "--passphrase-file", "b.wissel"][..],
        &["--passphrase-file", "b.wissel", "a.wissel"],
        &["--passphrase-file=b.wissel", "a.wissel"],
        &["a.wissel", "--passphrase-file=b.wissel", "--lang", "de"],
    ] {
        assert_eq!(asked(words), Some([path("a.wissel"), path("b.wissel")]), "{words:?}");
    }
    for words in [
        &["--passphrase-file", "a.wissel"][..],
        &["--passphrase-file=a.wissel"],
        &["a.wissel", "b.wissel"],
        &["rank", "--passphrase-file", "a.wissel"],
        &["a.txt", "--passphrase-file", "b.txt"],
    ] {
        assert_eq!(asked(words), None, "{words:?}");
    }
}

#[cfg(feature = "gui")]
#[test]
fn a_passphrase_that_cannot_be_read_is_said_before_the_window_opens() {
    let folder = tempfile::tempdir().unwrap();
    let (given, missing) = (write(&folder, "phrase.txt", "open it\n"), path(&folder, "missing.txt"));
    stops(3, &["some.wissel", "--passphrase-file", &given]);
    assert!(stops(4, &["some.wissel", "--passphrase-file", &missing]).contains(&missing));
}

#[test]
fn wrong_calls_are_usage() {
    for arguments in [
        &["nonsense"][..],
        &["rank"],
        &["rank", "--example", "coachin"],
        &["rank", "--example", "coaching", "--order", "best"],
        &["rank", "--example", "coaching", "--move", "0"],
        &["rank", "--example", "coaching", "--move", "x"],
        &["rank", "--example", "coaching", "--move", "9"],
        &["rank", "--example", "coaching", "--as-of", "2026-02-30"],
        &["rank", "--example", "coaching", "--lang", "fr"],
        &["rank", "file.wissel", "--example", "coaching"],
        &["compare", "--example", "coaching", "--options", "kmeet"],
        &["catalog"],
        &["catalog", "nonsense"],
        &["catalog", "show"],
        &["new"],
    ] {
        stops(2, arguments);
    }
    assert!(stops(2, &["rank", "--example", "coaching", "--move", "9"]).contains("There is no move 9"));
}

#[test]
fn near_names_are_named() {
    let wrong_option = stops(2, &["compare", "--example", "coaching", "--options", "kmet,zoom-workplace"]);
    assert_eq!(wrong_option, "`kmet` is no option of this move. Did you mean `kmeet`?\n");
    let explain = ["explain", "--example", "coaching", "--option", "kmeet", "--criterion", "e2e"];
    let line = "`e2e` is neither a criterion nor a wish of this move. Did you mean `e2ee`?\n";
    assert_eq!(stops(2, &explain), line);
    let show = stops(2, &["catalog", "show", "kmet"]);
    assert_eq!(show, "Nothing in the catalogue has the id `kmet`. Did you mean `kmeet`?\n");
}

#[test]
fn wrong_files_are_input_and_missing_files_are_files() {
    let folder = tempfile::tempdir().unwrap();
    let broken = write(&folder, "broken.wissel", "(format: 1,\n  client: (nam: \"x\"))");
    for command in ["check", "rank"] {
        assert_eq!(
            stops(1, &[command, &broken]),
            format!(
                "{broken}:2:12: There is no field `nam` here. Known: name, country, region, sector, regime, representation, people, employees, professional_secrecy, special_categories, minors, data_protection_officer, treats_by_video, deducts_vat, vat_percent, address, contact, logo, keys. Did you mean `name`?\n"
            )
        );
    }
    let two = write(
        &folder,
        "two.wissel",
        "(format: 1, client: (name: \"x\"),\n  priorities: (preset: \"x\", certainty: 3))",
    );
    let lines = stops(1, &["check", &two]);
    assert_eq!(lines.lines().count(), 2, "{lines}");
    assert!(lines.starts_with(&format!("{two}:2:24: ")), "{lines}");
    let zero = write(
        &folder,
        "zero.wissel",
        "(format: 1, client: (name: \"x\"), priorities: (groups: {Gdpr: 0, Security: 0, Independence: 0, Practicality: 0}), moves: [(purpose: Files)])",
    );
    assert!(stops(1, &["rank", &zero]).contains("Every importance is 0"));
    stops(4, &["rank", &path(&folder, "missing.wissel")]);
    stops(4, &["check", &folder.path().to_string_lossy()]);
    stops(4, &["catalog", "check", &path(&folder, "missing")]);
    stops(4, &["rank", "--example", "coaching", "--catalog", &path(&folder, "missing")]);
}

#[test]
fn a_dossier_with_warnings_only_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let text = "(format: 1, client: (name: \"x\"), inventory: [(id: \"old\", service: \"gone\")])";
    let output = run(&["check", &write(&folder, "old.wissel", text)]);
    assert_eq!(output.status.code(), Some(0));
    assert!(err(&output).contains("There is no service `gone`"), "{}", err(&output));
    assert_eq!(done(&["check", "--example", "school"]), "Nothing is wrong.\n");
}

#[test]
fn new_never_overwrites_unless_forced() {
    let folder = tempfile::tempdir().unwrap();
    let file = path(&folder, "client.wissel");
    done(&["new", &file, "--as-of", "2026-11-21"]);
    let first = std::fs::read_to_string(&file).unwrap();
    assert!(first.contains("as_of: \"2026-11-21\""), "{first}");
    stops(4, &["new", "--example", "coaching", &file]);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), first);
    done(&["new", "--example", "coaching", "--force", &file]);
    assert_eq!(done(&["check", &file]), "Nothing is wrong.\n");
    let from_file = done(&["rank", &file, "--json"]);
    assert_eq!(from_file, done(&["rank", "--example", "coaching", "--json"]));
    stops(4, &["new", &path(&folder, "missing/client.wissel")]);
}

#[test]
fn json_is_one_value_and_the_same_in_every_language() {
    for arguments in [
        &["rank", "--example", "coaching", "--json"][..],
        &["rank", "--example", "association", "--move", "3", "--order", "proven", "--json"],
        &["compare", "--example", "coaching", "--options", "kmeet,zoom-workplace", "--json"],
        &["catalog", "dump", "--json"],
    ] {
        let text = done(arguments);
        assert_eq!(text.lines().count(), 1);
        let value: Value = serde_json::from_str(&text).unwrap();
        assert!(value.is_object());
        assert_eq!(done(&[arguments, &["--lang", "de"]].concat()), text);
        assert_eq!(done(&[&["--lang", "nl"][..], arguments].concat()), text, "before the command, too");
    }
}

#[test]
fn json_of_a_comparison_tells_levels_values_and_where_they_come_from() {
    let text = done(&["compare", "--example", "coaching", "--options", "kmeet,zoom-workplace", "--json"]);
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&value["move"], &value["purpose"]), (&Value::from(1), &Value::from("video-conferencing")));
    let options = value["options"].as_array().unwrap();
    assert_eq!((options[0]["id"].as_str(), options[1]["id"].as_str()), (Some("kmeet"), Some("zoom-workplace")));
    for option in options {
        for (id, judged) in option["criteria"].as_object().unwrap() {
            let known = judged["known"].as_bool().unwrap();
            let is_wish = judged.get("value").is_some();
            assert_eq!(is_wish, judged.get("level").is_none(), "{id}");
            assert_eq!(known, !judged[if is_wish { "value" } else { "level" }].is_null(), "{id}");
            assert!(known || judged["grade"].is_null() && judged["confidence"].is_null(), "{id}");
            let (low, likely, high) = (judged["low"].as_f64(), judged["likely"].as_f64(), judged["high"].as_f64());
            assert!(low <= likely && likely <= high, "{id}");
            assert!(judged["from"].as_str().is_some_and(|from| from.contains(':')), "{id}");
        }
        assert!(option["criteria"].get("authority-opinion").is_some(), "shown, though never scored");
    }
}

#[test]
fn ages_count_from_the_day_that_is_given() {
    let coverage = |day: &str| done(&["rank", "--example", "coaching", "--as-of", day, "--json"]);
    let (near, far) = (coverage("2026-11-21"), coverage("2036-11-21"));
    assert_eq!(near, done(&["rank", "--example", "coaching", "--json"]));
    let weak = |text: &str| -> f64 {
        let value: Value = serde_json::from_str(text).unwrap();
        value["options"].as_array().unwrap().iter().map(|o| o["weak"].as_f64().unwrap()).sum()
    };
    assert!(weak(&far) > weak(&near));
}

#[test]
fn text_for_people_has_no_colour_and_no_missing_message() {
    for arguments in [
        &["rank", "--example", "school"][..],
        &["compare", "--example", "coaching", "--options", "kmeet,zoom-workplace,jitsi-netways"],
        &["explain", "--example", "coaching", "--option", "jitsi-hostsharing"],
        &["explain", "--example", "coaching", "--option", "jitsi-hostsharing", "--criterion", "e2ee"],
        &["check", "--example", "practice"],
        &["catalog", "check"],
        &["catalog", "list"],
        &["catalog", "show", "kmeet"],
    ] {
        let texts: Vec<String> = Language::ALL.map(|l| done(&[arguments, &["--lang", l.code()]].concat())).to_vec();
        for text in &texts {
            assert!(!text.contains(['«', '\u{1b}', '\u{2068}', '\u{2069}']), "{arguments:?}");
        }
        assert!(texts[0] != texts[1] && texts[1] != texts[2] && texts[2] != texts[0], "{arguments:?}");
    }
}

#[test]
fn help_is_there_in_three_languages() {
    let help = |arguments: &[&str]| Language::ALL.map(|l| done(&[arguments, &["--lang", l.code()]].concat()));
    for arguments in [&["help"][..], &["--help"], &["help", "rank"], &["rank", "--help"], &["catalog", "--help"]] {
        let [en, de, nl] = help(arguments);
        assert!(en != de && de != nl && en != nl, "{arguments:?}");
        for text in [en, de, nl] {
            assert!(!text.contains(['«', '\u{1b}']), "{text}");
        }
    }
    assert_eq!(done(&["help", "--lang=nl"]), done(&["--lang", "nl", "help"]));
    let [_, de, _] = help(&["help"]);
    for command in ["new", "check", "rank", "compare", "explain", "catalog"] {
        assert!(de.lines().any(|l| l.trim_start().starts_with(&format!("{command} "))), "{command}");
    }
    assert!(done(&["--version"]).starts_with("wissel "));
}

#[test]
fn a_foreign_catalogue_is_ranked_checked_and_restored() {
    let folder = foreign();
    let catalog = folder.path().to_string_lossy().into_owned();
    let client = write(&folder, "client.wissel", FOREIGN_CLIENT);
    let text = done(&["rank", &client, "--catalog", &catalog, "--json"]);
    let value: Value = serde_json::from_str(&text).unwrap();
    let ids: Vec<&str> = value["options"].as_array().unwrap().iter().map(|o| o["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["kind", "rude"]);
    assert_eq!(value["weights"], serde_json::json!({"kind-words": 1.0}));
    let before = run(&["catalog", "check", &catalog]);
    assert_eq!(before.status.code(), Some(0));
    assert!(err(&before).contains("wissel catalog fmt"), "{}", err(&before));
    done(&["catalog", "fmt", &catalog]);
    assert_eq!(done(&["catalog", "check", &catalog]), done(&["catalog", "check", "--catalog", &catalog]));
    assert_eq!(done(&["catalog", "fmt", &catalog]), "Files rewritten: 0\n");
    assert_eq!(done(&["rank", &client, "--catalog", &catalog, "--json"]), text);
}

#[test]
fn a_broken_catalogue_stops_what_needs_it_with_its_lines() {
    let folder = foreign();
    let catalog = folder.path().to_string_lossy().into_owned();
    let file = Path::new("services").join("kind.ron");
    let text = std::fs::read_to_string(folder.path().join(&file)).unwrap().replace("always", "alwasy");
    std::fs::write(folder.path().join(&file), text).unwrap();
    let line = stops(1, &["catalog", "dump", "--json", "--catalog", &catalog]);
    assert_eq!(line.lines().count(), 1, "{line}");
    assert!(line.contains("kind.ron:1:") && line.ends_with("Did you mean `always`?\n"), "{line}");
    assert_eq!(stops(1, &["rank", "--example", "coaching", "--catalog", &catalog]), line);
    assert!(stops(1, &["catalog", "check", &catalog]).contains(line.trim_end()));
}

#[test]
fn explain_says_who_said_what_an_own_level_rests_on() {
    let folder = foreign();
    let own = r#"overrides: [(option: "rude", criterion: "kind-words", level: "always", reason: "heard it",
        said_by: "the desk", on: "2026-11-03")]"#;
    let client = FOREIGN_CLIENT.replace("VideoConferencing", &format!("VideoConferencing, {own}"));
    let client = write(&folder, "client.wissel", &client);
    let catalog = folder.path().to_string_lossy().into_owned();
    let text = done(&["explain", &client, "--catalog", &catalog, "--option", "rude"]);
    assert!(text.contains("heard it (said by the desk) [override"), "{text}");
}
