//! The list of use cases, and a new one.

use eframe::egui::{Id, RichText, Ui};

use super::{Make, need, offers};
use crate::app::action::Outbox;
use crate::app::focus;
use crate::app::icon;
use crate::app::theme::{self, size};
use crate::app::view::needs::offers::CaseOffer;
use crate::app::view::needs::{CaseLine, NeedsView, ToolChoice};
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{button, card, choice, field, form, text};
use crate::catalog::Purpose;
use crate::dossier::Edit;
use crate::text::{Language, tr, tr_with};

/// A use case that is being filled in.
#[derive(Debug, Default)]
pub(super) struct NewCase {
    purpose: Option<Purpose>,
    name: String,
    replaces: Vec<String>,
}

impl NewCase {
    /// One for what else a tool is there for.
    pub(super) fn replacing(tool: String) -> Self {
        Self { replaces: vec![tool], ..Self::default() }
    }
}

/// The keyboard comes here when the form was opened.
pub(super) fn form_id() -> Id {
    Id::unique("form of a use case")
}

/// Draws the list; `form` is the new use case, `case` the open one.
pub(super) fn ui(
    ui: &mut Ui,
    view: &NeedsView,
    (form, case): (&mut Option<NewCase>, &mut usize),
    make: Make<'_>,
    out: &mut Outbox,
) {
    card::section(ui, &tr(view.language, "app-needs-cases"), |ui| {
        // Where nothing is there yet, they are the way on.
        if view.cases.is_empty() {
            offers_ui(ui, view, case, make, out);
        }
        if view.talks {
            text::small(ui, &tr(view.language, "app-needs-cases-note"));
        }
        for (i, line) in view.cases.iter().enumerate() {
            ui.push_id(i, |ui| {
                if line_ui(ui, view.language, line, i == view.index) {
                    *case = i;
                }
            });
        }
        if !view.cases.is_empty() {
            offers_ui(ui, view, case, make, out);
        }
        new_ui(ui, view, (form, case), make, out);
    });
}

/// What today's tools suggest, added as it is.
fn offers_ui(ui: &mut Ui, view: &NeedsView, case: &mut usize, make: Make<'_>, out: &mut Outbox) {
    let new = |offer: &CaseOffer| make(offer.purpose, String::new(), offer.replaces.clone());
    match offers::ui(ui, view) {
        [] => return,
        [one] => out.edit(Edit::AddMove(Box::new(new(one)))),
        all => out.edit(Edit::AddMoves(all.iter().map(new).collect())),
    }
    open_new(ui, view, case);
}

/// The first of the use cases that are being added is the open one, and the keyboard comes to it.
fn open_new(ui: &Ui, view: &NeedsView, case: &mut usize) {
    *case = view.cases.len();
    focus::wish(ui, need::first());
}

/// The form for any other use case, and the button that opens it.
fn new_ui(
    ui: &mut Ui,
    view: &NeedsView,
    (form, case): (&mut Option<NewCase>, &mut usize),
    make: Make<'_>,
    out: &mut Outbox,
) {
    let (opener, first) = (Id::unique("new use case"), form_id());
    let Some(new) = form else {
        focus::come(ui, opener);
        if button::quiet(ui, icon::PLUS, &tr(view.language, "app-needs-new")).clicked() {
            *form = Some(NewCase::default());
            focus::wish(ui, first);
        }
        return;
    };
    focus::come(ui, first);
    let (done, left) = form::form(ui, "new use case", |ui| form_ui(ui, view, new));
    let done = if left { Some(Done::Cancel) } else { done };
    match done {
        Some(Done::Cancel) => {
            *form = None;
            focus::wish(ui, opener);
        }
        Some(Done::Add(purpose)) => {
            let new = make(purpose, std::mem::take(&mut new.name), std::mem::take(&mut new.replaces));
            out.edit(Edit::AddMove(Box::new(new)));
            *form = None;
            open_new(ui, view, case);
        }
        None => {}
    }
}

fn line_ui(ui: &mut Ui, language: Language, line: &CaseLine, open: bool) -> bool {
    let t = theme::tokens(ui);
    let columns = [Column::text(String::new(), Width::Parts(1.0))];
    let name = tr_with(language, "app-needs-case", &[("name", line.name.as_str().into())]);
    let row = table::row(ui, (&name, open), &columns, 44.0, |_, ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(4.0);
            text::short(ui, text::strong(&line.name));
            let replaces = tr_with(language, "app-needs-replaces-line", &[("tools", line.replaces.as_str().into())]);
            let below =
                if line.replaces.is_empty() { line.purpose.clone() } else { format!("{} · {replaces}", line.purpose) };
            text::short(ui, RichText::new(below).size(size::SMALL).color(t.muted));
        });
    });
    row.clicked()
}

enum Done {
    Cancel,
    Add(Purpose),
}

fn form_ui(ui: &mut Ui, view: &NeedsView, new: &mut NewCase) -> Option<Done> {
    let language = view.language;
    let none = tr(language, "app-needs-new-choose");
    let before = new.purpose;
    card::pair(
        ui,
        |ui| choice::one_of(ui, &tr(language, "app-needs-new-purpose"), &view.purposes, &none, &mut new.purpose),
        |ui| field::line(ui, &tr(language, "app-needs-new-name"), &mut new.name),
    );
    if new.purpose != before {
        tick(view, before, new);
    }
    if !view.tools.is_empty() {
        field::label(ui, &tr(language, "app-needs-new-replaces"));
        ui.horizontal_wrapped(|ui| tools_ui(ui, view, new));
    }
    ui.horizontal(|ui| {
        let add = ui.add_enabled_ui(new.purpose.is_some(), |ui| {
            button::primary(ui, &tr(language, "app-needs-new-add")).clicked()
        });
        let cancel = button::secondary(ui, &tr(language, "app-needs-cancel")).clicked();
        if cancel { Some(Done::Cancel) } else { new.purpose.filter(|_| add.inner).map(Done::Add) }
    })
    .inner
}

/// Ticks what the purpose asks for: tools that serve it and that no use case replaces yet. What was ticked for the
/// purpose `before` goes; what was ticked by hand stays.
fn tick(view: &NeedsView, before: Option<Purpose>, new: &mut NewCase) {
    let serves = |tool: &ToolChoice, of: Option<Purpose>| of.is_some_and(|of| tool.purposes.contains(&of));
    let free = |tool: &ToolChoice, of: Option<Purpose>| !tool.replaced && serves(tool, of);
    for tool in &view.tools {
        let is_ticked = new.replaces.contains(&tool.id);
        match (free(tool, before), free(tool, new.purpose)) {
            (true, false) => new.replaces.retain(|id| *id != tool.id),
            (_, true) if !is_ticked => new.replaces.push(tool.id.clone()),
            _ => {}
        }
    }
}

/// Tools to tick; those that serve the purpose first.
fn tools_ui(ui: &mut Ui, view: &NeedsView, new: &mut NewCase) {
    let serves = |purposes: &[Purpose]| new.purpose.is_some_and(|p| purposes.contains(&p));
    let mut tools: Vec<_> = view.tools.iter().collect();
    tools.sort_by_key(|t| !serves(&t.purposes));
    for tool in tools {
        let mut ticked = new.replaces.contains(&tool.id);
        if ui.checkbox(&mut ticked, &tool.name).changed() {
            new.replaces.retain(|id| *id != tool.id);
            if ticked {
                new.replaces.push(tool.id.clone());
            }
        }
    }
}
