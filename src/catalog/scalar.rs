//! Small checked values: importances, dates, part dates, amounts, currencies and countries.

use std::fmt;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::text::fault::custom;
use crate::text::{Language, tr};

/// How much something counts, 0 to 10; decimals are allowed.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Importance(f64);

impl Importance {
    /// The largest importance.
    pub const MAX: f64 = 10.0;

    /// An importance, kept within 0 to 10.
    #[must_use]
    pub fn new(value: f64) -> Self {
        Self(if value.is_nan() { 0.0 } else { unsigned(value.clamp(0.0, Self::MAX)) })
    }

    /// The number, 0 to 10.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl Serialize for Importance {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        number(self.0, to)
    }
}

/// A zero without the sign that it can have; any other number as it is.
fn unsigned(value: f64) -> f64 {
    value + 0.0
}

/// Whole numbers are written without a point.
fn number<S: Serializer>(value: f64, to: S) -> Result<S::Ok, S::Error> {
    #[allow(clippy::cast_possible_truncation, reason = "whole and small, checked on this line")]
    if value.fract() == 0.0 && value.abs() < 1e9 { to.serialize_i64(value as i64) } else { to.serialize_f64(value) }
}

impl<'de> Deserialize<'de> for Importance {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = f64::deserialize(from)?;
        if (0.0..=Self::MAX).contains(&value) {
            Ok(Self(unsigned(value)))
        } else {
            Err(custom("fault-importance", value))
        }
    }
}

/// A finite number, such as a number of people or gigabytes, not below zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Amount(pub f64);

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        number(self.0, to)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = f64::deserialize(from)?;
        if value.is_finite() && value >= 0.0 { Ok(Self(unsigned(value))) } else { Err(custom("fault-number", value)) }
    }
}

/// A number from 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize)]
pub struct Utility(f64);

impl Utility {
    /// The number, 0 to 1.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl<'de> Deserialize<'de> for Utility {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = f64::deserialize(from)?;
        if (0.0..=1.0).contains(&value) { Ok(Self(unsigned(value))) } else { Err(custom("fault-utility", value)) }
    }
}

/// A calendar day, written `2026-11-21`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub Date);

impl Day {
    /// The day that `text` writes with dashes, if it exists.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let dashed = text.len() == 10
            && text.bytes().enumerate().all(|(i, b)| if matches!(i, 4 | 7) { b == b'-' } else { b.is_ascii_digit() });
        dashed.then(|| text.parse().ok().map(Self)).flatten()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| custom("fault-date", text))
    }
}

/// A day, a month or a year: `2026-11-21`, `2026-11`, `2026`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartDate {
    first: Day,
    text: String,
}

impl PartDate {
    /// The part date that `text` writes, if there is such a day.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let full = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text.to_owned(),
        };
        Day::parse(&full).map(|first| Self { first, text: text.to_owned() })
    }

    /// The first day of what is written.
    #[must_use]
    pub const fn first_day(&self) -> Date {
        self.first.0
    }

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// As people write it: `21.11.2026`, `Nov. 2026`, `2026`.
    #[must_use]
    pub fn shown(&self, language: Language) -> String {
        let first = self.first.0;
        match self.text.len() {
            4 => self.text.clone(),
            7 => format!("{} {}", tr(language, &format!("doc-month-{}", first.month())), first.year()),
            _ => language.date(first),
        }
    }
}

impl Serialize for PartDate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for PartDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| custom("fault-part-date", text))
    }
}

/// An amount of money or a rate: a decimal in quotes with at most four decimals, not below zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money(pub Decimal);

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

impl Money {
    /// The amount that `text` writes with digits and a point.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'.') && text.len() <= 20;
        let value: Decimal = plain.then(|| text.parse().ok()).flatten()?;
        (value.scale() <= 4).then_some(Self(value))
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| custom("fault-money", text))
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident, $test:expr, $fault:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        pub struct $name(String);

        impl $name {
            /// The code as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The code that `text` writes, if it has the form of one.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                let test: fn(&str) -> bool = $test;
                test(text).then(|| Self(text.to_owned()))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                Self::parse(&text).ok_or_else(|| custom($fault, text))
            }
        }
    )*};
}

fn capitals(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|b| b.is_ascii_uppercase())
}

codes! {
    /// A country, ISO 3166-1: `DE`.
    Country, |t| capitals(t, 2), "fault-country";
    /// A part of a country, ISO 3166-2: `DE-NW`.
    Region, |t| t.split_once('-').is_some_and(|(c, r)| capitals(c, 2) && (1..=3).contains(&r.len())
        && r.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())), "fault-region";
    /// A currency, ISO 4217: `EUR`.
    Currency, |t| capitals(t, 3), "fault-currency";
    /// A language tag of a feature's list: `de`, `pt-BR`.
    LanguageTag, |t| !t.is_empty() && t.len() <= 15 && t.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'), "fault-language";
}

/// Members of the EU and the EEA.
const EEA: &str = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";

impl Country {
    /// Whether it is a member of the EU or the EEA.
    #[must_use]
    pub fn is_in_eea(&self) -> bool {
        EEA.split(' ').any(|code| code == self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_need_dashes_and_must_exist() {
        assert!(Day::parse("2026-11-21").is_some());
        for bad in ["20261121", "2026-02-30", "2026-1-1", "21.11.2026", ""] {
            assert!(Day::parse(bad).is_none(), "{bad}");
        }
        assert_eq!(PartDate::parse("2024-10").unwrap().first_day().to_string(), "2024-10-01");
        assert_eq!(PartDate::parse("2024").unwrap().first_day().to_string(), "2024-01-01");
        assert!(PartDate::parse("2024-13").is_none());
        let shown = |text: &str| PartDate::parse(text).unwrap().shown(Language::De);
        assert_eq!([shown("2024"), shown("2024-10"), shown("2024-10-03")], ["2024", "Okt. 2024", "03.10.2024"]);
    }

    #[test]
    fn money_has_at_most_four_decimals() {
        assert_eq!(Money::parse("8.00").unwrap().to_string(), "8.00");
        for bad in ["8,00", "-1", "1.23456", "", ".", "1e3", "NaN"] {
            assert!(Money::parse(bad).is_none(), "{bad}");
        }
    }
}
