//! What a ranking says about a decision: how firm the lead is, what the must-haves decide, and
//! principles against practicality.

use super::ask::AskLine;
use super::sure::Sure;
use super::voices::VoicesPart;
use super::what_if::WhatIf;
use super::{Maker, Start};
use crate::app::view::first;
use crate::app::view::weights::stays;
use crate::app::view::words;
use crate::catalog::Importance;
use crate::dossier::{Decision, Dossier, OptionId};
use crate::score::{self, Acceptability, Gate, Item, Lead, Ranking, Subject};
use crate::text::{tr, tr_with};

/// How far a slider may move before the first place changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StabilityLine {
    pub(crate) name: String,
    /// Its importance now.
    pub(crate) now: String,
    pub(crate) text: String,
}

/// An option between principles and practicality.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Dot {
    pub(crate) id: OptionId,
    pub(crate) name: String,
    /// Position in the table beside the picture, from 1.
    pub(crate) number: usize,
    /// Points of the three value groups, 0 to 100.
    pub(crate) principles: f64,
    /// Points of the wishes, 0 to 100.
    pub(crate) practicality: f64,
    /// Both as text.
    pub(crate) shown: (String, String),
    /// No other option is as good in both and better in one.
    pub(crate) efficient: bool,
    pub(crate) chosen: bool,
    pub(crate) today: bool,
    pub(crate) thin: bool,
}

/// A gate without which another option would lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WithoutLine {
    pub(crate) gate: String,
    pub(crate) leader: String,
}

/// What the ranking says about the decision.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Grounds {
    pub(crate) sentence: first::Sentence,
    /// Sliders whose position can change the first place, the shortest way first.
    pub(crate) moving: Vec<StabilityLine>,
    /// How many cannot.
    pub(crate) firm: String,
    /// Empty where there are no wishes.
    pub(crate) dots: Vec<Dot>,
    pub(crate) without: Vec<WithoutLine>,
    pub(crate) sure: Sure,
    /// What to ask, most important first.
    pub(crate) ask: Vec<AskLine>,
    pub(crate) what_if: WhatIf,
    pub(crate) voices: VoicesPart,
}

impl Maker<'_> {
    pub(super) fn grounds(
        &self,
        (dossier, index): (&Dossier, usize),
        (ranking, samples): (&Ranking<'_>, Option<&Acceptability>),
        decision: Option<&Decision>,
        start: &Start,
    ) -> Grounds {
        let (moving, firm) = self.stability(ranking);
        let chosen = decision.map(Decision::options).unwrap_or_default();
        // Where no slider decides and yet nobody leads, it is not for lack of weights.
        let open = samples.is_some_and(|s| s.lead == Lead::Open) && firm > moving.len();
        let firm = tr_with(self.language, "app-stability-firm", &[("count", firm.into())]);
        Grounds {
            sentence: first::sentence(ranking, samples, self.names, self.language),
            moving,
            firm: if open { format!("{firm} {}", tr(self.language, "app-stability-open")) } else { firm },
            dots: self.dots(ranking, decision, start),
            without: self.without(ranking),
            sure: samples.map(|s| self.sure(ranking, s, &chosen)).unwrap_or_default(),
            ask: samples.map(|s| self.ask(ranking, s)).unwrap_or_default(),
            what_if: self.what_if((dossier, index), ranking, &chosen),
            voices: self.voices(dossier, index, ranking),
        }
    }

    fn stability(&self, ranking: &Ranking<'_>) -> (Vec<StabilityLine>, usize) {
        if ranking.leader().is_none() {
            return (Vec::new(), 0);
        }
        let ranges = score::stability(ranking);
        let moves = |r: &&score::Range| r.importances.0 > 0.0 || r.importances.1 < Importance::MAX;
        let line = |r: &score::Range| StabilityLine {
            name: self.subject(ranking, &r.subject),
            now: self.language.plain_number((r.importance * 10.0).round() / 10.0),
            text: stays(self.language, r),
        };
        let mut moving: Vec<&score::Range> = ranges.iter().filter(moves).collect();
        moving.sort_by(|a, b| way(a).total_cmp(&way(b)));
        let firm = ranges.len() - moving.len();
        (moving.into_iter().map(line).collect(), firm)
    }

    pub(super) fn subject(&self, ranking: &Ranking<'_>, subject: &Subject) -> String {
        let item = |id: &str| ranking.weights.items.iter().map(|w| w.item).find(|i: &Item<'_>| i.id() == id);
        match subject {
            Subject::Group(group) => tr(self.language, &format!("group-{}", group.code())),
            Subject::Criterion(id) | Subject::Wish(id) => {
                item(id).map_or_else(|| id.clone(), |i| i.name().get(self.language).to_owned())
            }
        }
    }

    fn dots(&self, ranking: &Ranking<'_>, decision: Option<&Decision>, start: &Start) -> Vec<Dot> {
        let chosen = decision.map(Decision::options).unwrap_or_default();
        let points = |p: f64| words::points(self.language, score::tenths(p));
        let mut dots: Vec<Dot> = Vec::new();
        for option in ranking.ranked() {
            let (Some(principles), Some(practicality)) = (option.principles, option.practicality) else { continue };
            let id = &option.option.id;
            dots.push(Dot {
                name: self.names.get(id),
                number: dots.len() + 1,
                shown: (points(principles), points(practicality)),
                principles,
                practicality,
                efficient: option.efficient == Some(true),
                chosen: chosen.contains(&id),
                today: start.today.as_ref() == Some(id),
                thin: option.thin,
                id: id.clone(),
            });
        }
        dots
    }

    /// The gates without which another option would lead.
    fn without(&self, ranking: &Ranking<'_>) -> Vec<WithoutLine> {
        let Some(of) = self.of else { return Vec::new() };
        let leader = ranking.leader().map(|o| o.option.id.clone());
        let line = |gate: Gate| {
            let other = ranking.leader_without(gate).filter(|o| Some(&o.option.id) != leader.as_ref())?;
            Some(WithoutLine {
                gate: words::gate(self.catalog, self.language, of, gate),
                leader: self.names.get(&other.option.id),
            })
        };
        score::gates(of).filter_map(line).collect()
    }
}

/// How far a slider has to go until the first place changes.
fn way(range: &score::Range) -> f64 {
    let (from, to) = range.importances;
    let down = if from > 0.0 { range.importance - from } else { f64::INFINITY };
    let up = if to < Importance::MAX { to - range.importance } else { f64::INFINITY };
    down.min(up)
}
