//! What speaks for one option against another, in one sentence.
//!
//! In: a ranking and two of its options. Out: the criteria in which the first gains most and those in which it loses
//! most, in points; a mark at those that rest on something not known or on the adviser's own
//! judgement.

use super::draft::Draft;
use crate::score::{Carrier, Difference, Judgement, Ranking, Scored, contrast};

/// So many criteria are named on either side.
const NAMED: usize = 6;

/// Which marks were set and have to be explained.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    open: bool,
    own: bool,
}

impl Marks {
    /// The marks of a difference.
    fn of(difference: &Difference<'_>, pair: [&Scored<'_>; 2]) -> Self {
        let some = |mark: fn(&Judgement<'_>) -> bool| {
            pair.iter().any(|option| option.judgements.get(difference.position).is_some_and(mark))
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
    let sides = contrast(ranking, one, other);
    let mut marks = Marks::default();
    let mut said = |side: &[Difference<'_>]| {
        let names = side.iter().filter(|d| d.tenths() != 0).take(NAMED).map(|difference| {
            let own = Marks::of(difference, [one, other]);
            marks = marks.and(own);
            let mark = format!("{}{}", if own.open { "?" } else { "" }, if own.own { "*" } else { "" });
            let points = draft.words.signed(difference.tenths());
            format!("{} ({points}{mark})", difference.item.name().get(draft.language))
        });
        let names: Vec<String> = names.collect();
        if names.is_empty() { draft.tr("doc-cmp-sure-nothing") } else { names.join(", ") }
    };
    let (gains, losses) = (said(&sides.gains), said(&sides.losses));
    let values = [
        ("second", one.option.name(draft.language).into()),
        ("leader", other.option.name(draft.language).into()),
        ("gains", gains.into()),
        ("losses", losses.into()),
    ];
    (draft.with("doc-cmp-sure-runner-up", &values), marks)
}
