//! Wishes of a use case: their bounds, and what else could be wished for.

use super::must::{FeatureChoice, feature_choice};
use crate::catalog::{Amount, Catalog, FeatureId, FeatureKind, LanguageTag, MustHave};
use crate::dossier::{Dossier, Edit, Move, Want};
use crate::text::{Language, tr_with};

/// The bound of a wish.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Bound {
    /// None is needed.
    None,
    /// At least so many, in this unit.
    AtLeast(Option<Amount>, String),
    /// These languages.
    Languages(Vec<LanguageTag>),
}

/// A wish with its bound; its slider stands among the weights.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct WishLine {
    pub(crate) id: FeatureId,
    pub(crate) bound: Bound,
}

/// All about wishes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct WishView {
    pub(crate) lines: Vec<WishLine>,
    /// Features that are neither wished for nor asked for.
    pub(crate) more: Vec<FeatureChoice>,
    /// Which features count nothing here since they are must-haves, in words; empty: none.
    pub(crate) asked: String,
    /// What a new wish for languages asks for.
    pub(crate) languages: Vec<LanguageTag>,
}

impl WishView {
    /// The wishes of a move.
    pub(super) fn new(catalog: &Catalog, dossier: &Dossier, of: &Move, language: Language) -> Self {
        let lines = of.wishes.keys().filter_map(|id| line(catalog, of, id, language));
        let asked = |id: &FeatureId| of.must.iter().any(|m| matches!(m, MustHave::Feature(f, _) if f == id));
        let free = catalog
            .features
            .iter()
            .filter(|f| f.purposes.contains(of.purpose) && !of.wishes.contains_key(&f.id) && !asked(&f.id));
        let must = catalog.features.iter().filter(|f| f.purposes.contains(of.purpose) && asked(&f.id));
        let must: Vec<&str> = must.map(|f| f.name.get(language)).collect();
        let none = must.is_empty();
        let said = || tr_with(language, "app-wishes-asked", &[("names", must.join(", ").into())]);
        Self {
            asked: if none { String::new() } else { said() },
            lines: lines.collect(),
            more: free.map(|f| feature_choice(f, language)).collect(),
            languages: LanguageTag::parse(dossier.language.code()).into_iter().collect(),
        }
    }
}

fn line(catalog: &Catalog, of: &Move, id: &FeatureId, language: Language) -> Option<WishLine> {
    let feature = catalog.feature(id)?;
    let unit = |unit: &str| {
        let name = crate::text::tr(language, &format!("unit-{}", unit.to_lowercase()));
        if name.starts_with('«') { unit.to_owned() } else { name }
    };
    let bound = match (&feature.kind, of.wants.get(id)) {
        (FeatureKind::Number(u), Some(Want::AtLeast(n))) => Bound::AtLeast(Some(*n), unit(u)),
        (FeatureKind::Number(u), _) => Bound::AtLeast(None, unit(u)),
        (FeatureKind::Languages, Some(Want::Languages(list))) => Bound::Languages(list.clone()),
        (FeatureKind::Languages, _) => Bound::Languages(Vec::new()),
        _ => Bound::None,
    };
    Some(WishLine { id: id.clone(), bound })
}

/// The edits that take a wish away, its bound with it.
pub(crate) fn removal(index: usize, id: &FeatureId) -> [Edit; 2] {
    [Edit::SetWant(index, id.clone(), None), Edit::SetWish(index, id.clone(), None)]
}
