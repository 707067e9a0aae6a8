//! The slider of an importance, 0 to 10, with its number and its worth in points.

use eframe::egui::{
    DragValue, FontId, PointerButton, Response, RichText, Sides, Slider, Stroke, Ui, lerp, pos2, style::HandleShape,
};

use super::text;
use crate::app::fonts;
use crate::app::theme::{self, size, space};
use crate::text::{Language, tr};

/// What stands beside a slider.
pub(crate) struct Weight<'a> {
    /// Name of what is weighed.
    pub(crate) name: &'a str,
    /// What it is worth, such as "up to 4.5 points"; empty: nothing is said.
    pub(crate) worth: &'a str,
    /// Where a double click goes back to.
    pub(crate) preset: f64,
    /// Name of the field with the number, for screen readers.
    pub(crate) number_name: &'a str,
    /// Language of the number.
    pub(crate) language: Language,
    /// Worth so little that its name steps back.
    pub(crate) faded: bool,
}

/// A slider from 0 to 10 in halves, with a field for any other number.
pub(crate) fn slider(ui: &mut Ui, weight: &Weight<'_>, value: &mut f64) -> bool {
    let before = *value;
    let t = theme::tokens(ui);
    let name = RichText::new(weight.name).size(size::BODY).family(fonts::Weight::Medium.family());
    let name = if weight.faded { name.color(t.muted) } else { name };
    let left = |ui: &mut Ui| {
        let name = text::line(ui, name);
        if weight.faded {
            name.on_hover_text(tr(weight.language, "app-weight-slight"));
        }
    };
    if fits(ui, weight) {
        Sides::new().shrink_left().wrap().show(ui, left, |ui| text::small(ui, weight.worth));
    } else {
        left(ui);
        text::small(ui, weight.worth);
    }
    ui.horizontal(|ui| {
        let number = 56.0;
        ui.spacing_mut().slider_width = (ui.available_width() - number - space::S).max(80.0);
        let slider = Slider::new(value, 0.0..=10.0).step_by(0.5).show_value(false).handle_shape(HandleShape::Circle);
        let response = ui.scope(|ui| {
            ui.visuals_mut().widgets.inactive.bg_fill = t.edge;
            ui.visuals_mut().widgets.inactive.fg_stroke = Stroke::new(2.0, t.accent);
            ui.visuals_mut().selection.bg_fill = t.accent;
            super::button::ringed(ui.add(slider)).accessible_name(weight.name)
        });
        handle_ui(ui, &response.inner, *value);
        // The arrow keys go on where the pointer has stopped. Earlier, the focus would end the gesture.
        if response.inner.drag_stopped() {
            response.inner.request_focus();
        }
        // A slider senses drags alone and never says that it was clicked.
        let twice = ui.input(|i| i.pointer.button_double_clicked(PointerButton::Primary));
        if twice && response.inner.contains_pointer() {
            *value = weight.preset;
        }
        let field = DragValue::new(value)
            .range(0.0..=10.0)
            .speed(0.1)
            .custom_formatter(|n, _| weight.language.plain_number((n * 10.0).round() / 10.0))
            .custom_parser(|text| text.replace(',', ".").parse().ok());
        ui.add_sized([number, ui.spacing().interact_size.y], field).accessible_name(weight.number_name);
    });
    *value != before
}

/// Whether the longest word of the name has room beside what it is worth: else it would be broken. Points count with
/// the room that they can need at most, so that nothing jumps while the slider moves.
fn fits(ui: &Ui, weight: &Weight<'_>) -> bool {
    let wide =
        |text: &str, font: FontId| ui.painter().layout_no_wrap(text.to_owned(), font, theme::tokens(ui).ink).size().x;
    let font = FontId::new(size::BODY, fonts::Weight::Medium.family());
    let longest = weight.name.split_whitespace().map(|word| wide(word, font.clone())).fold(0.0, f32::max);
    let bare: String = weight.worth.chars().filter(|c| !c.is_ascii_digit() && !matches!(c, '.' | ',')).collect();
    longest + space::S + wide(&format!("{bare}00,0"), FontId::proportional(size::SMALL)) <= ui.available_width()
}

/// Fills the handle: as grey as its rail it would look as if nobody could move it. Its place is that of egui's slider.
#[allow(clippy::cast_possible_truncation, reason = "0 to 1, for painting")]
fn handle_ui(ui: &Ui, slider: &Response, value: f64) {
    let radius = slider.rect.height() / 2.5;
    let x = lerp(slider.rect.x_range().shrink(radius), (value / 10.0).clamp(0.0, 1.0) as f32);
    let radius = radius + ui.style().interact(slider).expansion;
    ui.painter().circle_filled(pos2(x, slider.rect.center().y), radius, theme::tokens(ui).accent);
}
