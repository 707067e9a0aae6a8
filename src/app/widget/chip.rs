//! Chips: a short word on a tint. The word carries the meaning, the tint repeats it.

use eframe::egui::{Align2, FontId, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

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
}

/// A chip with a symbol.
pub(crate) fn chip(ui: &mut Ui, tone: Tone, icon: Icon, text: &str) -> Response {
    let t = theme::tokens(ui);
    let (fill, color) = match tone {
        Tone::Plain => (t.hover, t.muted),
        Tone::Good => (t.accent_soft, t.accent),
        Tone::Warn => (t.warn_soft, t.warn),
    };
    let font = FontId::new(size::SMALL, Weight::Medium.family());
    let words = ui.painter().layout_no_wrap(text.to_owned(), font, color);
    let left = SIDE + size::SMALL + space::XS;
    let (rect, response) = ui.allocate_exact_size(vec2(left + words.size().x + SIDE, HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), text));
    ui.painter().rect_filled(rect, HEIGHT / 2.0, fill);
    let symbol = FontId::new(size::SMALL, fonts::symbols());
    let place = pos2(rect.left() + SIDE, rect.center().y);
    ui.painter().text(place, Align2::LEFT_CENTER, icon.char(), symbol, color);
    let place = pos2(rect.left() + left, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(place, words, color);
    response
}

/// Chips one after the other, wrapped, as high as a chip.
pub(crate) fn row<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 18.0;
        ui.horizontal_wrapped(add).inner
    })
    .inner
}
