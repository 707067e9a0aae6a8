//! What is asked: the use case, today's tools, and what must hold.
//!
//! In: the move and its gates. Out: the first sections of a chapter.

use super::Chapter;
use crate::report::documents::draft::Draft;
use crate::report::{Column, KeyValue, Table};
use crate::score::{Cause, Gate, Reason, Scored, gates, status, tenths};

pub(super) fn write<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    draft.section("doc-cmp-question");
    let purpose = draft.words.purpose_within(chapter.of.purpose);
    let client = draft.dossier.client.name.as_str();
    draft.say("doc-cmp-question-text", &[("purpose", purpose.into()), ("client", client.into())]);
    let pairs = use_case(chapter, draft);
    draft.pairs(pairs);
    today(chapter, draft);
    must_haves(chapter, draft);
}

fn use_case(chapter: &Chapter<'_>, draft: &Draft<'_>) -> Vec<KeyValue> {
    let (of, need, words) = (chapter.of, &chapter.of.need, draft.words);
    let number = |n: u32| words.language.plain_number(f64::from(n));
    let tools: Vec<String> =
        of.replaces.iter().filter_map(|id| draft.dossier.tool(id)).map(|tool| words.tool(tool)).collect();
    let values = [
        ("doc-cmp-use-case", (!of.name.is_empty()).then(|| of.name.clone())),
        ("doc-cmp-replaces", (!tools.is_empty()).then(|| words.list(&tools))),
        ("doc-cmp-sessions", need.sessions.map(|s| draft.tr(&format!("doc-sessions-{}", s.code())))),
        ("doc-cmp-largest", need.largest.map(number)),
        ("doc-cmp-rooms", need.rooms_at_once.map(number)),
        ("doc-cmp-guests", need.guests.map(|answer| words.yes_no(answer))),
        ("doc-cmp-confidential", need.confidential.map(|answer| words.yes_no(answer))),
        ("doc-cmp-seats", of.seats.map(number)),
        ("doc-cmp-budget", of.budget.as_ref().map(|budget| words.cost(budget))),
    ];
    values.into_iter().filter_map(|(key, value)| Some(draft.pair(key, value?))).collect()
}

/// What is in use today and where it stands on the same weights.
fn today<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    if chapter.today.is_empty() && chapter.unknown.is_empty() {
        return;
    }
    draft.section("doc-cmp-today");
    let words = draft.words;
    for tool in &chapter.today {
        let values = [
            ("name", tool.option.name(draft.language).into()),
            ("score", words.points(tenths(tool.score.likely)).into()),
            ("band", words.band(tool.score.low, tool.score.high).into()),
            ("known", words.language.percent(tool.coverage).into()),
        ];
        draft.say("doc-cmp-today-score", &values);
        let reasons = failed(chapter, draft, tool);
        if !reasons.is_empty() {
            let values = [("name", tool.option.name(draft.language).into()), ("reasons", reasons.join("; ").into())];
            draft.say("doc-cmp-today-fails", &values);
        }
    }
    if !chapter.unknown.is_empty() {
        let names: Vec<String> = chapter.unknown.iter().map(|tool| words.tool(tool)).collect();
        draft.say("doc-cmp-today-unknown", &[("names", words.list(&names).into()), ("count", names.len().into())]);
    }
}

fn failed(chapter: &Chapter<'_>, draft: &Draft<'_>, option: &Scored<'_>) -> Vec<String> {
    option.reasons.iter().filter(|r| r.cause == Cause::Below).map(|r| gate(chapter, draft, r.gate)).collect()
}

/// A must-have or the budget in words.
pub(super) fn gate(chapter: &Chapter<'_>, draft: &Draft<'_>, gate: Gate) -> String {
    draft.words.gate(chapter.of, gate)
}

fn must_haves<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    draft.section("doc-cmp-must");
    let gates: Vec<Gate> = gates(chapter.of).collect();
    if gates.is_empty() {
        draft.say("doc-cmp-must-none", &[]);
        return;
    }
    draft.say("doc-cmp-must-intro", &[]);
    if chapter.of.must.iter().any(|must| !draft.words.worse(must).is_empty()) {
        draft.say("doc-or-better", &[]);
    }
    let columns = ["doc-cmp-must-meets", "doc-cmp-must-unclear", "doc-cmp-must-fails"];
    let columns = std::iter::once(Column::text(draft.tr("doc-cmp-must-column")).share(3.0))
        .chain(columns.iter().map(|key| Column::number(draft.tr(key))));
    let caption = draft.with("doc-cmp-must-caption", &[("count", chapter.ranking.options.len().into())]);
    let mut table = Table::new(caption, columns.collect()).with_row_headers();
    for one in &gates {
        let mut counts = [0_usize; 3];
        for option in &chapter.ranking.options {
            let own: Vec<Reason> = option.reasons.iter().filter(|r| r.gate == *one).copied().collect();
            if let Some(slot) = counts.get_mut(status(&own) as usize) {
                *slot += 1;
            }
        }
        let counts = counts.map(|n| n.to_string());
        table = table.row(std::iter::once(with_better(chapter, draft, *one)).chain(counts));
    }
    draft.table(table);
    without(chapter, draft, &gates);
}

/// A must-have, the levels that are better than what it asks for, and those that fail it; said here once.
fn with_better(chapter: &Chapter<'_>, draft: &Draft<'_>, one: Gate) -> String {
    let text = gate(chapter, draft, one);
    let Gate::Must(index) = one else { return text };
    let Some(must) = chapter.of.must.get(index) else { return text };
    let line = |key: &str, levels: Vec<String>| {
        (!levels.is_empty()).then(|| draft.with(key, &[("levels", levels.join("; ").into())]))
    };
    let better = line("doc-cmp-must-better", draft.words.better(must));
    let worse = line("doc-cmp-must-worse", draft.words.worse(must));
    std::iter::once(text).chain(better).chain(worse).collect::<Vec<_>>().join("\n")
}

/// Which must-haves decide the first place.
fn without<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>, gates: &[Gate]) {
    let leader = chapter.ranking.leader().map(|o| &o.option.id);
    for one in gates {
        let Some(other) = chapter.ranking.leader_without(*one).filter(|o| Some(&o.option.id) != leader) else {
            continue;
        };
        let values = [("must", gate(chapter, draft, *one).into()), ("name", other.option.name(draft.language).into())];
        draft.say("doc-cmp-must-without", &values);
    }
}
