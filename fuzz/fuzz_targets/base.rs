//! A small catalogue for targets that change a file of it, and what is done with the result.

use wissel::catalog::{Depth, File, Layer, canonical_file, load_layers};
use wissel::dossier::Dossier;
use wissel::plan::{free_days, plan, plan_json};
use wissel::score::{Order, rank};
use wissel::text::Language;

const LADDER: &str = r#"levels: [(id: "none", utility: 0.0), (id: "all", utility: 1.0)]"#;
const CLIENT: &str = r#"(format: 1, client: (name: "x", country: "DE", region: "DE-NW"), priorities: (groups: {Gdpr: 5}, criteria: {"place": 5}),
    inventory: [(id: "old", service: "meet", contents: ["recordings"])],
    moves: [(purpose: VideoConferencing, replaces: ["old"], decision: (option: "meet"))])"#;

/// The path in the first line, and the text behind it.
pub fn file(input: &str) -> File {
    let (path, text) = input.split_once('\n').unwrap_or((input, ""));
    (path.to_owned(), text.to_owned())
}

/// The small catalogue.
pub fn base() -> Vec<File> {
    let manifest = r#"(format: 1, edition: "2026-11", licence: "CC0-1.0", languages: ["en"])"#;
    let criterion = format!(r#"[(id: "place", scope: Service, group: Gdpr, name: (en: "P"), {LADDER})]"#);
    let feature = r#"[(id: "rooms", kind: Number("rooms"), name: (en: "R"))]"#;
    let service = r#"(id: "meet", name: "M", provider: "p", purposes: [VideoConferencing])"#;
    let task = r#"[(id: "export", phase: Move, for_each: Content, title: (en: "E"), role: It, effort_hours: (1, 2, 3))]"#;
    let files = [
        ("catalog.ron", manifest),
        ("criteria/gdpr.ron", &criterion),
        ("criteria/security.ron", "[]"),
        ("criteria/independence.ron", "[]"),
        ("features.ron", feature),
        ("providers/p.ron", r#"(id: "p", name: "P")"#),
        ("services/meet.ron", service),
        ("playbooks/move.ron", task),
    ];
    files.map(|(path, text)| (path.to_owned(), text.to_owned())).into()
}

/// Loads the layers, says all faults, and plans and ranks with what came of it.
pub fn use_all(base: Vec<File>, overlays: &[Layer], changed: &File) {
    let loaded = load_layers(&Layer::embedded(base), overlays, Depth::Strict);
    loaded.faults.iter().for_each(|fault| drop(fault.line(Language::De)));
    if let Ok(Some(once)) = canonical_file(&changed.0, &changed.1) {
        assert_eq!(canonical_file(&changed.0, &once), Ok(Some(once.clone())), "canonical text is its own");
    }
    let Some(catalog) = loaded.catalog else { return };
    let dossier = Dossier::parse("x", CLIENT).expect("a dossier");
    drop(rank(&catalog, &dossier, 0, Order::Likely).map(|ranking| ranking.options.len()));
    drop(plan_json(&dossier, &plan(&catalog, &dossier)).to_string());
    drop(free_days(&catalog, &dossier, catalog.edition_start(), catalog.edition_start()));
    catalog.scenarios.iter().for_each(|scenario| drop(scenario.prices()));
}
