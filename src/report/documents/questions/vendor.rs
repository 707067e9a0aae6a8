//! Who is asked what.
//!
//! In: catalogue, dossier, moves. Out: one [`Vendor`] per operator of an option in contention or decided on, and of a tool
//! that is left without the catalogue saying how its contents come out, by name; and what only the client can find out.

use std::collections::BTreeMap;

use super::asked::{About, Asked, MOST, add, sort};
use super::offer::item;
use super::services::with_plan;
use super::terms::{CONTRACT, Origin, OwnCondition, Term, contract_seen, is_contract, of_option, own_conditions};
use crate::catalog::{
    Catalog, Country, DecisionKind, Duty, Exit, FeatureKind, MustHave, Provider, ProviderId, Service,
};
use crate::dossier::{Decision, Move, OptionId, Shape, Tool};
use crate::plan::{Situation, Truth, in_force};
use crate::report::documents::DocumentError;
use crate::report::documents::draft::Draft;
use crate::report::documents::words::Words;
use crate::score::{
    Bench, Carrier, Cause, Gate, Order, Question, Ranking, Reason, SAMPLES, Scored, Spread, acceptability, contenders,
    questions_about, rank, turn,
};
use crate::text::{Language, Text};

/// The duty that asks how one leaves.
const LEAVING: &str = "data-act-23";

/// The content that exit facts name when they hold for each kind.
const EVERYTHING: &str = "everything";

/// A must-have that needs an answer or a proof.
pub(super) struct Proof {
    /// The must-have, in the vendor's language.
    pub(super) must: String,
    pub(super) cause: Cause,
    /// Move from 0, must-have of that move, name of the service.
    pub(super) about: Vec<(usize, Gate, String)>,
}

/// Everything one operator is asked.
pub(super) struct Vendor<'a> {
    pub(super) provider: &'a Provider,
    pub(super) language: Language,
    /// Names of the services that are asked about, with the plan that is meant, in the vendor's language.
    pub(super) services: Vec<String>,
    /// The same in the document's language.
    pub(super) listed: Vec<String>,
    pub(super) legal: Vec<&'a Text>,
    pub(super) proofs: Vec<Proof>,
    /// All that is open, the weightiest first; the sheet holds the first of them.
    pub(super) asked: Vec<Asked<'a>>,
    /// What the plan wants known, soonest first.
    pub(super) terms: Vec<Term<'a>>,
    /// Moves, from 0, in which a service that it runs was chosen.
    pub(super) chosen: Vec<usize>,
    /// Move from 0 and name of each service that may be ordered and is not in use today.
    orders: Vec<(usize, String)>,
    /// Each service with the size that an offer is asked for, in the vendor's language.
    pub(super) items: Vec<String>,
    /// Names in the document's language of services that its own language calls otherwise.
    renamed: BTreeMap<String, String>,
    /// Moves, from 0, in which something of it may be ordered; who is only left makes no offer.
    pub(super) offers: Vec<usize>,
}

/// Who is asked what, over all moves of a document.
pub(in crate::report::documents) struct Gathered<'a> {
    /// By name.
    pub(super) vendors: Vec<Vendor<'a>>,
    /// What only the client can find out.
    pub(super) own: Own<'a>,
}

/// What depends on the client's own settings, on a server of its own.
#[derive(Default)]
pub(super) struct Own<'a> {
    /// Move from 0, must-have of that move and what is the matter with it, name of the service.
    pub(super) musts: Vec<(usize, Reason, String)>,
    pub(super) asked: Vec<Asked<'a>>,
    pub(super) conditions: Vec<OwnCondition<'a>>,
}

/// Everything that is asked about these moves.
///
/// # Errors
/// A move that cannot be ranked.
pub(in crate::report::documents) fn gather<'a>(
    draft: &Draft<'a>,
    moves: &[usize],
) -> Result<Gathered<'a>, DocumentError> {
    let mut found = BTreeMap::new();
    let mut own = Own::default();
    for index in moves {
        let ranking = rank(draft.catalog, draft.dossier, *index, Order::Likely)
            .map_err(|error| DocumentError::ranking(error, *index))?;
        one_move(draft, (*index, &ranking), &mut found, &mut own);
        left(draft, ranking.of, &mut found);
    }
    let mut vendors: Vec<Vendor<'a>> = found.into_values().collect();
    for vendor in &mut vendors {
        sort(&mut vendor.asked);
        vendor.contract(draft);
        vendor.terms.sort_by_key(Term::place);
    }
    sort(&mut own.asked);
    vendors.sort_by(|a, b| a.provider.name.cmp(&b.provider.name));
    Ok(Gathered { vendors, own })
}

fn one_move<'a>(
    draft: &Draft<'a>,
    (index, ranking): (usize, &Ranking<'a>),
    found: &mut BTreeMap<&'a ProviderId, Vendor<'a>>,
    own: &mut Own<'a>,
) {
    let options = asked_about(draft, ranking);
    for option in &options {
        let Some(provider) = option.option.provider else { continue };
        let vendor = found.entry(&provider.id).or_insert_with(|| Vendor::new(provider));
        vendor.service(draft, (index, ranking.of), option);
        vendor.legal(draft, ranking, option);
        vendor.terms(draft, (index, ranking.of), option);
        let (host, client): (Vec<Reason>, Vec<Reason>) = option
            .reasons
            .iter()
            .copied()
            // What the client would pay is no business of the vendor's: a price is asked of everyone.
            .filter(|r| !matches!(r.cause, Cause::Below | Cause::Waived) && r.gate != Gate::Budget)
            .partition(|reason| hosts(draft, ranking.of, option, reason.gate));
        vendor.proofs(draft, (index, ranking.of), (&option.option.name(draft.language), &host));
        own.musts.extend(client.into_iter().map(|reason| (index, reason, option.option.name(draft.language))));
    }
    for question in questions_about(ranking, &options) {
        let operator = spokesman(&question, &options).and_then(|option| option.option.provider);
        let about = About::of((ranking, index), &question, operator.map(|provider| &provider.id), draft.language);
        match operator.and_then(|provider| found.get_mut(&provider.id)) {
            Some(vendor) => add(&mut vendor.asked, question.item, about),
            None => add(&mut own.asked, question.item, about),
        }
    }
    own.conditions.extend(own_conditions(draft, (index, ranking.of)));
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
        vendor.name(draft, of, service);
        vendor.leave(duty);
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
/// was chosen, what takes over, and the first by points that it is measured by. Of an open move those who may come first,
/// and who would take the first place.
fn asked_about<'r, 'a>(draft: &Draft<'a>, ranking: &'r Ranking<'a>) -> Vec<&'r Scored<'a>> {
    let index = draft.dossier.moves.iter().position(|of| std::ptr::eq(of, ranking.of));
    let chosen = index.map(|index| in_force(draft.dossier, index)).unwrap_or_default();
    let next = ranking.of.decision.iter().filter_map(|d| d.runner_up.as_ref());
    let decided = chosen.into_iter().chain(next);
    let kept = kept(draft, ranking);
    let mut options: Vec<&Scored<'a>> = decided.chain(&kept).filter_map(|id: &OptionId| ranking.find(id)).collect();
    if options.is_empty() {
        let samples = acceptability(ranking, Spread::Around(draft.dossier.certainty()), SAMPLES);
        options = contenders(ranking, &samples);
        options.extend(ranking.runner_up().into_iter().chain(next_by_an_answer(ranking, &options)));
    }
    options.extend(ranking.leader().or_else(|| ranking.by_likely().first().copied()));
    options.sort_by(|a, b| a.option.id.cmp(&b.option.id));
    options.dedup_by(|a, b| a.option.id == b.option.id);
    options
}

/// Who takes the first place by the weightiest answer that changes it: one about the leader, else about another.
fn next_by_an_answer<'r, 'a>(ranking: &'r Ranking<'a>, options: &[&'r Scored<'a>]) -> Option<&'r Scored<'a>> {
    let decisive: Vec<Question<'a>> = questions_about(ranking, options).into_iter().filter(|q| q.decisive).collect();
    let leads = |q: &&Question<'a>| ranking.leader().is_some_and(|first| q.options.contains(&first.option.id));
    let question = decisive.iter().find(leads).or(decisive.first())?;
    ranking.find(&turn(ranking, question.position, &question.about)?.leader)
}

/// Today's tools where they were decided to stay.
fn kept(draft: &Draft<'_>, ranking: &Ranking<'_>) -> Vec<OptionId> {
    let stays = ranking.of.decision.as_ref().is_some_and(|d| d.kind == Shape::Keep);
    let tools = ranking.of.replaces.iter().filter(|_| stays).filter_map(|id| draft.dossier.tool(id));
    tools.filter_map(|tool| tool.service.as_ref()).map(OptionId::from).collect()
}

/// The option whose operator is asked: of a service or operator its own, of a program the best that runs it. Who lends
/// a machine is not asked about a program that the client runs on it.
fn spokesman<'r, 'a>(question: &Question<'a>, asked: &[&'r Scored<'a>]) -> Option<&'r Scored<'a>> {
    let of = |o: &&Scored<'a>| match &question.about {
        Carrier::Provider(id) => o.option.provider.is_some_and(|p| p.id == *id),
        Carrier::Service(id) => o.option.service.id == *id,
        Carrier::Software(_) | Carrier::SelfHosted(_) | Carrier::Override(_) => !o.option.composed,
    };
    let rests = |o: &&Scored<'a>| o.option.provider.is_some() && question.options.contains(&o.option.id);
    let mut options: Vec<&'r Scored<'a>> = asked.iter().copied().filter(rests).filter(of).collect();
    options.sort_by(|a, b| b.score.likely.total_cmp(&a.score.likely));
    options.first().copied()
}

impl<'a> Vendor<'a> {
    fn new(provider: &'a Provider) -> Self {
        let country = provider.legal.as_ref().and_then(|l| l.country.as_ref()).map(Country::as_str);
        let language = match country {
            Some("DE" | "AT" | "CH" | "LI") => Language::De,
            Some("NL" | "BE") => Language::Nl,
            _ => Language::En,
        };
        let (services, legal, proofs, asked) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (listed, terms, orders, offers) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (chosen, items, renamed) = (Vec::new(), Vec::new(), BTreeMap::new());
        Self {
            provider,
            language,
            services,
            listed,
            legal,
            proofs,
            asked,
            terms,
            chosen,
            orders,
            items,
            renamed,
            offers,
        }
    }

    fn service(&mut self, draft: &Draft<'_>, (index, of): (usize, &Move), option: &Scored<'_>) {
        self.offers.push(index);
        self.renamed.insert(option.option.name(draft.language), option.option.name(self.language));
        let item = item(draft, self.language, of, option);
        if !self.items.contains(&item) {
            self.items.push(item);
        }
        if option.option.composed {
            self.names([self.language, draft.language].map(|language| option.option.name(language)));
        } else {
            self.name(draft, of, option.option.service);
        }
    }

    /// Services that are named in the document's language, as the vendor reads them.
    pub(super) fn own_names(&self, names: &[String]) -> String {
        names.iter().map(|name| self.renamed.get(name).unwrap_or(name).as_str()).collect::<Vec<_>>().join("; ")
    }

    /// A service with the plan that is meant.
    fn name(&mut self, draft: &Draft<'_>, of: &Move, service: &Service) {
        self.names([self.language, draft.language].map(|language| with_plan(draft, language, of, service)));
    }

    fn names(&mut self, [own, listed]: [String; 2]) {
        if !self.services.contains(&own) {
            self.services.push(own);
            self.listed.push(listed);
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

    /// What the plan wants known of a service that is not in use today; whether it was chosen.
    fn terms(&mut self, draft: &Draft<'a>, (index, of): (usize, &'a Move), option: &Scored<'a>) {
        let chosen = !option.option.composed && in_force(draft.dossier, index).contains(&&option.option.id);
        if chosen && !self.chosen.contains(&index) {
            self.chosen.push(index);
        }
        let tools = of.replaces.iter().filter_map(|id| draft.dossier.tool(id));
        if tools.filter_map(|tool| tool.service.as_ref()).any(|id| OptionId::from(id) == option.option.id) {
            return;
        }
        let about = (index, option.option.name(draft.language));
        for origin in of_option(option) {
            match self.terms.iter_mut().find(|term| term.origin == origin) {
                Some(term) => term.about.push(about.clone()),
                None => self.terms.push(Term { origin, about: vec![about.clone()] }),
            }
        }
        self.orders.push(about);
    }

    /// The wording of the processing contract, where nothing else asks for it and nobody is known to have read it.
    fn contract(&mut self, draft: &Draft<'a>) {
        let proof = |p: &Proof| p.about.iter().any(|(index, gate, _)| is_contract(draft.dossier, *index, *gate));
        let asked = self.asked.iter().take(MOST).any(|asked| asked.item.id() == CONTRACT);
        let criterion = draft.catalog.criteria.iter().find(|c| c.id == *CONTRACT);
        let Some(criterion) = criterion.filter(|_| !asked && !self.proofs.iter().any(proof)) else { return };
        let unread = self.orders.iter().filter(|(index, _)| !contract_seen(draft.dossier, *index));
        let about: Vec<(usize, String)> = unread.cloned().collect();
        if !about.is_empty() {
            self.terms.push(Term { origin: Origin::Contract(criterion), about });
        }
    }

    /// A service that is left: how one leaves it is asked, whatever else is.
    fn leave(&mut self, duty: &'a Duty) {
        if !self.legal.iter().any(|known| **known == duty.ask) {
            self.legal.push(&duty.ask);
        }
    }

    fn proofs(&mut self, draft: &Draft<'_>, (index, of): (usize, &Move), (name, reasons): (&str, &[Reason])) {
        let words = Words { catalog: draft.catalog, language: self.language };
        for reason in reasons {
            let must = words.gate(of, reason.gate);
            let about = (index, reason.gate, name.to_owned());
            match self.proofs.iter_mut().find(|p| p.must == must && p.cause == reason.cause) {
                Some(proof) => proof.about.push(about),
                None => self.proofs.push(Proof { must, cause: reason.cause, about: vec![about] }),
            }
        }
    }
}

/// Whether the operator answers for a must-have; for a program that the client runs on its machine the client does, which
/// sizes the machine and tries it. Certificates and lines, and what the machine itself brings, hang on who lends it.
fn hosts(draft: &Draft<'_>, of: &Move, option: &Scored<'_>, gate: Gate) -> bool {
    let Gate::Must(index) = gate else { return true };
    match of.must.get(index).filter(|_| option.option.composed) {
        Some(MustHave::Level(id, _)) => {
            let bench = Bench::new(draft.catalog, draft.dossier, of);
            let carrier = draft.catalog.criterion(id).map(|c| bench.criterion(&option.option, c).carrier);
            !matches!(carrier, Some(Carrier::SelfHosted(_) | Carrier::Software(_) | Carrier::Override(_)))
        }
        Some(MustHave::Feature(id, _)) => {
            let sized = |kind: &FeatureKind| matches!(kind, FeatureKind::Number(_));
            draft.catalog.feature(id).is_none_or(|f| f.from_hosting() || (f.capacity && !sized(&f.kind)))
        }
        _ => true,
    }
}

impl Proof {
    /// Names of the services it is asked of.
    pub(super) fn services(&self) -> Vec<String> {
        let mut names: Vec<String> = self.about.iter().map(|(.., name)| name.clone()).collect();
        let mut seen = std::collections::BTreeSet::new();
        names.retain(|name| seen.insert(name.clone()));
        names
    }
}
