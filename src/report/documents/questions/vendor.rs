//! Who is asked what.
//!
//! In: catalogue, dossier, moves. Out: one [`Vendor`] per operator of an option in contention or decided on, and of a tool
//! that is left without the catalogue saying how its contents come out; by name.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Country, DecisionKind, Duty, Exit, Provider, ProviderId, Service};
use crate::dossier::{Decision, Move, OptionId, Shape, Tool};
use crate::plan::{Situation, Truth, in_force};
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

/// The duty that asks how one leaves.
const LEAVING: &str = "data-act-23";

/// The content that exit facts name when they hold for each kind.
const EVERYTHING: &str = "everything";

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
    /// Something of it may be ordered; who is only left makes no offer.
    pub(super) offers: bool,
}

/// Every vendor, by name.
pub(super) fn gather<'a>(draft: &Draft<'a>, moves: &[usize]) -> Result<Vec<Vendor<'a>>, DocumentError> {
    let mut found: BTreeMap<&ProviderId, Vendor<'a>> = BTreeMap::new();
    for index in moves {
        let ranking = rank(draft.catalog, draft.dossier, *index, Order::Likely)
            .map_err(|error| DocumentError::ranking(error, *index))?;
        one_move(draft, &ranking, &mut found);
        left(draft, ranking.of, &mut found);
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

/// Adds the operators of tools that a move leaves, where the catalogue does not say how each content comes out.
fn left<'a>(draft: &Draft<'a>, of: &Move, found: &mut BTreeMap<&'a ProviderId, Vendor<'a>>) {
    let goes = |d: &&Decision| matches!(d.kind, Shape::Move | Shape::KeepFor { .. }) && d.option.is_some();
    let Some(duty) = draft.catalog.duties.iter().find(|d| d.id == *LEAVING) else { return };
    let tools = of.replaces.iter().filter(|_| of.decision.as_ref().filter(goes).is_some());
    for tool in tools.filter_map(|id| draft.dossier.tool(id)) {
        let service = tool.service.as_ref().and_then(|id| draft.catalog.services.get(id));
        let Some(service) = service.filter(|service| !comes_out(draft.catalog, service, tool)) else { continue };
        let Some(provider) = draft.catalog.provider_of(service) else { continue };
        let vendor = found.entry(&provider.id).or_insert_with(|| Vendor::new(provider));
        vendor.leave(draft.words.option(&OptionId::from(&service.id)), duty);
    }
}

/// Whether the catalogue says of every content of a tool how it comes out. A fact with a day *before* something speaks of
/// notice.
fn comes_out(catalog: &Catalog, service: &Service, tool: &Tool) -> bool {
    let software = catalog.software_of(service).into_iter().flat_map(|s| &s.exit);
    let provider = catalog.provider_of(service).into_iter().flat_map(|p| &p.exit);
    let of_notice = |e: &Exit| e.deadline.as_ref().is_some_and(|d| d.before.is_some());
    let exits: Vec<&Exit> = service.exit.iter().chain(software).chain(provider).filter(|e| !of_notice(e)).collect();
    let known = |content: &str| {
        let kind = catalog.content(content).map(|kind| &kind.id);
        exits.iter().any(|e| e.content.as_str() == EVERYTHING || Some(&e.content) == kind)
    };
    if tool.contents.is_empty() { known("") } else { tool.contents.iter().all(|content| known(content)) }
}

/// The options whose operators are asked. Once something is intended, only those are written to on whom it rests: what
/// was chosen, what takes over, and the first by points that it is measured by.
pub(in crate::report::documents) fn asked_about<'r, 'a>(
    draft: &Draft<'a>,
    ranking: &'r Ranking<'a>,
    samples: &Acceptability,
) -> Vec<&'r Scored<'a>> {
    let index = draft.dossier.moves.iter().position(|of| std::ptr::eq(of, ranking.of));
    let chosen = index.map(|index| in_force(draft.dossier, index)).unwrap_or_default();
    let next = ranking.of.decision.iter().filter_map(|d| d.runner_up.as_ref());
    let decided = chosen.into_iter().chain(next);
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
        let (services, legal, asked, proofs) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { provider, language, services, legal, asked, proofs, offers: false }
    }

    fn service(&mut self, option: &Scored<'_>) {
        self.offers = true;
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

    /// A service that is left: how one leaves it is asked, whatever else is.
    fn leave(&mut self, service: String, duty: &'a Duty) {
        if !self.services.contains(&service) {
            self.services.push(service);
        }
        if !self.legal.iter().any(|known| **known == duty.ask) {
            self.legal.push(&duty.ask);
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
