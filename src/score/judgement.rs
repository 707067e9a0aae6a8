//! Judgements: what is known of an option in one criterion or wish, as (low, likely, high).
//!
//! In: an option, a criterion or a wished feature, and the day it is judged. Out: a
//! [`Judgement`] with utilities 0 to 1. Rules: `scoring.md`, section 2.

use jiff::civil::Date;

use super::option::{Candidate, Carrier};
use crate::catalog::{
    About, Amount, Catalog, Confidence, Criterion, CriterionId, Fact, Feature, FeatureFact, FeatureKind, FeatureValue,
    Ladder, Level, LevelChange, LevelId, Opinion, Scenario, Verdict,
};
use crate::dossier::{Dossier, Move, Override, Want};

/// Utilities 0 to 1, `low <= likely <= high`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hull {
    /// If everything uncertain goes badly.
    pub low: f64,
    /// Best estimate.
    pub likely: f64,
    /// If everything uncertain goes well.
    pub high: f64,
}

impl Hull {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self { low: 0.0, likely: 0.5, high: 1.0 };

    /// Known exactly.
    #[must_use]
    pub const fn exactly(utility: f64) -> Self {
        Self { low: utility, likely: utility, high: utility }
    }

    /// A level judged with a grade: high exact, medium half a step, low a whole step to each side.
    #[must_use]
    pub fn of_level(ladder: &Ladder, position: usize, grade: Confidence) -> Self {
        let likely = ladder.utility(position);
        let below = ladder.utility(position.saturating_sub(1));
        let above = ladder.utility(position + 1);
        match grade {
            Confidence::High => Self::exactly(likely),
            Confidence::Medium => {
                Self { low: f64::midpoint(below, likely), likely, high: f64::midpoint(likely, above) }
            }
            Confidence::Low => Self { low: below, likely, high: above },
        }
    }
}

/// Where a known judgement comes from.
#[derive(Clone, Copy, Debug)]
pub enum Evidence<'a> {
    /// A fact of the catalogue.
    Fact(&'a Fact),
    /// The consultant's own level.
    Override(&'a Override),
    /// An authority's opinion in force.
    Opinion(&'a Opinion),
    /// A feature of the catalogue.
    Feature(&'a FeatureFact),
    /// The consultant's own value of a feature.
    OwnValue(&'a crate::dossier::FeatureOverride),
}

/// What is known of an option in one criterion or wish.
#[derive(Clone, Debug)]
pub struct Judgement<'a> {
    /// Utilities.
    pub hull: Hull,
    /// The level; `None` for wishes and where nothing is known.
    pub level: Option<&'a Level>,
    /// The value of a wish.
    pub value: Option<FeatureValue>,
    /// How far the level can be relied on today; `None` for wishes and where nothing is known.
    pub grade: Option<Confidence>,
    /// How well the source supported it when it was read.
    pub confidence: Option<Confidence>,
    /// The fact is older than the criterion's shelf life.
    pub stale: bool,
    /// What it rests on; `None` = nothing is known.
    pub evidence: Option<Evidence<'a>>,
    /// The entity that carries it, or would.
    pub carrier: Carrier,
}

impl Judgement<'_> {
    /// Whether anything is known.
    #[must_use]
    pub const fn known(&self) -> bool {
        self.evidence.is_some()
    }

    fn unknown(carrier: Carrier) -> Self {
        Self {
            hull: Hull::UNKNOWN,
            level: None,
            value: None,
            grade: None,
            confidence: None,
            stale: false,
            evidence: None,
            carrier,
        }
    }
}

/// What a judgement is made in: catalogue, move, and the day.
#[derive(Clone, Copy, Debug)]
pub struct Bench<'a> {
    /// The catalogue.
    pub catalog: &'a Catalog,
    /// The move.
    pub of: &'a Move,
    /// The dossier's day.
    pub as_of: Date,
    /// What is supposed to happen; `None` = things stay as they are.
    pub scenario: Option<&'a Scenario>,
}

impl<'a> Bench<'a> {
    /// The move as the dossier has it.
    #[must_use]
    pub fn new(catalog: &'a Catalog, dossier: &Dossier, of: &'a Move) -> Self {
        Self { catalog, of, as_of: dossier.day(catalog), scenario: None }
    }

    /// The position that takes the place of one that was found.
    fn supposed(&self, criterion: &Criterion, found: usize) -> usize {
        let changes = self.scenario.iter().flat_map(|s| &s.changes);
        changes.filter(|c| c.criterion() == Some(&criterion.id)).fold(found, |at, change| match change {
            LevelChange::Replace(_, from, to) if criterion.levels.position(from) == Some(at) => {
                criterion.levels.position(to).unwrap_or(at)
            }
            LevelChange::Down(_, steps) => at.saturating_sub(usize::try_from(*steps).unwrap_or(usize::MAX)),
            LevelChange::Worst(_) => 0,
            LevelChange::Replace(..) | LevelChange::Prices(_) => at,
        })
    }

    fn graded(
        &self,
        criterion: &'a Criterion,
        level: &LevelId,
        grade: Confidence,
        found: Found<'a>,
    ) -> Option<Judgement<'a>> {
        let position = self.supposed(criterion, criterion.levels.position(level)?);
        Some(Judgement {
            hull: Hull::of_level(&criterion.levels, position, grade),
            level: criterion.levels.level(position),
            value: None,
            grade: Some(grade),
            confidence: Some(found.confidence),
            stale: found.stale,
            evidence: Some(found.evidence),
            carrier: found.carrier,
        })
    }

    /// Judges an option in a criterion.
    #[must_use]
    pub fn criterion(&self, option: &Candidate<'a>, criterion: &'a Criterion) -> Judgement<'a> {
        if let Some(own) = self.own_level(option, &criterion.id) {
            let carrier = Carrier::Override(option.id.clone());
            let confidence = own.confidence.unwrap_or(Confidence::High);
            let found = Found { confidence, stale: false, evidence: Evidence::Override(own), carrier };
            return self
                .graded(criterion, &own.level, confidence, found)
                .unwrap_or_else(|| Judgement::unknown(option.would_carry(criterion)));
        }
        if criterion.id == *"authority-opinion" {
            return self.opinion(option, criterion);
        }
        let Some((fact, carrier)) = option.fact(criterion) else {
            return Judgement::unknown(option.would_carry(criterion));
        };
        let (grade, stale) = grade(fact, criterion.shelf_life_months, self.as_of, self.catalog.edition_start());
        let found = Found { confidence: fact.confidence, stale, evidence: Evidence::Fact(fact), carrier };
        self.graded(criterion, &fact.level, grade, found)
            .unwrap_or_else(|| Judgement::unknown(option.would_carry(criterion)))
    }

    fn own_level(&self, option: &Candidate<'a>, criterion: &CriterionId) -> Option<&'a Override> {
        self.of.overrides.iter().rfind(|o| o.option == option.id && o.criterion == *criterion)
    }

    /// Opinions in force about the option's service, software or provider.
    pub fn opinions(&self, option: &Candidate<'a>) -> impl Iterator<Item = &'a Opinion> {
        let (service, software) = (option.service.id.clone(), option.software.map(|s| s.id.clone()));
        let provider = option.service.provider.clone();
        self.catalog.opinions.iter().filter(move |o| {
            o.in_force
                && match &o.about {
                    About::Service(id) => *id == service,
                    About::Software(id) => Some(id) == software.as_ref(),
                    About::Provider(id) => *id == provider,
                }
        })
    }

    /// The newest opinion in force about the service, else about its software or provider.
    fn opinion(&self, option: &Candidate<'a>, criterion: &'a Criterion) -> Judgement<'a> {
        let spoken = self.opinions(option).filter(|o| o.verdict.is_some());
        let newest =
            spoken.max_by_key(|o| (matches!(o.about, About::Service(_)), o.date.as_ref().map(|d| d.first_day())));
        let unknown = || Judgement::unknown(option.would_carry(criterion));
        let Some((opinion, verdict)) = newest.and_then(|o| o.verdict.map(|v| (o, v))) else { return unknown() };
        let carrier = match &opinion.about {
            About::Service(id) => Carrier::Service(id.clone()),
            About::Software(id) => Carrier::Software(id.clone()),
            About::Provider(id) => Carrier::Provider(id.clone()),
        };
        let confidence = opinion.confidence.unwrap_or(Confidence::Medium);
        let found = Found { confidence, stale: false, evidence: Evidence::Opinion(opinion), carrier };
        self.graded(criterion, &Verdict::code(verdict).into(), confidence, found).unwrap_or_else(unknown)
    }

    /// Judges an option in a wished feature: exact when known.
    #[must_use]
    pub fn wish(&self, option: &Candidate<'a>, feature: &'a Feature) -> Judgement<'a> {
        let own = self.of.feature_overrides.iter().rfind(|o| o.option == option.id && o.feature == feature.id);
        let fact = option.feature_fact(feature);
        let (value, confidence, evidence, carrier) = match (own, fact) {
            (Some(own), _) => (&own.value, None, Evidence::OwnValue(own), Carrier::Override(option.id.clone())),
            (None, Some((fact, carrier))) => (&fact.value, fact.confidence, Evidence::Feature(fact), carrier),
            (None, None) => return Judgement::unknown(option.would_carry_feature(feature)),
        };
        let want = self.of.wants.get(&feature.id);
        match feature_utility(&feature.kind, value, want) {
            Some(utility) => Judgement {
                hull: Hull::exactly(utility),
                level: None,
                value: Some(value.clone()),
                grade: None,
                confidence,
                stale: false,
                evidence: Some(evidence),
                carrier,
            },
            None => Judgement::unknown(option.would_carry_feature(feature)),
        }
    }
}

/// What was found before it is placed on its ladder.
struct Found<'a> {
    confidence: Confidence,
    stale: bool,
    evidence: Evidence<'a>,
    carrier: Carrier,
}

/// The grade of a fact on a day, and whether it is stale: undated at most medium, then one grade
/// worse when older than its shelf life.
fn grade(fact: &Fact, shelf_life_months: u32, as_of: Date, edition_start: Date) -> (Confidence, bool) {
    let dated = fact.date(edition_start).dated;
    let capped = if dated { fact.confidence } else { fact.confidence.min(Confidence::Medium) };
    let stale = fact.is_stale(shelf_life_months, as_of, edition_start);
    (if stale { worse(capped) } else { capped }, stale)
}

const fn worse(grade: Confidence) -> Confidence {
    match grade {
        Confidence::High => Confidence::Medium,
        Confidence::Medium | Confidence::Low => Confidence::Low,
    }
}

/// Utility of a feature's value, 0 to 1; `None` where value, kind and bound do not fit together.
#[must_use]
pub fn feature_utility(kind: &FeatureKind, value: &FeatureValue, want: Option<&Want>) -> Option<f64> {
    match (kind, value, want) {
        (FeatureKind::YesNo, FeatureValue::Yes, _) => Some(1.0),
        (FeatureKind::YesNo, FeatureValue::Partial, _) => Some(0.5),
        (FeatureKind::YesNo, FeatureValue::No, _) => Some(0.0),
        (FeatureKind::Number(_), FeatureValue::Unlimited, Some(Want::AtLeast(_))) => Some(1.0),
        (FeatureKind::Number(_), FeatureValue::Number(Amount(n)), Some(Want::AtLeast(Amount(bound))))
            if *bound > 0.0 =>
        {
            Some((n / bound).min(1.0))
        }
        (FeatureKind::Languages, FeatureValue::List(offered), Some(Want::Languages(wanted))) if !wanted.is_empty() => {
            let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
            let there = wanted.iter().filter(|w| offered.iter().any(|o| o.as_str().eq_ignore_ascii_case(w.as_str())));
            Some(count(there.count()) / count(wanted.len()))
        }
        (FeatureKind::Scale(ladder), FeatureValue::Scale(level), _) => {
            ladder.position(level).map(|position| ladder.utility(position))
        }
        _ => None,
    }
}
