//! Own trials of an option: what was noted, and the form for another one.

use eframe::egui::{RichText, Ui};

use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::{self, size};
use crate::app::view::compare::row::OptionRow;
use crate::app::view::compare::trial::{MARKS, Marks, TrialLine, adding};
use crate::app::widget::{button, card, choice, field, text};
use crate::catalog::Day;
use crate::dossier::{Edit, OptionId};
use crate::text::{Language, tr, tr_with};

/// A trial that is being filled in.
#[derive(Debug)]
pub(super) struct TrialForm {
    option: OptionId,
    marks: Marks,
    who: String,
    note: String,
}

/// The trials of a row, and the way to add one.
pub(super) fn ui(
    ui: &mut Ui,
    language: Language,
    row: &OptionRow,
    (index, today): (usize, Day),
    form: &mut Option<TrialForm>,
    out: &mut Outbox,
) {
    if !row.trials.is_empty() {
        field::label(ui, &tr(language, "app-trial-title"));
    }
    for line in &row.trials {
        ui.push_id(("trial", line.at), |ui| {
            let name = tr_with(language, "app-trial-remove", &[("about", line.about.as_str().into())]);
            ui.horizontal_top(|ui| {
                if button::icon(ui, icon::X, &name).clicked() {
                    out.edit(Edit::RemoveTrial(index, line.at));
                }
                ui.vertical(|ui| lines_ui(ui, line));
            });
        });
    }
    if form.as_ref().is_some_and(|f| f.option == row.id) {
        form_ui(ui, language, (index, today), form, out);
    } else if button::small(ui, icon::PLUS, &tr(language, "app-trial-add")).clicked() {
        let (who, note) = (String::new(), String::new());
        *form = Some(TrialForm { option: row.id.clone(), marks: Marks::default(), who, note });
    }
}

/// One trial in two lines.
pub(super) fn lines_ui(ui: &mut Ui, line: &TrialLine) {
    let muted = theme::tokens(ui).muted;
    text::line(ui, RichText::new(&line.marks).size(size::SMALL));
    text::line(ui, RichText::new(&line.about).size(size::SMALL).color(muted));
}

fn form_ui(
    ui: &mut Ui,
    language: Language,
    (index, today): (usize, Day),
    form: &mut Option<TrialForm>,
    out: &mut Outbox,
) {
    let Some(new) = form else { return };
    text::small(ui, &tr(language, "doc-cmp-trials-intro"));
    let [joining, sound, picture, ease] = &mut new.marks;
    let [first, second, third, fourth] = MARKS.map(|key| tr(language, key));
    card::pair(ui, |ui| mark_ui(ui, language, &first, joining), |ui| mark_ui(ui, language, &second, sound));
    card::pair(ui, |ui| mark_ui(ui, language, &third, picture), |ui| mark_ui(ui, language, &fourth, ease));
    field::line(ui, &tr(language, "app-trial-who"), &mut new.who);
    field::area(ui, &tr(language, "app-trial-note"), 2, &mut new.note);
    let ready = new.marks.iter().any(Option::is_some) || !new.note.trim().is_empty();
    let (go, cancel) = ui
        .horizontal(|ui| {
            let go = ui.add_enabled_ui(ready, |ui| button::primary(ui, &tr(language, "app-trial-go")).clicked()).inner;
            (go, button::secondary(ui, &tr(language, "app-needs-cancel")).clicked())
        })
        .inner;
    if go {
        out.edit(adding(index, new.option.clone(), new.marks, (&new.who, &new.note), today));
    }
    if go || cancel {
        *form = None;
    }
}

fn mark_ui(ui: &mut Ui, language: Language, name: &str, mark: &mut Option<u8>) {
    let given = (1..=5).map(|n: u8| (Some(n), n.to_string()));
    let options: Vec<_> = given.chain([(None, tr(language, "app-trial-none"))]).collect();
    field::labelled(ui, |ui| {
        field::label(ui, name);
        choice::segments(ui, name, &options, mark);
    });
}
