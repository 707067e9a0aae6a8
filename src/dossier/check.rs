//! Everything wrong with a dossier's content, each with its place.
//!
//! In: dossier, its text and the catalogue. Out: errors (it cannot be used) and warnings.

mod alone;

use std::collections::BTreeSet;

use super::{CERTAINTIES, Decision, Dossier, Move, OptionId, Shape, Want};
use crate::catalog::{
    Catalog, CriterionId, FeatureBar, FeatureKind, MustHave, Names, Purpose, ServiceId, SoftwareId, Status, check_bar,
    check_must_have, check_value, known_level,
};
use crate::text::fault::{Fault, Findings, unknown};
use crate::text::message::Message;
use crate::text::spans::Path;

/// All faults of content, by place.
#[must_use]
pub fn check(dossier: &Dossier, file: &str, text: &str, catalog: &Catalog) -> Vec<Fault> {
    let names = Names::of_catalog(catalog);
    let mut checker = Checker { dossier, catalog, names: &names, to: Findings::new(file, text) };
    checker.region();
    checker.inventory();
    checker.priorities();
    for (i, one) in dossier.moves.iter().enumerate() {
        checker.one_move(one, &Path::root().then("moves").then(i));
    }
    checker.plan();
    let mut faults = checker.to.faults;
    faults.sort_by_key(|f| f.place);
    faults
}

struct Checker<'a> {
    dossier: &'a Dossier,
    catalog: &'a Catalog,
    names: &'a Names<'a>,
    to: Findings<'a>,
}

impl Checker<'_> {
    fn inventory(&mut self) {
        let mut seen = BTreeSet::new();
        for (i, tool) in self.dossier.inventory.iter().enumerate() {
            let path = Path::root().then("inventory").then(i);
            if !seen.insert(tool.id.as_str()) {
                self.to.error(&path.then("id"), Message::new("fault-double-tool").with("found", tool.id.as_str()));
            }
            match &tool.service {
                Some(id) if !self.catalog.services.contains_key(id) => {
                    self.to.warning(&path.then("service"), self.missing(id));
                }
                None if tool.name.is_empty() => self.to.error(&path, Message::new("fault-tool-name")),
                _ => {}
            }
        }
    }

    fn missing(&self, id: &ServiceId) -> Message {
        unknown("fault-unknown-service", id.as_str(), self.names.services.iter().copied())
    }

    fn missing_software(&self, id: &SoftwareId) -> Message {
        unknown("fault-unknown-software", id.as_str(), self.names.software.iter().copied())
    }

    fn priorities(&mut self) {
        let root = Path::root().then("priorities");
        let priorities = &self.dossier.priorities;
        if let Some(id) = &priorities.preset
            && self.catalog.preset(id).is_none()
        {
            let known = self.catalog.presets.iter().map(|p| p.id.as_str());
            self.to.error(&root.then("preset"), unknown("fault-unknown-preset", id.as_str(), known));
        }
        self.criteria(priorities.criteria.keys(), &root.then("criteria"));
        if priorities.certainty.is_some_and(|k| !CERTAINTIES.contains(&k)) {
            self.to.error(&root.then("certainty"), Message::new("fault-certainty"));
        }
        for (i, voice) in self.dossier.voices.iter().enumerate() {
            let path = Path::root().then("voices").then(i);
            self.criteria(voice.criteria.keys(), &path.then("criteria"));
            for (k, must) in voice.veto.iter().enumerate() {
                self.must_have(must, &path.then("veto").then(k));
            }
        }
    }

    fn criteria<'b>(&mut self, ids: impl Iterator<Item = &'b CriterionId>, path: &Path) {
        for id in ids {
            self.names.criterion(id, &path.then(id).key(), &mut self.to);
        }
    }

    fn one_move(&mut self, one: &Move, path: &Path) {
        for (i, id) in one.replaces.iter().enumerate() {
            if self.dossier.tool(id).is_none() {
                let known = self.dossier.inventory.iter().map(|t| t.id.as_str());
                self.to.error(&path.then("replaces").then(i), unknown("fault-unknown-tool", id, known));
            }
        }
        self.criteria(one.criteria.keys(), &path.then("criteria"));
        self.must_haves(one, path);
        self.wishes(one, path);
        self.composed(one, path);
        self.own(one, path);
        self.decision(one, path);
    }

    fn must_have(&mut self, must: &MustHave, path: &Path) {
        let before = self.to.faults.len();
        check_must_have(must, path, self.names, &mut self.to);
        // A bar that does not fit the feature is one fault, not two.
        if matches!(must, MustHave::Feature(_, FeatureBar::LargestMeeting)) && self.to.faults.len() == before {
            self.to.error(&path.then(1), Message::new("fault-largest-meeting"));
        }
    }

    fn must_haves(&mut self, one: &Move, path: &Path) {
        for (i, must) in one.must.iter().enumerate() {
            let here = path.then("must").then(i);
            self.must_have(must, &here);
            if let MustHave::Feature(id, _) = must
                && one.wishes.contains_key(id)
            {
                self.to.warning(&here.then(0), Message::new("fault-must-and-wish").with("found", id.as_str()));
            }
        }
        for (i, waiver) in one.waivers.iter().enumerate() {
            let here = path.then("waivers").then(i);
            if waiver.must >= one.must.len() {
                self.to.error(&here.then("must"), Message::new("fault-waiver").with("found", waiver.must.to_string()));
            }
            self.of_move(one, &waiver.option, &here.then("option"));
            self.reason(&waiver.reason, &here.then("reason"));
        }
        for (i, closed) in one.not_open.iter().enumerate() {
            let here = path.then("not_open").then(i);
            self.of_move(one, &closed.option, &here.then("option"));
            self.reason(&closed.reason, &here.then("reason"));
        }
    }

    fn wishes(&mut self, one: &Move, path: &Path) {
        for id in one.wishes.keys() {
            let here = path.then("wishes").then(id);
            let Some(feature) = self.names.feature(id, &here.key(), &mut self.to) else { continue };
            if matches!(feature.kind, FeatureKind::Number(_) | FeatureKind::Languages) && !one.wants.contains_key(id) {
                self.to.error(&here, Message::new("fault-wish-without-bound").with("found", id.as_str()));
            }
        }
        for (id, want) in &one.wants {
            let here = path.then("wants").then(id);
            let Some(feature) = self.names.feature(id, &here.key(), &mut self.to) else { continue };
            let bar = match want {
                Want::AtLeast(n) => FeatureBar::AtLeast(*n),
                Want::Languages(list) => FeatureBar::Languages(list.clone()),
            };
            check_bar(&feature.kind, &bar, &here, &mut self.to);
            let empty = match want {
                Want::AtLeast(n) => n.0 <= 0.0,
                Want::Languages(list) => list.is_empty(),
            };
            if empty {
                self.to.error(&here, Message::new("fault-empty-bound"));
            }
        }
    }

    fn composed(&mut self, one: &Move, path: &Path) {
        for (i, pair) in one.composed.iter().enumerate() {
            let here = path.then("composed").then(i);
            match self.catalog.software.get(&pair.software) {
                None => self.to.error(&here.then("software"), self.missing_software(&pair.software)),
                Some(software) if !software.purposes.contains(&one.purpose) => {
                    self.to.error(
                        &here.then("software"),
                        Message::new("fault-composed-purpose").with("found", software.name.as_str()),
                    );
                }
                Some(software) if software.self_hosted.is_empty() => {
                    self.to.error(
                        &here.then("software"),
                        Message::new("fault-not-self-hosted").with("found", software.name.as_str()),
                    );
                }
                Some(_) => {}
            }
            match self.catalog.services.get(&pair.hosting) {
                None => self.to.error(&here.then("hosting"), self.missing(&pair.hosting)),
                Some(host) if !host.purposes.contains(&Purpose::Hosting) => {
                    self.to.error(
                        &here.then("hosting"),
                        Message::new("fault-no-hosting").with("found", host.name.as_str()),
                    );
                }
                Some(host) if host.status != Status::Available => {
                    // Files outlive catalogues: `update` is for this.
                    self.to.warning(
                        &here.then("hosting"),
                        Message::new("fault-option-retired").with("found", host.name.as_str()),
                    );
                }
                Some(_) => {}
            }
        }
    }

    fn own(&mut self, one: &Move, path: &Path) {
        for (i, own) in one.overrides.iter().enumerate() {
            let here = path.then("overrides").then(i);
            self.option(&own.option, &here.then("option"));
            self.reason(&own.reason, &here.then("reason"));
            if let Some(criterion) = self.names.criterion(&own.criterion, &here.then("criterion"), &mut self.to) {
                known_level(criterion.levels.ids(), &own.level, &here.then("level"), &mut self.to);
            }
        }
        for (i, own) in one.feature_overrides.iter().enumerate() {
            let here = path.then("feature_overrides").then(i);
            self.option(&own.option, &here.then("option"));
            self.reason(&own.reason, &here.then("reason"));
            if let Some(feature) = self.names.feature(&own.feature, &here.then("feature"), &mut self.to) {
                check_value(&feature.kind, &own.value, &here.then("value"), &mut self.to);
            }
        }
        for (i, own) in one.price_overrides.iter().enumerate() {
            let here = path.then("price_overrides").then(i);
            self.option(&own.option, &here.then("option"));
            self.reason(&own.reason, &here.then("reason"));
        }
        for (i, trial) in one.trials.iter().enumerate() {
            let here = path.then("trials").then(i);
            self.option(&trial.option, &here.then("option"));
            for (name, mark) in
                [("joining", trial.joining), ("sound", trial.sound), ("picture", trial.picture), ("ease", trial.ease)]
            {
                if mark.is_some_and(|m| !(1..=5).contains(&m)) {
                    self.to.error(&here.then(name), Message::new("fault-mark"));
                }
            }
        }
        for (id, price) in &one.plans {
            let here = path.then("plans").then(id);
            match self.catalog.services.get(id) {
                None => self.to.warning(&here.key(), self.missing(id)),
                Some(service) if !service.prices.iter().any(|p| p.id == *price) => {
                    let known = service.prices.iter().map(|p| p.id.as_str());
                    self.to.error(&here, unknown("fault-unknown-price", price.as_str(), known));
                }
                Some(_) => {}
            }
        }
        for (i, option) in one.shortlist.iter().enumerate() {
            self.of_move(one, option, &path.then("shortlist").then(i));
        }
    }

    fn decision(&mut self, one: &Move, path: &Path) {
        let Some(decision) = &one.decision else { return };
        let here = path.then("decision");
        if matches!(decision.kind, Shape::Move | Shape::KeepFor { .. }) && decision.option.is_none() {
            self.to.error(&here, Message::new("fault-decision-option"));
        }
        self.chosen(one, decision, &here);
        if let Some(option) = &decision.runner_up {
            self.of_move(one, option, &here.then("runner_up"));
        }
    }

    /// What was decided on: one option, or two that are tried.
    fn chosen(&mut self, one: &Move, decision: &Decision, path: &Path) {
        match (&decision.kind, &decision.option) {
            (Shape::Trial(both), _) => {
                if !matches!(both.as_slice(), [first, second] if first != second) {
                    self.to.error(&path.then("kind"), Message::new("fault-trial-options"));
                }
                for (i, option) in both.iter().enumerate() {
                    self.of_move(one, option, &path.then("kind").then(0).then(i));
                }
            }
            // What is kept is no option that would have to fit.
            (Shape::Keep, Some(option)) => {
                self.option(option, &path.then("option"));
            }
            (_, Some(option)) => self.of_move(one, option, &path.then("option")),
            (_, None) => {}
        }
    }

    /// An option that the catalogue does not have is a warning: files outlive catalogues. `true` = it has it.
    fn option(&mut self, option: &OptionId, path: &Path) -> bool {
        let before = self.to.faults.len();
        let pair = option.pair();
        if let Some(pair) = pair.as_ref().filter(|p| !self.catalog.software.contains_key(&p.software)) {
            self.to.warning(path, self.missing_software(&pair.software));
        }
        let service = option.service().or_else(|| pair.map(|p| p.hosting));
        if let Some(id) = service.filter(|id| !self.catalog.services.contains_key(id)) {
            self.to.warning(path, self.missing(&id));
        }
        self.to.faults.len() == before
    }

    /// So is one that is no option of the move.
    fn of_move(&mut self, one: &Move, option: &OptionId, path: &Path) {
        if !self.option(option, path) {
            return;
        }
        let service = option.service().and_then(|id| self.catalog.services.get(&id));
        let wrong = match service {
            Some(service) if service.status != Status::Available => Some(("fault-option-retired", &service.name)),
            Some(service) if !service.purposes.contains(&one.purpose) => Some(("fault-option-purpose", &service.name)),
            _ => None,
        };
        if let Some((key, name)) = wrong {
            self.to.warning(path, Message::new(key).with("found", name.as_str()));
        }
        if option.pair().is_some_and(|pair| !one.composed.contains(&pair)) {
            self.to.warning(path, Message::new("fault-option-composed").with("found", option.as_str()));
        }
    }
}
