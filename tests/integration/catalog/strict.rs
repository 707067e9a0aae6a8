//! `--strict`: each rule of evidence refuses what breaks it, at its place, and nothing else.

use wissel::catalog::{Depth, Layer, load_layers};

use crate::support::{criterion, errors, files};

const LADDER: [(&str, f64); 3] = [("worst", 0.0), ("middle", 0.5), ("best", 1.0)];
const SOURCE: &str = r#"(url: "https://x.org", title: "t", publisher: "p", as_of: "2026-10", read: "2026-11-20")"#;

/// A catalogue whose one service has these facts; `provider` holds more fields of its operator.
fn told_of(service: &str, provider: &str, more: &[(&str, String)]) -> Vec<String> {
    let c = |id: &str, scope: &str, levels: &[(&str, f64)]| criterion(id, scope, "Gdpr", "", levels);
    let criteria = [
        c("place", "Service", &LADDER),
        c("incident-communication", "Provider", &[("concealed", 0.0), ("no-record", 0.5), ("proactive", 1.0)]),
        c(
            "processor-contract",
            "Service",
            &[("none", 0.0), ("standard", 0.8), ("standard-reviewed", 0.9), ("own", 1.0)],
        ),
        c("certification", "Provider", &[("none", 0.0), ("iso27001", 0.7), ("c5-or-equivalent", 1.0)]),
        c("jurisdiction", "Provider", &[("third-country", 0.0), ("eu-owned", 1.0)]),
        c("ownership", "Provider", &[("gatekeeper", 0.0), ("private", 0.5), ("member-cooperative", 1.0)]),
        c("energy", "Provider", &[("undisclosed", 0.0), ("offset", 0.4), ("renewable", 1.0)]),
    ];
    let mut all = vec![
        ("criteria/gdpr.ron", format!("[{}]", criteria.concat())),
        ("features.ron", "[(id: \"join\", kind: YesNo, name: (en: \"Join\"))]".to_owned()),
        ("providers/p.ron", format!("(id: \"p\", name: \"P\", {provider})")),
        ("software/w.ron", "(id: \"w\", name: \"W\")".to_owned()),
        (
            "services/s.ron",
            format!("(id: \"s\", name: \"S\", provider: \"p\", plan: \"Basic\", purposes: [Files], {service})"),
        ),
    ];
    all.extend(more.iter().cloned());
    let loaded = load_layers(&Layer::embedded(files(&all)), &[], Depth::Strict);
    assert!(loaded.catalog.is_some(), "{:#?}", errors(&loaded.faults));
    errors(&loaded.faults)
}

/// One fact of the service.
fn of_service(id: &str, level: &str, rest: &str, note: &str) -> Vec<String> {
    let fact = format!("(level: {level:?}, {rest}, note: (en: {note:?}), sources: [{SOURCE}])");
    told_of(&format!("facts: {{{id:?}: {fact}}},"), "", &[])
}

/// One fact of the operator, with its legal person.
fn of_operator(id: &str, level: &str, rest: &str, note: &str, legal: &str) -> Vec<String> {
    let fact = format!("(level: {level:?}, {rest}, note: (en: {note:?}), sources: [{SOURCE}])");
    told_of("", &format!("legal: ({legal}), facts: {{{id:?}: {fact}}},"), &[])
}

#[track_caller]
fn one(lines: &[String], place: &str, words: &str) {
    assert_eq!(lines.len(), 1, "{lines:#?}");
    assert!(lines[0].starts_with(place) && lines[0].contains(words), "{lines:#?}");
}

#[track_caller]
fn none(lines: &[String]) {
    assert_eq!(lines, &Vec::<String>::new());
}

#[test]
fn a_fact_about_a_service_says_what_it_rests_on() {
    none(&of_service("place", "best", "confidence: High, basis: ThisService", "Only here."));
    one(&of_service("place", "best", "confidence: High", "Only here."), "services/s.ron:1:", "basis");
    none(&of_operator("energy", "renewable", "confidence: High", "All of it.", "entity: \"P\""));
}

#[test]
fn a_basis_has_its_limits() {
    for basis in ["Program", "OperatorWebsite"] {
        let rest = format!("confidence: Medium, basis: {basis}");
        none(&of_service("place", "middle", &rest, "By default."));
        one(&of_service("place", "best", &rest, "By default."), "services/s.ron", "first or last level");
        one(&of_service("place", "worst", &rest, "By default."), "services/s.ron", "first or last level");
    }
    none(&of_service("place", "best", "confidence: Medium, basis: Secondary", "A report says so."));
    one(&of_service("place", "best", "confidence: High, basis: Secondary", "A report."), "services/s.ron", "Medium");
    none(&of_operator(
        "energy",
        "undisclosed",
        "confidence: High, basis: Absence",
        "Report of 2025: no word.",
        "entity: \"P\"",
    ));
    one(
        &of_service("place", "worst", "confidence: High, basis: Absence", "No word."),
        "services/s.ron",
        "seven levels",
    );
}

#[test]
fn silence_gives_neither_the_best_nor_the_worst_level() {
    let doubt = "Servers stand here; the place of backups was not found.";
    let rest = "confidence: Low, basis: ThisService";
    one(&of_service("place", "best", rest, doubt), "services/s.ron:1:", "not found");
    one(&of_service("place", "worst", rest, doubt), "services/s.ron:1:", "not found");
    none(&of_service("place", "middle", rest, doubt));
    none(&of_operator("energy", "undisclosed", "confidence: Medium, basis: Absence", doubt, "entity: \"P\""));
    one(&of_service("place", "best", rest, ""), "services/s.ron", "note");
}

#[test]
fn owner_is_not_seat() {
    let levels = [("jurisdiction", "eu-owned"), ("ownership", "private")];
    for (id, level) in levels {
        let told = |legal: &str| of_operator(id, level, "confidence: High", "Register of 2026.", legal);
        none(&told("entity: \"P\", country: \"DE\", parent: \"none\""));
        one(&told("entity: \"P\", country: \"DE\""), "providers/p.ron", "who owns");
    }
    let told = |legal: &str| of_operator("jurisdiction", "eu-owned", "confidence: High", "Register.", legal);
    none(&told("entity: \"P\", country: \"DE\", parent: \"Q\", parent_country: \"NL\""));
    one(&told("entity: \"P\", country: \"DE\", parent: \"Q\", parent_country: \"US\""), "providers/p.ron", "EEA");
    one(&told("entity: \"P\", country: \"US\", parent: \"none\""), "providers/p.ron", "EEA");
    one(&told("entity: \"P\", country: \"DE\", parent: \"Q\""), "providers/p.ron", "who owns");
}

#[test]
fn certificates_say_what_they_cover_and_reviews_what_was_reviewed() {
    let legal = "entity: \"P\"";
    let told = |note: &str| of_operator("certification", "iso27001", "confidence: High", note, legal);
    none(&told("ISO 27001 of 2025, scope: operation of the service, valid until 2028."));
    one(&told("ISO 27001 certified."), "providers/p.ron", "covers");
    let told = |note: &str| {
        of_service("processor-contract", "standard-reviewed", "confidence: High, basis: ThisService", note)
    };
    none(&told("The authority read the text of May 2024."));
    one(&told("An authority read it."), "services/s.ron", "version");
}

#[test]
fn findings_against_a_company_are_named_and_recent() {
    let told = |confidence: &str, date: &str| {
        let source = SOURCE.replace("2026-10", date);
        let fact = format!(
            "(level: \"concealed\", confidence: {confidence}, note: (en: \"A court found it.\"), sources: [{source}])"
        );
        told_of("", &format!("facts: {{\"incident-communication\": {fact}}},"), &[])
    };
    none(&told("Medium", "2022-01"));
    one(&told("Low", "2022-01"), "providers/p.ron", "never Low");
    one(&told("High", "2021-10"), "providers/p.ron", "five years");
    none(&told("High", "2021-11"));
}

#[test]
fn sources_have_a_day_of_reading_and_links_that_stay() {
    let told = |source: &str| told_of(&format!("features: {{\"join\": (value: Yes, sources: [{source}])}},"), "", &[]);
    none(&told(SOURCE));
    one(&told(&SOURCE.replace(", read: \"2026-11-20\"", "")), "services/s.ron", "when this source was read");
    one(&told(&SOURCE.replace("2026-11-20", "2026-12-01")), "services/s.ron", "after the month of the edition");
    one(&told(&SOURCE.replace("2026-10", "2026-11-21")), "services/s.ron", "later than the day");
    one(&told(&SOURCE.replace("https://x.org", "https://github.com/o/r/blob/main/x")), "services/s.ron", "commit");
    let copy = SOURCE.replace("https://x.org", "https://de.wikipedia.org/wiki/X");
    let fact = |sources: &str| {
        format!(
            "facts: {{\"place\": (level: \"middle\", confidence: Low, basis: Secondary, note: (en: \"x\"), sources: [{sources}])}},"
        )
    };
    one(&told_of(&fact(&copy), "", &[]), "services/s.ron", "never stand alone");
    none(&told_of(&fact(&format!("{copy}, {SOURCE}")), "", &[]));
}

#[test]
fn a_service_is_one_plan() {
    let price = |plan: &str| {
        let price =
            format!("(id: \"a\", plan: {plan:?}, amount: \"1\", currency: \"EUR\", per: Year, sources: [{SOURCE}])");
        told_of(&format!("prices: [{price}],"), "", &[])
    };
    none(&price("Basic"));
    one(&price("Large"), "services/s.ron", "`Basic`");
    let bare = "prices: [(id: \"a\", amount: \"1\", currency: \"EUR\", per: Year)],";
    one(&told_of(bare, "", &[]), "services/s.ron", "source");
    let rest = "confidence: High, basis: ThisService";
    one(&of_service("place", "middle", rest, "Only on the Enterprise plan."), "services/s.ron", "`Enterprise`");
    let sibling = "(id: \"t\", name: \"T\", provider: \"p\", plan: \"Large\", purposes: [Files])".to_owned();
    let fact = format!(
        "facts: {{\"place\": (level: \"middle\", {rest}, note: (en: \"Large has it.\"), sources: [{SOURCE}])}},"
    );
    one(&told_of(&fact, "", &[("services/t.ron", sibling)]), "services/s.ron", "`Large`");
    let no_plan = "(id: \"t\", name: \"T\", provider: \"p\", purposes: [Files])".to_owned();
    one(&told_of("", "", &[("services/t.ron", no_plan)]), "services/t.ron", "plan");
    let retired = "(id: \"t\", name: \"T\", provider: \"p\", purposes: [Files], status: Retired(on: \"2025-05-05\"))";
    none(&told_of("", "", &[("services/t.ron", retired.to_owned())]));
}

#[test]
fn names_and_plans_are_the_same_in_every_language() {
    let service = |name: &str, plan: &str| {
        let text = format!("(id: \"t\", name: {name:?}, provider: \"p\", plan: {plan:?}, purposes: [Files])");
        told_of("", "", &[("services/t.ron", text)])
    };
    none(&service("T (P)", "5 GB"));
    one(&service("T (operated by P)", "5 GB"), "services/t.ron:1:", "“operated”");
    one(&service("T", "Membership"), "services/t.ron:1:", "“Membership”");
    let software = "(id: \"x\", name: \"X (formerly Y)\")".to_owned();
    one(&told_of("", "", &[("software/x.ron", software)]), "software/x.ron:1:", "“formerly”");
    let price = format!(
        "prices: [(id: \"a\", plan: \"Level 1, free\", amount: \"1\", currency: \"EUR\", per: Year, sources: [{SOURCE}])],"
    );
    one(&told_of("", &price, &[]), "providers/p.ron:1:", "“free”");
}

#[test]
fn what_two_services_share_is_a_fact_of_their_operator() {
    let fact = format!(
        "\"energy\": (level: \"renewable\", confidence: High, note: (en: \"All of it.\"), sources: [{SOURCE}])"
    );
    let sibling =
        format!("(id: \"t\", name: \"T\", provider: \"p\", plan: \"Basic\", purposes: [Files], facts: {{{fact}}})");
    let lines = told_of(&format!("facts: {{{fact}}},"), "", &[("services/t.ron", sibling)]);
    one(&lines, "services/t.ron", "provider:p");
}

#[test]
fn texts_have_all_languages_of_the_catalogue() {
    let manifest = r#"(format: 1, edition: "2026-11", licence: "x", languages: ["en", "de"])"#.to_owned();
    let lines = told_of("summary: (en: \"S\"),", "", &[("catalog.ron", manifest.clone())]);
    assert!(lines.iter().any(|l| l.starts_with("services/s.ron:1:") && l.ends_with(": de")), "{lines:#?}");
    assert!(lines.iter().any(|l| l.starts_with("criteria/gdpr.ron")), "lists, too: {lines:#?}");
    let same = "A sentence that is long enough to be no coincidence.";
    let lines = told_of(&format!("summary: (en: {same:?}, de: {same:?}),"), "", &[("catalog.ron", manifest)]);
    assert!(lines.iter().any(|l| l.starts_with("services/s.ron") && l.contains("Translate")), "{lines:#?}");
}

#[test]
fn what_holds_at_home_follows_from_documentation() {
    let told = |confidence: &str| {
        let fact = format!("(level: \"best\", confidence: {confidence}, note: (en: \"x\"), sources: [{SOURCE}])");
        let software = format!("(id: \"w\", name: \"W\", self_hosted: {{\"place\": {fact}}})");
        told_of("", "", &[("software/w.ron", software)])
    };
    none(&told("Medium"));
    one(&told("High"), "software/w.ron", "Medium");
}
