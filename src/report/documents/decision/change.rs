//! What would change it: first the change nearest at hand, then what ends a trial or a stay, other weights, things that
//! may happen (`supposed.rs`), must-haves that decide the first place. `instead.rs` has the first of them,
//! `questions/board.rs` the answers that are still out.
//!
//! In: ranking, samples, scenarios, decision. Out: a sentence and a short list; the comparison holds the whole of it.

use super::Decided;
use super::instead::must;
use super::supposed::supposed;
use super::vetoes::change as veto;
use crate::dossier::Shape;
use crate::plan::Plan;
use crate::report::Inlines;
use crate::report::documents::comparison::limits;
use crate::report::documents::draft::Draft;
use crate::score::{Gate, Range, Subject, beyond, gates, stability, tenths};
use crate::text::message::Arg;

/// The task that sets by what a pilot is judged.
const CRITERIA: &str = "pilot-criteria";

/// So many sliders are named.
const NAMED: usize = 5;

/// Sliders run from nought to ten.
const WHOLE: (f64, f64) = (0.0, 10.0);

pub(super) fn write<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>, plan: Option<&Plan>, index: usize) {
    let all = [
        must(draft, decided),
        ends(draft, decided, (plan, index)),
        conditions(draft, decided),
        veto(draft, decided, index),
        rival(draft, decided),
        weights(draft, decided),
        supposed(draft, decided, index),
    ];
    let mut lines = all.into_iter().flatten().chain(without(draft, decided));
    draft.section("doc-dec-change");
    let first = lines.next().unwrap_or_else(|| draft.tr("doc-dec-change-nothing"));
    draft.document.paragraph(Inlines::new().strong(first));
    draft.bullets(lines.map(Inlines::from).collect());
}

/// What ends a trial, or that a tool stays: the day and the yardstick.
fn ends(draft: &Draft<'_>, decided: &Decided<'_>, plan: (Option<&Plan>, usize)) -> Option<String> {
    let decision = decided.decision?;
    let day = |date| draft.words.date(date);
    let unnamed = || draft.tr("doc-dec-ends-no-day");
    let count: (&'static str, Arg) = ("count", decision.conditions.len().into());
    match &decision.kind {
        Shape::Move => None,
        Shape::Keep => {
            let date = decision.review_on.map_or_else(unnamed, |on| day(on.0));
            Some(draft.with("doc-dec-ends-keep", &[("date", date.into()), count]))
        }
        Shape::KeepFor { what, until } => {
            let values = [("what", what.as_str().into()), ("date", day(until.0).into())];
            Some(draft.with("doc-dec-ends-keep-for", &values))
        }
        Shape::Trial(_) => {
            let date = decided.pilot.map_or_else(unnamed, day);
            let next = decided.runner_up().map_or_else(|| draft.tr("doc-dec-ends-nobody"), |id| draft.words.option(id));
            let ends = draft.with("doc-dec-ends-trial", &[("date", date.into()), ("next", next.into()), count]);
            Some(std::iter::once(ends).chain(both_pass(draft, decided, plan)).collect::<Vec<_>>().join(" "))
        }
    }
}

/// That the board decides between two that both pass, and in which task of the plan it says beforehand by what, if it
/// does.
fn both_pass(draft: &Draft<'_>, decided: &Decided<'_>, (plan, index): (Option<&Plan>, usize)) -> Option<String> {
    let tasks = plan.into_iter().flat_map(|plan| &plan.tasks).filter(|task| task.is_active());
    let criteria = tasks.filter(|task| task.is(CRITERIA)).find(|task| task.belongs_to(index + 1));
    let text = match criteria {
        Some(task) => draft.with("doc-dec-ends-trial-both", &[("task", task.heading(draft.language).into())]),
        None => draft.tr("doc-dec-ends-trial-both-unset"),
    };
    (decided.in_force.len() > 1).then_some(text)
}

/// The conditions of a move, each of which undoes it; of a trial and of what stays `ends` counts them.
fn conditions(draft: &Draft<'_>, decided: &Decided<'_>) -> Option<String> {
    let decision = decided.decision.filter(|d| matches!(d.kind, Shape::Move | Shape::KeepFor { .. }))?;
    let own = |text: &String| draft.own(text.trim_end_matches('.')).text();
    let names: Vec<String> = decision.conditions.iter().map(own).collect();
    let next = decided.runner_up().map_or_else(|| draft.tr("doc-dec-ends-nobody"), |id| draft.words.option(id));
    let values = [("count", names.len().into()), ("names", some(draft, &names, NAMED).into()), ("next", next.into())];
    (!names.is_empty()).then(|| draft.with("doc-dec-change-conditions", &values))
}

/// Who most often comes first instead of the leader.
fn rival(draft: &Draft<'_>, decided: &Decided<'_>) -> Option<String> {
    let leader = decided.ranking.leader()?;
    let others = decided.samples.options.iter().filter(|o| o.id != leader.option.id);
    let most = others.max_by(|a, b| a.first().total_cmp(&b.first()))?;
    let rival = decided.ranking.find(&most.id)?;
    let apart = (tenths(leader.score.likely) - tenths(rival.score.likely)).abs();
    let values = [
        ("leader", leader.option.name(draft.language).into()),
        ("rival", rival.option.name(draft.language).into()),
        ("difference", draft.words.points(apart).into()),
        ("share", draft.language.percent(most.first()).into()),
    ];
    Some(draft.with("doc-dec-change-rival", &values))
}

/// Must-haves without which somebody else would be first.
fn without(draft: &Draft<'_>, decided: &Decided<'_>) -> Vec<String> {
    let (of, ranking) = (decided.of, &decided.ranking);
    let now = ranking.leader().map(|o| &o.option.id);
    let line = |gate: Gate| {
        let other = ranking.leader_without(gate).filter(|o| Some(&o.option.id) != now)?;
        let values = [("must", draft.words.gate(of, gate).into()), ("name", other.option.name(draft.language).into())];
        Some(draft.with("doc-cmp-must-without", &values))
    };
    gates(of).filter_map(line).collect()
}

/// Criteria and groups whose weight can change the first place, those first that have least room; where too little is
/// known of all, that no place is firm enough to try it.
fn weights(draft: &Draft<'_>, decided: &Decided<'_>) -> Option<String> {
    let Some(leader) = decided.ranking.leader() else {
        return Some(draft.tr("doc-dec-change-thin"));
    };
    decided.ranking.runner_up()?;
    let mut moving: Vec<Range> = stability(&decided.ranking).into_iter().filter(|r| r.importances != WHOLE).collect();
    moving.sort_by(|a, b| room(a).total_cmp(&room(b)));
    let limit = |range: &Range| {
        // Below the lower end, then above the upper one, where the slider goes on there.
        let who = beyond(&decided.ranking, range).into_iter().flatten().map(|o| o.option.name(draft.language));
        let mut who: Vec<String> = who.collect();
        who.dedup();
        let values = [
            ("name", subject(draft, decided, &range.subject).into()),
            ("now", draft.language.plain_number(range.importance).into()),
            ("limits", limits(draft, range.importances).into()),
            ("who", who.join(" / ").into()),
        ];
        draft.with(if who.is_empty() { "doc-dec-change-limit" } else { "doc-dec-change-limit-who" }, &values)
    };
    let names: Vec<String> = moving.iter().map(limit).collect();
    let values = [("leader", leader.option.name(draft.language).into()), ("names", some(draft, &names, NAMED).into())];
    Some(draft.with(if names.is_empty() { "doc-dec-change-no-weight" } else { "doc-dec-change-weights" }, &values))
}

/// How far an importance may move before the first place changes.
fn room(range: &Range) -> f64 {
    let (from, to) = range.importances;
    let down = if from > WHOLE.0 { range.importance - from } else { f64::INFINITY };
    let up = if to < WHOLE.1 { to - range.importance } else { f64::INFINITY };
    down.min(up)
}

fn subject(draft: &Draft<'_>, decided: &Decided<'_>, subject: &Subject) -> String {
    match subject {
        Subject::Group(group) => draft.words.group(*group),
        other => {
            let item = decided.ranking.weights.items.iter().find(|w| w.item.id() == other.id());
            item.map_or_else(String::new, |w| w.item.name().get(draft.language).to_owned())
        }
    }
}

/// The first of several names, and how many more there are.
pub(super) fn some(draft: &Draft<'_>, names: &[String], most: usize) -> String {
    let shown = names.iter().take(most).cloned().collect::<Vec<_>>().join("; ");
    match names.len().saturating_sub(most) {
        0 => shown,
        more => format!("{shown}; {}", draft.with("doc-dec-change-more", &[("count", more.into())])),
    }
}
