//! Two to five options side by side: differences first, then what is the same.
//!
//! In: a ranking and the scored options. Out: [`SideView`]: points per group that sum to the
//! totals, and one row per criterion or wish with a cell per option.

use super::cost::Cost;
use super::fall::Fall;
use super::row::Maker;
use super::trial::TrialLine;
use crate::app::view::words;
use crate::catalog::{Confidence, Fact, FeatureValue, LanguageTag, PartDate};
use crate::dossier::OptionId;
use crate::score::{self, Item, Judgement, Scored};
use crate::text::{Language, tr, tr_with};

/// A head of a column.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Head {
    pub(crate) id: OptionId,
    pub(crate) name: String,
    pub(crate) likely: String,
    pub(crate) today: bool,
}

/// How good a level is, for the shape of its chip.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Shape {
    /// Nothing is known.
    Unknown,
    /// A share of the way from the worst (0) to the best (1) level.
    Filled(f32),
}

/// One judgement in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cell {
    pub(crate) shape: Shape,
    /// The level or value in words; of many languages only the first.
    pub(crate) word: String,
    /// All languages; empty where the word says everything.
    pub(crate) full: String,
    /// "weakly proven", "source of 2021", "own level"; empty without a remark.
    pub(crate) remark: String,
}

impl Cell {
    /// Its word, and the remark behind it.
    pub(crate) fn in_full(&self, language: Language) -> String {
        if self.remark.is_empty() {
            return self.word.clone();
        }
        let values = [("level", self.word.as_str().into()), ("remark", self.remark.as_str().into())];
        tr_with(language, "app-part-level", &values)
    }
}

/// A criterion or wish across the options.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ItemRow {
    pub(crate) item: String,
    pub(crate) name: String,
    /// "up to 6.3 points".
    pub(crate) worth: String,
    pub(crate) cells: Vec<Cell>,
}

/// The points of a group across the options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct GroupRow {
    pub(crate) name: String,
    /// "up to 33.3 points".
    pub(crate) worth: String,
    pub(crate) points: Vec<String>,
}

/// Options side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct SideView {
    pub(crate) heads: Vec<Head>,
    /// What a year of each costs.
    pub(crate) costs: Vec<Cost>,
    pub(crate) groups: Vec<GroupRow>,
    /// Rows in which the options differ, the largest difference in points first.
    pub(crate) different: Vec<ItemRow>,
    /// Rows in which they do not, in catalogue order.
    pub(crate) same: Vec<ItemRow>,
    /// What the client tried, by option; empty where nothing was.
    pub(crate) trials: Vec<Vec<TrialLine>>,
    /// From the first option to the second.
    pub(crate) fall: Fall,
}

impl Maker<'_> {
    /// These options side by side.
    pub(super) fn side(&self, options: &[&Scored<'_>]) -> SideView {
        let shown: Vec<_> = options.iter().map(|o| score::shown(self.ranking, o)).collect();
        let head = |(o, s): (&&Scored<'_>, &score::Shown)| Head {
            id: o.option.id.clone(),
            name: self.names.get(&o.option.id),
            likely: words::points(self.language, s.total),
            today: self.today.as_ref().is_some_and(|(t, _)| *t == o.option.id),
        };
        let groups = shown.first().map_or(&[][..], |s| s.groups.as_slice());
        let group_row = |(i, (group, _)): (usize, &(crate::catalog::Group, i64))| GroupRow {
            name: tr(self.language, &format!("group-{}", group.code())),
            worth: self.worth(self.ranking.weights.group(*group)),
            points: shown.iter().map(|s| words::points(self.language, s.groups.get(i).map_or(0, |g| g.1))).collect(),
        };
        let mut different = Vec::new();
        let mut same = Vec::new();
        for (i, weighed) in self.ranking.weights.items.iter().enumerate().filter(|(_, w)| w.weight > 0.0) {
            let judgements: Vec<&Judgement<'_>> = options.iter().filter_map(|o| o.judgements.get(i)).collect();
            let row = self.item_row(weighed, &judgements);
            let apart = row.cells.iter().any(|c| Some(&c.word) != row.cells.first().map(|f| &f.word));
            if apart { different.push((spread(weighed.weight, &judgements), row)) } else { same.push(row) }
        }
        let trials: Vec<_> = options.iter().map(|o| self.trials(&o.option.id)).collect();
        different.sort_by(|a, b| b.0.total_cmp(&a.0));
        SideView {
            heads: options.iter().zip(&shown).map(head).collect(),
            costs: options.iter().map(|o| self.cost(o)).collect(),
            groups: groups.iter().enumerate().map(group_row).collect(),
            different: different.into_iter().map(|(_, row)| row).collect(),
            same,
            trials: if trials.iter().all(Vec::is_empty) { Vec::new() } else { trials },
            fall: self.fall(options),
        }
    }

    fn item_row(&self, weighed: &score::Weighed<'_>, judgements: &[&Judgement<'_>]) -> ItemRow {
        let asked = words::asked_languages(self.dossier, self.of);
        ItemRow {
            item: weighed.item.id().to_owned(),
            name: weighed.item.name().get(self.language).to_owned(),
            worth: self.worth(weighed.weight),
            cells: judgements.iter().map(|j| cell((self.language, &asked), &weighed.item, j)).collect(),
        }
    }

    /// How many points a weight makes at most.
    fn worth(&self, weight: f64) -> String {
        let points = self.language.number(100.0 * weight, 1);
        tr_with(self.language, "app-weight-worth", &[("points", points.into())])
    }
}

/// The largest difference between two options, in points.
fn spread(weight: f64, judgements: &[&Judgement<'_>]) -> f64 {
    let values = || judgements.iter().map(|j| j.hull.likely);
    weight * (values().fold(0.0, f64::max) - values().fold(1.0, f64::min))
}

/// That a judgement rests on an old source, with its year.
pub(crate) fn stale(language: Language, judgement: &Judgement<'_>) -> Option<String> {
    let Some(score::Evidence::Fact(fact)) = judgement.evidence.filter(|_| judgement.stale) else { return None };
    Some(stale_source(language, fact))
}

/// "source of 2021"; a fact without a date is only called stale.
pub(crate) fn stale_source(language: Language, fact: &Fact) -> String {
    let newest = fact.sources.iter().filter_map(|s| s.as_of.as_ref()).map(PartDate::first_day).max();
    newest.map_or_else(
        || tr(language, "explain-stale"),
        |day| tr_with(language, "app-stale-source", &[("year", day.year().to_string().into())]),
    )
}

/// A judgement as a cell; `asked` are the languages that come first where there are many.
pub(crate) fn cell((language, asked): (Language, &[LanguageTag]), item: &Item<'_>, judgement: &Judgement<'_>) -> Cell {
    let own = matches!(judgement.evidence, Some(score::Evidence::Override(_) | score::Evidence::OwnValue(_)));
    let remarks = [
        own.then(|| tr(language, "app-own-level")),
        (judgement.grade == Some(Confidence::Low)).then(|| tr(language, "grade-low")),
        stale(language, judgement),
    ];
    #[allow(clippy::cast_possible_truncation, reason = "0 to 1, for painting")]
    let shape = if judgement.known() { Shape::Filled(judgement.hull.likely as f32) } else { Shape::Unknown };
    let (word, full) = match &judgement.value {
        Some(FeatureValue::List(tags)) => {
            let (short, full) = (words::languages_in_short(language, tags, asked), words::languages(language, tags));
            if short == full { (short, String::new()) } else { (short, full) }
        }
        _ => (score::word(language, item, judgement), String::new()),
    };
    Cell { shape, word, full, remark: remarks.into_iter().flatten().collect::<Vec<_>>().join(", ") }
}
