//! The comparison, for the board: which service suits a use case, why, and how sure that is.
//!
//! In: a move's ranking and today's tools on the same weights. Out: a chapter per move, in which who leads, how sure
//! that is, what would change it and whom to ask come before everything else. What is unknown is said to be
//! unknown, thin options stand apart, and nobody is called first of whom too little is known.
//!
//! `question.rs` says what is asked and what must hold, `priorities.rs` what counts and how firmly the first place
//! stands, `sure.rs` how often each comes first, `what_if.rs` the same facts seen otherwise, `ranking.rs` and
//! `bands.rs` show the order, `side.rs` the closer look with its evidence, `own.rs` what the client and the adviser
//! added, `open.rs` what is still to be asked, `hangs.rs` and `boxes.rs` what hangs on whom.

mod bands;
mod boxes;
mod hangs;
mod open;
mod own;
mod priorities;
mod question;
mod ranking;
mod side;
mod sure;
mod what_if;

pub(super) use hangs::in_short as hangs_in_short;
pub(super) use priorities::limits;

use super::DocumentError;
use super::draft::Draft;
use super::questions::{Gathered, gather};
use super::words::Words;
use crate::dossier::{Move, OptionId, Tool};
use crate::score::{
    Acceptability, Bench, Order, Ranking, SAMPLES, Scored, Spread, Weighed, acceptability, candidate, rank, scored,
};

/// So many ranked options are shown side by side where there is no shortlist.
const SIDE_BY_SIDE: usize = 3;

/// Everything a chapter is written from.
struct Chapter<'a> {
    of: &'a Move,
    bench: Bench<'a>,
    ranking: Ranking<'a>,
    samples: Acceptability,
    index: usize,
    /// Replaced tools that the catalogue knows, on the weights of this move.
    today: Vec<Scored<'a>>,
    /// Replaced tools that it does not know.
    unknown: Vec<&'a Tool>,
    /// Ids of the options that are looked at closely.
    chosen: Vec<OptionId>,
}

/// An overview where there are several moves, then a chapter per move.
pub(super) fn write(draft: &mut Draft<'_>, moves: &[usize]) -> Result<(), DocumentError> {
    if moves.is_empty() {
        return Err(DocumentError::NoMoves);
    }
    let gathered = gather(draft, moves)?;
    let chapters = moves.iter().map(|index| Chapter::of(draft, *index)).collect::<Result<Vec<_>, _>>()?;
    if draft.chapters {
        ranking::overview(&chapters, draft);
    }
    for (number, chapter) in chapters.iter().enumerate() {
        draft.chapter(draft.words.told_apart(draft.dossier, chapter.index, draft.words.use_case(chapter.of)));
        ranking::in_short(chapter, draft);
        if number == 0 {
            draft.say("doc-points", &[]);
        }
        chapter.write(draft, &gathered);
    }
    hangs::write(draft);
    side::evidence(&chapters, draft);
    Ok(())
}

impl<'a> Chapter<'a> {
    fn of(draft: &Draft<'a>, index: usize) -> Result<Self, DocumentError> {
        let (catalog, dossier) = (draft.catalog, draft.dossier);
        let ranking =
            rank(catalog, dossier, index, Order::Likely).map_err(|error| DocumentError::ranking(error, index))?;
        let of = ranking.of;
        let bench = Bench::new(catalog, dossier, of);
        let samples = acceptability(&ranking, Spread::Around(dossier.certainty()), SAMPLES);
        let chosen = chosen(&ranking);
        let mut chapter = Self { of, bench, chosen, ranking, samples, index, today: Vec::new(), unknown: Vec::new() };
        for tool in of.replaces.iter().filter_map(|id| dossier.tool(id)) {
            let option = tool.service.as_ref().and_then(|id| candidate(catalog, &OptionId::from(id)));
            match option {
                Some(option) => chapter.today.push(scored(&bench, dossier, &chapter.ranking.weights, option)),
                None => chapter.unknown.push(tool),
            }
        }
        Ok(chapter)
    }

    fn write(&self, draft: &mut Draft<'a>, gathered: &Gathered<'a>) {
        sure::write(self, draft);
        priorities::stability(self, draft);
        open::write(self, draft, gathered);
        ranking::write(self, draft);
        question::write(self, draft);
        priorities::write(self, draft);
        what_if::write(self, draft);
        side::write(self, draft);
        own::write(self, draft);
    }

    /// The options that are looked at closely.
    fn side_by_side(&self) -> Vec<&Scored<'a>> {
        self.chosen.iter().filter_map(|id| self.ranking.find(id)).collect()
    }

    /// The options that were decided on.
    fn decided(&self) -> Vec<&Scored<'a>> {
        let decision = self.of.decision.as_ref();
        decision.into_iter().flat_map(|d| d.options()).filter_map(|id| self.ranking.find(id)).collect()
    }

    /// What every difference is measured against: the first of today's tools.
    fn baseline(&self) -> Option<&Scored<'a>> {
        self.today.first()
    }

    /// Whether an option is one of today's tools.
    fn is_today(&self, option: &Scored<'_>) -> bool {
        self.today.iter().any(|today| today.option.id == option.option.id)
    }

    /// The band that is drawn: what eight of ten samples lie between, with the likely score inside.
    fn probable(&self, option: &Scored<'_>) -> Option<(f64, f64)> {
        let (low, high) = self.samples.find(&option.option.id)?.band;
        Some((low.min(option.score.likely), high.max(option.score.likely)))
    }

    /// Name of an option, marked if it is in use today.
    fn name(&self, words: Words<'_>, option: &Scored<'_>) -> String {
        let name = option.option.name(words.language);
        if self.is_today(option) { words.today(&name) } else { name }
    }

    /// Items with weight, by their position among all items.
    fn weighed(&self) -> impl Iterator<Item = (usize, &Weighed<'a>)> {
        self.ranking.weights.items.iter().enumerate().filter(|(_, item)| item.weight > 0.0)
    }
}

/// The first one, what was decided on and what takes over, then the shortlist; without all of that the first ranked
/// options that are not thin, else the first ranked.
fn chosen(ranking: &Ranking<'_>) -> Vec<OptionId> {
    let decision = ranking.of.decision.as_ref();
    let decided = decision.into_iter().flat_map(|d| d.options().into_iter().chain(&d.runner_up));
    let named: Vec<&OptionId> = decided.chain(&ranking.of.shortlist).collect();
    let known = ranking.ranked().filter(|o| !o.thin);
    let thin = ranking.ranked().filter(|o| o.thin);
    let most = if named.is_empty() { SIDE_BY_SIDE } else { 0 };
    let first = ranking.leader().map(|o| &o.option.id).into_iter();
    let mut listed: Vec<OptionId> = Vec::new();
    for id in first.chain(named).chain(known.chain(thin).take(most).map(|o| &o.option.id)) {
        if ranking.find(id).is_some() && !listed.contains(id) {
            listed.push(id.clone());
        }
    }
    listed
}
