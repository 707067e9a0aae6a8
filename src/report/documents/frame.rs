//! What every document has in common: its cover, and at the end the limits of what it says and its sources.
//!
//! In: client, adviser, day, edition of the catalogue, country, state of the decisions. Out: the front matter with the
//! interests of the adviser, and a close that says which law is covered there and that this is no legal advice. The
//! table of what is covered is `product.md`'s. Until a decision is final, the front matter calls it intended.

use jiff::civil::Date;

use super::DocumentKind;
use super::draft::{Draft, Values, join};
use crate::catalog::Country;
use crate::dossier::{Decision, Move, OptionId, Shape};
use crate::plan::PlannedMove;
use crate::report::{Block, Document, Inlines, KeyValue, Note, NoteKind};

/// Countries with a line of their own.
const OWN: [&str; 5] = ["DE", "NL", "AT", "CH", "LU"];

/// Title, letterhead, header and footer, and the first facts.
pub(super) fn open(draft: &mut Draft<'_>, kind: DocumentKind, moves: &[usize]) {
    let client = draft.dossier.client.name.as_str();
    let title = draft.tr(&format!("doc-title-{}", kind.code()));
    let day = draft.words.date(draft.document.as_of);
    let adviser = draft.dossier.adviser.name.clone();
    draft.document.header = format!("{title} · {client}");
    draft.document.footer = draft.with("doc-footer", &[("client", client.into()), ("date", day.into())]);
    draft.document.page_label = draft.tr("doc-page");
    draft.document.subtitle = if kind.is_short() { String::new() } else { draft.words.use_cases(draft.dossier, moves) };
    draft.document.letterhead =
        if kind.is_short() { vec![draft.dossier.client.name.clone()] } else { letterhead(draft) };
    draft.document.author = adviser;
    draft.document.title = title;
    if kind.is_short() { in_one_line(draft, kind, moves) } else { facts(draft, kind, moves) }
}

/// The facts of a sheet for everybody, in as little room as they need.
fn in_one_line(draft: &mut Draft<'_>, kind: DocumentKind, moves: &[usize]) {
    let adviser = &draft.dossier.adviser;
    let interests =
        if adviser.interests.is_empty() { draft.tr("doc-no-interests").into() } else { draft.own(&adviser.interests) };
    let start: Values<'_> = &[
        ("purpose", draft.tr(&format!("doc-purpose-of-{}", kind.code())).into()),
        ("date", draft.words.date(draft.document.as_of).into()),
        ("iso", draft.document.as_of.to_string().into()),
        ("edition", draft.catalog.manifest.edition.as_str().into()),
        ("country", country(draft).into()),
        ("adviser", adviser.name.as_str().into()),
    ];
    let key = if adviser.name.is_empty() { "doc-short-facts" } else { "doc-short-facts-adviser" };
    let text = draft.with(key, start);
    let intended = asked(draft, moves).into_iter().any(|of| matches!(progress(of), "intended" | "consulted"));
    let text = if intended { format!("{} {text}", draft.tr("doc-short-intended")) } else { text };
    draft.document.paragraph(join(Inlines::from(text).plain(" "), interests));
}

fn letterhead(draft: &Draft<'_>) -> Vec<String> {
    let client = &draft.dossier.client;
    if client.address.is_empty() && client.contact.is_empty() {
        return Vec::new();
    }
    let lines = client.address.iter().chain([&client.contact]).filter(|line| !line.is_empty());
    let below = lines.cloned().collect::<Vec<_>>().join(" · ");
    vec![client.name.clone(), below]
}

fn facts(draft: &mut Draft<'_>, kind: DocumentKind, moves: &[usize]) {
    let adviser = &draft.dossier.adviser;
    let state: Values<'_> = &[
        ("date", draft.words.date(draft.document.as_of).into()),
        ("iso", draft.document.as_of.to_string().into()),
        ("edition", draft.catalog.manifest.edition.as_str().into()),
    ];
    let interests =
        if adviser.interests.is_empty() { draft.tr("doc-no-interests").into() } else { draft.own(&adviser.interests) };
    let mut pairs = Vec::new();
    if draft.document.letterhead.is_empty() {
        pairs.push(draft.pair("doc-client", draft.dossier.client.name.as_str()));
    }
    // Sources may have been read after that day; the plan's first page has no line to spare for it.
    let compares = matches!(kind, DocumentKind::Comparison | DocumentKind::Decision | DocumentKind::Questions);
    let means = if compares { format!(" ({})", draft.tr("doc-state-means")) } else { String::new() };
    pairs.extend([
        draft.pair("doc-purpose", draft.tr(&format!("doc-purpose-of-{}", kind.code()))),
        draft.pair("doc-state", format!("{}{means}", draft.with("doc-state-value", state))),
    ]);
    // The plan's first page says it in its own words, and has no line to spare.
    pairs.extend(decided(draft, moves).filter(|_| !kind.is_plan()));
    if kind == DocumentKind::PlanShort {
        let long = draft.tr("doc-title-plan");
        let more = draft.with("doc-form-short", &[("long", long.into())]);
        pairs.push(draft.pair("doc-form", format!("{more} {}", draft.tr("doc-form-short-costs"))));
    }
    // Who advises is never named without what binds them.
    if adviser.name.is_empty() {
        pairs.push(draft.pair("doc-interests", interests));
    } else {
        let start = format!("{}. {}: ", adviser.name, draft.tr("doc-interests"));
        pairs.push(draft.pair("doc-adviser", join(start.into(), interests)));
    }
    pairs.push(draft.pair("doc-law", draft.with("doc-law-value", &[("country", country(draft).into())])));
    draft.pairs(pairs);
}

/// How far the decisions have come, by use case where they differ; nothing once all of them are final.
fn decided(draft: &Draft<'_>, moves: &[usize]) -> Option<KeyValue> {
    let asked = asked(draft, moves);
    let codes: Vec<&'static str> = asked.iter().map(|of| progress(of)).collect();
    let first = codes.first().copied().filter(|_| codes.iter().any(|code| *code != "final"))?;
    let words = |code: &str| draft.tr(&format!("doc-progress-{code}"));
    let text = if codes.iter().all(|code| *code == first) {
        words(first)
    } else {
        let pairs = asked.iter().zip(codes.iter().copied());
        let lines = pairs.map(|(of, code)| format!("{}: {}", draft.words.use_case(of), words(code)));
        lines.collect::<Vec<_>>().join("\n")
    };
    Some(draft.pair("doc-progress", text))
}

/// The moves that the document is about.
fn asked<'a>(draft: &Draft<'a>, moves: &[usize]) -> Vec<&'a Move> {
    let all = &draft.dossier.moves;
    moves.iter().filter_map(|index| all.get(*index)).collect()
}

/// How far the decision of a move has come, as a code in keys of messages.
fn progress(of: &Move) -> &'static str {
    let named = |decision: &&Decision| decision.kind == Shape::Keep || !decision.options().is_empty();
    of.decision.as_ref().filter(named).map_or("open", |decision| decision.status.code())
}

/// Which options failed in the pilot, and when: why something else stands in a document than what was chosen first.
pub(super) fn failed(draft: &Draft<'_>, planned: &PlannedMove) -> Vec<String> {
    let sentence = |option: &OptionId, on: Date| {
        let values = [("name", draft.words.option(option).into()), ("date", draft.words.date(on).into())];
        draft.with("doc-pilot-failed", &values)
    };
    planned.failed.iter().map(|(option, on)| sentence(option, *on)).collect()
}

fn country(draft: &Draft<'_>) -> String {
    let country = draft.dossier.client.country.as_ref();
    country.map_or_else(|| draft.tr("doc-law-no-country"), |country| draft.words.country(country))
}

/// The finished document: limits and sources after everything else.
pub(super) fn close(mut draft: Draft<'_>, kind: DocumentKind) -> Document {
    if kind.is_short() {
        // A list of numbers needs no heading on a sheet of one page.
        let list = draft.sources.list(draft.words);
        list.into_iter().for_each(|list| draft.push(Block::List(list)));
        return draft.document;
    }
    draft.document.heading(1, draft.tr("doc-limits"));
    let advice =
        Note { kind: NoteKind::Info, title: draft.tr("doc-no-advice-title"), text: draft.tr("doc-no-advice").into() };
    draft.push(Block::Note(advice));
    law(&mut draft);
    sources(&mut draft);
    draft.document
}

fn sources(draft: &mut Draft<'_>) {
    if let Some(list) = draft.sources.list(draft.words) {
        draft.document.heading(1, draft.tr("doc-sources"));
        draft.say("doc-sources-intro", &[]);
        draft.push(Block::List(list));
    }
}

/// What is covered, partly covered and not covered in the client's country.
fn law(draft: &mut Draft<'_>) {
    let code = draft.dossier.client.country.as_ref().map_or("", Country::as_str);
    let common = draft.dossier.client.country.as_ref().is_some_and(Country::is_in_eea);
    let own = OWN.contains(&code).then(|| code.to_lowercase());
    draft.say("doc-law-intro", &[("country", country(draft).into())]);
    let mut rows = Vec::new();
    for part in ["covered", "partly", "open"] {
        let common = common.then(|| draft.tr(&format!("doc-law-eu-{part}")));
        let own = match &own {
            Some(country) => Some(draft.tr(&format!("doc-law-{country}-{part}"))),
            None => (part == "open").then(|| draft.tr("doc-law-other-open")),
        };
        let texts: Vec<String> = [common, own].into_iter().flatten().filter(|text| text != NOTHING).collect();
        let text = if texts.is_empty() { draft.tr("doc-law-nothing") } else { texts.join("; ") };
        rows.push(draft.pair(&format!("doc-law-{part}"), Inlines::from(text)));
    }
    draft.pairs(rows);
}

/// A part of which a country has nothing; Fluent knows no empty message.
const NOTHING: &str = "–";
