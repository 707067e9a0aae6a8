//! The conditions of the decisions, for the client: whose is each, and a sentence to put it to the vendor.
//!
//! In: moves with their decisions, the vendors. Out: a table to tick, and one sentence per language. A condition is free
//! text: whether a vendor can fulfil it, and whether it may read it, is not for the program to guess.

use super::inside::named;
use super::sheet::paragraph;
use super::terms::OwnCondition;
use super::vendor::Vendor;
use crate::dossier::{Move, Shape};
use crate::plan::in_force;
use crate::report::documents::draft::Draft;
use crate::report::{Column, Inlines, Table};
use crate::text::{Language, tr};

/// The table and the sentences; nothing where no decision has a condition.
pub(super) fn write(draft: &mut Draft<'_>, moves: &[usize], vendors: &[Vendor<'_>]) {
    let table = moves.iter().fold(empty(draft), |table, index| with_move(draft, table, *index, vendors));
    if table.rows.is_empty() {
        return;
    }
    draft.say("doc-ask-conditions-why", &[]);
    draft.table(table);
    for language in Language::ALL {
        let names = chosen(vendors, moves).filter(|vendor| vendor.language == language);
        let names: Vec<String> = names.map(|vendor| vendor.provider.name.clone()).collect();
        if !names.is_empty() {
            let names = draft.words.list(&names);
            draft.say("doc-ask-condition-copy", &[("names", names.into())]);
            paragraph(draft, language, tr(language, "doc-ask-condition"));
        }
    }
}

fn empty(draft: &Draft<'_>) -> Table {
    let columns = vec![
        Column::text(draft.tr("doc-cmp-use-case")).share(1.0),
        Column::text(draft.tr("doc-ask-condition-text")).share(2.4),
        Column::text(draft.tr("doc-ask-condition-whose")).share(1.4),
    ];
    Table::new(draft.tr("doc-ask-conditions-who"), columns)
}

/// The conditions of one move, where a service was chosen or the tool of today stays.
fn with_move(draft: &Draft<'_>, table: Table, index: usize, vendors: &[Vendor<'_>]) -> Table {
    let of = draft.dossier.moves.get(index);
    let kept = of.is_some_and(is_kept);
    let Some(of) = of.filter(|_| kept || !in_force(draft.dossier, index).is_empty()) else { return table };
    let case = draft.words.told_apart(draft.dossier, index, draft.words.use_case(of));
    let conditions = of.decision.iter().flat_map(|decision| &decision.conditions);
    conditions.fold(table, |table, text| {
        let whose = if kept { draft.tr("doc-ask-condition-kept") } else { whose(draft, index, text, vendors) };
        table.row([Inlines::from(case.as_str()), draft.own(text), Inlines::from(whose)])
    })
}

/// Whether today's tool stays.
fn is_kept(of: &Move) -> bool {
    of.decision.as_ref().is_some_and(|decision| decision.kind == Shape::Keep)
}

/// Boxes to tick; of what the client runs itself the answer.
fn whose(draft: &Draft<'_>, index: usize, text: &str, vendors: &[Vendor<'_>]) -> String {
    let names: Vec<String> = chosen(vendors, &[index]).map(|vendor| vendor.provider.name.clone()).collect();
    if names.is_empty() {
        return OwnCondition { index, text, with: named(draft.dossier, text) }.whose(draft);
    }
    let boxes = [draft.tr("doc-ask-condition-self")].into_iter().chain(names);
    boxes.map(|who| format!("☐ {who}")).collect::<Vec<_>>().join("\n")
}

/// The vendors of which a service was chosen in one of these moves.
fn chosen<'v, 'a>(vendors: &'v [Vendor<'a>], moves: &'v [usize]) -> impl Iterator<Item = &'v Vendor<'a>> {
    vendors.iter().filter(move |vendor| moves.iter().any(|index| vendor.chosen.contains(index)))
}
