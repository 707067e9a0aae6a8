//! `rank` and `compare`: options of a move beside each other.

use clap::ArgMatches;

use super::input::{self, Input};
use super::table::table;
use super::{Desk, Exit, Stop};
use crate::dossier::OptionId;
use crate::score::{self, Bench, Item, Order, RankError, Ranking, Reason, Scored};
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
    let ranking = score::rank(catalog, &input.dossier, index, order)?;
    if matches.get_flag("json") {
        desk.json(&score::rank_json(catalog, &input.dossier, &ranking, index + 1));
        return Ok(Exit::Done);
    }
    let mut rows = vec![header(desk)];
    rows.extend(ranking.options.iter().map(|o| row(desk.language, o)));
    desk.say(&table(&rows, &[0, 2, 3, 4]));
    desk.say("");
    let sentence = leader(&ranking).to(desk.language);
    desk.say(&sentence);
    Ok(Exit::Done)
}

fn header(desk: &Desk<'_>) -> Vec<String> {
    ["rank-rank", "rank-option", "rank-likely", "rank-band", "rank-known", "rank-status"].map(|k| desk.tr(k)).to_vec()
}

fn row(language: Language, option: &Scored<'_>) -> Vec<String> {
    let rank = match option.rank {
        Some(rank) if option.thin => format!("({rank})"),
        Some(rank) => rank.to_string(),
        None => "–".to_owned(),
    };
    let tenths = |t: i64| language.number(f64::from(i32::try_from(t).unwrap_or_default()) / 10.0, 1);
    let (low, high) = (score::floor_tenths(option.score.low), score::ceil_tenths(option.score.high));
    let reasons: Vec<String> = option.reasons.iter().map(Reason::code).collect();
    vec![
        rank,
        option.option.name(),
        tenths(score::tenths(option.score.likely)),
        format!("{}–{}", tenths(low), tenths(high)),
        language.percent(option.coverage),
        format!("{} {}", crate::text::tr(language, &format!("status-{}", option.status.code())), reasons.join(", ")),
    ]
}

/// Who leads, in one sentence. Thin options are never named.
fn leader(ranking: &Ranking<'_>) -> Message {
    match (ranking.leader(), ranking.runner_up()) {
        (None, _) => Message::new("score-no-leader"),
        (Some(first), None) => Message::new("score-only-leader").with("first", first.option.name()),
        (Some(first), Some(second)) => {
            Message::new("score-leader").with("first", first.option.name()).with("second", second.option.name())
        }
    }
}

/// Two to four options side by side.
pub(super) fn compare(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let input = Input::read(desk, matches)?;
    let catalog = input.catalog()?;
    let index = input.move_index(matches)?;
    let ranking = score::rank(catalog, &input.dossier, index, Order::Likely)?;
    let known: Vec<&OptionId> = ranking.options.iter().map(|o| &o.option.id).collect();
    let wanted = matches.get_many::<String>("options").into_iter().flatten();
    let ids = wanted.map(|id| input::option(id, &known)).collect::<Result<Vec<OptionId>, Stop>>()?;
    if !(2..=4).contains(&ids.len()) {
        return Err(Stop::usage(Message::new("cli-compare-count")));
    }
    let bench = Bench { catalog, of: ranking.of, as_of: input.dossier.day(catalog) };
    if matches.get_flag("json") {
        desk.json(&score::compare_json(&bench, &ranking, &ids, index + 1));
        return Ok(Exit::Done);
    }
    let options: Vec<&Scored<'_>> = ids.iter().filter_map(|id| ranking.find(id)).collect();
    let language = desk.language;
    let mut rows = vec![std::iter::once(String::new()).chain(options.iter().map(|o| o.option.name())).collect()];
    for (i, weighed) in ranking.weights.items.iter().enumerate() {
        let cell =
            |o: &&Scored<'_>| o.judgements.get(i).map_or_else(String::new, |j| level(language, &weighed.item, j));
        let name = weighed.item.name().get(language).to_owned();
        rows.push(std::iter::once(name).chain(options.iter().map(cell)).collect());
    }
    desk.say(&table(&rows, &[]));
    Ok(Exit::Done)
}

/// A judgement in a few words: level or value, marked where weak or stale.
pub(super) fn level(language: Language, item: &Item<'_>, judgement: &score::Judgement<'_>) -> String {
    let word = score::word(language, item, judgement);
    match judgement.grade {
        Some(crate::catalog::Confidence::Low) => format!("{word} ({})", crate::text::tr(language, "grade-low")),
        _ => word,
    }
}
