//! Chips: a short word on a tint. The word carries the meaning, the tint repeats it.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextWrapping};
use eframe::egui::{
    Align2, Color32, CursorIcon, FontId, Galley, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::button::ringed;
use crate::app::fonts::{self, Weight};
use crate::app::icon::Icon;
use crate::app::theme::{self, size, space};

/// Height of a chip.
pub(crate) const HEIGHT: f32 = 22.0;
/// Room at both ends.
const SIDE: f32 = 8.0;

/// How a chip is tinted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// A plain remark.
    Plain,
    /// Good or chosen.
    Good,
    /// Deserves a look.
    Warn,
    /// The bad end of a scale.
    Bad,
}

/// Room that words need to say anything; with less a chip is its symbol alone.
const WORDS: f32 = 48.0;

/// A chip with a symbol; words for which there is no room are read under the pointer.
pub(crate) fn chip(ui: &mut Ui, tone: Tone, icon: Icon, text: &str) -> Response {
    drawn(ui, (tone, icon, text), (Sense::hover(), Role::Label))
}

/// A chip to click.
pub(crate) fn button(ui: &mut Ui, tone: Tone, icon: Icon, text: &str) -> Response {
    let response = drawn(ui, (tone, icon, text), (Sense::click(), Role::Button));
    ringed(response.on_hover_cursor(CursorIcon::PointingHand))
}

fn drawn(ui: &mut Ui, (tone, icon, text): (Tone, Icon, &str), (sense, role): (Sense, Role)) -> Response {
    let t = theme::tokens(ui);
    let (fill, color) = match tone {
        Tone::Plain => (t.hover, t.muted),
        Tone::Good => (t.accent_soft, t.accent),
        Tone::Warn => (t.warn_soft, t.warn),
        Tone::Bad => (t.error_soft, t.error),
    };
    let left = SIDE + size::SMALL + space::XS;
    let words = words(ui, text, color, ui.available_width() - left - SIDE);
    let width = words.as_ref().map_or(2.0 * SIDE + size::SMALL, |words| left + words.size().x + SIDE);
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), sense);
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), text));
    ui.painter().rect_filled(rect, HEIGHT / 2.0, fill);
    if tone == Tone::Plain {
        // It keeps its shape on a row that the pointer is over, which is of the same colour.
        ui.painter().rect_stroke(rect, HEIGHT / 2.0, (1.0, t.edge.gamma_multiply(0.5)), StrokeKind::Inside);
    }
    let symbol = FontId::new(size::SMALL, fonts::symbols());
    let place = pos2(rect.left() + SIDE, rect.center().y);
    ui.painter().text(place, Align2::LEFT_CENTER, icon.char(), symbol, color);
    let whole = words.as_ref().is_some_and(|words| !words.elided);
    if let Some(words) = words {
        let place = pos2(rect.left() + left, rect.center().y - words.size().y / 2.0);
        ui.painter().galley(place, words, color);
    }
    if whole { response } else { response.on_hover_text(text) }
}

/// How wide a chip is that has all the room it needs.
pub(crate) fn width(ui: &Ui, text: &str) -> f32 {
    let words = words(ui, text, Color32::PLACEHOLDER, f32::INFINITY);
    SIDE + size::SMALL + space::XS + words.map_or(0.0, |words| words.size().x) + SIDE
}

/// The words of a chip in one line; `None` = there is no room for any.
fn words(ui: &Ui, text: &str, color: Color32, room: f32) -> Option<Arc<Galley>> {
    let font = FontId::new(size::SMALL, Weight::Medium.family());
    let whole = ui.painter().layout_no_wrap(text.to_owned(), font.clone(), color);
    if whole.size().x <= room {
        return Some(whole);
    }
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = TextWrapping::truncate_at_width(room);
    (room >= WORDS).then(|| ui.painter().layout_job(job))
}

/// Chips one after the other, wrapped, as high as a chip.
pub(crate) fn row<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 18.0;
        ui.horizontal_wrapped(add).inner
    })
    .inner
}
