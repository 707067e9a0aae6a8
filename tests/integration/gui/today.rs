//! The step Today.

use egui_kittest::kittest::Queryable as _;
use wissel::text::Language;

use super::{click, window};

#[test]
fn tools_are_added_by_name() {
    let mut window = window(Language::En);
    click(&mut window, "New client");
    click(&mut window, "Today: nothing yet");
    window.get_by_label("Which tools are in use?").focus();
    window.run();
    window.get_by_label("Which tools are in use?").type_text("Doodle");
    window.run();
    click(&mut window, "Add “Doodle”, which the catalogue does not have");
    let tools = &window.state().dossier().unwrap().inventory;
    assert_eq!((tools[0].id.as_str(), tools[0].name.as_str()), ("doodle", "Doodle"));
}
