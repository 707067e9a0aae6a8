//! What a vendor is asked beside points and must-haves: what the plan wants known, what a voice cannot live without,
//! whether it takes over from a tool that ends.
//!
//! In: an option, the catalogue's notes. Out: [`Term`]s, each for all services it holds for; and, of a move with its
//! decision, the conditions that only the client can fulfil, since it runs the program itself.

use jiff::civil::Date;

use super::inside::named;
use super::vendor::Vendor;
use crate::catalog::{Arrival, Criterion, MustHave, Provider};
use crate::dossier::{Dossier, Move, PlanEdit};
use crate::plan::{Unchecked, in_force, is_cooperative, unchecked};
use crate::report::documents::draft::Draft;
use crate::score::{Gate, Scored};
use crate::text::{Language, tr, tr_with};

/// The task by which vendors are asked; arrival facts that name it say what.
const ANSWERS: &str = "vendor-answers";
/// The task by which the processing contract is read and signed.
const CONTRACT_TASK: &str = "processing-contract";
/// The criterion that asks for that contract.
pub(super) const CONTRACT: &str = "processor-contract";

/// Where a question comes from.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Origin<'a> {
    /// Joining a cooperative; whether its shares, and its notice, are not known.
    Join { shares: bool, notice: bool },
    /// The wording of the processing contract.
    Contract(&'a Criterion),
    /// What the catalogue says is to be asked before the order.
    Noted(&'a Arrival),
    /// What a voice cannot live without, and the same in the vendor's language.
    Veto(MustHave, String),
    /// Whether the service takes over from a tool that ends.
    TakesOver(Ending),
}

/// A tool that ends, as a vendor is told of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ending {
    /// Its name.
    tool: String,
    /// What it is used for, in the client's words.
    used: String,
    /// The day until which it stays for something, and for what, in the client's words.
    until: Option<(Date, Vec<String>)>,
    /// The language of these words.
    of: Language,
}

/// One of these questions to one vendor.
pub(super) struct Term<'a> {
    pub(super) origin: Origin<'a>,
    /// Move from 0, name of the service.
    pub(super) about: Vec<(usize, String)>,
}

/// A condition that the client fulfils itself.
pub(super) struct OwnCondition<'a> {
    /// The move, from 0.
    pub(super) index: usize,
    /// As the client wrote it.
    pub(super) text: &'a str,
    /// Whom of the dossier's people it names.
    pub(super) with: Option<&'a str>,
}

impl OwnCondition<'_> {
    /// That it is the client's, with whom it is settled.
    pub(super) fn whose(&self, draft: &Draft<'_>) -> String {
        match self.with {
            Some(who) => draft.with("doc-ask-own-condition-with", &[("who", who.into())]),
            None => draft.tr("doc-ask-own-condition"),
        }
    }
}

impl Term<'_> {
    /// What the plan needs soonest comes first.
    pub(super) fn place(&self) -> u8 {
        match self.origin {
            Origin::Join { .. } => 0,
            Origin::Contract(_) => 1,
            Origin::Noted(_) => 2,
            Origin::Veto(..) => 3,
            Origin::TakesOver(_) => 4,
        }
    }

    /// Whether it asks for a trial before joining.
    pub(super) fn is_join(&self) -> bool {
        matches!(self.origin, Origin::Join { .. })
    }

    /// Whether a voice asks for it, not the plan.
    pub(super) fn is_veto(&self) -> bool {
        matches!(self.origin, Origin::Veto(..))
    }

    /// The question, in the vendor's language.
    pub(super) fn text(&self, vendor: &Vendor<'_>) -> String {
        let language = vendor.language;
        let asked = match &self.origin {
            Origin::Join { shares, notice } => join(language, *shares, *notice),
            Origin::Contract(criterion) => {
                format!("{}: {}", criterion.name.get(language), criterion.question.get(language))
            }
            Origin::Noted(arrival) => {
                let what = capitalised(arrival.what.get(language));
                let values = [("what", what.into()), ("how", arrival.how.get(language).into())];
                tr_with(language, "doc-ask-noted", &values)
            }
            Origin::Veto(_, must) => tr_with(language, "doc-ask-must-open", &[("must", must.as_str().into())]),
            Origin::TakesOver(ending) => takes_over(language, ending),
        };
        let mut services: Vec<String> = Vec::new();
        for (_, name) in &self.about {
            if !services.contains(name) {
                services.push(name.clone());
            }
        }
        let concerns = tr_with(language, "doc-ask-concerns", &[("services", vendor.own_names(&services).into())]);
        format!("{asked} {concerns}")
    }

    /// What is asked, in a few words, in the document's language.
    pub(super) fn what(&self, draft: &Draft<'_>) -> String {
        let language = draft.language;
        match &self.origin {
            Origin::Join { .. } => draft.tr("doc-ask-join-what"),
            Origin::Contract(criterion) => criterion.name.get(language).to_owned(),
            Origin::Noted(arrival) => capitalised(arrival.what.get(language)),
            Origin::Veto(must, _) => draft.words.must(must),
            Origin::TakesOver(ending) => {
                draft.with("doc-ask-takes-over-what", &[("tool", ending.tool.as_str().into())])
            }
        }
    }

    /// The key of what an answer is good for.
    pub(super) fn effect(&self) -> &'static str {
        match self.origin {
            Origin::Join { .. } => "doc-ask-join-effect",
            Origin::Contract(_) => "doc-ask-contract-effect",
            Origin::Noted(_) => "doc-ask-noted-effect",
            Origin::Veto(..) => "doc-ask-veto-effect",
            Origin::TakesOver(_) => "doc-ask-takes-over-effect",
        }
    }
}

/// A text that begins a sentence or a cell.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Words of the dossier as a quotation; another language than the reader's is named.
pub(in crate::report::documents) fn quoted(language: Language, text: &str, of: Language) -> String {
    let quote = tr_with(language, "doc-quote", &[("text", text.into())]);
    if of == language { quote } else { format!("{quote} ({})", tr(language, &format!("doc-quote-{of}"))) }
}

fn join(language: Language, shares: bool, notice: bool) -> String {
    let all = [("doc-ask-join", true), ("doc-ask-join-shares", shares), ("doc-ask-join-notice", notice)];
    let asked = all.into_iter().filter(|(_, asked)| *asked).map(|(key, _)| tr(language, key));
    asked.collect::<Vec<_>>().join(" ")
}

fn takes_over(language: Language, ending: &Ending) -> String {
    let quote = |text: &String| quoted(language, text, ending.of);
    let (date, what) = match &ending.until {
        Some((day, what)) => (language.date(*day), what.iter().map(quote).collect::<Vec<_>>().join(", ")),
        None => (String::new(), String::new()),
    };
    let what = if what.is_empty() { tr(language, "doc-hangs-unchecked-one-thing") } else { what };
    let values = [
        ("tool", ending.tool.as_str().into()),
        ("used", quote(&ending.used).into()),
        ("date", date.into()),
        ("what", what.into()),
    ];
    let key = match (ending.until.is_some(), ending.used.is_empty()) {
        (false, false) => "doc-ask-takes-over",
        (false, true) => "doc-ask-takes-over-bare",
        (true, false) => "doc-ask-takes-over-on",
        (true, true) => "doc-ask-takes-over-on-bare",
    };
    tr_with(language, key, &values)
}

/// What is asked about tools that end with the move of this index (from 0) although nobody looked whether what was
/// chosen does what they are used for.
pub(super) fn taking_over<'a>(draft: &Draft<'a>, index: usize) -> Vec<Origin<'a>> {
    let tools = unchecked(draft.catalog, draft.dossier).into_iter().filter(|ending| ending.moves.contains(&index));
    let one = |ending: Unchecked<'_>| {
        let what: Vec<String> = ending.stays_for.iter().map(|what| (*what).to_owned()).collect();
        Origin::TakesOver(Ending {
            tool: draft.words.tool(ending.tool),
            used: ending.tool.used_for.clone(),
            until: ending.until.map(|day| (day, what)),
            of: draft.dossier.language,
        })
    };
    tools.map(one).collect()
}

/// What is asked about an option. Who lends a machine answers for no note on the program.
pub(super) fn of_option<'a>(option: &Scored<'a>) -> Vec<Origin<'a>> {
    let option = &option.option;
    let mut all: Vec<Origin<'a>> = option.provider.and_then(joining).into_iter().collect();
    let mut notes = noted(&option.service.arrival);
    if let Some(software) = option.software.filter(|_| notes.is_empty() && !option.composed) {
        notes = noted(&software.arrival);
    }
    notes.extend(option.provider.map(|provider| noted(&provider.arrival)).unwrap_or_default());
    all.extend(notes.into_iter().map(Origin::Noted));
    all
}

fn joining<'a>(provider: &Provider) -> Option<Origin<'a>> {
    let (shares, notice) = (provider.prices.is_empty(), provider.exit.is_empty());
    is_cooperative(provider).then_some(Origin::Join { shares, notice })
}

fn noted(list: &[Arrival]) -> Vec<&Arrival> {
    list.iter().filter(|a| a.task.as_ref().is_some_and(|task| task.as_str() == ANSWERS)).collect()
}

/// The conditions of a move whose chosen programs the client runs itself.
pub(super) fn own_conditions<'a>(draft: &Draft<'a>, (index, of): (usize, &'a Move)) -> Vec<OwnCondition<'a>> {
    let chosen = in_force(draft.dossier, index);
    let own = !chosen.is_empty() && chosen.iter().all(|id| id.pair().is_some());
    let conditions = of.decision.iter().filter(|_| own).flat_map(|decision| &decision.conditions);
    let dossier = draft.dossier;
    conditions.map(|text| OwnCondition { index, text: text.as_str(), with: named(dossier, text) }).collect()
}

/// Whether a must-have asks for the processing contract.
pub(super) fn is_contract(dossier: &Dossier, index: usize, gate: Gate) -> bool {
    let Gate::Must(must) = gate else { return false };
    let must = dossier.moves.get(index).and_then(|of| of.must.get(must));
    matches!(must, Some(MustHave::Level(id, _)) if id.as_str() == CONTRACT)
}

/// Whether the processing contract of a move is known to have been read.
pub(super) fn contract_seen(dossier: &Dossier, index: usize) -> bool {
    dossier.plan.edits.iter().any(|edit| matches!(edit, PlanEdit::Done(..)) && is_about(edit, CONTRACT_TASK, index))
}

/// What the client noted on asking the vendors of a move.
pub(super) fn note(dossier: &Dossier, index: usize) -> Option<&str> {
    dossier.plan.edits.iter().find_map(|edit| match edit {
        PlanEdit::Note(_, text) if is_about(edit, ANSWERS, index) => Some(text.as_str()),
        _ => None,
    })
}

/// Whether an edit is laid on this task of this move; without a number, of the first.
fn is_about(edit: &PlanEdit, task: &str, index: usize) -> bool {
    let mut parts = edit.task().split(':');
    let same = parts.next() == Some(task);
    let number = parts.next().and_then(|part| part.parse::<usize>().ok());
    same && number.unwrap_or(1) == index + 1
}
