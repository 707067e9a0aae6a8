//! What has changed in the catalogue since the decision.
//!
//! In: catalogue, dossier, which use case. Out: lines, each with the key of its fact.

use crate::app::view::words::{self, Names};
use crate::catalog::{Catalog, Criterion, CriterionId};
use crate::dossier::{Dossier, FactSnapshot, OptionId};
use crate::score::{self, FactChange};
use crate::text::{Language, tr, tr_with};

/// A fact that differs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SinceLine {
    pub(crate) text: String,
    /// `kind:id/criterion`.
    pub(crate) key: String,
}

/// Everything that differs.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct SincePart {
    pub(crate) lines: Vec<SinceLine>,
    /// Ranks that differ.
    pub(crate) flips: Vec<String>,
    /// Who led then and who leads now, where that differs.
    pub(crate) leader: String,
}

impl SincePart {
    /// For the move at `index`; empty where nothing was recorded or nothing differs.
    pub(super) fn new(catalog: &Catalog, dossier: &Dossier, index: usize, names: &Names, language: Language) -> Self {
        let Ok(Some(revision)) = score::revision(catalog, dossier, index) else { return Self::default() };
        if revision.changes.is_empty() {
            return Self::default();
        }
        let line =
            |change: &FactChange| SinceLine { text: changed(catalog, language, change), key: change.key.clone() };
        let name = |id: &Option<OptionId>| id.as_ref().map_or_else(|| "–".to_owned(), |id| names.get(id));
        let rank = |rank: Option<usize>| rank.map_or_else(|| "–".to_owned(), |r| r.to_string());
        let flip = |f: &score::Flip| {
            let values =
                [("name", names.get(&f.option).into()), ("before", rank(f.before).into()), ("now", rank(f.now).into())];
            tr_with(language, "app-since-rank", &values)
        };
        let (before, now) = &revision.leaders;
        let leader = (before != now).then(|| {
            tr_with(language, "app-since-leader", &[("before", name(before).into()), ("now", name(now).into())])
        });
        Self {
            lines: revision.changes.iter().map(line).collect(),
            flips: revision.flips.iter().map(flip).collect(),
            leader: leader.unwrap_or_default(),
        }
    }
}

fn changed(catalog: &Catalog, language: Language, change: &FactChange) -> String {
    let (entity, criterion) = change.key.split_once('/').unwrap_or((&change.key, ""));
    let criterion = catalog.criterion(&CriterionId::from(criterion));
    let said = |fact: &Option<FactSnapshot>| {
        fact.as_ref().map_or_else(|| tr(language, "not-known"), |f| level(language, criterion, f))
    };
    let values = [
        ("about", entity.into()),
        ("criterion", criterion.map_or("", |c| c.name.get(language)).into()),
        ("before", said(&change.before).into()),
        ("now", said(&change.now).into()),
    ];
    tr_with(language, "app-since-fact", &values)
}

fn level(language: Language, criterion: Option<&Criterion>, fact: &FactSnapshot) -> String {
    let level = criterion.map_or_else(|| fact.level.to_string(), |c| words::level(language, c, &fact.level));
    format!("{level} ({})", tr(language, &format!("grade-{}", fact.confidence.code())))
}
