//! The announcement: to staff in short and in long, to the people concerned, to partners.
//!
//! In: a decided move, its days in the plan, its processing. Out: texts to send, gaps marked.

use super::facts::{chosen, duties, judged, names, replaced};
use super::forms::{all_or_gap, gap, own_or_gap};
use crate::dossier::Move;
use crate::plan::Plan;
use crate::report::Inlines;
use crate::report::documents::draft::{Draft, Values, join};

pub(super) fn write<'a>(draft: &mut Draft<'a>, of: &'a Move, index: usize, plan: Option<&Plan>) {
    let names = names(draft, of);
    if names.is_empty() {
        super::undecided(draft);
        return;
    }
    let day = |template: &str| day(draft, plan, index, template);
    let (start, training, last) = (day("go-live"), day("training"), day("parallel-run"));
    let values: Values<'_> = &[
        ("use", draft.words.use_case(of).into()),
        ("new", draft.words.list(&names).into()),
        ("old", replaced(draft, of).into()),
        ("start", start.into()),
        ("training", training.into()),
        ("last", last.into()),
        ("client", draft.dossier.client.name.as_str().into()),
    ];
    let has_old = !of.replaces.is_empty();
    draft.section("announce-short");
    draft.say(if has_old { "announce-short-text" } else { "announce-short-new" }, values);
    draft.section("announce-long");
    draft.say("announce-why", values);
    let reason = of.decision.as_ref().map(|d| d.reason.clone()).unwrap_or_default();
    let text = own_or_gap(draft, &reason, "announce-gap-reason");
    draft.document.paragraph(text);
    let keys = ["announce-when", "announce-changes", "announce-help"];
    keys.iter().for_each(|key| draft.say(key, values));
    information(draft, of);
    draft.section("announce-partners");
    draft.say(if has_old { "announce-partners-text" } else { "announce-partners-new" }, values);
}

/// First day of a task of this move, or a gap in words.
fn day(draft: &Draft<'_>, plan: Option<&Plan>, index: usize, template: &str) -> String {
    let task = plan.and_then(|p| p.tasks.iter().find(|t| t.is(template) && t.belongs_to(index + 1)));
    let start = task.and_then(|t| t.dates.as_ref()).map(|dates| draft.words.date(dates.finish));
    start.unwrap_or_else(|| draft.tr("announce-gap-day"))
}

/// What people whose data are used must be told, as far as it is known.
fn information<'a>(draft: &mut Draft<'a>, of: &'a Move) {
    draft.section("announce-information");
    draft.say("announce-information-intro", &[]);
    let client = &draft.dossier.client;
    let contact: Vec<String> = std::iter::once(client.name.clone())
        .chain(client.address.iter().cloned())
        .chain([client.contact.clone()])
        .collect();
    let contact = contact.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ");
    let use_of = &of.processing;
    let abroad = abroad(draft, of);
    let officer = match client.data_protection_officer {
        Some(false) => draft.tr("paper-no-officer").into(),
        _ => gap(draft, "paper-officer"),
    };
    let pairs = vec![
        draft.pair("record-controller", contact),
        draft.pair("record-officer", officer),
        draft.pair("record-purposes", all_or_gap(draft, &use_of.purposes, "record-purposes")),
        draft.pair("record-basis", own_or_gap(draft, &use_of.legal_basis, "record-basis")),
        draft.pair("record-data", all_or_gap(draft, &use_of.data, "record-data")),
        draft.pair("record-recipients", all_or_gap(draft, &use_of.recipients, "record-recipients")),
        draft.pair("record-abroad", abroad),
        draft.pair("record-retention", own_or_gap(draft, &use_of.retention, "record-retention")),
        draft.pair("announce-rights", draft.tr("announce-rights-text")),
        draft.pair("announce-authority", gap(draft, "announce-authority")),
    ];
    draft.pairs(pairs);
    let items = duties(draft, of, &["gdpr-13", "gdpr-14"]);
    draft.bullets(items);
}

/// Where the chosen services process data.
pub(super) fn abroad<'a>(draft: &Draft<'a>, of: &'a Move) -> Inlines {
    let mut text = Inlines::new();
    for option in chosen(draft, of) {
        let level = judged(draft, of, &option, "data-location").and_then(|j| j.level);
        let level = level.map_or_else(|| draft.tr("not-known"), |level| level.name.get(draft.language).to_owned());
        let line = format!("{}{}: {level}", if text.is_empty() { "" } else { "; " }, option.name());
        text = join(text, line.into());
    }
    if text.is_empty() { gap(draft, "record-abroad") } else { text }
}
