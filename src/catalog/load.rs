//! Files to catalogue, in two passes.
//!
//! In: paths and texts. Pass 1 parses every file by itself and gathers the names it defines; a
//! file that cannot be parsed still lends the id of its name. Pass 2 checks all content against
//! these names. Out: the catalogue, or every fault that was found (one of syntax per file).

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::check::check;
use super::{
    Catalog, ContentKind, Criterion, Duty, FORMAT, Feature, File, Gap, Holiday, Manifest, Opinion, Preset, Provider,
    PurposeRules, Risk, Service, Software, TaskTemplate,
};
use crate::text::fault::{Fault, Findings, Severity};
use crate::text::message::Message;
use crate::text::ron_file::{newer_format, parse};
use crate::text::spans::Path;

/// What came of loading.
#[derive(Debug)]
pub struct Loaded {
    /// The catalogue, if nothing is wrong with it.
    pub catalog: Option<Catalog>,
    /// Errors and warnings, by file and place.
    pub faults: Vec<Fault>,
}

/// One parsed file.
#[derive(Debug)]
pub(super) struct Parsed<T> {
    pub(super) path: String,
    pub(super) text: String,
    pub(super) value: T,
}

/// All parsed files, and which lists are incomplete because one of their files is broken.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) manifest: Vec<Parsed<Manifest>>,
    pub(super) criteria: Vec<Parsed<Vec<Criterion>>>,
    pub(super) features: Vec<Parsed<Vec<Feature>>>,
    pub(super) presets: Vec<Parsed<Vec<Preset>>>,
    pub(super) purposes: Vec<Parsed<Vec<PurposeRules>>>,
    pub(super) contents: Vec<Parsed<Vec<ContentKind>>>,
    pub(super) software: Vec<Parsed<Software>>,
    pub(super) providers: Vec<Parsed<Provider>>,
    pub(super) services: Vec<Parsed<Service>>,
    pub(super) opinions: Vec<Parsed<Vec<Opinion>>>,
    pub(super) duties: Vec<Parsed<Vec<Duty>>>,
    pub(super) tasks: Vec<Parsed<Vec<TaskTemplate>>>,
    pub(super) risks: Vec<Parsed<Vec<Risk>>>,
    pub(super) holidays: Vec<Parsed<Vec<Holiday>>>,
    pub(super) gaps: Vec<Parsed<Vec<Gap>>>,
    /// Paths of files that could not be parsed or are missing.
    pub(super) broken: Vec<String>,
    faults: Vec<Fault>,
}

const CRITERIA: [&str; 3] = ["criteria/gdpr.ron", "criteria/security.ron", "criteria/independence.ron"];

/// Reads a catalogue from its files. Files of unknown names are left alone.
#[must_use]
pub fn load(files: &[File]) -> Loaded {
    let newer = files.iter().find(|(path, _)| path == "catalog.ron").and_then(|(p, t)| newer_format(p, t, FORMAT));
    if let Some(fault) = newer {
        return Loaded { catalog: None, faults: vec![fault] };
    }
    let mut draft = Draft::default();
    let mut sorted: Vec<&File> = files.iter().filter(|(path, _)| path.ends_with(".ron")).collect();
    sorted.sort_by_key(|(path, _)| (CRITERIA.iter().position(|c| c == path), path.as_str()));
    for (path, text) in sorted {
        draft.read(path, text);
    }
    draft.require(files);
    let mut faults = std::mem::take(&mut draft.faults);
    faults.extend(check(&draft));
    faults.sort_by(|a, b| (&a.file, a.place).cmp(&(&b.file, b.place)));
    let sound = faults.iter().all(|f| f.severity != Severity::Error);
    Loaded { catalog: if sound { draft.finish() } else { None }, faults }
}

impl Draft {
    fn read(&mut self, path: &str, text: &str) {
        match path.split('/').collect::<Vec<_>>().as_slice() {
            parts if is_empty_list(parts, text) => {}
            ["catalog.ron"] => read(path, text, &mut self.manifest, &mut self.faults, &mut self.broken),
            ["criteria", _] => read(path, text, &mut self.criteria, &mut self.faults, &mut self.broken),
            ["features.ron"] => read(path, text, &mut self.features, &mut self.faults, &mut self.broken),
            ["presets.ron"] => read(path, text, &mut self.presets, &mut self.faults, &mut self.broken),
            ["purposes.ron"] => read(path, text, &mut self.purposes, &mut self.faults, &mut self.broken),
            ["contents.ron"] => read(path, text, &mut self.contents, &mut self.faults, &mut self.broken),
            ["software", _] => read(path, text, &mut self.software, &mut self.faults, &mut self.broken),
            ["providers", _] => read(path, text, &mut self.providers, &mut self.faults, &mut self.broken),
            ["services", _] => read(path, text, &mut self.services, &mut self.faults, &mut self.broken),
            ["opinions.ron"] => read(path, text, &mut self.opinions, &mut self.faults, &mut self.broken),
            ["duties.ron"] => read(path, text, &mut self.duties, &mut self.faults, &mut self.broken),
            ["playbooks", _] => read(path, text, &mut self.tasks, &mut self.faults, &mut self.broken),
            ["risks.ron"] => read(path, text, &mut self.risks, &mut self.faults, &mut self.broken),
            ["holidays.ron"] => read(path, text, &mut self.holidays, &mut self.faults, &mut self.broken),
            ["gaps.ron"] => read(path, text, &mut self.gaps, &mut self.faults, &mut self.broken),
            _ => {}
        }
    }

    fn require(&mut self, files: &[File]) {
        for name in std::iter::once("catalog.ron").chain(CRITERIA) {
            if !files.iter().any(|(path, _)| path == name) {
                let mut to = Findings::new(name, "");
                to.error(&Path::root(), Message::new("fault-file-missing").with("found", name));
                self.faults.append(&mut to.faults);
                self.broken.push(name.to_owned());
            }
        }
    }

    /// Whether every file whose path begins so could be parsed.
    pub(super) fn complete(&self, start: &str) -> bool {
        !self.broken.iter().any(|path| path.starts_with(start))
    }

    /// Paths of all files of entities and of all broken ones.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        let software = self.software.iter().map(|f| &f.path);
        let services = self.services.iter().map(|f| &f.path);
        let entities = software.chain(self.providers.iter().map(|f| &f.path)).chain(services);
        entities.chain(&self.broken).map(String::as_str)
    }

    fn finish(self) -> Option<Catalog> {
        Some(Catalog {
            manifest: self.manifest.into_iter().next()?.value,
            criteria: list(self.criteria),
            features: list(self.features),
            presets: list(self.presets),
            purposes: list(self.purposes),
            contents: list(self.contents),
            software: by_id(self.software, |e| e.id.clone()),
            providers: by_id(self.providers, |e| e.id.clone()),
            services: by_id(self.services, |e| e.id.clone()),
            opinions: list(self.opinions),
            duties: list(self.duties),
            tasks: list(self.tasks),
            risks: list(self.risks),
            holidays: list(self.holidays),
            gaps: list(self.gaps),
        })
    }
}

/// Whether nothing stands in a file of a list that may be missing.
pub(super) fn is_empty_list(parts: &[&str], text: &str) -> bool {
    let list = matches!(parts, ["playbooks", _]) || matches!(parts, [name] if *name != "catalog.ron");
    list && text.trim_start_matches('\u{feff}').trim().is_empty()
}

fn read<T: DeserializeOwned>(
    path: &str,
    text: &str,
    into: &mut Vec<Parsed<T>>,
    faults: &mut Vec<Fault>,
    broken: &mut Vec<String>,
) {
    match parse(path, text) {
        Ok(value) => into.push(Parsed { path: path.to_owned(), text: text.to_owned(), value }),
        Err(fault) => {
            faults.push(fault);
            broken.push(path.to_owned());
        }
    }
}

fn list<T>(files: Vec<Parsed<Vec<T>>>) -> Vec<T> {
    files.into_iter().flat_map(|f| f.value).collect()
}

fn by_id<K: Ord, T>(files: Vec<Parsed<T>>, id: fn(&T) -> K) -> BTreeMap<K, T> {
    files.into_iter().map(|f| (id(&f.value), f.value)).collect()
}
