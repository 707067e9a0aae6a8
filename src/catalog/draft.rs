//! A catalogue on its way: every file parsed by itself, not yet checked and put together.

use super::entity::{ProviderPatch, ServicePatch, SoftwarePatch};
use super::{
    ContentKind, Criterion, Duty, Feature, Gap, Holiday, Manifest, Opinion, Preset, Provider, PurposeRules, Risk,
    Service, Software, TaskTemplate,
};
use crate::text::fault::{Fault, Findings};

/// One parsed file.
#[derive(Debug)]
pub(super) struct Parsed<T> {
    /// 0 = the catalogue itself, from 1 the overlays in their order.
    pub(super) layer: usize,
    /// Path below the layer's folder.
    pub(super) path: String,
    /// Name of the file as the user knows it.
    pub(super) file: String,
    pub(super) text: String,
    pub(super) value: T,
}

impl<T> Parsed<T> {
    /// No findings yet in this file.
    pub(super) fn findings(&self) -> Findings<'_> {
        Findings::new(&self.file, &self.text)
    }
}

/// Changes of entities that stand in a layer below.
#[derive(Debug, Default)]
pub(super) struct Patches {
    pub(super) software: Vec<Parsed<SoftwarePatch>>,
    pub(super) providers: Vec<Parsed<ProviderPatch>>,
    pub(super) services: Vec<Parsed<ServicePatch>>,
}

/// All parsed files of all layers, and which could not be parsed.
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
    pub(super) patches: Patches,
    /// Paths of files that could not be parsed or are missing.
    pub(super) broken: Vec<String>,
    pub(super) faults: Vec<Fault>,
}

impl Draft {
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
}
