//! Whom to ask what can still change the first place; the questionnaires hold the whole of it.
//!
//! In: ranking, samples. Out: a table of who is asked, about which service, what; what only the client can find out, on
//! a server of its own, stands there too.

use super::Decided;
use super::change::some;
use crate::report::documents::draft::Draft;
use crate::report::documents::questions::{asked_about, spokesman};
use crate::report::{Column, Table};
use crate::score::questions_about;

/// What one of them is asked about one service.
struct Row {
    who: String,
    about: String,
    what: Vec<String>,
}

pub(super) fn write<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>) {
    let rows = rows(draft, decided);
    if rows.is_empty() {
        return;
    }
    let columns = vec![
        Column::text(draft.tr("doc-dec-ask-who")),
        Column::text(draft.tr("doc-cmp-service")).share(1.2),
        Column::text(draft.tr("doc-dec-ask-what")).share(2.4),
    ];
    let count: usize = rows.iter().map(|row| row.what.len()).sum();
    let mut table = Table::new(draft.with("doc-dec-ask", &[("count", count.into())]), columns).with_row_headers();
    for row in rows {
        let what = some(draft, &row.what);
        table = table.row([row.who, row.about, what]);
    }
    draft.table(table);
}

/// Answers that can change the first place, the weightiest first.
fn rows(draft: &Draft<'_>, decided: &Decided<'_>) -> Vec<Row> {
    let ranking = &decided.ranking;
    let options = asked_about(draft, ranking, &decided.samples);
    let mut rows: Vec<Row> = Vec::new();
    for question in questions_about(ranking, &options).iter().filter(|question| question.decisive) {
        let operator = spokesman(ranking, question, &options).and_then(|option| option.option.provider);
        let who = operator.map_or_else(|| draft.tr("doc-dec-ask-self"), |operator| operator.name.clone());
        let names = question.options.iter().filter_map(|id| ranking.find(id)).map(|o| o.option.name());
        let about = draft.words.list(&names.collect::<Vec<_>>());
        let what = question.item.name().get(draft.language).to_owned();
        match rows.iter_mut().find(|row| row.who == who && row.about == about) {
            Some(row) => row.what.push(what),
            None => rows.push(Row { who, about, what: vec![what] }),
        }
    }
    // All that one of them is asked stands together, whoever has the weightiest question first.
    let order: Vec<String> = rows.iter().map(|row| row.who.clone()).collect();
    rows.sort_by_key(|row| order.iter().position(|who| *who == row.who));
    rows
}
