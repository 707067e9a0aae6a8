//! Whether every fact earned its level: the rules of `evidence.md` that a machine can check.
//!
//! In: the draft, for places, and the catalogue made of it, for what stands elsewhere. Out: one
//! error for each rule that something breaks.

mod fact;
mod language;
mod link;
mod name;
mod owner;
mod plan;
mod words;

use std::collections::BTreeMap;

use super::part::{Part, parts};
use crate::catalog::draft::Draft;
use crate::catalog::{Catalog, Facts, Scope, Source, Status};
use crate::text::fault::{Fault, Findings};
use crate::text::message::Message;
use crate::text::spans::Path;

/// All facts, texts and links that `--strict` refuses.
pub(in crate::catalog) fn strict(draft: &Draft<'_>, catalog: &Catalog) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut notes = SameNotes::default();
    for part in parts(draft) {
        let mut to = part.findings();
        entity(&part, catalog, &mut to);
        notes.check(&part, catalog, &mut to);
        faults.append(&mut to.faults);
    }
    language::lists(draft, catalog, &mut faults);
    faults
}

fn entity(part: &Part<'_>, catalog: &Catalog, to: &mut Findings<'_>) {
    let (root, entity) = (Path::root(), part.entity);
    facts(entity.facts(), &root.then("facts"), false, catalog, to);
    if let Some(self_hosted) = entity.self_hosted() {
        facts(self_hosted, &root.then("self_hosted"), true, catalog, to);
    }
    for (id, feature) in entity.features() {
        link::sources(&feature.sources, &root.then("features").then(id), catalog, to);
    }
    for (i, price) in entity.prices().iter().enumerate() {
        let path = root.then("prices").then(i);
        if price.sources.is_empty() {
            to.error(&path, Message::new("strict-price-source"));
        }
        link::sources(&price.sources, &path, catalog, to);
    }
    lists(part, catalog, to);
    language::entity(entity, catalog, to);
    name::check(part, to);
    owner::check(part, to);
    if part.service.is_some() && *entity.status() == Status::Available {
        plan::check(part, catalog, to);
    }
}

/// Sources of ways out and in, incidents and notes.
fn lists(part: &Part<'_>, catalog: &Catalog, to: &mut Findings<'_>) {
    let entity = part.entity;
    let exit = entity.exit().iter().map(|e| &e.sources);
    let arrival = entity.arrival().iter().map(|e| &e.sources);
    let incidents = entity.incidents().iter().map(|e| &e.sources);
    let notes = entity.notes().iter().map(|e| &e.sources);
    let mut each = |name: &str, all: Vec<&Vec<Source>>| {
        for (i, sources) in all.into_iter().enumerate() {
            link::sources(sources, &Path::root().then(name).then(i), catalog, to);
        }
    };
    each("exit", exit.collect());
    each("arrival", arrival.collect());
    each("incidents", incidents.collect());
    each("notes", notes.collect());
}

fn facts(facts: &Facts, path: &Path, self_hosted: bool, catalog: &Catalog, to: &mut Findings<'_>) {
    for (id, fact) in facts {
        let here = path.then(id);
        if let Some(criterion) = catalog.criterion(id) {
            fact::check(criterion, fact, self_hosted, (catalog.edition_start(), &here), to);
        }
        link::sources(&fact.sources, &here, catalog, to);
        link::not_alone(&fact.sources, &here.then("sources"), to);
    }
}

/// The same note about an operator or a program in two of its services is one fact of theirs.
#[derive(Default)]
struct SameNotes(BTreeMap<(String, String, String), String>);

impl SameNotes {
    fn check(&mut self, part: &Part<'_>, catalog: &Catalog, to: &mut Findings<'_>) {
        let Some(plan) = part.service else { return };
        for (id, fact) in part.entity.facts() {
            let owner = match catalog.criterion(id).map(|c| c.scope) {
                Some(Scope::Provider) => plan.provider.map(|p| format!("provider:{p}")),
                Some(Scope::Software) => plan.software.map(|s| format!("software:{s}")),
                _ => None,
            };
            let Some(owner) = owner else { continue };
            let key = (owner.clone(), id.to_string(), fact.note.en.clone());
            if let Some(first) = self.0.insert(key, part.file.to_owned()) {
                let message = Message::new("strict-same-note").with("owner", owner).with("first", first);
                to.error(&Path::root().then("facts").then(id), message);
            }
        }
    }
}
