//! Legal duties of the plan in words.
//!
//! In: the plan's lines, the catalogue's texts. Out: titles and facts.

use super::task::{Facts, sources};
use super::words::Words;
use crate::catalog::{Due, Duty};
use crate::plan::DutyLine;
use crate::text::tr_with;

/// A risk or a duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    pub(crate) title: String,
    /// How it stands, in a few words.
    pub(crate) mark: String,
    /// It deserves a look.
    pub(crate) open: bool,
    pub(crate) facts: Facts,
}

/// All duties; those without a source are questions.
pub(super) fn duties(words: Words<'_>) -> Vec<Point> {
    words.plan.duties.iter().filter_map(|line| duty(words, line)).collect()
}

fn duty(words: Words<'_>, line: &DutyLine) -> Option<Point> {
    let duty = words.catalog.duties.iter().find(|d| d.id == line.id)?;
    let mark = match (line.left_open.is_empty(), line.sourced) {
        (false, _) => "app-plan-duty-left-open",
        (true, false) => "app-plan-duty-not-covered",
        (true, true) => "app-plan-duty-check",
    };
    let who = duty.who.map_or_else(String::new, |who| words.tr(&format!("app-plan-who-{}", who.code())));
    Some(Point {
        title: found_out(words, duty.law_name(words.language), line.find_out),
        mark: words.tr(mark),
        open: !line.left_open.is_empty() || !line.sourced,
        facts: said([
            (words.tr("app-plan-deliver"), words.text(&duty.deliverable)),
            (words.tr("app-plan-whose"), who),
            (words.tr("app-plan-due"), due(words, duty)),
            (words.tr("app-plan-left-open"), tasks(words, &line.left_open)),
            (words.tr("app-plan-fulfilled-by"), tasks(words, &line.tasks)),
            (words.tr("app-plan-checked-by"), words.tr("app-plan-checked-by-whom")),
            (words.tr("app-plan-rests-on"), sources(words, &duty.sources)),
        ]),
    })
}

fn due(words: Words<'_>, duty: &Duty) -> String {
    match duty.due {
        None => String::new(),
        Some(Due::BeforeDecision) => words.tr("app-plan-due-before-decision"),
        Some(Due::BeforeFirstData) => words.tr("app-plan-due-before-first-data"),
        Some(Due::BeforeClosing) => words.tr("app-plan-due-before-closing"),
        Some(Due::Within { hours }) => {
            let hours = usize::try_from(hours).unwrap_or_default();
            tr_with(words.language, "app-plan-due-within", &[("hours", hours.into())])
        }
        Some(Due::Yearly) => words.tr("app-plan-due-yearly"),
    }
}

/// A title; where it is not known whether it applies, that this is to be found out.
pub(super) fn found_out(words: Words<'_>, title: String, find_out: bool) -> String {
    if find_out { tr_with(words.language, "plan-find-out", &[("title", title.into())]) } else { title }
}

/// At most so many tasks are named.
const NAMED: usize = 4;

/// Tasks in one line, the first of them by name.
pub(super) fn tasks(words: Words<'_>, ids: &[String]) -> String {
    let all = words.tasks(ids);
    let more = all.len().saturating_sub(NAMED);
    let named: Vec<String> = all.into_iter().take(NAMED).collect();
    let named = named.join(" · ");
    if more == 0 {
        return named;
    }
    tr_with(words.language, "app-plan-and-more", &[("named", named.into()), ("count", more.into())])
}

/// Facts without those that say nothing.
pub(super) fn said<const N: usize>(facts: [(String, String); N]) -> Facts {
    facts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}
