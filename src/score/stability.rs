//! How far a weight may move before the leader changes: closed forms.
//!
//! In: a ranking. Out: for every group, criterion and wish with weight the interval of its weight
//! (0 to 1) and of its importance (0 to 10) in which the leader stays first, all else as it is.
//! Taken over ranked options that are not thin; a tie counts as staying. `scoring.md`, section 6.

use super::rank::{Ranking, Scored};
use super::weight::Weighed;
use crate::catalog::{Group, Importance};

/// Below this, a difference of scores (0 to 1) counts as none.
const NOTHING: f64 = 1e-12;

/// What a range speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A group.
    Group(Group),
    /// A criterion.
    Criterion(String),
    /// A wish.
    Wish(String),
}

impl Subject {
    /// Kind in JSON.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Group(_) => "group",
            Self::Criterion(_) => "criterion",
            Self::Wish(_) => "wish",
        }
    }

    /// Id in JSON.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Group(group) => group.code(),
            Self::Criterion(id) | Self::Wish(id) => id,
        }
    }
}

/// The range in which the leader stays first.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// What is moved.
    pub subject: Subject,
    /// Today's weight, 0 to 1.
    pub weight: f64,
    /// Weights from and to.
    pub weights: (f64, f64),
    /// Today's importance, 0 to 10.
    pub importance: f64,
    /// Importances from and to; 0 and 10 where no position of the slider changes the first place.
    pub importances: (f64, f64),
}

/// The ranges of all groups, then of all criteria and wishes with weight, in catalogue order.
#[must_use]
pub fn stability(ranking: &Ranking<'_>) -> Vec<Range> {
    let gaps = Gaps::of(ranking);
    let groups = ranking.weights.groups.iter().filter(|g| g.weight > 0.0).map(|g| {
        let weights = gaps.weight_range(g.weight, |gap| gap.group(ranking, g.group) / g.weight);
        let others: f64 =
            ranking.weights.groups.iter().filter(|o| o.group != g.group && o.weight > 0.0).map(|o| o.importance).sum();
        let importances = (group_importance(weights.0, others), group_importance(weights.1, others));
        let importances = if others > 0.0 { importances } else { (0.0, Importance::MAX) };
        Range { subject: Subject::Group(g.group), weight: g.weight, weights, importance: g.importance, importances }
    });
    let items = ranking.weights.items.iter().enumerate().filter(|(_, w)| w.weight > 0.0).map(|(i, w)| {
        let id = w.item.id().to_owned();
        let practical = w.item.group() == Group::Practicality;
        Range {
            subject: if practical { Subject::Wish(id) } else { Subject::Criterion(id) },
            weight: w.weight,
            weights: gaps.weight_range(w.weight, |gap| gap.at(i)),
            importance: w.importance,
            importances: gaps.importance_range(ranking, i, w),
        }
    });
    groups.chain(items).collect()
}

/// How far beyond an end of a range it is looked who is first there.
const BEYOND: f64 = 1e-6;

/// Who is first just below the lower end of a range of importance, and just above the upper one; `None` where the
/// slider ends there.
#[must_use]
pub fn beyond<'r, 'a>(ranking: &'r Ranking<'a>, range: &Range) -> [Option<&'r Scored<'a>>; 2] {
    let now = ranking.leader().map(|leader| &leader.option.id);
    let (from, to) = range.importances;
    let first = |importance: f64| {
        let known = ranking.ranked().filter(|o| !o.thin);
        let all = known.filter_map(|o| Some((o, moved(ranking, &range.subject, importance, o)?)));
        let most = all.max_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(option, _)| option);
        most.filter(|option| Some(&option.option.id) != now)
    };
    let below = (from > 0.0).then(|| first((from - BEYOND).max(0.0))).flatten();
    let above = (to < Importance::MAX).then(|| first((to + BEYOND).min(Importance::MAX))).flatten();
    [below, above]
}

/// The score (0 to 1) of an option if one slider stood at this importance and all others as they do.
fn moved(ranking: &Ranking<'_>, subject: &Subject, importance: f64, option: &Scored<'_>) -> Option<f64> {
    let weights = &ranking.weights;
    let items = || weights.items.iter().zip(option.judgements.iter().map(|judged| judged.hull.likely));
    let total: f64 = items().map(|(w, likely)| w.weight * likely).sum();
    let inside = |group: Group| -> f64 {
        items().filter(|(w, _)| w.item.group() == group).map(|(w, likely)| w.weight * likely).sum()
    };
    if let Subject::Group(group) = subject {
        let own = weights.group(*group);
        let others = weights.groups.iter().filter(|o| o.group != *group && o.weight > 0.0);
        let others: f64 = others.map(|o| o.importance).sum();
        let share = importance / (importance + others);
        let fits = own > 0.0 && own < 1.0 && share.is_finite();
        return fits.then(|| share * inside(*group) / own + (1.0 - share) * (total - inside(*group)) / (1.0 - own));
    }
    let (moving, likely) = items().find(|(w, _)| w.item.id() == subject.id())?;
    let group = moving.item.group();
    let beside = || items().filter(move |(w, _)| w.item.group() == group && w.item.id() != subject.id());
    let rest: f64 = beside().map(|(w, _)| w.importance).sum();
    let held: f64 = beside().map(|(w, likely)| w.importance * likely).sum();
    let all = importance + rest;
    (all > 0.0).then(|| total - inside(group) + weights.group(group) * (importance * likely + held) / all)
}

fn group_importance(weight: f64, others: f64) -> f64 {
    if weight >= 1.0 { Importance::MAX } else { (weight / (1.0 - weight) * others).clamp(0.0, Importance::MAX) }
}

/// Differences of the leader to one other option: per item, and in total (weighted).
struct Gap {
    items: Vec<f64>,
    total: f64,
}

impl Gap {
    fn new(leader: &Scored<'_>, other: &Scored<'_>, weights: &[Weighed<'_>]) -> Self {
        let pairs = leader.judgements.iter().zip(&other.judgements);
        let items: Vec<f64> = pairs.map(|(a, b)| a.hull.likely - b.hull.likely).collect();
        let total = weights.iter().zip(&items).map(|(w, d)| w.weight * d).sum();
        Self { items, total }
    }

    fn at(&self, index: usize) -> f64 {
        self.items.get(index).copied().unwrap_or_default()
    }

    /// Weighted difference inside a group.
    fn group(&self, ranking: &Ranking<'_>, group: Group) -> f64 {
        let pairs = ranking.weights.items.iter().zip(&self.items);
        pairs.filter(|(w, _)| w.item.group() == group).map(|(w, d)| w.weight * d).sum()
    }
}

struct Gaps(Vec<Gap>);

impl Gaps {
    fn of(ranking: &Ranking<'_>) -> Self {
        let Some(leader) = ranking.leader() else { return Self(Vec::new()) };
        let others = ranking.ranked().filter(|o| !o.thin && o.option.id != leader.option.id);
        Self(others.map(|o| Gap::new(leader, o, &ranking.weights.items)).collect())
    }

    /// Around weight `w` of something whose own difference is `own(gap)`: the others keep their
    /// proportions, so the total is `x·own + (1-x)·rest`.
    fn weight_range(&self, w: f64, own: impl Fn(&Gap) -> f64) -> (f64, f64) {
        if w >= 1.0 - NOTHING {
            return (0.0, 1.0);
        }
        let lines = self.0.iter().map(|gap| {
            let own = own(gap);
            let rest = (gap.total - w * own) / (1.0 - w);
            Line { start: rest, slope: own - rest }
        });
        interval(lines, w, 1.0)
    }

    /// Around the importance of item `index`, all other sliders as they are.
    fn importance_range(&self, ranking: &Ranking<'_>, index: usize, of: &Weighed<'_>) -> (f64, f64) {
        let group = of.item.group();
        let share = ranking.weights.group(group);
        let others = || {
            let items = ranking.weights.items.iter().enumerate();
            items.filter(move |(i, w)| *i != index && w.item.group() == group)
        };
        let rest: f64 = others().map(|(_, w)| w.importance).sum();
        if rest <= 0.0 {
            return (0.0, Importance::MAX);
        }
        let lines = self.0.iter().map(|gap| {
            let elsewhere = gap.total - gap.group(ranking, group);
            let inside: f64 = others().map(|(i, w)| w.importance * gap.at(i)).sum::<f64>() / rest;
            Line { start: rest * (elsewhere + share * inside), slope: elsewhere + share * gap.at(index) }
        });
        interval(lines, of.importance, Importance::MAX)
    }
}

/// `start + slope · x`, wanted not below zero.
struct Line {
    start: f64,
    slope: f64,
}

/// The part of 0..=end around `now` in which no line is below zero.
fn interval(lines: impl Iterator<Item = Line>, now: f64, end: f64) -> (f64, f64) {
    let (mut from, mut to) = (0.0_f64, end);
    for line in lines {
        if line.slope.abs() <= NOTHING {
            continue;
        }
        // Where `start` is 0 this would be -0.
        let root = -line.start / line.slope + 0.0;
        if line.slope > 0.0 {
            from = from.max(root.min(now));
        } else {
            to = to.min(root.max(now));
        }
    }
    (from, to)
}
