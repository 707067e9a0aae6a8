//! The tasks by phase, each with its bar in the same row, and the axis that stays in sight.

use eframe::egui::{
    Align2, CursorIcon, FontId, Galley, Rect, Response, Role as Spoken, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Shown, Which, Zoom, details, settings};
use crate::app::action::Outbox;
use crate::app::fonts::{self, Weight as Font};
use crate::app::icon::{self, Icon};
use crate::app::theme::{self, RADIUS, size, space};
use crate::app::view::plan::{PhaseView, Planned, TaskLine, Timeline, Weight};
use crate::app::widget::gantt::{self, Scale};
use crate::app::widget::{button, card, choice, field, text};
use crate::catalog::{Day, Phase};
use crate::plan::State;
use crate::text::{Language, tr};

/// Width of the column with the tick.
const TICK: f32 = 34.0;
/// Width of the column with the dates.
const WHEN: f32 = 160.0;
/// Room above and below the text of a row.
const ROOM: f32 = 6.0;

/// Where the columns of a row stand.
#[derive(Clone, Copy)]
struct Columns {
    title: f32,
    when: f32,
    chart: f32,
    /// The farthest that the time can be moved.
    last: f32,
    scale: Scale,
}

impl Columns {
    fn new(width: f32, line: &Timeline, shown: &Shown) -> Self {
        let title = ((width - TICK - WHEN) * 0.42).clamp(200.0, 420.0);
        let when = TICK + title + space::M;
        let chart = when + WHEN + space::S;
        let day = shown.zoom.points().unwrap_or((width - chart) / line.planned.max(1.0));
        let last = (line.days * day - (width - chart)).max(0.0);
        Self { title, when, chart, last, scale: Scale { day, offset: shown.offset.clamp(0.0, last) } }
    }

    fn clamp(self, offset: f32) -> f32 {
        offset.clamp(0.0, self.last)
    }

    fn chart_of(self, row: Rect) -> Rect {
        row.with_min_x(row.left() + self.chart)
    }
}

/// Draws filter, axis and rows.
pub(super) fn ui(
    ui: &mut Ui,
    (language, today): (Language, Date),
    planned: &Planned,
    shown: &mut Shown,
    out: &mut Outbox,
) {
    card::card(ui, |ui| {
        text::lead(ui, &tr(language, "app-plan-tasks"));
        filter_ui(ui, language, planned, shown);
        let legend = ["bar", "critical", "range", "hard"].map(|code| tr(language, &format!("app-plan-legend-{code}")));
        gantt::legend(ui, legend.each_ref().map(String::as_str));
        let top = ui.cursor().top();
        ui.add_space(gantt::AXIS);
        let columns = Columns::new(ui.available_width(), &planned.timeline, shown);
        let any = ui.scope(|ui| rows_ui(ui, (language, today), planned, (shown, columns), out)).inner;
        axis_ui(ui, (language, top), &planned.timeline, columns, shown);
        if !any {
            text::muted(ui, &tr(language, "app-plan-none"));
        }
        ui.add_space(space::S);
        settings::own_task_ui(ui, language, &planned.own, &mut shown.own, out);
    });
}

fn filter_ui(ui: &mut Ui, language: Language, planned: &Planned, shown: &mut Shown) {
    let say = |key: &str| tr(language, &format!("app-plan-{key}"));
    let which: Vec<_> = Which::ALL.into_iter().map(|w| (w, say(&format!("which-{}", w.code())))).collect();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        card::block(ui, 190.0, |ui| {
            choice::one_of(ui, &say("role"), &planned.roles, &say("all-roles"), &mut shown.role)
        });
        card::block(ui, 140.0, |ui| choice::pick(ui, &say("which"), &which, &mut shown.which));
        card::block(ui, 200.0, |ui| labelled(ui, &say("fold"), |ui, name| fold_ui(ui, language, name, planned, shown)));
        card::block(ui, 290.0, |ui| {
            labelled(ui, &say("zoom"), |ui, name| zoom_ui(ui, language, name, &planned.timeline, shown))
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

/// Draws phases and tasks; `false` = none fits the filter.
fn rows_ui(
    ui: &mut Ui,
    at: (Language, Date),
    planned: &Planned,
    (shown, columns): (&mut Shown, Columns),
    out: &mut Outbox,
) -> bool {
    ui.spacing_mut().item_spacing.y = 0.0;
    let filtered = shown.role.is_some() || shown.which != Which::All;
    let mut any = false;
    for phase in &planned.phases {
        let tasks: Vec<&TaskLine> = phase.tasks.iter().filter(|t| fits(t, shown)).collect();
        if tasks.is_empty() {
            continue;
        }
        any = true;
        let listed = filtered || shown.phases.contains(&phase.phase);
        if phase_ui(ui, phase, listed, &planned.timeline, columns).clicked() && !filtered {
            if !shown.phases.remove(&phase.phase) {
                shown.phases.insert(phase.phase);
            }
        }
        for line in tasks.into_iter().filter(|_| listed) {
            ui.push_id(&line.id, |ui| one_ui(ui, at, line, &planned.timeline, (shown, columns), out));
        }
    }
    any
}

fn fits(line: &TaskLine, shown: &Shown) -> bool {
    let which = match shown.which {
        Which::All => true,
        Which::Open => line.is_open(),
        Which::Critical => line.weight != Weight::Plain,
        Which::Done => matches!(line.state, State::Done(_)),
        Which::Skipped => matches!(line.state, State::Skipped(_)),
    };
    which && shown.role.is_none_or(|role| role == line.role)
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
    let (row, tick) = task_ui(ui, language, line, open, (timeline, columns));
    if tick.clicked() {
        let edit = if line.is_open() { Some(line.done(Day(today))) } else { line.reopen() };
        edit.into_iter().for_each(|edit| out.edit(edit));
    } else if row.clicked() {
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

/// The heading of a phase.
fn phase_ui(ui: &mut Ui, phase: &PhaseView, open: bool, line: &Timeline, columns: Columns) -> Response {
    let t = theme::tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::click());
    let spoken = format!("{}: {}, {} {}", phase.title, phase.count, phase.when, phase.remark);
    let spoken = spoken.trim_end();
    response.widget_info(|| WidgetInfo::selected(Spoken::DisclosureTriangle, ui.is_enabled(), open, spoken));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    back_ui(ui, rect, &response);
    ui.painter().hline(rect.x_range(), rect.top(), (1.0, t.line));
    let symbol = if open { icon::CHEVRON_DOWN } else { icon::CHEVRON_RIGHT };
    mark(ui, rect, symbol, t.muted);
    let middle = rect.center().y;
    let font = FontId::new(size::BODY, Font::SemiBold.family());
    let small = FontId::proportional(size::SMALL);
    let left = rect.left() + TICK;
    ui.painter().text(pos2(left, middle - 9.0), Align2::LEFT_CENTER, &phase.title, font, t.ink);
    ui.painter().text(pos2(left, middle + 9.0), Align2::LEFT_CENTER, &phase.count, small.clone(), t.muted);
    let when = pos2(rect.left() + columns.when, if phase.remark.is_empty() { middle } else { middle - 9.0 });
    ui.painter().text(when, Align2::LEFT_CENTER, &phase.when, small.clone(), t.ink);
    let below = pos2(when.x, middle + 9.0);
    ui.painter().text(below, Align2::LEFT_CENTER, &phase.remark, small, t.error);
    let chart = columns.chart_of(rect);
    gantt::grid(ui, chart, line, columns.scale);
    if let Some(bar) = &phase.bar {
        gantt::bar(ui, chart, (line, columns.scale), bar, 8.0);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// The texts of a task's row, set for their columns.
struct Texts {
    title: Arc<Galley>,
    sub: Arc<Galley>,
    when: Arc<Galley>,
    remark: Arc<Galley>,
}

impl Texts {
    fn new(ui: &Ui, line: &TaskLine, columns: Columns) -> Self {
        let t = theme::tokens(ui);
        let small = FontId::proportional(size::SMALL);
        let ink = if line.is_open() { t.ink } else { t.muted };
        let remark = match line.weight {
            Weight::Plain => t.muted,
            Weight::Critical => t.ink,
            Weight::Missed => t.error,
        };
        let set =
            |text: &str, font: &FontId, color, width| ui.painter().layout(text.to_owned(), font.clone(), color, width);
        Self {
            title: set(&line.title, &FontId::proportional(size::BODY), ink, columns.title),
            sub: set(&line.sub, &small, t.muted, columns.title),
            when: set(&line.when, &small, ink, WHEN),
            remark: set(&line.remark, &small, remark, WHEN),
        }
    }

    fn height(&self) -> f32 {
        let left = self.title.size().y + self.sub.size().y;
        left.max(self.when.size().y + self.remark.size().y) + 2.0 * ROOM
    }

    fn paint(self, ui: &Ui, rect: Rect, columns: Columns) {
        let ink = theme::tokens(ui).ink;
        let pairs = [(TICK, self.title, self.sub), (columns.when, self.when, self.remark)];
        for (x, first, second) in pairs {
            let top = pos2(rect.left() + x, rect.top() + ROOM);
            let below = top + vec2(0.0, first.size().y);
            ui.painter().galley(top, first, ink);
            ui.painter().galley(below, second, ink);
        }
    }
}

/// Draws the row of a task; answers for the row and for its tick.
fn task_ui(
    ui: &mut Ui,
    language: Language,
    line: &TaskLine,
    open: bool,
    (timeline, columns): (&Timeline, Columns),
) -> (Response, Response) {
    let texts = Texts::new(ui, line, columns);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), texts.height()), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Spoken::DisclosureTriangle, ui.is_enabled(), open, &line.spoken));
    let place = Rect::from_min_size(rect.min, vec2(TICK - 2.0, 34.0));
    let tick = ui.interact(place, ui.scope_id().with("tick"), Sense::click());
    let done = matches!(line.state, State::Done(_));
    let name = crate::text::tr_with(language, "app-plan-tick", &[("task", line.full.as_str().into())]);
    tick.widget_info(|| WidgetInfo::selected(Spoken::CheckBox, ui.is_enabled(), done, &name));
    if ui.is_rect_visible(rect) {
        back_ui(ui, rect, &response);
        tick_ui(ui, place, &tick, &line.state);
        texts.paint(ui, rect, columns);
        let chart = columns.chart_of(rect);
        gantt::grid(ui, chart, timeline, columns.scale);
        if let Some(bar) = &line.bar {
            gantt::bar(ui, chart, (timeline, columns.scale), bar, 14.0);
        }
    }
    let hand = CursorIcon::PointingHand;
    (response.on_hover_cursor(hand), tick.on_hover_cursor(hand))
}

fn back_ui(ui: &Ui, rect: Rect, response: &Response) {
    let t = theme::tokens(ui);
    if response.hovered() {
        ui.painter().rect_filled(rect, RADIUS, t.hover);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, RADIUS, (2.0, t.accent), StrokeKind::Inside);
    }
}

fn tick_ui(ui: &Ui, place: Rect, tick: &Response, state: &State) {
    let t = theme::tokens(ui);
    let (symbol, color) = match state {
        State::Open => (icon::CIRCLE, t.edge),
        State::Done(_) => (icon::CIRCLE_CHECK, t.accent),
        State::Skipped(_) => (icon::CIRCLE_MINUS, t.muted),
    };
    mark(ui, place, symbol, if tick.hovered() { t.accent } else { color });
    if tick.has_focus() {
        ui.painter().rect_stroke(place, RADIUS, (2.0, t.accent), StrokeKind::Inside);
    }
}

/// A symbol at the left end of a row.
fn mark(ui: &Ui, rect: Rect, symbol: Icon, color: eframe::egui::Color32) {
    let font = FontId::new(size::LEAD, fonts::symbols());
    let place = pos2(rect.left() + TICK / 2.0, rect.center().y);
    ui.painter().text(place, Align2::CENTER_CENTER, symbol.char(), font, color);
}

/// The axis above the rows, which stays in sight while they are scrolled; dragging it moves the time.
fn axis_ui(ui: &Ui, (language, top): (Language, f32), line: &Timeline, columns: Columns, shown: &mut Shown) {
    let t = theme::tokens(ui);
    let rows = ui.min_rect();
    let last = (rows.bottom() - gantt::AXIS).max(top);
    let y = ui.clip_rect().top().clamp(top, last);
    let rect = Rect::from_min_size(pos2(rows.left(), y), vec2(rows.width(), gantt::AXIS));
    ui.painter().rect_filled(rect, 0.0, t.card);
    ui.painter().hline(rect.x_range(), rect.bottom(), (1.0, t.line));
    let chart = columns.chart_of(rect);
    let drag = ui.interact(chart, ui.scope_id().with("axis"), Sense::drag());
    let name = tr(language, "app-plan-zoom");
    drag.widget_info(|| WidgetInfo::labeled(Spoken::ScrollBar, ui.is_enabled(), &name));
    let wheel = ui.input(|i| {
        let over = i.pointer.hover_pos().is_some_and(|p| p.x > chart.left() && rows.contains(p));
        if over { i.smooth_scroll_delta().x } else { 0.0 }
    });
    shown.offset = columns.clamp(columns.scale.offset - wheel - drag.drag_delta().x);
    gantt::axis(ui, chart, line, Scale { offset: shown.offset, ..columns.scale });
    drag.on_hover_cursor(CursorIcon::Grab);
}
