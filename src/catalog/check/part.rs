//! One file of an entity as the checks see it: a whole entity, or a patch of one in an overlay.
//!
//! In: the draft. Out: a [`Part`] for each file; what a patch does not name is empty.

use crate::catalog::draft::{Draft, Parsed};
use crate::catalog::{Entity, Map, ProviderId, SoftwareId};
use crate::text::fault::Findings;

/// One file of an entity.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
    /// Path below the layer's folder.
    pub(super) path: &'a str,
    pub(super) id: &'a str,
    pub(super) entity: &'a dyn Entity,
    /// What only services have, if it is one.
    pub(super) service: Option<References<'a>>,
    /// What a patch takes away; `None` for a whole entity.
    pub(super) withdrawn: Option<&'a Map<String, String>>,
    /// A patch says what it is used for.
    pub(super) says_purposes: bool,
}

/// What only services have.
#[derive(Clone, Copy)]
pub(super) struct References<'a> {
    pub(super) provider: Option<&'a ProviderId>,
    pub(super) software: Option<&'a SoftwareId>,
    /// Name of the plan.
    pub(super) plan: Option<&'a str>,
}

impl<'a> Part<'a> {
    /// No findings yet in this file.
    pub(super) const fn findings(&self) -> Findings<'a> {
        Findings::new(self.file, self.text)
    }
}

fn part<'a, T: Entity>(file: &'a Parsed<'a, T>, id: &'a str) -> Part<'a> {
    let Parsed { file: name, text, path, value, .. } = file;
    Part { file: name, text, path, id, entity: value, service: None, withdrawn: None, says_purposes: true }
}

/// All files of entities: programs, operators, services, then the patches of each.
pub(super) fn parts<'a>(draft: &'a Draft<'a>) -> Vec<Part<'a>> {
    let mut all = Vec::new();
    all.extend(draft.software.iter().map(|f| part(f, f.value.id.as_str())));
    all.extend(draft.providers.iter().map(|f| part(f, f.value.id.as_str())));
    all.extend(draft.services.iter().map(|f| {
        let value = &f.value;
        let plan = value.plan.as_deref();
        let named = References { provider: Some(&value.provider), software: value.software.as_ref(), plan };
        Part { service: Some(named), ..part(f, value.id.as_str()) }
    }));
    let patches = &draft.patches;
    all.extend(patches.software.iter().map(|f| patch(part(f, f.value.id.as_str()), &f.value.withdrawn)));
    all.extend(patches.providers.iter().map(|f| patch(part(f, f.value.id.as_str()), &f.value.withdrawn)));
    all.extend(patches.services.iter().map(|f| {
        let value = &f.value;
        let plan = value.plan.as_deref();
        let named = References { provider: value.provider.as_ref(), software: value.software.as_ref(), plan };
        let says_purposes = value.purposes.is_some();
        Part { service: Some(named), says_purposes, ..patch(part(f, value.id.as_str()), &value.withdrawn) }
    }));
    all
}

fn patch<'a>(part: Part<'a>, withdrawn: &'a Map<String, String>) -> Part<'a> {
    Part { withdrawn: Some(withdrawn), ..part }
}
