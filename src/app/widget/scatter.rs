//! Options between two kinds of points, as numbered dots; those too little is known about are small
//! and without a number. The table beside it has all numbers.

use eframe::egui::{Align2, FontId, Painter, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::fonts::Weight;
use crate::app::theme::{self, Tokens, size};
use crate::app::view::decide::grounds::Dot;

/// Room for the words at the axes.
const AXIS: f32 = 24.0;

/// What the chart says in words.
pub(crate) struct Names<'a> {
    /// The whole picture, for screen readers.
    pub(crate) spoken: &'a str,
    /// Along the bottom.
    pub(crate) x: &'a str,
    /// Along the left.
    pub(crate) y: &'a str,
}

/// Paints the dots in a square.
pub(crate) fn scatter(ui: &mut Ui, side: f32, names: &Names<'_>, dots: &[Dot]) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, names.spoken));
    let t = theme::tokens(ui);
    let plot = Rect::from_min_max(rect.min + vec2(AXIS, 8.0), rect.max - vec2(8.0, AXIS));
    let painter = ui.painter();
    axes(painter, plot, names, t);
    let (low, high) = bounds(dots);
    let place = |dot: &Dot| {
        let share = |v: f64| ((v - low) / (high - low)) as f32;
        pos2(
            plot.left() + share(dot.principles) * plot.width(),
            plot.bottom() - share(dot.practicality) * plot.height(),
        )
    };
    // The chosen ones last, so that they lie on top.
    for dot in dots.iter().filter(|d| !marked(d)).chain(dots.iter().filter(|d| marked(d))) {
        let center = place(dot);
        if marked(dot) {
            painter.circle_stroke(center, 12.5, Stroke::new(2.0, t.warn));
        }
        if dot.thin && !marked(dot) {
            painter.circle(center, 4.0, t.card, Stroke::new(1.5, t.edge));
            continue;
        }
        if dot.efficient {
            painter.circle_filled(center, 9.0, t.accent);
        } else {
            painter.circle(center, 9.0, t.card, Stroke::new(1.5, t.accent));
        }
        let ink = if dot.efficient { t.on_accent } else { t.ink };
        let font = FontId::new(size::SMALL - 1.0, Weight::SemiBold.family());
        painter.text(center, Align2::CENTER_CENTER, dot.number, font, ink);
    }
    response
}

const fn marked(dot: &Dot) -> bool {
    dot.chosen || dot.today
}

/// The part of 0 to 100 that is shown, the same on both axes, in steps of ten.
fn bounds(dots: &[Dot]) -> (f64, f64) {
    let values = || dots.iter().flat_map(|d| [d.principles, d.practicality]);
    let low = (values().fold(100.0, f64::min) / 10.0).floor() * 10.0 - 5.0;
    let high = (values().fold(0.0, f64::max) / 10.0).ceil() * 10.0 + 5.0;
    if low < high { (low, high) } else { (0.0, 100.0) }
}

fn axes(painter: &Painter, plot: Rect, names: &Names<'_>, t: &Tokens) {
    painter.rect_stroke(plot, 0.0, Stroke::new(1.0, t.line), eframe::egui::StrokeKind::Inside);
    for share in [0.25, 0.5, 0.75] {
        let (x, y) = (plot.left() + share * plot.width(), plot.top() + share * plot.height());
        painter.line_segment([pos2(x, plot.top()), pos2(x, plot.bottom())], Stroke::new(1.0, t.line));
        painter.line_segment([pos2(plot.left(), y), pos2(plot.right(), y)], Stroke::new(1.0, t.line));
    }
    let font = FontId::new(size::SMALL, Weight::Medium.family());
    painter.text(plot.right_bottom() + vec2(0.0, 4.0), Align2::RIGHT_TOP, names.x, font.clone(), t.muted);
    let galley = painter.layout_no_wrap(names.y.to_owned(), font, t.muted);
    let corner = pos2(plot.left() - 4.0 - galley.size().y, plot.top() + galley.size().x);
    let mut text = eframe::epaint::TextShape::new(corner, galley, t.muted);
    text.angle = -std::f32::consts::FRAC_PI_2;
    painter.add(text);
}
