//! What is to be known of the chosen services: what stands against them, what to read, whether they are open, what a
//! year costs.
//!
//! In: the view and the decision. Out: the same on screen, below the reason, so that no field above moves with a choice.

use eframe::egui::Ui;

use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::page::not_open::{self, NotOpenForm};
use crate::app::page::quote::{self, QuoteForm};
use crate::app::theme::{self, size};
use crate::app::view::decide::{DecideView, OptionChoice};
use crate::app::widget::text;
use crate::catalog::Day;
use crate::dossier::{Decision, Shape};

/// What is being entered: why a chosen service is not open, and a price that was quoted.
pub(super) type Forms<'f> = (&'f mut [Option<NotOpenForm>; 2], &'f mut Option<QuoteForm>);

/// Draws it, service by service.
pub(super) fn ui(ui: &mut Ui, view: &DecideView, decision: &Decision, (closed, quote): Forms<'_>, out: &mut Outbox) {
    let second = decision.runner_up.as_ref().filter(|_| matches!(decision.kind, Shape::Move | Shape::KeepFor { .. }));
    let paid = decision.options();
    for (id, form) in paid.iter().copied().chain(second).zip(closed) {
        let Some(option) = view.options.iter().find(|o| o.id == *id) else { continue };
        let quote = paid.contains(&id).then_some(&mut *quote);
        ui.push_id(("chosen", id.as_str()), |ui| option_ui(ui, view, option, (form, quote), out));
    }
}

fn option_ui(
    ui: &mut Ui,
    view: &DecideView,
    option: &OptionChoice,
    (closed, quote): (&mut Option<NotOpenForm>, Option<&mut Option<QuoteForm>>),
    out: &mut Outbox,
) {
    let price = option.cost.as_ref().zip(quote);
    if option.warning.is_none() && option.read.is_empty() && option.openness.is_none() && price.is_none() {
        return;
    }
    ui.label(text::strong(&option.label));
    notes_ui(ui, option);
    let about = (view.index, Day(view.start.on));
    if let Some(openness) = &option.openness {
        not_open::ui(ui, view.language, openness, about, closed).into_iter().for_each(|said| out.edit(said));
    }
    if let Some((cost, form)) = price {
        quote::ui(ui, view.language, (&option.id, cost), about, form, out);
    }
}

fn notes_ui(ui: &mut Ui, option: &OptionChoice) {
    let t = theme::tokens(ui);
    let warning = option.warning.as_ref().map(|words| (icon::TRIANGLE_ALERT.tinted(size::LEAD, t.warn), words));
    let read = Some((icon::BOOK_OPEN.tinted(size::LEAD, t.muted), &option.read)).filter(|(_, words)| !words.is_empty());
    for (symbol, words) in warning.into_iter().chain(read) {
        ui.horizontal_top(|ui| {
            ui.label(symbol);
            text::small(ui, words);
        });
    }
}
