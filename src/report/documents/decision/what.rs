//! What was decided: shape and state, option and runner-up, what failed, conditions, risks taken, review. `why.rs` has
//! the reason.
//!
//! In: a decision. Out: pairs and lists, in the words of the dossier.

use super::Decided;
use super::stakes::still_weighed;
use crate::dossier::{Decision, DecisionStatus, OptionId, Shape};
use crate::plan::{Guide, Plan, State};
use crate::report::documents::draft::{Draft, join};
use crate::report::documents::frame::failed;
use crate::report::documents::to_read::to_read;
use crate::report::{Block, Column, Inlines, KeyValue, List, ListKind, NoteKind, Table};

pub(super) fn write<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>, plan: Option<&Plan>, index: usize) {
    draft.section(decided.heading());
    let Some(decision) = decided.decision else {
        draft.note(NoteKind::Warning, "doc-dec-open", draft.tr("doc-dec-open-text"));
        return;
    };
    if !decided.is_final() {
        let text = intended(draft, decision, plan, index);
        draft.note(NoteKind::Info, "doc-dec-intended-note", text);
    }
    let pairs = pairs(draft, decided, decision, (plan, index));
    draft.pairs(pairs);
    conditions(draft, decision);
    risks(draft, decision);
}

/// The task by which an intention is signed.
const SIGNED: &str = "intended-decision";

/// Why it is no decision yet: who is still to be heard and what to be collected, or that nothing is and its last word
/// is missing.
fn intended(draft: &Draft<'_>, decision: &Decision, plan: Option<&Plan>, index: usize) -> String {
    let Some(plan) = plan.filter(|_| decision.status == DecisionStatus::Intended) else {
        return draft.tr("doc-dec-intended-last");
    };
    let tasks = plan.hearings(Some(index + 1)).into_iter();
    let names: Vec<String> = tasks.map(|task| task.heading(draft.language)).collect();
    let weighed: Vec<String> =
        plan.weighings(Some(index + 1)).into_iter().map(|task| task.heading(draft.language)).collect();
    let head = match (names.is_empty(), weighed.is_empty()) {
        (true, true) => return draft.tr("doc-dec-intended-nobody"),
        (true, false) => draft.tr("doc-dec-intended-no-body"),
        (false, _) => draft.with("doc-dec-intended-text", &[("names", names.join("; ").into())]),
    };
    if weighed.is_empty() { head } else { format!("{head} {}", still_weighed(draft, weighed.join("; "))) }
}

/// The day; of an intention also the days on which the plan has it signed.
fn day(draft: &Draft<'_>, decision: &Decision, (plan, index): (Option<&Plan>, usize)) -> Option<String> {
    let day = draft.words.date(decision.on?.0);
    let intended = decision.status == DecisionStatus::Intended;
    let tasks = plan.filter(|_| intended).into_iter().flat_map(|plan| &plan.tasks);
    let mut open = tasks.filter(|t| t.is(SIGNED) && t.belongs_to(index + 1) && t.state == State::Open);
    let Some(dates) = open.find_map(|t| t.dates.as_ref()) else { return Some(day) };
    let [from, to] = [dates.start, dates.finish].map(|day| draft.words.date(day));
    Some(draft.with("doc-dec-on-signed", &[("date", day.into()), ("from", from.into()), ("to", to.into())]))
}

fn pairs(draft: &Draft<'_>, decided: &Decided<'_>, decision: &Decision, plan: (Option<&Plan>, usize)) -> Vec<KeyValue> {
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
    let on = if decided.is_final() { "doc-dec-on" } else { "doc-dec-on-intended" };
    let values: [(&str, Option<Inlines>); 8] = [
        ("doc-dec-kind", Some(kind.into())),
        ("doc-dec-status", Some(status.into())),
        ("doc-dec-option", (!options.is_empty()).then(|| words.list(&options).into())),
        ("doc-dec-to-read", unread(draft, decided)),
        ("doc-dec-failed", (!failures.is_empty()).then(|| failures.into())),
        ("doc-dec-runner-up", decided.runner_up().map(|id| words.option(id).into())),
        (on, day(draft, decision, plan).map(Into::into)),
        ("doc-dec-review", decision.review_on.map(|day| words.date(day.0).into())),
    ];
    values.into_iter().filter_map(|(key, value)| Some(draft.pair(key, value?))).collect()
}

/// What to read and check before what was chosen is ordered; of several it is said which. Nothing of a tool that stays.
fn unread(draft: &Draft<'_>, decided: &Decided<'_>) -> Option<Inlines> {
    let chosen = decided.in_force.iter().copied().filter(|_| !decided.is_kept());
    let whole = |guide: &Guide| join(draft.catalogue(&guide.what).plain(": "), draft.catalogue(&guide.how));
    let list = to_read(draft, chosen, whole).into_iter();
    let named = |id: &OptionId| Inlines::from(format!("{} – ", draft.words.option(id)));
    let one = |(id, text)| if decided.in_force.len() > 1 { join(named(id), text) } else { text };
    list.map(one).reduce(|all, next| join(all.plain("\n"), next))
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
