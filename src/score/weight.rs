//! Weights of a move: group importance times share within the group.
//!
//! In: catalogue, dossier, move. Out: [`Weights`] whose entries sum to 1, in catalogue order.
//! Rules: `scoring.md`, section 3.

use crate::catalog::{Catalog, Criterion, Feature, Group, Importance};
use crate::dossier::{Dossier, Move, Voice};

/// A scored criterion or a wish.
#[derive(Clone, Copy, Debug)]
pub enum Item<'a> {
    /// A criterion.
    Criterion(&'a Criterion),
    /// A wished feature.
    Wish(&'a Feature),
}

impl<'a> Item<'a> {
    /// Its id; criteria and features share one space.
    #[must_use]
    pub fn id(&self) -> &'a str {
        match self {
            Self::Criterion(c) => c.id.as_str(),
            Self::Wish(f) => f.id.as_str(),
        }
    }

    /// Its name for people.
    #[must_use]
    pub const fn name(&self) -> &'a crate::text::Text {
        match self {
            Self::Criterion(c) => &c.name,
            Self::Wish(f) => &f.name,
        }
    }

    /// The group it is weighed in.
    #[must_use]
    pub const fn group(&self) -> Group {
        match self {
            Self::Criterion(c) => c.group,
            Self::Wish(_) => Group::Practicality,
        }
    }
}

/// An item with its importance (0 to 10) and weight (0 to 1).
#[derive(Clone, Copy, Debug)]
pub struct Weighed<'a> {
    /// Criterion or wish.
    pub item: Item<'a>,
    /// Importance inside its group, 0 to 10.
    pub importance: f64,
    /// Share of the whole score, 0 to 1.
    pub weight: f64,
}

/// A group with its importance (0 to 10) and weight (0 to 1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupWeight {
    /// The group.
    pub group: Group,
    /// Importance, 0 to 10.
    pub importance: f64,
    /// Share of the whole score, 0 to 1.
    pub weight: f64,
}

/// All weights of a move.
#[derive(Clone, Debug)]
pub struct Weights<'a> {
    /// Criteria in catalogue order, then wishes in the order of the features; zeros included.
    pub items: Vec<Weighed<'a>>,
    /// The four groups; a group that drops out has weight 0.
    pub groups: Vec<GroupWeight>,
}

/// Nothing weighs anything: every group or all that is in them has importance 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("all importances are zero")]
pub struct NothingWeighs;

impl<'a> Weights<'a> {
    /// The weights in force for a move; a voice's own numbers come before all others.
    ///
    /// # Errors
    /// Where every importance is 0.
    pub fn of(
        catalog: &'a Catalog,
        dossier: &Dossier,
        of: &Move,
        voice: Option<&Voice>,
    ) -> Result<Self, NothingWeighs> {
        let preset = dossier.preset(catalog);
        let criteria = catalog.criteria.iter().filter(|c| c.scored_for(of.purpose)).map(|c| {
            let own = voice.and_then(|v| v.criteria.get(&c.id)).or_else(|| of.criteria.get(&c.id)).copied();
            (Item::Criterion(c), own.unwrap_or_else(|| dossier.importance(preset, &c.id)))
        });
        let wishes = catalog.features.iter().filter_map(|f| Some((Item::Wish(f), *of.wishes.get(&f.id)?)));
        let items: Vec<(Item<'a>, Importance)> = criteria.chain(wishes).collect();
        let groups = Group::ALL.iter().map(|group| {
            let own = voice.and_then(|v| v.groups.get(group)).or_else(|| dossier.priorities.groups.get(group));
            let importance = own.or_else(|| preset.and_then(|p| p.groups.get(group)));
            (*group, importance.map_or(0.0, |i| i.get()))
        });
        Self::from_importances(&items, &groups.collect::<Vec<_>>())
    }

    /// Weights from importances of items and groups.
    ///
    /// # Errors
    /// Where every importance is 0.
    fn from_importances(items: &[(Item<'a>, Importance)], groups: &[(Group, f64)]) -> Result<Self, NothingWeighs> {
        let sum_of = |group: Group| -> f64 {
            items.iter().filter(|(item, _)| item.group() == group).map(|(_, i)| i.get()).sum()
        };
        let counting = |(group, importance): &(Group, f64)| if sum_of(*group) > 0.0 { *importance } else { 0.0 };
        let total: f64 = groups.iter().map(counting).sum();
        if total <= 0.0 {
            return Err(NothingWeighs);
        }
        let groups: Vec<GroupWeight> =
            groups.iter().map(|g| GroupWeight { group: g.0, importance: g.1, weight: counting(g) / total }).collect();
        let weigh = |(item, importance): &(Item<'a>, Importance)| {
            let share = groups.iter().find(|g| g.group == item.group()).map_or(0.0, |g| g.weight);
            let sum = sum_of(item.group());
            let weight = if sum > 0.0 { share * importance.get() / sum } else { 0.0 };
            Weighed { item: *item, importance: importance.get(), weight }
        };
        Ok(Self { items: items.iter().map(weigh).collect(), groups })
    }

    /// Weight of a group, 0 to 1.
    #[must_use]
    pub fn group(&self, group: Group) -> f64 {
        self.groups.iter().find(|g| g.group == group).map_or(0.0, |g| g.weight)
    }
}
