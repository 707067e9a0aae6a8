//! An edition of the catalogue in the window: offered, installed, left again; an unsigned one refused.

use std::time::Duration;

use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use tempfile::TempDir;
use wissel::app::{App, Step};
use wissel::catalog::{File, embedded_files};
use wissel::dossier::Example;
use wissel::text::Language;

use super::files::drop_on;
use super::{click, shows, step, window};
use crate::edition::{Publisher, own, pack, put, wrap};

/// The built-in catalogue with a later date and one other name.
fn later() -> Vec<File> {
    let mut files: Vec<File> = embedded_files().collect();
    for (path, text) in &mut files {
        match path.as_str() {
            "catalog.ron" => *text = text.replace(&own(), "2127-01"),
            "services/kmeet.ron" => *text = text.replacen("name: \"", "name: \"New ", 1),
            _ => {}
        }
    }
    files
}

fn built_in() -> String {
    format!("Edition {} of the catalogue is in use, built into the program.", own())
}

/// A window over this data folder, on which the file was dropped.
fn dropped(data: &TempDir, bytes: &[u8]) -> Harness<'static, App> {
    let path = data.path().join("new.wisselcat");
    std::fs::write(&path, bytes).unwrap();
    let mut window = window(Language::En);
    window.state_mut().use_data(data.path().to_owned());
    drop_on(&mut window, &path);
    window
}

#[test]
fn a_signed_edition_is_looked_at_installed_and_left() {
    let publisher = Publisher::new();
    let data = publisher.data();
    let mut window = dropped(&data, &publisher.edition(&later()));
    assert!(shows(&window, "Edition 2127-01 of the catalogue"));
    assert!(shows(&window, "publisher") && shows(&window, "0 new, 1 changed, 0 gone"));
    click(&mut window, "All changes");
    assert!(shows(&window, "service:kmeet: changed: name"));
    click(&mut window, "Install");
    assert!(shows(&window, "Edition 2127-01 of the catalogue is installed and in use."));
    click(&mut window, "Browse the catalogue");
    assert!(shows(&window, "Edition 2127-01 of the catalogue is in use, signed by publisher."));
    click(&mut window, "Back to the previous edition");
    assert!(shows(&window, &built_in()));
    assert!(!shows(&window, "Back to the previous edition"));
}

#[test]
fn what_is_not_wanted_now_changes_nothing() {
    let publisher = Publisher::new();
    let data = publisher.data();
    let mut window = dropped(&data, &publisher.edition(&later()));
    click(&mut window, "Not now");
    assert!(!shows(&window, "Edition 2127-01 of the catalogue"));
    assert!(!data.path().join("editions").exists());
}

#[test]
fn an_unsigned_file_is_refused_and_can_be_an_overlay() {
    let data = Publisher::new().data();
    let patch = [("services/kmeet.ron".to_owned(), "(id: \"kmeet\", name: \"Our kMeet\")".to_owned())];
    let mut window = dropped(&data, &wrap(&[("catalog.zip", pack(&patch).as_slice())]));
    assert!(shows(&window, "This is no update"));
    assert!(window.query_all_by_label_contains("It is not signed.").next().is_some());
    assert!(!shows(&window, "Install"));
    click(&mut window, "Use as an overlay");
    assert!(data.path().join("overlays/new/services/kmeet.ron").exists());
    assert!(window.query_all_by_label_contains("The overlay is in use").next().is_some());
}

#[test]
fn an_open_dossier_names_an_overlay_that_is_taken() {
    let data = Publisher::new().data();
    let patch = [("services/kmeet.ron".to_owned(), "(id: \"kmeet\", name: \"Our kMeet\")".to_owned())];
    let path = put(&data, "new.wisselcat", &wrap(&[("catalog.zip", pack(&patch).as_slice())]));
    let mut window = step(Example::Coaching, Step::Client);
    window.state_mut().use_data(data.path().to_owned());
    drop_on(&mut window, &path);
    click(&mut window, "Use as an overlay");
    let overlays = &window.state().dossier().unwrap().overlays;
    assert_eq!(overlays.iter().map(|overlay| overlay.name.as_str()).collect::<Vec<_>>(), ["new"]);
}

#[test]
fn a_refusal_does_not_name_the_file_while_names_are_hidden() {
    let data = Publisher::new().data();
    let mut window = dropped(&data, &wrap(&[("catalog.zip", pack(&[]).as_slice())]));
    let says = |window: &Harness<'static, App>, text| window.query_all_by_label_contains(text).next().is_some();
    assert!(says(&window, "new.wisselcat was not installed"));
    window.key_press_modifiers(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::P);
    window.run();
    assert!(!says(&window, "new.wisselcat") && says(&window, "….wisselcat was not installed. It is not signed."));
}

#[test]
fn a_drive_that_does_not_answer_does_not_stop_the_window() {
    let publisher = Publisher::new();
    let data = publisher.data();
    let path = put(&data, "new.wisselcat", &publisher.edition(&later()));
    let mut window = window(Language::En);
    window.state_mut().use_data(data.path().to_owned());
    let hand = window.state_mut().hold_disk();
    drop_on(&mut window, &path);
    window.run_steps(30);
    assert!(shows(&window, "The file is being opened") && !shows(&window, "Edition 2127-01 of the catalogue"));
    click(&mut window, "Back");
    assert!(!shows(&window, "The file is being opened"));
    window.state_mut().wait_for_disk(Duration::from_secs(20));
    drop_on(&mut window, &path);
    assert!(shows(&window, "Edition 2127-01 of the catalogue"));
    drop(hand);
}

#[test]
fn a_broken_file_is_named_and_nothing_is_offered() {
    let data = Publisher::new().data();
    let window = dropped(&data, b"nonsense");
    assert!(window.query_all_by_label_contains("new.wisselcat was not taken").next().is_some());
    assert!(!shows(&window, "Install"));
}

#[test]
fn an_update_is_opened_from_the_catalogue() {
    let mut window = window(Language::En);
    click(&mut window, "Browse the catalogue");
    assert!(shows(&window, &built_in()));
    click(&mut window, "Open an update…");
    assert!(shows(&window, "Open an edition of the catalogue"));
}
