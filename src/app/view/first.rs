//! The first places of a ranking, as they stand beside the sliders.
//!
//! In: a ranking or the reason why there is none. Out: the sentence about the lead and a few lines.

use super::words::{self, Names};
use crate::dossier::OptionId;
use crate::score::{self, Acceptability, Cause, Gate, Order, RankError, Ranking, Scored};
use crate::text::{Language, tr, tr_with};

/// So many first places are shown.
const PLACES: usize = 6;
/// So many options that have a place are named in the sentence about the lead.
const NAMED: usize = 3;

/// The sentence about the lead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// With the first few names of the list; the rest is counted.
    pub(crate) text: String,
    /// With all names; empty where the text has them.
    pub(crate) all: String,
}

/// One option of the first places.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Place {
    pub(crate) id: OptionId,
    /// Position among the options that enough is known about, from 1.
    pub(crate) rank: String,
    pub(crate) name: String,
    pub(crate) points: String,
    /// 0 to 1, for the bar.
    pub(crate) share: f32,
}

/// The first places.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct FirstView {
    pub(crate) sentence: Sentence,
    pub(crate) places: Vec<Place>,
    /// How many more are ranked, how many are thin, how many fail, and how many do by the budget alone.
    pub(crate) rest: String,
}

impl FirstView {
    /// The first places of a ranking.
    pub(crate) fn new(
        ranking: Result<&Ranking<'_>, &RankError>,
        samples: Option<&Acceptability>,
        names: &Names,
        language: Language,
    ) -> Self {
        let ranking = match ranking {
            Ok(ranking) => ranking,
            Err(error) => {
                let sentence = Sentence { text: problem(language, *error), all: String::new() };
                return Self { sentence, ..Self::default() };
            }
        };
        let sound: Vec<&Scored<'_>> = ranking.ranked().filter(|o| !o.thin).collect();
        let place = |(i, o): (usize, &&Scored<'_>)| Place {
            id: o.option.id.clone(),
            rank: (i + 1).to_string(),
            name: names.get(&o.option.id),
            points: points(language, o.score.likely),
            share: share(o.score.likely),
        };
        let thin = ranking.ranked().filter(|o| o.thin).count();
        let out = || ranking.options.iter().filter(|o| o.rank.is_none());
        let dear = out().filter(|o| is_dear(o)).count();
        let failing = out().count() - dear;
        let more = sound.len().saturating_sub(PLACES);
        let counts = [("more", more), ("thin", thin), ("failing", failing), ("dear", dear)];
        let counts = counts.into_iter().filter(|c| c.1 > 0);
        let rest = counts.map(|(key, n)| tr_with(language, &format!("app-first-{key}"), &[("count", n.into())]));
        Self {
            sentence: sentence(ranking, samples, names, language),
            places: sound.iter().enumerate().take(PLACES).map(place).collect(),
            rest: rest.collect::<Vec<_>>().join(" "),
        }
    }
}

/// It meets every must-have and is only above the budget.
fn is_dear(option: &Scored<'_>) -> bool {
    let mut below = option.reasons.iter().filter(|r| r.cause == Cause::Below).peekable();
    below.peek().is_some() && below.all(|r| r.gate == Gate::Budget)
}

/// Points with their unit.
fn points(language: Language, likely: f64) -> String {
    let number = words::points(language, score::tenths(likely));
    tr_with(language, "app-first-points", &[("points", number.into())])
}

/// Points as a share of 100.
#[allow(clippy::cast_possible_truncation, reason = "0 to 1, for painting")]
pub(crate) fn share(points: f64) -> f32 {
    (points / 100.0).clamp(0.0, 1.0) as f32
}

/// Why there is no ranking.
pub(crate) fn problem(language: Language, error: RankError) -> String {
    match error {
        RankError::NoMove => tr(language, "app-no-use-case"),
        RankError::NothingWeighs(_) => tr(language, "score-nothing-weighs"),
    }
}

/// Who leads, in words; nothing where nothing was ranked.
pub(crate) fn sentence(
    ranking: &Ranking<'_>,
    samples: Option<&Acceptability>,
    names: &Names,
    language: Language,
) -> Sentence {
    let Some(samples) = samples else { return Sentence::default() };
    let lead = |most: Option<usize>| {
        let lead = score::sentence_with(ranking, samples, most, &|o| names.get(&o.option.id)).to(language);
        match ranking.order {
            Order::Likely => lead,
            Order::Proven => format!("{lead} {}", tr(language, "app-order-proven-note")),
        }
    };
    let (text, all) = (lead(Some(NAMED)), lead(None));
    Sentence { all: if all == text { String::new() } else { all }, text }
}
