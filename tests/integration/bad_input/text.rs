//! Broken, hostile and strange text: one line that says where, never a panic, never a wait.

use wissel::catalog::{self, Depth, File, Layer, load_layers};
use wissel::dossier::{Dossier, Example, VoiceFile, check};
use wissel::report::documents::{DocumentKind, file_name};
use wissel::text::Language;

use crate::support::{check_lines, files, parse, real};

/// The fault of a text read as dossier, as voice, and as a file of the catalogue.
fn faults(text: &str) -> [String; 3] {
    let service: Vec<File> = files(&[("services/s.ron", text.to_owned())]);
    let loaded = catalog::load(&service);
    let [fault] = loaded.faults.as_slice() else { panic!("{:#?}", loaded.faults) };
    [Dossier::parse("f", text).unwrap_err(), VoiceFile::parse("f", text).unwrap_err(), fault.clone()]
        .map(|fault| fault.line(Language::En))
}

fn fault(text: &str) -> String {
    Dossier::parse("f", text).unwrap_err().line(Language::En)
}

#[test]
fn ten_thousand_brackets_are_refused_everywhere() {
    for open in ["(", "[", "{", "(a: ", "(x: [", "{\"a\": ", "Some(", "Not("] {
        for start in ["", "(format: 1, client: (name: ", "(id: \"s\", name: "] {
            for line in faults(&format!("{start}{}", open.repeat(10_000))) {
                assert!(!line.contains('«') && line.len() < 1000, "{line}");
            }
        }
    }
}

#[test]
fn ten_thousand_nested_comments_are_read_over() {
    let (open, close) = ("/*".repeat(10_000), "*/".repeat(10_000));
    let commented = format!("{open}{close}(format: 1, /* ( */ client: (name: \"x\"))");
    assert_eq!(parse(&commented).client.name, "x");
    assert!(fault(&open).contains("cut off"), "{}", fault(&open));
    let wrong = format!("{open}\n{close}\n(format: 1, client: (nam: \"x\"))");
    assert!(fault(&wrong).starts_with("f:3:22: "), "{}", fault(&wrong));
}

#[test]
fn twenty_thousand_faults_are_all_found() {
    let names: String = (0..20_000).map(|n| format!("\"no-such-{n}\": 1,\n")).collect();
    let text = format!("(format: 1, client: (name: \"x\"), priorities: (criteria: {{\n{names}}}))");
    let faults = check(&parse(&text), "f", &text, real());
    let places: Vec<(usize, usize)> = faults.iter().map(|fault| (fault.place.line, fault.place.column)).collect();
    assert_eq!(places, (0..20_000).map(|n| (n + 2, 1)).collect::<Vec<_>>());
}

#[test]
fn endless_names_are_cut_in_messages_and_file_names() {
    let long = "n".repeat(1_000_000);
    let text = format!("(format: 1, client: (name: {long:?}, {long}: 1))");
    assert!(fault(&text).len() < 2000);
    let dossier = parse(&format!("(format: 1, client: (name: {long:?}))"));
    let name = file_name(DocumentKind::Plan, &dossier, real(), Language::De, "pdf");
    assert!(name.len() < 120 && name.ends_with(".pdf"), "{name}");
    let text = format!("(format: 1, client: (name: \"x\"), priorities: (criteria: {{\"{long}\": 1}}))");
    assert!(check_lines(real(), &text).iter().all(|line| line.len() < 2000));
}

#[test]
fn names_in_any_script_and_with_invisible_signs_give_plain_file_names() {
    for name in ["\u{202e}fdp.exe", "مدرسة", "a\u{200b}b\u{0}c", "../../etc/passwd", "CON", "\u{feff}", "a\\b/c:d*e?"]
    {
        let mut dossier = parse("(format: 1, client: (name: \"x\"))");
        name.clone_into(&mut dossier.client.name);
        let file = file_name(DocumentKind::Plan, &dossier, real(), Language::De, "pdf");
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        assert!(file.chars().all(plain) && !file.starts_with('.') && !file.contains(".."), "{file}");
        assert_eq!(parse(&dossier.text().unwrap()), dossier, "{name:?}");
    }
}

#[test]
fn signs_that_nobody_sees_are_kept_and_broken_escapes_are_named() {
    for name in ["a\u{0}b", "\u{1b}[31m", "\u{202e}", "\u{feff}", "r#\"x\"#", "\\", "\"", "// x", "/* x", "\u{10ffff}"]
    {
        let mut dossier = parse("(format: 1, client: (name: \"x\"))");
        name.clone_into(&mut dossier.client.name);
        assert_eq!(parse(&dossier.text().unwrap()).client.name, name);
    }
    assert_eq!(parse("(format: 1, client: (name: \"a\u{0}b\"))").client.name, "a\u{0}b");
    for escape in ["\\u{d800}", "\\u{dc00}", "\\ud83d", "\\u{110000}", "\\q", "\\x"] {
        let line = fault(&format!("(format: 1,\n client: (name: \"{escape}\"))"));
        assert!(line.starts_with("f:2:") && line.contains("backslash"), "{escape}: {line}");
    }
}

#[test]
fn places_are_right_whatever_ends_the_lines() {
    let broken = "// first\n(format: 1,\n client: (\n  name: \"x\", // a ( comment\n  peple: 3))";
    let unknown = "// first\n(format: 1, client: (name: \"x\"),\n priorities: (criteria: {\n  \"e2e\": 1}))";
    for end in ["\n", "\r\n", "\r"] {
        for mark in ["", "\u{feff}"] {
            let with = |text: &str| format!("{mark}{}", text.replace('\n', end));
            assert!(fault(&with(broken)).starts_with("f:5:3: "), "{end:?}: {}", fault(&with(broken)));
            let lines = check_lines(real(), &with(unknown));
            assert!(lines.len() == 1 && lines[0].starts_with("test.wissel:4:3: "), "{end:?}: {lines:?}");
        }
    }
}

#[test]
fn line_ends_and_a_byte_order_mark_change_nothing_that_is_written() {
    for example in Example::ALL {
        let (text, dossier) = (example.text(), parse(example.text()));
        for other in [text.replace('\n', "\r\n"), text.replace('\n', "\r"), format!("\u{feff}{text}")] {
            assert_eq!(parse(&other), dossier);
            assert_eq!(parse(&other).text().unwrap(), dossier.text().unwrap());
        }
    }
}

#[test]
fn an_empty_file_and_another_file_of_ours_are_named() {
    for empty in ["", " \n\t", "\u{feff}", "\r\n"] {
        assert!(fault(empty).contains("is empty"), "{empty:?}: {}", fault(empty));
    }
    let dossier = "(format: 1, client: (name: \"x\"))";
    let voice = "(format: 1, name: \"x\", groups: {Gdpr: 5})";
    assert!(VoiceFile::parse("f", voice).is_ok());
    assert!(fault(voice).starts_with("f:1:1: This is the file of a voice."), "{}", fault(voice));
    for (path, text) in catalog::embedded_files() {
        assert!(fault(&text).contains("file of a catalogue"), "{path}: {}", fault(&text));
        let line = VoiceFile::parse("f", &text).unwrap_err().line(Language::En);
        assert!(line.contains("file of a catalogue"), "{path}: {line}");
    }
    let line = VoiceFile::parse("f", dossier).unwrap_err().line(Language::En);
    assert_eq!(line, "f:1:1: This is a dossier. Nothing was changed. Open it as a dossier.");
    let misplaced = Layer::embedded(files(&[("services/s.ron", Example::School.text().to_owned())]));
    let loaded = load_layers(&misplaced, &[], Depth::Content);
    assert!(loaded.faults.iter().any(|fault| fault.line(Language::En).contains("This is a dossier")));
}

#[test]
fn a_format_that_never_was_or_is_missing_says_what_to_write() {
    let zero = "f:1:10: There is no format 0. Nothing was changed. If the file was written by hand, write `format: 1`.";
    assert_eq!(fault("(format: 0, client: (name: \"x\"))"), zero);
    assert!(fault("(client: (name: \"x\"))").ends_with("Write `format: 1` first."));
    let voice = VoiceFile::parse("f", "(format: 0, name: \"x\")").unwrap_err();
    assert_eq!(voice.line(Language::En), zero);
    for odd in ["-1", "4294967296", "1.5", "\"1\"", "None", "99999999999999999999999"] {
        let line = fault(&format!("(format: {odd}, client: (name: \"x\"))"));
        assert!(line.starts_with("f:1:") && !line.contains('«'), "{odd}: {line}");
    }
}
