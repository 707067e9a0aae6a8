//! Ranking and comparison as JSON for other programs. Shape: `formats.md`, "JSON".
//!
//! Numbers are unrounded; names of enums are in kebab-case; the language changes no byte.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::judgement::{Bench, Evidence, Hull, Judgement};
use super::must::Gate;
use super::rank::{Ranking, Scored};
use super::stability::{Range, stability};
use super::weight::Item;
use crate::catalog::{Catalog, Confidence, Source, feature_value};
use crate::dossier::{Dossier, OptionId};

#[derive(Serialize)]
struct RankJson<'a> {
    format: u32,
    r#move: usize,
    purpose: &'static str,
    catalog_edition: &'a str,
    as_of: String,
    order: &'static str,
    today: Vec<&'a str>,
    group_weights: BTreeMap<&'static str, f64>,
    weights: BTreeMap<&'a str, f64>,
    options: Vec<OptionJson<'a>>,
    stability: Vec<RangeJson<'a>>,
    without: Vec<WithoutJson<'a>>,
}

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
struct OptionJson<'a> {
    id: &'a str,
    rank: Option<usize>,
    #[serde(flatten)]
    score: HullJson,
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
struct RangeJson<'a> {
    of: &'a str,
    kind: &'static str,
    weight: f64,
    from: f64,
    to: f64,
    importance: f64,
    importance_from: f64,
    importance_to: f64,
    leader: Option<&'a str>,
}

#[derive(Serialize)]
struct WithoutJson<'a> {
    must: usize,
    leader: Option<&'a str>,
}

#[derive(Serialize)]
struct JudgementJson<'a> {
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

#[derive(Serialize)]
struct CompareJson<'a> {
    r#move: usize,
    purpose: &'static str,
    options: Vec<OptionJson<'a>>,
}

/// `rank --json`; `number` is the move's number from 1.
#[must_use]
pub fn rank_json(catalog: &Catalog, dossier: &Dossier, ranking: &Ranking<'_>, number: usize) -> Value {
    let ranges = stability(ranking);
    let leader = ranking.leader().map(|o| o.option.id.as_str());
    let tools = ranking.of.replaces.iter().filter_map(|id| dossier.tool(id)?.service.as_ref());
    value(&RankJson {
        format: 1,
        r#move: number,
        purpose: ranking.of.purpose.code(),
        catalog_edition: catalog.manifest.edition.as_str(),
        as_of: dossier.day(catalog).to_string(),
        order: ranking.order.code(),
        today: tools.map(|id| id.as_str()).collect(),
        group_weights: ranking.weights.groups.iter().map(|g| (g.group.code(), g.weight)).collect(),
        weights: ranking.weights.items.iter().map(|w| (w.item.id(), w.weight)).collect(),
        options: ranking.options.iter().map(|o| option(o, BTreeMap::new())).collect(),
        stability: ranges.iter().map(|r| range(r, leader)).collect(),
        without: (0..ranking.of.must.len())
            .map(|must| WithoutJson {
                must,
                leader: ranking.leader_without(Gate::Must(must)).map(|o| o.option.id.as_str()),
            })
            .collect(),
    })
}

/// `compare --json` for these options; `number` is the move's number from 1. Options that the
/// ranking does not have are left out.
#[must_use]
pub fn compare_json(bench: &Bench<'_>, ranking: &Ranking<'_>, options: &[OptionId], number: usize) -> Value {
    let chosen = options.iter().filter_map(|id| ranking.find(id));
    value(&CompareJson {
        r#move: number,
        purpose: ranking.of.purpose.code(),
        options: chosen.map(|o| option(o, criteria(bench, ranking, o))).collect(),
    })
}

fn value(json: &impl Serialize) -> Value {
    serde_json::to_value(json).unwrap_or(Value::Null)
}

fn option<'a>(scored: &'a Scored<'_>, criteria: BTreeMap<&'a str, JudgementJson<'a>>) -> OptionJson<'a> {
    OptionJson {
        id: scored.option.id.as_str(),
        rank: scored.rank,
        score: scored.score.into(),
        coverage: scored.coverage,
        weak: scored.weak,
        thin: scored.thin,
        status: scored.status.code(),
        reasons: scored.reasons.iter().map(super::must::Reason::code).collect(),
        groups: scored.groups.iter().map(|(g, hull)| (g.code(), hull.map(HullJson::from))).collect(),
        principles: scored.principles,
        practicality: scored.practicality,
        efficient: scored.efficient,
        criteria,
    }
}

fn range<'a>(range: &'a Range, leader: Option<&'a str>) -> RangeJson<'a> {
    RangeJson {
        of: range.subject.id(),
        kind: range.subject.kind(),
        weight: range.weight,
        from: range.weights.0,
        to: range.weights.1,
        importance: range.importance,
        importance_from: range.importances.0,
        importance_to: range.importances.1,
        leader,
    }
}

/// All criteria of the purpose, scored or not, and the wishes.
fn criteria<'a>(
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
