//! What the points of an opened row are made of: its groups, and of the open one each criterion or wish with its level.
//! Every line opens its evidence.

use eframe::egui::{CursorIcon, Response, RichText, Role, Sense, Sides, StrokeKind, Ui, UiBuilder, WidgetInfo};

use crate::app::fonts::Weight;
use crate::app::icon;
use crate::app::theme::{self, RADIUS, size, space};
use crate::app::view::compare::parts::{GroupPart, ItemPart};
use crate::app::widget::{button, disclosure, level, text};
use crate::catalog::Group;
use crate::text::{Language, tr};

/// Lines are no wider, so that points stand near what they are for.
const WIDE: f32 = 640.0;
/// Height of a line of a name.
const LINE: f32 = 20.0;

/// Draws the groups; `open` is the one whose lines are shown. Returns the item whose evidence is asked for.
pub(super) fn ui(ui: &mut Ui, language: Language, groups: &[GroupPart], open: &mut Option<Group>) -> Option<String> {
    ui.horizontal_wrapped(|ui| {
        for part in groups {
            let shown = *open == Some(part.group);
            let symbol = if shown { icon::CHEVRON_DOWN } else { icon::CHEVRON_RIGHT };
            let group = button::small(ui, symbol, &part.title);
            disclosure::unfolds(&group, shown);
            if group.clicked() {
                *open = (!shown).then_some(part.group);
            }
        }
    });
    text::small(ui, &tr(language, "app-part-hint"));
    let shown = groups.iter().find(|part| Some(part.group) == *open);
    let items = shown.map_or(&[][..], |part| part.items.as_slice());
    let mut asked = None;
    if !items.is_empty() {
        level::legend(ui, language);
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for item in items {
            if ui.push_id(&item.item, |ui| item_ui(ui, language, item)).inner.clicked() {
                asked = Some(item.item.clone());
            }
        }
    });
    asked
}

/// A criterion or wish with its points, and below it its level.
fn item_ui(ui: &mut Ui, language: Language, item: &ItemPart) -> Response {
    let t = theme::tokens(ui);
    let inner = ui.scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
        ui.set_max_width(ui.available_width().min(WIDE));
        ui.take_available_width();
        ui.style_mut().interaction.selectable_labels = false;
        ui.add_space(space::XS);
        ui.horizontal_top(|ui| {
            ui.add_space(space::XS);
            level::mark(ui, Some(item.cell.shape));
            ui.vertical(|ui| {
                let name = RichText::new(&item.name).family(Weight::Medium.family());
                let sides = Sides::new().height(LINE).shrink_left().wrap();
                sides.show(ui, |ui| text::line(ui, name), |ui| text::note(ui, &item.points));
                text::line(ui, RichText::new(item.cell.in_full(language)).size(size::SMALL).color(t.muted));
            });
        });
        ui.add_space(space::XS);
    });
    let response = inner.response;
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &item.spoken));
    let stroke = if response.has_focus() { Some((2.0, t.accent)) } else { response.hovered().then_some((1.0, t.edge)) };
    if let Some(stroke) = stroke {
        ui.painter().rect_stroke(response.rect, RADIUS, stroke, StrokeKind::Inside);
    }
    level::in_full(response.on_hover_cursor(CursorIcon::PointingHand), &item.cell)
}
