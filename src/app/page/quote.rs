//! What a year of an option costs, and the price that was quoted for it: entered, changed, taken away.
//!
//! In: the cost of an option, and what is half filled in. Out: edits of the dossier.

use eframe::egui::{Id, Ui};

use crate::app::action::Outbox;
use crate::app::focus;
use crate::app::icon;
use crate::app::view::compare::cost::Cost;
use crate::app::view::today::currencies;
use crate::app::widget::{button, card, choice, field, form, text};
use crate::catalog::{Currency, Day, Money, Per, Vat};
use crate::dossier::{Edit, OptionId, PriceOverride};
use crate::text::{Language, tr, tr_with};

/// What a quoted price is paid for.
const PERIODS: [Per; 4] = [Per::Year, Per::OrganisationMonth, Per::UserMonth, Per::MemberMonth];

/// Where a price is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    /// At the cost of a year.
    Cost,
    /// At the budget that it is held against.
    Budget,
}

/// A quoted price that is being filled in.
#[derive(Debug)]
pub(crate) struct QuoteForm {
    /// Use case, option and place that it belongs to.
    at: (usize, OptionId, Place),
    amount: Option<Money>,
    currency: Currency,
    per: Per,
    vat: Vat,
    plan: String,
    reason: String,
}

impl QuoteForm {
    /// What was quoted before, else an empty one.
    fn new(at: (usize, OptionId, Place), cost: &Cost) -> Self {
        if let Some(PriceOverride { plan, amount, currency, per, vat, reason, .. }) = cost.quoted.clone() {
            return Self { at, amount: Some(amount), currency, per, vat, plan, reason };
        }
        let (currency, plan) = (cost.currency.clone(), cost.plan.clone());
        Self { at, amount: None, currency, per: Per::Year, vat: Vat::Unknown, plan, reason: String::new() }
    }

    /// The price, once there are an amount and a reason.
    fn quote(&self, on: Day) -> Option<PriceOverride> {
        let reason = self.reason.trim().to_owned();
        let amount = self.amount.filter(|_| !reason.is_empty())?;
        Some(PriceOverride {
            option: self.at.1.clone(),
            plan: self.plan.trim().to_owned(),
            amount,
            currency: self.currency.clone(),
            per: self.per,
            vat: self.vat,
            reason,
            on,
        })
    }
}

/// The cost of a year, what was quoted, how many are counted, and the way to enter a price.
pub(crate) fn ui(
    ui: &mut Ui,
    language: Language,
    (option, cost): (&OptionId, &Cost),
    (index, today): (usize, Day),
    form: &mut Option<QuoteForm>,
    out: &mut Outbox,
) {
    let values = [("amount", cost.amount.as_str().into()), ("counted", cost.counted.as_str().into())];
    let key = if cost.counted.is_empty() { "app-cost-year" } else { "app-cost-year-counted" };
    text::prose(ui, &tr_with(language, key, &values));
    if !cost.said.is_empty() {
        text::prose(ui, &cost.said);
    }
    for (per, count) in &cost.counts {
        let mut count = *count;
        if field::number(ui, language, &tr(language, &format!("app-quote-count-{}", per.code())), &mut count) {
            out.adjust(Edit::SetQuantity(index, *per, count));
        }
    }
    if !cost.counts.is_empty() {
        text::small(ui, &tr(language, "app-quote-counts-hold"));
    }
    enter_ui(ui, language, (option, cost, Place::Cost), (index, today), form, out);
}

/// The way to enter a price, change it or take it away; the form comes in its place.
pub(crate) fn enter_ui(
    ui: &mut Ui,
    language: Language,
    (option, cost, place): (&OptionId, &Cost, Place),
    (index, today): (usize, Day),
    form: &mut Option<QuoteForm>,
    out: &mut Outbox,
) {
    let opener = Id::unique(("quote", option.as_str(), place));
    let first = Id::unique("form of a quote");
    let here = (index, option.clone(), place);
    if form.as_ref().is_none_or(|open| open.at != here) {
        ui.horizontal_wrapped(|ui| {
            let key = if cost.quoted.is_some() { "app-quote-change" } else { "app-quote-enter" };
            focus::come(ui, opener);
            if button::small(ui, icon::PENCIL, &tr(language, key)).clicked() {
                focus::wish(ui, first);
                *form = Some(QuoteForm::new(here, cost));
            }
            let there = cost.quoted.is_some() && place == Place::Cost;
            if there && button::small(ui, icon::X, &tr(language, "app-quote-remove")).clicked() {
                out.edit(Edit::RemovePriceOverride(index, option.clone()));
            }
        });
        return;
    }
    focus::come(ui, first);
    let ((), left) = form::form(ui, "quote", |ui| form_ui(ui, language, (index, today), form, out));
    if left {
        *form = None;
    }
    if form.is_none() {
        focus::wish(ui, opener);
    }
}

fn form_ui(
    ui: &mut Ui,
    language: Language,
    (index, today): (usize, Day),
    form: &mut Option<QuoteForm>,
    out: &mut Outbox,
) {
    let Some(new) = form else { return };
    fields_ui(ui, language, new);
    let quote = new.quote(today);
    let (go, cancel) = ui
        .horizontal(|ui| {
            let ready = quote.is_some();
            let go = ui.add_enabled_ui(ready, |ui| button::primary(ui, &tr(language, "app-quote-go")).clicked()).inner;
            (go, button::secondary(ui, &tr(language, "app-needs-cancel")).clicked())
        })
        .inner;
    if quote.is_none() {
        text::small(ui, &tr(language, "app-quote-needs"));
    }
    if let Some(quote) = quote.filter(|_| go) {
        out.edit(Edit::SetPriceOverride(index, quote));
    }
    if go || cancel {
        *form = None;
    }
}

fn fields_ui(ui: &mut Ui, language: Language, new: &mut QuoteForm) {
    let say = |key: &str| tr(language, key);
    let QuoteForm { amount, currency, per, vat, plan, reason, .. } = new;
    let mut all = currencies();
    if all.iter().all(|(listed, _)| *listed != *currency) {
        all.push((currency.clone(), currency.as_str().to_owned()));
    }
    card::pair(
        ui,
        |ui| field::money(ui, language, &say("app-quote-amount"), amount),
        |ui| choice::pick(ui, &say("app-contract-currency"), &all, currency),
    );
    let other = (!PERIODS.contains(per)).then_some(*per);
    let named = |per: Per| (per, say(&format!("app-per-{}", per.code())));
    let periods: Vec<_> = PERIODS.into_iter().chain(other).map(named).collect();
    let taxes: Vec<_> = Vat::ALL.iter().map(|vat| (*vat, say(&format!("show-vat-{}", vat.code())))).collect();
    card::pair(
        ui,
        |ui| choice::pick(ui, &say("app-contract-per"), &periods, per),
        |ui| choice::pick(ui, &say("app-quote-vat"), &taxes, vat),
    );
    match per {
        Per::UserMonth => drop(text::small(ui, &say("app-quote-accounts"))),
        Per::MemberMonth => drop(text::small(ui, &say("app-quote-members"))),
        _ => {}
    }
    card::pair(
        ui,
        |ui| field::line(ui, &say("app-quote-plan"), plan),
        |ui| field::line_with(ui, &say("app-override-reason"), &say("app-quote-reason-example"), reason),
    );
}
