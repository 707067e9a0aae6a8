//! Leaving with changes: what has a file is saved at once, and nothing is asked that needs no answer.

use std::path::Path;

use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use wissel::app::App;
use wissel::dossier::{Dossier, Example};
use wissel::text::Language;

use super::files::drop_on;
use super::{click, shows, window};

/// Changes the school that is opened from this file; nothing of it is saved yet.
fn changed(path: &Path) -> Harness<'static, App> {
    std::fs::write(path, Example::School.text()).unwrap();
    let mut window = window(Language::En);
    drop_on(&mut window, path);
    click(&mut window, "Are patients treated by video?: Yes");
    assert_ne!(treats(path), Some(true), "it is saved by itself a moment later");
    window
}

fn treats(path: &Path) -> Option<bool> {
    Dossier::parse("school", &std::fs::read_to_string(path).unwrap()).unwrap().client.treats_by_video
}

#[test]
fn quitting_saves_at_once_what_would_be_saved_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("school.wissel");
    let mut window = changed(&path);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Q);
    window.run();
    assert!(!shows(&window, "Save the changes?"));
    assert_eq!(treats(&path), Some(true));
}

#[test]
fn quitting_asks_where_the_file_has_gone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("school.wissel");
    let mut window = changed(&path);
    std::fs::remove_file(&path).unwrap();
    window.key_press_modifiers(Modifiers::COMMAND, Key::Q);
    window.run();
    assert!(shows(&window, "Save the changes?") && !path.exists(), "nothing is made anew unasked");
}
