//! The pages, one per step, and the first screen.

pub(crate) mod client;
pub(crate) mod first;
pub(crate) mod hand_over;
pub(crate) mod plan;
pub(crate) mod today;
mod tool;

use eframe::egui::Ui;

use super::App;
use super::state::Step;
use super::view;

impl App {
    /// Draws the page of the present step, or the first screen.
    pub(crate) fn page_ui(&mut self, ui: &mut Ui) {
        let language = self.state.language;
        let Some(session) = &self.session else {
            let edition = view::rail::edition(&self.catalog, self.today, language);
            return first::ui(ui, language, self.state.theme, &edition, &mut self.out);
        };
        let dossier = session.dossier();
        match self.state.step {
            Step::Client => {
                let view = view::client::ClientView::new(dossier, language);
                client::ui(ui, &view, &mut self.state.client, &mut self.out);
            }
            Step::Today => {
                let view = view::today::TodayView::new(dossier, &self.catalog, language, &self.state.today.search);
                today::ui(ui, &view, &mut self.state.today, &mut self.out);
            }
            Step::Plan => {
                let plan::PlanState { view, shown } = &mut self.state.plan;
                let make = || view::plan::PlanView::new(&self.catalog, dossier, language);
                let view = view.get((session.revision(), language), make);
                plan::ui(ui, (view, self.today), shown, &mut self.out);
            }
            Step::HandOver => {
                let folder = self.folder();
                let state = &mut self.state.hand_over;
                let view = view::hand_over::HandOverView::new(&self.catalog, dossier, language, &state.choice);
                hand_over::ui(ui, (&view, &folder), state, &mut self.out);
            }
            Step::Needs | Step::Compare | Step::Decide => {}
        }
    }
}
