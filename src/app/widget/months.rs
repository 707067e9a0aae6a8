//! Costs month by month: staying and moving as two lines that rise, and below them what is paid once.
//!
//! In: heights and labels. Out: painting, and one sentence for screen readers. Each line carries its
//! name and its amount at its end, so that no colour has to be told from another.

use std::sync::Arc;

use eframe::egui::{
    Color32, FontId, Galley, Painter, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::fonts::Weight;
use crate::app::theme::{self, Tokens, size, space};
use crate::app::view::plan::{CostLine, MonthsView};

/// Room above the lines for the month that breaks even.
const MARK: f32 = 22.0;
/// Height of the lines.
const LINES: f32 = 180.0;
/// Room below them for the years.
const YEARS: f32 = 28.0;
/// Room for the words above the bars.
const WORDS: f32 = 20.0;
/// Height of the highest bar.
const BARS: f32 = 36.0;
/// Widest the labels at the ends become, as a share of the picture.
const ENDS: f32 = 0.35;

/// Paints the picture over the whole width.
pub(crate) fn months(ui: &mut Ui, view: &MonthsView) -> Response {
    let bars = if view.once.iter().any(|share| *share > 0.0) { BARS } else { 0.0 };
    let height = MARK + LINES + YEARS + WORDS + bars;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &view.says));
    let t = theme::tokens(ui);
    let painter = ui.painter();
    let amounts: Vec<Arc<Galley>> = view.scale.iter().map(|(_, label)| words(painter, label, t.muted)).collect();
    let end = |line: &CostLine, color: Color32| {
        let label = format!("{}\n{}", line.name, line.amount);
        painter.layout(label, font(), color, rect.width() * ENDS)
    };
    let ends = [end(&view.stay, t.muted), end(&view.moving, t.accent)];
    let widest = |list: &[Arc<Galley>]| list.iter().map(|galley| galley.size().x).fold(0.0, f32::max) + space::S;
    let corner = pos2(rect.left() + widest(&amounts), rect.top() + MARK);
    let plot = Rect::from_min_max(corner, pos2(rect.right() - widest(&ends), corner.y + LINES));
    scale(painter, plot, view, amounts, t);
    years(painter, plot, view, t);
    steps(painter, plot, &view.stay, Stroke::new(2.0, t.muted));
    steps(painter, plot, &view.moving, Stroke::new(2.5, t.accent));
    even(painter, (rect, plot), view, t);
    labels(painter, (rect, plot), view, ends, t);
    once(painter, (rect, plot), view, t);
    response
}

fn font() -> FontId {
    FontId::new(size::SMALL, Weight::Medium.family())
}

fn words(painter: &Painter, text: &str, color: Color32) -> Arc<Galley> {
    painter.layout_no_wrap(text.to_owned(), font(), color)
}

/// Where a month begins.
fn x(plot: Rect, view: &MonthsView, month: usize) -> f32 {
    plot.left() + plot.width() * month as f32 / view.stay.heights.len().max(1) as f32
}

fn y(plot: Rect, height: f32) -> f32 {
    plot.bottom() - height * plot.height()
}

/// Hairlines across, each with its amount on the left.
fn scale(painter: &Painter, plot: Rect, view: &MonthsView, amounts: Vec<Arc<Galley>>, t: &Tokens) {
    for ((height, _), amount) in view.scale.iter().zip(amounts) {
        let y = y(plot, *height);
        painter.hline(plot.x_range(), y, Stroke::new(1.0, t.line));
        let place = pos2(plot.left() - space::S - amount.size().x, y - amount.size().y / 2.0);
        painter.galley(place, amount, t.muted);
    }
}

/// Where years begin; the first month keeps its name if there is room before the next year.
fn years(painter: &Painter, plot: Rect, view: &MonthsView, t: &Tokens) {
    let mut free = plot.right();
    for (month, label) in view.years.iter().rev() {
        let x = x(plot, view, *month);
        painter.vline(x, plot.top()..=plot.bottom() + space::XS, Stroke::new(1.0, t.line));
        let label = words(painter, label, t.muted);
        if x + label.size().x <= free {
            painter.galley(pos2(x, plot.bottom() + space::XS), label, t.muted);
            free = x - space::S;
        }
    }
}

/// A line that rises where something is paid.
fn steps(painter: &Painter, plot: Rect, line: &CostLine, stroke: Stroke) {
    let width = plot.width() / line.heights.len().max(1) as f32;
    let mut last = plot.bottom();
    let mut points = vec![plot.left_bottom()];
    for (month, height) in line.heights.iter().enumerate() {
        let (x, y) = (plot.left() + width * month as f32, y(plot, *height));
        points.extend([pos2(x, last), pos2(x, y)]);
        last = y;
    }
    points.push(pos2(plot.right(), last));
    // Twice the same point has no direction.
    points.dedup();
    painter.line(points, stroke);
}

/// The month from which moving has cost no more, named above the lines.
fn even(painter: &Painter, (rect, plot): (Rect, Rect), view: &MonthsView, t: &Tokens) {
    let Some((month, label)) = &view.even else { return };
    let x = x(plot, view, *month);
    let path = [pos2(x, plot.top() - space::XS), pos2(x, plot.bottom())];
    painter.extend(Shape::dashed_line(&path, Stroke::new(1.5, t.ink), 4.0, 3.0));
    let label = words(painter, label, t.ink);
    let width = label.size().x;
    let left = (x - width / 2.0).min(plot.right() - width).max(rect.left());
    painter.galley(pos2(left, rect.top()), label, t.ink);
}

/// Names and amounts at the ends of the lines, moved apart where they would touch.
fn labels(painter: &Painter, (rect, plot): (Rect, Rect), view: &MonthsView, ends: [Arc<Galley>; 2], t: &Tokens) {
    let last = |line: &CostLine| y(plot, line.heights.last().copied().unwrap_or_default());
    let [stay, moving] = ends;
    let mut both = [(last(&view.stay), stay), (last(&view.moving), moving)];
    both.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    let [(high, upper), (low, lower)] = both;
    let (above, below) = (upper.size().y / 2.0, lower.size().y / 2.0);
    let apart = (above + below - (low - high)).max(0.0) / 2.0;
    let down = (rect.top() - (high - apart - above)).max(0.0);
    let left = plot.right() + space::S;
    for (middle, half, label) in [(high - apart, above, upper), (low + apart, below, lower)] {
        painter.galley(pos2(left, middle + down - half), label, t.ink);
    }
}

/// Bars of what is paid once in a month, below their words.
fn once(painter: &Painter, (rect, plot): (Rect, Rect), view: &MonthsView, t: &Tokens) {
    let top = plot.bottom() + YEARS;
    let label = painter.layout(view.once_says.clone(), font(), t.muted, rect.width());
    painter.galley(pos2(rect.left(), top), label, t.muted);
    if view.once.iter().any(|share| *share > 0.0) {
        painter.hline(plot.x_range(), rect.bottom(), Stroke::new(1.0, t.line));
    }
    for (month, share) in view.once.iter().enumerate().filter(|(_, share)| **share > 0.0) {
        let (left, right) = (x(plot, view, month) + 1.0, x(plot, view, month + 1) - 1.0);
        let high = (share * BARS).max(2.0);
        let bar = Rect::from_min_max(pos2(left, rect.bottom() - high), pos2(right, rect.bottom()));
        painter.rect_filled(bar, 1.0, t.band);
    }
}
