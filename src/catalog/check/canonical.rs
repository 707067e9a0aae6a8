//! Files that are not in canonical form: a warning that names the command which restores it.

use serde::Serialize;

use crate::catalog::draft::{Draft, Parsed};
use crate::catalog::format::{ENTITY_LEVELS, LIST_LEVELS};
use crate::text::fault::Fault;
use crate::text::message::Message;
use crate::text::ron_file::canonical;
use crate::text::spans::Path;

pub(super) fn check(draft: &Draft<'_>, faults: &mut Vec<Fault>) {
    compare(&draft.manifest, LIST_LEVELS, faults);
    compare(&draft.criteria, LIST_LEVELS, faults);
    compare(&draft.features, LIST_LEVELS, faults);
    compare(&draft.presets, LIST_LEVELS, faults);
    compare(&draft.purposes, LIST_LEVELS, faults);
    compare(&draft.contents, LIST_LEVELS, faults);
    compare(&draft.sectors, LIST_LEVELS, faults);
    compare(&draft.software, ENTITY_LEVELS, faults);
    compare(&draft.providers, ENTITY_LEVELS, faults);
    compare(&draft.services, ENTITY_LEVELS, faults);
    compare(&draft.opinions, LIST_LEVELS, faults);
    compare(&draft.duties, LIST_LEVELS, faults);
    compare(&draft.tasks, LIST_LEVELS, faults);
    compare(&draft.risks, LIST_LEVELS, faults);
    compare(&draft.holidays, LIST_LEVELS, faults);
    compare(&draft.gaps, LIST_LEVELS, faults);
    compare(&draft.patches.software, ENTITY_LEVELS, faults);
    compare(&draft.patches.providers, ENTITY_LEVELS, faults);
    compare(&draft.patches.services, ENTITY_LEVELS, faults);
}

fn compare<T: Serialize>(files: &[Parsed<'_, T>], levels: usize, faults: &mut Vec<Fault>) {
    for file in files {
        if canonical(&file.value, levels).is_ok_and(|text| text != file.text) {
            let mut to = file.findings();
            to.warning(&Path::root(), Message::new("fault-not-canonical"));
            faults.append(&mut to.faults);
        }
    }
}
