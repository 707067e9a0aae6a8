//! The table: today's tool, the first eight, the fold, the thin ones, the failing ones.

use eframe::egui::{RichText, Stroke, Ui};

use super::CompareForm;
use super::row::{self, Picked};
use crate::app::action::Outbox;
use crate::app::theme::{self, size, space};
use crate::app::view::compare::row::OptionRow;
use crate::app::view::compare::{CompareView, SIDE, Table};
use crate::app::widget::{card, disclosure, text};
use crate::catalog::Day;
use crate::dossier::Edit;
use crate::text::{tr, tr_with};

/// Draws the table.
pub(super) fn ui(
    ui: &mut Ui,
    (view, table): (&CompareView, &Table),
    today: Day,
    form: &mut CompareForm,
    out: &mut Outbox,
) {
    text::prose(ui, &table.sentence);
    ui.add_space(space::S);
    card::card(ui, |ui| {
        row::header(ui, view.language);
        rows_ui(ui, (view, today), &table.today, form, out);
        if !table.today.is_empty() {
            ui.separator();
        }
        rows_ui(ui, (view, today), &table.first, form, out);
        if !table.more.is_empty() {
            fold_ui(ui, view, ("app-compare-more", table.more.len()), &mut form.more);
            if form.more {
                rows_ui(ui, (view, today), &table.more, form, out);
            }
        }
        if !table.thin.is_empty() {
            dashed(ui);
            fold_ui(ui, view, ("app-compare-thin", table.thin.len()), &mut form.thin);
            if form.thin {
                text::small(ui, &tr(view.language, "app-compare-thin-note"));
                rows_ui(ui, (view, today), &table.thin, form, out);
            }
        }
        if !table.failing.is_empty() {
            ui.separator();
            fold_ui(ui, view, ("app-compare-failing", table.failing.len()), &mut form.failing);
            if form.failing {
                rows_ui(ui, (view, today), &table.failing, form, out);
            }
        }
    });
    text::small(ui, &tr(view.language, "app-compare-legend"));
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

fn rows_ui(
    ui: &mut Ui,
    (view, today): (&CompareView, Day),
    rows: &[OptionRow],
    form: &mut CompareForm,
    out: &mut Outbox,
) {
    for option in rows {
        let listed = view.shortlist.contains(&option.id);
        let open = form.row.as_ref() == Some(&option.id);
        let pick = match (option.today && option.rank.is_empty(), listed) {
            (true, _) => Picked::Never,
            (_, true) => Picked::Yes,
            (_, false) if view.shortlist.len() >= SIDE => Picked::Full,
            (_, false) => Picked::No,
        };
        let done = ui.push_id(option.id.as_str(), |ui| {
            let about = (view.language, view.index, today);
            row::ui(ui, about, (option, open), pick, &mut form.waiver, out)
        });
        let done = done.inner;
        if done.clicked {
            form.row = (!open).then(|| option.id.clone());
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
}
