//! Who is asked what.
//!
//! In: catalogue, dossier, moves. Out: one [`Vendor`] per operator of an option in contention or decided on, and of a tool
//! that is left without the catalogue saying how its contents come out, by name; and what only the client can find out.

use std::collections::BTreeMap;

use super::asked::{About, Asked, MOST, add, sort};
use super::offer::item;
use super::services::with_plan;
use super::terms::{
    CONTRACT, Origin, OwnCondition, Term, contract_seen, is_contract, of_option, own_conditions, taking_over,
};
use super::vetoes::{named, open};
use super::whom::{asked_about, spokesman};
use crate::catalog::{
    Catalog, Country, DecisionKind, Duty, Exit, FeatureKind, MustHave, Provider, ProviderId, Service,
};
use crate::dossier::{Decision, Move, OptionId, Shape, Tool};
use crate::plan::{Situation, Truth, in_force};
use crate::report::documents::DocumentError;
use crate::report::documents::draft::Draft;
use crate::report::documents::words::Words;
use crate::score::{Bench, Carrier, Cause, Gate, Order, Ranking, Reason, Scored, questions_about, rank};
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
    /// Move from 0, what a voice cannot live without and is open, name of the service.
    pub(super) vetoed: Vec<(usize, &'a MustHave, String)>,
}

/// Who is asked what, over all moves of a document.
pub(in crate::report::documents) struct Gathered<'a> {
    /// By name.
    pub(super) vendors: Vec<Vendor<'a>>,
    /// What only the client can find out.
    pub(super) own: Own<'a>,
    /// Move from 0 and option: all that are asked about.
    pub(super) options: Vec<(usize, OptionId)>,
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
    let (mut own, mut options) = (Own::default(), Vec::new());
    for index in moves {
        let ranking = rank(draft.catalog, draft.dossier, *index, Order::Likely)
            .map_err(|error| DocumentError::ranking(error, *index))?;
        let asked = one_move(draft, (*index, &ranking), &mut found, &mut own);
        options.extend(asked.into_iter().map(|id| (*index, id)));
        left(draft, ranking.of, &mut found);
    }
    let mut vendors: Vec<Vendor<'a>> = found.into_values().collect();
    for vendor in &mut vendors {
        sort(&mut vendor.asked);
        vendor.contract(draft);
        vendor.vetoes(draft);
        vendor.terms.sort_by_key(Term::place);
    }
    sort(&mut own.asked);
    vendors.sort_by(|a, b| a.provider.name.cmp(&b.provider.name));
    Ok(Gathered { vendors, own, options })
}

/// The options of a move that are asked about.
fn one_move<'a>(
    draft: &Draft<'a>,
    (index, ranking): (usize, &Ranking<'a>),
    found: &mut BTreeMap<&'a ProviderId, Vendor<'a>>,
    own: &mut Own<'a>,
) -> Vec<OptionId> {
    let options = asked_about(draft, ranking);
    let named: Vec<&OptionId> = named(draft, (index, ranking)).into_iter().map(|o| &o.option.id).collect();
    for option in &options {
        let Some(provider) = option.option.provider else { continue };
        let vendor = found.entry(&provider.id).or_insert_with(|| Vendor::new(provider));
        vendor.service(draft, (index, ranking.of), option);
        vendor.legal(draft, ranking, option);
        vendor.terms(draft, (index, ranking.of), option);
        let vetoes = open(draft, ranking.of, option).into_iter().filter(|_| named.contains(&&option.option.id));
        let asked = vetoes.filter(|must| answers_for(draft, ranking.of, option, must));
        vendor.vetoed.extend(asked.map(|must| (index, must, option.option.name(draft.language))));
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
    options.iter().map(|option| option.option.id.clone()).collect()
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
        let (chosen, items, renamed, vetoed) = (Vec::new(), Vec::new(), BTreeMap::new(), Vec::new());
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
            vetoed,
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

    /// What the plan wants known of a service that is not in use today, and of one that is chosen, whether it takes
    /// over; whether it was chosen.
    fn terms(&mut self, draft: &Draft<'a>, (index, of): (usize, &'a Move), option: &Scored<'a>) {
        let chosen = !option.option.composed && in_force(draft.dossier, index).contains(&&option.option.id);
        if chosen && !self.chosen.contains(&index) {
            self.chosen.push(index);
        }
        let tools = of.replaces.iter().filter_map(|id| draft.dossier.tool(id));
        let used = tools.filter_map(|tool| tool.service.as_ref()).any(|id| OptionId::from(id) == option.option.id);
        let about = (index, option.option.name(draft.language));
        let over = if chosen { taking_over(draft, index) } else { Vec::new() };
        let before = if used { Vec::new() } else { of_option(option) };
        for origin in before.into_iter().chain(over) {
            match self.terms.iter_mut().find(|term| term.origin == origin) {
                Some(term) => term.about.push(about.clone()),
                None => self.terms.push(Term { origin, about: vec![about.clone()] }),
            }
        }
        if !used {
            self.orders.push(about);
        }
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

/// Whether the operator answers for a must-have of the move, or the client itself.
fn hosts(draft: &Draft<'_>, of: &Move, option: &Scored<'_>, gate: Gate) -> bool {
    let Gate::Must(index) = gate else { return true };
    of.must.get(index).is_none_or(|must| answers_for(draft, of, option, must))
}

/// Whether the operator answers for what is asked; for a program that the client runs on its machine the client does,
/// which sizes the machine and tries it. Certificates and lines, and what the machine itself brings, hang on who lends it.
pub(super) fn answers_for(draft: &Draft<'_>, of: &Move, option: &Scored<'_>, must: &MustHave) -> bool {
    match must {
        _ if !option.option.composed => true,
        MustHave::Level(id, _) => {
            let bench = Bench::new(draft.catalog, draft.dossier, of);
            let carrier = draft.catalog.criterion(id).map(|c| bench.criterion(&option.option, c).carrier);
            !matches!(carrier, Some(Carrier::SelfHosted(_) | Carrier::Software(_) | Carrier::Override(_)))
        }
        MustHave::Feature(id, _) => {
            let sized = |kind: &FeatureKind| matches!(kind, FeatureKind::Number(_));
            draft.catalog.feature(id).is_none_or(|f| f.from_hosting() || (f.capacity && !sized(&f.kind)))
        }
        MustHave::Countries(_) | MustHave::NoOpinion(_) => true,
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
