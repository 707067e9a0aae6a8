//! The way on, at the end of a page.

use eframe::egui::Ui;

use crate::app::action::{Action, Outbox};
use crate::app::command::Command;
use crate::app::state::Step;
use crate::app::theme::space;
use crate::app::widget::button;
use crate::text::{Language, tr, tr_with};

/// Draws the button to the step after this one, if there is one.
pub(super) fn ui(ui: &mut Ui, language: Language, step: Step, out: &mut Outbox) {
    let Some(next) = Step::ALL.into_iter().skip_while(|other| *other != step).nth(1) else { return };
    let name = tr(language, &format!("app-step-{}", next.code()));
    ui.add_space(space::M);
    if button::secondary(ui, &tr_with(language, "app-next", &[("step", name.into())])).clicked() {
        out.send(Action::Command(Command::Step(next)));
    }
}
