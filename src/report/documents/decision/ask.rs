//! Whom to ask what can still change the first place; the questionnaires hold the whole of it.
//!
//! In: ranking, samples. Out: a table of who is asked, about which service, what; what only the client can find out, on
//! a server of its own, stands there too.

use super::Decided;
use super::change::NAMED;
use crate::report::documents::draft::Draft;
use crate::report::documents::questions::{asked_about, spokesman};
use crate::report::{Column, Table};
use crate::score::{Carrier, Question, Ranking, questions_about};

/// What one of them is asked about one service.
struct Row {
    who: String,
    about: String,
    what: Vec<String>,
}

pub(super) fn write<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>) {
    let (rows, decisive) = rows(draft, decided);
    if rows.is_empty() {
        return;
    }
    let columns = vec![
        Column::text(draft.tr("doc-dec-ask-who")),
        Column::text(draft.tr("doc-cmp-service")).share(1.2),
        Column::text(draft.tr("doc-dec-ask-what")).share(2.4),
    ];
    let caption = match rows.iter().map(|row| row.what.len()).sum::<usize>() {
        _ if !decisive => draft.tr("doc-dec-ask-weightiest"),
        count => draft.with("doc-dec-ask", &[("count", count.into())]),
    };
    let mut table = Table::new(caption, columns).with_row_headers();
    for row in rows {
        table = table.row([row.who, row.about, row.what.join("; ")]);
    }
    draft.table(table);
}

/// Answers that can change the first place, the weightiest first (`true`); else the weightiest of those that cannot.
fn rows(draft: &Draft<'_>, decided: &Decided<'_>) -> (Vec<Row>, bool) {
    let ranking = &decided.ranking;
    let options = asked_about(draft, ranking, &decided.samples);
    let all = questions_about(ranking, &options);
    let decisive = all.iter().any(|question| question.decisive);
    let open = all.iter().filter(|q| q.decisive || !decisive).take(if decisive { usize::MAX } else { NAMED });
    let mut rows: Vec<Row> = Vec::new();
    for question in open {
        let operator = spokesman(ranking, question, &options).and_then(|option| option.option.provider);
        let who = operator.map_or_else(|| draft.tr("doc-dec-ask-self"), |operator| operator.name.clone());
        let about = about(draft, ranking, question);
        let what = question.item.name().get(draft.language).to_owned();
        match rows.iter_mut().find(|row| row.who == who && row.about == about) {
            Some(row) => row.what.push(what),
            None => rows.push(Row { who, about, what: vec![what] }),
        }
    }
    // All that one of them is asked stands together, whoever has the weightiest question first.
    let order: Vec<String> = rows.iter().map(|row| row.who.clone()).collect();
    rows.sort_by_key(|row| order.iter().position(|who| *who == row.who));
    (rows, decisive)
}

/// What an answer holds for: a program wherever it runs, else the services it would count for.
fn about(draft: &Draft<'_>, ranking: &Ranking<'_>, question: &Question<'_>) -> String {
    if let Carrier::Software(id) = &question.about
        && let Some(software) = draft.catalog.software.get(id)
    {
        return draft.with("doc-dec-ask-program", &[("name", software.name.as_str().into())]);
    }
    let names = question.options.iter().filter_map(|id| ranking.find(id)).map(|o| o.option.name());
    draft.words.list(&names.collect::<Vec<_>>())
}
