//! One option as a row: tick, rank, name, band, points, difference, what is known; and, when it is
//! open, what its points are made of and what stands against it.

use std::sync::Arc;

use eframe::egui::{Checkbox, FontId, Galley, Label, Rect, RichText, Ui};

use super::detail::{self, RowForms};
use crate::app::action::Outbox;
use crate::app::fonts::Weight;
use crate::app::icon;
use crate::app::theme::{self, size, space};
use crate::app::view::compare::parts::GroupPart;
use crate::app::view::compare::row::OptionRow;
use crate::app::widget::chip::{self, Tone, chip};
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{band, card, disclosure, text};
use crate::catalog::Day;
use crate::text::{Language, tr, tr_with};

/// Least height of a row; rows touch, so that lines through all of them are whole.
const HEIGHT: f32 = 52.0;
/// Height of a line of small print.
const SMALL: f32 = 18.0;
/// Below this width, what is known stands below the name.
const WIDE: f32 = 720.0;
/// Below this width, so does the difference to today, and nothing can be ticked.
const SLIM: f32 = 420.0;
/// Below this width, ticks have no heading; the line above the table says what they are for.
const HEADED: f32 = 560.0;
/// A tick's cell of this width has room for a word.
const ALWAYS: f32 = 48.0;
/// Below this width, only rank, name and points are left; the opened row says the rest.
const NARROW: f32 = 330.0;

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
    /// It always does, and another row of it above says so.
    Above,
}

/// What happened to a row.
pub(super) struct Done {
    /// Where the row is, without what is open below it.
    pub(super) head: Rect,
    /// It was opened or closed.
    pub(super) clicked: bool,
    /// Its tick was changed.
    pub(super) picked: bool,
    /// The criterion or wish whose evidence is asked for.
    pub(super) asked: Option<String>,
    /// It was said that it is not open to the client.
    pub(super) closed: bool,
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
        Part::Tick | Part::Difference => width >= SLIM,
        Part::Band => width >= NARROW,
        _ => true,
    };
    all.into_iter().filter(fits).collect()
}

/// Whether there is room for ticks.
pub(super) fn can_tick(ui: &Ui) -> bool {
    ui.available_width() >= SLIM
}

fn columns(ui: &Ui, parts: &[Part], language: Language) -> Vec<Column> {
    let say = |key: &str| tr(language, key);
    let headed = ui.available_width() >= HEADED;
    let column = |part: &Part| match part {
        Part::Tick if headed => Column::text(say("app-compare-tick"), Width::Points(56.0)),
        Part::Tick => Column::text(String::new(), Width::Points(28.0)),
        Part::Rank => Column::number(String::new(), Width::Points(20.0)),
        Part::Name => Column::text(say("app-compare-name"), Width::Parts(3.0)),
        Part::Band => Column::text(String::new(), Width::Parts(2.0)),
        Part::Likely => Column::number(say("app-compare-points"), Width::Points(48.0)),
        Part::Difference => Column::number(say("app-compare-against"), Width::Points(68.0)),
        Part::Known => Column::text(say("app-compare-known"), Width::Points(124.0)),
    };
    parts.iter().map(column).collect()
}

/// The headings.
pub(super) fn header(ui: &mut Ui, language: Language) {
    let parts = parts(ui);
    let columns = columns(ui, &parts, language);
    table::header_with(ui, &columns, |i, ui| {
        if parts.get(i) == Some(&Part::Band) {
            band::scale_head(ui);
        }
    });
}

/// Draws the row, with what its points are made of where it is open. `alone` = no row is open: else what comes
/// under the pointer would lie over the buttons of that one.
pub(super) fn ui(
    ui: &mut Ui,
    (language, index, today): (Language, usize, Day),
    (row, made_of): (&OptionRow, Option<&[GroupPart]>),
    (pick, alone): (Picked, bool),
    forms: &mut RowForms,
    out: &mut Outbox,
) -> Done {
    let (parts, open) = (parts(ui), made_of.is_some());
    let columns = columns(ui, &parts, language);
    let name = Name::new(ui, language, row, &parts);
    let (mut picked, mut asked, mut closed) = (false, None, false);
    let response = table::row(ui, (&row.spoken, open), &columns, name.height(), |i, ui| match parts.get(i) {
        Some(Part::Tick) => picked = tick_ui(ui, language, row, pick),
        Some(Part::Name) => name.ui(ui, row),
        Some(part) => part_ui(ui, row, *part),
        None => {}
    });
    disclosure::unfolds(&response, open);
    let response = if let Some(made_of) = made_of {
        (asked, closed) = card::inset(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            detail::ui(ui, language, (row, made_of), (index, today), forms, out)
        });
        response
    } else if !alone {
        response
    } else if response.has_focus() {
        response.show_tooltip_ui(|ui| split_ui(ui, language, row));
        response
    } else {
        response.on_hover_ui(|ui| split_ui(ui, language, row))
    };
    Done { head: response.rect, clicked: response.clicked() && !picked, picked, asked, closed }
}

fn tick_ui(ui: &mut Ui, language: Language, row: &OptionRow, pick: Picked) -> bool {
    if pick == Picked::Above {
        return false;
    }
    if pick == Picked::Never {
        // Where ticks have no heading, there is no room for a word either.
        if ui.available_width() >= ALWAYS {
            let always = RichText::new(tr(language, "app-compare-pick-always")).size(size::SMALL);
            let always = text::short(ui, always.color(theme::tokens(ui).muted));
            always.on_hover_text(tr(language, "app-compare-pick-always-why"));
        }
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
        Part::Band => band::band(ui, row.band, row.unranked.as_ref().map_or("", |(short, _)| short.as_str())),
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
    let total = [
        ("group", tr(language, "app-side-total").into()),
        ("points", row.likely.as_str().into()),
        ("most", "100".into()),
    ];
    let total = tr_with(language, "app-compare-part", &total);
    row.groups.iter().chain([&total]).for_each(|part| drop(text::line(ui, part.as_str())));
    text::small(ui, &row.ends);
    text::small(ui, &row.known);
    unranked_ui(ui, row);
}

/// Why there is no band, where there is none.
pub(super) fn unranked_ui(ui: &mut Ui, row: &OptionRow) {
    if let Some((_, why)) = &row.unranked {
        text::small(ui, why);
    }
}

/// How high the row of an option is, before it is opened.
pub(super) fn height(ui: &Ui, language: Language, row: &OptionRow) -> f32 {
    Name::new(ui, language, row, &parts(ui)).height()
}

/// What the name's cell holds, set for its column: on as many lines as it needs, for options differ in the operator, at
/// the end of their names, and small print ends with why one fails.
struct Name {
    name: Arc<Galley>,
    /// There is a chip below it.
    chip: bool,
    /// The small print below it; `None` = there is none.
    below: Option<Arc<Galley>>,
    /// Chip and small print need lines of their own.
    apart: bool,
}

impl Name {
    fn new(ui: &Ui, language: Language, row: &OptionRow, parts: &[Part]) -> Self {
        let at = parts.iter().position(|part| *part == Part::Name).unwrap_or_default();
        let room = table::column_width(ui.available_width(), &columns(ui, parts, language), at);
        let t = theme::tokens(ui);
        let color = if row.band.thin { t.muted } else { t.ink };
        let font = FontId::new(size::BODY, Weight::Medium.family());
        let below = below_name(language, row, parts).join(" · ");
        let set = |wrap: f32| ui.painter().layout(below.clone(), FontId::proportional(size::SMALL), t.muted, wrap);
        let chip = !row.open.is_empty();
        let beside = if chip { chip::width(ui, &row.open) + space::S } else { 0.0 };
        let apart = beside + set(f32::INFINITY).size().x > room;
        Self {
            name: ui.painter().layout(row.name.clone(), font, color, room),
            chip,
            below: (!below.is_empty()).then(|| set(room)),
            apart,
        }
    }

    /// Of everything in the cell.
    fn content(&self) -> f32 {
        let print = self.below.as_ref().map_or(0.0, |below| below.size().y.max(SMALL));
        let below = match (self.chip, self.apart && print > 0.0) {
            (true, true) => chip::HEIGHT + space::XS + print,
            (true, false) => chip::HEIGHT,
            (false, _) => print,
        };
        self.name.size().y + if below > 0.0 { space::XS + below } else { 0.0 }
    }

    /// Of the row.
    fn height(&self) -> f32 {
        (self.content() + 2.0 * space::XS).ceil().max(HEIGHT)
    }

    fn ui(&self, ui: &mut Ui, row: &OptionRow) {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            ui.add_space(((self.height() - self.content()) / 2.0).floor());
            ui.add(Label::new(Arc::clone(&self.name)).selectable(false));
            ui.spacing_mut().interact_size.y = if self.chip { chip::HEIGHT } else { SMALL };
            ui.horizontal(|ui| {
                if self.chip {
                    let gates: Vec<&str> = row.reasons.iter().map(|r| r.text.as_str()).collect();
                    chip(ui, Tone::Plain, icon::CIRCLE_QUESTION_MARK, &row.open).on_hover_text(gates.join("\n"));
                }
                if !(self.chip && self.apart) {
                    self.below_ui(ui);
                }
            });
            if self.chip && self.apart {
                self.below_ui(ui);
            }
        });
    }

    fn below_ui(&self, ui: &mut Ui) {
        if let Some(below) = &self.below {
            ui.add(Label::new(Arc::clone(below)).selectable(false));
        }
    }
}

/// The small print below a name: that it is in use today, who runs it, what a year costs where there is room, what to
/// read before, why it fails, what to ask, who cannot live with it, and what has no column.
fn below_name(language: Language, row: &OptionRow, parts: &[Part]) -> Vec<String> {
    let today = row.today.then(|| tr(language, "app-compare-today"));
    let reason = if row.fails {
        row.reasons.first().map(|r| r.text.clone())
    } else {
        row.question.as_ref().map(|(short, _)| short.clone())
    };
    let against = (!row.today && !row.difference.is_empty() && !parts.contains(&Part::Difference))
        .then(|| tr_with(language, "app-row-against", &[("difference", row.difference.as_str().into())]));
    let known = (!parts.contains(&Part::Known)).then(|| row.coverage.clone());
    let read = Some(row.read.clone()).filter(|read| !read.is_empty());
    // Where what is known has no column, there is no room for what the opened row says, too.
    let year = Some(row.cost.year.clone()).filter(|year| !year.is_empty() && parts.contains(&Part::Known));
    let all = [today, row.operator.clone(), year, read, reason, row.veto.clone(), against, known];
    all.into_iter().flatten().collect()
}
