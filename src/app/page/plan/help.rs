//! What helps where weeks need more hours than there are: how much work it is, and the ways to make it less.
//!
//! In: the full weeks and the open answers in words. Out: settings that open, a list of tasks that is narrower, the
//! wish for the short form, the way to a question about the client.

use eframe::egui::{Id, Ui};

use super::{Part, Shown, Which, toggle};
use crate::app::action::{Action, Outbox};
use crate::app::focus;
use crate::app::icon;
use crate::app::view::palette::Target;
use crate::app::view::plan::{FullView, OpenView};
use crate::app::widget::{button, card, disclosure, text};
use crate::report::documents::DocumentKind;
use crate::text::{Language, tr};

/// So many frames it takes until what was opened or folded has its place.
const SETTLED: u8 = 3;

/// Draws it.
pub(super) fn ui(ui: &mut Ui, language: Language, full: &FullView, shown: &mut Shown, out: &mut Outbox) {
    text::prose(ui, &full.work);
    if let Some(answers) = &full.answers {
        answers_ui(ui, (answers, &full.open), shown, out);
    }
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        ui.horizontal_wrapped(|ui| ways_ui(ui, language, shown, out));
    });
}

/// The open answers in one line that opens: below each other they would push the tasks out of sight.
fn answers_ui(ui: &mut Ui, (title, list): (&str, &[OpenView]), shown: &mut Shown, out: &mut Outbox) {
    let open = shown.open.contains(&Part::Answers);
    if disclosure::titled(ui, title, open).clicked() {
        toggle(&mut shown.open, Part::Answers);
    }
    if open {
        card::inset(ui, |ui| list.iter().for_each(|open| open_ui(ui, open, out)));
    }
}

/// An answer about the client that is open: what hangs on it, and the way to the question.
pub(super) fn open_ui(ui: &mut Ui, open: &OpenView, out: &mut Outbox) {
    text::small(ui, &open.text);
    if button::small(ui, icon::CIRCLE_QUESTION_MARK, &open.go).clicked() {
        out.send(Action::Reach(Target::Question(open.asked.code())));
    }
}

fn ways_ui(ui: &mut Ui, language: Language, shown: &mut Shown, out: &mut Outbox) {
    let say = |key: &str| tr(language, &format!("app-plan-help-{key}"));
    if button::small(ui, icon::SLIDERS_HORIZONTAL, &say("hours")).clicked() {
        shown.open.insert(Part::Settings);
        focus::wish(ui, hours_id());
    }
    for (which, key) in [(Which::Free, "free"), (Which::Law, "law"), (Which::Soon, "soon")] {
        if button::small(ui, icon::LIST_FILTER, &say(key)).clicked() {
            shown.which = which;
            // Nothing else narrows the list at the same time.
            (shown.role, shown.phase) = (None, None);
            shown.seek = SETTLED;
            focus::wish(ui, which_id());
        }
    }
    if button::small(ui, icon::FILE_OUTPUT, &say("short")).clicked() {
        out.send(Action::Document(DocumentKind::PlanShort));
    }
}

/// The field with the hours of a week.
pub(super) fn hours_id() -> Id {
    Id::unique("hours a week of the plan")
}

/// The choice of the tasks that are listed.
pub(super) fn which_id() -> Id {
    Id::unique("which tasks of the plan")
}
