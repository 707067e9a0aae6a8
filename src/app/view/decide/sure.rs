//! How sure the lead is: who else may be first, for whom, and what speaks for the second.
//!
//! In: a ranking and its samples. Out: lines of words and numbers.

use super::Maker;
use crate::app::view::words;
use crate::dossier::OptionId;
use crate::score::{self, Acceptability, Accepted, Ranking, Scored};
use crate::text::{tr, tr_with};

/// An option that is first in fewer samples is not listed, unless it is among the first by likely.
const LISTED: f64 = 0.01;
/// So many first options that have a place are always listed.
const FIRST: usize = 3;
/// A leader that is first in fewer samples is explained.
const SELDOM: f64 = 0.5;
/// So many criteria are named.
const NAMED: usize = 2;

/// One option in the samples.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SureLine {
    pub(crate) name: String,
    /// Share of samples in which it is first.
    pub(crate) first: String,
    /// Share of samples with the leader above it; of the leader, that it is the first place.
    pub(crate) below: String,
    /// The band that is painted, in whole points.
    pub(crate) band: String,
    /// Whose option it is: what one would weigh more and less; empty for those who weigh about as the client does.
    pub(crate) central: String,
}

/// How sure the lead is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sure {
    /// Options that have a place, in the order of their places.
    pub(crate) lines: Vec<SureLine>,
    /// Options that too little is known of to have a place.
    pub(crate) thin: Vec<SureLine>,
    /// Heading of the share with the leader above; it names the leader.
    pub(crate) below: String,
    /// That this share is about the first place and not about what is chosen; empty where they are the same.
    pub(crate) against: String,
    /// Why the leader comes first in few of the samples, or another one more often; empty where neither is so.
    pub(crate) oftener: String,
    /// What speaks for the second; empty without one.
    pub(crate) runner_up: String,
    /// Criteria that may be counted twice; last, how many sources carry several of different kinds.
    pub(crate) double: Vec<String>,
}

impl Maker<'_> {
    /// `chosen` = what the decision is about; it is always listed.
    pub(super) fn sure(&self, ranking: &Ranking<'_>, samples: &Acceptability, chosen: &[&OptionId]) -> Sure {
        let all = ranking.by_likely();
        let listed = |o: &Scored<'_>| {
            chosen.contains(&&o.option.id) || samples.find(&o.option.id).is_some_and(|a| a.first() >= LISTED)
        };
        let line = |o: &Scored<'_>| Some(self.sure_line(ranking, o, samples.find(&o.option.id)?));
        let placed = all.iter().copied().filter(|o| !o.thin).enumerate();
        let placed = placed.filter(|(i, o)| *i < FIRST || listed(o));
        Sure {
            lines: placed.filter_map(|(_, o)| line(o)).collect(),
            thin: all.iter().copied().filter(|o| o.thin && listed(o)).filter_map(line).collect(),
            below: ranking.leader().map_or_else(String::new, |o| self.named("app-sure-worse", o)),
            against: self.against(ranking, chosen),
            oftener: self.oftener(ranking, samples),
            runner_up: self.case_for_the_runner_up(ranking),
            double: ranking.leader().map(|o| self.double(ranking, o)).unwrap_or_default(),
        }
    }

    fn named(&self, key: &str, option: &Scored<'_>) -> String {
        tr_with(self.language, key, &[("name", self.names.get(&option.option.id).into())])
    }

    /// Which of the two, the first place or what is chosen, the last column is about, where they differ.
    fn against(&self, ranking: &Ranking<'_>, chosen: &[&OptionId]) -> String {
        let Some(leader) = ranking.leader().map(|o| &o.option.id) else { return String::new() };
        let others: Vec<String> =
            chosen.iter().copied().filter(|id| *id != leader).map(|id| self.names.get(id)).collect();
        if others.is_empty() {
            return String::new();
        }
        let others = others.join(tr(self.language, "app-and").as_str());
        let values = [("leader", self.names.get(leader).into()), ("chosen", others.into())];
        tr_with(self.language, "app-sure-against", &values)
    }

    /// Why the one that comes first most often is not the leader; else, why the leader is it although it seldom is.
    fn oftener(&self, ranking: &Ranking<'_>, samples: &Acceptability) -> String {
        let share = |o: &Scored<'_>| samples.find(&o.option.id).map_or(0.0, Accepted::first);
        let all = ranking.by_likely();
        let most = all.iter().copied().max_by(|a, b| share(a).total_cmp(&share(b)));
        let Some((most, leader)) = most.zip(ranking.leader()) else { return String::new() };
        if share(most) <= share(leader) {
            if share(leader) >= SELDOM {
                return String::new();
            }
            let first = self.language.percent(share(leader));
            let values = [("leader", self.names.get(&leader.option.id).into()), ("first", first.into())];
            return tr_with(self.language, "app-sure-seldom", &values);
        }
        let key = if most.thin { "app-sure-oftener-thin" } else { "app-sure-oftener" };
        let values =
            [("name", self.names.get(&most.option.id).into()), ("leader", self.names.get(&leader.option.id).into())];
        tr_with(self.language, key, &values)
    }

    fn sure_line(&self, ranking: &Ranking<'_>, option: &Scored<'_>, accepted: &Accepted) -> SureLine {
        let is_first = ranking.leader().is_some_and(|leader| leader.option.id == option.option.id);
        let (low, high) = accepted.band;
        let (from, to) = words::band(low.min(option.score.likely), high.max(option.score.likely));
        let values = [("low", from.to_string().into()), ("high", to.to_string().into())];
        SureLine {
            name: self.names.get(&option.option.id),
            first: self.language.percent(accepted.first()),
            below: match accepted.beaten {
                Some(share) => self.language.percent(share),
                None if is_first => tr(self.language, "app-sure-is-first"),
                None => String::new(),
            },
            band: tr_with(self.language, "app-sure-ends", &values),
            central: accepted.central.as_ref().map_or_else(String::new, |w| self.central(ranking, w)),
        }
    }

    /// What those weigh more and less for whom the option is first.
    fn central(&self, ranking: &Ranking<'_>, central: &[f64]) -> String {
        let (more, less) = score::tastes(ranking, central);
        let names = |items: &[score::Item<'_>]| -> Vec<String> {
            items.iter().take(NAMED).map(|i| self.quoted(i.name().get(self.language))).collect()
        };
        let (more, less) = (names(&more), names(&less));
        let values = [("more", more.join(", ").into()), ("less", less.join(", ").into())];
        let key = match (more.is_empty(), less.is_empty()) {
            // Said once, above the table.
            (true, true) => return String::new(),
            (true, false) => "app-sure-less",
            (false, true) => "app-sure-more",
            (false, false) => "app-sure-more-and-less",
        };
        tr_with(self.language, key, &values)
    }

    /// Names of criteria begin in capitals and hold verbs: without marks they run into the sentence.
    fn quoted(&self, name: &str) -> String {
        tr_with(self.language, "app-sure-quoted", &[("name", name.into())])
    }

    fn case_for_the_runner_up(&self, ranking: &Ranking<'_>) -> String {
        let Some((leader, second)) = ranking.leader().zip(ranking.runner_up()) else { return String::new() };
        let sides = score::contrast(ranking, second, leader);
        let gain = |d: &score::Difference<'_>| {
            format!("{} ({})", d.item.name().get(self.language), words::signed(self.language, d.tenths()))
        };
        let gains: Vec<String> = sides.gains.iter().filter(|d| d.tenths() != 0).take(NAMED).map(gain).collect();
        let name = self.names.get(&second.option.id);
        if gains.is_empty() {
            return tr_with(self.language, "app-sure-runner-up-nothing", &[("name", name.into())]);
        }
        tr_with(self.language, "app-sure-runner-up", &[("name", name.into()), ("gains", gains.join(", ").into())])
    }

    fn double(&self, ranking: &Ranking<'_>, option: &Scored<'_>) -> Vec<String> {
        let shared = score::shared_sources(ranking, option);
        let line = |s: score::Shared<'_>| {
            let names: Vec<&str> = s.criteria.iter().map(|c| c.name.get(self.language)).collect();
            let values = [("names", names.join(", ").into()), ("title", s.source.title.as_str().into())];
            tr_with(self.language, "app-sure-double", &values)
        };
        let mixed =
            (shared.mixed > 0).then(|| tr_with(self.language, "app-sure-mixed", &[("count", shared.mixed.into())]));
        shared.families.into_iter().map(line).chain(mixed).collect()
    }
}
