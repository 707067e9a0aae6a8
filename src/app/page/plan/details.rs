//! The details of one task, and everything that can be done with it.

use eframe::egui::Ui;
use jiff::civil::Date;

use super::Shown;
use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::space;
use crate::app::view::plan::TaskLine;
use crate::app::widget::{button, card, field, text};
use crate::catalog::Day;
use crate::plan::State;
use crate::text::{Language, tr};

/// Draws them.
pub(super) fn ui(
    ui: &mut Ui,
    (language, today): (Language, Date),
    line: &TaskLine,
    shown: &mut Shown,
    out: &mut Outbox,
) {
    text::facts(ui, &line.facts);
    ui.add_space(space::XS);
    who_and_when_ui(ui, language, line, out);
    let mut note = line.note.clone();
    field::area(ui, &tr(language, "app-plan-edit-note"), 2, &mut note);
    if note != line.note {
        line.noted(note).into_iter().for_each(|edit| out.adjust(edit));
    }
    if line.is_open() {
        skip_ui(ui, language, line, &mut shown.reason, out);
    }
    ui.horizontal_wrapped(|ui| state_ui(ui, (language, today), line, out));
}

fn who_and_when_ui(ui: &mut Ui, language: Language, line: &TaskLine, out: &mut Outbox) {
    let mut who = line.who.clone();
    let mut before = line.not_before;
    let (_, moved) = card::pair(
        ui,
        |ui| field::line(ui, &tr(language, "app-plan-edit-who"), &mut who),
        |ui| field::day(ui, language, &tr(language, "app-plan-edit-before"), &mut before),
    );
    if who != line.who {
        line.assign(who).into_iter().for_each(|edit| out.adjust(edit));
    }
    if moved {
        line.moved(before).into_iter().for_each(|edit| out.adjust(edit));
    }
    if matches!(line.state, State::Skipped(_)) {
        return;
    }
    let was = if let State::Done(on) = line.state { Some(Day(on)) } else { None };
    let mut done = was;
    card::pair(ui, |ui| field::day(ui, language, &tr(language, "app-plan-edit-done"), &mut done), |_| {});
    if done != was {
        let edit = done.map_or_else(|| line.reopen(), |on| Some(line.done(on)));
        edit.into_iter().for_each(|edit| out.adjust(edit));
    }
}

/// A task is left out only for a reason.
fn skip_ui(ui: &mut Ui, language: Language, line: &TaskLine, reason: &mut String, out: &mut Outbox) {
    field::line(ui, &tr(language, "app-plan-edit-skip"), reason);
    let skip = line.skip(reason);
    if button::secondary_enabled(ui, &tr(language, "app-plan-edit-skip-go"), skip.is_some()).clicked() {
        skip.into_iter().for_each(|edit| out.edit(edit));
        reason.clear();
    }
}

fn state_ui(ui: &mut Ui, (language, today): (Language, Date), line: &TaskLine, out: &mut Outbox) {
    if line.is_open() {
        if button::secondary(ui, &tr(language, "app-plan-edit-today")).clicked() {
            out.edit(line.done(Day(today)));
        }
        if line.pilot && button::secondary(ui, &tr(language, "app-plan-edit-failed")).clicked() {
            out.edit(line.failed(Day(today)));
        }
    } else if let Some(edit) = line.reopen()
        && button::secondary(ui, &tr(language, "app-plan-edit-reopen")).clicked()
    {
        out.edit(edit);
    }
    if let Some(edit) = line.remove()
        && button::quiet(ui, icon::TRASH_2, &tr(language, "app-plan-edit-remove")).clicked()
    {
        out.edit(edit);
    }
}
