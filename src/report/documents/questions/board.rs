//! Whom to ask what first, for those who decide: one block per addressee, the most important first.
//!
//! In: everything that is asked, one move's ranking. Out: one line that says where to begin, then a table per addressee
//! with the numbers of its questionnaire. What changes the first place but does not fit there is marked as later.

use super::asked::{About, Asked, MOST, answers, parted};
use super::vendor::{Gathered, Own, Vendor};
use crate::dossier::{Move, OptionId, Shape};
use crate::plan::in_force;
use crate::report::documents::draft::Draft;
use crate::report::{Column, Table};
use crate::score::{Gate, Ranking};

/// Everything that one of them is asked about a move.
struct Block {
    who: String,
    /// Title of its table.
    caption: String,
    rows: Vec<Row>,
    /// Something is asked about what was chosen, or about the first.
    holds: bool,
    /// The client itself.
    own: bool,
}

/// One line of a block.
struct Row {
    /// Its number on the questionnaire.
    number: Option<usize>,
    what: String,
    services: Vec<String>,
    /// What an answer does.
    effect: String,
    /// A must-have, not a question of points.
    must: bool,
    /// Points, and the answer that puts somebody else first.
    turn: Option<(f64, String, String)>,
}

/// The section's content; nothing where nothing is open.
pub(in crate::report::documents) fn write<'a>(
    draft: &mut Draft<'a>,
    gathered: &Gathered<'a>,
    (index, ranking): (usize, &Ranking<'a>),
) {
    let held = held(draft, index, ranking);
    let view = View { draft: &*draft, of: ranking.of, index, ranking };
    let mut blocks: Vec<Block> = gathered.vendors.iter().filter_map(|vendor| view.vendor(vendor)).collect();
    blocks.extend(view.yourself(&gathered.own));
    for block in &mut blocks {
        block.holds = block.rows.iter().any(|row| row.services.iter().any(|name| held.contains(name)));
    }
    blocks.sort_by(|a, b| b.holds.cmp(&a.holds).then(b.swing().total_cmp(&a.swing())));
    let Some(first) = first(draft, ranking, &blocks) else {
        draft.say("doc-ask-nothing", &[]);
        return;
    };
    draft.document.paragraph(first);
    for block in blocks {
        let (holds, who) = (block.holds && !block.own, block.who.clone());
        let table = table(draft, block);
        draft.table(table);
        let conditions = ranking.of.decision.as_ref().map_or(0, |d| d.conditions.len());
        if holds && conditions > 0 {
            draft.say("doc-ask-conditions", &[("count", conditions.into()), ("who", who.into())]);
        }
    }
}

/// Names of what was chosen or stays; else of the first by points.
fn held(draft: &Draft<'_>, index: usize, ranking: &Ranking<'_>) -> Vec<String> {
    let decision = ranking.of.decision.as_ref();
    let kept = decision.filter(|d| d.kind == Shape::Keep).map(|_| &ranking.of.replaces);
    let tools = kept.into_iter().flatten().filter_map(|id| draft.dossier.tool(id));
    let services = tools.filter_map(|tool| tool.service.as_ref());
    let mut names: Vec<String> = services.map(|id| draft.words.option(&OptionId::from(id))).collect();
    names.extend(in_force(draft.dossier, index).into_iter().map(|id| draft.words.option(id)));
    if names.is_empty() {
        names.extend(ranking.by_likely().first().map(|o| o.option.name()));
        names.extend(ranking.leader().map(|o| o.option.name()));
    }
    names
}

impl Block {
    fn swing(&self) -> f64 {
        self.rows.iter().filter_map(|row| row.turn.as_ref()).map(|(swing, ..)| *swing).fold(0.0, f64::max)
    }
}

/// One move, seen from the document.
struct View<'d, 'a> {
    draft: &'d Draft<'a>,
    of: &'d Move,
    index: usize,
    ranking: &'d Ranking<'a>,
}

impl View<'_, '_> {
    fn vendor(&self, vendor: &Vendor<'_>) -> Option<Block> {
        let legal = vendor.legal.len();
        let mut rows: Vec<Row> = Vec::new();
        for (proof, number) in vendor.proofs.iter().zip(legal + 1..) {
            rows.extend(self.must(&proof.about, Some(number)));
        }
        let before = legal + vendor.proofs.len();
        if vendor.offers.contains(&self.index) {
            rows.push(self.offer(before + 1));
        }
        let before = before + usize::from(!vendor.offers.is_empty());
        for (asked, place) in vendor.asked.iter().zip(1_usize..) {
            rows.extend(self.asked(asked, (place <= MOST).then_some(before + place)));
        }
        let sheet = rows.iter().filter(|row| row.number.is_some()).count();
        let who = vendor.provider.name.clone();
        let key = if sheet == rows.len() { "doc-ask-block-all" } else { "doc-ask-block" };
        let values = [
            ("who", who.as_str().into()),
            ("sheet", sheet.into()),
            ("count", rows.len().into()),
            ("legal", legal.into()),
        ];
        let caption = self.draft.with(key, &values);
        (!rows.is_empty()).then_some(Block { who, caption, rows, holds: false, own: false })
    }

    fn yourself(&self, own: &Own<'_>) -> Option<Block> {
        let mut rows: Vec<Row> = Vec::new();
        let mut said: Vec<Gate> = Vec::new();
        for (_, gate, _) in own.musts.iter().filter(|(index, ..)| *index == self.index) {
            if !said.contains(gate) {
                said.push(*gate);
                let about: Vec<_> = own.musts.iter().filter(|(_, other, _)| other == gate).cloned().collect();
                rows.extend(self.must(&about, None));
            }
        }
        rows.extend(own.asked.iter().filter_map(|asked| self.asked(asked, None)));
        let (who, caption) = (self.draft.tr("doc-ask-yourself"), self.draft.tr("doc-dec-ask-self"));
        (!rows.is_empty()).then_some(Block { who, caption, rows, holds: false, own: true })
    }

    /// A must-have that is asked about in this move.
    fn must(&self, about: &[(usize, Gate, String)], number: Option<usize>) -> Option<Row> {
        let here = || about.iter().filter(|(index, ..)| *index == self.index);
        let what = self.draft.words.gate(self.of, here().next()?.1);
        let services = here().map(|(.., name)| name.clone()).collect();
        Some(Row { number, what, services, effect: self.draft.tr("doc-ask-must-no"), must: true, turn: None })
    }

    fn offer(&self, number: usize) -> Row {
        let budget = self.of.budget.as_ref().map(|_| self.draft.words.gate(self.of, Gate::Budget));
        let (what, effect) = (self.draft.tr("doc-ask-offer"), budget.unwrap_or_default());
        Row { number: Some(number), what, services: Vec::new(), effect, must: false, turn: None }
    }

    /// A question; none where it is neither on the sheet nor able to change the first place.
    fn asked(&self, asked: &Asked<'_>, number: Option<usize>) -> Option<Row> {
        let here: Vec<&About<'_>> = asked.about.iter().filter(|about| about.index == self.index).collect();
        let turns = here.iter().filter(|about| about.turn.is_some());
        let heaviest = turns.max_by(|a, b| a.swing.total_cmp(&b.swing));
        if here.is_empty() || (number.is_none() && heaviest.is_none()) {
            return None;
        }
        let ladder = answers(self.draft.language, &asked.item);
        let turn = heaviest.and_then(|about| {
            let turn = about.turn.as_ref()?;
            let [_, answer, _] = parted(&ladder, turn.answer);
            let leader = self.ranking.find(&turn.leader)?.option.name();
            Some((about.swing, answer.join(", "), leader))
        });
        let mut services: Vec<String> = here.iter().flat_map(|about| about.services.clone()).collect();
        services.dedup();
        let what = asked.item.name().get(self.draft.language).to_owned();
        let effect = self.effect(&here, &ladder, turn.as_ref());
        Some(Row { number, what, services, effect, must: false, turn })
    }

    /// Which answers raise a service, which lower it, best first; and which one puts somebody else first.
    fn effect(&self, here: &[&About<'_>], ladder: &[(f64, String)], turn: Option<&(f64, String, String)>) -> String {
        let mut lines: Vec<String> = Vec::new();
        for about in here {
            let likely = about.today.as_ref().map_or(0.5, |judgement| judgement.hull.likely);
            let known = about.today.as_ref().is_some_and(crate::score::Judgement::known);
            let [above, now, below] = parted(ladder, likely);
            let line = |key: &str, names: &[String]| {
                let values = [("levels", names.join(" → ").into())];
                (!names.is_empty()).then(|| self.draft.with(key, &values))
            };
            let now = match known {
                true => line("doc-ask-now", &now),
                false => line("doc-ask-middle-of", &now).or_else(|| Some(self.draft.tr("doc-ask-middle"))),
            };
            let parts = [line("doc-ask-raises", &above), now, line("doc-ask-lowers", &below)];
            let text = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
            if !lines.contains(&text) {
                lines.push(text);
            }
        }
        if let Some((_, answer, leader)) = turn {
            let values = [("answer", answer.as_str().into()), ("leader", leader.as_str().into())];
            lines.push(self.draft.with("doc-ask-turns", &values));
        }
        lines.join("\n")
    }
}

/// Where to begin: the must-have at stake, then the answer that can change most.
fn first(draft: &Draft<'_>, ranking: &Ranking<'_>, blocks: &[Block]) -> Option<String> {
    let begin = blocks.first()?;
    let musts = blocks.iter().filter(|b| b.holds).find_map(|b| Some((b, b.rows.iter().find(|row| row.must)?)));
    let rows = blocks.iter().flat_map(|block| block.rows.iter().map(move |row| (block, row)));
    let turns = rows.filter_map(|(block, row)| Some((block, row, row.turn.as_ref()?)));
    let turn = turns.max_by(|(.., a), (.., b)| a.0.total_cmp(&b.0));
    let mut sentences: Vec<String> = Vec::new();
    if let Some((block, row)) = musts {
        let values = [("who", block.who.as_str().into()), ("must", row.what.as_str().into())];
        sentences.push(draft.with("doc-ask-first-must", &values));
    }
    match turn {
        Some((block, row, (_, answer, leader))) => {
            let values = [
                ("who", block.who.as_str().into()),
                ("what", row.what.as_str().into()),
                ("services", draft.words.list(&row.services).into()),
                ("answer", answer.as_str().into()),
                ("leader", leader.as_str().into()),
            ];
            let key = if musts.is_some() { "doc-ask-then-turn" } else { "doc-ask-first-turn" };
            sentences.push(draft.with(key, &values));
        }
        None if musts.is_some() => {}
        None if ranking.leader().is_none() => {
            sentences.push(draft.with("doc-ask-first-thin", &[("who", begin.who.as_str().into())]));
        }
        None => sentences.push(draft.with("doc-ask-first-none", &[("who", begin.who.as_str().into())])),
    }
    Some(sentences.join(" "))
}

fn table(draft: &Draft<'_>, block: Block) -> Table {
    let columns = vec![
        Column::narrow(draft.tr("doc-ask-number")),
        Column::text(draft.tr("doc-dec-ask-what")).share(1.2),
        Column::text(draft.tr("doc-cmp-service")).share(1.2),
        Column::text(draft.tr("doc-ask-effect")).share(2.6),
    ];
    let mut table = Table::new(block.caption, columns);
    for row in block.rows {
        let number = row.number.map_or_else(|| draft.tr("doc-ask-later"), |number| number.to_string());
        table = table.row([number, row.what, row.services.join("\n"), row.effect]);
    }
    table
}
