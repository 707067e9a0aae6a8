//! That a tool ends although nobody looked whether what follows does what it is used for.
//!
//! In: a move and the tools that end with it. Out: one text per such tool, and whom to ask before it ends.

use super::draft::Draft;
use crate::dossier::{Move, OptionId, Tool};
use crate::plan::{in_force, unchecked};
use crate::score::candidate;

/// One text per tool of the move of this index (from 0).
pub(super) fn unchecked_tools(draft: &Draft<'_>, index: usize) -> Vec<String> {
    let Some(of) = draft.dossier.moves.get(index) else { return Vec::new() };
    let next = in_force(draft.dossier, index);
    let tools = unchecked(draft.catalog, draft.dossier, index).into_iter();
    tools.map(|tool| line(draft, of, &next, tool)).collect()
}

fn line(draft: &Draft<'_>, of: &Move, next: &[&OptionId], tool: &Tool) -> String {
    let people = match tool.users.map(usize::try_from) {
        Some(users) => draft.with("doc-hangs-users", &[("count", users.unwrap_or_default().into())]),
        None => draft.tr("doc-hangs-users-unknown"),
    };
    let used = if tool.used_for.is_empty() { draft.tr("not-known") } else { draft.own(&tool.used_for).text() };
    let names: Vec<String> = next.iter().map(|id| draft.words.option(id)).collect();
    let values = [
        ("tool", draft.words.tool(tool).into()),
        ("people", people.into()),
        ("used", used.into()),
        ("purpose", draft.words.purpose_within(of.purpose).into()),
        ("next", draft.words.list(&names).into()),
    ];
    let said = draft.with("doc-hangs-unchecked-text", &values);
    format!("{said} {}", ask(draft, next))
}

/// Whom to ask; what the client runs itself, it tries itself.
fn ask(draft: &Draft<'_>, next: &[&OptionId]) -> String {
    let bought = next.iter().filter(|id| id.pair().is_none());
    let providers = bought.filter_map(|id| candidate(draft.catalog, id)?.provider);
    let mut names: Vec<String> = providers.map(|provider| provider.name.clone()).collect();
    names.dedup();
    if names.is_empty() {
        return draft.tr("doc-hangs-unchecked-try");
    }
    draft.with("doc-hangs-unchecked-ask", &[("who", draft.words.list(&names).into())])
}
