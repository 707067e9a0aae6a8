//! Values in words: purposes, levels, features, must-haves, money, dates.
//!
//! In: values of catalogue, dossier and scores. Out: short texts in one language for cells and sentences.

use jiff::civil::Date;

use crate::catalog::{
    Catalog, Country, CriterionId, Feature, FeatureBar, FeatureId, FeatureKind, FeatureValue, Group, LanguageTag,
    LevelId, MustHave, PartDate, Purpose,
};
use crate::dossier::{Cost, Dossier, Move, OptionId, Tool};
use crate::score::{Gate, YearlyCost, candidate, ceil_tenths, floor_tenths, value_word};
use crate::text::message::Arg;
use crate::text::{Language, tr, tr_with};

/// Countries whose names the messages have; others are shown by their code.
const COUNTRIES: &str = "AT BE BG CA CH CN CY CZ DE DK EE ES EU FI FR GB GR HR HU IE IL IN IS IT JP LI LT LU LV MT NL \
                         NO NZ PL PT RO SE SG SI SK US VG";

/// Languages whose names the messages have; others are only counted.
const LANGUAGES: [&str; 14] = ["cs", "da", "de", "en", "es", "fi", "fr", "it", "nl", "no", "pl", "pt", "sv", "tr"];

/// So many languages of a longer list are named.
const NAMED: usize = 4;

/// Values in words of one language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a> {
    /// The catalogue.
    pub(super) catalog: &'a Catalog,
    /// The language.
    pub(super) language: Language,
}

impl Words<'_> {
    fn with(self, key: &str, values: &[(&'static str, Arg)]) -> String {
        tr_with(self.language, key, values)
    }

    fn tr(self, key: &str) -> String {
        tr(self.language, key)
    }

    /// A day.
    pub(super) fn date(self, day: Date) -> String {
        self.language.date(day)
    }

    /// A day, a month or a year.
    pub(super) fn part_date(self, date: &PartDate) -> String {
        date.shown(self.language)
    }

    /// Month and year of the catalogue's edition.
    pub(super) fn edition(self) -> String {
        self.part_date(&self.catalog.manifest.edition)
    }

    /// A purpose.
    pub(super) fn purpose(self, purpose: Purpose) -> String {
        self.tr(&format!("purpose-{}", purpose.code()))
    }

    /// A purpose as it stands within a sentence.
    pub(super) fn purpose_within(self, purpose: Purpose) -> String {
        self.tr(&format!("purpose-within-{}", purpose.code()))
    }

    /// The use case of a move: its purpose, and its own name.
    pub(super) fn use_case(self, of: &Move) -> String {
        with_name(self.purpose(of.purpose), of)
    }

    /// The use case of a move as it stands within a sentence.
    pub(super) fn use_case_within(self, of: &Move) -> String {
        with_name(self.purpose_within(of.purpose), of)
    }

    /// The name of a use case, with its number where another one is called the same.
    pub(super) fn told_apart(self, dossier: &Dossier, index: usize, name: String) -> String {
        if !dossier.has_twin(index) {
            return name;
        }
        tr_with(self.language, "use-case-numbered", &[("name", name.into()), ("number", (index + 1).into())])
    }

    /// A group of criteria.
    pub(super) fn group(self, group: Group) -> String {
        self.tr(&format!("group-{}", group.code()))
    }

    /// A country.
    pub(super) fn country(self, country: &Country) -> String {
        let code = country.as_str();
        let known = COUNTRIES.split(' ').any(|c| c == code);
        if known { self.tr(&format!("doc-country-{}", code.to_lowercase())) } else { code.to_owned() }
    }

    /// The name of a tool of the inventory.
    pub(super) fn tool(self, tool: &Tool) -> String {
        let service = tool.service.as_ref().and_then(|id| self.catalog.services.get(id));
        match service {
            Some(service) if tool.name.is_empty() => service.name.clone(),
            _ if !tool.name.is_empty() => tool.name.clone(),
            _ => tool.service.as_ref().map_or_else(|| tool.id.clone(), ToString::to_string),
        }
    }

    /// The name of an option; one that the catalogue lacks keeps its id.
    pub(super) fn option(self, id: &OptionId) -> String {
        candidate(self.catalog, id).map_or_else(|| id.to_string(), |option| option.name(self.language))
    }

    /// A name, marked as in use today.
    pub(super) fn today(self, name: &str) -> String {
        self.with("doc-in-use", &[("name", name.into())])
    }

    /// A must-have of a move, its budget, or that a service is open to the client.
    pub(super) fn gate(self, of: &Move, gate: Gate) -> String {
        match gate {
            Gate::Must(i) => of.must.get(i).map_or_else(String::new, |must| self.must(must)),
            Gate::Budget => {
                let budget = of.budget.as_ref().map(|budget| self.cost(budget)).unwrap_or_default();
                self.with("doc-must-budget", &[("amount", budget.into())])
            }
            Gate::Open => self.tr("doc-must-open"),
        }
    }

    /// Several texts with commas and *and*.
    pub(super) fn list(self, texts: &[String]) -> String {
        match texts {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                self.with("doc-and", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
            }
        }
    }

    /// The name of a level.
    pub(super) fn level(self, criterion: &CriterionId, level: &LevelId) -> String {
        let found = self.catalog.criterion(criterion).and_then(|c| c.levels.find(level));
        found.map_or_else(|| level.to_string(), |level| level.name.get(self.language).to_owned())
    }

    /// What a feature offers; languages by name.
    pub(super) fn value(self, feature: &Feature, value: &FeatureValue) -> String {
        match value {
            FeatureValue::List(tags) => self.languages(tags),
            _ => value_word(self.language, feature, value),
        }
    }

    /// Names of languages: our own first, long lists shortened to a count.
    pub(super) fn languages(self, tags: &[LanguageTag]) -> String {
        let name = |code: &&str| tags.iter().any(|t| t.as_str().split('-').next() == Some(code));
        let ours = ["de", "en", "nl"].into_iter().filter(name);
        let others = LANGUAGES.into_iter().filter(|code| !["de", "en", "nl"].contains(code)).filter(name);
        let names: Vec<String> =
            ours.chain(others).take(NAMED).map(|code| self.tr(&format!("doc-language-{code}"))).collect();
        match tags.len().saturating_sub(names.len()) {
            0 => self.list(&names),
            more if names.is_empty() => self.with("doc-languages", &[("count", more.into())]),
            more => self.with("doc-languages-more", &[("names", names.join(", ").into()), ("count", more.into())]),
        }
    }

    /// A must-have.
    pub(super) fn must(self, must: &MustHave) -> String {
        match must {
            MustHave::Level(criterion, level) => {
                let name = self.catalog.criterion(criterion).map(|c| c.name.get(self.language).to_owned());
                let name = name.unwrap_or_else(|| criterion.to_string());
                self.with("doc-must-level", &[("name", name.into()), ("level", self.level(criterion, level).into())])
            }
            MustHave::Feature(feature, bar) => self.feature_must(feature, bar),
            MustHave::Countries(list) => {
                let names: Vec<String> = list.iter().map(|c| self.country(c)).collect();
                self.with("doc-must-countries", &[("countries", self.list(&names).into())])
            }
            MustHave::NoOpinion(verdict) => self.tr(&format!("doc-must-opinion-{}", verdict.code())),
        }
    }

    /// The levels that are better than the one a must-have asks for, best last; none where it asks for no level.
    pub(super) fn better(self, must: &MustHave) -> Vec<String> {
        let MustHave::Level(criterion, level) = must else { return Vec::new() };
        let ladder = self.catalog.criterion(criterion).map(|c| &c.levels.0);
        let above = ladder.into_iter().flatten().skip_while(|l| l.id != *level).skip(1);
        above.map(|l| l.name.get(self.language).to_owned()).collect()
    }

    /// The levels with which an option fails a must-have, worst first; none where it asks for no level.
    pub(super) fn worse(self, must: &MustHave) -> Vec<String> {
        let (ladder, level) = match must {
            MustHave::Level(criterion, level) => (self.catalog.criterion(criterion).map(|c| &c.levels), level),
            MustHave::Feature(feature, FeatureBar::Scale(level)) => {
                let kind = self.catalog.feature(feature).map(|f| &f.kind);
                (kind.and_then(|kind| if let FeatureKind::Scale(ladder) = kind { Some(ladder) } else { None }), level)
            }
            _ => return Vec::new(),
        };
        let below = ladder.into_iter().flat_map(|ladder| &ladder.0).take_while(|l| l.id != *level);
        below.map(|l| l.name.get(self.language).to_owned()).collect()
    }

    fn feature_must(self, id: &FeatureId, bar: &FeatureBar) -> String {
        let Some(feature) = self.catalog.feature(id) else { return id.to_string() };
        let name = feature.name.get(self.language);
        let value = match bar {
            FeatureBar::Yes => return name.to_owned(),
            FeatureBar::Partial => return self.with("doc-must-partial", &[("name", name.into())]),
            FeatureBar::LargestMeeting => self.tr("doc-must-largest"),
            FeatureBar::AtLeast(n) => self.value(feature, &FeatureValue::Number(*n)),
            FeatureBar::Languages(list) => {
                let text = self.languages(list);
                return self.with("doc-must-languages", &[("name", name.into()), ("languages", text.into())]);
            }
            FeatureBar::Scale(level) => {
                let level = self.value(feature, &FeatureValue::Scale(level.clone()));
                return self.with("doc-must-level", &[("name", name.into()), ("level", level.into())]);
            }
        };
        self.with("doc-must-value", &[("name", name.into()), ("level", value.into())])
    }

    /// An amount with its period: `900,00 € im Jahr`.
    pub(super) fn cost(self, cost: &Cost) -> String {
        let amount = self.language.money(cost.amount.0, cost.currency.as_str());
        self.with(&format!("doc-per-{}", cost.per.code()), &[("amount", amount.into())])
    }

    /// What an option costs a year: sums per currency, "at least" or "unknown" where something is missing.
    pub(super) fn yearly(self, cost: &YearlyCost) -> String {
        let sums: Vec<String> =
            cost.totals.iter().map(|(currency, sum)| self.language.money(*sum, currency.as_str())).collect();
        match (sums.is_empty(), cost.at_least) {
            (true, true) => self.tr("not-known"),
            (true, false) => self.tr("doc-free"),
            (false, true) => self.with("doc-at-least", &[("amount", self.list(&sums).into())]),
            (false, false) => self.list(&sums),
        }
    }

    /// Tenths of a point as points with one decimal.
    #[allow(clippy::cast_precision_loss, reason = "points lie between 0 and 100")]
    pub(super) fn points(self, tenths: i64) -> String {
        self.language.number(tenths as f64 / 10.0, 1)
    }

    /// A difference in tenths of a point with its sign.
    pub(super) fn signed(self, tenths: i64) -> String {
        let sign = match tenths.signum() {
            1 => "+",
            0 => "±",
            _ => "",
        };
        format!("{sign}{}", self.points(tenths))
    }

    /// The two ends of a band in whole points, rounded outwards.
    pub(super) fn band(self, low: f64, high: f64) -> String {
        let (low, high) = (floor_tenths(low).div_euclid(10), (ceil_tenths(high) + 9).div_euclid(10));
        format!("{low}–{high}")
    }

    /// Yes or no.
    pub(super) fn yes_no(self, answer: bool) -> String {
        self.tr(if answer { "value-yes" } else { "value-no" })
    }

    /// Names of the moves' use cases.
    pub(super) fn use_cases(self, dossier: &Dossier, moves: &[usize]) -> String {
        let name = |i: &usize| Some(self.told_apart(dossier, *i, self.use_case(dossier.moves.get(*i)?)));
        let names = moves.iter().filter_map(name);
        names.collect::<Vec<_>>().join(" · ")
    }
}

fn with_name(purpose: String, of: &Move) -> String {
    if of.name.is_empty() { purpose } else { format!("{purpose}: {}", of.name) }
}
