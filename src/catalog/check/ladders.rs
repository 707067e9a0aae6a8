//! Criteria and features: groups, ladders, and ids that stand only once.

use std::collections::BTreeMap;

use crate::catalog::draft::Draft;
use crate::catalog::{Criterion, FeatureKind, Group, Ladder, Scope};
use crate::text::fault::{Fault, Findings};
use crate::text::message::Message;
use crate::text::spans::Path;

pub(super) fn check(draft: &Draft<'_>, faults: &mut Vec<Fault>) {
    let mut seen = Seen::default();
    for file in &draft.criteria {
        let mut to = file.findings();
        for (i, criterion) in file.value.iter().enumerate() {
            let path = Path::root().then(i);
            seen.once((criterion.id.as_str(), "criteria"), (&file.file, file.layer), &path.then("id"), &mut to);
            if file.layer > 0 {
                same_levels(draft, criterion, file.layer, &path.then("levels"), &mut to);
            }
            let expected = file.path.trim_start_matches("criteria/").trim_end_matches(".ron");
            if criterion.group.code() != expected || criterion.group == Group::Practicality {
                to.error(&path.then("group"), Message::new("fault-group").with("expected", expected));
            }
            if criterion.self_hosting.is_some() && criterion.scope != Scope::Service {
                to.error(&path.then("self_hosting"), Message::new("fault-self-hosting"));
            }
            ladder(&criterion.levels, &path.then("levels"), &mut to);
        }
        faults.append(&mut to.faults);
    }
    for file in &draft.features {
        let mut to = file.findings();
        for (i, feature) in file.value.iter().enumerate() {
            let path = Path::root().then(i);
            seen.once((feature.id.as_str(), "features"), (&file.file, file.layer), &path.then("id"), &mut to);
            if let FeatureKind::Scale(levels) = &feature.kind {
                ladder(levels, &path.then("kind").then(0), &mut to);
            }
        }
        faults.append(&mut to.faults);
    }
}

/// Ids of criteria and features that were met: in which file, of which list and layer.
#[derive(Default)]
struct Seen<'a>(BTreeMap<&'a str, (&'a str, &'static str, usize)>);

impl<'a> Seen<'a> {
    /// An id stands once, save where an overlay replaces the entry of the same list.
    fn once(
        &mut self,
        (id, list): (&'a str, &'static str),
        (file, layer): (&'a str, usize),
        path: &Path,
        to: &mut Findings<'_>,
    ) {
        if let Some((first, other, below)) = self.0.insert(id, (file, list, layer))
            && (other != list || below == layer)
        {
            to.error(path, Message::new("fault-double-id").with("found", id).with("first", first));
        }
    }
}

/// An overlay may say a criterion in other words; facts were given on its levels as they are.
fn same_levels(draft: &Draft<'_>, criterion: &Criterion, layer: usize, path: &Path, to: &mut Findings<'_>) {
    let below = draft.criteria.iter().filter(|f| f.layer < layer).flat_map(|f| &f.value);
    let Some(old) = below.into_iter().find(|c| c.id == criterion.id) else { return };
    let steps = |c: &Criterion| c.levels.0.iter().map(|l| (l.id.clone(), l.utility.get())).collect::<Vec<_>>();
    if steps(old) != steps(criterion) {
        to.error(path, Message::new("fault-levels-changed").with("found", criterion.id.as_str()));
    }
}

fn ladder(levels: &Ladder, path: &Path, to: &mut Findings<'_>) {
    let utilities: Vec<f64> = levels.0.iter().map(|l| l.utility.get()).collect();
    if utilities.len() < 2 {
        to.error(path, Message::new("fault-few-levels"));
        return;
    }
    let last = utilities.len() - 1;
    for (i, level) in levels.0.iter().enumerate() {
        let here = path.then(i);
        let value = level.utility.get();
        let rises = i == 0 || utilities.get(i - 1).is_some_and(|before| *before < value);
        #[allow(clippy::float_cmp, reason = "the ends are written as 0 and 1")]
        let end = (i != 0 || value == 0.0) && (i != last || value == 1.0);
        if !rises || !end {
            to.error(&here.then("utility"), Message::new("fault-utility-order").with("found", level.id.as_str()));
            return;
        }
        if levels.0.iter().take(i).any(|l| l.id == level.id) {
            to.error(&here.then("id"), Message::new("fault-double-level").with("found", level.id.as_str()));
        }
    }
}
