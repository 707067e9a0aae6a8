//! The tasks by phase, and the details of the one that is open.

use eframe::egui::{Align, Id, Ui};
use jiff::civil::Date;

use super::row::{self, Answer, Columns};
use super::{Shown, Which, details, filter, settings};
use crate::app::action::Outbox;
use crate::app::focus;
use crate::app::theme::space;
use crate::app::view::plan::{Planned, TaskLine, Timeline};
use crate::app::widget::gantt::{self, Mark};
use crate::app::widget::{card, text};
use crate::catalog::{Day, Phase};
use crate::text::{Language, tr};

/// Draws filter, axis and rows.
pub(super) fn ui(
    ui: &mut Ui,
    (language, today): (Language, Date),
    planned: &Planned,
    shown: &mut Shown,
    out: &mut Outbox,
) {
    card::card(ui, |ui| {
        let lead = text::lead(ui, &tr(language, "app-plan-tasks"));
        if shown.seek > 0 {
            shown.seek -= 1;
            lead.scroll_to_me(Some(Align::TOP));
            ui.request_repaint();
        }
        filter::ui(ui, language, planned, shown);
        let drawn = Drawn::new(planned, shown, today);
        gantt::legend(ui, &legend(language, &planned.timeline, drawn));
        text::small(ui, &tr(language, "app-plan-pull-how"));
        let top = ui.cursor().top();
        ui.add_space(gantt::AXIS);
        let columns = Columns::new(ui.available_width(), &planned.timeline, shown);
        let any = ui.scope(|ui| rows_ui(ui, (language, today), planned, (shown, columns), out)).inner;
        row::axis_ui(ui, (language, top), &planned.timeline, columns, shown);
        if !any {
            text::muted(ui, &tr(language, "app-plan-none"));
        }
        ui.add_space(space::S);
        settings::own_task_ui(ui, language, &planned.own, &mut shown.own, out);
    });
}

/// Lists all tasks of a phase, opens this one and brings it into sight with the keyboard.
pub(super) fn reveal(ui: &Ui, shown: &mut Shown, (phase, id): (Phase, &str)) {
    (shown.which, shown.role, shown.phase) = (Which::All, None, None);
    shown.phases.insert(phase);
    shown.task = Some(id.to_owned());
    shown.reason.clear();
    focus::wish(ui, row_id(id));
}

fn row_id(task: &str) -> Id {
    Id::unique(("row of a task", task))
}

/// What the picture draws besides the bars of the phases.
#[derive(Clone, Copy)]
struct Drawn {
    critical: bool,
    hard: bool,
}

impl Drawn {
    /// What the listed rows draw: a phase has no critical bar, whatever its tasks are.
    fn new(planned: &Planned, shown: &Shown, today: Date) -> Self {
        let soon = filter::soon(planned, today);
        let (mut critical, mut hard) = (false, false);
        for phase in planned.phases.iter().filter(|phase| shown.phase.is_none_or(|only| only == phase.phase)) {
            hard |= phase.bar.as_ref().is_some_and(|bar| !bar.hard.is_empty());
            let listed = shown.filters() || shown.phases.contains(&phase.phase);
            let tasks = phase.tasks.iter().filter(|task| listed && filter::fits(task, shown, soon));
            critical |= tasks.filter_map(|task| task.bar.as_ref()).any(|bar| bar.critical && !bar.done);
        }
        Self { critical, hard }
    }
}

/// The marks that the picture draws, and what they mean.
fn legend(language: Language, line: &Timeline, drawn: Drawn) -> Vec<(Mark, String)> {
    let marks = [
        Some((Mark::Expected, "bar")),
        drawn.critical.then_some((Mark::Critical, "critical")),
        Some((Mark::Range, "range")),
        drawn.hard.then_some((Mark::Hard, "hard")),
    ];
    let marks = marks.into_iter().flatten();
    let meaning = |(mark, code): (Mark, &str)| (mark, tr(language, &format!("app-plan-legend-{code}")));
    let no_return = line.no_return.iter().map(|(_, words)| (Mark::NoReturn, words.clone()));
    marks.map(meaning).chain(no_return).collect()
}

/// Draws phases and tasks; `false` = none fits the filter.
fn rows_ui(
    ui: &mut Ui,
    at: (Language, Date),
    planned: &Planned,
    (shown, columns): (&mut Shown, Columns),
    out: &mut Outbox,
) -> bool {
    ui.spacing_mut().item_spacing.y = 0.0;
    let (only, soon) = (shown.phase, filter::soon(planned, at.1));
    let filtered = shown.filters();
    let mut any = false;
    for phase in planned.phases.iter().filter(|phase| only.is_none_or(|only| only == phase.phase)) {
        let tasks: Vec<&TaskLine> = phase.tasks.iter().filter(|t| filter::fits(t, shown, soon)).collect();
        if tasks.is_empty() {
            continue;
        }
        any = true;
        let listed = filtered || shown.phases.contains(&phase.phase);
        let clicked = row::phase_ui(ui, phase, listed, &planned.timeline, columns).clicked() && !filtered;
        if clicked && !shown.phases.remove(&phase.phase) {
            shown.phases.insert(phase.phase);
        }
        for line in tasks.into_iter().filter(|_| listed) {
            ui.push_id(&line.id, |ui| one_ui(ui, at, line, &planned.timeline, (shown, columns), out));
        }
    }
    any
}

/// A task, and its details where they are open.
fn one_ui(
    ui: &mut Ui,
    (language, today): (Language, Date),
    line: &TaskLine,
    timeline: &Timeline,
    (shown, columns): (&mut Shown, Columns),
    out: &mut Outbox,
) {
    let open = shown.task.as_ref() == Some(&line.id);
    focus::come(ui, row_id(&line.id));
    let Answer { row: response, tick, pulled, stepped } = row::task_ui(ui, language, line, open, (timeline, columns));
    pulled.and_then(|days| line.pulled(days)).into_iter().for_each(|edit| out.edit(edit));
    // Held down, the key is one step of the history.
    stepped.and_then(|days| line.stepped(days)).into_iter().for_each(|edit| out.adjust(edit));
    if tick.clicked() {
        let edit = if line.is_open() { Some(line.done(Day(today))) } else { line.reopen() };
        edit.into_iter().for_each(|edit| out.edit(edit));
    } else if response.clicked() {
        shown.task = (!open).then(|| line.id.clone());
        shown.reason.clear();
    }
    if open {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            card::inset(ui, |ui| details::ui(ui, (language, today), line, shown, out));
        });
    }
}
