//! Software, providers and services, whole or patched: names, references, facts, features, prices.

use std::collections::BTreeSet;

use super::must_have::check_value;
use super::names::{Names, known_id, known_level};
use super::part::{Part, References, parts};
use crate::catalog::draft::Draft;
use crate::catalog::{Arrival, Billed, Facts, Features, Map, Price, Status};
use crate::text::fault::{Fault, Findings, unknown};
use crate::text::message::Message;
use crate::text::spans::Path;

pub(super) fn check(draft: &Draft<'_>, names: &Names<'_>, faults: &mut Vec<Fault>) {
    for part in parts(draft) {
        let mut to = part.findings();
        common(&part, names, &mut to);
        if let Some(plan) = part.service {
            references(plan, names, &mut to);
            if part.says_purposes && part.entity.purposes().is_empty() {
                to.error(&Path::root(), Message::new("fault-missing-field").with("found", "purposes"));
            }
        }
        if let Some(map) = part.withdrawn {
            withdrawn(map, names, &mut to);
        }
        faults.append(&mut to.faults);
    }
}

/// What only a service has: who runs it, and the program behind it.
fn references(plan: References<'_>, names: &Names<'_>, to: &mut Findings<'_>) {
    let root = Path::root();
    if let Some(provider) = plan.provider {
        let here = root.then("provider");
        known_id("fault-unknown-provider", provider.as_str(), Some(&names.providers), &here, to);
    }
    if let Some(software) = plan.software {
        let here = root.then("software");
        known_id("fault-unknown-software", software.as_str(), Some(&names.software), &here, to);
    }
}

/// What all kinds of entities have.
fn common(part: &Part<'_>, names: &Names<'_>, to: &mut Findings<'_>) {
    let (root, entity) = (Path::root(), part.entity);
    let stem = part.path.rsplit('/').next().and_then(|f| f.strip_suffix(".ron")).unwrap_or_default();
    if stem != part.id {
        to.error(&root.then("id"), Message::new("fault-file-name").with("found", part.id).with("expected", stem));
    }
    if let Status::Retired { successor: Some(successor), .. } = entity.status() {
        let path = root.then("status").then("successor");
        known_id("fault-unknown-service", successor.as_str(), Some(&names.services), &path, to);
    }
    facts(entity.facts(), &root.then("facts"), names, to);
    if let Some(self_hosted) = entity.self_hosted() {
        facts(self_hosted, &root.then("self_hosted"), names, to);
    }
    features(entity.features(), names, to);
    prices(entity.prices(), to);
    for (i, exit) in entity.exit().iter().enumerate() {
        let path = root.then("exit").then(i).then("content");
        known_id("fault-unknown-content", exit.content.as_str(), names.contents.as_ref(), &path, to);
    }
    arrival(entity.arrival(), names, to);
}

/// A fact belongs to a task that there is, and numbers come from somewhere.
fn arrival(facts: &[Arrival], names: &Names<'_>, to: &mut Findings<'_>) {
    for (i, fact) in facts.iter().enumerate() {
        let path = Path::root().then("arrival").then(i);
        if let Some(task) = &fact.task {
            known_id("fault-unknown-task", task.as_str(), names.tasks.as_ref(), &path.then("task"), to);
        }
        if fact.sizing.is_some() && fact.sources.is_empty() {
            to.error(&path.then("sizing"), Message::new("fault-no-source"));
        }
    }
}

fn facts(facts: &Facts, path: &Path, names: &Names<'_>, to: &mut Findings<'_>) {
    for (id, fact) in facts {
        let here = path.then(id);
        if let Some(criterion) = names.criterion(id, &here.key(), to) {
            if id.as_str() == "authority-opinion" {
                to.error(&here.key(), Message::new("fault-opinion-as-fact"));
            }
            known_level(criterion.levels.ids(), &fact.level, &here.then("level"), to);
        }
        if fact.sources.is_empty() {
            to.error(&here.then("sources"), Message::new("fault-no-source"));
        }
    }
}

fn features(features: &Features, names: &Names<'_>, to: &mut Findings<'_>) {
    for (id, fact) in features {
        let path = Path::root().then("features").then(id);
        let Some(feature) = names.feature(id, &path.key(), to) else { continue };
        check_value(&feature.kind, &fact.value, &path.then("value"), to);
    }
}

fn prices(prices: &[Price], to: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    for (i, price) in prices.iter().enumerate() {
        if !seen.insert(price.id.as_str()) {
            let path = Path::root().then("prices").then(i).then("id");
            to.error(&path, Message::new("fault-double-price").with("found", price.id.as_str()));
        }
        if price.billed == Some(Billed::Months(0)) {
            let path = Path::root().then("prices").then(i).then("billed");
            to.error(&path, Message::new("fault-number").with("found", "0"));
        }
    }
}

/// What is taken away is a criterion or a feature, and a reason is given.
fn withdrawn(withdrawn: &Map<String, String>, names: &Names<'_>, to: &mut Findings<'_>) {
    let (Some(criteria), Some(features)) = (&names.criteria, &names.features) else { return };
    let known = || criteria.keys().chain(features.keys()).copied();
    for (id, reason) in withdrawn {
        let path = Path::root().then("withdrawn").then(id);
        if !known().any(|k| k == id.as_str()) {
            to.error(&path.key(), unknown("fault-unknown-value", id, known()));
        }
        if reason.trim().is_empty() {
            to.error(&path, Message::new("fault-no-reason"));
        }
    }
}
