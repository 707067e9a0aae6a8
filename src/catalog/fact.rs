//! Facts with their sources, and values of features.

use jiff::Unit;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::LevelId;
use super::is_default;
use super::kind::{Basis, Confidence};
use super::scalar::{Amount, Day, LanguageTag, PartDate};
use crate::text::Text;

/// A page or paper that was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Address.
    pub url: String,
    /// Title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The date the source itself shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartDate>,
    /// The day it was read; absent: first day of the edition's month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<Day>,
    /// The vendor's, operator's or authority's own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub primary: bool,
    /// A stored copy.
    #[serde(default, skip_serializing_if = "is_default")]
    pub archived: bool,
}

/// A level that an entity reaches in a criterion, with what proves it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The level.
    pub level: LevelId,
    /// How well the sources support it.
    pub confidence: Confidence,
    /// What it rests on; absent = unstated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// What exactly is true, and under which condition.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Text,
    /// One or more.
    pub sources: Vec<Source>,
}

/// The date a fact counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactDate {
    /// Newest `as_of`, or newest `read` of an undated fact.
    pub date: Date,
    /// Whether a source shows a date of its own.
    pub dated: bool,
}

impl Fact {
    /// Newest `as_of`; else newest `read`, where `edition_start` stands in for a missing one.
    #[must_use]
    pub fn date(&self, edition_start: Date) -> FactDate {
        let newest = self.sources.iter().filter_map(|s| s.as_of.as_ref()).map(PartDate::first_day).max();
        newest.map_or_else(
            || {
                let read = self.sources.iter().map(|s| s.read.map_or(edition_start, |d| d.0)).max();
                FactDate { date: read.unwrap_or(edition_start), dated: false }
            },
            |date| FactDate { date, dated: true },
        )
    }

    /// Whether the fact, seen on `as_of`, is older than `shelf_life_months` whole months.
    #[must_use]
    pub fn is_stale(&self, shelf_life_months: u32, as_of: Date, edition_start: Date) -> bool {
        whole_months(self.date(edition_start).date, as_of) > i64::from(shelf_life_months)
    }

    /// The newest date as its source writes it, for lists.
    #[must_use]
    pub fn newest_text(&self, edition_start: Date) -> String {
        let newest = self.sources.iter().filter_map(|s| s.as_of.as_ref()).max_by_key(|d| d.first_day());
        newest.map_or_else(|| self.date(edition_start).date.to_string(), |d| d.as_str().to_owned())
    }
}

/// Whole months from `from` to `to`; 0 if `from` is later.
pub(super) fn whole_months(from: Date, to: Date) -> i64 {
    let months = from.until((Unit::Month, to)).map_or(0, |span| i64::from(span.get_months()));
    months.max(0)
}

/// What is known of a feature.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FeatureValue {
    /// There.
    Yes,
    /// Not there.
    No,
    /// There with limits, see the note.
    Partial,
    /// So many.
    Number(Amount),
    /// No limit.
    Unlimited,
    /// These languages.
    List(Vec<LanguageTag>),
    /// This level of the feature's own scale.
    Scale(LevelId),
}

/// A feature's value with what proves it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeatureFact {
    /// The value, fitting the feature's kind.
    pub value: FeatureValue,
    /// How well the sources support it; shown, never scored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// Conditions.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Text,
    /// Sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}
