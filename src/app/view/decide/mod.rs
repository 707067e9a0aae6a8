//! What the step Decide shows: the decision, how firm the lead is, principles against practicality.
//!
//! In: catalogue, dossier, which use case, and today. Out: [`DecideView`].

pub(crate) mod shape;

use jiff::civil::Date;

use super::compare::cases;
use super::first;
use super::weights::stays;
use super::words::{self, Names};
use crate::catalog::{Catalog, Importance};
use crate::dossier::{Decision, Dossier, Move, OptionId};
use crate::score::{self, Gate, Item, Ranking, Scored, Status, Subject};
use crate::text::{Language, tr, tr_with};
use shape::{Card, Start};

/// An option that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OptionChoice {
    pub(crate) id: OptionId,
    /// Rank and name, and what stands against it.
    pub(crate) label: String,
    /// What to know before choosing it.
    pub(crate) warning: Option<String>,
}

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
    pub(crate) sentence: String,
    /// Sliders whose position can change the first place.
    pub(crate) moving: Vec<StabilityLine>,
    /// How many cannot.
    pub(crate) firm: String,
    /// Empty where there are no wishes.
    pub(crate) dots: Vec<Dot>,
    pub(crate) without: Vec<WithoutLine>,
}

/// The step Decide.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct DecideView {
    pub(crate) language: Language,
    pub(crate) index: usize,
    pub(crate) cases: Vec<(usize, String)>,
    pub(crate) cards: Vec<Card>,
    /// "Intended: move to …", or that nothing is decided.
    pub(crate) heading: String,
    pub(crate) decision: Option<Decision>,
    pub(crate) options: Vec<OptionChoice>,
    pub(crate) start: Start,
    /// What the ranking says, or why there is none.
    pub(crate) grounds: Result<Grounds, String>,
}

impl DecideView {
    /// The step for this dossier.
    pub(crate) fn new(catalog: &Catalog, dossier: &Dossier, index: usize, today: Date, language: Language) -> Self {
        let of = dossier.moves.get(index);
        let ranking = score::rank(catalog, dossier, index, score::Order::Likely);
        let found = ranking.as_ref().ok();
        let replaced: Vec<_> = of.map(|of| words::replaced(catalog, dossier, of)).unwrap_or_default();
        let ranked = found.map(|r| r.options.iter().map(|o| &o.option).collect::<Vec<_>>()).unwrap_or_default();
        let others = replaced.iter().filter(|o| ranked.iter().all(|r| r.id != o.id));
        let names = Names::new(language, ranked.iter().copied().chain(others));
        let decision = of.and_then(|m| m.decision.clone());
        let id = |o: Option<&Scored<'_>>| o.map(|o| o.option.id.clone());
        let start = Start {
            leader: id(found.and_then(Ranking::leader)),
            runner_up: id(found.and_then(Ranking::runner_up)),
            today: replaced.first().map(|o| o.id.clone()),
            on: today,
        };
        let maker = Maker { catalog, of, names: &names, language };
        Self {
            language,
            index,
            cases: cases(dossier, language),
            cards: shape::cards(language, decision.as_ref().map(|d| shape::kind(&d.kind))),
            heading: maker.heading(decision.as_ref()),
            options: maker.options(found, &start),
            grounds: ranking
                .as_ref()
                .map(|r| maker.grounds(r, decision.as_ref(), &start))
                .map_err(|e| first::problem(language, *e)),
            decision,
            start,
        }
    }
}

struct Maker<'a> {
    catalog: &'a Catalog,
    of: Option<&'a Move>,
    names: &'a Names,
    language: Language,
}

impl Maker<'_> {
    fn heading(&self, decision: Option<&Decision>) -> String {
        let Some(decision) = decision else { return tr(self.language, "app-decide-open") };
        let status = tr(self.language, &format!("app-decision-{}", decision.status.code()));
        let shape = tr(self.language, &format!("app-shape-{}", shape::kind(&decision.kind).code()));
        let names: Vec<String> = decision.options().into_iter().map(|id| self.names.get(id)).collect();
        let key = if names.is_empty() { "app-decide-heading-open" } else { "app-decide-heading" };
        let joined = names.join(tr(self.language, "app-and").as_str());
        tr_with(self.language, key, &[("status", status.into()), ("shape", shape.into()), ("options", joined.into())])
    }

    fn options(&self, ranking: Option<&Ranking<'_>>, start: &Start) -> Vec<OptionChoice> {
        let Some(ranking) = ranking else { return Vec::new() };
        let mut place = 0;
        let mut choice = |o: &Scored<'_>| {
            let name = self.names.get(&o.option.id);
            let sound = !o.thin && o.rank.is_some();
            place += usize::from(sound);
            let warning = self.warning(o);
            let label = match &warning {
                _ if sound => format!("{place}  {name}"),
                Some(_) if o.thin => format!("{name} ({})", tr(self.language, "app-thin-short")),
                _ => format!("{name} ({})", tr(self.language, "app-failing-short")),
            };
            OptionChoice { id: o.option.id.clone(), label, warning }
        };
        let mut list: Vec<OptionChoice> = ranking.ranked().filter(|o| !o.thin).map(&mut choice).collect();
        list.extend(ranking.ranked().filter(|o| o.thin).map(&mut choice));
        list.extend(ranking.options.iter().filter(|o| o.rank.is_none()).map(&mut choice));
        let today = start.today.iter().filter(|id| ranking.find(id).is_none());
        list.extend(today.map(|id| OptionChoice { id: id.clone(), label: self.names.get(id), warning: None }));
        list
    }

    /// What to know before choosing an option.
    fn warning(&self, option: &Scored<'_>) -> Option<String> {
        let say = |key: &str, gates: Vec<String>| {
            tr_with(self.language, key, &[("gates", gates.join("; ").into()), ("count", gates.len().into())])
        };
        let gates = |status: Status| {
            let of = |r: &&score::Reason| score::status(std::slice::from_ref(*r)) == status;
            let text = |r: &score::Reason| self.of.map(|m| words::gate(self.catalog, self.language, m, r.gate));
            option.reasons.iter().filter(of).filter_map(text).collect::<Vec<_>>()
        };
        match option.status {
            Status::Fails => Some(say("app-choose-fails", gates(Status::Fails))),
            _ if option.thin => Some(tr(self.language, "app-choose-thin")),
            Status::Unclear => Some(say("app-choose-unclear", gates(Status::Unclear))),
            Status::Meets => None,
        }
    }

    fn grounds(&self, ranking: &Ranking<'_>, decision: Option<&Decision>, start: &Start) -> Grounds {
        let (moving, firm) = self.stability(ranking);
        Grounds {
            sentence: first::sentence(ranking, self.names, self.language),
            moving,
            firm: tr_with(self.language, "app-stability-firm", &[("count", firm.into())]),
            dots: self.dots(ranking, decision, start),
            without: self.without(ranking),
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
            now: self.language.number(r.importance, 1),
            text: stays(self.language, r),
        };
        let moving: Vec<StabilityLine> = ranges.iter().filter(moves).map(line).collect();
        let firm = ranges.len() - moving.len();
        (moving, firm)
    }

    fn subject(&self, ranking: &Ranking<'_>, subject: &Subject) -> String {
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
        let gates = (0..of.must.len()).map(Gate::Must).chain(of.budget.as_ref().map(|_| Gate::Budget));
        let leader = ranking.leader().map(|o| o.option.id.clone());
        let line = |gate: Gate| {
            let other = ranking.leader_without(gate).filter(|o| Some(&o.option.id) != leader.as_ref())?;
            Some(WithoutLine {
                gate: words::gate(self.catalog, self.language, of, gate),
                leader: self.names.get(&other.option.id),
            })
        };
        gates.filter_map(line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::Example;

    fn view(example: Example, index: usize, language: Language) -> DecideView {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let dossier = Dossier::parse("x", example.text()).unwrap();
        DecideView::new(catalog, &dossier, index, jiff::civil::date(2026, 11, 21), language)
    }

    #[test]
    fn every_text_exists_in_all_languages() {
        for language in Language::ALL {
            for example in Example::ALL {
                for index in 0..9 {
                    let text = format!("{:?}", view(example, index, language));
                    let at = text.find('«').map(|i| text[i..].chars().take(60).collect::<String>());
                    assert_eq!(at, None, "{example:?} {index} {language}");
                }
            }
        }
    }

    #[test]
    fn the_heading_says_intended_until_it_is_final() {
        let view = view(Example::Coaching, 0, Language::En);
        assert!(view.heading.starts_with("Intended"), "{}", view.heading);
        assert_eq!(view.cards.iter().filter(|c| c.chosen).count(), 1);
        assert_eq!(view.cards.len(), 4);
    }

    #[test]
    fn options_that_are_thin_or_fail_can_be_chosen_with_a_warning() {
        let view = view(Example::Coaching, 0, Language::En);
        assert!(view.options[0].label.starts_with("1  "), "{}", view.options[0].label);
        assert!(view.options.iter().any(|o| o.warning.as_deref() == Some(&tr(Language::En, "app-choose-thin"))));
    }

    #[test]
    fn dots_lie_between_nought_and_a_hundred_and_one_is_efficient() {
        let grounds = view(Example::Coaching, 0, Language::De).grounds.unwrap();
        assert!(grounds.dots.iter().all(|d| (0.0..=100.0).contains(&d.principles)));
        assert!(grounds.dots.iter().any(|d| d.efficient));
        assert_eq!(grounds.dots.iter().filter(|d| d.chosen).count(), 1);
    }
}
