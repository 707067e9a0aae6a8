//! Criteria and features: what is judged, on which ladder, for which purposes.

use serde::{Deserialize, Serialize};

use super::id::{CriterionId, FamilyId, FeatureId, LevelId};
use super::is_default;
use super::kind::{Group, Purpose, Purposes, Scope, SelfHosting};
use super::scalar::Utility;
use crate::text::Text;

/// One step of a ladder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Id, unique on its ladder.
    pub id: LevelId,
    /// Share of the way from the worst (0) to the best (1) level.
    pub utility: Utility,
    /// Name for people.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: Text,
}

/// Levels from worst to best, utilities strictly rising from 0 to 1.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ladder(pub Vec<Level>);

impl Ladder {
    /// Position of a level, 0 is the worst.
    #[must_use]
    pub fn position(&self, id: &LevelId) -> Option<usize> {
        self.0.iter().position(|l| l.id == *id)
    }

    /// The level at a position.
    #[must_use]
    pub fn level(&self, position: usize) -> Option<&Level> {
        self.0.get(position)
    }

    /// The level with this id.
    #[must_use]
    pub fn find(&self, id: &LevelId) -> Option<&Level> {
        self.0.iter().find(|l| l.id == *id)
    }

    /// Utility at a position, held at both ends of the ladder.
    #[must_use]
    pub fn utility(&self, position: usize) -> f64 {
        let last = self.0.len().saturating_sub(1);
        self.0.get(position.min(last)).map_or(0.0, |l| l.utility.get())
    }

    /// Ids of the levels, worst first.
    pub fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.iter().map(|l| l.id.as_str())
    }
}

/// A property that is judged by levels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Id, unique among criteria, features and wishes.
    pub id: CriterionId,
    /// Whose property it is.
    pub scope: Scope,
    /// The group it is weighed in; never `Practicality`.
    pub group: Group,
    /// Purposes it applies to.
    #[serde(default, skip_serializing_if = "Purposes::is_all")]
    pub purposes: Purposes,
    /// Whether it counts; otherwise it is shown only.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub scored: bool,
    /// Where a composed option takes it from; only for scope `Service`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_hosting: Option<SelfHosting>,
    /// Months after which a fact is stale.
    #[serde(default = "two_years", skip_serializing_if = "is_two_years")]
    pub shelf_life_months: u32,
    /// Criteria that rise and fall together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<FamilyId>,
    /// Name for people.
    pub name: Text,
    /// Question to a vendor.
    #[serde(default, skip_serializing_if = "is_default")]
    pub question: Text,
    /// Why it matters.
    #[serde(default, skip_serializing_if = "is_default")]
    pub why: Text,
    /// Legal basis, as short references.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal: Vec<String>,
    /// From worst to best.
    pub levels: Ladder,
}

impl Criterion {
    /// Whether it applies to a purpose and counts.
    #[must_use]
    pub fn scored_for(&self, purpose: Purpose) -> bool {
        self.scored && self.purposes.contains(purpose)
    }

    /// Whether a composed option takes it from the host.
    #[must_use]
    pub fn from_hosting(&self) -> bool {
        self.self_hosting == Some(SelfHosting::FromHosting)
    }
}

/// How a feature's values look.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FeatureKind {
    /// Yes, partial, no.
    YesNo,
    /// A number in this unit; more is better.
    Number(String),
    /// A list of language tags.
    Languages,
    /// Levels of its own.
    Scale(Ladder),
}

impl FeatureKind {
    /// Code in JSON.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::YesNo => "yes-no",
            Self::Number(_) => "number",
            Self::Languages => "languages",
            Self::Scale(_) => "scale",
        }
    }
}

/// A practical property: wished for, or a must-have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feature {
    /// Id, unique among criteria, features and wishes.
    pub id: FeatureId,
    /// How its values look.
    pub kind: FeatureKind,
    /// A promise of the service, not of the program.
    #[serde(default, skip_serializing_if = "is_default")]
    pub capacity: bool,
    /// Purposes it makes sense for.
    #[serde(default, skip_serializing_if = "Purposes::is_all")]
    pub purposes: Purposes,
    /// Where a composed option takes it from (absent: the program).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_hosting: Option<SelfHosting>,
    /// Name for people.
    pub name: Text,
    /// Question to a vendor.
    #[serde(default, skip_serializing_if = "is_default")]
    pub question: Text,
}

impl Feature {
    /// Whether a composed option takes it from the host.
    #[must_use]
    pub fn from_hosting(&self) -> bool {
        self.self_hosting == Some(SelfHosting::FromHosting)
    }
}

const fn yes() -> bool {
    true
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_true(value: &bool) -> bool {
    *value
}

const fn two_years() -> u32 {
    24
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_two_years(months: &u32) -> bool {
    *months == two_years()
}
