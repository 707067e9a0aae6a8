//! What the drawer shows: one option in one criterion or wish, down to its sources.
//!
//! In: catalogue, dossier, a move, an option and the id of a criterion or feature. Out:
//! [`EvidenceView`], and the edits that override it or take an override back.

pub(crate) mod about;

use super::compare::side::{Cell, cell, stale};
use super::words::{self, Names};
use crate::catalog::{About, Catalog, CriterionId, Day, FeatureId, FeatureKind, FeatureValue, LevelId};
use crate::dossier::{Dossier, Edit, FeatureOverride, OptionId, Override};
use crate::score::{self, Bench, Candidate, Evidence, Item, Judgement};
use crate::text::{Language, Text, tr, tr_with};
use about::SourceLine;

/// What an own level would be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Choice {
    /// A level of a criterion.
    Level(LevelId),
    /// A value of a feature.
    Value(FeatureValue),
}

/// One option in one criterion or wish.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct EvidenceView {
    pub(crate) language: Language,
    pub(crate) index: usize,
    pub(crate) option: OptionId,
    pub(crate) item: String,
    pub(crate) option_name: String,
    pub(crate) item_name: String,
    pub(crate) cell: Cell,
    /// Why it matters; empty for wishes.
    pub(crate) why: String,
    /// What exactly is true, under which condition.
    pub(crate) note: String,
    /// Language of the note where it is not the window's.
    pub(crate) foreign: Option<Language>,
    /// Lines such as the plan it holds for, who it is known of, how well proven.
    pub(crate) about: Vec<(String, String)>,
    /// The entity that the catalogue knows it of; of an own level the service.
    pub(crate) carrier: About,
    /// "from the overlay NAME", if one brought or changed what the catalogue knows.
    pub(crate) overlay: Option<String>,
    /// The fact is older than its shelf life: of which year, and what that means.
    pub(crate) stale: Option<(String, String)>,
    /// Sources of the catalogue, also where an own level is in force.
    pub(crate) sources: Vec<SourceLine>,
    /// An own level is in force.
    pub(crate) own: bool,
    /// What the catalogue says where an own level is in force.
    pub(crate) catalogue_says: Option<String>,
    /// The question for the vendor where nothing, or little, is known.
    pub(crate) question: String,
    /// What an own level can be; worst first. Empty: numbers and lists are not overridden here.
    pub(crate) choices: Vec<(Choice, String)>,
}

impl EvidenceView {
    /// The drawer for an option and an item; `None` where the catalogue lacks one of them.
    pub(crate) fn new(
        catalog: &Catalog,
        dossier: &Dossier,
        index: usize,
        (option, item): (&OptionId, &str),
        language: Language,
    ) -> Option<Self> {
        let of = dossier.moves.get(index)?;
        let bench = Bench::new(catalog, dossier, of);
        let candidate = score::candidate(catalog, option)?;
        let item = found_item(catalog, item)?;
        let judgement = judge(&bench, &candidate, &item);
        let carrier = about::entity(&judgement.carrier, &candidate);
        let own = matches!(judgement.evidence, Some(Evidence::Override(_) | Evidence::OwnValue(_)));
        let (catalogue_says, sources) = catalogue_says(&bench, &candidate, &item, language);
        let (note, foreign) = note(&judgement, language);
        let mut cell = cell((language, &words::asked_languages(dossier, of)), &item, &judgement);
        if !cell.full.is_empty() {
            cell.word = std::mem::take(&mut cell.full);
        }
        let (why, question) = match item {
            Item::Criterion(c) => (c.why.get(language), c.question.get(language)),
            Item::Wish(f) => ("", f.question.get(language)),
        };
        Some(Self {
            language,
            index,
            option: option.clone(),
            item: item.id().to_owned(),
            option_name: Names::new(language, std::iter::once(&candidate)).get(option),
            item_name: item.name().get(language).to_owned(),
            cell,
            why: why.to_owned(),
            note,
            foreign,
            about: about::about(&judgement, &candidate, &bench, language),
            overlay: about::overlay(catalog, &carrier, item.id(), language),
            carrier,
            stale: stale(language, &judgement).map(|year| (year, tr(language, "app-evidence-stale"))),
            sources,
            own,
            catalogue_says: own.then_some(catalogue_says),
            question: question.to_owned(),
            choices: choices(&item, language),
        })
    }

    /// The edit that puts an own level in force, with its reason, its source and who said it.
    pub(crate) fn overriding(&self, choice: &Choice, [reason, source, said_by]: [&str; 3], on: Day) -> Edit {
        let option = self.option.clone();
        let [reason, source, said_by] = [reason, source, said_by].map(|text| text.trim().to_owned());
        match choice {
            Choice::Level(level) => {
                let criterion = CriterionId::from(self.item.as_str());
                let level = level.clone();
                Edit::SetOverride(
                    self.index,
                    Override { option, criterion, level, confidence: None, reason, source, said_by, on },
                )
            }
            Choice::Value(value) => {
                let reason = if source.is_empty() { reason } else { format!("{reason} ({source})") };
                let feature = FeatureId::from(self.item.as_str());
                Edit::SetFeatureOverride(
                    self.index,
                    FeatureOverride { option, feature, value: value.clone(), reason, said_by, on },
                )
            }
        }
    }

    /// The edit that takes the own level back.
    pub(crate) fn without_override(&self) -> Edit {
        let wish = !matches!(self.choices.first(), Some((Choice::Level(_), _)));
        let option = self.option.clone();
        if wish {
            Edit::RemoveFeatureOverride(self.index, option, FeatureId::from(self.item.as_str()))
        } else {
            Edit::RemoveOverride(self.index, option, CriterionId::from(self.item.as_str()))
        }
    }
}

fn found_item<'a>(catalog: &'a Catalog, id: &str) -> Option<Item<'a>> {
    let criterion = catalog.criterion(&CriterionId::from(id)).map(Item::Criterion);
    criterion.or_else(|| catalog.feature(&FeatureId::from(id)).map(Item::Wish))
}

fn judge<'a>(bench: &Bench<'a>, option: &Candidate<'a>, item: &Item<'a>) -> Judgement<'a> {
    match item {
        Item::Criterion(c) => bench.criterion(option, c),
        Item::Wish(f) => bench.wish(option, f),
    }
}

fn note(judgement: &Judgement<'_>, language: Language) -> (String, Option<Language>) {
    let text: &Text = match judgement.evidence {
        None => return (tr(language, "explain-unknown"), None),
        Some(Evidence::Override(own)) => return (own.reason.clone(), None),
        Some(Evidence::OwnValue(own)) => return (own.reason.clone(), None),
        Some(Evidence::Fact(fact)) => &fact.note,
        Some(Evidence::Feature(fact)) => &fact.note,
        Some(Evidence::Opinion(opinion)) => &opinion.reason,
    };
    let (best, spoken) = text.best(language);
    (best.to_owned(), (spoken != language && !best.is_empty()).then_some(spoken))
}

/// What the catalogue says without an own level, and its sources.
fn catalogue_says(
    bench: &Bench<'_>,
    option: &Candidate<'_>,
    item: &Item<'_>,
    language: Language,
) -> (String, Vec<SourceLine>) {
    let mut without = bench.of.clone();
    without.overrides.clear();
    without.feature_overrides.clear();
    let bench = Bench { of: &without, ..*bench };
    let judgement = judge(&bench, option, item);
    let level = [("level", score::word(language, item, &judgement).into())];
    let sources = about::sources(&judgement).iter().map(|s| about::source_line(s, language)).collect();
    (tr_with(language, "app-evidence-catalogue", &level), sources)
}

/// What an own level can be, worst first; empty for numbers and languages.
pub(crate) fn choices(item: &Item<'_>, language: Language) -> Vec<(Choice, String)> {
    match item {
        Item::Criterion(c) => {
            let level = |l: &crate::catalog::Level| (Choice::Level(l.id.clone()), l.name.get(language).to_owned());
            c.levels.0.iter().map(level).collect()
        }
        Item::Wish(f) => {
            let values = match &f.kind {
                FeatureKind::YesNo => vec![FeatureValue::No, FeatureValue::Partial, FeatureValue::Yes],
                FeatureKind::Scale(ladder) => ladder.0.iter().map(|l| FeatureValue::Scale(l.id.clone())).collect(),
                FeatureKind::Number(_) | FeatureKind::Languages => Vec::new(),
            };
            values.into_iter().map(|v| (Choice::Value(v.clone()), score::value_word(language, f, &v))).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::Example;

    #[test]
    fn every_cell_of_every_example_opens() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        for language in Language::ALL {
            let dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
            for option in score::candidates(catalog, &dossier.moves[0]) {
                let criteria = catalog.criteria.iter().map(|c| c.id.as_str());
                let wishes = catalog.features.iter().map(|f| f.id.as_str());
                for item in criteria.chain(wishes) {
                    let view = EvidenceView::new(catalog, &dossier, 0, (&option.id, item), language).unwrap();
                    let text = format!("{view:?}");
                    assert!(!text.contains('«'), "{text}");
                    assert!(view.sources.is_empty() || view.cell.word != tr(language, "not-known"));
                }
            }
        }
    }

    #[test]
    fn an_own_level_stands_beside_what_the_catalogue_says_and_can_be_taken_back() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let mut dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let option = OptionId::parse("jitsi-hostsharing").unwrap();
        let on = Day::parse("2026-11-21").unwrap();
        let open = |d: &Dossier| EvidenceView::new(catalog, d, 0, (&option, "e2ee"), Language::En).unwrap();
        let before = open(&dossier);
        let best = before.choices.last().unwrap().clone();
        dossier.apply(before.overriding(&best.0, [" letter of May ", "Hostsharing", " support "], on)).unwrap();
        let own = open(&dossier);
        assert!(own.own && own.note == "letter of May" && own.cell.word == best.1);
        assert!(own.about.contains(&("Said by".to_owned(), "support".to_owned())), "{:?}", own.about);
        assert!(own.catalogue_says.as_ref().unwrap().contains(&before.cell.word));
        assert!(!before.sources.is_empty() && own.sources == before.sources, "the catalogue's sources stay in sight");
        dossier.apply(own.without_override()).unwrap();
        assert_eq!(open(&dossier), before);
    }
}
