//! Installing an edition, going back from it, and taking an unsigned one as an overlay.
//!
//! In: a file, the data folder. Out: an [`Update`] that may be looked at first, and folders below the data folder. Each
//! appears in one step; what was in use stays in use until the new one is whole.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Base, EDITIONS, EditionError, Installed, Record, base, is_newer};
use crate::catalog::{Catalog, Depth, Key, Layer, Package, embedded_catalog, embedded_keys, is_device, load_layers};
use crate::dossier::store::{Existing, StoreError, entries, read, read_bytes};
use crate::text::Fault;
use crate::text::fault::Severity;

/// The keys that are trusted: those that are compiled in, and those that the user has put into `keys` of the data folder.
///
/// # Errors
/// Where that folder cannot be read, or a file in it is no key.
pub fn keys(data: &Path) -> Result<Vec<Key>, EditionError> {
    let mut keys = embedded_keys();
    let folder = data.join("keys");
    if folder.is_dir() {
        let mut names = entries(&folder, Path::new(""))?;
        names.sort();
        for name in names.iter().filter(|name| name.extension().is_some_and(|ending| ending == "pub")) {
            let path = folder.join(name);
            let key = Key::parse(&stem(name), &read(&path)?);
            keys.push(key.ok_or(EditionError::BadKey(path))?);
        }
    }
    Ok(keys)
}

/// Opens a file that holds an edition.
///
/// # Errors
/// Where it cannot be read, or is no archive as it must be.
pub fn open(path: &Path, data: &Path) -> Result<Package, EditionError> {
    let (bytes, keys) = (read_bytes(path)?, keys(data)?);
    Package::open(&bytes, &keys).map_err(|fault| EditionError::Archive(path.to_owned(), fault))
}

/// An edition that can be installed.
#[derive(Clone, Debug)]
pub struct Update {
    /// The catalogue in it.
    pub catalog: Arc<Catalog>,
    /// Its date, and who signed it.
    pub installed: Installed,
    path: PathBuf,
    layer: Layer,
}

impl Update {
    /// Looks whether an edition can follow the one in use.
    ///
    /// # Errors
    /// Where nobody known signed it, it has faults or a newer format, or it is not newer.
    pub fn check(path: &Path, package: &Package, used: &Base) -> Result<Self, EditionError> {
        let signer = package.signed().map_err(|fault| EditionError::Unsigned(path.to_owned(), fault))?;
        let layer = unpacked(path, package)?;
        let loaded = load_layers(&layer, &[], Depth::Content);
        let catalog = loaded.catalog.ok_or_else(|| EditionError::Faults(path.to_owned(), errors(loaded.faults)))?;
        let installed = Installed {
            edition: catalog.manifest.edition.clone(),
            sha256: layer.sha256(),
            signer: signer.name.clone(),
            key: signer.key.clone(),
            comment: signer.comment.clone(),
        };
        let update = Self { catalog, installed, path: path.to_owned(), layer };
        update.follows(used)?;
        Ok(update)
    }

    /// An old file that was signed once must not push a newer edition out.
    fn follows(&self, used: &Base) -> Result<(), EditionError> {
        let (edition, used) = (self.installed.edition.clone(), used.catalog().manifest.edition.clone());
        if is_newer(&edition, &used) {
            return Ok(());
        }
        Err(EditionError::NotNewer { path: self.path.clone(), edition, used })
    }
}

/// Installs an edition; the one in use becomes the one before, and what was before that goes.
///
/// # Errors
/// Where it cannot be written, or another one was installed meanwhile.
pub fn install(data: &Path, update: &Update) -> Result<(), EditionError> {
    let used = base(Some(data));
    update.follows(&used)?;
    let target = data.join(EDITIONS).join(update.installed.folder());
    write_folder(data, &target, &update.layer, Existing::Replace)?;
    let old = Record::read(data).unwrap_or_default();
    let new = Record::new(Some(update.installed.clone()), used.installed);
    new.write(data)?;
    forget(data, &old, &new);
    Ok(())
}

/// Goes back to the edition that was in use before, or to the built-in one. Dossiers are not touched.
///
/// # Errors
/// Where no edition is installed, or the record cannot be written.
pub fn roll_back(data: &Path) -> Result<(), EditionError> {
    let old = match Record::read(data) {
        Ok(record) if record.now.is_none() => return Err(EditionError::NothingBefore),
        Ok(record) => record,
        // It says nothing of an edition before.
        Err(_) => Record::default(),
    };
    let own = embedded_catalog();
    let before = old.before.clone().filter(|before| is_newer(&before.edition, &own.manifest.edition));
    let new = Record::new(before, None);
    new.write(data)?;
    forget(data, &old, &new);
    Ok(())
}

/// Takes the files as an overlay, whoever signed them; out comes its folder.
///
/// # Errors
/// Where they do not fit over the catalogue in use, or there is an overlay of this name.
pub fn take_overlay(data: &Path, path: &Path, package: &Package, used: &Base) -> Result<PathBuf, EditionError> {
    let layer = unpacked(path, package)?;
    let loaded = load_layers(&used.layer(), std::slice::from_ref(&layer), Depth::Content);
    if loaded.catalog.is_none() {
        return Err(EditionError::Faults(path.to_owned(), errors(loaded.faults)));
    }
    let target = data.join("overlays").join(&layer.name);
    if target.exists() {
        return Err(EditionError::Exists(target));
    }
    write_folder(data, &target, &layer, Existing::Keep)?;
    Ok(target)
}

fn unpacked(path: &Path, package: &Package) -> Result<Layer, EditionError> {
    let layer = package.layer(folder_name(path), path.join("").display().to_string());
    layer.map_err(|fault| EditionError::Archive(path.to_owned(), fault))
}

/// A name without its ending.
fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The name of a file for a folder of ours: whoever sends a file names it, and `..` is a name, too.
fn folder_name(path: &Path) -> String {
    let plain = |c: char| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ') { c } else { '-' };
    let name: String = stem(path).chars().map(plain).take(60).collect();
    match name.trim_matches(['.', ' ', '-']) {
        "" => "overlay".to_owned(),
        name if is_device(name) => format!("overlay-{name}"),
        name => name.to_owned(),
    }
}

fn errors(faults: Vec<Fault>) -> Vec<Fault> {
    faults.into_iter().filter(|fault| fault.severity == Severity::Error).collect()
}

/// Writes a folder elsewhere in the data folder and gives it its name once it is whole. That a loss of power tears no file
/// apart unnoticed is what the hash in the record is for.
fn write_folder(data: &Path, target: &Path, layer: &Layer, existing: Existing) -> Result<(), StoreError> {
    let failed = |error| StoreError::Write(target.to_owned(), error);
    target.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed)?;
    let folder = tempfile::Builder::new().prefix(".wissel-").tempdir_in(data).map_err(failed)?;
    for (path, text) in &layer.files {
        let file = folder.path().join(path);
        file.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed)?;
        fs::write(&file, text).map_err(failed)?;
    }
    // What a broken installation may have left behind.
    if existing == Existing::Replace && target.exists() {
        fs::remove_dir_all(target).map_err(failed)?;
    }
    fs::rename(folder.path(), target).map_err(failed)
}

/// The folders of editions that are no longer named; one that cannot be removed stays.
fn forget(data: &Path, old: &Record, new: &Record) {
    let named = |record: &Record| [&record.now, &record.before].map(|one| one.as_ref().map(Installed::folder));
    let kept = named(new);
    for folder in named(old).into_iter().filter(|folder| !kept.contains(folder)).flatten() {
        drop(fs::remove_dir_all(data.join(EDITIONS).join(folder)));
    }
}
