//! The decision in words: services, status, reason, dates, conditions, accepted risks.

use eframe::egui::Ui;

use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::{self, size, space};
use crate::app::view::decide::DecideView;
use crate::app::view::decide::shape::{forget_basis, keep_apart};
use crate::app::widget::{button, card, choice, field, text};
use crate::dossier::{AcceptedRisk, Decision, DecisionStatus, Edit, OptionId, Shape};
use crate::text::{Language, tr, tr_with};

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, view: &DecideView, old: &Decision, out: &mut Outbox) {
    let language = view.language;
    let say = |key: &str| tr(language, key);
    let mut new = old.clone();
    card::section(ui, &say("app-decide-what"), |ui| {
        status_ui(ui, language, &mut new.status);
        open_ui(ui, view, &new);
        options_ui(ui, view, &mut new);
        keep_for_ui(ui, language, &mut new.kind);
        field::area(ui, &say("app-decide-reason"), 3, &mut new.reason);
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
    if let Shape::Trial(both) = &mut decision.kind {
        let mut pair = [both.first().cloned(), both.get(1).cloned()];
        let [first, second] = &mut pair;
        card::pair(
            ui,
            |ui| option_ui(ui, view, &say("app-decide-trial-first"), first),
            |ui| option_ui(ui, view, &say("app-decide-trial-second"), second),
        );
        *both = pair.into_iter().flatten().collect();
        return;
    }
    let Decision { option, runner_up, kind, .. } = decision;
    if *kind == Shape::Keep {
        return option_ui(ui, view, &say("app-decide-option"), option);
    }
    let before = (option.clone(), runner_up.clone());
    card::pair(
        ui,
        |ui| option_ui(ui, view, &say("app-decide-option"), option),
        |ui| option_ui(ui, view, &say("app-decide-runner-up"), runner_up),
    );
    keep_apart((option, runner_up), before);
}

fn option_ui(ui: &mut Ui, view: &DecideView, name: &str, value: &mut Option<OptionId>) {
    let options: Vec<_> = view.options.iter().map(|o| (o.id.clone(), o.label.clone())).collect();
    choice::one_of(ui, name, &options, &tr(view.language, "app-decide-not-chosen"), value);
    let chosen = view.options.iter().find(|o| Some(&o.id) == value.as_ref());
    if let Some(warning) = chosen.and_then(|o| o.warning.as_ref()) {
        ui.horizontal_top(|ui| {
            let color = theme::tokens(ui).warn;
            ui.label(icon::TRIANGLE_ALERT.tinted(size::LEAD, color));
            text::small(ui, warning);
        });
    }
    if let Some(read) = chosen.map(|o| &o.read).filter(|read| !read.is_empty()) {
        ui.horizontal_top(|ui| {
            ui.label(icon::BOOK_OPEN.tinted(size::LEAD, theme::tokens(ui).muted));
            text::small(ui, read);
        });
    }
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
