//! The answers about one tool: use, accounts, contract, contents, and what happens without it.

use eframe::egui::Ui;

use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::space;
use crate::app::view::today::{KnownPrice, TodayView, ToolLine};
use crate::app::widget::{button, card, choice, field, text};
use crate::catalog::{Currency, Money, Per};
use crate::dossier::{Account, Contract, Cost, Edit, Tool};
use crate::text::{Language, tr, tr_with};

/// Draws the answers.
pub(crate) fn ui(ui: &mut Ui, (index, line): (usize, &ToolLine), view: &TodayView, out: &mut Outbox) {
    let language = view.language;
    let mut tool = line.tool.clone();
    use_ui(ui, language, line, &mut tool);
    part(ui, language, "without", |ui| without_ui(ui, view, &mut tool));
    part(ui, language, "accounts", |ui| accounts_ui(ui, language, &mut tool.accounts));
    part(ui, language, "contract", |ui| {
        contract_ui(ui, view, &mut tool.contract);
        if !line.renewal.is_empty() {
            text::prose(ui, &line.renewal);
        }
        prices_ui(ui, language, &line.prices, &mut tool.contract);
    });
    part(ui, language, "contents", |ui| contents_ui(ui, view, line, &mut tool));
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
    text::small(ui, &tr(language, &format!("app-tool-part-{code}-why")));
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
    card::pair(
        ui,
        |ui| field::number(ui, language, &say("term-months"), term_months),
        |ui| amount_ui(ui, language, cost),
    );
    if let Some(Cost { currency, per, .. }) = cost {
        card::pair(
            ui,
            |ui| choice::pick(ui, &say("currency"), &view.currencies, currency),
            |ui| choice::pick(ui, &say("per"), &view.periods, per),
        );
    }
    *contract = (new != Contract::default()).then_some(new);
}

/// What the catalogue knows of prices, as long as the contract names none.
fn prices_ui(ui: &mut Ui, language: Language, prices: &[KnownPrice], contract: &mut Option<Contract>) {
    if prices.is_empty() || contract.as_ref().is_some_and(|c| c.cost.is_some()) {
        return;
    }
    text::small(ui, &tr(language, "app-tool-known-prices"));
    for (i, price) in prices.iter().enumerate() {
        let name = tr_with(language, "app-tool-take-price", &[("price", price.words.as_str().into())]);
        let taken = ui.push_id(("price", i), |ui| button::quiet(ui, icon::PLUS, &name).clicked()).inner;
        if !price.note.is_empty() {
            text::small(ui, &price.note);
        }
        if taken {
            let contract = contract.get_or_insert_default();
            contract.cost = Some(price.cost.clone());
            contract.term_months = contract.term_months.or(price.term_months);
        }
    }
}

/// The amount first; currency and period appear once there is one.
fn amount_ui(ui: &mut Ui, language: Language, cost: &mut Option<Cost>) {
    let mut amount: Option<Money> = cost.as_ref().map(|c| c.amount);
    let changed = field::money(ui, language, &tr(language, "app-contract-cost"), &mut amount);
    if changed {
        let (currency, per) = cost.take().map_or_else(|| (euro(), Per::Year), |c| (c.currency, c.per));
        *cost = amount.map(|amount| Cost { amount, currency, per });
    }
    if cost.is_none() {
        text::small(ui, &tr(language, "app-contract-cost-first"));
    }
}

fn euro() -> Currency {
    Currency::parse("EUR").unwrap_or_default()
}

fn contents_ui(ui: &mut Ui, view: &TodayView, line: &ToolLine, tool: &mut Tool) {
    let language = view.language;
    field::lines(ui, &tr(language, "app-tool-contents"), 3, &mut tool.contents);
    let rest: Vec<String> = view.contents.iter().filter(|n| !line.ways_out.contains(n)).cloned().collect();
    if !line.ways_out.is_empty() {
        text::small(ui, &tr(language, "app-tool-ways-out"));
        offers_ui(ui, &line.ways_out, &mut tool.contents);
        text::small(ui, &tr(language, "app-tool-other-contents"));
    }
    offers_ui(ui, &rest, &mut tool.contents);
    field::amount(ui, language, &tr(language, "app-tool-volume"), &mut tool.volume_gb);
}

/// Names of contents that are not listed yet, each with a button that lists it.
fn offers_ui(ui: &mut Ui, names: &[String], contents: &mut Vec<String>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        ui.spacing_mut().item_spacing.y = space::S;
        for name in names.iter().filter(|n| !contents.iter().any(|c| c.eq_ignore_ascii_case(n))) {
            if button::small(ui, icon::PLUS, name).clicked() {
                contents.push(name.clone());
                break;
            }
        }
    });
}
