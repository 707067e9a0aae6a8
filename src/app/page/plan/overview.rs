//! What is said before the tasks: missed dates first, a smaller plan, then when, how far, and all hard dates.

use eframe::egui::{Align2, CursorIcon, FontId, Frame, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::{Part, Shown, help, tasks, toggle};
use crate::app::action::{Action, Outbox};
use crate::app::focus;
use crate::app::fonts;
use crate::app::icon;
use crate::app::page::tool;
use crate::app::state::Step;
use crate::app::theme::{self, CARD_RADIUS, RADIUS, size, space};
use crate::app::view::palette::Target;
use crate::app::view::plan::{Because, HardView, Planned, SmallView};
use crate::app::widget::chip::{Tone, chip};
use crate::app::widget::{button, card, disclosure, field, text};
use crate::text::{Language, tr, tr_with};

/// Draws it.
pub(super) fn ui(ui: &mut Ui, language: Language, planned: &Planned, shown: &mut Shown, out: &mut Outbox) {
    for line in planned.hard.iter().filter(|line| line.missed) {
        missed_ui(ui, language, line, shown, out);
    }
    planned.small.iter().filter(|offer| !offer.back).for_each(|offer| smaller_ui(ui, offer, out));
    card::card(ui, |ui| {
        ui.scope(|ui| {
            ui.spacing_mut().interact_size.y = 24.0;
            ui.spacing_mut().item_spacing.y = space::XS;
            ui.horizontal_wrapped(|ui| head_ui(ui, language, planned));
        });
        if let Some(ends) = &planned.also_ends {
            text::prose(ui, ends);
            if button::small(ui, icon::ARROW_RIGHT, &tr(language, "app-plan-to-needs")).clicked() {
                out.send(Action::Go(Step::Needs));
            }
        }
        if let Some(full) = &planned.full {
            help::ui(ui, language, full, shown, out);
        }
        planned.small.iter().filter(|offer| offer.back).for_each(|offer| back_ui(ui, offer, shown, out));
        if let Some((said, edits)) = &planned.settled {
            text::prose(ui, said);
            if button::small(ui, icon::CHECK, &tr(language, "app-plan-settle")).clicked() {
                edits.iter().for_each(|edit| out.edit(edit.clone()));
            }
        }
        notes_ui(ui, language, planned, shown);
    });
}

/// Remarks and the dates that are kept, folded; called after what there is of both.
fn notes_ui(ui: &mut Ui, language: Language, planned: &Planned, shown: &mut Shown) {
    let dates = planned.hard.iter().any(|line| !line.missed);
    if !dates && planned.full.is_none() && planned.remarks.is_empty() {
        return;
    }
    let title = tr(language, if dates { "app-plan-notes-and-dates" } else { "app-plan-remarks" });
    let open = shown.open.contains(&Part::Dates);
    let left = |ui: &mut Ui| text::title_and_note(ui, &title, "");
    if disclosure::row(ui, (&title, open), left, |_| {}).clicked() {
        toggle(&mut shown.open, Part::Dates);
    }
    if open {
        if let Some(full) = &planned.full {
            text::prose(ui, &full.text);
            text::small(ui, &full.roles);
        }
        planned.remarks.iter().for_each(|remark| drop(text::prose(ui, remark)));
        kept_ui(ui, language, planned);
    }
}

/// A smaller plan: how much it is and what stays, before anything is changed, and its button.
fn smaller_ui(ui: &mut Ui, offer: &SmallView, out: &mut Outbox) {
    card::card(ui, |ui| {
        text::lead(ui, &offer.title);
        text::prose(ui, &offer.text);
        if button::small(ui, icon::CIRCLE_MINUS, &offer.go).clicked() {
            out.edit(offer.edit.clone());
        }
    });
}

/// The way back from it.
fn back_ui(ui: &mut Ui, offer: &SmallView, shown: &mut Shown, out: &mut Outbox) {
    let open = shown.open.contains(&Part::SmallBack);
    if disclosure::titled(ui, &offer.title, open).clicked() {
        toggle(&mut shown.open, Part::SmallBack);
    }
    if !open {
        return;
    }
    card::inset(ui, |ui| {
        text::prose(ui, &offer.text);
        if button::small(ui, icon::UNDO_2, &offer.go).clicked() {
            out.edit(offer.edit.clone());
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
        if planned.full.is_some() {
            let kept = tr_with(language, "app-plan-kept-if", &[("kept", kept.as_str().into())]);
            chip(ui, Tone::Plain, icon::FLAG, &kept);
        } else {
            chip(ui, if all { Tone::Good } else { Tone::Warn }, icon::FLAG, kept);
        }
    }
}

fn missed_ui(ui: &mut Ui, language: Language, line: &HardView, shown: &mut Shown, out: &mut Outbox) {
    let t = theme::tokens(ui);
    let frame = Frame::new().fill(t.error_soft).corner_radius(CARD_RADIUS).inner_margin(20);
    frame.show(ui, |ui| {
        ui.take_available_width();
        ui.horizontal_wrapped(|ui| {
            ui.label(icon::TRIANGLE_ALERT.tinted(16.0, t.error));
            ui.label(text::strong(&line.title).color(t.error));
        });
        if line.because.is_empty() {
            late_ui(ui, language, line, out);
            return;
        }
        // Both sides may lead somewhere; one after the other they are carried out.
        let mut leads = Outbox::default();
        let late = |ui: &mut Ui| late_ui(ui, language, line, out);
        card::pair(ui, late, |ui| because_ui(ui, language, &line.because, shown, &mut leads));
        leads.take().into_iter().for_each(|action| out.send(action));
    });
    ui.add_space(space::S);
}

/// When it comes, what that costs, and where the length of a term is entered.
fn late_ui(ui: &mut Ui, language: Language, line: &HardView, out: &mut Outbox) {
    text::prose(ui, &line.text);
    line.cost.iter().for_each(|cost| drop(text::prose(ui, cost)));
    if let Some(tool) = &line.no_term
        && button::small(ui, icon::PENCIL, &tr(language, "app-plan-enter-term")).clicked()
    {
        focus::wish(ui, tool::term_id());
        out.send(Action::Reach(Target::Tool(tool.clone())));
    }
}

/// The tasks that take most of the time, each on lines of its own: they lead to the list of tasks.
fn because_ui(ui: &mut Ui, language: Language, because: &[Because], shown: &mut Shown, out: &mut Outbox) {
    field::label(ui, &tr(language, "app-plan-because"));
    for one in because {
        if task_ui(ui, one).clicked() {
            tasks::reveal(ui, shown, (one.phase, &one.id));
        }
        one.open.iter().for_each(|open| help::open_ui(ui, open, out));
    }
}

/// One of them: what, and below it when.
fn task_ui(ui: &mut Ui, one: &Because) -> Response {
    let t = theme::tokens(ui);
    let left = size::BODY + space::S;
    let room = (ui.available_width() - left).min(space::PROSE);
    let set =
        |text: &str, points, color| ui.painter().layout(text.to_owned(), FontId::proportional(points), color, room);
    let (what, when) = (set(&one.what, size::BODY, t.ink), set(&one.when, size::SMALL, t.muted));
    let height = what.size().y + when.size().y + space::S;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), format!("{}, {}", one.what, one.when)));
    if response.hovered() {
        ui.painter().rect_filled(rect, RADIUS, t.hover);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, RADIUS, (2.0, t.accent), StrokeKind::Inside);
    }
    let top = rect.top() + space::XS;
    let font = FontId::new(size::BODY, fonts::symbols());
    ui.painter().text(pos2(rect.left(), top), Align2::LEFT_TOP, icon::CHEVRON_RIGHT.char(), font, t.muted);
    let below = pos2(rect.left() + left, top + what.size().y);
    ui.painter().galley(pos2(rect.left() + left, top), what, t.ink);
    ui.painter().galley(below, when, t.muted);
    response.on_hover_cursor(CursorIcon::PointingHand)
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
