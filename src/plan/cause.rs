//! Why a task is there: the answers and facts that its condition looks at.
//!
//! In: the condition of a playbook's task and a [`Situation`] in which it holds or is open. Out: [`Cause`]s, one for
//! each question of the condition, with what was found. What holds of every move is no reason and is left out.

use super::conditions::{Situation, Truth, any, code};
use super::dependence::named;
use super::guide::in_all;
use crate::catalog::{Condition, CriterionId, DecisionKind, FeatureId, Representation, Source};
use crate::dossier::Tool;
use crate::score::{Carrier, Evidence, value_word};
use crate::text::{Language, Text, tr, tr_known, tr_with};

/// Something that makes a task be there.
#[derive(Clone, Debug, PartialEq)]
pub struct Cause {
    /// The question and what was found: `people under age: yes`.
    pub text: Text,
    /// What it rests on; none for an answer of the client.
    pub sources: Vec<Source>,
}

/// What a condition found here, in its order.
pub(super) fn causes(at: &Situation<'_>, condition: &Condition) -> Vec<Cause> {
    let mut asked = Vec::new();
    questions(at, condition, &mut asked);
    asked.into_iter().map(|question| cause(at, question)).collect()
}

/// The questions that count: of several that each suffice, those that hold best.
fn questions<'c>(at: &Situation<'_>, condition: &'c Condition, asked: &mut Vec<&'c Condition>) {
    match condition {
        Condition::Always => {}
        Condition::Decided(kinds) if kinds.contains(&DecisionKind::Move) => {}
        Condition::Not(inner) => questions(at, inner, asked),
        Condition::All(list) => list.iter().for_each(|c| questions(at, c, asked)),
        Condition::Any(list) => {
            let best = any(list.iter().map(|c| at.truth(c)));
            list.iter().filter(|c| at.truth(c) == best).for_each(|c| questions(at, c, asked));
        }
        question => asked.push(question),
    }
}

fn cause(at: &Situation<'_>, question: &Condition) -> Cause {
    match question {
        Condition::ChosenLevel(id, ..) => level(at, id),
        Condition::ChosenFeature(id, _) => feature(at, id),
        _ => Cause { text: in_all(|language| answer(at, question, language)), sources: Vec::new() },
    }
}

/// The level of the decided option, with its sources.
fn level(at: &Situation<'_>, id: &CriterionId) -> Cause {
    let criterion = at.catalog.criterion(id);
    let bench = at.bench();
    let found = at.option.zip(criterion).map(|(option, criterion)| bench.criterion(option, criterion));
    let text = in_all(|language| {
        let name = criterion.map_or_else(|| id.to_string(), |c| c.name.get(language).to_owned());
        let level = found.as_ref().and_then(|j| j.level).map(|level| level.name.get(language).to_owned());
        fact(at, language, name, level)
    });
    let sources = match found.and_then(|judgement| judgement.evidence) {
        Some(Evidence::Fact(fact)) => fact.sources.clone(),
        Some(Evidence::Opinion(opinion)) => opinion.sources.clone(),
        _ => Vec::new(),
    };
    Cause { text, sources }
}

/// The feature of the decided option, with its sources.
fn feature(at: &Situation<'_>, id: &FeatureId) -> Cause {
    let known = at.option.zip(at.catalog.feature(id));
    let found = known.and_then(|(option, feature)| option.feature(at.of, feature));
    let text = in_all(|language| {
        let name = at.catalog.feature(id).map_or_else(|| id.to_string(), |f| f.name.get(language).to_owned());
        let value = known.zip(found.as_ref()).map(|((_, feature), (value, _))| value_word(language, feature, value));
        fact(at, language, name, value)
    });
    let own = found.as_ref().is_some_and(|(_, carrier)| matches!(carrier, Carrier::Override(_)));
    let read = known.filter(|_| !own).and_then(|(option, feature)| option.feature_fact(feature));
    Cause { text, sources: read.map_or_else(Vec::new, |(fact, _)| fact.sources.clone()) }
}

/// What is known of the decided option under this name.
fn fact(at: &Situation<'_>, language: Language, name: String, value: Option<String>) -> String {
    let value = value.unwrap_or_else(|| tr(language, "not-known"));
    match at.option {
        Some(option) => {
            let values = [("name", option.name(language).into()), ("what", name.into()), ("value", value.into())];
            tr_with(language, "plan-cause-fact", &values)
        }
        None => pair(language, name, value),
    }
}

fn pair(language: Language, what: String, value: String) -> String {
    // A name with brackets does not stand in brackets once more.
    let key = if value.contains('(') { "plan-cause-named" } else { "plan-cause" };
    tr_with(language, key, &[("what", what.into()), ("value", value.into())])
}

/// An answer about the client, its tools or the decision, in words.
fn answer(at: &Situation<'_>, question: &Condition, language: Language) -> String {
    let client = &at.dossier.client;
    let value = match question {
        Condition::Sector(_) => return tr(language, &format!("plan-sector-{}", client.sector.code())),
        Condition::Regime(_) => return tr(language, &format!("plan-regime-{}", client.regime.code())),
        Condition::Decided(_) => return tr(language, &format!("plan-decided-{}", at.kind.code())),
        Condition::Representation(_) if client.staff_body() == Representation::Unknown => None,
        Condition::Representation(_) => Some(tr(language, &format!("plan-body-{}", client.staff_body().code()))),
        Condition::Country(_) => client.country.as_ref().map(|country| {
            let name = tr_known(language, &format!("doc-country-{}", country.as_str().to_lowercase()));
            name.unwrap_or_else(|| country.as_str().to_owned())
        }),
        Condition::Region(_) => client.region.as_ref().map(|region| region.as_str().to_owned()),
        Condition::Flag(flag) => client.flag(*flag).map(|yes| yes_no(language, yes)),
        Condition::AtLeastPeople(_) => client.people.map(|n| language.plain_number(f64::from(n))),
        Condition::AtLeastEmployees(_) => client.employees.map(|n| language.plain_number(f64::from(n))),
        Condition::Purpose(_) => Some(tr(language, &format!("purpose-within-{}", at.of.purpose.code()))),
        Condition::SelfHosted => Some(match at.option.filter(|option| option.composed) {
            Some(option) => option.name(language),
            None => yes_no(language, false),
        }),
        _ => tools(at, question),
    };
    let value = value.unwrap_or_else(|| match at.truth(question) {
        Truth::No => yes_no(language, false),
        Truth::Unknown | Truth::Yes => tr(language, "plan-cause-open"),
    });
    pair(language, tr(language, &format!("plan-question-{}", code(question))), value)
}

fn yes_no(language: Language, yes: bool) -> String {
    tr(language, if yes { "value-yes" } else { "value-no" })
}

/// The names of the tools that answer a question with yes; `None` = none is known to.
fn tools(at: &Situation<'_>, question: &Condition) -> Option<String> {
    let replaced = || at.tools.iter().copied();
    let inventory = || at.dossier.inventory.iter();
    let yes = |truth: Truth| truth == Truth::Yes;
    let found: Vec<&Tool> = match question {
        Condition::Replaces(purposes) => replaced().filter(|tool| yes(at.serves(tool, purposes))).collect(),
        Condition::HasContract => replaced().filter(|tool| tool.contract.is_some()).collect(),
        Condition::Uses(names) => inventory().filter(|tool| yes(at.is_called(tool, names))).collect(),
        Condition::Unofficial => inventory().filter(|tool| tool.sanctioned == Some(false)).collect(),
        _ => Vec::new(),
    };
    let names: Vec<String> = found.into_iter().map(|tool| named(at.catalog, tool)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
