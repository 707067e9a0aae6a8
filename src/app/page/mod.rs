//! The pages, one per step, and the first screen.

pub(crate) mod catalog;
pub(crate) mod client;
pub(crate) mod compare;
pub(crate) mod decide;
mod duties;
pub(crate) mod edition;
pub(crate) mod first;
pub(crate) mod hand_over;
mod law;
pub(crate) mod needs;
mod next;
mod not_open;
mod outcome;
pub(crate) mod plan;
pub(crate) mod preview;
pub(crate) mod quote;
pub(crate) mod source;
pub(crate) mod today;
mod tool;
mod usual;
mod weights;

use eframe::egui::Ui;

use super::App;
use super::state::Step;
use super::view;
use crate::catalog::Day;
use crate::dossier::{Move, new_move};
use crate::plan::next_renewals;
use crate::text::tr;

impl App {
    /// Draws the page of the present step, or the first screen.
    pub(crate) fn page_ui(&mut self, ui: &mut Ui) {
        let language = self.state.language;
        if self.state.catalog.open {
            return self.catalog_ui(ui);
        }
        let Some(session) = &self.session else {
            let edition = view::rail::edition(&self.catalog, self.today, language);
            return first::ui(ui, &self.state, &edition, &self.recent, &mut self.out);
        };
        let dossier = session.dossier();
        match self.state.step {
            Step::Client => {
                let view = view::client::ClientView::new(dossier, &self.catalog, language);
                client::ui(ui, &view, &mut self.state.client, &mut self.out);
            }
            Step::Today => {
                let state = &mut self.state.today;
                let renewals = state.renewals.get(session.revision(), || next_renewals(&self.catalog, dossier));
                let by = (state.search.as_str(), renewals.as_slice());
                let view = view::today::TodayView::new(dossier, &self.catalog, language, by);
                today::ui(ui, &view, state, &mut self.out);
            }
            Step::Needs | Step::Compare | Step::Decide => self.ranked_ui(ui),
            Step::Plan => {
                let plan::PlanState { view, shown } = &mut self.state.plan;
                let make = || view::plan::PlanView::new(&self.catalog, dossier, language);
                let view = view.get((session.revision(), language), make);
                plan::ui(ui, (view, self.today), shown, &mut self.out);
            }
            Step::HandOver => {
                let (folder, revision) = (self.folder(), session.revision());
                let state = &mut self.state.hand_over;
                let mut view = view::hand_over::HandOverView::new(&self.catalog, dossier, language, &state.choice);
                view.reminders.extend(session.is_locked().then(|| tr(language, "app-hand-over-plain")));
                hand_over::ui(ui, (&view, revision), (&folder, &self.recent), state, &mut self.out);
            }
        }
    }

    fn catalog_ui(&mut self, ui: &mut Ui) {
        edition::line_ui(ui, self.state.language, (&*self.catalog, &self.editions), &mut self.out);
        let (catalog, language, today) = (&*self.catalog, self.state.language, self.today);
        let catalog::CatalogState { index, hits, page, form, .. } = &mut self.state.catalog;
        let index = index.get(language, || view::catalog::index::Index::new(catalog, today, language));
        let key = (form.filters.clone(), language);
        let hits = hits.get(key, || view::catalog::list::Hits::new(index, &form.filters));
        let page = form.shown().cloned().and_then(|about| {
            let make = || view::catalog::page::PageView::new(catalog, &about, today, language);
            page.get((about.clone(), language), make).as_ref()
        });
        let back = form.before().map(|about| view::catalog::Link::find(catalog, about).name);
        catalog::ui(ui, (index, hits), (page, back.as_deref()), form);
    }

    /// The steps that show a ranking.
    fn ranked_ui(&mut self, ui: &mut Ui) {
        match self.state.step {
            Step::Needs => self.needs_ui(ui),
            Step::Compare => self.compare_ui(ui),
            _ => self.decide_ui(ui),
        }
        if let Some(session) = self.session.as_mut().filter(|s| !s.dossier().moves.is_empty()) {
            session.ranking_seen();
        }
    }

    fn needs_ui(&mut self, ui: &mut Ui) {
        let Some(session) = &self.session else { return };
        let (catalog, dossier, language) = (&*self.catalog, session.dossier(), self.state.language);
        let index = self.state.open_case(dossier.moves.len());
        let key = (session.revision(), index);
        let (samples, count) = self.state.samples.of(key, &self.catalog, dossier, ui.ctx());
        let needs::NeedsState { view, effect, form } = &mut self.state.needs;
        let view = view.get((session.revision(), index, count, language), || {
            view::needs::NeedsView::new(catalog, dossier, (index, samples), language)
        });
        let tried = form.tried(view);
        let effect = effect.get((session.revision(), index, language, tried.clone()), || {
            tried.map(|must| view::needs::must::would(catalog, dossier, index, &must, language)).unwrap_or_default()
        });
        let make = |purpose, name, replaces| {
            new_move(catalog, dossier, purpose, replaces, Move { name, ..Move::empty(purpose) })
        };
        needs::ui(ui, (view, effect.as_str()), form, (&mut self.state.case, &make), &mut self.out);
    }

    fn compare_ui(&mut self, ui: &mut Ui) {
        let Some(session) = &self.session else { return };
        let (catalog, dossier, language) = (&*self.catalog, session.dossier(), self.state.language);
        let (index, revision) = (self.state.open_case(dossier.moves.len()), session.revision());
        let compare::CompareState { view, evidence, parts, form } = &mut self.state.compare;
        form.voice = form.voice.filter(|voice| *voice < dossier.voices.len());
        let (order, voice) = (form.order, form.voice);
        let key = (revision, index, voice);
        let (samples, count) = self.state.samples.of_voice(key, &self.catalog, dossier, ui.ctx());
        let view = view.get((revision, index, (order, voice), count, language), || {
            view::compare::CompareView::new(catalog, dossier, (index, order, voice), samples, language)
        });
        let evidence = form.opened.clone().and_then(|opened| {
            let made = evidence.get((revision, index, language, opened.clone()), || {
                let (option, item) = &opened;
                view::evidence::EvidenceView::new(catalog, dossier, index, (option, item), language)
            });
            made.as_ref()
        });
        let parts = form.row.clone().and_then(|row| {
            let key = (revision, index, voice, language, row.clone());
            let make = || view::compare::parts::parts(catalog, dossier, (index, voice), &row, language);
            parts.get(key, make).as_deref()
        });
        let shown = (view, evidence, parts.unwrap_or_default());
        let about = (&mut self.state.case, Day(self.today));
        if let Some(wanted) = compare::ui(ui, shown, form, about, &mut self.out) {
            self.state.needs.form.ask_must(wanted);
        }
    }

    fn decide_ui(&mut self, ui: &mut Ui) {
        let Some(session) = &self.session else { return };
        let (catalog, dossier, language, today) = (&*self.catalog, session.dossier(), self.state.language, self.today);
        let index = self.state.open_case(dossier.moves.len());
        let key = (session.revision(), index);
        let (samples, count) = self.state.samples.of(key, &self.catalog, dossier, ui.ctx());
        let decide::DecideState { view, form } = &mut self.state.decide;
        let view = view.get((session.revision(), index, count, language), || {
            view::decide::DecideView::new(catalog, dossier, (index, samples), today, language)
        });
        decide::ui(ui, view, form, &mut self.state.case, &mut self.out);
    }
}
