//! One option as JSON, with or without its judgements.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::catalog::{Confidence, Source, feature_value};
use crate::score::judgement::{Bench, Evidence, Hull, Judgement};
use crate::score::must::Reason;
use crate::score::rank::{Ranking, Scored};
use crate::score::sample::Acceptability;
use crate::score::weight::Item;

#[derive(Serialize)]
struct HullJson {
    low: f64,
    likely: f64,
    high: f64,
}

impl From<Hull> for HullJson {
    fn from(hull: Hull) -> Self {
        Self { low: hull.low, likely: hull.likely, high: hull.high }
    }
}

#[derive(Serialize)]
pub(super) struct OptionJson<'a> {
    id: &'a str,
    rank: Option<usize>,
    #[serde(flatten)]
    score: HullJson,
    /// What nine of ten samples reach; null for options without a rank.
    p10: Option<f64>,
    /// What one of ten samples reaches.
    p90: Option<f64>,
    coverage: f64,
    weak: f64,
    thin: bool,
    status: &'static str,
    reasons: Vec<String>,
    groups: BTreeMap<&'static str, Option<HullJson>>,
    principles: Option<f64>,
    practicality: Option<f64>,
    efficient: Option<bool>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    criteria: BTreeMap<&'a str, JudgementJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct JudgementJson<'a> {
    #[serde(flatten)]
    found: FoundJson<'a>,
    #[serde(flatten)]
    hull: HullJson,
    known: bool,
    grade: Option<&'static str>,
    confidence: Option<&'static str>,
    stale: bool,
    from: String,
    sources: Vec<&'a Source>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum FoundJson<'a> {
    Level(Option<&'a str>),
    Value(Option<Value>),
}

/// An option with what the samples say of it.
pub(super) fn option<'a>(
    scored: &'a Scored<'_>,
    samples: &Acceptability,
    criteria: BTreeMap<&'a str, JudgementJson<'a>>,
) -> OptionJson<'a> {
    let band = samples.find(&scored.option.id).map(|a| a.band);
    OptionJson {
        id: scored.option.id.as_str(),
        rank: scored.rank,
        score: scored.score.into(),
        p10: band.map(|b| b.0),
        p90: band.map(|b| b.1),
        coverage: scored.coverage,
        weak: scored.weak,
        thin: scored.thin,
        status: scored.status.code(),
        reasons: scored.reasons.iter().map(Reason::code).collect(),
        groups: scored.groups.iter().map(|(g, hull)| (g.code(), hull.map(HullJson::from))).collect(),
        principles: scored.principles,
        practicality: scored.practicality,
        efficient: scored.efficient,
        criteria,
    }
}

/// All criteria of the purpose, scored or not, and the wishes.
pub(super) fn criteria<'a>(
    bench: &Bench<'a>,
    ranking: &'a Ranking<'a>,
    of: &'a Scored<'a>,
) -> BTreeMap<&'a str, JudgementJson<'a>> {
    let scored = ranking.weights.items.iter().zip(&of.judgements).map(|(w, j)| {
        let kind = if matches!(w.item, Item::Wish(_)) { Kind::Wish } else { Kind::Criterion };
        (w.item.id(), judgement(j, kind))
    });
    let shown = bench.catalog.criteria.iter().filter(|c| !c.scored && c.purposes.contains(ranking.of.purpose));
    let shown = shown.map(|c| (c.id.as_str(), judgement(&bench.criterion(&of.option, c), Kind::Criterion)));
    scored.chain(shown).collect()
}

#[derive(Clone, Copy)]
enum Kind {
    Criterion,
    Wish,
}

fn judgement<'a>(j: &Judgement<'a>, kind: Kind) -> JudgementJson<'a> {
    let found = match kind {
        Kind::Wish => FoundJson::Value(j.value.as_ref().map(feature_value)),
        Kind::Criterion => FoundJson::Level(j.level.map(|l| l.id.as_str())),
    };
    let sources: Vec<&Source> = match j.evidence {
        Some(Evidence::Fact(fact)) => fact.sources.iter().collect(),
        Some(Evidence::Feature(fact)) => fact.sources.iter().collect(),
        Some(Evidence::Opinion(opinion)) => opinion.sources.iter().collect(),
        Some(Evidence::Override(_) | Evidence::OwnValue(_)) | None => Vec::new(),
    };
    JudgementJson {
        found,
        hull: j.hull.into(),
        known: j.known(),
        grade: j.grade.map(Confidence::code),
        confidence: j.confidence.map(Confidence::code),
        stale: j.stale,
        from: j.carrier.to_string(),
        sources,
    }
}
