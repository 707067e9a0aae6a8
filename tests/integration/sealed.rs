//! Locked dossiers: files of the age program, every way one does not open, earlier states, the command line.
//!
//! `sealed/by-age.wissel` and `sealed/for-a-key.wissel` were made by age 1.1.1 (Go) from
//! `(format: 1, client: (name: "Practice at the market"))` and the end of a line: `age -p -o by-age.wissel plain.ron`
//! with the passphrase below, and `age -r age1… -o for-a-key.wissel plain.ron`.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use tempfile::TempDir;
use wissel::dossier::store::{self, Mark, Opened, Passphrase, SealError, StoreError, backup};
use wissel::dossier::{Dossier, Example};
use wissel::text::Language;

use crate::program::{done, path as named, run, stops, write};

/// The passphrase of the files here.
pub(crate) const PHRASE: &str = "correct horse battery staple";
/// Stands in every plain text here.
pub(crate) const NEEDLE: &str = "Practice at the market";

static BY_AGE: &[u8] = include_bytes!("sealed/by-age.wissel");
static FOR_A_KEY: &[u8] = include_bytes!("sealed/for-a-key.wissel");

pub(crate) fn phrase(text: &str) -> Passphrase {
    Passphrase::new(text).unwrap()
}

pub(crate) fn text() -> String {
    let mut dossier = Dossier::parse("x", Example::Practice.text()).unwrap();
    NEEDLE.clone_into(&mut dossier.client.name);
    dossier.text().unwrap()
}

/// A dossier of several pieces, locked once.
static LONG: LazyLock<(String, Vec<u8>)> = LazyLock::new(|| {
    let text = format!("{}\n// {}", text(), "long ".repeat(40_000));
    let bytes = store::bytes(Path::new("x"), &text, Some(&phrase(PHRASE))).unwrap().to_vec();
    (text, bytes)
});

fn open(bytes: &[u8], passphrase: Option<&Passphrase>) -> Result<Opened, StoreError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    fs::write(&path, bytes).unwrap();
    store::open(&path, passphrase)
}

#[track_caller]
fn fault(bytes: &[u8], passphrase: Option<&Passphrase>) -> SealError {
    match open(bytes, passphrase) {
        Err(StoreError::Sealed(_, error)) => error,
        other => panic!("{other:?}"),
    }
}

/// The fixture with one place written anew.
fn with(from: &str, to: &str) -> Vec<u8> {
    let at = BY_AGE.windows(from.len()).position(|part| part == from.as_bytes()).unwrap();
    [&BY_AGE[..at], to.as_bytes(), &BY_AGE[at + from.len()..]].concat()
}

/// Where the head ends: the line with its sum is `--- ` and 43 letters.
fn head(bytes: &[u8]) -> usize {
    bytes.windows(5).position(|part| part == b"\n--- ").unwrap() + 5 + 43 + 1
}

/// No file below the folder holds the client's name.
#[track_caller]
pub(crate) fn nothing_plain(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            nothing_plain(&path);
        } else if path.extension().is_none_or(|ending| ending != "lock") {
            // A lock is empty, and not every system lets it be read.
            let bytes = fs::read(&path).unwrap();
            assert!(!bytes.windows(NEEDLE.len()).any(|part| part == NEEDLE.as_bytes()), "{} is plain", path.display());
        }
    }
}

fn states(path: &Path) -> Vec<PathBuf> {
    backup::states(&backup::folder(path))
}

#[test]
fn a_file_of_the_age_program_opens() {
    let opened = open(BY_AGE, Some(&phrase(PHRASE))).unwrap();
    assert!(opened.sealed);
    assert_eq!(opened.text.as_str(), format!("(format: 1, client: (name: \"{NEEDLE}\"))\n"));
    assert_eq!(opened.mark, Mark::of(BY_AGE));
    let plain = open(b"(format: 1)", Some(&phrase(PHRASE))).unwrap();
    assert!(!plain.sealed && plain.text.as_str() == "(format: 1)", "a plain file needs no passphrase");
}

#[test]
fn what_is_locked_opens_again_and_is_age() {
    let (text, bytes) = &*LONG;
    assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    assert!(bytes[..head(bytes)].windows(4).any(|part| part == b" 18\n"), "work of a fixed factor");
    assert_eq!(open(bytes, Some(&phrase(PHRASE))).unwrap().text.as_str(), text);
}

#[test]
fn a_passphrase_is_never_printed_and_never_empty() {
    assert!(!format!("{:?}", phrase(PHRASE)).contains("horse"));
    assert!(!format!("{:?}", open(b"plain", None).unwrap()).contains("plain"), "nor is a dossier");
    assert!(Passphrase::new("").is_none());
}

#[test]
fn without_the_right_passphrase_it_says_which_is_wanted() {
    assert_eq!(fault(BY_AGE, None), SealError::Locked);
    assert_eq!(fault(BY_AGE, Some(&phrase("correct horse"))), SealError::Wrong);
    assert_eq!(fault(FOR_A_KEY, None), SealError::Keys);
    assert_eq!(fault(FOR_A_KEY, Some(&phrase(PHRASE))), SealError::Keys);
}

#[test]
fn too_much_work_is_refused_before_it_begins() {
    for factor in ["21", "24", "63", "255"] {
        let error = fault(&with(" 18\n", &format!(" {factor}\n")), Some(&phrase(PHRASE)));
        assert_eq!(error, SealError::Work(factor.parse().unwrap()));
    }
    assert_eq!(fault(&with(" 18\n", " 256\n"), Some(&phrase(PHRASE))), SealError::Head);
    assert_eq!(fault(&with(" 18\n", " 018\n"), Some(&phrase(PHRASE))), SealError::Head);
}

#[test]
fn a_head_that_never_ends_is_refused() {
    let endless = [b"age-encryption.org/v1\n".as_slice(), b"-> a\n\n".repeat(1_000_000).as_slice()].concat();
    assert_eq!(fault(&endless, None), SealError::Head);
}

#[test]
fn another_form_of_age_is_named() {
    let armored = "\n-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n";
    assert_eq!(fault(armored.as_bytes(), Some(&phrase(PHRASE))), SealError::Armored);
    assert_eq!(fault(&with("/v1\n", "/v2\n"), Some(&phrase(PHRASE))), SealError::Newer);
}

#[test]
fn a_damaged_head_is_told_from_a_wrong_passphrase_where_that_is_possible() {
    let right = phrase(PHRASE);
    let sum = head(BY_AGE) - 10;
    let mut bytes = BY_AGE.to_vec();
    bytes[sum] = if bytes[sum] == b'A' { b'B' } else { b'A' };
    assert_eq!(fault(&bytes, Some(&right)), SealError::Head, "its sum");
    assert_eq!(fault(&with("-> scrypt", "-: scrypt"), Some(&right)), SealError::Head, "its form");
    assert_eq!(fault(&with("-> scrypt", "-> skrypt"), Some(&right)), SealError::Keys, "another lock");
    // What the passphrase opens is damaged: age cannot tell that from a wrong one.
    assert_eq!(fault(&with(" 18\n", " 17\n"), Some(&right)), SealError::Wrong);
}

#[test]
fn no_changed_byte_of_the_head_opens_or_stops_the_program() {
    for at in 0..head(BY_AGE) {
        for other in [b'\n', b' ', b'A', 0xff] {
            let mut bytes = BY_AGE.to_vec();
            if std::mem::replace(&mut bytes[at], other) == other {
                continue;
            }
            let error = open(&bytes, None).unwrap_err();
            assert!(matches!(error, StoreError::Sealed(..) | StoreError::NotText(..)), "{at}: {error}");
        }
    }
}

#[test]
fn what_ends_too_early_is_known_before_a_passphrase_is_asked() {
    // A nonce of 16 bytes and a tag of 16 follow the head.
    let least = head(BY_AGE) + 32;
    for length in 0..least {
        assert_eq!(fault(&BY_AGE[..length], None), SealError::Cut, "{length}");
    }
    assert_eq!(fault(&BY_AGE[..least], None), SealError::Locked);
}

#[test]
fn content_that_was_changed_or_cut_off_never_opens() {
    let (bytes, right) = (&LONG.1, phrase(PHRASE));
    let first = head(bytes) + 16;
    let piece = 64 * 1024 + 16;
    assert_eq!(fault(&bytes[..first + 2 * piece], Some(&right)), SealError::Cut, "after a whole piece");
    assert_eq!(fault(&bytes[..first + piece + 99], Some(&right)), SealError::Content, "within a piece");
    let mut changed = bytes.clone();
    changed[first + piece + 99] ^= 1;
    assert_eq!(fault(&changed, Some(&right)), SealError::Content);
    assert_eq!(fault(&[bytes.as_slice(), b"\n"].concat(), Some(&right)), SealError::Content, "something was added");
}

#[test]
fn every_reason_has_a_sentence_of_its_own() {
    use SealError::{Armored, Content, Cut, Head, Keys, Locked, Newer, Work, Wrong};
    for language in Language::ALL {
        let said = |error| StoreError::Sealed("a/client.wissel".into(), error).message().to(language);
        let mut all = [Locked, Wrong, Head, Content, Cut, Keys, Work(24), Armored, Newer].map(said).to_vec();
        assert!(all.iter().all(|text| text.contains("a/client.wissel") && !text.contains('«')), "{all:#?}");
        assert!(said(Work(24)).contains("24"));
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 9);
    }
}

#[test]
fn locking_leaves_nothing_plain_beside_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    let lock = phrase(PHRASE);
    let mark = store::save(&path, text().as_bytes(), None, None).unwrap();
    backup::put(&path, text().as_bytes(), "2026-11-20").unwrap();
    backup::put(&path, BY_AGE, "2026-11-21").unwrap();
    backup::put(&path, &[0xff, 0xfe], "2026-11-22").unwrap();
    let broken = states(&path).pop().unwrap().file_name().unwrap().to_owned();
    let moment = "2026-11-23T10:00:00Z";
    let heard = RefCell::new(Vec::new());
    let tell = |done: usize, all: usize| heard.borrow_mut().push((done, all));
    let refused = store::relock(&path, &text(), &Mark::of(b"else"), (None, Some(&lock)), moment, &tell);
    assert!(matches!(refused, Err(StoreError::Changed(_))), "{refused:?}");

    let (mark, resealed) = store::relock(&path, &text(), &mark, (None, Some(&lock)), moment, &tell).unwrap();
    assert_eq!(*heard.borrow(), [(0, 4), (1, 4), (2, 4), (3, 4)], "before each state, and none when it was refused");
    nothing_plain(folder.path());
    assert_eq!(Mark::now(&path).unwrap(), Some(mark));
    assert_eq!(resealed.done, 1, "the plain one; two were locked already");
    let [(left, StoreError::NotText(..))] = &resealed.left[..] else { panic!("{resealed:?}") };
    assert_eq!(left.file_name().unwrap(), broken);
    assert_eq!(states(&path).len(), 4);
    assert_eq!(store::open(&path, Some(&lock)).unwrap().text.as_str(), text());
}

#[test]
fn another_passphrase_or_none_reaches_the_earlier_states() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    let (old, new) = (phrase(PHRASE), phrase("another"));
    backup::put_text(&path, &text(), Some(&old), "2026-11-20").unwrap();
    backup::put_text(&path, &text(), Some(&new), "2026-11-21").unwrap();
    nothing_plain(folder.path());
    // As after a change of the passphrase that was interrupted.
    let resealed = store::reseal(&path, Some(&old), Some(&new), &|_, _| {});
    assert_eq!((resealed.done, resealed.left.len()), (1, 0), "{resealed:?}");
    let both = states(&path);
    let [first, second] = &both[..] else { panic!("{both:?}") };
    fs::write(second, BY_AGE).unwrap();
    let resealed = store::reseal(&path, Some(&new), None, &|_, _| {});
    assert_eq!(resealed.done, 1);
    assert_eq!(fs::read_to_string(first).unwrap(), text());
    let [(left, StoreError::Sealed(_, SealError::Wrong))] = &resealed.left[..] else { panic!("{resealed:?}") };
    assert_eq!(left.file_name(), second.file_name());
    assert_eq!(fs::read(second).unwrap(), BY_AGE, "what does not open stays as it was");
}

#[test]
fn plain_states_of_a_locked_file_are_locked_and_no_others_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    backup::put(&path, BY_AGE, "2026-11-20").unwrap();
    backup::put(&path, text().as_bytes(), "2026-11-21").unwrap();
    backup::put(&path, &[0xff, 0xfe], "2026-11-22").unwrap();
    let lock = phrase("another");
    assert!(store::lock_plain(&path, &lock).is_empty());
    nothing_plain(folder.path());
    let all = states(&path);
    assert_eq!(fs::read(&all[0]).unwrap(), BY_AGE);
    assert_eq!(store::open(&all[1], Some(&lock)).unwrap().text.as_str(), text());
    assert_eq!(fs::read(&all[2]).unwrap(), [0xff, 0xfe]);
}

/// A folder with the fixture and files with the right and a wrong passphrase.
fn folder() -> (TempDir, [String; 3]) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("client.wissel"), BY_AGE).unwrap();
    let right = write(&folder, "right.txt", &format!("\u{feff}{PHRASE}\r\na second line\n"));
    let wrong = write(&folder, "wrong.txt", &format!("{PHRASE} \n"));
    let file = named(&folder, "client.wissel");
    (folder, [file, right, wrong])
}

#[test]
fn commands_open_a_locked_dossier_with_its_passphrase() {
    let (_folder, [file, right, wrong]) = folder();
    done(&["verify", &file, "--passphrase-file", &right]);
    assert!(stops(4, &["check", &file]).contains("--passphrase-file"));
    assert!(stops(4, &["rank", "--passphrase-file", &wrong, &file]).contains("does not open"));
    assert_eq!(fs::read(&file).unwrap(), BY_AGE);
}

#[test]
fn a_file_that_holds_no_passphrase_is_named() {
    let (folder, [file, ..]) = folder();
    let empty = write(&folder, "empty.txt", "\nsecond\n");
    let large = write(&folder, "large.txt", &"x".repeat(4097));
    fs::write(folder.path().join("latin.txt"), [0xe4]).unwrap();
    for wrong in [empty, large, named(&folder, "latin.txt"), named(&folder, "missing.txt")] {
        let said = stops(4, &["plan", &file, "--passphrase-file", &wrong]);
        assert!(said.contains(&wrong) && said.lines().count() == 1, "{said}");
    }
}

#[test]
fn a_new_dossier_can_be_locked() {
    let (folder, [_, right, _]) = folder();
    let file = named(&folder, "new.wissel");
    done(&["new", "--example", "practice", "--passphrase-file", &right, &file]);
    assert!(fs::read(&file).unwrap().starts_with(b"age-encryption.org/v1\n"));
    let text = store::open(Path::new(&file), Some(&phrase(PHRASE))).unwrap().text;
    assert_eq!(Dossier::parse("x", &text).unwrap(), Dossier::parse("x", Example::Practice.text()).unwrap());
}

#[test]
fn a_locked_dossier_over_a_plain_one_leaves_nothing_plain_beside_it() {
    let (folder, [_, right, _]) = folder();
    let file = named(&folder, "old.wissel");
    let place = Path::new(&file);
    for moment in ["2026-11-20", "2026-11-21"] {
        store::save(place, text().as_bytes(), None, Some(moment)).unwrap();
    }
    assert_eq!(fs::read_to_string(&states(place)[0]).unwrap(), text());
    stops(4, &["new", &file, "--passphrase-file", &right]);
    assert_eq!(fs::read_to_string(&states(place)[0]).unwrap(), text(), "nothing was written, nothing is locked");
    done(&["new", &file, "--force"]);
    assert_eq!(fs::read_to_string(&states(place)[0]).unwrap(), text(), "a plain one locks nothing");
    done(&["new", &file, "--force", "--passphrase-file", &right]);
    nothing_plain(folder.path());
    assert_eq!(store::open(&states(place)[0], Some(&phrase(PHRASE))).unwrap().text.as_str(), text());
}

#[test]
fn a_folder_is_looked_through_and_locked_ones_are_told() {
    let (folder, [file, right, wrong]) = folder();
    let open = write(&folder, "open.wissel", Example::Coaching.text());
    let all = folder.path().display().to_string();
    for (given, code) in [(None, 4), (Some(&wrong), 4), (Some(&right), 0)] {
        let mut arguments = vec!["update", "--all", all.as_str()];
        arguments.extend(given.into_iter().flat_map(|given: &String| ["--passphrase-file", given.as_str()]));
        let result = run(&arguments);
        let (out, err) = (String::from_utf8_lossy(&result.stdout), String::from_utf8_lossy(&result.stderr));
        assert_eq!(result.status.code(), Some(code), "{arguments:?}: {err}");
        assert!(out.contains(&format!("== {file}")) && out.contains(&format!("== {open}")), "{out}");
        assert_eq!(err.contains(&file), code == 4, "{err}");
    }
}
