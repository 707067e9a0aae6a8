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
    sentence_with(ranking, samples, usize::MAX, &|option| option.option.name(language)).to(language)
}

/// The sentence with options named as `name` has it; of more than `most` options the rest is only counted.
#[must_use]
pub fn sentence_with(
    ranking: &Ranking<'_>,
    samples: &Acceptability,
    most: usize,
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

/// Names with "and" before the last; thin options are marked.
fn list(options: &[&Scored<'_>], most: usize, name: &dyn Fn(&Scored<'_>) -> String) -> Arg {
    let marked = |option: &Scored<'_>| match option.thin {
        true => Message::new("score-thin-name").with("name", name(option)).into(),
        false => Arg::Text(name(option)),
    };
    match options {
        [] => Arg::Text(String::new()),
        [one] => marked(one),
        [one, rest @ ..] if most <= 1 && rest.len() > 1 => {
            let others = Message::new("score-others").with("count", rest.len());
            Message::new("score-and").with("first", marked(one)).with("last", others).into()
        }
        [one, last] => Message::new("score-and").with("first", marked(one)).with("last", marked(last)).into(),
        [one, rest @ ..] => {
            let rest = list(rest, most.saturating_sub(1), name);
            Message::new("score-list").with("first", marked(one)).with("rest", rest).into()
        }
    }
}
