//! Software, providers and services: names, references, facts, features, prices.

use std::collections::BTreeSet;

use super::must_have::check_value;
use super::names::{Names, known_id, known_level};
use crate::catalog::entity::{Exit, Facts, Features, Price};
use crate::catalog::load::Draft;
use crate::catalog::{Service, Status};
use crate::text::fault::{Fault, Findings};
use crate::text::message::Message;
use crate::text::spans::Path;

/// The fields that every kind of entity has, by reference.
macro_rules! shared {
    ($file:expr) => {
        Shared {
            id: $file.value.id.as_str(),
            path: &$file.path,
            status: &$file.value.status,
            facts: &$file.value.facts,
            features: &$file.value.features,
            prices: &$file.value.prices,
            exit: &$file.value.exit,
        }
    };
}

pub(super) fn check(draft: &Draft, names: &Names<'_>, faults: &mut Vec<Fault>) {
    for file in &draft.software {
        let mut to = Findings::new(&file.path, &file.text);
        common(&shared!(file), names, &mut to);
        facts(&file.value.self_hosted, &Path::root().then("self_hosted"), names, &mut to);
        faults.append(&mut to.faults);
    }
    for file in &draft.providers {
        let mut to = Findings::new(&file.path, &file.text);
        common(&shared!(file), names, &mut to);
        faults.append(&mut to.faults);
    }
    for file in &draft.services {
        let mut to = Findings::new(&file.path, &file.text);
        common(&shared!(file), names, &mut to);
        service(&file.value, names, &mut to);
        faults.append(&mut to.faults);
    }
}

/// What only a service has: who runs it, the program behind it, and at least one purpose.
fn service(service: &Service, names: &Names<'_>, to: &mut Findings<'_>) {
    let root = Path::root();
    let provider = service.provider.as_str();
    known_id("fault-unknown-provider", provider, Some(&names.providers), &root.then("provider"), to);
    if let Some(software) = &service.software {
        let here = root.then("software");
        known_id("fault-unknown-software", software.as_str(), Some(&names.software), &here, to);
    }
    if service.purposes.is_empty() {
        to.error(&root, Message::new("fault-missing-field").with("found", "purposes"));
    }
}

/// What all three kinds of entity have.
struct Shared<'a> {
    id: &'a str,
    path: &'a str,
    status: &'a Status,
    facts: &'a Facts,
    features: &'a Features,
    prices: &'a [Price],
    exit: &'a [Exit],
}

fn common(entity: &Shared<'_>, names: &Names<'_>, to: &mut Findings<'_>) {
    let root = Path::root();
    let stem = entity.path.rsplit('/').next().and_then(|f| f.strip_suffix(".ron")).unwrap_or_default();
    if stem != entity.id {
        to.error(&root.then("id"), Message::new("fault-file-name").with("found", entity.id).with("expected", stem));
    }
    if let Status::Retired { successor: Some(successor), .. } = entity.status {
        let path = root.then("status").then("successor");
        known_id("fault-unknown-service", successor.as_str(), Some(&names.services), &path, to);
    }
    facts(entity.facts, &root.then("facts"), names, to);
    features(entity.features, names, to);
    prices(entity.prices, to);
    for (i, exit) in entity.exit.iter().enumerate() {
        let path = root.then("exit").then(i).then("content");
        known_id("fault-unknown-content", exit.content.as_str(), names.contents.as_ref(), &path, to);
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
    }
}
