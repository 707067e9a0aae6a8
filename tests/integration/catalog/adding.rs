//! How to add a service: by one file of the catalogue, or by a folder of one's own laid over it.
//!
//! Each test is a recipe that can be followed from top to bottom. Everything made up here is called
//! "Example"; nothing made up stands in the catalogue itself.

use wissel::catalog::{About, Depth, Layer, Loaded, ServiceId, embedded_files, load_layers, page};
use wissel::dossier::{Dossier, OptionId};
use wissel::score::{Order, rank};

use crate::support::{errors, repository};

/// Step 1: who runs it. An operator has a file of its own, named after its id.
const OPERATOR: &str = r#"(
    id: "example-eg", name: "Example eG",
    legal: (entity: "Example eG", form: "eG", country: "DE", parent: "none"),
    facts: {
        "ownership": (
            level: "member-cooperative", confidence: High,
            note: (
                en: "The statutes of 2024 give each member one vote.",
                de: "Die Satzung von 2024 gibt jedem Mitglied eine Stimme.",
                nl: "De statuten van 2024 geven elk lid één stem.",
            ),
            sources: [(
                url: "https://example.org/statutes", title: "Statutes", publisher: "Example eG",
                as_of: "2024-05", read: "2026-11-20", primary: true,
            )],
        ),
    },
)"#;

/// Step 2: the plan that can be joined. It names a program and an operator that the catalogue has.
const SERVICE: &str = r#"(
    id: "jitsi-example", name: "Jitsi Meet (Example eG)",
    software: "jitsi-meet", provider: "example-eg", plan: "Example eG", purposes: [VideoConferencing],
    summary: (
        en: "Jitsi Meet for members of the cooperative.",
        de: "Jitsi Meet für die Mitglieder der Genossenschaft.",
        nl: "Jitsi Meet voor de leden van de coöperatie.",
    ),
    facts: {
        "retention-control": (
            level: "provider-fixed", confidence: High, basis: ThisService,
            note: (
                en: "Server logs are deleted after seven days; meetings are not recorded.",
                de: "Serverprotokolle werden nach sieben Tagen gelöscht; Treffen werden nicht aufgezeichnet.",
                nl: "Serverlogs worden na zeven dagen gewist; vergaderingen worden niet opgenomen.",
            ),
            sources: [(
                url: "https://example.org/privacy", title: "Privacy notice", publisher: "Example eG",
                as_of: "2026-03", read: "2026-11-20", primary: true,
            )],
        ),
    },
    prices: [(
        id: "member", plan: "Example eG", amount: "8.00", currency: "EUR", per: MemberMonth, vat: Included,
        sources: [(url: "https://example.org/prices", title: "Prices", publisher: "Example eG", read: "2026-11-20", primary: true)],
    )],
)"#;

/// An overlay changes what it names and leaves the rest: maps merge by key.
const PATCH: &str = r#"(
    id: "kmeet",
    facts: {
        "trackers": (
            level: "none", confidence: High, basis: Measured,
            note: (en: "Opened on 2026-11-20 with the network view of the browser: only addresses of the operator."),
            sources: [(url: "https://kmeet.infomaniak.com/", title: "A meeting", publisher: "own test", read: "2026-11-20")],
        ),
    },
    withdrawn: {"login-security": "The client may not use the operator's accounts."},
)"#;

fn layer(name: &str, files: &[(&str, &str)]) -> Layer {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    Layer { name: name.to_owned(), before: format!("{name}/"), files }
}

/// The catalogue as it lies in the repository.
fn shipped() -> Layer {
    Layer::embedded(repository("catalog", "ron"))
}

fn lines(loaded: &Loaded) -> Vec<String> {
    errors(&loaded.faults)
}

/// The ranking of all services for video meetings, without any wishes.
fn ranked(loaded: &Loaded) -> Vec<String> {
    let catalog = loaded.catalog.as_ref().unwrap();
    let dossier = r#"(format: 1, client: (name: "Example"), moves: [(purpose: VideoConferencing)])"#;
    let dossier = Dossier::parse("example.wissel", dossier).unwrap();
    let ranking = rank(catalog, &dossier, 0, Order::Likely).unwrap();
    ranking.ranked().map(|o| o.option.id.to_string()).collect()
}

#[test]
fn a_service_is_added_by_one_file_and_its_operator_by_another() {
    let mut catalog = shipped();
    catalog.files.push(("providers/example-eg.ron".to_owned(), OPERATOR.to_owned()));
    catalog.files.push(("services/jitsi-example.ron".to_owned(), SERVICE.to_owned()));

    // Step 3: `wissel catalog check --strict` has nothing to say of them.
    let loaded = load_layers(&catalog, &[], Depth::Strict);
    assert_eq!(lines(&loaded), Vec::<String>::new());

    // Step 4: it is ranked like everybody else, with the program's facts and the operator's.
    assert!(ranked(&loaded).contains(&"jitsi-example".to_owned()));
    let catalog = loaded.catalog.as_ref().unwrap();
    let service = About::Service(ServiceId::from("jitsi-example"));
    let shown = page(catalog, &service, catalog.edition_start()).unwrap();
    let level = |id: &str| shown.known.iter().find(|k| k.criterion.id == *id).map(|k| k.fact.level.as_str());
    assert_eq!(level("retention-control"), Some("provider-fixed"), "its own");
    assert_eq!(level("ownership"), Some("member-cooperative"), "its operator's");
    assert!(level("licence").is_some(), "its program's");
    assert!(shown.unknown.iter().any(|u| u.criterion.id == *"trackers"), "what is not known stays unknown");
}

#[test]
fn a_mistake_in_a_new_file_is_told_with_its_place_and_the_nearest_name() {
    let mut catalog = shipped();
    let wrong = SERVICE.replace("software: \"jitsi-meet\"", "software: \"jitsi-meat\"");
    catalog.files.push(("providers/example-eg.ron".to_owned(), OPERATOR.to_owned()));
    catalog.files.push(("services/jitsi-example.ron".to_owned(), wrong));
    let told = lines(&load_layers(&catalog, &[], Depth::Content));
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].starts_with("services/jitsi-example.ron:3:15: "), "{told:#?}");
    assert!(told[0].contains("jitsi-meat") && told[0].contains("`jitsi-meet`"), "{told:#?}");
}

#[test]
fn an_overlay_adds_a_service_and_changes_another_without_touching_the_catalogue() {
    // A folder `practice-2026` with the shape of the catalogue: `wissel rank … --overlay practice-2026`.
    let files = [
        ("providers/example-eg.ron", OPERATOR),
        ("services/jitsi-example.ron", SERVICE),
        ("services/kmeet.ron", PATCH),
    ];
    let overlay = layer("practice-2026", &files);
    let loaded = load_layers(&shipped(), std::slice::from_ref(&overlay), Depth::Content);
    assert_eq!(lines(&loaded), Vec::<String>::new());
    assert!(ranked(&loaded).contains(&"jitsi-example".to_owned()), "a new id is a whole service");

    let catalog = loaded.catalog.as_ref().unwrap();
    let kmeet = &catalog.services[&ServiceId::from("kmeet")];
    assert_eq!(kmeet.facts["trackers"].level.as_str(), "none", "a known id is a patch");
    assert!(!kmeet.facts.contains_key("login-security"), "what is withdrawn is gone");
    assert_eq!(kmeet.name, load_layers(&shipped(), &[], Depth::Content).catalog.unwrap().services["kmeet"].name);

    // What came from the overlay is marked, what did not is not.
    let about = About::Service(ServiceId::from("kmeet"));
    assert_eq!(catalog.overlaid(&about, Some("trackers")).map(|o| o.name.as_str()), Some("practice-2026"));
    assert_eq!(catalog.overlaid(&about, Some("data-location")), None);
    assert_eq!(catalog.withdrawn(&about, "login-security"), Some("The client may not use the operator's accounts."));
    let new = About::Service(ServiceId::from("jitsi-example"));
    assert!(catalog.overlaid(&new, Some("retention-control")).is_some(), "all of a new service is the overlay's");

    // A dossier made with it remembers name and hash, so that its absence is noticed.
    let dossier = wissel::dossier::new_dossier("Example", catalog, catalog.edition_start(), wissel::text::Language::En);
    assert_eq!(dossier.overlays[0].sha256, overlay.sha256());
    let without = load_layers(&shipped(), &[], Depth::Content).catalog.unwrap();
    let told: Vec<String> =
        dossier.missing_overlays(&without).iter().map(|m| m.to(wissel::text::Language::En)).collect();
    assert!(told[0].contains("practice-2026"), "{told:?}");
    assert!(dossier.missing_overlays(catalog).is_empty());
    assert!(OptionId::parse("jitsi-example").is_some());
}

#[test]
fn a_task_names_one_duty_or_several() {
    let task = |duty: &str| {
        format!(
            r#"[(id: "own-check", phase: Law, title: (en: "Check"), role: Lead, effort_hours: (1, 2, 3), {duty}, deliverable: (en: "Note"), sources: [])]"#
        )
    };
    for (duty, wanted) in [(r#"duty: "gdpr-28""#, 1), (r#"duties: ["gdpr-28", "gdpr-32"]"#, 2)] {
        let overlay = Layer {
            name: "own".to_owned(),
            before: String::new(),
            files: vec![("playbooks/own.ron".to_owned(), task(duty))],
        };
        let loaded = load_layers(&Layer::embedded(embedded_files().collect()), &[overlay], Depth::Content);
        let catalog = loaded.catalog.unwrap_or_else(|| panic!("{:?}", loaded.faults));
        let task = catalog.tasks.iter().find(|t| t.id == *"own-check").unwrap();
        assert_eq!(task.all_duties().count(), wanted);
    }
}
