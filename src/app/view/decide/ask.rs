//! What is still to be asked, whose answer could change most first, and how an answer comes in.
//!
//! In: a ranking and its samples. Out: lines, and the edit that an answer stands for.

use super::Maker;
use crate::app::view::evidence::{Choice, about, choices};
use crate::app::view::words;
use crate::catalog::{CriterionId, Day, FeatureId};
use crate::dossier::{Edit, FeatureOverride, OptionId, Override};
use crate::score::{self, Acceptability, Carrier, Item, Question, Ranking};
use crate::text::{Language, tr, tr_with};

/// A question.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct AskLine {
    /// Whom it is about.
    pub(crate) about: String,
    /// Whom it is about and which services rest on it, as it is shown.
    pub(crate) concerns: String,
    /// Criterion or wish.
    pub(crate) name: String,
    /// As it is asked.
    pub(crate) question: String,
    /// What is known today.
    pub(crate) today: String,
    /// Points between the worst and the best answer.
    pub(crate) swing: String,
    /// Some answer changes the first place.
    pub(crate) decisive: bool,
    /// What an answer can be, worst first; empty: numbers and languages are not entered here.
    pub(crate) choices: Vec<(Choice, String)>,
    item: String,
    ids: Vec<OptionId>,
}

impl AskLine {
    /// The edit for an answer, which holds for every service that rests on it.
    pub(crate) fn answer(&self, index: usize, choice: &Choice, source: &str, on: Day, language: Language) -> Edit {
        let reason = tr_with(language, "app-ask-reason", &[("about", self.about.as_str().into())]);
        let source = source.trim().to_owned();
        let (mut levels, mut values) = (Vec::new(), Vec::new());
        for option in self.ids.iter().cloned() {
            let (reason, source, said_by) = (reason.clone(), source.clone(), String::new());
            match choice {
                Choice::Level(level) => {
                    let criterion = CriterionId::from(self.item.as_str());
                    let level = level.clone();
                    levels.push(Override { option, criterion, level, confidence: None, reason, source, said_by, on });
                }
                Choice::Value(value) => {
                    let reason = format!("{reason} ({source})");
                    let feature = FeatureId::from(self.item.as_str());
                    values.push(FeatureOverride { option, feature, value: value.clone(), reason, said_by, on });
                }
            }
        }
        Edit::Answer(index, levels, values)
    }
}

impl Maker<'_> {
    pub(super) fn ask(&self, ranking: &Ranking<'_>, samples: &Acceptability) -> Vec<AskLine> {
        score::questions(ranking, samples).iter().map(|q| self.ask_line(ranking, q)).collect()
    }

    fn ask_line(&self, ranking: &Ranking<'_>, question: &Question<'_>) -> AskLine {
        let text = match question.item {
            Item::Criterion(c) => &c.question,
            Item::Wish(f) => &f.question,
        };
        let first = question.options.first().and_then(|id| ranking.find(id));
        let judgement = first.and_then(|o| o.judgements.get(question.position));
        let today = judgement.map_or_else(String::new, |j| score::word(self.language, &question.item, j));
        let grade = question.grade.map(|g| tr(self.language, &format!("grade-{}", g.code())));
        let names: Vec<String> = question.options.iter().map(|id| self.names.get(id)).collect();
        let (about, options) = (about::carrier(&question.about, self.catalog, self.language), names.join(", "));
        AskLine {
            concerns: self.concerns(question, &about, &options),
            about,
            name: question.item.name().get(self.language).to_owned(),
            question: text.get(self.language).to_owned(),
            today: grade.map_or_else(|| today.clone(), |grade| format!("{today} ({grade})")),
            swing: words::points(self.language, score::tenths(question.swing)),
            decisive: question.decisive,
            choices: choices(&question.item, self.language),
            item: question.item.id().to_owned(),
            ids: question.options.clone(),
        }
    }

    /// What is a service's own concerns that service: it is named once.
    fn concerns(&self, question: &Question<'_>, about: &str, options: &str) -> String {
        let options = ("options", options.into());
        match question.about {
            Carrier::Service(_) => tr_with(self.language, "app-ask-concerns", &[options]),
            _ => tr_with(self.language, "app-ask-about", &[("about", about.into()), options]),
        }
    }
}
