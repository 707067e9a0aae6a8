//! The middle of the window: the page, as wide as the room for it.
//!
//! In: the room that rail and bar leave. Out: the page in it; where text is large and the window small, what is wider
//! than the room is scrolled sideways, such as tables, and running text keeps to what is in sight.

use eframe::egui::containers::scroll_area;
use eframe::egui::{Context, ScrollArea, Sense, Ui, UiBuilder, vec2};

use super::App;
use super::focus;
use super::theme::space;
use super::widget::card;
use super::widget::field::{self, Kept};
use crate::text::{tr, tr_with};

impl App {
    /// Draws the page, and where the keyboard begins in it.
    pub(crate) fn central_ui(&mut self, ui: &mut Ui) {
        if std::mem::take(&mut self.state.fresh) {
            forget(ui.ctx());
        }
        if std::mem::take(&mut self.state.top) {
            card::begin_at_top(ui);
        }
        let land = std::mem::take(&mut self.state.land);
        field::examples_from(ui, self.today);
        if self.session.is_some() || self.state.catalog.open {
            let language = self.state.language;
            let step = format!("app-step-{}", self.state.step.code());
            let page = tr(language, if self.state.catalog.open { "app-command-catalog" } else { &step });
            let name = tr_with(language, "app-page-beginning", &[("page", page.into())]);
            focus::beginning_ui(ui, &name, (land, self.trail.leads()));
        }
        if ui.available_width() >= space::ROOMY {
            return self.page_ui(ui);
        }
        let size = vec2(ui.available_width().max(space::LEAST), ui.available_height());
        ScrollArea::horizontal().id_salt("narrow").auto_shrink(false).show(ui, |ui| {
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| self.page_ui(ui));
            card::note_beyond(ui, 0.0);
        });
    }
}

/// Of the last client, no page stays where it was scrolled to, and nothing half written stays in a field.
fn forget(ctx: &Context) {
    ctx.data_mut(|d| {
        d.remove_by_type::<scroll_area::State>();
        d.remove_by_type::<Kept>();
    });
}
