//! What is open below a row: the way to decide for it, what the service is, whether the client can have it, what it
//! costs, what its points are made of, and what stands against it.
//!
//! In: a row and what is half filled in. Out: edits, and the criterion or wish whose evidence is asked for.

use eframe::egui::Ui;

use super::parts;
use super::row::unranked_ui;
use super::trial::{self, TrialForm};
use super::waiver::{self, WaiverForm};
use crate::app::action::{Action, Outbox};
use crate::app::icon;
use crate::app::page::not_open::{self, NotOpenForm};
use crate::app::page::quote::{self, Place, QuoteForm};
use crate::app::page::source;
use crate::app::theme::space;
use crate::app::view::compare::parts::GroupPart;
use crate::app::view::compare::row::OptionRow;
use crate::app::widget::{button, text};
use crate::catalog::{Day, Group};
use crate::dossier::Edit;
use crate::text::{Language, tr, tr_with};

/// What is open and half filled in below a row.
#[derive(Debug, Default)]
pub(super) struct RowForms {
    /// The group whose criteria are shown.
    group: Option<Group>,
    waiver: Option<WaiverForm>,
    not_open: Option<NotOpenForm>,
    trial: Option<TrialForm>,
    quote: Option<QuoteForm>,
}

/// Draws it. Returns the criterion or wish whose evidence is asked for, and whether it was said that it is not open.
pub(super) fn ui(
    ui: &mut Ui,
    language: Language,
    (row, made_of): (&OptionRow, &[GroupPart]),
    (index, today): (usize, Day),
    forms: &mut RowForms,
    out: &mut Outbox,
) -> (Option<String>, bool) {
    // What opening a row leads to stands where it opens, however long it is.
    if !row.today && button::small(ui, icon::CIRCLE_CHECK, &tr(language, "app-compare-choose")).clicked() {
        out.send(Action::Choose(index, row.id.clone()));
    }
    let closed = about_ui(ui, language, row, (index, today), forms, out);
    let title = tr_with(language, "app-compare-parts", &[("name", row.name.as_str().into())]);
    ui.label(text::strong(title));
    let asked = parts::ui(ui, language, made_of, &mut forms.group);
    text::small(ui, &format!("{} · {} · {}", row.likely, row.ends, row.known));
    unranked_ui(ui, row);
    // That it is not open stands above.
    for (i, reason) in row.reasons.iter().enumerate().filter(|(_, reason)| !reason.closed) {
        ui.push_id(("reason", i), |ui| {
            waiver::ui(ui, language, (row, reason), (index, today), &mut forms.waiver, out);
            if reason.must.is_none() {
                let budget = (&row.id, &row.cost, Place::Budget);
                quote::enter_ui(ui, language, budget, (index, today), &mut forms.quote, out);
            }
        });
    }
    if let Some((_, question)) = &row.question {
        text::prose(ui, question);
    }
    if row.reasons.iter().any(|reason| reason.must.is_some()) {
        text::small(ui, &tr(language, "app-row-changes"));
    }
    trial::ui(ui, language, row, (index, today), &mut forms.trial, out);
    ui.add_space(space::XS);
    (asked, closed)
}

/// What it is, what to read before it is ordered, whether it is open to the client, and what a year costs. `true` = it
/// was said that it is not open.
fn about_ui(
    ui: &mut Ui,
    language: Language,
    row: &OptionRow,
    about: (usize, Day),
    forms: &mut RowForms,
    out: &mut Outbox,
) -> bool {
    if !row.summary.is_empty() {
        text::muted(ui, &row.summary);
    }
    for (i, before) in row.before.iter().enumerate() {
        let title = tr_with(language, "app-before-title", &[("what", before.what.as_str().into())]);
        ui.push_id(("before", i), |ui| {
            ui.label(text::strong(title));
            text::prose(ui, &before.how);
            source::list(ui, language, &before.sources);
        });
    }
    let said =
        row.openness.as_ref().and_then(|openness| not_open::ui(ui, language, openness, about, &mut forms.not_open));
    let closed = matches!(said, Some(Edit::AddNotOpen(..)));
    said.into_iter().for_each(|said| out.edit(said));
    quote::ui(ui, language, (&row.id, &row.cost), about, &mut forms.quote, out);
    closed
}
