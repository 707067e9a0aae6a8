//! The step Decide: four equal shapes, the decision in words, and what the ranking says about it.

mod ask;
mod chosen;
mod form;
mod grounds;
mod hangs;
mod since;
mod sure;
mod voices;
mod what_if;

use eframe::egui::{CursorIcon, Frame, Margin, RichText, Role, Stroke, Ui, UiBuilder, WidgetInfo};

use super::compare::case_ui;
use super::next;
use super::not_open::NotOpenForm;
use super::quote::QuoteForm;
use crate::app::action::{Action, Outbox};
use crate::app::icon;
use crate::app::session::Cached;
use crate::app::state::Step;
use crate::app::theme::{self, CARD_RADIUS, size, space};
use crate::app::view::decide::DecideView;
use crate::app::view::decide::shape::Card;
use crate::app::widget::group::Group;
use crate::app::widget::{button, card, text};
use crate::catalog::Day;
use crate::dossier::Edit;
use crate::text::{Language, tr, tr_with};

/// What stands in a card is at least so high.
const LOWEST: f32 = 96.0;

/// What this page remembers.
#[derive(Debug, Default)]
pub(crate) struct DecideState {
    pub(crate) view: Cached<(u64, usize, usize, Language), DecideView>,
    pub(crate) form: DecideForm,
}

/// What is open.
#[derive(Debug, Default)]
pub(crate) struct DecideForm {
    /// All options of the chart are listed, not only the first.
    all: bool,
    /// All sliders that can change the first place are listed.
    sliders: bool,
    /// All questions are listed, not only the first.
    questions: bool,
    /// A quoted price that is being entered.
    quote: Option<QuoteForm>,
    /// An answer that is being entered.
    answer: Option<ask::Answer>,
    /// The scenario that is switched on.
    pub(crate) scenario: Option<usize>,
    /// The scenarios shall come into sight.
    to_scenarios: bool,
    /// By what the picture of dependence is grouped: a position among its lists.
    hangs: usize,
    /// Why a chosen option is not open to the client, one for each of two.
    not_open: [Option<NotOpenForm>; 2],
}

impl DecideForm {
    /// The scenarios come into sight.
    pub(crate) fn reveal_scenarios(&mut self) {
        self.to_scenarios = true;
    }
}

/// Draws the step; `case` is the open use case.
pub(crate) fn ui(ui: &mut Ui, view: &DecideView, form: &mut DecideForm, case: &mut usize, out: &mut Outbox) {
    if let Ok(grounds) = &view.grounds {
        what_if::band_ui(ui, view.language, &grounds.what_if, &mut form.scenario);
    }
    card::page(ui, ("decide", 1080.0), &tr(view.language, "app-decide-lead"), |ui| {
        case_ui(ui, view.language, &view.cases, view.index, case);
        if view.cases.is_empty() {
            text::prose(ui, &tr(view.language, "app-no-use-case"));
            if button::secondary(ui, &tr(view.language, "app-step-needs")).clicked() {
                out.send(Action::Go(Step::Needs));
            }
            return;
        }
        ui.add_space(space::S);
        text::sentence(ui, &view.heading);
        ui.add_space(space::XS);
        cards_ui(ui, view, out);
        if let Some(decision) = &view.decision {
            let forms = (&mut form.not_open, &mut form.quote);
            ui.push_id(view.index, |ui| form::ui(ui, view, decision, forms, out));
        }
        since::ui(ui, (view.language, view.index), &view.since, out);
        match &view.grounds {
            Ok(grounds) => grounds::ui(ui, (view.language, view.index, Day(view.start.on)), grounds, form, out),
            Err(reason) => drop(text::prose(ui, reason)),
        }
        hangs::ui(ui, view.language, &view.hangs, &mut form.hangs);
        next::ui(ui, view.language, Step::Decide, out);
    });
}

/// Four cards of one height, two or four in a row.
fn cards_ui(ui: &mut Ui, view: &DecideView, out: &mut Outbox) {
    let in_row = if ui.available_width() >= 860.0 { 4 } else { 2 };
    // As high as the fullest of them was.
    let id = ui.scope_id().with("height of the cards");
    let height = ui.data(|d| d.get_temp::<f32>(id)).unwrap_or(LOWEST);
    let mut fullest = LOWEST;
    let mut group = Group::new(ui, "cards", view.cards.iter().position(|card| card.chosen));
    for cards in view.cards.chunks(in_row) {
        ui.columns(in_row, |columns| {
            for (card, ui) in cards.iter().zip(columns) {
                let (clicked, full) = card_ui(ui, &mut group, view.language, (card, height));
                fullest = fullest.max(full);
                if clicked && !card.chosen {
                    let new = view.start.reshape(view.decision.as_ref(), card.kind);
                    out.edit(Edit::Decide(view.index, Some(Box::new(new))));
                }
            }
        });
    }
    group.end(ui, in_row);
    if (fullest - height).abs() > 0.5 {
        ui.data_mut(|d| d.insert_temp(id, fullest));
        ui.request_repaint();
    }
    ui.add_space(space::S);
}

/// A card; whether it was clicked, and how high what stands in it is.
fn card_ui(ui: &mut Ui, group: &mut Group, language: Language, (card, height): (&Card, f32)) -> (bool, f32) {
    let t = theme::tokens(ui);
    let mut full = 0.0;
    let builder = UiBuilder::new().id_salt(&card.title).sense(group.sense());
    let response = ui
        .scope_builder(builder, |ui| {
            let focus = ui.response().has_focus();
            let stroke = match (card.chosen || focus, ui.response().hovered()) {
                (true, _) => Stroke::new(2.0, t.accent),
                (false, true) => Stroke::new(1.0, t.edge),
                (false, false) => Stroke::new(1.0, t.line),
            };
            let fill = if card.chosen { t.accent_soft } else { t.card };
            // A thicker border takes no room of its own.
            let margin = Margin::same(if stroke.width > 1.0 { 11 } else { 12 });
            let frame = Frame::new().fill(fill).stroke(stroke).corner_radius(CARD_RADIUS).inner_margin(margin);
            frame.show(ui, |ui| {
                ui.set_min_height(height);
                let inside = ui.vertical(|ui| {
                    ui.take_available_width();
                    ui.horizontal(|ui| {
                        let symbol = if card.chosen { icon::CIRCLE_CHECK } else { icon::CIRCLE };
                        text::line(ui, symbol.tinted(size::LEAD, if card.chosen { t.accent } else { t.edge }));
                        text::line(ui, text::strong(&card.title).size(size::LEAD));
                    });
                    text::line(ui, RichText::new(&card.when));
                    text::line(
                        ui,
                        RichText::new(&card.follows).size(size::SMALL).color(if card.chosen { t.ink } else { t.muted }),
                    );
                });
                full = inside.response.rect.height();
            });
        })
        .response;
    group.add(&response);
    let name = tr_with(language, "app-decide-shape", &[("name", card.title.as_str().into())]);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, card.chosen, &name));
    (response.on_hover_cursor(CursorIcon::PointingHand).clicked(), full)
}
