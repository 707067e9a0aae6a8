//! Scenes about files that are not as they should be. All of them lie in a folder that goes with the window.
//!
//! In: a stage. Out: the same, with a question about a file.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use eframe::egui::{Key, Modifiers};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::Stage;
use crate::app::action::Action;
use crate::app::journal;
use crate::app::opening::Locked;
use crate::app::recent::{Memory, Recent};
use crate::app::shelf::Shelf;
use crate::catalog::Layer;
use crate::dossier::store::Lock;
use crate::dossier::store::edition::base;
use crate::dossier::{Dossier, Edit, Example};
use crate::text::Language;

/// An overlay that changes one level of an operator and takes one away.
const OVERLAY: (&str, &str) = (
    "providers/hostsharing.ron",
    r#"(id: "hostsharing", withdrawn: { "revenue-model": "example.org" }, facts: { "ownership": (level: "private",
    confidence: Low, sources: [(url: "https://example.org", title: "example.org", publisher: "example.org",
    read: "2026-11-21")]) })"#,
);

/// The first screen, which remembers one file.
pub(super) fn recent(stage: &mut Stage) {
    let Some(path) = stage.file() else { return };
    let mut recent = Recent::read(Some(path.with_file_name("recent.ron")));
    if let Err(error) = recent.choose(Memory::Keep).and_then(|()| recent.note(&path)) {
        stage.miss(error.to_string());
    }
    stage.app().recent = recent;
    stage.run();
}

/// A file asks for its passphrase; once more, and the one that was tried was wrong.
pub(super) fn locked(stage: &mut Stage) {
    let Some(path) = stage.file() else { return };
    stage.app().ask_passphrase(Locked::File { path, ours: false, wrong: false });
    stage.run();
    stage.see("app-unlock-file");
}

/// Somebody else has the file open.
pub(super) fn held(stage: &mut Stage) {
    let Some(path) = stage.file() else { return };
    match Lock::take(&path, "adviser@desk") {
        Ok(lock) => stage.keep(lock),
        Err(held) => stage.miss(held.by),
    }
    open(stage, path);
}

/// There are changes that were never saved.
pub(super) fn unsaved(stage: &mut Stage) {
    let Some(path) = stage.file() else { return };
    write(stage, &journal::beside(&path), other_school().as_bytes());
    open(stage, path);
}

/// Another program has changed the file that is open.
pub(super) fn changed(stage: &mut Stage) {
    let Some(path) = stage.file() else { return };
    stage.app().open_file(path.clone());
    stage.run();
    write(stage, &path, other_school().as_bytes());
    stage.act(Action::Edit(Edit::RemoveMove(0)));
    stage.keys(Modifiers::COMMAND, Key::S);
    stage.press("app-rescue-compare");
}

/// A file is no edition that can be trusted.
pub(super) fn unsigned_edition(stage: &mut Stage) {
    let Some(path) = stage.file().map(|path| path.with_file_name("update.wisselcat")) else { return };
    let patch = archive("services/kmeet.ron", br#"(id: "kmeet", name: "kMeet")"#, CompressionMethod::Deflated);
    match patch.and_then(|patch| archive("catalog.zip", &patch, CompressionMethod::Stored)) {
        Ok(bytes) => write(stage, &path, &bytes),
        Err(error) => stage.miss(error.to_string()),
    }
    path.parent().into_iter().for_each(|folder| stage.app().use_data(folder.to_owned()));
    stage.app().open_edition(path);
    stage.run();
    if !stage.app().editions.asks() {
        stage.miss("update.wisselcat");
    }
}

/// The catalogue lies under an overlay.
pub(super) fn overlay(stage: &mut Stage) {
    let files = vec![(OVERLAY.0.to_owned(), OVERLAY.1.to_owned())];
    let shelf = Shelf::with(&base(None), &[Layer { name: "own".to_owned(), before: String::new(), files }]);
    shelf.notices.iter().for_each(|notice| stage.miss(notice.to(Language::En)));
    stage.app().catalog = shelf.catalog;
}

/// Opens a file that raises a question.
fn open(stage: &mut Stage, path: PathBuf) {
    stage.app().open_file(path);
    stage.run();
    if stage.app().rescue.is_none() {
        stage.miss("school.wissel");
    }
}

/// The school as it might be after another hour of work.
fn other_school() -> String {
    let dossier = Dossier::parse(Example::School.code(), Example::School.text()).ok();
    let other = dossier.map(|mut dossier| {
        dossier.client.treats_by_video = Some(true);
        dossier
    });
    other.and_then(|dossier| dossier.text().ok()).unwrap_or_default()
}

fn write(stage: &mut Stage, path: &Path, bytes: &[u8]) {
    if let Err(error) = fs::write(path, bytes) {
        stage.miss(error.to_string());
    }
}

fn archive(name: &str, bytes: &[u8], method: CompressionMethod) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(name, SimpleFileOptions::default().compression_method(method))?;
    zip.write_all(bytes)?;
    Ok(zip.finish()?.into_inner())
}
