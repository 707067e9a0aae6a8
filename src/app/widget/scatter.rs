//! Options between two kinds of points, as numbered dots; those too little is known about are small
//! and without a number. A number that would lie on another one stands beside its place, with a line to it. The table
//! beside it has all numbers.

use eframe::egui::{
    Align2, FontId, Painter, Pos2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use crate::app::fonts::Weight;
use crate::app::theme::{self, Tokens, size};
use crate::app::view::decide::grounds::Dot;

/// Room for the words at the axes.
const AXIS: f32 = 24.0;

/// Radius of a dot with a number.
const R: f32 = 9.0;
/// Numbers are so far apart, from middle to middle.
const APART: f32 = 2.0 * R + 1.0;
/// So many directions are tried around a place that is taken.
const DIRECTIONS: u8 = 12;

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
    let order: Vec<&Dot> = dots.iter().filter(|d| !marked(d)).chain(dots.iter().filter(|d| marked(d))).collect();
    let free = apart(&order.iter().map(|dot| (place(dot), is_small(dot))).collect::<Vec<_>>(), plot.shrink(R));
    for (dot, center) in order.into_iter().zip(free) {
        let own = place(dot);
        if own != center {
            painter.line_segment([own, center], Stroke::new(1.0, t.edge));
            painter.circle_filled(own, 2.5, t.accent);
        }
        if marked(dot) {
            painter.circle_stroke(center, 12.5, Stroke::new(2.0, t.warn));
        }
        if is_small(dot) {
            painter.circle(center, 4.0, t.card, Stroke::new(1.5, t.edge));
            continue;
        }
        if dot.efficient {
            painter.circle_filled(center, R, t.accent);
        } else {
            painter.circle(center, R, t.card, Stroke::new(1.5, t.accent));
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

/// Whether it is drawn small and without a number.
const fn is_small(dot: &Dot) -> bool {
    dot.thin && !marked(dot)
}

/// Where the dots stand so that no number lies on another: each at its own place, or at the nearest free one in `room`.
/// Small ones have no number and stay; where nothing is free, so do the others.
fn apart(dots: &[(Pos2, bool)], room: Rect) -> Vec<Pos2> {
    let mut taken: Vec<Pos2> = Vec::new();
    let mut all = Vec::with_capacity(dots.len());
    for (own, small) in dots.iter().copied() {
        let is_free = |at: &Pos2| taken.iter().all(|other| other.distance(*at) >= APART);
        let around = (2..8_u8).flat_map(|ring| {
            let turn = |k: u8| Vec2::angled(std::f32::consts::TAU * f32::from(k) / f32::from(DIRECTIONS));
            (0..DIRECTIONS).map(move |k| own + turn(k) * (f32::from(ring) * R))
        });
        let near = around.filter(|at| room.contains(*at));
        let place = if small { own } else { std::iter::once(own).chain(near).find(is_free).unwrap_or(own) };
        if !small {
            taken.push(place);
        }
        all.push(place);
    }
    all
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_number_lies_on_another_and_one_alone_stays_at_its_place() {
        let room = Rect::from_min_max(pos2(0.0, 0.0), pos2(300.0, 300.0));
        let near = [(100.0, 100.0), (103.0, 100.0), (101.0, 104.0), (98.0, 97.0), (250.0, 40.0)];
        let dots: Vec<(Pos2, bool)> = near.iter().map(|(x, y)| (pos2(*x, *y), false)).collect();
        let places = apart(&dots, room);
        assert_eq!((places[0], places[4]), (dots[0].0, dots[4].0));
        for (i, one) in places.iter().enumerate() {
            assert!(room.contains(*one));
            assert!(places[i + 1..].iter().all(|other| other.distance(*one) >= APART), "{places:?}");
        }
        let small = [(pos2(100.0, 100.0), false), (pos2(101.0, 100.0), true)];
        assert_eq!(apart(&small, room)[1], small[1].0, "a small dot has no number to be hidden");
    }
}
