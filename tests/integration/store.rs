//! Files of dossiers: earlier states, what others changed, who has a file open, the journal, and a program that is
//! killed while it works.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wissel::app::journal::{self, Journal};
use wissel::dossier::store::{self, Existing, Lock, Mark, StoreError, backup};
use wissel::dossier::{Dossier, Example};

fn dossier(name: &str) -> Dossier {
    let mut dossier = Dossier::parse("x", Example::Practice.text()).unwrap();
    name.clone_into(&mut dossier.client.name);
    dossier
}

fn named(path: &Path) -> String {
    Dossier::parse("x", &fs::read_to_string(path).unwrap()).unwrap().client.name
}

#[test]
fn ten_earlier_states_are_kept_the_oldest_go() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    let mut mark = None;
    for n in 0..14 {
        let moment = format!("2026-11-21T10:{n:02}:00Z");
        let text = dossier(&format!("state {n}")).text().unwrap();
        mark = Some(store::save(&path, text.as_bytes(), mark.as_ref(), Some(&moment)).unwrap());
    }
    assert_eq!(named(&path), "state 13");
    let states = backup::states(&backup::folder(&path));
    let names: Vec<String> = states.iter().map(|path| named(path)).collect();
    assert_eq!(names, (3..13).map(|n| format!("state {n}")).collect::<Vec<_>>());
}

#[test]
fn two_saves_within_a_second_keep_both_states() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    for text in ["one", "two", "three"] {
        store::save(&path, text.as_bytes(), None, Some("2026-11-21T10:00:00Z")).unwrap();
    }
    let states = backup::states(&backup::folder(&path));
    assert_eq!(states.iter().map(|p| fs::read_to_string(p).unwrap()).collect::<Vec<_>>(), ["one", "two"]);
}

#[test]
fn the_newest_state_stays_whatever_the_clock_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    for n in 0..12 {
        backup::put(&path, format!("{n}").as_bytes(), &format!("2026-11-21T10:{n:02}:00Z")).unwrap();
    }
    for moment in ["2020-01-01T00:00:00Z", "2026-11-21", "2026-11-21T10:11:00Z"] {
        backup::put(&path, moment.as_bytes(), moment).unwrap();
        let states = backup::states(&backup::folder(&path));
        assert_eq!(fs::read_to_string(states.last().unwrap()).unwrap(), moment);
        assert_eq!(states.len(), 10);
    }
    // What somebody else put there is not ours to remove.
    fs::write(backup::folder(&path).join("0 plan.wissel"), "theirs").unwrap();
    backup::put(&path, b"last", "2026-11-22").unwrap();
    assert!(backup::folder(&path).join("0 plan.wissel").exists());
}

#[test]
fn what_another_program_wrote_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    let mark = store::save(&path, b"ours", None, None).unwrap();
    fs::write(&path, "theirs").unwrap();
    let refused = store::save(&path, b"ours again", Some(&mark), Some("2026-11-21T10:00:00Z"));
    assert!(matches!(&refused, Err(StoreError::Changed(changed)) if *changed == path), "{refused:?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
    // The same bytes written once more are no change; a file that is gone is written anew.
    fs::write(&path, "ours").unwrap();
    store::save(&path, b"more", Some(&mark), None).unwrap();
    fs::remove_file(&path).unwrap();
    store::save(&path, b"back", Some(&Mark::of(b"more")), None).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "back");
}

#[test]
fn who_has_a_file_open_is_named_and_let_go() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    let first = Lock::take(&path, "anna@desk, since ten").unwrap().unwrap();
    let held = Lock::take(&path, "ben@laptop").unwrap_err();
    assert_eq!(held.by, "anna@desk, since ten");
    drop(first);
    assert!(Lock::take(&path, "ben@laptop").unwrap().is_some());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing stays behind");
}

#[test]
fn the_journal_holds_the_last_edit_and_goes_with_the_save() {
    let folder = tempfile::tempdir().unwrap();
    let place = journal::beside(&folder.path().join("client.wissel"));
    let journal = Journal::keep(vec![place.clone()]);
    journal.edited(dossier("one"));
    journal.edited(dossier("two"));
    drop(journal);
    assert_eq!(named(&place), "two", "letting go writes what is left");
    let journal = Journal::keep(vec![place.clone()]);
    journal.edited(dossier("three"));
    journal.saved();
    drop(journal);
    assert!(journal::found(&place).is_none());
}

#[test]
fn where_the_folder_takes_nothing_the_journal_goes_elsewhere_or_says_so() {
    let folder = tempfile::tempdir().unwrap();
    // A file stands where the folder should be; that refuses root, too.
    let gone = folder.path().join("gone");
    fs::write(&gone, "").unwrap();
    fs::create_dir(folder.path().join("own")).unwrap();
    let own = journal::unsaved(&folder.path().join("own"), "2026-11-21T10:00:00Z");
    let journal = Journal::keep(vec![journal::beside(&gone.join("client.wissel")), own.clone()]);
    journal.edited(dossier("kept"));
    drop(journal);
    assert_eq!(named(&own), "kept");
    assert_eq!(journal::all(&folder.path().join("own")).len(), 1);

    let journal = Journal::keep(vec![journal::beside(&gone.join("client.wissel"))]);
    journal.edited(dossier("lost"));
    let until = Instant::now() + Duration::from_secs(20);
    let trouble = loop {
        if let Some(trouble) = journal.trouble() {
            break trouble;
        }
        assert!(Instant::now() < until, "nobody says that nothing is written");
        std::thread::yield_now();
    };
    assert!(trouble.to(wissel::text::Language::En).contains("cannot be written down"), "said");
}

/// What the killed program does; only runs where a test has started it. It notes each edit with its time.
#[test]
fn child_that_edits_until_it_is_killed() {
    let Some(path) = std::env::var_os("WISSEL_KILL_TEST").map(PathBuf::from) else { return };
    let saves = std::env::var("WISSEL_KILL_SAVES").unwrap().parse::<u32>().unwrap();
    let journal = Journal::keep(vec![journal::beside(&path)]);
    let mut mark = Mark::now(&path).unwrap();
    let (mut edits, begin) = (fs::File::create(path.with_extension("edits")).unwrap(), Instant::now());
    for n in 1_u32.. {
        let edited = dossier(&n.to_string());
        journal.edited(edited.clone());
        writeln!(edits, "{n} {}", begin.elapsed().as_millis()).unwrap();
        if n % saves == 0 {
            let text = edited.text().unwrap();
            mark = Some(store::save(&path, text.as_bytes(), mark.as_ref(), Some(&n.to_string())).unwrap());
            journal.saved();
            // What is said here was saved before.
            fs::write(path.with_extension("saved"), n.to_string()).unwrap();
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Starts the program, kills it after a while, and looks at what it left.
fn kill(folder: &Path, after: Duration, saves: u32) {
    let path = folder.join("client.wissel");
    fs::write(&path, dossier("0").text().unwrap()).unwrap();
    for left in [path.with_extension("saved"), path.with_extension("edits"), journal::beside(&path)] {
        drop(fs::remove_file(left));
    }
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "store::child_that_edits_until_it_is_killed"])
        .env("WISSEL_KILL_TEST", &path)
        .env("WISSEL_KILL_SAVES", saves.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();

    let number = |text: String| text.parse::<u32>().ok();
    let saved = number(named(&path)).expect("the file is whole");
    // The note may have been cut off in its middle; what it says whole was saved.
    let said = fs::read_to_string(path.with_extension("saved")).ok().and_then(number).unwrap_or_default();
    assert!(saved >= said, "{said} was saved, {saved} is there");
    for state in backup::states(&backup::folder(&path)) {
        named(&state);
    }
    let found = journal::found(&journal::beside(&path));
    let noted = found.map(|found| Dossier::parse("journal", &found.text).unwrap().client.name).and_then(number);
    let kept = saved.max(noted.unwrap_or_default());
    let edits = fs::read_to_string(path.with_extension("edits")).unwrap_or_default();
    let whole = edits.lines().filter_map(|line| line.split_once(' '));
    let times: Vec<(u32, u32)> = whole.filter_map(|(n, t)| Some((n.parse().ok()?, t.parse().ok()?))).collect();
    let last = times.last().map_or(0, |(_, time)| *time);
    let kept_at = times.iter().find(|(n, _)| *n == kept).map_or(0, |(_, time)| *time);
    assert!(last - kept_at <= 2000, "edits of {} ms are lost", last - kept_at);
}

/// Kills the program at moments that a fixed row of numbers gives: mostly among saves, sometimes long after the last.
fn kills(runs: u32) {
    let folder = tempfile::tempdir().unwrap();
    let mut chance = 11_u32;
    for run in 0..runs {
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let some = u64::from(chance >> 24);
        let (after, saves) = if run % 16 == 3 { (1000 + 10 * some, u32::MAX) } else { (20 + some, 7) };
        kill(folder.path(), Duration::from_millis(after), saves);
    }
}

#[test]
fn a_program_that_is_killed_leaves_whole_files() {
    kills(8);
}

/// The long form; `.ci/run` turns it on.
#[test]
#[cfg(feature = "screens")]
fn a_program_that_is_killed_five_hundred_times_leaves_whole_files() {
    kills(500);
}

#[test]
fn a_save_that_is_refused_leaves_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    store::write(&path, b"before", Existing::Keep).unwrap();
    // A file stands where the folder of earlier states should be.
    fs::write(backup::folder(&path), "").unwrap();
    let refused = store::save(&path, b"after", None, Some("2026-11-21T10:00:00Z"));
    assert!(matches!(refused, Err(StoreError::Write(..))), "{refused:?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "before");
}
