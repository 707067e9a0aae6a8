//! Chips: a short word on a tint. The word carries the meaning, the tint repeats it.

use eframe::egui::{Frame, Margin, Response, RichText, Ui};

use crate::app::fonts::Weight;
use crate::app::icon::Icon;
use crate::app::theme::{self, size};

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
    let frame = Frame::new().fill(fill).corner_radius(10).inner_margin(Margin::symmetric(8, 2));
    frame
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            ui.horizontal(|ui| {
                ui.spacing_mut().interact_size.y = 18.0;
                ui.label(icon.tinted(size::SMALL, color));
                let label = RichText::new(text).size(size::SMALL).color(color).family(Weight::Medium.family());
                ui.add(eframe::egui::Label::new(label).extend())
            })
            .inner
        })
        .inner
}

/// Chips one after the other, wrapped, as high as a chip.
pub(crate) fn row<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 18.0;
        ui.horizontal_wrapped(add).inner
    })
    .inner
}
