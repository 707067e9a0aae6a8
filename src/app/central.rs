//! The middle of the window: the page, at least as wide as its layout needs.
//!
//! In: the room that rail and bar leave. Out: the page in it; where text is large and the window small, it scrolls
//! sideways and nothing lies over anything else.

use eframe::egui::{ScrollArea, Sense, Ui, UiBuilder, vec2};

use super::App;
use super::focus;
use super::theme::space;
use crate::text::{tr, tr_with};

impl App {
    /// Draws the page, and where the keyboard begins in it.
    pub(crate) fn central_ui(&mut self, ui: &mut Ui) {
        let land = std::mem::take(&mut self.state.land);
        if self.session.is_some() && !self.state.catalog.open {
            let language = self.state.language;
            let step = tr(language, &format!("app-step-{}", self.state.step.code()));
            focus::beginning_ui(ui, &tr_with(language, "app-page-beginning", &[("page", step.into())]), land);
        }
        if ui.available_width() >= space::LEAST {
            return self.page_ui(ui);
        }
        let size = vec2(space::LEAST, ui.available_height());
        ScrollArea::horizontal().id_salt("narrow").auto_shrink(false).show(ui, |ui| {
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| self.page_ui(ui));
        });
    }
}
