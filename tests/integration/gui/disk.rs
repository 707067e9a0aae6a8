//! Drives that do not answer, are full, protected or gone: the window goes on and says so, and nothing is lost.
//!
//! A drive that does not answer is the window's thread for the disk, held up; or a named pipe in the place of a file:
//! whoever opens it waits for its other end.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use wissel::app::{App, StartOptions, journal};
use wissel::dossier::Dossier;
use wissel::text::Language;

use super::files::{drop_on, school};
use super::hand_over::write_path;
use super::{click, options, shows, window};

const LONG: Duration = Duration::from_secs(20);

/// A window that keeps journals of its own in this folder.
fn at_desk(journals: PathBuf) -> Harness<'static, App> {
    let options = StartOptions { journals: Some(journals), ..options() };
    Harness::builder().with_size([1280.0, 800.0]).with_max_steps(12).build_eframe(move |cc| {
        let mut app = App::new(cc, options);
        app.wait_for_disk(LONG);
        app
    })
}

/// From now on nobody gets an answer from this path.
fn hang(path: &Path) {
    drop(fs::remove_file(path));
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

fn says(window: &Harness<'static, App>, text: &str) -> bool {
    window.query_all_by_label_contains(text).next().is_some()
}

fn eventually(what: &str, mut is: impl FnMut() -> bool) {
    let until = Instant::now() + LONG;
    while !is() {
        assert!(Instant::now() < until, "never: {what}");
        std::thread::yield_now();
    }
}

fn dossier(path: &Path) -> Dossier {
    Dossier::parse("x", &fs::read_to_string(path).unwrap()).unwrap()
}

/// What the only journal in this folder holds.
fn noted(journals: &Path) -> Dossier {
    let all = journal::all(journals);
    assert_eq!(all.len(), 1);
    Dossier::parse("journal", &all[0].text).unwrap()
}

fn edit(window: &mut Harness<'static, App>) {
    click(window, "Are patients treated by video?: Yes");
    assert_eq!(window.state().dossier().unwrap().client.treats_by_video, Some(true));
}

#[test]
fn a_file_on_a_drive_that_does_not_answer_keeps_nobody_from_another_one() {
    let folder = tempfile::tempdir().unwrap();
    let (hung, good) = (folder.path().join("hung.wissel"), school(folder.path()));
    fs::copy(&good, &hung).unwrap();
    let mut window = window(Language::En);
    let hand = window.state_mut().hold_disk();
    drop_on(&mut window, &hung);
    assert!(shows(&window, "The file is being opened") && !says(&window, "does not answer"));
    window.run_steps(30);
    assert!(says(&window, "does not answer. Nothing was opened"));
    click(&mut window, "Back");
    assert!(!shows(&window, "The file is being opened"));
    window.state_mut().wait_for_disk(LONG);
    drop_on(&mut window, &good);
    assert!(window.state().dossier().is_some());
    drop(hand);
}

/// A window in which a save hangs, after two edits; the second was made while it hung.
fn hung_save(path: &Path, journals: &Path) -> (Harness<'static, App>, Sender<()>) {
    let mut window = at_desk(journals.to_owned());
    drop_on(&mut window, path);
    let hand = window.state_mut().hold_disk();
    edit(&mut window);
    window.run_steps(12);
    assert!(shows(&window, "Saving…"));
    click(&mut window, "Do people under age take part?: No");
    window.run_steps(30);
    (window, hand)
}

#[test]
fn while_a_save_hangs_work_goes_on_and_a_copy_goes_elsewhere() {
    let [drive, own] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let (path, journals) = (school(drive.path()), own.path().join("unsaved"));
    let (mut window, hand) = hung_save(&path, &journals);
    assert!(says(&window, "does not answer. What you changed last") && says(&window, "it is being noted in"));
    click(&mut window, "Save a copy elsewhere…");
    let copy = own.path().join("copy.wissel");
    write_path(&mut window, &copy);
    window.state_mut().wait_for_disk(LONG);
    window.key_press(Key::Enter);
    window.run();
    let saved = dossier(&copy).client;
    assert_eq!((saved.treats_by_video, saved.minors), (Some(true), Some(false)));
    assert!(shows(&window, "Saved") && !says(&window, "does not answer"));
    drop(window);
    assert!(journal::all(&journals).is_empty(), "what is saved needs no journal");
    drop(hand);
}

#[test]
fn what_a_drive_does_not_take_is_in_the_journal() {
    let [drive, own] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let (path, journals) = (school(drive.path()), own.path().join("unsaved"));
    let (window, hand) = hung_save(&path, &journals);
    drop(window);
    let client = noted(&journals).client;
    assert_eq!((client.treats_by_video, client.minors), (Some(true), Some(false)));
    drop(hand);
}

#[test]
fn what_is_edited_while_a_save_runs_is_saved_by_the_next_one() {
    let folder = tempfile::tempdir().unwrap();
    let (path, who) = (folder.path().join("new.wissel"), folder.path().join(".new.wissel.who"));
    hang(&who);
    let mut window = window(Language::En);
    click(&mut window, "New client");
    click(&mut window, "Do people under age take part?: Yes");
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run();
    write_path(&mut window, &path);
    window.state_mut().wait_for_disk(Duration::ZERO);
    window.key_press(Key::Enter);
    window.run();
    click(&mut window, "Back");
    edit(&mut window);
    assert!(!path.exists());
    // Now the drive answers.
    fs::read(&who).unwrap();
    eventually("the first save", || path.exists());
    let first = dossier(&path).client;
    assert_eq!((first.minors, first.treats_by_video), (Some(true), None));
    eventually("the second save", || {
        window.step();
        shows(&window, "Saved")
    });
    assert_eq!(dossier(&path).client.treats_by_video, Some(true));
}

#[test]
fn a_folder_that_is_gone_is_said_and_the_work_is_in_the_journal() {
    let [drive, own] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let (path, journals) = (school(drive.path()), own.path().join("unsaved"));
    let mut window = at_desk(journals.clone());
    drop_on(&mut window, &path);
    fs::remove_dir_all(drive.path()).unwrap();
    edit(&mut window);
    window.run_steps(12);
    assert!(says(&window, "is not there any more") && says(&window, "still here in the window"));
    assert!(!drive.path().exists(), "nothing is written anew by itself");
    drop(window);
    assert_eq!(noted(&journals).client.treats_by_video, Some(true));
}

#[test]
fn a_folder_in_the_place_of_the_file_is_said_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = school(folder.path());
    let mut window = window(Language::En);
    drop_on(&mut window, &path);
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    fs::write(path.join("theirs"), "theirs").unwrap();
    edit(&mut window);
    window.run_steps(12);
    assert!(says(&window, "is a folder or something else") && says(&window, "still here in the window"));
    assert_eq!(fs::read_to_string(path.join("theirs")).unwrap(), "theirs");
    drop(window);
    let kept = dossier(&journal::beside(&path)).client;
    assert_eq!(kept.treats_by_video, Some(true));
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_nothing_is_said_and_another_one_can_be_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(Language::En);
    click(&mut window, "New client");
    edit(&mut window);
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run();
    for (path, done) in [(PathBuf::from("/sys/client.wissel"), false), (folder.path().join("client.wissel"), true)] {
        write_path(&mut window, &path);
        window.key_press(Key::Enter);
        window.run();
        assert_eq!(says(&window, "/sys/client.wissel could not be written"), !done);
        assert_eq!(shows(&window, "Saved"), done);
    }
    assert_eq!(dossier(&folder.path().join("client.wissel")).client.treats_by_video, Some(true));
}

#[test]
fn a_name_that_is_taken_is_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("theirs.wissel");
    fs::write(&path, "theirs").unwrap();
    let mut window = window(Language::En);
    click(&mut window, "New client");
    edit(&mut window);
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run();
    write_path(&mut window, &path);
    window.key_press(Key::Enter);
    window.run();
    assert!(shows(&window, "A file with this name exists already."));
    assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
    click(&mut window, "Replace it");
    assert_eq!(dossier(&path).client.treats_by_video, Some(true));
    assert!(shows(&window, "Saved"));
}

/// A small drive of its own; `.ci/run` may mount one, others need not.
#[cfg(feature = "screens")]
struct Drive(tempfile::TempDir);

#[cfg(feature = "screens")]
impl Drive {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let done = mount(&["-t", "tmpfs", "-o", "size=512k", "tmpfs"], folder.path());
        done.then(|| Self(folder))
    }
}

#[cfg(feature = "screens")]
impl Drop for Drive {
    fn drop(&mut self) {
        drop(Command::new("umount").arg("-l").arg(self.0.path()).status());
    }
}

#[cfg(feature = "screens")]
#[allow(clippy::print_stdout, reason = "whoever reads the log shall know what was not tried")]
fn mount(options: &[&str], folder: &Path) -> bool {
    let done = Command::new("mount").args(options).arg(folder).status().is_ok_and(|status| status.success());
    if !done {
        println!("skipped: nothing can be mounted here");
    }
    done
}

#[test]
#[cfg(feature = "screens")]
fn a_full_drive_is_said_and_nothing_is_lost() {
    use std::io::Write as _;
    let own = tempfile::tempdir().unwrap();
    let (Some(drive), journals) = (Drive::mount(), own.path().join("unsaved")) else { return };
    let path = school(drive.0.path());
    let mut window = at_desk(journals.clone());
    drop_on(&mut window, &path);
    let filler = drive.0.path().join("filler");
    let mut full = fs::File::create(&filler).unwrap();
    while full.write_all(&[0; 512]).is_ok() {}
    edit(&mut window);
    window.run_steps(12);
    assert!(says(&window, "the drive is full") && says(&window, "still here in the window"));
    assert_eq!(fs::read_to_string(&path).unwrap(), wissel::dossier::Example::School.text());
    drop(window);
    assert_eq!(noted(&journals).client.treats_by_video, Some(true));
    fs::remove_file(&filler).unwrap();
    drop(full);
    let mut window = at_desk(journals.clone());
    click(&mut window, "Go on with the changes");
    assert_eq!(window.state().dossier().unwrap().client.treats_by_video, Some(true));
}

#[test]
#[cfg(feature = "screens")]
fn a_drive_that_can_only_be_read_is_said_and_nothing_is_lost() {
    let own = tempfile::tempdir().unwrap();
    let (Some(drive), journals) = (Drive::mount(), own.path().join("unsaved")) else { return };
    let path = school(drive.0.path());
    if !mount(&["-o", "remount,ro"], drive.0.path()) {
        return;
    }
    let mut window = at_desk(journals.clone());
    drop_on(&mut window, &path);
    edit(&mut window);
    window.run_steps(12);
    assert!(says(&window, "the drive is write-protected") && says(&window, "still here in the window"));
    drop(window);
    assert_eq!(noted(&journals).client.treats_by_video, Some(true));
}
