//! Scenarios: who would be first then and why, and where what was chosen or is tried would stand.
//!
//! In: ranking, scenarios, decision. Out: sentences. A scenario counts alike for every service; one of which something
//! is not known loses less by it, because that counts as the middle already.

use super::Decided;
use crate::dossier::Shape;
use crate::report::documents::draft::Draft;
use crate::score::{Scored, Supposed, scenarios, tenths};
use crate::text::message::Arg;

/// Scenarios under which somebody else would be first.
pub(super) fn supposed(draft: &Draft<'_>, decided: &Decided<'_>, index: usize) -> Option<String> {
    let now = decided.ranking.leader()?;
    let all = scenarios(draft.catalog, draft.dossier, index).unwrap_or_default();
    let turned: Vec<String> = all.iter().filter_map(|one| turn(draft, decided, now, one)).collect();
    let key = if turned.is_empty() { "doc-dec-change-no-scenario" } else { "doc-dec-change-scenarios" };
    let first = draft.with(key, &[("names", turned.join("; ").into())]);
    let tried = decided.decision.is_some_and(|d| matches!(d.kind, Shape::Trial(_)));
    // Of several that are tried each is named, also the one that is first today.
    let told = decided.chosen().into_iter().filter(|o| tried || o.option.id != now.option.id);
    let chosen = told.filter_map(|option| stands(draft, option, &all, tried));
    Some(std::iter::once(first).chain(chosen).collect::<Vec<_>>().join(" "))
}

/// Who is first under a scenario, and why; `None` = the same one as today.
fn turn(draft: &Draft<'_>, decided: &Decided<'_>, now: &Scored<'_>, one: &Supposed<'_>) -> Option<String> {
    let leader = one.ranking.leader().filter(|o| o.option.id != now.option.id)?;
    let before = decided.ranking.find(&leader.option.id)?;
    let after = one.ranking.find(&now.option.id)?;
    let mut values: Vec<(&'static str, Arg)> = vec![
        ("scenario", one.scenario.name.get(draft.language).into()),
        ("leader", leader.option.name(draft.language).into()),
        ("first", now.option.name(draft.language).into()),
    ];
    if after.rank.is_none() {
        return Some(draft.with("doc-dec-turn-out", &values));
    }
    let lost = |from: &Scored<'_>, to: &Scored<'_>| tenths(from.score.likely) - tenths(to.score.likely);
    let [lost, less] = [lost(now, after), lost(before, leader)];
    let names = if less < lost { middle(draft, decided, (now, after), before) } else { Vec::new() };
    let said = [("leader", leader.option.name(draft.language).into()), ("names", draft.words.list(&names).into())];
    let why = if names.is_empty() { String::new() } else { draft.with("doc-dec-turn-middle", &said) };
    values.extend([
        ("lost", draft.words.points(lost).into()),
        ("less", draft.words.points(less).into()),
        ("why", why.into()),
    ]);
    Some(draft.with("doc-dec-turn", &values))
}

/// What the scenario makes worse of the one that is first today, and is not known of the other: it counts as the middle.
fn middle(
    draft: &Draft<'_>,
    decided: &Decided<'_>,
    (now, after): (&Scored<'_>, &Scored<'_>),
    other: &Scored<'_>,
) -> Vec<String> {
    let judged = now.judgements.iter().zip(&after.judgements).zip(&other.judgements);
    let items = decided.ranking.weights.items.iter().zip(judged);
    let touched = items.filter(|(weighed, ((was, is), other))| {
        weighed.weight > 0.0 && !other.known() && (was.hull.likely - is.hull.likely).abs() > f64::EPSILON
    });
    touched.map(|(weighed, _)| weighed.item.name().get(draft.language).to_owned()).collect()
}

/// Where it would stand under the scenarios, which speak of the first place else.
fn stands(draft: &Draft<'_>, option: &Scored<'_>, all: &[Supposed<'_>], tried: bool) -> Option<String> {
    let now = option.rank?;
    let moved = all.iter().filter_map(|one| {
        let then = one.ranking.find(&option.option.id).and_then(|o| o.rank);
        let scenario = ("scenario", one.scenario.name.get(draft.language).into());
        match then {
            Some(then) if then == now => None,
            Some(then) => Some(draft.with("doc-dec-change-rank", &[scenario, ("rank", then.into())])),
            None => Some(draft.with("doc-dec-change-no-rank", &[scenario])),
        }
    });
    let moved: Vec<String> = moved.collect();
    let values =
        [("name", option.option.name(draft.language).into()), ("rank", now.into()), ("names", moved.join("; ").into())];
    let key = match (tried, moved.is_empty()) {
        (false, true) => "doc-dec-change-chosen-same",
        (false, false) => "doc-dec-change-chosen",
        (true, true) => "doc-dec-change-tried-same",
        (true, false) => "doc-dec-change-tried",
    };
    (!all.is_empty()).then(|| draft.with(key, &values))
}
