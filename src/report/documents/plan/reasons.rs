//! Why a task is there: the answers and facts behind it, the law it fulfils, and the sources of both.
//!
//! In: causes, duties and sources of a task. Out: a line of its cell, or a column of a table for other programs. A task
//! that each such move has carries no line.

use super::duties::law;
use crate::catalog::Source;
use crate::plan::Task;
use crate::report::Inlines;
use crate::report::documents::draft::{Draft, join};
use crate::report::documents::sources::entry;

/// What made it be there, with numbers of sources; empty where each such move has it.
pub(super) fn because<'a>(draft: &mut Draft<'a>, task: &'a Task) -> Inlines {
    if task.template.is_none() {
        return draft.tr("plan-because-own").into();
    }
    let mut text = Inlines::new();
    for cause in &task.because {
        let start = if text.is_empty() { text } else { text.plain("; ") };
        let cited = draft.cite(&cause.sources);
        text = join(join(start, draft.catalogue(&cause.text)), cited);
    }
    text
}

/// The law it fulfils, with numbers of sources; where no source was read, that it is not covered.
pub(super) fn duty<'a>(draft: &mut Draft<'a>, task: &Task) -> Option<Inlines> {
    let duty = draft.catalog.duty(task.duty()?)?;
    if duty.sources.is_empty() {
        return Some(draft.tr("doc-plan-not-covered").into());
    }
    let name = draft.with("doc-plan-duty", &[("law", law(draft, duty).into())]);
    Some(join(name.into(), draft.cite(&duty.sources)))
}

/// Law and causes of a task that shares its line with others, behind its title.
pub(super) fn in_brief<'a>(draft: &mut Draft<'a>, task: &'a Task) -> Inlines {
    let parts = [duty(draft, task).unwrap_or_default(), because(draft, task)];
    let mut text = Inlines::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        // No brackets: causes have their own.
        let start = if text.is_empty() { " · " } else { "; " };
        text = join(text.plain(start), part);
    }
    join(text, draft.cite(&task.sources))
}

/// Causes and law as one text, for a table.
pub(in crate::report::documents) fn in_words(draft: &Draft<'_>, task: &Task) -> String {
    if task.template.is_none() {
        return draft.tr("plan-because-own");
    }
    let mut parts: Vec<String> = task.because.iter().map(|cause| draft.catalogue(&cause.text).text()).collect();
    let duty = task.duty().and_then(|id| draft.catalog.duty(id));
    parts.extend(duty.map(|duty| {
        let sourced = !duty.sources.is_empty();
        let name = || draft.with("doc-plan-duty", &[("law", law(draft, duty).into())]);
        if sourced { name() } else { draft.tr("doc-plan-not-covered") }
    }));
    parts.join("; ")
}

/// Everything a task rests on, each page once with the day it was read and its address.
pub(in crate::report::documents) fn sources(draft: &Draft<'_>, task: &Task) -> String {
    let duty = task.duty().and_then(|id| draft.catalog.duty(id));
    let of_duty = duty.into_iter().flat_map(|duty| &duty.sources);
    let mut seen: Vec<&Source> = Vec::new();
    for source in task.sources.iter().chain(of_duty).chain(task.because.iter().flat_map(|cause| &cause.sources)) {
        if !seen.iter().any(|known| known.url == source.url) {
            seen.push(source);
        }
    }
    let line = |source: &&Source| format!("{} {}", entry(source, draft.words).text(), source.url);
    seen.iter().map(line).collect::<Vec<_>>().join("; ")
}
