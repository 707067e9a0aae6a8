//! Files to catalogue, in two passes.
//!
//! In: a base and overlays, as [`Layer`]s of paths and texts. Pass 1 parses every file by itself
//! and gathers the names it defines; a file that cannot be parsed still lends the id of its name.
//! Pass 2 checks all content against these names. Out: the catalogue with its overlays laid over
//! it, or every fault that was found (one of syntax per file).

use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::check::{check, strict};
use super::draft::{Draft, Parsed};
use super::layer::Layer;
use super::overlay::merge;
use super::{Catalog, FORMAT, File};
use crate::text::fault::{Fault, Findings, Severity};
use crate::text::message::Message;
use crate::text::ron_file::{newer_format, parse};
use crate::text::spans::Path;

/// What came of loading.
#[derive(Debug)]
pub struct Loaded {
    /// The catalogue, if nothing is wrong with it.
    pub catalog: Option<Arc<Catalog>>,
    /// Errors and warnings, by file and place.
    pub faults: Vec<Fault>,
}

/// How closely files are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// Whether the program can use them.
    Content,
    /// Also whether their text is canonical.
    Form,
    /// Also whether every fact earned its level (`evidence.md`); faults of this kind are errors.
    Strict,
}

const CRITERIA: [&str; 3] = ["criteria/gdpr.ron", "criteria/security.ron", "criteria/independence.ron"];

/// Reads a catalogue from its files. Files of unknown names are left alone.
#[must_use]
pub fn load(files: &[File]) -> Loaded {
    load_layers(&Layer::embedded(files.to_vec()), &[], Depth::Content)
}

/// Reads a catalogue and lays overlays over it, the last one on top.
#[must_use]
pub fn load_layers(base: &Layer, overlays: &[Layer], depth: Depth) -> Loaded {
    let layers = || std::iter::once(base).chain(overlays);
    let newer: Vec<Fault> = layers().filter_map(too_new).collect();
    if !newer.is_empty() {
        return Loaded { catalog: None, faults: newer };
    }
    let mut draft = Draft::default();
    for (number, layer) in layers().enumerate() {
        let mut sorted: Vec<&File> = layer.files.iter().filter(|(path, _)| path.ends_with(".ron")).collect();
        sorted.sort_by_key(|(path, _)| (CRITERIA.iter().position(|c| c == path), path.as_str()));
        for (path, text) in sorted {
            draft.read(&Place { layer, number, path, text });
        }
    }
    draft.require(base);
    let mut faults = std::mem::take(&mut draft.faults);
    faults.extend(check(&draft, depth));
    let sound = |faults: &[Fault]| faults.iter().all(|f| f.severity != Severity::Error);
    let catalog = if sound(&faults) { merge(&draft, overlays).map(Arc::new) } else { None };
    if depth == Depth::Strict
        && let Some(catalog) = &catalog
    {
        faults.extend(strict(&draft, catalog));
    }
    faults.sort_by(|a, b| (&a.file, a.place).cmp(&(&b.file, b.place)));
    Loaded { catalog, faults }
}

fn too_new(layer: &Layer) -> Option<Fault> {
    let (path, text) = layer.files.iter().find(|(path, _)| path == "catalog.ron")?;
    newer_format(&layer.shown(path), text, FORMAT)
}

/// A file and the layer it stands in.
struct Place<'a> {
    layer: &'a Layer,
    number: usize,
    path: &'a str,
    text: &'a str,
}

impl Draft {
    fn read(&mut self, at: &Place<'_>) {
        let parts: Vec<&str> = at.path.split('/').collect();
        match parts.as_slice() {
            parts if is_empty_list(parts, at.text) => {}
            ["catalog.ron"] if at.number == 0 => self.add(at, |d| &mut d.manifest),
            ["criteria", _] => self.add(at, |d| &mut d.criteria),
            ["features.ron"] => self.add(at, |d| &mut d.features),
            ["presets.ron"] => self.add(at, |d| &mut d.presets),
            ["purposes.ron"] => self.add(at, |d| &mut d.purposes),
            ["contents.ron"] => self.add(at, |d| &mut d.contents),
            ["software", _] if self.patches(at) => self.add(at, |d| &mut d.patches.software),
            ["providers", _] if self.patches(at) => self.add(at, |d| &mut d.patches.providers),
            ["services", _] if self.patches(at) => self.add(at, |d| &mut d.patches.services),
            ["software", _] => self.add(at, |d| &mut d.software),
            ["providers", _] => self.add(at, |d| &mut d.providers),
            ["services", _] => self.add(at, |d| &mut d.services),
            ["opinions.ron"] => self.add(at, |d| &mut d.opinions),
            ["duties.ron"] => self.add(at, |d| &mut d.duties),
            ["playbooks", _] => self.add(at, |d| &mut d.tasks),
            ["risks.ron"] => self.add(at, |d| &mut d.risks),
            ["holidays.ron"] => self.add(at, |d| &mut d.holidays),
            ["gaps.ron"] => self.add(at, |d| &mut d.gaps),
            _ => {}
        }
    }

    /// Whether a file of an overlay changes an entity that a layer below it has.
    fn patches(&self, at: &Place<'_>) -> bool {
        at.number > 0 && self.paths().any(|known| known == at.path)
    }

    fn add<T: DeserializeOwned>(&mut self, at: &Place<'_>, list: fn(&mut Self) -> &mut Vec<Parsed<T>>) {
        let (path, file, text) = (at.path.to_owned(), at.layer.shown(at.path), at.text.to_owned());
        match parse(&file, at.text) {
            Ok(value) => list(self).push(Parsed { layer: at.number, path, file, text, value }),
            Err(fault) => {
                self.faults.push(fault);
                self.broken.push(path);
            }
        }
    }

    fn require(&mut self, base: &Layer) {
        for name in std::iter::once("catalog.ron").chain(CRITERIA) {
            if !base.files.iter().any(|(path, _)| path == name) {
                let shown = base.shown(name);
                let mut to = Findings::new(&shown, "");
                to.error(&Path::root(), Message::new("fault-file-missing").with("found", name));
                self.faults.append(&mut to.faults);
                self.broken.push(name.to_owned());
            }
        }
    }
}

/// Whether nothing stands in a file of a list that may be missing.
pub(super) fn is_empty_list(parts: &[&str], text: &str) -> bool {
    let list = matches!(parts, ["playbooks", _]) || matches!(parts, [name] if *name != "catalog.ron");
    list && text.trim_start_matches('\u{feff}').trim().is_empty()
}
