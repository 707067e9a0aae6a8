//! Other views of the same facts: lenses that weigh them otherwise, scenarios that change levels.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::fact::Source;
use super::id::{CriterionId, LensId, LevelId, ObjectiveId, ScenarioId, TaskId};
use crate::text::Text;

/// One aim of a lens: the mean of its criteria.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// Id, unique in its lens.
    pub id: ObjectiveId,
    /// Name for people.
    pub name: Text,
    /// Share of the lens in percent, 0 to 100.
    pub weight: f64,
    /// Criteria it is read from.
    pub criteria: Vec<CriterionId>,
}

/// Objectives with weights that sum to 100: somebody else's way to look at the same facts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lens {
    /// Id.
    pub id: LensId,
    /// Name for people.
    pub name: Text,
    /// What it looks at.
    pub objectives: Vec<Objective>,
    /// Where its weights come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// What a scenario does to the levels that were found, or to prices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LevelChange {
    /// Criterion, level that was found, level that takes its place.
    Replace(CriterionId, LevelId, LevelId),
    /// So many levels down, at most to the end of the ladder.
    Down(CriterionId, u32),
    /// To the worst level.
    Worst(CriterionId),
    /// All prices rise by so many percent; levels stay.
    Prices(u32),
}

impl LevelChange {
    /// The criterion it speaks of.
    #[must_use]
    pub const fn criterion(&self) -> Option<&CriterionId> {
        match self {
            Self::Replace(id, ..) | Self::Down(id, _) | Self::Worst(id) => Some(id),
            Self::Prices(_) => None,
        }
    }
}

/// A "what if", applied to all options alike.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Id.
    pub id: ScenarioId,
    /// Name for people.
    pub name: Text,
    /// What changes.
    pub changes: Vec<LevelChange>,
    /// Tasks that answer it, if it comes about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<TaskId>,
}

impl Scenario {
    /// What prices are multiplied with; 1 = they stay.
    #[must_use]
    pub fn prices(&self) -> Decimal {
        let percent = self.changes.iter().filter_map(|c| match c {
            LevelChange::Prices(percent) => Some(*percent),
            _ => None,
        });
        let factors = percent.map(|p| Decimal::new(i64::from(p) + 100, 2));
        factors.fold(Decimal::ONE, |all, factor| all.saturating_mul(factor))
    }
}
