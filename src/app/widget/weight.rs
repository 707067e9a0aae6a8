//! The slider of an importance, 0 to 10, with its number and its worth in points.

use eframe::egui::{DragValue, PointerButton, RichText, Sides, Slider, Stroke, Ui, style::HandleShape};

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
    Sides::new().shrink_left().wrap().show(ui, left, |ui| text::small(ui, weight.worth));
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
