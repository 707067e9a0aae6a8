//! The step Client.

use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use wissel::text::Language;

use super::{click, shows, window};

#[test]
fn typing_is_one_step_that_undo_takes_back() {
    let mut window = window(Language::En);
    click(&mut window, "New client");
    window.get_by_label("Name").focus();
    window.run();
    window.get_by_label("Name").type_text("Lern");
    window.run();
    window.get_by_label("Name").type_text("gruppe");
    window.run();
    assert_eq!(window.state().dossier().unwrap().client.name, "Lerngruppe");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(window.state().dossier().unwrap().client.name, "");
    window.key_press_modifiers(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
    window.run();
    assert_eq!(window.state().dossier().unwrap().client.name, "Lerngruppe");
}

#[test]
fn a_question_has_three_answers() {
    let mut window = window(Language::En);
    click(&mut window, "New client");
    let question = "Do people under age take part?";
    for (label, answer) in [("Yes", Some(true)), ("No", Some(false)), ("not answered", None)] {
        click(&mut window, &format!("{question}: {label}"));
        assert_eq!(window.state().dossier().unwrap().client.minors, answer);
    }
}

#[test]
fn a_text_that_is_no_number_changes_nothing() {
    let mut window = window(Language::De);
    click(&mut window, "Neuer Klient");
    let people = "Menschen, die die Werkzeuge nutzen";
    window.get_by_label(people).focus();
    window.run();
    window.get_by_label(people).type_text("12");
    window.run();
    window.get_by_label(people).type_text("x");
    window.run();
    assert_eq!(window.state().dossier().unwrap().client.people, Some(12));
    assert!(shows(&window, "eine ganze Zahl"));
}
