//! A “no” to a must-have that is still to be settled: what takes the place then, and what speaks against that.
//!
//! In: what was chosen, else the first; its runner-up. Out: one sentence. The service falls out and the board decides
//! anew, as after a condition that is not met; nothing is named to take a place that fails a must-have, and
//! what is open there too, or worse than today's tool, is said in the same breath.

use super::Decided;
use super::grounds::today;
use crate::dossier::Shape;
use crate::report::documents::draft::Draft;
use crate::report::documents::prices::only_free;
use crate::score::{Gate, Scored, Status, status, tenths};
use crate::text::message::Arg;

/// A no to such a must-have of what was chosen, else of the first: what takes its place.
pub(super) fn must<'a>(draft: &Draft<'a>, decided: &Decided<'a>) -> Option<String> {
    // What stays is not judged by points.
    let kept = decided.decision.is_some_and(|d| d.kind == Shape::Keep);
    let chosen = decided.chosen();
    let option = chosen.first().copied().or_else(|| decided.ranking.leader()).filter(|_| !kept)?;
    let open = gates(option, Status::Unclear);
    if open.is_empty() {
        return None;
    }
    let points = |option: &Scored<'_>| draft.words.points(tenths(option.score.likely));
    let head = [("count", open.len().into()), ("name", option.option.name(draft.language).into())];
    let head = draft.with("doc-dec-change-must-head", &head);
    let mut values: Vec<(&'static str, Arg)> = vec![("head", head.into()), ("now", points(option).into())];
    let other = chosen.get(1).copied();
    let runner_up = decided.runner_up().and_then(|id| decided.ranking.find(id));
    let second = decided.ranking.runner_up().filter(|_| chosen.is_empty());
    let Some(next) = other.or(runner_up).or(second) else {
        return Some(draft.with("doc-dec-change-must-alone", &values));
    };
    values.extend([("next", next.option.name(draft.language).into()), ("points", points(next).into())]);
    let failing = gates(next, Status::Fails);
    if !failing.is_empty() {
        values.push(("musts", named(draft, decided, &failing).into()));
        return Some(draft.with("doc-dec-change-must-fails", &values));
    }
    values.push(("but", but(draft, decided, next, &open).into()));
    let key = match (other.is_some(), runner_up.is_some()) {
        (true, _) => "doc-dec-change-must-tried",
        (false, true) => "doc-dec-change-must",
        (false, false) => "doc-dec-change-must-next",
    };
    Some(draft.with(key, &values))
}

/// Gates of an option with this status.
pub(super) fn gates(option: &Scored<'_>, wanted: Status) -> Vec<Gate> {
    let reasons = option.reasons.iter().filter(|reason| status(std::slice::from_ref(*reason)) == wanted);
    reasons.map(|reason| reason.gate).collect()
}

/// Must-haves by name.
pub(super) fn named(draft: &Draft<'_>, decided: &Decided<'_>, gates: &[Gate]) -> String {
    let names: Vec<String> = gates.iter().map(|gate| draft.words.gate(decided.of, *gate)).collect();
    names.join("; ")
}

/// Places between the first and the next one that are passed over because too little is known there; only while
/// nothing is chosen, as what takes over else was named.
fn skipped(draft: &Draft<'_>, decided: &Decided<'_>, next: &Scored<'_>) -> Option<String> {
    let ranked = decided.ranking.by_likely();
    let first = decided.ranking.leader().filter(|_| decided.is_open())?;
    let place = |of: &Scored<'_>| ranked.iter().position(|o| o.option.id == of.option.id);
    let (from, to) = (place(first)? + 2, place(next)?);
    let count = (to + 1).checked_sub(from).filter(|count| *count > 0)?;
    let values = [("count", count.into()), ("from", from.to_string().into()), ("to", to.to_string().into())];
    Some(draft.with("doc-dec-change-but-skipped", &values))
}

/// What is to be said of what takes the place, each after a semicolon.
fn but<'a>(draft: &Draft<'a>, decided: &Decided<'a>, next: &Scored<'a>, open: &[Gate]) -> String {
    let (same, more): (Vec<Gate>, Vec<Gate>) =
        gates(next, Status::Unclear).into_iter().partition(|gate| open.contains(gate));
    let mut parts: Vec<String> = Vec::new();
    for (key, gates) in [("doc-dec-change-but-same", same), ("doc-dec-change-but-more", more)] {
        if !gates.is_empty() {
            parts.push(draft.with(key, &[("musts", named(draft, decided, &gates).into())]));
        }
    }
    parts.extend(skipped(draft, decided, next));
    if only_free(draft, decided.of, &next.option) {
        parts.push(draft.tr("doc-dec-change-but-free"));
    }
    let today = today(draft, decided);
    let points = tenths(next.score.likely);
    let worse = |tool: &&Scored<'_>| tool.option.id != next.option.id && tenths(tool.score.likely) > points;
    if let Some(today) = today.iter().find(worse) {
        let points = draft.words.points(tenths(today.score.likely));
        let values = [("today", today.option.name(draft.language).into()), ("points", points.into())];
        parts.push(draft.with("doc-dec-change-but-worse", &values));
    }
    parts.iter().map(|part| format!("; {part}")).collect()
}
