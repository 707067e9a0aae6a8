//! Voices: every stakeholder's own ranking, and what they disagree about.
//!
//! In: catalogue, dossier, a move. Out: [`Voices`]: rankings by likely with vetoes, the spread of
//! ranks, and what drives the disagreement: whether it changes who is first, or only how much.
//! Rules: `scoring.md`, section 6.

use super::judgement::Bench;
use super::must::{Cause, cause};
use super::rank::{Order, RankError, Ranking, View, nine, rank_as};
use super::stability::Subject;
use super::weight::{Item, Weights};
use crate::catalog::{Catalog, CriterionId, Importance};
use crate::dossier::{Dossier, OptionId, Voice};

/// One voice's ranking.
#[derive(Clone, Debug)]
pub struct Spoken<'a> {
    /// Who speaks.
    pub voice: &'a Voice,
    /// By its weights; an error where they are all zero.
    pub ranking: Result<Ranking<'a>, RankError>,
    /// Ranked options that fail one of its own must-haves, in the order of its ranking.
    pub vetoed: Vec<OptionId>,
}

impl<'a> Spoken<'a> {
    /// Its ranked options, best first.
    pub fn ids(&self) -> impl Iterator<Item = &OptionId> {
        self.ranking.iter().flat_map(Ranking::ranked).map(|o| &o.option.id)
    }

    fn leader(&self) -> Option<&OptionId> {
        self.ranking.as_ref().ok()?.leader().map(|o| &o.option.id)
    }

    fn weights(&self) -> Option<&Weights<'a>> {
        self.ranking.as_ref().ok().map(|r| &r.weights)
    }
}

/// Something the voices weigh differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Driver {
    /// Group, criterion or wish.
    pub subject: Subject,
    /// The largest difference of its weight between two voices, 0 to 1.
    pub difference: f64,
    /// Name of the voice with the smallest and of the one with the largest weight.
    pub between: (String, String),
    /// If one of these two took over the other's number for it, its first place would change.
    pub changes_first: bool,
}

/// All voices of a move.
#[derive(Clone, Debug)]
pub struct Voices<'a> {
    /// In the order of the dossier.
    pub spoken: Vec<Spoken<'a>>,
    /// Per option, by id: highest minus lowest rank among the voices.
    pub spread: Vec<(OptionId, usize)>,
    /// What they weigh differently, largest difference first.
    pub drivers: Vec<Driver>,
}

/// Every voice's view of the move with this index (from 0).
///
/// # Errors
/// No such move.
pub fn voices<'a>(catalog: &'a Catalog, dossier: &'a Dossier, index: usize) -> Result<Voices<'a>, RankError> {
    let of = dossier.moves.get(index).ok_or(RankError::NoMove)?;
    let bench = Bench::new(catalog, dossier, of);
    let speak = |voice: &'a Voice| {
        let view = View { voice: Some(voice), scenario: None };
        let ranking = rank_as(catalog, dossier, index, Order::Likely, view);
        let fails =
            |o: &&super::Scored<'_>| voice.veto.iter().any(|must| cause(&bench, &o.option, must) == Some(Cause::Below));
        let ranked = ranking.iter().flat_map(Ranking::ranked);
        let vetoed = ranked.filter(fails).map(|o| o.option.id.clone()).collect();
        Spoken { voice, ranking, vetoed }
    };
    let spoken: Vec<Spoken<'a>> = dossier.voices.iter().map(speak).collect();
    let drivers = drivers(catalog, dossier, index, &spoken);
    Ok(Voices { spread: spread(&spoken), drivers, spoken })
}

fn spread(spoken: &[Spoken<'_>]) -> Vec<(OptionId, usize)> {
    let mut places: std::collections::BTreeMap<&OptionId, Vec<usize>> = std::collections::BTreeMap::new();
    for voice in spoken {
        for (rank, id) in voice.ids().enumerate() {
            places.entry(id).or_default().push(rank);
        }
    }
    let width = |ranks: &[usize]| ranks.iter().max().zip(ranks.iter().min()).map_or(0, |(max, min)| max - min);
    places.into_iter().map(|(id, ranks)| (id.clone(), width(&ranks))).collect()
}

/// One voice's number for something.
struct Number<'s, 'a> {
    of: &'s Spoken<'a>,
    importance: f64,
    weight: f64,
}

fn drivers<'a>(catalog: &'a Catalog, dossier: &'a Dossier, index: usize, spoken: &[Spoken<'a>]) -> Vec<Driver> {
    let subjects = spoken.iter().find_map(Spoken::weights).map(subjects).unwrap_or_default();
    let mut drivers: Vec<Driver> = subjects
        .into_iter()
        .filter_map(|subject| {
            let numbers: Vec<Number<'_, 'a>> = spoken.iter().filter_map(|s| number(s, &subject)).collect();
            let least = numbers.iter().min_by(|a, b| a.weight.total_cmp(&b.weight))?;
            let most = numbers.iter().max_by(|a, b| a.weight.total_cmp(&b.weight))?;
            let difference = nine(most.weight - least.weight);
            let would = |of: &Number<'_, '_>, takes: &Number<'_, '_>| {
                let voice = with(of.of.voice, &subject, takes.importance);
                let view = View { voice: Some(&voice), scenario: None };
                let ranking = rank_as(catalog, dossier, index, Order::Likely, view);
                ranking.is_ok_and(|r| r.leader().map(|o| &o.option.id) != of.of.leader())
            };
            let changes_first = difference > 0.0 && (would(least, most) || would(most, least));
            (difference > 0.0).then(|| Driver {
                changes_first,
                between: (least.of.voice.name.clone(), most.of.voice.name.clone()),
                difference,
                subject,
            })
        })
        .collect();
    drivers.sort_by(|a, b| b.difference.total_cmp(&a.difference));
    drivers
}

fn subjects(weights: &Weights<'_>) -> Vec<Subject> {
    let groups = weights.groups.iter().map(|g| Subject::Group(g.group));
    // Wishes are shared by all voices: what differs about them is their group.
    let criteria = weights.items.iter().filter(|w| matches!(w.item, Item::Criterion(_)));
    groups.chain(criteria.map(|w| Subject::Criterion(w.item.id().to_owned()))).collect()
}

fn number<'s, 'a>(spoken: &'s Spoken<'a>, subject: &Subject) -> Option<Number<'s, 'a>> {
    let weights = spoken.weights()?;
    let (importance, weight) = match subject {
        Subject::Group(group) => weights.groups.iter().find(|g| g.group == *group).map(|g| (g.importance, g.weight))?,
        Subject::Criterion(id) | Subject::Wish(id) => {
            weights.items.iter().find(|w| w.item.id() == id).map(|w| (w.importance, w.weight))?
        }
    };
    Some(Number { of: spoken, importance, weight })
}

/// The voice with another number for one thing.
fn with(voice: &Voice, subject: &Subject, importance: f64) -> Voice {
    let mut voice = voice.clone();
    let importance = Importance::new(importance);
    match subject {
        Subject::Group(group) => {
            voice.groups.insert(*group, importance);
        }
        Subject::Criterion(id) | Subject::Wish(id) => {
            voice.criteria.insert(CriterionId::from(id.as_str()), importance);
        }
    }
    voice
}
