//! Nothing of a client gets where it does not belong: panics, half-written files, permissions, data about documents.

use std::fs::{self, File};
use std::io::{Cursor, Read as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use wissel::dossier::Example;
use wissel::dossier::store::{self, Existing};
use wissel::text::Language;

/// Slices a client's name in the middle of a letter, as a fault of ours would; only runs where a test has started it.
#[test]
fn child_that_comes_upon_a_fault() {
    let Ok(name) = std::env::var("WISSEL_PANIC_TEST") else { return };
    wissel::cli::quiet_panics(Language::De);
    assert!(name[..1].is_empty());
}

#[test]
fn a_panic_says_where_it_happened_and_nothing_of_the_client() {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "private::child_that_comes_upon_a_fault", "--nocapture"])
        .env("WISSEL_PANIC_TEST", "Ärztin Lerngruppe")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(!output.status.success(), "{out}{err}");
    let line = err.lines().find(|line| line.contains("eigenen Fehler")).unwrap_or_else(|| panic!("{err}"));
    assert!(line.contains(env!("CARGO_PKG_VERSION")) && line.contains("private.rs:"), "{line}");
    assert!(!err.contains("Lerngruppe") && !out.contains("Lerngruppe"), "{out}{err}");
    assert!(include_str!("../../src/main.rs").contains("cli::quiet_panics(language);"), "the program does so");
}

/// A file so many minutes older than another one.
fn older(path: &Path, than: &Path, minutes: u64) {
    fs::write(path, "of a client").unwrap();
    let time = fs::metadata(than).unwrap().modified().unwrap() - Duration::from_secs(60 * minutes);
    File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
}

#[test]
fn what_a_killed_program_left_half_written_goes_at_the_next_save() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.wissel");
    store::write(&path, b"one", Existing::Keep).unwrap();
    let (left, young) = (folder.path().join(".wissel-Ab3dEf.tmp"), folder.path().join(".wissel-Ab3dEg.tmp"));
    older(&left, &path, 120);
    older(&young, &path, 5);
    let theirs = [".wissel-backup", ".wissel-Ab3dEfg.tmp", ".wissel-Ab-dEf.tmp", ".tmpAb3dEf", "wissel-Ab3dEf.tmp"];
    theirs.iter().for_each(|name| older(&folder.path().join(name), &path, 120));
    fs::create_dir(folder.path().join(".wissel-folder.tmp")).unwrap();
    store::save(&path, b"two", None, None).unwrap();
    assert!(!left.exists(), "it holds data of a client");
    assert!(young.exists(), "somebody may write it right now");
    for name in theirs {
        assert!(folder.path().join(name).exists(), "{name} is not ours");
    }
    assert!(folder.path().join(".wissel-folder.tmp").exists());
}

#[cfg(unix)]
mod readers {
    //! Permissions, where files have them.

    use std::os::unix::fs::PermissionsExt as _;

    use super::*;
    use wissel::dossier::store::{Readers, backup};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn earlier_states_are_never_more_open_than_the_dossier() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("client.wissel");
        for wanted in [0o600, 0o640] {
            store::write(&path, b"one", Existing::Replace).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(wanted)).unwrap();
            store::save(&path, b"two", None, Some("2026-11-21T10:00:00Z")).unwrap();
            let state = backup::states(&backup::folder(&path)).pop().unwrap();
            assert_eq!((mode(&path), mode(&state)), (wanted, wanted));
        }
    }

    #[test]
    fn what_is_for_us_alone_is_so_from_the_beginning() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("recent.ron");
        store::write_for(&path, b"[]", Existing::Keep, Readers::Owner).unwrap();
        assert_eq!(mode(&path), 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        store::write_for(&path, b"[]", Existing::Replace, Readers::Owner).unwrap();
        assert_eq!(mode(&path), 0o600);
    }

    #[cfg(feature = "gui")]
    #[test]
    fn a_journal_is_never_more_open_than_its_dossier() {
        use wissel::app::journal::{self, Journal};
        use wissel::dossier::Dossier;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("client.wissel");
        fs::write(&path, Example::School.text()).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let own = journal::unsaved(folder.path(), "2026-11-21T10:00:00Z");
        for place in [journal::beside(&path), own] {
            let journal = Journal::keep(vec![place.clone()]);
            journal.edited(Dossier::parse("x", Example::School.text()).unwrap());
            drop(journal);
            assert_eq!(mode(&place), 0o600, "{}", place.display());
        }
    }
}

/// Writes all formats of a plan, as somebody in a folder of theirs.
fn export(folder: &Path, dossier: &str, who: &str, ending: &str) -> Vec<u8> {
    let (path, out) = (folder.join(dossier), format!("plan.{ending}"));
    fs::write(&path, Example::School.text()).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_wissel"))
        .current_dir(folder)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .envs(["USER", "USERNAME", "LOGNAME", "HOSTNAME", "COMPUTERNAME"].map(|name| (name, who)))
        .env("HOME", folder)
        .args(["export", dossier, "--document", "plan", "--out", out.as_str()])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::read(folder.join(out)).unwrap()
}

/// A part of a package.
fn part(package: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_document_says_nothing_of_the_machine_it_was_made_on() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for ending in ["pdf", "docx", "odt", "html", "md", "xlsx", "csv", "ics", "xml"] {
        let first = export(one.path(), "here.wissel", "anna", ending);
        let second = export(two.path(), "elsewhere.wissel", "ben", ending);
        assert!(first == second, "{ending}: user, machine, folder or file name is in it");
        let authors: &[(&str, &str)] = match ending {
            "docx" => &[("docProps/core.xml", "dc:creator")],
            "odt" => &[("meta.xml", "dc:creator"), ("meta.xml", "meta:initial-creator")],
            "xlsx" => &[("docProps/core.xml", "dc:creator"), ("docProps/core.xml", "cp:lastModifiedBy")],
            _ => &[],
        };
        let adviser = wissel::dossier::Dossier::parse("x", Example::School.text()).unwrap().adviser.name;
        for (name, element) in authors {
            let text = part(&first, name);
            assert!(text.contains(&format!("<{element}>{adviser}</{element}>")), "{ending}: {text}");
        }
    }
}
