//! The first places beside the sliders: as a column, or as a strip where the window is narrow.

use eframe::egui::{RichText, ScrollArea, Sides, Ui};

use crate::app::action::{Action, Outbox};
use crate::app::state::Step;
use crate::app::theme::{self, size, space};
use crate::app::view::first::FirstView;
use crate::app::widget::{band, button, text};
use crate::text::{Language, tr};

/// So many stand in the strip.
const STRIP: usize = 3;

/// One below the other, with bars.
pub(super) fn column_ui(ui: &mut Ui, language: Language, view: &FirstView, out: &mut Outbox) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        text::lead(ui, &tr(language, "app-first-title"));
        let lead = text::muted(ui, &view.sentence.text);
        text::more(lead, &view.sentence.all);
        ui.add_space(space::S);
        let of = tr(language, "app-first-points-of");
        for place in &view.places {
            let (name, points) = (format!("{}  {}", place.rank, place.name), text::strong(&place.points));
            let sides = Sides::new().shrink_left().wrap();
            sides.show(ui, |ui| ui.label(&name), |ui| ui.label(points).on_hover_text(&of));
            band::bar(ui, place.share);
            ui.add_space(space::XS);
        }
        text::small(ui, &view.rest);
        ui.add_space(space::S);
        if button::secondary(ui, &tr(language, "app-first-compare")).clicked() {
            out.send(Action::Go(Step::Compare));
        }
    });
}

/// Side by side: the first three.
pub(super) fn strip_ui(ui: &mut Ui, language: Language, view: &FirstView) {
    let t = theme::tokens(ui);
    if view.places.is_empty() {
        let lead = text::small(ui, &view.sentence.text);
        text::more(lead, &view.sentence.all);
        return;
    }
    let lead = text::line(ui, RichText::new(&view.sentence.text).size(size::SMALL).color(t.muted));
    text::more(lead, &view.sentence.all);
    let of = tr(language, "app-first-points-of");
    ui.spacing_mut().item_spacing.x = space::L;
    ui.columns(STRIP, |columns| {
        for (place, ui) in view.places.iter().zip(columns) {
            let name = format!("{}  {}", place.rank, place.name);
            // Names differ at their ends.
            Sides::new().shrink_left().wrap().show(
                ui,
                |ui| ui.label(RichText::new(name).size(size::SMALL).color(t.muted)),
                |ui| ui.label(text::strong(&place.points).size(size::SMALL)).on_hover_text(&of),
            );
        }
    });
}
