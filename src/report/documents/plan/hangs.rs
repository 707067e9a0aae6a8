//! Dependence: what hangs on whom, today and afterwards, and what to mind, each with its task.
//!
//! In: `plan::dependence`. Out: the short view of the comparison, and the warnings with the numbers of their tasks.

use super::Outline;
use crate::plan::{Warning, dependence};
use crate::report::Inlines;
use crate::report::documents::comparison::hangs_in_short;
use crate::report::documents::draft::Draft;

pub(super) fn write(outline: &Outline<'_>, draft: &mut Draft<'_>) {
    hangs_in_short(draft);
    let warnings = dependence(draft.catalog, draft.dossier, draft.language).warnings;
    if warnings.is_empty() {
        return;
    }
    // Without an inventory nothing hangs on anybody, but keys without a deputy are told all the same.
    if draft.dossier.inventory.is_empty() {
        draft.section("doc-hangs-warnings");
    } else {
        draft.part(draft.tr("doc-hangs-warnings"));
    }
    let items = warnings.iter().map(|warning| line(outline, draft, warning)).collect();
    draft.bullets(items);
}

fn line(outline: &Outline<'_>, draft: &Draft<'_>, warning: &Warning) -> Inlines {
    let text = warning.text(draft.catalog, Some(outline.plan), draft.language);
    let tasks = outline.plan.tasks.iter().filter(|task| task.is(warning.task()));
    let numbers = outline.numbers(&tasks.map(|task| task.id.clone()).collect::<Vec<String>>());
    if numbers.is_empty() {
        return text.into();
    }
    format!("{text} {}", draft.with("doc-plan-ask-task", &[("numbers", numbers.into())])).into()
}
