//! One question to one addressee: a point, with every service that an answer holds for.
//!
//! In: the questions of the moves. Out: a list in which each point stands once, those first whose answer can change the
//! first place. The sheet and the board's table are both written from it, so they have the same order and numbers.

use crate::catalog::{FeatureKind, Ladder, ProviderId};
use crate::score::{Item, Judgement, Question, Ranking, Scored, Turn, turn};
use crate::text::{Language, tr};

/// So many of them stand in one questionnaire.
pub(super) const MOST: usize = 7;

/// Utilities nearer than this are one level.
const SAME: f64 = 1e-9;

/// A point that is asked about once.
pub(super) struct Asked<'a> {
    pub(super) item: Item<'a>,
    pub(super) about: Vec<About<'a>>,
}

/// What is asked of it in one move.
pub(super) struct About<'a> {
    /// The move, from 0.
    pub(super) index: usize,
    /// Names of the addressee's services that the answer holds for.
    pub(super) services: Vec<String>,
    /// What is known today.
    pub(super) today: Option<Judgement<'a>>,
    /// Points between the worst and the best answer.
    pub(super) swing: f64,
    /// The answer that changes the first place.
    pub(super) turn: Option<Turn>,
}

impl<'a> About<'a> {
    /// Seen by one operator, whose business the services of others are not.
    pub(super) fn of(
        (ranking, index): (&Ranking<'a>, usize),
        question: &Question<'a>,
        operator: Option<&ProviderId>,
        language: Language,
    ) -> Self {
        let all = question.options.iter().filter_map(|id| ranking.find(id));
        let own = all.filter(|o| operator.is_none_or(|id| o.option.provider.is_some_and(|p| p.id == *id)));
        let (mut services, mut today) = (Vec::new(), None);
        for option in own {
            services.push(option.option.name(language));
            today = today.or_else(|| option.judgements.get(question.position).cloned());
        }
        let turn = question.decisive.then(|| turn(ranking, question.position, &question.about)).flatten();
        Self { index, services, today, swing: question.swing, turn }
    }
}

impl Asked<'_> {
    /// Whether some answer changes the first place of some move.
    pub(super) fn decisive(&self) -> bool {
        self.about.iter().any(|about| about.turn.is_some())
    }

    fn swing(&self) -> f64 {
        self.about.iter().map(|about| about.swing).fold(0.0, f64::max)
    }

    /// Names of all services that an answer holds for.
    pub(super) fn services(&self) -> Vec<String> {
        once(self.about.iter().flat_map(|about| about.services.clone()).collect())
    }
}

/// Names, each once, in their order.
pub(super) fn once(names: Vec<String>) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for name in names {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    seen
}

/// Adds a question to a list in which each point stands once.
pub(super) fn add<'a>(list: &mut Vec<Asked<'a>>, item: Item<'a>, about: About<'a>) {
    match list.iter_mut().find(|asked| asked.item.id() == item.id()) {
        Some(asked) => asked.about.push(about),
        None => list.push(Asked { item, about: vec![about] }),
    }
}

/// Those first that can change a first place, then by points; equals stay as the questions came.
pub(super) fn sort(list: &mut [Asked<'_>]) {
    list.sort_by(|a, b| b.decisive().cmp(&a.decisive()).then(b.swing().total_cmp(&a.swing())));
}

/// What an answer can be, best first, with its utility.
pub(super) fn answers(language: Language, item: &Item<'_>) -> Vec<(f64, String)> {
    let of = |ladder: &Ladder| -> Vec<(f64, String)> {
        ladder.0.iter().rev().map(|l| (l.utility.get(), l.name.get(language).to_owned())).collect()
    };
    let said = |list: &[(f64, &str)]| list.iter().map(|(utility, key)| (*utility, tr(language, key))).collect();
    match item {
        Item::Criterion(criterion) => of(&criterion.levels),
        Item::Wish(feature) => match &feature.kind {
            FeatureKind::Scale(ladder) => of(ladder),
            FeatureKind::YesNo => said(&[(1.0, "value-yes"), (0.5, "value-partial"), (0.0, "value-no")]),
            FeatureKind::Number(_) | FeatureKind::Languages => {
                said(&[(1.0, "doc-ask-as-wished"), (0.0, "doc-ask-less")])
            }
        },
    }
}

/// What is to be said of an answer that puts another service first although it lowers that one, too: given for both,
/// it lowers the first by more, or else it changes the order only where it is not given for both. A key of messages.
pub(super) fn both_fall(
    language: Language,
    ranking: &Ranking<'_>,
    (what, services): (&str, &[String]),
    (answer, leader): (&str, &str),
) -> Option<&'static str> {
    let at = ranking.weights.items.iter().position(|weighed| weighed.item.name().get(language) == what)?;
    let weighed = ranking.weights.items.get(at)?;
    let (utility, _) =
        answers(language, &weighed.item).into_iter().find(|(_, name)| answer.starts_with(name.as_str()))?;
    let (first, next) = (ranking.leader()?, ranking.options.iter().find(|o| o.option.name(language) == leader)?);
    let asked = |option: &Scored<'_>| services.contains(&option.option.name(language));
    // Points that the option loses by this answer.
    let loss = |option: &Scored<'_>| {
        let likely = option.judgements.get(at)?.hull.likely;
        (likely > utility + SAME).then_some(100.0 * weighed.weight * (likely - utility))
    };
    let (one, other) = (loss(first)?, loss(next)?);
    let turned = next.score.likely - other > first.score.likely - one;
    (asked(first) && asked(next)).then_some(if turned { "doc-ask-both-fall" } else { "doc-ask-only-if-one" })
}

/// The names of the answers above a utility, at it, and below it.
pub(super) fn parted(answers: &[(f64, String)], utility: f64) -> [Vec<String>; 3] {
    let names = |keep: &dyn Fn(f64) -> bool| -> Vec<String> {
        answers.iter().filter(|(u, _)| keep(*u - utility)).map(|(_, name)| name.clone()).collect()
    };
    [names(&|d| d > SAME), names(&|d| d.abs() <= SAME), names(&|d| d < -SAME)]
}
