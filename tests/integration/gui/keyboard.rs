//! The whole way of a new client by keyboard alone, in at most sixty inputs.

use std::path::Path;

use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, Step};
use wissel::dossier::{Example, Shape};
use wissel::text::Language;

use super::hand_over::wait;
use super::{shows, step, window};

/// Most inputs from the first screen to the plan on file.
const MOST: usize = 60;

/// Somebody with a keyboard and nothing else; a text typed into a field is one input.
struct Typist {
    window: Harness<'static, App>,
    inputs: usize,
}

impl Typist {
    fn press(&mut self, key: Key) {
        self.window.key_press(key);
        self.after();
    }

    fn command(&mut self, key: Key) {
        self.window.key_press_modifiers(Modifiers::COMMAND, key);
        self.after();
    }

    fn write(&mut self, text: &str) {
        self.window.get_by(|node| node.is_focused()).type_text(text);
        self.after();
    }

    fn after(&mut self) {
        self.window.run();
        // Where a list or a dialog has gone, the keyboard is back after another frame.
        self.window.run_steps(2);
        self.inputs += 1;
    }

    fn at(&self) -> Option<String> {
        self.window.query_all_by(|node| node.is_focused()).next().and_then(|node| node.accesskit_node().label())
    }

    /// Presses Tab until what has this name has the keyboard.
    fn tab_to(&mut self, name: &str) {
        let mut passed = Vec::new();
        while self.at().as_deref() != Some(name) {
            assert!(passed.len() < 40, "{name} is not reached: {passed:?}");
            self.press(Key::Tab);
            passed.push(self.at());
        }
    }

    fn tool(&mut self) {
        self.command(Key::N);
        self.tab_to("Name");
        self.write("Lesekreis am Park");
        self.command(Key::Num2);
        self.command(Key::F);
        self.write("zoom workplace");
        self.press(Key::Enter);
    }

    fn use_case(&mut self) {
        self.command(Key::Num3);
        self.tab_to("Add: Video conferencing, replaces Zoom Workplace");
        self.press(Key::Enter);
    }

    fn decision(&mut self) {
        self.command(Key::Num4);
        self.command(Key::Num5);
        self.tab_to("Shape of the decision: Move");
        self.press(Key::Enter);
        self.command(Key::Num6);
    }

    fn plan(&mut self, path: &Path) {
        self.command(Key::E);
        self.command(Key::A);
        self.write(&path.display().to_string());
        self.press(Key::Enter);
    }
}

#[test]
fn the_keyboard_alone_leads_to_the_plan_in_sixty_inputs() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.pdf");
    let mut typist = Typist { window: window(Language::En), inputs: 0 };
    typist.tool();
    typist.use_case();
    typist.decision();
    let decided = typist.window.state().dossier().unwrap().clone();
    assert_eq!(decided.client.name, "Lesekreis am Park");
    assert_eq!(decided.inventory.len(), 1);
    assert_eq!(decided.moves[0].replaces.len(), 1);
    assert_eq!(decided.moves[0].decision.as_ref().unwrap().kind, Shape::Move);
    typist.plan(&path);
    assert!(typist.inputs <= MOST, "{} inputs", typist.inputs);
    let done = format!("Written: {}", path.display());
    wait(&mut typist.window, |window| shows(window, &done));
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF"));
}

/// The places in the top bar that the keyboard comes to, in the order of Tab.
fn stops_in_the_bar(window: &mut Harness<'static, App>) -> Vec<eframe::egui::Rect> {
    let mut stops = Vec::new();
    for _ in 0..24 {
        window.key_press(Key::Tab);
        window.run();
        let stop = window.query_all_by(|node| node.is_focused()).next().map(|node| node.rect());
        // Right of the page's heading, where the page begins, and above the page.
        stops.extend(stop.filter(|stop| stop.left() > 400.0 && stop.bottom() < 52.0));
    }
    stops
}

#[test]
fn tab_goes_through_the_bar_in_reading_order() {
    let mut window = step(Example::Coaching, Step::Client);
    window.get_by_label("Name").focus();
    window.run();
    window.get_by_label("Name").type_text("x");
    window.run();
    // The next Tab begins at the top of the window.
    window.key_press(Key::Escape);
    window.run();
    let stops = stops_in_the_bar(&mut window);
    assert!(stops.len() >= 3, "save, undo, palette: {stops:?}");
    assert!(stops.is_sorted_by(|a, b| a.right() <= b.left()), "{stops:?}");
}

#[test]
fn what_is_typed_after_a_shortcut_stands_in_the_first_field() {
    let mut typist = Typist { window: window(Language::En), inputs: 0 };
    typist.command(Key::N);
    typist.write("Lesekreis am Park");
    typist.command(Key::Num2);
    typist.write("zoom workplace");
    typist.press(Key::Enter);
    let dossier = typist.window.state().dossier().unwrap();
    assert_eq!(dossier.client.name, "Lesekreis am Park");
    assert_eq!(dossier.inventory.len(), 1);
}
