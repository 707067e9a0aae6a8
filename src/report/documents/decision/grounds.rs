//! On which ground: the options that were weighed, exceptions, who was heard, how often the yardstick was changed.
//!
//! In: the ranking, the dossier's waivers, what is not open to the client, own judgements, voices and log. Out: tables
//! and sentences.

use super::vetoes::line;
use super::{Decided, late};
use crate::report::documents::draft::{Draft, join};
use crate::report::documents::questions::Gathered;
use crate::report::{Block, Column, Inlines, Quote, Table};
use crate::score::{Gate, Scored, candidate, concerns, scored, tenths};

/// So many first options are listed.
const FIRST: usize = 8;

pub(super) fn write<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>, asked: (&Gathered<'a>, usize)) {
    options(draft, decided);
    waivers(draft, decided);
    not_open(draft, decided);
    own(draft, decided);
    heard(draft, decided, asked);
    basis(draft, decided, asked.1);
}

/// The first options and those that were decided on, with today's tool as the yardstick.
fn options<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>) {
    draft.section("doc-dec-options");
    let chosen = &decided.in_force;
    let today = today(draft, decided);
    let columns = vec![
        Column::narrow(draft.tr("doc-cmp-rank")),
        Column::text(draft.tr("doc-cmp-service")).share(2.4),
        Column::number(draft.tr("doc-cmp-likely")),
        Column::number(draft.tr("doc-cmp-difference")),
        Column::text(draft.tr("doc-cmp-status")),
    ];
    let mut table = Table::new(draft.tr("doc-dec-options-caption"), columns);
    let rank = |i: usize, option: &Scored<'_>| {
        if option.thin { format!("({})", i + 1) } else { (i + 1).to_string() }
    };
    let ranked = decided.ranking.by_likely();
    for option in &today {
        // A tool of today that has a rank stands once, with it.
        let place = ranked.iter().position(|o| o.option.id == option.option.id).map(|i| rank(i, option));
        let mark = [draft.tr("doc-cmp-today-mark")].into_iter().chain(place).collect::<Vec<_>>().join(", ");
        table = table.emphasis_row(row(draft, option, today.first(), mark));
    }
    let is_today = |option: &&Scored<'_>| today.iter().any(|tool| tool.option.id == option.option.id);
    let others = ranked.into_iter().enumerate().filter(|(_, o)| !is_today(o));
    for (i, option) in others.filter(|(i, o)| *i < FIRST || chosen.contains(&&o.option.id)) {
        let rank = rank(i, option);
        let cells = row(draft, option, today.first(), rank);
        let chosen = chosen.contains(&&option.option.id);
        table = if chosen { table.emphasis_row(cells) } else { table.row(cells) };
    }
    draft.table(table);
}

pub(super) fn today<'a>(draft: &Draft<'a>, decided: &Decided<'a>) -> Vec<Scored<'a>> {
    let bench = crate::score::Bench::new(draft.catalog, draft.dossier, decided.of);
    let services = decided.of.replaces.iter().filter_map(|id| draft.dossier.tool(id)?.service.as_ref());
    let options = services.filter_map(|id| candidate(draft.catalog, &crate::dossier::OptionId::from(id)));
    options.map(|option| scored(&bench, draft.dossier, &decided.ranking.weights, option)).collect()
}

fn row(draft: &Draft<'_>, option: &Scored<'_>, today: Option<&Scored<'_>>, mark: String) -> [String; 5] {
    let likely = tenths(option.score.likely);
    let difference = today.map(|t| draft.words.signed(likely - tenths(t.score.likely)));
    let status = draft.tr(&format!("status-{}", option.status.code()));
    [mark, option.option.name(draft.language), draft.words.points(likely), difference.unwrap_or_default(), status]
}

fn waivers<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>) {
    let columns = vec![
        Column::text(draft.tr("doc-cmp-must-column")).share(1.6),
        Column::text(draft.tr("doc-cmp-service")).share(1.4),
        Column::text(draft.tr("doc-cmp-why")).share(1.6),
        Column::narrow(draft.tr("doc-cmp-when")),
    ];
    let mut table = Table::new(draft.tr("doc-dec-waivers"), columns).with_row_headers();
    for waiver in &decided.of.waivers {
        let must = draft.words.gate(decided.of, Gate::Must(waiver.must));
        let when = draft.words.date(waiver.on.0);
        table =
            table.row([must.into(), draft.words.option(&waiver.option).into(), draft.own(&waiver.reason), when.into()]);
    }
    draft.table(table);
}

/// Services that the client cannot have.
fn not_open<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>) {
    let columns = vec![
        Column::text(draft.tr("doc-cmp-service")).share(1.4),
        Column::text(draft.tr("doc-cmp-why")).share(2.0),
        Column::narrow(draft.tr("doc-cmp-when")),
    ];
    let mut table = Table::new(draft.tr("doc-dec-not-open"), columns).with_row_headers();
    for said in &decided.of.not_open {
        let when = draft.words.date(said.on.0);
        table = table.row([draft.words.option(&said.option).into(), draft.own(&said.reason), when.into()]);
    }
    draft.table(table);
}

/// Levels that the adviser set against the catalogue.
fn own<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>) {
    let columns = vec![
        Column::text(draft.tr("doc-cmp-service")).share(1.4),
        Column::text(draft.tr("doc-cmp-what")).share(1.6),
        Column::text(draft.tr("doc-cmp-why")).share(1.6),
        Column::narrow(draft.tr("doc-cmp-when")),
    ];
    let mut table = Table::new(draft.tr("doc-dec-own"), columns).with_row_headers();
    for own in &decided.of.overrides {
        let level = draft.words.level(&own.criterion, &own.level);
        let name = draft.catalog.criterion(&own.criterion).map_or("", |c| c.name.get(draft.language));
        let reason = draft.own_reason(&own.reason, &own.source, &own.said_by);
        let what = format!("{name}: {level}");
        table =
            table.row([draft.words.option(&own.option).into(), what.into(), reason, draft.words.date(own.on.0).into()]);
    }
    draft.table(table);
}

/// Every voice with its words and what it cannot live without; minorities stay.
fn heard<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>, asked: (&Gathered<'a>, usize)) {
    draft.section("doc-dec-heard");
    if draft.dossier.voices.is_empty() {
        draft.say("doc-dec-heard-none", &[]);
    }
    let dossier = draft.dossier;
    for voice in &dossier.voices {
        draft.part(voice.name.clone());
        if !voice.comment.is_empty() {
            let text = voice.comment.as_str().into();
            draft.push(Block::Quote(Quote { text, language: dossier.language, source: None }));
        }
        let own = voice.veto.iter().filter(|must| concerns(draft.catalog, must, decided.of.purpose));
        let vetoes: Vec<Inlines> = own.map(|must| line(draft, decided, asked, must).into()).collect();
        if voice.comment.is_empty() && vetoes.is_empty() {
            draft.say("doc-voice-weights", &[]);
        }
        draft.bullets(vetoes);
    }
}

/// What it rests on, and which weights and must-haves were changed after a ranking had been seen.
fn basis<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>, index: usize) {
    draft.section("doc-dec-basis");
    late::write(draft, index);
    let Some(decision) = decided.decision.filter(|d| !d.fingerprint.is_empty()) else {
        draft.say("doc-dec-no-fingerprint", &[]);
        return;
    };
    let count = [("count", decision.facts.len().into())];
    let text = Inlines::from(draft.with("doc-dec-fingerprint", &count));
    draft.push(Block::Paragraph(join(text.plain(" "), Inlines::new().emphasis(decision.fingerprint.as_str()))));
}
