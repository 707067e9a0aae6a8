//! Files to catalogue, in two passes.
//!
//! In: a base and overlays, as [`Layer`]s of paths and texts. Pass 1 parses every file by itself
//! and gathers the names it defines; a file that cannot be parsed still lends the id of its name.
//! Pass 2 checks all content against these names. Out: the catalogue with its overlays laid over
//! it, or every fault that was found (one of syntax per file).

use std::sync::Arc;

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use super::check::{check, strict};
use super::draft::{Draft, Parsed};
use super::layer::Layer;
use super::other_file::{FileKind, explained};
use super::overlay::merge;
use super::{Catalog, FORMAT, File};
use crate::text::fault::{Fault, Findings, Severity, unknown};
use crate::text::message::Message;
use crate::text::ron_file::{parse, unknown_format};
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

/// Names of files and folders that a catalogue can have.
const NAMES: &str = "catalog.ron criteria features.ron presets.ron purposes.ron contents.ron sectors.ron software \
    providers services opinions.ron duties.ron playbooks risks.ron holidays.ron lenses.ron scenarios.ron gaps.ron";

const CRITERIA: [&str; 3] = ["criteria/gdpr.ron", "criteria/security.ron", "criteria/independence.ron"];

/// Reads a catalogue from its files. Files of unknown names are not read.
#[must_use]
pub fn load(files: &[File]) -> Loaded {
    let files = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    read_all(&[Texts { before: "", files }], &[], Depth::Content)
}

/// The same for files that live as long as the program: nothing is copied.
pub(super) fn load_static(files: &'static [(&'static str, &'static str)]) -> Loaded {
    read_all(&[Texts { before: "", files: files.to_vec() }], &[], Depth::Content)
}

/// Reads a catalogue and lays overlays over it, the last one on top.
#[must_use]
pub fn load_layers(base: &Layer, overlays: &[Layer], depth: Depth) -> Loaded {
    let texts: Vec<Texts<'_>> = std::iter::once(base).chain(overlays).map(Texts::of).collect();
    read_all(&texts, overlays, depth)
}

/// The files of a layer, borrowed.
struct Texts<'a> {
    before: &'a str,
    files: Vec<(&'a str, &'a str)>,
}

impl<'a> Texts<'a> {
    fn of(layer: &'a Layer) -> Self {
        let files = layer.files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        Self { before: &layer.before, files }
    }

    /// A file's name as the user knows it.
    fn shown(&self, path: &str) -> String {
        format!("{}{path}", self.before)
    }
}

fn read_all(layers: &[Texts<'_>], overlays: &[Layer], depth: Depth) -> Loaded {
    let newer: Vec<Fault> = layers.iter().filter_map(other_format).collect();
    if !newer.is_empty() {
        return Loaded { catalog: None, faults: newer };
    }
    let mut draft = Draft::default();
    let places: Vec<Place<'_>> = layers.iter().enumerate().flat_map(|(number, layer)| places(layer, number)).collect();
    let below = |at: &Place<'_>| places.iter().any(|p| p.number < at.number && p.path == at.path);
    // Files are parsed side by side and filed in their order.
    let parsed: Vec<Filing<'_>> = places.par_iter().map(|at| read(at, at.number > 0 && below(at), depth)).collect();
    parsed.into_iter().for_each(|file| file(&mut draft));
    layers.first().into_iter().for_each(|base| draft.require(base));
    let mut faults = std::mem::take(&mut draft.faults);
    faults.extend(check(&draft, depth));
    let sound = |faults: &[Fault]| faults.iter().all(|f| f.severity != Severity::Error);
    let kept = (depth == Depth::Strict).then(|| draft.clone());
    let catalog = if sound(&faults) { merge(draft, overlays).map(Arc::new) } else { None };
    if let (Some(draft), Some(catalog)) = (kept, &catalog) {
        faults.extend(strict(&draft, catalog));
    }
    faults.sort_by(|a, b| (&a.file, a.place).cmp(&(&b.file, b.place)));
    Loaded { catalog, faults }
}

fn other_format(layer: &Texts<'_>) -> Option<Fault> {
    let (path, text) = layer.files.iter().find(|(path, _)| *path == "catalog.ron")?;
    unknown_format(&layer.shown(path), text, FORMAT)
}

/// A file and the layer it stands in.
struct Place<'a> {
    layer: &'a Texts<'a>,
    number: usize,
    path: &'a str,
    text: &'a str,
}

/// The files of a layer in the order of the catalogue: criteria by their groups, the rest by path.
fn places<'a>(layer: &'a Texts<'a>, number: usize) -> Vec<Place<'a>> {
    let files = layer.files.iter().filter(|(path, _)| path.ends_with(".ron"));
    let mut all: Vec<_> = files.map(|(path, text)| Place { layer, number, path, text }).collect();
    all.sort_by_key(|at| (CRITERIA.iter().position(|c| *c == at.path), at.path));
    all
}

/// What becomes of a file once it is parsed: an entry in one list of the draft, or a fault.
type Filing<'a> = Box<dyn FnOnce(&mut Draft<'a>) + Send + 'a>;

/// Parses a file; `patch`: a layer below has the entity, so the file changes it.
fn read<'a>(at: &Place<'a>, patch: bool, depth: Depth) -> Filing<'a> {
    let parts: Vec<&str> = at.path.split('/').collect();
    match parts.as_slice() {
        parts if is_empty_list(parts, at.text) => Box::new(|_| {}),
        ["catalog.ron"] if at.number == 0 => file(at, |d| &mut d.manifest),
        ["criteria", _] => file(at, |d| &mut d.criteria),
        ["features.ron"] => file(at, |d| &mut d.features),
        ["presets.ron"] => file(at, |d| &mut d.presets),
        ["purposes.ron"] => file(at, |d| &mut d.purposes),
        ["contents.ron"] => file(at, |d| &mut d.contents),
        ["sectors.ron"] => file(at, |d| &mut d.sectors),
        ["software", _] if patch => file(at, |d| &mut d.patches.software),
        ["providers", _] if patch => file(at, |d| &mut d.patches.providers),
        ["services", _] if patch => file(at, |d| &mut d.patches.services),
        ["software", _] => file(at, |d| &mut d.software),
        ["providers", _] => file(at, |d| &mut d.providers),
        ["services", _] => file(at, |d| &mut d.services),
        ["opinions.ron"] => file(at, |d| &mut d.opinions),
        ["duties.ron"] => file(at, |d| &mut d.duties),
        ["playbooks", _] => file(at, |d| &mut d.tasks),
        ["risks.ron"] => file(at, |d| &mut d.risks),
        ["holidays.ron"] => file(at, |d| &mut d.holidays),
        ["lenses.ron"] => file(at, |d| &mut d.lenses),
        ["scenarios.ron"] => file(at, |d| &mut d.scenarios),
        ["gaps.ron"] => file(at, |d| &mut d.gaps),
        // An overlay's own `catalog.ron` says its format, which was looked at before.
        ["catalog.ron"] => Box::new(|_| {}),
        parts if depth >= Depth::Form => not_read(at, parts),
        _ => Box::new(|_| {}),
    }
}

/// A file of a name that no catalogue has: perhaps it is misspelt, and something is missing without a word.
fn not_read<'a>(at: &Place<'a>, parts: &[&str]) -> Filing<'a> {
    let shown = at.layer.shown(at.path);
    let mut to = Findings::new(&shown, at.text);
    let first = parts.first().copied().unwrap_or_default();
    let known = NAMES.split(' ').filter(|name| *name != first);
    to.warning(&Path::root(), unknown("fault-unknown-file", first, known));
    let faults = to.faults;
    Box::new(move |draft| draft.faults.extend(faults))
}

fn file<'a, T: DeserializeOwned + Send + 'static>(
    at: &Place<'a>,
    list: for<'d> fn(&'d mut Draft<'a>) -> &'d mut Vec<Parsed<'a, T>>,
) -> Filing<'a> {
    let (layer, path, file, text) = (at.number, at.path, at.layer.shown(at.path), at.text);
    match parse(&file, text) {
        Ok(value) => Box::new(move |draft| list(draft).push(Parsed { layer, path, file, text, value })),
        Err(fault) => Box::new(move |draft| {
            draft.faults.push(explained(fault, text, FileKind::Catalog));
            draft.broken.push(path);
        }),
    }
}

impl Draft<'_> {
    fn require(&mut self, base: &Texts<'_>) {
        for name in std::iter::once("catalog.ron").chain(CRITERIA) {
            if !base.files.iter().any(|(path, _)| *path == name) {
                let shown = base.shown(name);
                let mut to = Findings::new(&shown, "");
                to.error(&Path::root(), Message::new("fault-file-missing").with("found", name));
                self.faults.append(&mut to.faults);
                self.broken.push(name);
            }
        }
    }
}

/// Whether nothing stands in a file of a list that may be missing.
pub(super) fn is_empty_list(parts: &[&str], text: &str) -> bool {
    let list = matches!(parts, ["playbooks", _]) || matches!(parts, [name] if *name != "catalog.ron");
    list && text.trim_start_matches('\u{feff}').trim().is_empty()
}
