//! Sliders of a use case: importances of groups, criteria and wishes, and what each is worth.
//!
//! In: catalogue, dossier, a move, and its ranking where there is one. Out: [`WeightsView`], whose
//! lines know the edit that a new position of their slider stands for.

use crate::catalog::{Catalog, Criterion, CriterionId, FeatureId, Group, Importance, MustHave, Preset, PresetId};
use crate::dossier::{Dossier, Edit, Move};
use crate::score::{self, Range, Ranking, Subject};
use crate::text::message::Arg;
use crate::text::{Language, tr, tr_with};

/// A criterion worth less than so many points steps back.
const SLIGHT: f64 = 1.0;
/// From so many points on, a criterion is offered as a must-have.
const HEAVY: f64 = 5.0;

/// What a slider weighs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Weighs {
    /// A group, for the whole client.
    Group(Group),
    /// A criterion, for this use case.
    Criterion(CriterionId),
    /// A wish of this use case.
    Wish(FeatureId),
}

/// One slider.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct WeightLine {
    pub(crate) weighs: Weighs,
    pub(crate) name: String,
    /// Importance, 0 to 10.
    pub(crate) value: f64,
    /// Where a double click goes back to, 0 to 10.
    pub(crate) preset: f64,
    /// The dossier's importance, which needs no number of the move's own.
    inherited: Option<f64>,
    /// Share of the whole in points, 0 to 100.
    pub(crate) worth: f64,
    /// The worth in words.
    pub(crate) worth_text: String,
    /// Worth so little that it steps back.
    pub(crate) slight: bool,
    /// Worth so much that it is offered as a must-have.
    pub(crate) offer_must: bool,
    /// Remarks: a must-have too, how far options differ, when the first place changes.
    pub(crate) remarks: Vec<String>,
    /// The longest that the remarks can become while sliders move: so much room is kept for them.
    pub(crate) room: String,
}

impl WeightLine {
    /// The edit for a new importance.
    pub(crate) fn edit(&self, index: usize, value: f64) -> Edit {
        let own = (Some(value) != self.inherited).then(|| Importance::new(value));
        match &self.weighs {
            Weighs::Group(group) => Edit::SetGroup(*group, own),
            Weighs::Criterion(id) => Edit::SetMoveCriterion(index, id.clone(), own),
            Weighs::Wish(id) => Edit::SetWish(index, id.clone(), Some(Importance::new(value))),
        }
    }
}

/// A group with what is weighed in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct GroupBlock {
    pub(crate) line: WeightLine,
    pub(crate) items: Vec<WeightLine>,
}

/// All sliders of a use case.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct WeightsView {
    pub(crate) language: Language,
    /// Position of the move, from 0.
    pub(crate) index: usize,
    pub(crate) presets: Vec<(PresetId, String)>,
    pub(crate) preset: Option<PresetId>,
    /// Its name where own numbers of groups or criteria have taken its place.
    pub(crate) adjusted: Option<String>,
    /// How firmly the client stands by these numbers: 2, 8 or 32.
    pub(crate) certainty: u32,
    pub(crate) groups: Vec<GroupBlock>,
}

impl WeightsView {
    /// The sliders of the move with this index.
    pub(crate) fn new(
        catalog: &Catalog,
        dossier: &Dossier,
        (index, of): (usize, &Move),
        ranking: Option<&Ranking<'_>>,
        language: Language,
    ) -> Self {
        let preset = dossier.preset(catalog);
        let own = !dossier.priorities.groups.is_empty() || !dossier.priorities.criteria.is_empty();
        let ranges = ranking.map(score::stability).unwrap_or_default();
        let room = ranking.map(|_| room(language)).unwrap_or_default();
        let maker = Maker { catalog, dossier, of, preset, ranking, ranges, room, language };
        Self {
            language,
            index,
            presets: catalog.presets.iter().map(|p| (p.id.clone(), p.name.get(language).to_owned())).collect(),
            preset: preset.map(|p| p.id.clone()),
            adjusted: preset.filter(|_| own).map(|p| adjusted(p, language)),
            certainty: dossier.certainty(),
            groups: Group::ALL.iter().map(|g| maker.block(*g)).collect(),
        }
    }
}

fn adjusted(preset: &Preset, language: Language) -> String {
    tr_with(language, "app-weights-adjusted", &[("preset", preset.name.get(language).into())])
}

struct Maker<'a> {
    catalog: &'a Catalog,
    dossier: &'a Dossier,
    of: &'a Move,
    preset: Option<&'a Preset>,
    ranking: Option<&'a Ranking<'a>>,
    ranges: Vec<Range>,
    /// The longest remarks of a group, and of a criterion or wish.
    room: (String, String),
    language: Language,
}

impl Maker<'_> {
    fn block(&self, group: Group) -> GroupBlock {
        let criteria = self.catalog.criteria.iter().filter(|c| c.group == group && c.scored_for(self.of.purpose));
        let items = if group == Group::Practicality {
            self.of.wishes.iter().filter_map(|(id, value)| self.wish(id, *value)).collect()
        } else {
            criteria.map(|c| self.criterion(c)).collect()
        };
        GroupBlock { line: self.group(group), items }
    }

    fn group(&self, group: Group) -> WeightLine {
        let preset = self.preset.and_then(|p| p.groups.get(&group)).map_or(0.0, |i| i.get());
        let value = self.dossier.priorities.groups.get(&group).map_or(preset, |i| i.get());
        let worth = self.ranking.map_or(0.0, |r| 100.0 * r.weights.group(group));
        let name = tr(self.language, &format!("group-{}", group.code()));
        let stays: Vec<String> = self.stays(&Subject::Group(group), value).into_iter().collect();
        let room = self.room.0.clone();
        self.line((Weighs::Group(group), name), (value, preset, Some(preset)), worth, (stays, room))
    }

    fn criterion(&self, criterion: &Criterion) -> WeightLine {
        let id = &criterion.id;
        let inherited = self.dossier.importance(self.preset, id).get();
        let change = self.catalog.purpose_rules(self.of.purpose).and_then(|r| r.criteria.get(id).copied());
        let preset = if inherited > 0.0 { Importance::new(inherited + change.unwrap_or(0.0)).get() } else { 0.0 };
        let value = self.of.criteria.get(id).map_or(inherited, |i| i.get());
        let must = self.of.must.iter().any(|m| matches!(m, MustHave::Level(c, _) if c == id));
        let mut remarks = self.remarks(id.as_str(), &Subject::Criterion(id.to_string()), value);
        let mut room = self.room.1.clone();
        if must {
            let also = tr(self.language, "app-weight-is-must");
            room = format!("{also} {room}");
            remarks.insert(0, also);
        }
        let about = (Weighs::Criterion(id.clone()), criterion.name.get(self.language).to_owned());
        let mut line = self.line(about, (value, preset, Some(inherited)), self.worth(id.as_str()), (remarks, room));
        line.offer_must &= !must;
        line
    }

    fn wish(&self, id: &FeatureId, value: Importance) -> Option<WeightLine> {
        let feature = self.catalog.feature(id)?;
        let wishes = self.preset.and_then(|p| p.wishes.get(&self.of.purpose));
        let preset = wishes.and_then(|w| w.get(id)).copied().unwrap_or(value).get();
        let remarks = self.remarks(id.as_str(), &Subject::Wish(id.to_string()), value.get());
        let about = (Weighs::Wish(id.clone()), feature.name.get(self.language).to_owned());
        let room = self.room.1.clone();
        Some(self.line(about, (value.get(), preset, None), self.worth(id.as_str()), (remarks, room)))
    }

    fn line(
        &self,
        (weighs, name): (Weighs, String),
        (value, preset, inherited): (f64, f64, Option<f64>),
        worth: f64,
        (remarks, room): (Vec<String>, String),
    ) -> WeightLine {
        let group = matches!(weighs, Weighs::Group(_));
        let shown = self.language.number(worth, 1);
        WeightLine {
            worth_text: tr_with(self.language, "app-weight-worth", &[("points", shown.into())]),
            slight: !group && worth < SLIGHT,
            offer_must: !group && worth > HEAVY,
            weighs,
            name,
            value,
            preset,
            inherited,
            worth,
            remarks,
            room,
        }
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.ranking?.weights.items.iter().position(|w| w.item.id() == id)
    }

    fn worth(&self, id: &str) -> f64 {
        let weight = self.position(id).and_then(|i| self.ranking?.weights.items.get(i)).map(|w| w.weight);
        100.0 * weight.unwrap_or(0.0)
    }

    fn remarks(&self, id: &str, subject: &Subject, value: f64) -> Vec<String> {
        [self.spread(id), self.stays(subject, value)].into_iter().flatten().collect()
    }

    /// How far the options under comparison differ, without names.
    fn spread(&self, id: &str) -> Option<String> {
        let (ranking, i) = (self.ranking?, self.position(id)?);
        let known = ranking.ranked().filter_map(|o| o.judgements.get(i)).filter(|j| j.known());
        let values: Vec<f64> = known.map(|j| j.hull.likely).collect();
        let low = values.iter().copied().reduce(f64::min)?;
        let high = values.iter().copied().reduce(f64::max)?;
        let number = |v: f64| self.language.percent(v);
        Some(if high - low < 1e-9 {
            tr_with(self.language, "app-weight-no-difference", &[("value", number(low).into())])
        } else {
            tr_with(self.language, "app-weight-spread", &[("low", number(low).into()), ("high", number(high).into())])
        })
    }

    /// Between which importances the first place stays; at 0 that it does not count.
    fn stays(&self, subject: &Subject, value: f64) -> Option<String> {
        self.ranking?.leader()?;
        let range = self.ranges.iter().find(|r| r.subject == *subject).map(|range| stays(self.language, range));
        range.or_else(|| (value <= 0.0).then(|| tr(self.language, "app-weight-at-zero")))
    }
}

/// The longest that [`Maker::stays`] and [`Maker::remarks`] can say.
fn room(language: Language) -> (String, String) {
    let number = |v: f64| Arg::from(language.plain_number(v));
    let full = || Arg::from(language.percent(1.0));
    let stays = longest([
        tr_with(language, "app-weight-stays", &[("from", number(8.8)), ("to", number(9.9))]),
        tr(language, "app-weight-never-changes"),
        tr(language, "app-weight-at-zero"),
    ]);
    let spread = longest([
        tr_with(language, "app-weight-no-difference", &[("value", full())]),
        tr_with(language, "app-weight-spread", &[("low", full()), ("high", full())]),
    ]);
    let both = format!("{spread} {stays}");
    (stays, both)
}

fn longest<const N: usize>(texts: [String; N]) -> String {
    texts.into_iter().max_by_key(|text| text.chars().count()).unwrap_or_default()
}

/// Between which importances the first place stays, in words.
pub(crate) fn stays(language: Language, range: &Range) -> String {
    let (from, to) = range.importances;
    if from <= 0.0 && to >= Importance::MAX {
        return tr(language, "app-weight-never-changes");
    }
    let number = |v: f64| language.plain_number((v * 10.0).round() / 10.0);
    tr_with(language, "app-weight-stays", &[("from", number(from).into()), ("to", number(to).into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::Example;
    use crate::score::{Order, rank};

    fn view() -> WeightsView {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let ranking = rank(catalog, &dossier, 0, Order::Likely).unwrap();
        WeightsView::new(catalog, &dossier, (0, &dossier.moves[0]), Some(&ranking), Language::En)
    }

    #[test]
    fn worths_of_a_group_sum_to_the_groups_worth() {
        let view = view();
        let mut all = 0.0;
        for block in &view.groups {
            let items: f64 = block.items.iter().map(|l| l.worth).sum();
            assert!((items - block.line.worth).abs() < 1e-9, "{}", block.line.name);
            all += block.line.worth;
        }
        assert!((all - 100.0).abs() < 1e-9);
    }

    #[test]
    fn a_slider_back_at_the_dossiers_number_leaves_no_own_number() {
        let view = view();
        let line = view.groups.iter().flat_map(|g| &g.items).find(|l| l.name == "End-to-end encryption");
        let line = line.unwrap();
        assert_eq!((line.value, line.preset), (9.0, 8.0));
        assert!(matches!(line.edit(0, 8.0), Edit::SetMoveCriterion(0, _, None)));
        assert!(matches!(line.edit(0, 3.0), Edit::SetMoveCriterion(0, _, Some(_))));
        assert!(matches!(view.groups[0].line.edit(0, 8.0), Edit::SetGroup(Group::Gdpr, None)));
    }

    /// While a slider moves, remarks change; what stands below them must not.
    #[test]
    fn no_remark_is_longer_than_the_room_kept_for_it() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        for language in Language::ALL {
            for value in [0.0, 3.5, 10.0] {
                let mut dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
                dossier.apply(Edit::SetGroup(Group::Security, Some(Importance::new(value)))).unwrap();
                let ranking = rank(catalog, &dossier, 0, Order::Likely).unwrap();
                let view = WeightsView::new(catalog, &dossier, (0, &dossier.moves[0]), Some(&ranking), language);
                for line in view.groups.iter().flat_map(|g| std::iter::once(&g.line).chain(&g.items)) {
                    let said = line.remarks.join(" ");
                    assert!(said.chars().count() <= line.room.chars().count(), "{language}: {said} / {}", line.room);
                }
            }
        }
    }

    #[test]
    fn lines_say_what_they_are_worth_and_when_the_first_place_changes() {
        let view = view();
        assert!(view.groups[0].line.worth_text.starts_with("up to "), "{}", view.groups[0].line.worth_text);
        assert_eq!(view.groups[0].line.remarks.len(), 1);
        let spread: Vec<&String> = view.groups.iter().flat_map(|g| &g.items).flat_map(|l| &l.remarks).collect();
        assert!(spread.iter().any(|r| r.contains("% and") && r.ends_with("% of these points.")), "{spread:?}");
        let text = format!("{view:?}");
        assert!(!text.contains('«'), "{text}");
    }
}
