//! The window's frame: dialogs and the list of paths, groups that are one stop, where the keyboard lands, and what
//! small windows cut.

use std::path::Path;

use eframe::egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, Step};
use wissel::dossier::Example;
use wissel::text::Language;

use super::files::school;
use super::hand_over::{wait, write_path};
use super::{CATALOG, click, shows, small, step, window};

const PATH: &str = "Path of the file";

fn press(window: &mut Harness<'static, App>, key: Key) {
    window.key_press(key);
    window.run();
    window.run_steps(2);
}

fn command(window: &mut Harness<'static, App>, key: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, key);
    window.run();
    window.run_steps(2);
}

/// The name of what has the keyboard.
fn at(window: &Harness<'static, App>) -> String {
    let focused = window.query_all_by(|node| node.is_focused()).next();
    focused.and_then(|node| node.accesskit_node().label().or(node.value())).unwrap_or_default()
}

fn click_at(window: &mut Harness<'static, App>, pos: Pos2) {
    let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
    let press = |pressed| Event::PointerButton { pos, button, pressed, modifiers };
    window.input_mut().events.push(Event::PointerMoved(pos));
    window.run();
    window.input_mut().events.extend([press(true), press(false)]);
    window.run();
    window.run_steps(2);
}

/// A window of this size with an example at a step, in German.
fn sized(size: [f32; 2], example: Example, at: Step) -> Harness<'static, App> {
    let harness = Harness::builder().with_size(size).with_max_steps(12);
    let mut window = harness.build_eframe(|cc| App::for_test(cc, CATALOG.clone(), Language::De));
    window.state_mut().show_example(example, at);
    window.run();
    window
}

/// Where texts stand that begin like this.
fn texts(window: &Harness<'static, App>, begins: &str) -> Vec<Rect> {
    let labels = window.query_all_by_role(Role::Label);
    labels.filter(|node| node.value().is_some_and(|text| text.starts_with(begins))).map(|node| node.rect()).collect()
}

#[test]
fn why_a_file_is_not_opened_stands_in_the_dialog_until_another_one_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = school(folder.path());
    let mut window = window(Language::En);
    let said = |window: &Harness<'static, App>| {
        window.query_all_by_label_contains("is a folder or something else").map(|node| node.rect()).next()
    };
    command(&mut window, Key::O);
    write_path(&mut window, folder.path());
    press(&mut window, Key::Enter);
    let (words, field) = (said(&window).expect("a word about it"), window.get_by_label(PATH).rect());
    assert!(words.top() >= field.bottom() && words.left() >= field.left() - 1.0, "{words:?} {field:?}");
    assert_eq!(at(&window), PATH, "and the path can be mended");
    write_path(&mut window, &path);
    press(&mut window, Key::Enter);
    assert!(window.state().dossier().is_some() && said(&window).is_none());
}

#[test]
fn an_arrow_and_enter_take_a_path_that_is_offered() {
    let folder = tempfile::tempdir().unwrap();
    let path = school(folder.path());
    for other in ["school.pdf", "school.voice"] {
        std::fs::write(folder.path().join(other), "").unwrap();
    }
    let mut window = window(Language::En);
    command(&mut window, Key::O);
    write_path(&mut window, &folder.path().join("scho"));
    wait(&mut window, |window| window.query_all_by_label_contains("school.wissel").next().is_some());
    for other in ["school.pdf", "school.voice"] {
        assert!(window.query_all_by_label_contains(other).next().is_none(), "{other} cannot be opened here");
    }
    let list = window.query_all_by_label_contains("school.wissel").next().unwrap().rect();
    let (field, open) = (window.get_by_label(PATH).rect(), window.get_by_role_and_label(Role::Button, "Open").rect());
    assert!(field.bottom() <= list.top() && list.bottom() <= open.top(), "what stands below makes room");
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::Enter);
    assert_eq!(window.get_by_label(PATH).value(), Some(path.display().to_string()));
    assert!(window.state().dossier().is_none());
    press(&mut window, Key::Enter);
    assert!(window.state().dossier().is_some());
}

#[test]
fn after_a_click_beside_a_dialog_enter_still_saves() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    let mut window = window(Language::En);
    click(&mut window, "New client");
    command(&mut window, Key::S);
    write_path(&mut window, &path);
    click_at(&mut window, Pos2::new(5.0, 790.0));
    // Nor does a click on nothing within it.
    let title = window.get_by_role_and_label(Role::Heading, "Save the file").rect();
    click_at(&mut window, title.right_center() + eframe::egui::vec2(40.0, 0.0));
    assert_eq!(at(&window), PATH);
    press(&mut window, Key::Enter);
    assert!(path.exists());
}

#[test]
fn the_list_of_shortcuts_closes_without_scrolling() {
    let mut window = sized([768.0, 480.0], Example::Coaching, Step::Client);
    press(&mut window, Key::F1);
    let close = window.get_by_role_and_label(Role::Button, "Schließen").rect();
    assert!(close.top() > 0.0 && close.bottom() <= 480.0, "{close:?}");
}

#[test]
fn cards_and_documents_are_one_stop_with_arrows_inside() {
    let mut window = step(Example::Coaching, Step::Decide);
    let card = "Shape of the decision: ";
    click(&mut window, &format!("{card}Keep"));
    window.get_by_role_and_label(Role::RadioButton, &format!("{card}Keep")).focus();
    window.run();
    press(&mut window, Key::ArrowRight);
    assert!(at(&window).starts_with(card) && !at(&window).ends_with("Keep"), "{}", at(&window));
    press(&mut window, Key::ArrowLeft);
    press(&mut window, Key::Tab);
    assert!(!at(&window).starts_with(card), "{}", at(&window));
    let mut window = step(Example::Coaching, Step::HandOver);
    let plan = |node: &egui_kittest::Node<'_>| {
        node.accesskit_node().label().is_some_and(|name| name.starts_with("Plan of the move: "))
    };
    window.query_all_by_role(Role::RadioButton).find(plan).expect("the plan").focus();
    window.run();
    press(&mut window, Key::ArrowDown);
    assert!(at(&window).starts_with("Decision record: "), "the row below: {}", at(&window));
    press(&mut window, Key::Enter);
    press(&mut window, Key::Tab);
    assert_eq!(at(&window), "Format");
}

#[test]
fn the_keyboard_lands_on_the_heading_of_the_page() {
    let mut window = sized([960.0, 600.0], Example::Coaching, Step::Client);
    command(&mut window, Key::Num5);
    assert_eq!(at(&window), "Anfang der Seite: Entscheidung");
    let ring = window.query_all_by(|node| node.is_focused()).next().unwrap().rect();
    let heading = window.get_by_role_and_label(Role::Heading, "Entscheidung").rect();
    assert!(ring.contains_rect(heading) && ring.top() >= 0.0 && ring.bottom() <= 52.0, "{ring:?} {heading:?}");
}

#[test]
fn what_ends_a_row_ends_with_its_column() {
    let window = step(Example::Coaching, Step::HandOver);
    let right = |role, name: &str| window.get_by_role_and_label(role, name).rect().right();
    let column = right(Role::MultilineTextInput, "Memberships and commissions; empty means none declared");
    assert!((right(Role::Button, "Browse…") - column).abs() < 1.5, "{column}");
}

#[test]
fn the_four_shapes_are_equally_high() {
    for size in [[1280.0, 800.0], [960.0, 600.0]] {
        let window = sized(size, Example::Coaching, Step::Decide);
        let cards = window.query_all_by_role(Role::RadioButton);
        let named = |node: &egui_kittest::Node<'_>| {
            node.accesskit_node().label().is_some_and(|name| name.starts_with("Art der Entscheidung: "))
        };
        let heights: Vec<f32> = cards.filter(named).map(|node| node.rect().height()).collect();
        assert_eq!(heights.len(), 4);
        assert!(heights.iter().all(|height| (height - heights[0]).abs() < 1.0), "{heights:?}");
    }
}

#[test]
fn in_a_low_window_the_catalogue_folds_its_filters() {
    let mut window = small(Language::En);
    command(&mut window, Key::B);
    let field = window.get_by_label("Search").rect();
    let filters = window.get_by_role_and_label(Role::Button, "Filters").rect();
    assert!((field.center().y - filters.center().y).abs() < 4.0, "{field:?} {filters:?}");
    assert!(!shows(&window, "Used for"));
    click(&mut window, "Filters");
    assert!(shows(&window, "Used for"));
}

#[test]
fn names_of_duties_keep_within_their_row() {
    let window = sized([480.0, 4000.0], Example::Practice, Step::Client);
    let mut seen = 0;
    for row in window.query_all_by_role(Role::DisclosureTriangle) {
        let Some(law) = row.accesskit_node().label().filter(|law| law.starts_with("DSGVO")) else { continue };
        let (row, names) = (row.rect(), texts(&window, &law));
        assert!(names.iter().any(|name| row.contains(name.center()) && name.right() <= row.right()), "{law} {names:?}");
        seen += 1;
    }
    assert!(seen > 2, "{seen}");
}

#[test]
fn in_a_narrow_row_the_remarks_about_a_tool_stand_below_its_name() {
    let chips = |width: f32| {
        let window = sized([width, 2000.0], Example::Coaching, Step::Today);
        let row = window.get_by_role_and_label(Role::DisclosureTriangle, "Dropbox Standard").rect();
        let chips = texts(&window, "inoffiziell");
        (chips.iter().any(|chip| row.contains(chip.center())), chips.iter().all(|chip| chip.right() <= width))
    };
    assert_eq!(chips(1280.0), (true, true));
    assert_eq!(chips(600.0), (false, true));
}

/// A folder that is not there is named in the dialog, too.
#[test]
fn a_file_that_cannot_be_written_is_said_in_the_dialog() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(Language::En);
    click(&mut window, "New client");
    command(&mut window, Key::S);
    write_path(&mut window, &folder.path().join("gone").join("client.wissel"));
    press(&mut window, Key::Enter);
    assert!(shows(&window, PATH));
    let words = window.query_all_by_label_contains("folder").map(|node| node.rect());
    let field = window.get_by_label(PATH).rect();
    assert!(words.into_iter().any(|words| words.top() >= field.bottom()), "below the field");
    assert_eq!(Path::new(&window.get_by_label(PATH).value().unwrap()).file_name().unwrap(), "client.wissel");
}
