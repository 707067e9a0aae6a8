//! The catalogue browser: from anywhere, with search, filters, pages, and back.

use std::sync::Arc;

use eframe::egui::{Key, Modifiers, OutputCommand, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, Step};
use wissel::catalog::{Catalog, Depth, Layer, embedded_files, load_layers};
use wissel::dossier::Example;
use wissel::text::Language;

use super::{click, shows, step, tall, window};

const JITSI: &str = "Jitsi Meet (Hostsharing eG)";

/// A way to go somewhere in the window.
type Way<'a> = &'a dyn Fn(&mut Harness<'static, App>);

fn contains(window: &Harness<'static, App>, text: &str) -> bool {
    window.query_all_by_label_contains(text).next().is_some()
}

/// The browser without a client, in a high window.
fn browser(language: Language) -> Harness<'static, App> {
    let mut window = tall(language);
    window.key_press_modifiers(Modifiers::COMMAND, Key::B);
    window.run();
    window
}

fn search(window: &mut Harness<'static, App>, name: &str, text: &str) {
    window.get_by_label(name).focus();
    window.run();
    window.get_by_label(name).type_text(text);
    window.run();
}

/// Clicks the row or the line whose name begins like this.
fn open(window: &mut Harness<'static, App>, start: &str) {
    let roles = [Role::Button, Role::DisclosureTriangle, Role::Link];
    let found = roles.into_iter().find_map(|role| {
        let named = |n: &egui_kittest::Node<'_>| n.accesskit_node().label().is_some_and(|l| l.starts_with(start));
        window.query_all_by_role(role).find(named)
    });
    found.unwrap_or_else(|| panic!("no line {start}")).click();
    window.run();
}

fn rows(window: &Harness<'static, App>) -> Vec<String> {
    let labels = window.query_all_by_role(Role::Button).filter_map(|n| n.accesskit_node().label());
    labels.filter(|label| label.ends_with(" known") || label.contains(" known, ")).collect()
}

/// What the window asked the system for while this was clicked.
fn asked(window: &mut Harness<'static, App>, label: &str) -> Vec<OutputCommand> {
    window.get_by_label(label).click();
    let mut asked = Vec::new();
    for _ in 0..4 {
        window.step();
        asked.extend(window.output().platform_output.commands.iter().cloned());
    }
    asked
}

#[test]
fn it_opens_from_the_first_screen_and_escape_returns() {
    let mut window = window(Language::En);
    click(&mut window, "Browse the catalogue");
    assert!(shows(&window, "Vendor") && !shows(&window, "New client"));
    window.key_press(Key::Escape);
    window.run();
    assert!(shows(&window, "New client"));
    window.key_press_modifiers(Modifiers::COMMAND, Key::B);
    window.run();
    click(&mut window, "Back to: start");
    assert!(shows(&window, "New client"));
}

#[test]
fn it_opens_from_a_client_by_the_rail_the_menu_and_the_keyboard() {
    let mut window = step(Example::Coaching, Step::Compare);
    let lead = "Better than what?";
    let ways: [Way<'_>; 3] = [
        &|window| open(window, "Catalogue 2026-11"),
        &|window| {
            click(window, "Menu");
            click(window, "Catalogue");
        },
        &|window| {
            window.key_press_modifiers(Modifiers::COMMAND, Key::B);
            window.run();
        },
    ];
    let back: [Way<'_>; 3] = [
        &|window| click(window, "Compare: begun"),
        &|window| {
            window.key_press(Key::Escape);
            window.run();
        },
        &|window| click(window, "Back to: Compare"),
    ];
    for (there, back) in ways.into_iter().zip(back) {
        there(&mut window);
        assert!(shows(&window, "Vendor") && !contains(&window, lead));
        back(&mut window);
        assert!(contains(&window, lead));
        assert_eq!(window.state().step(), Step::Compare);
    }
}

#[test]
fn the_search_finds_words_in_any_order_without_case_and_accents() {
    let mut window = browser(Language::En);
    search(&mut window, "Search", "HÓSTSHARING jitsi");
    let found = rows(&window);
    assert!(found.iter().any(|row| row.starts_with(JITSI)), "{found:?}");
    assert!(found.len() < 8);
    search(&mut window, "Search", " nothing-of-the-kind");
    assert!(contains(&window, "Nothing in the catalogue fits"));
    click(&mut window, "Show everything");
    assert!(rows(&window).len() > 50);
}

#[test]
fn escape_in_the_search_stays() {
    let mut window = browser(Language::En);
    search(&mut window, "Search", "jitsi");
    window.key_press(Key::Escape);
    window.run();
    assert!(shows(&window, "Vendor"));
    window.key_press(Key::Escape);
    window.run();
    assert!(shows(&window, "New client"));
}

#[test]
fn every_filter_narrows_and_can_be_cleared() {
    let mut window = browser(Language::En);
    let all = count(&window);
    click(&mut window, "Kind: Operators");
    assert!(count(&window) < all);
    click(&mut window, "Clear filters");
    let lists = [
        ("Used for", "Hosting"),
        ("Country", "Netherlands"),
        ("Ownership", "Cooperative owned by its members"),
        ("Age of the facts", "some from old sources"),
    ];
    for (list, value) in lists {
        click(&mut window, list);
        click(&mut window, value);
        assert!((1..all).contains(&count(&window)), "{list}");
        click(&mut window, "Clear filters");
        assert_eq!(count(&window), all);
    }
}

/// The count of hits, as it stands above the list.
fn count(window: &Harness<'static, App>) -> usize {
    let labels = window.query_all_by_role(Role::Label).filter_map(|n| n.accesskit_node().value());
    let mut counts = labels.filter_map(|l| {
        let (hits, all) = l.split_once(" of ")?;
        all.parse::<usize>().ok().filter(|all| *all > 200)?;
        hits.parse().ok()
    });
    counts.next().expect("a count")
}

#[test]
fn a_service_leads_to_its_operator_and_back() {
    let mut window = browser(Language::En);
    search(&mut window, "Search", "hostsharing jitsi");
    open(&mut window, JITSI);
    assert!(contains(&window, "Data protection ·") && shows(&window, "What we do not know"));
    window.get_by_role_and_label(Role::Link, "Hostsharing eG").click();
    window.run();
    assert!(contains(&window, "Services ·") && shows(&window, "Website"));
    open(&mut window, "Back to Jitsi");
    assert!(window.query_by_role_and_label(Role::Link, "Hostsharing eG").is_some());
    click(&mut window, "Close page");
    assert!(shows(&window, "Vendor"));
}

#[test]
fn the_row_of_the_open_page_stays_in_sight_when_the_filters_go() {
    let mut window = window(Language::En);
    window.key_press_modifiers(Modifiers::COMMAND, Key::B);
    window.run();
    search(&mut window, "Search", "zoom-workplace");
    open(&mut window, "Zoom Workplace");
    click(&mut window, "Clear filters");
    let rows = rows(&window);
    assert!(rows.len() > 5 && rows.iter().any(|row| row.starts_with("Zoom Workplace")), "{rows:?}");
}

#[test]
fn the_keyboard_walks_through_the_rows_and_opens_one() {
    let mut window = window(Language::En);
    window.key_press_modifiers(Modifiers::COMMAND, Key::B);
    window.run();
    let named =
        |n: &egui_kittest::Node<'_>, start: &str| n.accesskit_node().label().is_some_and(|l| l.starts_with(start));
    let row = |n: &egui_kittest::Node<'_>| named(n, "8x8, ");
    window.query_all_by_role(Role::Button).find(row).unwrap().focus();
    window.run();
    for _ in 0..30 {
        window.key_press(Key::Tab);
        window.run();
    }
    let focused = window.query_all_by_role(Role::Button).find(|n| n.accesskit_node().is_focused()).unwrap();
    let label = focused.accesskit_node().label().unwrap();
    assert!(label.contains(" known"), "{label}");
    assert!(window.query_all_by_role(Role::Button).find(row).is_none(), "the first row has gone out of sight");
    window.key_press(Key::Enter);
    window.run();
    assert!(shows(&window, "Close page") && shows(&window, label.split(", ").next().unwrap()));
}

#[test]
fn a_line_opens_to_its_sources_and_a_source_to_the_browser() {
    let mut window = browser(Language::En);
    search(&mut window, "Search", "provider:hostsharing");
    open(&mut window, "Hostsharing eG");
    open(&mut window, "Ownership: Cooperative owned by its members");
    assert!(shows(&window, "Why it matters"));
    let asked = asked(&mut window, "Open in the browser: Mitglied werden");
    let url = "https://www.hostsharing.net/genossenschaft/mitgliedschaft/";
    let opens = |c: &OutputCommand| matches!(c, OutputCommand::OpenUrl(open) if open.url == url);
    assert!(asked.iter().any(opens), "{asked:?}");
}

#[test]
fn what_is_not_known_shows_the_search_and_gives_the_question() {
    let mut window = browser(Language::En);
    search(&mut window, "Search", "provider:discord-inc");
    open(&mut window, "Discord");
    assert!(shows(&window, "What we do not know"));
    open(&mut window, "Ownership: not known, searched for on 21 Nov 2026, not found");
    assert!(contains(&window, "nothing readable found"));
    let asked = asked(&mut window, "Copy the question");
    let copied = |c: &OutputCommand| matches!(c, OutputCommand::CopyText(text) if text.contains("who owns"));
    assert!(asked.iter().any(copied), "{asked:?}");
    assert!(shows(&window, "Copied"));
}

#[test]
fn overlays_are_marked_in_the_list_and_on_the_page_and_in_the_evidence() {
    let mut window = Harness::builder()
        .with_size([1280.0, 5000.0])
        .with_max_steps(12)
        .build_eframe(|cc| App::for_test(cc, overlaid(), Language::En));
    window.key_press_modifiers(Modifiers::COMMAND, Key::B);
    window.run();
    search(&mut window, "Search", "provider:hostsharing");
    let row = rows(&window).into_iter().find(|row| row.starts_with("Hostsharing eG")).unwrap();
    assert!(row.ends_with("from your own facts “own”"), "{row}");
    open(&mut window, "Hostsharing eG");
    open(&mut window, "Ownership: Founders, family or employees, weakly proven, from your own facts “own”");
    assert!(contains(&window, "what we were told"));
    open(&mut window, "Revenue model: not known");
    assert!(contains(&window, "Withdrawn: no longer true"));
    window.state_mut().show_example(Example::Coaching, Step::Compare);
    window.run();
    click(&mut window, "View: Side by side");
    window.query_all_by_label_contains("Jitsi Meet (Hostsharing eG), Ownership: ").next().unwrap().click();
    window.run();
    assert!(shows(&window, "from your own facts “own”"));
    click(&mut window, "Open in the catalogue");
    assert!(contains(&window, "Services ·") && shows(&window, "What we do not know"));
    window.key_press(Key::Escape);
    window.run();
    assert!(shows(&window, "What it rests on"), "the evidence is still open");
}

/// The catalogue under an overlay that changes a level and takes one away.
fn overlaid() -> Arc<Catalog> {
    let source = r#"(url: "https://example.org", title: "letter", publisher: "us", read: "2026-11-21")"#;
    let note = r#"(en: "what we were told", de: "was man uns sagte", nl: "wat ons is gezegd")"#;
    let fact = format!(r#"(level: "private", confidence: Low, note: {note}, sources: [{source}])"#);
    let file = format!(
        r#"(id: "hostsharing", facts: {{ "ownership": {fact} }}, withdrawn: {{ "revenue-model": "no longer true" }})"#
    );
    let overlay = Layer {
        name: "own".to_owned(),
        before: String::new(),
        files: vec![("providers/hostsharing.ron".to_owned(), file)],
    };
    let loaded = load_layers(&Layer::embedded(embedded_files().collect()), &[overlay], Depth::Content);
    loaded.catalog.unwrap_or_else(|| panic!("{:#?}", loaded.faults))
}

#[test]
fn it_speaks_german() {
    let mut window = browser(Language::De);
    search(&mut window, "Suche", "hostsharing jitsi");
    open(&mut window, "Jitsi Meet");
    assert!(shows(&window, "Was wir nicht wissen") && contains(&window, "Unabhängigkeit ·"));
    assert!(contains(&window, "Zurück zu: Start"));
}

#[test]
fn no_text_is_missing_in_any_language() {
    for language in Language::ALL {
        let mut window = browser(language);
        let name = wissel::text::tr(language, "app-catalog-search");
        search(&mut window, &name, "zoom-workplace");
        open(&mut window, "Zoom");
        let missing = |text: Option<String>| text.is_some_and(|t| t.contains('«'));
        let found = window.query_all_by(|n| missing(n.label()) || missing(n.value())).next();
        assert!(found.is_none(), "{language}: {:?}", found.map(|n| n.accesskit_node().label()));
    }
}
