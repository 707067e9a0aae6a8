//! The journal of a locked dossier: locked itself, also after the program was killed, and never plain beside the file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use wissel::app::journal::{self, Journal};
use wissel::dossier::store::{self, JournalKey, Lock, Mark, SealError, StoreError, backup};
use wissel::dossier::{Dossier, Example};

use crate::sealed::{NEEDLE, PHRASE, nothing_plain, phrase, text};

fn dossier(city: &str) -> Dossier {
    let mut dossier = Dossier::parse("x", Example::Practice.text()).unwrap();
    dossier.client.name = format!("{NEEDLE} {city}");
    dossier
}

fn name(text: &str) -> String {
    Dossier::parse("x", text).unwrap().client.name
}

#[test]
fn edits_saves_and_what_is_set_aside_leave_nothing_plain() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    let lock = Arc::new(phrase(PHRASE));
    let _open = Lock::take(&path, "anna@desk").unwrap();
    let locked = |city| store::bytes(&path, &dossier(city).text().unwrap(), Some(&lock)).unwrap();
    let mark = store::save(&path, &locked("one"), None, Some("2026-11-21T10:00:00Z")).unwrap();
    store::save(&path, &locked("two"), Some(&mark), Some("2026-11-21T10:01:00Z")).unwrap();

    let place = journal::beside(&path);
    let journal = Journal::keep(vec![place.clone()]);
    journal.lock(Some(lock.clone()));
    journal.edited(dossier("three"));
    journal.edited(dossier("four"));
    drop(journal);
    nothing_plain(folder.path());
    let found = journal::found(&place).unwrap();
    assert!(found.sealed && found.text.is_empty());
    assert_eq!(name(&found.unlock(&lock).unwrap()), format!("{NEEDLE} four"));

    assert!(journal::set_aside(&path, "2026-11-21T10:02:00Z").unwrap());
    assert!(journal::found(&place).is_none());
    nothing_plain(folder.path());
    let states = backup::states(&backup::folder(&path));
    let texts = states.iter().map(|state| name(&store::open(state, Some(&lock)).unwrap().text));
    assert_eq!(texts.collect::<Vec<_>>(), [format!("{NEEDLE} one"), format!("{NEEDLE} four")]);
    // Another lock reaches what came from a journal, too; from then on any age tool opens it.
    let new = phrase("another");
    fs::remove_file(&states[0]).unwrap();
    assert_eq!(store::reseal(&path, Some(&lock), Some(&new), &|_, _| ()).done, 1);
    assert!(fs::read(&states[1]).unwrap().starts_with(b"age-encryption.org/v1\n"));
}

#[test]
fn a_plain_journal_is_told_from_a_locked_one_and_replaced_by_it() {
    let folder = tempfile::tempdir().unwrap();
    let place = journal::unsaved(folder.path(), "2026-11-21T10:00:00Z");
    let journal = Journal::keep(vec![place.clone()]);
    journal.edited(dossier("one"));
    drop(journal);
    let plain = journal::all(folder.path());
    assert!(plain.len() == 1 && !plain[0].sealed && name(&plain[0].text) == format!("{NEEDLE} one"));

    let journal = Journal::keep(vec![place]);
    journal.edited(dossier("two"));
    journal.lock(Some(Arc::new(phrase(PHRASE))));
    journal.edited(dossier("three"));
    drop(journal);
    nothing_plain(folder.path());
    let locked = journal::all(folder.path());
    assert!(locked.len() == 1 && locked[0].sealed);
    let refused = locked[0].unlock(&phrase("something else"));
    assert!(matches!(refused, Err(StoreError::Sealed(_, SealError::Wrong))), "{refused:?}");
    assert_eq!(name(&locked[0].unlock(&phrase(PHRASE)).unwrap()), format!("{NEEDLE} three"));
}

#[test]
fn a_damaged_journal_says_what_it_can() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel.journal");
    let lock = phrase(PHRASE);
    let key = JournalKey::new(&lock).unwrap();
    let bytes = key.seal(&text()).unwrap();
    let fault = |bytes: &[u8], given| {
        fs::write(&path, bytes).unwrap();
        match store::open(&path, given) {
            Err(StoreError::Sealed(_, error)) => error,
            other => panic!("{other:?}"),
        }
    };
    let second = bytes.windows(4).rposition(|part| part == b"age-").unwrap();
    let end = bytes.windows(5).rposition(|part| part == b"\n--- ").unwrap() + 49 + 32;
    for length in (0..end).rev() {
        let error = fault(&bytes[..length], None);
        assert_eq!(error, SealError::Cut, "{length}");
    }
    assert!(journal::found(&path).is_none(), "nothing of it can be read");
    assert_eq!(fault(&bytes, None), SealError::Locked);
    let mut changed = bytes.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(fault(&changed, Some(&lock)), SealError::Content);
    // The key of one with the dossier of another.
    let other = JournalKey::new(&lock).unwrap().seal(&text()).unwrap();
    let other = &other[other.windows(4).rposition(|part| part == b"age-").unwrap()..];
    assert_eq!(fault(&[&bytes[..second], other].concat(), Some(&lock)), SealError::Head);
    for first in ["wissel-journal/v1 x\n", "wissel-journal/v1 123456789\n", "wissel-journal/v1 1\n"] {
        assert_eq!(fault(&[first.as_bytes(), &bytes[second..]].concat(), Some(&lock)), SealError::Head, "{first}");
    }
}

/// What the killed program does; only runs where a test has started it.
#[test]
fn child_that_edits_a_locked_dossier() {
    let Some(path) = std::env::var_os("WISSEL_KILL_LOCKED").map(PathBuf::from) else { return };
    let journal = Journal::keep(vec![journal::beside(&path)]);
    journal.lock(Some(Arc::new(phrase(PHRASE))));
    for n in 1_u32.. {
        journal.edited(dossier(&n.to_string()));
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// The mark of the journal once it is another one than `before`.
fn next(place: &Path, before: Option<&Mark>) -> Mark {
    let until = Instant::now() + Duration::from_secs(60);
    loop {
        match Mark::now(place).unwrap() {
            Some(now) if Some(&now) != before => return now,
            _ => assert!(Instant::now() < until, "no journal is written"),
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_program_that_is_killed_leaves_a_locked_journal_that_opens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    let place = journal::beside(&path);
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "sealed_journal::child_that_edits_a_locked_dossier"])
        .env("WISSEL_KILL_LOCKED", &path)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let first = next(&place, None);
    next(&place, Some(&first));
    child.kill().unwrap();
    child.wait().unwrap();
    nothing_plain(folder.path());
    let found = journal::found(&place).unwrap();
    let number = name(&found.unlock(&phrase(PHRASE)).unwrap()).rsplit(' ').next().unwrap().parse::<u32>().unwrap();
    assert!(number > 1, "it was written with the edits of a second");
}
