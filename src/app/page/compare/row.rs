//! One option as a row: tick, rank, name, band, points, difference, what is known; and, when it is
//! open, the points of each group and what stands against it.

use eframe::egui::{Checkbox, RichText, Ui};

use super::trial::{self, TrialForm};
use super::waiver::{self, WaiverForm};
use crate::app::action::Outbox;
use crate::app::fonts::Weight;
use crate::app::icon;
use crate::app::theme::{self, size, space};
use crate::app::view::compare::row::OptionRow;
use crate::app::widget::chip::{self, Tone, chip};
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{band, card, text};
use crate::catalog::Day;
use crate::text::{Language, tr, tr_with};

/// Height of a row; rows touch, so that lines through all of them are whole.
pub(super) const HEIGHT: f32 = 52.0;
/// Below this width, what is known stands below the name.
const WIDE: f32 = 720.0;
/// Below this width, only rank, name and points are left; the opened row says the rest.
const NARROW: f32 = 420.0;

/// Whether an option stands side by side with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Picked {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// It does not, and there is no more room.
    Full,
    /// It always does.
    Never,
}

/// What is half filled in below a row.
#[derive(Debug, Default)]
pub(super) struct RowForms {
    waiver: Option<WaiverForm>,
    trial: Option<TrialForm>,
}

/// What happened to a row.
pub(super) struct Done {
    /// It was opened or closed.
    pub(super) clicked: bool,
    /// Its tick was changed.
    pub(super) picked: bool,
}

/// One of the columns.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Tick,
    Rank,
    Name,
    Band,
    Likely,
    Difference,
    Known,
}

fn parts(ui: &Ui) -> Vec<Part> {
    let all = [Part::Tick, Part::Rank, Part::Name, Part::Band, Part::Likely, Part::Difference, Part::Known];
    let width = ui.available_width();
    let fits = |part: &Part| match part {
        Part::Known => width >= WIDE,
        Part::Band | Part::Tick | Part::Difference => width >= NARROW,
        _ => true,
    };
    all.into_iter().filter(fits).collect()
}

fn columns(parts: &[Part], language: Language) -> Vec<Column> {
    let say = |key: &str| tr(language, key);
    let column = |part: &Part| match part {
        Part::Tick => Column::text(String::new(), Width::Points(28.0)),
        Part::Rank => Column::number(String::new(), Width::Points(20.0)),
        Part::Name => Column::text(say("app-compare-name"), Width::Parts(3.0)),
        Part::Band => Column::text(String::new(), Width::Parts(2.0)),
        Part::Likely => Column::number(say("app-compare-points"), Width::Points(48.0)),
        Part::Difference => Column::number(say("app-compare-against"), Width::Points(56.0)),
        Part::Known => Column::text(say("app-compare-known"), Width::Points(124.0)),
    };
    parts.iter().map(column).collect()
}

/// The headings.
pub(super) fn header(ui: &mut Ui, language: Language) {
    let parts = parts(ui);
    table::header_with(ui, &columns(&parts, language), |i, ui| {
        if parts.get(i) == Some(&Part::Band) {
            band::scale_head(ui);
        }
    });
}

/// Draws the row.
pub(super) fn ui(
    ui: &mut Ui,
    (language, index, today): (Language, usize, Day),
    (row, open): (&OptionRow, bool),
    pick: Picked,
    forms: &mut RowForms,
    out: &mut Outbox,
) -> Done {
    let parts = parts(ui);
    let columns = columns(&parts, language);
    let mut picked = false;
    let response = table::row(ui, (&row.spoken, open), &columns, HEIGHT, |i, ui| match parts.get(i) {
        Some(Part::Tick) => picked = tick_ui(ui, language, row, pick),
        Some(Part::Name) => name_ui(ui, language, row, !parts.contains(&Part::Known)),
        Some(part) => part_ui(ui, row, *part),
        None => {}
    });
    let response = if open {
        card::inset(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            detail_ui(ui, language, row, (index, today), forms, out);
        });
        response
    } else if response.has_focus() {
        response.show_tooltip_ui(|ui| split_ui(ui, language, row));
        response
    } else {
        response.on_hover_ui(|ui| split_ui(ui, language, row))
    };
    Done { clicked: response.clicked() && !picked, picked }
}

fn tick_ui(ui: &mut Ui, language: Language, row: &OptionRow, pick: Picked) -> bool {
    if pick == Picked::Never {
        return false;
    }
    let mut ticked = pick == Picked::Yes;
    let name = tr_with(language, "app-compare-pick", &[("name", row.name.as_str().into())]);
    let tick = ui.add_enabled(pick != Picked::Full, Checkbox::without_text(&mut ticked));
    let tick = tick.accessible_name(name);
    tick.on_disabled_hover_text(tr(language, "app-compare-pick-full")).changed()
}

fn part_ui(ui: &mut Ui, row: &OptionRow, part: Part) {
    let t = theme::tokens(ui);
    match part {
        Part::Tick | Part::Name => {}
        Part::Rank => drop(text::short(ui, text::strong(&row.rank))),
        Part::Band => band::band(ui, row.band),
        Part::Likely => {
            let bold = RichText::new(&row.likely).family(Weight::Bold.family());
            text::short(ui, if row.band.thin { bold.color(t.muted) } else { bold });
        }
        Part::Difference => drop(text::short(ui, RichText::new(&row.difference).color(t.muted))),
        Part::Known => drop(text::line(ui, RichText::new(&row.known).size(size::SMALL).color(t.muted))),
    }
}

/// The points of each group and their sum, as the pointer and the keyboard show them.
fn split_ui(ui: &mut Ui, language: Language, row: &OptionRow) {
    ui.spacing_mut().item_spacing.y = space::XS;
    text::line(ui, text::strong(&row.name));
    let total = (tr(language, "app-side-total"), row.likely.as_str());
    let groups = row.groups.iter().map(|(_, group, points)| (group.clone(), points.as_str()));
    for (group, points) in groups.chain([total]) {
        text::line(ui, tr_with(language, "app-compare-part", &[("group", group.into()), ("points", points.into())]));
    }
    text::small(ui, &row.ends);
    text::small(ui, &row.known);
}

fn name_ui(ui: &mut Ui, language: Language, row: &OptionRow, with_known: bool) {
    let t = theme::tokens(ui);
    let known = with_known.then(|| row.coverage.clone());
    let below = below_name(language, row).chain(known).collect::<Vec<_>>().join(" · ");
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        // A chip is higher than small print.
        ui.add_space(match (row.open.is_empty(), below.is_empty()) {
            (true, true) => 16.0,
            (true, false) => 7.0,
            (false, _) => 5.0,
        });
        let name = RichText::new(&row.name).family(Weight::Medium.family());
        text::short(ui, if row.band.thin { name.color(t.muted) } else { name });
        ui.spacing_mut().interact_size.y = 18.0;
        ui.horizontal(|ui| {
            if !row.open.is_empty() {
                let gates: Vec<&str> = row.reasons.iter().map(|r| r.text.as_str()).collect();
                chip(ui, Tone::Plain, icon::CIRCLE_QUESTION_MARK, &row.open).on_hover_text(gates.join("\n"));
            }
            if !below.is_empty() {
                text::short(ui, RichText::new(below).size(size::SMALL).color(t.muted));
            }
        });
    });
}

/// The small print below a name: today, why it fails, what to ask, who cannot live with it.
fn below_name(language: Language, row: &OptionRow) -> impl Iterator<Item = String> {
    let today = row.today.then(|| tr(language, "app-compare-today"));
    let reason = if row.fails {
        row.reasons.first().map(|r| r.text.clone())
    } else {
        row.question.as_ref().map(|(short, _)| short.clone())
    };
    [today, reason, row.veto.clone()].into_iter().flatten()
}

fn detail_ui(
    ui: &mut Ui,
    language: Language,
    row: &OptionRow,
    (index, today): (usize, Day),
    forms: &mut RowForms,
    out: &mut Outbox,
) {
    let title = tr_with(language, "app-compare-parts", &[("name", row.name.as_str().into())]);
    ui.label(text::strong(title));
    chip::row(ui, |ui| {
        for (_, group, points) in &row.groups {
            let values = [("group", group.as_str().into()), ("points", points.as_str().into())];
            chip(ui, Tone::Plain, icon::CIRCLE_DOT, &tr_with(language, "app-compare-part", &values));
        }
    });
    text::small(ui, &format!("{} · {} · {}", row.likely, row.ends, row.known));
    for (i, reason) in row.reasons.iter().enumerate() {
        ui.push_id(("reason", i), |ui| waiver::ui(ui, language, (row, reason), (index, today), &mut forms.waiver, out));
    }
    if let Some((_, question)) = &row.question {
        text::prose(ui, question);
    }
    trial::ui(ui, language, row, (index, today), &mut forms.trial, out);
    ui.add_space(space::XS);
}
