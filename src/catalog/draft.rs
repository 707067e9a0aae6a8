//! A catalogue on its way: every file parsed by itself, not yet checked and put together.

use super::entity::{ProviderPatch, ServicePatch, SoftwarePatch};
use super::{
    ContentKind, Criterion, Duty, Feature, Gap, Holiday, Lens, Manifest, Opinion, Preset, Provider, PurposeRules, Risk,
    Scenario, SectorRules, Service, Software, TaskTemplate,
};
use crate::text::fault::{Fault, Findings};

/// One parsed file.
#[derive(Clone, Debug)]
pub(super) struct Parsed<'a, T> {
    /// 0 = the catalogue itself, from 1 the overlays in their order.
    pub(super) layer: usize,
    /// Path below the layer's folder.
    pub(super) path: &'a str,
    /// Name of the file as the user knows it.
    pub(super) file: String,
    pub(super) text: &'a str,
    pub(super) value: T,
}

impl<T> Parsed<'_, T> {
    /// No findings yet in this file.
    pub(super) fn findings(&self) -> Findings<'_> {
        Findings::new(&self.file, self.text)
    }
}

/// Changes of entities that stand in a layer below.
#[derive(Clone, Debug, Default)]
pub(super) struct Patches<'a> {
    pub(super) software: Vec<Parsed<'a, SoftwarePatch>>,
    pub(super) providers: Vec<Parsed<'a, ProviderPatch>>,
    pub(super) services: Vec<Parsed<'a, ServicePatch>>,
}

/// All parsed files of all layers, and which could not be parsed.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft<'a> {
    pub(super) manifest: Vec<Parsed<'a, Manifest>>,
    pub(super) criteria: Vec<Parsed<'a, Vec<Criterion>>>,
    pub(super) features: Vec<Parsed<'a, Vec<Feature>>>,
    pub(super) presets: Vec<Parsed<'a, Vec<Preset>>>,
    pub(super) purposes: Vec<Parsed<'a, Vec<PurposeRules>>>,
    pub(super) contents: Vec<Parsed<'a, Vec<ContentKind>>>,
    pub(super) sectors: Vec<Parsed<'a, Vec<SectorRules>>>,
    pub(super) software: Vec<Parsed<'a, Software>>,
    pub(super) providers: Vec<Parsed<'a, Provider>>,
    pub(super) services: Vec<Parsed<'a, Service>>,
    pub(super) opinions: Vec<Parsed<'a, Vec<Opinion>>>,
    pub(super) duties: Vec<Parsed<'a, Vec<Duty>>>,
    pub(super) tasks: Vec<Parsed<'a, Vec<TaskTemplate>>>,
    pub(super) risks: Vec<Parsed<'a, Vec<Risk>>>,
    pub(super) holidays: Vec<Parsed<'a, Vec<Holiday>>>,
    pub(super) lenses: Vec<Parsed<'a, Vec<Lens>>>,
    pub(super) scenarios: Vec<Parsed<'a, Vec<Scenario>>>,
    pub(super) gaps: Vec<Parsed<'a, Vec<Gap>>>,
    pub(super) patches: Patches<'a>,
    /// Paths of files that could not be parsed or are missing.
    pub(super) broken: Vec<&'a str>,
    pub(super) faults: Vec<Fault>,
}

impl Draft<'_> {
    /// Whether every file whose path begins so could be parsed.
    pub(super) fn complete(&self, start: &str) -> bool {
        !self.broken.iter().any(|path| path.starts_with(start))
    }

    /// Paths of all files of entities and of all broken ones.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        let software = self.software.iter().map(|f| f.path);
        let services = self.services.iter().map(|f| f.path);
        let entities = software.chain(self.providers.iter().map(|f| f.path)).chain(services);
        entities.chain(self.broken.iter().copied())
    }
}
