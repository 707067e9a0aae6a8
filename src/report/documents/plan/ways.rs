//! Ways: out of the old tools, into the new ones, back, and on if the pilot fails.
//!
//! In: guides of the tasks, the first request to delete, the ways on. Out: three sections, those that have something
//! to say.

use super::Outline;
use super::tasks::role;
use crate::catalog::{Deadline, DecisionKind};
use crate::plan::{Guide, State, Task, WORKED_OUT, WayOn};
use crate::report::documents::draft::{Draft, join};
use crate::report::{Column, Inline, Inlines, NoteKind, Table};

pub(super) fn write<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    guides(outline, draft);
    back(outline, draft);
    on(outline, draft);
}

/// What the catalogue knows of leaving and arriving, each said once.
fn guides<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    let columns = vec![
        Column::text(draft.tr("doc-plan-task")),
        Column::text(draft.tr("doc-plan-how")).share(2.6),
        Column::text(draft.tr("doc-plan-until")).share(1.1),
    ];
    let mut table = Table::new(draft.tr("doc-plan-ways-intro"), columns).with_row_headers();
    let mut said: Vec<&Guide> = Vec::new();
    for (_, tasks) in &outline.phases {
        for task in tasks.iter().filter(|t| t.state == State::Open) {
            let mut named = false;
            for guide in &task.how {
                if guide.from == WORKED_OUT || said.contains(&guide) {
                    continue;
                }
                said.push(guide);
                // The title once, then the number alone: of one content there is much to say.
                let number = outline.number(&task.id);
                let titled = || join(Inlines::from(format!("{number} ")), outline.title(draft, task));
                let what = if named { Inlines::from(number) } else { titled() };
                named = true;
                table = table.row([what, how(draft, guide), until(draft, guide.deadline.as_ref())]);
            }
        }
    }
    if !table.rows.is_empty() {
        draft.section("doc-plan-ways");
        draft.table(table);
    }
}

fn how<'a>(draft: &mut Draft<'a>, guide: &'a Guide) -> Inlines {
    let text = draft.catalogue(&guide.how);
    let text =
        if guide.what.en.is_empty() { text } else { join(begun(draft.catalogue(&guide.what)).plain(": "), text) };
    let sources = draft.cite(&guide.sources);
    join(text, sources)
}

/// A text as it begins a cell. A name with a capital letter within keeps its small one at the beginning.
fn begun(mut text: Inlines) -> Inlines {
    if let Some(Inline::Plain(first) | Inline::Foreign { text: first, .. }) = text.0.first_mut() {
        let word = first.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        if word.chars().all(char::is_lowercase) {
            let mut letters = first.chars();
            *first = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
        }
    }
    text
}

pub(super) fn until(draft: &Draft<'_>, deadline: Option<&Deadline>) -> Inlines {
    let Some(deadline) = deadline else { return Inlines::new() };
    let anchor = deadline.after.map(|a| ("after", a)).or_else(|| deadline.before.map(|a| ("before", a)));
    let days = deadline.days.zip(anchor).map(|(days, (side, anchor))| {
        let anchor = draft.tr(&format!("doc-plan-anchor-{}", anchor.code()));
        draft.with(&format!("doc-plan-days-{side}"), &[("days", days.to_string().into()), ("anchor", anchor.into())])
    });
    let note = (!deadline.note.en.is_empty()).then(|| draft.catalogue(&deadline.note));
    match (days, note) {
        (Some(days), Some(note)) => join(Inlines::from(format!("{days}\n")), note),
        (Some(days), None) => days.into(),
        (None, Some(note)) => note,
        (None, None) => Inlines::new(),
    }
}

/// Until when one can go back, how long that takes and what it costs.
pub(super) fn back(outline: &Outline<'_>, draft: &mut Draft<'_>) {
    let task = outline.plan.no_return.as_ref().and_then(|id| outline.plan.task(id));
    let Some((task, dates)) = task.and_then(|t| Some((t, t.dates.as_ref()?))) else { return };
    draft.section("doc-plan-back");
    let values = [
        ("date", draft.words.date(dates.start).into()),
        ("number", outline.number(&task.id).into()),
        ("title", outline.title(draft, task).text().into()),
    ];
    let text = draft.with("doc-plan-back-text", &values);
    draft.note(NoteKind::Info, "doc-plan-no-return", text);
    for way in outline.plan.ways_back(draft.catalog, draft.dossier) {
        let several = outline.plan.moves.len() > 1;
        let name = outline.use_case(draft, way.of).filter(|_| several).map(|name| format!("{name}: "));
        let number = way.task.as_deref().map(|id| outline.number(id)).filter(|number| !number.is_empty());
        let tried = number.map(|number| draft.with("doc-plan-back-tried", &[("number", number.into())]));
        let text = [way.text(draft.language)].into_iter().chain(tried).collect::<Vec<_>>().join(" ");
        draft.document.paragraph(format!("{}{text}", name.unwrap_or_default()));
    }
}

/// What follows if a pilot fails; outside the schedule.
fn on<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    if outline.plan.way_on.is_empty() {
        return;
    }
    draft.section("doc-plan-on");
    for way in &outline.plan.way_on {
        let values = [
            ("use_case", outline.use_case(draft, way.of).unwrap_or_default().into()),
            ("name", draft.words.option(&way.option).into()),
            ("failed", draft.words.date(way.failed).into()),
            ("finish", draft.words.date(way.finish).into()),
        ];
        let trial = outline.plan.moves.iter().any(|m| m.number == way.of && m.kind == DecisionKind::Trial);
        draft.say(if trial { "doc-plan-on-text-trial" } else { "doc-plan-on-text" }, &values);
        if let Some(text) = both_pass(outline, draft, way.of).filter(|_| trial) {
            draft.document.paragraph(text);
        }
        if let Some(text) = way.renewals(draft.language) {
            draft.document.paragraph(text);
        }
        let table = steps(outline, draft, way);
        draft.table(table);
    }
}

/// That the board decides between two that both pass, and where it says beforehand by what.
fn both_pass(outline: &Outline<'_>, draft: &Draft<'_>, of: usize) -> Option<String> {
    let tried = outline.plan.moves.iter().find(|m| m.number == of)?.options.len();
    let active =
        |id: &'static str| outline.plan.tasks.iter().filter(move |t| t.is(id) && t.belongs_to(of) && t.is_active());
    // Each pilot has a decision of its own; the last of them is that between both.
    let last = active("pilot-decision").max_by_key(|t| t.dates.as_ref().map(|d| d.finish));
    let decide = last.map(|t| outline.number(&t.id)).unwrap_or_default();
    let criteria = outline.numbers(&active("pilot-criteria").map(|t| t.id.clone()).collect::<Vec<String>>());
    let key = match (decide.is_empty(), criteria.is_empty()) {
        (false, false) => "doc-plan-on-text-both",
        (false, true) => "doc-plan-on-text-both-unset",
        (true, false) => "doc-plan-on-text-both-criteria",
        (true, true) => "doc-dec-ends-trial-both-unset",
    };
    let values = [("decide", decide.into()), ("criteria", criteria.into())];
    (tried > 1).then(|| draft.with(key, &values))
}

/// The tasks of a way on in the order of their days.
fn steps(outline: &Outline<'_>, draft: &Draft<'_>, way: &WayOn) -> Table {
    let columns = vec![
        Column::narrow(draft.tr("doc-plan-when")),
        Column::text(draft.tr("doc-plan-task")).share(3.4),
        Column::text(draft.tr("doc-plan-who")),
    ];
    let mut tasks: Vec<&Task> = way.tasks.iter().filter(|t| t.is_active()).collect();
    tasks.sort_by_key(|t| t.dates.as_ref().map(|d| (d.start, d.finish)));
    let row = |task: &&Task| {
        let days: Inlines = Outline::period(draft, &[*task]).into();
        [days, outline.title(draft, task), role(draft, task.role).into()]
    };
    tasks.iter().fold(Table::new(Inlines::new(), columns), |table, task| table.row(row(task)))
}
