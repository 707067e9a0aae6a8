//! The decision of a move: shape, status, option, conditions, and what it rests on.

use serde::{Deserialize, Serialize};

use super::option_id::OptionId;
use crate::catalog::{Confidence, Day, LevelId, Map, is_default};

/// Shape of a decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// To something better.
    #[default]
    Move,
    /// Today's tool stays under conditions.
    Keep,
    /// The old tool stays for one thing until a date.
    KeepFor {
        /// For what.
        what: String,
        /// Until when.
        until: Day,
    },
    /// Two options are tried.
    Trial(Vec<OptionId>),
}

/// How far a decision has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum DecisionStatus {
    /// Not everyone was heard yet.
    #[default]
    Intended,
    /// The bodies were heard.
    Consulted,
    /// Decided.
    Final,
}

impl DecisionStatus {
    /// Every value, in order.
    pub const ALL: [Self; 3] = [Self::Intended, Self::Consulted, Self::Final];

    /// Code in JSON and keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Intended => "intended",
            Self::Consulted => "consulted",
            Self::Final => "final",
        }
    }
}

/// A risk that somebody takes knowingly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AcceptedRisk {
    /// What.
    pub what: String,
    /// Who takes it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: String,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

/// The level a decision rested on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactSnapshot {
    /// Level.
    pub level: LevelId,
    /// Confidence.
    pub confidence: Confidence,
}

/// What was decided for a move.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Shape.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: Shape,
    /// How far it has come.
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: DecisionStatus,
    /// The chosen option.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<OptionId>,
    /// Takes over if the pilot fails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runner_up: Option<OptionId>,
    /// Why.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reason: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// When it is looked at again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_on: Option<Day>,
    /// Conditions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<String>,
    /// Risks taken knowingly.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accepted_risks: Vec<AcceptedRisk>,
    /// Hash of the ranking and facts it rests on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fingerprint: String,
    /// The facts it rests on, by `kind:id/criterion`.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub facts: Map<String, FactSnapshot>,
}

impl Decision {
    /// The options the decision is about: the chosen one, or both that are tried.
    #[must_use]
    pub fn options(&self) -> Vec<&OptionId> {
        match &self.kind {
            Shape::Trial(both) => both.iter().collect(),
            _ => self.option.iter().collect(),
        }
    }
}
