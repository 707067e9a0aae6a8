//! A closer look: the shortlist and today's tool side by side, and what each level rests on.
//!
//! In: the judgements behind the scores. Out: points by group that sum to the total shown, levels in words, and the
//! evidence with its sources.

use std::collections::BTreeSet;

use super::Chapter;
use crate::catalog::{Confidence, Day, Group};
use crate::dossier::OptionId;
use crate::report::documents::draft::{Draft, join};
use crate::report::documents::prices::yearly;
use crate::report::{Column, Inlines, Table};
use crate::score::{Evidence, Item, Judgement, Scored, shown, tenths};

pub(super) fn write<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let chosen = chapter.side_by_side();
    if chosen.is_empty() {
        return;
    }
    draft.section("doc-cmp-side");
    let baseline: Vec<&Scored<'a>> = chapter.baseline().into_iter().filter(|t| not_among(t, &chosen)).collect();
    for part in chosen.chunks(super::SIDE_BY_SIDE) {
        let options: Vec<&Scored<'a>> = baseline.iter().chain(part).copied().collect();
        points(chapter, draft, &options);
        levels(chapter, draft, &options);
    }
}

fn not_among(option: &Scored<'_>, others: &[&Scored<'_>]) -> bool {
    others.iter().all(|other| other.option.id != option.option.id)
}

fn columns(chapter: &Chapter<'_>, draft: &Draft<'_>, options: &[&Scored<'_>], first: Column) -> Vec<Column> {
    std::iter::once(first).chain(options.iter().map(|o| Column::text(chapter.name(draft.words, o)))).collect()
}

/// Points by group; what is shown sums to the total shown.
fn points<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>, options: &[&Scored<'a>]) {
    let words = draft.words;
    let named = !chapter.of.shortlist.is_empty() || chapter.of.decision.is_some();
    let caption = if named { "doc-cmp-side-shortlist" } else { "doc-cmp-side-ranked" };
    let first = Column::text(draft.tr("doc-cmp-points"));
    let mut table = Table::new(draft.tr(caption), columns(chapter, draft, options, first)).with_row_headers();
    let parts: Vec<_> = options.iter().map(|option| shown(&chapter.ranking, option)).collect();
    for group in chapter.ranking.weights.groups.iter().filter(|g| g.weight > 0.0) {
        let worth = words.points(tenths(100.0 * group.weight));
        let name =
            draft.with("doc-cmp-points-of", &[("name", words.group(group.group).into()), ("worth", worth.into())]);
        let tenths = parts.iter().map(|p| p.groups.iter().find(|(g, _)| *g == group.group).map_or(0, |(_, t)| *t));
        table = table.row(std::iter::once(name).chain(tenths.map(|t| words.points(t))));
    }
    let totals = parts.iter().map(|p| words.points(p.total));
    table = table.emphasis_row(std::iter::once(draft.tr("doc-cmp-total")).chain(totals));
    let bands = options.iter().map(|o| words.band(o.score.low, o.score.high));
    table = table.row(std::iter::once(draft.tr("doc-cmp-band")).chain(bands));
    let known = options.iter().map(|o| {
        let values =
            [("known", words.language.percent(o.coverage).into()), ("weak", words.language.percent(o.weak).into())];
        draft.with("doc-cmp-known-weak", &values)
    });
    table = table.row(std::iter::once(draft.tr("doc-cmp-known")).chain(known));
    let status = options.iter().map(|o| draft.tr(&format!("status-{}", o.status.code())));
    table = table.row(std::iter::once(draft.tr("doc-cmp-status")).chain(status));
    let costs = options.iter().map(|o| yearly(draft, chapter.of, &o.option));
    table = table.row(std::iter::once(draft.tr("doc-cmp-yearly")).chain(costs));
    draft.table(table);
}

/// Levels where the options differ, a table per group; what is the same for all follows as a list.
fn levels<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>, options: &[&Scored<'a>]) {
    let mut same: Vec<Inlines> = Vec::new();
    let mut unknown: Vec<String> = Vec::new();
    for group in Group::ALL {
        let first = Column::text(draft.tr("doc-cmp-criterion"));
        let caption = draft.with("doc-cmp-levels-caption", &[("group", draft.words.group(*group).into())]);
        let mut table = Table::new(caption, columns(chapter, draft, options, first)).with_row_headers();
        for (at, item) in chapter.weighed().filter(|(_, w)| w.item.group() == *group) {
            let name = item.item.name().get(draft.language).to_owned();
            let judgements: Vec<&Judgement<'a>> = options.iter().filter_map(|o| o.judgements.get(at)).collect();
            let cells: Vec<String> = judgements.iter().map(|j| cell(draft, &item.item, j)).collect();
            let equal = cells.windows(2).all(|pair| pair.first() == pair.last());
            if judgements.iter().all(|j| !j.known()) {
                unknown.push(name);
            } else if equal && options.len() > 1 {
                same.push(format!("{name}: {}", cells.first().map_or("", String::as_str)).into());
            } else {
                table = table.row(std::iter::once(name).chain(cells));
            }
        }
        draft.table(table);
    }
    if !same.is_empty() {
        draft.say("doc-cmp-same", &[]);
        draft.bullets(same);
    }
    if !unknown.is_empty() {
        draft.say("doc-cmp-all-unknown", &[("names", draft.words.list(&unknown).into())]);
    }
}

/// A level in words, with a remark where it is weakly supported or not known.
fn cell(draft: &Draft<'_>, item: &Item<'_>, judgement: &Judgement<'_>) -> String {
    let Some(found) = found(draft, item, judgement) else { return draft.tr("not-known") };
    match judgement.grade {
        Some(Confidence::Low) => format!("{found} ({})", draft.tr("grade-low")),
        _ => found,
    }
}

fn found(draft: &Draft<'_>, item: &Item<'_>, judgement: &Judgement<'_>) -> Option<String> {
    match item {
        Item::Criterion(_) => judgement.level.map(|level| level.name.get(draft.language).to_owned()),
        Item::Wish(feature) => judgement.value.as_ref().map(|value| draft.words.value(feature, value)),
    }
}

/// The annex: what the levels of the closer look rest on. What a chapter before has said is not said again.
pub(super) fn evidence<'a>(chapters: &[Chapter<'a>], draft: &mut Draft<'a>) {
    let mut said: BTreeSet<(OptionId, &str)> = BTreeSet::new();
    if chapters.iter().all(|chapter| chapter.side_by_side().is_empty()) {
        return;
    }
    draft.annex("doc-cmp-evidence");
    draft.say("doc-cmp-evidence-intro", &[]);
    for chapter in chapters {
        let chosen = chapter.side_by_side();
        let baseline: Vec<&Scored<'a>> = chapter.baseline().into_iter().filter(|t| not_among(t, &chosen)).collect();
        let tables: Vec<(String, Table)> = baseline
            .into_iter()
            .chain(chosen)
            .map(|option| (chapter.name(draft.words, option), facts(chapter, draft, option, &mut said)))
            .filter(|(_, table)| !table.rows.is_empty())
            .collect();
        if draft.chapters && !tables.is_empty() {
            draft.document.heading(2, draft.words.use_case(chapter.of));
        }
        for (name, table) in tables {
            draft.part(name);
            draft.table(table);
        }
    }
}

fn facts<'a>(
    chapter: &Chapter<'a>,
    draft: &mut Draft<'a>,
    option: &Scored<'a>,
    said: &mut BTreeSet<(OptionId, &'a str)>,
) -> Table {
    let columns = vec![Column::text(draft.tr("doc-cmp-found")), Column::text(draft.tr("doc-cmp-rests-on")).share(2.4)];
    let mut table = Table::new(Inlines::new(), columns);
    for (at, item) in chapter.weighed() {
        let Some(judgement) = option.judgements.get(at).filter(|j| j.known()) else { continue };
        if said.insert((option.option.id.clone(), item.item.id())) {
            let level = found(draft, &item.item, judgement).unwrap_or_default();
            let head = Inlines::new().strong(item.item.name().get(draft.language)).plain(format!("\n{level}"));
            let text = rests_on(draft, judgement);
            table = table.row([head, text]);
        }
    }
    table
}

/// Note, how well it is supported, and sources.
fn rests_on<'a>(draft: &mut Draft<'a>, judgement: &Judgement<'a>) -> Inlines {
    let (text, sources) = match judgement.evidence {
        Some(Evidence::Fact(fact)) => (draft.catalogue(&fact.note), draft.cite(&fact.sources)),
        Some(Evidence::Feature(fact)) => (draft.catalogue(&fact.note), draft.cite(&fact.sources)),
        Some(Evidence::Opinion(opinion)) => {
            let head = Inlines::from(format!("{}: ", opinion.authority));
            (join(head, draft.catalogue(&opinion.reason)), draft.cite(&opinion.sources))
        }
        Some(Evidence::Override(own)) => {
            let reason = draft.own_reason(&own.reason, &own.source, &own.said_by);
            (own_judgement(draft, own.on, reason), Inlines::new())
        }
        Some(Evidence::OwnValue(own)) => {
            let reason = draft.own_reason(&own.reason, "", &own.said_by);
            (own_judgement(draft, own.on, reason), Inlines::new())
        }
        None => (Inlines::new(), Inlines::new()),
    };
    join(join(text, support(draft, judgement)), sources)
}

/// Words of the adviser with their day.
fn own_judgement(draft: &Draft<'_>, on: Day, reason: Inlines) -> Inlines {
    let head = Inlines::from(draft.with("doc-cmp-own-head", &[("date", draft.words.date(on.0).into())]));
    join(head.plain(" "), reason)
}

/// How well the sources support it, where that is less than well.
fn support(draft: &Draft<'_>, judgement: &Judgement<'_>) -> Inlines {
    let grade = judgement.grade.or(judgement.confidence).filter(|grade| *grade != Confidence::High);
    let remarks: Vec<String> = [
        grade.map(|grade| draft.tr(&format!("grade-{}", grade.code()))),
        judgement.stale.then(|| draft.tr("doc-stale")),
    ]
    .into_iter()
    .flatten()
    .collect();
    if remarks.is_empty() {
        Inlines::new()
    } else {
        Inlines::new().plain(" ").emphasis(format!("({})", remarks.join(", ")))
    }
}
