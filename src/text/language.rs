//! The three languages, and values written in up to three of them.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::fault::custom;

/// A language of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, the language that every text has.
    #[default]
    En,
    /// German.
    De,
    /// Dutch.
    Nl,
}

impl Language {
    /// All languages, English first.
    pub const ALL: [Self; 3] = [Self::En, Self::De, Self::Nl];

    /// ISO 639-1 code: `en`, `de`, `nl`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Nl => "nl",
        }
    }

    /// The language's own name, as a menu shows it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Nl => "Nederlands",
        }
    }

    /// The language of a tag such as `de`, `de-AT` or `nl_BE.UTF-8`; `None` for any other.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let head = tag.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|l| l.code().eq_ignore_ascii_case(head))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let code = String::deserialize(from)?;
        Self::ALL.into_iter().find(|l| l.code() == code).ok_or_else(|| custom("fault-program-language", code))
    }
}

/// A text in English and, where known, in German and Dutch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// English, always there.
    pub en: String,
    /// German.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub de: Option<String>,
    /// Dutch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nl: Option<String>,
}

impl Text {
    /// The text in `language` if there is one.
    #[must_use]
    pub fn exact(&self, language: Language) -> Option<&str> {
        match language {
            Language::En => Some(&self.en),
            Language::De => self.de.as_deref(),
            Language::Nl => self.nl.as_deref(),
        }
    }

    /// The text in `language`, else in English, with the language it is in.
    #[must_use]
    pub fn best(&self, language: Language) -> (&str, Language) {
        self.exact(language).map_or((self.en.as_str(), Language::En), |t| (t, language))
    }

    /// The text in `language`, else in English.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        self.best(language).0
    }
}
