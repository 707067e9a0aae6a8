//! The plan as a workbook: tasks, money month by month, hard dates.
//!
//! In: the plan. Out: the bytes of an XLSX file. Expected hours, sums and differences are live formulas, each with its
//! result beside it; what the client typed is text, never a formula.

use rust_decimal::prelude::ToPrimitive as _;
use rust_xlsxwriter::{DocProperties, Workbook, Worksheet, XlsxError};

use super::cells::{Page, cell, part};
use crate::plan::{Lower, MonthCost, Plan, Task};
use crate::report::ReportError;
use crate::report::documents::draft::Draft;
use crate::report::documents::plan::{Outline, because, hard_what, phase_name, role, sources, unknown_name};

/// Headers of the tasks.
const TASKS: [&str; 22] = [
    "doc-plan-number",
    "doc-file-phase",
    "doc-plan-task",
    "doc-file-role",
    "doc-file-name",
    "doc-file-state",
    "doc-file-start",
    "doc-file-finish",
    "doc-file-hours-best",
    "doc-file-hours-likely",
    "doc-file-hours-worst",
    "doc-file-hours",
    "doc-file-after",
    "doc-file-deliverable",
    "doc-file-notes",
    "doc-file-earliest",
    "doc-file-latest",
    "doc-file-latest-start",
    "doc-file-slack",
    "doc-file-critical",
    "doc-file-trigger",
    "doc-sources",
];

/// Widths of their columns, in characters.
const WIDTHS: [f64; 22] = [
    7.0, 18.0, 52.0, 18.0, 18.0, 14.0, 12.0, 12.0, 9.0, 9.0, 9.0, 10.0, 22.0, 44.0, 30.0, 12.0, 12.0, 12.0, 10.0, 10.0,
    44.0, 44.0,
];

/// Headers of the money.
const COSTS: [&str; 12] = [
    "doc-file-month",
    "doc-file-currency",
    "doc-plan-stay",
    "doc-plan-old",
    "doc-plan-new",
    "doc-plan-one-off",
    "doc-plan-moving",
    "doc-file-difference",
    "doc-plan-own-hours",
    "doc-plan-tied-up",
    "doc-file-unknown",
    "doc-file-at-least",
];

/// Headers of the hard dates.
const DATES: [&str; 4] = ["doc-plan-day", "doc-plan-what", "doc-plan-planned", "doc-plan-kept"];

/// First row below the headers.
const FIRST: u32 = 1;

/// The workbook. Every cached result is off by `shift`, which is 0 except in a test.
///
/// # Errors
/// A sheet that the format refuses.
pub(in crate::report::documents) fn write(draft: &Draft<'_>, plan: &Plan, shift: f64) -> Result<Vec<u8>, ReportError> {
    book(draft, plan, shift).map_err(|error| ReportError::Workbook { message: error.to_string() })
}

fn book(draft: &Draft<'_>, plan: &Plan, shift: f64) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let properties = DocProperties::new()
        .set_title(draft.document.title.as_str())
        .set_subject(draft.dossier.client.name.as_str())
        .set_author(draft.dossier.adviser.name.as_str())
        .set_creation_datetime(&draft.document.as_of);
    book.set_properties(&properties);
    let outline = Outline::of(plan);
    book.push_worksheet(tasks(draft, &outline, plan, shift)?);
    book.push_worksheet(costs(draft, &plan.costs.months, shift)?);
    book.push_worksheet(dates(draft, &outline, plan, shift)?);
    book.save_to_buffer()
}

fn heads(draft: &Draft<'_>, page: &mut Page, keys: &[&str]) -> Result<(), XlsxError> {
    keys.iter().zip(0..).try_for_each(|(key, column)| page.head(0, column, &draft.tr(key)))
}

fn tasks(draft: &Draft<'_>, outline: &Outline<'_>, plan: &Plan, shift: f64) -> Result<Worksheet, XlsxError> {
    let name = draft.tr("doc-file-sheet-tasks");
    let mut page = Page::new(&name, draft.language, shift)?;
    WIDTHS.iter().zip(0..).try_for_each(|(width, column)| page.width(column, *width))?;
    heads(draft, &mut page, &TASKS)?;
    page.freeze(FIRST, 3)?;
    let mut row = FIRST;
    for task in outline.phases.iter().flat_map(|(_, tasks)| tasks.iter().copied()) {
        one_task(draft, outline, &mut page, (row, &name), task)?;
        row += 1;
    }
    let hours = part(&name, (FIRST, row.max(FIRST + 1) - 1), 11);
    let open = plan.tasks.iter().filter(|task| task.is_active());
    page.head(row, 2, &draft.tr("doc-plan-sum"))?;
    page.formula(row, 11, &format!("=SUM({hours})"), Some(open.map(Task::hours).fold(0.0, |sum, own| sum + own)))?;
    page.text(row + 1, 2, &draft.tr("workbook-decimals"))?;
    // What is left out stands below the sum, so that it is not counted.
    for ((task, reason), row) in outline.left_out().zip(row + 2..) {
        words(draft, outline, &mut page, row, task)?;
        page.text(row, 14, &task.notes.iter().map(String::as_str).chain([reason]).collect::<Vec<_>>().join("; "))?;
    }
    Ok(page.done())
}

/// What a task is, in words.
fn words(draft: &Draft<'_>, outline: &Outline<'_>, page: &mut Page, row: u32, task: &Task) -> Result<(), XlsxError> {
    let before = [
        outline.number(&task.id).to_owned(),
        phase_name(draft, task.phase),
        outline.title(draft, task).text(),
        role(draft, task.role),
        task.who.clone().unwrap_or_default(),
        draft.tr(&format!("doc-file-state-{}", task.state.code())),
    ];
    before.iter().zip(0..).try_for_each(|(text, column)| page.text(row, column, text))?;
    page.text(row, 13, &draft.catalogue(&task.deliverable).text())?;
    page.text(row, 20, &because(draft, task))?;
    page.text(row, 21, &sources(draft, task))
}

fn one_task(
    draft: &Draft<'_>,
    outline: &Outline<'_>,
    page: &mut Page,
    (row, sheet): (u32, &str),
    task: &Task,
) -> Result<(), XlsxError> {
    words(draft, outline, page, row, task)?;
    if let Some(dates) = &task.dates {
        page.day(row, 6, dates.start)?;
        page.day(row, 7, dates.finish)?;
        page.day(row, 15, dates.earliest_finish)?;
        page.day(row, 16, dates.latest_finish)?;
        page.day(row, 17, dates.latest_start)?;
        page.number(row, 18, dates.slack)?;
        page.text(row, 19, &draft.words.yes_no(dates.critical))?;
    }
    task.effort.values().iter().zip(8..).try_for_each(|(hours, column)| page.input(row, column, *hours))?;
    let [a, m, b] = [8, 9, 10].map(|column| cell(sheet, row, column));
    page.formula(row, 11, &format!("=({a}+4*{m}+{b})/6"), Some(task.hours()))?;
    page.text(row, 12, &outline.numbers(&task.after))?;
    page.text(row, 14, &task.notes.join("; "))
}

fn costs(draft: &Draft<'_>, months: &[MonthCost], shift: f64) -> Result<Worksheet, XlsxError> {
    let name = draft.tr("doc-file-sheet-costs");
    let mut page = Page::new(&name, draft.language, shift)?;
    (0..12).try_for_each(|column| page.width(column, if column < 10 { 15.0 } else { 40.0 }))?;
    heads(draft, &mut page, &COSTS)?;
    page.freeze(FIRST, 2)?;
    let mut currencies: Vec<&str> = months.iter().map(|m| m.currency.as_str()).collect();
    currencies.sort_unstable();
    currencies.dedup();
    let mut row = FIRST;
    for currency in currencies {
        let first = row;
        let (mut gap, mut lower) = (0.0, Lower::default());
        for month in months.iter().filter(|month| month.currency.as_str() == currency) {
            gap += amount(month.moving()) - amount(month.stay);
            one_month(&mut page, row, &name, month)?;
            lower = lower.or(month.lower);
            // What is subtracted from a lower bound, or is one, is no difference.
            if lower.stay || lower.moving() {
                page.text(row, 7, &draft.tr("not-known"))?;
            } else {
                let [stay, moving] = [2, 6].map(|column| part(&name, (first, row), column));
                page.formula(row, 7, &format!("=SUM({moving})-SUM({stay})"), Some(gap))?;
            }
            page.text(row, 11, &bounds(draft, month.lower))?;
            let unknown: Vec<String> = month.unknown.iter().map(|code| unknown_name(draft, code)).collect();
            page.text(row, 10, &unknown.join(", "))?;
            row += 1;
        }
        let of: Vec<&MonthCost> = months.iter().filter(|month| month.currency.as_str() == currency).collect();
        page.head(row, 0, &draft.tr("doc-plan-sum"))?;
        page.text(row, 1, currency)?;
        page.text(row, 11, &bounds(draft, lower))?;
        for column in [2, 3, 4, 5, 6, 8, 9] {
            let total: f64 = of.iter().map(|month| value(month, column)).sum();
            page.formula(row, column, &format!("=SUM({})", part(&name, (first, row - 1), column)), Some(total))?;
        }
        row += 2;
    }
    Ok(page.done())
}

/// The columns whose amounts are at least what stands there.
fn bounds(draft: &Draft<'_>, lower: Lower) -> String {
    let all = [lower.stay, lower.old, lower.new, lower.one_off, lower.moving()];
    let named = COSTS.iter().skip(2).zip(all).filter(|(_, lower)| *lower).map(|(key, _)| draft.tr(key));
    named.collect::<Vec<_>>().join(", ")
}

fn one_month(page: &mut Page, row: u32, sheet: &str, month: &MonthCost) -> Result<(), XlsxError> {
    page.text(row, 0, &month.month.strftime("%Y-%m").to_string())?;
    page.text(row, 1, month.currency.as_str())?;
    // An empty cell is no price of nought: it waits for one.
    let lower = [month.lower.stay, month.lower.old, month.lower.new, month.lower.one_off];
    for (column, _) in (2..).zip(lower).filter(|(column, lower)| !lower || value(month, *column) > 0.0) {
        page.input(row, column, value(month, column))?;
    }
    let [old, new, once] = [3, 4, 5].map(|column| cell(sheet, row, column));
    page.formula(row, 6, &format!("={old}+{new}+{once}"), Some(amount(month.moving())))?;
    [8, 9].iter().try_for_each(|column| page.input(row, *column, value(month, *column)))
}

/// The amount in a column of the money.
fn value(month: &MonthCost, column: u16) -> f64 {
    amount(match column {
        2 => month.stay,
        3 => month.old,
        4 => month.new,
        5 => month.one_off,
        6 => month.moving(),
        8 => month.own_hours,
        _ => month.tied_up,
    })
}

fn amount(money: rust_decimal::Decimal) -> f64 {
    money.to_f64().unwrap_or_default()
}

fn dates(draft: &Draft<'_>, outline: &Outline<'_>, plan: &Plan, shift: f64) -> Result<Worksheet, XlsxError> {
    let mut page = Page::new(&draft.tr("doc-file-sheet-dates"), draft.language, shift)?;
    [12.0, 60.0, 12.0, 16.0].iter().zip(0..).try_for_each(|(width, column)| page.width(column, *width))?;
    heads(draft, &mut page, &DATES)?;
    for (row, line) in (FIRST..).zip(&plan.hard) {
        page.day(row, 0, line.on)?;
        page.text(row, 1, &hard_what(outline, draft, line))?;
        if let Some(planned) = line.planned {
            page.day(row, 2, planned)?;
        }
        page.text(row, 3, &draft.tr(if line.missed { "doc-plan-kept-no" } else { "doc-plan-kept-yes" }))?;
    }
    Ok(page.done())
}
