//! The worked example: three options, four criteria, numbers that can be checked with a pencil.

use wissel::catalog::Catalog;
use wissel::dossier::Dossier;
use wissel::score::{Cause, Ranking, Status, ceil_tenths, floor_tenths, shown, stability};

use crate::support::{catalog, close, criterion, dossier, fact, option, order, provider, ranked, service, sourced};

const PRIORITIES: &str = r#"groups: {Gdpr: 8, Security: 6, Independence: 6},
    criteria: {"data-location": 9, "own-purposes": 6, "e2ee": 7, "ownership": 5}"#;

/// The catalogue of the example, with A's fact on e2ee and B's on ownership as given.
fn example(e2ee_of_a: &str, ownership_of_b: &str) -> &'static Catalog {
    let location = [("third-country", 0.0), ("eu-partial", 0.4), ("adequate-country", 0.7), ("eu-only", 1.0)];
    let own = [("content-used", 0.0), ("metadata-used", 0.3), ("limited", 0.7), ("none", 1.0)];
    let e2ee = [("none", 0.0), ("optional-limited", 0.4), ("optional-group", 0.8), ("default-group", 1.0)];
    let ownership = [
        ("gatekeeper", 0.0),
        ("listed-or-investor", 0.25),
        ("private", 0.5),
        ("public-or-foundation", 0.85),
        ("member-cooperative", 1.0),
    ];
    let gdpr = criterion("data-location", "Service", "Gdpr", "", &location)
        + &criterion("own-purposes", "Service", "Gdpr", "", &own);
    let facts = |list: &[(&str, String)]| {
        let entries: Vec<String> = list.iter().map(|(id, fact)| format!("{id:?}: {fact}")).collect();
        format!("facts: {{{}}},", entries.join(","))
    };
    let a = facts(&[
        ("data-location", fact("eu-partial", "Medium")),
        ("own-purposes", fact("metadata-used", "Medium")),
        ("e2ee", e2ee_of_a.to_owned()),
        ("ownership", fact("listed-or-investor", "High")),
    ]);
    let b = facts(&[
        ("data-location", fact("eu-only", "High")),
        ("e2ee", fact("none", "High")),
        ("ownership", ownership_of_b.to_owned()),
    ]);
    let c = facts(&[
        ("data-location", fact("third-country", "Low")),
        ("own-purposes", fact("none", "High")),
        ("e2ee", fact("default-group", "High")),
        ("ownership", fact("public-or-foundation", "Medium")),
    ]);
    catalog(&[
        ("criteria/gdpr.ron", format!("[{gdpr}]")),
        ("criteria/security.ron", format!("[{}]", criterion("e2ee", "Software", "Security", "", &e2ee))),
        (
            "criteria/independence.ron",
            format!("[{}]", criterion("ownership", "Provider", "Independence", "", &ownership)),
        ),
        ("providers/p.ron", provider("p", "")),
        ("services/a.ron", service("a", &a)),
        ("services/b.ron", service("b", &b)),
        ("services/c.ron", service("c", &c)),
    ])
}

fn plain() -> &'static Catalog {
    example(&fact("optional-limited", "High"), &fact("member-cooperative", "High"))
}

#[track_caller]
fn assert_score(ranking: &Ranking<'_>, id: &str, wanted: (f64, f64, f64)) {
    let hull = option(ranking, id).score;
    let same = close(hull.low, wanted.0) && close(hull.likely, wanted.1) && close(hull.high, wanted.2);
    assert!(same, "{id}: {hull:?}, wanted {wanted:?}");
}

/// What stands against the first must-have, per option.
fn gates(dossier: &Dossier) -> Vec<(String, Status, Option<Cause>)> {
    let ranking = ranked(plain(), dossier);
    let one = |id| {
        let option = option(&ranking, id);
        (id.to_owned(), option.status, option.reasons.first().map(|r| r.cause))
    };
    ["a", "b", "c"].map(one).to_vec()
}

#[test]
fn weights_scores_and_coverage() {
    let dossier = dossier(PRIORITIES, "");
    let ranking = ranked(plain(), &dossier);
    let weights: Vec<f64> = ranking.weights.items.iter().map(|w| w.weight).collect();
    assert!(weights.iter().zip([0.24, 0.16, 0.30, 0.30]).all(|(w, wanted)| close(*w, wanted)), "{weights:?}");
    assert_score(&ranking, "a", (26.7, 33.9, 40.7));
    assert_score(&ranking, "b", (54.0, 62.0, 70.0));
    assert_score(&ranking, "c", (66.25, 71.5, 83.35));
    for (id, coverage, weak) in [("a", 1.0, 0.0), ("b", 0.84, 0.0), ("c", 1.0, 0.24)] {
        assert!(close(option(&ranking, id).coverage, coverage), "{id}");
        assert!(close(option(&ranking, id).weak, weak), "{id}");
    }
    assert_eq!(order(&ranking), ["c", "b", "a"]);
    assert_eq!(ranking.leader().unwrap().option.id.as_str(), "c");
    assert_eq!(ranking.runner_up().unwrap().option.id.as_str(), "b");
}

#[test]
fn ranges_of_weights_and_importances() {
    let dossier = dossier(PRIORITIES, "");
    let ranking = ranked(plain(), &dossier);
    let wanted = [
        ("gdpr", 0.4, (0.0, 0.515_152), (0.0, 10.0)),
        ("security", 0.3, (0.226_519, 1.0), (4.1, 10.0)),
        ("independence", 0.3, (0.0, 0.571_429), (0.0, 10.0)),
        ("data-location", 0.24, (0.0, 0.305_936), (0.0, 10.0)),
        ("own-purposes", 0.16, (0.0, 1.0), (2.868, 10.0)),
        ("e2ee", 0.3, (0.226_519, 1.0), (0.0, 10.0)),
        ("ownership", 0.3, (0.0, 0.571_429), (0.0, 10.0)),
    ];
    let ranges = stability(&ranking);
    assert_eq!(ranges.len(), wanted.len());
    let near = |a: (f64, f64), b: (f64, f64), by: f64| (a.0 - b.0).abs() < by && (a.1 - b.1).abs() < by;
    for (range, (id, weight, weights, importances)) in ranges.iter().zip(wanted) {
        assert_eq!(range.subject.id(), id);
        assert!(close(range.weight, weight), "{range:?}");
        assert!(near(range.weights, weights, 5e-7), "{range:?}");
        assert!(near(range.importances, importances, 5e-4), "{range:?}");
    }
}

#[test]
fn shown_parts_of_b() {
    let dossier = dossier(PRIORITIES, "");
    let ranking = ranked(plain(), &dossier);
    let parts = shown(&ranking, option(&ranking, "b"));
    assert_eq!(parts.total, 620);
    let groups: Vec<(&str, i64)> = parts.groups.iter().map(|(g, t)| (g.code(), *t)).collect();
    assert_eq!(groups, [("gdpr", 320), ("security", 0), ("independence", 300)]);
    assert_eq!(parts.items, [240, 80, 0, 300]);
    let c = option(&ranking, "c").score;
    assert_eq!((floor_tenths(c.low), ceil_tenths(c.high)), (662, 834), "bands are rounded outwards");
}

#[test]
fn must_have_with_a_bar_inside_weak_bands() {
    let lower = dossier(PRIORITIES, r#"must: [Level("data-location", "eu-partial")],"#);
    let a = ("a".to_owned(), Status::Meets, Some(Cause::Proof));
    let b = ("b".to_owned(), Status::Meets, None);
    assert_eq!(gates(&lower), [a, b.clone(), ("c".to_owned(), Status::Unclear, Some(Cause::Weak))]);
    let higher = dossier(PRIORITIES, r#"must: [Level("data-location", "adequate-country")],"#);
    let fails = |id: &str| (id.to_owned(), Status::Fails, Some(Cause::Below));
    assert_eq!(gates(&higher), [fails("a"), b, fails("c")]);
    let ranking = ranked(plain(), &higher);
    assert_eq!(order(&ranking), ["b"]);
    assert_eq!(ranking.leader().unwrap().option.id.as_str(), "b");
    assert!(ranking.runner_up().is_none());
    assert_score(&ranking, "c", (66.25, 71.5, 83.35));
}

#[test]
fn stale_facts_lose_one_grade_after_the_shelf_life() {
    let dossier = dossier(PRIORITIES, "");
    let e2ee = fact("optional-limited", "High");
    let ownership = |as_of: &str| sourced("member-cooperative", "High", &format!("as_of: {as_of:?},"));
    let stale = example(&e2ee, &ownership("2024-10"));
    assert_score(&ranked(stale, &dossier), "b", (51.75, 62.0, 70.0));
    let fresh = example(&e2ee, &ownership("2024-11"));
    assert_score(&ranked(fresh, &dossier), "b", (54.0, 62.0, 70.0));
    let ranking = ranked(stale, &dossier);
    let judgement = &option(&ranking, "b").judgements[3];
    assert!(judgement.stale);
    assert_eq!(judgement.grade.map(|g| g.code()), Some("medium"));
    assert_eq!(judgement.confidence.map(|g| g.code()), Some("high"), "what was read stays what it was");
}

#[test]
fn undated_facts_are_medium_at_most_and_age_from_the_reading() {
    let dossier = dossier(PRIORITIES, "");
    let ownership = fact("member-cooperative", "High");
    let unread = example(&sourced("optional-limited", "High", ""), &ownership);
    assert_score(&ranked(unread, &dossier), "a", (20.7, 33.9, 46.7));
    let read = example(&sourced("optional-limited", "High", r#"read: "2024-09-30","#), &ownership);
    assert_score(&ranked(read, &dossier), "a", (14.7, 33.9, 52.7));
}
