//! An entry for the record of processing.
//!
//! In: a move's processing, the client, what is known of the chosen services. Out: the points of the entry, gaps marked.

use super::announcement::abroad;
use super::facts::{chosen, duties, known};
use super::forms::{all_or_gap, gap, own_or_gap};
use crate::dossier::Move;
use crate::report::Inlines;
use crate::report::documents::draft::{Draft, join};

pub(super) fn write<'a>(draft: &mut Draft<'a>, of: &'a Move) {
    let client = &draft.dossier.client;
    let contact: Vec<&String> = client.address.iter().chain([&client.contact]).filter(|l| !l.is_empty()).collect();
    let contact = contact.into_iter().cloned().collect::<Vec<_>>().join(", ");
    let officer = match client.data_protection_officer {
        Some(false) => draft.tr("paper-no-officer").into(),
        _ => gap(draft, "paper-officer"),
    };
    let use_of = &of.processing;
    let (services, places) = (services(draft, of), abroad(draft, of));
    let deletion = deletion(draft, of);
    let pairs = vec![
        draft.pair("record-name", draft.words.use_case(of)),
        draft.pair(
            "record-controller",
            if contact.is_empty() { client.name.clone() } else { format!("{}, {contact}", client.name) },
        ),
        draft.pair("record-officer", officer),
        draft.pair("record-purposes", all_or_gap(draft, &use_of.purposes, "record-purposes")),
        draft.pair("record-basis", own_or_gap(draft, &use_of.legal_basis, "record-basis")),
        draft.pair("record-people", all_or_gap(draft, &use_of.people, "record-people")),
        draft.pair("record-data", all_or_gap(draft, &use_of.data, "record-data")),
        draft.pair("record-recipients", all_or_gap(draft, &use_of.recipients, "record-recipients")),
        draft.pair("record-processors", services),
        draft.pair("record-abroad", places),
        draft.pair("record-retention", own_or_gap(draft, &use_of.retention, "record-retention")),
        draft.pair("record-deletion", deletion),
        draft.pair("record-measures", all_or_gap(draft, &use_of.measures, "record-measures")),
        draft.pair("record-since", gap(draft, "record-since")),
        draft.pair("record-old", gap(draft, "record-old-text")),
    ];
    draft.pairs(pairs);
    let items = duties(draft, of, &["gdpr-30", "gdpr-32"]);
    draft.bullets(items);
}

/// Operators of the chosen services.
fn services(draft: &Draft<'_>, of: &Move) -> Inlines {
    let names = chosen(draft, of).into_iter().map(|option| {
        let operator = option.provider.map(|p| p.name.clone()).unwrap_or_default();
        format!("{}, {operator}", option.name(draft.language))
    });
    let names: Vec<String> = names.collect();
    if names.is_empty() { gap(draft, "record-processors") } else { names.join("; ").into() }
}

/// What is known of how long the chosen services keep data.
fn deletion<'a>(draft: &mut Draft<'a>, of: &'a Move) -> Inlines {
    let mut text = Inlines::new();
    for option in chosen(draft, of) {
        let name = format!("{}{}: ", if text.is_empty() { "" } else { "\n" }, option.name(draft.language));
        text = join(join(text, name.into()), known(draft, of, &option, "retention-control"));
    }
    if text.is_empty() { gap(draft, "record-deletion") } else { text }
}
