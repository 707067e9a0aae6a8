//! Rows of the plan: the heading of a phase, a task, each with its bar, and the axis above them.

use std::sync::Arc;

use eframe::egui::{
    Align2, Color32, CursorIcon, FontId, Galley, Key, Modifiers, Pos2, Rect, Response, Role as Spoken, Sense,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::Shown;
use crate::app::fonts::{self, Weight as Font};
use crate::app::icon::{self, Icon};
use crate::app::theme::{self, RADIUS, size, space};
use crate::app::view::plan::{PhaseView, TaskLine, Timeline, Weight};
use crate::app::widget::disclosure;
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
const ROOM: f32 = 8.0;
/// Rows narrower than this have their dates below the title.
const SLIM: f32 = 560.0;
/// Between the lines of a phase.
const LINE: f32 = 18.0;

/// Where the columns of a row stand.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    title: f32,
    /// Where the dates stand; `None` = below the title.
    when: Option<f32>,
    chart: f32,
    /// The farthest that the time can be moved.
    last: f32,
    scale: Scale,
}

impl Columns {
    /// The columns of rows of this width.
    pub(super) fn new(width: f32, line: &Timeline, shown: &Shown) -> Self {
        let slim = width < SLIM;
        let shared = if slim { width - TICK } else { width - TICK - WHEN };
        let title = (shared * 0.42).clamp(if slim { 160.0 } else { 200.0 }, 420.0);
        let beside = TICK + title + space::M;
        let (when, chart) = if slim { (None, beside) } else { (Some(beside), beside + WHEN + space::S) };
        let day = shown.zoom.points().unwrap_or((width - chart).max(1.0) / line.days.max(1.0));
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
    let lines = phase_lines(ui, phase, columns);
    let height = (lines.height() + space::S).max(44.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let said = [Some(&phase.count), Some(&phase.when), phase.ends.as_ref(), Some(&phase.remark)];
    let said = said.into_iter().flatten().chain(phase.marks.iter().map(|(_, words)| words));
    let said = said.map(String::as_str).filter(|text| !text.is_empty());
    let spoken = format!("{}: {}", phase.title, said.collect::<Vec<_>>().join(", "));
    response.widget_info(|| WidgetInfo::labeled(Spoken::DisclosureTriangle, ui.is_enabled(), &spoken));
    disclosure::unfolds(&response, open);
    if !ui.is_rect_visible(rect) {
        return response;
    }
    back_ui(ui, rect, &response);
    ui.painter().hline(rect.x_range(), rect.top(), (1.0, t.line));
    let symbol = if open { icon::CHEVRON_DOWN } else { icon::CHEVRON_RIGHT };
    mark(ui, rect, symbol, t.muted);
    lines_ui(ui, pos2(rect.left() + TICK, rect.center().y), &lines.left);
    if let Some(x) = columns.when {
        lines_ui(ui, pos2(rect.left() + x, rect.center().y), &lines.right);
    }
    let chart = columns.chart_of(rect);
    gantt::grid(ui, chart, line, columns.scale);
    if let Some(bar) = &phase.bar {
        gantt::bar(ui, (response.id, chart), (line, columns.scale), bar, 8.0);
        gantt::marks(ui, chart, (line, columns.scale), (&phase.marks, bar.missed));
        gantt::ends(ui, (response.id, chart), (line, columns.scale), bar, phase.ends.as_deref());
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Lines of text, set for their column.
type Lines = Vec<Arc<Galley>>;

/// What a line of a phase is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Title,
    Count,
    When,
    Missed,
}

/// The lines of a phase, left and right.
struct PhaseLines {
    left: Lines,
    right: Lines,
}

impl PhaseLines {
    fn height(&self) -> f32 {
        high(&self.left).max(high(&self.right))
    }
}

/// What does not fit into its column goes on in another line: beside it the picture has words of its own.
fn phase_lines(ui: &Ui, phase: &PhaseView, columns: Columns) -> PhaseLines {
    let t = theme::tokens(ui);
    let set = |text: &str, kind: Kind, room: f32| {
        let (font, color) = match kind {
            Kind::Title => (FontId::new(size::BODY, Font::SemiBold.family()), t.ink),
            Kind::Count => (FontId::proportional(size::SMALL), t.muted),
            Kind::When => (FontId::proportional(size::SMALL), t.ink),
            Kind::Missed => (FontId::proportional(size::SMALL), t.error),
        };
        ui.painter().layout(text.to_owned(), font, color, room)
    };
    let named = [(phase.title.as_str(), Kind::Title), (phase.count.as_str(), Kind::Count)];
    let dated = [(phase.when.as_str(), Kind::When), (phase.remark.as_str(), Kind::Missed)];
    let dated = dated.into_iter().filter(|(text, _)| !text.is_empty());
    let mut left: Lines = named.into_iter().map(|(text, kind)| set(text, kind, columns.title)).collect();
    let room = if columns.when.is_some() { WHEN } else { columns.title };
    let mut right: Lines = dated.map(|(text, kind)| set(text, kind, room)).collect();
    if columns.when.is_none() {
        left.append(&mut right);
    }
    PhaseLines { left, right }
}

/// How high a text is that may go on in another line.
fn room(text: &Galley) -> f32 {
    LINE * text.rows.len().max(1) as f32
}

/// How high lines are, one below the other.
fn high(lines: &[Arc<Galley>]) -> f32 {
    lines.iter().map(|line| room(line)).sum()
}

/// Writes lines one below the other around the middle of `at`.
fn lines_ui(ui: &Ui, at: Pos2, lines: &[Arc<Galley>]) {
    let ink = theme::tokens(ui).ink;
    let mut top = at.y - high(lines) / 2.0;
    for line in lines {
        let inside = (room(line) - line.size().y) / 2.0;
        ui.painter().galley(pos2(at.x, top + inside), Arc::clone(line), ink);
        top += room(line);
    }
}

/// The texts of a task's row, set for their columns.
struct Texts {
    /// Where the dates stand; `None` = below the title.
    beside: Option<f32>,
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
        let dates = if columns.when.is_some() { WHEN } else { columns.title };
        let set =
            |text: &str, font: &FontId, color, width| ui.painter().layout(text.to_owned(), font.clone(), color, width);
        Self {
            beside: columns.when,
            title: set(&line.title, &FontId::proportional(size::BODY), ink, columns.title),
            sub: set(&line.sub, &small, t.muted, columns.title),
            when: set(&line.when, &small, ink, dates),
            remark: set(&line.remark, &small, remark, dates),
        }
    }

    fn height(&self) -> f32 {
        let left = self.title.size().y + self.sub.size().y;
        let dates = self.when.size().y + self.remark.size().y;
        (if self.beside.is_some() { left.max(dates) } else { left + dates }) + 2.0 * ROOM
    }

    fn paint(self, ui: &Ui, rect: Rect) {
        let ink = theme::tokens(ui).ink;
        let write = |from: Pos2, texts: [Arc<Galley>; 2]| {
            texts.into_iter().fold(from, |at, text| {
                let below = at + vec2(0.0, text.size().y);
                ui.painter().galley(at, text, ink);
                below
            })
        };
        let corner = rect.min + vec2(0.0, ROOM);
        let below = write(corner + vec2(TICK, 0.0), [self.title, self.sub]);
        let dates = self.beside.map_or(below, |x| corner + vec2(x, 0.0));
        write(dates, [self.when, self.remark]);
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
    response.widget_info(|| WidgetInfo::labeled(Spoken::DisclosureTriangle, ui.is_enabled(), &line.spoken));
    disclosure::unfolds(&response, open);
    let place = Rect::from_min_size(rect.min, vec2(TICK - 2.0, 34.0));
    let tick = ui.interact(place, ui.scope_id().with("tick"), Sense::click());
    let done = matches!(line.state, State::Done(_));
    let name = tr_with(language, "app-plan-tick", &[("task", line.full.as_str().into())]);
    tick.widget_info(|| WidgetInfo::selected(Spoken::CheckBox, ui.is_enabled(), done, &name));
    let mut pulled = None;
    if ui.is_rect_visible(rect) {
        back_ui(ui, rect, &response);
        tick_ui(ui, place, &tick, &line.state);
        texts.paint(ui, rect);
        let chart = columns.chart_of(rect);
        gantt::grid(ui, chart, timeline, columns.scale);
        if let Some(bar) = &line.bar {
            gantt::bar(ui, (response.id, chart), (timeline, columns.scale), bar, BAR);
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
