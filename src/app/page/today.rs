//! The step Today: a line to enter tools quickly, and each tool with its answers.

use eframe::egui::Ui;

use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::space;
use crate::app::view::today::TodayView;
use crate::app::widget::{button, card, field, text};
use crate::dossier::Edit;
use crate::text::{tr, tr_with};

/// What this page remembers.
#[derive(Debug, Default)]
pub(crate) struct TodayState {
    /// What is searched for.
    pub(crate) search: String,
    /// Id of the tool whose answers are open.
    pub(crate) open: Option<String>,
}

/// Draws the step.
pub(crate) fn ui(ui: &mut Ui, view: &TodayView, state: &mut TodayState, out: &mut Outbox) {
    let lead = tr(view.language, "app-step-today-lead");
    card::page(ui, ("today", space::PAGE), &lead, |ui| {
        entry_ui(ui, view, state, out);
        for line in &view.lines {
            text::lead(ui, &line.title);
        }
    });
}

fn entry_ui(ui: &mut Ui, view: &TodayView, state: &mut TodayState, out: &mut Outbox) {
    let language = view.language;
    card::card(ui, |ui| {
        field::line_with(
            ui,
            &tr(language, "app-tool-search"),
            &tr(language, "app-tool-search-hint"),
            &mut state.search,
        );
        let mut added = None;
        for found in &view.found {
            if button::quiet(ui, icon::PLUS, &format!("{} · {}", found.name, found.provider)).clicked() {
                added = Some(view.new_tool(Some(found)));
            }
        }
        if !view.search.is_empty() {
            let name = tr_with(language, "app-tool-add-own", &[("name", view.search.as_str().into())]);
            if button::quiet(ui, icon::PLUS, &name).clicked() {
                added = Some(view.new_tool(None));
            }
        }
        if let Some(tool) = added {
            state.open = Some(tool.id.clone());
            state.search.clear();
            out.edit(Edit::AddTool(Box::new(tool)));
        }
    });
}
