//! Hard dates, weeks that need more hours than there are, and holidays that no date counts.
//!
//! In: the plan's hard lines and full weeks, exceptions that end too early, dates that nobody knows. Out: a table and
//! sentences.

use super::Outline;
use crate::plan::{HardKind, HardLine, hours_per_week, uncounted};
use crate::report::documents::draft::Draft;
use crate::report::{Column, Inlines, NoteKind, Table};

/// So many full weeks are named one by one.
const NAMED_WEEKS: usize = 8;

pub(super) fn write<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    hard(outline, draft);
    weeks(outline, draft);
    holidays(outline, draft);
}

/// What happens on a hard date, and to which contents.
pub(in crate::report::documents) fn what(outline: &Outline<'_>, draft: &Draft<'_>, line: &HardLine) -> String {
    let parts = line.tasks.iter().filter_map(|id| outline.plan.task(id)?.about.part.clone());
    let parts: Vec<String> = parts.filter(|_| line.kind != HardKind::Own).collect();
    let short = what_in_short(draft, line);
    if parts.is_empty() { short } else { format!("{short} ({})", parts.join(", ")) }
}

/// What happens on a hard date, without naming contents.
pub(super) fn what_in_short(draft: &Draft<'_>, line: &HardLine) -> String {
    if line.kind == HardKind::Own {
        return draft.own(&line.what).text();
    }
    let tool = draft.dossier.tool(&line.what).map(|tool| draft.words.tool(tool));
    let name = tool.unwrap_or_else(|| line.what.clone());
    draft.with(&format!("doc-plan-hard-{}", line.kind.code()), &[("name", name.into())])
}

/// Exceptions that end before the plan or before everybody works with the new tool, each in a sentence.
fn exceptions(outline: &Outline<'_>, draft: &Draft<'_>) -> Vec<String> {
    let ends = outline.plan.early_ends(draft.dossier).into_iter().filter_map(|end| {
        let task = outline.plan.task(&end.task)?;
        let title = format!("{} {}", outline.number(&task.id), outline.title(draft, task).text());
        Some(end.text(draft.language, &outline.use_case(draft, end.of).unwrap_or_default(), &title))
    });
    ends.collect()
}

fn hard(outline: &Outline<'_>, draft: &mut Draft<'_>) {
    let to_ask = outline.plan.exits_to_ask(draft.catalog, draft.dossier, draft.language);
    let exceptions = exceptions(outline, draft);
    if outline.plan.hard.is_empty() && to_ask.is_none() && exceptions.is_empty() {
        return;
    }
    draft.section("doc-plan-hard");
    if !exceptions.is_empty() {
        draft.note(NoteKind::Warning, "doc-plan-exception", exceptions.join("\n"));
    }
    let columns = vec![
        Column::narrow(draft.tr("doc-plan-day")),
        Column::text(draft.tr("doc-plan-what")).share(2.2),
        Column::narrow(draft.tr("doc-plan-planned")),
        Column::narrow(draft.tr("doc-plan-kept")),
        Column::text(draft.tr("doc-plan-one-more")),
    ];
    let mut table = Table::new(Inlines::new(), columns);
    let mut lines: Vec<&HardLine> = outline.plan.hard.iter().collect();
    lines.sort_by_key(|line| line.on);
    for line in lines {
        let kept = draft.tr(if line.missed { "doc-plan-kept-no" } else { "doc-plan-kept-yes" });
        let cost = line.one_more_term.as_ref().map(|term| match &term.cost {
            Some((currency, amount)) => draft.language.money(*amount, currency.as_str()),
            None => draft.tr("not-known"),
        });
        let mut subject = Inlines::from(what(outline, draft, line));
        if line.missed && !line.because.is_empty() {
            let tasks = outline.numbers(&line.because);
            subject = subject.plain("\n").emphasis(draft.with("doc-plan-because", &[("tasks", tasks.into())]));
        }
        table = table.row([
            draft.words.date(line.on).into(),
            subject,
            line.planned.map(|day| draft.words.date(day)).unwrap_or_default().into(),
            kept.into(),
            cost.unwrap_or_default().into(),
        ]);
    }
    draft.table(table);
    if let Some(text) = to_ask {
        draft.document.paragraph(text);
    }
}

fn weeks(outline: &Outline<'_>, draft: &mut Draft<'_>) {
    let weeks = &outline.plan.full_weeks;
    if weeks.is_empty() {
        return;
    }
    let list: Vec<String> = weeks
        .iter()
        .take(NAMED_WEEKS)
        .map(|week| {
            let hours = draft.language.number(week.hours, 0);
            draft.with("doc-plan-week", &[("date", draft.words.date(week.monday).into()), ("hours", hours.into())])
        })
        .collect();
    let values = [
        ("count", weeks.len().into()),
        ("hours", draft.language.plain_number(hours_per_week(draft.dossier)).into()),
        ("weeks", list.join(", ").into()),
        ("more", weeks.len().saturating_sub(NAMED_WEEKS).into()),
    ];
    draft.section("doc-plan-full-weeks");
    draft.say(if weeks.len() > NAMED_WEEKS { "doc-plan-full-more" } else { "doc-plan-full" }, &values);
}

/// Public holidays that the dates leave out; nothing where all are counted.
fn holidays(outline: &Outline<'_>, draft: &mut Draft<'_>) {
    let left_out = uncounted(draft.catalog, draft.dossier, outline.plan.start, outline.plan.finish);
    if left_out.is_empty() {
        return;
    }
    draft.section("doc-plan-holidays");
    for line in left_out {
        draft.document.paragraph(line.text(draft.language));
    }
}
