//! The threshold note: does the processing need an impact assessment?
//!
//! In: what the client said of itself, a move. Out: the nine criteria of the European data protection authorities (WP 248
//! rev.01) one by one, in our words, with what the dossier says of each and room for an answer; how many answers weigh
//! what, the result with its reasons and the view of the data protection officer, and who decided. Nothing is answered
//! that the dossier does not say.

use super::facts::duties;
use super::forms::{LINE, line};
use crate::dossier::{Client, Move};
use crate::report::documents::draft::Draft;
use crate::report::{Column, Inlines, NoteKind, Table};

/// From so many people on we ask whether it is many; our own mark, not one of the law.
const MANY: u32 = 500;

pub(super) fn write<'a>(draft: &mut Draft<'a>, of: &'a Move) {
    draft.say("threshold-intro", &[]);
    let columns = vec![
        Column::narrow(draft.tr("doc-plan-number")),
        Column::text(draft.tr("threshold-criterion")).share(1.6),
        Column::text(draft.tr("threshold-known")).share(1.6),
        Column::narrow(draft.tr("threshold-answer")),
    ];
    let mut table = Table::new(draft.tr("threshold-caption"), columns);
    let mut met = 0;
    for number in 1..=9 {
        let (key, applies) = said(&draft.dossier.client, number);
        met += usize::from(applies);
        let name = draft.tr(&format!("threshold-{number}"));
        let answer = draft.tr(if applies { "threshold-yes" } else { "threshold-blank" });
        table = table.row([number.to_string(), name, draft.tr(key), answer]);
    }
    draft.table(table);
    draft.section("threshold-result");
    let text = draft.with("threshold-result-text", &[("count", met.into())]);
    draft.note(NoteKind::Info, "threshold-so-far", text);
    draft.say("threshold-rule", &[]);
    let officer = match draft.dossier.client.data_protection_officer {
        Some(false) => draft.tr("paper-no-officer"),
        _ => format!("{LINE}\n{LINE}"),
    };
    let pairs = vec![
        draft.pair("threshold-outcome", draft.tr("threshold-outcome-text")),
        draft.pair("threshold-reasons", Inlines::from(format!("{LINE}\n{LINE}\n{LINE}"))),
        draft.pair("threshold-officer", officer),
        line(draft, "threshold-decided-by"),
        line(draft, "paper-date-signature"),
    ];
    draft.pairs(pairs);
    let items = duties(draft, of, &["gdpr-35", "gdpr-36", "ask-dpia", "ask-church-law"]);
    if !items.is_empty() {
        draft.section("threshold-law");
        draft.bullets(items);
    }
}

/// What the dossier says of a criterion, and whether it is met by that.
fn said(client: &Client, number: usize) -> (&'static str, bool) {
    let yes = |answer: Option<bool>| answer == Some(true);
    let staff = client.employees.is_some_and(|n| n > 0);
    match number {
        3 if staff => ("threshold-staff", false),
        4 if yes(client.special_categories) => ("threshold-special", true),
        4 if yes(client.professional_secrecy) => ("threshold-secrecy", true),
        5 if client.people.is_some_and(|n| n >= MANY) => ("threshold-many", false),
        7 if yes(client.minors) => ("threshold-minors", true),
        7 if yes(client.treats_by_video) => ("threshold-patients", true),
        7 if staff => ("threshold-employees", false),
        _ => ("threshold-ask", false),
    }
}
