//! Overlays: patches merge, lists grow or replace, levels stay, faults name the overlay's file.

use wissel::catalog::{About, Catalog, Depth, Layer, Loaded, ProviderId, ServiceId, canonical_file, load_layers};

use crate::support::{criterion, errors, fact, files, provider, service};

const LADDER: [(&str, f64); 2] = [("bad", 0.0), ("good", 1.0)];

fn base() -> Layer {
    let criteria = format!(
        "[{}{}]",
        criterion("place", "Service", "Gdpr", "", &LADDER),
        criterion("seat", "Provider", "Gdpr", "", &LADDER)
    );
    let facts = format!("facts: {{\"place\": {}}}, features: {{\"join\": (value: Yes)}},", fact("bad", "High"));
    let price = r#"prices: [(id: "a", amount: "1", currency: "EUR", per: Year)],"#;
    Layer::embedded(files(&[
        ("criteria/gdpr.ron", criteria),
        ("features.ron", "[(id: \"join\", kind: YesNo, name: (en: \"Join\"))]".to_owned()),
        ("contents.ron", "[(id: \"chats\", names: (en: [\"chats\"]))]".to_owned()),
        ("providers/p.ron", provider("p", "legal: (entity: \"P\"),")),
        ("services/s.ron", service("s", &format!("plan: \"basic\", {facts} {price}"))),
    ]))
}

fn over(name: &str, files: &[(&str, &str)]) -> Layer {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    Layer { name: name.to_owned(), before: format!("{name}/"), files }
}

fn load(overlays: &[Layer]) -> Loaded {
    load_layers(&base(), overlays, Depth::Content)
}

fn merged(overlays: &[Layer]) -> std::sync::Arc<Catalog> {
    let loaded = load(overlays);
    assert_eq!(errors(&loaded.faults), Vec::<String>::new());
    loaded.catalog.unwrap()
}

fn told(files: &[(&str, &str)]) -> Vec<String> {
    errors(&load(&[over("own", files)]).faults)
}

#[test]
fn maps_merge_by_key_and_lists_and_single_values_replace() {
    let seat = fact("good", "High");
    let patch = r#"(id: "s", plan: "large", prices: [(id: "b", amount: "2", currency: "EUR", per: Year)], notes: [(text: (en: "n"))])"#;
    let owner = format!("(id: \"p\", facts: {{\"seat\": {seat}}}, legal: (entity: \"Q\", country: \"DE\"))");
    let catalog = merged(&[over("own", &[("services/s.ron", patch), ("providers/p.ron", &owner)])]);
    let service = &catalog.services["s"];
    assert_eq!(service.plan.as_deref(), Some("large"));
    assert_eq!(service.prices.iter().map(|p| p.id.as_str()).collect::<Vec<_>>(), ["b"], "a list replaces");
    assert!(service.facts.contains_key("place"), "what is not named stays");
    assert_eq!(service.provider.as_str(), "p");
    assert_eq!(service.notes.len(), 1);
    let provider = &catalog.providers["p"];
    assert_eq!(provider.facts["seat"].level.as_str(), "good");
    assert_eq!(provider.legal.as_ref().unwrap().entity, "Q");
    let about = About::Provider(ProviderId::from("p"));
    assert!(catalog.overlaid(&about, Some("seat")).is_some() && catalog.overlaid(&about, Some("place")).is_none());
}

#[test]
fn the_last_overlay_lies_on_top() {
    let first = over("first", &[("services/s.ron", r#"(id: "s", name: "First", plan: "one")"#)]);
    let second = over("second", &[("services/s.ron", r#"(id: "s", name: "Second")"#)]);
    let catalog = merged(&[first.clone(), second.clone()]);
    assert_eq!(catalog.services["s"].name, "Second");
    assert_eq!(catalog.services["s"].plan.as_deref(), Some("one"));
    let about = About::Service(ServiceId::from("s"));
    assert_eq!(catalog.overlaid(&about, None).unwrap().name, "second");
    let names: Vec<&str> = catalog.overlays.iter().map(|o| o.name.as_str()).collect();
    assert_eq!(names, ["first", "second"]);
    // A service that one overlay brings can be patched by the next.
    let new = over("new", &[("services/t.ron", &service("t", ""))]);
    let patch = over("patch", &[("services/t.ron", r#"(id: "t", name: "Patched")"#)]);
    assert_eq!(merged(&[new, patch]).services["t"].name, "Patched");
}

#[test]
fn facts_and_features_are_withdrawn_with_a_reason() {
    let patch = r#"(id: "s", withdrawn: {"place": "wrong", "join": "not for us"})"#;
    let catalog = merged(&[over("own", &[("services/s.ron", patch)])]);
    assert!(catalog.services["s"].facts.is_empty() && catalog.services["s"].features.is_empty());
    let about = About::Service(ServiceId::from("s"));
    assert_eq!(catalog.withdrawn(&about, "place"), Some("wrong"));
    let lines = told(&[("services/s.ron", r#"(id: "s", withdrawn: {"plaec": "x", "join": " "})"#)]);
    assert_eq!(lines.len(), 2, "{lines:#?}");
    assert!(lines[0].starts_with("own/services/s.ron:1:") && lines[0].contains("Did you mean `place`?"), "{lines:#?}");
    assert!(lines[1].contains("Say why"), "{lines:#?}");
}

#[test]
fn lists_grow_by_new_ids_and_known_ids_replace() {
    let contents = r#"[(id: "chats", names: (en: ["talks"])), (id: "files", names: (en: ["files"]))]"#;
    let catalog = merged(&[over("own", &[("contents.ron", contents)])]);
    let ids: Vec<&str> = catalog.contents.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(ids, ["chats", "files"]);
    assert_eq!(catalog.contents[0].names.en, ["talks"]);
    let gap = r#"[(entity: "service:s", criterion: "place", searched: (en: "x"), on: "2026-11-21")]"#;
    assert_eq!(merged(&[over("own", &[("gaps.ron", gap)])]).gaps.len(), 1);
    let lines = told(&[("contents.ron", r#"[(id: "x", names: (en: [])), (id: "x", names: (en: []))]"#)]);
    assert!(lines.len() == 1 && lines[0].contains('x'), "twice in one overlay: {lines:#?}");
}

#[test]
fn the_levels_of_a_criterion_cannot_change_but_its_words_can() {
    let words = format!("[{}]", criterion("place", "Service", "Gdpr", "shelf_life_months: 6,", &LADDER));
    let catalog = merged(&[over("own", &[("criteria/gdpr.ron", &words)])]);
    assert_eq!(catalog.criterion(&"place".into()).unwrap().shelf_life_months, 6);
    assert_eq!(catalog.criteria.len(), 2);
    let other =
        format!("[{}]", criterion("place", "Service", "Gdpr", "", &[("bad", 0.0), ("fair", 0.5), ("good", 1.0)]));
    let lines = told(&[("criteria/gdpr.ron", &other)]);
    assert!(lines.len() == 1 && lines[0].contains("place"), "{lines:#?}");
    let new = format!("[{}]", criterion("own-one", "Service", "Gdpr", "", &LADDER));
    assert_eq!(merged(&[over("own", &[("criteria/gdpr.ron", &new)])]).criteria.len(), 3);
}

#[test]
fn a_new_criterion_stands_behind_its_group() {
    let one = |id: &str, group: &str| format!("[{}]", criterion(id, "Service", group, "", &LADDER));
    let first = over("first", &[("criteria/security.ron", &one("lock", "Security"))]);
    let second = over("second", &[("criteria/gdpr.ron", &one("own-one", "Gdpr"))]);
    let catalog = merged(&[first, second]);
    let ids: Vec<&str> = catalog.criteria.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(ids, ["place", "seat", "own-one", "lock"]);
}

#[test]
fn faults_name_the_file_of_the_overlay() {
    let lines = told(&[
        ("services/s.ron", "(id: \"s\", facts: {\"place\": (level: \"god\", confidence: High, sources: [])})"),
        ("services/new.ron", "(id: \"new\", name: \"N\")"),
        ("providers/p.ron", "(id: \"q\")"),
    ]);
    assert_eq!(lines.len(), 4, "{lines:#?}");
    assert!(lines.iter().all(|line| line.starts_with("own/")), "{lines:#?}");
    assert!(lines.iter().any(|line| line.contains("`good`")), "{lines:#?}");
    assert!(lines.iter().any(|line| line.contains("provider")), "a new service is whole: {lines:#?}");
    let newer = over("own", &[("catalog.ron", "(format: 99, edition: \"2030-01\", licence: \"x\", languages: [])")]);
    assert_eq!(errors(&load(&[newer]).faults).len(), 1);
}

#[test]
fn patches_have_a_canonical_form_of_their_own() {
    let text = "(name: \"X\", id: \"s\")";
    let canonical = canonical_file("services/s.ron", text).unwrap().unwrap();
    assert_eq!(canonical, "(\n    id: \"s\",\n    name: \"X\",\n)\n");
    let fault = canonical_file("services/s.ron", "(id: \"s\", naem: \"X\")").unwrap_err();
    assert!(fault.line(wissel::text::Language::En).contains("naem"));
}

#[test]
fn the_hash_depends_on_names_and_texts_but_not_on_their_order() {
    let one = over("a", &[("x.ron", "1"), ("y.ron", "2")]);
    let two = over("b", &[("y.ron", "2"), ("x.ron", "1")]);
    assert_eq!(one.sha256(), two.sha256());
    assert_ne!(one.sha256(), over("a", &[("x.ron", "1"), ("y.ron", "3")]).sha256());
    assert_ne!(one.sha256(), over("a", &[("x.ron", "12"), ("y.ron", "")]).sha256());
    assert_eq!(one.sha256().len(), 64);
}
