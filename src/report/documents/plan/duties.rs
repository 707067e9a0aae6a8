//! Legal duties: with a source as law, without one as a question.
//!
//! In: the plan's duties. Out: a table of law, what to deliver, who and until when, each to be checked; the duties that
//! are left open; and what is not covered here. No article is named without a source.

use super::Outline;
use crate::catalog::{Due, Duty};
use crate::plan::{DutyLine, State};
use crate::report::documents::draft::{Draft, join};
use crate::report::{Column, Inlines, Table};

/// The law of a duty as the document's language writes it.
pub(super) fn law(draft: &Draft<'_>, duty: &Duty) -> String {
    duty.law_name(draft.language)
}

pub(super) fn write<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    if outline.plan.duties.is_empty() {
        return;
    }
    draft.section("doc-plan-duties");
    let columns = vec![
        Column::text(draft.tr("doc-plan-law")),
        Column::text(draft.tr("doc-plan-deliver")).share(2.6),
        Column::text(draft.tr("doc-plan-duty-who")).share(1.7),
        Column::narrow(draft.tr("doc-plan-numbers")),
    ];
    let mut table = Table::new(draft.tr("doc-plan-duties-intro"), columns).with_row_headers();
    let mut questions = Vec::new();
    for line in &outline.plan.duties {
        let Some(duty) = draft.catalog.duty(&line.id) else { continue };
        if line.sourced {
            table = table.row(row(outline, draft, line, duty));
        } else {
            questions.push(question(outline, draft, line, duty));
        }
    }
    draft.table(table);
    left_open(outline, draft);
    if !questions.is_empty() {
        draft.part(draft.tr("doc-plan-not-covered"));
        draft.say("doc-plan-not-covered-intro", &[]);
        draft.bullets(questions);
    }
}

fn row<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>, line: &DutyLine, duty: &'a Duty) -> [Inlines; 4] {
    let mut name = law(draft, duty);
    if line.find_out {
        name = format!("{name}\n{}", draft.tr("doc-plan-if-so"));
    }
    let mut deliver = draft.catalogue(&duty.deliverable);
    deliver = join(deliver, draft.cite(&duty.sources));
    let mut who: Vec<String> = duty.who.iter().map(|who| draft.tr(&format!("doc-plan-who-{}", who.code()))).collect();
    who.extend(duty.due.map(|due| when(draft, due)));
    who.push(draft.tr(checker(draft)));
    [name.into(), deliver, who.join("\n").into(), outline.numbers(&line.tasks).into()]
}

fn when(draft: &Draft<'_>, due: Due) -> String {
    match due {
        Due::Within { hours } => draft.with("doc-plan-due-within", &[("hours", hours.to_string().into())]),
        due => draft.tr(&format!("doc-plan-due-{}", due.code())),
    }
}

/// Who is to check: the data protection officer where there is one.
const fn checker(draft: &Draft<'_>) -> &'static str {
    match draft.dossier.client.data_protection_officer {
        Some(true) => "doc-plan-check-officer",
        _ => "doc-plan-check-expert",
    }
}

/// A topic without a source: a question, never law.
fn question(outline: &Outline<'_>, draft: &Draft<'_>, line: &DutyLine, duty: &Duty) -> Inlines {
    let numbers = outline.numbers(&line.tasks);
    let text = draft.catalogue(&duty.deliverable);
    if numbers.is_empty() {
        return text;
    }
    let tail = draft.with("doc-plan-ask-task", &[("numbers", numbers.into())]);
    join(text, Inlines::from(format!(" {tail}")))
}

/// Duties whose task is left out, with the reason that was given.
pub(super) fn left_open<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    let mut items = Vec::new();
    for line in &outline.plan.duties {
        let Some(duty) = draft.catalog.duty(&line.id) else { continue };
        for task in line.left_open.iter().filter_map(|id| outline.plan.task(id)) {
            let State::Skipped(reason) = &task.state else { continue };
            let law = if line.sourced { format!("{}: ", law(draft, duty)) } else { String::new() };
            let title = join(Inlines::from(law), outline.title(draft, task));
            items.push(join(title.plain(format!(" – {} ", draft.tr("doc-plan-left-reason"))), draft.own(reason)));
        }
    }
    if !items.is_empty() {
        draft.part(draft.tr("doc-plan-left-open"));
        draft.bullets(items);
    }
}
