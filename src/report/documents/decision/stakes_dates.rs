//! What to mind about the days of a decision: the client's own dates that are missed, contracts that serve more than
//! this use case, accepted risks that end early.
//!
//! In: the plan of all decided moves, one of the moves. Out: sentences.

use jiff::civil::Date;

use crate::dossier::Tool;
use crate::plan::{HardKind, OneContract, Plan};
use crate::report::documents::draft::Draft;

/// The task with which everybody works with the new tool.
const GO_LIVE: &str = "go-live";

/// The client's own dates that this move misses.
pub(super) fn own_dates(draft: &Draft<'_>, plan: &Plan, index: usize) -> Vec<String> {
    let lives = plan.tasks.iter().filter(|t| t.is(GO_LIVE) && t.belongs_to(index + 1));
    let Some(live) = lives.filter_map(|t| t.dates.as_ref()).map(|d| d.finish).max() else { return Vec::new() };
    let missed = plan.hard.iter().filter(|line| line.kind == HardKind::Own && line.missed && live >= line.on);
    let day = |day: Date| draft.words.date(day);
    let line = |what: &str, on: Date| {
        let values = [("what", draft.own(what).text().into()), ("date", day(on).into()), ("planned", day(live).into())];
        draft.with("doc-dec-stake-own-missed", &values)
    };
    missed.map(|hard| line(&hard.what, hard.on)).collect()
}

/// Other use cases that today's tools serve, and other tools that may hang on the same contract.
pub(super) fn shared(draft: &Draft<'_>, plan: Option<&Plan>, index: usize, today: &[&Tool]) -> Vec<String> {
    let contracts = today.iter().filter(|tool| tool.contract.is_some());
    let others = contracts.filter_map(|tool| {
        let moves = draft.dossier.moves.iter().enumerate();
        let moves = moves.filter(|(at, of)| *at != index && of.replaces.contains(&tool.id));
        let names: Vec<String> = moves.map(|(_, of)| draft.words.use_case_within(of)).collect();
        let values = [("name", draft.words.tool(tool).into()), ("names", draft.words.list(&names).into())];
        (!names.is_empty()).then(|| draft.with("doc-dec-stake-notice-shared", &values))
    });
    let groups = plan.map(|plan| plan.one_contracts(draft.catalog, draft.dossier)).unwrap_or_default();
    let own = groups.iter().filter(|one| today.iter().any(|tool| one.tools.contains(&tool.id)));
    others.chain(own.map(|one| one_contract(draft, one))).collect()
}

/// Tools that may hang on one contract, and what the client noted about it.
pub(in crate::report::documents) fn one_contract(draft: &Draft<'_>, one: &OneContract) -> String {
    let note = |text: &String| {
        let text = draft.own(text.trim_end().trim_end_matches('.')).text();
        let text = if text.ends_with(['?', '!', '…']) { text } else { format!("{text}.") };
        draft.with("doc-plan-one-contract-note", &[("text", text.into())])
    };
    let notes: Vec<String> = one.notes.iter().map(note).collect();
    if notes.is_empty() { one.text(draft.language) } else { one.text_beside(draft.language, &notes.join(" ")) }
}

/// Accepted risks that end before everybody works with the new tool.
pub(super) fn risks(draft: &Draft<'_>, plan: &Plan, index: usize) -> Vec<String> {
    let early = plan.early_risks(draft.dossier).into_iter().filter(|risk| risk.of == index + 1);
    let line = |risk: crate::plan::EarlyRisk| {
        let values = [
            ("what", draft.own(&risk.what).text().into()),
            ("until", draft.words.date(risk.until).into()),
            ("live", draft.words.date(risk.live).into()),
        ];
        draft.with("doc-dec-stake-risk-early", &values)
    };
    early.map(line).collect()
}
