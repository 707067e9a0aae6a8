//! Ranking and comparison as JSON for other programs. Shape: `formats.md`, "JSON".
//!
//! Numbers are unrounded; names of enums are in kebab-case; the language changes no byte.

mod option;
mod robust;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use self::option::{OptionJson, criteria, option};
use self::robust::{AcceptabilityJson, LensJson, QuestionJson, ScenarioJson, VoiceJson};
use super::judgement::Bench;
use super::must::Gate;
use super::rank::Ranking;
use super::sample::{Acceptability, SAMPLES, Spread, acceptability};
use super::stability::{Range, stability};
use crate::catalog::Catalog;
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
    acceptability: AcceptabilityJson<'a>,
    without: Vec<WithoutJson<'a>>,
    lenses: Vec<LensJson<'a>>,
    scenarios: Vec<ScenarioJson<'a>>,
    questions: Vec<QuestionJson<'a>>,
    voices: Vec<VoiceJson<'a>>,
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
struct CompareJson<'a> {
    r#move: usize,
    purpose: &'static str,
    options: Vec<OptionJson<'a>>,
}

/// `rank --json`; `index` counts moves from 0.
#[must_use]
pub fn rank_json(catalog: &Catalog, dossier: &Dossier, ranking: &Ranking<'_>, index: usize) -> Value {
    let ranges = stability(ranking);
    let samples = samples(dossier, ranking);
    let seen = robust::Seen::of(catalog, dossier, ranking, &samples, index);
    let leader = ranking.leader().map(|o| o.option.id.as_str());
    let tools = ranking.of.replaces.iter().filter_map(|id| dossier.tool(id)?.service.as_ref());
    let without =
        |must| WithoutJson { must, leader: ranking.leader_without(Gate::Must(must)).map(|o| o.option.id.as_str()) };
    value(&RankJson {
        format: 1,
        r#move: index + 1,
        purpose: ranking.of.purpose.code(),
        catalog_edition: catalog.manifest.edition.as_str(),
        as_of: dossier.day(catalog).to_string(),
        order: ranking.order.code(),
        today: tools.map(|id| id.as_str()).collect(),
        group_weights: ranking.weights.groups.iter().map(|g| (g.group.code(), g.weight)).collect(),
        weights: ranking.weights.items.iter().map(|w| (w.item.id(), w.weight)).collect(),
        options: ranking.options.iter().map(|o| option(o, &samples, BTreeMap::new())).collect(),
        stability: ranges.iter().map(|r| range(r, leader)).collect(),
        acceptability: AcceptabilityJson::of(ranking, &samples),
        without: (0..ranking.of.must.len()).map(without).collect(),
        lenses: seen.lenses(),
        scenarios: seen.scenarios(),
        questions: seen.questions(),
        voices: seen.voices(),
    })
}

/// The samples that are printed: around the client's weights.
fn samples(dossier: &Dossier, ranking: &Ranking<'_>) -> Acceptability {
    acceptability(ranking, Spread::Around(dossier.certainty()), SAMPLES)
}

/// `compare --json` for these options; `index` counts moves from 0. Options that the ranking does
/// not have are left out.
#[must_use]
pub fn compare_json(
    bench: &Bench<'_>,
    dossier: &Dossier,
    ranking: &Ranking<'_>,
    options: &[OptionId],
    index: usize,
) -> Value {
    let samples = samples(dossier, ranking);
    let chosen = options.iter().filter_map(|id| ranking.find(id));
    value(&CompareJson {
        r#move: index + 1,
        purpose: ranking.of.purpose.code(),
        options: chosen.map(|o| option(o, &samples, criteria(bench, ranking, o))).collect(),
    })
}

fn value(json: &impl Serialize) -> Value {
    serde_json::to_value(json).unwrap_or(Value::Null)
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
