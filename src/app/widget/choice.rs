//! Choices: one of a few side by side, yes or no or not answered, one of many from a list.

use eframe::egui::{
    Align2, CornerRadius, CursorIcon, FontId, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    vec2,
};

use super::combo::combo;
use super::field::{label, labelled};
use super::group::Group;
use crate::app::fonts::Weight;
use crate::app::theme::{self, RADIUS, size, space};
use crate::text::{Language, tr};

const HEIGHT: f32 = 32.0;

/// Width of each of a few values side by side.
pub(crate) fn widths<T>(ui: &Ui, options: &[(T, String)]) -> Vec<f32> {
    let font = FontId::new(size::BODY, Weight::Medium.family());
    let color = theme::tokens(ui).ink;
    let measure = |text: &String| ui.painter().layout_no_wrap(text.clone(), font.clone(), color).size().x;
    options.iter().map(|(_, text)| measure(text) + 2.0 * space::M).collect()
}

/// Where each value stands, from the upper left: side by side, on another line where there is no room.
fn flow(widths: &[f32], room: f32) -> Vec<(f32, f32)> {
    let (mut left, mut top) = (0.0_f32, 0.0_f32);
    let place = |width: &f32| {
        if left > 0.0 && left + *width > room + 1.0 {
            (left, top) = (0.0, top + HEIGHT + space::XS);
        }
        let place = (left, top);
        left += *width;
        place
    };
    widths.iter().map(place).collect()
}

/// One of a few values side by side; `name` names the question. They are one stop for Tab; arrows lead on in them.
pub(crate) fn segments<T: PartialEq + Copy>(ui: &mut Ui, name: &str, options: &[(T, String)], value: &mut T) -> bool {
    let widths = widths(ui, options);
    let places = flow(&widths, ui.max_rect().width());
    let ends = places.iter().zip(&widths).map(|((left, top), width)| vec2(left + width, top + HEIGHT));
    let (whole, _) = ui.allocate_exact_size(ends.fold(Vec2::ZERO, Vec2::max), Sense::hover());
    let mut group = Group::new(ui, name, options.iter().position(|(option, _)| option == value));
    let mut changed = false;
    for (i, ((option, label), (width, (left, top)))) in options.iter().zip(widths.iter().zip(&places)).enumerate() {
        let rect = Rect::from_min_size(whole.min + vec2(*left, *top), vec2(*width, HEIGHT));
        let ends = (*left <= 0.0, places.get(i + 1).is_none_or(|(left, _)| *left <= 0.0));
        let response = ui.interact(rect, ui.scope_id().with((name, i)), group.sense());
        group.add(&response);
        let chosen = *option == *value;
        response.widget_info(|| {
            WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), chosen, format!("{name}: {label}"))
        });
        segment_ui(ui, &response, label, chosen, ends);
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() && !chosen {
            *value = *option;
            changed = true;
        }
    }
    group.end(ui, 1);
    changed
}

fn segment_ui(ui: &Ui, response: &Response, label: &str, chosen: bool, (first, last): (bool, bool)) {
    let t = theme::tokens(ui);
    let (rect, focus) = (response.rect, response.has_focus());
    let (w, e) = (if first { RADIUS } else { 0 }, if last { RADIUS } else { 0 });
    let corners = CornerRadius { nw: w, sw: w, ne: e, se: e };
    let fill = match (chosen, response.hovered()) {
        (true, _) => t.accent_soft,
        (false, true) => t.hover,
        (false, false) => t.field,
    };
    let stroke = if focus || chosen { t.accent } else { t.edge };
    let width = if focus { 2.0 } else { 1.0 };
    ui.painter().rect(rect, corners, fill, Stroke::new(width, stroke), StrokeKind::Inside);
    let font = FontId::new(size::BODY, Weight::Medium.family());
    let color = if chosen { t.accent } else { t.ink };
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, label, font, color);
}

/// A question with yes, no, and not answered.
pub(crate) fn yes_no(ui: &mut Ui, language: Language, question: &str, answer: &mut Option<bool>) -> bool {
    let options = [
        (Some(true), tr(language, "app-yes")),
        (Some(false), tr(language, "app-no")),
        (None, tr(language, "app-not-answered")),
    ];
    labelled(ui, |ui| {
        label(ui, question);
        segments(ui, question, &options, answer)
    })
}

/// One of many, from a list; `none` is the line that takes the answer back.
pub(crate) fn one_of<T: PartialEq + Clone>(
    ui: &mut Ui,
    name: &str,
    options: &[(T, String)],
    none: &str,
    value: &mut Option<T>,
) -> bool {
    let none = std::iter::once((None, none.to_owned()));
    let all: Vec<_> = none.chain(options.iter().map(|(o, text)| (Some(o.clone()), text.clone()))).collect();
    pick(ui, name, &all, value)
}

/// One of many, from a list.
pub(crate) fn pick<T: PartialEq + Clone>(ui: &mut Ui, name: &str, options: &[(T, String)], value: &mut T) -> bool {
    labelled(ui, |ui| {
        label(ui, name);
        let width = ui.available_width();
        combo(ui, (name, name, width), options, value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_go_on_another_line_where_there_is_no_room() {
        let next = HEIGHT + space::XS;
        assert_eq!(flow(&[40.0, 40.0, 40.0], 120.0), [(0.0, 0.0), (40.0, 0.0), (80.0, 0.0)]);
        assert_eq!(flow(&[40.0, 40.0, 40.0], 100.0), [(0.0, 0.0), (40.0, 0.0), (0.0, next)]);
        assert_eq!(flow(&[400.0, 40.0], 100.0), [(0.0, 0.0), (0.0, next)]);
    }
}
