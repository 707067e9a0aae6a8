//! Rows of the plan: the heading of a phase, a task, each with its bar, and the axis above them.

use std::sync::Arc;

use eframe::egui::{
    Align2, Color32, CursorIcon, FontId, Galley, Key, Modifiers, Rect, Response, Role as Spoken, Sense, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use super::Shown;
use crate::app::fonts::{self, Weight as Font};
use crate::app::icon::{self, Icon};
use crate::app::theme::{self, RADIUS, size, space};
use crate::app::view::plan::{PhaseView, TaskLine, Timeline, Weight};
use crate::app::widget::gantt::{self, Scale};
use crate::plan::State;
use crate::text::{Language, tr, tr_with};

/// Width of the column with the tick.
const TICK: f32 = 34.0;
/// Width of the column with the dates.
const WHEN: f32 = 160.0;
/// Height of a task's bar.
const BAR: f32 = 14.0;
/// Room above and below the text of a row.
const ROOM: f32 = 6.0;

/// Where the columns of a row stand.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    title: f32,
    when: f32,
    chart: f32,
    /// The farthest that the time can be moved.
    last: f32,
    scale: Scale,
}

impl Columns {
    /// The columns of rows of this width.
    pub(super) fn new(width: f32, line: &Timeline, shown: &Shown) -> Self {
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

/// The heading of a phase.
pub(super) fn phase_ui(ui: &mut Ui, phase: &PhaseView, open: bool, line: &Timeline, columns: Columns) -> Response {
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

/// What was done with the row of a task.
pub(super) struct Answer {
    /// The row.
    pub(super) row: Response,
    /// Its tick.
    pub(super) tick: Response,
    /// Days its bar was pulled along the line.
    pub(super) pulled: Option<i32>,
    /// Days it was moved by keyboard.
    pub(super) stepped: Option<i32>,
}

/// Draws the row of a task.
pub(super) fn task_ui(
    ui: &mut Ui,
    language: Language,
    line: &TaskLine,
    open: bool,
    (timeline, columns): (&Timeline, Columns),
) -> Answer {
    let texts = Texts::new(ui, line, columns);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), texts.height()), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Spoken::DisclosureTriangle, ui.is_enabled(), open, &line.spoken));
    let place = Rect::from_min_size(rect.min, vec2(TICK - 2.0, 34.0));
    let tick = ui.interact(place, ui.scope_id().with("tick"), Sense::click());
    let done = matches!(line.state, State::Done(_));
    let name = tr_with(language, "app-plan-tick", &[("task", line.full.as_str().into())]);
    tick.widget_info(|| WidgetInfo::selected(Spoken::CheckBox, ui.is_enabled(), done, &name));
    let mut pulled = None;
    if ui.is_rect_visible(rect) {
        back_ui(ui, rect, &response);
        tick_ui(ui, place, &tick, &line.state);
        texts.paint(ui, rect, columns);
        let chart = columns.chart_of(rect);
        gantt::grid(ui, chart, timeline, columns.scale);
        if let Some(bar) = &line.bar {
            gantt::bar(ui, chart, (timeline, columns.scale), bar, BAR);
            let place = gantt::place(chart, (timeline, columns.scale), bar, BAR).intersect(chart);
            if line.is_open() && place.is_positive() {
                let name = tr_with(language, "app-plan-pull", &[("task", line.full.as_str().into())]);
                pulled = gantt::pull(ui, place, columns.scale, &name);
            }
        }
    }
    let stepped = if response.has_focus() && line.is_open() { step(ui) } else { None };
    let hand = CursorIcon::PointingHand;
    Answer { row: response.on_hover_cursor(hand), tick: tick.on_hover_cursor(hand), pulled, stepped }
}

/// Alt and an arrow move the task of the focused row by a day, with Shift by a week.
fn step(ui: &Ui) -> Option<i32> {
    let week = Modifiers::ALT | Modifiers::SHIFT;
    // The more specific first: the other one ignores Shift.
    let keys = [
        (week, Key::ArrowLeft, -7),
        (week, Key::ArrowRight, 7),
        (Modifiers::ALT, Key::ArrowLeft, -1),
        (Modifiers::ALT, Key::ArrowRight, 1),
    ];
    let pressed = |(with, key, days)| ui.input_mut(|i| i.consume_key(with, key)).then_some(days);
    keys.into_iter().find_map(pressed)
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
fn mark(ui: &Ui, rect: Rect, symbol: Icon, color: Color32) {
    let font = FontId::new(size::LEAD, fonts::symbols());
    let place = pos2(rect.left() + TICK / 2.0, rect.center().y);
    ui.painter().text(place, Align2::CENTER_CENTER, symbol.char(), font, color);
}

/// The axis above the rows, which stays in sight while they are scrolled; dragging it moves the time.
pub(super) fn axis_ui(ui: &Ui, (language, top): (Language, f32), line: &Timeline, columns: Columns, shown: &mut Shown) {
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
