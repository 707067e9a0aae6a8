//! What client and adviser added: voices, own judgements, offers, waived must-haves, what is not open, own trials.
//!
//! In: the dossier. Out: a section per kind that is there, each entry with its reason and day.

use super::Chapter;
use super::priorities::subject;
use super::question::gate;
use crate::catalog::Day;
use crate::dossier::{NotOpen, OptionId, PriceOverride, Trial, Voice, Waiver};
use crate::report::documents::draft::Draft;
use crate::report::documents::questions::is_open;
use crate::report::{Block, Column, Inlines, Quote, Table};
use crate::score::{Cause, Driver, Gate, Scored, Spoken, cause, concerns, voices as voices_of};

/// So many first options of any voice, and so many disagreements, are shown.
const FIRST: usize = 5;

pub(super) fn write<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    voices(chapter, draft);
    changes(chapter, draft);
    trials(chapter, draft);
}

fn voices<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    if draft.dossier.voices.is_empty() {
        return;
    }
    draft.section("doc-cmp-voices");
    let dossier = draft.dossier;
    rankings(chapter, draft);
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
        if voice.comment.is_empty() && vetoes.is_empty() {
            draft.say("doc-voice-weights", &[]);
        }
        draft.bullets(vetoes);
    }
}

/// Each voice's order beside the client's, and what they disagree about.
fn rankings<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let Ok(voices) = voices_of(draft.catalog, draft.dossier, chapter.index) else { return };
    let number = |name: &str| Column::number(name.to_owned());
    let columns = std::iter::once(Column::text(draft.tr("doc-cmp-service")).share(2.0))
        .chain([number(&draft.tr("doc-cmp-voices-client"))])
        .chain(voices.spoken.iter().map(|s| number(&s.voice.name)))
        .chain([number(&draft.tr("doc-cmp-voices-spread"))]);
    let mut table = Table::new(draft.tr("doc-cmp-voices-caption"), columns.collect()).with_row_headers();
    let first = |id: &OptionId| voices.spoken.iter().any(|s| s.ids().take(FIRST).any(|other| other == id));
    for (i, option) in chapter.ranking.by_likely().into_iter().enumerate() {
        let id = &option.option.id;
        if i >= FIRST && !first(id) {
            continue;
        }
        let place = |spoken: &Spoken<'_>| match spoken.ids().position(|other| other == id) {
            Some(at) if spoken.vetoed.contains(id) && objects(chapter, draft, spoken.voice, option) => {
                draft.with("doc-cmp-voices-vetoed", &[("rank", (at + 1).to_string().into())])
            }
            Some(at) => (at + 1).to_string(),
            None => "–".to_owned(),
        };
        let spread = voices.spread.iter().find(|(other, _)| other == id).map_or(0, |(_, spread)| *spread);
        let cells = [chapter.name(draft.words, option), (i + 1).to_string()];
        table = table.row(cells.into_iter().chain(voices.spoken.iter().map(place)).chain([spread.to_string()]));
    }
    draft.table(table);
    let (deciding, harmless): (Vec<&Driver>, Vec<&Driver>) = voices.drivers.iter().partition(|d| d.changes_first);
    for (key, drivers) in [("doc-cmp-voices-deciding", deciding), ("doc-cmp-voices-harmless", harmless)] {
        if !drivers.is_empty() {
            draft.say(key, &[]);
            let lines = drivers.iter().take(FIRST).map(|d| driver(chapter, draft, d).into()).collect();
            draft.bullets(lines);
        }
    }
}

/// Whether an option fails what a voice asks of this purpose.
fn objects(chapter: &Chapter<'_>, draft: &Draft<'_>, voice: &Voice, option: &Scored<'_>) -> bool {
    let mut asked = voice.veto.iter().filter(|must| concerns(draft.catalog, must, chapter.of.purpose));
    asked.any(|must| cause(&chapter.bench, &option.option, must) == Some(Cause::Below))
}

fn driver(chapter: &Chapter<'_>, draft: &Draft<'_>, driver: &Driver) -> String {
    let values = [
        ("name", subject(chapter, draft, &driver.subject).into()),
        ("points", draft.language.number(100.0 * driver.difference, 1).into()),
        ("less", driver.between.0.as_str().into()),
        ("more", driver.between.1.as_str().into()),
    ];
    draft.with("doc-cmp-voices-driver", &values)
}

/// What a voice cannot live without: who is known to lack it, and of how many with a rank it is known or open.
fn vetoes(chapter: &Chapter<'_>, draft: &Draft<'_>, voice: &Voice) -> Vec<Inlines> {
    let words = draft.words;
    let one = |must| {
        let (mut met, mut open, mut names) = (0_usize, 0_usize, Vec::new());
        for option in chapter.ranking.ranked() {
            match cause(&chapter.bench, &option.option, must) {
                Some(Cause::Below) => names.push(option.option.name(draft.language)),
                found if is_open(found) => open += 1,
                _ => met += 1,
            }
        }
        let key = if names.is_empty() { "doc-cmp-veto-none" } else { "doc-cmp-veto" };
        let values = [
            ("must", words.must(must).into()),
            ("names", words.list(&names).into()),
            ("met", met.to_string().into()),
            ("open", open.to_string().into()),
        ];
        draft.with(key, &values).into()
    };
    voice.veto.iter().filter(|must| concerns(draft.catalog, must, chapter.of.purpose)).map(one).collect()
}

/// Waived must-haves, what is not open to the client, and judgements of the adviser's own.
fn changes<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let columns = vec![
        Column::text(draft.tr("doc-cmp-service")),
        Column::text(draft.tr("doc-cmp-what")).share(1.2),
        Column::text(draft.tr("doc-cmp-why")).share(1.2),
        Column::narrow(draft.tr("doc-cmp-when")),
    ];
    let mut table = Table::new(draft.tr("doc-cmp-changes-intro"), columns).with_row_headers();
    let exceptions = waivers(chapter, draft).into_iter().chain(not_open(chapter, draft));
    for change in exceptions.chain(judgements(chapter, draft)).chain(offers(chapter, draft)) {
        let when = draft.words.date(change.on.0);
        table = table.row([draft.words.option(change.option).into(), change.what.into(), change.why, when.into()]);
    }
    if !table.rows.is_empty() {
        draft.section("doc-cmp-changes");
        draft.table(table);
    }
}

/// Something that the adviser set.
struct Change<'a> {
    option: &'a OptionId,
    what: String,
    why: Inlines,
    on: Day,
}

fn waivers<'a>(chapter: &Chapter<'a>, draft: &Draft<'a>) -> Vec<Change<'a>> {
    let one = |waiver: &'a Waiver| {
        let must = gate(chapter, draft, Gate::Must(waiver.must));
        let what = draft.with("doc-cmp-waived", &[("must", must.into())]);
        Change { option: &waiver.option, what, why: draft.own(&waiver.reason), on: waiver.on }
    };
    chapter.of.waivers.iter().map(one).collect()
}

fn not_open<'a>(chapter: &Chapter<'a>, draft: &Draft<'a>) -> Vec<Change<'a>> {
    let one = |said: &'a NotOpen| {
        let what = draft.tr("doc-cmp-not-open");
        Change { option: &said.option, what, why: draft.own(&said.reason), on: said.on }
    };
    chapter.of.not_open.iter().map(one).collect()
}

fn judgements<'a>(chapter: &Chapter<'a>, draft: &Draft<'a>) -> Vec<Change<'a>> {
    let levels = chapter.of.overrides.iter().filter_map(|own| {
        let name = draft.catalog.criterion(&own.criterion)?.name.get(draft.language);
        let what = format!("{name}: {}", draft.words.level(&own.criterion, &own.level));
        let why = draft.own_reason(&own.reason, &own.source, &own.said_by);
        Some(Change { option: &own.option, what, why, on: own.on })
    });
    let values = chapter.of.feature_overrides.iter().filter_map(|own| {
        let feature = draft.catalog.feature(&own.feature)?;
        let what = format!("{}: {}", feature.name.get(draft.language), draft.words.value(feature, &own.value));
        let why = draft.own_reason(&own.reason, "", &own.said_by);
        Some(Change { option: &own.option, what, why, on: own.on })
    });
    levels.chain(values).collect()
}

fn offers<'a>(chapter: &Chapter<'a>, draft: &Draft<'a>) -> Vec<Change<'a>> {
    let one = |offer: &'a PriceOverride| {
        let amount = draft.language.money(offer.amount.0, offer.currency.as_str());
        let price = draft.with(&format!("doc-per-{}", offer.per.code()), &[("amount", amount.into())]);
        let what = draft.with("doc-cmp-offer", &[("price", price.into())]);
        Change { option: &offer.option, what, why: draft.own(&offer.reason), on: offer.on }
    };
    chapter.of.price_overrides.iter().map(one).collect()
}

/// Own trials: marks 1 to 5, never part of the score.
fn trials<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    if chapter.of.trials.is_empty() {
        return;
    }
    draft.section("doc-cmp-trials");
    let mut columns =
        vec![Column::text(draft.tr("doc-cmp-service")).share(1.4), Column::narrow(draft.tr("doc-cmp-when-who"))];
    let marks = ["doc-cmp-joining", "doc-cmp-sound", "doc-cmp-picture", "doc-cmp-ease"];
    columns.extend(marks.map(|key| Column::number(draft.tr(key))));
    columns.push(Column::text(draft.tr("doc-cmp-note")).share(1.4));
    let mut table = Table::new(draft.tr("doc-cmp-trials-intro"), columns).with_row_headers();
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
