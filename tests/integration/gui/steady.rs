//! Nothing jumps and nothing lies: what somebody is led to, opens or chooses stays where it can be read, and what is
//! said of a page ends with it.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, Step};
use wissel::dossier::{Example, Shape};
use wissel::text::Language;

use super::{click, shows, small, step, tall, undo};

/// Height of the bar above the page.
const BAR: f32 = 52.0;

fn at(window: &mut Harness<'static, App>, example: Example, step: Step) {
    window.state_mut().show_example(example, step);
    window.run();
}

fn command(window: &mut Harness<'static, App>, key: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, key);
    window.run();
}

fn says(window: &Harness<'static, App>, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

/// Writes over what stands in a field.
fn write(window: &mut Harness<'static, App>, field: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, field).focus();
    window.run();
    command(window, Key::A);
    window.get_by_role_and_label(Role::TextInput, field).type_text(text);
    window.run();
}

#[test]
fn a_field_that_somebody_is_led_to_is_in_sight_with_its_label() {
    let mut window = small(Language::En);
    at(&mut window, Example::Practice, Step::Plan);
    click(&mut window, "Change hours or start");
    window.run_steps(60);
    let field = window.get_by(|node| node.is_focused());
    assert_eq!(field.accesskit_node().label().as_deref(), Some("Hours a week"));
    let place = field.rect();
    // The label is a line above the field.
    assert!(place.top() >= BAR + 40.0 + 16.0 && place.bottom() <= 600.0, "{place:?}");
}

#[test]
fn a_row_that_is_opened_while_another_one_closes_keeps_its_head_in_sight() {
    let mut window = small(Language::En);
    at(&mut window, Example::Coaching, Step::Compare);
    for name in ["Jitsi Meet (Hostsharing eG): ", "BigBlueButton (Hostsharing eG): "] {
        window.query_all_by_label_contains(name).next().expect("a row").scroll_to_me();
        window.run();
        window.run_steps(60);
        window.query_all_by_label_contains(name).next().expect("a row").click();
        window.run();
        window.run_steps(60);
        let head = window.query_all_by_label_contains(name).next().expect("a row").rect();
        assert!(head.top() >= BAR && head.bottom() <= 600.0, "{name}{head:?}");
    }
}

#[test]
fn a_choice_with_a_warning_moves_no_field_and_its_list_is_no_wider_than_its_button() {
    let mut window = step(Example::Coaching, Step::Decide);
    let service = "Service";
    let field = |window: &Harness<'static, App>| window.get_by_role_and_label(Role::ComboBox, service).rect();
    let reason = |window: &Harness<'static, App>| {
        let place = window.get_by_role_and_label(Role::MultilineTextInput, "Reason").rect();
        place.top() - field(window).top()
    };
    let before = reason(&window);
    click(&mut window, service);
    let right = field(&window).right();
    let lines = window.query_all_by_role(Role::Button);
    let named = lines.filter_map(|node| Some((node.accesskit_node().label()?, node.rect())));
    let thin: Vec<_> = named.filter(|(label, _)| label.ends_with(" (too little known)")).collect();
    assert!(!thin.is_empty() && thin.iter().all(|(_, line)| line.right() <= right + 1.0), "{right} {thin:?}");
    let name = thin[0].0.clone();
    click(&mut window, &name);
    let known = name.trim_end_matches(" (too little known)");
    let notes = window.query_all_by_label_contains(known).filter(|node| node.rect().top() > field(&window).bottom());
    assert!(notes.count() > 0, "what to know of {name}");
    assert!((reason(&window) - before).abs() < 0.5, "{before} {}", reason(&window));
}

#[test]
fn in_a_list_that_was_opened_with_the_pointer_the_first_arrow_leads_on() {
    let mut window = tall(Language::En);
    click(&mut window, "New client");
    click(&mut window, "Sector");
    click(&mut window, "Company");
    click(&mut window, "Sector");
    for key in [Key::ArrowDown, Key::Enter] {
        window.key_press(key);
        window.run();
        window.run_steps(2);
    }
    let sector = window.state().dossier().unwrap().client.sector;
    assert_eq!(sector.code(), "education", "the one after Company");
}

#[test]
fn what_is_said_of_an_undo_ends_with_its_page() {
    let mut window = step(Example::Coaching, Step::Decide);
    click(&mut window, "Shape of the decision: Keep");
    command(&mut window, Key::Num4);
    undo(&mut window);
    assert_eq!(window.state().step(), Step::Decide);
    assert!(says(&window, "Undone: decision"));
    command(&mut window, Key::Num4);
    assert!(!says(&window, "Undone: decision"), "it does not show on this page");
}

#[test]
fn ctrl_y_redoes_and_is_listed() {
    let mut window = step(Example::Coaching, Step::Decide);
    let kept = |window: &Harness<'static, App>| {
        window.state().dossier().unwrap().moves[0].decision.as_ref().is_some_and(|d| d.kind == Shape::Keep)
    };
    click(&mut window, "Shape of the decision: Keep");
    undo(&mut window);
    assert!(!kept(&window));
    command(&mut window, Key::Y);
    assert!(kept(&window));
    window.key_press(Key::F1);
    window.run();
    assert!(says(&window, "Ctrl+Shift+Z\nCtrl+Y"));
}

#[test]
fn examples_of_days_are_still_to_come() {
    let mut window = step(Example::Coaching, Step::Decide);
    write(&mut window, "Looked at again on", "soon");
    assert!(shows(&window, "a day such as 2027-02-21"));
}

#[test]
fn without_employees_no_body_represents_them_until_somebody_says_otherwise() {
    let mut window = tall(Language::En);
    click(&mut window, "New client");
    let body = "Body that represents the staff";
    let value = |window: &Harness<'static, App>| window.get_by_role_and_label(Role::ComboBox, body).value();
    assert_eq!(value(&window).as_deref(), Some("Not known"));
    write(&mut window, "Employees among them", "0");
    assert_eq!(value(&window).as_deref(), Some("None, as nobody is employed"));
    click(&mut window, body);
    click(&mut window, "Works council (OR)");
    assert_eq!(value(&window).as_deref(), Some("Works council (OR)"), "it can be answered all the same");
}
