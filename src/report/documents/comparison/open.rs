//! What is still to be asked about the options that are looked at closely.
//!
//! In: judgements that are unknown or weak. Out: the catalogue's questions, those first that can move most.

use super::Chapter;
use crate::catalog::Confidence;
use crate::report::documents::draft::{Draft, join};
use crate::report::{Column, Inlines, Table};
use crate::score::{Item, Judgement, Scored, tenths};

/// A question, whom it is about, and how many points the answer can move for one of them.
struct Open<'a> {
    item: Item<'a>,
    names: Vec<String>,
    swing: f64,
}

pub(super) fn write<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let mut questions = questions(chapter);
    if questions.is_empty() {
        return;
    }
    questions.sort_by(|a, b| b.swing.total_cmp(&a.swing));
    let all = chapter.side_by_side().len();
    draft.section("doc-cmp-open");
    draft.say("doc-cmp-open-intro", &[]);
    let columns = vec![
        Column::text(draft.tr("doc-cmp-open-question")).share(2.4),
        Column::text(draft.tr("doc-cmp-open-about")),
        Column::number(draft.tr("doc-cmp-open-swing")),
    ];
    let mut table = Table::new(Inlines::new(), columns);
    for open in &questions {
        let text = match &open.item {
            Item::Criterion(criterion) => &criterion.question,
            Item::Wish(feature) => &feature.question,
        };
        let text = if text.en.is_empty() { open.item.name() } else { text };
        let question = Inlines::new().strong(open.item.name().get(draft.language)).plain("\n");
        let question = join(question, draft.catalogue(text));
        let swing = draft.words.points(tenths(open.swing));
        let about =
            if open.names.len() == all && all > 1 { draft.tr("doc-cmp-open-all") } else { open.names.join("\n") };
        table = table.row([question, about.into(), swing.into()]);
    }
    draft.table(table);
}

fn questions<'a>(chapter: &Chapter<'a>) -> Vec<Open<'a>> {
    let chosen = chapter.side_by_side();
    let mut list: Vec<Open<'a>> = Vec::new();
    for (at, weighed) in chapter.weighed() {
        let judgement = |option: &Scored<'a>| option.judgements.get(at).cloned();
        let asked = chosen.iter().filter_map(|o| Some((o.option.name(), judgement(o).filter(is_open)?)));
        let asked: Vec<(String, Judgement<'a>)> = asked.collect();
        let swing = |j: &Judgement<'_>| 100.0 * weighed.weight * (j.hull.high - j.hull.low);
        let most = asked.iter().map(|(_, j)| swing(j)).fold(0.0, f64::max);
        if !asked.is_empty() {
            let names = asked.into_iter().map(|(name, _)| name).collect();
            list.push(Open { item: weighed.item, names, swing: most });
        }
    }
    list
}

fn is_open(judgement: &Judgement<'_>) -> bool {
    !judgement.known() || judgement.grade == Some(Confidence::Low)
}
