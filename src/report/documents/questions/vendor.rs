//! Who is asked what.
//!
//! In: catalogue, dossier, moves. Out: one [`Vendor`] per operator of an option in contention or decided on, by name.

use std::collections::BTreeMap;

use crate::catalog::{Country, DecisionKind, Provider, ProviderId};
use crate::dossier::{OptionId, Shape};
use crate::plan::{Situation, Truth};
use crate::report::documents::DocumentError;
use crate::report::documents::draft::Draft;
use crate::report::documents::words::Words;
use crate::score::{
    Acceptability, Carrier, Cause, Gate, Item, Order, Question, Ranking, SAMPLES, Scored, Spread, acceptability,
    contenders, questions_about, rank,
};
use crate::text::{Language, Text};

/// So many deciding questions stand in one questionnaire.
const MOST: usize = 7;

/// A deciding question.
pub(super) struct Asked<'a> {
    pub(super) item: Item<'a>,
    /// Names of the services the answer holds for.
    pub(super) options: Vec<String>,
    /// What is known today, as a message's key and the level or value; `None` = nothing.
    pub(super) today: Option<Known<'a>>,
    pub(super) decisive: bool,
}

/// A judgement that is asked about although something is known.
pub(super) struct Known<'a> {
    pub(super) option: Scored<'a>,
    pub(super) position: usize,
}

/// A must-have that needs an answer or a proof.
pub(super) struct Proof {
    /// The must-have, in the vendor's language.
    pub(super) must: String,
    pub(super) cause: Cause,
    pub(super) options: Vec<String>,
}

/// Everything one operator is asked.
pub(super) struct Vendor<'a> {
    pub(super) provider: &'a Provider,
    pub(super) language: Language,
    /// Names of the services that are asked about, with their plan where the catalogue names one.
    pub(super) services: Vec<String>,
    pub(super) legal: Vec<&'a Text>,
    pub(super) asked: Vec<Asked<'a>>,
    pub(super) proofs: Vec<Proof>,
}

/// Every vendor, by name.
pub(super) fn gather<'a>(draft: &Draft<'a>, moves: &[usize]) -> Result<Vec<Vendor<'a>>, DocumentError> {
    let mut found: BTreeMap<&ProviderId, Vendor<'a>> = BTreeMap::new();
    for index in moves {
        let ranking = rank(draft.catalog, draft.dossier, *index, Order::Likely)
            .map_err(|error| DocumentError::ranking(error, *index))?;
        one_move(draft, &ranking, &mut found);
    }
    let mut vendors: Vec<Vendor<'a>> = found.into_values().collect();
    vendors.iter_mut().for_each(Vendor::choose);
    vendors.sort_by(|a, b| a.provider.name.cmp(&b.provider.name));
    Ok(vendors)
}

fn one_move<'a>(draft: &Draft<'a>, ranking: &Ranking<'a>, found: &mut BTreeMap<&'a ProviderId, Vendor<'a>>) {
    let samples = acceptability(ranking, Spread::Around(draft.dossier.certainty()), SAMPLES);
    let options = asked_about(draft, ranking, &samples);
    for option in &options {
        let Some(provider) = option.option.provider else { continue };
        let vendor = found.entry(&provider.id).or_insert_with(|| Vendor::new(provider));
        vendor.service(option);
        vendor.legal(draft, ranking, option);
        vendor.proofs(draft, ranking, option);
    }
    for question in questions_about(ranking, &options) {
        let Some(option) = spokesman(ranking, &question, &options) else { continue };
        let vendor = option.option.provider.and_then(|p| found.get_mut(&p.id));
        vendor.into_iter().for_each(|v| v.ask(ranking, option, &question));
    }
}

/// The options whose operators are asked. Once something is intended, only those are written to on whom it rests: what
/// was chosen, what takes over, and the first by points that it is measured by.
pub(in crate::report::documents) fn asked_about<'r, 'a>(
    draft: &Draft<'a>,
    ranking: &'r Ranking<'a>,
    samples: &Acceptability,
) -> Vec<&'r Scored<'a>> {
    let decided = ranking.of.decision.iter().flat_map(|d| d.options().into_iter().chain(&d.runner_up));
    let kept = kept(draft, ranking);
    let mut options: Vec<&Scored<'a>> = decided.chain(&kept).filter_map(|id: &OptionId| ranking.find(id)).collect();
    if options.is_empty() {
        return contenders(ranking, samples);
    }
    options.extend(ranking.leader());
    options.sort_by(|a, b| a.option.id.cmp(&b.option.id));
    options.dedup_by(|a, b| a.option.id == b.option.id);
    options
}

/// Today's tools where they were decided to stay.
fn kept(draft: &Draft<'_>, ranking: &Ranking<'_>) -> Vec<OptionId> {
    let stays = ranking.of.decision.as_ref().is_some_and(|d| d.kind == Shape::Keep);
    let tools = ranking.of.replaces.iter().filter(|_| stays).filter_map(|id| draft.dossier.tool(id));
    tools.filter_map(|tool| tool.service.as_ref()).map(OptionId::from).collect()
}

/// The option whose operator is asked: of a service or operator its own, of a program the best that runs it. Who lends
/// a machine is not asked about a program that the client runs on it.
pub(in crate::report::documents) fn spokesman<'r, 'a>(
    ranking: &'r Ranking<'a>,
    question: &Question<'a>,
    asked: &[&Scored<'a>],
) -> Option<&'r Scored<'a>> {
    let of = |o: &&Scored<'a>| match &question.about {
        Carrier::Provider(id) => o.option.provider.is_some_and(|p| p.id == *id),
        Carrier::Service(id) => o.option.service.id == *id,
        Carrier::Software(_) | Carrier::SelfHosted(_) | Carrier::Override(_) => !o.option.composed,
    };
    let among = |o: &&Scored<'a>| asked.iter().any(|known| known.option.id == o.option.id);
    let options = ranking.by_likely().into_iter().filter(|o| question.options.contains(&o.option.id)).filter(among);
    options.filter(|o| o.option.provider.is_some()).find(of)
}

impl<'a> Vendor<'a> {
    fn new(provider: &'a Provider) -> Self {
        let country = provider.legal.as_ref().and_then(|l| l.country.as_ref()).map(Country::as_str);
        let language = match country {
            Some("DE" | "AT" | "CH" | "LI") => Language::De,
            Some("NL" | "BE") => Language::Nl,
            _ => Language::En,
        };
        Self { provider, language, services: Vec::new(), legal: Vec::new(), asked: Vec::new(), proofs: Vec::new() }
    }

    fn service(&mut self, option: &Scored<'_>) {
        let plan = option.option.service.plan.as_ref().filter(|_| !option.option.composed);
        let name = option.option.name();
        let name = plan.map_or_else(|| name.clone(), |plan| format!("{name} ({plan})"));
        if !self.services.contains(&name) {
            self.services.push(name);
        }
    }

    /// Questions that duties make us ask; a duty that may apply is asked about.
    fn legal(&mut self, draft: &Draft<'a>, ranking: &Ranking<'a>, option: &Scored<'a>) {
        let here = Situation {
            catalog: draft.catalog,
            dossier: draft.dossier,
            of: ranking.of,
            kind: DecisionKind::Move,
            option: Some(&option.option),
            tools: &[],
        };
        for duty in draft.catalog.duties.iter().filter(|d| !d.ask.en.is_empty()) {
            let asks = here.truth(&duty.when) != Truth::No;
            if asks && !self.legal.iter().any(|known| **known == duty.ask) {
                self.legal.push(&duty.ask);
            }
        }
    }

    fn proofs(&mut self, draft: &Draft<'a>, ranking: &Ranking<'a>, option: &Scored<'_>) {
        let words = Words { catalog: draft.catalog, language: self.language };
        let open = |cause: Cause| !matches!(cause, Cause::Below | Cause::Waived);
        // What the client would pay is no business of the vendor's: a price is asked of everyone.
        for reason in option.reasons.iter().filter(|r| open(r.cause) && r.gate != Gate::Budget) {
            let (must, name) = (words.gate(ranking.of, reason.gate), option.option.name());
            match self.proofs.iter_mut().find(|p| p.must == must && p.cause == reason.cause) {
                Some(proof) if proof.options.contains(&name) => {}
                Some(proof) => proof.options.push(name),
                None => self.proofs.push(Proof { must, cause: reason.cause, options: vec![name] }),
            }
        }
    }

    /// Keeps the weightiest questions, each service's in turn, so that none is asked about alone.
    fn choose(&mut self) {
        let mut left = std::mem::take(&mut self.asked);
        while self.asked.len() < MOST && !left.is_empty() {
            let mut turn: Vec<String> = Vec::new();
            let mut rest = Vec::new();
            for question in left {
                let about = question.options.first().cloned().unwrap_or_default();
                if self.asked.len() < MOST && !turn.contains(&about) {
                    turn.push(about);
                    self.asked.push(question);
                } else {
                    rest.push(question);
                }
            }
            left = rest;
        }
    }

    fn ask(&mut self, ranking: &Ranking<'a>, option: &Scored<'a>, question: &Question<'a>) {
        // Whom else we look at is no business of the vendor's.
        let own = |o: &&Scored<'_>| o.option.provider.is_some_and(|p| p.id == self.provider.id);
        let named = question.options.iter().filter_map(|id| ranking.find(id)).filter(own).map(|o| o.option.name());
        let options: Vec<String> = named.collect();
        if self.asked.iter().any(|a| a.item.id() == question.item.id() && a.options == options) {
            return;
        }
        let known = question.grade.map(|_| Known { option: option.clone(), position: question.position });
        self.asked.push(Asked { item: question.item, options, today: known, decisive: question.decisive });
    }
}
