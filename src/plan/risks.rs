//! Risks and legal duties that a plan carries.
//!
//! In: the catalogue's risks and duties, the decided moves, the tasks. Out: those whose condition
//! holds or is open, with the tasks that answer them.

use super::conditions::{Truth, any};
use super::decided::{Decided, can_take_over};
use super::task::Task;
use crate::catalog::{Catalog, Condition, DecisionKind, Degree, DutyId, Risk};
use crate::dossier::Dossier;

/// Code of the risk that nothing takes over when the pilot fails.
pub const NO_RUNNER_UP: &str = "no-runner-up";

/// A risk of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RiskLine {
    /// The catalogue's id, or [`NO_RUNNER_UP`].
    pub id: String,
    /// Position of the move it is about, from 1; `None` = all.
    pub of: Option<usize>,
    /// Whether its condition is not answered.
    pub find_out: bool,
    /// Ids of the tasks that carry it.
    pub tasks: Vec<String>,
}

impl RiskLine {
    /// The catalogue's entry, with likelihood, impact, sign and sources.
    #[must_use]
    pub fn risk<'a>(&self, catalog: &'a Catalog) -> Option<&'a Risk> {
        catalog.risks.iter().find(|r| r.id.as_str() == self.id)
    }

    /// How heavy it is, from 1 to 9. What follows from a decision is not rated and comes before all.
    #[must_use]
    pub fn weight(&self, catalog: &Catalog) -> u8 {
        self.risk(catalog).map_or(u8::MAX, |r| Self::weigh(r.likelihood, r.impact))
    }

    /// Likelihood times impact, low as 1, high as 3.
    #[must_use]
    pub const fn weigh(likelihood: Degree, impact: Degree) -> u8 {
        steps(likelihood) * steps(impact)
    }
}

const fn steps(degree: Degree) -> u8 {
    match degree {
        Degree::Low => 1,
        Degree::Medium => 2,
        Degree::High => 3,
    }
}

/// A legal duty of the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyLine {
    /// The duty; without sources in the catalogue it is a question, never law.
    pub id: DutyId,
    /// Whether its condition is not answered.
    pub find_out: bool,
    /// Whether a source was read.
    pub sourced: bool,
    /// Ids of the tasks that fulfil it.
    pub tasks: Vec<String>,
    /// Ids of those that are skipped: the duty is left open.
    pub left_open: Vec<String>,
}

/// Whether a condition holds for one of the decided moves.
fn anywhere(catalog: &Catalog, dossier: &Dossier, decided: &[Decided<'_>], condition: &Condition) -> Truth {
    let of = |d: &Decided<'_>| any(d.situations(catalog, dossier, &d.tools).iter().map(|s| s.truth(condition)));
    any(decided.iter().map(of))
}

/// Risks, those that follow from the decisions first, then the catalogue's in its order.
pub(super) fn risks(catalog: &Catalog, dossier: &Dossier, decided: &[Decided<'_>], tasks: &[Task]) -> Vec<RiskLine> {
    let moves = [DecisionKind::Move, DecisionKind::KeepFor];
    let next = |d: &Decided<'_>| d.decision.runner_up.as_ref().is_some_and(|id| can_take_over(catalog, id));
    let alone = |d: &&Decided<'_>| moves.contains(&d.kind) && !next(d);
    let line = |d: &Decided<'_>| RiskLine {
        id: NO_RUNNER_UP.to_owned(),
        of: Some(d.number),
        find_out: false,
        tasks: Vec::new(),
    };
    let mut lines: Vec<RiskLine> = decided.iter().filter(alone).map(line).collect();
    lines.extend(catalog.risks.iter().filter_map(|risk| {
        let truth = anywhere(catalog, dossier, decided, &risk.when);
        let carries = |t: &&Task| t.is_active() && t.template.is_some() && t.template == risk.task;
        truth.counts().then(|| RiskLine {
            id: risk.id.to_string(),
            of: None,
            find_out: truth == Truth::Unknown,
            tasks: tasks.iter().filter(carries).map(|t| t.id.clone()).collect(),
        })
    }));
    lines
}

/// Duties in the catalogue's order.
pub(super) fn duties(catalog: &Catalog, dossier: &Dossier, decided: &[Decided<'_>], tasks: &[Task]) -> Vec<DutyLine> {
    let line = |duty: &crate::catalog::Duty| {
        let truth = anywhere(catalog, dossier, decided, &duty.when);
        let mine = || tasks.iter().filter(|t| t.duties.contains(&duty.id));
        truth.counts().then(|| DutyLine {
            id: duty.id.clone(),
            find_out: truth == Truth::Unknown,
            sourced: !duty.sources.is_empty(),
            tasks: mine().map(|t| t.id.clone()).collect(),
            left_open: mine().filter(|t| !t.is_active()).map(|t| t.id.clone()).collect(),
        })
    };
    catalog.duties.iter().filter_map(line).collect()
}
