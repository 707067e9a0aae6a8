//! Everything wrong with a dossier's content, all at once, each at its place.

use wissel::dossier::check;
use wissel::text::{Language, Severity};

use crate::support::{check_lines, parse, real};

const BROKEN: &str = r#"(
    format: 1, client: (name: "x"),
    inventory: [
        (id: "zoom", service: "zoom-workplac"),
        (id: "zoom", name: "again"),
        (id: "nameless"),
    ],
    priorities: (preset: "balancd", criteria: {"data-loaction": 5}, certainty: 9),
    voices: [(name: "v", criteria: {"e2e": 3}, veto: [
        Feature("browser-jion", Yes), Feature("max-participants", LargestMeeting)])],
    moves: [(
        purpose: VideoConferencing, replaces: ["zomo"],
        must: [
            Level("data-location", "eu-olny"),
            Feature("max-participants", Yes),
            Feature("max-participants", LargestMeeting),
            Feature("polls", Yes),
        ],
        wishes: {"polls": 1, "time-limit": 2, "whiteborad": 3},
        wants: {"ui-languages": AtLeast(1)},
        criteria: {"portabilty": 1},
        composed: [
            (software: "zoom", hosting: "managed-server-hostsharing"),
            (software: "jitsi-meet", hosting: "kmeet"),
        ],
        plans: {"zoom-workplace": "por"},
        overrides: [(option: "kmeet", criterion: "certification", level: "iso", reason: "r", on: "2026-11-03")],
        feature_overrides: [(option: "kmeet", feature: "dial-in", value: Number(3), reason: "r", on: "2026-11-03")],
        waivers: [(must: 7, option: "kmeet", reason: "r", on: "2026-11-03")],
        trials: [(option: "kmeet", on: "2026-11-05", sound: 6)],
        decision: (kind: Trial(["kmeet"])),
    ), (
        purpose: Files, decision: (reason: "none"),
    )],
)
"#;

#[test]
fn all_faults_are_found_at_once_each_at_its_place() {
    let lines = check_lines(real(), BROKEN);
    let wanted = [
        "4:31: There is no service `zoom-workplac`. Did you mean `zoom-workplace`?",
        "5:14: The tool id `zoom` stands in the inventory twice.",
        "6:9: A tool needs a `service` of the catalogue or a `name`.",
        "8:26: There is no preset `balancd`. Did you mean `balanced`?",
        "8:48: There is no criterion `data-loaction`. Did you mean `data-location`?",
        "8:80: Expected: 2, 8 or 32.",
        "9:37: There is no criterion `e2e`. Did you mean `e2ee`?",
        "10:17: There is no feature `browser-jion`. Did you mean `browser-join`?",
        "10:67: `LargestMeeting` stands only in a catalogue. Expected here: AtLeast(n).",
        "12:48: There is no tool `zomo` in the inventory. Did you mean `zoom`?",
        "14:36: There is no level `eu-olny` here. Known: third-country, eu-partial, adequate-country, eu-only. Did you mean `eu-only`?",
        "15:41: This value does not fit. Expected here: a value of kind number.",
        "16:41: `LargestMeeting` stands only in a catalogue. Expected here: AtLeast(n).",
        "17:21: `polls` is a must-have and a wish. As a wish it counts twice; remove it there.",
        "19:44: The wish `time-limit` needs a bound under `wants`.",
        "19:47: There is no feature `whiteborad`. Did you mean `whiteboard`?",
        "20:33: This value does not fit. Expected here: a value of kind languages.",
        "21:20: There is no criterion `portabilty`. Did you mean `portability`?",
        "23:24: Zoom cannot be composed for this purpose: nothing is known of it when a client runs it.",
        "24:47: kMeet (Infomaniak) is no hosting offer.",
        "26:35: There is no price `por` of this service. Did you mean `pro`?",
        "27:74: There is no level `iso` here. Known: none, datacentre-only, iso27001, c5-or-equivalent.",
        "28:74: This value does not fit. Expected here: a value of kind yes-no.",
        "29:26: There is no must-have number 7 (counted from 0).",
        "30:61: Expected: a mark from 1 to 5.",
        "31:26: A trial needs exactly two different options.",
        "33:35: This decision needs an `option`.",
    ];
    let wanted: Vec<String> = wanted.iter().map(|line| format!("test.wissel:{line}")).collect();
    let differ: Vec<_> = lines.iter().zip(&wanted).filter(|(found, wanted)| found != wanted).collect();
    assert!(differ.is_empty(), "{differ:#?}");
    assert_eq!(lines.len(), wanted.len(), "{lines:#?}");
}

#[test]
fn services_the_catalogue_lacks_are_warnings_because_files_outlive_catalogues() {
    let text = r#"(format: 1, client: (name: "x"), inventory: [(id: "old", service: "gone")], moves: [(
        purpose: Files, replaces: ["old"], plans: {"gone": "p"}, shortlist: ["gone", "kdrive"],
        overrides: [(option: "gone", criterion: "e2ee", level: "none", reason: "r", on: "2026-11-03")],
        decision: (option: "gone", runner_up: "nextcloud@gone"),
    )])"#;
    let faults = check(&parse(text), "test.wissel", text, real());
    assert!(faults.iter().all(|f| f.severity == Severity::Warning && f.message.to(Language::En).contains("`gone`")));
    let places: Vec<(usize, usize)> = faults.iter().map(|f| (f.place.line, f.place.column)).collect();
    assert_eq!(places, [(1, 67), (2, 52), (2, 78), (3, 30), (4, 28), (4, 47)], "{faults:#?}");
}

/// The one line about these fields at `^`, without its place.
fn told(fields: &str) -> String {
    let client = if fields.contains("client:") { "" } else { "client: (name: \"x\"), " };
    let text = format!("(format: 1, {client}\n{})", fields.replace('^', ""));
    let lines = check_lines(real(), &text);
    assert_eq!(lines.len(), 1, "{fields}: {lines:#?}");
    let place = format!("test.wissel:2:{}: ", fields.find('^').unwrap() + 1);
    lines[0].strip_prefix(&place).unwrap_or_else(|| panic!("{fields}: {lines:?}")).to_owned()
}

#[test]
fn options_that_are_none_of_the_move_are_told() {
    for (purpose, fields, words) in [
        ("Files", r#"shortlist: [^"zz-none@managed-server-hostsharing"]"#, "There is no software `zz-none`."),
        ("Files", r#"decision: (kind: Trial(["kdrive", ^"gone-away"]))"#, "There is no service `gone-away`."),
        ("Files", r#"decision: (kind: ^Trial(["kdrive", "kdrive"]))"#, "two different options"),
        ("Files", r#"shortlist: [^"kmeet"]"#, "kMeet"),
        ("Files", r#"decision: (option: "kdrive", runner_up: ^"kmeet")"#, "it is not for this purpose."),
        (
            "Files",
            r#"not_open: [(option: ^"kdriv", reason: "r", on: "2026-11-28")]"#,
            "There is no service `kdriv`. Did you mean `kdrive`?",
        ),
        ("Messaging", r#"shortlist: [^"workplace-meta"]"#, "has ended and is no option any more."),
        ("Files", r#"shortlist: [^"nextcloud@managed-server-hostsharing"]"#, "does not stand under `composed`."),
        ("Files", r#"composed: [(software: ^"jitsi-meet", hosting: "managed-server-hostsharing")]"#, "purpose"),
    ] {
        let line = told(&format!("moves: [(purpose: {purpose}, {fields})]"));
        assert!(line.contains(words), "{fields}: {line}");
    }
    let fits = r#"composed: [(software: "nextcloud", hosting: "managed-server-hostsharing")],
        shortlist: ["kdrive", "nextcloud@managed-server-hostsharing"]"#;
    let text = format!(r#"(format: 1, client: (name: "x"), moves: [(purpose: Files, {fits})])"#);
    assert_eq!(check_lines(real(), &text), Vec::<String>::new());
}

#[test]
fn reasons_numbers_and_the_region_are_looked_at() {
    let of_move = |fields: &str| format!("moves: [(purpose: Files, {fields})]");
    let own = |list: &str, value: &str| {
        let fields = format!(r#"option: "kdrive", {value}, reason: ^" ", on: "2026-11-03""#);
        of_move(&format!("{list}: [({fields})]"))
    };
    let task = r#"id: "a", phase: Law, title: "A", role: It, effort_hours: ^(4, 2, 1)"#;
    for (fields, words) in [
        (own("overrides", r#"criterion: "e2ee", level: "none""#), "Expected here: a reason."),
        (own("feature_overrides", r#"feature: "storage-gb", value: Number(5)"#), "Expected here: a reason."),
        (own("price_overrides", r#"amount: "1", currency: "EUR", per: Year"#), "Expected here: a reason."),
        (
            of_move(
                "must: [NoOpinion(Negative)], waivers: [(must: 0, option: \"kdrive\", reason: ^\"\", on: \"2026-11-03\")]",
            ),
            "a reason.",
        ),
        (of_move("not_open: [(option: \"kdrive\", reason: ^\"\", on: \"2026-11-28\")]"), "Expected here: a reason."),
        (r#"plan: (edits: [Skip("helpdesk", ^"")])"#.to_owned(), "Expected here: a reason."),
        (format!("plan: (edits: [Add(({task}))])"), "Expected three numbers that do not fall"),
        ("plan: (hours_per_week: ^0)".to_owned(), "0 is not possible here."),
        (r#"plan: (rates: {"USD": (rate: ^"0", on: "2026-11-20")})"#.to_owned(), "0 is not possible here."),
        (of_move(r#"must: [Feature("browser-join", ^LargestMeeting)]"#), "a value of kind yes-no."),
        (r#"client: (name: "x", country: "NL", region: ^"DE-NW")"#.to_owned(), "without `country: \"DE\"`."),
        (r#"client: (name: "x", region: ^"DE-NW")"#.to_owned(), "without `country: \"DE\"`."),
        (r#"client: (name: "x", country: "DE", region: ^"DE-XX")"#.to_owned(), "no region `DE-XX` of this country."),
    ] {
        let line = told(&fields);
        assert!(line.contains(words), "{fields}: {line}");
    }
    for (country, region) in [("DE", "DE-NW"), ("NL", "NL-UT")] {
        let text = format!("(format: 1, client: (name: \"x\", country: {country:?}, region: {region:?}))");
        assert_eq!(check_lines(real(), &text), Vec::<String>::new(), "no holiday of any Dutch province is known");
    }
}

#[test]
fn faults_are_said_in_the_language_of_the_reader() {
    let faults = check(&parse(BROKEN), "test.wissel", BROKEN, real());
    for fault in &faults {
        let texts: Vec<String> = Language::ALL.map(|l| fault.line(l)).to_vec();
        assert!(texts.iter().all(|t| !t.contains(['«', '$'])), "{texts:?}");
        assert!(texts[0] != texts[1] && texts[1] != texts[2], "{texts:?}");
    }
}
