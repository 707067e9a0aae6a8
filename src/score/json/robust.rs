//! What samples, questions, lenses, scenarios and voices say, as JSON.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::catalog::Catalog;
use crate::dossier::{Dossier, OptionId};
use crate::score::judgement::Bench;
use crate::score::lens::{LensView, lenses};
use crate::score::question::{Question, questions};
use crate::score::rank::Ranking;
use crate::score::sample::{Acceptability, Accepted};
use crate::score::scenario::{Supposed, scenarios};
use crate::score::voice::{Spoken, voices};

#[derive(Serialize)]
pub(super) struct AcceptabilityJson<'a> {
    samples: usize,
    seed: u64,
    weights: &'static str,
    k: u32,
    leader: Option<&'a str>,
    beats: BTreeMap<&'a str, f64>,
    lead: &'static str,
    first: BTreeMap<&'a str, f64>,
    ranks: BTreeMap<&'a str, &'a [f64]>,
    central: BTreeMap<&'a str, BTreeMap<&'a str, f64>>,
    confidence: BTreeMap<&'a str, f64>,
}

impl<'a> AcceptabilityJson<'a> {
    pub(super) fn of(ranking: &'a Ranking<'_>, samples: &'a Acceptability) -> Self {
        let by_id = |value: fn(&Accepted) -> Option<f64>| {
            samples.options.iter().filter_map(|o| Some((o.id.as_str(), value(o)?))).collect()
        };
        let weighed = |weights: &'a Vec<f64>| {
            ranking.weights.items.iter().map(|w| w.item.id()).zip(weights.iter().copied()).collect()
        };
        Self {
            samples: samples.samples,
            seed: Acceptability::SEED,
            weights: samples.spread.code(),
            k: samples.spread.k(),
            leader: samples.leader.as_ref().map(OptionId::as_str),
            beats: by_id(|o| o.beaten),
            lead: samples.lead.code(),
            first: by_id(|o| Some(o.first())),
            ranks: samples.options.iter().map(|o| (o.id.as_str(), o.ranks.as_slice())).collect(),
            central: samples
                .options
                .iter()
                .filter_map(|o| Some((o.id.as_str(), weighed(o.central.as_ref()?))))
                .collect(),
            confidence: by_id(|o| o.confidence),
        }
    }
}

#[derive(Serialize)]
pub(super) struct LensJson<'a> {
    id: &'a str,
    first: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct ScenarioJson<'a> {
    id: &'a str,
    leader: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct QuestionJson<'a> {
    about: String,
    criterion: &'a str,
    options: Vec<&'a str>,
    swing: f64,
    decisive: bool,
}

#[derive(Serialize)]
pub(super) struct VoiceJson<'a> {
    name: &'a str,
    ranking: Vec<&'a str>,
    vetoed: Vec<&'a str>,
}

/// Everything that is seen from a ranking.
pub(super) struct Seen<'r, 'a> {
    lenses: Vec<LensView<'r, 'a>>,
    scenarios: Vec<Supposed<'a>>,
    questions: Vec<Question<'a>>,
    voices: Vec<Spoken<'a>>,
}

impl<'r, 'a> Seen<'r, 'a> {
    pub(super) fn of(
        catalog: &'a Catalog,
        dossier: &'a Dossier,
        ranking: &'r Ranking<'a>,
        samples: &Acceptability,
        index: usize,
    ) -> Self {
        Self {
            lenses: lenses(&Bench::new(catalog, dossier, ranking.of), ranking),
            scenarios: scenarios(catalog, dossier, index).unwrap_or_default(),
            questions: questions(ranking, samples),
            voices: voices(catalog, dossier, index).map(|v| v.spoken).unwrap_or_default(),
        }
    }

    pub(super) fn lenses(&self) -> Vec<LensJson<'_>> {
        self.lenses.iter().map(LensJson::from).collect()
    }

    pub(super) fn scenarios(&self) -> Vec<ScenarioJson<'_>> {
        self.scenarios.iter().map(ScenarioJson::from).collect()
    }

    pub(super) fn questions(&self) -> Vec<QuestionJson<'_>> {
        self.questions.iter().map(QuestionJson::from).collect()
    }

    pub(super) fn voices(&self) -> Vec<VoiceJson<'_>> {
        self.voices.iter().map(VoiceJson::from).collect()
    }
}

impl<'s> From<&'s LensView<'_, '_>> for LensJson<'s> {
    fn from(view: &'s LensView<'_, '_>) -> Self {
        Self { id: view.lens.id.as_str(), first: view.first().map(|o| o.option.id.as_str()) }
    }
}

impl<'s> From<&'s Supposed<'_>> for ScenarioJson<'s> {
    fn from(supposed: &'s Supposed<'_>) -> Self {
        let leader = supposed.ranking.leader();
        Self { id: supposed.scenario.id.as_str(), leader: leader.map(|o| o.option.id.as_str()) }
    }
}

impl<'s> From<&'s Question<'_>> for QuestionJson<'s> {
    fn from(question: &'s Question<'_>) -> Self {
        Self {
            about: question.about.to_string(),
            criterion: question.item.id(),
            options: question.options.iter().map(OptionId::as_str).collect(),
            swing: question.swing,
            decisive: question.decisive,
        }
    }
}

impl<'s> From<&'s Spoken<'_>> for VoiceJson<'s> {
    fn from(spoken: &'s Spoken<'_>) -> Self {
        Self {
            name: &spoken.voice.name,
            ranking: spoken.ids().map(OptionId::as_str).collect(),
            vetoed: spoken.vetoed.iter().map(OptionId::as_str).collect(),
        }
    }
}
