//! Every text in every language of the catalogue.

use crate::catalog::draft::{Draft, Parsed};
use crate::catalog::{Catalog, Entity, Facts, FeatureKind, Ladder};
use crate::text::fault::{Fault, Findings};
use crate::text::message::Message;
use crate::text::spans::Path;
use crate::text::{Language, Text};

/// From this length on, the same words in two languages are no coincidence.
const LONG: usize = 40;

/// Looks at texts, one at a time.
struct Reader<'a, 't> {
    languages: &'a [Language],
    to: &'a mut Findings<'t>,
}

impl Reader<'_, '_> {
    /// A text that may be absent as a whole.
    fn text(&mut self, text: &Text, path: &Path) {
        if text.en.is_empty() {
            return;
        }
        let missing = |l: &&Language| text.exact(**l).is_none_or(|t| t.trim().is_empty());
        let codes: Vec<&str> = self.languages.iter().filter(missing).map(|l| l.code()).collect();
        if !codes.is_empty() {
            self.to.error(path, Message::new("strict-language").with("found", codes.join(", ")));
        } else if text.en.chars().count() > LONG && self.copied(text) {
            self.to.error(path, Message::new("strict-same-text"));
        }
    }

    fn copied(&self, text: &Text) -> bool {
        let others = self.languages.iter().filter(|l| **l != Language::En);
        others.into_iter().any(|l| text.exact(*l) == Some(&text.en))
    }

    fn ladder(&mut self, ladder: &Ladder, path: &Path) {
        for (i, level) in ladder.0.iter().enumerate() {
            self.text(&level.name, &path.then(i).then("name"));
        }
    }

    fn facts(&mut self, facts: &Facts, path: &Path) {
        for (id, fact) in facts {
            self.text(&fact.note, &path.then(id).then("note"));
        }
    }
}

/// All texts of an entity.
pub(super) fn entity(entity: &dyn Entity, catalog: &Catalog, to: &mut Findings<'_>) {
    let root = Path::root();
    let mut r = Reader { languages: &catalog.manifest.languages, to };
    r.text(entity.summary(), &root.then("summary"));
    r.facts(entity.facts(), &root.then("facts"));
    if let Some(facts) = entity.self_hosted() {
        r.facts(facts, &root.then("self_hosted"));
    }
    for (id, feature) in entity.features() {
        r.text(&feature.note, &root.then("features").then(id).then("note"));
    }
    for (i, price) in entity.prices().iter().enumerate() {
        r.text(&price.note, &root.then("prices").then(i).then("note"));
    }
    for (i, exit) in entity.exit().iter().enumerate() {
        let path = root.then("exit").then(i);
        r.text(&exit.what, &path.then("what"));
        r.text(&exit.how, &path.then("how"));
        if let Some(deadline) = &exit.deadline {
            r.text(&deadline.note, &path.then("deadline").then("note"));
        }
    }
    for (i, arrival) in entity.arrival().iter().enumerate() {
        let path = root.then("arrival").then(i);
        r.text(&arrival.what, &path.then("what"));
        r.text(&arrival.how, &path.then("how"));
    }
    for (i, incident) in entity.incidents().iter().enumerate() {
        let path = root.then("incidents").then(i);
        r.text(&incident.what, &path.then("what"));
        r.text(&incident.communicated, &path.then("communicated"));
    }
    for (i, note) in entity.notes().iter().enumerate() {
        r.text(&note.text, &root.then("notes").then(i).then("text"));
    }
}

/// All texts of the list files.
pub(super) fn lists(draft: &Draft<'_>, catalog: &Catalog, faults: &mut Vec<Fault>) {
    each(&draft.criteria, catalog, faults, |c, path, r| {
        r.text(&c.name, &path.then("name"));
        r.text(&c.question, &path.then("question"));
        r.text(&c.why, &path.then("why"));
        r.ladder(&c.levels, &path.then("levels"));
    });
    each(&draft.features, catalog, faults, |f, path, r| {
        r.text(&f.name, &path.then("name"));
        r.text(&f.question, &path.then("question"));
        if let FeatureKind::Scale(ladder) = &f.kind {
            r.ladder(ladder, &path.then("kind").then(0));
        }
    });
    each(&draft.presets, catalog, faults, |p, path, r| r.text(&p.name, &path.then("name")));
    each(&draft.purposes, catalog, faults, |p, path, r| {
        for (i, suggestion) in p.suggest.iter().enumerate() {
            r.text(&suggestion.because, &path.then("suggest").then(i).then("because"));
        }
    });
    each(&draft.sectors, catalog, faults, |s, path, r| {
        for (i, usual) in s.usual.iter().enumerate() {
            r.text(&usual.because, &path.then("usual").then(i).then("because"));
        }
    });
    each(&draft.opinions, catalog, faults, |o, path, r| {
        r.text(&o.scope, &path.then("scope"));
        r.text(&o.reason, &path.then("reason"));
        r.text(&o.since, &path.then("since"));
    });
    each(&draft.duties, catalog, faults, |d, path, r| {
        r.text(&d.deliverable, &path.then("deliverable"));
        r.text(&d.ask, &path.then("ask"));
    });
    each(&draft.tasks, catalog, faults, |t, path, r| {
        r.text(&t.title, &path.then("title"));
        r.text(&t.why, &path.then("why"));
        r.text(&t.deliverable, &path.then("deliverable"));
    });
    each(&draft.risks, catalog, faults, |risk, path, r| {
        r.text(&risk.name, &path.then("name"));
        r.text(&risk.sign, &path.then("sign"));
        r.text(&risk.measure, &path.then("measure"));
    });
    each(&draft.holidays, catalog, faults, |h, path, r| r.text(&h.name, &path.then("name")));
    each(&draft.gaps, catalog, faults, |g, path, r| r.text(&g.searched, &path.then("searched")));
}

fn each<T>(
    files: &[Parsed<'_, Vec<T>>],
    catalog: &Catalog,
    faults: &mut Vec<Fault>,
    read: impl Fn(&T, &Path, &mut Reader<'_, '_>),
) {
    for file in files {
        let mut to = file.findings();
        for (i, entry) in file.value.iter().enumerate() {
            let mut reader = Reader { languages: &catalog.manifest.languages, to: &mut to };
            read(entry, &Path::root().then(i), &mut reader);
        }
        faults.append(&mut to.faults);
    }
}
