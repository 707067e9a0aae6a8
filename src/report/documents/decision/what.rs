//! What was decided: shape and state, option and runner-up, what failed, conditions, risks taken, review. `why.rs` has
//! the reason.
//!
//! In: a decision. Out: pairs and lists, in the words of the dossier.

use super::Decided;
use crate::dossier::{Decision, Shape};
use crate::report::documents::draft::Draft;
use crate::report::documents::frame::failed;
use crate::report::{Block, Column, Inlines, KeyValue, List, ListKind, NoteKind, Table};

pub(super) fn write<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>) {
    draft.section(decided.heading());
    let Some(decision) = decided.decision else {
        draft.note(NoteKind::Warning, "doc-dec-open", draft.tr("doc-dec-open-text"));
        return;
    };
    if !decided.is_final() {
        draft.note(NoteKind::Info, "doc-dec-intended-note", draft.tr("doc-dec-intended-text"));
    }
    let pairs = pairs(draft, decided, decision);
    draft.pairs(pairs);
    conditions(draft, decision);
    risks(draft, decision);
}

fn pairs(draft: &Draft<'_>, decided: &Decided<'_>, decision: &Decision) -> Vec<KeyValue> {
    let words = draft.words;
    let options: Vec<String> = decided.in_force.iter().map(|id| words.option(id)).collect();
    let failures = decided.planned.as_ref().map(|planned| failed(draft, planned).join(" ")).unwrap_or_default();
    let kind = match &decision.kind {
        Shape::Move => draft.tr("doc-dec-move"),
        Shape::Keep => draft.tr("doc-dec-keep"),
        Shape::KeepFor { what, until } => {
            draft.with("doc-dec-keep-for", &[("what", what.as_str().into()), ("until", words.date(until.0).into())])
        }
        Shape::Trial(_) => draft.tr("doc-dec-trial"),
    };
    let status = draft.tr(&format!("doc-dec-status-{}", decision.status.code()));
    let values: [(&str, Option<Inlines>); 7] = [
        ("doc-dec-kind", Some(kind.into())),
        ("doc-dec-status", Some(status.into())),
        ("doc-dec-option", (!options.is_empty()).then(|| words.list(&options).into())),
        ("doc-dec-failed", (!failures.is_empty()).then(|| failures.into())),
        ("doc-dec-runner-up", decided.runner_up().map(|id| words.option(id).into())),
        ("doc-dec-on", decision.on.map(|day| words.date(day.0).into())),
        ("doc-dec-review", decision.review_on.map(|day| words.date(day.0).into())),
    ];
    values.into_iter().filter_map(|(key, value)| Some(draft.pair(key, value?))).collect()
}

fn conditions(draft: &mut Draft<'_>, decision: &Decision) {
    if decision.conditions.is_empty() {
        return;
    }
    draft.part(draft.tr("doc-dec-conditions"));
    let list: Vec<Inlines> = decision.conditions.iter().map(|c| draft.own(c)).collect();
    // Numbered, because they are spoken of where it says whom to ask.
    draft.push(Block::List(List::new(ListKind::Numbered, list)));
}

fn risks(draft: &mut Draft<'_>, decision: &Decision) {
    let columns = vec![
        Column::text(draft.tr("doc-dec-risk")).share(2.4),
        Column::text(draft.tr("doc-dec-risk-by")),
        Column::narrow(draft.tr("doc-dec-risk-until")),
    ];
    let mut table = Table::new(draft.tr("doc-dec-risks"), columns).with_row_headers();
    for risk in &decision.accepted_risks {
        let until = risk.until.map_or_else(|| draft.tr("doc-dec-no-end"), |day| draft.words.date(day.0));
        table = table.row([draft.own(&risk.what), draft.own(&risk.by), until.into()]);
    }
    draft.table(table);
}
