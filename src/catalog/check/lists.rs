//! List files: ids that stand once, and names they refer to.

use std::collections::BTreeMap;

use super::must_have::{check_condition, check_must_have};
use super::names::{Names, known_id};
use crate::catalog::draft::{Draft, Parsed};
use crate::catalog::{About, DefaultWant, FeatureId, FeatureKind, HolidayRule, LevelChange, Map};
use crate::text::fault::{Fault, Findings};
use crate::text::message::Message;
use crate::text::spans::Path;

pub(super) fn check(draft: &Draft<'_>, names: &Names<'_>, faults: &mut Vec<Fault>) {
    unique(&draft.presets, |p| p.id.to_string(), faults);
    unique(&draft.purposes, |p| p.id.code().to_owned(), faults);
    unique(&draft.contents, |c| c.id.to_string(), faults);
    unique(&draft.sectors, |s| s.id.code().to_owned(), faults);
    unique(&draft.opinions, |o| o.id.to_string(), faults);
    unique(&draft.duties, |d| d.id.to_string(), faults);
    unique(&draft.tasks, |t| t.id.to_string(), faults);
    unique(&draft.lenses, |l| l.id.to_string(), faults);
    unique(&draft.scenarios, |s| s.id.to_string(), faults);
    unique(&draft.risks, |r| r.id.to_string(), faults);
    each(&draft.presets, faults, |preset, path, to| {
        for id in preset.criteria.keys() {
            names.criterion(id, &path.then("criteria").then(id).key(), to);
        }
        for (purpose, wishes) in &preset.wishes {
            for id in wishes.keys() {
                names.feature(id, &path.then("wishes").then(format!("{purpose:?}")).then(id).key(), to);
            }
        }
    });
    each(&draft.purposes, faults, |rules, path, to| {
        for (id, change) in &rules.criteria {
            let here = path.then("criteria").then(id);
            names.criterion(id, &here.key(), to);
            if !(-10.0..=10.0).contains(change) {
                to.error(&here, Message::new("fault-number").with("found", change.to_string()));
            }
        }
        wants(&rules.wants, path, names, to);
        for (i, suggestion) in rules.suggest.iter().enumerate() {
            let here = path.then("suggest").then(i);
            check_condition(&suggestion.when, &here.then("when"), names, to);
            check_must_have(&suggestion.must, &here.then("must"), names, to);
        }
    });
    law(draft, names, faults);
    work(draft, names, faults);
    views(draft, names, faults);
}

fn law(draft: &Draft<'_>, names: &Names<'_>, faults: &mut Vec<Fault>) {
    each(&draft.opinions, faults, |opinion, path, to| {
        let here = path.then("about").then(0);
        match &opinion.about {
            About::Software(id) => known_id("fault-unknown-software", id.as_str(), Some(&names.software), &here, to),
            About::Provider(id) => known_id("fault-unknown-provider", id.as_str(), Some(&names.providers), &here, to),
            About::Service(id) => known_id("fault-unknown-service", id.as_str(), Some(&names.services), &here, to),
        }
        if opinion.sources.is_empty() {
            to.error(&path.then("sources"), Message::new("fault-no-source"));
        }
    });
    each(&draft.duties, faults, |duty, path, to| check_condition(&duty.when, &path.then("when"), names, to));
    each(&draft.sectors, faults, |sector, path, to| {
        for (i, usual) in sector.usual.iter().enumerate() {
            check_condition(&usual.when, &path.then("usual").then(i).then("when"), names, to);
        }
    });
    each(&draft.gaps, faults, |gap, path, to| {
        names.criterion(&gap.criterion, &path.then("criterion"), to);
        let here = path.then("entity");
        match gap.entity.split_once(':') {
            Some(("software", id)) => known_id("fault-unknown-software", id, Some(&names.software), &here, to),
            Some(("provider", id)) => known_id("fault-unknown-provider", id, Some(&names.providers), &here, to),
            Some(("service", id)) => known_id("fault-unknown-service", id, Some(&names.services), &here, to),
            _ => to.error(&here, Message::new("fault-entity").with("found", gap.entity.as_str())),
        }
    });
}

fn work(draft: &Draft<'_>, names: &Names<'_>, faults: &mut Vec<Fault>) {
    each(&draft.tasks, faults, |task, path, to| {
        check_condition(&task.when, &path.then("when"), names, to);
        for (i, id) in task.after.iter().enumerate() {
            known_id("fault-unknown-task", id.as_str(), names.tasks.as_ref(), &path.then("after").then(i), to);
        }
        if let Some(id) = &task.duty {
            known_id("fault-unknown-duty", id.as_str(), names.duties.as_ref(), &path.then("duty"), to);
        }
        for (i, id) in task.duties.iter().enumerate() {
            known_id("fault-unknown-duty", id.as_str(), names.duties.as_ref(), &path.then("duties").then(i), to);
        }
        for (field, points) in [("effort_hours", task.effort_hours), ("duration_days", task.duration_days)] {
            if points.is_some_and(|p| !p.values().is_sorted()) {
                to.error(&path.then(field), Message::new("fault-three-point"));
            }
        }
    });
    each(&draft.risks, faults, |risk, path, to| {
        check_condition(&risk.when, &path.then("when"), names, to);
        if let Some(task) = &risk.task {
            known_id("fault-unknown-task", task.as_str(), names.tasks.as_ref(), &path.then("task"), to);
        }
    });
    each(&draft.holidays, faults, |holiday, path, to| {
        let exists = match holiday.rule {
            HolidayRule::Fixed(m, d) | HolidayRule::Before(_, m, d) => jiff::civil::Date::new(2024, m, d).is_ok(),
            HolidayRule::Easter(days) => (-199..200).contains(&days),
        };
        if !exists {
            to.error(&path.then("rule"), Message::new("fault-holiday"));
        }
        if !(-6..=6).contains(&holiday.on_sunday) {
            let message = Message::new("fault-number").with("found", holiday.on_sunday.to_string());
            to.error(&path.then("on_sunday"), message);
        }
    });
}

fn views(draft: &Draft<'_>, names: &Names<'_>, faults: &mut Vec<Fault>) {
    each(&draft.lenses, faults, |lens, path, to| {
        let here = path.then("objectives");
        let weights: Vec<f64> = lens.objectives.iter().map(|o| o.weight).collect();
        // Written so that a number that is none fails too.
        if !((weights.iter().sum::<f64>() - 100.0).abs() < 1e-9 && weights.iter().all(|w| *w >= 0.0)) {
            to.error(&here, Message::new("fault-lens-weights"));
        }
        for (i, objective) in lens.objectives.iter().enumerate() {
            for (k, id) in objective.criteria.iter().enumerate() {
                names.criterion(id, &here.then(i).then("criteria").then(k), to);
            }
        }
    });
    each(&draft.scenarios, faults, |scenario, path, to| {
        for (i, change) in scenario.changes.iter().enumerate() {
            let here = path.then("changes").then(i);
            match change {
                LevelChange::Replace(criterion, from, level) => {
                    names.level((criterion, &here.then(0)), (from, &here.then(1)), to);
                    names.level((criterion, &here.then(0)), (level, &here.then(2)), to);
                }
                LevelChange::Down(criterion, _) | LevelChange::Worst(criterion) => {
                    names.criterion(criterion, &here.then(0), to);
                }
                LevelChange::Prices(_) => {}
            }
        }
        for (i, id) in scenario.tasks.iter().enumerate() {
            known_id("fault-unknown-task", id.as_str(), names.tasks.as_ref(), &path.then("tasks").then(i), to);
        }
    });
}

fn wants(wants: &Map<FeatureId, DefaultWant>, path: &Path, names: &Names<'_>, to: &mut Findings<'_>) {
    for (id, want) in wants {
        let here = path.then("wants").then(id);
        let Some(feature) = names.feature(id, &here.key(), to) else { continue };
        let languages = matches!(want, DefaultWant::ClientLanguages | DefaultWant::Languages(_));
        let fits = match feature.kind {
            FeatureKind::Languages => languages,
            FeatureKind::Number(_) => !languages,
            _ => false,
        };
        if !fits {
            to.error(&here, Message::new("fault-kind").with("expected", feature.kind.code()));
        }
    }
}

fn each<T>(files: &[Parsed<'_, Vec<T>>], faults: &mut Vec<Fault>, check: impl Fn(&T, &Path, &mut Findings<'_>)) {
    for file in files {
        let mut to = file.findings();
        for (i, entry) in file.value.iter().enumerate() {
            check(entry, &Path::root().then(i), &mut to);
        }
        faults.append(&mut to.faults);
    }
}

fn unique<T>(files: &[Parsed<'_, Vec<T>>], id: fn(&T) -> String, faults: &mut Vec<Fault>) {
    let mut seen: BTreeMap<(usize, String), &str> = BTreeMap::new();
    for file in files {
        let mut to = file.findings();
        for (i, entry) in file.value.iter().enumerate() {
            let key = (file.layer, id(entry));
            if let Some(first) = seen.get(&key) {
                let path = Path::root().then(i).then("id");
                to.error(&path, Message::new("fault-double-id").with("found", key.1).with("first", *first));
            } else {
                seen.insert(key, &file.file);
            }
        }
        faults.append(&mut to.faults);
    }
}
