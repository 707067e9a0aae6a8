//! The head of the plan: when, how far, and that it is only intended yet.
//!
//! In: the plan. Out: a few words each.

use super::words::Words;
use crate::dossier::DecisionStatus;
use crate::plan::State;
use crate::text::tr_with;

/// From when to when; where the hours a week do not reach, how long they take.
pub(super) fn when(words: Words<'_>) -> String {
    let plan = words.plan;
    let range = plan.stretched(words.dossier, words.language).unwrap_or_else(|| words.range(plan.start, plan.finish));
    tr_with(words.language, "app-plan-when", &[("range", range.into())])
}

/// How many tasks are in the plan, and how far they are.
pub(super) fn progress(words: Words<'_>) -> String {
    count(words, "app-plan-progress", words.plan.tasks.iter().map(|task| &task.state))
}

/// Tasks of the plan, done ones, and how many are left out, which are none of the plan's.
pub(super) fn count<'s>(words: Words<'_>, key: &str, states: impl Iterator<Item = &'s State>) -> String {
    let (mut all, mut done, mut skipped) = (0_usize, 0_usize, 0_usize);
    for state in states {
        match state {
            State::Open => all += 1,
            State::Done(_) => (all, done) = (all + 1, done + 1),
            State::Skipped(_) => skipped += 1,
        }
    }
    tr_with(words.language, key, &[("count", all.into()), ("done", done.into()), ("skipped", skipped.into())])
}

/// That it is only intended, and what it still waits for, as the documents say it.
pub(super) fn intended(words: Words<'_>) -> Option<String> {
    let open = words.plan.moves.iter().any(|m| m.status != DecisionStatus::Final);
    open.then(|| words.tr(if words.plan.hears() { "app-plan-intended" } else { "app-plan-intended-last" }))
}
