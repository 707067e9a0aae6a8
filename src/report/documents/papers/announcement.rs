//! The announcement: to staff in short and in long, to the people concerned, to partners.
//!
//! In: a decided move, its days in the plan, its processing. Out: texts to send, gaps marked. What is only tried is not
//! called a move, and of a tool that stays nobody reads that it ends.

use super::facts::{allowed, chosen, duties, judged, names, replaced};
use super::forms::{all_or_gap, gap, own_or_gap};
use crate::dossier::{Decision, Move, Shape};
use crate::plan::{Dates, Plan};
use crate::report::Inlines;
use crate::report::documents::draft::{Draft, Values, join};

pub(super) fn write<'a>(draft: &mut Draft<'a>, of: &'a Move, index: usize, plan: Option<&Plan>) {
    let names = names(draft, of);
    let Some(decision) = of.decision.as_ref().filter(|_| !names.is_empty()) else {
        super::undecided(draft);
        return;
    };
    let day = |template: &str| day(draft, plan, index, template);
    let (start, training, last) = (day("go-live"), day("training"), day("parallel-run"));
    let [from, to] = trial(draft, plan, index);
    let review = decision.review_on.map_or_else(|| draft.tr("announce-gap-day"), |day| draft.words.date(day.0));
    let tried = matches!(decision.kind, Shape::Trial(_));
    let old = if tried { allowed(draft, of) } else { replaced(draft, of) };
    let texts = Texts::of(decision, !old.is_empty());
    let values: Values<'_> = &[
        ("use", draft.words.use_case_within(of).into()),
        ("new", draft.words.list(&names).into()),
        ("old", old.into()),
        ("start", start.into()),
        ("training", training.into()),
        ("last", last.into()),
        ("from", from.into()),
        ("to", to.into()),
        ("review", review.into()),
        ("client", draft.dossier.client.name.as_str().into()),
    ];
    draft.section("announce-short");
    draft.say(texts.short, values);
    stays(draft, of, decision);
    draft.section("announce-long");
    draft.say(texts.why, values);
    let text = own_or_gap(draft, &decision.reason, "announce-gap-reason");
    draft.document.paragraph(text);
    conditions(draft, decision);
    [texts.when, texts.changes, "announce-help"].iter().for_each(|key| draft.say(key, values));
    information(draft, of);
    draft.section("announce-partners");
    draft.say(texts.partners, values);
}

/// Keys of the texts that depend on what was decided.
struct Texts {
    short: &'static str,
    why: &'static str,
    when: &'static str,
    changes: &'static str,
    partners: &'static str,
}

impl Texts {
    fn of(decision: &Decision, has_old: bool) -> Self {
        let (short, partners) = match decision.kind {
            Shape::Trial(_) if has_old => ("announce-trial-text", "announce-trial-partners"),
            Shape::Trial(_) => ("announce-trial-new", "announce-trial-partners"),
            Shape::Keep => ("announce-keep-text", "announce-keep-partners"),
            Shape::Move if has_old => ("announce-short-text", "announce-partners-text"),
            Shape::Move | Shape::KeepFor { .. } => ("announce-short-new", "announce-partners-new"),
        };
        let (why, when, changes) = match decision.kind {
            Shape::Trial(_) => ("announce-trial-why", "announce-trial-when", "announce-trial-changes"),
            Shape::Keep => ("announce-keep-why", "announce-keep-when", "announce-keep-changes"),
            Shape::Move | Shape::KeepFor { .. } => ("announce-why", "announce-when", "announce-changes"),
        };
        Self { short, why, when, changes, partners }
    }
}

/// Until when the old tool stays, and for what, where it does.
fn stays(draft: &mut Draft<'_>, of: &Move, decision: &Decision) {
    let Shape::KeepFor { what, until } = &decision.kind else { return };
    let values = [("old", replaced(draft, of).into()), ("until", draft.words.date(until.0).into())];
    let text = Inlines::from(draft.with("announce-keep-for", &values));
    let text = join(text.plain(" "), draft.own(what));
    draft.document.paragraph(text);
}

/// The conditions under which a tool stays; a reader is to keep to them.
fn conditions(draft: &mut Draft<'_>, decision: &Decision) {
    if decision.kind == Shape::Keep && !decision.conditions.is_empty() {
        draft.say("announce-keep-conditions", &[]);
        let items = decision.conditions.iter().map(|condition| draft.own(condition)).collect();
        draft.bullets(items);
    }
}

/// Day on which a task of this move is done, or a gap in words.
fn day(draft: &Draft<'_>, plan: Option<&Plan>, index: usize, template: &str) -> String {
    let task = plan.and_then(|p| p.tasks.iter().find(|t| t.is(template) && t.belongs_to(index + 1)));
    let start = task.and_then(|t| t.dates.as_ref()).map(|dates| draft.words.date(dates.finish));
    start.unwrap_or_else(|| draft.tr("announce-gap-day"))
}

/// First and last day of what is tried in this move, or gaps in words.
fn trial(draft: &Draft<'_>, plan: Option<&Plan>, index: usize) -> [String; 2] {
    let tasks = plan.into_iter().flat_map(|p| &p.tasks).filter(|t| t.is("pilot") && t.belongs_to(index + 1));
    let dates: Vec<&Dates> = tasks.filter_map(|t| t.dates.as_ref()).collect();
    let ends = [dates.iter().map(|d| d.start).min(), dates.iter().map(|d| d.finish).max()];
    ends.map(|day| day.map_or_else(|| draft.tr("announce-gap-day"), |day| draft.words.date(day)))
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
        let line = format!("{}{}: {level}", if text.is_empty() { "" } else { "; " }, option.name(draft.language));
        text = join(text, line.into());
    }
    if text.is_empty() { gap(draft, "record-abroad") } else { text }
}
