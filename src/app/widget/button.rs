//! Kinds of buttons: one main action, others, quiet ones, symbols alone.

use eframe::egui::{Button, Color32, Response, RichText, Stroke, StrokeKind, Ui, vec2};

use crate::app::fonts::Weight;
use crate::app::icon::Icon;
use crate::app::theme::{self, RADIUS, size};

/// Size of a symbol in a button.
const SYMBOL: f32 = 16.0;
/// A symbol alone is at least so wide and high.
const LEAST: f32 = 32.0;

/// The main action of a place; at most one is in sight.
pub(crate) fn primary(ui: &mut Ui, text: &str) -> Response {
    let t = theme::tokens(ui);
    let enabled = ui.is_enabled();
    let (ground, ink) = theme::main_button(t, enabled);
    let label = RichText::new(text).family(Weight::Medium.family()).color(ink);
    let button = Button::new(label).fill(ground).stroke(Stroke::new(1.0, ground));
    if enabled {
        return ringed(ui.add(button));
    }
    ui.scope(|ui| {
        // egui pales what is out of reach until it cannot be read.
        ui.set_opacity(1.0);
        ui.add(button)
    })
    .inner
}

/// An action beside others.
pub(crate) fn secondary(ui: &mut Ui, text: &str) -> Response {
    secondary_enabled(ui, text, true)
}

/// An action beside others that may be out of reach.
pub(crate) fn secondary_enabled(ui: &mut Ui, text: &str, enabled: bool) -> Response {
    ui.add_enabled(enabled, Button::new(RichText::new(text).family(Weight::Medium.family())))
}

/// A small action among many, with a symbol.
pub(crate) fn small(ui: &mut Ui, icon: Icon, text: &str) -> Response {
    let t = theme::tokens(ui);
    let label = RichText::new(text).size(size::SMALL);
    let button = Button::new((icon.tinted(size::SMALL, t.muted), label)).small().min_size(vec2(0.0, 24.0));
    ringed(ui.add(button.corner_radius(12).stroke(Stroke::new(1.0, t.edge)))).accessible_name(text)
}

/// An action that steps back until it is needed.
pub(crate) fn quiet(ui: &mut Ui, icon: Icon, text: &str) -> Response {
    let t = theme::tokens(ui);
    let label = RichText::new(text).color(t.accent);
    let button = Button::new((icon.tinted(SYMBOL, t.accent), label)).frame_when_inactive(false);
    ringed(ui.add(button.fill(Color32::TRANSPARENT).stroke(Stroke::NONE))).accessible_name(text)
}

/// Shows that something has the keyboard where its own frame cannot.
pub(crate) fn ringed(response: Response) -> Response {
    if response.has_focus() {
        let dark = response.ctx.global_style().visuals.dark_mode;
        let accent = if dark { theme::DARK.accent } else { theme::LIGHT.accent };
        let painter = response.ctx.layer_painter(response.layer_id).with_clip_rect(response.interact_rect.expand(4.0));
        painter.rect_stroke(response.rect.expand(3.0), RADIUS + 2, (2.0, accent), StrokeKind::Inside);
    }
    response
}

/// How wide a symbol alone is, in points.
pub(crate) fn symbol_width(ui: &Ui) -> f32 {
    LEAST.max(SYMBOL + 2.0 * ui.spacing().button_padding.x)
}

/// A symbol alone; `name` is read out and shown under the pointer.
pub(crate) fn icon(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    icon_enabled(ui, icon, name, true)
}

/// A symbol alone that may be out of reach.
pub(crate) fn icon_enabled(ui: &mut Ui, icon: Icon, name: &str, enabled: bool) -> Response {
    let button = Button::new(icon.text(SYMBOL)).frame_when_inactive(false).min_size(vec2(LEAST, LEAST));
    ui.add_enabled(enabled, button).on_hover_text(name).on_disabled_hover_text(name).accessible_name(name)
}
