//! The yearly rhythm behind the move: when its tasks come for the first time.
//!
//! In: tasks that are dated, the decisions. Out: the same tasks, each not before the day on which it
//! comes due: so many months after everybody works with the new tool. The decision is looked at on
//! the day that it names itself; what this look needs is done in the two weeks before.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::contract::{days_from, months_later};
use super::decided::Decided;
use super::edits::find;
use super::names;
use super::schedule::end;
use super::task::Task;
use crate::catalog::Phase;
use crate::dossier::{Dossier, PlanEdit};

/// Days in which the look at the decision is prepared.
const PREPARED: i64 = 14;

/// Puts off what belongs to the rhythm; a day that the consultant named stays.
pub(super) fn put_off(dossier: &Dossier, decided: &[Decided<'_>], before: &[Vec<usize>], tasks: &mut [Task]) {
    let Some(begin) = live(tasks).or_else(|| end(tasks)) else { return };
    let moved = |edit: &PlanEdit| if let PlanEdit::Move(id, _) = edit { find(tasks, id) } else { None };
    let moved: BTreeSet<usize> = dossier.plan.edits.iter().filter_map(moved).collect();
    let own = |edit: &PlanEdit| match edit {
        PlanEdit::Move(id, on) => {
            find(tasks, id).filter(|i| tasks.get(*i).is_some_and(|t| t.is(names::REVIEW))).map(|_| on.0)
        }
        _ => None,
    };
    // What the review needs moves with it.
    let own = dossier.plan.edits.iter().rev().find_map(own);
    let days = due(begin, own.or_else(|| review(decided, begin)), before, tasks);
    for (i, (task, day)) in tasks.iter_mut().zip(days).enumerate() {
        if !moved.contains(&i) {
            task.not_before = task.not_before.max(day);
        }
    }
}

/// The day on which the last move goes live.
fn live(tasks: &[Task]) -> Option<Date> {
    tasks.iter().filter(|t| t.is(names::GO_LIVE)).filter_map(|t| t.dates.as_ref()).map(|d| d.finish).max()
}

/// The earliest day behind the move on which a decision wants to be looked at, of those that outlive the pilot.
fn review(decided: &[Decided<'_>], begin: Date) -> Option<Date> {
    let days = decided.iter().filter(|d| d.reaches(Phase::Keep)).filter_map(|d| d.decision.review_on).map(|d| d.0);
    days.filter(|day| *day > begin).min()
}

/// For each task of the rhythm the day on which it comes due.
fn due(begin: Date, review: Option<Date>, before: &[Vec<usize>], tasks: &[Task]) -> Vec<Option<Date>> {
    let first = |task: &Task| {
        let months = task.every_months.filter(|_| task.is_rhythm())?;
        months_later(begin, i64::from(months))
    };
    let mut days: Vec<Option<Date>> = tasks.iter().map(first).collect();
    let Some(at) = tasks.iter().position(|t| t.is(names::REVIEW) && t.is_rhythm()) else { return days };
    let Some(day) = review.or_else(|| days.get(at).copied().flatten()) else { return days };
    if let Some(own) = days.get_mut(at) {
        *own = Some(day);
    }
    for p in before.get(at).into_iter().flatten() {
        if let Some(Some(other)) = days.get_mut(*p) {
            *other = days_from(day, -PREPARED).map_or(*other, |early| early.min(*other));
        }
    }
    days
}
