//! The step Hand over.

use std::path::Path;
use std::time::Duration;

use eframe::egui::{Key, Modifiers, OutputCommand, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, Step};
use wissel::dossier::Example;
use wissel::text::Language;

use super::{click, shows, window};

fn hand_over() -> Harness<'static, App> {
    let mut window = window(Language::En);
    window.state_mut().show_example(Example::Coaching, Step::HandOver);
    window.run();
    window
}

pub(super) fn write_path(window: &mut Harness<'static, App>, path: &Path) {
    let field = "Path of the file";
    window.get_by_label(field).focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    window.get_by_label(field).type_text(&path.display().to_string());
    window.run();
}

pub(super) fn choose_markdown(window: &mut Harness<'static, App>) {
    click(window, "Format");
    click(window, "Text with markup (Markdown)");
}

/// Waits for the thread that writes, at most half a minute.
pub(super) fn wait(window: &mut Harness<'static, App>, until: impl Fn(&Harness<'static, App>) -> bool) {
    for _ in 0..300 {
        window.run();
        if until(window) {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("the document was never written");
}

#[test]
fn a_document_is_written_and_said_where() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vergleich.md");
    let mut window = hand_over();
    choose_markdown(&mut window);
    write_path(&mut window, &path);
    click(&mut window, "Write document");
    let done = format!("Written: {}", path.display());
    wait(&mut window, |window| shows(window, &done));
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("# ") || text.contains("\n# "), "{}", &text[..200]);
}

#[test]
fn what_a_browser_shows_is_opened_in_it_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let (page, text) = (folder.path().join("a.html"), folder.path().join("b.md"));
    let mut window = hand_over();
    click(&mut window, "Format");
    click(&mut window, "Web page in one file (HTML)");
    write_path(&mut window, &page);
    click(&mut window, "Write document");
    wait(&mut window, |window| shows(window, "Open in the browser"));
    window.get_by_label("Open in the browser").scroll_to_me();
    window.run();
    window.get_by_label("Open in the browser").click();
    let mut asked = Vec::new();
    for _ in 0..4 {
        window.step();
        asked.extend(window.output().platform_output.commands.iter().cloned());
    }
    let opens = |c: &OutputCommand| matches!(c, OutputCommand::OpenUrl(open) if Path::new(&open.url) == page);
    assert!(asked.iter().any(opens), "{asked:?}");
    choose_markdown(&mut window);
    write_path(&mut window, &text);
    click(&mut window, "Write document");
    let done = format!("Written: {}", text.display());
    wait(&mut window, |window| shows(window, &done));
    assert!(!shows(&window, "Open in the browser"), "a browser would only download it");
}

#[test]
fn a_file_is_replaced_only_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.md");
    std::fs::write(&path, "mine").unwrap();
    let mut window = hand_over();
    choose_markdown(&mut window);
    write_path(&mut window, &path);
    click(&mut window, "Write document");
    wait(&mut window, |window| shows(window, "A file with this name exists already."));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    click(&mut window, "Replace the file");
    let done = format!("Written: {}", path.display());
    wait(&mut window, |window| shows(window, &done));
    assert_ne!(std::fs::read_to_string(&path).unwrap(), "mine");
}

#[test]
fn a_missing_folder_is_named_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("not-there").join("plan.md");
    let mut window = hand_over();
    choose_markdown(&mut window);
    write_path(&mut window, &path);
    click(&mut window, "Write document");
    let words = "its folder is not there";
    wait(&mut window, |window| window.query_by_label_contains(words).is_some());
    assert!(!path.exists());
}

#[test]
fn interests_of_the_adviser_are_written_here_too() {
    let window = hand_over();
    let field = "Memberships and commissions; empty means none declared";
    let named = window.query_by_label(field).is_some();
    assert!(named, "the field stands here");
}

#[test]
fn pages_are_looked_at_before_anything_is_written() {
    let mut window = super::step(Example::Coaching, Step::HandOver);
    click(&mut window, "Show pages");
    wait(&mut window, |window| shows_page(window, "Page 1 of "));
    assert!(shows_page(&window, "Page 1 of "));
    click(&mut window, "Next page");
    assert!(shows_page(&window, "Page 2 of ") && !shows_page(&window, "Page 1 of "));
    click(&mut window, "Page before");
    assert!(shows_page(&window, "Page 1 of "));
    choose_markdown(&mut window);
    assert!(shows_page(&window, "Page 1 of "), "the format changes no page");
    click(&mut window, "Language of the document: Nederlands");
    assert!(!shows_page(&window, "Page 1 of ") && shows(&window, "Show pages"), "another language is another document");
}

/// The picture of a page says which it is.
fn shows_page(window: &Harness<'static, App>, place: &str) -> bool {
    window.query_all_by_label_contains(place).any(|node| node.accesskit_node().role() == Role::Image)
}

#[test]
fn what_was_written_before_is_still_named() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (folder.path().join("first.md"), folder.path().join("second.md"));
    let mut window = super::step(Example::Coaching, Step::HandOver);
    assert!(shows(&window, "Letterhead") && !shows(&window, "Written before"));
    choose_markdown(&mut window);
    for path in [&first, &second] {
        write_path(&mut window, path);
        click(&mut window, "Write document");
        let done = format!("Written: {}", path.display());
        wait(&mut window, |window| shows(window, &done));
    }
    assert!(shows(&window, "Written before") && shows(&window, &first.display().to_string()));
}

#[test]
fn a_missing_letterhead_is_said_before_anything_is_handed_over() {
    let mut window = super::tall(Language::En);
    click(&mut window, "New client");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num7);
    window.run();
    assert!(window.query_by_label_contains("No address and no contact yet").is_some());
}
