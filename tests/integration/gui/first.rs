//! The first screen and what is reachable from everywhere.

use wissel::app::Step;
use wissel::text::Language;

use super::{click, shows, window};

#[test]
fn a_new_client_starts_at_the_first_step() {
    let mut window = window(Language::En);
    click(&mut window, "New client");
    assert_eq!(window.state().step(), Step::Client);
    assert!(window.state().dossier().is_some());
}

#[test]
fn every_example_opens() {
    for name in ["Coaching firm", "School", "Medical practice", "Association"] {
        let mut window = window(Language::En);
        click(&mut window, name);
        assert!(window.state().dossier().is_some(), "{name}");
    }
}

#[test]
fn the_language_changes_at_once() {
    let mut window = window(Language::En);
    click(&mut window, "Language of the window");
    click(&mut window, "Deutsch");
    assert!(shows(&window, "Neuer Auftraggeber"));
}

#[test]
fn the_shortcuts_are_listed() {
    let mut window = window(Language::En);
    window.key_press(eframe::egui::Key::F1);
    window.run();
    assert!(shows(&window, "Keyboard shortcuts"));
    click(&mut window, "Close");
    assert!(!shows(&window, "Keyboard shortcuts"));
}
