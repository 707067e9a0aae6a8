//! Extreme numbers and dates: refused with their place, or planned and ranked without a panic and without an end that
//! never comes.

use std::fmt::Write as _;

use wissel::catalog;
use wissel::dossier::{Dossier, Example, check};
use wissel::plan::{dependence, free_days, plan, plan_json, uncounted};
use wissel::report::documents::{DocumentKind, FileFormat, file};
use wissel::score::{Order, rank, stability, voices};
use wissel::text::{Language, Severity};

use crate::support::{files, parse, provider, real, service};

const NO_NUMBERS: [&str; 5] = ["NaN", "inf", "-inf", "1e999", "-1"];

fn refused(field: &str, value: &str) {
    let text = format!("(format: 1, client: (name: \"x\"),\n {})", field.replace('#', value));
    let fault = Dossier::parse("f", &text).expect_err(&text);
    let line = fault.line(Language::En);
    assert!(line.starts_with("f:2:") && !line.contains('«'), "{line}");
}

#[test]
fn what_is_no_number_is_refused_in_each_kind_of_field() {
    let fields = [
        "priorities: (groups: {Gdpr: #})",
        "inventory: [(id: \"a\", name: \"A\", volume_gb: #)]",
        "inventory: [(id: \"a\", name: \"A\", users: #)]",
        "inventory: [(id: \"a\", name: \"A\", contract: (notice_days: #))]",
        "moves: [(purpose: Files, seats: #)]",
        "moves: [(purpose: Files, wants: {\"storage-gb\": AtLeast(#)})]",
        "moves: [(purpose: Files, budget: (amount: \"#\", currency: \"EUR\", per: Year))]",
        "moves: [(purpose: Files, quantities: {Year: #})]",
        "moves: [(purpose: Files, trials: [(option: \"a\", on: \"2026-01-01\", sound: #)])]",
        "plan: (hours_per_week: #)",
        "plan: (rates: {\"USD\": (rate: \"#\", on: \"2026-01-01\")})",
        "plan: (edits: [Add((id: \"a\", phase: Law, title: \"A\", role: It, effort_hours: (1, 2, #)))])",
    ];
    for field in fields {
        NO_NUMBERS.iter().for_each(|value| refused(field, value));
    }
    refused("moves: [(purpose: Files, seats: #)]", "4294967296");
    refused("moves: [(purpose: Files, seats: #)]", &"9".repeat(10_000));
    refused("moves: [(purpose: Files, budget: (amount: \"#\", currency: \"EUR\", per: Year))]", &"9".repeat(10_000));
    let fraction = "(format: 1, client: (name: \"x\"), moves: [(purpose: Files, seats: 1.5)])";
    let line = Dossier::parse("f", fraction).unwrap_err().line(Language::En);
    assert_eq!(line, "f:1:66: Expected here: a whole number.");
    refused("plan: (start: \"#\")", "10000-01-01");
    refused("plan: (start: \"#\")", "-001-01-01");
}

/// The coaching example with each number and date of plan and money at its end.
fn extreme(day: &str, count: &str, amount: &str, hours: &str) -> Dossier {
    let task = |id: &str| {
        format!(
            "Add((id: {id:?}, phase: Build, title: \"t\", role: It, effort_hours: ({hours}, {hours}, {hours}), duration_days: ({hours}, {hours}, {hours})))"
        )
    };
    parse(&format!(
        r#"(format: 1, as_of: "{day}", client: (name: "x", country: "DE", region: "DE-NW", people: {count}, employees: {count}, deducts_vat: false, vat_percent: "{amount}"),
        inventory: [
            (id: "zoom", service: "zoom-workplace", users: {count}, volume_gb: {hours}, who_can_run: {count}, contents: ["a"],
             contract: (renews_on: "{day}", notice_days: {count}, term_months: {count}, cost: (amount: "{amount}", currency: "EUR", per: UserMonth))),
            (id: "two", service: "zoom-workplace", users: {count}, contents: ["a"],
             contract: (renews_on: "{day}", notice_days: {count}, cost: (amount: "{amount}", currency: "USD", per: Year))),
        ],
        moves: [(purpose: VideoConferencing, replaces: ["zoom", "two"], need: (largest: {count}, rooms_at_once: {count}), seats: {count},
            budget: (amount: "{amount}", currency: "EUR", per: UserMonth), quantities: {{HostMonth: {count}, ServerMonth: {count}}},
            wishes: {{"time-limit": 1}}, wants: {{"time-limit": AtLeast({hours})}},
            composed: [(software: "jitsi-meet", hosting: "managed-server-hostsharing")],
            price_overrides: [(option: "jitsi-hostsharing", amount: "{amount}", currency: "USD", per: HostMonth, reason: "r", on: "{day}")],
            decision: (option: "jitsi-hostsharing", runner_up: "kmeet", on: "{day}", review_on: "{day}"))],
        plan: (start: "{day}", hours_per_week: {hours}, hourly_rate: (amount: "{amount}", currency: "EUR"),
            rates: {{"USD": (rate: "{amount}", on: "{day}")}}, hard: [(what: "h", on: "{day}"), (what: "h", on: "9999-12-31"), (what: "h", on: "0000-01-01")],
            edits: [{}, {}, Done("inventory", "{day}"), Move("order:1", "9999-12-31"), Failed("pilot:1", "{day}")]))"#,
        task("a"),
        task("b"),
    ))
}

#[test]
fn the_ends_of_all_numbers_and_dates_are_planned_ranked_and_written() {
    let large = "99999999999999999999";
    let numbers = [("0", "0", "0"), ("4294967295", large, "1e308"), ("4294967295", "0.0001", "1e-320")];
    for day in ["0000-01-01", "0001-01-01", "2026-11-21", "9998-12-31", "9999-12-31"] {
        for (count, amount, hours) in numbers {
            let dossier = extreme(day, count, amount, hours);
            let text = dossier.text().unwrap();
            assert_eq!(parse(&text), dossier);
            drop(check(&dossier, "f", &text, real()));
            dependence(real(), &dossier, Language::De).today.lists().iter().for_each(|(_, list)| {
                list.iter().for_each(|bundle| drop(bundle.people(Language::De)));
            });
            let ranking = rank(real(), &dossier, 0, Order::Likely).unwrap();
            drop(stability(&ranking));
            drop(voices(real(), &dossier, 0).unwrap());
            let planned = plan(real(), &dossier);
            drop(plan_json(&dossier, &planned));
            let planned = planned.unwrap();
            drop(free_days(real(), &dossier, planned.start, planned.finish));
            drop(uncounted(real(), &dossier, planned.start, planned.finish));
            for ending in ["csv", "ics", "xml", "xlsx", "md"] {
                let format = FileFormat::from_extension(DocumentKind::Plan, ending).unwrap();
                drop(file((DocumentKind::Plan, format), real(), &dossier, &[], Language::Nl).unwrap());
            }
        }
    }
}

#[test]
fn any_certainty_and_any_mark_of_an_unchecked_file_are_survived() {
    for certainty in ["0", "1", "4294967295"] {
        let text = Example::Coaching.text().replace("certainty: 8", &format!("certainty: {certainty}"));
        let dossier = parse(&text);
        assert_eq!(dossier.certainty(), 8, "what is not offered counts as not said");
        assert!(check(&dossier, "f", &text, real()).iter().any(|fault| fault.severity == Severity::Error));
    }
}

#[test]
fn long_chains_and_thousands_of_equal_names_end() {
    let count = 1500;
    let mut edits = String::new();
    for n in 0..count {
        let after = if n == 0 { String::new() } else { format!(", after: [\"t-{}\"]", n - 1) };
        write!(edits, "Add((id: \"t-{n}\", phase: Build, title: \"t\", role: It{after})), ").unwrap();
        if n % 500 != 0 {
            write!(edits, "Skip(\"t-{n}\", \"r\"), ").unwrap();
        }
        write!(edits, "Add((id: \"same\", phase: Build, title: \"t\", role: It)), ").unwrap();
    }
    let hard = "(what: \"h\", on: \"2027-08-25\"), ".repeat(500);
    let contents = "\"a\", ".repeat(500);
    let dossier = parse(&format!(
        r#"(format: 1, as_of: "2026-11-21", client: (name: "x"), inventory: [(id: "z", name: "Z", contents: [{contents}])],
        moves: [(purpose: VideoConferencing, replaces: ["z"], decision: (option: "kmeet"))], plan: (hard: [{hard}], edits: [{edits}]))"#
    ));
    let plan = plan(real(), &dossier).unwrap();
    assert!(plan.task("t-1000").unwrap().after.contains(&"t-500".to_owned()), "what is skipped hands on");
    assert!(plan.task("same-1500").is_some());
    drop(file((DocumentKind::Plan, FileFormat::Calendar), real(), &dossier, &[], Language::De).unwrap());
}

#[test]
fn extreme_numbers_of_a_catalogue_are_faults_or_harmless() {
    let holiday = |rule: &str, more: &str| {
        let text = format!("[(country: \"DE\", name: (en: \"H\"), rule: {rule}{more})]");
        catalog::load(&files(&[("holidays.ron", text)])).faults.len()
    };
    for rule in ["Easter(2147483647)", "Easter(-2147483648)", "Easter(200)", "Fixed(127, -128)", "Before(Monday, 0, 0)"]
    {
        assert_eq!(holiday(rule, ""), 1, "{rule}");
    }
    for moved in ["2147483647", "-2147483648", "7"] {
        assert_eq!(holiday("Fixed(12, 25)", &format!(", on_sunday: {moved}")), 1, "{moved}");
    }
    assert_eq!(holiday("Fixed(4, 27)", ", on_sunday: -1"), 0);
    let price = "prices: [(id: \"x\", amount: \"1\", currency: \"EUR\", per: Year, billed: Months(0))],";
    let own = [("providers/p.ron", provider("p", "")), ("services/s.ron", service("s", price))];
    assert_eq!(catalog::load(&files(&own)).faults.len(), 1, "a bill of no months");
    let rise = "Prices(4294967295), ".repeat(20);
    let scenario = format!("[(id: \"s\", name: (en: \"S\"), changes: [{rise}])]");
    let loaded = catalog::load(&files(&[("scenarios.ron", scenario)]));
    assert!(!loaded.catalog.unwrap().scenarios[0].prices().is_zero());
}
