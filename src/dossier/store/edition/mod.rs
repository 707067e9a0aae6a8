//! Editions of the catalogue that were installed, in the program's data folder.
//!
//! In: the data folder. Out: the [`Base`] that window and command line work with: the installed edition if it is newer
//! than the built-in one and whole, else the built-in one and what to say about it.
//!
//! `editions/current` names the edition in use and the one before; each lies in a folder of its own beside it. Whose
//! key signed it is looked at when it is installed; from then on a hash over its files tells whether they are the same.

mod error;
mod install;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Existing, StoreError, layer, read, write};
use crate::catalog::{
    self, Catalog, Depth, Layer, Loaded, PartDate, embedded_catalog, embedded_files, is_default, load_layers,
};
use crate::text::fault::Severity;
use crate::text::ron_file::{canonical, parse};
use crate::text::{Fault, Message};

pub use error::EditionError;
pub use install::{Update, install, keys, open, roll_back, take_overlay};

/// Folder of the editions below the data folder.
const EDITIONS: &str = "editions";
/// The file that names those in use.
const CURRENT: &str = "current";
/// Version of that file.
const FORMAT: u32 = 1;

/// An edition that was installed, and who signed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Installed {
    /// Its date.
    pub edition: PartDate,
    /// SHA-256 over its files.
    sha256: String,
    /// Name of the key that signed it.
    pub signer: String,
    /// The key itself.
    pub key: String,
    /// What the signer wrote.
    pub comment: String,
}

impl Installed {
    /// Name of its folder; whatever stands in the record, it leads nowhere else.
    fn folder(&self) -> String {
        let digits: String = self.sha256.chars().filter(char::is_ascii_hexdigit).take(12).collect();
        format!("{}-{digits}", self.edition.as_str())
    }
}

/// Which editions are installed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    format: u32,
    #[serde(default, skip_serializing_if = "is_default")]
    now: Option<Installed>,
    #[serde(default, skip_serializing_if = "is_default")]
    before: Option<Installed>,
}

impl Record {
    fn new(now: Option<Installed>, before: Option<Installed>) -> Self {
        Self { format: FORMAT, now, before }
    }

    fn path(data: &Path) -> PathBuf {
        data.join(EDITIONS).join(CURRENT)
    }

    /// What is installed; nothing if there is no record.
    fn read(data: &Path) -> Result<Self, Message> {
        let path = Self::path(data);
        match read(&path) {
            Ok(text) => parse(&path.display().to_string(), &text).map_err(|fault| first(&[fault])),
            Err(StoreError::Read(_, error)) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error.message()),
        }
    }

    fn write(&self, data: &Path) -> Result<(), StoreError> {
        let path = Self::path(data);
        let text = canonical(self, 3).map_err(|e| StoreError::Write(path.clone(), io::Error::other(e)))?;
        write(&path, text.as_bytes(), Existing::Replace)
    }
}

/// The catalogue below all overlays.
#[derive(Clone, Debug)]
pub struct Base {
    /// The catalogue and its faults.
    pub loaded: Arc<Loaded>,
    /// Who signed it; `None` = it is built in.
    pub installed: Option<Installed>,
    /// Whether there is an installed edition to go back from.
    pub can_go_back: bool,
    /// Why an edition that is installed is not the one in use.
    pub notice: Option<Message>,
    /// Its files, where it is not built in.
    layer: Option<Layer>,
}

impl Base {
    fn built_in(notice: Option<Message>) -> Self {
        let can_go_back = notice.is_some();
        Self { loaded: catalog::embedded(), installed: None, can_go_back, notice, layer: None }
    }

    /// The catalogue.
    #[must_use]
    pub fn catalog(&self) -> Arc<Catalog> {
        self.loaded.catalog.clone().unwrap_or_else(embedded_catalog)
    }

    /// Its files.
    #[must_use]
    pub fn layer(&self) -> Layer {
        self.layer.clone().unwrap_or_else(|| Layer::embedded(embedded_files().collect()))
    }

    /// Where it comes from.
    #[must_use]
    pub fn origin(&self) -> Message {
        match &self.installed {
            Some(installed) => Message::new("edition-signed-by").with("signer", installed.signer.as_str()),
            None => Message::new("edition-built-in"),
        }
    }
}

/// The catalogue that window and command line work with; without a data folder the built-in one.
#[must_use]
pub fn base(data: Option<&Path>) -> Base {
    let Some(data) = data else { return Base::built_in(None) };
    match Record::read(data) {
        Ok(Record { now: None, .. }) => Base::built_in(None),
        Ok(Record { now: Some(now), .. }) => usable(data, now).unwrap_or_else(|notice| Base::built_in(Some(notice))),
        Err(reason) => Base::built_in(Some(Message::new("edition-record").with("reason", reason))),
    }
}

/// The installed edition, if it is newer than the built-in one and as it was when it was installed.
fn usable(data: &Path, now: Installed) -> Result<Base, Message> {
    let embedded = embedded_catalog();
    let own = &embedded.manifest.edition;
    if !is_newer(&now.edition, own) {
        let message = Message::new("edition-superseded").with("edition", now.edition.as_str());
        return Err(message.with("used", own.as_str()));
    }
    let left_out =
        |reason: Message| Message::new("edition-left-out").with("edition", now.edition.as_str()).with("reason", reason);
    let folder = data.join(EDITIONS).join(now.folder());
    let layer = layer(&folder).map_err(|error| left_out(error.message()))?;
    if layer.sha256() != now.sha256 {
        return Err(left_out(Message::new("edition-changed").with("path", folder.display().to_string())));
    }
    let loaded = load_layers(&layer, &[], Depth::Content);
    if loaded.catalog.is_none() {
        return Err(left_out(first(&loaded.faults)));
    }
    Ok(Base { loaded: Arc::new(loaded), installed: Some(now), can_go_back: true, notice: None, layer: Some(layer) })
}

/// Whether an edition follows another one: by the first day of what they are named after.
fn is_newer(edition: &PartDate, than: &PartDate) -> bool {
    edition.first_day() > than.first_day()
}

/// The first error, with its place.
fn first(faults: &[Fault]) -> Message {
    let Some(fault) = faults.iter().find(|fault| fault.severity == Severity::Error) else {
        return Message::new("edition-empty");
    };
    let place = format!("{}:{}:{}", fault.file, fault.place.line, fault.place.column);
    Message::new("edition-fault").with("place", place).with("fault", fault.message.clone())
}
