//! What the step Client shows: the answers, the lists to choose from, and where law is covered.

use super::duties::{Duties, duties};
use crate::catalog::{Catalog, Country, Flag, Regime, Region, Representation, Sector};
use crate::dossier::{Adviser, Client, Dossier};
use crate::text::{Language, tr, tr_with};

/// Countries in the list: those with own rules first, then the rest of the EEA and neighbours.
const COUNTRIES: [&str; 33] = [
    "DE", "NL", "AT", "CH", "BE", "LU", "FR", "LI", "BG", "HR", "CY", "CZ", "DK", "EE", "ES", "FI", "GB", "GR", "HU",
    "IE", "IS", "IT", "LT", "LV", "MT", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "US",
];

/// Countries where the General Data Protection Regulation holds.
const OUTSIDE_EEA: [&str; 3] = ["CH", "GB", "US"];

/// The German Länder.
const LAENDER: [&str; 16] = [
    "DE-BW", "DE-BY", "DE-BE", "DE-BB", "DE-HB", "DE-HH", "DE-HE", "DE-MV", "DE-NI", "DE-NW", "DE-RP", "DE-SL",
    "DE-SN", "DE-ST", "DE-SH", "DE-TH",
];

/// Values to choose from, with their names.
pub(crate) type Choices<T> = Vec<(T, String)>;

/// What the program covers of a country's law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Coverage {
    /// Country or union.
    pub(crate) place: String,
    /// Covered.
    pub(crate) covered: Option<String>,
    /// Partly covered.
    pub(crate) partly: Option<String>,
    /// Not covered: the program asks, and prints no article.
    pub(crate) missing: String,
}

/// The step Client.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ClientView {
    pub(crate) language: Language,
    /// Language of the documents.
    pub(crate) documents: Language,
    pub(crate) client: Client,
    pub(crate) adviser: Adviser,
    pub(crate) countries: Choices<Country>,
    /// Empty: the region is typed as a code.
    pub(crate) regions: Choices<Region>,
    pub(crate) sectors: Choices<Sector>,
    pub(crate) regimes: Choices<Regime>,
    pub(crate) representations: Choices<Representation>,
    /// Questions that matter in law.
    pub(crate) flags: Choices<Flag>,
    /// How far the law is covered, in one line.
    pub(crate) law: String,
    pub(crate) coverage: Vec<Coverage>,
    pub(crate) duties: Duties,
}

impl ClientView {
    /// The step for this dossier.
    pub(crate) fn new(dossier: &Dossier, catalog: &Catalog, language: Language) -> Self {
        let client = dossier.client.clone();
        let country = client.country.as_ref().map(Country::as_str);
        let named = |area: &str, code: &str| tr(language, &format!("app-{area}-{code}"));
        let coverage = country.map(|c| coverage(c, language)).unwrap_or_default();
        Self {
            language,
            documents: dossier.language,
            adviser: dossier.adviser.clone(),
            countries: countries(language),
            regions: if country == Some("DE") { regions(language) } else { Vec::new() },
            sectors: Sector::ALL.iter().map(|v| (*v, named("sector", v.code()))).collect(),
            regimes: Regime::ALL.iter().map(|v| (*v, named("regime", v.code()))).collect(),
            representations: Representation::ALL.iter().map(|v| (*v, named("staff", v.code()))).collect(),
            flags: Flag::ALL
                .iter()
                .filter(|v| **v != Flag::DeductsVat)
                .map(|v| (*v, named("flag", v.code())))
                .collect(),
            duties: duties(dossier, catalog, language),
            law: law(&coverage, language),
            coverage,
            client,
        }
    }
}

/// The line for the client's own country: some, little, or nothing covered.
fn law(coverage: &[Coverage], language: Language) -> String {
    let Some(own) = coverage.last() else { return tr(language, "app-hand-over-law-unknown") };
    let key = match (&own.covered, &own.partly) {
        (Some(_), _) => "app-hand-over-law-some",
        (None, Some(_)) => "app-hand-over-law-little",
        (None, None) => "app-hand-over-law-none",
    };
    tr_with(language, key, &[("place", own.place.as_str().into())])
}

fn countries(language: Language) -> Choices<Country> {
    let named = |code: &&str| Some((Country::parse(code)?, tr(language, &format!("app-country-{code}"))));
    let mut list: Choices<Country> = COUNTRIES.iter().filter_map(named).collect();
    if let Some(rest) = list.get_mut(7..) {
        rest.sort_by(|a, b| a.1.cmp(&b.1));
    }
    list
}

fn regions(language: Language) -> Choices<Region> {
    let named = |code: &&str| Some((Region::parse(code)?, tr(language, &format!("app-region-{code}"))));
    let mut list: Choices<Region> = LAENDER.iter().filter_map(named).collect();
    list.sort_by(|a, b| a.1.cmp(&b.1));
    list
}

/// The lines of the table of coverage that apply to a country.
fn coverage(country: &str, language: Language) -> Vec<Coverage> {
    let line = |place: String, code: &str, covered: bool, partly: bool| {
        let say = |what: &str| tr(language, &format!("app-law-{code}-{what}"));
        Coverage {
            place,
            covered: covered.then(|| say("covered")),
            partly: partly.then(|| say("partly")),
            missing: say("missing"),
        }
    };
    let name = || tr(language, &format!("app-country-{country}"));
    let mut lines = Vec::new();
    if !OUTSIDE_EEA.contains(&country) {
        lines.push(line(tr(language, "app-law-eu"), "eu", true, true));
    }
    lines.push(match country {
        "DE" => line(name(), "de", true, true),
        "NL" => line(name(), "nl", true, false),
        "AT" => line(name(), "at", false, true),
        "CH" => line(name(), "ch", false, true),
        "LU" => line(name(), "lu", false, true),
        _ => line(name(), "other", false, false),
    });
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coverage_follows_the_country() {
        let places = |c: &str| coverage(c, Language::En).into_iter().map(|l| l.place).collect::<Vec<_>>();
        assert_eq!(places("DE").len(), 2);
        assert_eq!(places("CH"), ["Switzerland"]);
        assert!(coverage("FR", Language::En)[1].covered.is_none());
    }

    #[test]
    fn every_text_exists_in_all_languages() {
        for language in Language::ALL {
            for country in COUNTRIES {
                assert!(!format!("{:?}", coverage(country, language)).contains('«'), "{country} {language}");
            }
            let lists = format!("{:?}{:?}", countries(language), regions(language));
            assert!(!lists.contains('«'), "{lists}");
        }
    }
}
