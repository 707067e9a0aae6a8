//! `catalog diff`: what is different between two folders, a line each.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::catalog::{self, Change, Depth, LevelId, What};
use crate::cli::input::{load, sound};
use crate::cli::table::table;
use crate::cli::{Desk, Exit, Stop};
use crate::text::{Language, Message, tr};

pub(super) fn diff(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let read = |name: &str| load(matches, matches.get_one::<PathBuf>(name), Depth::Content);
    let (old, new) = (read("OLD")?, read("NEW")?);
    let (old, new) = (sound(&old)?, sound(&new)?);
    let changes = catalog::diff(old, new);
    let rows: Vec<Vec<String>> =
        changes.iter().map(|change| vec![change.key.clone(), words(change, desk.language)]).collect();
    if !rows.is_empty() {
        desk.say(&table(&rows, &[]));
    }
    let message = Message::new("cli-diff-count")
        .with("count", changes.len())
        .with("old", old.manifest.edition.as_str())
        .with("new", new.manifest.edition.as_str());
    let line = message.to(desk.language);
    desk.say(&line);
    Ok(Exit::Done)
}

/// What a change is, in a few words; levels by their ids, as the files write them.
fn words(change: &Change, language: Language) -> String {
    let unknown = || tr(language, "diff-unknown");
    let value = |v: &Option<serde_json::Value>| v.as_ref().map_or_else(unknown, plain);
    let utility = |v: Option<f64>| v.map_or_else(|| tr(language, "diff-no-level"), |u| u.to_string());
    let (key, from, to): (&'static str, String, String) = match &change.what {
        What::Added => ("diff-added", String::new(), String::new()),
        What::Removed => ("diff-removed", String::new(), String::new()),
        What::NewFact(level) => ("diff-new-fact", String::new(), level.to_string()),
        What::Withdrawn(level) => ("diff-withdrawn", level.to_string(), String::new()),
        What::Level(from, to) => ("diff-level", from.to_string(), to.to_string()),
        What::Confidence(from, to) => {
            let word = |c: &catalog::Confidence| tr(language, &format!("grade-{}", c.code()));
            ("diff-confidence", word(from), word(to))
        }
        What::Evidence => ("diff-evidence", String::new(), String::new()),
        What::Value(from, to) => ("diff-value", value(from), value(to)),
        What::Utility(level, from, to) => return utility_words(level, utility(*from), utility(*to), language),
        What::Field(name) => ("diff-field", String::new(), tr(language, &format!("diff-field-{name}"))),
    };
    Message::new(key).with("from", from).with("to", to).to(language)
}

fn utility_words(level: &LevelId, from: String, to: String, language: Language) -> String {
    Message::new("diff-utility").with("level", level.to_string()).with("from", from).with("to", to).to(language)
}

/// A value without the signs of JSON.
fn plain(value: &serde_json::Value) -> String {
    let inner = value.as_object().and_then(|o| o.values().next()).unwrap_or(value);
    match inner {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
