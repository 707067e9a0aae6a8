//! Public holidays that the dates of a plan do not count, so that it says so.
//!
//! In: the catalogue's holidays, the client, first and last day. Out: [`Uncounted`]s with their words.

use jiff::civil::{Date, Weekday};

use super::calendar::{date_of, of_client};
use crate::catalog::{Catalog, Holiday};
use crate::dossier::Dossier;
use crate::text::{Language, Text, tr_with};

/// What the calendar of a plan leaves out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Uncounted {
    /// All: the country is not given.
    NoCountry,
    /// All: the catalogue has none of this country.
    NoDays,
    /// Those of the region, which is not given.
    NoRegion,
    /// These, which are free only in places, in some years or by custom.
    InPart(Vec<Text>),
}

impl Uncounted {
    /// Code in keys of messages.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoCountry => "no-country",
            Self::NoDays => "no-days",
            Self::NoRegion => "no-region",
            Self::InPart(_) => "in-part",
        }
    }

    /// The same in words.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let days: Vec<&str> = match self {
            Self::InPart(names) => names.iter().map(|name| name.get(language)).collect(),
            _ => Vec::new(),
        };
        tr_with(language, &format!("plan-holidays-{}", self.code()), &[("days", days.join(", ").into())])
    }
}

/// What the calendar leaves out from one day to another.
#[must_use]
pub fn uncounted(catalog: &Catalog, dossier: &Dossier, from: Date, to: Date) -> Vec<Uncounted> {
    let client = &dossier.client;
    let Some(country) = &client.country else { return vec![Uncounted::NoCountry] };
    let of_country: Vec<&Holiday> = catalog.holidays.iter().filter(|h| h.country == *country).collect();
    if of_country.is_empty() {
        return vec![Uncounted::NoDays];
    }
    let mut found = Vec::new();
    if client.region.is_none() && of_country.iter().any(|h| h.region.is_some()) {
        found.push(Uncounted::NoRegion);
    }
    let mut names: Vec<Text> = Vec::new();
    for holiday in of_client(catalog, client).filter(|h| h.in_part && takes_a_day(h, from, to)) {
        if !names.contains(&holiday.name) {
            names.push(holiday.name.clone());
        }
    }
    if !names.is_empty() {
        found.push(Uncounted::InPart(names));
    }
    found
}

/// Whether a holiday falls on a day from Monday to Friday in this time.
fn takes_a_day(holiday: &Holiday, from: Date, to: Date) -> bool {
    let mut days = (from.year()..=to.year()).filter_map(|year| date_of(holiday, year));
    days.any(|day| from <= day && day <= to && !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use jiff::civil::date;

    fn codes(client: &str) -> Vec<&'static str> {
        let text = format!(r#"(format: 1, client: (name: "x", {client}))"#);
        let dossier = Dossier::parse("x.wissel", &text).unwrap();
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let found = uncounted(catalog, &dossier, date(2027, 1, 4), date(2027, 12, 31));
        for line in &found {
            assert!(Language::ALL.iter().all(|l| !line.text(*l).contains(['«', '{'])), "{line:?}");
        }
        found.iter().map(Uncounted::code).collect()
    }

    #[test]
    fn the_plan_says_which_holidays_it_does_not_know() {
        assert_eq!(codes(""), ["no-country"]);
        assert_eq!(codes(r#"country: "LU""#), ["no-days"]);
        assert_eq!(codes(r#"country: "DE""#), ["no-region"]);
        assert_eq!(codes(r#"country: "CH", region: "CH-FR""#), ["in-part"]);
        for whole in [r#"country: "NL""#, r#"country: "DE", region: "DE-NW""#, r#"country: "CH", region: "CH-BE""#] {
            assert!(codes(whole).is_empty(), "{whole}");
        }
    }

    #[test]
    fn days_that_fall_on_a_weekend_are_not_mentioned() {
        // 15 and 8 August 2027 are Sundays.
        assert!(codes(r#"country: "DE", region: "DE-BY""#).is_empty());
    }
}
