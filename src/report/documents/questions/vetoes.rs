//! What a voice cannot live without, where it is not known whether a service that the papers name has it: which question
//! settles it.
//!
//! In: a move's ranking, the dossier's voices, what everybody is asked. Out: the questions that nothing else asks; for a
//! paper, addressee and number.

use std::collections::BTreeSet;

use super::asked::MOST;
use super::terms::{Origin, Term};
use super::vendor::{Gathered, Vendor, answers_for};
use super::whom::kept;
use crate::catalog::MustHave;
use crate::dossier::{Decision, Move, OptionId, Shape, Tool};
use crate::plan::in_force;
use crate::report::documents::draft::Draft;
use crate::report::documents::words::Words;
use crate::score::{Bench, Candidate, Cause, Gate, Ranking, Scored, candidate, cause, concerns};

/// Whether a must-have is neither met nor failed by what is known.
pub(in crate::report::documents) const fn is_open(cause: Option<Cause>) -> bool {
    matches!(cause, Some(Cause::Weak | Cause::Unknown | Cause::Partial | Cause::Capacity))
}

/// Whether what is asked is a must-have of the move that nobody dropped for this option.
pub(in crate::report::documents) fn is_must(of: &Move, option: &OptionId, must: &MustHave) -> bool {
    let dropped = |at: usize| of.waivers.iter().any(|waiver| waiver.must == at && waiver.option == *option);
    of.must.iter().enumerate().any(|(at, own)| own == must && !dropped(at))
}

/// The options that a decision names: what was chosen, what takes over, what stays; of an open move the first two.
pub(in crate::report::documents) fn named<'r, 'a>(
    draft: &Draft<'a>,
    (index, ranking): (usize, &'r Ranking<'a>),
) -> Vec<&'r Scored<'a>> {
    let kept = kept(draft, ranking);
    let next = ranking.of.decision.iter().filter_map(|decision| decision.runner_up.as_ref());
    let ids = in_force(draft.dossier, index).into_iter().chain(next).chain(&kept);
    let mut options: Vec<&'r Scored<'a>> = Vec::new();
    for option in ids.filter_map(|id| ranking.find(id)) {
        if !options.iter().any(|known| known.option.id == option.option.id) {
            options.push(option);
        }
    }
    // What was decided names nobody else, not even where the ranking does not have it.
    let undecided = |decision: &Decision| decision.kind != Shape::Keep && decision.options().is_empty();
    if options.is_empty() && ranking.of.decision.as_ref().is_none_or(undecided) {
        let first = ranking.leader().or_else(|| ranking.by_likely().first().copied());
        options.extend(first.into_iter().chain(ranking.runner_up()));
    }
    options
}

/// Tools that stay and that the ranking does not have, each with the option that the catalogue knows of it, if it does.
pub(in crate::report::documents) fn kept_beside<'a>(
    draft: &Draft<'a>,
    ranking: &Ranking<'a>,
) -> Vec<(&'a Tool, Option<Candidate<'a>>)> {
    let stays = ranking.of.decision.as_ref().is_some_and(|decision| decision.kind == Shape::Keep);
    let tools = ranking.of.replaces.iter().filter(|_| stays).filter_map(|id| draft.dossier.tool(id));
    let one = |tool: &'a Tool| {
        let id = tool.service.as_ref().map(OptionId::from);
        let beside = id.as_ref().is_none_or(|id| ranking.find(id).is_none());
        beside.then(|| (tool, id.and_then(|id| candidate(draft.catalog, &id))))
    };
    tools.filter_map(one).collect()
}

/// What voices cannot live without and is open of an option, as far as the move itself does not ask for it.
pub(in crate::report::documents) fn open<'a>(draft: &Draft<'a>, of: &Move, option: &Scored<'_>) -> Vec<&'a MustHave> {
    let bench = Bench::new(draft.catalog, draft.dossier, of);
    let mut found: Vec<&'a MustHave> = Vec::new();
    for must in draft.dossier.voices.iter().flat_map(|voice| &voice.veto) {
        let asked = concerns(draft.catalog, must, of.purpose) && !is_must(of, &option.option.id, must);
        if asked && !found.contains(&must) && is_open(cause(&bench, &option.option, must)) {
            found.push(must);
        }
    }
    found
}

/// Who settles it.
pub(in crate::report::documents) enum Settles {
    /// An operator, by the question with this number on its sheet.
    Sheet(String, usize),
    /// The client itself, which runs the program.
    Client,
    /// No question that is asked.
    Nothing,
}

/// Who settles whether an option has what is asked.
pub(in crate::report::documents) fn settles(
    draft: &Draft<'_>,
    gathered: &Gathered<'_>,
    (index, of): (usize, &Move),
    (option, must): (&Scored<'_>, &MustHave),
) -> Settles {
    if !answers_for(draft, of, option, must) {
        return Settles::Client;
    }
    let name = option.option.name(draft.language);
    let vendor = gathered.vendors.iter().find(|v| option.option.provider.is_some_and(|p| p.id == v.provider.id));
    let number = vendor.and_then(|vendor| Some((vendor, vendor.number_of((index, of), &name, must)?)));
    number.map_or(Settles::Nothing, |(vendor, number)| Settles::Sheet(vendor.provider.name.clone(), number))
}

/// Numbers of the questions to an operator that settle what a voice cannot live without, of these services.
pub(super) fn settled_for_voices<'a>(
    draft: &Draft<'a>,
    gathered: &Gathered<'a>,
    (index, of): (usize, &Move),
    (options, who): (&[&Scored<'a>], &str),
) -> Vec<usize> {
    let mut numbers = BTreeSet::new();
    for option in options.iter().copied() {
        for must in open(draft, of, option) {
            let by = settles(draft, gathered, (index, of), (option, must));
            if let Settles::Sheet(name, number) = by
                && name == who
            {
                numbers.insert(number);
            }
        }
    }
    numbers.into_iter().collect()
}

/// What a decision names, as far as it was chosen or stays; of an open move the first.
pub(super) fn named_and_held<'r, 'a>(
    draft: &Draft<'a>,
    (index, ranking): (usize, &'r Ranking<'a>),
    held: &[String],
) -> Vec<&'r Scored<'a>> {
    let all = named(draft, (index, ranking)).into_iter();
    all.filter(|option| held.contains(&option.option.name(draft.language))).collect()
}

/// Whether something that a voice cannot live without is open of these options, or of a tool that stays beside them.
pub(super) fn is_unsettled<'a>(draft: &Draft<'a>, ranking: &Ranking<'a>, options: &[&Scored<'a>]) -> bool {
    let of = ranking.of;
    let bench = Bench::new(draft.catalog, draft.dossier, of);
    let unknown = |option: &Option<Candidate<'a>>, must: &MustHave| {
        option.as_ref().is_none_or(|option| is_open(cause(&bench, option, must)))
    };
    let asked = |must: &&MustHave| concerns(draft.catalog, must, of.purpose);
    let mut vetoes = draft.dossier.voices.iter().flat_map(|voice| &voice.veto).filter(asked);
    let beside = kept_beside(draft, ranking);
    options.iter().any(|option| !open(draft, of, option).is_empty())
        || vetoes.any(|must| beside.iter().any(|(_, option)| unknown(option, must)))
}

impl<'a> Vendor<'a> {
    /// Asks what voices cannot live without, where no question of the sheet settles it.
    pub(super) fn vetoes(&mut self, draft: &Draft<'a>) {
        let words = Words { catalog: draft.catalog, language: self.language };
        for (index, must, name) in std::mem::take(&mut self.vetoed) {
            let Some(of) = draft.dossier.moves.get(index) else { continue };
            if self.number_of((index, of), &name, must).is_some() {
                continue;
            }
            let origin = Origin::Veto(must.clone(), words.must(must));
            match self.terms.iter_mut().find(|term| term.origin == origin) {
                Some(term) => term.about.push((index, name)),
                None => self.terms.push(Term { origin, about: vec![(index, name)] }),
            }
        }
    }

    /// The number of the question on the sheet that settles a must-have for one of its services.
    fn number_of(&self, (index, of): (usize, &Move), name: &str, must: &MustHave) -> Option<usize> {
        let proof = |(at, gate, service): &(usize, Gate, String)| {
            let Gate::Must(position) = gate else { return false };
            *at == index && service == name && of.must.get(*position) == Some(must)
        };
        let id = match must {
            MustHave::Level(id, _) => Some(id.as_str()),
            MustHave::Feature(id, _) => Some(id.as_str()),
            MustHave::Countries(_) | MustHave::NoOpinion(_) => None,
        };
        let legal = self.legal.len();
        if let Some(at) = self.proofs.iter().position(|own| own.about.iter().any(proof)) {
            return Some(legal + at + 1);
        }
        let before = legal + self.proofs.len() + usize::from(!self.offers.is_empty());
        let here = |services: &[String], at: usize| at == index && services.iter().any(|service| service == name);
        let mut asked = self.asked.iter().take(MOST);
        let about = asked.position(|asked| {
            Some(asked.item.id()) == id && asked.about.iter().any(|about| here(&about.services, about.index))
        });
        if let Some(at) = about {
            return Some(before + at + 1);
        }
        let before = before + self.asked.len().min(MOST);
        let term = |term: &Term<'_>| {
            matches!(&term.origin, Origin::Veto(own, _) if own == must)
                && term.about.iter().any(|(at, service)| *at == index && service == name)
        };
        self.terms.iter().position(term).map(|at| before + at + 1)
    }
}
