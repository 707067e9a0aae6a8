//! Which tasks are listed, whether phases are open, and how much time the picture shows.

use std::collections::BTreeSet;

use eframe::egui::Ui;
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Shown, Which, Zoom, help};
use crate::app::focus;
use crate::app::icon;
use crate::app::theme::space;
use crate::app::view::plan::{Planned, TaskLine, Timeline, Weight};
use crate::app::widget::{button, card, choice, field};
use crate::catalog::Phase;
use crate::plan::State;
use crate::text::{Language, tr};

/// Draws the choices.
pub(super) fn ui(ui: &mut Ui, language: Language, planned: &Planned, shown: &mut Shown) {
    let say = |key: &str| tr(language, &format!("app-plan-{key}"));
    let which: Vec<_> = Which::ALL.into_iter().map(|w| (w, say(&format!("which-{}", w.code())))).collect();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        card::block(ui, 190.0, |ui| {
            choice::one_of(ui, &say("role"), &planned.roles, &say("all-roles"), &mut shown.role)
        });
        let phases: Vec<_> = planned.phases.iter().map(|p| (p.phase, p.title.clone())).collect();
        card::block(ui, 150.0, |ui| choice::one_of(ui, &say("in-phase"), &phases, &say("all-roles"), &mut shown.phase));
        card::block(ui, 250.0, |ui| {
            focus::come(ui, help::which_id());
            choice::pick(ui, &say("which"), &which, &mut shown.which)
        });
        card::block(ui, 200.0, |ui| labelled(ui, &say("fold"), |ui, name| fold_ui(ui, language, name, planned, shown)));
        card::block(ui, 290.0, |ui| {
            labelled(ui, &say("zoom"), |ui, name| zoom_ui(ui, language, name, &planned.timeline, shown));
        });
    });
}

fn labelled(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui, &str)) {
    field::labelled(ui, |ui| {
        field::label(ui, name);
        add(ui, name);
    });
}

/// All tasks, or phases alone; a few phases may be open, too.
fn fold_ui(ui: &mut Ui, language: Language, name: &str, planned: &Planned, shown: &mut Shown) {
    let say = |key: &str| tr(language, &format!("app-plan-{key}"));
    let every: BTreeSet<Phase> = planned.phases.iter().map(|p| p.phase).collect();
    let mut all = match shown.phases.len() {
        0 => Some(false),
        n if n == every.len() => Some(true),
        _ => None,
    };
    let options = [(Some(false), say("fold-phases")), (Some(true), say("fold-tasks"))];
    if choice::segments(ui, name, &options, &mut all) {
        shown.phases = if all == Some(true) { every } else { BTreeSet::new() };
    }
}

fn zoom_ui(ui: &mut Ui, language: Language, name: &str, line: &Timeline, shown: &mut Shown) {
    let say = |key: &str| tr(language, &format!("app-plan-{key}"));
    let options =
        [(Zoom::Whole, say("zoom-whole")), (Zoom::Months, say("zoom-months")), (Zoom::Weeks, say("zoom-weeks"))];
    ui.horizontal(|ui| {
        if choice::segments(ui, name, &options, &mut shown.zoom) {
            shown.offset = shown.zoom.points().map_or(0.0, |day| (line.now * day - space::S).max(0.0));
        }
        for (symbol, key, step) in [(icon::CHEVRON_LEFT, "earlier", -120.0), (icon::CHEVRON_RIGHT, "later", 120.0)] {
            if button::icon(ui, symbol, &say(key)).clicked() {
                shown.offset = (shown.offset + step).max(0.0);
            }
        }
    });
}

/// The day on which the next four weeks are over: from today, or from the first open task where that is later.
pub(super) fn soon(planned: &Planned, today: Date) -> Date {
    let open = planned.phases.iter().flat_map(|phase| &phase.tasks).filter(|task| task.is_open());
    let first = open.filter_map(|task| task.bar.as_ref()).map(|bar| bar.start).min();
    let from = first.map_or(today, |first| first.max(today));
    from.checked_add(28.days()).unwrap_or(from)
}

/// Whether a task is among those that are listed; the next weeks end before `soon`.
pub(super) fn fits(line: &TaskLine, shown: &Shown, soon: Date) -> bool {
    let which = match shown.which {
        Which::All => true,
        Which::Open => line.is_open(),
        Which::Critical => line.weight != Weight::Plain,
        Which::Soon => line.is_open() && line.bar.as_ref().is_some_and(|bar| bar.start < soon),
        Which::Law => line.law,
        Which::Free => line.is_open() && !line.law,
        Which::Done => matches!(line.state, State::Done(_)),
        Which::Skipped => matches!(line.state, State::Skipped(_)),
    };
    which && shown.role.is_none_or(|role| role == line.role)
}
