//! The step Client.

use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use wissel::app::{App, Step};
use wissel::dossier::Example;
use wissel::text::Language;

use super::{click, shows, step, window};

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

#[test]
fn duties_light_up_as_answers_change() {
    let mut window = step(Example::Coaching, Step::Client);
    let (new, secrecy) = ("new since your last answer", "Bound to professional secrecy?");
    assert!(!shows(&window, new) && !shows(&window, "Since your last answer"));
    click(&mut window, &format!("{secrecy}: Yes"));
    assert!(shows(&window, new), "the duty is marked in words");
    let told = |window: &Harness<'static, App>, start: &'static str| {
        let begins = move |text: Option<String>| text.is_some_and(|t| t.starts_with(start) && t.contains("§ 203 StGB"));
        window.query_all_by(move |n| begins(n.label()) || begins(n.value())).next().is_some()
    };
    assert!(told(&window, "New: "));
    click(&mut window, &format!("{secrecy}: No"));
    assert!(!shows(&window, new) && told(&window, "No longer: "));
    click(&mut window, &format!("{secrecy}: Yes"));
    click(&mut window, &format!("{secrecy}: not answered"));
    assert!(told(&window, "Open again, hangs on an answer: "));
    window.get_by_label("Name").focus();
    window.run();
    window.get_by_label("Name").type_text("x");
    window.run();
    assert!(told(&window, "Open again, hangs on an answer: "), "a name is no answer");
}

#[test]
fn one_line_says_how_far_the_law_is_covered() {
    let mut window = step(Example::Coaching, Step::Client);
    assert!(!shows(&window, "partly"));
    click(&mut window, "Law in Germany: partly covered");
    assert!(shows(&window, "partly") && shows(&window, "not covered") && shows(&window, "NIS2"));
}
