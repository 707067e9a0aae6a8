//! What speaks for one option against another, in one sentence.
//!
//! In: a ranking and two of its options. Out: the criteria in which the first gains most and those in which it loses
//! most, in the points that are shown.

use super::draft::Draft;
use crate::score::{Ranking, Scored, Step, waterfall};

/// So many criteria are named on either side.
const NAMED: usize = 6;

/// What speaks for `one` against `other`, seen from `one`; and whether something of it is marked as not known, which
/// `doc-cmp-sure-open` explains.
pub(super) fn speaks(draft: &Draft<'_>, ranking: &Ranking<'_>, one: &Scored<'_>, other: &Scored<'_>) -> (String, bool) {
    let way = waterfall(ranking, other, one);
    let known = |step: &Step<'_>| {
        [one, other].iter().all(|o| o.judgements.get(step.position).is_some_and(crate::score::Judgement::known))
    };
    let name = |step: &Step<'_>| {
        let open = if known(step) { "" } else { "?" };
        format!("{} ({}{open})", step.item.name().get(draft.language), draft.words.signed(step.tenths))
    };
    let gains: Vec<String> = way.steps.iter().filter(|s| s.tenths > 0).take(NAMED).map(name).collect();
    let losses: Vec<String> = way.steps.iter().rev().filter(|s| s.tenths < 0).take(NAMED).map(name).collect();
    let said = |list: Vec<String>| if list.is_empty() { draft.tr("doc-cmp-sure-nothing") } else { list.join(", ") };
    let values = [
        ("second", one.option.name().into()),
        ("leader", other.option.name().into()),
        ("gains", said(gains).into()),
        ("losses", said(losses).into()),
    ];
    (draft.with("doc-cmp-sure-runner-up", &values), way.steps.iter().any(|step| !known(step)))
}
