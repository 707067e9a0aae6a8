//! A smaller plan for a few people, offered with its hours, and the way back from it.
//!
//! In: the plan. Out: for each of the two a line, a text, the words of its button and the edit, a single step of the
//! history.

use super::words::Words;
use crate::dossier::Edit;
use crate::plan::{left_out_small, small_edits};
use crate::text::tr_with;

/// An offer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SmallView {
    /// How much is left then, or left out now.
    pub(crate) title: String,
    /// What it does, by which rule.
    pub(crate) text: String,
    /// What the button says.
    pub(crate) go: String,
    pub(crate) edit: Edit,
    /// It takes back what was left out.
    pub(crate) back: bool,
}

/// What is offered: to leave tasks out, to take them back, or both.
pub(super) fn small(words: Words<'_>) -> Vec<SmallView> {
    leave_out(words).into_iter().chain(take_back(words)).collect()
}

fn leave_out(words: Words<'_>) -> Option<SmallView> {
    let small = words.plan.small(words.catalog, words.dossier)?;
    let values = [
        ("count", small.tasks.into()),
        ("hours", words.language.number(small.hours, 0).into()),
        ("out", small.without.len().into()),
    ];
    Some(SmallView {
        title: tr_with(words.language, "app-plan-small", &values),
        text: tr_with(words.language, "app-plan-small-says", &values),
        go: tr_with(words.language, "app-plan-small-go", &values),
        edit: Edit::PlanAll(left_out_small(words.dossier, &small.without)),
        back: false,
    })
}

fn take_back(words: Words<'_>) -> Option<SmallView> {
    let edits = small_edits(words.dossier);
    let values = [("count", edits.len().into())];
    (!edits.is_empty()).then(|| SmallView {
        title: tr_with(words.language, "app-plan-small-is", &values),
        text: words.tr("app-plan-small-where"),
        go: tr_with(words.language, "app-plan-small-back", &values),
        edit: Edit::RemovePlanEdits(edits),
        back: true,
    })
}
