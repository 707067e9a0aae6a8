//! The step Compare: today's tool and all options as rows, or some of them side by side; weights
//! in a panel, evidence in a drawer.

mod detail;
mod drawer;
mod parts;
mod row;
mod side;
mod table;
mod trial;
mod waiver;

use eframe::egui::{Align, Frame, Layout, Margin, Panel, ScrollArea, Ui};

use super::next;
use super::weights::{self, WeightsState};
use crate::app::action::{Action, Outbox};
use crate::app::icon;
use crate::app::session::Cached;
use crate::app::state::Step;
use crate::app::theme::{self, space};
use crate::app::view::compare::CompareView;
use crate::app::view::compare::parts::GroupPart;
use crate::app::view::evidence::EvidenceView;
use crate::app::view::weights::{Weighs, WeightsView};
use crate::app::widget::{button, card, choice, combo, text};
use crate::catalog::Day;
use crate::dossier::OptionId;
use crate::score::Order;
use crate::text::{Language, tr};
use drawer::OverrideForm;

/// A page that is left less room beside the weights has them below it.
const PAGE: f32 = 400.0;
/// Below the page, weights take this share of its height, and no more points than these.
const BELOW: (f32, f32) = (0.46, 420.0);

/// How options are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Mode {
    /// As rows.
    #[default]
    Ranking,
    /// As columns.
    Side,
}

/// What a view depends on beside the dossier.
type Key = (u64, usize, (Order, Option<usize>), usize, Language);
/// What the parts of the opened row depend on: the dossier, its use case and voice, and the row.
type PartsKey = (u64, usize, Option<usize>, Language, OptionId);
/// An option and an item whose evidence is open.
type Opened = (OptionId, String);

/// What this page remembers.
#[derive(Debug, Default)]
pub(crate) struct CompareState {
    pub(crate) view: Cached<Key, CompareView>,
    pub(crate) evidence: Cached<(u64, usize, Language, Opened), Option<EvidenceView>>,
    /// What the points of the opened row are made of.
    pub(crate) parts: Cached<PartsKey, Option<Vec<GroupPart>>>,
    pub(crate) form: CompareForm,
}

/// What is open, and in which order.
#[derive(Debug, Default)]
pub(crate) struct CompareForm {
    pub(crate) order: Order,
    /// Position of the voice whose numbers count; `None` = the client's.
    pub(crate) voice: Option<usize>,
    mode: Mode,
    /// The row whose parts are shown.
    pub(crate) row: Option<OptionId>,
    /// It was opened in the last frame: what closed above may have moved its head out of sight.
    reveal: bool,
    more: bool,
    thin: bool,
    failing: bool,
    same: bool,
    /// The way from the first total to the second is open.
    fall: bool,
    weights_open: bool,
    /// They stood beside the page in the last frame.
    was_beside: bool,
    weights: WeightsState,
    /// The table shall come into sight: it has less room now.
    to_table: bool,
    /// The use case that what is open and half filled in belongs to.
    case: usize,
    pub(crate) opened: Option<Opened>,
    override_form: Option<OverrideForm>,
    row_forms: detail::RowForms,
}

impl CompareForm {
    /// The evidence of an option in a criterion or wish comes.
    fn open(&mut self, option: OptionId, item: String) {
        self.opened = Some((option, item));
        self.override_form = None;
    }

    /// What is drawn next comes to the top, if the table was asked for.
    fn table_in_sight(&mut self, ui: &Ui) {
        if std::mem::take(&mut self.to_table) {
            ui.scroll_to_cursor(Some(Align::TOP));
        }
    }

    /// The evidence goes, with what was half filled in.
    fn close(&mut self) {
        self.opened = None;
        self.override_form = None;
    }

    /// Another use case was opened, here or elsewhere: what belongs to the last one goes. `true` = it was.
    fn follow(&mut self, case: usize) -> bool {
        let moved = std::mem::replace(&mut self.case, case) != case;
        if moved {
            self.close();
            self.row_forms = detail::RowForms::default();
        }
        moved
    }
}

/// Draws the step; `case` is the open use case, `today` the day of an override. Returns what shall become a must-have.
pub(crate) fn ui(
    ui: &mut Ui,
    (view, evidence, parts): (&CompareView, Option<&EvidenceView>, &[GroupPart]),
    form: &mut CompareForm,
    (case, today): (&mut usize, Day),
    out: &mut Outbox,
) -> Option<Weighs> {
    let page = ui.max_rect();
    let moved = form.follow(view.index);
    let beside = ui.available_width() - weights_width(ui) >= PAGE;
    // Text became larger or the window smaller: they came below the page, and the table has less room.
    form.to_table |= form.weights_open && form.was_beside && !beside;
    form.was_beside = beside;
    let wanted = if beside { weights_ui(ui, view, form, out) } else { weights_below_ui(ui, view, form, out) };
    let mut names = None;
    card::page(ui, ("compare", 1400.0), &tr(view.language, "app-compare-lead"), |ui| {
        // Without a use case there is nothing to order, to set or to see side by side.
        if view.weights.is_some() {
            bar_ui(ui, view, form, case, beside);
        }
        match &view.table {
            Err(reason) => {
                text::prose(ui, reason);
                if view.weights.is_none() && button::secondary(ui, &tr(view.language, "app-step-needs")).clicked() {
                    out.send(Action::Go(Step::Needs));
                }
            }
            Ok(table) if form.mode == Mode::Side => names = side::ui(ui, view, &table.side, form),
            Ok(table) => table::ui(ui, (view, table, parts), today, form, out),
        }
        next::ui(ui, view.language, Step::Compare, out);
    });
    // Over the page: its upper edge fades.
    if let Some(names) = names {
        names.ui(ui);
    }
    if let Some(evidence) = evidence.filter(|_| !moved)
        && drawer::ui(ui, page, evidence, &mut form.override_form, today, out)
    {
        form.close();
    }
    wanted
}

/// `beside` = the weights have room beside the page.
fn bar_ui(ui: &mut Ui, view: &CompareView, form: &mut CompareForm, case: &mut usize, beside: bool) {
    let language = view.language;
    ui.horizontal_wrapped(|ui| {
        case_ui(ui, language, &view.cases, view.index, case);
        if view.voices.len() > 1 {
            list_ui(ui, ("voice", &tr(language, "app-compare-voice")), &view.voices, &mut form.voice);
        }
        let modes =
            [(Mode::Ranking, tr(language, "app-compare-ranking")), (Mode::Side, tr(language, "app-compare-side"))];
        choice::segments(ui, &tr(language, "app-compare-view"), &modes, &mut form.mode);
        let orders = [Order::Likely, Order::Proven].map(|o| (o, tr(language, &format!("app-order-{}", o.code()))));
        choice::segments(ui, &tr(language, "app-order"), &orders, &mut form.order);
        let weights =
            button::turned(ui, icon::SLIDERS_HORIZONTAL, &tr(language, "app-compare-weights"), form.weights_open);
        if weights.clicked() {
            form.weights_open = !form.weights_open;
            form.to_table = form.weights_open && !beside;
        }
        ui.ctx().accesskit_node_builder(weights.id, |node| node.set_expanded(form.weights_open));
    });
    ui.add_space(space::S);
}

/// The choice of a use case, where there is more than one.
pub(super) fn case_ui(ui: &mut Ui, language: Language, cases: &[(usize, String)], open: usize, case: &mut usize) {
    if cases.len() < 2 {
        return;
    }
    let mut chosen = open;
    list_ui(ui, ("case", &tr(language, "app-needs-case-choose")), cases, &mut chosen);
    if chosen != open {
        *case = chosen;
    }
}

/// One of a list in the bar; `salt` tells lists apart.
fn list_ui<T: PartialEq + Copy>(ui: &mut Ui, (salt, name): (&str, &str), list: &[(T, String)], value: &mut T) {
    let width = if ui.available_width() < 720.0 { 136.0 } else { 168.0 };
    combo::combo(ui, (salt, name, width), list, value);
}

/// Width of the weights beside the page.
fn weights_width(ui: &Ui) -> f32 {
    if ui.available_width() < 900.0 { 280.0 } else { 320.0 }
}

/// The weights beside the page.
fn weights_ui(ui: &mut Ui, view: &CompareView, form: &mut CompareForm, out: &mut Outbox) -> Option<Weighs> {
    let sliders = view.weights.as_ref()?;
    let frame = Frame::new().fill(theme::tokens(ui).card).inner_margin(Margin { bottom: 0, ..Margin::same(20) });
    let panel = Panel::right("weights").exact_size(weights_width(ui)).resizable(false);
    let CompareForm { weights_open, weights: state, .. } = form;
    let panel = panel.frame(frame).show_collapsible(ui, weights_open, |ui| {
        ScrollArea::vertical().id_salt("weights").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - space::S);
            text::lead(ui, &tr(view.language, "app-weights-title"));
            let wanted = sliders_ui(ui, view, (sliders, weights::ui), state, out);
            ui.add_space(space::XL);
            wanted
        })
    });
    panel?.inner.inner
}

/// The weights below the page, where there is no room beside it: what they change stays in sight.
fn weights_below_ui(ui: &mut Ui, view: &CompareView, form: &mut CompareForm, out: &mut Outbox) -> Option<Weighs> {
    let sliders = view.weights.as_ref().filter(|_| form.weights_open)?;
    let frame =
        Frame::new().fill(theme::tokens(ui).card).inner_margin(Margin { left: 20, right: 20, top: 8, bottom: 0 });
    let height = (BELOW.0 * ui.available_height()).min(BELOW.1);
    let panel = Panel::bottom("weights below").exact_size(height).resizable(false).frame(frame);
    let CompareForm { weights_open, weights: state, .. } = form;
    let shown = panel.show(ui, |ui| {
        ui.horizontal(|ui| {
            text::lead(ui, &tr(view.language, "app-weights-title"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                *weights_open &= !button::icon(ui, icon::X, &tr(view.language, "app-close")).clicked();
            });
        });
        ScrollArea::vertical().id_salt("weights below").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - space::S);
            let wanted = sliders_ui(ui, view, (sliders, weights::low_ui), state, out);
            ui.add_space(space::L);
            wanted
        })
    });
    shown.inner.inner
}

/// Draws sliders.
type DrawWeights = fn(&mut Ui, &WeightsView, &mut WeightsState, &mut Outbox) -> Option<Weighs>;

fn sliders_ui(
    ui: &mut Ui,
    view: &CompareView,
    (sliders, draw): (&WeightsView, DrawWeights),
    state: &mut WeightsState,
    out: &mut Outbox,
) -> Option<Weighs> {
    if view.voice.is_some() {
        text::muted(ui, &tr(view.language, "app-compare-voice-weights"));
    }
    let wanted = draw(ui, sliders, state, out);
    if wanted.is_some() {
        out.send(Action::Go(Step::Needs));
    }
    wanted
}
