//! What the step Decide shows: the decision, how firm the lead is, principles against practicality.
//!
//! In: catalogue, dossier, which use case, and today. Out: [`DecideView`].

pub(crate) mod ask;
pub(crate) mod grounds;
pub(crate) mod hangs;
pub(crate) mod shape;
pub(crate) mod since;
pub(crate) mod sure;
pub(crate) mod voices;
pub(crate) mod what_if;

use jiff::civil::Date;

use super::before;
use super::compare::cases;
use super::compare::cost::{self, Cost};
use super::first;
use super::openness::{Openness, openness};
use super::words::{self, Names};
use crate::catalog::Catalog;
use crate::dossier::{Decision, DecisionStatus, Dossier, Move, OptionId, Shape};
use crate::plan::{Plan, plan};
use crate::score::{self, Acceptability, Candidate, Ranking, Scored, Status};
use crate::text::{Language, tr, tr_with};
use grounds::Grounds;
use hangs::HangsPart;
use shape::{Card, Start};
use since::SincePart;

/// An option that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OptionChoice {
    pub(crate) id: OptionId,
    /// Rank and name, and what stands against it.
    pub(crate) label: String,
    /// What to know before choosing it.
    pub(crate) warning: Option<String>,
    /// What to read before it is ordered; empty where there is nothing.
    pub(crate) read: String,
    /// It can take over if a pilot fails: it passes its gates and is not in use today.
    pub(crate) takes_over: bool,
    /// Whether it is open to the client, where there is ground to ask.
    pub(crate) openness: Option<Openness>,
    /// What a year costs; `None` = it is not in the ranking.
    pub(crate) cost: Option<Cost>,
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
    pub(crate) hangs: HangsPart,
    pub(crate) since: SincePart,
}

impl DecideView {
    /// The step for this dossier.
    pub(crate) fn new(
        catalog: &Catalog,
        dossier: &Dossier,
        (index, samples): (usize, Option<&Acceptability>),
        today: Date,
        language: Language,
    ) -> Self {
        let of = dossier.moves.get(index);
        let ranking = score::rank(catalog, dossier, index, score::Order::Likely);
        let found = ranking.as_ref().ok();
        let replaced: Vec<_> = of.map(|of| words::replaced(catalog, dossier, of)).unwrap_or_default();
        let ranked = found.map(|r| r.options.iter().map(|o| &o.option).collect::<Vec<_>>()).unwrap_or_default();
        let others = replaced.iter().filter(|o| ranked.iter().all(|r| r.id != o.id));
        let names = Names::new(language, ranked.iter().copied().chain(others));
        let decision = of.and_then(|m| m.decision.clone());
        let start = Start::new(found, &replaced, today);
        let planned = plan(catalog, dossier).ok();
        let maker = Maker { catalog, of, plan: planned.as_ref(), names: &names, language };
        Self {
            language,
            index,
            cases: cases(dossier, language),
            cards: shape::cards(language, decision.as_ref().map(|d| shape::kind(&d.kind))),
            heading: maker.heading(decision.as_ref()),
            options: maker.options(dossier, found, &replaced),
            grounds: ranking
                .as_ref()
                .map(|r| maker.grounds((dossier, index), (r, samples), decision.as_ref(), &start))
                .map_err(|e| first::problem(language, *e)),
            since: SincePart::new(catalog, dossier, index, &names, language),
            hangs: HangsPart::new(catalog, dossier, planned.as_ref(), language),
            decision,
            start,
        }
    }
}

struct Maker<'a> {
    catalog: &'a Catalog,
    of: Option<&'a Move>,
    /// `None` = nothing is decided yet.
    plan: Option<&'a Plan>,
    names: &'a Names,
    language: Language,
}

impl Maker<'_> {
    fn heading(&self, decision: Option<&Decision>) -> String {
        let Some(decision) = decision else { return tr(self.language, "app-decide-open") };
        // It stays intended until it is final.
        let status = match decision.status {
            DecisionStatus::Consulted => tr(self.language, "app-decision-heading-consulted"),
            other => tr(self.language, &format!("app-decision-{}", other.code())),
        };
        let shape = tr(self.language, &format!("app-shape-{}", shape::kind(&decision.kind).code()));
        let names: Vec<String> = decision.options().into_iter().map(|id| self.names.get(id)).collect();
        let key = match decision.kind {
            _ if names.is_empty() => "app-decide-heading-open",
            // The option is for everything else.
            Shape::KeepFor { .. } => "app-decide-heading-keep-for",
            _ => "app-decide-heading",
        };
        let joined = names.join(tr(self.language, "app-and").as_str());
        let values = [("status", status.into()), ("shape", shape.into()), ("options", joined.into())];
        tr_with(self.language, key, &values)
    }

    fn options(
        &self,
        dossier: &Dossier,
        ranking: Option<&Ranking<'_>>,
        replaced: &[Candidate<'_>],
    ) -> Vec<OptionChoice> {
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
            let in_use = replaced.iter().any(|tool| tool.id == o.option.id);
            OptionChoice {
                id: o.option.id.clone(),
                label,
                warning,
                read: self.read(dossier, &o.option),
                takes_over: o.rank.is_some() && !in_use,
                openness: self.of.and_then(|of| openness(dossier, of, &o.option, self.language)),
                cost: self.of.map(|of| cost::cost(self.catalog, dossier, of, &o.option, self.language)),
            }
        };
        let mut list: Vec<OptionChoice> = ranking.ranked().filter(|o| !o.thin).map(&mut choice).collect();
        list.extend(ranking.ranked().filter(|o| o.thin).map(&mut choice));
        list.extend(ranking.options.iter().filter(|o| o.rank.is_none()).map(&mut choice));
        let today = replaced.first().map(|tool| &tool.id).filter(|id| ranking.find(id).is_none());
        let kept = |id: &OptionId| OptionChoice {
            id: id.clone(),
            label: self.names.get(id),
            warning: None,
            read: String::new(),
            takes_over: false,
            openness: None,
            cost: None,
        };
        list.extend(today.map(kept));
        list
    }

    /// What to read before an option is ordered.
    fn read(&self, dossier: &Dossier, option: &Candidate<'_>) -> String {
        let list = self.of.map(|of| before::before(dossier, of, option, self.language)).unwrap_or_default();
        let all = before::in_full(&list);
        if all.is_empty() { all } else { tr_with(self.language, "app-choose-read", &[("text", all.into())]) }
    }

    /// What to know before choosing an option.
    fn warning(&self, option: &Scored<'_>) -> Option<String> {
        let say = |key: &str, gates: Vec<String>| {
            let values = [("gates", gates.join("; ").into()), ("count", gates.len().into())];
            tr_with(self.language, key, &values)
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
        let ranking = score::rank(catalog, &dossier, index, score::Order::Likely);
        let samples = ranking.ok().map(|r| score::acceptability(&r, score::Spread::Around(8), 250));
        DecideView::new(catalog, &dossier, (index, samples.as_ref()), jiff::civil::date(2026, 11, 21), language)
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
        let heading = |status| {
            let loaded = embedded();
            let catalog = loaded.catalog.as_ref().unwrap();
            let mut dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
            dossier.moves[0].decision.as_mut().unwrap().status = status;
            DecideView::new(catalog, &dossier, (0, None), jiff::civil::date(2026, 11, 21), Language::En).heading
        };
        assert!(heading(DecisionStatus::Consulted).starts_with("Intended, all heard: "));
        assert!(heading(DecisionStatus::Final).starts_with("Final: "));
    }

    #[test]
    fn options_that_are_thin_or_fail_can_be_chosen_with_a_warning() {
        let view = view(Example::Coaching, 0, Language::En);
        assert!(view.options[0].label.starts_with("1  "), "{}", view.options[0].label);
        assert!(view.options.iter().any(|o| o.warning.as_deref() == Some(&tr(Language::En, "app-choose-thin"))));
    }

    #[test]
    fn what_to_read_before_ordering_stands_with_the_choice() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let text = r#"(format: 1, client: (name: "x"), moves: [(purpose: Files)])"#;
        let dossier = Dossier::parse("x", text).unwrap();
        let view = DecideView::new(catalog, &dossier, (0, None), jiff::civil::date(2026, 11, 21), Language::En);
        let read = |id: &str| view.options.iter().find(|o| o.id.as_str() == id).map(|o| o.read.clone()).unwrap();
        let framasoft = read("nextcloud-framasoft");
        assert!(framasoft.starts_with("Read and check before ordering: ") && framasoft.contains("French-speaking"));
        assert!(view.options.iter().any(|o| o.read.is_empty()), "of most there is nothing to read");
    }

    #[test]
    fn the_share_is_held_against_a_name_and_one_that_is_first_more_often_is_explained() {
        let percent = |line: &sure::SureLine| line.first.trim_end_matches('%').parse::<f64>().unwrap();
        let mut compared = 0;
        for example in Example::ALL {
            let Ok(grounds) = view(example, 0, Language::En).grounds else { continue };
            let sure = grounds.sure;
            // Where nobody has a place, nobody is compared.
            let Some(leader) = sure.lines.iter().find(|line| line.below == "first place") else { continue };
            compared += 1;
            let all = || sure.lines.iter().chain(&sure.thin);
            assert_eq!(sure.below, format!("How often worse than {}", leader.name));
            assert!(all().all(|line| !line.below.is_empty()), "{example:?}: {sure:?}");
            let more = all().any(|line| percent(line) > percent(leader));
            assert!(!more || sure.oftener.contains(&leader.name), "{example:?}: {sure:?}");
            assert!(all().all(|line| !line.central.contains("about as you do")));
        }
        assert!(compared > 0);
    }

    #[test]
    fn what_has_a_place_stands_in_its_order_and_what_has_none_below() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let mut found = 0;
        for example in Example::ALL {
            let dossier = Dossier::parse("x", example.text()).unwrap();
            let Ok(ranking) = score::rank(catalog, &dossier, 0, score::Order::Likely) else { continue };
            let Ok(grounds) = view(example, 0, Language::En).grounds else { continue };
            let names = Names::new(Language::En, ranking.options.iter().map(|o| &o.option));
            let of = |thin: bool| -> Vec<String> {
                ranking.by_likely().iter().filter(|o| o.thin == thin).map(|o| names.get(&o.option.id)).collect()
            };
            for (lines, all) in [(&grounds.sure.lines, of(false)), (&grounds.sure.thin, of(true))] {
                let at: Vec<usize> =
                    lines.iter().map(|l| all.iter().position(|name| *name == l.name).unwrap()).collect();
                assert!(at.is_sorted(), "{example:?}: {at:?}");
                found += at.len();
            }
        }
        assert!(found > 0);
    }

    #[test]
    fn what_is_chosen_and_not_first_is_told_apart_from_the_first_place() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let mut dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let grounds = |d: &Dossier| {
            let ranking = score::rank(catalog, d, 0, score::Order::Likely).unwrap();
            let samples = score::acceptability(&ranking, score::Spread::Around(8), 250);
            let day = jiff::civil::date(2026, 11, 21);
            DecideView::new(catalog, d, (0, Some(&samples)), day, Language::En).grounds.unwrap()
        };
        let ids = {
            let ranking = score::rank(catalog, &dossier, 0, score::Order::Likely).unwrap();
            [ranking.leader(), ranking.runner_up()].map(|o| o.unwrap().option.id.clone())
        };
        let name = |id: &OptionId| score::candidate(catalog, id).unwrap().name(Language::En);
        let [first, second] = ids.each_ref().map(name);
        let decide = |dossier: &mut Dossier, id: &OptionId| {
            let decision = dossier.moves[0].decision.as_mut().unwrap();
            (decision.kind, decision.option) = (crate::dossier::Shape::Move, Some(id.clone()));
        };
        decide(&mut dossier, &ids[1]);
        let other = grounds(&dossier);
        assert!(other.sure.against.contains(&first) && other.sure.against.contains(&second));
        assert!(!other.what_if.scenarios.is_empty());
        for scenario in &other.what_if.scenarios {
            assert!(scenario.chosen.starts_with(&format!("The chosen one, {second}: ")), "{scenario:?}");
        }
        decide(&mut dossier, &ids[0]);
        let same = grounds(&dossier);
        assert_eq!(same.sure.against, "");
        assert!(same.what_if.scenarios.iter().all(|s| s.changes_first || s.chosen.is_empty()));
    }

    #[test]
    fn dots_lie_between_nought_and_a_hundred_and_one_is_efficient() {
        let grounds = view(Example::Coaching, 0, Language::De).grounds.unwrap();
        assert!(grounds.dots.iter().all(|d| (0.0..=100.0).contains(&d.principles)));
        assert!(grounds.dots.iter().any(|d| d.efficient));
        assert_eq!(grounds.dots.iter().filter(|d| d.chosen).count(), 1);
    }

    #[test]
    fn a_fact_that_changed_since_the_decision_can_be_accepted() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let mut dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let chosen = dossier.moves[0].decision.clone().unwrap();
        let mut decision = score::recorded(catalog, &dossier, 0, chosen).unwrap();
        let key = "software:jitsi-meet/e2ee";
        let worst = decision.facts.get_mut(key).unwrap();
        worst.level = "none".into();
        dossier.moves[0].decision = Some(decision);
        let since =
            |d: &Dossier| DecideView::new(catalog, d, (0, None), jiff::civil::date(2026, 11, 21), Language::En).since;
        let before = since(&dossier);
        assert_eq!(before.lines.len(), 1, "{before:?}");
        assert_eq!(before.lines[0].key, key);
        let accepted = score::accepted(catalog, &dossier, 0, &[key]).unwrap().unwrap();
        dossier.apply(crate::dossier::Edit::Decide(0, Some(Box::new(accepted)))).unwrap();
        assert_eq!(since(&dossier), SincePart::default());
    }
}
