//! What follows if the pilot fails, shown beside the plan and outside its schedule.
//!
//! In: a finished plan. Out: for each move with a runner-up the tasks that would come in, dated as
//! if the decision about the pilot were a no on its planned day; of a trial, if every one were. And
//! the contracts that renew themselves before the second pilot is decided.

use jiff::civil::Date;

use super::contract::{cost_of, notice_day, renewals, term_months};
use super::dependence::named;
use super::hard::OneMoreTerm;
use super::names;
use super::one_contract::paid_with;
use super::task::Task;
use super::way_back::is_shared;
use super::{Plan, PlannedMove, without_way_on};
use crate::catalog::{Catalog, Day};
use crate::dossier::{Dossier, Move, OptionId, PlanEdit, Tool};
use crate::text::{Language, tr, tr_with};

/// Beyond this year nobody looks for a renewal.
const LAST_YEAR: i16 = 9000;

/// The way on from a failed pilot.
#[derive(Clone, Debug, PartialEq)]
pub struct WayOn {
    /// Position of the move, from 1.
    pub of: usize,
    /// The option that takes over.
    pub option: OptionId,
    /// The day on which the pilot, of a trial the last one, would have been found to fail.
    pub failed: Date,
    /// The way back, then building and trying anew.
    pub tasks: Vec<Task>,
    /// The day on which the second pilot is decided.
    pub finish: Date,
    /// Contracts of today's tools that renew themselves before that day.
    pub renewed: Vec<Renewed>,
}

/// A contract that renews itself because the second pilot is decided too late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renewed {
    /// Name of the tool.
    pub name: String,
    /// The first last day of notice that is missed.
    pub last: Date,
    /// All terms that are added, and what they cost.
    pub more: OneMoreTerm,
    /// Name of the tool with which the price may stand.
    pub there: Option<String>,
    /// Whether it serves several use cases, which pay it once.
    pub shared: bool,
}

impl WayOn {
    /// What renews itself meanwhile, in words; `None` = nothing that is known.
    #[must_use]
    pub fn renewals(&self, language: Language) -> Option<String> {
        let terms: Vec<String> = self.renewed.iter().map(|renewed| renewed.text(language)).collect();
        (!terms.is_empty()).then(|| tr_with(language, "plan-way-on-renews", &[("terms", terms.join("; ").into())]))
    }
}

impl Renewed {
    fn text(&self, language: Language) -> String {
        let cost = self.more.cost.as_ref().map(|(currency, amount)| language.money(*amount, currency.as_str()));
        let there = self.there.as_ref();
        let there = there.map(|name| tr_with(language, "doc-plan-one-more-there", &[("name", name.as_str().into())]));
        let values = [
            ("name", self.name.as_str().into()),
            ("date", language.date(self.last).into()),
            ("months", usize::try_from(self.more.months).unwrap_or(usize::MAX).into()),
            ("cost", cost.or(there).unwrap_or_else(|| tr(language, "plan-term-cost-unknown")).into()),
        ];
        let said = tr_with(language, "plan-way-on-term", &values);
        let shared = self.shared.then(|| tr(language, "plan-term-shared"));
        std::iter::once(said).chain(shared).chain(self.more.doubt(language)).collect::<Vec<_>>().join(", ")
    }
}

/// One way on for each move that tries something and has a runner-up which is not tried yet.
pub(super) fn ways_on(catalog: &Catalog, dossier: &Dossier, plan: &Plan) -> Vec<WayOn> {
    plan.moves.iter().filter_map(|of| way_on(catalog, dossier, plan, of)).collect()
}

fn way_on(catalog: &Catalog, dossier: &Dossier, plan: &Plan, of: &PlannedMove) -> Option<WayOn> {
    let decided = dossier.moves.get(of.number.checked_sub(1)?)?;
    let decision = decided.decision.as_ref()?;
    let option = decision.runner_up.clone()?;
    let mut known = of.options.iter().chain(of.failed.iter().map(|(id, _)| id));
    if known.any(|id| *id == option) {
        return None;
    }
    let mut other = dossier.clone();
    let pilots = plan.tasks.iter().filter(|t| t.is(names::PILOT) && t.belongs_to(of.number) && t.failed.is_none());
    let ends = pilots.filter_map(|t| Some((t.id.clone(), found(plan, t)?)));
    let ends: Vec<(String, Date)> = ends.collect();
    let failed = ends.iter().map(|(_, finish)| *finish).max()?;
    other.plan.edits.extend(ends.into_iter().map(|(id, finish)| PlanEdit::Failed(id, Day(finish))));
    let rebuilt = without_way_on(catalog, &other).ok()?;
    let takes_over = |m: &PlannedMove| m.number == of.number && m.options.contains(&option);
    if !rebuilt.moves.iter().any(takes_over) {
        return None;
    }
    let new = |t: &Task| {
        let own = t.runner_up || t.about.option.as_ref() == Some(&option);
        own && t.belongs_to(of.number) && plan.task(&t.id).is_none()
    };
    let mut tasks: Vec<Task> = rebuilt.tasks.into_iter().filter(new).collect();
    // The runner-up is checked once, however many options were tried.
    let mut checked = false;
    tasks.retain(|t| !t.is(names::RUNNER_UP_CHECK) || !std::mem::replace(&mut checked, true));
    let end = tasks.iter().find(|t| t.is(names::PILOT_DECISION));
    let finish = end.and_then(|t| t.dates.as_ref()).map(|d| d.finish).or_else(|| super::schedule::end(&tasks))?;
    let renewed = renewed(catalog, dossier, plan, decided, finish);
    Some(WayOn { of: of.number, option, failed, tasks, finish, renewed })
}

/// The day on which it is decided that a pilot failed: planned for its decision, never before its end.
fn found(plan: &Plan, pilot: &Task) -> Option<Date> {
    let end = pilot.dates.as_ref()?.finish;
    let same = |t: &&Task| {
        t.is(names::PILOT_DECISION) && t.about.moves == pilot.about.moves && t.about.option == pilot.about.option
    };
    let decided = plan.tasks.iter().find(same).and_then(|t| t.dates.as_ref());
    Some(decided.map_or(end, |d| d.finish.max(end)))
}

/// Contracts of a move's tools that renew themselves between the notice that is planned, else the plan's start, and
/// the decision about the second pilot, before which nobody gives notice.
fn renewed(catalog: &Catalog, dossier: &Dossier, plan: &Plan, of: &Move, finish: Date) -> Vec<Renewed> {
    let calendar = super::calendar(catalog, dossier);
    let one = |tool: &Tool| {
        let contract = tool.contract.as_ref().filter(|contract| contract.notice_days.is_some())?;
        let from = plan.of_tool(names::NOTICE, &tool.id).map(|d| d.finish).max().unwrap_or(plan.start);
        let days = renewals(contract).take_while(|on| on.year() < LAST_YEAR);
        let days = days.map(|on| notice_day(contract, on, &calendar));
        let missed: Vec<Date> = days.skip_while(|day| *day < from).take_while(|day| *day < finish).collect();
        let terms = u32::try_from(missed.len()).unwrap_or(u32::MAX);
        let months = term_months(contract).saturating_mul(terms);
        let more = OneMoreTerm { months, assumed: contract.term_months.is_none(), cost: cost_of(tool, months) };
        let (there, shared) = (paid_with(catalog, dossier, tool), is_shared(dossier, tool));
        Some(Renewed { name: named(catalog, tool), last: *missed.first()?, more, there, shared })
    };
    dossier.inventory.iter().filter(|tool| of.replaces.contains(&tool.id)).filter_map(one).collect()
}
