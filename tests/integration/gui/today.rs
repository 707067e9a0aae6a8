//! The step Today.

use eframe::egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use wissel::app::{App, Step};
use wissel::dossier::Example;
use wissel::text::Language;

use super::{click, shows, tall, window};

#[test]
fn tools_are_added_by_name() {
    let mut window = window(Language::En);
    click(&mut window, "New client");
    click(&mut window, "Today: nothing yet");
    window.get_by_label("Which tools are in use?").focus();
    window.run();
    window.get_by_label("Which tools are in use?").type_text("Doodle");
    window.run();
    click(&mut window, "Add “Doodle”, which the catalogue does not have");
    window.get_by_label("Which tools are in use?").type_text("nextcloud hetz");
    window.run();
    window.key_press(Key::Enter);
    window.run();
    let tools = &window.state().dossier().unwrap().inventory;
    assert_eq!((tools[0].id.as_str(), tools[0].name.as_str()), ("doodle", "Doodle"));
    assert!(tools[1].service.is_some());
}

#[test]
fn a_tool_is_opened_answered_and_removed() {
    let mut window = window(Language::En);
    window.state_mut().show_example(Example::Coaching, Step::Today);
    window.run();
    click(&mut window, "Doodle");
    click(&mut window, "Officially allowed?: Yes");
    let tools = |window: &Harness<'static, App>| window.state().dossier().unwrap().inventory.clone();
    let doodle = tools(&window).iter().position(|t| t.id == "doodle").unwrap();
    assert_eq!(tools(&window)[doodle].sanctioned, Some(true));
    click(&mut window, "Add an account");
    assert_eq!(tools(&window)[doodle].accounts.len(), 1);
    let before = tools(&window).len();
    click(&mut window, "Remove this tool");
    assert_eq!(tools(&window).len(), before - 1);
}

#[test]
fn what_hangs_on_a_tool_is_read_without_opening_it() {
    let mut window = window(Language::De);
    window.state_mut().show_example(Example::Coaching, Step::Today);
    window.run();
    let sum = "Werkzeuge: 4 · inoffiziell: 3 · mit geteiltem Passwort: 2 · höchstens einen Tag entbehrlich: 3";
    assert!(shows(&window, sum));
    let stakes = "Ohne es: Einzelgespräche und Webinare fallen aus · höchstens einen Tag entbehrlich";
    let notice = "Kündigen bis 31.08.2027 (letzter Arbeitstag der Frist), sonst verlängert am 30.09.2027";
    for words in [stakes, notice] {
        assert!(window.query_all_by_label_contains(words).next().is_some(), "{words}");
    }
}

#[test]
fn a_price_of_the_catalogue_is_taken_over_only_when_asked() {
    let mut window = tall(Language::En);
    click(&mut window, "New client");
    click(&mut window, "Today: nothing yet");
    window.get_by_label("Which tools are in use?").focus();
    window.run();
    window.get_by_label("Which tools are in use?").type_text("zoom workplace");
    window.run();
    window.key_press(Key::Enter);
    window.run();
    let contract = |window: &Harness<'static, App>| window.state().dossier().unwrap().inventory[0].contract.clone();
    assert_eq!(contract(&window), None, "nothing is guessed");
    click(&mut window, "Zoom Workplace");
    window.query_all_by_label_contains("Take over: Pro").next().unwrap().click();
    window.run();
    let cost = contract(&window).unwrap().cost.unwrap();
    assert_eq!((cost.amount.0.to_string(), cost.currency.as_str()), ("13.33".to_owned(), "USD"));
    assert!(window.query_all_by_label_contains("Take over: ").next().is_none());
}
