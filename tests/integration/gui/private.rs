//! Privacy mode, recent files, and the window's title: what the screen says of who the client is.

use std::path::{Path, PathBuf};

use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use wissel::app::{App, StartOptions, Step};
use wissel::dossier::Example;
use wissel::dossier::store::Lock;
use wissel::text::Language;

use super::files::drop_on;
use super::{click, options, shows, step, tall};
use crate::support::repository;

const STEPS: [Key; 7] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7];

/// Whether something on the screen holds this text, in capitals or not.
fn says(window: &Harness<'static, App>, text: &str) -> bool {
    let holds = |found: Option<String>| found.is_some_and(|found| found.to_lowercase().contains(text));
    window.query_all_by(|n| holds(n.value()) || holds(n.label())).next().is_some()
}

fn press(window: &mut Harness<'static, App>, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run();
}

fn hide(window: &mut Harness<'static, App>) {
    press(window, Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::P);
}

/// The coaching firm in a file of its name, in a folder of its name.
fn coaching(folder: &Path) -> PathBuf {
    let folder = folder.join("Coaching Beispiel");
    std::fs::create_dir(&folder).unwrap();
    let path = folder.join("coaching-beispiel.wissel");
    std::fs::write(&path, Example::Coaching.text()).unwrap();
    path
}

fn says_who(window: &Harness<'static, App>) -> bool {
    ["coaching beispiel", "coaching-beispiel"].into_iter().any(|name| says(window, name))
}

#[test]
fn the_name_stands_nowhere_while_it_is_hidden() {
    let folder = tempfile::tempdir().unwrap();
    let path = coaching(folder.path());
    let mut window = tall(Language::En);
    drop_on(&mut window, &path);
    assert!(says_who(&window));
    hide(&mut window);
    for key in STEPS {
        press(&mut window, Modifiers::COMMAND, key);
        assert!(!says_who(&window), "{key:?}");
        assert!(shows(&window, "Name hidden"), "{key:?}");
    }
    press(&mut window, Modifiers::COMMAND, Key::B);
    assert!(!says_who(&window) && shows(&window, "Name hidden"));
    press(&mut window, Modifiers::COMMAND, Key::Num1);
    press(&mut window, Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::S);
    assert!(shows(&window, "Path of the file") && !says_who(&window));
    click(&mut window, "Back");
    assert_eq!(window.state().dossier().unwrap().client.name, "Coaching Beispiel");
    click(&mut window, "Name hidden");
    assert!(says_who(&window) && !shows(&window, "Name hidden"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), Example::Coaching.text(), "nothing of it is in the file");
}

#[test]
fn what_is_hidden_is_kept_when_something_else_is_edited() {
    let mut window = step(Example::Coaching, Step::Client);
    let before = window.state().dossier().unwrap().client.clone();
    hide(&mut window);
    click(&mut window, "Are patients treated by video?: Yes");
    let client = &window.state().dossier().unwrap().client;
    assert_eq!(client.treats_by_video, Some(true));
    assert_eq!((&client.name, &client.address, &client.contact), (&before.name, &before.address, &before.contact));
}

#[test]
fn another_client_stays_hidden_too() {
    let mut window = step(Example::Coaching, Step::Client);
    hide(&mut window);
    window.state_mut().show_example(Example::School, Step::Client);
    window.run();
    let name = window.state().dossier().unwrap().client.name.to_lowercase();
    assert!(shows(&window, "Name hidden") && !says(&window, &name));
}

#[test]
fn no_page_is_shown_while_the_name_is_hidden() {
    let mut window = step(Example::Coaching, Step::HandOver);
    assert!(shows(&window, "Show pages"));
    hide(&mut window);
    assert!(!shows(&window, "Show pages") && says(&window, "the pages carry the client’s name"));
}

#[test]
fn messages_keep_their_sentence_without_names() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lerngruppe-ost.wissel");
    std::fs::write(&path, "(format: 1, client: (nam: \"Lerngruppe Ost\"))").unwrap();
    let mut window = tall(Language::En);
    hide(&mut window);
    drop_on(&mut window, &path);
    assert!(says(&window, "this file cannot be opened") && !says(&window, "lerngruppe"));
    hide(&mut window);
    assert!(says(&window, "lerngruppe-ost.wissel:1:"), "the whole message is there once the name is shown");
}

#[test]
fn the_name_can_be_hidden_above_a_question() {
    let folder = tempfile::tempdir().unwrap();
    let path = coaching(folder.path());
    let lock = Lock::take(&path, "ben@laptop, since ten").unwrap();
    let mut window = tall(Language::En);
    drop_on(&mut window, &path);
    assert!(says(&window, "coaching-beispiel.wissel"));
    hide(&mut window);
    assert!(says(&window, "….wissel is open elsewhere") && !says_who(&window));
    drop(lock);
}

#[test]
fn the_help_says_what_is_hidden() {
    let mut window = tall(Language::En);
    window.key_press(Key::F1);
    window.run();
    assert!(shows(&window, "Hide or show the client’s name") && says(&window, "stakeholders and other persons stay"));
}

/// The title stands in task bars and in what screen sharing offers: it is the program's name and never another one.
#[test]
fn the_title_of_the_window_never_changes() {
    let mut titles = Vec::new();
    for (path, text) in repository("src", "rs") {
        assert!(!text.contains("ViewportCommand::Title"), "{path}");
        titles.extend(text.matches("with_title(\"Wissel\")").map(|_| path.clone()));
        assert_eq!(text.matches("with_title(").count(), text.matches("with_title(\"Wissel\")").count(), "{path}");
    }
    assert_eq!(titles, ["app/start.rs"]);
}

/// A window that may remember recent files in this one.
fn remembering(recent: &Path) -> Harness<'static, App> {
    let options = StartOptions { recent: Some(recent.to_owned()), ..options() };
    let harness = Harness::builder().with_size([1280.0, 1600.0]).with_max_steps(12);
    harness.build_eframe(move |cc| App::new(cc, options))
}

#[test]
fn no_file_is_remembered_until_somebody_asks_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let (path, recent) = (coaching(folder.path()), folder.path().join("recent.ron"));
    let mut window = remembering(&recent);
    assert!(says(&window, "wissel remembers no files"));
    drop_on(&mut window, &path);
    drop(window);
    assert!(!recent.exists(), "nothing is written down by itself");

    let mut window = remembering(&recent);
    click(&mut window, "Remember recent files");
    assert!(says(&window, "no file was opened yet"));
    drop_on(&mut window, &path);
    drop(window);

    let mut window = remembering(&recent);
    hide(&mut window);
    assert!(!says_who(&window) && says(&window, "recent files are not listed"));
    hide(&mut window);
    click(&mut window, "coaching-beispiel.wissel");
    assert_eq!(window.state().dossier().unwrap().client.name, "Coaching Beispiel");
    drop(window);

    let mut window = remembering(&recent);
    click(&mut window, "Forget all and remember no more");
    assert!(!recent.exists() && !says_who(&window) && says(&window, "wissel remembers no files"));
}
