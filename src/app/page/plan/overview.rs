//! What is said before the tasks: missed dates first, then when, how far, and all hard dates.

use eframe::egui::{Frame, Ui};

use super::{Part, Shown, help, toggle};
use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::{self, CARD_RADIUS, size, space};
use crate::app::view::plan::{HardView, Planned};
use crate::app::widget::chip::{Tone, chip};
use crate::app::widget::{button, card, disclosure, field, text};
use crate::text::{Language, tr};

/// Draws it.
pub(super) fn ui(ui: &mut Ui, language: Language, planned: &Planned, shown: &mut Shown, out: &mut Outbox) {
    for line in planned.hard.iter().filter(|line| line.missed) {
        missed_ui(ui, language, line);
    }
    card::card(ui, |ui| {
        ui.scope(|ui| {
            ui.spacing_mut().interact_size.y = 24.0;
            ui.spacing_mut().item_spacing.y = space::XS;
            ui.horizontal_wrapped(|ui| head_ui(ui, language, planned));
        });
        if let Some(full) = &planned.full {
            help::ui(ui, language, full, shown, out);
        }
        if let Some((said, edits)) = &planned.settled {
            text::prose(ui, said);
            if button::small(ui, icon::CHECK, &tr(language, "app-plan-settle")).clicked() {
                edits.iter().for_each(|edit| out.edit(edit.clone()));
            }
        }
        let title = tr(language, "app-plan-notes-and-dates");
        let open = shown.open.contains(&Part::Dates);
        let left = |ui: &mut Ui| text::title_and_note(ui, &title, "");
        if disclosure::row(ui, (&title, open), left, |_| {}).clicked() {
            toggle(&mut shown.open, Part::Dates);
        }
        if open {
            planned.remarks.iter().for_each(|remark| drop(text::prose(ui, remark)));
            kept_ui(ui, language, planned);
        }
    });
}

fn head_ui(ui: &mut Ui, language: Language, planned: &Planned) {
    text::lead(ui, &planned.when).on_hover_text(tr(language, "app-plan-when-note"));
    text::note(ui, &planned.progress);
    if let Some(intended) = &planned.intended {
        chip(ui, Tone::Warn, icon::CIRCLE_ALERT, intended);
    }
    if let Some(full) = &planned.full {
        chip(ui, Tone::Warn, icon::CLOCK, &full.short);
    }
    if let Some(kept) = &planned.kept {
        let all = planned.hard.iter().all(|line| !line.missed);
        chip(ui, if all { Tone::Good } else { Tone::Warn }, icon::FLAG, kept);
    }
}

fn missed_ui(ui: &mut Ui, language: Language, line: &HardView) {
    let t = theme::tokens(ui);
    let frame = Frame::new().fill(t.error_soft).corner_radius(CARD_RADIUS).inner_margin(20);
    frame.show(ui, |ui| {
        ui.take_available_width();
        ui.horizontal_wrapped(|ui| {
            ui.label(icon::TRIANGLE_ALERT.tinted(16.0, t.error));
            ui.label(text::strong(&line.title).color(t.error));
        });
        let said = |ui: &mut Ui| {
            text::prose(ui, &line.text);
            line.cost.iter().for_each(|cost| drop(text::prose(ui, cost)));
        };
        if line.because.is_empty() {
            said(ui);
        } else {
            card::pair(ui, said, |ui| because_ui(ui, language, &line.because));
        }
    });
    ui.add_space(space::S);
}

/// The tasks that take most of the time, each on lines of its own.
fn because_ui(ui: &mut Ui, language: Language, because: &[(String, String)]) {
    field::label(ui, &tr(language, "app-plan-because"));
    for (when, what) in because {
        ui.horizontal_top(|ui| {
            ui.label(icon::CHEVRON_RIGHT.tinted(size::BODY, theme::tokens(ui).muted));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                text::prose(ui, what);
                text::small(ui, when);
            });
        });
    }
}

fn kept_ui(ui: &mut Ui, language: Language, planned: &Planned) {
    let kept: Vec<&HardView> = planned.hard.iter().filter(|line| !line.missed).collect();
    if kept.is_empty() {
        return;
    }
    ui.add_space(space::XS);
    ui.label(text::strong(tr(language, "app-plan-hard-dates")));
    for two in kept.chunks(2) {
        let mut both = two.iter();
        let (left, right) = (both.next(), both.next());
        let show = |ui: &mut Ui, line: Option<&&HardView>| {
            if let Some(line) = line {
                ui.spacing_mut().item_spacing.y = space::XS;
                text::prose(ui, &line.title);
                chip(ui, Tone::Good, icon::CHECK, &line.text);
                line.cost.iter().for_each(|cost| drop(text::small(ui, cost)));
            }
        };
        card::pair(ui, |ui| show(ui, left), |ui| show(ui, right));
    }
}
