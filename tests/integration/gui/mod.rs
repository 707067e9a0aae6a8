//! The window, driven by its accessibility tree, without a display.

mod client;
mod files;
mod first;
mod hand_over;
mod plan;
#[cfg(feature = "screens")]
mod screens;
mod today;

use std::sync::{Arc, LazyLock};

use eframe::egui::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use wissel::app::App;
use wissel::catalog::{Catalog, embedded};
use wissel::text::Language;

static CATALOG: LazyLock<Arc<Catalog>> = LazyLock::new(|| Arc::new(embedded().catalog.clone().unwrap()));

/// The app on its first screen, in a window of 1280 by 800.
pub(crate) fn window(language: Language) -> Harness<'static, App> {
    Harness::builder()
        .with_size([1280.0, 800.0])
        .with_max_steps(12)
        .build_eframe(move |cc| App::for_test(cc, CATALOG.clone(), language))
}

/// What can be clicked.
const BUTTONS: [Role; 4] = [Role::Button, Role::RadioButton, Role::ComboBox, Role::DisclosureTriangle];

/// Clicks the button with this name.
pub(crate) fn click(window: &mut Harness<'static, App>, name: &str) {
    let found = BUTTONS.into_iter().find_map(|role| window.query_by_role_and_label(role, name));
    found.unwrap_or_else(|| panic!("no button {name}")).click();
    window.run();
}

/// Clicks the button with this name, wherever on the page it stands.
pub(crate) fn reach(window: &mut Harness<'static, App>, name: &str) {
    let found = BUTTONS.into_iter().find_map(|role| window.query_by_role_and_label(role, name));
    found.unwrap_or_else(|| panic!("no button {name}")).scroll_to_me();
    window.run();
    click(window, name);
}

/// Whether something with this name is to be seen.
pub(crate) fn shows(window: &Harness<'static, App>, name: &str) -> bool {
    window.query_all_by_label(name).next().is_some()
}
