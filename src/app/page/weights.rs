//! The sliders of a use case: preset, four groups, and the criteria and wishes of each.

use eframe::egui::{Align, FontId, Rect, Ui};

use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::{self, size, space};
use crate::app::view::weights::{GroupBlock, Weighs, WeightLine, WeightsView};
use crate::app::widget::{button, card, choice, disclosure, field, text, weight};
use crate::catalog::{CriterionId, Group};
use crate::dossier::Edit;
use crate::text::{tr, tr_with};

/// What the sliders remember.
#[derive(Debug, Default)]
pub(crate) struct WeightsState {
    /// The group whose criteria are open.
    open: Option<Group>,
    /// The criterion that shall come into sight.
    reveal: Option<CriterionId>,
    /// What is offered as a must-have; it stays so while the pointer is down, or sliders would move under it.
    offered: Vec<Weighs>,
}

impl WeightsState {
    /// Opens the group of a criterion and brings its slider into sight.
    pub(crate) fn reveal(&mut self, group: Group, id: CriterionId) {
        self.open = Some(group);
        self.reveal = Some(id);
    }
}

/// Draws the sliders. Returns the criterion or wish that shall become a must-have.
pub(crate) fn ui(ui: &mut Ui, view: &WeightsView, state: &mut WeightsState, out: &mut Outbox) -> Option<Weighs> {
    preset_ui(ui, view, out);
    ui.add_space(space::XS);
    field::label(ui, &tr(view.language, "app-weights-groups"));
    for block in &view.groups {
        line_ui(ui, view, &block.line, out);
    }
    ui.add_space(space::S);
    rest_ui(ui, view, state, out)
}

/// The same where there is little height: groups come first, two side by side.
pub(crate) fn low_ui(ui: &mut Ui, view: &WeightsView, state: &mut WeightsState, out: &mut Outbox) -> Option<Weighs> {
    for two in view.groups.chunks(2) {
        ui.columns_const(|columns: &mut [Ui; 2]| {
            for (ui, block) in columns.iter_mut().zip(two) {
                card::column(ui, |ui| line_ui(ui, view, &block.line, out));
            }
        });
    }
    preset_ui(ui, view, out);
    ui.add_space(space::S);
    rest_ui(ui, view, state, out)
}

/// What the numbers begin with.
fn preset_ui(ui: &mut Ui, view: &WeightsView, out: &mut Outbox) {
    let language = view.language;
    let mut preset = view.preset.clone().filter(|_| view.adjusted.is_none());
    let mut presets: Vec<_> = view.presets.iter().map(|(id, name)| (Some(id.clone()), name.clone())).collect();
    // Own numbers are a state of their own: the list leads back to any preset, also to the one they began with.
    presets.extend(view.adjusted.iter().map(|name| (None, name.clone())));
    if choice::pick(ui, &tr(language, "app-weights-preset"), &presets, &mut preset)
        && let Some(preset) = preset
    {
        out.edit(Edit::SetPreset(preset));
    }
    text::small(ui, &tr(language, "app-weights-hint"));
}

/// How sure the numbers are, and the single criteria and wishes.
fn rest_ui(ui: &mut Ui, view: &WeightsView, state: &mut WeightsState, out: &mut Outbox) -> Option<Weighs> {
    certainty_ui(ui, view, out);
    ui.add_space(space::S);
    field::label(ui, &tr(view.language, "app-weights-single"));
    if !ui.input(|i| i.pointer.any_down()) {
        let lines = view.groups.iter().flat_map(|block| &block.items);
        state.offered = lines.filter(|line| line.offer_must).map(|line| line.weighs.clone()).collect();
    }
    let mut wanted = None;
    for block in &view.groups {
        wanted = block_ui(ui, view, block, state, out).or(wanted);
    }
    wanted
}

/// How far the samples wander from the client's numbers.
fn certainty_ui(ui: &mut Ui, view: &WeightsView, out: &mut Outbox) {
    let say = |key: &str| tr(view.language, key);
    let answers = [2, 8, 32].map(|k| (k, say(&format!("app-certainty-{k}"))));
    let mut certainty = view.certainty;
    field::label(ui, &say("app-certainty"));
    text::small(ui, &say("app-certainty-hint"));
    if choice::segments(ui, &say("app-certainty"), &answers, &mut certainty) {
        out.edit(Edit::SetCertainty(certainty));
    }
}

fn block_ui(
    ui: &mut Ui,
    view: &WeightsView,
    block: &GroupBlock,
    state: &mut WeightsState,
    out: &mut Outbox,
) -> Option<Weighs> {
    let Weighs::Group(group) = block.line.weighs else { return None };
    let open = state.open == Some(group);
    let values = [("group", block.line.name.as_str().into()), ("count", block.items.len().into())];
    let title = tr_with(view.language, "app-weights-open", &values);
    if disclosure::row(ui, (&title, open), |ui| drop(text::short(ui, title.as_str())), |_| {}).clicked() {
        state.open = (!open).then_some(group);
    }
    if !open {
        return None;
    }
    if block.items.is_empty() {
        text::small(ui, &tr(view.language, "app-weights-none"));
    }
    let mut wanted = None;
    for line in &block.items {
        let top = ui.cursor().min;
        line_ui(ui, view, line, out);
        if matches!(&line.weighs, Weighs::Criterion(id) if state.reveal.as_ref() == Some(id)) {
            state.reveal = None;
            ui.scroll_to_rect(Rect::from_min_max(top, ui.cursor().min), Some(Align::Center));
        }
        if state.offered.contains(&line.weighs) {
            let name = [("name", line.name.as_str().into())];
            if button::small(ui, icon::PLUS, &tr_with(view.language, "app-weight-make-must", &name)).clicked() {
                wanted = Some(line.weighs.clone());
            }
        }
    }
    wanted
}

fn line_ui(ui: &mut Ui, view: &WeightsView, line: &WeightLine, out: &mut Outbox) {
    let mut value = line.value;
    let number_name = tr_with(view.language, "app-weight-number", &[("name", line.name.as_str().into())]);
    let about = weight::Weight {
        name: &line.name,
        worth: &line.worth_text,
        preset: line.preset,
        number_name: &number_name,
        language: view.language,
        faded: line.slight,
    };
    ui.push_id(&line.name, |ui| {
        if weight::slider(ui, &about, &mut value) {
            out.adjust(line.edit(view.index, value));
        }
        remarks_ui(ui, line);
    });
    ui.add_space(space::XS);
}

/// The remarks, with the room that they can need at most: they change while a slider moves.
fn remarks_ui(ui: &mut Ui, line: &WeightLine) {
    if line.room.is_empty() {
        return;
    }
    let (font, color) = (FontId::proportional(size::SMALL), theme::tokens(ui).muted);
    let width = ui.available_width().min(space::NOTE);
    let room = ui.painter().layout(line.room.clone(), font, color, width).size().y;
    ui.scope(|ui| {
        ui.set_min_height(room);
        if !line.remarks.is_empty() {
            text::small(ui, &line.remarks.join(" "));
        }
    });
}
