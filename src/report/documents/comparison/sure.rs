//! How sure the order is: how often each comes first, for whom, and what speaks for the second.
//!
//! In: the samples of the chapter. Out: a section with a table, a few sentences, and notes on what may be counted twice.

use super::Chapter;
use crate::report::documents::draft::Draft;
use crate::report::documents::speaks::{Marks, speaks};
use crate::report::{Column, Table};
use crate::score::{Accepted, Item, SAMPLES, Scored, Spread, acceptability, shared_sources, tastes};

/// Options that are first in fewer samples are left out, unless they are among the first by likely.
const LISTED: f64 = 0.01;
/// So many first options by likely are always listed, and so many criteria are named.
const FIRST: usize = 3;

pub(super) fn write<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    if chapter.ranking.runner_up().is_none() {
        return;
    }
    draft.section("doc-cmp-sure");
    let count = draft.language.number(f64::from(u32::try_from(chapter.samples.samples).unwrap_or_default()), 0);
    draft.say("doc-cmp-sure-intro", &[("count", count.into())]);
    let table = table(chapter, draft);
    draft.table(table);
    against(chapter, draft);
    double(chapter, draft);
}

fn table(chapter: &Chapter<'_>, draft: &Draft<'_>) -> Table {
    // As if nobody had said what counts.
    let free = acceptability(&chapter.ranking, Spread::Free, SAMPLES);
    let columns = vec![
        Column::text(draft.tr("doc-cmp-service")).share(1.6),
        Column::number(draft.tr("doc-cmp-sure-first")),
        Column::number(draft.tr("doc-cmp-sure-free")),
        Column::number(draft.tr("doc-cmp-sure-below")),
        Column::text(draft.tr("doc-cmp-sure-central")).share(2.4),
    ];
    let mut table = Table::new(draft.tr("doc-cmp-sure-caption"), columns).with_row_headers();
    // Those that have a place come first: the others are first often because so much could be true of them.
    let mut options = chapter.ranking.by_likely();
    options.sort_by_key(|option| option.thin);
    for (i, option) in options.into_iter().enumerate() {
        let Some(accepted) = chapter.samples.find(&option.option.id) else { continue };
        if i < FIRST || accepted.first() >= LISTED {
            let free = free.find(&option.option.id).map_or(0.0, Accepted::first);
            table = table.row(row(chapter, draft, option, (accepted, free)));
        }
    }
    table
}

fn row(
    chapter: &Chapter<'_>,
    draft: &Draft<'_>,
    option: &Scored<'_>,
    (accepted, free): (&Accepted, f64),
) -> [String; 5] {
    let name = chapter.name(draft.words, option);
    let name = if option.thin { draft.with("doc-cmp-sure-thin", &[("name", name.into())]) } else { name };
    let below = accepted.beaten.map_or_else(|| "–".to_owned(), |share| draft.language.percent(share));
    let central = accepted.central.as_ref().map_or_else(|| "–".to_owned(), |weights| central(chapter, draft, weights));
    [name, draft.language.percent(accepted.first()), draft.language.percent(free), below, central]
}

/// What those weigh more and less for whom the option is first.
fn central(chapter: &Chapter<'_>, draft: &Draft<'_>, central: &[f64]) -> String {
    let (more, less) = tastes(&chapter.ranking, central);
    let names = |items: &[Item<'_>]| -> Vec<String> {
        items.iter().take(FIRST).map(|i| i.name().get(draft.language).to_owned()).collect()
    };
    let (more, less) = (names(&more), names(&less));
    let part =
        |key: &str, list: &[String]| (!list.is_empty()).then(|| draft.with(key, &[("names", list.join(", ").into())]));
    let parts = [part("doc-cmp-sure-more", &more), part("doc-cmp-sure-less", &less)];
    let text = parts.into_iter().flatten().collect::<Vec<_>>().join("\n");
    if text.is_empty() { draft.tr("doc-cmp-sure-alike") } else { text }
}

/// What speaks for the second, and for what was chosen, against the first.
fn against<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let Some(leader) = chapter.ranking.leader() else { return };
    let mut others: Vec<&Scored<'a>> = chapter.ranking.runner_up().into_iter().collect();
    others.extend(chapter.decided());
    let mut said = vec![&leader.option.id];
    let mut marks = Marks::default();
    for other in others {
        if !said.contains(&&other.option.id) {
            said.push(&other.option.id);
            let (text, set) = speaks(draft, &chapter.ranking, other, leader);
            draft.document.paragraph(text);
            marks = marks.and(set);
        }
    }
    marks.explain(draft);
}

/// Criteria that rest on one and the same source, for the options of the closer look: those of one family each, the
/// others as a count.
fn double<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let (mut notes, mut mixed) = (Vec::new(), Vec::new());
    for option in chapter.side_by_side() {
        let sources = shared_sources(&chapter.ranking, option);
        if sources.mixed > 0 {
            mixed.push(format!("{} ({})", option.option.name(draft.language), sources.mixed));
        }
        for shared in sources.families {
            let names: Vec<&str> = shared.criteria.iter().map(|c| c.name.get(draft.language)).collect();
            let values = [("name", option.option.name(draft.language).into()), ("names", names.join(", ").into())];
            let text = draft.with("doc-cmp-sure-double", &values);
            notes.push(crate::report::documents::draft::join(
                text.into(),
                draft.cite(std::slice::from_ref(shared.source)),
            ));
        }
    }
    draft.bullets(notes);
    if !mixed.is_empty() {
        draft.say("doc-cmp-sure-mixed", &[("counts", mixed.join(", ").into())]);
    }
}
