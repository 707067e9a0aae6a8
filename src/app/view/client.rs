//! What the step Client shows: the answers, the lists to choose from, and where law is covered.

use super::duties::{Duties, duties};
use super::usual::{Usual, usual};
use crate::catalog::{Catalog, Country, Flag, Holiday, Money, Regime, Region, Representation, Sector};
use crate::dossier::{Adviser, Client, Dossier};
use crate::text::search::plain;
use crate::text::{Language, tr, tr_with};

/// Countries in the list: the EEA and neighbours.
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
    /// A region of the country that the catalogue has rules or holidays for; `None` = it has none there.
    pub(crate) example_region: Option<String>,
    /// The usual rate of value added tax there, in percent, and as text.
    pub(crate) usual_vat: Option<(Money, String)>,
    pub(crate) sectors: Choices<Sector>,
    pub(crate) regimes: Choices<Regime>,
    pub(crate) representations: Choices<Representation>,
    /// Questions that matter in law.
    pub(crate) flags: Choices<Flag>,
    /// Name of the sector.
    pub(crate) sector: String,
    /// What is usual in it.
    pub(crate) usual: Vec<Usual>,
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
        let example_region = regions_of(catalog, country).next().map(|region| region.as_str().to_owned());
        Self {
            language,
            documents: dossier.language,
            adviser: dossier.adviser.clone(),
            countries: countries(language),
            regions: if country == Some("DE") { regions(language) } else { Vec::new() },
            sectors: Sector::ALL.iter().map(|v| (*v, named("sector", v.code()))).collect(),
            regimes: Regime::ALL.iter().map(|v| (*v, named("regime", v.code()))).collect(),
            representations: staff(&client, bodies(country), language),
            flags: Flag::ALL
                .iter()
                .filter(|v| **v != Flag::DeductsVat)
                .map(|v| (*v, named("flag", v.code())))
                .collect(),
            sector: named("sector", client.sector.code()),
            usual: usual(dossier, catalog, language),
            duties: duties(dossier, catalog, language),
            law: law(country, &coverage, language),
            example_region,
            usual_vat: usual_vat(country)
                .and_then(|rate| Some((Money::parse(&rate.to_string())?, language.plain_number(rate)))),
            coverage,
            client,
        }
    }
}

/// The bodies of a country first, those of others last; all as they are while it is not known.
fn bodies(country: Option<&str>) -> impl Iterator<Item = Representation> {
    let own: &[Representation] = match country {
        Some("DE") => &[Representation::Betriebsrat, Representation::Personalrat, Representation::Mav],
        Some("AT") => &[Representation::Betriebsrat],
        Some("NL") => &[Representation::Or, Representation::Pvt, Representation::Mr],
        _ => &[],
    };
    let mut all: Vec<Representation> = Representation::ALL.to_vec();
    if country.is_some() {
        all.sort_by_key(|body| match body {
            Representation::None => 0,
            body if own.contains(body) => 1,
            Representation::Unknown => 2,
            _ => 3,
        });
    }
    all.into_iter()
}

/// The bodies with their names; unanswered, there is none where nobody is employed.
fn staff(client: &Client, bodies: impl Iterator<Item = Representation>, language: Language) -> Choices<Representation> {
    let open = Client { representation: Representation::Unknown, ..client.clone() };
    let nobody = open.staff_body() == Representation::None;
    let name = |body: Representation| match body {
        Representation::Unknown if nobody => tr(language, "app-staff-nobody-employed"),
        body => tr(language, &format!("app-staff-{}", body.code())),
    };
    bodies.map(|body| (body, name(body))).collect()
}

/// The line for the client's own country: some, little, or nothing covered.
fn law(country: Option<&str>, coverage: &[Coverage], language: Language) -> String {
    let Some((code, own)) = country.zip(coverage.last()) else { return tr(language, "app-hand-over-law-unknown") };
    let place = [("code", code.into()), ("name", own.place.as_str().into())];
    let place = tr_with(language, "app-in-country", &place);
    let key = match (&own.covered, &own.partly) {
        (Some(_), _) => "app-hand-over-law-some",
        (None, Some(_)) => "app-hand-over-law-little",
        (None, None) => "app-hand-over-law-none",
    };
    tr_with(language, key, &[("place", place.into())])
}

/// The regions of a country that the catalogue has holidays of.
fn regions_of<'a>(catalog: &'a Catalog, country: Option<&'a str>) -> impl Iterator<Item = &'a Region> {
    let there = move |holiday: &&Holiday| Some(holiday.country.as_str()) == country;
    catalog.holidays.iter().filter(there).filter_map(|holiday| holiday.region.as_ref())
}

/// The usual rate of value added tax in percent, where the program knows it.
fn usual_vat(country: Option<&str>) -> Option<f64> {
    let usual = [("DE", 19.0), ("AT", 20.0), ("CH", 8.1), ("NL", 21.0), ("BE", 21.0)];
    usual.into_iter().find(|(code, _)| Some(*code) == country).map(|(_, rate)| rate)
}

fn countries(language: Language) -> Choices<Country> {
    let named = |code: &&str| Some((Country::parse(code)?, tr(language, &format!("app-country-{code}"))));
    let mut list: Choices<Country> = COUNTRIES.iter().filter_map(named).collect();
    list.sort_by_key(|(_, name)| plain(name));
    list
}

fn regions(language: Language) -> Choices<Region> {
    let named = |code: &&str| Some((Region::parse(code)?, tr(language, &format!("app-region-{code}"))));
    let mut list: Choices<Region> = LAENDER.iter().filter_map(named).collect();
    list.sort_by_key(|(_, name)| plain(name));
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
    fn the_staff_bodies_of_the_country_come_first() {
        let first = |country| bodies(country).take(4).collect::<Vec<_>>();
        let [none, unknown] = [Representation::None, Representation::Unknown];
        assert_eq!(first(Some("NL")), [none, Representation::Or, Representation::Pvt, Representation::Mr]);
        assert_eq!(first(Some("AT"))[..3], [none, Representation::Betriebsrat, unknown]);
        assert_eq!(first(Some("FR"))[..2], [none, unknown]);
        assert!(bodies(None).eq(Representation::ALL.iter().copied()), "nothing is known of the country");
        assert_eq!(bodies(Some("DE")).count(), Representation::ALL.len(), "none is left out");
    }

    #[test]
    fn without_employees_an_open_answer_reads_as_none() {
        let name = |representation, employees| {
            let client = Client { representation, employees, ..Client::default() };
            let all = staff(&client, bodies(None), Language::En);
            all.into_iter().find(|(body, _)| *body == Representation::Unknown).unwrap().1
        };
        assert_eq!(name(Representation::Unknown, Some(0)), "None, as nobody is employed");
        assert_eq!(name(Representation::Unknown, None), "Not known");
        assert_eq!(name(Representation::Unknown, Some(3)), "Not known");
    }

    #[test]
    fn the_law_line_names_a_country_with_its_article() {
        let line = |code: &str, language| law(Some(code), &coverage(code, language), language);
        assert_eq!(line("NL", Language::En), "Law in the Netherlands: partly covered");
        assert_eq!(line("NL", Language::De), "Recht in den Niederlanden: zum Teil abgedeckt");
        assert!(line("CH", Language::De).starts_with("Recht in der Schweiz: "));
        assert!(line("DE", Language::Nl).starts_with("Recht in Duitsland: "));
    }

    #[test]
    fn a_region_is_asked_for_where_the_catalogue_knows_one() {
        let loaded = crate::catalog::embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let there = |country| regions_of(catalog, country).next().is_some();
        assert!(there(Some("DE")) && there(Some("CH")));
        assert!(!there(Some("NL")) && !there(None));
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
