//! That a tool ends although nobody looked whether what follows does what it is used for.
//!
//! In: the tools that end and what follows in the moves that replace them. Out: one text per such tool, over all its
//! moves, and whom to ask before it ends.

use super::draft::Draft;
use crate::dossier::OptionId;
use crate::plan::{Unchecked, in_force, unchecked};
use crate::score::candidate;

/// One text per tool that a move of these (from 0) replaces.
pub(super) fn unchecked_tools(draft: &Draft<'_>, moves: &[usize]) -> Vec<String> {
    let all = unchecked(draft.catalog, draft.dossier).into_iter();
    all.filter(|tool| tool.moves.iter().any(|index| moves.contains(index))).map(|tool| line(draft, &tool)).collect()
}

fn line(draft: &Draft<'_>, ending: &Unchecked<'_>) -> String {
    let people = match ending.tool.users.map(usize::try_from) {
        Some(users) => draft.with("doc-hangs-users", &[("count", users.unwrap_or_default().into())]),
        None => draft.tr("doc-hangs-users-unknown"),
    };
    let own = |text: &str| if text.is_empty() { draft.tr("not-known") } else { draft.own(text).text() };
    let mut purposes: Vec<String> = Vec::new();
    for of in ending.moves.iter().filter_map(|index| draft.dossier.moves.get(*index)) {
        let purpose = draft.words.purpose_within(of.purpose);
        if !purposes.contains(&purpose) {
            purposes.push(purpose);
        }
    }
    let next = following(draft, ending);
    let names: Vec<String> = next.iter().map(|id| draft.words.option(id)).collect();
    let values = [
        ("tool", draft.words.tool(ending.tool).into()),
        ("people", people.into()),
        ("used", own(&ending.tool.used_for).into()),
        ("ends", ends(draft, ending).into()),
        ("count", purposes.len().into()),
        ("purposes", draft.words.list(&purposes).into()),
        ("options", names.len().into()),
        ("next", draft.words.list(&names).into()),
    ];
    let said = draft.with("doc-hangs-unchecked-text", &values);
    format!("{said} {}", ask(draft, &next))
}

/// When it ends, and for what it stays until then.
fn ends(draft: &Draft<'_>, ending: &Unchecked<'_>) -> String {
    let Some(until) = ending.until else {
        return draft.with("doc-hangs-unchecked-ends", &[("count", ending.moves.len().into())]);
    };
    let what: Vec<String> = ending.stays_for.iter().map(|what| draft.own(what).text()).collect();
    let what = if what.is_empty() { draft.tr("doc-hangs-unchecked-one-thing") } else { draft.words.list(&what) };
    let values = [("date", draft.words.date(until).into()), ("what", what.into())];
    draft.with("doc-hangs-unchecked-ends-on", &values)
}

/// What follows in the moves that replace it, each once.
fn following<'a>(draft: &Draft<'a>, ending: &Unchecked<'_>) -> Vec<&'a OptionId> {
    let mut all: Vec<&'a OptionId> = Vec::new();
    for id in ending.moves.iter().flat_map(|index| in_force(draft.dossier, *index)) {
        if !all.contains(&id) {
            all.push(id);
        }
    }
    all
}

/// Whom to ask; what the client runs itself, it tries itself.
fn ask(draft: &Draft<'_>, next: &[&OptionId]) -> String {
    let bought = next.iter().filter(|id| id.pair().is_none());
    let providers = bought.filter_map(|id| candidate(draft.catalog, id)?.provider);
    let mut names: Vec<String> = Vec::new();
    for provider in providers {
        if !names.contains(&provider.name) {
            names.push(provider.name.clone());
        }
    }
    if names.is_empty() {
        return draft.tr("doc-hangs-unchecked-try");
    }
    draft.with("doc-hangs-unchecked-ask", &[("who", draft.words.list(&names).into())])
}
