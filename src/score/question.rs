//! Open questions: what is unknown or weak, by what an answer could change.
//!
//! In: a ranking and its samples. Out: [`Question`]s, decisive ones first, each asked once of the
//! entity that would carry the answer. Rules: `scoring.md`, section 6.

use std::collections::BTreeMap;

use super::option::Carrier;
use super::rank::{Ranking, Scored, nine};
use super::sample::Acceptability;
use super::weight::Item;
use crate::catalog::Confidence;
use crate::dossier::OptionId;

/// First places from which on an option is in contention, 0 to 1.
const CONTENDS: f64 = 0.05;

/// So many first options by likely are always in contention.
const FIRST: usize = 3;

/// Something to ask.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The entity that carries the answer, or would.
    pub about: Carrier,
    /// Criterion or wish.
    pub item: Item<'a>,
    /// Position among the items of the weights.
    pub position: usize,
    /// How weak today's answer is; `None` = there is none.
    pub grade: Option<Confidence>,
    /// Options in contention that rest on it, by id.
    pub options: Vec<OptionId>,
    /// Points between the worst and the best answer.
    pub swing: f64,
    /// Some answer, all else at its likely value, changes the leader.
    pub decisive: bool,
}

/// All questions of a ranking: decisive first, then by swing, number of options, catalogue order, id.
#[must_use]
pub fn questions<'a>(ranking: &Ranking<'a>, samples: &Acceptability) -> Vec<Question<'a>> {
    questions_about(ranking, &contenders(ranking, samples))
}

/// Questions about these options alone, in the same order.
#[must_use]
pub fn questions_about<'a>(ranking: &Ranking<'a>, options: &[&Scored<'a>]) -> Vec<Question<'a>> {
    let mut found: BTreeMap<(usize, String), Question<'a>> = BTreeMap::new();
    for option in options {
        for (position, (weighed, judgement)) in ranking.weights.items.iter().zip(&option.judgements).enumerate() {
            let certain = judgement.known() && !matches!(judgement.grade, Some(Confidence::Medium | Confidence::Low));
            let own = matches!(judgement.carrier, Carrier::Override(_));
            if certain || own || weighed.weight <= 0.0 {
                continue;
            }
            let question = found.entry((position, judgement.carrier.to_string())).or_insert_with(|| Question {
                about: judgement.carrier.clone(),
                item: weighed.item,
                position,
                grade: judgement.grade,
                options: Vec::new(),
                swing: 100.0 * weighed.weight * (judgement.hull.high - judgement.hull.low),
                decisive: turn(ranking, position, &judgement.carrier).is_some(),
            });
            question.options.push(option.option.id.clone());
        }
    }
    // The map has them in catalogue order, then by id; the sort keeps that among equals.
    let mut questions: Vec<Question<'a>> = found.into_values().collect();
    questions.sort_by(|a, b| {
        let swing = nine(b.swing).total_cmp(&nine(a.swing));
        b.decisive.cmp(&a.decisive).then(swing).then(b.options.len().cmp(&a.options.len()))
    });
    questions
}

/// Ranked options that may well come first, by id.
#[must_use]
pub fn contenders<'r, 'a>(ranking: &'r Ranking<'a>, samples: &Acceptability) -> Vec<&'r Scored<'a>> {
    let often = |o: &Scored<'_>| samples.find(&o.option.id).is_some_and(|a| a.first() >= CONTENDS);
    let ranked = ranking.by_likely().into_iter().enumerate();
    let mut list: Vec<&Scored<'a>> = ranked.filter(|(i, o)| *i < FIRST || often(o)).map(|(_, o)| o).collect();
    list.sort_by(|a, b| a.option.id.cmp(&b.option.id));
    list
}

/// An answer that changes the first place.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// Its utility, 0 to 1.
    pub answer: f64,
    /// Who is first then.
    pub leader: OptionId,
}

/// The answer nearest to today's likely one that changes the leader, set for all options that rest on the carrier;
/// a tie counts as staying.
#[must_use]
pub fn turn(ranking: &Ranking<'_>, position: usize, carrier: &Carrier) -> Option<Turn> {
    let (leader, weighed) = ranking.leader().zip(ranking.weights.items.get(position))?;
    let score = |option: &Scored<'_>, utility: f64| {
        let judgement = option.judgements.get(position).filter(|j| j.carrier == *carrier);
        let change = judgement.map_or(0.0, |j| utility - j.hull.likely);
        nine(option.score.likely + 100.0 * weighed.weight * change)
    };
    let rests = |o: &&Scored<'_>| o.judgements.get(position).is_some_and(|j| j.carrier == *carrier);
    let judged = ranking.ranked().find(rests).and_then(|o| o.judgements.get(position));
    let today = judged.map_or(0.5, |j| j.hull.likely);
    let mut answers = answers(&weighed.item);
    answers.sort_by(|a, b| (a - today).abs().total_cmp(&(b - today).abs()));
    answers.into_iter().find_map(|answer| {
        let first = score(leader, answer);
        let better = ranking.by_likely().into_iter().filter(|o| !o.thin && score(o, answer) > first);
        // Among equals the one that is ahead today.
        let next = better.rev().max_by(|a, b| score(a, answer).total_cmp(&score(b, answer)))?;
        Some(Turn { answer, leader: next.option.id.clone() })
    })
}

/// Utilities an answer may have; of features the ends of their range.
fn answers(item: &Item<'_>) -> Vec<f64> {
    match item {
        Item::Criterion(criterion) => criterion.levels.0.iter().map(|l| l.utility.get()).collect(),
        Item::Wish(_) => vec![0.0, 1.0],
    }
}
