//! Criteria and features: groups, ladders, and ids that stand only once.

use std::collections::BTreeMap;

use crate::catalog::load::Draft;
use crate::catalog::{FeatureKind, Group, Ladder, Scope};
use crate::text::fault::{Fault, Findings};
use crate::text::message::Message;
use crate::text::spans::Path;

pub(super) fn check(draft: &Draft, faults: &mut Vec<Fault>) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for file in &draft.criteria {
        let mut to = Findings::new(&file.path, &file.text);
        for (i, criterion) in file.value.iter().enumerate() {
            let path = Path::root().then(i);
            once(criterion.id.as_str(), &file.path, &path.then("id"), &mut seen, &mut to);
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
        let mut to = Findings::new(&file.path, &file.text);
        for (i, feature) in file.value.iter().enumerate() {
            let path = Path::root().then(i);
            once(feature.id.as_str(), &file.path, &path.then("id"), &mut seen, &mut to);
            if let FeatureKind::Scale(levels) = &feature.kind {
                ladder(levels, &path.then("kind").then(0), &mut to);
            }
        }
        faults.append(&mut to.faults);
    }
}

fn once(id: &str, file: &str, path: &Path, seen: &mut BTreeMap<String, String>, to: &mut Findings<'_>) {
    if let Some(first) = seen.insert(id.to_owned(), file.to_owned()) {
        to.error(path, Message::new("fault-double-id").with("found", id).with("first", first));
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
