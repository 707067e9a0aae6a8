//! Keys: what is typed goes where it was typed, lists and forms are used by keyboard, and the keyboard stays at hand.

use eframe::egui::{Event, Key, Modifiers, PointerButton, Pos2, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, Step};
use wissel::dossier::{Dossier, Example, Shape};
use wissel::text::Language;

use super::{click, shows, small, step, tall, window};

const PEOPLE: &str = "People who use the tools";

fn dossier<'w>(window: &'w Harness<'static, App>) -> &'w Dossier {
    window.state().dossier().unwrap()
}

/// The name of what has the keyboard.
fn at(window: &Harness<'static, App>) -> Option<String> {
    window.query_all_by(|node| node.is_focused()).next().and_then(|node| node.accesskit_node().label())
}

fn press(window: &mut Harness<'static, App>, key: Key) {
    window.key_press(key);
    window.run();
    window.run_steps(2);
}

fn focus(window: &mut Harness<'static, App>, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).focus();
    window.run();
}

fn key(key: Key, pressed: bool) -> Event {
    Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE }
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}

/// All of this happens before the window draws another frame.
fn at_once(window: &mut Harness<'static, App>, events: impl IntoIterator<Item = Event>) {
    window.input_mut().events.extend(events);
    window.run();
}

fn new_client() -> Harness<'static, App> {
    let mut window = tall(Language::En);
    click(&mut window, "New client");
    window
}

#[test]
fn what_is_typed_after_tab_stands_in_the_next_field_also_in_a_slow_frame() {
    let mut window = new_client();
    focus(&mut window, Role::TextInput, PEOPLE);
    let text = |text: &str| Event::Text(text.to_owned());
    at_once(&mut window, [text("40"), key(Key::Tab, true), key(Key::Tab, false), text("7")]);
    let client = &dossier(&window).client;
    assert_eq!((client.people, client.employees), (Some(40), Some(7)));
    let mut back = key(Key::Tab, true);
    if let Event::Key { modifiers, .. } = &mut back {
        *modifiers = Modifiers::SHIFT;
    }
    let shift = [Event::ModifiersChanged(Modifiers::SHIFT), back, key(Key::Tab, false)];
    at_once(&mut window, shift.into_iter().chain([Event::ModifiersChanged(Modifiers::NONE), text("9")]));
    let client = &dossier(&window).client;
    assert_eq!((client.people, client.employees), (Some(9), Some(7)), "and Tab has taken what stood there");
}

#[test]
fn what_is_typed_before_a_click_is_kept_also_in_a_slow_frame() {
    let mut window = step(Example::Coaching, Step::Decide);
    let reason = dossier(&window).moves[0].decision.as_ref().unwrap().reason.clone();
    focus(&mut window, Role::MultilineTextInput, "Reason");
    let pos = window.get_by_role_and_label(Role::RadioButton, "Shape of the decision: Keep").rect().center();
    let text = Event::Text("And the board agrees.".to_owned());
    at_once(&mut window, [text, Event::PointerMoved(pos), button(pos, true), button(pos, false)]);
    let decision = dossier(&window).moves[0].decision.as_ref().unwrap();
    assert_eq!(decision.kind, Shape::Keep);
    assert_eq!(decision.reason.len(), reason.len() + "And the board agrees.".len(), "{}", decision.reason);
}

#[test]
fn a_list_begins_at_what_is_chosen_and_knows_letters_home_and_end() {
    let mut window = step(Example::Coaching, Step::Client);
    focus(&mut window, Role::ComboBox, "Country");
    press(&mut window, Key::Enter);
    assert_eq!(at(&window).as_deref(), Some("Germany"));
    press(&mut window, Key::ArrowDown);
    assert_eq!(at(&window).as_deref(), Some("Greece"), "by their names");
    press(&mut window, Key::End);
    assert_eq!(at(&window).as_deref(), Some("United States"));
    press(&mut window, Key::Home);
    window.input_mut().events.push(Event::Text("s".to_owned()));
    window.input_mut().events.push(Event::Text("p".to_owned()));
    window.run();
    assert_eq!(at(&window).as_deref(), Some("Spain"));
    press(&mut window, Key::Enter);
    assert_eq!(dossier(&window).client.country.as_ref().map(|c| c.as_str().to_owned()).as_deref(), Some("ES"));
    assert_eq!(at(&window).as_deref(), Some("Country"));
    press(&mut window, Key::Enter);
    press(&mut window, Key::Escape);
    assert!(!shows(&window, "Greece"));
    assert_eq!(at(&window).as_deref(), Some("Country"), "Escape leads back");
}

#[test]
fn tab_goes_on_from_what_was_clicked() {
    let mut window = new_client();
    click(&mut window, "Do people under age take part?: Yes");
    press(&mut window, Key::Tab);
    assert!(at(&window).is_some_and(|name| name != "Menu" && !name.starts_with("Do people under age")));
    window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    window.run();
    assert_eq!(at(&window).as_deref(), Some("Do people under age take part?: Yes"));
}

#[test]
fn the_keyboard_is_at_a_list_after_a_pick_with_the_pointer() {
    let mut window = new_client();
    focus(&mut window, Role::TextInput, "Name");
    click(&mut window, "Sector");
    click(&mut window, "Company");
    window.run_steps(2);
    assert_eq!(at(&window).as_deref(), Some("Sector"));
    press(&mut window, Key::Tab);
    assert_eq!(at(&window).as_deref(), Some(PEOPLE), "Tab goes on from there");
}

#[test]
fn a_step_begins_at_its_top_unless_one_comes_straight_back() {
    let mut window = small(Language::En);
    window.state_mut().show_example(Example::Coaching, Step::Client);
    window.run();
    let top = |window: &Harness<'static, App>| window.get_by_role_and_label(Role::TextInput, "Name").rect().top();
    let to = |window: &mut Harness<'static, App>, step: Key| {
        window.key_press_modifiers(Modifiers::COMMAND, step);
        window.run();
    };
    let before = top(&window);
    press(&mut window, Key::PageDown);
    let left = top(&window);
    assert!(left < before - 200.0);
    to(&mut window, Key::Num2);
    to(&mut window, Key::Num1);
    assert_eq!(top(&window), left, "who only looks something up goes on where it was");
    to(&mut window, Key::Num2);
    to(&mut window, Key::Num3);
    to(&mut window, Key::Num1);
    assert_eq!(top(&window), before);
}

#[test]
fn answers_side_by_side_are_one_stop_with_arrows_inside() {
    let mut window = new_client();
    focus(&mut window, Role::RadioButton, "Do people under age take part?: not answered");
    press(&mut window, Key::ArrowLeft);
    assert_eq!(at(&window).as_deref(), Some("Do people under age take part?: No"));
    press(&mut window, Key::Enter);
    assert_eq!(dossier(&window).client.minors, Some(false));
}

#[test]
fn forms_take_the_keyboard_and_give_it_back() {
    let mut window = step(Example::Coaching, Step::Needs);
    focus(&mut window, Role::Button, "New use case");
    press(&mut window, Key::Enter);
    assert_eq!(at(&window).as_deref(), Some("What for?"));
    press(&mut window, Key::Escape);
    assert_eq!(at(&window).as_deref(), Some("New use case"), "Escape leaves the form");
    focus(&mut window, Role::Button, "Add must-have");
    press(&mut window, Key::Enter);
    assert!(at(&window).is_some_and(|name| name.starts_with("About: ")), "{:?}", at(&window));
    focus(&mut window, Role::Button, "Cancel");
    press(&mut window, Key::Enter);
    assert_eq!(at(&window).as_deref(), Some("Add must-have"));
}

#[test]
fn letters_in_a_number_stay_and_are_asked_about() {
    let mut window = new_client();
    focus(&mut window, Role::TextInput, PEOPLE);
    window.get_by_label(PEOPLE).type_text("six");
    window.run();
    focus(&mut window, Role::TextInput, "Name");
    window.run_steps(2);
    assert_eq!(window.get_by_label(PEOPLE).value().as_deref(), Some("six"));
    assert!(shows(&window, "a whole number"));
    window.state_mut().show_example(Example::Coaching, Step::Client);
    window.run();
    assert_eq!(window.get_by_label(PEOPLE).value().as_deref(), Some("6"), "another client has another number");
}

#[test]
fn page_keys_scroll_the_page_and_another_client_begins_at_its_top() {
    let mut window = small(Language::En);
    window.state_mut().show_example(Example::Coaching, Step::Client);
    window.run();
    let top = |window: &Harness<'static, App>| window.get_by_role_and_label(Role::TextInput, "Name").rect().top();
    let before = top(&window);
    press(&mut window, Key::PageDown);
    assert!(top(&window) < before - 200.0, "{} {before}", top(&window));
    press(&mut window, Key::Home);
    assert_eq!(top(&window), before);
    press(&mut window, Key::PageDown);
    window.state_mut().show_example(Example::Coaching, Step::Client);
    window.run();
    assert_eq!(top(&window), before);
}

#[test]
fn undo_shows_the_page_where_it_has_changed_something() {
    let mut window = step(Example::Coaching, Step::Decide);
    click(&mut window, "Shape of the decision: Keep");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num4);
    window.run();
    super::undo(&mut window);
    assert_eq!(window.state().step(), Step::Decide);
    let said = |window: &Harness<'static, App>| window.query_all_by_label_contains("Undone: decision").next().is_some();
    assert!(said(&window));
    click(&mut window, "Shape of the decision: Keep");
    assert!(!said(&window), "something else was done since");
    super::undo(&mut window);
    assert!(!said(&window), "here it can be seen");
}

#[test]
fn a_click_beside_a_path_does_not_throw_it_away() {
    let mut window = window(Language::En);
    click(&mut window, "New client");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run();
    let pos = Pos2::new(5.0, 790.0);
    at_once(&mut window, [Event::PointerMoved(pos)]);
    at_once(&mut window, [button(pos, true), button(pos, false)]);
    assert!(shows(&window, "Path of the file"));
    assert_eq!(at(&window).as_deref(), Some("Path of the file"), "the keyboard is where it was");
    press(&mut window, Key::Escape);
    assert!(!shows(&window, "Path of the file"));
}

#[test]
fn every_page_leads_to_the_next_one() {
    let mut window = step(Example::Coaching, Step::Client);
    let way = |window: &Harness<'static, App>| {
        let mut names = window.query_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label());
        names.find(|name| name.starts_with("Next: "))
    };
    for next in &Step::ALL[1..] {
        let name = way(&window).expect("a way on");
        click(&mut window, &name);
        assert_eq!(window.state().step(), *next);
    }
    assert!(way(&window).is_none());
}

#[test]
fn an_option_of_the_comparison_is_decided_for() {
    let mut window = step(Example::Coaching, Step::Compare);
    window.query_all_by_label_contains("BigBlueButton (Hostsharing eG): ").next().expect("a row").click();
    window.run();
    click(&mut window, "Decide for this");
    assert_eq!(window.state().step(), Step::Decide);
    let decision = dossier(&window).moves[0].decision.as_ref().unwrap();
    assert_eq!(decision.option.as_ref().map(|o| o.as_str()), Some("bigbluebutton-hostsharing"));
}
