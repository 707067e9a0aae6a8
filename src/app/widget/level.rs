//! A level as a chip: a shape that fills with how good it is, its word, and a remark.
//!
//! Shape and word say the same as the colour, so that no colour has to be seen.

use eframe::egui::{
    Align2, Color32, CursorIcon, FontId, Painter, Pos2, Rect, Response, RichText, Role, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

use super::text::line;
use crate::app::fonts;
use crate::app::icon;
use crate::app::theme::{self, RADIUS, Tokens, size, space};
use crate::app::view::compare::side::{Cell, Shape};
use crate::text::{Language, tr};

/// Radius of the shape.
const R: f32 = 7.0;

/// Shapes that stand for all, and the key of what each means.
const LEGEND: [(Shape, &str); 4] = [
    (Shape::Filled(1.0), "app-level-best"),
    (Shape::Filled(0.5), "app-level-middle"),
    (Shape::Filled(0.0), "app-level-worst"),
    (Shape::Unknown, "not-known"),
];

/// What the shapes mean, in small print; one piece each, so that it goes on another line as a whole.
pub(crate) fn legend(ui: &mut Ui, language: Language) {
    let (t, start) = (theme::tokens(ui), 2.0 * R + space::S);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        ui.spacing_mut().interact_size.y = 18.0;
        for (of, key) in LEGEND {
            let meaning = tr(language, key);
            let room = ui.max_rect().width() - start;
            let words = ui.painter().layout(meaning.clone(), FontId::proportional(size::SMALL), t.muted, room);
            let place = vec2(start + words.size().x, words.size().y.max(18.0));
            let (rect, response) = ui.allocate_exact_size(place, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &meaning));
            shape(ui.painter(), pos2(rect.left() + R, rect.center().y), of, t);
            let top = rect.center().y - words.size().y / 2.0;
            ui.painter().galley(pos2(rect.left() + start, top), words, t.muted);
        }
    });
}

/// A cell that can be clicked, as high as its text needs; `name` is read out.
pub(crate) fn cell(ui: &mut Ui, name: &str, cell: &Cell) -> Response {
    let t = theme::tokens(ui);
    let builder = UiBuilder::new().sense(Sense::click());
    let inner = ui.scope_builder(builder, |ui| {
        ui.take_available_width();
        let place = ui.max_rect();
        ui.add_space(space::XS);
        ui.horizontal_top(|ui| {
            ui.add_space(2.0 * R + space::M);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                line(ui, RichText::new(&cell.word).size(size::BODY));
                if !cell.remark.is_empty() {
                    line(ui, RichText::new(&cell.remark).size(size::SMALL).color(t.muted));
                }
            });
        });
        ui.add_space(space::XS);
        place.min
    });
    let response = inner.response;
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let stroke = if response.has_focus() { Some((2.0, t.accent)) } else { response.hovered().then_some((1.0, t.edge)) };
    if let Some(stroke) = stroke {
        ui.painter().rect_stroke(response.rect, RADIUS, stroke, eframe::egui::StrokeKind::Inside);
    }
    shape(ui.painter(), inner.inner + vec2(R + space::XS, R + space::XS + 1.0), cell.shape, t);
    in_full(response.on_hover_cursor(CursorIcon::PointingHand), cell)
}

/// What the word of a cell leaves out stands under the pointer.
pub(crate) fn in_full(shown: Response, cell: &Cell) -> Response {
    if cell.full.is_empty() { shown } else { shown.on_hover_text(cell.full.as_str()) }
}

/// The shape and the word in one line, not to be clicked.
pub(crate) fn plain(ui: &mut Ui, cell: &Cell) {
    ui.horizontal_top(|ui| {
        mark(ui, Some(cell.shape));
        line(ui, super::text::strong(&cell.word));
    });
}

/// Room for a shape, and the shape where there is one, beside words that say the same.
pub(crate) fn mark(ui: &mut Ui, of: Option<Shape>) {
    let t = theme::tokens(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(2.0 * R, 2.0 * R + 4.0), Sense::hover());
    if let Some(of) = of {
        shape(ui.painter(), rect.center(), of, t);
    }
}

/// A circle filled from below as far as the level is good; unknown is a question mark.
fn shape(painter: &Painter, center: Pos2, shape: Shape, t: &Tokens) {
    let Shape::Filled(share) = shape else {
        let font = FontId::new(2.0 * R + 2.0, fonts::symbols());
        painter.text(center, Align2::CENTER_CENTER, icon::CIRCLE_QUESTION_MARK.char(), font, t.muted);
        return;
    };
    let color = color(share, t);
    let top = center.y + R - 2.0 * R * share.clamp(0.0, 1.0);
    let below = Rect::from_min_max(pos2(center.x - R, top), center + vec2(R, R));
    painter.with_clip_rect(below.intersect(painter.clip_rect())).circle_filled(center, R - 1.0, color);
    painter.circle_stroke(center, R - 1.0, Stroke::new(1.5, color));
}

/// From orange for the worst to blue for the best.
fn color(share: f32, t: &Tokens) -> Color32 {
    if share < 1.0 / 3.0 {
        t.warn
    } else if share < 2.0 / 3.0 {
        t.muted
    } else {
        t.accent
    }
}
