//! Layers laid over each other.
//!
//! In: a checked draft. Out: the catalogue, and a mark for everything that an overlay brought,
//! changed or took away. Patches: maps merge by key, lists and single values replace. Lists: an
//! entry with a known id replaces, another one is added.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::draft::{Draft, Parsed, Patches};
use super::entity::Entity;
use super::layer::Layer;
use super::{About, Catalog, Map, is_default};

/// What overlays did, by `kind:id`, `kind:id/criterion`, `kind:id/feature` or `list:id`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlaid(BTreeMap<String, Mark>);

/// What an overlay did to one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Mark {
    /// Number of the overlay, from 0.
    overlay: usize,
    /// The overlay brought all of it, it did not only change a part.
    whole: bool,
    /// Why it was taken away, if it was.
    withdrawn: Option<String>,
}

impl Overlaid {
    fn mark(&mut self, key: String, layer: usize, whole: bool) {
        if let Some(overlay) = layer.checked_sub(1) {
            self.0.insert(key, Mark { overlay, whole, withdrawn: None });
        }
    }

    fn withdraw(&mut self, key: &str, layer: usize, reason: &str) {
        self.mark(key.to_owned(), layer, true);
        if let Some(mark) = self.0.get_mut(key) {
            mark.withdrawn = Some(reason.to_owned());
        }
    }
}

/// An overlay that a catalogue was read with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverlayRef {
    /// Its name.
    pub name: String,
    /// SHA-256 over its files, in hexadecimal digits.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sha256: String,
}

impl Catalog {
    /// The overlay that brought or changed an entity as a whole, or one of its facts or features.
    #[must_use]
    pub fn overlaid(&self, about: &About, id: Option<&str>) -> Option<&OverlayRef> {
        let entity = about.code();
        let mark = match id {
            Some(id) => self.mark(about, id).or_else(|| self.overlaid.0.get(&entity).filter(|m| m.whole)),
            None => self.overlaid.0.get(&entity),
        };
        self.overlays.get(mark?.overlay)
    }

    /// Why an overlay took a fact or a feature away.
    #[must_use]
    pub fn withdrawn(&self, about: &About, id: &str) -> Option<&str> {
        self.mark(about, id)?.withdrawn.as_deref()
    }

    fn mark(&self, about: &About, id: &str) -> Option<&Mark> {
        self.overlaid.0.get(&format!("{}/{id}", about.code()))
    }
}

/// The catalogue of a draft without errors; `None` if it has no manifest.
pub(super) fn merge(draft: Draft<'_>, overlays: &[Layer]) -> Option<Catalog> {
    let mut marks = Overlaid::default();
    let mut catalog = Catalog {
        manifest: draft.manifest.into_iter().next()?.value,
        criteria: list("criteria", draft.criteria, |c| c.id.to_string(), &mut marks),
        features: list("features", draft.features, |f| f.id.to_string(), &mut marks),
        presets: list("presets", draft.presets, |p| p.id.to_string(), &mut marks),
        purposes: list("purposes", draft.purposes, |p| p.id.code().to_owned(), &mut marks),
        contents: list("contents", draft.contents, |c| c.id.to_string(), &mut marks),
        sectors: list("sectors", draft.sectors, |s| s.id.code().to_owned(), &mut marks),
        software: by_id(draft.software, |e| e.id.clone(), &mut marks),
        providers: by_id(draft.providers, |e| e.id.clone(), &mut marks),
        services: by_id(draft.services, |e| e.id.clone(), &mut marks),
        opinions: list("opinions", draft.opinions, |o| o.id.to_string(), &mut marks),
        duties: list("duties", draft.duties, |d| d.id.to_string(), &mut marks),
        tasks: list("tasks", draft.tasks, |t| t.id.to_string(), &mut marks),
        risks: list("risks", draft.risks, |r| r.id.to_string(), &mut marks),
        holidays: draft.holidays.into_iter().flat_map(|f| f.value).collect(),
        lenses: list("lenses", draft.lenses, |l| l.id.to_string(), &mut marks),
        scenarios: list("scenarios", draft.scenarios, |s| s.id.to_string(), &mut marks),
        gaps: list("gaps", draft.gaps, |g| format!("{}/{}", g.entity, g.criterion), &mut marks),
        overlays: overlays.iter().map(|l| OverlayRef { name: l.name.clone(), sha256: l.sha256() }).collect(),
        overlaid: Overlaid::default(),
    };
    // A criterion that an overlay brings stands behind its group, not behind all of them.
    catalog.criteria.sort_by_key(|c| c.group);
    patch(draft.patches, &mut catalog, &mut marks);
    catalog.overlaid = marks;
    Some(catalog)
}

/// Lays the patches of each kind over their entities.
fn patch(patches: Patches<'_>, catalog: &mut Catalog, marks: &mut Overlaid) {
    macro_rules! apply {
        ($list:ident) => {
            for file in patches.$list {
                if let Some(entity) = catalog.$list.get_mut(&file.value.id) {
                    let about = entity.about().code();
                    marks.mark(about.clone(), file.layer, false);
                    for (id, reason) in &file.value.withdrawn {
                        marks.withdraw(&format!("{about}/{id}"), file.layer, reason);
                    }
                    for id in file.value.values() {
                        marks.mark(format!("{about}/{id}"), file.layer, true);
                    }
                    file.value.apply(entity);
                }
            }
        };
    }
    apply!(software);
    apply!(providers);
    apply!(services);
}

/// The entries of all layers: a known id replaces in its place, a new one comes last.
fn list<T>(name: &str, files: Vec<Parsed<'_, Vec<T>>>, id: fn(&T) -> String, marks: &mut Overlaid) -> Vec<T> {
    let mut all: Vec<T> = Vec::new();
    let mut places: Map<String, usize> = Map::default();
    for file in files {
        for entry in file.value {
            let key = id(&entry);
            marks.mark(format!("{name}:{key}"), file.layer, true);
            match places.get(&key).and_then(|place| all.get_mut(*place)) {
                Some(old) => *old = entry,
                None => {
                    places.insert(key, all.len());
                    all.push(entry);
                }
            }
        }
    }
    all
}

fn by_id<K: Ord, T: Entity>(files: Vec<Parsed<'_, T>>, id: fn(&T) -> K, marks: &mut Overlaid) -> BTreeMap<K, T> {
    for file in &files {
        marks.mark(file.value.about().code(), file.layer, true);
    }
    files.into_iter().map(|f| (id(&f.value), f.value)).collect()
}
