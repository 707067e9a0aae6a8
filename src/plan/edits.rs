//! Changes of the consultant, laid over the tasks of every rebuild.
//!
//! In: tasks and the dossier's edits. Out: the same tasks with states, dates, names and notes, own
//! tasks added, what a failed pilot left undone taken away, and the edits whose task is gone. No
//! edit is ever lost.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::conditions::looks_at_option;
use super::contract::days_from;
use super::decided::Decided;
use super::names;
use super::task::{About, State, Task};
use super::task_id::Ids;
use crate::catalog::{Catalog, ForEach, Phase, ThreePoint};
use crate::dossier::{AddedTask, Dossier, PlanEdit, Shape};
use crate::text::Text;

/// Applies all edits; returns those whose task is no longer in the plan.
pub(super) fn apply(
    catalog: &Catalog,
    dossier: &Dossier,
    decided: &[Decided<'_>],
    tasks: &mut Vec<Task>,
) -> Vec<PlanEdit> {
    let edits = &dossier.plan.edits;
    let (mut ids, planned) = (Ids::default(), tasks.len());
    for edit in edits {
        if let PlanEdit::Add(own) = edit {
            // An id of the playbook would catch the edits of its tasks, now or after a rebuild.
            let template = |id: &str| catalog.tasks.iter().any(|t| t.id.as_str() == id);
            let task = |id: &str| tasks.get(..planned).is_some_and(|planned| find(planned, id).is_some());
            let id = ids.free(&own.id.replace(':', "-"), |taken| template(taken) || task(taken));
            tasks.push(added(own, id, decided));
        }
    }
    let option_dependent: BTreeSet<&str> =
        catalog.tasks.iter().filter(|t| looks_at_option(&t.when)).map(|t| t.id.as_str()).collect();
    let mut targets: Vec<(&PlanEdit, Option<String>)> = Vec::new();
    for edit in edits.iter().filter(|e| !matches!(e, PlanEdit::Add(_))) {
        let task = find(tasks, edit.task()).and_then(|i| tasks.get_mut(i));
        let fits = |t: &&mut Task| !matches!(edit, PlanEdit::Failed(..)) || t.is(names::PILOT);
        let laid = task.filter(fits).map(|task| {
            lay(edit, task, decided, &option_dependent);
            task.id.clone()
        });
        targets.push((edit, laid));
    }
    wait(decided, tasks);
    let left = leave_undone(decided, tasks);
    let gone = |laid: &Option<String>| laid.as_ref().is_none_or(|id| left.contains(id));
    targets.into_iter().filter(|(_, laid)| gone(laid)).map(|(edit, _)| edit.clone()).collect()
}

/// The task with this id, else the first whose id goes on behind it.
pub(super) fn find(tasks: &[Task], id: &str) -> Option<usize> {
    let id = id.replace('@', "-");
    let longer = format!("{id}:");
    tasks.iter().position(|t| t.id == id).or_else(|| tasks.iter().position(|t| t.id.starts_with(&longer)))
}

fn added(own: &AddedTask, id: String, decided: &[Decided<'_>]) -> Task {
    let none = ThreePoint::exactly(0.0);
    // What lies behind a trial is no part of it.
    let reached: Vec<usize> = decided.iter().filter(|d| d.reaches(own.phase)).map(|d| d.number).collect();
    let moves = if reached.is_empty() { decided.iter().map(|d| d.number).collect() } else { reached };
    Task {
        id,
        template: None,
        about: About { each: ForEach::Plan, moves, option: None, tool: None, part: None },
        phase: own.phase,
        role: own.role,
        title: Text { en: own.title.clone(), ..Text::default() },
        why: Text::default(),
        deliverable: Text::default(),
        effort: own.effort_hours.unwrap_or(none),
        duration: own.duration_days.unwrap_or(none),
        every_months: None,
        after: own.after.clone(),
        find_out: false,
        duties: Vec::new(),
        because: Vec::new(),
        reason: "own".to_owned(),
        how: Vec::new(),
        extends: None,
        runner_up: false,
        sources: Vec::new(),
        state: State::Open,
        failed: None,
        not_before: None,
        who: None,
        notes: Vec::new(),
        dates: None,
        again: None,
    }
}

/// Dates that the decision itself sets: an exception ends on its day, the tool that it keeps is not closed before, and
/// what a failed pilot leaves to be done starts on the day it failed.
fn wait(decided: &[Decided<'_>], tasks: &mut [Task]) {
    for d in decided {
        if let Shape::KeepFor { until, .. } = &d.decision.kind {
            let ends = tasks.iter_mut().filter(|t| t.is(names::EXCEPTION_END) && t.belongs_to(d.number));
            ends.for_each(|t| t.not_before = t.not_before.max(Some(until.0)));
            let closes = tasks.iter_mut().filter(|t| t.is(names::READ_ONLY) && t.belongs_to(d.number));
            closes.for_each(|t| t.not_before = t.not_before.max(days_from(until.0, 1)));
        }
        if let Some(failed) = d.failed_on() {
            let of_move = tasks.iter_mut().filter(|t| t.belongs_to(d.number));
            of_move.for_each(|t| t.not_before = t.not_before.max(Some(failed)));
        }
    }
}

/// Later edits of one kind replace earlier ones; notes add up. What was done for an option that
/// failed later is not done for the next one.
fn lay(edit: &PlanEdit, task: &mut Task, decided: &[Decided<'_>], option_dependent: &BTreeSet<&str>) {
    match edit {
        PlanEdit::Done(_, on) => {
            let anew = task.about.option.is_none()
                && task.template.as_ref().is_some_and(|t| option_dependent.contains(t.as_str()))
                && decided.iter().any(|d| task.belongs_to(d.number) && d.failed_on() >= Some(on.0));
            if !anew {
                task.state = State::Done(on.0);
            }
        }
        PlanEdit::Failed(_, on) => {
            task.state = State::Done(on.0);
            task.failed = task.failed.max(Some(on.0));
        }
        PlanEdit::Skip(_, reason) => task.state = State::Skipped(reason.clone()),
        PlanEdit::Move(_, on) => task.not_before = Some(on.0),
        PlanEdit::Assign(_, who) => task.who = Some(who.clone()),
        PlanEdit::Note(_, note) => task.notes.push(note.clone()),
        PlanEdit::Add(_) => {}
    }
}

/// Takes away what was still to be done for an option whose pilot failed; returns the ids.
fn leave_undone(decided: &[Decided<'_>], tasks: &mut Vec<Task>) -> BTreeSet<String> {
    let failed = |number: usize, task: &Task| -> Option<Date> {
        let d = decided.iter().find(|d| d.number == number)?;
        let of = |id: &crate::dossier::OptionId| d.tried.iter().find(|t| t.option.id == *id)?.failed;
        match &task.about.option {
            Some(option) => of(option),
            None if d.stopped() && task.about.each == ForEach::Move => d.failed_on(),
            None => None,
        }
    };
    let undone = |t: &Task| {
        let built = matches!(t.phase, Phase::Build | Phase::Pilot) && !t.runner_up && t.state == State::Open;
        built && t.about.moves.iter().any(|n| failed(*n, t).is_some())
    };
    let left = tasks.iter().filter(|t| undone(t)).map(|t| t.id.clone()).collect();
    tasks.retain(|t| !undone(t));
    left
}
