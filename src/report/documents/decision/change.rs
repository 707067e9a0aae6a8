//! What would change it: other weights, things that may happen, must-haves that fail. `ask.rs` has the answers that are
//! still out.
//!
//! In: ranking, scenarios. Out: a short list; the comparison holds the whole of it.

use super::Decided;
use crate::report::Inlines;
use crate::report::documents::draft::Draft;
use crate::score::{Status, Subject, scenarios, stability};

/// So many sliders are named.
pub(super) const NAMED: usize = 5;

/// Sliders run from nought to ten.
const WHOLE: (f64, f64) = (0.0, 10.0);

pub(super) fn write<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>, index: usize) {
    let mut lines = Vec::new();
    lines.extend(weights(draft, decided));
    lines.extend(supposed(draft, decided, index));
    lines.extend(musts(draft, decided));
    if lines.is_empty() {
        return;
    }
    draft.section("doc-dec-change");
    draft.bullets(lines.into_iter().map(Inlines::from).collect());
}

/// Criteria and groups whose weight can change the first place.
fn weights(draft: &Draft<'_>, decided: &Decided<'_>) -> Option<String> {
    let leader = decided.ranking.leader()?;
    decided.ranking.runner_up()?;
    let ranges = stability(&decided.ranking);
    let moving = ranges.iter().filter(|range| range.importances != WHOLE);
    let names: Vec<String> = moving.map(|range| subject(draft, decided, &range.subject)).collect();
    let values = [("leader", leader.option.name().into()), ("names", some(draft, &names).into())];
    Some(draft.with(if names.is_empty() { "doc-dec-change-no-weight" } else { "doc-dec-change-weights" }, &values))
}

fn subject(draft: &Draft<'_>, decided: &Decided<'_>, subject: &Subject) -> String {
    match subject {
        Subject::Group(group) => draft.words.group(*group),
        other => {
            let item = decided.ranking.weights.items.iter().find(|w| w.item.id() == other.id());
            item.map_or_else(String::new, |w| w.item.name().get(draft.language).to_owned())
        }
    }
}

/// Scenarios under which somebody else would be first.
fn supposed(draft: &Draft<'_>, decided: &Decided<'_>, index: usize) -> Option<String> {
    let now = decided.ranking.leader().map(|o| &o.option.id)?;
    let all = scenarios(draft.catalog, draft.dossier, index).unwrap_or_default();
    let changed = all.iter().filter_map(|one| {
        let leader = one.ranking.leader().filter(|o| o.option.id != *now)?;
        Some(format!("{} – {}", one.scenario.name.get(draft.language), leader.option.name()))
    });
    let changed: Vec<String> = changed.collect();
    let values = [("names", changed.join("; ").into())];
    Some(
        draft.with(if changed.is_empty() { "doc-dec-change-no-scenario" } else { "doc-dec-change-scenarios" }, &values),
    )
}

/// Who takes over if a must-have of what was chosen turns out not to be met.
fn musts(draft: &Draft<'_>, decided: &Decided<'_>) -> Option<String> {
    let open: Vec<String> =
        decided.chosen().iter().filter(|o| o.status != Status::Meets).map(|o| o.option.name()).collect();
    if open.is_empty() {
        return None;
    }
    let runner_up = decided.runner_up().map(|id| draft.words.option(id));
    let values = [("names", draft.words.list(&open).into()), ("next", runner_up.clone().unwrap_or_default().into())];
    Some(draft.with(if runner_up.is_some() { "doc-dec-change-musts" } else { "doc-dec-change-musts-alone" }, &values))
}

/// The first of several names, and how many more there are.
fn some(draft: &Draft<'_>, names: &[String]) -> String {
    let shown = names.iter().take(NAMED).cloned().collect::<Vec<_>>().join("; ");
    match names.len().saturating_sub(NAMED) {
        0 => shown,
        more => format!("{shown}; {}", draft.with("doc-dec-change-more", &[("count", more.into())])),
    }
}
