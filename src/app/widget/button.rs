//! Kinds of buttons: one main action, others, quiet ones, symbols alone.

use eframe::egui::{
    Align, Atom, AtomExt as _, Button, Color32, FontId, Layout, Response, RichText, Role, Sense, Stroke, StrokeKind,
    Ui, WidgetInfo, vec2,
};

use super::group::Group;
use crate::app::fonts::Weight;
use crate::app::icon::{self, Icon};
use crate::app::theme::{self, RADIUS, size};

/// Size of a symbol in a button.
const SYMBOL: f32 = 16.0;
/// A symbol alone is at least so wide and high.
const LEAST: f32 = 32.0;

/// Draws a button. In a row whose things stand at the top, egui would set the words at the top of their button, too.
fn put(ui: &mut Ui, enabled: bool, button: Button<'_>) -> Response {
    if ui.layout().vertical_align() == Align::Center {
        return ui.add_enabled(enabled, button);
    }
    let layout = Layout::top_down(ui.layout().horizontal_placement());
    ui.with_layout(layout, |ui| ui.add_enabled(enabled, button)).inner
}

/// The main action of a place; at most one is in sight.
pub(crate) fn primary(ui: &mut Ui, text: &str) -> Response {
    let t = theme::tokens(ui);
    let enabled = ui.is_enabled();
    let (ground, ink) = theme::main_button(t, enabled);
    let label = RichText::new(text).family(Weight::Medium.family()).color(ink);
    let button = Button::new(label).fill(ground).stroke(Stroke::new(1.0, ground));
    if enabled {
        return ringed(put(ui, true, button));
    }
    ui.scope(|ui| {
        // egui pales what is out of reach until it cannot be read.
        ui.set_opacity(1.0);
        put(ui, true, button)
    })
    .inner
}

/// An action beside others.
pub(crate) fn secondary(ui: &mut Ui, text: &str) -> Response {
    secondary_enabled(ui, text, true)
}

/// An action beside others that may be out of reach.
pub(crate) fn secondary_enabled(ui: &mut Ui, text: &str, enabled: bool) -> Response {
    put(ui, enabled, Button::new(RichText::new(text).family(Weight::Medium.family())))
}

/// The same at the end of a row, as wide as the room that is left.
pub(crate) fn secondary_filling(ui: &mut Ui, text: &str, enabled: bool) -> Response {
    let label = RichText::new(text).family(Weight::Medium.family());
    put(ui, enabled, Button::new(label).min_size(vec2(ui.available_width(), 0.0)))
}

/// How wide an action beside others is, in points.
pub(crate) fn secondary_width(ui: &Ui, text: &str) -> f32 {
    let font = FontId::new(size::BODY, Weight::Medium.family());
    let words = ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER);
    words.size().x.ceil() + 2.0 * ui.spacing().button_padding.x
}

/// A small action among many, with a symbol.
pub(crate) fn small(ui: &mut Ui, icon: Icon, text: &str) -> Response {
    small_of(ui, icon, text, Sense::click())
}

/// The same in a group that is one stop for Tab.
pub(crate) fn small_in(ui: &mut Ui, group: &mut Group, icon: Icon, text: &str) -> Response {
    let response = small_of(ui, icon, text, group.sense());
    group.add(&response);
    response
}

/// The same for something that is listed or not; a tick says which, and it is as wide either way.
pub(crate) fn small_ticked(ui: &mut Ui, group: &mut Group, text: &str, ticked: bool) -> Response {
    let t = theme::tokens(ui);
    let (symbol, tint, edge) = if ticked { (icon::CHECK, t.accent, t.accent) } else { (icon::PLUS, t.muted, t.edge) };
    let label = RichText::new(text).size(size::SMALL);
    let button = small_button((symbol.tinted(size::SMALL, tint), label.into()), group.sense(), edge);
    let response = ringed(put(ui, true, if ticked { button.fill(t.accent_soft) } else { button }));
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, ticked, text));
    group.add(&response);
    response
}

fn small_of(ui: &mut Ui, icon: Icon, text: &str, sense: Sense) -> Response {
    let t = theme::tokens(ui);
    // As with a quiet one: what is too long goes on in another line and never over the edge of the card.
    let label = RichText::new(text).size(size::SMALL).atom_shrink(ui.layout().is_vertical());
    ringed(put(ui, true, small_button((icon.tinted(size::SMALL, t.muted), label), sense, t.edge))).accessible_name(text)
}

fn small_button(words: (RichText, Atom<'static>), sense: Sense, edge: Color32) -> Button<'static> {
    let button = Button::new(words).small().min_size(vec2(0.0, 24.0));
    button.sense(sense).corner_radius(12).stroke(Stroke::new(1.0, edge))
}

/// An action that steps back until it is needed.
pub(crate) fn quiet(ui: &mut Ui, icon: Icon, text: &str) -> Response {
    turned(ui, icon, text, false)
}

/// The same for what it opens and closes; `on` = it is open, and the button looks pressed.
pub(crate) fn turned(ui: &mut Ui, icon: Icon, text: &str, on: bool) -> Response {
    let t = theme::tokens(ui);
    // Below each other, what is too long goes on in another line; egui would let the symbol give way.
    let label = RichText::new(text).color(t.accent).atom_shrink(ui.layout().is_vertical());
    let button = Button::new((icon.tinted(SYMBOL, t.accent), label)).frame_when_inactive(on);
    let button = match on {
        true => button.fill(t.accent_soft).stroke(Stroke::new(1.0, t.accent)),
        false => button.fill(Color32::TRANSPARENT).stroke(Stroke::NONE),
    };
    ringed(put(ui, true, button)).accessible_name(text)
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
    put(ui, enabled, button).on_hover_text(name).on_disabled_hover_text(name).accessible_name(name)
}
