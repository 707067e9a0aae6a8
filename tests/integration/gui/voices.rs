//! Voices: added, weighed, written to a file and read back; questions answered; scenarios tried.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use wissel::app::{App, Step};
use wissel::dossier::{Example, Voice};

use super::{click, shows, step, undo};

fn voices(window: &Harness<'static, App>) -> Vec<Voice> {
    window.state().dossier().unwrap().voices.clone()
}

fn type_over(window: &mut Harness<'static, App>, field: &str, text: &str) {
    window.get_by_label(field).focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    window.get_by_label(field).type_text(text);
    window.run();
}

#[test]
fn a_voice_is_added_and_taken_back() {
    let mut window = step(Example::School, Step::Needs);
    let before = voices(&window);
    click(&mut window, "Add a voice");
    assert_eq!(voices(&window).len(), before.len() + 1);
    type_over(&mut window, "Who speaks", "Parents");
    assert_eq!(voices(&window).last().unwrap().name, "Parents");
    undo(&mut window);
    undo(&mut window);
    assert_eq!(voices(&window), before);
}

#[test]
fn a_voice_goes_out_as_a_file_and_comes_back_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("parents.voice");
    let mut window = step(Example::School, Step::Needs);
    click(&mut window, "Add a voice");
    type_over(&mut window, "Who speaks", "Parents");
    click(&mut window, "As a file for this person…");
    type_over(&mut window, "Path of the file", &path.display().to_string());
    window.key_press(Key::Enter);
    window.run();
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("name: \"Parents\""), "{text}");
    std::fs::write(&path, text.replace("name: \"Parents\"", "name: \"Parents\", groups: {Gdpr: 10}")).unwrap();
    let count = voices(&window).len();
    click(&mut window, "Read a voice file…");
    type_over(&mut window, "Path of the file", &path.display().to_string());
    window.key_press(Key::Enter);
    window.run();
    let after = voices(&window);
    assert_eq!(after.len(), count, "a voice of the same name is replaced");
    assert_eq!(after.last().unwrap().groups.len(), 1);
}

#[test]
fn a_voice_that_cannot_be_read_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.voice");
    std::fs::write(&path, "(format: 1, name: \"x\", criteria: {\"e2e\": 3})").unwrap();
    let mut window = step(Example::School, Step::Needs);
    let before = voices(&window);
    click(&mut window, "Read a voice file…");
    type_over(&mut window, "Path of the file", &path.display().to_string());
    window.key_press(Key::Enter);
    window.run();
    assert!(window.query_all_by_label_contains("x.voice:1:").next().is_some());
    assert_eq!(voices(&window), before);
}

#[test]
fn an_answer_counts_for_every_service_that_rests_on_it() {
    let mut window = step(Example::Coaching, Step::Decide);
    let own = |w: &Harness<'static, App>| w.state().dossier().unwrap().moves[0].overrides.len();
    let before = own(&window);
    window.query_all_by_label("Enter answer").next().unwrap().click();
    window.run();
    click(&mut window, "Answer");
    click(&mut window, "Used for the service only");
    type_over(&mut window, "Source of the answer: letter, page, talk (required)", "letter of 1 December");
    click(&mut window, "Use this answer");
    assert_eq!(own(&window), before + 2, "two services rest on the managed server");
    let last = window.state().dossier().unwrap().moves[0].overrides.last().cloned().unwrap();
    assert_eq!((last.level.as_str(), last.source.as_str()), ("none", "letter of 1 December"));
    undo(&mut window);
    assert_eq!(own(&window), before, "one answer is one step");
}

#[test]
fn a_scenario_is_tried_and_nothing_is_saved_by_it() {
    let mut window = step(Example::Coaching, Step::Decide);
    let before = window.state().dossier().unwrap().clone();
    let (name, band) = ("Operators may close: continuity counts at its worst", "Back to things as they are");
    let tick = |window: &mut Harness<'static, App>, name: &str| {
        window.get_by_role_and_label(Role::CheckBox, name).scroll_to_me();
        window.run();
        window.get_by_role_and_label(Role::CheckBox, name).click();
        window.run();
    };
    assert!(!shows(&window, band));
    tick(&mut window, name);
    assert!(shows(&window, &format!("Under this scenario: {name}")) && shows(&window, band));
    let rows = |window: &Harness<'static, App>| window.query_all_by_label_contains("1 under the scenario, ").count();
    assert_eq!(rows(&window), 1, "the ranking is drawn anew");
    tick(&mut window, "Prices rise by half");
    assert!(!shows(&window, &format!("Under this scenario: {name}")), "one at a time");
    click(&mut window, band);
    assert_eq!((rows(&window), shows(&window, band)), (0, false));
    assert_eq!(*window.state().dossier().unwrap(), before);
}

#[test]
fn how_sure_the_weights_are_is_asked_and_can_be_undone() {
    let mut window = step(Example::Coaching, Step::Needs);
    let certainty = |w: &Harness<'static, App>| w.state().dossier().unwrap().priorities.certainty;
    let before = certainty(&window);
    click(&mut window, "How sure are you of your weights?: exactly");
    assert_eq!(certainty(&window), Some(32));
    undo(&mut window);
    assert_eq!(certainty(&window), before);
}

#[test]
fn a_must_have_is_dropped_for_one_service_with_a_reason_and_counted_again() {
    let mut window = step(Example::Coaching, Step::Compare);
    let waivers = |w: &Harness<'static, App>| w.state().dossier().unwrap().moves[0].waivers.clone();
    let before = waivers(&window).len();
    window.query_all_by_label_contains("Jitsi Meet (Hostsharing eG): ").next().unwrap().click();
    window.run();
    window.query_all_by_label("Drop this must-have for this service…").next().unwrap().click();
    window.run();
    type_over(&mut window, "Reason (required)", "asked by telephone");
    click(&mut window, "Drop it, with this reason");
    let after = waivers(&window);
    assert_eq!(after.len(), before + 1);
    assert_eq!(
        (after[before].reason.as_str(), after[before].option.as_str()),
        ("asked by telephone", "jitsi-hostsharing")
    );
    window.query_all_by_label_contains("Count it again for").next().unwrap().click();
    window.run();
    assert_eq!(waivers(&window).len(), before);
}
