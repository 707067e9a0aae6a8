//! `rank` and `compare`: options of a move beside each other.

use std::collections::BTreeSet;

use clap::ArgMatches;

use super::input::{self, Input};
use super::table::table;
use super::{Desk, Exit, Stop};
use crate::dossier::OptionId;
use crate::score::{self, Accepted, Bench, Item, Order, RankError, Reason, SAMPLES, Scored, Spread};
use crate::text::{Language, Message};

impl From<RankError> for Stop {
    fn from(error: RankError) -> Self {
        match error {
            RankError::NoMove => Self::usage(Message::new("cli-no-moves")),
            RankError::NothingWeighs(_) => Self::wrong(Message::new("score-nothing-weighs")),
        }
    }
}

/// The ranking of a move.
pub(super) fn rank(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let input = Input::read(desk, matches)?;
    let catalog = input.catalog()?;
    let index = input.move_index(matches)?;
    let proven = matches.get_one::<String>("order").is_some_and(|o| o == Order::Proven.code());
    let order = if proven { Order::Proven } else { Order::Likely };
    let ranking = input.ranking(catalog, index, order)?;
    if matches.get_flag("json") {
        desk.json(&score::rank_json(catalog, &input.dossier, &ranking, index));
        return Ok(Exit::Done);
    }
    let samples = score::acceptability(&ranking, Spread::Around(input.dossier.certainty()), SAMPLES);
    let sentence = score::sentence(&ranking, &samples, desk.language);
    let mut rows = vec![header(desk)];
    rows.extend(ranking.options.iter().map(|o| row(desk.language, o, samples.find(&o.option.id))));
    desk.say(&sentence);
    desk.say("");
    desk.say(&table(&rows, &[0, 2, 3, 4, 5, 6]));
    desk.say("");
    let foot = desk.tr("rank-foot");
    desk.say(&foot);
    Ok(Exit::Done)
}

fn header(desk: &Desk<'_>) -> Vec<String> {
    ["rank-rank", "rank-option", "rank-likely", "rank-probably", "rank-band", "rank-first", "rank-known", "rank-status"]
        .map(|k| desk.tr(k))
        .to_vec()
}

fn row(language: Language, option: &Scored<'_>, sampled: Option<&Accepted>) -> Vec<String> {
    let rank = match option.rank {
        Some(rank) if option.thin => format!("({rank})"),
        Some(rank) => rank.to_string(),
        None => "–".to_owned(),
    };
    let tenths = |t: i64| language.number(f64::from(i32::try_from(t).unwrap_or_default()) / 10.0, 1);
    let ends = |(low, high)| format!("{}–{}", tenths(score::floor_tenths(low)), tenths(score::ceil_tenths(high)));
    let likely = option.score.likely;
    let band = sampled.map(|s| ends((s.band.0.min(likely), s.band.1.max(likely))));
    let reasons: Vec<String> = option.reasons.iter().map(Reason::code).collect();
    vec![
        rank,
        option.option.name(language),
        tenths(score::tenths(option.score.likely)),
        band.unwrap_or_else(|| "–".to_owned()),
        ends((option.score.low, option.score.high)),
        sampled.map_or_else(|| "–".to_owned(), |s| language.percent(s.first())),
        language.percent(option.coverage),
        format!("{} {}", crate::text::tr(language, &format!("status-{}", option.status.code())), reasons.join(", ")),
    ]
}

/// Two to four options side by side.
pub(super) fn compare(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let input = Input::read(desk, matches)?;
    let catalog = input.catalog()?;
    let index = input.move_index(matches)?;
    let ranking = input.ranking(catalog, index, Order::Likely)?;
    let known: Vec<&OptionId> = ranking.options.iter().map(|o| &o.option.id).collect();
    let wanted = matches.get_many::<String>("options").into_iter().flatten();
    let ids = wanted.map(|id| input::option(id, &known)).collect::<Result<Vec<OptionId>, Stop>>()?;
    if !(2..=4).contains(&ids.len()) {
        return Err(Stop::usage(Message::new("cli-compare-count")));
    }
    let mut seen = BTreeSet::new();
    if let Some(twice) = ids.iter().find(|id| !seen.insert(*id)) {
        return Err(Stop::usage(Message::new("cli-compare-twice").with("found", twice.as_str())));
    }
    let bench = Bench::new(catalog, &input.dossier, ranking.of);
    if matches.get_flag("json") {
        desk.json(&score::compare_json(&bench, &input.dossier, &ranking, &ids, index));
        return Ok(Exit::Done);
    }
    let options: Vec<&Scored<'_>> = ids.iter().filter_map(|id| ranking.find(id)).collect();
    let language = desk.language;
    let names = options.iter().map(|o| o.option.name(language));
    let mut rows = vec![std::iter::once(String::new()).chain(names).collect()];
    for (i, weighed) in ranking.weights.items.iter().enumerate() {
        let cell =
            |o: &&Scored<'_>| o.judgements.get(i).map_or_else(String::new, |j| level(language, &weighed.item, j));
        let name = weighed.item.name().get(language).to_owned();
        rows.push(std::iter::once(name).chain(options.iter().map(cell)).collect());
    }
    desk.say(&table(&rows, &[]));
    if let [from, to] = options.as_slice() {
        way(desk, &score::waterfall(&ranking, from, to), (from, to));
    }
    Ok(Exit::Done)
}

/// From the first total to the second, step by step.
fn way(desk: &mut Desk<'_>, way: &score::Waterfall<'_>, (from, to): (&Scored<'_>, &Scored<'_>)) {
    let tenths = |t: i64| desk.language.number(f64::from(i32::try_from(t).unwrap_or_default()) / 10.0, 1);
    let title = Message::new("compare-way")
        .with("from", from.option.name(desk.language))
        .with("start", tenths(way.from))
        .with("to", to.option.name(desk.language))
        .with("end", tenths(way.to))
        .to(desk.language);
    let sign = |t: i64| if t > 0 { "+" } else { "" };
    let row = |s: &score::Step<'_>| {
        vec![s.item.name().get(desk.language).to_owned(), format!("{}{}", sign(s.tenths), tenths(s.tenths))]
    };
    let rows: Vec<Vec<String>> = way.steps.iter().map(row).collect();
    desk.say(&format!("\n{title}"));
    desk.say(&table(&rows, &[1]));
}

/// A judgement in a few words: level or value, marked where weak or stale.
pub(super) fn level(language: Language, item: &Item<'_>, judgement: &score::Judgement<'_>) -> String {
    let word = score::word(language, item, judgement);
    match judgement.grade {
        Some(crate::catalog::Confidence::Low) => format!("{word} ({})", crate::text::tr(language, "grade-low")),
        _ => word,
    }
}
