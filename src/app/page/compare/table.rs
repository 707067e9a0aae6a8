//! The table: today's tool, the first eight, the fold, the thin ones, the failing ones.

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Id, RichText, Stroke, Ui};

use super::row::{self, Picked};
use super::{CompareForm, Mode};
use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::{self, size, space};
use crate::app::view::compare::parts::GroupPart;
use crate::app::view::compare::row::OptionRow;
use crate::app::view::compare::{CompareView, SIDE, Table};
use crate::app::widget::{band, button, card, disclosure, glide, text};
use crate::catalog::Day;
use crate::dossier::Edit;
use crate::text::{Language, tr, tr_with};

/// What a band is made of, and the key of what each part means.
const LEGEND: [(band::Part, &str); 4] = [
    (band::Part::Mark, "app-band-mark"),
    (band::Part::Probable, "app-band-probable"),
    (band::Part::Hull, "app-band-range"),
    (band::Part::Today, "app-band-today"),
];

/// What all rows need to know.
#[derive(Clone, Copy)]
struct About<'a> {
    view: &'a CompareView,
    /// What the points of the opened row are made of.
    parts: &'a [GroupPart],
    today: Day,
    /// How high each row is that can move.
    heights: &'a [f32],
}

/// Draws the table.
pub(super) fn ui(
    ui: &mut Ui,
    (view, table, parts): (&CompareView, &Table, &[GroupPart]),
    today: Day,
    form: &mut CompareForm,
    out: &mut Outbox,
) {
    let lead = text::prose(ui, &table.sentence.text);
    text::more(lead, &table.sentence.all);
    text::small(ui, &tr(view.language, &format!("app-order-{}-says", view.order.code())));
    ui.add_space(space::S);
    form.table_in_sight(ui);
    card::card(ui, |ui| {
        if row::can_tick(ui) {
            ticked_ui(ui, view, form);
        }
        if !card::is_low(ui) {
            legend_ui(ui, view.language);
        }
        row::header(ui, view.language);
        let movable = table.first.iter().chain(&table.more).chain(&table.thin).chain(&table.failing);
        let heights: Vec<f32> = movable.map(|option| row::height(ui, view.language, option)).collect();
        let about = About { view, parts, today, heights: &heights };
        rows_ui(ui, about, (&table.today, None), form, out);
        if !table.today.is_empty() {
            ui.separator();
        }
        rows_ui(ui, about, (&table.first, Some(0)), form, out);
        let mut from = table.first.len();
        if !table.more.is_empty() {
            fold_ui(ui, view, ("app-compare-more", table.more.len()), &mut form.more);
            part_ui(ui, about, (&table.more, from, form.more), form, out);
        }
        from += table.more.len();
        if !table.thin.is_empty() {
            dashed(ui);
            fold_ui(ui, view, ("app-compare-thin", table.thin.len()), &mut form.thin);
            if form.thin {
                text::small(ui, &tr(view.language, "app-compare-thin-note"));
            }
            part_ui(ui, about, (&table.thin, from, form.thin), form, out);
        }
        from += table.thin.len();
        if !table.failing.is_empty() {
            ui.separator();
            fold_ui(ui, view, ("app-compare-failing", table.failing.len()), &mut form.failing);
            if form.failing {
                text::small(ui, &tr(view.language, "app-compare-failing-note"));
            }
            part_ui(ui, about, (&table.failing, from, form.failing), form, out);
        }
    });
    if card::is_low(ui) {
        ui.add_space(space::S);
        legend_ui(ui, view.language);
    }
    text::small(ui, &tr(view.language, "app-compare-legend"));
}

/// What a row of the chart is made of; in a low window below the rows, of which there are to be some in sight.
fn legend_ui(ui: &mut Ui, language: Language) {
    band::legend(ui, &LEGEND.map(|(part, key)| (part, tr(language, key))));
}

/// What the ticks are for, how many there are, and the way to what they choose.
fn ticked_ui(ui: &mut Ui, view: &CompareView, form: &mut CompareForm) {
    let (language, count) = (view.language, view.shortlist.len());
    if count == 0 {
        // As high as with a tick, so that the rows stay where they are.
        let hint = RichText::new(tr(language, "app-compare-tick-hint")).size(size::SMALL);
        ui.horizontal(|ui| {
            ui.set_min_height(ui.spacing().interact_size.y);
            text::line(ui, hint.color(theme::tokens(ui).muted));
        });
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.set_min_height(ui.spacing().interact_size.y);
        text::note(ui, &tr_with(language, "app-compare-ticked", &[("count", count.into())]));
        if button::small(ui, icon::ARROW_RIGHT, &tr(language, "app-compare-see-side")).clicked() {
            form.mode = Mode::Side;
        }
    });
}

fn fold_ui(ui: &mut Ui, view: &CompareView, (key, count): (&str, usize), open: &mut bool) {
    let count = [("count", count.into())];
    let title = tr_with(view.language, key, &count);
    let color = theme::tokens(ui).muted;
    let label = RichText::new(&title).size(size::BODY).color(color);
    if disclosure::row(ui, (&title, *open), |ui| drop(text::short(ui, label)), |_| {}).clicked() {
        *open = !*open;
    }
}

/// What stands below this line cannot be compared.
fn dashed(ui: &mut Ui) {
    ui.add_space(space::XS);
    let y = ui.cursor().top();
    let x = ui.max_rect().x_range();
    let stroke = Stroke::new(1.5, theme::tokens(ui).edge);
    let ends = [eframe::egui::pos2(x.min, y), eframe::egui::pos2(x.max, y)];
    ui.painter().extend(eframe::egui::Shape::dashed_line(&ends, stroke, 6.0, 5.0));
    ui.add_space(space::XS);
}

/// A part that may be folded; what is hidden keeps its place among all rows in mind.
fn part_ui(
    ui: &mut Ui,
    about: About<'_>,
    (rows, from, open): (&[OptionRow], usize, bool),
    form: &mut CompareForm,
    out: &mut Outbox,
) {
    if open {
        return rows_ui(ui, about, (rows, Some(from)), form, out);
    }
    for (i, option) in rows.iter().enumerate() {
        let _ = way(ui, about, option, from + i);
    }
}

/// Rows; `from` is the place of the first one among all, `None` = they never move.
fn rows_ui(
    ui: &mut Ui,
    about: About<'_>,
    (rows, from): (&[OptionRow], Option<usize>),
    form: &mut CompareForm,
    out: &mut Outbox,
) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut rising = Vec::new();
        for (i, option) in rows.iter().enumerate() {
            let way = from.map_or(0.0, |from| way(ui, about, option, from + i));
            let before = glide::painted(ui);
            glide::drawn(ui, way, |ui| row_ui(ui, about, option, form, out));
            if way > 0.0 {
                rising.push(before..glide::painted(ui));
            }
        }
        glide::lift(ui, rising);
    });
}

/// How far a row is from its place: it glides there when the order changes.
fn way(ui: &Ui, about: About<'_>, option: &OptionRow, place: usize) -> f32 {
    glide::way(ui, Id::unique(("row", about.view.index, option.id.as_str())), place, about.heights)
}

fn row_ui(ui: &mut Ui, about: About<'_>, option: &OptionRow, form: &mut CompareForm, out: &mut Outbox) {
    let About { view, parts, today, .. } = about;
    let listed = view.shortlist.contains(&option.id);
    let open = form.row.as_ref() == Some(&option.id);
    // What is in use today always stands side by side with the others, also where it has a place among them.
    let pick = match (option.today && (option.rank.is_empty() || !listed), listed) {
        (true, _) if option.rank.is_empty() => Picked::Never,
        (true, _) => Picked::Above,
        (_, true) => Picked::Yes,
        (_, false) if view.shortlist.len() >= SIDE => Picked::Full,
        (_, false) => Picked::No,
    };
    let done = ui.push_id(option.id.as_str(), |ui| {
        let about = (view.language, view.index, today);
        let alone = parts.is_empty();
        row::ui(ui, about, (option, open.then_some(parts)), (pick, alone), &mut form.row_forms, out)
    });
    let done = done.inner;
    if open && std::mem::take(&mut form.reveal) && !ui.clip_rect().contains_rect(done.head) {
        // At once: what is clicked next must not move away.
        ui.scroll_to_rect_animation(done.head, None, ScrollAnimation::none());
        ui.request_repaint();
    }
    if done.clicked {
        form.row = (!open).then(|| option.id.clone());
        form.reveal = !open;
        ui.request_repaint();
    }
    // It goes on below, among those that fail, where it can be taken back.
    form.failing |= done.closed;
    if let Some(item) = done.asked {
        form.open(option.id.clone(), item);
    }
    if done.picked {
        let mut list = view.shortlist.clone();
        if listed {
            list.retain(|id| *id != option.id);
        } else {
            list.push(option.id.clone());
        }
        out.edit(Edit::SetShortlist(view.index, list));
    }
}
