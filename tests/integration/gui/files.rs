//! Opening, saving, and the question about unsaved changes.

use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use wissel::dossier::Dossier;
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
