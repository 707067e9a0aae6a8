//! Presets, rules per purpose, kinds of content, usual answers per sector: what a new client or move starts with.

use serde::{Deserialize, Serialize};

use super::condition::{Condition, Flag, Sector};
use super::fact::Source;
use super::id::{ContentId, CriterionId, FeatureId, LevelId, PresetId};
use super::is_default;
use super::kind::{Group, Purpose, Verdict};
use super::map::Map;
use super::scalar::{Amount, Country, Importance, LanguageTag};
use crate::text::{Language, Text};

/// Named importances to start from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    /// Id.
    pub id: PresetId,
    /// Name for people.
    pub name: Text,
    /// Importance of each group.
    pub groups: Map<Group, Importance>,
    /// Importance of each criterion; one that is not named has 0.
    pub criteria: Map<CriterionId, Importance>,
    /// Wishes of a new move, per purpose.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub wishes: Map<Purpose, Map<FeatureId, Importance>>,
}

/// The bound of a wish when a move is created.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum DefaultWant {
    /// A fixed bound.
    AtLeast(Amount),
    /// The largest meeting of the move's need.
    LargestMeeting,
    /// So many times the volume of the replaced tools.
    TimesVolume(Amount),
    /// The languages of the client's country.
    ClientLanguages,
    /// Fixed languages.
    Languages(Vec<LanguageTag>),
}

/// What a must-have asks of a feature.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FeatureBar {
    /// Fully there.
    Yes,
    /// There, perhaps with limits.
    Partial,
    /// At least so many.
    AtLeast(Amount),
    /// All of these languages.
    Languages(Vec<LanguageTag>),
    /// This level of its scale or a better one.
    Scale(LevelId),
    /// The largest meeting of the move's need; only in `purposes.ron`.
    LargestMeeting,
}

/// A condition that knocks out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum MustHave {
    /// A feature.
    Feature(FeatureId, FeatureBar),
    /// At least this level of a criterion.
    Level(CriterionId, LevelId),
    /// The operator and its owner sit in these countries.
    Countries(Vec<Country>),
    /// No authority's opinion in force says this or worse.
    NoOpinion(Verdict),
}

/// A must-have that is offered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suggestion {
    /// When it is offered.
    #[serde(default, skip_serializing_if = "is_default")]
    pub when: Condition,
    /// What is offered.
    pub must: MustHave,
    /// Why.
    pub because: Text,
}

/// What changes for one purpose when a move is created.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PurposeRules {
    /// The purpose.
    pub id: Purpose,
    /// Additions to importances; the sum is kept within 0 to 10, and 0 stays 0.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub criteria: Map<CriterionId, f64>,
    /// Default bounds of wishes.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub wants: Map<FeatureId, DefaultWant>,
    /// Must-haves that are offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suggest: Vec<Suggestion>,
}

/// An answer about a client that is usual in its sector: it is offered, never given by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UsualAnswer {
    /// The question.
    pub flag: Flag,
    /// The usual answer.
    pub answer: bool,
    /// When it is usual; only what is known for certain counts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub when: Condition,
    /// Why, with the law where it follows from one.
    pub because: Text,
    /// Sources of that law.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// What is usual in a sector.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectorRules {
    /// The sector.
    pub id: Sector,
    /// Its usual answers; of several about one question the first that holds counts.
    pub usual: Vec<UsualAnswer>,
}

/// Names of a kind of content per language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// English.
    pub en: Vec<String>,
    /// German.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub de: Vec<String>,
    /// Dutch.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nl: Vec<String>,
}

/// A kind of content that people rescue from a tool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentKind {
    /// Id.
    pub id: ContentId,
    /// What people call it.
    pub names: Names,
}

impl ContentKind {
    /// Whether `text` is the id or a name in any language, case ignored.
    #[must_use]
    pub fn is_called(&self, text: &str) -> bool {
        let wanted = text.trim().to_lowercase();
        let names = self.names.en.iter().chain(&self.names.de).chain(&self.names.nl);
        self.id.as_str() == wanted || names.into_iter().any(|n| n.to_lowercase() == wanted)
    }

    /// The first name in `language`, else in English, else the id.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        let own = match language {
            Language::En => &self.names.en,
            Language::De => &self.names.de,
            Language::Nl => &self.names.nl,
        };
        own.first().or_else(|| self.names.en.first()).map_or(self.id.as_str(), String::as_str)
    }
}
