//! Where to begin asking, in one or two sentences.
//!
//! In: the blocks of a move, sorted. Out: the must-have at stake, then the answer that can change most. What is open of
//! the chosen one comes first, a proof of it next; a rival is never asked first.

use super::rows::{Block, Place, Row};
use crate::report::documents::draft::Draft;
use crate::score::{Gate, Ranking};
use crate::text::message::Arg;

/// Where to begin; that nothing is to be asked, where that is so.
pub(super) fn begin(draft: &Draft<'_>, ranking: &Ranking<'_>, (blocks, held): (&[Block], &[String])) -> String {
    let Some(first) = blocks.iter().find_map(|block| block.who.as_deref()) else {
        return draft.tr(if blocks.is_empty() { "doc-ask-nothing" } else { "doc-ask-first-own" });
    };
    let about_held = heaviest(blocks, true);
    let proof = foremost(blocks, Place::Held).filter(|_| about_held.is_none());
    let must = foremost(blocks, Place::Open).or(proof).map(|(who, row)| must(draft, who, row));
    let chosen = ranking.of.decision.is_some();
    let turn = about_held.or_else(|| heaviest(blocks, false));
    let about_rival = turn.is_some_and(|(_, row)| row.place > Place::Held);
    let settled = must.is_none() && chosen && (turn.is_none() || about_rival);
    let settled = settled.then(|| draft.with("doc-ask-settled", &[("names", draft.words.list(held).into())]));
    let then = must.is_some() || settled.is_some();
    let mut sentences: Vec<String> = must.into_iter().chain(settled).collect();
    match turn {
        Some((who, row)) => sentences.extend(changes(draft, who, row, then)),
        None if then => {}
        None if ranking.leader().is_none() => {
            sentences.push(draft.with("doc-ask-first-thin", &[("who", first.into())]));
        }
        None => sentences.push(draft.with("doc-ask-first-none", &[("who", first.into())])),
    }
    sentences.join(" ")
}

/// All rows that somebody else is asked, with their addressee.
fn asked(blocks: &[Block]) -> impl Iterator<Item = (&str, &Row)> {
    let others = blocks.iter().filter_map(|block| Some((block.who.as_deref()?, block)));
    others.flat_map(|(who, block)| block.rows.iter().map(move |row| (who, row)))
}

/// The most important must-have of what was chosen, down to this place.
fn foremost(blocks: &[Block], last: Place) -> Option<(&str, &Row)> {
    let musts = asked(blocks).filter(|(_, row)| row.must.is_some() && row.place <= last);
    musts.min_by_key(|(_, row)| row.place)
}

/// The answer that moves most points of those that change the first place.
fn heaviest(blocks: &[Block], held: bool) -> Option<(&str, &Row)> {
    let turns = asked(blocks).filter(|(_, row)| row.turn.is_some() && (row.place <= Place::Held) == held);
    turns.max_by(|(_, a), (_, b)| points(a).total_cmp(&points(b)))
}

/// Points between the worst and the best answer.
fn points(row: &Row) -> f64 {
    row.turn.as_ref().map_or(0.0, |(swing, ..)| *swing)
}

fn must(draft: &Draft<'_>, who: &str, row: &Row) -> String {
    let key = match (row.must, row.place) {
        (Some(Gate::Budget), _) => "doc-ask-first-price",
        (_, Place::Nobody) => "doc-ask-first-nobody",
        (_, Place::Proof) => "doc-ask-first-proof",
        _ => "doc-ask-first-must",
    };
    let what = if row.must == Some(Gate::Budget) { &row.effect } else { &row.what };
    draft.with(key, &[("who", who.into()), ("must", what.as_str().into())])
}

/// The answer that would put somebody else first.
fn changes(draft: &Draft<'_>, who: &str, row: &Row, then: bool) -> Option<String> {
    let (_, answer, leader) = row.turn.as_ref()?;
    let values: [(&'static str, Arg); 5] = [
        ("who", who.into()),
        ("what", row.what.as_str().into()),
        ("services", draft.words.list(&row.services).into()),
        ("answer", answer.as_str().into()),
        ("leader", leader.as_str().into()),
    ];
    Some(draft.with(if then { "doc-ask-then-turn" } else { "doc-ask-first-turn" }, &values))
}
