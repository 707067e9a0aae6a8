//! What is still to be asked, those first whose answer could change the first place.
//!
//! In: the questions of `score::questions`. Out: a table of the catalogue's own questions.

use super::Chapter;
use crate::report::documents::draft::{Draft, join};
use crate::report::{Column, Inlines, Table};
use crate::score::{Item, Question, Status, questions, tenths, word};

/// So many questions are printed; the questionnaires have those of each vendor.
const MOST: usize = 20;

pub(super) fn write<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let questions = questions(&chapter.ranking, &chapter.samples);
    if questions.is_empty() {
        return;
    }
    draft.section("doc-cmp-open");
    let decisive = questions.iter().filter(|q| q.decisive).count();
    draft.say("doc-cmp-open-intro", &[("count", decisive.into())]);
    if chapter.ranking.leader().is_some_and(|leader| leader.status == Status::Unclear) {
        draft.say("doc-cmp-open-musts", &[]);
    }
    let columns = vec![
        Column::text(draft.tr("doc-cmp-open-question")).share(2.4),
        Column::text(draft.tr("doc-cmp-open-about")).share(1.4),
        Column::text(draft.tr("doc-cmp-open-today")),
        Column::number(draft.tr("doc-cmp-open-swing")),
    ];
    let mut table = Table::new(Inlines::new(), columns);
    for question in questions.iter().take(MOST) {
        let cells = row(chapter, draft, question);
        table = table.row(cells);
    }
    draft.table(table);
    if questions.len() > MOST {
        draft.say("doc-cmp-open-more", &[("count", (questions.len() - MOST).into())]);
    }
}

fn row<'a>(chapter: &Chapter<'a>, draft: &Draft<'a>, question: &Question<'a>) -> [Inlines; 4] {
    let text = match &question.item {
        Item::Criterion(criterion) => &criterion.question,
        Item::Wish(feature) => &feature.question,
    };
    let text = if text.en.is_empty() { question.item.name() } else { text };
    let head = Inlines::new().strong(question.item.name().get(draft.language));
    let head = if question.decisive { head.plain(format!(" – {}", draft.tr("doc-cmp-open-decisive"))) } else { head };
    let asked = join(head.plain("\n"), draft.catalogue(text));
    let options = question.options.iter().filter_map(|id| chapter.ranking.find(id));
    let names: Vec<String> = options.clone().map(|o| o.option.name()).collect();
    let judgement = options.clone().next().and_then(|o| o.judgements.get(question.position));
    let today = judgement.map_or_else(String::new, |j| word(draft.language, &question.item, j));
    let swing = draft.words.points(tenths(question.swing));
    [asked, names.join("\n").into(), today.into(), swing.into()]
}
