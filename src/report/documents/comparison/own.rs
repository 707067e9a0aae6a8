//! What client and adviser added: voices, own judgements, offers, waived must-haves, own trials.
//!
//! In: the dossier. Out: a section per kind that is there, each entry with its reason and day.

use super::Chapter;
use super::question::gate;
use crate::catalog::Day;
use crate::dossier::{Trial, Voice};
use crate::report::documents::draft::{Draft, join};
use crate::report::{Block, Column, Inlines, Quote, Table};
use crate::score::{Gate, cause};

pub(super) fn write<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    voices(chapter, draft);
    changes(chapter, draft);
    trials(chapter, draft);
}

/// A reason in the adviser's words, with source and day.
pub(super) fn reason(draft: &Draft<'_>, reason: &str, source: &str, on: Day) -> Inlines {
    let head = Inlines::from(draft.with("doc-cmp-own-head", &[("date", draft.words.date(on.0).into())]));
    let text = join(head.plain(" "), draft.own(reason));
    if source.is_empty() {
        return text;
    }
    let source_word = draft.tr("doc-cmp-own-source");
    join(text.plain(format!(" ({source_word} ")), draft.own(source)).plain(")")
}

fn voices<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    if draft.dossier.voices.is_empty() {
        return;
    }
    draft.section("doc-cmp-voices");
    let dossier = draft.dossier;
    for voice in &dossier.voices {
        draft.part(voice.name.clone());
        if !voice.comment.is_empty() {
            draft.push(Block::Quote(Quote {
                text: voice.comment.as_str().into(),
                language: dossier.language,
                source: None,
            }));
        }
        let vetoes = vetoes(chapter, draft, voice);
        draft.bullets(vetoes);
    }
}

/// What a voice cannot live with, and whom of those shown side by side that concerns.
fn vetoes(chapter: &Chapter<'_>, draft: &Draft<'_>, voice: &Voice) -> Vec<Inlines> {
    let words = draft.words;
    let one = |must| {
        let below = |option: &&&crate::score::Scored<'_>| {
            cause(&chapter.bench, &option.option, must) == Some(crate::score::Cause::Below)
        };
        let ranked: Vec<_> = chapter.ranking.ranked().filter(|o| !o.thin).collect();
        let names: Vec<String> = ranked.iter().filter(below).map(|o| o.option.name()).collect();
        let key = if names.is_empty() { "doc-cmp-veto-none" } else { "doc-cmp-veto" };
        draft.with(key, &[("must", words.must(must).into()), ("names", words.list(&names).into())]).into()
    };
    voice.veto.iter().map(one).collect()
}

/// Waived must-haves and judgements of the adviser's own.
fn changes<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let (of, words) = (chapter.of, draft.words);
    let mut rows: Vec<[Inlines; 3]> = Vec::new();
    for waiver in &of.waivers {
        let must = gate(chapter, draft, Gate::Must(waiver.must));
        let what = draft.with("doc-cmp-waived", &[("must", must.into())]);
        rows.push([words.option(&waiver.option).into(), what.into(), reason(draft, &waiver.reason, "", waiver.on)]);
    }
    for own in &of.overrides {
        let name = draft.catalog.criterion(&own.criterion).map(|c| c.name.get(draft.language).to_owned());
        let what = format!("{}: {}", name.unwrap_or_default(), words.level(&own.criterion, &own.level));
        rows.push([words.option(&own.option).into(), what.into(), reason(draft, &own.reason, &own.source, own.on)]);
    }
    for own in &of.feature_overrides {
        let Some(feature) = draft.catalog.feature(&own.feature) else { continue };
        let what = format!("{}: {}", feature.name.get(draft.language), words.value(feature, &own.value));
        rows.push([words.option(&own.option).into(), what.into(), reason(draft, &own.reason, "", own.on)]);
    }
    for offer in &of.price_overrides {
        let amount = draft.language.money(offer.amount.0, offer.currency.as_str());
        let price = draft.with(&format!("doc-per-{}", offer.per.code()), &[("amount", amount.into())]);
        let what = draft.with("doc-cmp-offer", &[("price", price.into())]);
        rows.push([words.option(&offer.option).into(), what.into(), reason(draft, &offer.reason, "", offer.on)]);
    }
    if rows.is_empty() {
        return;
    }
    draft.section("doc-cmp-changes");
    draft.say("doc-cmp-changes-intro", &[]);
    let columns = vec![
        Column::text(draft.tr("doc-cmp-service")),
        Column::text(draft.tr("doc-cmp-what")),
        Column::text(draft.tr("doc-cmp-why")).share(1.6),
    ];
    let table = rows.into_iter().fold(Table::new(Inlines::new(), columns).with_row_headers(), Table::row);
    draft.table(table);
}

/// Own trials: marks 1 to 5, never part of the score.
fn trials<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    if chapter.of.trials.is_empty() {
        return;
    }
    draft.section("doc-cmp-trials");
    draft.say("doc-cmp-trials-intro", &[]);
    let mut columns =
        vec![Column::text(draft.tr("doc-cmp-service")).share(1.4), Column::narrow(draft.tr("doc-cmp-when"))];
    let marks = ["doc-cmp-joining", "doc-cmp-sound", "doc-cmp-picture", "doc-cmp-ease"];
    columns.extend(marks.map(|key| Column::number(draft.tr(key))));
    columns.push(Column::text(draft.tr("doc-cmp-note")).share(1.4));
    let mut table = Table::new(Inlines::new(), columns).with_row_headers();
    for trial in &chapter.of.trials {
        table = table.row(trial_row(draft, trial));
    }
    draft.table(table);
}

fn trial_row(draft: &Draft<'_>, trial: &Trial) -> Vec<Inlines> {
    let when = draft.words.date(trial.on.0);
    let when = if trial.who.is_empty() { when } else { format!("{when}\n{}", trial.who) };
    let marks = [trial.joining, trial.sound, trial.picture, trial.ease];
    let marks = marks.map(|mark| Inlines::from(mark.map_or_else(|| "–".to_owned(), |mark| mark.to_string())));
    let mut cells = vec![draft.words.option(&trial.option).into(), when.into()];
    cells.extend(marks);
    cells.push(draft.own(&trial.note));
    cells
}
