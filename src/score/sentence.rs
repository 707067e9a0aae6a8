//! Who leads, in one sentence, the same everywhere.
//!
//! In: a ranking and its samples. Out: the sentence, or its message. Rules: `scoring.md`, section 5.

use super::rank::{Ranking, Scored};
use super::sample::{Acceptability, Lead};
use crate::text::message::Arg;
use crate::text::{Language, Message};

/// The sentence above every ranking, with options named in full.
#[must_use]
pub fn sentence(ranking: &Ranking<'_>, samples: &Acceptability, language: Language) -> String {
    sentence_with(ranking, samples, None, &|option| option.option.name(language)).to(language)
}

/// The sentence with options named as `name` has it. With `most`, only so many that have a place are named, and the
/// rest is counted.
#[must_use]
pub fn sentence_with(
    ranking: &Ranking<'_>,
    samples: &Acceptability,
    most: Option<usize>,
    name: &dyn Fn(&Scored<'_>) -> String,
) -> Message {
    let Some(leader) = ranking.leader() else { return Message::new("score-no-leader") };
    let about = |key| Message::new(key).with("leader", name(leader));
    let open = || std::iter::once(leader).chain(samples.rivals(ranking)).collect::<Vec<_>>();
    match samples.lead {
        _ if samples.options.len() < 2 => about("score-lead-alone"),
        Lead::Clearly => about("score-lead-clearly"),
        Lead::Leads => about("score-lead-leads"),
        Lead::Open => Message::new("score-lead-open").with("options", list(&open(), most, name)),
    }
}

/// All names, thin options marked; with `most`, the first of those that have a place and how many there are besides.
fn list(options: &[&Scored<'_>], most: Option<usize>, name: &dyn Fn(&Scored<'_>) -> String) -> Arg {
    let marked = |option: &&Scored<'_>| match option.thin {
        true => Message::new("score-thin-name").with("name", name(option)).into(),
        false => Arg::Text(name(option)),
    };
    let Some(most) = most else { return joined(options.iter().map(marked).collect()) };
    let thin = options.iter().filter(|o| o.thin).count();
    let placed = options.len() - thin;
    // Where one alone would be counted, it is named.
    let named = if thin == 0 && placed == most + 1 { placed } else { placed.min(most) };
    let mut parts: Vec<Arg> = options.iter().filter(|o| !o.thin).take(named).map(marked).collect();
    parts.extend(others(options.len() - named, thin));
    joined(parts)
}

/// How many more there are, `thin` of them too little known; `None`: nobody.
fn others(count: usize, thin: usize) -> Option<Arg> {
    let message = match thin {
        0 => Message::new("score-others"),
        all if all == count => Message::new("score-others-thin"),
        some => Message::new("score-others-some-thin").with("thin", some),
    };
    (count > 0).then(|| message.with("count", count).into())
}

/// Parts with "and" before the last.
fn joined(parts: Vec<Arg>) -> Arg {
    let mut parts = parts.into_iter().rev();
    let Some(last) = parts.next() else { return Arg::Text(String::new()) };
    let Some(before) = parts.next() else { return last };
    let end: Arg = Message::new("score-and").with("first", before).with("last", last).into();
    parts.fold(end, |rest, first| Message::new("score-list").with("first", first).with("rest", rest).into())
}
