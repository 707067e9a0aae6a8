//! Where to begin asking, in one or two sentences.
//!
//! In: the blocks of a move, sorted. Out: the must-have at stake, then the answer that can change most. What is open of
//! the chosen one comes first, a proof of it next; a rival is never asked first. Before all that stands who runs a server
//! of one's own, and what the client noted in the plan; behind it the trial before joining, and until when to ask.

use super::asked::both_fall;
use super::rows::{Block, Place, Row, Turn};
use super::terms::{note, quoted};
use super::vendor::{Gathered, Own};
use super::vetoes::{is_unsettled, named_and_held, settled_for_voices};
use crate::dossier::{Move, Shape};
use crate::plan::{in_force, next_renewals};
use crate::report::documents::draft::Draft;
use crate::score::{Gate, Ranking, Scored};
use crate::text::message::Arg;

/// Where to begin, inside the client's house and outside.
pub(super) fn begin<'a>(
    draft: &Draft<'a>,
    gathered: &Gathered<'a>,
    (index, ranking): (usize, &Ranking<'a>),
    (blocks, held): (&[Block], &[String]),
) -> String {
    let quote = |text: &str| quoted(draft.language, text, draft.dossier.language);
    let note = note(draft.dossier, index).filter(|_| asked(blocks).next().is_some());
    let note = note.map(|text| draft.with("doc-ask-note", &[("text", quote(text).into())]));
    let first = first(draft, gathered, (index, ranking), (blocks, held));
    let all = run(draft, index, &gathered.own).into_iter().chain(note).chain([first]).chain(trial(draft, blocks));
    let all = all.chain(needed_by(draft, ranking.of).filter(|_| asked(blocks).next().is_some()));
    all.collect::<Vec<_>>().join(" ")
}

/// Who runs what is chosen: to be settled before anybody is asked, with whom the dossier names.
fn run(draft: &Draft<'_>, index: usize, own: &Own<'_>) -> Option<String> {
    let chosen = in_force(draft.dossier, index).into_iter().filter(|id| id.pair().is_some());
    let services: Vec<String> = chosen.map(|id| draft.words.option(id)).collect();
    if services.is_empty() {
        return None;
    }
    let services: (&'static str, Arg) = ("services", draft.words.list(&services).into());
    let named = own.conditions.iter().filter(|c| c.index == index).find_map(|c| Some((c.with?, c.text)));
    Some(match named {
        Some((who, text)) => {
            let text = quoted(draft.language, text, draft.dossier.language);
            draft.with("doc-ask-run-with", &[services, ("who", who.into()), ("text", text.into())])
        }
        None => draft.with("doc-ask-run", &[services]),
    })
}

/// The trial before one joins, which the pilot hangs on.
fn trial(draft: &Draft<'_>, blocks: &[Block]) -> Option<String> {
    let (who, row) = asked(blocks).find(|(_, row)| row.place == Place::Join)?;
    let number = row.number?.to_string();
    Some(draft.with("doc-ask-trial", &[("who", who.into()), ("number", number.into())]))
}

/// What to ask somebody else first; that nothing is to be asked, where that is so.
fn first<'a>(
    draft: &Draft<'a>,
    gathered: &Gathered<'a>,
    (index, ranking): (usize, &Ranking<'a>),
    (blocks, held): (&[Block], &[String]),
) -> String {
    let Some(first) = blocks.iter().find_map(|block| block.who.as_deref()) else {
        return draft.tr(if blocks.is_empty() { "doc-ask-nothing" } else { "doc-ask-first-own" });
    };
    let about_held = heaviest(blocks, true);
    let beside = foremost(blocks, Place::Open).and_then(|(who, row)| beside(draft, blocks, (who, row)));
    let proof = foremost(blocks, Place::Held).filter(|_| about_held.is_none());
    let must = foremost(blocks, Place::Open).or(proof).map(|(who, row)| must(draft, who, row));
    let chosen = ranking.of.decision.is_some();
    let turn = about_held.or_else(|| heaviest(blocks, false));
    let about_rival = turn.is_some_and(|(_, row)| row.place > Place::Held);
    let settled = must.is_none() && chosen && (turn.is_none() || about_rival);
    let options = named_and_held(draft, (index, ranking), held);
    let veto = settled.then(|| veto(draft, gathered, (index, ranking.of), (blocks, &options))).flatten();
    let settled = settled && !is_unsettled(draft, ranking, &options);
    let settled = settled.then(|| draft.with("doc-ask-settled", &[("names", draft.words.list(held).into())]));
    let then = must.is_some() || veto.is_some();
    let said = then || settled.is_some();
    let mut sentences: Vec<String> = must.into_iter().chain(beside).chain(veto).chain(settled).collect();
    match turn {
        Some((who, row)) => {
            // What stays is asked about nothing; a rival only matters once the tool is replaced after all.
            let kept = ranking.of.decision.as_ref().is_some_and(|d| d.kind == Shape::Keep);
            sentences.extend((kept && about_rival).then(|| draft.tr("doc-ask-only-to-replace")));
            sentences.extend(changes(draft, ranking.of, (who, row), then));
            let order = chosen && !kept && order_only(draft, ranking, (row, held));
            sentences.extend(order.then(|| draft.tr("doc-ask-order-only")));
            let both = |(_, answer, leader): &Turn| {
                both_fall(draft.language, ranking, (&row.what, &row.services), (answer, leader))
            };
            sentences.extend(row.turn.as_ref().and_then(both).map(|key| draft.tr(key)));
            sentences.extend(unasked(draft, ranking, blocks, row));
        }
        None if said => {}
        None if ranking.leader().is_none() => {
            sentences.push(draft.with("doc-ask-first-thin", &[("who", first.into())]));
        }
        None => sentences.push(draft.with("doc-ask-first-none", &[("who", first.into())])),
    }
    sentences.join(" ")
}

/// Whom to ask what a voice cannot live without, where nothing else is open of what was chosen.
fn veto<'a>(
    draft: &Draft<'a>,
    gathered: &Gathered<'a>,
    (index, of): (usize, &Move),
    (blocks, options): (&[Block], &[&Scored<'a>]),
) -> Option<String> {
    let numbers = |who: &str| settled_for_voices(draft, gathered, (index, of), (options, who));
    let mut asked = blocks.iter().filter_map(|block| block.who.as_deref()).map(|who| (who, numbers(who)));
    let (who, numbers) = asked.find(|(_, numbers)| !numbers.is_empty())?;
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    Some(draft.with("doc-ask-first-veto", &[("who", who.into()), ("numbers", numbers.join(", ").into())]))
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

/// The other open must-haves of what was chosen that stand in the same letter.
fn beside(draft: &Draft<'_>, blocks: &[Block], (who, first): (&str, &Row)) -> Option<String> {
    let own = asked(blocks).filter(|(other, row)| *other == who && row.must.is_some() && row.place <= Place::Open);
    let mut numbers: Vec<usize> = own.filter_map(|(_, row)| row.number).filter(|n| Some(*n) != first.number).collect();
    numbers.sort_unstable();
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let values = [("numbers", draft.words.list(&numbers).into())];
    (!numbers.is_empty()).then(|| draft.with("doc-ask-beside", &values))
}

/// Whether an answer cannot touch what was chosen: it is about another one, or moves the first place among others.
fn order_only(draft: &Draft<'_>, ranking: &Ranking<'_>, (row, held): (&Row, &[String])) -> bool {
    let first = ranking.leader().map(|o| o.option.name(draft.language));
    let mut places = first.iter().chain(row.turn.as_ref().map(|(.., leader)| leader));
    row.place > Place::Held || places.all(|name| !held.contains(name))
}

/// Until when answers are needed while nothing is decided: before the next day on which a tool of today renews itself.
fn needed_by(draft: &Draft<'_>, of: &Move) -> Option<String> {
    let tools = draft.dossier.inventory.iter().zip(next_renewals(draft.catalog, draft.dossier));
    let own = tools.filter(|(tool, _)| of.decision.is_none() && of.replaces.contains(&tool.id));
    let days = own.filter_map(|(tool, renewal)| renewal.map(|next| (next.notice.unwrap_or(next.on), next, tool)));
    let (day, next, tool) = days.min_by_key(|(day, ..)| *day)?;
    let key = if next.notice.is_some() { "doc-ask-by-notice" } else { "doc-ask-by-renewal" };
    Some(draft.with(key, &[("date", draft.words.date(day).into()), ("name", draft.words.tool(tool).into())]))
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
    let price = row.must == Some(Gate::Budget);
    let what = if price { row.effect.clone() } else { numbered(draft, row) };
    let number = row.number.map(|number| number.to_string()).unwrap_or_default();
    draft.with(key, &[("who", who.into()), ("must", what.into()), ("number", number.into())])
}

/// What is asked, with its number on the sheet.
pub(super) fn numbered(draft: &Draft<'_>, row: &Row) -> String {
    let Some(number) = row.number else { return row.what.clone() };
    let values = [("number", number.to_string().into()), ("what", row.what.as_str().into())];
    draft.with("doc-ask-numbered", &values)
}

/// That who would be first then has not been asked, and would have to be.
fn unasked(draft: &Draft<'_>, ranking: &Ranking<'_>, blocks: &[Block], row: &Row) -> Option<String> {
    let (.., leader) = row.turn.as_ref()?;
    let option = &ranking.options.iter().find(|o| o.option.name(draft.language) == *leader)?.option;
    let provider = option.provider.map(|provider| provider.name.as_str());
    let known = blocks.iter().any(|block| block.who.is_some() && block.who.as_deref() == provider);
    (!known).then(|| draft.with("doc-ask-unasked", &[("leader", leader.as_str().into())]))
}

/// The answer that would put somebody else first.
fn changes(draft: &Draft<'_>, of: &Move, (who, row): (&str, &Row), then: bool) -> Option<String> {
    let (_, answer, leader) = row.turn.as_ref()?;
    let values: [(&'static str, Arg); 5] = [
        ("who", who.into()),
        ("what", numbered(draft, row).into()),
        ("services", draft.words.list(&row.services).into()),
        ("answer", answer.as_str().into()),
        ("leader", leader.as_str().into()),
    ];
    let said = draft.with(if then { "doc-ask-then-turn" } else { "doc-ask-first-turn" }, &values);
    // Whether an answer breaks a condition in the client's own words, no program can read.
    let bound = of.decision.as_ref().is_some_and(|decision| !decision.conditions.is_empty());
    let bound = bound && row.place <= Place::Held;
    Some(if bound { format!("{said} {}", draft.tr("doc-ask-against-conditions")) } else { said })
}
