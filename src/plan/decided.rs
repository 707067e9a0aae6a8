//! Decided moves: which options are chosen or tried, and which of them failed in the pilot.
//!
//! In: catalogue and dossier. Out: the [`Decided`] moves in the dossier's order and the positions
//! of the open ones, or the reason why nothing can be planned.

use jiff::civil::Date;

use super::Refusal;
use super::conditions::Situation;
use super::task_id::kebab;
use crate::catalog::{Catalog, DecisionKind, Phase, ServiceId, Status};
use crate::dossier::{Decision, Dossier, Move, OptionId, PlanEdit, Shape, Tool};
use crate::score::{Candidate, candidate};

/// An option that is chosen or tried.
#[derive(Clone, Debug)]
pub(super) struct Tried<'a> {
    pub(super) option: Candidate<'a>,
    /// The day its pilot failed.
    pub(super) failed: Option<Date>,
}

/// A decided move.
#[derive(Clone, Debug)]
pub(super) struct Decided<'a> {
    /// Position in the dossier, from 1.
    pub(super) number: usize,
    pub(super) of: &'a Move,
    pub(super) decision: &'a Decision,
    pub(super) kind: DecisionKind,
    /// Chosen, tried, and the runner-up once the pilot failed; empty when today's tool stays.
    pub(super) tried: Vec<Tried<'a>>,
    /// The replaced tools that the inventory has, in its order.
    pub(super) tools: Vec<&'a Tool>,
    /// Options of the replaced tools; `None` = not in the catalogue.
    staying: Vec<Option<Candidate<'a>>>,
}

impl<'a> Decided<'a> {
    /// Whether ids of its tasks of the phases Build and Pilot name the option.
    pub(super) fn names_options(&self) -> bool {
        self.tried.len() > 1
    }

    /// The options that have not failed.
    pub(super) fn in_force(&self) -> impl Iterator<Item = &Candidate<'a>> {
        self.tried.iter().filter(|t| t.failed.is_none()).map(|t| &t.option)
    }

    /// The latest day on which a pilot failed.
    pub(super) fn failed_on(&self) -> Option<Date> {
        self.tried.iter().filter_map(|t| t.failed).max()
    }

    /// Whether every option failed, so that nothing follows the pilot.
    pub(super) fn stopped(&self) -> bool {
        !self.tried.is_empty() && self.in_force().next().is_none()
    }

    /// Whether the move has tasks in a phase: a trial ends with its pilot.
    pub(super) fn reaches(&self, phase: Phase) -> bool {
        phase <= Phase::Pilot || (self.kind != DecisionKind::Trial && !self.stopped())
    }

    /// What its conditions are judged in, one situation per option in force.
    pub(super) fn situations<'s>(
        &'s self,
        catalog: &'s Catalog,
        dossier: &'s Dossier,
        tools: &'s [&'s Tool],
    ) -> Vec<Situation<'s>> {
        let at = |option| Situation { catalog, dossier, of: self.of, kind: self.kind, option, tools };
        let options: Vec<Option<&Candidate<'_>>> = match self.kind {
            DecisionKind::Keep => self.staying.iter().map(Option::as_ref).collect(),
            _ if self.stopped() => self.tried.last().map(|t| Some(&t.option)).into_iter().collect(),
            _ => self.in_force().map(Some).collect(),
        };
        if options.is_empty() { vec![at(None)] } else { options.into_iter().map(at).collect() }
    }
}

/// Decided moves, and the positions from 1 of those that are open.
///
/// # Errors
/// No move is decided; an option in force is retired or not in the catalogue.
pub(super) fn decided<'a>(
    catalog: &'a Catalog,
    dossier: &'a Dossier,
) -> Result<(Vec<Decided<'a>>, Vec<usize>), Refusal> {
    let mut list = Vec::new();
    for (number, of) in (1..).zip(&dossier.moves) {
        if let Some(decision) = of.decision.as_ref().filter(|d| is_complete(d)) {
            list.push(one(catalog, dossier, number, of, decision)?);
        }
    }
    if list.is_empty() { Err(Refusal::NoDecision) } else { Ok((list, open(dossier))) }
}

/// The positions from 1 of the moves that are open.
pub(super) fn open(dossier: &Dossier) -> Vec<usize> {
    let is_open = |of: &Move| !of.decision.as_ref().is_some_and(is_complete);
    (1..).zip(&dossier.moves).filter(|(_, of)| is_open(of)).map(|(number, _)| number).collect()
}

/// Whether it says on what: a tool that stays, or an option.
pub(super) fn is_complete(decision: &Decision) -> bool {
    decision.kind == Shape::Keep || !decision.options().is_empty()
}

fn one<'a>(
    catalog: &'a Catalog,
    dossier: &'a Dossier,
    number: usize,
    of: &'a Move,
    decision: &'a Decision,
) -> Result<Decided<'a>, Refusal> {
    let kind = kind(decision);
    let tools: Vec<&Tool> = dossier.inventory.iter().filter(|t| of.replaces.contains(&t.id)).collect();
    let tool_option = |t: &&Tool| t.service.as_ref().and_then(|s| candidate(catalog, &OptionId::from(s)));
    let staying = tools.iter().map(tool_option).collect();
    let tried = if kind == DecisionKind::Keep { Vec::new() } else { tried(catalog, dossier, number, decision)? };
    Ok(Decided { number, of, decision, kind, tried, tools, staying })
}

fn kind(decision: &Decision) -> DecisionKind {
    match decision.kind {
        Shape::Move => DecisionKind::Move,
        Shape::Keep => DecisionKind::Keep,
        Shape::KeepFor { .. } => DecisionKind::KeepFor,
        Shape::Trial(_) => DecisionKind::Trial,
    }
}

/// The options of a move that are in force, by its position from 0: those chosen or tried, without
/// the ones whose pilot failed; the runner-up once all of them failed. Empty where the move is open,
/// where today's tool stays, and where nothing is left after the pilot.
#[must_use]
pub fn in_force(dossier: &Dossier, index: usize) -> Vec<&OptionId> {
    let decision = dossier.moves.get(index).and_then(|of| of.decision.as_ref());
    let Some(decision) = decision.filter(|d| d.kind != Shape::Keep && is_complete(d)) else { return Vec::new() };
    let all = line_up(dossier, index + 1, decision);
    all.into_iter().filter(|(_, failed)| failed.is_none()).map(|(id, _)| id).collect()
}

fn tried<'a>(
    catalog: &'a Catalog,
    dossier: &Dossier,
    number: usize,
    decision: &Decision,
) -> Result<Vec<Tried<'a>>, Refusal> {
    line_up(dossier, number, decision).into_iter().map(|(id, failed)| checked(catalog, id, failed)).collect()
}

/// The options with the day their pilot failed; the runner-up joins when all others failed.
fn line_up<'a>(dossier: &Dossier, number: usize, decision: &'a Decision) -> Vec<(&'a OptionId, Option<Date>)> {
    let mut ids: Vec<&OptionId> = Vec::new();
    for id in decision.options() {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let failures = failures(dossier, number);
    let failed = |id: &OptionId, first: bool| {
        let named = |option: &Option<&str>| option.map_or(first, |o| o == id.as_str() || o == kebab(id.as_str()));
        failures.iter().filter(|(option, _)| named(option)).map(|(_, day)| *day).max()
    };
    let with_failure = |(i, id): (usize, &&'a OptionId)| (*id, failed(id, i == 0));
    let mut list: Vec<(&OptionId, Option<Date>)> = ids.iter().enumerate().map(with_failure).collect();
    let all_failed = list.iter().all(|(_, failed)| failed.is_some());
    if let Some(next) = decision.runner_up.as_ref().filter(|id| all_failed && !ids.contains(id)) {
        list.push((next, failed(next, false)));
    }
    list
}

fn checked<'a>(catalog: &'a Catalog, id: &OptionId, failed: Option<Date>) -> Result<Tried<'a>, Refusal> {
    let option = candidate(catalog, id).ok_or_else(|| Refusal::Missing(id.clone()))?;
    let Some(successor) = retired(&option).filter(|_| failed.is_none()) else { return Ok(Tried { option, failed }) };
    let named = |id: &ServiceId| catalog.services.get(id).map_or_else(|| id.to_string(), |s| s.name.clone());
    let program = option.software.filter(|_| option.composed).map(|software| software.name.as_str());
    let names: Vec<&str> = program.into_iter().chain([option.service.name.as_str()]).collect();
    Err(Refusal::Retired { name: names.join(" · "), successor: successor.map(named) })
}

/// Whether an option is no longer offered, and what its vendor offers instead.
fn retired<'a>(option: &Candidate<'a>) -> Option<Option<&'a ServiceId>> {
    let ended = |status: &'a Status| match status {
        Status::Retired { successor, .. } => Some(successor.as_ref()),
        Status::Available => None,
    };
    let program = option.software.filter(|_| option.composed);
    ended(&option.service.status).or_else(|| ended(&program?.status))
}

/// Whether an option can still take over: the catalogue has it, and it is offered.
#[must_use]
pub fn can_take_over(catalog: &Catalog, id: &OptionId) -> bool {
    candidate(catalog, id).is_some_and(|option| retired(&option).is_none())
}

/// Failed pilots of a move: the option if it is named, and the day.
fn failures(dossier: &Dossier, number: usize) -> Vec<(Option<&str>, Date)> {
    let first = first_piloted(dossier);
    let of_move = |edit| pilot(edit).filter(|f| f.number.or(first) == Some(number)).map(|f| (f.option, f.on));
    dossier.plan.edits.iter().filter_map(of_move).collect()
}

/// What an edit `Failed` names: `pilot`, `pilot:1` or `pilot:1:option`.
struct Failure<'a> {
    number: Option<usize>,
    option: Option<&'a str>,
    on: Date,
}

fn pilot(edit: &PlanEdit) -> Option<Failure<'_>> {
    let PlanEdit::Failed(id, on) = edit else { return None };
    let mut parts = id.splitn(3, ':');
    let is_pilot = parts.next() == Some(super::names::PILOT);
    let number = parts.next().map(str::parse);
    let option = parts.next();
    let number = number.transpose().ok().filter(|_| is_pilot)?;
    Some(Failure { number, option, on: on.0 })
}

/// The first decided move that has a pilot.
fn first_piloted(dossier: &Dossier) -> Option<usize> {
    let has_pilot = |of: &Move| of.decision.as_ref().is_some_and(|d| is_complete(d) && d.kind != Shape::Keep);
    dossier.moves.iter().position(has_pilot).map(|i| i + 1)
}
