//! The frame of the window: palette, shortcuts, size of text, settings, focus, and nothing drawn while nothing changes.

use std::path::Path;
use std::time::Duration;

use eframe::egui::accesskit::Toggled;
use eframe::egui::{Key, Modifiers, Role, ViewportId};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, StartOptions, Step};
use wissel::dossier::Example;
use wissel::text::Language;

use super::{CATALOG, click, options, shows, step, window};

fn command(window: &mut Harness<'static, App>, key: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, key);
    window.run();
}

fn press(window: &mut Harness<'static, App>, key: Key) {
    window.key_press(key);
    window.run();
}

/// Opens the palette and types into it.
fn look_for(window: &mut Harness<'static, App>, text: &str) {
    command(window, Key::K);
    window.get_by_role_and_label(Role::TextInput, "What are you looking for?").type_text(text);
    window.run();
}

fn palette_is_open(window: &Harness<'static, App>) -> bool {
    window.query_by_role_and_label(Role::TextInput, "What are you looking for?").is_some()
}

fn contains(window: &Harness<'static, App>, text: &str) -> bool {
    window.query_all_by_label_contains(text).next().is_some()
}

fn remembering(settings: &Path) -> Harness<'static, App> {
    let options = StartOptions { settings: Some(settings.to_owned()), reduced_motion: false, ..options() };
    let harness = Harness::builder().with_size([1280.0, 1600.0]).with_max_steps(12);
    harness.build_eframe(move |cc| App::new(cc, options))
}

#[test]
fn the_palette_brings_the_scenarios_into_sight() {
    let mut window = super::small(Language::En);
    window.state_mut().show_example(Example::Coaching, Step::Client);
    window.run();
    look_for(&mut window, "scenario");
    press(&mut window, Key::Enter);
    assert_eq!(window.state().step(), Step::Decide);
    window.run();
    let place = window.query_all_by_label("What if …").next().expect("the scenarios").rect();
    assert!(place.top() >= 52.0 && place.bottom() < 400.0, "{place:?}");
}

#[test]
fn the_palette_goes_to_steps_services_and_criteria() {
    let mut window = step(Example::Coaching, Step::Client);
    look_for(&mut window, "decid");
    press(&mut window, Key::Enter);
    assert!(!palette_is_open(&window));
    assert_eq!(window.state().step(), Step::Decide);
    look_for(&mut window, "ownership criterion");
    press(&mut window, Key::Enter);
    assert_eq!(window.state().step(), Step::Needs);
    assert!(window.query_by_role_and_label(Role::Slider, "Ownership").is_some());
    look_for(&mut window, "hóstsharing JITSI");
    press(&mut window, Key::Enter);
    assert!(contains(&window, "Hostsharing eG") && shows(&window, "Back to: Needs"));
}

#[test]
fn arrows_move_the_choice_and_escape_closes() {
    let mut window = step(Example::Coaching, Step::Client);
    look_for(&mut window, "theme");
    look_for_nothing(&mut window);
    look_for(&mut window, "");
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowUp);
    assert!(palette_is_open(&window));
    press(&mut window, Key::Escape);
    assert!(!palette_is_open(&window));
    click(&mut window, "Find anything (Ctrl+K)");
    assert!(palette_is_open(&window));
}

/// What fits nothing says so, and the same keys close the palette.
fn look_for_nothing(window: &mut Harness<'static, App>) {
    window.get_by_role_and_label(Role::TextInput, "What are you looking for?").type_text(" no such thing");
    window.run();
    assert!(contains(window, "Nothing fits"));
    command(window, Key::K);
    assert!(!palette_is_open(window));
}

#[test]
fn a_question_mark_lists_the_shortcuts_unless_it_is_written() {
    let mut window = window(Language::En);
    press(&mut window, Key::Questionmark);
    assert!(shows(&window, "Close"));
    press(&mut window, Key::Escape);
    assert!(!shows(&window, "Close"));
    click(&mut window, "New client");
    window.get_by_label("Name").focus();
    window.run();
    press(&mut window, Key::Questionmark);
    assert!(!shows(&window, "Close"));
}

#[test]
fn what_is_called_from_the_list_of_shortcuts_takes_its_place() {
    let mut window = step(Example::Coaching, Step::Client);
    press(&mut window, Key::Questionmark);
    assert!(shows(&window, "Close"));
    command(&mut window, Key::K);
    assert!(!shows(&window, "Close") && palette_is_open(&window));
    press(&mut window, Key::Escape);
    press(&mut window, Key::Questionmark);
    command(&mut window, Key::Num4);
    assert!(!shows(&window, "Close"));
    assert_eq!(window.state().step(), Step::Compare);
}

#[test]
fn keys_are_called_as_on_the_keyboards_of_the_language() {
    assert!(shows(&window(Language::De), "Alles finden (Strg+K)"));
}

#[test]
fn find_and_export_bring_the_keyboard_to_their_field() {
    let mut window = step(Example::Coaching, Step::Today);
    command(&mut window, Key::F);
    assert!(window.get_by_label("Which tools are in use?").is_focused());
    command(&mut window, Key::E);
    assert_eq!(window.state().step(), Step::HandOver);
    assert!(window.get_by_label("Path of the file").is_focused());
    command(&mut window, Key::B);
    command(&mut window, Key::F);
    assert!(window.get_by_label("Search").is_focused());
}

#[test]
fn the_keyboard_comes_back_from_a_dialog() {
    let mut window = step(Example::Coaching, Step::Client);
    window.get_by_label("Name").focus();
    window.run();
    press(&mut window, Key::F1);
    press(&mut window, Key::Tab);
    press(&mut window, Key::Escape);
    window.run_steps(2);
    assert!(window.get_by_label("Name").is_focused());
}

#[test]
fn text_grows_to_twice_its_size_and_shrinks_to_four_fifths() {
    let mut window = window(Language::En);
    for _ in 0..12 {
        command(&mut window, Key::Plus);
    }
    assert_eq!(window.ctx.zoom_factor(), 2.0);
    for _ in 0..12 {
        command(&mut window, Key::Minus);
    }
    assert_eq!(window.ctx.zoom_factor(), 0.8);
    command(&mut window, Key::Num0);
    assert_eq!(window.ctx.zoom_factor(), 1.0);
}

/// As large as 960 by 600 is with text at 125 % and at 200 %: everything is there, in the rail as on the page.
#[test]
fn small_windows_lose_nothing() {
    for (size, slim) in [([768.0, 480.0], false), ([480.0, 300.0], true)] {
        let mut window = Harness::builder()
            .with_size(size)
            .with_max_steps(12)
            .build_eframe(|cc| App::for_test(cc, CATALOG.clone(), Language::De));
        window.run();
        for at in Step::ALL {
            window.state_mut().show_example(Example::Coaching, at);
            window.run();
            let steps = window.query_all_by_role(Role::Button).filter_map(|n| n.accesskit_node().label());
            let steps = steps.filter(|l| [": begonnen", ": fertig", ": noch nichts"].iter().any(|p| l.ends_with(p)));
            assert_eq!(steps.count(), Step::ALL.len(), "{at:?} {size:?}");
            let rail = window.get_by_role_and_label(Role::Button, "Menü").rect();
            assert_eq!(rail.right() < 60.0, slim, "{size:?}");
        }
    }
}

/// With text at 200 %, running text is read without scrolling sideways.
#[test]
fn running_text_keeps_to_the_window() {
    let mut window = Harness::builder()
        .with_size([480.0, 300.0])
        .with_max_steps(12)
        .build_eframe(|cc| App::for_test(cc, CATALOG.clone(), Language::De));
    for (at, begins) in [
        (Step::Today, "Alles, was im Einsatz ist"),
        (Step::Compare, "Besser als was?"),
        (Step::Decide, "Vier Wege"),
        (Step::Plan, "Was zu tun ist"),
    ] {
        window.state_mut().show_example(Example::Coaching, at);
        window.run();
        let lead = window.query_all_by(move |node| {
            [node.label(), node.value()].iter().flatten().any(|text| text.starts_with(begins))
        });
        let right = lead.map(|node| node.rect().right()).fold(0.0, f32::max);
        assert!(right > 0.0 && right <= 480.0, "{at:?}: {right}");
    }
}

#[test]
fn what_was_chosen_is_there_the_next_time() {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join("settings.ron");
    let mut window = remembering(&settings);
    window.run();
    assert!(!settings.exists(), "nothing is written down by itself");
    click(&mut window, "Theme: Light");
    click(&mut window, "Size of text");
    click(&mut window, "150%");
    window.get_by_role_and_label(Role::CheckBox, "Less motion").click();
    window.run();
    click(&mut window, "Language of the window");
    click(&mut window, "Deutsch");
    drop(window);
    let mut window = remembering(&settings);
    window.run();
    assert_eq!(window.ctx.zoom_factor(), 1.5);
    assert!(shows(&window, "Neuer Auftraggeber"));
    // The tests' frame sets a theme of its own after the window is made; what is chosen shows in its place.
    let light = window.get_by_label("Farben: Hell").accesskit_node().toggled();
    assert_eq!(light, Some(Toggled::True));
    assert!(window.ctx.global_style().animation_time == 0.0);
}

/// Draws until five frames in a row ask for no other one.
fn comes_to_rest(window: &mut Harness<'static, App>) -> bool {
    let mut quiet = 0;
    for _ in 0..3000 {
        window.step();
        let wakes = window.output().viewport_output.get(&ViewportId::ROOT).map(|v| v.repaint_delay);
        quiet = if wakes.is_none_or(|delay| delay == Duration::MAX) { quiet + 1 } else { 0 };
        if quiet == 5 {
            return true;
        }
        std::thread::yield_now();
    }
    false
}

#[test]
fn nothing_is_drawn_while_nothing_changes() {
    for motion in [false, true] {
        let mut window = window(Language::En);
        assert!(comes_to_rest(&mut window), "the first screen");
        window.state_mut().show_example(Example::Coaching, Step::Client);
        window.run();
        if motion {
            click(&mut window, "Menu");
            click(&mut window, "Motion on or off");
        }
        for at in Step::ALL {
            window.state_mut().show_example(Example::Coaching, at);
            assert!(comes_to_rest(&mut window), "{at:?} with motion: {motion}");
        }
    }
}

#[test]
fn the_palette_brings_a_task_of_the_plan_into_sight() {
    let mut window = super::small(Language::En);
    window.state_mut().show_example(Example::Coaching, Step::Client);
    window.run();
    let plan = wissel::plan::plan(&CATALOG, window.state().dossier().unwrap()).unwrap();
    let title = plan.tasks[plan.tasks.len() / 2].heading(Language::En);
    look_for(&mut window, &title);
    press(&mut window, Key::Enter);
    window.run_steps(4);
    window.run();
    assert_eq!(window.state().step(), Step::Plan);
    let row = window.query_all_by(|node| node.is_focused()).next().expect("the task has the keyboard");
    assert!(row.accesskit_node().label().is_some_and(|name| name.contains(&title)), "{title}");
    assert!(row.rect().top() >= 52.0 && row.rect().bottom() <= 600.0, "{:?}", row.rect());
}
