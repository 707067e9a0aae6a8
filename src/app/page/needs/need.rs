//! What a use case needs: name, replaced tools, meetings, seats, budget.

use eframe::egui::{Id, Ui};

use crate::app::action::Outbox;
use crate::app::focus;
use crate::app::icon;
use crate::app::theme::space;
use crate::app::view::needs::also::Also;
use crate::app::view::needs::{CaseView, NeedsView};
use crate::app::widget::{button, card, choice, field, text};
use crate::catalog::Per;
use crate::dossier::{Cost, Edit, Sessions};
use crate::text::{Language, tr, tr_with};

/// Periods that a budget is given for.
const PERIODS: [Per; 2] = [Per::Year, Per::OrganisationMonth];

/// The keyboard comes here when a use case was added.
pub(super) fn first() -> Id {
    Id::unique("first field of a use case")
}

/// Draws the card. Returns the id of the tool that another use case shall replace, too.
pub(super) fn ui(ui: &mut Ui, view: &NeedsView, open: &CaseView, out: &mut Outbox) -> Option<String> {
    let language = view.language;
    card::section(ui, &tr(language, "app-needs-need"), |ui| {
        focus::come(ui, first());
        name_ui(ui, view, open, out);
        replaces_ui(ui, view, open, out);
        let wanted = also_ui(ui, language, &open.also);
        let mut need = open.need.clone();
        if open.meetings {
            meetings_ui(ui, language, &mut need);
        }
        card::pair(
            ui,
            |ui| {
                choice::yes_no(ui, language, &tr(language, "app-needs-guests"), &mut need.guests);
                text::small(ui, &tr(language, "app-needs-guests-why"));
            },
            |ui| {
                choice::yes_no(ui, language, &tr(language, "app-needs-confidential"), &mut need.confidential);
                text::small(ui, &tr(language, "app-needs-confidential-why"));
            },
        );
        if need != open.need {
            out.adjust(Edit::SetNeed(view.index, need));
        }
        money_ui(ui, view, open, out);
        ui.add_space(space::S);
        if button::quiet(ui, icon::TRASH_2, &tr(language, "app-needs-remove-case")).clicked() {
            out.edit(Edit::RemoveMove(view.index));
        }
        wanted
    })
}

fn name_ui(ui: &mut Ui, view: &NeedsView, open: &CaseView, out: &mut Outbox) {
    let mut name = open.name.clone();
    if field::line_with(ui, &tr(view.language, "app-needs-name"), &open.purpose, &mut name).changed() {
        out.adjust(Edit::SetMoveName(view.index, name));
    }
}

fn replaces_ui(ui: &mut Ui, view: &NeedsView, open: &CaseView, out: &mut Outbox) {
    if view.tools.is_empty() {
        return;
    }
    field::label(ui, &tr(view.language, "app-needs-new-replaces"));
    let mut replaces = open.replaces.clone();
    ui.horizontal_wrapped(|ui| {
        for tool in &view.tools {
            let mut ticked = replaces.contains(&tool.id);
            if ui.checkbox(&mut ticked, &tool.name).changed() {
                replaces.retain(|id| *id != tool.id);
                if ticked {
                    replaces.push(tool.id.clone());
                }
            }
        }
    });
    if replaces != open.replaces {
        out.edit(Edit::SetReplaces(view.index, replaces));
    }
    ui.add_space(space::XS);
}

/// What else ends with the tools. Returns the id of the one for which another use case is asked.
fn also_ui(ui: &mut Ui, language: Language, also: &[Also]) -> Option<String> {
    let mut wanted = None;
    for one in also {
        text::small(ui, &one.text);
        let name = tr_with(language, "app-needs-also-add", &[("tool", one.name.as_str().into())]);
        if button::small(ui, icon::PLUS, &name).clicked() {
            wanted = Some(one.tool.clone());
        }
    }
    wanted
}

fn meetings_ui(ui: &mut Ui, language: Language, need: &mut crate::dossier::Need) {
    let name = |s: &Sessions| tr(language, &format!("app-sessions-{}", s.code()));
    let mut options: Vec<_> = Sessions::ALL.iter().map(|s| (Some(*s), name(s))).collect();
    options.push((None, tr(language, "app-not-answered")));
    let question = tr(language, "app-needs-sessions");
    field::labelled(ui, |ui| {
        field::label(ui, &question);
        choice::segments(ui, &question, &options, &mut need.sessions)
    });
    card::pair(
        ui,
        |ui| field::number(ui, language, &tr(language, "app-needs-largest"), &mut need.largest),
        |ui| field::number(ui, language, &tr(language, "app-needs-rooms"), &mut need.rooms_at_once),
    );
}

/// What the budget holds of value added tax: as the client compares prices.
const fn tax_code(deducts: Option<bool>) -> &'static str {
    match deducts {
        Some(true) => "without",
        Some(false) => "with",
        None => "open",
    }
}

fn money_ui(ui: &mut Ui, view: &NeedsView, open: &CaseView, out: &mut Outbox) {
    let language = view.language;
    let mut seats = open.seats;
    let currency = open.budget.as_ref().map_or(&view.currency, |b| &b.currency);
    let mut amount = open.budget.as_ref().map(|b| b.amount);
    let mut per = open.budget.as_ref().map_or(Per::Year, |b| b.per);
    let title = tr_with(language, "app-needs-budget-amount", &[("currency", currency.as_str().into())]);
    card::pair(
        ui,
        |ui| field::number(ui, language, &tr(language, "app-needs-seats"), &mut seats),
        |ui| {
            let title = format!("{}: {title}", tr(language, "app-needs-budget"));
            field::money(ui, language, &title, &mut amount);
            text::small(ui, &tr(language, &format!("app-budget-tax-{}", tax_code(view.deducts_vat))));
            let periods = PERIODS.iter().chain((!PERIODS.contains(&per)).then_some(&per));
            let named = |p: &Per| (*p, tr(language, &format!("app-needs-per-{}", p.code())));
            let periods: Vec<_> = periods.map(named).collect();
            if amount.is_some() {
                choice::segments(ui, &tr(language, "app-needs-budget-per"), &periods, &mut per);
            } else {
                text::small(ui, &tr(language, "app-needs-budget-first"));
            }
        },
    );
    if seats != open.seats {
        out.adjust(Edit::SetSeats(view.index, seats));
    }
    let budget = amount.map(|amount| Cost { amount, currency: currency.clone(), per });
    if budget != open.budget {
        out.adjust(Edit::SetBudget(view.index, budget));
    }
}
