//! Why this one: the reason on file, what of it is not known, and what the points say for and against.
//!
//! In: decision, ranking. Out: pairs and a sentence per comparison, with marks at what rests on something not known or
//! on the adviser's own judgement.

use super::Decided;
use super::grounds::today;
use crate::report::KeyValue;
use crate::report::documents::draft::Draft;
use crate::report::documents::speaks::{Marks, speaks};
use crate::score::{Carrier, Judgement, Scored};

/// So many points are named.
const NAMED: usize = 5;

pub(super) fn write<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>) {
    let today = today(draft, decided);
    let (reason, pairs) = (reason(draft, decided), pairs(decided, &today));
    if reason.is_empty() && pairs.is_empty() {
        return;
    }
    draft.section("doc-dec-why");
    draft.pairs(reason);
    let mut marks = Marks::default();
    for (one, other) in pairs {
        let (text, set) = speaks(draft, &decided.ranking, one, other);
        draft.document.paragraph(text);
        marks = marks.and(set);
    }
    marks.explain(draft);
}

/// The words of the dossier, and what of the chosen service they cannot rest on.
fn reason(draft: &Draft<'_>, decided: &Decided<'_>) -> Vec<KeyValue> {
    let reason = decided.decision.map(|d| d.reason.as_str()).filter(|text| !text.is_empty());
    let mut pairs: Vec<KeyValue> =
        reason.into_iter().map(|text| draft.pair("doc-dec-reason", draft.own(text))).collect();
    for option in decided.chosen() {
        let name = option.option.name();
        let parts = [
            ("doc-dec-why-open", named(draft, decided, option, |j| !j.known())),
            ("doc-dec-why-own", named(draft, decided, option, |j| matches!(j.carrier, Carrier::Override(_)))),
        ];
        for (key, names) in parts.into_iter().filter(|(_, names)| !names.is_empty()) {
            pairs.push(KeyValue::new(draft.with(key, &[("name", name.as_str().into())]), names));
        }
    }
    pairs
}

/// The weightiest points of which this holds, and how many more there are.
fn named(draft: &Draft<'_>, decided: &Decided<'_>, option: &Scored<'_>, holds: fn(&Judgement<'_>) -> bool) -> String {
    let items = decided.ranking.weights.items.iter().zip(&option.judgements);
    let mut items: Vec<_> = items.filter(|(w, j)| w.weight > 0.0 && holds(j)).map(|(w, _)| w).collect();
    items.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    let names: Vec<String> = items.iter().map(|w| w.item.name().get(draft.language).to_owned()).collect();
    super::change::some(draft, &names, NAMED)
}

/// Who is held against whom: the leader against today's tool, what was chosen against the leader and today's tool.
fn pairs<'d, 'a>(decided: &'d Decided<'a>, today: &'d [Scored<'a>]) -> Vec<(&'d Scored<'a>, &'d Scored<'a>)> {
    // Where too little is known of all, the first by points stands for the leader.
    let first = decided.ranking.leader().or_else(|| decided.ranking.by_likely().first().copied());
    let today = today.first();
    let mut pairs: Vec<(&Scored<'a>, &Scored<'a>)> = first.into_iter().zip(today).collect();
    for option in decided.chosen() {
        pairs.extend(first.map(|first| (option, first)));
        pairs.extend(today.filter(|_| first.is_none_or(|f| f.option.id != option.option.id)).map(|t| (option, t)));
    }
    pairs.retain(|(one, other)| one.option.id != other.option.id);
    pairs
}
