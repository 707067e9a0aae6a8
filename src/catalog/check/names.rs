//! The names a catalogue defines, for checking what refers to them.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::draft::Draft;
use crate::catalog::{Catalog, Criterion, CriterionId, Feature, FeatureId, LevelId};
use crate::text::fault::{Findings, unknown, unknown_among};
use crate::text::spans::Path;

/// Known names. A list is `None` where one of its files is broken: then nothing refers wrongly.
pub(crate) struct Names<'a> {
    pub(crate) criteria: Option<BTreeMap<&'a str, &'a Criterion>>,
    pub(crate) features: Option<BTreeMap<&'a str, &'a Feature>>,
    pub(crate) software: BTreeSet<&'a str>,
    pub(crate) providers: BTreeSet<&'a str>,
    pub(crate) services: BTreeSet<&'a str>,
    pub(crate) contents: Option<BTreeSet<&'a str>>,
    pub(crate) duties: Option<BTreeSet<&'a str>>,
    pub(crate) tasks: Option<BTreeSet<&'a str>>,
}

impl<'a> Names<'a> {
    pub(super) fn of(draft: &'a Draft<'a>) -> Self {
        // A file that is broken, or whose id differs from its name, still lends its name.
        let paths: Vec<&'a str> = draft.paths().collect();
        let entity = |folder: &str, ids: Vec<&'a str>| {
            let stems = paths.iter().filter_map(|p| p.strip_prefix(folder)?.strip_suffix(".ron"));
            ids.into_iter().chain(stems).collect::<BTreeSet<_>>()
        };
        let criteria = draft.criteria.iter().flat_map(|f| &f.value).map(|c| (c.id.as_str(), c));
        let features = draft.features.iter().flat_map(|f| &f.value).map(|f| (f.id.as_str(), f));
        Self {
            criteria: draft.complete("criteria/").then(|| criteria.collect()),
            features: draft.complete("features.ron").then(|| features.collect()),
            software: entity("software/", draft.software.iter().map(|f| f.value.id.as_str()).collect()),
            providers: entity("providers/", draft.providers.iter().map(|f| f.value.id.as_str()).collect()),
            services: entity("services/", draft.services.iter().map(|f| f.value.id.as_str()).collect()),
            contents: draft
                .complete("contents.ron")
                .then(|| draft.contents.iter().flat_map(|f| &f.value).map(|c| c.id.as_str()).collect()),
            duties: draft
                .complete("duties.ron")
                .then(|| draft.duties.iter().flat_map(|f| &f.value).map(|d| d.id.as_str()).collect()),
            tasks: draft
                .complete("playbooks/")
                .then(|| draft.tasks.iter().flat_map(|f| &f.value).map(|t| t.id.as_str()).collect()),
        }
    }

    /// The names of a loaded catalogue.
    pub(crate) fn of_catalog(catalog: &'a Catalog) -> Self {
        Self {
            criteria: Some(catalog.criteria.iter().map(|c| (c.id.as_str(), c)).collect()),
            features: Some(catalog.features.iter().map(|f| (f.id.as_str(), f)).collect()),
            software: catalog.software.keys().map(|id| id.as_str()).collect(),
            providers: catalog.providers.keys().map(|id| id.as_str()).collect(),
            services: catalog.services.keys().map(|id| id.as_str()).collect(),
            contents: Some(catalog.contents.iter().map(|c| c.id.as_str()).collect()),
            duties: Some(catalog.duties.iter().map(|d| d.id.as_str()).collect()),
            tasks: Some(catalog.tasks.iter().map(|t| t.id.as_str()).collect()),
        }
    }

    /// The criterion, or a finding at `path`.
    pub(crate) fn criterion(&self, id: &CriterionId, path: &Path, to: &mut Findings<'_>) -> Option<&'a Criterion> {
        let known = self.criteria.as_ref()?;
        if known.get(id.as_str()).is_none() {
            to.error(path, unknown("fault-unknown-criterion", id.as_str(), known.keys().copied()));
        }
        known.get(id.as_str()).copied()
    }

    /// The feature, or a finding at `path`.
    pub(crate) fn feature(&self, id: &FeatureId, path: &Path, to: &mut Findings<'_>) -> Option<&'a Feature> {
        let known = self.features.as_ref()?;
        if known.get(id.as_str()).is_none() {
            to.error(path, unknown("fault-unknown-feature", id.as_str(), known.keys().copied()));
        }
        known.get(id.as_str()).copied()
    }

    /// Criterion and level, or a finding at the one that is wrong.
    pub(crate) fn level(
        &self,
        (criterion, criterion_path): (&CriterionId, &Path),
        (level, level_path): (&LevelId, &Path),
        to: &mut Findings<'_>,
    ) {
        if let Some(criterion) = self.criterion(criterion, criterion_path, to) {
            known_level(criterion.levels.ids(), level, level_path, to);
        }
    }
}

/// A finding unless `level` is among `ids`.
pub(crate) fn known_level<'a>(
    ids: impl Iterator<Item = &'a str> + Clone,
    level: &LevelId,
    path: &Path,
    to: &mut Findings<'_>,
) {
    if !ids.clone().any(|id| level == id) {
        to.error(path, unknown_among("fault-unknown-level", level.as_str(), ids));
    }
}

/// A finding unless `id` is in the set.
pub(crate) fn known_id(key: &'static str, id: &str, set: Option<&BTreeSet<&str>>, path: &Path, to: &mut Findings<'_>) {
    if let Some(set) = set.filter(|s| !s.contains(id)) {
        to.error(path, unknown(key, id, set.iter().copied()));
    }
}
