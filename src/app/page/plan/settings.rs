//! Settings of the plan: start, hours, rate, own hard dates; and a form for an own task.

use eframe::egui::Ui;

use super::{Part, Shown, help, toggle};
use crate::app::action::Outbox;
use crate::app::focus;
use crate::app::icon;
use crate::app::view::plan::{OwnChoices, SettingsView};
use crate::app::widget::{button, card, choice, disclosure, field, text};
use crate::catalog::{Currency, Phase, Role, ThreePoint};
use crate::dossier::{AddedTask, Edit, HardDay, PlanEdit, Sum};
use crate::text::{Language, tr, tr_with};

/// From this width on all settings stand behind the title.
const WIDE: f32 = 860.0;

/// Draws the settings, folded under a line that tells them.
pub(super) fn ui(ui: &mut Ui, language: Language, view: &SettingsView, shown: &mut Shown, out: &mut Outbox) {
    let open = shown.open.contains(&Part::Settings);
    card::slim(ui, |ui| {
        let title = tr(language, "app-plan-settings");
        // Behind the title it would be cut where there is little room; below it, it wraps.
        let beside = ui.available_width() >= WIDE;
        let note = if beside { view.summary.as_str() } else { "" };
        let left = |ui: &mut Ui| text::title_and_note(ui, &title, note);
        if disclosure::row(ui, (&title, open), left, |_| {}).clicked() {
            toggle(&mut shown.open, Part::Settings);
        }
        if !beside {
            card::inset(ui, |ui| text::small(ui, &view.summary));
        }
        if open {
            card::inset(ui, |ui| {
                numbers_ui(ui, language, view, out);
                hard_ui(ui, language, view, out);
            });
        }
    });
}

fn numbers_ui(ui: &mut Ui, language: Language, view: &SettingsView, out: &mut Outbox) {
    let of = &view.settings;
    let (mut start, mut hours) = (of.start, of.hours_per_week);
    let (first, second) = card::pair(
        ui,
        |ui| field::day(ui, language, &tr(language, "app-plan-start"), &mut start),
        |ui| {
            focus::come(ui, help::hours_id());
            field::amount(ui, language, &tr(language, "app-plan-hours"), &mut hours)
        },
    );
    if first {
        out.adjust(Edit::SetPlanStart(start));
    }
    if second {
        out.adjust(Edit::SetHoursPerWeek(hours.filter(|hours| hours.0 > 0.0)));
    }
    let mut amount = of.hourly_rate.as_ref().map(|rate| rate.amount);
    let euro = || Currency::parse("EUR").unwrap_or_default();
    let mut currency = of.hourly_rate.as_ref().map_or_else(euro, |rate| rate.currency.clone());
    let (first, second) = card::pair(
        ui,
        |ui| field::money(ui, language, &tr(language, "app-plan-rate"), &mut amount),
        |ui| {
            of.hourly_rate.is_some()
                && choice::pick(ui, &tr(language, "app-plan-currency"), &view.currencies, &mut currency)
        },
    );
    if first || second {
        out.adjust(Edit::SetHourlyRate(amount.map(|amount| Sum { amount, currency })));
    }
}

fn hard_ui(ui: &mut Ui, language: Language, view: &SettingsView, out: &mut Outbox) {
    let mut days = view.settings.hard.clone();
    text::lead(ui, &tr(language, "app-plan-hard-days"));
    text::muted(ui, &tr(language, "app-plan-hard-days-note"));
    let mut gone = None;
    for (i, day) in days.iter_mut().enumerate() {
        ui.push_id(("hard", i), |ui| {
            let named = |key: &str| tr_with(language, key, &[("number", (i + 1).into())]);
            let HardDay { what, on } = day;
            card::pair(
                ui,
                |ui| field::line(ui, &named("app-plan-hard-what"), what),
                |ui| {
                    let mut some = Some(*on);
                    field::day(ui, language, &named("app-plan-hard-on"), &mut some);
                    *on = some.unwrap_or(*on);
                },
            );
            if button::quiet(ui, icon::TRASH_2, &named("app-plan-hard-remove")).clicked() {
                gone = Some(i);
            }
        });
    }
    let added = button::quiet(ui, icon::PLUS, &tr(language, "app-plan-hard-add")).clicked();
    if let Some(i) = gone {
        days.remove(i);
        out.edit(Edit::SetHardDays(days));
    } else if added {
        days.push(HardDay { what: String::new(), on: view.after_plan });
        out.edit(Edit::SetHardDays(days));
    } else if days != view.settings.hard {
        out.adjust(Edit::SetHardDays(days));
    }
}

/// An own task while it is written.
#[derive(Debug, Default)]
pub(super) struct OwnTask {
    open: bool,
    title: String,
    phase: Option<Phase>,
    role: Option<Role>,
    days: Option<u32>,
}

/// Draws the form for an own task, or the button that opens it.
pub(super) fn own_task_ui(ui: &mut Ui, language: Language, choices: &OwnChoices, own: &mut OwnTask, out: &mut Outbox) {
    if !own.open {
        own.open = button::quiet(ui, icon::PLUS, &tr(language, "app-plan-own-add")).clicked();
        return;
    }
    let say = |key: &str| tr(language, &format!("app-plan-own-{key}"));
    let none = tr(language, "app-not-answered");
    field::line(ui, &say("title"), &mut own.title);
    card::pair(
        ui,
        |ui| choice::one_of(ui, &say("phase"), &choices.phases, &none, &mut own.phase),
        |ui| choice::one_of(ui, &say("role"), &choices.roles, &none, &mut own.role),
    );
    field::number(ui, language, &say("days"), &mut own.days);
    let title = own.title.trim().to_owned();
    let ready = own.phase.zip(own.role).filter(|_| !title.is_empty());
    ui.horizontal(|ui| {
        if button::secondary_enabled(ui, &say("go"), ready.is_some()).clicked()
            && let Some((phase, role)) = ready
        {
            let duration_days = own.days.map(|days| ThreePoint::exactly(f64::from(days)));
            let id = choices.id.clone();
            let task = AddedTask { id, phase, title, role, effort_hours: None, duration_days, after: Vec::new() };
            out.edit(Edit::Plan(PlanEdit::Add(task)));
            *own = OwnTask::default();
        }
        if button::secondary(ui, &tr(language, "app-back")).clicked() {
            *own = OwnTask::default();
        }
    });
}
