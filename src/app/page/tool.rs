//! The answers about one tool: use, accounts, contract, contents, and what happens without it.

use eframe::egui::Ui;

use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::space;
use crate::app::view::today::{TodayView, ToolLine};
use crate::app::widget::{button, card, choice, field, text};
use crate::catalog::{Currency, Money, Per};
use crate::dossier::{Account, Contract, Cost, Edit, Tool};
use crate::text::{Language, tr};

/// Draws the answers.
pub(crate) fn ui(ui: &mut Ui, (index, line): (usize, &ToolLine), view: &TodayView, out: &mut Outbox) {
    let language = view.language;
    let mut tool = line.tool.clone();
    use_ui(ui, language, line, &mut tool);
    part(ui, language, "without", |ui| without_ui(ui, view, &mut tool));
    part(ui, language, "accounts", |ui| accounts_ui(ui, language, &mut tool.accounts));
    part(ui, language, "contract", |ui| contract_ui(ui, view, &mut tool.contract));
    part(ui, language, "contents", |ui| contents_ui(ui, view, &mut tool));
    ui.add_space(space::S);
    field::area(ui, &tr(language, "app-tool-note"), 2, &mut tool.note);
    if button::quiet(ui, icon::TRASH_2, &tr(language, "app-tool-remove")).clicked() {
        out.edit(Edit::RemoveTool(index));
    } else if tool != line.tool {
        out.adjust(Edit::SetTool(index, Box::new(tool)));
    }
}

/// A part with its heading.
fn part(ui: &mut Ui, language: Language, code: &str, add: impl FnOnce(&mut Ui)) {
    ui.add_space(space::S);
    ui.separator();
    text::lead(ui, &tr(language, &format!("app-tool-part-{code}")));
    add(ui);
}

fn use_ui(ui: &mut Ui, language: Language, line: &ToolLine, tool: &mut Tool) {
    let say = |key: &str| tr(language, &format!("app-tool-{key}"));
    let Tool { name, used_for, why, users, sanctioned, .. } = tool;
    let own = if line.foreign { "name" } else { "own-name" };
    card::pair(ui, |ui| field::line(ui, &say(own), name), |ui| field::line(ui, &say("used-for"), used_for));
    field::line(ui, &say("why"), why);
    card::pair(
        ui,
        |ui| field::number(ui, language, &say("users"), users),
        |ui| choice::yes_no(ui, language, &say("sanctioned"), sanctioned),
    );
}

fn without_ui(ui: &mut Ui, view: &TodayView, tool: &mut Tool) {
    let language = view.language;
    let say = |key: &str| tr(language, &format!("app-tool-{key}"));
    let Tool { stops, without_for, fallback, who_can_run, .. } = tool;
    field::line(ui, &say("stops"), stops);
    field::labelled(ui, |ui| {
        field::label(ui, &say("without-for"));
        choice::segments(ui, &say("without-for"), &view.without, without_for)
    });
    card::pair(
        ui,
        |ui| field::line(ui, &say("fallback"), fallback),
        |ui| field::number(ui, language, &say("who-can-run"), who_can_run),
    );
}

fn accounts_ui(ui: &mut Ui, language: Language, accounts: &mut Vec<Account>) {
    let say = |key: &str| tr(language, &format!("app-account-{key}"));
    let mut gone = None;
    for (i, account) in accounts.iter_mut().enumerate() {
        ui.push_id(i, |ui| {
            let Account { label, owner, shared, second_factor } = account;
            card::pair(ui, |ui| field::line(ui, &say("label"), label), |ui| field::line(ui, &say("owner"), owner));
            card::pair(
                ui,
                |ui| choice::yes_no(ui, language, &say("shared"), shared),
                |ui| choice::yes_no(ui, language, &say("second-factor"), second_factor),
            );
            if button::quiet(ui, icon::TRASH_2, &say("remove")).clicked() {
                gone = Some(i);
            }
        });
    }
    if let Some(i) = gone {
        accounts.remove(i);
    }
    if button::quiet(ui, icon::PLUS, &say("add")).clicked() {
        accounts.push(Account::default());
    }
}

fn contract_ui(ui: &mut Ui, view: &TodayView, contract: &mut Option<Contract>) {
    let language = view.language;
    let say = |key: &str| tr(language, &format!("app-contract-{key}"));
    let mut new = contract.clone().unwrap_or_default();
    let Contract { renews_on, notice_days, term_months, cost } = &mut new;
    card::pair(
        ui,
        |ui| field::day(ui, language, &say("renews-on"), renews_on),
        |ui| field::number(ui, language, &say("notice-days"), notice_days),
    );
    card::pair(ui, |ui| field::number(ui, language, &say("term-months"), term_months), |ui| cost_ui(ui, view, cost));
    *contract = (new != Contract::default()).then_some(new);
}

/// The amount first; currency and period appear once there is one.
fn cost_ui(ui: &mut Ui, view: &TodayView, cost: &mut Option<Cost>) {
    let language = view.language;
    let mut amount: Option<Money> = cost.as_ref().map(|c| c.amount);
    let changed = field::money(ui, language, &tr(language, "app-contract-cost"), &mut amount);
    if changed {
        let (currency, per) = cost.take().map_or_else(|| (euro(), Per::Year), |c| (c.currency, c.per));
        *cost = amount.map(|amount| Cost { amount, currency, per });
    }
    if let Some(Cost { currency, per, .. }) = cost {
        card::pair(
            ui,
            |ui| choice::pick(ui, &tr(language, "app-contract-currency"), &view.currencies, currency),
            |ui| choice::pick(ui, &tr(language, "app-contract-per"), &view.periods, per),
        );
    }
}

fn euro() -> Currency {
    Currency::parse("EUR").unwrap_or_default()
}

fn contents_ui(ui: &mut Ui, view: &TodayView, tool: &mut Tool) {
    let language = view.language;
    field::lines(ui, &tr(language, "app-tool-contents"), 3, &mut tool.contents);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        ui.spacing_mut().item_spacing.y = space::S;
        for name in view.contents.iter().filter(|n| !tool.contents.iter().any(|c| c.eq_ignore_ascii_case(n))) {
            if button::small(ui, icon::PLUS, name).clicked() {
                tool.contents.push(name.clone());
                break;
            }
        }
    });
    field::amount(ui, language, &tr(language, "app-tool-volume"), &mut tool.volume_gb);
}
