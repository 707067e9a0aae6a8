//! Tools that nobody allowed and that end with the plan.
//!
//! In: the inventory and the decided moves. Out: these tools. A tool whose move is open, only tried
//! or kept stays for now; one that no move replaces ends.

use jiff::civil::Date;

use super::Plan;
use super::decided::{Decided, decided};
use super::guide::in_all;
use super::names;
use crate::catalog::{Catalog, DecisionKind, Phase};
use crate::dossier::{Dossier, PlanEdit, Tool};
use crate::text::{Text, tr_with};

/// Decisions that leave today's tool.
const AWAY: [DecisionKind; 2] = [DecisionKind::Move, DecisionKind::KeepFor];

/// Unofficial tools that end.
pub(super) struct Ending<'a> {
    pub(super) tools: Vec<&'a Tool>,
    /// Of none of them it is known that it is unofficial; then these are the ones to ask about.
    pub(super) open: bool,
}

/// The unofficial tools that end with these moves.
pub(super) fn ending<'a>(dossier: &'a Dossier, decided: &[Decided<'_>]) -> Ending<'a> {
    let leaving = || dossier.inventory.iter().filter(move |tool| ends(dossier, decided, tool));
    let known = leaving().any(|tool| tool.sanctioned == Some(false));
    let wanted = known.then_some(false);
    Ending { tools: leaving().filter(|tool| tool.sanctioned == wanted).collect(), open: !known }
}

/// The unofficial tools that the plan closes: none before a move leaves a tool, or where the task is left out.
pub(super) fn closed<'a>(catalog: &Catalog, dossier: &'a Dossier) -> Vec<&'a Tool> {
    let Ok((decided, _)) = decided(catalog, dossier) else { return Vec::new() };
    let leaves = decided.iter().any(leaves);
    let Ending { tools, open } = ending(dossier, &decided);
    if leaves && !open && is_planned(catalog, dossier, names::UNOFFICIAL_CLOSED) { tools } else { Vec::new() }
}

/// The tools of which the plan asks whether they are allowed, to close them only if not: none where one is known to be
/// unofficial, and where the task is left out.
pub(super) fn asked<'a>(catalog: &Catalog, dossier: &'a Dossier) -> Vec<&'a Tool> {
    let Ok((decided, _)) = decided(catalog, dossier) else { return Vec::new() };
    let leaves = decided.iter().any(leaves);
    let Ending { tools, open } = ending(dossier, &decided);
    if leaves && open && is_planned(catalog, dossier, names::UNOFFICIAL_CLOSED) { tools } else { Vec::new() }
}

/// The title of the task that closes them, where it is not known of any that nobody allowed it.
pub(super) fn asking(names: &[String]) -> Text {
    let key = if names.is_empty() { "plan-find-out-allowed-any" } else { "plan-find-out-allowed" };
    in_all(|language| tr_with(language, key, &[("count", names.len().into()), ("names", names.join(", ").into())]))
}

/// Whether the playbook has a task and nobody left one of that name out.
pub(super) fn is_planned(catalog: &Catalog, dossier: &Dossier, task: &str) -> bool {
    let skipped = |edit: &PlanEdit| {
        matches!(edit, PlanEdit::Skip(..)) && edit.task().split(':').next().is_some_and(|name| name == task)
    };
    catalog.tasks.iter().any(|t| t.id.as_str() == task) && !dossier.plan.edits.iter().any(skipped)
}

impl Plan {
    /// The first day on which tools that nobody allowed are closed.
    #[must_use]
    pub fn closing_starts(&self) -> Option<Date> {
        let closing = self.tasks.iter().filter(|t| t.is(names::UNOFFICIAL_CLOSED));
        closing.filter_map(|t| t.dates.as_ref()).map(|d| d.start).min()
    }
}

/// Whether each move that replaces the tool is decided and leaves it.
fn ends(dossier: &Dossier, decided: &[Decided<'_>], tool: &Tool) -> bool {
    let left = |number: usize| decided.iter().find(|d| d.number == number).is_some_and(leaves);
    let mut replacing = (1..).zip(&dossier.moves).filter(|(_, of)| of.replaces.contains(&tool.id));
    replacing.all(|(number, _)| left(number))
}

/// Whether a move leaves today's tools for good.
fn leaves(d: &Decided<'_>) -> bool {
    AWAY.contains(&d.kind) && d.reaches(Phase::SwitchOff)
}
