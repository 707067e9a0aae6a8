//! Names of things: kebab-case ids, each kind a type of its own.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::text::fault::custom;

/// Whether `text` is an id: `[a-z0-9]+(-[a-z0-9]+)*`.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let part = |p: &str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.split('-').all(part)
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                if is_id(&text) { Ok(Self(text)) } else { Err(custom("fault-bad-id", text)) }
            }
        }
    )*};
}

ids! {
    /// A criterion, such as `data-location`.
    CriterionId;
    /// A level of a criterion or of a scale, such as `eu-only`.
    LevelId;
    /// A practical feature, such as `breakout-rooms`.
    FeatureId;
    /// A program.
    SoftwareId;
    /// A company, cooperative, association or body that runs services.
    ProviderId;
    /// One plan at one operator.
    ServiceId;
    /// A set of importances.
    PresetId;
    /// A kind of content.
    ContentId;
    /// An opinion of an authority.
    OpinionId;
    /// A legal duty.
    DutyId;
    /// A task of a playbook.
    TaskId;
    /// A risk of a move.
    RiskId;
    /// A price inside an entity.
    PriceId;
    /// Another view of the same facts.
    LensId;
    /// An aim inside a lens.
    ObjectiveId;
    /// A "what if".
    ScenarioId;
    /// A family of criteria that rise and fall together.
    FamilyId;
}
