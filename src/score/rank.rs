//! The ranking of a move's options.
//!
//! In: catalogue, dossier, number of the move from 0, order. Out: a [`Ranking`]: weights, scores
//! 0 to 100 with their hull, coverage, gates, ranks, the leader. Rules: `scoring.md`, 3 and 4.

use std::cmp::Ordering;

use super::judgement::{Bench, Hull, Judgement};
use super::must::{self, Gate, Reason, Status};
use super::option::{Candidate, candidates};
use super::weight::{Item, NothingWeighs, Weights};
use crate::catalog::{Catalog, Confidence, Group, Scenario};
use crate::dossier::{Dossier, Move, OptionId, Voice};

/// Below this share of known weight an option is thin.
pub const THIN: f64 = 0.6;

/// What ranks are given by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By the best estimate.
    #[default]
    Likely,
    /// By what is proven at least; favours those who publish much.
    Proven,
}

impl Order {
    /// Code on the command line and in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Likely => "likely",
            Self::Proven => "proven",
        }
    }
}

/// One option with everything that was computed for it.
#[derive(Clone, Debug)]
pub struct Scored<'a> {
    /// The option.
    pub option: Candidate<'a>,
    /// One per item of the weights, in their order.
    pub judgements: Vec<Judgement<'a>>,
    /// Score in points, 0 to 100.
    pub score: Hull,
    /// Each group's own score in points; `None` where it has no weight.
    pub groups: Vec<(Group, Option<Hull>)>,
    /// Share of the weight that is known, 0 to 1.
    pub coverage: f64,
    /// Share of the weight that is known with grade low, 0 to 1.
    pub weak: f64,
    /// Too little is known to be named first.
    pub thin: bool,
    /// Whether it passes its gates.
    pub status: Status,
    /// Why not, or under which remark.
    pub reasons: Vec<Reason>,
    /// Rank from 1; `None` for failing options.
    pub rank: Option<usize>,
    /// Score over the three value groups, in points; `None` where they have no weight.
    pub principles: Option<f64>,
    /// Score over the wishes, in points; `None` where they have no weight.
    pub practicality: Option<f64>,
    /// No other ranked option is as good in both and better in one; `None` without wishes.
    pub efficient: Option<bool>,
}

/// All options of a move, ranked ones first.
#[derive(Clone, Debug)]
pub struct Ranking<'a> {
    /// The move.
    pub of: &'a Move,
    /// What ranks were given by.
    pub order: Order,
    /// Weights in force.
    pub weights: Weights<'a>,
    /// Ranked options by rank, then failing ones by id.
    pub options: Vec<Scored<'a>>,
}

/// Why there is no ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RankError {
    /// There is no such move.
    #[error("no such move")]
    NoMove,
    /// Nothing weighs anything.
    #[error(transparent)]
    NothingWeighs(#[from] NothingWeighs),
}

/// Whose weights count, and what is supposed to happen.
#[derive(Clone, Copy, Debug, Default)]
pub struct View<'a> {
    /// One stakeholder's weights; `None` = the client's.
    pub voice: Option<&'a Voice>,
    /// `None` = things stay as they are.
    pub scenario: Option<&'a Scenario>,
}

/// Ranks the options of the move with this index (from 0).
///
/// # Errors
/// No such move; all importances zero.
pub fn rank<'a>(
    catalog: &'a Catalog,
    dossier: &'a Dossier,
    index: usize,
    order: Order,
) -> Result<Ranking<'a>, RankError> {
    rank_as(catalog, dossier, index, order, View::default())
}

/// Ranks the options of a move in one view of it.
///
/// # Errors
/// No such move; all importances zero.
pub fn rank_as<'a>(
    catalog: &'a Catalog,
    dossier: &'a Dossier,
    index: usize,
    order: Order,
    view: View<'a>,
) -> Result<Ranking<'a>, RankError> {
    let of = dossier.moves.get(index).ok_or(RankError::NoMove)?;
    let weights = Weights::of(catalog, dossier, of, view.voice)?;
    let bench = Bench { scenario: view.scenario, ..Bench::new(catalog, dossier, of) };
    let mut options: Vec<Scored<'a>> =
        candidates(catalog, of).into_iter().map(|option| scored(&bench, dossier, &weights, option)).collect();
    options.sort_by(|a, b| compare(a, b, order));
    let ranked = options.iter_mut().filter(|o| o.status != Status::Fails);
    for (i, option) in ranked.enumerate() {
        option.rank = Some(i + 1);
    }
    mark_efficient(&mut options);
    Ok(Ranking { of, order, weights, options })
}

/// The scores of one option, whatever its purpose; used for today's tools, which are no options.
#[must_use]
pub fn scored<'a>(bench: &Bench<'a>, dossier: &Dossier, weights: &Weights<'a>, option: Candidate<'a>) -> Scored<'a> {
    let judge = |item: &Item<'a>| match item {
        Item::Criterion(criterion) => bench.criterion(&option, criterion),
        Item::Wish(feature) => bench.wish(&option, feature),
    };
    let judgements: Vec<Judgement<'a>> = weights.items.iter().map(|w| judge(&w.item)).collect();
    let pairs = || weights.items.iter().zip(&judgements);
    // The sum of nothing would be -0.
    let share = |keep: fn(&Judgement<'_>) -> bool| -> f64 {
        pairs().filter(|(_, j)| keep(j)).fold(0.0, |sum, (w, _)| sum + w.weight)
    };
    let coverage = share(|j| j.known());
    let sum = |keep: &dyn Fn(Group) -> bool| {
        let mut hull = Hull::exactly(0.0);
        for (w, j) in pairs().filter(|(w, _)| keep(w.item.group())) {
            hull.low += w.weight * j.hull.low;
            hull.likely += w.weight * j.hull.likely;
            hull.high += w.weight * j.hull.high;
        }
        hull
    };
    let part = |keep: &dyn Fn(Group) -> bool| {
        let weight: f64 = weights.groups.iter().filter(|g| keep(g.group)).map(|g| g.weight).sum();
        (weight > 0.0).then(|| points(sum(keep), weight))
    };
    let reasons = must::verdicts(bench, dossier, &option);
    Scored {
        score: points(sum(&|_| true), 1.0),
        groups: Group::ALL.iter().map(|group| (*group, part(&|g| g == *group))).collect(),
        coverage,
        weak: share(|j| j.grade == Some(Confidence::Low)),
        thin: coverage < THIN - 1e-12,
        status: must::status(&reasons),
        reasons,
        rank: None,
        principles: part(&|g| g != Group::Practicality).map(|h| h.likely),
        practicality: part(&|g| g == Group::Practicality).map(|h| h.likely),
        efficient: None,
        judgements,
        option,
    }
}

/// A weighted sum in points of a whole of this weight, kept within 0 to 100.
fn points(sum: Hull, whole: f64) -> Hull {
    let scale = |value: f64| (100.0 * value / whole).clamp(0.0, 100.0);
    Hull { low: scale(sum.low), likely: scale(sum.likely), high: scale(sum.high) }
}

/// Nine decimals of a point, for telling equal scores.
pub(super) fn nine(value: f64) -> f64 {
    (value * 1e9).round() / 1e9
}

fn compare(a: &Scored<'_>, b: &Scored<'_>, order: Order) -> Ordering {
    let fails = |o: &Scored<'_>| o.status == Status::Fails;
    match (fails(a), fails(b)) {
        (false, false) => by_score(a, b, order),
        (true, true) => a.option.id.cmp(&b.option.id),
        (a_fails, b_fails) => a_fails.cmp(&b_fails),
    }
}

/// Higher score, then higher coverage, then id.
fn by_score(a: &Scored<'_>, b: &Scored<'_>, order: Order) -> Ordering {
    let key = |o: &Scored<'_>| match order {
        Order::Likely => nine(o.score.likely),
        Order::Proven => nine(o.score.low),
    };
    let coverage = nine(b.coverage).total_cmp(&nine(a.coverage));
    key(b).total_cmp(&key(a)).then(coverage).then_with(|| a.option.id.cmp(&b.option.id))
}

fn mark_efficient(options: &mut [Scored<'_>]) {
    let places: Vec<(usize, f64, f64)> = options
        .iter()
        .enumerate()
        .filter(|(_, o)| o.rank.is_some())
        .filter_map(|(i, o)| Some((i, nine(o.principles?), nine(o.practicality?))))
        .collect();
    for (i, option) in options.iter_mut().enumerate() {
        let (Some(x), Some(y)) = (option.principles.map(nine), option.practicality.map(nine)) else { continue };
        let beaten = places.iter().any(|(k, a, b)| *k != i && *a >= x && *b >= y && (*a > x || *b > y));
        option.efficient = Some(!beaten);
    }
}

impl<'a> Ranking<'a> {
    /// The option with this id.
    #[must_use]
    pub fn find(&self, id: &OptionId) -> Option<&Scored<'a>> {
        self.options.iter().find(|o| o.option.id == *id)
    }

    /// Ranked options, in the order of their ranks.
    pub fn ranked(&self) -> impl Iterator<Item = &Scored<'a>> {
        self.options.iter().filter(|o| o.rank.is_some())
    }

    /// Ranked options by likely, whatever the order shown.
    #[must_use]
    pub fn by_likely(&self) -> Vec<&Scored<'a>> {
        let mut ranked: Vec<&Scored<'a>> = self.ranked().collect();
        ranked.sort_by(|a, b| by_score(a, b, Order::Likely));
        ranked
    }

    /// The first ranked option by likely that is not thin, whatever the order shown.
    #[must_use]
    pub fn leader(&self) -> Option<&Scored<'a>> {
        self.ranked().filter(|o| !o.thin).min_by(|a, b| compare(a, b, Order::Likely))
    }

    /// The first by likely that is not thin and passes every gate.
    #[must_use]
    pub fn first_that_meets(&self) -> Option<&Scored<'a>> {
        let meets = self.ranked().filter(|o| !o.thin && o.status == Status::Meets);
        meets.min_by(|a, b| compare(a, b, Order::Likely))
    }

    /// The second by likely that is not thin.
    #[must_use]
    pub fn runner_up(&self) -> Option<&Scored<'a>> {
        let leader = &self.leader()?.option.id;
        let others = self.ranked().filter(|o| !o.thin && o.option.id != *leader);
        others.min_by(|a, b| compare(a, b, Order::Likely))
    }

    /// Who would lead if these options were out as well.
    #[must_use]
    pub fn leader_but(&self, out: impl Fn(&Scored<'a>) -> bool) -> Option<&Scored<'a>> {
        let left = self.ranked().filter(|o| !o.thin && !out(o));
        left.min_by(|a, b| compare(a, b, Order::Likely))
    }

    /// Who would lead if this gate were dropped.
    #[must_use]
    pub fn leader_without(&self, gate: Gate) -> Option<&Scored<'a>> {
        let passes = |o: &&Scored<'a>| {
            let others: Vec<Reason> = o.reasons.iter().filter(|r| r.gate != gate).copied().collect();
            must::status(&others) != Status::Fails && !o.thin
        };
        self.options.iter().filter(passes).min_by(|a, b| by_score(a, b, Order::Likely))
    }
}
