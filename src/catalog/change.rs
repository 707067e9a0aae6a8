//! Differences in words and in numbers.
//!
//! In: [`Change`]s. Out: a few words for each, and how many things are new, other and gone.

use serde_json::Value;

use super::{Change, Confidence, LevelId, What};
use crate::text::{Language, Message, tr};

impl Change {
    /// What it is, in a few words; levels by their ids, as the files write them.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        let unknown = || tr(language, "diff-unknown");
        let value = |v: &Option<Value>| v.as_ref().map_or_else(unknown, plain);
        let utility = |v: Option<f64>| v.map_or_else(|| tr(language, "diff-no-level"), |u| u.to_string());
        let (key, from, to): (&'static str, String, String) = match &self.what {
            What::Added => ("diff-added", String::new(), String::new()),
            What::Removed => ("diff-removed", String::new(), String::new()),
            What::NewFact(level) => ("diff-new-fact", String::new(), level.to_string()),
            What::Withdrawn(level) => ("diff-withdrawn", level.to_string(), String::new()),
            What::Level(from, to) => ("diff-level", from.to_string(), to.to_string()),
            What::Confidence(from, to) => {
                let word = |c: &Confidence| tr(language, &format!("grade-{}", c.code()));
                ("diff-confidence", word(from), word(to))
            }
            What::Evidence => ("diff-evidence", String::new(), String::new()),
            What::Value(from, to) => ("diff-value", value(from), value(to)),
            What::Utility(level, from, to) => return utility_words(level, utility(*from), utility(*to), language),
            What::Field(name) => ("diff-field", String::new(), tr(language, &format!("diff-field-{name}"))),
        };
        Message::new(key).with("from", from).with("to", to).to(language)
    }
}

fn utility_words(level: &LevelId, from: String, to: String, language: Language) -> String {
    Message::new("diff-utility").with("level", level.to_string()).with("from", from).with("to", to).to(language)
}

/// A value without the signs of JSON.
fn plain(value: &Value) -> String {
    let inner = value.as_object().and_then(|o| o.values().next()).unwrap_or(value);
    match inner {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

/// How many entities, facts and values are new, other, and gone.
#[must_use]
pub fn tally(changes: &[Change]) -> [usize; 3] {
    let mut counts = [0; 3];
    let [new, other, gone] = &mut counts;
    for change in changes {
        match &change.what {
            What::Added | What::NewFact(_) | What::Value(None, _) => *new += 1,
            What::Removed | What::Withdrawn(_) | What::Value(_, None) => *gone += 1,
            _ => *other += 1,
        }
    }
    counts
}
