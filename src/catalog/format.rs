//! The canonical text of a catalogue file.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::entity::{ProviderPatch, ServicePatch, SoftwarePatch};
use super::load::is_empty_list;
use super::{
    ContentKind, Criterion, Duty, Feature, Gap, Holiday, Lens, Manifest, Opinion, Preset, Provider, PurposeRules, Risk,
    Scenario, SectorRules, Service, Software, TaskTemplate,
};
use crate::text::fault::Fault;
use crate::text::ron_file::{canonical, parse};

/// Levels of an entity that stand on lines of their own.
pub(super) const ENTITY_LEVELS: usize = 4;
/// Levels of a list that stand on lines of their own.
pub(super) const LIST_LEVELS: usize = 3;

/// The canonical text of the file at `path` (below the catalogue's folder); `None` for a file
/// the catalogue does not know.
///
/// # Errors
/// The first fault of syntax or type.
pub fn canonical_file(path: &str, text: &str) -> Result<Option<String>, Fault> {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        parts if is_empty_list(parts, text) => Ok(None),
        ["catalog.ron"] => again::<Manifest>(path, text, LIST_LEVELS),
        ["criteria", _] => again::<Vec<Criterion>>(path, text, LIST_LEVELS),
        ["features.ron"] => again::<Vec<Feature>>(path, text, LIST_LEVELS),
        ["presets.ron"] => again::<Vec<Preset>>(path, text, LIST_LEVELS),
        ["purposes.ron"] => again::<Vec<PurposeRules>>(path, text, LIST_LEVELS),
        ["contents.ron"] => again::<Vec<ContentKind>>(path, text, LIST_LEVELS),
        ["sectors.ron"] => again::<Vec<SectorRules>>(path, text, LIST_LEVELS),
        ["software", _] => entity::<Software, SoftwarePatch>(path, text),
        ["providers", _] => entity::<Provider, ProviderPatch>(path, text),
        ["services", _] => entity::<Service, ServicePatch>(path, text),
        ["opinions.ron"] => again::<Vec<Opinion>>(path, text, LIST_LEVELS),
        ["duties.ron"] => again::<Vec<Duty>>(path, text, LIST_LEVELS),
        ["playbooks", _] => again::<Vec<TaskTemplate>>(path, text, LIST_LEVELS),
        ["risks.ron"] => again::<Vec<Risk>>(path, text, LIST_LEVELS),
        ["holidays.ron"] => again::<Vec<Holiday>>(path, text, LIST_LEVELS),
        ["lenses.ron"] => again::<Vec<Lens>>(path, text, LIST_LEVELS),
        ["scenarios.ron"] => again::<Vec<Scenario>>(path, text, LIST_LEVELS),
        ["gaps.ron"] => again::<Vec<Gap>>(path, text, LIST_LEVELS),
        _ => Ok(None),
    }
}

/// A whole entity, or a change of one as overlays have it.
fn entity<T: Serialize + DeserializeOwned, P: Serialize + DeserializeOwned>(
    path: &str,
    text: &str,
) -> Result<Option<String>, Fault> {
    again::<T>(path, text, ENTITY_LEVELS).or_else(|fault| again::<P>(path, text, ENTITY_LEVELS).map_err(|_| fault))
}

fn again<T: Serialize + DeserializeOwned>(path: &str, text: &str, levels: usize) -> Result<Option<String>, Fault> {
    let value: T = parse(path, text)?;
    Ok(canonical(&value, levels).ok())
}
