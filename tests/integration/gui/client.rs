//! The step Client.

use eframe::egui::{Key, Modifiers, Rect, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, Step};
use wissel::dossier::Example;
use wissel::text::Language;

use super::{click, shows, step, tall, undo, window};

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
fn the_name_of_a_new_client_can_be_typed_at_once() {
    let mut window = window(Language::En);
    click(&mut window, "New client");
    window.get_by(|node| node.is_focused()).type_text("Lerngruppe");
    window.run();
    assert_eq!(window.state().dossier().unwrap().client.name, "Lerngruppe");
}

#[test]
fn what_is_usual_in_a_sector_is_marked_and_taken_in_one_step() {
    let mut window = tall(Language::En);
    click(&mut window, "New client");
    let (yes, take) = ("usually yes in this sector", "Take what is usual for “Health and care”");
    assert!(!shows(&window, yes) && !shows(&window, take));
    click(&mut window, "Sector");
    click(&mut window, "Health and care");
    let answers = |window: &Harness<'static, App>| {
        let client = &window.state().dossier().unwrap().client;
        [client.professional_secrecy, client.special_categories, client.minors]
    };
    assert_eq!(answers(&window), [None; 3], "nothing is answered by itself");
    assert_eq!(window.query_all_by_label(yes).count(), 2);
    click(&mut window, "Health data or other special categories?: No");
    click(&mut window, take);
    assert_eq!(answers(&window), [Some(true), Some(false), None], "what was answered stays");
    undo(&mut window);
    assert_eq!(answers(&window), [None, Some(false), None]);
    assert_eq!(window.query_all_by_label(yes).count(), 2);
}

/// The places of all questions with yes and no.
fn questions(window: &Harness<'static, App>) -> Vec<Rect> {
    let all = window.query_all_by_role(Role::RadioButton);
    let asked = all.filter(|node| node.accesskit_node().label().is_some_and(|label| label.contains("?: ")));
    asked.map(|node| node.rect()).collect()
}

#[test]
fn what_the_last_answer_has_changed_moves_no_question() {
    let mut window = step(Example::Coaching, Step::Client);
    let (news, before) = ("Since your last answer", questions(&window));
    assert!(before.len() >= 18 && !shows(&window, news));
    click(&mut window, "Bound to professional secrecy?: Yes");
    assert!(shows(&window, news));
    assert_eq!(questions(&window), before);
    click(&mut window, "Can the client deduct the value added tax it pays?: not answered");
    assert!(!shows(&window, news));
    assert_eq!(questions(&window), before);
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
    click(&mut window, "Neuer Auftraggeber");
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
fn nobody_is_no_number_of_people_to_go_on_with() {
    let mut window = window(Language::En);
    click(&mut window, "New client");
    for (field, text) in [("Name", "Lerngruppe"), ("People who use the tools", "0")] {
        window.get_by_label(field).focus();
        window.run();
        window.get_by_label(field).type_text(text);
        window.run();
    }
    click(&mut window, "Country");
    click(&mut window, "Germany");
    let said = "With 0 people nobody uses these tools. Enter how many do, or leave the field empty.";
    assert!(shows(&window, said) && shows(&window, "Client: begun"));
    window.get_by_label("People who use the tools").focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    window.get_by_label("People who use the tools").type_text("6");
    window.run();
    assert!(shows(&window, "Client: done") && !shows(&window, said));
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
