//! The step Today: a line to enter tools quickly, and each tool with its answers.

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Align, Frame, Key, Margin, PointerButton, Ui};

use super::{next, tool};
use crate::app::action::Outbox;
use crate::app::focus;
use crate::app::icon::{self, Icon};
use crate::app::session::Cached;
use crate::app::state::Step;
use crate::app::theme::{size, space};
use crate::app::view::find::{Found, sure};
use crate::app::view::today::{TodayView, ToolLine};
use crate::app::widget::chip::{self, Tone, chip};
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
    /// It was opened by its head in the last frame: what closed above may have moved the head out of sight.
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
        let mut added = entered.then(|| view.new_tool(sure(&view.found)));
        let mut pointed = false;
        for found in &view.found {
            let row = button::quiet(ui, icon::PLUS, &spoken(found, language));
            if row.clicked() {
                pointed = row.clicked_by(PointerButton::Primary);
                added = Some(view.new_tool(Some(found)));
            }
        }
        if !view.search.is_empty() {
            // What the catalogue has under this name may still be something else.
            let name = [("name", view.search.as_str().into())];
            let key = if sure(&view.found).is_some() { "app-tool-add-else" } else { "app-tool-add-own" };
            let row = button::quiet(ui, icon::PENCIL, &tr_with(language, key, &name));
            if row.clicked() {
                pointed = row.clicked_by(PointerButton::Primary);
                added = Some(view.new_tool(None));
            }
        }
        if let Some(tool) = added {
            state.search.clear();
            state.open = Some(tool.id.clone());
            // Who types goes on with the next tool; who points has chosen this one, and is asked about it.
            if pointed {
                focus::wish(ui, tool::first_open(&tool.id));
            } else {
                response.request_focus();
            }
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
        let mut asked = false;
        let chips = chips(line, view.language);
        let beside = beside(ui, line, &chips);
        // What does not fit into the row has lines of its own: nothing of it is cut.
        let taken = if beside { chips_width(ui, &chips) } else { 0.0 };
        let whole = text::title_and_note_fit(ui, (&line.title, size::LEAD), &line.subtitle) + taken;
        let subtitle = if whole <= ui.available_width() - disclosure::AROUND { line.subtitle.as_str() } else { "" };
        let title = |ui: &mut Ui| text::title_with_note(ui, (&line.title, size::LEAD), subtitle);
        let right = |ui: &mut Ui| {
            if beside {
                asked = chips_ui(ui, chips.iter());
            }
        };
        let response = disclosure::row(ui, (&line.title, open), title, right);
        if subtitle != line.subtitle {
            below(ui, |ui| drop(text::small(ui, &line.subtitle)));
        }
        if !beside && !chips.is_empty() {
            below(ui, |ui| chip::row(ui, |ui| asked = chips_ui(ui, chips.iter().rev())));
        }
        // What was open above may have closed, and the head have moved with it.
        if open && std::mem::take(&mut state.reveal) && !ui.clip_rect().contains_rect(response.rect) {
            let head = response.rect.expand(space::S);
            // At once: what is clicked next must not move away.
            ui.scroll_to_rect_animation(head, Some(Align::TOP), ScrollAnimation::none());
            ui.request_repaint();
        }
        if asked {
            state.open = Some(line.tool.id.clone());
            focus::wish(ui, tool::first_open(&line.tool.id));
        } else if response.clicked() {
            state.open = (!open).then(|| line.tool.id.clone());
            state.reveal = !open;
            ui.request_repaint();
        }
        if open {
            card::inset(ui, |ui| tool::ui(ui, (index, line), view, out));
        } else if let Some(words) = closed(line, view.language) {
            below(ui, |ui| drop(text::small(ui, &words)));
        }
    });
}

/// What hangs on a tool whose card is closed, and what nobody has answered about it.
fn closed(line: &ToolLine, language: Language) -> Option<String> {
    let short: Vec<String> =
        line.open.iter().map(|question| tr(language, &format!("app-tool-left-{}", question.code()))).collect();
    let what = [("what", short.join(", ").into())];
    let left = (!short.is_empty()).then(|| tr_with(language, "app-tool-still-open", &what));
    let parts: Vec<String> = line.stakes.iter().cloned().chain(left).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// Draws something below the name of a tool.
fn below(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let margin = Margin { left: 44, right: 12, top: 0, bottom: 8 };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.take_available_width();
        add(ui);
    });
}

/// A remark about a tool; a plain one leads to its first open question.
type Chip = (Tone, Icon, String);

/// What deserves a look, from the right end on.
fn chips(line: &ToolLine, language: Language) -> Vec<Chip> {
    let open = || tr_with(language, "app-tool-open", &[("count", line.open.len().into())]);
    let shared = line.tool.accounts.iter().any(|a| a.shared == Some(true));
    let all = [
        (!line.open.is_empty()).then(|| (Tone::Plain, icon::CIRCLE_QUESTION_MARK, open())),
        (line.tool.sanctioned == Some(false))
            .then(|| (Tone::Warn, icon::CIRCLE_ALERT, tr(language, "app-tool-unofficial"))),
        shared.then(|| (Tone::Warn, icon::KEY_ROUND, tr(language, "app-tool-shared"))),
    ];
    all.into_iter().flatten().collect()
}

/// Whether the chips leave enough room in the row for who makes the tool.
fn beside(ui: &Ui, line: &ToolLine, chips: &[Chip]) -> bool {
    let title = text::title_and_note_width(ui, (&line.title, size::LEAD), &line.subtitle);
    title + chips_width(ui, chips) <= ui.available_width() - disclosure::AROUND
}

fn chips_width(ui: &Ui, chips: &[Chip]) -> f32 {
    chips.iter().map(|(_, _, words)| chip::width(ui, words) + space::S).sum()
}

/// Returns whether the first open question is asked for.
fn chips_ui<'a>(ui: &mut Ui, chips: impl Iterator<Item = &'a Chip>) -> bool {
    let mut asked = false;
    for (tone, icon, words) in chips {
        match tone {
            Tone::Plain => asked |= chip::button(ui, *tone, *icon, words).clicked(),
            _ => drop(chip(ui, *tone, *icon, words)),
        }
    }
    asked
}
