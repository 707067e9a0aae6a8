//! Tasks by phase: number, what and for what, who, when. Small tasks of one role share a line.
//!
//! In: the outline. Out: a table per phase, then what is left out with its reasons, and edits whose task is gone.

use super::Outline;
use super::reasons::{because, duty, in_brief};
use super::timeline::phase_name;
use crate::catalog::{Phase, Role};
use crate::dossier::{PlanEdit, Tool};
use crate::plan::{ASK, State, Task, WORKED_OUT, left_alone};
use crate::report::documents::draft::{Draft, join};
use crate::report::{Column, Inlines, Table};

/// From so many tasks on a reason they share is given once.
const SHARED: usize = 4;
/// Tasks of at most this many likely hours share a line.
const SMALL_HOURS: f64 = 2.0;

pub(super) fn write<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    draft.section("doc-plan-tasks");
    draft.say("doc-plan-tasks-intro", &[]);
    draft.say("doc-plan-trigger-intro", &[]);
    draft.say("doc-plan-slack-intro", &[]);
    not_compared(draft);
    if let Some(text) = left_alone(draft.catalog, draft.dossier, draft.language) {
        draft.document.paragraph(text);
    }
    for (phase, tasks) in &outline.phases {
        draft.part(phase_name(draft, *phase));
        let columns = vec![
            Column::narrow(draft.tr("doc-plan-number")),
            Column::text(draft.tr("doc-plan-task")).share(3.4),
            Column::text(draft.tr("doc-plan-who")).share(1.35),
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

/// Tools that the catalogue does not have: they get the general tasks only.
fn not_compared(draft: &mut Draft<'_>) {
    let known = |tool: &&Tool| tool.service.as_ref().is_some_and(|id| draft.catalog.services.contains_key(id));
    let others = draft.dossier.inventory.iter().filter(|tool| !known(tool));
    let names: Vec<String> = others.map(|tool| draft.words.tool(tool)).collect();
    if !names.is_empty() {
        draft.say("doc-plan-not-compared", &[("names", draft.words.list(&names).into())]);
    }
}

/// What small tasks of one line have in common: the role, and how often they come back.
type Alike = (Role, Option<u32>);

/// Open small tasks of one role together, at the place of the first; all others alone.
fn groups<'t>(tasks: &[&'t Task]) -> Vec<Vec<&'t Task>> {
    let mut groups: Vec<(Option<Alike>, Vec<&'t Task>)> = Vec::new();
    for task in tasks {
        let alike = is_small(task).then_some((task.role, task.every_months));
        match groups.iter_mut().find(|(of, _)| alike.is_some() && *of == alike) {
            Some((_, group)) => group.push(task),
            None => groups.push((alike, vec![task])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// Whether it may share a line. What the board signs and what has a hard date keeps a line with its own day.
fn is_small(task: &Task) -> bool {
    let own_day = task.role == Role::Board || task.dates.as_ref().is_some_and(|dates| dates.hard.is_some());
    let plain = task.state == State::Open && task.who.is_none() && task.notes.is_empty();
    task.effort.1.0 <= SMALL_HOURS && plain && !own_day
}

fn single<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>, task: &'a Task) -> Vec<Inlines> {
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
        cell = join(cell, draft.cite(&task.sources));
    }
    let causes = because(draft, task);
    if !causes.is_empty() {
        cell = join(cell.plain(format!("\n{} ", draft.tr("doc-plan-trigger"))), causes);
    }
    for guide in task.how.iter().filter(|g| [WORKED_OUT, ASK].contains(&g.from.as_str())) {
        let what = draft.catalogue(&guide.what).plain(": ");
        cell = join(join(cell.plain("\n"), what), draft.catalogue(&guide.how));
    }
    if let Some(law) = duty(draft, task) {
        cell = join(cell.plain("\n"), law);
    }
    for note in &task.notes {
        cell = join(cell.plain(format!("\n{} ", draft.tr("doc-plan-note"))), draft.own(note));
    }
    if let State::Done(day) = task.state {
        let key = if task.failed.is_some() { "doc-plan-failed-on" } else { "doc-plan-done" };
        let done = draft.with(key, &[("date", draft.words.date(day).into())]);
        cell = cell.plain("\n").strong(done);
    }
    if let Some(next) = task.next_time(draft.language) {
        cell = cell.plain(format!("\n{next}"));
    }
    vec![outline.number(&task.id).into(), cell, who(draft, task), when(draft, task)]
}

/// First and last day, and how much room there is between them and the next one that would move.
fn when(draft: &Draft<'_>, task: &Task) -> Inlines {
    let period = Outline::period(draft, &[task]);
    let period = task.rhythm(draft.language).map_or(period.clone(), |rhythm| format!("{period}\n{rhythm}"));
    let Some(slack) = slack(draft, task).filter(|_| !task.is_rhythm()) else { return period.into() };
    Inlines::from(format!("{period}\n")).emphasis(slack)
}

/// The slack of an open task in words.
fn slack(draft: &Draft<'_>, task: &Task) -> Option<String> {
    let dates = task.dates.as_ref().filter(|_| task.state == State::Open)?;
    if dates.critical {
        return Some(draft.tr("doc-plan-critical"));
    }
    let days = draft.language.number(dates.slack.max(0.0).floor(), 0);
    let count = usize::try_from(dates.slack.max(0.0).floor() as i64).unwrap_or_default();
    Some(draft.with("doc-plan-slack", &[("days", days.into()), ("count", count.into())]))
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
    draft.tr(&format!("doc-plan-role-{}", draft.dossier.client.role_code(role)))
}

/// Small tasks of one role in one line, as a list with their numbers.
fn small<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>, tasks: &[&'a Task]) -> Vec<Inlines> {
    let mut cell = Inlines::new().strong(draft.tr("doc-plan-small"));
    for task in tasks {
        cell = cell.plain(format!("\n{}  ", outline.number(&task.id)));
        cell = join(cell, outline.title(draft, task));
        cell = join(cell, in_brief(draft, task));
        if task.dates.as_ref().is_some_and(|dates| dates.critical) {
            cell = cell.plain(" ").emphasis(format!("({})", draft.tr("doc-plan-critical")));
        }
    }
    let role = tasks.first().map(|t| role(draft, t.role)).unwrap_or_default();
    let rhythm = tasks.first().and_then(|t| t.rhythm(draft.language));
    let when = [Some(Outline::period(draft, tasks)), rhythm].into_iter().flatten().collect::<Vec<_>>().join("\n");
    vec![Inlines::new(), cell, role.into(), when.into()]
}

/// What is left out, each with its reason: it stands in every export. A reason that many share is given once.
pub(super) fn skipped<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    let mut reasons: Vec<(&str, Vec<&Task>)> = Vec::new();
    for (task, reason) in outline.left_out() {
        match reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, tasks)) => tasks.push(task),
            None => reasons.push((reason, vec![task])),
        }
    }
    if reasons.is_empty() {
        return;
    }
    draft.part(draft.tr("doc-plan-skipped"));
    let (shared, single): (Vec<_>, Vec<_>) = reasons.into_iter().partition(|(_, tasks)| tasks.len() >= SHARED);
    for (reason, tasks) in shared {
        skipped_together(outline, draft, reason, &tasks);
    }
    let columns = vec![Column::text(draft.tr("doc-plan-task")), Column::text(draft.tr("doc-plan-reason"))];
    let mut table = Table::new(Inlines::new(), columns).with_row_headers();
    for (reason, tasks) in single {
        for task in tasks {
            table = table.row([outline.title(draft, task), draft.own(reason)]);
        }
    }
    if !table.rows.is_empty() {
        draft.table(table);
    }
}

/// How many they are and why; then their titles, a line for each phase.
fn skipped_together(outline: &Outline<'_>, draft: &mut Draft<'_>, reason: &str, tasks: &[&Task]) {
    let head = Inlines::from(draft.with("doc-plan-skipped-many", &[("count", tasks.len().into())]));
    let head = join(head.plain(" "), draft.own(reason));
    draft.document.paragraph(head);
    let titles = |phase: &Phase| {
        let own = tasks.iter().filter(|task| task.phase == *phase).map(|task| outline.title(draft, task));
        let titles = own.reduce(|all, title| join(all.plain("; "), title))?;
        Some(join(Inlines::from(format!("{}: ", phase_name(draft, *phase))), titles))
    };
    let items: Vec<Inlines> = Phase::ALL.iter().filter_map(titles).collect();
    draft.bullets(items);
}

/// Edits of tasks that the plan no longer has; none is lost silently.
pub(super) fn vanished(outline: &Outline<'_>, draft: &mut Draft<'_>) {
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
