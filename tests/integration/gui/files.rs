//! Opening, saving, and the question about unsaved changes.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::{DroppedFile, Key, Modifiers, ViewportEvent, ViewportId};
use egui_kittest::kittest::Queryable as _;
use wissel::dossier::{Dossier, Example};
use wissel::text::Language;

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
