//! What is different between two editions.
//!
//! In: two catalogues. Out: [`Change`]s in the order of the catalogue: criteria and features,
//! services, programs, operators, then the lists. Keys are those of `formats.md`:
//! `service:id/criterion`, `software:id`, `opinions:id`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::dump::feature_value;
use super::{Catalog, Confidence, Entity, Facts, Features, LevelId};

/// How something changed.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// A fact is new, with this level.
    NewFact(LevelId),
    /// A fact was withdrawn; it had this level.
    Withdrawn(LevelId),
    /// Another level.
    Level(LevelId, LevelId),
    /// The same level, better or worse supported.
    Confidence(Confidence, Confidence),
    /// The same level and confidence, other note, basis or sources.
    Evidence,
    /// Another value of a feature; `None` = unknown.
    Value(Option<Value>, Option<Value>),
    /// Another utility of this level; `None` = no such level.
    Utility(LevelId, Option<f64>, Option<f64>),
    /// Another text or value in this field.
    Field(&'static str),
}

/// One difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What it is about: `service:id/criterion`, `service:id`, `criteria:id`, `opinions:id`.
    pub key: String,
    /// How it changed.
    pub what: What,
}

/// All differences from `old` to `new`.
#[must_use]
pub fn diff(old: &Catalog, new: &Catalog) -> Vec<Change> {
    let mut to = Changes::default();
    ladders(old, new, &mut to);
    to.list("features", (&old.features, &new.features), |f| f.id.to_string());
    let by_code = |c: &Catalog| -> Vec<String> { c.entities().map(|e| e.about().code()).collect() };
    let (before, after): (BTreeSet<_>, BTreeSet<_>) =
        (by_code(old).into_iter().collect(), by_code(new).into_iter().collect());
    for entity in new.entities() {
        let key = entity.about().code();
        match old.entity(&entity.about()) {
            Some(was) => to.entity(&key, was, entity),
            None => to.push(key, What::Added),
        }
    }
    for (id, service) in &new.services {
        if let Some(was) = old.services.get(id) {
            let key = format!("service:{id}");
            to.field(&key, "plan", was.plan == service.plan);
            to.field(&key, "provider", was.provider == service.provider);
            to.field(&key, "software", was.software == service.software);
        }
    }
    for gone in before.difference(&after) {
        to.push(gone.clone(), What::Removed);
    }
    to.list("presets", (&old.presets, &new.presets), |p| p.id.to_string());
    to.list("purposes", (&old.purposes, &new.purposes), |p| p.id.code().to_owned());
    to.list("contents", (&old.contents, &new.contents), |c| c.id.to_string());
    to.list("sectors", (&old.sectors, &new.sectors), |s| s.id.code().to_owned());
    to.list("opinions", (&old.opinions, &new.opinions), |o| o.id.to_string());
    to.list("duties", (&old.duties, &new.duties), |d| d.id.to_string());
    to.list("tasks", (&old.tasks, &new.tasks), |t| t.id.to_string());
    to.list("risks", (&old.risks, &new.risks), |r| r.id.to_string());
    to.list("gaps", (&old.gaps, &new.gaps), |g| format!("{}/{}", g.entity, g.criterion));
    to.0
}

/// Criteria: new, gone, other utilities, other words.
fn ladders(old: &Catalog, new: &Catalog, to: &mut Changes) {
    for criterion in &new.criteria {
        let Some(was) = old.criterion(&criterion.id) else { continue };
        let utility = |c: &super::Criterion, id: &LevelId| c.levels.find(id).map(|l| l.utility.get());
        let levels = was.levels.0.iter().chain(&criterion.levels.0).map(|l| &l.id).collect::<BTreeSet<_>>();
        for id in levels {
            let (before, after) = (utility(was, id), utility(criterion, id));
            if before != after {
                to.push(format!("criteria:{}", criterion.id), What::Utility(id.clone(), before, after));
            }
        }
    }
    to.list("criteria", (&old.criteria, &new.criteria), |c| c.id.to_string());
}

#[derive(Default)]
struct Changes(Vec<Change>);

impl Changes {
    fn push(&mut self, key: String, what: What) {
        self.0.push(Change { key, what });
    }

    fn field(&mut self, key: &str, name: &'static str, same: bool) {
        if !same {
            self.push(key.to_owned(), What::Field(name));
        }
    }

    fn entity(&mut self, key: &str, was: &dyn Entity, is: &dyn Entity) {
        self.field(key, "name", was.name() == is.name());
        self.field(key, "status", was.status() == is.status());
        self.field(key, "purposes", was.purposes() == is.purposes());
        self.field(key, "summary", was.summary() == is.summary());
        self.field(key, "legal", was.legal() == is.legal());
        self.facts(key, was.facts(), is.facts());
        if let (Some(was), Some(is)) = (was.self_hosted(), is.self_hosted()) {
            self.facts(&key.replace("software:", "self-hosted:"), was, is);
        }
        self.features(key, was.features(), is.features());
        self.field(key, "prices", was.prices() == is.prices());
        self.field(key, "exit", was.exit() == is.exit());
        self.field(key, "arrival", was.arrival() == is.arrival());
        self.field(key, "incidents", was.incidents() == is.incidents());
        self.field(key, "notes", was.notes() == is.notes());
    }

    fn facts(&mut self, key: &str, was: &Facts, is: &Facts) {
        for id in was.keys().chain(is.keys()).collect::<BTreeSet<_>>() {
            let what = match (was.get(id), is.get(id)) {
                (None, Some(is)) => What::NewFact(is.level.clone()),
                (Some(was), None) => What::Withdrawn(was.level.clone()),
                (Some(was), Some(is)) if was.level != is.level => What::Level(was.level.clone(), is.level.clone()),
                (Some(was), Some(is)) if was.confidence != is.confidence => {
                    What::Confidence(was.confidence, is.confidence)
                }
                (Some(was), Some(is)) if was != is => What::Evidence,
                _ => continue,
            };
            self.push(format!("{key}/{id}"), what);
        }
    }

    fn features(&mut self, key: &str, was: &Features, is: &Features) {
        for id in was.keys().chain(is.keys()).collect::<BTreeSet<_>>() {
            let value = |of: &Features| of.get(id).map(|f| feature_value(&f.value));
            let (before, after) = (value(was), value(is));
            if before != after {
                self.push(format!("{key}/{id}"), What::Value(before, after));
            } else if was.get(id) != is.get(id) {
                self.push(format!("{key}/{id}"), What::Evidence);
            }
        }
    }

    fn list<T: PartialEq>(&mut self, name: &str, (was, is): (&[T], &[T]), id: fn(&T) -> String) {
        let before: BTreeMap<String, &T> = was.iter().map(|e| (id(e), e)).collect();
        let after: BTreeSet<String> = is.iter().map(id).collect();
        for entry in is {
            let id = id(entry);
            match before.get(&id) {
                None => self.push(format!("{name}:{id}"), What::Added),
                Some(was) if *was != entry => self.push(format!("{name}:{id}"), What::Field("text")),
                Some(_) => {}
            }
        }
        for gone in before.keys().filter(|id| !after.contains(*id)) {
            self.push(format!("{name}:{gone}"), What::Removed);
        }
    }
}
