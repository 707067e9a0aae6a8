//! Judgements in words: the name of the level or the value, in a language.

use super::judgement::Judgement;
use super::weight::Item;
use crate::catalog::{Amount, Feature, FeatureKind, FeatureValue};
use crate::text::{Language, tr, tr_known};

/// The level's name or the value; "not known" where nothing is.
#[must_use]
pub fn word(language: Language, item: &Item<'_>, judgement: &Judgement<'_>) -> String {
    match (item, judgement.level, &judgement.value) {
        (_, Some(level), _) => level.name.get(language).to_owned(),
        (Item::Wish(feature), None, Some(value)) => value_word(language, feature, value),
        _ => tr(language, "not-known"),
    }
}

/// A feature's value in words: `yes`, `75 people`, `de, nl`.
#[must_use]
pub fn value_word(language: Language, feature: &Feature, value: &FeatureValue) -> String {
    match (value, &feature.kind) {
        (FeatureValue::Yes, _) => tr(language, "value-yes"),
        (FeatureValue::No, _) => tr(language, "value-no"),
        (FeatureValue::Partial, _) => tr(language, "value-partial"),
        (FeatureValue::Unlimited, _) => tr(language, "value-unlimited"),
        (FeatureValue::Number(Amount(n)), FeatureKind::Number(unit)) => {
            let unit = tr_known(language, &format!("unit-{}", unit.to_lowercase())).unwrap_or_else(|| unit.clone());
            format!("{}\u{a0}{unit}", language.plain_number(*n))
        }
        (FeatureValue::Number(Amount(n)), _) => language.plain_number(*n),
        (FeatureValue::List(list), _) => list.iter().map(|t| t.as_str()).collect::<Vec<_>>().join(", "),
        (FeatureValue::Scale(level), FeatureKind::Scale(ladder)) => {
            ladder.find(level).map_or_else(|| level.to_string(), |l| l.name.get(language).to_owned())
        }
        (FeatureValue::Scale(level), _) => level.to_string(),
    }
}
