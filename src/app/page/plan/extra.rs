//! What follows the tasks, each part folded: the way on, money, risks, duties.

use eframe::egui::{CornerRadius, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, vec2};

use super::{Part, Shown, toggle};
use crate::app::icon;
use crate::app::theme::{self, space};
use crate::app::view::plan::{Money, MonthsView, Planned, Point, RisksView, SumBar};
use crate::app::widget::chip::{self, Tone, chip};
use crate::app::widget::{card, disclosure, matrix, months, sheet, text};
use crate::text::{Language, tr, tr_with};

/// Rows of the table for each currency: three years and their sum.
const ROWS: usize = 4;
/// Length of the open end of a bar.
const OPEN: f32 = 40.0;

/// Draws the folded parts.
pub(super) fn ui(ui: &mut Ui, language: Language, planned: &Planned, shown: &mut Shown) {
    if !planned.ways_on.is_empty() {
        part(ui, (Part::WaysOn, &tr(language, "app-plan-ways-on")), shown, |ui, _| {
            for way in &planned.ways_on {
                ui.separator();
                ui.label(text::strong(&way.title));
                text::prose(ui, &way.text);
                ui.scope(|ui| {
                    ui.spacing_mut().item_spacing.y = space::XS;
                    way.tasks.iter().for_each(|task| drop(text::small(ui, task)));
                });
            }
        });
    }
    part(ui, (Part::Costs, &tr(language, "app-plan-costs")), shown, |ui, shown| {
        money_ui(ui, language, &planned.money, shown);
    });
    let counted = |key: &str, list: &[Point]| tr_with(language, key, &[("count", list.len().into())]);
    let risks = counted("app-plan-risks", &planned.risks.points);
    part(ui, (Part::Risks, &risks), shown, |ui, _| risks_ui(ui, &planned.risks));
    let duties = counted("app-plan-duties", &planned.duties);
    part(ui, (Part::Duties, &duties), shown, |ui, _| {
        text::muted(ui, &tr(language, "app-plan-duties-note"));
        points_ui(ui, &planned.duties);
    });
}

fn part(ui: &mut Ui, (part, title): (Part, &str), shown: &mut Shown, add: impl FnOnce(&mut Ui, &mut Shown)) {
    let open = shown.open.contains(&part);
    card::slim(ui, |ui| {
        let left = |ui: &mut Ui| text::title_and_note(ui, title, "");
        if disclosure::row(ui, (title, open), left, |_| {}).clicked() {
            toggle(&mut shown.open, part);
        }
        if open {
            card::inset(ui, |ui| add(ui, shown));
        }
    });
}

fn money_ui(ui: &mut Ui, language: Language, money: &Money, shown: &mut Shown) {
    text::prose(ui, &money.lead);
    let open = money.bars.iter().any(|bar| bar.open);
    money.bars.iter().for_each(|bar| bar_ui(ui, bar, open));
    if open {
        text::small(ui, &tr(language, "app-plan-cost-open-end"));
    }
    months_ui(ui, language, &money.months, shown);
    sheet::sheet(ui, &money.head, &money.rows, |row| row % ROWS == ROWS - 1);
    for note in &money.notes {
        text::prose(ui, note);
    }
    if !money.unknown.is_empty() {
        ui.label(text::strong(tr(language, "app-plan-unknown")));
        money.unknown.iter().for_each(|line| drop(text::prose(ui, line)));
    }
}

/// A picture for each currency, and below them the same in numbers, folded.
fn months_ui(ui: &mut Ui, language: Language, views: &[MonthsView], shown: &mut Shown) {
    if views.is_empty() {
        return;
    }
    for view in views {
        text::prose(ui, &view.says);
        months::months(ui, view);
    }
    let title = tr(language, "app-plan-months");
    let open = shown.open.contains(&Part::Months);
    let left = |ui: &mut Ui| text::title_and_note(ui, &title, "");
    if disclosure::row(ui, (&title, open), left, |_| {}).clicked() {
        toggle(&mut shown.open, Part::Months);
    }
    for view in views.iter().filter(|_| open) {
        view.remark.iter().for_each(|remark| drop(text::prose(ui, remark)));
        sheet::sheet(ui, &view.head, &view.rows, |_| false);
    }
}

/// A sum as a bar, own hours paler behind it, dashed on where it is a lower bound; the words above say the same. `open`
/// says that one of the bars beside each other is, so that all have room for it.
fn bar_ui(ui: &mut Ui, bar: &SumBar, open: bool) {
    let t = theme::tokens(ui);
    text::fact(ui, &bar.label, &bar.amount);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 12.0), Sense::hover());
    let spoken = format!("{}: {}", bar.label, bar.amount);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &spoken));
    let whole = rect.width() - if open { OPEN } else { 0.0 };
    let first = Rect::from_min_size(rect.min, vec2((whole * bar.share).max(2.0), rect.height()));
    let second = Rect::from_min_size(first.right_top(), vec2(whole * bar.hours, rect.height()));
    ui.painter().rect_filled(second, CornerRadius::same(3), t.band_thin);
    ui.painter().rect_filled(first, CornerRadius::same(3), t.band);
    if bar.open {
        let from = second.right_center() + vec2(4.0, 0.0);
        let ends = [from, from + vec2(OPEN - 4.0, 0.0)];
        ui.painter().extend(Shape::dashed_line(&ends, Stroke::new(3.0, t.band), 6.0, 5.0));
    }
}

fn risks_ui(ui: &mut Ui, risks: &RisksView) {
    if let Some(view) = &risks.matrix {
        text::prose(ui, &view.says);
        matrix::matrix(ui, view);
    }
    points_ui(ui, &risks.points);
}

fn points_ui(ui: &mut Ui, points: &[Point]) {
    for point in points {
        ui.separator();
        chip::row(ui, |ui| {
            ui.label(text::strong(&point.title));
            let (tone, symbol) =
                if point.open { (Tone::Warn, icon::CIRCLE_QUESTION_MARK) } else { (Tone::Plain, icon::INFO) };
            chip(ui, tone, symbol, &point.mark);
        });
        text::facts(ui, &point.facts);
    }
}
