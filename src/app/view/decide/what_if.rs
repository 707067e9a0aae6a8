//! The same facts seen otherwise: what may happen, other people's yardsticks, a traffic light.
//!
//! In: catalogue, dossier, a ranking. Out: one part per scenario, lens and first option.

use super::Maker;
use crate::app::view::first::share;
use crate::app::view::words;
use crate::catalog::Group;
use crate::dossier::{Dossier, OptionId};
use crate::score::{self, Bench, LensView, Light, Ranking, Scored};
use crate::text::{tr, tr_with};

/// So many first options are shown.
const FIRST: usize = 5;
/// So many are shown under a scenario, as many as in Compare.
const RANKED: usize = 8;

/// A scenario with the order it would lead to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ScenarioPart {
    pub(crate) name: String,
    /// Who would be first, and whether that is somebody else.
    pub(crate) sentence: String,
    /// Where what is chosen would stand; empty where nothing is, and where it is first and stays so.
    pub(crate) chosen: String,
    /// What is to be done if it comes about; empty: nothing is named.
    pub(crate) then_do: String,
    pub(crate) changes_first: bool,
    /// Why the points of some services stay as they are; empty where all change.
    pub(crate) unchanged: String,
    pub(crate) rows: Vec<ScenarioRow>,
}

/// An option of the ranking under a scenario.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ScenarioRow {
    /// Rank then.
    pub(crate) rank: String,
    /// Rank as things are; "–" where it had none.
    pub(crate) before: String,
    pub(crate) name: String,
    pub(crate) points: String,
    /// Difference to the points as things are.
    pub(crate) change: String,
    /// Points as a share of 100, for the bar.
    pub(crate) share: f32,
}

/// A lens with what it makes of the first options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LensPart {
    pub(crate) name: String,
    pub(crate) sentence: String,
    /// Somebody else would be first.
    pub(crate) flag: bool,
    /// Name, points, gate.
    pub(crate) rows: Vec<[String; 3]>,
    /// The gate of at least one of them is known.
    pub(crate) gated: bool,
    pub(crate) sources: Vec<(String, String)>,
}

/// An option at the traffic light: one word per group, the worst first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LightRow {
    pub(crate) name: String,
    pub(crate) worst: Light,
    /// Per group with weight: its name and its light.
    pub(crate) groups: Vec<(String, Light)>,
}

/// Everything that is seen otherwise.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct WhatIf {
    pub(crate) scenarios: Vec<ScenarioPart>,
    pub(crate) lenses: Vec<LensPart>,
    pub(crate) lights: Vec<LightRow>,
}

impl Maker<'_> {
    /// `chosen` = what the decision is about.
    pub(super) fn what_if(
        &self,
        (dossier, index): (&Dossier, usize),
        ranking: &Ranking<'_>,
        chosen: &[&OptionId],
    ) -> WhatIf {
        let supposed = score::scenarios(self.catalog, dossier, index).unwrap_or_default();
        let lenses = self.of.map(|of| score::lenses(&Bench::new(self.catalog, dossier, of), ranking));
        WhatIf {
            scenarios: supposed.iter().map(|s| self.scenario(ranking, s, chosen)).collect(),
            lenses: lenses.unwrap_or_default().iter().map(|view| self.lens(ranking, view)).collect(),
            lights: ranking.by_likely().into_iter().take(FIRST).filter_map(|o| self.light(o)).collect(),
        }
    }

    /// The first place of today and the one that is seen otherwise, as a sentence.
    fn first_place(&self, key: &str, now: Option<&Scored<'_>>, then: Option<&Scored<'_>>) -> (String, bool) {
        let same = now.map(|o| &o.option.id) == then.map(|o| &o.option.id);
        let Some(then) = then else { return (tr(self.language, "score-no-leader"), !same) };
        let values = [("name", self.names.get(&then.option.id).into())];
        let key = format!("{key}-{}", if same { "same" } else { "other" });
        (tr_with(self.language, &key, &values), !same)
    }

    /// Where what is chosen would stand, and where it stands as things are.
    fn stands(&self, now: &[OptionId], then: &[OptionId], chosen: &[&OptionId]) -> String {
        let place = |list: &[OptionId], id: &OptionId| list.iter().position(|other| other == id);
        let said = |at: Option<usize>| match at {
            Some(at) => tr_with(self.language, "app-scenario-place", &[("place", (at + 1).into())]),
            None => tr(self.language, "app-scenario-no-place"),
        };
        let line = |id: &&OptionId| {
            let (before, after) = (place(now, id), place(then, id));
            if before == Some(0) && after == Some(0) {
                return None;
            }
            let key = if before == after { "app-scenario-chosen-same" } else { "app-scenario-chosen-moved" };
            let values =
                [("name", self.names.get(id).into()), ("then", said(after).into()), ("now", said(before).into())];
            Some(tr_with(self.language, key, &values))
        };
        chosen.iter().filter_map(line).collect::<Vec<_>>().join(" ")
    }

    fn scenario(&self, ranking: &Ranking<'_>, supposed: &score::Supposed<'_>, chosen: &[&OptionId]) -> ScenarioPart {
        let then = &supposed.ranking;
        let (sentence, changes_first) = self.first_place("app-scenario", ranking.leader(), then.leader());
        // Where there is a plan, nobody is sent to a task that it leaves out.
        let there = supposed.scenario.tasks.iter().filter(|id| self.plan.is_none_or(|plan| plan.has(id.as_str())));
        let tasks = there.filter_map(|id| self.catalog.tasks.iter().find(|t| t.id == *id));
        let tasks: Vec<&str> = tasks.map(|task| task.title.get(self.language)).collect();
        let then_do = match tasks.as_slice() {
            [] => String::new(),
            some => tr_with(self.language, "app-scenario-tasks", &[("tasks", some.join("; ").into())]),
        };
        let now = placed(ranking);
        let there: Vec<&OptionId> = chosen.iter().copied().filter(|id| ranking.find(id).is_some()).collect();
        let row = |(i, o): (usize, &Scored<'_>)| self.scenario_row(ranking, &now, i, o);
        let rows: Vec<ScenarioRow> = then.ranked().filter(|o| !o.thin).enumerate().take(RANKED).map(row).collect();
        let zero = words::signed(self.language, 0);
        let unchanged = rows.iter().any(|row| row.change == zero);
        ScenarioPart {
            name: supposed.scenario.name.get(self.language).to_owned(),
            sentence,
            chosen: self.stands(&now, &placed(then), &there),
            then_do,
            changes_first,
            unchanged: if unchanged { tr(self.language, "app-scenario-unchanged") } else { String::new() },
            rows,
        }
    }

    fn scenario_row(&self, ranking: &Ranking<'_>, now: &[OptionId], place: usize, option: &Scored<'_>) -> ScenarioRow {
        let id = &option.option.id;
        let points = score::tenths(option.score.likely);
        let change = ranking.find(id).map(|before| points - score::tenths(before.score.likely));
        let before = now.iter().position(|other| other == id);
        ScenarioRow {
            rank: (place + 1).to_string(),
            before: before.map_or_else(|| "–".to_owned(), |p| (p + 1).to_string()),
            name: self.names.get(id),
            points: words::points(self.language, points),
            change: change.map_or_else(String::new, |d| words::signed(self.language, d)),
            share: share(option.score.likely),
        }
    }

    fn lens(&self, ranking: &Ranking<'_>, view: &LensView<'_, '_>) -> LensPart {
        let (sentence, flag) = self.first_place("app-lens", ranking.leader(), view.first());
        let row = |s: &score::LensScore<'_, '_>| {
            let gate = s.gate.map_or_else(|| tr(self.language, "status-unclear"), |g| g.to_string());
            let points = words::points(self.language, score::tenths(s.total.likely));
            [self.names.get(&s.option.option.id), points, gate]
        };
        let listed = || view.scores.iter().filter(|s| !s.option.thin).take(FIRST);
        LensPart {
            name: view.lens.name.get(self.language).to_owned(),
            sentence,
            flag,
            gated: listed().any(|s| s.gate.is_some()),
            rows: listed().map(row).collect(),
            sources: view.lens.sources.iter().map(|s| (s.title.clone(), s.url.clone())).collect(),
        }
    }

    fn light(&self, option: &Scored<'_>) -> Option<LightRow> {
        let name = |group: &Group| tr(self.language, &format!("group-{}", group.code()));
        let groups = option.groups.iter().filter_map(|(g, hull)| Some((name(g), Light::of((*hull)?.likely))));
        Some(LightRow {
            name: self.names.get(&option.option.id),
            worst: Light::of_option(option)?,
            groups: groups.collect(),
        })
    }
}

/// The options that have a place, in the order of their places.
fn placed(ranking: &Ranking<'_>) -> Vec<OptionId> {
    ranking.ranked().filter(|o| !o.thin).map(|o| o.option.id.clone()).collect()
}
