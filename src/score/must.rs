//! Must-haves: gates that meet, fail or stay unclear, with reasons.
//!
//! In: an option and a move. Out: a [`Verdicts`] list, one entry per must-have, the budget, and
//! whether the option is open to the client.
//! Rules: `scoring.md`, section 4.

use rust_decimal::Decimal;

use super::cost::{quantity, yearly_amount, yearly_cost};
use super::judgement::Bench;
use super::option::{Candidate, Carrier};
use crate::catalog::{
    Amount, Catalog, Confidence, Country, CriterionId, FeatureBar, FeatureId, FeatureKind, FeatureValue, LevelId,
    MustHave, Per, Purpose, Scenario, Verdict,
};
use crate::dossier::{Cost, Dossier, Move};

/// Whether an option passes its gates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// All of them.
    Meets,
    /// None fails, one is not known.
    Unclear,
    /// One fails.
    Fails,
}

impl Status {
    /// Code in JSON and keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Meets => "meets",
            Self::Unclear => "unclear",
            Self::Fails => "fails",
        }
    }
}

/// Why a gate is not simply met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Below the bar.
    Below,
    /// The evidence is weak; the band lies on both sides of the bar.
    Weak,
    /// Nothing is known.
    Unknown,
    /// There with limits.
    Partial,
    /// Known only of the software, not promised by the service.
    Capacity,
    /// Met, but proof should be asked for.
    Proof,
    /// Dropped for this option.
    Waived,
}

impl Cause {
    /// Code in JSON and keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Below => "below",
            Self::Weak => "weak",
            Self::Unknown => "unknown",
            Self::Partial => "partial",
            Self::Capacity => "capacity",
            Self::Proof => "proof",
            Self::Waived => "waived",
        }
    }

    const fn status(self) -> Status {
        match self {
            Self::Below => Status::Fails,
            Self::Weak | Self::Unknown | Self::Partial | Self::Capacity => Status::Unclear,
            Self::Proof | Self::Waived => Status::Meets,
        }
    }
}

/// The gate a reason speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// Position in the move's `must`, from 0.
    Must(usize),
    /// The move's budget.
    Budget,
    /// Whether the client can have it at all.
    Open,
}

/// The gates of a move: its must-haves, its budget, and whether an option is open to the client, where one is not.
pub fn gates(of: &Move) -> impl Iterator<Item = Gate> + use<> {
    let budget = of.budget.as_ref().map(|_| Gate::Budget);
    let open = (!of.not_open.is_empty()).then_some(Gate::Open);
    (0..of.must.len()).map(Gate::Must).chain(budget).chain(open)
}

/// A gate that is not simply met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Which gate.
    pub gate: Gate,
    /// Why.
    pub cause: Cause,
}

impl Reason {
    /// `must 0: weak`, `budget: below`, `open: below`.
    #[must_use]
    pub fn code(&self) -> String {
        match self.gate {
            Gate::Must(i) => format!("must {i}: {}", self.cause.code()),
            Gate::Budget => format!("budget: {}", self.cause.code()),
            Gate::Open => format!("open: {}", self.cause.code()),
        }
    }
}

/// Reasons of an option, by gate. A gate that is met without remark has none.
pub(super) type Verdicts = Vec<Reason>;

/// The status that follows from reasons.
#[must_use]
pub fn status(reasons: &[Reason]) -> Status {
    reasons.iter().map(|r| r.cause.status()).max().unwrap_or(Status::Meets)
}

/// Looks at every gate of the move for an option.
#[must_use]
pub(super) fn verdicts(bench: &Bench<'_>, dossier: &Dossier, option: &Candidate<'_>) -> Verdicts {
    let mut reasons = Verdicts::new();
    for (i, must) in bench.of.must.iter().enumerate() {
        let waived = bench.of.waivers.iter().any(|w| w.must == i && w.option == option.id);
        let cause = if waived { Some(Cause::Waived) } else { cause(bench, option, must) };
        reasons.extend(cause.map(|cause| Reason { gate: Gate::Must(i), cause }));
    }
    if let Some(budget) = &bench.of.budget {
        let cause = budget_cause(bench, dossier, option, budget);
        reasons.extend(cause.map(|cause| Reason { gate: Gate::Budget, cause }));
    }
    let closed = bench.of.not_open(&option.id);
    reasons.extend(closed.map(|_| Reason { gate: Gate::Open, cause: Cause::Below }));
    reasons
}

/// What stands against a must-have; `None` = it is met.
#[must_use]
pub fn cause(bench: &Bench<'_>, option: &Candidate<'_>, must: &MustHave) -> Option<Cause> {
    match must {
        MustHave::Level(criterion, level) => level_cause(bench, option, criterion, level),
        MustHave::Feature(feature, bar) => feature_cause(bench, option, feature, bar),
        MustHave::Countries(list) => countries_cause(option, list),
        MustHave::NoOpinion(verdict) => {
            let objects = |v: Option<Verdict>| v.is_some_and(|v| v >= *verdict);
            bench.opinions(option).any(|o| objects(o.verdict)).then_some(Cause::Below)
        }
    }
}

/// Whether a must-have is asked of this purpose at all. Countries and opinions are asked of every one.
#[must_use]
pub fn concerns(catalog: &Catalog, must: &MustHave, purpose: Purpose) -> bool {
    match must {
        MustHave::Level(id, _) => catalog.criterion(id).is_none_or(|c| c.purposes.contains(purpose)),
        MustHave::Feature(id, _) => catalog.feature(id).is_none_or(|f| f.purposes.contains(purpose)),
        MustHave::Countries(_) | MustHave::NoOpinion(_) => true,
    }
}

fn level_cause(bench: &Bench<'_>, option: &Candidate<'_>, criterion: &CriterionId, level: &LevelId) -> Option<Cause> {
    let Some(criterion) = bench.catalog.criterion(criterion) else { return Some(Cause::Unknown) };
    let Some(bar) = criterion.levels.find(level).map(|l| l.utility.get()) else { return Some(Cause::Unknown) };
    let judgement = bench.criterion(option, criterion);
    let hull = judgement.hull;
    match judgement.grade {
        None => Some(Cause::Unknown),
        Some(Confidence::Low) if hull.low >= bar => None,
        Some(Confidence::Low) if hull.high < bar => Some(Cause::Below),
        Some(Confidence::Low) => Some(Cause::Weak),
        Some(_) if hull.likely < bar => Some(Cause::Below),
        Some(Confidence::Medium) => Some(Cause::Proof),
        Some(Confidence::High) => None,
    }
}

fn feature_cause(bench: &Bench<'_>, option: &Candidate<'_>, id: &FeatureId, bar: &FeatureBar) -> Option<Cause> {
    let Some(feature) = bench.catalog.feature(id) else { return Some(Cause::Unknown) };
    let Some((value, carrier)) = option.feature(bench.of, feature) else { return Some(Cause::Unknown) };
    if feature.capacity && matches!(carrier, Carrier::Software(_)) {
        return Some(Cause::Capacity);
    }
    if *bar == FeatureBar::Yes && value == FeatureValue::Partial {
        return Some(Cause::Partial);
    }
    (!reaches(&feature.kind, &value, bar)).then_some(Cause::Below)
}

/// Whether a known value reaches a bar.
#[must_use]
pub fn reaches(kind: &FeatureKind, value: &FeatureValue, bar: &FeatureBar) -> bool {
    match (bar, value) {
        (FeatureBar::Yes, FeatureValue::Yes)
        | (FeatureBar::Partial, FeatureValue::Yes | FeatureValue::Partial)
        | (FeatureBar::AtLeast(_), FeatureValue::Unlimited) => true,
        (FeatureBar::AtLeast(Amount(bound)), FeatureValue::Number(Amount(n))) => n >= bound,
        (FeatureBar::Languages(wanted), FeatureValue::List(offered)) => {
            wanted.iter().all(|w| offered.iter().any(|o| o.as_str().eq_ignore_ascii_case(w.as_str())))
        }
        (FeatureBar::Scale(bound), FeatureValue::Scale(level)) => match kind {
            FeatureKind::Scale(ladder) => {
                ladder.position(level).zip(ladder.position(bound)).is_some_and(|(l, b)| l >= b)
            }
            _ => false,
        },
        _ => false,
    }
}

fn countries_cause(option: &Candidate<'_>, list: &[Country]) -> Option<Cause> {
    let Some(legal) = option.provider.and_then(|p| p.legal.as_ref()) else { return Some(Cause::Unknown) };
    let listed = |country: &Option<Country>| country.as_ref().map(|c| list.contains(c));
    let owner = if legal.without_parent() { Some(true) } else { listed(&legal.parent_country) };
    match (listed(&legal.country), owner) {
        (Some(true), Some(true)) => None,
        (Some(false), _) | (_, Some(false)) => Some(Cause::Below),
        _ => Some(Cause::Unknown),
    }
}

fn budget_cause(bench: &Bench<'_>, dossier: &Dossier, option: &Candidate<'_>, budget: &Cost) -> Option<Cause> {
    let cost = yearly_cost(bench.catalog, dossier, bench.of, option);
    let rise = bench.scenario.map_or(Decimal::ONE, Scenario::prices);
    let total = cost.total_in(&budget.currency, &dossier.plan.rates).map(|total| total.saturating_mul(rise));
    let limit = yearly_amount(budget, quantity(dossier, bench.of, Per::UserMonth));
    match total.zip(limit) {
        None => Some(Cause::Unknown),
        Some((total, limit)) if total > limit && !cost.may_be_less => Some(Cause::Below),
        Some(_) => cost.at_least.then_some(Cause::Unknown),
    }
}
