//! Hard dates, weeks that need more hours than there are, and holidays that no date counts.
//!
//! In: the plan's hard lines and full weeks, last days of notice of what is not decided, contracts that may be one,
//! exceptions that end too early, dates that nobody knows. Out: a table and sentences.

use jiff::civil::Date;

use super::{NAMED, Outline};
use crate::plan::{HardKind, HardLine, OneContract, OneMoreTerm, OpenNotice, hours_per_week, uncounted};
use crate::report::documents::decision::one_contract;
use crate::report::documents::draft::Draft;
use crate::report::{Column, Inlines, NoteKind, Table};

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
    let open = outline.plan.open_notices(draft.catalog, draft.dossier);
    if outline.plan.hard.is_empty() && open.is_empty() && to_ask.is_none() && exceptions.is_empty() {
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
    let shared = outline.plan.one_contracts(draft.catalog, draft.dossier);
    let planned = outline.plan.hard.iter().map(|line| (line.on, planned(outline, draft, line, &shared)));
    let unplanned = open.iter().map(|notice| (notice.on, unplanned(draft, notice, &shared)));
    let mut rows: Vec<(Date, [Inlines; 5])> = planned.chain(unplanned).collect();
    rows.sort_by_key(|(on, _)| *on);
    for (_, row) in rows {
        table = table.row(row);
    }
    draft.table(table);
    let early = outline.plan.notices(draft.catalog, draft.dossier);
    let early = early.iter().filter_map(|notice| notice.text(draft.language));
    let said: Vec<String> = early.chain(shared.iter().map(|one| one_contract(draft, one))).chain(to_ask).collect();
    for text in said {
        draft.document.paragraph(text);
    }
}

/// A hard date of the plan.
fn planned(outline: &Outline<'_>, draft: &Draft<'_>, line: &HardLine, shared: &[OneContract]) -> [Inlines; 5] {
    let needed = |one: &OneContract| !one.stays.is_empty() && one.tools.contains(&line.what);
    let kept = draft.tr(match line.missed {
        true => "doc-plan-kept-no",
        false if line.kind == HardKind::Notice && shared.iter().any(needed) => "doc-plan-kept-if-two",
        false => "doc-plan-kept-yes",
    });
    let cost = line.one_more_term.as_ref().map(|term| one_more(draft, &line.what, term, shared));
    let mut subject = Inlines::from(what(outline, draft, line));
    if line.kind == HardKind::Notice {
        subject = subject.plain("\n").emphasis(draft.tr("doc-plan-notice-day"));
    }
    for text in serves(outline, draft, line) {
        subject = subject.plain("\n").emphasis(text);
    }
    if line.missed && !line.because.is_empty() {
        let tasks = outline.named(draft, &outline.plan.longest(&line.because, NAMED));
        subject = subject.plain("\n").emphasis(draft.with("doc-plan-because", &[("tasks", tasks.into())]));
    }
    [
        draft.words.date(line.on).into(),
        subject,
        line.planned.map(|day| draft.words.date(day)).unwrap_or_default().into(),
        kept.into(),
        cost.unwrap_or_default().into(),
    ]
}

/// What happens on a last day of notice for which nothing is planned.
pub(super) fn unplanned_notice(draft: &Draft<'_>, notice: &OpenNotice) -> String {
    let name = draft.dossier.tool(&notice.tool).map_or_else(|| notice.tool.clone(), |tool| draft.words.tool(tool));
    draft.with("doc-plan-hard-notice", &[("name", name.into())])
}

/// The same as a row: the move of the tool is open or only tried.
fn unplanned(draft: &Draft<'_>, notice: &OpenNotice, shared: &[OneContract]) -> [Inlines; 5] {
    let subject = Inlines::from(unplanned_notice(draft, notice));
    let waits = match notice.trial {
        Some(day) => draft.with("doc-plan-unplanned-trial", &[("date", draft.words.date(day).into())]),
        None => draft.tr("doc-plan-unplanned-open"),
    };
    [
        draft.words.date(notice.on).into(),
        subject.plain("\n").emphasis(waits),
        Inlines::new(),
        draft.tr("doc-plan-kept-open").into(),
        one_more(draft, &notice.tool, &notice.more, shared).into(),
    ]
}

/// What one more term costs; where the price may stand with another tool, whose.
fn one_more(draft: &Draft<'_>, tool: &str, term: &OneMoreTerm, shared: &[OneContract]) -> String {
    if let Some((currency, amount)) = &term.cost {
        return draft.language.money(*amount, currency.as_str());
    }
    let one = shared.iter().find(|one| one.tools.iter().any(|id| id == tool));
    match one.and_then(|one| one.paid.as_ref()) {
        Some((name, ..)) => draft.with("doc-plan-one-more-there", &[("name", name.as_str().into())]),
        None => draft.tr("not-known"),
    }
}

/// That one notice is for several moves, and that others still need the tool.
fn serves(outline: &Outline<'_>, draft: &Draft<'_>, line: &HardLine) -> Vec<String> {
    let notice = line.tasks.first().and_then(|id| outline.plan.task(id)).filter(|_| line.kind == HardKind::Notice);
    let Some(notice) = notice else { return Vec::new() };
    let all = (1..).zip(&draft.dossier.moves).filter(|(_, of)| of.replaces.contains(&line.what));
    let (own, others): (Vec<usize>, Vec<usize>) =
        all.map(|(number, _)| number).partition(|number| notice.belongs_to(*number));
    let said = |key: &str, numbers: &[usize], least: usize| {
        let names: Vec<String> = numbers.iter().filter_map(|number| outline.use_case(draft, *number)).collect();
        (names.len() >= least).then(|| draft.with(key, &[("names", draft.words.list(&names).into())]))
    };
    let both = [said("doc-plan-notice-for", &own, 2), said("doc-plan-notice-needed", &others, 1)];
    both.into_iter().flatten().collect()
}

fn weeks(outline: &Outline<'_>, draft: &mut Draft<'_>) {
    let (plan, weeks) = (outline.plan, &outline.plan.full_weeks);
    let Some(worst) = weeks.iter().max_by(|a, b| a.hours.total_cmp(&b.hours)) else { return };
    let values = [
        ("count", weeks.len().into()),
        ("hours", draft.language.plain_number(hours_per_week(draft.dossier)).into()),
        ("date", draft.words.date(worst.monday).into()),
        // Rounded to the limit itself it would seem to keep it.
        ("worst", draft.language.number(worst.hours, 1).into()),
        ("tasks", outline.named(draft, &plan.largest(NAMED)).into()),
    ];
    draft.section("doc-plan-full-weeks");
    draft.say("doc-plan-full", &values);
    draft.document.paragraph(plan.work(draft.dossier).text(draft.language));
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
