//! Locked dossiers in the window: what is asked, what is written, and that nothing of it is plain.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use wissel::app::{App, StartOptions, Step, journal};
use wissel::dossier::store::{Passphrase, backup};
use wissel::dossier::{Dossier, Example};

use super::files::drop_on;
use super::hand_over::write_path;
use super::{click, options, shows, step};
use crate::sealed::{NEEDLE, PHRASE, nothing_plain};

/// A key takes a second, more where other tests make some at the same time.
const LONG: Duration = Duration::from_secs(120);

static BY_AGE: &[u8] = include_bytes!("../sealed/by-age.wissel");

/// A window that keeps journals of its own in this folder.
fn at_desk(journals: &Path) -> Harness<'static, App> {
    starting(journals, None)
}

/// The same, opened with a file and what shall be its passphrase.
fn starting(journals: &Path, with: Option<(&Path, &str)>) -> Harness<'static, App> {
    let options = StartOptions {
        dossier: with.map(|(path, _)| path.to_owned()),
        passphrase: with.and_then(|(_, text)| Passphrase::new(text)).map(Arc::new),
        language_asked: true,
        journals: Some(journals.to_owned()),
        ..options()
    };
    Harness::builder().with_size([1280.0, 1000.0]).with_max_steps(12).build_eframe(move |cc| {
        let mut app = App::new(cc, options);
        app.wait_for_disk(LONG);
        app
    })
}

fn write(window: &mut Harness<'static, App>, field: &str, text: &str) {
    window.get_by_label(field).focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    window.get_by_label(field).type_text(text);
    window.run();
}

/// Types the passphrase that is asked for.
fn unlock(window: &mut Harness<'static, App>, text: &str) {
    write(window, "Passphrase", text);
    window.key_press(Key::Enter);
    window.run();
}

fn menu(window: &mut Harness<'static, App>, name: &str) {
    click(window, "Menu");
    click(window, name);
}

/// Whether something on the screen, or in what a screen reader gets, holds this text.
fn holds(window: &Harness<'static, App>, text: &str) -> bool {
    let holds = |found: Option<String>| found.is_some_and(|found| found.contains(text));
    window.query_all_by(|n| holds(n.value()) || holds(n.label())).next().is_some()
}

fn eventually(what: &str, mut is: impl FnMut() -> bool) {
    let until = Instant::now() + LONG;
    while !is() {
        assert!(Instant::now() < until, "never: {what}");
        std::thread::yield_now();
    }
}

fn name(window: &Harness<'static, App>) -> String {
    window.state().dossier().unwrap().client.name.clone()
}

fn save_to(window: &mut Harness<'static, App>, path: &Path) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run();
    write_path(window, path);
    window.key_press(Key::Enter);
    window.run();
}

/// A client that is locked before it has a file, and was never saved.
fn never_saved(journals: &Path) {
    let mut window = at_desk(journals);
    click(&mut window, "New client");
    write(&mut window, "Name", NEEDLE);
    menu(&mut window, "Lock with a passphrase…");
    write(&mut window, "Passphrase", PHRASE);
    write(&mut window, "The same once more", PHRASE);
    window.key_press(Key::Enter);
    window.run();
    assert!(shows(&window, "Locked with a passphrase"));
    eventually("a locked journal", || {
        let all = journal::all(journals);
        all.len() == 1 && all[0].sealed
    });
    nothing_plain(journals);
}

#[test]
fn a_client_is_locked_from_its_first_word_to_its_file() {
    let [drive, own] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let (path, journals) = (drive.path().join("client.wissel"), own.path().join("unsaved"));
    never_saved(&journals);

    let mut window = at_desk(&journals);
    assert!(shows(&window, "A locked client that was never saved") && !holds(&window, NEEDLE));
    unlock(&mut window, PHRASE);
    click(&mut window, "Go on with the changes");
    assert!(name(&window) == NEEDLE && shows(&window, "Locked with a passphrase"));
    save_to(&mut window, &path);
    assert!(shows(&window, "Saved"));
    eventually("the journal goes", || journal::all(&journals).is_empty());
    drop(window);
    nothing_plain(drive.path());

    let mut window = at_desk(&journals);
    drop_on(&mut window, &path);
    assert!(shows(&window, "This file is locked") && window.state().dossier().is_none());
    unlock(&mut window, "something else");
    assert!(holds(&window, "This passphrase does not open it") && window.state().dossier().is_none());
    unlock(&mut window, PHRASE);
    assert!(name(&window) == NEEDLE && shows(&window, "Locked with a passphrase"));
    click(&mut window, "Do people under age take part?: Yes");
    eventually("the journal beside the file", || journal::beside(&path).exists());
    nothing_plain(drive.path());
    drop(window);

    let mut window = at_desk(&journals);
    drop_on(&mut window, &path);
    unlock(&mut window, PHRASE);
    assert!(shows(&window, "Changes that were not saved"));
    click(&mut window, "Go on with the changes");
    assert_eq!(window.state().dossier().unwrap().client.minors, Some(true));
}

fn states(path: &Path) -> Vec<PathBuf> {
    backup::states(&backup::folder(path))
}

#[test]
fn a_passphrase_is_changed_and_taken_off() {
    let [drive, own] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let path = drive.path().join("client.wissel");
    fs::write(&path, BY_AGE).unwrap();
    let mut window = at_desk(own.path());
    drop_on(&mut window, &path);
    unlock(&mut window, PHRASE);
    assert_eq!(name(&window), NEEDLE);

    menu(&mut window, "Change or remove the passphrase…");
    write(&mut window, "New passphrase", "another");
    write(&mut window, "The same once more", "another");
    click(&mut window, "Change");
    assert!(shows(&window, "This is not the present passphrase. Nothing was changed."));
    click(&mut window, "Remove the passphrase");
    assert_eq!(fs::read(&path).unwrap(), BY_AGE);
    write(&mut window, "Present passphrase", PHRASE);
    click(&mut window, "Change");
    assert!(shows(&window, "The passphrase was changed.") && shows(&window, "Locked with a passphrase"));
    assert!(fs::read(&path).unwrap() != BY_AGE && states(&path).len() == 1);
    nothing_plain(drive.path());

    menu(&mut window, "Change or remove the passphrase…");
    write(&mut window, "Present passphrase", "another");
    click(&mut window, "Remove the passphrase");
    assert!(holds(&window, "The passphrase was removed") && !shows(&window, "Locked with a passphrase"));
    let all = states(&path);
    assert_eq!(all.len(), 2);
    for plain in all.iter().chain([&path]) {
        assert_eq!(Dossier::parse("x", &fs::read_to_string(plain).unwrap()).unwrap().client.name, NEEDLE);
    }
}

/// The window has made up its mind about the file it was opened with.
fn settled(window: &mut Harness<'static, App>) {
    eventually("the file is tried", || {
        window.step();
        window.state().dossier().is_some() || shows(window, "This file is locked")
    });
}

#[test]
fn a_window_can_be_opened_with_a_file_and_its_passphrase() {
    let [drive, own] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let path = drive.path().join("client.wissel");
    fs::write(&path, BY_AGE).unwrap();
    let mut window = starting(own.path(), Some((path.as_path(), "something else")));
    settled(&mut window);
    assert!(holds(&window, "This passphrase does not open it") && window.state().dossier().is_none());
    unlock(&mut window, PHRASE);
    assert_eq!(name(&window), NEEDLE);
    drop(window);

    let mut window = starting(own.path(), Some((path.as_path(), PHRASE)));
    settled(&mut window);
    assert!(name(&window) == NEEDLE && shows(&window, "Locked with a passphrase"));
    drop(window);

    fs::write(&path, format!("(format: 1, client: (name: \"{NEEDLE}\"))\n")).unwrap();
    let mut window = starting(own.path(), Some((path.as_path(), PHRASE)));
    settled(&mut window);
    assert!(name(&window) == NEEDLE && !shows(&window, "Locked with a passphrase"), "a plain file needs none");
}

#[test]
fn a_lock_that_comes_while_the_first_save_is_under_way_reaches_the_file() {
    let [drive, own] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let path = drive.path().join("client.wissel");
    backup::put(&path, NEEDLE.as_bytes(), "2026-11-20").unwrap();
    let mut window = at_desk(own.path());
    click(&mut window, "New client");
    write(&mut window, "Name", NEEDLE);
    let hand = window.state_mut().hold_disk();
    save_to(&mut window, &path);
    click(&mut window, "Back");
    menu(&mut window, "Lock with a passphrase…");
    write(&mut window, "Passphrase", PHRASE);
    write(&mut window, "The same once more", PHRASE);
    click(&mut window, "Lock");
    assert!(shows(&window, "Locked with a passphrase") && !path.exists());
    drop(hand);
    eventually("it is saved", || {
        window.step();
        path.exists() && shows(&window, "Saved")
    });
    eventually("the journal goes", || journal::all(own.path()).is_empty());
    drop(window);
    nothing_plain(drive.path());
}

#[test]
fn what_is_open_here_is_kept_locked_where_its_file_was_locked_elsewhere() {
    let [drive, own] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let path = drive.path().join("client.wissel");
    let plain = format!("(format: 1, client: (name: \"{NEEDLE}\"))\n");
    fs::write(&path, &plain).unwrap();
    let mut window = at_desk(own.path());
    drop_on(&mut window, &path);
    fs::write(&path, BY_AGE).unwrap();
    click(&mut window, "Do people under age take part?: Yes");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run();
    click(&mut window, "Take what the file holds");
    window.run_steps(12);
    assert!(shows(&window, "This file is locked"));
    assert!(!shows(&window, "The file was changed by another program"), "one question at a time");
    unlock(&mut window, PHRASE);
    assert!(window.state().dossier().unwrap().client.minors.is_none() && states(&path).len() == 1);
    eventually("the journal goes", || !journal::beside(&path).exists());
    nothing_plain(drive.path());

    fs::write(&path, &plain).unwrap();
    click(&mut window, "Do people under age take part?: Yes");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run();
    click(&mut window, "Take what the file holds");
    assert!(holds(&window, "The passphrase was removed") && !shows(&window, "Locked with a passphrase"));
}

#[test]
fn the_dialog_says_what_is_missing_and_keeps_what_is_typed_to_itself() {
    let mut window = step(Example::Coaching, Step::HandOver);
    menu(&mut window, "Lock with a passphrase…");
    click(&mut window, "Lock");
    assert!(shows(&window, "Type a passphrase. Nothing was changed."));
    write(&mut window, "Passphrase", "quuxel");
    assert!(holds(&window, "This passphrase is short"));
    write(&mut window, "The same once more", "quuxeler");
    click(&mut window, "Lock");
    assert!(shows(&window, "The two are not the same. Nothing was changed."));
    assert!(!holds(&window, "quuxel"), "neither is read out");
    click(&mut window, "Show what is typed");
    assert!(holds(&window, "quuxeler"));
    write(&mut window, "The same once more", "another");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert!(holds(&window, "another"), "there is no history of it");
    // As a list of passphrases gives it, with the end of its line.
    window.get_by_label("The same once more").focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    window.event(Event::Paste("quuxel\n".to_owned()));
    window.run();
    click(&mut window, "Lock");
    assert!(shows(&window, "Locked with a passphrase") && !holds(&window, "quuxel"));
    assert!(holds(&window, "documents and voices that you write are plain"));
}
