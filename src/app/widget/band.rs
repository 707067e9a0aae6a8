//! A score as a band: a thin line from low to high, a bar where it probably lies, and a mark at likely; the scale
//! that all bands share, and today's tool as a line through all of them.
//!
//! The words for it stand beside it in the row; the picture alone has no meaning for a screen
//! reader.

use std::sync::Arc;

use eframe::egui::{
    Align2, Color32, FontId, Galley, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::theme::{self, size, space};
use crate::app::view::compare::row::Band;

/// Room for a sample in the legend.
const SAMPLE: f32 = 28.0;

/// What a band is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The likely score.
    Mark,
    /// Where it probably lies.
    Probable,
    /// From the worst to the best.
    Hull,
    /// Today's tool.
    Today,
}

/// What the parts mean, each with a sample; one piece each, so that it goes on another line as a whole.
pub(crate) fn legend(ui: &mut Ui, parts: &[(Part, String)]) {
    let color = theme::tokens(ui).muted;
    ui.scope(|ui| {
        // Before the row begins, which takes its height from here.
        ui.spacing_mut().item_spacing = vec2(space::M, space::XS);
        ui.spacing_mut().interact_size.y = 18.0;
        ui.horizontal_wrapped(|ui| {
            for (part, meaning) in parts {
                let room = ui.max_rect().width() - SAMPLE;
                let words = ui.painter().layout(meaning.clone(), FontId::proportional(size::SMALL), color, room);
                let place = vec2(SAMPLE + words.size().x, words.size().y.max(18.0));
                let (rect, response) = ui.allocate_exact_size(place, Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), meaning));
                sample(ui, Rect::from_min_size(rect.min, vec2(20.0, rect.height())), *part);
                let top = rect.center().y - words.size().y / 2.0;
                ui.painter().galley(pos2(rect.left() + SAMPLE, top), words, color);
            }
        });
    });
}

fn sample(ui: &Ui, place: Rect, part: Part) {
    let (t, painter) = (theme::tokens(ui), ui.painter());
    let (x, middle) = (place.x_range(), place.center().y);
    match part {
        Part::Mark => {
            painter.rect_filled(Rect::from_center_size(place.center(), vec2(4.0, 16.0)), 1.0, t.mark);
        }
        Part::Probable => {
            painter.rect_filled(Rect::from_center_size(place.center(), vec2(20.0, 10.0)), 2.0, t.band);
        }
        Part::Hull => {
            painter.hline(x, middle, (1.0, t.band));
            for end in [x.min, x.max] {
                painter.vline(end, middle - 3.0..=middle + 3.0, (1.0, t.band));
            }
        }
        Part::Today => {
            let ends = [place.center_top(), place.center_bottom()];
            painter.extend(Shape::dashed_line(&ends, Stroke::new(1.0, t.warn), 4.0, 4.0));
        }
    }
}

/// The numbers of the scale, at the head of the column of bands.
pub(crate) fn scale_head(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 20.0), Sense::hover());
    let (font, color) = (FontId::proportional(size::SMALL), theme::tokens(ui).muted);
    for (points, align) in [(0_u8, Align2::LEFT_CENTER), (50, Align2::CENTER_CENTER), (100, Align2::RIGHT_CENTER)] {
        let place = pos2(rect.left() + f32::from(points) / 100.0 * rect.width(), rect.center().y);
        ui.painter().text(place, align, points.to_string(), font.clone(), color);
    }
}

/// Paints a band over the whole room that is left; 0 points left, 100 right. `note` stands beside the mark, such as why
/// there is no bar.
pub(crate) fn band(ui: &mut Ui, band: Band, note: &str) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ui.available_height()), Sense::hover());
    let t = theme::tokens(ui);
    let painter = ui.painter();
    let x = |share: f32| rect.left() + share * rect.width();
    let middle = rect.center().y;
    let mark = Rect::from_center_size(pos2(x(band.likely), middle), vec2(4.0, 16.0));
    let note = note_beside(painter, rect, mark, (note, t.muted));
    let gap = note.as_ref().map(|(at, words)| Rect::from_min_size(*at, words.size()).expand2(vec2(space::XS, 0.0)));
    scale(painter, (rect, gap), t.line);
    if let Some(today) = band.today {
        for ends in pieces(x(today), rect, gap) {
            painter.extend(Shape::dashed_line(&ends, Stroke::new(1.0, t.warn), 4.0, 4.0));
        }
    }
    let color = if band.thin { t.band_thin } else { t.band };
    // Without the bar the line would be taken for what is probable.
    if let Some((from, to)) = band.probable {
        painter.line_segment([pos2(x(band.low), middle), pos2(x(band.high), middle)], Stroke::new(1.0, color));
        for end in [band.low, band.high] {
            painter.line_segment([pos2(x(end), middle - 3.0), pos2(x(end), middle + 3.0)], Stroke::new(1.0, color));
        }
        let bar = Rect::from_min_max(pos2(x(from), middle - 5.0), pos2(x(to).max(x(from) + 2.0), middle + 5.0));
        painter.rect_filled(bar, 2.0, color);
    }
    painter.rect_filled(mark, 1.0, t.mark);
    if let Some((at, words)) = note {
        painter.galley(at, words, t.muted);
    }
}

/// A word with its place on the side of the mark that has more room, if it fits.
fn note_beside(
    painter: &Painter,
    rect: Rect,
    mark: Rect,
    (note, color): (&str, Color32),
) -> Option<(Pos2, Arc<Galley>)> {
    if note.is_empty() {
        return None;
    }
    let words = painter.layout_no_wrap(note.to_owned(), FontId::proportional(size::SMALL), color);
    let (left, right) = (mark.left() - rect.left() - space::S, rect.right() - mark.right() - space::S);
    if words.size().x > left.max(right) {
        return None;
    }
    let x = if right >= left { mark.right() + space::S } else { mark.left() - space::S - words.size().x };
    Some((pos2(x, mark.center().y - words.size().y / 2.0), words))
}

/// Hairlines at 0, 50 and 100 points, broken where words stand.
fn scale(painter: &Painter, (rect, gap): (Rect, Option<Rect>), color: Color32) {
    for share in [0.0, 0.5, 1.0] {
        for ends in pieces(rect.left() + share * rect.width(), rect, gap) {
            painter.line_segment(ends, Stroke::new(1.0, color));
        }
    }
}

/// An upright line from edge to edge, in two pieces where it would strike words through.
fn pieces(x: f32, rect: Rect, gap: Option<Rect>) -> Vec<[Pos2; 2]> {
    let piece = |from: f32, to: f32| [pos2(x, from), pos2(x, to)];
    match gap.filter(|gap| gap.x_range().contains(x)) {
        Some(gap) => vec![piece(rect.top(), gap.top()), piece(gap.bottom(), rect.bottom())],
        None => vec![piece(rect.top(), rect.bottom())],
    }
}

/// A plain bar from 0 to a share of the width.
pub(crate) fn bar(ui: &mut Ui, share: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0), Sense::hover());
    let t = theme::tokens(ui);
    ui.painter().rect_filled(rect, 3.0, t.line);
    let filled = Rect::from_min_size(rect.min, vec2(rect.width() * share.clamp(0.0, 1.0), rect.height()));
    ui.painter().rect_filled(filled, 3.0, t.band);
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::{Context, RawInput};

    /// How many shapes a band is painted with.
    fn shapes(probable: Option<(f32, f32)>) -> usize {
        let one = Band { low: 0.1, probable, likely: 0.5, high: 0.9, thin: false, today: None };
        let ctx = Context::default();
        let mut output = ctx.run_ui(RawInput::default(), |ui| band(ui, one, ""));
        output.textures_delta.clear();
        output.shapes.len()
    }

    #[test]
    fn no_line_strikes_words_through() {
        let rect = Rect::from_min_max(pos2(0.0, 0.0), pos2(100.0, 52.0));
        let gap = Rect::from_min_max(pos2(40.0, 20.0), pos2(60.0, 32.0));
        let crosses = |x: f32| pieces(x, rect, Some(gap)).iter().any(|[from, to]| from.y < 26.0 && to.y > 26.0);
        assert!(!crosses(50.0) && crosses(80.0));
        assert_eq!(pieces(50.0, rect, None).len(), 1);
    }

    #[test]
    fn the_thin_line_is_never_drawn_without_the_bar() {
        // The line, its two ends, and the bar.
        assert_eq!(shapes(Some((0.4, 0.6))), shapes(None) + 4);
    }
}
