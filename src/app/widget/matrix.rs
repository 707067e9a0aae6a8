//! Risks by likelihood and impact: fields with the numbers of their risks.
//!
//! In: the fields of a matrix. Out: painting, and one sentence for screen readers. Heavier fields are
//! tinted more; their place and their numbers say the same without any colour.

use std::sync::Arc;

use eframe::egui::{
    Color32, FontId, Galley, Painter, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::fonts::Weight;
use crate::app::theme::{self, RADIUS, Tokens, size, space};
use crate::app::view::plan::Matrix;

/// Room for the names on the left.
const NAMES: f32 = 112.0;
/// Least height of a field.
const LOW: f32 = 44.0;
/// Between fields.
const GAP: f32 = space::XS;

/// A row whose texts have found their lines.
struct Laid {
    name: Arc<Galley>,
    /// Numbers and tint of each field; a field without a tint was not rated.
    fields: Vec<(Arc<Galley>, Option<u8>)>,
    height: f32,
}

/// Paints the matrix, the greatest impact at the top and the most likely on the right.
pub(crate) fn matrix(ui: &mut Ui, view: &Matrix) -> Response {
    let width = ui.available_width().min(space::PROSE);
    let painter = ui.painter();
    let t = theme::tokens(ui);
    let mut rows = Vec::new();
    if let Some((name, numbers)) = &view.unrated {
        rows.push(lay(painter, width, name, &[(numbers.as_str(), None)], t));
    }
    for row in &view.rows {
        let fields: Vec<(&str, Option<u8>)> =
            row.cells.iter().map(|cell| (cell.numbers.as_str(), Some(cell.weight))).collect();
        rows.push(lay(painter, width, &row.name, &fields, t));
    }
    let columns = view.columns.len();
    let name = |text: &String| painter.layout(text.clone(), small(), t.muted, field(width, columns));
    let names: Vec<Arc<Galley>> = view.columns.iter().map(name).collect();
    let foot = names.iter().map(|name| name.size().y).fold(0.0, f32::max);
    let height = rows.iter().map(|row| row.height + GAP).sum::<f32>() + foot;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &view.spoken));
    let painter = ui.painter();
    let mut top = rect.top();
    for row in rows {
        let height = row.height;
        row_ui(painter, (rect, top), row, t);
        top += height + GAP;
    }
    for (at, name) in names.into_iter().enumerate() {
        let middle = left(rect, columns, at) + field(width, columns) / 2.0;
        painter.galley(pos2(middle - name.size().x / 2.0, top), name, t.muted);
    }
    response
}

fn small() -> FontId {
    FontId::new(size::SMALL, Weight::Medium.family())
}

/// How wide each of so many fields is.
fn field(width: f32, count: usize) -> f32 {
    let count = count.max(1) as f32;
    (width - NAMES - GAP * (count - 1.0)) / count
}

/// Where a field begins.
fn left(rect: Rect, count: usize, at: usize) -> f32 {
    rect.left() + NAMES + (field(rect.width(), count) + GAP) * at as f32
}

fn lay(painter: &Painter, width: f32, name: &str, fields: &[(&str, Option<u8>)], t: &Tokens) -> Laid {
    let font = FontId::new(size::BODY, Weight::SemiBold.family());
    let room = field(width, fields.len()) - 2.0 * space::S;
    let name = painter.layout(name.to_owned(), small(), t.muted, NAMES - space::S);
    let lay = |(numbers, weight): &(&str, Option<u8>)| {
        (painter.layout((*numbers).to_owned(), font.clone(), t.ink, room), *weight)
    };
    let fields: Vec<(Arc<Galley>, Option<u8>)> = fields.iter().map(lay).collect();
    let texts = fields.iter().map(|(galley, _)| galley.size().y + 2.0 * space::S);
    let height = texts.chain([name.size().y]).fold(LOW, f32::max);
    Laid { name, fields, height }
}

fn row_ui(painter: &Painter, (rect, top): (Rect, f32), row: Laid, t: &Tokens) {
    let middle = top + row.height / 2.0;
    let count = row.fields.len();
    painter.galley(pos2(rect.left(), middle - row.name.size().y / 2.0), row.name, t.muted);
    for (at, (numbers, weight)) in row.fields.into_iter().enumerate() {
        let corner = pos2(left(rect, count, at), top);
        let place = Rect::from_min_size(corner, vec2(field(rect.width(), count), row.height));
        painter.rect(place, RADIUS, fill(weight, t), Stroke::new(1.0, t.line), StrokeKind::Inside);
        let text: Pos2 = place.center() - numbers.size() / 2.0;
        painter.galley(text, numbers, t.ink);
    }
}

/// The tint of a field; what was not rated has none.
fn fill(weight: Option<u8>, t: &Tokens) -> Color32 {
    match weight {
        None => t.card,
        Some(..=2) => t.hover,
        Some(3..=4) => t.warn_soft,
        Some(5..=6) => t.warn_soft.lerp_to_gamma(t.warn, 0.15),
        Some(7..) => t.warn_soft.lerp_to_gamma(t.warn, 0.3),
    }
}
