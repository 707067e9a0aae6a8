//! The step Today.

use eframe::egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use wissel::app::{App, Step};
use wissel::dossier::Example;
use wissel::text::Language;

use super::{click, window};

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
