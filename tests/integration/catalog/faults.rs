//! One fault gives one line: its file, the place where it begins, what is wrong, what was meant.

use wissel::catalog::{Depth, File, Layer, load, load_layers};
use wissel::text::Severity;

use crate::support::errors;

const GDPR: &str = r#"[
    (
        id: "data-location", scope: Service, group: Gdpr, name: (en: "Place"),
        levels: [
            (id: "third-country", utility: 0.0),
            (id: "eu-partial", utility: 0.4),
            (id: "eu-only", utility: 1.0),
        ],
    ),
]
"#;
const PRESETS: &str = r#"[(id: "balanced", name: (en: "B"), groups: {Gdpr: 8}, criteria: {
    "data-location": 6,
})]
"#;
const SERVICE: &str = r#"(
    id: "meet",
    name: "Meet",
    software: "jitsi",
    provider: "hoster",
    purposes: [
        VideoConferencing,
    ],
    facts: {
        "data-location": (
            level: "eu-only",
            confidence: High,
            sources: [
                (url: "https://x", title: "t", publisher: "p", as_of: "2026-11", read: "2026-11-21"),
            ],
        ),
    },
    exit: [
        (content: "recordings", how: (en: "h")),
    ],
)
"#;
const S: &str = "services/meet.ron";
const G: &str = "criteria/gdpr.ron";
const P: &str = "presets.ron";
const M: &str = "catalog.ron";

fn base() -> Vec<File> {
    [
        (M, r#"(format: 1, edition: "2026-11", licence: "CC0-1.0", languages: ["en"])"#),
        (G, GDPR),
        ("criteria/security.ron", "[]\n"),
        ("criteria/independence.ron", "[]\n"),
        ("features.ron", "[(id: \"join\", kind: YesNo, name: (en: \"Join\"))]\n"),
        (P, PRESETS),
        ("contents.ron", "[(id: \"recordings\", names: (en: [\"recordings\"]))]\n"),
        ("providers/hoster.ron", "(\n    id: \"hoster\",\n    name: \"Hoster\",\n)\n"),
        ("software/jitsi.ron", "(\n    id: \"jitsi\",\n    name: \"Jitsi\",\n)\n"),
        (S, SERVICE),
    ]
    .map(|(path, text)| (path.to_owned(), text.to_owned()))
    .to_vec()
}

/// The files with one place changed.
fn broken(path: &str, find: &str, replace: &str) -> Vec<File> {
    let mut files = base();
    let file = files.iter_mut().find(|(known, _)| known == path).unwrap();
    assert!(file.1.contains(find), "{find} in {path}");
    file.1 = file.1.replacen(find, replace, 1);
    files
}

/// The files with one file's text changed as a whole.
fn with(path: &str, text: &str) -> Vec<File> {
    let mut files = base();
    files.retain(|(known, _)| known != path);
    files.push((path.to_owned(), text.to_owned()));
    files
}

#[track_caller]
fn assert_line(files: &[File], line: &str) {
    let loaded = load(files);
    assert_eq!(errors(&loaded.faults), [line]);
    assert!(loaded.catalog.is_none());
}

#[test]
fn the_base_of_these_tests_is_sound() {
    assert_eq!(errors(&load(&base()).faults), Vec::<String>::new());
}

#[test]
fn names_that_do_not_exist() {
    for (path, find, replace, line) in [
        (
            S,
            "\"eu-only\"",
            "\"eu-olny\"",
            "services/meet.ron:11:20: There is no level `eu-olny` here. Known: third-country, eu-partial, eu-only. Did you mean `eu-only`?",
        ),
        (
            S,
            "\"hoster\"",
            "\"hosterr\"",
            "services/meet.ron:5:15: There is no provider `hosterr`. Did you mean `hoster`?",
        ),
        (S, "\"jitsi\"", "\"jisti\"", "services/meet.ron:4:15: There is no software `jisti`. Did you mean `jitsi`?"),
        (
            S,
            "\"recordings\"",
            "\"recordngs\"",
            "services/meet.ron:19:19: There is no kind of content `recordngs`. Did you mean `recordings`?",
        ),
        (
            S,
            "\"data-location\"",
            "\"data-loaction\"",
            "services/meet.ron:10:9: There is no criterion `data-loaction`. Did you mean `data-location`?",
        ),
        (P, "\"data-location\"", "\"weather\"", "presets.ron:2:5: There is no criterion `weather`."),
        (
            S,
            "    exit",
            "    features: {\"jion\": (value: Yes)},\n    exit",
            "services/meet.ron:18:16: There is no feature `jion`. Did you mean `join`?",
        ),
        (
            S,
            "    exit",
            "    status: Retired(on: \"2025-05-05\", successor: \"meat\"),\n    exit",
            "services/meet.ron:18:50: There is no service `meat`. Did you mean `meet`?",
        ),
        (
            S,
            "software",
            "sofware",
            "services/meet.ron:4:5: There is no field `sofware` here. Known: id, name, homepage, software, provider, plan, purposes, status, summary, legal, facts, features, prices, exit, arrival, incidents, notes. Did you mean `software`?",
        ),
        (
            S,
            "High",
            "Hihg",
            "services/meet.ron:12:25: `Hihg` is not known here. Known: Low, Medium, High. Did you mean `High`?",
        ),
        (
            P,
            "Gdpr",
            "Gdrp",
            "presets.ron:1:45: `Gdrp` is not known here. Known: Gdpr, Security, Independence, Practicality. Did you mean `Gdpr`?",
        ),
        (M, "\"en\"", "\"en\", \"fr\"", "catalog.ron:1:71: `fr` is not a language of Wissel. Expected: en, de or nl."),
    ] {
        assert_line(&broken(path, find, replace), line);
    }
}

#[test]
fn what_must_be_there_and_what_may_stand_once() {
    let source = "                (url: \"https://x\", title: \"t\", publisher: \"p\", as_of: \"2026-11\", read: \"2026-11-21\"),\n";
    let sources = format!("            sources: [\n{source}            ],\n");
    let twice = "    features: {\n        \"join\": (value: Yes),\n        \"join\": (value: No),\n    },\n    exit";
    for (find, replace, line) in [
        (sources.as_str(), "", "services/meet.ron:10:26: The field `sources` is missing."),
        (source, "", "services/meet.ron:13:22: A fact needs at least one source."),
        ("    name: \"Meet\",\n", "", "services/meet.ron:1:1: The field `name` is missing."),
        (
            "    name: \"Meet\",\n",
            "    name: \"Meet\",\n    name: \"x\",\n",
            "services/meet.ron:4:5: The field `name` stands here twice.",
        ),
        ("    exit", twice, "services/meet.ron:20:9: `join` stands in this map twice. Keep one of them."),
        ("[\n        VideoConferencing,\n    ]", "[]", "services/meet.ron:1:1: The field `purposes` is missing."),
    ] {
        assert_line(&broken(S, find, replace), line);
    }
    let double = GDPR.trim_end().trim_end_matches(']').to_owned() + GDPR.trim_start_matches("[\n");
    assert_line(
        &with(G, &double),
        "criteria/gdpr.ron:11:13: The id `data-location` is taken: it stands already in criteria/gdpr.ron.",
    );
    let feature = "[(id: \"data-location\", kind: YesNo, name: (en: \"x\"))]";
    assert_line(
        &with("features.ron", feature),
        "features.ron:1:7: The id `data-location` is taken: it stands already in criteria/gdpr.ron.",
    );
    let preset = PRESETS.replacen("[(", "[(id: \"balanced\", name: (en: \"x\"), groups: {}, criteria: {}),\n(", 1);
    assert_line(&with(P, &preset), "presets.ron:2:6: The id `balanced` is taken: it stands already in presets.ron.");
}

#[test]
fn ladders_rise_strictly_from_0_to_1() {
    for (find, replace, line) in [
        (
            "0.4",
            "0.0",
            "criteria/gdpr.ron:6:41: The utility of `eu-partial` breaks the order. Expected: strictly rising, from 0 to 1.",
        ),
        (
            "0.0",
            "0.1",
            "criteria/gdpr.ron:5:44: The utility of `third-country` breaks the order. Expected: strictly rising, from 0 to 1.",
        ),
        (
            "1.0",
            "0.9",
            "criteria/gdpr.ron:7:38: The utility of `eu-only` breaks the order. Expected: strictly rising, from 0 to 1.",
        ),
        ("0.4", "1.5", "criteria/gdpr.ron:6:41: 1.5 is not a utility. Expected: a number from 0 to 1."),
        ("0.4", "NaN", "criteria/gdpr.ron:6:41: NaN is not a utility. Expected: a number from 0 to 1."),
        (
            "eu-partial",
            "third-country",
            "criteria/gdpr.ron:6:18: The level `third-country` stands on this ladder twice.",
        ),
        ("group: Gdpr", "group: Security", "criteria/gdpr.ron:3:53: Wrong group. Expected in this file: gdpr."),
    ] {
        let files = broken(G, find, replace);
        let files: Vec<File> = if find == "eu-partial" || find == "0.0" || find == "0.4" || find == "1.0" {
            files.into_iter().filter(|(path, _)| !path.starts_with("services/")).collect()
        } else {
            files
        };
        assert_line(&files, line);
    }
    let one = "[(id: \"x\", scope: Service, group: Gdpr, name: (en: \"x\"), levels: [(id: \"y\", utility: 0.0)])]";
    let line = "criteria/gdpr.ron:1:66: A ladder needs at least two levels.";
    let files: Vec<File> = with(G, one).into_iter().filter(|(path, _)| ![S, P].contains(&path.as_str())).collect();
    assert_line(&files, line);
}

#[test]
fn numbers_dates_and_codes_have_their_form() {
    for (value, shown) in
        [("NaN", "NaN"), ("inf", "inf"), ("-inf", "-inf"), ("1e999", "inf"), ("-1", "-1"), ("10.5", "10.5")]
    {
        let line = format!("presets.ron:2:22: {shown} is not an importance. Expected: a number from 0 to 10.");
        assert_line(&broken(P, ": 6,", &format!(": {value},")), &line);
    }
    assert_line(
        &broken(P, "Gdpr: 8", "Gdpr: 80"),
        "presets.ron:1:51: 80 is not an importance. Expected: a number from 0 to 10.",
    );
    assert_line(&broken(P, ": 6,", ": \"6\","), "presets.ron:2:22: Expected here: a number.");
    for day in ["20261121", "2026-02-30", "21.11.2026", "2026-11"] {
        let line =
            format!("services/meet.ron:14:88: `{day}` is not a day. Expected: a date with dashes, such as 2026-11-21.");
        assert_line(&broken(S, "read: \"2026-11-21\"", &format!("read: {day:?}")), &line);
    }
    for day in ["202611", "2026-13", "11/2026", "2026-02-30"] {
        let line = format!("services/meet.ron:14:71: `{day}` is not a date. Expected: 2026, 2026-11 or 2026-11-21.");
        assert_line(&broken(S, "as_of: \"2026-11\"", &format!("as_of: {day:?}")), &line);
    }
    for (field, line) in [
        (
            "legal: (entity: \"x\", country: \"Germany\"),",
            "18:35: `Germany` is not a country code. Expected: two capital letters, such as DE.",
        ),
        (
            "prices: [(id: \"a\", amount: \"1,50\", currency: \"EUR\", per: Year)],",
            "18:32: `1,50` is not an amount. Expected: digits in quotes with at most four decimals, such as \"8.00\".",
        ),
        (
            "prices: [(id: \"a\", amount: 1.50, currency: \"EUR\", per: Year)],",
            "18:32: Expected here: a text in quotes.",
        ),
        (
            "prices: [(id: \"a\", amount: \"1\", currency: \"Euro\", per: Year)],",
            "18:47: `Euro` is not a currency. Expected: three capital letters, such as EUR.",
        ),
        (
            "features: {\"join\": (value: Number(4))},",
            "18:32: This value does not fit. Expected here: a value of kind yes-no.",
        ),
        (
            "features: {\"join\": (value: Number(NaN))},",
            "18:39: NaN is not possible here. Expected: a finite number in its range.",
        ),
    ] {
        assert_line(&broken(S, "    exit", &format!("    {field}\n    exit")), &format!("services/meet.ron:{line}"));
    }
}

#[test]
fn files_have_the_names_of_what_is_in_them() {
    let line = "services/meet.ron:2:9: The id `meeting` differs from the file's name `meet`. Rename one of them.";
    assert_line(&broken(S, "id: \"meet\"", "id: \"meeting\""), line);
    let line = "providers/hoster.ron:2:9: The id `hosterr` differs from the file's name `hoster`. Rename one of them.";
    assert_line(&broken("providers/hoster.ron", "id: \"hoster\"", "id: \"hosterr\""), line);
    let line =
        "services/meet.ron:2:9: `Meet me` is not an id. Expected: small letters and digits, joined by single dashes.";
    assert_line(&broken(S, "id: \"meet\"", "id: \"Meet me\""), line);
}

#[test]
fn required_files_and_newer_formats() {
    for name in [M, G, "criteria/security.ron", "criteria/independence.ron"] {
        let files: Vec<File> = base().into_iter().filter(|(path, _)| path != name).collect();
        assert_line(&files, &format!("{name}:1:1: The file `{name}` is missing. A catalogue needs it."));
    }
    let newer = "catalog.ron:1:10: This file has format 2, which a newer version of Wissel wrote. Nothing was changed. Update Wissel to open it.";
    assert_line(&broken(M, "format: 1", "format: 2"), newer);
    assert_line(&broken(M, "format: 1", "format: 2, colour: \"red\""), newer);
    let mut files = broken(M, "format: 1", "format: 2");
    files.push(("services/new.ron".to_owned(), "(shape: Round)".to_owned()));
    assert_line(&files, newer);
}

#[test]
fn broken_text_never_stops_more_than_its_file() {
    let cut = "The file ends in the middle of a value. It may have been cut off; restore it from a backup.";
    for (end, place) in
        [(SERVICE.find("eu-only").unwrap() + 2, "11:20"), (SERVICE.find("Conferencing").unwrap() + 4, "7:9")]
    {
        assert_line(&with(S, &SERVICE[..end]), &format!("services/meet.ron:{place}: {cut}"));
    }
    for end in (0..SERVICE.len() - 2).filter(|i| SERVICE.is_char_boundary(*i)) {
        assert_eq!(errors(&load(&with(S, &SERVICE[..end])).faults).len(), 1, "cut at {end}");
    }
    assert_line(&broken(S, "\"Meet\",\n", "\"Meet\"\n"), "services/meet.ron:4:5: Expected here: `,`.");
    assert_line(&broken(S, "name: \"Meet\"", "name \"Meet\""), "services/meet.ron:3:10: Expected here: `:`.");
    let escape = "There is no such sign after a backslash. For a backslash itself write two.";
    assert_line(&broken(S, "\"Meet\"", "\"Me\\qet\""), &format!("services/meet.ron:3:11: {escape}"));
    assert_line(&broken(S, "\"Meet\"", "\"Me\\u{d800}t\""), &format!("services/meet.ron:3:11: {escape}"));
    assert_line(&with(S, &format!("{SERVICE}x")), "services/meet.ron:22:1: The file should end before this.");
    let empty = "The file is empty. If it should not be, restore it from a backup.";
    assert_line(&with("software/jitsi.ron", ""), &format!("software/jitsi.ron:1:1: {empty}"));
}

#[test]
fn deep_nesting_is_refused_and_stops_nothing() {
    let condition = |depth: usize| {
        let (open, close) = ("Not(".repeat(depth), ")".repeat(depth));
        format!("[(id: \"a\", phase: Move, title: (en: \"x\"), role: It, when: {open}Always{close})]")
    };
    let faults = load(&with("playbooks/m.ron", &condition(10_000))).faults;
    let lines = errors(&faults);
    assert!(lines.len() == 1 && lines[0].ends_with("The brackets are nested too deeply."), "{lines:?}");
    assert_eq!(errors(&load(&with("playbooks/m.ron", &condition(10))).faults), Vec::<String>::new());
    for text in ["(".repeat(10_000), "[".repeat(10_000), "{".repeat(10_000), format!("(id: {}", "[".repeat(10_000))] {
        for path in [S, G, M] {
            assert_eq!(errors(&load(&with(path, &text)).faults).len(), 1, "{path}");
        }
    }
}

#[test]
fn a_byte_order_mark_is_skipped_and_moves_no_column() {
    let marked = |text: &str| with(S, &format!("\u{feff}{text}"));
    assert_eq!(errors(&load(&marked(SERVICE)).faults), Vec::<String>::new());
    let line =
        "services/meet.ron:1:6: `Meet` is not an id. Expected: small letters and digits, joined by single dashes.";
    assert_line(&marked(&SERVICE.replace("(\n    id: \"meet\"", "(id: \"Meet\"")), line);
    let line = "services/meet.ron:1:6: The id `moot` differs from the file's name `meet`. Rename one of them.";
    assert_line(&marked(&SERVICE.replace("(\n    id: \"meet\"", "(id: \"moot\"")), line);
}

#[test]
fn several_files_have_a_line_each() {
    let mut files = broken(S, "\"eu-only\"", "\"eu-olny\"");
    files.retain(|(path, _)| path != "providers/hoster.ron" && path != P);
    files.push(("providers/hoster.ron".to_owned(), "(id: \"hoster\"".to_owned()));
    files.push((P.to_owned(), PRESETS.replace(": 6", ": 60")));
    let lines = errors(&load(&files).faults);
    let places: Vec<String> = lines.iter().map(|l| l.split(": ").next().unwrap().to_owned()).collect();
    assert_eq!(places, ["presets.ron:2:22", "providers/hoster.ron:1:6", "services/meet.ron:11:20"], "{lines:#?}");
}

#[test]
fn a_file_that_is_not_canonical_is_a_warning_only() {
    assert!(load(&base()).faults.is_empty(), "the form is looked at only when it is asked for");
    let loaded = load_layers(&Layer::embedded(base()), &[], Depth::Form);
    assert!(loaded.catalog.is_some());
    assert!(loaded.faults.iter().all(|f| f.severity == Severity::Warning && f.message.key == "fault-not-canonical"));
    assert!(loaded.faults.iter().any(|f| f.file == S));
}

#[test]
fn an_arrival_fact_names_a_task_and_its_numbers_a_source() {
    let playbook = r#"[(id: "install", phase: Build, title: (en: "t"), role: It)]"#;
    for (fact, line) in [
        (r#"task: "isntall""#, "services/meet.ron:18:22: There is no task `isntall`. Did you mean `install`?"),
        ("sizing: (cores: 4)", "services/meet.ron:18:24: A fact needs at least one source."),
    ] {
        let arrival = format!("    arrival: [({fact}, what: (en: \"w\"), how: (en: \"h\"))],\n    exit");
        let mut files = broken(S, "    exit", &arrival);
        files.push(("playbooks/build.ron".to_owned(), playbook.to_owned()));
        assert_line(&files, line);
    }
}
