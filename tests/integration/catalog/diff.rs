//! Two editions side by side: every kind of change once, and nothing where nothing changed.

use wissel::catalog::{Catalog, diff};

use crate::support::{catalog, criterion, fact, provider, real, service};

const LADDER: [(&str, f64); 2] = [("bad", 0.0), ("good", 1.0)];

fn edition(ladder: &[(&str, f64)], of_service: &str, more: &[(&str, String)]) -> &'static Catalog {
    let mut files = vec![
        ("criteria/gdpr.ron", format!("[{}]", criterion("place", "Service", "Gdpr", "", ladder))),
        ("features.ron", "[(id: \"join\", kind: YesNo, name: (en: \"Join\"))]".to_owned()),
        ("providers/p.ron", provider("p", "")),
        ("services/s.ron", service("s", of_service)),
    ];
    files.extend(more.iter().cloned());
    catalog(&files)
}

fn changes(old: &Catalog, new: &Catalog) -> Vec<String> {
    diff(old, new).into_iter().map(|c| format!("{} {:?}", c.key, c.what)).collect()
}

fn place(level: &str, confidence: &str) -> String {
    format!("facts: {{\"place\": {}}},", fact(level, confidence))
}

#[test]
fn nothing_changed_is_no_change() {
    assert_eq!(diff(real(), real()), []);
}

#[test]
fn facts_come_go_and_move() {
    let none = edition(&LADDER, "", &[]);
    let bad = edition(&LADDER, &place("bad", "High"), &[]);
    let good = edition(&LADDER, &place("good", "High"), &[]);
    let weak = edition(&LADDER, &place("bad", "Low"), &[]);
    assert_eq!(changes(none, bad), ["service:s/place NewFact(LevelId(\"bad\"))"]);
    assert_eq!(changes(bad, none), ["service:s/place Withdrawn(LevelId(\"bad\"))"]);
    assert_eq!(changes(bad, good), ["service:s/place Level(LevelId(\"bad\"), LevelId(\"good\"))"]);
    assert_eq!(changes(bad, weak), ["service:s/place Confidence(High, Low)"]);
    let other = edition(&LADDER, &place("bad", "High").replace("2026-11", "2026-10"), &[]);
    assert_eq!(changes(bad, other), ["service:s/place Evidence"]);
}

#[test]
fn values_utilities_fields_and_whole_entities() {
    let before = edition(&LADDER, "features: {\"join\": (value: Yes)},", &[]);
    let steps = [("bad", 0.0), ("fair", 0.4), ("good", 1.0)];
    let new = ("services/t.ron", service("t", ""));
    let after = edition(&steps, "plan: \"large\", features: {\"join\": (value: No)},", &[new]);
    let there = changes(before, after);
    let expected = [
        "criteria:place Utility(LevelId(\"fair\"), None, Some(0.4))",
        "criteria:place Field(\"text\")",
        "service:s/join Value(Some(String(\"yes\")), Some(String(\"no\")))",
        "service:t Added",
        "service:s Field(\"plan\")",
    ];
    assert_eq!(there, expected);
    assert!(changes(after, before).contains(&"service:t Removed".to_owned()));
}
