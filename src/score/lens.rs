//! Lenses: the same judgements, weighed by somebody else's objectives.
//!
//! In: a ranking and the catalogue's lenses. Out: per lens every ranked option's total (0 to 100)
//! and gate (0 to 4), and who would be first. Named as ours, never as an official level.
//! Rules: `scoring.md`, section 6.

use super::judgement::{Bench, Hull, Judgement};
use super::option::Candidate;
use super::rank::{Ranking, Scored, nine};
use crate::catalog::{Criterion, Lens, Objective};

/// What an option comes to under a lens.
#[derive(Clone, Debug)]
pub struct LensScore<'r, 'a> {
    /// The option.
    pub option: &'r Scored<'a>,
    /// Weighted mean of the objectives, in points.
    pub total: Hull,
    /// Each objective in points; `None` where none of its criteria applies.
    pub objectives: Vec<Option<Hull>>,
    /// The smallest quarter over all criteria, 0 to 4; `None` = one is not known.
    pub gate: Option<u8>,
}

/// A lens with what it makes of the ranked options.
#[derive(Clone, Debug)]
pub struct LensView<'r, 'a> {
    /// The lens.
    pub lens: &'a Lens,
    /// Ranked options, best total first.
    pub scores: Vec<LensScore<'r, 'a>>,
}

impl<'r, 'a> LensView<'r, 'a> {
    /// The first that is not thin.
    #[must_use]
    pub fn first(&self) -> Option<&'r Scored<'a>> {
        self.scores.iter().map(|s| s.option).find(|o| !o.thin)
    }
}

/// Every lens of the catalogue over a ranking.
#[must_use]
pub fn lenses<'r, 'a>(bench: &Bench<'a>, ranking: &'r Ranking<'a>) -> Vec<LensView<'r, 'a>> {
    let view = |lens: &'a Lens| {
        let mut scores: Vec<LensScore<'r, 'a>> = ranking.ranked().map(|o| score(bench, lens, o)).collect();
        scores.sort_by(|a, b| {
            let (x, y) = (nine(a.total.likely), nine(b.total.likely));
            let coverage = nine(b.option.coverage).total_cmp(&nine(a.option.coverage));
            y.total_cmp(&x).then(coverage).then_with(|| a.option.option.id.cmp(&b.option.option.id))
        });
        LensView { lens, scores }
    };
    bench.catalog.lenses.iter().map(view).collect()
}

fn score<'r, 'a>(bench: &Bench<'a>, lens: &'a Lens, scored: &'r Scored<'a>) -> LensScore<'r, 'a> {
    let judged: Vec<Vec<Judgement<'a>>> = lens.objectives.iter().map(|o| judge(bench, o, &scored.option)).collect();
    let objectives: Vec<Option<Hull>> = judged.iter().map(|list| mean(list)).collect();
    let (mut total, mut weight) = (Hull::exactly(0.0), 0.0);
    for (objective, hull) in lens.objectives.iter().zip(&objectives) {
        if let Some(hull) = hull {
            total.low += objective.weight * hull.low;
            total.likely += objective.weight * hull.likely;
            total.high += objective.weight * hull.high;
            weight += objective.weight;
        }
    }
    let scale = |sum: f64| if weight > 0.0 { (100.0 * sum / weight).clamp(0.0, 100.0) } else { 0.0 };
    let points = |h: Hull| Hull { low: 100.0 * h.low, likely: 100.0 * h.likely, high: 100.0 * h.high };
    LensScore {
        option: scored,
        total: Hull { low: scale(total.low), likely: scale(total.likely), high: scale(total.high) },
        objectives: objectives.into_iter().map(|o| o.map(points)).collect(),
        gate: gate(judged.iter().flatten()),
    }
}

/// Judgements of the criteria of an objective that apply to the purpose.
fn judge<'a>(bench: &Bench<'a>, objective: &Objective, option: &Candidate<'a>) -> Vec<Judgement<'a>> {
    let criteria = objective.criteria.iter().filter_map(|id| bench.catalog.criterion(id));
    let applies = |c: &&Criterion| c.purposes.contains(bench.of.purpose);
    criteria.filter(applies).map(|c| bench.criterion(option, c)).collect()
}

#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn mean(judged: &[Judgement<'_>]) -> Option<Hull> {
    let count = judged.len() as f64;
    let mean = |value: fn(&Hull) -> f64| judged.iter().map(|j| value(&j.hull)).sum::<f64>() / count;
    (!judged.is_empty()).then(|| Hull { low: mean(|h| h.low), likely: mean(|h| h.likely), high: mean(|h| h.high) })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "utilities lie between 0 and 1")]
fn gate<'j, 'a: 'j>(judged: impl Iterator<Item = &'j Judgement<'a>>) -> Option<u8> {
    let quarters: Option<Vec<u8>> =
        judged.map(|j| j.known().then(|| nine(4.0 * j.hull.likely).floor() as u8)).collect();
    quarters?.into_iter().min()
}

/// A group's or an option's colour at a traffic light.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Light {
    /// Below a third.
    Red,
    /// Below two thirds.
    Amber,
    /// From two thirds on.
    Green,
}

impl Light {
    /// Code in keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Amber => "amber",
            Self::Green => "green",
        }
    }

    /// The light for points, 0 to 100.
    #[must_use]
    pub fn of(points: f64) -> Self {
        match nine(points) {
            p if p < 33.0 => Self::Red,
            p if p < 67.0 => Self::Amber,
            _ => Self::Green,
        }
    }

    /// The light of an option: its worst group.
    #[must_use]
    pub fn of_option(scored: &Scored<'_>) -> Option<Self> {
        scored.groups.iter().filter_map(|(_, hull)| hull.map(|h| Self::of(h.likely))).min()
    }
}
