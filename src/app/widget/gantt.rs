//! The timeline beside the tasks: an axis of months and weeks, and a row of it for each task.
//!
//! In: a [`Timeline`], bars, scale and offset. Out: painting; words stand beside it.

use eframe::egui::{
    Color32, CornerRadius, CursorIcon, FontId, Id, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, pos2, vec2,
};
use jiff::civil::Date;

use crate::app::fonts::Weight;
use crate::app::theme::{self, Tokens, size, space};
use crate::app::view::plan::{Bar, Timeline};

/// Height of the axis.
pub(crate) const AXIS: f32 = 44.0;
/// Half the width of the mark of a hard date.
const DIAMOND: f32 = 6.0;
/// Room for a sample in the legend.
const SAMPLE: f32 = 28.0;
/// From so many points a day on, weeks are named.
const WEEKS: f32 = 5.5;

/// How days become points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    /// Points a day.
    pub(crate) day: f32,
    /// Points that are scrolled away to the left.
    pub(crate) offset: f32,
}

impl Scale {
    fn x(self, rect: Rect, days: f32) -> f32 {
        rect.left() + days * self.day - self.offset
    }
}

/// Paints the axis into `rect`: months, and below them weeks or where there is no way back.
pub(crate) fn axis(ui: &Ui, rect: Rect, line: &Timeline, scale: Scale) {
    let t = theme::tokens(ui);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    months(&painter, rect, line, scale, t);
    scrolled(&painter, rect, line, scale, t);
    let low = rect.top() + 32.0;
    if scale.day >= WEEKS {
        let font = FontId::proportional(size::SMALL);
        for tick in &line.weeks {
            let words = painter.layout_no_wrap(tick.label.clone(), font.clone(), t.muted);
            let left = scale.x(rect, tick.at) + space::XS;
            // A part of a name says nothing.
            if left >= rect.left() && left + words.size().x <= rect.right() {
                painter.galley(pos2(left, low - words.size().y / 2.0), words, t.muted);
            }
        }
    } else {
        no_return(&painter, rect, low, line, scale, t);
    }
}

/// Names of months. Those without a name have no line here: it would strike the words of others through.
fn months(painter: &Painter, rect: Rect, line: &Timeline, scale: Scale, t: &Tokens) {
    let font = FontId::new(size::SMALL, Weight::Medium.family());
    let set = |text: &str| painter.layout_no_wrap(text.to_owned(), font.clone(), t.ink);
    let room = rect.width() - space::XS;
    for (left, name) in line.names((scale.offset, scale.day, room), |text| set(text).size().x) {
        let (x, words) = (rect.left() + left, set(name));
        painter.vline(x, rect.top()..=rect.top() + 20.0, Stroke::new(1.0, t.line));
        painter.galley(pos2(x + space::XS, rect.top() + 10.0 - words.size().y / 2.0), words, t.ink);
    }
}

/// Which part of the time is in sight, where not all of it is.
fn scrolled(painter: &Painter, rect: Rect, line: &Timeline, scale: Scale, t: &Tokens) {
    let whole = line.days * scale.day;
    if whole > rect.width() + 1.0 {
        let x = |points: f32| rect.left() + rect.width() * points / whole;
        let span = x(scale.offset)..=x(scale.offset + rect.width());
        painter.hline(span, rect.bottom() - 1.5, Stroke::new(3.0, t.edge));
    }
}

/// From when on there is no way back, in the words of the legend: behind the line, else before it, else at the end.
fn no_return(painter: &Painter, rect: Rect, y: f32, line: &Timeline, scale: Scale, t: &Tokens) {
    let Some((day, words)) = &line.no_return else { return };
    let x = scale.x(rect, line.at(*day));
    let words = painter.layout_no_wrap(words.clone(), FontId::proportional(size::SMALL), t.warn);
    let (wide, top) = (words.size().x, y - words.size().y / 2.0);
    let (before, behind) = ((x - space::XS).min(rect.right()), (x + space::XS).max(rect.left()));
    let left = if rect.right() - behind >= wide {
        behind
    } else if before - rect.left() >= wide {
        before - wide
    } else {
        (rect.right() - wide).max(rect.left())
    };
    painter.galley(pos2(left, top), words, t.warn);
}

/// Paints what lies behind the bars of one row.
pub(crate) fn grid(ui: &Ui, rect: Rect, line: &Timeline, scale: Scale) {
    let t = theme::tokens(ui);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    for tick in &line.months {
        painter.vline(scale.x(rect, tick.at), rect.y_range(), Stroke::new(1.0, t.line));
    }
    if let Some((day, _)) = &line.no_return {
        let x = scale.x(rect, line.at(*day));
        let (top, bottom) = (pos2(x, rect.top()), pos2(x, rect.bottom()));
        painter.extend(Shape::dashed_line(&[top, bottom], Stroke::new(1.5, t.warn), 4.0, 3.0));
    }
}

/// Paints one bar into the row `id`; `height` is that of the bar. Its hard dates say under the pointer what they are.
pub(crate) fn bar(ui: &Ui, (id, rect): (Id, Rect), (line, scale): (&Timeline, Scale), bar: &Bar, height: f32) {
    let t = theme::tokens(ui);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let y = rect.center().y;
    // A day is shown from its morning to its evening.
    let end = |date| scale.x(rect, line.at(date) + 1.0);
    let (early, late) = (end(bar.earliest), end(bar.latest));
    if !bar.done && late > early {
        let stroke = Stroke::new(1.0, t.edge);
        painter.hline(early..=late, y, stroke);
        for x in [early, late] {
            painter.vline(x, (y - 3.0)..=(y + 3.0), stroke);
        }
    }
    painter.rect_filled(place(rect, (line, scale), bar, height), CornerRadius::same(3), fill(bar, t));
    for hard in &bar.hard {
        let color = if bar.missed { t.error } else { t.ink };
        let at = pos2(end(*hard), y);
        diamond(&painter, at, color, t.card);
        let place = Rect::from_center_size(at, Vec2::splat(2.0 * DIAMOND)).intersect(rect);
        let words: Vec<&str> = line.hard.iter().filter(|(on, _)| on == hard).map(|(_, words)| words.as_str()).collect();
        if place.is_positive() && !words.is_empty() {
            ui.interact(place, id.with(hard), Sense::hover()).on_hover_text(words.join("\n"));
        }
    }
}

/// Says under the pointer, at the bar itself, when it ends at the earliest and at the latest: over the whole row the
/// words would cover what stands below it.
pub(crate) fn ends(ui: &Ui, (id, rect): (Id, Rect), (line, scale): (&Timeline, Scale), bar: &Bar, words: Option<&str>) {
    let until = scale.x(rect, line.at(bar.latest) + 1.0);
    let place = place(rect, (line, scale), bar, 2.0 * DIAMOND);
    let place = place.with_max_x(place.right().max(until)).intersect(rect);
    if let Some(words) = words.filter(|_| place.is_positive()) {
        ui.interact(place, id.with("ends"), Sense::hover()).on_hover_text(words);
    }
}

/// Says below the marks of a row's hard dates what they are; of two that would touch, the first one keeps its words.
pub(crate) fn marks(
    ui: &Ui,
    rect: Rect,
    (line, scale): (&Timeline, Scale),
    (marks, missed): (&[(Date, String)], bool),
) {
    let t = theme::tokens(ui);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let color = if missed { t.error } else { t.ink };
    let mut taken = rect.left();
    for (on, words) in marks {
        let x = scale.x(rect, line.at(*on) + 1.0);
        let words = painter.layout_no_wrap(words.clone(), FontId::proportional(size::SMALL), color);
        let last = rect.right() - words.size().x;
        let left = (x - words.size().x / 2.0).min(last).max(rect.left());
        if left < taken || !rect.x_range().contains(x) {
            continue;
        }
        taken = left + words.size().x + space::S;
        let place = Rect::from_min_size(pos2(left, rect.center().y + DIAMOND + 1.0), words.size());
        // Lines of months and of the way back would strike the words through.
        painter.rect_filled(place.expand2(vec2(2.0, 0.0)), 2, t.card);
        painter.galley(place.min, words, color);
    }
}

/// Where a bar of this height stands in its row.
pub(crate) fn place(rect: Rect, (line, scale): (&Timeline, Scale), bar: &Bar, height: f32) -> Rect {
    let left = scale.x(rect, line.at(bar.start));
    let right = scale.x(rect, line.at(bar.finish) + 1.0).max(left + 3.0);
    let y = rect.center().y;
    Rect::from_x_y_ranges(left..=right, (y - height / 2.0)..=(y + height / 2.0))
}

/// Lets the bar at `place` be pulled along the line; the days it was pulled, once it is let go. Only for the pointer:
/// by keyboard the row of the task takes Alt and an arrow, and its details have the field *not before*.
pub(crate) fn pull(ui: &Ui, place: Rect, scale: Scale, name: &str) -> Option<i32> {
    let id = ui.scope_id().with("pull");
    let response = ui.interact(place, id, Sense::DRAG);
    // No slider: it has no value, and the keyboard does not come here.
    response.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), name));
    if let Some(pulled) = response.total_drag_delta() {
        ui.data_mut(|data| data.insert_temp(id, pulled.x));
        let t = theme::tokens(ui);
        let ghost = place.translate(vec2(pulled.x, 0.0));
        ui.painter().rect_stroke(ghost, CornerRadius::same(3), (2.0, t.accent), StrokeKind::Outside);
    }
    let pulled = response.drag_stopped().then(|| ui.data_mut(|data| data.remove_temp::<f32>(id))).flatten();
    response.on_hover_cursor(CursorIcon::ResizeHorizontal);
    pulled.map(|x| days(x / scale.day)).filter(|days| *days != 0)
}

#[allow(clippy::cast_possible_truncation, reason = "as far as a screen is wide")]
fn days(days: f32) -> i32 {
    days.round().clamp(-20_000.0, 20_000.0) as i32
}

fn fill(bar: &Bar, t: &Tokens) -> Color32 {
    match (bar.done, bar.critical) {
        (true, _) => t.edge,
        (false, true) => t.mark,
        (false, false) => t.band,
    }
}

fn diamond(painter: &Painter, at: Pos2, color: Color32, rim: Color32) {
    let r = DIAMOND;
    let points = vec![at - vec2(0.0, r), at + vec2(r, 0.0), at + vec2(0.0, r), at - vec2(r, 0.0)];
    painter.add(Shape::convex_polygon(points, color, Stroke::new(1.5, rim)));
}

/// What the picture is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The bar of a task.
    Expected,
    /// The bar of a task whose delay delays the end.
    Critical,
    /// The line from the earliest to the latest end.
    Range,
    /// A day that must not be missed.
    Hard,
    /// From here there is no way back.
    NoReturn,
}

/// A sample of each mark with its meaning.
pub(crate) fn legend(ui: &mut Ui, marks: &[(Mark, String)]) {
    let color = theme::tokens(ui).muted;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        for (mark, meaning) in marks {
            // One piece each, so that it goes on another line as a whole.
            let room = ui.max_rect().width() - SAMPLE;
            let words = ui.painter().layout(meaning.clone(), FontId::proportional(size::SMALL), color, room);
            let place = vec2(SAMPLE + words.size().x, words.size().y.max(18.0));
            let (rect, response) = ui.allocate_exact_size(place, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), meaning));
            sample(ui, Rect::from_min_size(rect.min, vec2(20.0, rect.height())), *mark);
            let top = rect.center().y - words.size().y / 2.0;
            ui.painter().galley(pos2(rect.left() + SAMPLE, top), words, color);
        }
    });
}

fn sample(ui: &Ui, place: Rect, mark: Mark) {
    let t = theme::tokens(ui);
    let painter = ui.painter();
    let bar = Rect::from_center_size(place.center(), vec2(20.0, 10.0));
    match mark {
        Mark::Expected => drop(painter.rect_filled(bar, 3, t.band)),
        Mark::Critical => drop(painter.rect_filled(bar, 3, t.mark)),
        Mark::Range => {
            let stroke = Stroke::new(1.0, t.edge);
            painter.hline(bar.x_range(), bar.center().y, stroke);
            for x in [bar.left(), bar.right()] {
                painter.vline(x, bar.shrink2(vec2(0.0, 2.0)).y_range(), stroke);
            }
        }
        Mark::Hard => diamond(painter, bar.center(), t.ink, t.card),
        Mark::NoReturn => {
            let ends = [bar.center_top() - vec2(0.0, 4.0), bar.center_bottom() + vec2(0.0, 4.0)];
            painter.extend(Shape::dashed_line(&ends, Stroke::new(1.5, t.warn), 4.0, 3.0));
        }
    }
}
