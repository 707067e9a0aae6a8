//! Names of options: a service, or a program composed with a hosting offer.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::catalog::{ServiceId, SoftwareId, is_id};
use crate::text::fault::custom;

/// A program and the hosting offer it would run on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The program.
    pub software: SoftwareId,
    /// A service with purpose Hosting.
    pub hosting: ServiceId,
}

impl Pair {
    /// `software@hosting`.
    #[must_use]
    pub fn option(&self) -> OptionId {
        OptionId(format!("{}@{}", self.software, self.hosting))
    }
}

/// `service` or `software@hosting`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct OptionId(String);

impl OptionId {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The option that `text` names, if it has the form of one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (first, rest) = text.split_once('@').map_or((text, None), |(s, h)| (s, Some(h)));
        (is_id(first) && rest.is_none_or(is_id)).then(|| Self(text.to_owned()))
    }

    /// The service of a plain option.
    #[must_use]
    pub fn service(&self) -> Option<ServiceId> {
        (!self.0.contains('@')).then(|| ServiceId::from(self.0.as_str()))
    }

    /// Program and hosting of a composed option.
    #[must_use]
    pub fn pair(&self) -> Option<Pair> {
        let (software, hosting) = self.0.split_once('@')?;
        Some(Pair { software: software.into(), hosting: hosting.into() })
    }
}

impl From<&ServiceId> for OptionId {
    fn from(id: &ServiceId) -> Self {
        Self(id.to_string())
    }
}

impl fmt::Display for OptionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for OptionId {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| custom("fault-option", text))
    }
}
