//! Values in words for the steps Needs, Compare and Decide: points, must-haves, names of options.
//!
//! In: values of catalogue, dossier and scores, and a language. Out: short texts.

use std::collections::BTreeMap;

use crate::catalog::{
    Catalog, Country, Criterion, CriterionId, FeatureBar, FeatureId, FeatureValue, LanguageTag, LevelId, MustHave,
    Purpose,
};
use crate::dossier::{Dossier, Move, OptionId, Tool, Want};
use crate::score::{self, Candidate, Gate};
use crate::text::search::plain;
use crate::text::{Language, tr, tr_known, tr_with};

/// Languages that have a name in the messages, by code.
const NAMED: [&str; 14] = ["cs", "da", "de", "en", "es", "fi", "fr", "it", "nl", "no", "pl", "pt", "sv", "tr"];

/// A list of more languages is shortened to so many names at most.
const SHORT: usize = 3;

/// Tenths of a point as points.
pub(crate) fn of_tenths(tenths: i64) -> f64 {
    f64::from(i32::try_from(tenths).unwrap_or_default()) / 10.0
}

/// Tenths of a point as points: `66,4`.
pub(crate) fn points(language: Language, tenths: i64) -> String {
    language.number(of_tenths(tenths), 1)
}

/// A difference in tenths of a point with its sign: `+15,2`, `±0,0`.
pub(crate) fn signed(language: Language, tenths: i64) -> String {
    let sign = match tenths.signum() {
        1 => "+",
        0 => "±",
        _ => "",
    };
    format!("{sign}{}", points(language, tenths))
}

/// Both ends of a band in whole points, rounded outwards.
pub(crate) fn band(low: f64, high: f64) -> (i64, i64) {
    (score::floor_tenths(low).div_euclid(10), -(-score::ceil_tenths(high)).div_euclid(10))
}

/// The name of a purpose.
pub(crate) fn purpose(language: Language, purpose: Purpose) -> String {
    tr(language, &format!("purpose-{}", purpose.code()))
}

/// Purposes in one line.
pub(crate) fn purposes(language: Language, purposes: &[Purpose]) -> String {
    purposes.iter().map(|p| purpose(language, *p)).collect::<Vec<_>>().join(", ")
}

/// The name of a level, else its id.
pub(crate) fn level(language: Language, criterion: &Criterion, level: &LevelId) -> String {
    let name = criterion.levels.find(level).map(|l| l.name.get(language)).filter(|n| !n.is_empty());
    name.map_or_else(|| level.to_string(), str::to_owned)
}

/// The name of a use case: its own, else its purpose.
pub(crate) fn use_case(language: Language, of: &Move) -> String {
    if of.name.is_empty() { purpose(language, of.purpose) } else { of.name.clone() }
}

/// The name of a tool of the inventory.
pub(crate) fn tool(catalog: &Catalog, tool: &Tool) -> String {
    let service = tool.service.as_ref().and_then(|id| catalog.services.get(id));
    match service {
        _ if !tool.name.is_empty() => tool.name.clone(),
        Some(service) => service.name.clone(),
        None => tool.service.as_ref().map_or_else(|| tool.id.clone(), ToString::to_string),
    }
}

/// The options that stand for the tools a move replaces.
pub(crate) fn replaced<'a>(catalog: &'a Catalog, dossier: &Dossier, of: &Move) -> Vec<Candidate<'a>> {
    let services = of.replaces.iter().filter_map(|id| dossier.tool(id)?.service.as_ref());
    services.filter_map(|id| score::candidate(catalog, &OptionId::from(id))).collect()
}

/// A country by name where the messages have it, else by code.
pub(crate) fn country(language: Language, country: &Country) -> String {
    let code = country.as_str();
    let named = tr_known(language, &format!("app-country-{code}"));
    let named = named.or_else(|| tr_known(language, &format!("doc-country-{}", code.to_lowercase())));
    named.unwrap_or_else(|| code.to_owned())
}

/// A must-have as one line.
pub(crate) fn must(catalog: &Catalog, language: Language, must: &MustHave) -> String {
    match must {
        MustHave::Level(criterion, level) => level_must(catalog, language, criterion, level),
        MustHave::Feature(feature, bar) => feature_must(catalog, language, feature, bar),
        MustHave::Countries(list) => {
            let names: Vec<String> = list.iter().map(|c| country(language, c)).collect();
            tr_with(language, "app-must-countries", &[("countries", names.join(", ").into())])
        }
        MustHave::NoOpinion(verdict) => tr(language, &format!("app-must-opinion-{}", verdict.code())),
    }
}

/// The gate of a move as one line.
pub(crate) fn gate(catalog: &Catalog, language: Language, of: &Move, gate: Gate) -> String {
    match gate {
        Gate::Must(i) => of.must.get(i).map_or_else(String::new, |m| must(catalog, language, m)),
        Gate::Budget => of.budget.as_ref().map_or_else(String::new, |cost| {
            let amount = language.money(cost.amount.0, cost.currency.as_str());
            let per = tr(language, &format!("app-needs-per-{}", cost.per.code()));
            tr_with(language, "app-must-budget", &[("amount", amount.into()), ("per", per.into())])
        }),
        Gate::Open => tr(language, "app-must-open"),
    }
}

fn level_must(catalog: &Catalog, language: Language, id: &CriterionId, level: &LevelId) -> String {
    let criterion = catalog.criterion(id);
    let name = criterion.map_or_else(|| id.to_string(), |c| c.name.get(language).to_owned());
    let level = criterion
        .and_then(|c| c.levels.find(level))
        .map_or_else(|| level.to_string(), |l| l.name.get(language).to_owned());
    no_worse(language, name, level)
}

fn feature_must(catalog: &Catalog, language: Language, id: &FeatureId, bar: &FeatureBar) -> String {
    let Some(feature) = catalog.feature(id) else { return id.to_string() };
    let name = feature.name.get(language).to_owned();
    match bar {
        FeatureBar::Yes => name,
        FeatureBar::Partial => tr_with(language, "app-must-partial", &[("name", name.into())]),
        FeatureBar::LargestMeeting => at_least(language, name, tr(language, "app-must-largest")),
        FeatureBar::AtLeast(n) => {
            at_least(language, name, score::value_word(language, feature, &FeatureValue::Number(*n)))
        }
        FeatureBar::Scale(level) => {
            no_worse(language, name, score::value_word(language, feature, &FeatureValue::Scale(level.clone())))
        }
        FeatureBar::Languages(list) => {
            let list = languages(language, list);
            tr_with(language, "app-must-languages", &[("name", name.into()), ("languages", list.into())])
        }
    }
}

/// A level says "still acceptable", so that a poor one is not taken for what is wanted.
fn no_worse(language: Language, name: String, level: String) -> String {
    tr_with(language, "doc-must-level", &[("name", name.into()), ("level", level.into())])
}

fn at_least(language: Language, name: String, bar: String) -> String {
    tr_with(language, "app-must-at-least", &[("name", name.into()), ("bar", bar.into())])
}

/// Languages that matter to a use case: those that are asked for, then the one of the dossier.
pub(crate) fn asked_languages(dossier: &Dossier, of: &Move) -> Vec<LanguageTag> {
    let must = of.must.iter().filter_map(|must| match must {
        MustHave::Feature(_, FeatureBar::Languages(list)) => Some(list),
        _ => None,
    });
    let wants = of.wants.values().filter_map(|want| match want {
        Want::Languages(list) => Some(list),
        Want::AtLeast(_) => None,
    });
    let own = LanguageTag::parse(dossier.language.code());
    let mut all: Vec<LanguageTag> = Vec::new();
    for tag in must.chain(wants).flatten().cloned().chain(own) {
        if !all.contains(&tag) {
            all.push(tag);
        }
    }
    all
}

/// Languages in short: of many those that are among `first`, English, and how many more there are.
pub(crate) fn languages_in_short(language: Language, tags: &[LanguageTag], first: &[LanguageTag]) -> String {
    if tags.len() <= SHORT {
        return languages(language, tags);
    }
    let english = LanguageTag::parse("en").filter(|tag| !first.contains(tag));
    let there = first.iter().chain(&english).filter(|tag| tags.contains(tag));
    let names: Vec<String> = there.take(SHORT).map(|tag| language_name(language, tag)).collect();
    let count = ("count", (tags.len() - names.len()).into());
    match names.is_empty() {
        true => tr_with(language, "doc-languages", &[count]),
        false => tr_with(language, "doc-languages-more", &[("names", names.join(", ").into()), count]),
    }
}

/// Names of languages in one line.
pub(crate) fn languages(language: Language, tags: &[LanguageTag]) -> String {
    tags.iter().map(|tag| language_name(language, tag)).collect::<Vec<_>>().join(", ")
}

/// The name of a language; a tag without a name stands for itself.
pub(crate) fn language_name(language: Language, tag: &LanguageTag) -> String {
    let code = tag.as_str();
    tr_known(language, &format!("doc-language-{code}")).unwrap_or_else(|| code.to_owned())
}

/// The language that has this name or this code, however it is written. A longer word without a name is a slip.
pub(crate) fn language_called(language: Language, word: &str) -> Option<LanguageTag> {
    let word = plain(word);
    let is_name = |code: &&&str| tr_known(language, &format!("doc-language-{code}")).is_some_and(|n| plain(&n) == word);
    let is_code = |word: &&str| word.split('-').next().is_some_and(|first| matches!(first.len(), 2 | 3));
    let code = NAMED.iter().find(is_name).copied().or_else(|| Some(word.as_str()).filter(is_code))?;
    LanguageTag::parse(code)
}

/// Names of options as in the documents, each different from the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Names(BTreeMap<OptionId, String>);

impl Names {
    /// Names for these options.
    pub(crate) fn new<'a>(language: Language, options: impl Iterator<Item = &'a Candidate<'a>>) -> Self {
        let names: Vec<(&OptionId, String)> = options.map(|o| (&o.id, o.name(language))).collect();
        let twice = |name: &str| names.iter().filter(|(_, other)| other == name).count() > 1;
        let name = |(id, name): &(&OptionId, String)| match twice(name) {
            true => ((*id).clone(), format!("{name} ({id})")),
            false => ((*id).clone(), name.clone()),
        };
        Self(names.iter().map(name).collect())
    }

    /// The name of an option; one that is not there keeps its id.
    pub(crate) fn get(&self, id: &OptionId) -> String {
        self.0.get(id).cloned().unwrap_or_else(|| id.to_string())
    }
}

/// Who runs an option, where its name does not say so.
pub(crate) fn operator(option: &Candidate<'_>, name: &str) -> Option<String> {
    let operator = option.provider.map(|provider| &provider.name)?;
    let word = operator.split_whitespace().next().unwrap_or_default();
    (!plain(name).contains(&plain(word))).then(|| operator.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::Example;

    #[test]
    fn bands_are_rounded_outwards() {
        assert_eq!(band(40.04, 85.01), (40, 86));
        assert_eq!(band(40.0, 85.0), (40, 85));
        assert_eq!(signed(Language::De, -152), "−15,2");
        assert_eq!(signed(Language::En, 0), "±0.0");
    }

    #[test]
    fn options_of_one_move_have_names_of_their_own() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        for example in Example::ALL {
            let dossier = Dossier::parse("x", example.text()).unwrap();
            for of in &dossier.moves {
                let options = score::candidates(catalog, of);
                let names = Names::new(Language::De, options.iter());
                let mut all: Vec<String> = options.iter().map(|o| names.get(&o.id)).collect();
                all.sort();
                let count = all.len();
                all.dedup();
                assert_eq!(all.len(), count, "{all:?}");
            }
        }
    }

    #[test]
    fn languages_are_named_and_a_tag_without_a_name_stands_for_itself() {
        let tags = ["de", "gsw"].map(|tag| LanguageTag::parse(tag).unwrap());
        assert_eq!(languages(Language::De, &tags), "Deutsch, gsw");
    }

    #[test]
    fn of_many_languages_those_asked_for_come_first() {
        let tags = |codes: &[&str]| codes.iter().map(|tag| LanguageTag::parse(tag).unwrap()).collect::<Vec<_>>();
        let many = tags(&["ar", "bg", "de", "en", "zh-CN"]);
        let short = |tags: &[LanguageTag], first: &[LanguageTag]| languages_in_short(Language::En, tags, first);
        assert_eq!(short(&many, &tags(&["de"])), "German, English and 3 more");
        assert_eq!(short(&many, &tags(&["nl"])), "English and 4 more");
        assert_eq!(short(&tags(&["ar", "bg", "cs", "zh-CN"]), &tags(&["nl"])), "4 languages");
        assert_eq!(short(&tags(&["nl", "de"]), &tags(&["de"])), "Dutch, German");
        let dossier = Dossier::parse("x", Example::Association.text()).unwrap();
        assert!(asked_languages(&dossier, &dossier.moves[0]).contains(&tags(&["nl"])[0]));
    }

    #[test]
    fn languages_are_read_by_name_and_by_code() {
        for language in Language::ALL {
            for code in NAMED {
                let tag = LanguageTag::parse(code).unwrap();
                let name = language_name(language, &tag);
                assert_ne!(name, code, "{language} has no name for it");
                assert_eq!(language_called(language, &name.to_uppercase()), Some(tag.clone()), "{language} {name}");
                assert_eq!(language_called(language, &code.to_uppercase()), Some(tag));
            }
        }
        assert_eq!(language_called(Language::De, "gsw"), LanguageTag::parse("gsw"));
        assert_eq!(language_called(Language::De, "pt-br"), LanguageTag::parse("pt-br"));
        for slip in ["Deutsh", "German", ""] {
            assert_eq!(language_called(Language::De, slip), None, "{slip}");
        }
    }

    #[test]
    fn must_haves_are_in_words_in_all_languages() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        for language in Language::ALL {
            for example in Example::ALL {
                let dossier = Dossier::parse("x", example.text()).unwrap();
                for of in &dossier.moves {
                    for i in 0..of.must.len() {
                        let text = gate(catalog, language, of, Gate::Must(i));
                        assert!(!text.contains('«') && !text.is_empty(), "{text}");
                    }
                    assert!(!gate(catalog, language, of, Gate::Budget).contains('«'));
                }
            }
        }
    }
}
