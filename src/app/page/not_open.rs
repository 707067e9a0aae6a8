//! That an option is not open to the client: said with a reason, or taken back.

use eframe::egui::{Id, Key, RichText, Ui};

use crate::app::focus;
use crate::app::icon;
use crate::app::theme::size;
use crate::app::view::openness::Openness;
use crate::app::widget::{button, field, form, text};
use crate::catalog::Day;
use crate::dossier::{Edit, NotOpen, OptionId};
use crate::text::{Language, tr};

/// A reason that is being written.
#[derive(Debug)]
pub(crate) struct NotOpenForm {
    /// The use case it is about.
    case: usize,
    option: OptionId,
    reason: String,
}

/// Draws what was said of an option in the use case at this position, or the way to say it on this day.
pub(crate) fn ui(
    ui: &mut Ui,
    language: Language,
    about: &Openness,
    (index, today): (usize, Day),
    form: &mut Option<NotOpenForm>,
) -> Option<Edit> {
    let (opener, first) = (Id::unique(("not open", about.id.as_str())), Id::unique("form of what is not open"));
    if let Some(said) = &about.said {
        text::line(ui, RichText::new(said).size(size::SMALL));
        focus::come(ui, opener);
        let back = button::small(ui, icon::UNDO_2, &tr(language, "app-not-open-back")).clicked();
        return back.then(|| {
            focus::wish(ui, opener);
            Edit::DropNotOpen(index, about.id.clone())
        });
    }
    if form.as_ref().is_none_or(|f| f.case != index || f.option != about.id) {
        focus::come(ui, opener);
        if button::small(ui, icon::CIRCLE_MINUS, &tr(language, "app-not-open")).clicked() {
            focus::wish(ui, first);
            *form = Some(NotOpenForm { case: index, option: about.id.clone(), reason: about.reason.clone() });
        }
        return None;
    }
    focus::come(ui, first);
    let (edit, left) = form::form(ui, "not open", |ui| form_ui(ui, language, today, form));
    if left {
        *form = None;
    }
    if form.is_none() {
        focus::wish(ui, opener);
    }
    edit
}

/// Enter is enough: the reason stands there already where the catalogue has one.
fn form_ui(ui: &mut Ui, language: Language, on: Day, form: &mut Option<NotOpenForm>) -> Option<Edit> {
    let new = form.as_mut()?;
    let line = field::line(ui, &tr(language, "app-override-reason"), &mut new.reason);
    let entered = line.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    let ready = !new.reason.trim().is_empty();
    let (go, cancel) = ui
        .horizontal_wrapped(|ui| {
            let name = tr(language, "app-not-open-go");
            let go = ui.add_enabled_ui(ready, |ui| button::primary(ui, &name).clicked()).inner;
            (go, button::secondary(ui, &tr(language, "app-needs-cancel")).clicked())
        })
        .inner;
    let edit = (ready && (go || entered)).then(|| {
        let (option, reason) = (new.option.clone(), new.reason.trim().to_owned());
        Edit::AddNotOpen(new.case, NotOpen { option, reason, on })
    });
    if cancel || edit.is_some() {
        *form = None;
    }
    edit
}
