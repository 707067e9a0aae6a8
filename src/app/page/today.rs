//! The step Today: a line to enter tools quickly, and each tool with its answers.

use eframe::egui::{Align, Frame, Key, Label, Margin, RichText, Ui};

use super::{next, tool};
use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::session::Cached;
use crate::app::state::Step;
use crate::app::theme::{size, space};
use crate::app::view::today::{Found, TodayView, ToolLine};
use crate::app::widget::chip::{Tone, chip};
use crate::app::widget::{button, card, disclosure, field, text};
use crate::dossier::Edit;
use crate::plan::Renewal;
use crate::text::{Language, tr, tr_with};

/// What this page remembers.
#[derive(Debug, Default)]
pub(crate) struct TodayState {
    /// What is searched for.
    pub(crate) search: String,
    /// The search shall have the keyboard.
    pub(crate) find: bool,
    /// Id of the tool whose answers are open.
    pub(crate) open: Option<String>,
    /// It was opened in the last frame: its head comes to the top.
    reveal: bool,
    /// Of each tool the next renewal of its contract, made once per change of the dossier.
    pub(crate) renewals: Cached<u64, Vec<Option<Renewal>>>,
}

/// Draws the step.
pub(crate) fn ui(ui: &mut Ui, view: &TodayView, state: &mut TodayState, out: &mut Outbox) {
    let lead = tr(view.language, "app-step-today-lead");
    card::page(ui, ("today", space::PAGE), &lead, |ui| {
        entry_ui(ui, view, state, out);
        if view.lines.is_empty() {
            text::muted(ui, &tr(view.language, "app-tool-none"));
        } else {
            text::muted(ui, &view.sum);
            ui.add_space(space::XS);
        }
        for (i, line) in view.lines.iter().enumerate() {
            ui.push_id(&line.tool.id, |ui| tool_ui(ui, (i, line), view, state, out));
        }
        next::ui(ui, view.language, Step::Today, out);
    });
}

fn entry_ui(ui: &mut Ui, view: &TodayView, state: &mut TodayState, out: &mut Outbox) {
    let language = view.language;
    card::card(ui, |ui| {
        let (name, hint) = (tr(language, "app-tool-search"), tr(language, "app-tool-search-hint"));
        let response = field::line_with(ui, &name, &hint, &mut state.search);
        if std::mem::take(&mut state.find) {
            response.request_focus();
        }
        let entered = response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter)) && !view.search.is_empty();
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut added = entered.then(|| view.new_tool(view.found.first()));
        for found in &view.found {
            if button::quiet(ui, icon::PLUS, &spoken(found, language)).clicked() {
                added = Some(view.new_tool(Some(found)));
            }
        }
        if !view.search.is_empty() {
            // What the catalogue has under this name may still be something else.
            let name = [("name", view.search.as_str().into())];
            let name = match view.found.is_empty() {
                true => tr_with(language, "app-tool-add-own", &name),
                false => tr_with(language, "app-tool-add-else", &name),
            };
            if button::quiet(ui, icon::PENCIL, &name).clicked() {
                added = Some(view.new_tool(None));
            }
        }
        if let Some(tool) = added {
            state.search.clear();
            response.request_focus();
            out.edit(Edit::AddTool(Box::new(tool)));
        }
    });
}

fn spoken(found: &Found, language: Language) -> String {
    let ended = found.retired.then(|| tr(language, "app-tool-retired"));
    let parts = [Some(found.name.clone()), Some(found.provider.clone()), ended];
    parts.into_iter().flatten().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn tool_ui(ui: &mut Ui, (index, line): (usize, &ToolLine), view: &TodayView, state: &mut TodayState, out: &mut Outbox) {
    let open = state.open.as_ref() == Some(&line.tool.id);
    card::slim(ui, |ui| {
        if !open {
            ui.spacing_mut().item_spacing.y = 0.0;
        }
        let response =
            disclosure::row(ui, (&line.title, open), |ui| title_ui(ui, line), |ui| chips_ui(ui, line, view.language));
        // What was open above may have closed, and the head have moved with it.
        if open && std::mem::take(&mut state.reveal) {
            ui.scroll_to_rect(response.rect.expand(space::S), Some(Align::TOP));
        }
        if response.clicked() {
            state.open = (!open).then(|| line.tool.id.clone());
            state.reveal = !open;
            ui.request_repaint();
        }
        if open {
            card::inset(ui, |ui| tool::ui(ui, (index, line), view, out));
        } else if !line.stakes.is_empty() {
            stakes_ui(ui, &line.stakes.join(" · "));
        }
    });
}

/// What hangs on the tool, below its name.
fn stakes_ui(ui: &mut Ui, words: &str) {
    let margin = Margin { left: 44, right: 12, top: 0, bottom: 8 };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.take_available_width();
        text::small(ui, words);
    });
}

fn title_ui(ui: &mut Ui, line: &ToolLine) {
    text::short(ui, text::strong(&line.title).size(size::LEAD));
    let note = RichText::new(&line.subtitle).size(size::SMALL).weak();
    ui.add(Label::new(note).truncate());
}

fn chips_ui(ui: &mut Ui, line: &ToolLine, language: Language) {
    if line.open > 0 {
        let count = tr_with(language, "app-tool-open", &[("count", line.open.into())]);
        chip(ui, Tone::Plain, icon::CIRCLE_QUESTION_MARK, &count);
    }
    if line.tool.sanctioned == Some(false) {
        chip(ui, Tone::Warn, icon::CIRCLE_ALERT, &tr(language, "app-tool-unofficial"));
    }
    if line.tool.accounts.iter().any(|a| a.shared == Some(true)) {
        chip(ui, Tone::Warn, icon::KEY_ROUND, &tr(language, "app-tool-shared"));
    }
}
