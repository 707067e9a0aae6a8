//! What else ends with the tools that a use case replaces.
//!
//! In: the tools of a use case that no other one replaces. Out: what each is there for besides, in words, so that
//! nobody finds out only when it is gone.

use crate::app::view::words;
use crate::catalog::Catalog;
use crate::dossier::{Dossier, Move, Shape, Tool};
use crate::text::{Language, tr_with};

/// A tool that ends, though it serves more than the use case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Also {
    /// Id of the tool.
    pub(crate) tool: String,
    /// Its name.
    pub(crate) name: String,
    /// What it serves.
    pub(crate) text: String,
}

/// The tools that end with this use case alone and serve more; none where it was decided that nothing moves.
pub(super) fn also(catalog: &Catalog, dossier: &Dossier, of: &Move, language: Language) -> Vec<Also> {
    if of.decision.as_ref().is_some_and(|decision| decision.kind != Shape::Move) {
        return Vec::new();
    }
    let alone = |id: &&String| dossier.moves.iter().filter(|other| other.replaces.contains(*id)).count() == 1;
    let tools = of.replaces.iter().filter(alone).filter_map(|id| dossier.tool(id));
    tools.filter_map(|tool| one(catalog, of, tool, language)).collect()
}

fn one(catalog: &Catalog, of: &Move, tool: &Tool, language: Language) -> Option<Also> {
    let service = tool.service.as_ref().and_then(|id| catalog.services.get(id));
    let purposes = service.map(|service| service.purposes.as_slice()).unwrap_or_default();
    let others = purposes.iter().filter(|purpose| **purpose != of.purpose);
    let said = tool.used_for.trim().trim_end_matches('.');
    let mut parts: Vec<String> = (!said.is_empty()).then(|| said.to_owned()).into_iter().collect();
    parts.extend(others.map(|purpose| words::purpose(language, *purpose)));
    parts.extend(more_people(of, tool, language));
    let name = words::tool(catalog, tool);
    let what = [("tool", name.as_str().into()), ("what", parts.join("; ").into())];
    let text = tr_with(language, "app-needs-also", &what);
    (!parts.is_empty()).then(|| Also { tool: tool.id.clone(), name, text })
}

/// That more people use a tool than the use case has seats for.
fn more_people(of: &Move, tool: &Tool, language: Language) -> Option<String> {
    let (users, seats) = (tool.users?, of.seats?);
    let number = |n: u32| usize::try_from(n).unwrap_or_default();
    let values = [("users", number(users).into()), ("seats", number(seats).into())];
    (users > seats).then(|| tr_with(language, "app-needs-also-people", &values))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;

    fn said(tool: &str, moves: &str) -> Vec<String> {
        let loaded = embedded();
        let text = format!(
            r#"(format: 1, client: (name: "x"), inventory: [(id: "chat", name: "Chatter", {tool})], moves: [{moves}])"#
        );
        let dossier = Dossier::parse("x", &text).unwrap();
        let found = also(loaded.catalog.as_ref().unwrap(), &dossier, &dossier.moves[0], Language::En);
        found.into_iter().map(|one| one.text).collect()
    }

    #[test]
    fn what_a_tool_serves_besides_is_said_unless_another_use_case_replaces_it_or_it_stays() {
        let of = |more: &str| format!(r#"(purpose: VideoConferencing, replaces: ["chat"], {more})"#);
        let team = said(r#"used_for: "patients, team meetings.""#, &of(""));
        assert!(team[0].contains("patients, team meetings") && team[0].contains("Chatter"), "{team:?}");
        assert!(said("", &of("")).is_empty() && said("users: 9", &of("seats: 9")).is_empty());
        assert!(said("users: 9", &of("seats: 3"))[0].contains('9'));
        let both = format!(r#"{}, (purpose: Messaging, replaces: ["chat"])"#, of(""));
        assert!(said(r#"used_for: "team""#, &both).is_empty());
        assert!(said(r#"used_for: "team""#, &of(r#"decision: (kind: Keep, option: "zoom-workplace")"#)).is_empty());
    }
}
