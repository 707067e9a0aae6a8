//! Opening, saving, and the question about unsaved changes.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::{DroppedFile, Key, Modifiers, Role, ViewportEvent, ViewportId};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use wissel::app::App;
use wissel::dossier::{Dossier, Example};
use wissel::text::Language;

use super::hand_over::{wait, write_path};
use super::{click, shows, window};

#[test]
fn a_client_is_saved_to_the_path_in_the_field() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lern");
    let mut window = window(Language::En);
    click(&mut window, "New client");
    window.get_by_label("Name").focus();
    window.run();
    window.get_by_label("Name").type_text("Lerngruppe");
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run();
    let field = "Path of the file";
    window.get_by_label(field).focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    window.get_by_label(field).type_text(&path.display().to_string());
    window.run();
    window.key_press(Key::Enter);
    window.run();
    let text = std::fs::read_to_string(path.with_extension("wissel")).unwrap();
    assert_eq!(Dossier::parse("lern", &text).unwrap().client.name, "Lerngruppe");
    assert!(shows(&window, "Saved"));
}

#[test]
fn unsaved_changes_are_asked_about() {
    let mut window = window(Language::En);
    click(&mut window, "New client");
    click(&mut window, "Do people under age take part?: Yes");
    window.key_press_modifiers(Modifiers::COMMAND, Key::N);
    window.run();
    assert!(shows(&window, "Save the changes?"));
    click(&mut window, "Back");
    assert_eq!(window.state().dossier().unwrap().client.minors, Some(true));
    window.key_press_modifiers(Modifiers::COMMAND, Key::N);
    window.run();
    click(&mut window, "Do not save");
    assert_eq!(window.state().dossier().unwrap().client.minors, None);
}

#[test]
fn closing_the_window_asks_about_unsaved_changes() {
    let mut window = window(Language::En);
    click(&mut window, "New client");
    click(&mut window, "Do people under age take part?: Yes");
    let root = window.input_mut().viewports.get_mut(&ViewportId::ROOT).unwrap();
    root.events.push(ViewportEvent::Close);
    window.run();
    assert!(shows(&window, "Save the changes?"));
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|e| e.to_string())
    }
}

#[test]
fn a_dropped_file_opens_and_is_saved_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("school.wissel");
    std::fs::write(&path, Example::School.text()).unwrap();
    let mut window = window(Language::En);
    window.input_mut().dropped_files.push(Arc::new(Dropped(path.clone())));
    window.step();
    window.input_mut().dropped_files.clear();
    window.run();
    assert!(window.state().dossier().is_some());
    click(&mut window, "Are patients treated by video?: Yes");
    window.run_steps(12);
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(Dossier::parse("school", &text).unwrap().client.treats_by_video, Some(true));
    assert!(shows(&window, "Saved"));
}

#[test]
fn a_file_that_is_no_dossier_is_named_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("broken.wissel");
    std::fs::write(&path, "(format: 1, client: (nam: \"x\"))").unwrap();
    let mut window = window(Language::En);
    window.input_mut().dropped_files.push(Arc::new(Dropped(path.clone())));
    window.step();
    window.input_mut().dropped_files.clear();
    window.run();
    assert!(window.state().dossier().is_none());
    assert!(window.query_all_by(|n| n.value().is_some_and(|v| v.contains("broken.wissel:1:"))).next().is_some());
    click(&mut window, "Dismiss");
    assert!(!shows(&window, "Dismiss"));
}

#[test]
fn what_changed_since_a_decision_is_accepted_in_one_step() {
    let catalog = wissel::catalog::embedded_catalog();
    let mut dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
    let chosen = dossier.moves[0].decision.clone().unwrap();
    let mut decision = wissel::score::recorded(&catalog, &dossier, 0, chosen).unwrap();
    let key = "software:jitsi-meet/e2ee";
    let today = decision.facts[key].clone();
    decision.facts.get_mut(key).unwrap().level = "none".into();
    dossier.moves[0].decision = Some(decision);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("decided.wissel");
    std::fs::write(&path, dossier.text().unwrap()).unwrap();
    let mut window = super::tall(Language::En);
    window.input_mut().dropped_files.push(Arc::new(Dropped(path)));
    window.step();
    window.input_mut().dropped_files.clear();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num5);
    window.run();
    assert!(shows(&window, "What has changed since the decision"));
    click(&mut window, "Accept everything");
    assert!(!shows(&window, "What has changed since the decision"));
    let facts = window.state().dossier().unwrap().moves[0].decision.clone().unwrap().facts;
    assert_eq!(facts[key], today);
}

/// Opens a file by dropping it on the window.
pub(super) fn drop_on(window: &mut egui_kittest::Harness<'static, wissel::app::App>, path: &Path) {
    window.input_mut().dropped_files.push(Arc::new(Dropped(path.to_owned())));
    window.step();
    window.input_mut().dropped_files.clear();
    window.run();
}

pub(super) fn school(folder: &Path) -> PathBuf {
    let path = folder.join("school.wissel");
    std::fs::write(&path, Example::School.text()).unwrap();
    path
}

fn with_video(answer: bool) -> Dossier {
    let mut dossier = Dossier::parse("x", Example::School.text()).unwrap();
    dossier.client.treats_by_video = Some(answer);
    dossier
}

#[test]
fn changes_that_were_not_saved_are_offered_and_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = school(folder.path());
    let journal = wissel::app::journal::beside(&path);
    std::fs::write(&journal, with_video(true).text().unwrap()).unwrap();
    let mut window = window(Language::En);
    drop_on(&mut window, &path);
    assert!(shows(&window, "Changes that were not saved"));
    click(&mut window, "Go on with the changes");
    assert_eq!(window.state().dossier().unwrap().client.treats_by_video, Some(true));
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run();
    let saved = Dossier::parse("school", &std::fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(saved.client.treats_by_video, Some(true));
    drop(window);
    assert!(!journal.exists(), "what is saved needs no journal");
}

#[test]
fn the_saved_state_can_be_opened_and_the_changes_are_kept_beside() {
    let folder = tempfile::tempdir().unwrap();
    let path = school(folder.path());
    std::fs::write(wissel::app::journal::beside(&path), with_video(true).text().unwrap()).unwrap();
    let mut window = window(Language::En);
    drop_on(&mut window, &path);
    click(&mut window, "Open the saved state");
    assert_ne!(window.state().dossier().unwrap().client.treats_by_video, Some(true));
    let states = wissel::dossier::store::backup::states(&wissel::dossier::store::backup::folder(&path));
    let kept = Dossier::parse("kept", &std::fs::read_to_string(&states[0]).unwrap()).unwrap();
    assert_eq!(kept.client.treats_by_video, Some(true));
}

#[test]
fn a_file_that_somebody_else_has_open_can_only_be_copied() {
    let folder = tempfile::tempdir().unwrap();
    let path = school(folder.path());
    let lock = wissel::dossier::store::Lock::take(&path, "ben@laptop, since ten").unwrap();
    let mut window = window(Language::En);
    drop_on(&mut window, &path);
    let named = window.query_all_by(|n| n.value().is_some_and(|v| v.contains("ben@laptop, since ten"))).next();
    assert!(named.is_some() && window.state().dossier().is_none());
    click(&mut window, "Open a copy");
    assert!(window.state().dossier().is_some());
    click(&mut window, "Are patients treated by video?: Yes");
    window.run_steps(12);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), Example::School.text(), "the file is theirs");
    drop(lock);
}

#[test]
fn a_file_that_another_program_has_changed_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = school(folder.path());
    let mut window = window(Language::En);
    drop_on(&mut window, &path);
    let mut theirs = with_video(false);
    "Other school".clone_into(&mut theirs.client.name);
    let theirs = theirs.text().unwrap();
    std::fs::write(&path, &theirs).unwrap();
    click(&mut window, "Are patients treated by video?: Yes");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run();
    assert!(shows(&window, "The file was changed by another program"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), theirs);
    assert!(shows(&window, "They differ in: Client."));
    click(&mut window, "Show the lines of the files");
    let line = |window: &egui_kittest::Harness<'static, wissel::app::App>, text: &str| {
        window.query_all_by(|n| n.value().is_some_and(|v| v.contains(text))).next().is_some()
    };
    assert!(line(&window, "treats_by_video: true") && line(&window, "Other school"));
    click(&mut window, "Take what the file holds");
    assert_eq!(window.state().dossier().unwrap().client.name, "Other school");
    let states = wissel::dossier::store::backup::states(&wissel::dossier::store::backup::folder(&path));
    let ours = Dossier::parse("ours", &std::fs::read_to_string(states.last().unwrap()).unwrap()).unwrap();
    assert_eq!(ours.client.treats_by_video, Some(true), "nothing of ours is lost");
}

#[test]
fn my_state_is_saved_as_a_copy_and_the_question_stays_away() {
    let folder = tempfile::tempdir().unwrap();
    let path = school(folder.path());
    let mut window = window(Language::En);
    drop_on(&mut window, &path);
    std::fs::write(&path, "theirs").unwrap();
    click(&mut window, "Are patients treated by video?: Yes");
    window.run_steps(30);
    assert!(shows(&window, "The file was changed by another program"));
    click(&mut window, "Save mine as a copy");
    window.run_steps(30);
    assert!(!shows(&window, "The file was changed by another program"));
    window.get_by_label("Path of the file").focus();
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "theirs");
    let copy = std::fs::read_to_string(folder.path().join("school-2.wissel")).unwrap();
    assert_eq!(Dossier::parse("copy", &copy).unwrap().client.treats_by_video, Some(true));
}

#[test]
fn a_journal_that_cannot_be_read_is_put_aside_and_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = school(folder.path());
    let journal = wissel::app::journal::beside(&path);
    std::fs::write(&journal, "(format: 99, …").unwrap();
    let mut window = window(Language::En);
    drop_on(&mut window, &path);
    assert!(window.state().dossier().is_some() && !journal.exists());
    let said = window.query_all_by(|n| n.value().is_some_and(|v| v.contains("cannot be read here"))).next();
    assert!(said.is_some());
    let states = wissel::dossier::store::backup::states(&wissel::dossier::store::backup::folder(&path));
    assert_eq!(std::fs::read_to_string(&states[0]).unwrap(), "(format: 99, …");
}

#[test]
fn another_client_closes_a_question_about_the_last_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = school(folder.path());
    std::fs::write(wissel::app::journal::beside(&path), with_video(true).text().unwrap()).unwrap();
    let mut window = window(Language::En);
    drop_on(&mut window, &path);
    assert!(shows(&window, "Changes that were not saved"));
    window.state_mut().show_example(Example::Coaching, wissel::app::Step::Client);
    window.run();
    assert!(!shows(&window, "Changes that were not saved"));
    assert!(wissel::app::journal::beside(&path).exists(), "the question comes again");
}

#[test]
fn a_file_of_a_newer_format_is_named_and_left_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("newer.wissel");
    let text = "(format: 2, client: (name: \"x\"), feelings: 3)";
    std::fs::write(&path, text).unwrap();
    let mut window = window(Language::En);
    drop_on(&mut window, &path);
    assert!(window.state().dossier().is_none());
    assert!(window.query_all_by(|n| n.value().is_some_and(|v| v.contains("has format 2"))).next().is_some());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing stands beside it");
}

/// What stands in the field for a path.
fn path_in(window: &Harness<'static, App>) -> Option<String> {
    window.get_by_label("Path of the file").value()
}

#[test]
fn a_path_is_completed_from_folders_of_this_run_and_from_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("zoo.wissel");
    std::fs::write(&other, "").unwrap();
    let mut window = window(Language::En);
    drop_on(&mut window, &school(folder.path()));
    window.key_press_modifiers(Modifiers::COMMAND, Key::O);
    window.run();
    let whole = folder.path().display().to_string();
    write_path(&mut window, Path::new(&whole[..whole.len() - 2]));
    window.key_press(Key::Tab);
    window.run();
    assert_eq!(path_in(&window), Some(format!("{whole}{}", std::path::MAIN_SEPARATOR)));
    window.get_by_label("Path of the file").type_text("z");
    wait(&mut window, |window| window.query_all_by_label_contains("zoo.wissel").next().is_some());
    window.key_press(Key::Tab);
    window.run();
    assert_eq!(path_in(&window), Some(other.display().to_string()));
    // Nothing more is offered: Tab leaves the field.
    window.key_press(Key::Tab);
    window.run();
    assert!(!window.get_by_label("Path of the file").is_focused());
}

#[test]
fn what_is_offered_for_a_path_covers_neither_its_label_nor_the_buttons() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = super::small(Language::En);
    std::fs::write(folder.path().join("zoo.wissel"), "").unwrap();
    drop_on(&mut window, &school(folder.path()));
    window.key_press_modifiers(Modifiers::COMMAND, Key::O);
    window.run();
    window.run_steps(2);
    window.key_press(Key::ArrowDown);
    wait(&mut window, |window| window.query_all_by_label_contains("zoo.wissel").next().is_some());
    window.run_steps(4);
    let list = window.query_all_by_label_contains("zoo.wissel").next().unwrap().rect();
    let field = window.get_by_label("Path of the file").rect();
    assert!(list.top() >= field.bottom() - 1.0, "{list:?} {field:?}");
    let back = window.get_by_role_and_label(Role::Button, "Back").rect();
    assert!(back.top() >= list.bottom() - 1.0, "{list:?} {back:?}");
}

#[test]
fn what_could_not_be_opened_is_said_until_something_is() {
    let folder = tempfile::tempdir().unwrap();
    let broken = folder.path().join("broken.wissel");
    std::fs::write(&broken, "(format: 1, client: (nam: \"x\"))").unwrap();
    let mut window = window(Language::En);
    let said = |window: &egui_kittest::Harness<'static, wissel::app::App>| {
        window.query_all_by_label_contains("This file cannot be opened").next().is_some()
    };
    drop_on(&mut window, &broken);
    assert!(said(&window));
    drop_on(&mut window, &school(folder.path()));
    assert!(!said(&window));
}
