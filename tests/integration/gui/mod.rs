//! The window, driven by its accessibility tree, without a display.

mod catalog;
mod client;
mod compare;
mod compare_weights;
mod decide;
#[cfg(unix)]
mod disk;
mod edition;
mod files;
mod first;
mod frame;
mod hand_over;
mod keyboard;
mod keys;
mod languages;
mod locked;
mod look;
mod needs;
mod needs_offers;
mod plan;
mod private;
mod quitting;
mod quote;
#[cfg(feature = "screens")]
mod screens;
mod steady;
mod today;
mod voices;
mod whole_way;

use std::sync::{Arc, LazyLock};

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, Node};
use wissel::app::{App, Shelf, StartOptions, Step};
use wissel::catalog::{Catalog, embedded_catalog};
use wissel::dossier::Example;
use wissel::text::Language;

static CATALOG: LazyLock<Arc<Catalog>> = LazyLock::new(embedded_catalog);

/// What a window starts with: the 21st of November 2026, in English, nothing remembered and nothing kept.
pub(crate) fn options() -> StartOptions {
    StartOptions {
        dossier: None,
        passphrase: None,
        language: Language::En,
        language_asked: false,
        today: jiff::civil::date(2026, 11, 21),
        now: || "2026-11-21T10:02:00Z".to_owned(),
        shelf: || Shelf::read(None),
        reduced_motion: true,
        who: "adviser@desk".to_owned(),
        data: None,
        journals: None,
        recent: None,
        settings: None,
    }
}

/// The app on its first screen, in the smallest window that everything is made for.
pub(crate) fn small(language: Language) -> Harness<'static, App> {
    Harness::builder()
        .with_size([960.0, 600.0])
        .with_max_steps(12)
        .build_eframe(move |cc| App::for_test(cc, CATALOG.clone(), language))
}

/// The app on its first screen, in a window of 1280 by 800.
pub(crate) fn window(language: Language) -> Harness<'static, App> {
    Harness::builder()
        .with_size([1280.0, 800.0])
        .with_max_steps(12)
        .build_eframe(move |cc| App::for_test(cc, CATALOG.clone(), language))
}

/// The app on its first screen, in a window so high that everything is in sight.
pub(crate) fn tall(language: Language) -> Harness<'static, App> {
    Harness::builder()
        .with_size([1280.0, 5000.0])
        .with_max_steps(12)
        .build_eframe(move |cc| App::for_test(cc, CATALOG.clone(), language))
}

/// An example at a step, in English, in a high window.
pub(crate) fn step(example: Example, step: Step) -> Harness<'static, App> {
    let mut window = tall(Language::En);
    window.state_mut().show_example(example, step);
    window.run();
    window
}

/// Takes the last step back.
pub(crate) fn undo(window: &mut Harness<'static, App>) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
}

/// Scrolls to the button with this name and clicks it.
pub(crate) fn click(window: &mut Harness<'static, App>, name: &str) {
    button(window, name).scroll_to_me();
    window.run();
    button(window, name).click();
    window.run();
}

fn button<'a>(window: &'a Harness<'static, App>, name: &'a str) -> Node<'a> {
    let roles = [Role::Button, Role::RadioButton, Role::ComboBox, Role::DisclosureTriangle];
    let found = roles.into_iter().find_map(|role| window.query_by_role_and_label(role, name));
    found.unwrap_or_else(|| panic!("no button {name}"))
}

/// Whether something with this name is to be seen.
pub(crate) fn shows(window: &Harness<'static, App>, name: &str) -> bool {
    window.query_all_by_label(name).next().is_some()
}
