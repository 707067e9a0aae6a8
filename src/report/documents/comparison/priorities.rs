//! What counts, what it is worth, and how far it may change before somebody else leads.
//!
//! In: the weights of the move and the ranges of `score::stability`. Out: two sections.

use super::Chapter;
use crate::catalog::{Group, Importance};
use crate::report::documents::draft::Draft;
use crate::report::{Column, Inlines, Table};
use crate::score::{Range, Subject, Weighed, beyond, ceil_tenths, floor_tenths, stability as ranges, tenths};

/// Groups and criteria with their importance and worth.
pub(super) fn write<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    draft.section("doc-cmp-priorities");
    match draft.dossier.preset(draft.catalog).map(|p| p.name.get(draft.language)) {
        Some(preset) => draft.say("doc-cmp-priorities-intro", &[("preset", preset.into())]),
        None => draft.say("doc-cmp-priorities-own", &[]),
    }
    let columns = vec![
        Column::text(draft.tr("doc-cmp-what-counts")).share(3.0),
        Column::number(draft.tr("doc-cmp-importance")),
        Column::number(draft.tr("doc-cmp-worth")),
    ];
    let mut table = Table::new(draft.tr("doc-cmp-priorities-caption"), columns).with_row_headers();
    for group in chapter.ranking.weights.groups.iter().filter(|g| g.weight > 0.0) {
        let name = draft.words.group(group.group);
        table = table.emphasis_row(cells(draft, name, group.importance, group.weight));
        for (_, item) in chapter.weighed().filter(|(_, item)| item.item.group() == group.group) {
            let name = item.item.name().get(draft.language).to_owned();
            table = table.row(cells(draft, name, item.importance, item.weight));
        }
    }
    draft.table(table);
    let silent: Vec<&Weighed<'a>> = chapter.ranking.weights.items.iter().filter(|i| i.weight <= 0.0).collect();
    if !silent.is_empty() {
        let names: Vec<String> = silent.iter().map(|i| i.item.name().get(draft.language).to_owned()).collect();
        draft.say("doc-cmp-silent", &[("names", names.join(", ").into())]);
    }
}

fn cells(draft: &Draft<'_>, name: String, importance: f64, weight: f64) -> Vec<String> {
    let worth = draft.words.points(tenths(100.0 * weight));
    vec![name, draft.language.plain_number(importance), worth]
}

/// Which sliders would change the first place, and where.
pub(super) fn stability<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let Some(leader) = chapter.ranking.leader() else { return };
    if chapter.ranking.runner_up().is_none() {
        return;
    }
    draft.section("doc-cmp-stability");
    let all = ranges(&chapter.ranking);
    let (moving, firm): (Vec<&Range>, Vec<&Range>) = all.iter().partition(|range| !is_firm(range));
    let values = [("leader", leader.option.name(draft.language).into()), ("count", firm.len().into())];
    if moving.is_empty() {
        draft.say("doc-cmp-stable", &values);
        return;
    }
    draft.say("doc-cmp-unstable", &values);
    let columns = vec![
        Column::text(draft.tr("doc-cmp-slider")).share(3.0),
        Column::number(draft.tr("doc-cmp-now")),
        Column::number(draft.tr("doc-cmp-stays")),
        Column::text(draft.tr("doc-cmp-beyond")).share(2.0),
    ];
    let mut table = Table::new(Inlines::new(), columns).with_row_headers();
    for range in moving {
        let who = beyond(&chapter.ranking, range).into_iter().flatten();
        let mut who: Vec<String> = who.map(|option| chapter.name(draft.words, option)).collect();
        who.dedup();
        table = table.row([
            subject(chapter, draft, &range.subject),
            draft.language.plain_number(range.importance),
            limits(draft, range.importances),
            who.join("\n"),
        ]);
    }
    draft.table(table);
    if !firm.is_empty() {
        draft.say("doc-cmp-firm", &values);
    }
}

/// The importances between which the leader stays first, an open end left out.
pub(in crate::report::documents) fn limits(draft: &Draft<'_>, (from, to): (f64, f64)) -> String {
    let values =
        [("from", draft.words.points(ceil_tenths(from)).into()), ("to", draft.words.points(floor_tenths(to)).into())];
    let key = match (from <= 0.0, to >= Importance::MAX) {
        (false, true) => "doc-cmp-range-from",
        (true, false) => "doc-cmp-range-to",
        _ => "doc-cmp-range",
    };
    draft.with(key, &values)
}

fn is_firm(range: &Range) -> bool {
    range.importances == (0.0, Importance::MAX)
}

/// A slider by its name; groups say that they are groups.
pub(super) fn subject(chapter: &Chapter<'_>, draft: &Draft<'_>, subject: &Subject) -> String {
    let group = |group: Group| draft.with("doc-cmp-slider-group", &[("name", draft.words.group(group).into())]);
    match subject {
        Subject::Group(of) => group(*of),
        Subject::Criterion(id) | Subject::Wish(id) => {
            let item = chapter.ranking.weights.items.iter().find(|w| w.item.id() == id);
            item.map_or_else(String::new, |w| w.item.name().get(draft.language).to_owned())
        }
    }
}
