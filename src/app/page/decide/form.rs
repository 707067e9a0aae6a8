//! The decision in words: services, status, reason, dates, conditions, accepted risks.

use eframe::egui::Ui;

use super::chosen::{self, Forms};
use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::{self, size, space};
use crate::app::view::decide::shape::{forget_basis, keep_apart};
use crate::app::view::decide::{DecideView, OptionChoice};
use crate::app::widget::{button, card, choice, field, text};
use crate::dossier::{AcceptedRisk, Decision, DecisionStatus, Edit, OptionId, Shape};
use crate::text::{Language, tr, tr_with};

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, view: &DecideView, old: &Decision, forms: Forms<'_>, out: &mut Outbox) {
    let language = view.language;
    let say = |key: &str| tr(language, key);
    let mut new = old.clone();
    card::section(ui, &say("app-decide-what"), |ui| {
        status_ui(ui, language, &mut new.status);
        options_ui(ui, view, &mut new);
        keep_for_ui(ui, language, &mut new.kind);
        field::area(ui, &say("app-decide-reason"), 3, &mut new.reason);
        // Below the fields that are filled first: what comes and goes with a choice moves none of them.
        open_ui(ui, view, &new);
        chosen::ui(ui, view, &new, forms, out);
        card::pair(
            ui,
            |ui| field::day(ui, language, &say("app-decide-on"), &mut new.on),
            |ui| field::day(ui, language, &say("app-decide-review"), &mut new.review_on),
        );
        conditions_ui(ui, language, &mut new.conditions);
        risks_ui(ui, language, &mut new.accepted_risks);
        ui.add_space(space::S);
        if button::quiet(ui, icon::UNDO_2, &say("app-decide-take-back")).clicked() {
            return out.edit(Edit::Decide(view.index, None));
        }
        if new.options() != old.options() {
            forget_basis(&mut new);
        }
        if new != *old {
            out.adjust(Edit::Decide(view.index, Some(Box::new(new))));
        }
    });
}

fn status_ui(ui: &mut Ui, language: Language, status: &mut DecisionStatus) {
    let name = tr(language, "app-decide-status");
    let all = DecisionStatus::ALL.map(|s| (s, tr(language, &format!("app-decision-{}", s.code()))));
    field::labelled(ui, |ui| {
        field::label(ui, &name);
        choice::segments(ui, &name, &all, status)
    });
}

/// What is still open about a choice that is called final.
fn open_ui(ui: &mut Ui, view: &DecideView, decision: &Decision) {
    let chosen = decision.options();
    let warned = view.options.iter().find(|o| chosen.contains(&&o.id) && o.warning.is_some());
    let Some(warning) = warned.and_then(|o| o.warning.as_ref()).filter(|_| decision.status == DecisionStatus::Final)
    else {
        return;
    };
    let words = tr_with(view.language, "app-decide-final-open", &[("warning", warning.as_str().into())]);
    ui.horizontal_top(|ui| {
        ui.label(icon::TRIANGLE_ALERT.tinted(size::LEAD, theme::tokens(ui).warn));
        text::prose(ui, &words);
    });
}

fn options_ui(ui: &mut Ui, view: &DecideView, decision: &mut Decision) {
    let say = |key: &str| tr(view.language, key);
    let all: Vec<&OptionChoice> = view.options.iter().collect();
    if let Shape::Trial(both) = &mut decision.kind {
        let mut pair = [both.first().cloned(), both.get(1).cloned()];
        let [first, second] = &mut pair;
        card::pair(
            ui,
            |ui| option_ui(ui, view, (&say("app-decide-trial-first"), &all), first),
            |ui| option_ui(ui, view, (&say("app-decide-trial-second"), &all), second),
        );
        *both = pair.into_iter().flatten().collect();
        return;
    }
    let Decision { option, runner_up, kind, .. } = decision;
    if *kind == Shape::Keep {
        return option_ui(ui, view, (&say("app-decide-option"), &all), option);
    }
    let before = (option.clone(), runner_up.clone());
    // Nobody takes over from itself; what is there already can be seen and taken away.
    let is = |one: &Option<OptionId>, o: &OptionChoice| one.as_ref() == Some(&o.id);
    let others = view.options.iter().filter(|o| (o.takes_over && !is(&before.0, o)) || is(&before.1, o));
    let others: Vec<&OptionChoice> = others.collect();
    card::pair(
        ui,
        |ui| option_ui(ui, view, (&say("app-decide-option"), &all), option),
        |ui| option_ui(ui, view, (&say("app-decide-runner-up"), &others), runner_up),
    );
    settle(view, (option, runner_up), before);
}

/// Nobody takes over from itself, and nobody is put behind it who cannot take over: the next one does.
fn settle(
    view: &DecideView,
    (option, runner_up): (&mut Option<OptionId>, &mut Option<OptionId>),
    before: (Option<OptionId>, Option<OptionId>),
) {
    let chosen = runner_up.clone();
    keep_apart((&mut *option, &mut *runner_up), before);
    let can = |id: &OptionId| view.options.iter().any(|o| o.id == *id && o.takes_over);
    if *runner_up != chosen && !runner_up.as_ref().is_some_and(can) {
        *runner_up = option.as_ref().and_then(|option| view.start.clone().led_by(option).runner_up);
    }
}

fn option_ui(ui: &mut Ui, view: &DecideView, (name, options): (&str, &[&OptionChoice]), value: &mut Option<OptionId>) {
    let listed: Vec<_> = options.iter().map(|o| (o.id.clone(), o.label.clone())).collect();
    choice::one_of(ui, name, &listed, &tr(view.language, "app-decide-not-chosen"), value);
}

fn keep_for_ui(ui: &mut Ui, language: Language, shape: &mut Shape) {
    let Shape::KeepFor { what, until } = shape else { return };
    let mut day = Some(*until);
    card::pair(
        ui,
        |ui| field::line(ui, &tr(language, "app-decide-keep-what"), what),
        |ui| field::day(ui, language, &tr(language, "app-decide-keep-until"), &mut day),
    );
    *until = day.unwrap_or(*until);
}

/// A numbered message.
fn nth(language: Language, key: &str, i: usize) -> String {
    let number = [("number", (i + 1).into())];
    tr_with(language, key, &number)
}

fn conditions_ui(ui: &mut Ui, language: Language, conditions: &mut Vec<String>) {
    ui.add_space(space::S);
    ui.label(text::strong(tr(language, "app-decide-conditions")));
    let mut gone = None;
    for (i, condition) in conditions.iter_mut().enumerate() {
        ui.push_id(("condition", i), |ui| {
            with_removal(ui, &nth(language, "app-decide-condition-remove", i), &mut || gone = Some(i), |ui| {
                field::area(ui, &nth(language, "app-decide-condition", i), 1, condition);
            });
        });
    }
    if let Some(i) = gone {
        conditions.remove(i);
    }
    if button::quiet(ui, icon::PLUS, &tr(language, "app-decide-condition-add")).clicked() {
        conditions.push(String::new());
    }
}

fn risks_ui(ui: &mut Ui, language: Language, risks: &mut Vec<AcceptedRisk>) {
    ui.add_space(space::S);
    ui.label(text::strong(tr(language, "app-decide-risks")));
    let mut gone = None;
    for (i, risk) in risks.iter_mut().enumerate() {
        let AcceptedRisk { what, by, until } = risk;
        ui.push_id(("risk", i), |ui| {
            with_removal(ui, &nth(language, "app-decide-risk-remove", i), &mut || gone = Some(i), |ui| {
                field::area(ui, &nth(language, "app-decide-risk-what", i), 1, what);
            });
            card::pair(
                ui,
                |ui| field::line(ui, &nth(language, "app-decide-risk-by", i), by),
                |ui| field::day(ui, language, &nth(language, "app-decide-risk-until", i), until),
            );
        });
    }
    if let Some(i) = gone {
        risks.remove(i);
    }
    if button::quiet(ui, icon::PLUS, &tr(language, "app-decide-risk-add")).clicked() {
        risks.push(AcceptedRisk { what: String::new(), by: String::new(), until: None });
    }
}

/// A field with a button at its right that takes it away.
fn with_removal(ui: &mut Ui, name: &str, gone: &mut dyn FnMut(), add: impl FnOnce(&mut Ui)) {
    if card::with_end(ui, add, |ui| button::icon(ui, icon::X, name).clicked()) {
        gone();
    }
}
