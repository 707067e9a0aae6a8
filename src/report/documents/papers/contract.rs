//! The contract checklist: what a processing contract must hold, what is known, where it was found.
//!
//! In: a decided move, facts, duties. Out: a table per chosen service with room for *found where* and *missing*.

use super::facts::{chosen, duties, known};
use crate::dossier::Move;
use crate::report::documents::draft::Draft;
use crate::report::{Column, Inlines, Table};
use crate::score::Candidate;

/// Points, each with the criterion that tells something about it.
const POINTS: [(&str, &str); 14] = [
    ("contract-frame", "processor-contract"),
    ("contract-a", "own-purposes"),
    ("contract-b", ""),
    ("contract-c", "certification"),
    ("contract-d", "subprocessors"),
    ("contract-e", "data-rights"),
    ("contract-f", "incident-communication"),
    ("contract-g", "retention-control"),
    ("contract-h", "auditability"),
    ("contract-place", "data-location"),
    ("contract-exit", "portability"),
    ("contract-secrecy", ""),
    ("contract-ai", ""),
    ("contract-price", "price-transparency"),
];

pub(super) fn write<'a>(draft: &mut Draft<'a>, of: &'a Move) {
    let options = chosen(draft, of);
    if options.is_empty() {
        super::undecided(draft);
        return;
    }
    draft.say("contract-intro", &[]);
    for option in &options {
        draft.part(option.name(draft.language));
        let table = table(draft, of, option);
        draft.table(table);
    }
    let items = duties(draft, of, &["gdpr-28", "data-act", "de-stgb", "de-brao", "de-sgbv", "dora", "gdpr-44"]);
    if !items.is_empty() {
        draft.part(draft.tr("threshold-law"));
        draft.bullets(items);
    }
}

fn table<'a>(draft: &mut Draft<'a>, of: &'a Move, option: &Candidate<'a>) -> Table {
    let columns = vec![
        Column::text(draft.tr("contract-point")).share(1.5),
        Column::text(draft.tr("contract-known")).share(2.2),
        Column::text(draft.tr("contract-found")),
        Column::text(draft.tr("contract-missing")),
    ];
    let secret = draft.dossier.client.professional_secrecy != Some(false);
    let mut table = Table::new(Inlines::new(), columns).with_row_headers();
    for (key, criterion) in POINTS.into_iter().filter(|(key, _)| *key != "contract-secrecy" || secret) {
        let text =
            if criterion.is_empty() { draft.tr("contract-look").into() } else { known(draft, of, option, criterion) };
        table = table.row([draft.tr(key).into(), text, "".into(), "".into()]);
    }
    table
}
