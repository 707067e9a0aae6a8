//! The step Needs: use cases, what each needs, must-haves, wishes, weights, and the first places
//! beside them.

mod cases;
mod first;
mod must;
mod must_form;
mod need;
mod offers;
mod voices;
mod wishes;

use eframe::egui::{Frame, Panel, Ui};

use super::next;
use super::weights::{self, WeightsState};
use crate::app::action::Outbox;
use crate::app::focus;
use crate::app::session::Cached;
use crate::app::state::Step;
use crate::app::theme::{self, space};
use crate::app::view::needs::{CaseView, NeedsView};
use crate::app::view::weights::Weighs;
use crate::app::widget::{card, text};
use crate::catalog::{CriterionId, Group, MustHave, Purpose};
use crate::dossier::Move;
use crate::text::{Language, tr};
use cases::NewCase;
use must_form::MustForm;

/// From this width on, the first places stand at the right.
const BESIDE: f32 = 900.0;

/// What this page remembers.
#[derive(Debug, Default)]
pub(crate) struct NeedsState {
    pub(crate) view: Cached<(u64, usize, usize, Language), NeedsView>,
    /// What the must-have that is being filled in would do.
    pub(crate) effect: Cached<(u64, usize, Language, Option<MustHave>), String>,
    pub(crate) form: NeedsForm,
}

/// What is open and half filled in.
#[derive(Debug, Default)]
pub(crate) struct NeedsForm {
    new_case: Option<NewCase>,
    must: Option<MustForm>,
    voices: voices::VoicesForm,
    weights: WeightsState,
}

impl NeedsForm {
    /// The must-have that is being filled in, once it is one.
    pub(crate) fn tried(&self, view: &NeedsView) -> Option<MustHave> {
        self.must.as_ref()?.must(&view.case.as_ref()?.must)
    }

    /// Opens the form for a must-have about something that is weighed.
    pub(crate) fn ask_must(&mut self, weighs: Weighs) {
        self.must = Some(MustForm::about(weighs));
    }

    /// The weight of a criterion comes into sight.
    pub(crate) fn reveal(&mut self, group: Group, id: CriterionId) {
        self.weights.reveal(group, id);
    }
}

/// Makes a move for a purpose with a name and the ids of the tools it replaces.
pub(crate) type Make<'a> = &'a dyn Fn(Purpose, String, Vec<String>) -> Move;

/// Draws the step; `case` is the open use case, `effect` what the must-have being filled in would do.
pub(crate) fn ui(
    ui: &mut Ui,
    (view, effect): (&NeedsView, &str),
    form: &mut NeedsForm,
    (case, make): (&mut usize, Make<'_>),
    out: &mut Outbox,
) {
    if let Some(open) = &view.case {
        let frame = Frame::new().fill(theme::tokens(ui).card).inner_margin(space::M);
        if ui.available_width() >= BESIDE {
            let panel = Panel::right("first").exact_size(300.0).resizable(false);
            panel
                .frame(frame.inner_margin(space::L))
                .show(ui, |ui| first::column_ui(ui, view.language, &open.first, out));
        } else {
            let panel = Panel::bottom("first").resizable(false);
            panel.frame(frame).show(ui, |ui| first::strip_ui(ui, view.language, &open.first));
        }
    }
    card::page(ui, ("needs", space::PAGE), &tr(view.language, "app-needs-lead"), |ui| {
        cases::ui(ui, view, (&mut form.new_case, case), make, out);
        if let Some(open) = &view.case {
            ui.push_id(view.index, |ui| case_ui(ui, (view, effect), open, form, out));
        }
        next::ui(ui, view.language, Step::Needs, out);
    });
}

fn case_ui(ui: &mut Ui, (view, effect): (&NeedsView, &str), open: &CaseView, form: &mut NeedsForm, out: &mut Outbox) {
    let language = view.language;
    if let Some(tool) = need::ui(ui, view, open, out) {
        form.new_case = Some(NewCase::replacing(tool));
        focus::wish(ui, cases::form_id());
    }
    card::section(ui, &tr(language, "app-musts-title"), |ui| must::ui(ui, (view, effect), open, &mut form.must, out));
    card::section(ui, &tr(language, "app-wishes-title"), |ui| wishes::ui(ui, view, open, out));
    let wanted = card::section(ui, &tr(language, "app-weights-title"), |ui| {
        weights::ui(ui, &open.weights, &mut form.weights, out)
    });
    if let Some(wanted) = wanted {
        form.ask_must(wanted);
    }
    card::section(ui, &tr(language, "app-voices-title"), |ui| voices::ui(ui, view, open, &mut form.voices, out));
    text::small(ui, &open.first.rest);
}
