//! Tasks by phase: number, what and for what, who, when. Small tasks of one role share a line.
//!
//! In: the outline. Out: a table per phase, then what is left out with its reasons, and edits whose task is gone.

use super::Outline;
use super::duties::law;
use super::timeline::phase_name;
use crate::catalog::Role;
use crate::dossier::PlanEdit;
use crate::plan::{State, Task};
use crate::report::documents::draft::{Draft, join};
use crate::report::{Column, Inlines, Table};

/// Tasks of at most this many likely hours share a line.
const SMALL_HOURS: f64 = 2.0;

pub(super) fn write<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    draft.section("doc-plan-tasks");
    draft.say("doc-plan-tasks-intro", &[]);
    for (phase, tasks) in &outline.phases {
        draft.part(phase_name(draft, *phase));
        let columns = vec![
            Column::narrow(draft.tr("doc-plan-number")),
            Column::text(draft.tr("doc-plan-task")).share(3.4),
            Column::text(draft.tr("doc-plan-who")),
            Column::narrow(draft.tr("doc-plan-when")),
        ];
        let mut table = Table::new(Inlines::new(), columns);
        for group in groups(tasks) {
            table = table.row(match group.as_slice() {
                [task] => single(outline, draft, task),
                several => small(outline, draft, several),
            });
        }
        draft.table(table);
    }
    skipped(outline, draft);
    vanished(outline, draft);
}

/// Open small tasks of one role together, at the place of the first; all others alone.
fn groups<'t>(tasks: &[&'t Task]) -> Vec<Vec<&'t Task>> {
    let mut groups: Vec<(Option<Role>, Vec<&'t Task>)> = Vec::new();
    for task in tasks {
        let role = is_small(task).then_some(task.role);
        match groups.iter_mut().find(|(of, _)| role.is_some() && *of == role) {
            Some((_, group)) => group.push(task),
            None => groups.push((role, vec![task])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn is_small(task: &Task) -> bool {
    task.effort.1.0 <= SMALL_HOURS && task.state == State::Open && task.who.is_none() && task.notes.is_empty()
}

fn single<'a>(outline: &Outline<'a>, draft: &Draft<'a>, task: &Task) -> Vec<Inlines> {
    let title = outline.title(draft, task);
    let mut cell = Inlines::new().strong(title.text());
    if task.template.is_none() {
        cell = title;
    }
    if !task.deliverable.en.is_empty() {
        cell = join(cell.plain("\n"), draft.catalogue(&task.deliverable));
    }
    if !task.why.en.is_empty() {
        cell = join(cell.plain("\n"), emphasised(draft.catalogue(&task.why)));
    }
    if let Some(duty) = task.duty.as_ref().and_then(|id| draft.catalog.duty(id)).filter(|d| !d.sources.is_empty()) {
        cell = cell.plain(format!("\n{}", draft.with("doc-plan-duty", &[("law", law(draft, duty).into())])));
    }
    for note in &task.notes {
        cell = join(cell.plain(format!("\n{} ", draft.tr("doc-plan-note"))), draft.own(note));
    }
    if let State::Done(day) = task.state {
        let done = draft.with("doc-plan-done", &[("date", draft.words.date(day).into())]);
        cell = cell.plain("\n").strong(done);
    }
    vec![outline.number(&task.id).into(), cell, who(draft, task), Outline::period(draft, &[task]).into()]
}

fn emphasised(text: Inlines) -> Inlines {
    use crate::report::Inline;
    let piece = |piece: Inline| match piece {
        Inline::Plain(text) => Inline::Emphasis(text),
        other => other,
    };
    Inlines(text.0.into_iter().map(piece).collect())
}

fn who(draft: &Draft<'_>, task: &Task) -> Inlines {
    let role = role(draft, task.role);
    match &task.who {
        Some(who) => Inlines::new().plain(format!("{who}\n({role})")),
        None => role.into(),
    }
}

/// A role in words.
pub(in crate::report::documents) fn role(draft: &Draft<'_>, role: Role) -> String {
    draft.tr(&format!("doc-plan-role-{}", role.code()))
}

/// Small tasks of one role in one line, as a list with their numbers.
fn small<'a>(outline: &Outline<'a>, draft: &Draft<'a>, tasks: &[&Task]) -> Vec<Inlines> {
    let mut cell = Inlines::new().strong(draft.tr("doc-plan-small"));
    for task in tasks {
        cell = cell.plain(format!("\n{}  ", outline.number(&task.id)));
        cell = join(cell, outline.title(draft, task));
        if let Some(duty) = task.duty.as_ref().and_then(|id| draft.catalog.duty(id)).filter(|d| !d.sources.is_empty()) {
            cell = cell.plain(format!(" ({})", law(draft, duty)));
        }
    }
    let role = tasks.first().map(|t| role(draft, t.role)).unwrap_or_default();
    vec![Inlines::new(), cell, role.into(), Outline::period(draft, tasks).into()]
}

fn skipped<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    let columns = vec![Column::text(draft.tr("doc-plan-task")), Column::text(draft.tr("doc-plan-reason"))];
    let mut table = Table::new(Inlines::new(), columns).with_row_headers();
    for task in &outline.plan.tasks {
        if let State::Skipped(reason) = &task.state {
            table = table.row([outline.title(draft, task), draft.own(reason)]);
        }
    }
    if !table.rows.is_empty() {
        draft.part(draft.tr("doc-plan-skipped"));
        draft.table(table);
    }
}

/// Edits of tasks that the plan no longer has; none is lost silently.
fn vanished(outline: &Outline<'_>, draft: &mut Draft<'_>) {
    if outline.plan.vanished.is_empty() {
        return;
    }
    draft.part(draft.tr("doc-plan-vanished"));
    let items = outline.plan.vanished.iter().map(|edit| {
        let id = edit.task().split(':').next().unwrap_or_default();
        let template = draft.catalog.tasks.iter().find(|t| t.id == *id);
        let title = template.map_or_else(|| edit.task().to_owned(), |t| t.title.get(draft.language).to_owned());
        let what = draft.tr(&format!("doc-plan-edit-{}", edit_code(edit)));
        Inlines::from(format!("{title}: {what}"))
    });
    let items = items.collect();
    draft.bullets(items);
}

const fn edit_code(edit: &PlanEdit) -> &'static str {
    match edit {
        PlanEdit::Done(..) => "done",
        PlanEdit::Move(..) => "move",
        PlanEdit::Assign(..) => "assign",
        PlanEdit::Skip(..) => "skip",
        PlanEdit::Failed(..) => "failed",
        PlanEdit::Note(..) => "note",
        PlanEdit::Add(..) => "add",
    }
}
