//! The step Needs: what is offered and suggested there, taken one by one or all together.

use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, Step};
use wissel::catalog::{MustHave, Purpose};
use wissel::dossier::{Dossier, Example, Want};
use wissel::text::Language;

use super::{click, shows, step, tall, undo, window};

const VIDEO: &str = "Add: Video conferencing, replaces Zoom Workplace";

fn dossier<'a>(window: &'a Harness<'static, App>) -> &'a Dossier {
    window.state().dossier().unwrap()
}

/// A new client with these tools, at the step Needs.
fn client_with(mut window: Harness<'static, App>, tools: &[&str]) -> Harness<'static, App> {
    click(&mut window, "New client");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    window.run();
    for tool in tools {
        let field = "Which tools are in use?";
        window.get_by_label(field).focus();
        window.run();
        window.get_by_label(field).type_text(tool);
        window.run();
        window.key_press(Key::Enter);
        window.run();
    }
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    window
}

fn at(window: &Harness<'static, App>) -> Option<String> {
    window.query_all_by(|node| node.is_focused()).next().and_then(|node| node.accesskit_node().label())
}

/// Lets the keyboard come to where it was wished for.
fn settle(window: &mut Harness<'static, App>) {
    window.run();
    window.run_steps(2);
}

/// The button that takes what can be taken together, and how many suggestions that are.
fn take_all(window: &Harness<'static, App>) -> Option<(String, usize)> {
    let mut names = window.query_all_by_label_contains("Take ").filter_map(|node| node.accesskit_node().label());
    let count = |name: &str| {
        let rest = name.strip_prefix("Take all ").or_else(|| name.strip_prefix("Take the "))?;
        rest.split(' ').next()?.parse::<usize>().ok()
    };
    names.find_map(|name| count(&name).map(|count| (name, count)))
}

/// The first suggestion, and how far from the top of the window its button is.
fn first_take(window: &Harness<'static, App>) -> (String, f32) {
    let takes = window.query_all_by_label_contains("Take: ");
    let named = takes.filter_map(|node| Some((node.accesskit_node().label()?, node.rect().top())));
    named.min_by(|a, b| a.1.total_cmp(&b.1)).expect("a suggestion")
}

#[test]
fn a_use_case_is_offered_from_the_tools_of_today() {
    let mut window = client_with(tall(Language::En), &["zoom workplace", "whatsapp messenger"]);
    let top = |name: &str| window.get_by_label(name).rect().top();
    assert!(top(VIDEO) < top("New use case"), "where nothing is there yet, the offers come first");
    click(&mut window, VIDEO);
    settle(&mut window);
    let moves = &dossier(&window).moves;
    assert_eq!(moves.len(), 1);
    assert_eq!(moves[0].purpose, Purpose::VideoConferencing);
    assert_eq!(moves[0].replaces, [dossier(&window).inventory[0].id.clone()]);
    assert!(!moves[0].wishes.is_empty(), "with the wishes of the preset, as from the form");
    assert_eq!(at(&window).as_deref(), Some("Name"), "the keyboard is in the first field of the use case");
    assert!(!shows(&window, VIDEO));
    assert!(shows(&window, "Add: Messaging, replaces WhatsApp Messenger (Meta)"), "the other one stays");
    undo(&mut window);
    assert!(dossier(&window).moves.is_empty());
    assert!(shows(&window, VIDEO));
}

#[test]
fn all_offered_use_cases_are_added_in_one_step() {
    let tools = ["zoom workplace", "signal", "microsoft teams", "doodle"];
    let mut window = client_with(tall(Language::En), &tools);
    assert!(!shows(&window, "Add all 3"), "Teams serves three purposes, and is offered for the first of them");
    click(&mut window, "Add all 2");
    settle(&mut window);
    let found = dossier(&window);
    let made: Vec<(Purpose, usize)> = found.moves.iter().map(|of| (of.purpose, of.replaces.len())).collect();
    assert_eq!(made, [(Purpose::VideoConferencing, 2), (Purpose::Messaging, 1)]);
    assert_eq!(at(&window).as_deref(), Some("Name"));
    assert!(shows(&window, "Undo: add several use cases"));
    undo(&mut window);
    assert!(dossier(&window).moves.is_empty(), "one step");
}

#[test]
fn all_suggestions_are_taken_in_one_step() {
    let mut window = step(Example::Coaching, Step::Needs);
    click(&mut window, "New use case");
    click(&mut window, "What for?");
    click(&mut window, "Video conferencing");
    click(&mut window, "Add use case");
    let (name, count) = take_all(&window).unwrap();
    let before = window.query_all_by_label_contains("Take: ").count();
    assert!(count >= 4 && count < before, "{count} of {before}: the largest meeting is not known yet");
    let logged = dossier(&window).log.len();
    click(&mut window, &name);
    assert_eq!(dossier(&window).moves[4].must.len(), count);
    assert_eq!(dossier(&window).log.len(), logged + count, "each must-have is counted");
    assert_eq!(window.query_all_by_label_contains("Take: ").count(), before - count);
    assert!(take_all(&window).is_none(), "there is nothing left to be taken together");
    settle(&mut window);
    assert_eq!(at(&window).as_deref(), Some("Add must-have"), "a second press takes nothing that was not asked for");
    assert!(shows(&window, "Undo: take all suggestions"));
    undo(&mut window);
    assert!(dossier(&window).moves[4].must.is_empty(), "one step");
    assert_eq!(take_all(&window), Some((name, count)));
}

#[test]
fn what_depends_on_an_open_answer_is_taken_alone() {
    let mut window = client_with(tall(Language::En), &["zoom workplace"]);
    click(&mut window, VIDEO);
    let (name, count) = take_all(&window).unwrap();
    click(&mut window, &name);
    let musts = dossier(&window).moves[0].must.clone();
    assert_eq!(musts.len(), count);
    let of_children = |must: &MustHave| matches!(must, MustHave::Level(id, _) if id.as_str() == "trackers");
    assert!(!musts.iter().any(of_children), "nobody has said that people under age take part");
    assert!(window.query_all_by_label_contains("Take: ").count() > 1, "one by one it still can be");
}

#[test]
fn a_suggestion_leads_to_the_open_answer_it_depends_on() {
    let mut window = client_with(window(Language::En), &["zoom workplace"]);
    click(&mut window, VIDEO);
    let (_, count) = take_all(&window).unwrap();
    let joins = format!("one of the {count} marked");
    assert_eq!(window.query_all_by_label(&joins).count(), count, "those that are taken together are marked");
    let open = "depends on an open answer: Health data or other special categories?";
    window.query_all_by_label(open).next().unwrap().scroll_to_me();
    window.run();
    window.query_all_by_label(open).next().unwrap().click();
    settle(&mut window);
    window.run_steps(60);
    assert_eq!(window.state().step(), Step::Client);
    assert_eq!(at(&window).as_deref(), Some("Health data or other special categories?: not answered"));
    let place = window.get_by(|node| node.is_focused()).rect();
    assert!(place.top() > 52.0 && place.bottom() < 800.0, "it is in sight: {place:?}");
    click(&mut window, "Health data or other special categories?: No");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    assert!(!shows(&window, open));
    assert!(shows(&window, "depends on an open answer: Bound to professional secrecy?"), "the next one is named");
}

#[test]
fn the_next_suggestion_comes_under_the_pointer_when_one_is_taken() {
    let mut window = client_with(window(Language::En), &["zoom workplace"]);
    click(&mut window, VIDEO);
    settle(&mut window);
    let (name, _) = first_take(&window);
    window.get_by_label(&name).scroll_to_me();
    settle(&mut window);
    for taken in 1..4 {
        let (name, top) = first_take(&window);
        window.get_by_label(&name).click();
        settle(&mut window);
        assert_eq!(dossier(&window).moves[0].must.len(), taken, "{name}");
        let (next, place) = first_take(&window);
        assert_ne!(next, name);
        assert!((place - top).abs() < 1.0, "{next} is at {place}, {name} was at {top}");
    }
}

#[test]
fn wanted_languages_are_written_by_name() {
    let mut window = client_with(tall(Language::En), &["zoom workplace"]);
    click(&mut window, VIDEO);
    let field = "Languages of the interface: languages wanted";
    assert_eq!(window.get_by_label(field).value().as_deref(), Some("English"));
    window.get_by_label(field).focus();
    window.run();
    window.get_by_label(field).type_text(", dutch");
    window.run();
    let wants = &dossier(&window).moves[0].wants;
    let Some(Want::Languages(list)) = wants.get("ui-languages") else { panic!("{wants:?}") };
    assert_eq!(list.iter().map(|tag| tag.as_str()).collect::<Vec<_>>(), ["en", "nl"]);
}

#[test]
fn where_nothing_is_left_to_wish_for_the_page_says_so() {
    let mut window = client_with(tall(Language::En), &["whatsapp messenger"]);
    click(&mut window, "Add: Messaging, replaces WhatsApp Messenger (Meta)");
    assert!(!shows(&window, "Add wish"));
    assert!(shows(&window, "Whatever there is to wish for is a wish or a must-have already."));
}

#[test]
fn what_else_ends_with_a_tool_is_said_and_gets_a_use_case_of_its_own() {
    let mut window = client_with(tall(Language::En), &["microsoft teams"]);
    let offer = window.query_all_by_label_contains("Add: ").find_map(|node| node.accesskit_node().label());
    click(&mut window, &offer.unwrap());
    settle(&mut window);
    let other = "Another use case for Microsoft Teams";
    let button = window.query_all_by_label_contains(other).find_map(|node| node.accesskit_node().label()).unwrap();
    click(&mut window, &button);
    settle(&mut window);
    assert_eq!(at(&window).as_deref(), Some("What for?"));
    click(&mut window, "What for?");
    click(&mut window, "Messaging");
    click(&mut window, "Add use case");
    settle(&mut window);
    let found = dossier(&window);
    assert_eq!(found.moves.len(), 2);
    assert_eq!(found.moves[0].replaces, found.moves[1].replaces, "the tool is ticked there");
    assert!(window.query_all_by_label_contains(other).next().is_none());
}
