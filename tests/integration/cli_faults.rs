//! What the program refuses, with the place of it, and what it says where output is lost or nothing counts.

use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};

use tempfile::TempDir;
use wissel::cli::{self, Exit, Wanted, World, wanted};
use wissel::text::Language;

use crate::program::{done, err, path, run, stops, write};
use crate::support::{criterion, files, provider, service, sourced};

/// A folder with a catalogue of two criteria, one of them only shown, and two services whose sources have no date.
fn small() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let ladder = [("never", 0.0), ("always", 1.0)];
    let kind = criterion("kind-words", "Service", "Independence", "", &ladder);
    let own = criterion("own-house", "Service", "Independence", "scored: false,", &ladder);
    let named = |id: &str, level: &str| {
        let fact = sourced(level, "High", "");
        service(id, &format!("facts: {{\"kind-words\": {fact}, \"own-house\": {fact}}},"))
    };
    let own = [
        ("criteria/independence.ron", format!("[{kind}{own}]")),
        ("providers/p.ron", provider("p", "")),
        ("services/kind.ron", named("kind", "always")),
        ("services/rude.ron", named("rude", "never")),
    ];
    for (name, text) in files(&own) {
        write(&folder, &format!("cat/{name}"), &text);
    }
    folder
}

fn client(folder: &TempDir, importance: u32) -> String {
    let text = format!(
        "(format: 1, as_of: \"2026-11-21\", client: (name: \"x\"),\n priorities: (groups: {{Independence: 5}}, criteria: {{\"kind-words\": {importance}}}),\n moves: [(purpose: VideoConferencing)])"
    );
    write(folder, "client.wissel", &text)
}

#[test]
fn a_move_in_which_nothing_weighs_is_a_fault_at_its_place() {
    let folder = small();
    let (file, catalog) = (client(&folder, 0), path(&folder, "cat"));
    for arguments in [
        &["check", &*file][..],
        &["rank", &file],
        &["rank", &file, "--json"],
        &["compare", &file, "--options", "kind,rude"],
        &["explain", &file, "--option", "kind"],
    ] {
        let line = stops(1, &[arguments, &["--catalog", &catalog]].concat());
        assert!(line.starts_with(&format!("{file}:3:10: Every importance is 0")), "{arguments:?}: {line}");
        assert_eq!(line.lines().count(), 1, "{line}");
    }
    done(&["check", &client(&folder, 1), "--catalog", &catalog]);
}

#[test]
fn what_is_only_shown_is_explained_without_points() {
    let folder = small();
    let (file, catalog) = (client(&folder, 5), path(&folder, "cat"));
    let explain: [&str; 6] = ["explain", &file, "--catalog", &catalog, "--option", "kind"];
    let whole = done(&explain);
    assert!(whole.contains("Shown, without points:\n  own-house: "), "{whole}");
    let one = done(&[&explain[..], &["--criterion", "own-house"]].concat());
    assert!(one.contains("  own-house: ") && !one.contains("  kind-words: "), "{one}");
    assert!(one.contains("\n      p, t <https://example.org>\n"), "a date that is not there leaves no gap: {one}");
    let other = done(&[&explain[..], &["--criterion", "kind-words"]].concat());
    assert!(other.contains("  kind-words: ") && !other.contains("Shown, without points"), "{other}");
    let opinion = ["--option", "kmeet", "--criterion", "authority-opinion"];
    done(&[&["explain", "--example", "coaching"][..], &opinion].concat());
}

#[test]
fn an_option_is_not_compared_with_itself() {
    let line = stops(2, &["compare", "--example", "coaching", "--options", "kmeet,zoom-workplace,kmeet"]);
    assert!(line.starts_with("`kmeet` is named twice."), "{line}");
}

#[test]
fn files_that_no_catalogue_has_are_told() {
    let folder = small();
    let catalog = path(&folder, "cat");
    write(&folder, "cat/opinion.ron", "[]");
    write(&folder, "cat/service/x.ron", "()");
    let result = run(&["catalog", "check", &catalog]);
    assert_eq!(result.status.code(), Some(0), "{}", err(&result));
    let lines: Vec<&str> = err(&result).lines().filter(|l| l.contains("No catalogue has")).collect();
    assert_eq!(lines.len(), 2, "{}", err(&result));
    assert!(lines[0].contains("opinion.ron:1:1: ") && lines[0].ends_with("Did you mean `opinions.ron`?"), "{lines:?}");
    assert!(lines[1].contains("x.ron:1:1: ") && lines[1].ends_with("Did you mean `services`?"), "{lines:?}");
}

/// A place that nothing can be written to.
struct Full(ErrorKind);

impl Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Err(self.0.into())
    }
}

#[test]
fn output_that_is_lost_is_told() {
    let words = ["rank", "--example", "coaching", "--json"].map(OsString::from);
    let told = |kind: ErrorKind| {
        let Wanted::Command(matches) = wanted(&words, Language::En) else { panic!("rank is a command") };
        let world = World { language: Language::En, today: jiff::civil::date(2026, 11, 21), data: None };
        let mut errors = Vec::new();
        let exit = cli::run(&matches, world, &mut Full(kind), &mut errors);
        (exit, String::from_utf8(errors).unwrap())
    };
    let (exit, line) = told(ErrorKind::StorageFull);
    assert!(exit == Exit::File && line.starts_with("The output could not be written in full"), "{exit:?}: {line}");
    assert_eq!(told(ErrorKind::BrokenPipe), (Exit::Done, String::new()), "who reads no further has enough");
}

#[test]
fn the_short_form_is_an_option_of_the_plan_alone() {
    let folder = tempfile::tempdir().unwrap();
    let out = path(&folder, "plan.md");
    let export = ["export", "--example", "coaching", "--lang", "en", "--short"];
    done(&[&export[..], &["--document", "plan", "--out", &out]].concat());
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(text.contains("Plan of the move, short form"), "{text}");
    for (document, name, said) in
        [("policy", "x.md", "has no short form. Possible: plan."), ("plan", "x.xlsx", "Possible: pdf, docx")]
    {
        let out = path(&folder, name);
        let line = stops(2, &[&export[..], &["--document", document, "--out", &out]].concat());
        assert!(line.contains(said), "{line}");
    }
}
