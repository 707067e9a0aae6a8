//! Whom to ask what first, for those who decide: one block per addressee, the most important first.
//!
//! In: everything that is asked, one move's ranking. Out: one line that says where to begin (`begin.rs`), and for each
//! addressee a short table (`rows.rs`) with the numbers of its questionnaire, and how many more stand there. What is open
//! of the chosen one comes before everything about its rivals.

use super::begin::{begin, numbered};
use super::rows::{Block, Place, Row, View};
use super::services::only_small;
use super::vendor::Gathered;
use super::vetoes::{named, settled_for_voices};
use super::whom::shortlist;
use crate::dossier::{OptionId, Shape, Tool};
use crate::plan::in_force;
use crate::report::documents::draft::Draft;
use crate::report::documents::nobody::met_by_nobody;
use crate::report::{Column, Table};
use crate::score::Ranking;

/// So many questions of one addressee are shown; more only where more must-haves are open.
const SHOWN: usize = 5;

/// The section's content; nothing where nothing is open.
pub(in crate::report::documents) fn write<'a>(
    draft: &mut Draft<'a>,
    gathered: &Gathered<'a>,
    (index, ranking): (usize, &Ranking<'a>),
) {
    let blocks = opened(draft, gathered, (index, ranking));
    let decision = ranking.of.decision.as_ref().filter(|d| d.kind != Shape::Keep && !d.conditions.is_empty());
    // What the client runs itself, it fulfils itself.
    let decision = decision.filter(|_| !gathered.own.conditions.iter().any(|condition| condition.index == index));
    let kept = ranking.of.decision.as_ref().is_some_and(|d| d.kind == Shape::Keep);
    let listed = shortlist(draft, gathered, (index, ranking)).filter(|_| !blocks.is_empty());
    for block in blocks.into_iter().map(turn_in_sight) {
        let filed = kept && block.is_only_for_the_file();
        let asked = block.who.clone();
        let who = asked.clone().filter(|_| decision.is_some() && block.holds());
        let rest = rest(draft, &block).into_iter().chain(if_larger(draft, ranking, &block));
        let rest = rest.collect::<Vec<_>>().join(" ");
        let table = table(draft, block);
        draft.table(table);
        if !rest.is_empty() {
            draft.document.paragraph(rest);
        }
        if filed {
            draft.say("doc-ask-for-the-file", &[]);
            but_for_voices(draft, gathered, (index, ranking), asked.as_deref());
        }
        if let Some(who) = who {
            draft.say("doc-ask-conditions", &[("who", who.into())]);
        }
    }
    if let Some(text) = listed {
        draft.document.paragraph(text);
    }
}

/// That a letter to a rival is needed only if it has a larger plan than the one that is known.
fn if_larger(draft: &Draft<'_>, ranking: &Ranking<'_>, block: &Block) -> Option<String> {
    let who = block.who.as_deref().filter(|_| !block.holds())?;
    let named = |name: &String| block.rows.iter().any(|row| row.services.contains(name));
    let own = ranking.options.iter().filter(|o| o.option.provider.is_some_and(|provider| provider.name == who));
    let mut own = own.filter(|o| named(&o.option.name(draft.language))).peekable();
    let small = own.peek().is_some() && own.all(|o| only_small(draft, ranking.of, o.option.service));
    small.then(|| draft.tr("doc-ask-if-larger"))
}

/// Which of the questions about what stays settle something that a voice cannot live without.
fn but_for_voices<'a>(
    draft: &mut Draft<'a>,
    gathered: &Gathered<'a>,
    (index, ranking): (usize, &Ranking<'a>),
    who: Option<&str>,
) {
    let options = named(draft, (index, ranking));
    let numbers = settled_for_voices(draft, gathered, (index, ranking.of), (&options, who.unwrap_or_default()));
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    if !numbers.is_empty() {
        draft.say("doc-ask-for-the-file-but", &[("numbers", numbers.join(", ").into())]);
    }
}

/// The line that says where to begin, for a document that leaves the rest to others.
pub(in crate::report::documents) fn in_short<'a>(
    draft: &mut Draft<'a>,
    gathered: &Gathered<'a>,
    (index, ranking): (usize, &Ranking<'a>),
) {
    if !opened(draft, gathered, (index, ranking)).is_empty() {
        draft.say("doc-ask-elsewhere", &[]);
    }
}

/// Writes the line that says where to begin; the addressees that it was chosen from.
fn opened<'a>(draft: &mut Draft<'a>, gathered: &Gathered<'a>, (index, ranking): (usize, &Ranking<'a>)) -> Vec<Block> {
    let held = held(draft, index, ranking);
    let blocks = blocks(draft, gathered, (index, ranking), &held);
    let first = begin(draft, gathered, (index, ranking), (&blocks, &held));
    draft.document.paragraph(first);
    blocks
}

/// The addressees, those first of whom something is asked that matters most for what was chosen; the client's own
/// settings last.
fn blocks<'a>(
    draft: &Draft<'a>,
    gathered: &Gathered<'a>,
    (index, ranking): (usize, &Ranking<'a>),
    held: &[String],
) -> Vec<Block> {
    let nobody = met_by_nobody(ranking.of, ranking);
    let view = View { draft, of: ranking.of, index, ranking, held, nobody: &nobody };
    let mut blocks: Vec<Block> = gathered.vendors.iter().filter_map(|vendor| view.vendor(vendor)).collect();
    blocks.sort_by(|a, b| a.place().cmp(&b.place()).then(b.swing().total_cmp(&a.swing())));
    blocks.extend(view.yourself(&gathered.own));
    blocks
}

/// Names of what was chosen or stays, also where the catalogue does not have it; else of the first by points.
fn held(draft: &Draft<'_>, index: usize, ranking: &Ranking<'_>) -> Vec<String> {
    let decision = ranking.of.decision.as_ref();
    let kept = decision.filter(|d| d.kind == Shape::Keep).map(|_| &ranking.of.replaces);
    let tools = kept.into_iter().flatten().filter_map(|id| draft.dossier.tool(id));
    let name = |tool: &Tool| match &tool.service {
        Some(id) => draft.words.option(&OptionId::from(id)),
        None => draft.words.tool(tool),
    };
    let mut names: Vec<String> = tools.map(name).collect();
    names.extend(in_force(draft.dossier, index).into_iter().map(|id| draft.words.option(id)));
    if names.is_empty() {
        let first = ranking.leader().or_else(|| ranking.by_likely().first().copied());
        names.extend(first.map(|o| o.option.name(draft.language)));
    }
    names
}

/// How many rows of an addressee are shown: all open must-haves, and at least one more.
fn shown(block: &Block) -> usize {
    let open = |row: &&Row| matches!(row.place, Place::Nobody | Place::Open | Place::RivalOpen);
    SHOWN.max(block.rows.iter().take_while(open).count() + 1)
}

/// With the answer that changes most among the rows that are shown: the opening sentence may name it.
fn turn_in_sight(mut block: Block) -> Block {
    let turns = block.rows.iter().enumerate().filter_map(|(at, row)| {
        let (swing, ..) = row.turn.as_ref()?;
        Some((at, row.place <= Place::Held, *swing))
    });
    let heaviest = turns.max_by(|a, b| a.1.cmp(&b.1).then(a.2.total_cmp(&b.2)));
    let shown = shown(&block);
    if let Some((at, ..)) = heaviest.filter(|(at, ..)| block.who.is_some() && *at >= shown) {
        let row = block.rows.remove(at);
        block.rows.insert(shown - 1, row);
    }
    block
}

/// How many more are asked than are shown, and which of them the plan waits for.
fn rest(draft: &Draft<'_>, block: &Block) -> Option<String> {
    let more = block.rows.get(shown(block)..).filter(|rows| !rows.is_empty())?;
    let sheet = more.iter().filter(|row| row.number.is_some()).count();
    let values = [("sheet", sheet.into()), ("later", more.len().saturating_sub(sheet).into())];
    let key = match (block.who.is_some(), sheet < more.len()) {
        (false, _) => return None,
        (true, false) => "doc-ask-rest",
        (true, true) => "doc-ask-rest-later",
    };
    let said = draft.with(key, &values);
    let plan = more.iter().filter(|row| matches!(row.place, Place::Join | Place::Term));
    let names: Vec<String> = plan.map(|row| numbered(draft, row)).collect();
    if names.is_empty() {
        return Some(said);
    }
    Some(format!("{said} {}", draft.with("doc-ask-rest-plan", &[("names", names.join("; ").into())])))
}

/// The first rows of an addressee; what the client settles itself is shown whole, and has no numbers.
fn table(draft: &Draft<'_>, block: Block) -> Table {
    let asked = block.who.is_some();
    let number = asked.then(|| Column::narrow(draft.tr("doc-ask-number")));
    let columns = number.into_iter().chain([
        Column::text(draft.tr("doc-dec-ask-what")).share(1.2),
        Column::text(draft.tr("doc-cmp-service")).share(1.2),
        Column::text(draft.tr("doc-ask-effect")).share(2.6),
    ]);
    let most = if asked { shown(&block) } else { usize::MAX };
    let mut table = Table::new(block.caption, columns.collect());
    for row in block.rows.into_iter().take(most) {
        let number = row.number.map_or_else(|| draft.tr("doc-ask-later"), |number| number.to_string());
        let cells = [row.what, row.services.join("\n"), row.effect];
        table = table.row(asked.then_some(number).into_iter().chain(cells));
    }
    table
}
