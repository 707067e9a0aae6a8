//! A must-have dropped for one option, with its reason, or counted again.

use eframe::egui::{Id, RichText, Ui};

use crate::app::action::Outbox;
use crate::app::focus;
use crate::app::icon;
use crate::app::theme::size;
use crate::app::view::compare::row::{OptionRow, ReasonLine};
use crate::app::widget::{button, field, form, text};
use crate::catalog::Day;
use crate::dossier::{Edit, OptionId, Waiver};
use crate::text::{Language, tr, tr_with};

/// A waiver that is being filled in.
#[derive(Debug)]
pub(super) struct WaiverForm {
    option: OptionId,
    must: usize,
    reason: String,
}

/// One thing that stands against the option, and the way to drop it.
pub(super) fn ui(
    ui: &mut Ui,
    language: Language,
    (row, reason): (&OptionRow, &ReasonLine),
    (index, today): (usize, Day),
    form: &mut Option<WaiverForm>,
    out: &mut Outbox,
) {
    text::line(ui, RichText::new(&reason.text).size(size::SMALL));
    let Some(must) = reason.must else { return };
    if reason.waived {
        let name = tr_with(language, "app-waive-back", &[("name", row.name.as_str().into())]);
        if button::small(ui, icon::UNDO_2, &name).clicked() {
            out.edit(Edit::Unwaive(index, must, row.id.clone()));
        }
        return;
    }
    let open = form.as_ref().is_some_and(|f| f.must == must && f.option == row.id);
    let (opener, first) = (Id::unique(("waive", must)), Id::unique("form of a waiver"));
    if !open {
        focus::come(ui, opener);
        if button::small(ui, icon::CIRCLE_MINUS, &tr(language, "app-waive")).clicked() {
            focus::wish(ui, first);
            *form = Some(WaiverForm { option: row.id.clone(), must, reason: String::new() });
        }
        return;
    }
    focus::come(ui, first);
    let ((), left) = form::form(ui, "waiver", |ui| form_ui(ui, language, (index, today), form, out));
    if left {
        *form = None;
    }
    if form.is_none() {
        focus::wish(ui, opener);
    }
}

fn form_ui(
    ui: &mut Ui,
    language: Language,
    (index, on): (usize, Day),
    form: &mut Option<WaiverForm>,
    out: &mut Outbox,
) {
    let Some(new) = form else { return };
    field::area(ui, &tr(language, "app-override-reason"), 2, &mut new.reason);
    let ready = !new.reason.trim().is_empty();
    let (go, cancel) = ui
        .horizontal(|ui| {
            let go = ui.add_enabled_ui(ready, |ui| button::primary(ui, &tr(language, "app-waive-go")).clicked()).inner;
            (go, button::secondary(ui, &tr(language, "app-needs-cancel")).clicked())
        })
        .inner;
    if go {
        let (must, option, reason) = (new.must, new.option.clone(), new.reason.trim().to_owned());
        out.edit(Edit::Waive(index, Waiver { must, option, reason, on }));
    }
    if go || cancel {
        *form = None;
    }
}
