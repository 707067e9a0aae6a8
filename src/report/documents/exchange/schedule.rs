//! The plan's tasks as a table, one row each, skipped ones with their reason.

use super::csv::Csv;
use crate::plan::{Plan, State};
use crate::report::documents::draft::Draft;
use crate::report::documents::plan::{Outline, because, phase_name, role, sources};

/// Headers of the columns.
const COLUMNS: [&str; 21] = [
    "doc-plan-number",
    "doc-file-id",
    "doc-file-phase",
    "doc-plan-task",
    "doc-file-role",
    "doc-file-name",
    "doc-file-state",
    "doc-file-start",
    "doc-file-finish",
    "doc-file-earliest",
    "doc-file-latest",
    "doc-file-latest-start",
    "doc-file-slack",
    "doc-file-hard",
    "doc-file-hours",
    "doc-file-after",
    "doc-file-deliverable",
    "doc-file-notes",
    "doc-file-critical",
    "doc-file-trigger",
    "doc-sources",
];

/// The file.
pub(in crate::report::documents) fn write(draft: &Draft<'_>, plan: &Plan) -> Vec<u8> {
    let outline = Outline::of(plan);
    let mut csv = Csv::new(COLUMNS.map(|key| draft.tr(key)));
    let planned = outline.phases.iter().flat_map(|(_, tasks)| tasks.iter().copied());
    for task in planned.chain(plan.tasks.iter().filter(|task| !task.is_active())) {
        let dates = task.dates.as_ref();
        let day = |of: Option<jiff::civil::Date>| of.map(|day| day.to_string()).unwrap_or_default();
        let reason = if let State::Skipped(reason) = &task.state { Some(reason) } else { None };
        csv.row([
            outline.number(&task.id).to_owned(),
            task.id.clone(),
            phase_name(draft, task.phase),
            outline.title(draft, task).text(),
            role(draft, task.role),
            task.who.clone().unwrap_or_default(),
            draft.tr(&format!("doc-file-state-{}", task.state.code())),
            day(dates.map(|d| d.start)),
            day(dates.map(|d| d.finish)),
            day(dates.map(|d| d.earliest_finish)),
            day(dates.map(|d| d.latest_finish)),
            day(dates.map(|d| d.latest_start)),
            dates.map(|d| format!("{:.2}", d.slack)).unwrap_or_default(),
            day(dates.and_then(|d| d.hard)),
            format!("{:.2}", task.hours()),
            outline.numbers(&task.after),
            draft.catalogue(&task.deliverable).text(),
            task.notes.iter().chain(reason).cloned().collect::<Vec<_>>().join("; "),
            dates.map(|d| draft.words.yes_no(d.critical)).unwrap_or_default(),
            because(draft, task),
            sources(draft, task),
        ]);
    }
    csv.finish()
}
