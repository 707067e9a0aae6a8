//! What speaks for one option against another, in one sentence.
//!
//! In: a ranking and two of its options. Out: the criteria in which the first gains most and those in which it loses
//! most, in the points that are shown; a mark at those that rest on something not known or on the adviser's own
//! judgement.

use super::draft::Draft;
use crate::score::{Carrier, Judgement, Ranking, Scored, Step, waterfall};

/// So many criteria are named on either side.
const NAMED: usize = 6;

/// Which marks were set and have to be explained.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    open: bool,
    own: bool,
}

impl Marks {
    /// The marks of a step.
    fn of(step: &Step<'_>, pair: [&Scored<'_>; 2]) -> Self {
        let some = |mark: fn(&Judgement<'_>) -> bool| {
            pair.iter().any(|option| option.judgements.get(step.position).is_some_and(mark))
        };
        Self { open: some(|j| !j.known()), own: some(|j| matches!(j.carrier, Carrier::Override(_))) }
    }

    /// These and those.
    pub(super) const fn and(self, other: Self) -> Self {
        Self { open: self.open || other.open, own: self.own || other.own }
    }

    /// Explains the marks that were set.
    pub(super) fn explain(self, draft: &mut Draft<'_>) {
        let keys = [(self.open, "doc-cmp-sure-open"), (self.own, "doc-cmp-sure-own")];
        let said: Vec<String> = keys.iter().filter(|(set, _)| *set).map(|(_, key)| draft.tr(key)).collect();
        if !said.is_empty() {
            draft.document.paragraph(said.join(" "));
        }
    }
}

/// What speaks for `one` against `other`, seen from `one`, and the marks in it.
pub(super) fn speaks(
    draft: &Draft<'_>,
    ranking: &Ranking<'_>,
    one: &Scored<'_>,
    other: &Scored<'_>,
) -> (String, Marks) {
    let way = waterfall(ranking, other, one);
    let gains: Vec<&Step<'_>> = way.steps.iter().filter(|s| s.tenths > 0).take(NAMED).collect();
    let losses: Vec<&Step<'_>> = way.steps.iter().rev().filter(|s| s.tenths < 0).take(NAMED).collect();
    let mut marks = Marks::default();
    let mut said = |steps: &[&Step<'_>]| {
        let names = steps.iter().map(|step| {
            let own = Marks::of(step, [one, other]);
            marks = marks.and(own);
            let mark = format!("{}{}", if own.open { "?" } else { "" }, if own.own { "*" } else { "" });
            format!("{} ({}{mark})", step.item.name().get(draft.language), draft.words.signed(step.tenths))
        });
        let names: Vec<String> = names.collect();
        if names.is_empty() { draft.tr("doc-cmp-sure-nothing") } else { names.join(", ") }
    };
    let (gains, losses) = (said(&gains), said(&losses));
    let values = [
        ("second", one.option.name().into()),
        ("leader", other.option.name().into()),
        ("gains", gains.into()),
        ("losses", losses.into()),
    ];
    (draft.with("doc-cmp-sure-runner-up", &values), marks)
}
