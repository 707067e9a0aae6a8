//! The answers about one tool: use, accounts, contract, contents, and what happens without it.

use eframe::egui::{Id, Ui};

use crate::app::action::{Action, Outbox};
use crate::app::focus;
use crate::app::icon;
use crate::app::theme::space;
use crate::app::view::question::Question;
use crate::app::view::today::{KnownPrice, TodayView, ToolLine};
use crate::app::widget::group::Group;
use crate::app::widget::{button, card, choice, field, mark, text};
use crate::catalog::{About, Currency, Money, Per};
use crate::dossier::{Account, Contract, Cost, Edit, Tool};
use crate::text::{Language, tr, tr_with};

/// Under this name the first open question of a tool waits for the keyboard.
pub(crate) fn first_open(tool: &str) -> Id {
    Id::unique(("first open question", tool))
}

/// Draws the answers; Enter leads from one field to the next.
pub(crate) fn ui(ui: &mut Ui, at: (usize, &ToolLine), view: &TodayView, out: &mut Outbox) {
    field::walked(ui, |ui| answers_ui(ui, at, view, out));
}

fn answers_ui(ui: &mut Ui, (index, line): (usize, &ToolLine), view: &TodayView, out: &mut Outbox) {
    let language = view.language;
    let mut tool = line.tool.clone();
    use_ui(ui, language, line, &mut tool);
    part(ui, language, "without", |ui| without_ui(ui, view, line, &mut tool));
    part(ui, language, "accounts", |ui| accounts_ui(ui, language, line, &mut tool.accounts));
    part(ui, language, "contract", |ui| {
        plan_ui(ui, language, line, out);
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

/// A question with its mark while it is open; the first open one gets the keyboard where that was wished for.
fn ask<R>(
    ui: &mut Ui,
    language: Language,
    (line, question): (&ToolLine, Question),
    add: impl FnOnce(&mut Ui, &str) -> R,
) -> R {
    come(ui, line, question);
    let name = tr(language, &format!("app-tool-{}", question.code()));
    let word = tr(language, "app-question-open");
    mark::marked(ui, (&word, &name), line.open.contains(&question), |ui| add(ui, &name))
}

/// The keyboard comes to what is drawn next, if this is the first open question and it was wished for.
fn come(ui: &Ui, line: &ToolLine, question: Question) {
    if line.open.first() == Some(&question) {
        focus::come(ui, first_open(&line.tool.id));
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
    card::pair(
        ui,
        |ui| ask(ui, language, (line, Question::Users), |ui, name| field::number(ui, language, name, users)),
        |ui| ask(ui, language, (line, Question::Sanctioned), |ui, name| choice::yes_no(ui, language, name, sanctioned)),
    );
    let purposes = line.purposes.as_str();
    card::pair(
        ui,
        |ui| field::line_with(ui, &say("used-for"), purposes, used_for),
        |ui| field::line(ui, &say(own), name),
    );
    field::line(ui, &say("why"), why);
}

fn without_ui(ui: &mut Ui, view: &TodayView, line: &ToolLine, tool: &mut Tool) {
    let language = view.language;
    let Tool { stops, without_for, fallback, who_can_run, .. } = tool;
    ask(ui, language, (line, Question::Stops), |ui, name| field::line(ui, name, stops));
    ask(ui, language, (line, Question::WithoutFor), |ui, name| {
        field::labelled(ui, |ui| {
            field::label(ui, name);
            choice::segments(ui, name, &view.without, without_for)
        })
    });
    card::pair(
        ui,
        |ui| ask(ui, language, (line, Question::Fallback), |ui, name| field::line(ui, name, fallback)),
        |ui| ask(ui, language, (line, Question::WhoCanRun), |ui, name| field::number(ui, language, name, who_can_run)),
    );
}

fn accounts_ui(ui: &mut Ui, language: Language, line: &ToolLine, accounts: &mut Vec<Account>) {
    let say = |key: &str| tr(language, &format!("app-account-{key}"));
    let mut gone = None;
    if accounts.is_empty() {
        text::small(ui, &tr(language, "app-tool-accounts"));
    }
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
    come(ui, line, Question::Accounts);
    if button::quiet(ui, icon::PLUS, &say("add")).clicked() {
        accounts.push(Account::default());
    }
}

/// That the plan is assumed, what rests on it, and the way to its page.
fn plan_ui(ui: &mut Ui, language: Language, line: &ToolLine, out: &mut Outbox) {
    if line.assumed.is_empty() {
        return;
    }
    text::prose(ui, &line.assumed);
    if let Some(service) = &line.tool.service
        && button::quiet(ui, icon::LIBRARY_BIG, &tr(language, "app-tool-plan-page")).clicked()
    {
        out.send(Action::Catalog(Some(About::Service(service.clone()))));
    }
}

/// How long a term of the open tool lasts, for whoever leads to it from another step.
pub(crate) fn term_id() -> Id {
    Id::unique("length of a term")
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
        |ui| {
            focus::come(ui, term_id());
            field::number(ui, language, &say("term-months"), term_months)
        },
        |ui| amount_ui(ui, language, cost),
    );
    usual_ui(ui, language, term_months, cost);
    if let Some(Cost { currency, per, .. }) = cost {
        card::pair(
            ui,
            |ui| choice::pick(ui, &say("currency"), &view.currencies, currency),
            |ui| choice::pick(ui, &say("per"), &view.periods, per),
        );
    }
    *contract = (new != Contract::default()).then_some(new);
}

/// Usual lengths of a term, and that nothing is paid, each as long as it is open; below both fields, so that Enter
/// leads from one to the other.
fn usual_ui(ui: &mut Ui, language: Language, months: &mut Option<u32>, cost: &mut Option<Cost>) {
    if months.is_some() && cost.is_some() {
        return;
    }
    let take = |ui: &mut Ui, code: &str| {
        button::small(ui, icon::PLUS, &tr(language, &format!("app-contract-{code}"))).clicked()
    };
    ui.horizontal_wrapped(|ui| {
        if months.is_none() {
            for (code, usual) in [("monthly", 1), ("yearly", 12)] {
                if take(ui, code) {
                    *months = Some(usual);
                }
            }
        }
        if cost.is_none() && take(ui, "free") {
            *cost = Money::parse("0").map(|amount| Cost { amount, currency: euro(), per: Per::Year });
        }
    });
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
    let rest: Vec<String> = view.contents.iter().filter(|n| !line.ways_out.contains(n)).cloned().collect();
    if !line.ways_out.is_empty() {
        text::small(ui, &tr(language, "app-tool-ways-out"));
        offers_ui(ui, "ways out", &line.ways_out, &mut tool.contents);
        text::small(ui, &tr(language, "app-tool-other-contents"));
    }
    offers_ui(ui, "contents", &rest, &mut tool.contents);
    // Below the names, which stay where they are while the list grows.
    field::lines(ui, &tr(language, "app-tool-contents"), 3, &mut tool.contents);
    field::amount(ui, language, &tr(language, "app-tool-volume"), &mut tool.volume_gb);
}

/// Names of contents, each with a button that lists it or takes it off the list; none leaves its place.
fn offers_ui(ui: &mut Ui, key: &str, names: &[String], contents: &mut Vec<String>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        ui.spacing_mut().item_spacing.y = space::S;
        let mut group = Group::new(ui, key, None);
        for name in names {
            let is_it = |content: &String| content.eq_ignore_ascii_case(name);
            let listed = contents.iter().any(is_it);
            if !button::small_ticked(ui, &mut group, name, listed).clicked() {
                continue;
            }
            if listed {
                contents.retain(|content| !is_it(content));
            } else {
                contents.push(name.clone());
            }
        }
        group.end(ui, 1);
    });
}
