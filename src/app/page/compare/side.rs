//! Options side by side: points by group, then where they differ, then what is the same.
//! Every cell opens its evidence. The names of the columns stay in sight.

use std::sync::Arc;

use eframe::egui::{FontId, Galley, Label, Rect, RichText, ScrollArea, Sense, Shape, Ui, UiBuilder, pos2, vec2};

use super::{CompareForm, trial};
use crate::app::focus;
use crate::app::fonts::Weight;
use crate::app::theme::{self, RADIUS, size, space};
use crate::app::view::compare::CompareView;
use crate::app::view::compare::fall::Fall;
use crate::app::view::compare::side::{Head, ItemRow, SideView};
use crate::app::widget::table::{self, Column, Width};
use crate::app::widget::{card, disclosure, fall, level, text};
use crate::text::{Language, tr, tr_with};

/// Width of the names at the left; in a narrow window they stand above their cells.
const NAMES: f32 = 216.0;
/// Below this width a window is narrow.
const NARROW: f32 = 800.0;
/// A column is at least so wide; more scroll sideways.
const COLUMN: f32 = 128.0;

/// The names of the columns, where their own line is scrolled out of sight.
pub(super) struct Names {
    /// At the top of what is in sight.
    place: Rect,
    /// Each with its left edge.
    names: Vec<(f32, Arc<Galley>)>,
}

impl Names {
    /// `own` is the lower end of their own line.
    fn new(ui: &Ui, side: &SideView, grid: Grid, own: f32) -> Option<Self> {
        let (sight, left, ink) = (ui.clip_rect(), ui.min_rect().left(), theme::tokens(ui).ink);
        let font = FontId::new(size::SMALL, Weight::SemiBold.family());
        let lay = |(i, head): (usize, &Head)| {
            let name = ui.painter().layout(head.name.clone(), font.clone(), ink, grid.column - space::S);
            (left + grid.left(i), name)
        };
        let names: Vec<(f32, Arc<Galley>)> = side.heads.iter().enumerate().map(lay).collect();
        let height = names.iter().map(|(_, name)| name.size().y).fold(0.0, f32::max) + 2.0 * space::S;
        focus::cover(ui, height);
        let place = Rect::from_x_y_ranges(sight.x_range(), sight.top()..=sight.top() + height);
        let needed = own <= sight.top() && ui.min_rect().bottom() > place.bottom();
        needed.then_some(Self { place, names })
    }

    /// Draws them over the page; what lies below them cannot be clicked. Screen readers have read them in their line.
    pub(super) fn ui(self, ui: &Ui) {
        let t = theme::tokens(ui);
        ui.interact(self.place, ui.scope_id().with("names of the columns"), Sense::CLICK);
        let painter = ui.painter().with_clip_rect(self.place);
        painter.rect_filled(self.place, 0.0, t.card);
        for (left, name) in self.names {
            painter.galley(pos2(left, self.place.top() + space::S), name, t.ink);
        }
        painter.hline(self.place.x_range(), self.place.bottom() - 0.5, (1.0, t.edge));
    }
}

/// Draws the columns. Returns their names where they have to be drawn once more.
pub(super) fn ui(ui: &mut Ui, view: &CompareView, side: &SideView, form: &mut CompareForm) -> Option<Names> {
    let language = view.language;
    text::muted(ui, &tr(language, "app-side-hint"));
    level::legend(ui, language);
    ui.add_space(space::S);
    let muted = theme::tokens(ui).muted;
    fall_ui(ui, &side.fall, &mut form.fall);
    form.table_in_sight(ui);
    card::card(ui, |ui| {
        let columns = ScrollArea::horizontal().id_salt("side").show(ui, |ui| {
            let grid = Grid::new(ui.available_width(), side.heads.len());
            ui.set_min_width(grid.width());
            ui.spacing_mut().item_spacing.y = space::XS;
            let own = heads_ui(ui, language, side, grid);
            costs_ui(ui, language, side, grid);
            for group in &side.groups {
                ui.separator();
                let points = |i: usize, ui: &mut Ui| {
                    text::line(ui, group.points.get(i).map_or("", String::as_str));
                };
                line(
                    ui,
                    grid,
                    &mut |ui| {
                        text::line(ui, group.name.as_str());
                        text::line(ui, RichText::new(&group.worth).size(size::SMALL).color(muted));
                    },
                    &mut |i, ui| points(i, ui),
                );
            }
            ui.separator();
            let count = [("count", side.different.len().into())];
            ui.label(text::strong(tr_with(language, "app-side-different", &count)));
            for row in &side.different {
                item_ui(ui, language, (row, &side.heads), grid, form);
            }
            let title = tr_with(language, "app-side-same", &[("count", side.same.len().into())]);
            let fold = disclosure::row(ui, (&title, form.same), |ui| drop(text::short(ui, title.as_str())), |_| {});
            if fold.clicked() {
                form.same = !form.same;
            }
            let same = if form.same { side.same.as_slice() } else { &[] };
            for row in same {
                item_ui(ui, language, (row, &side.heads), grid, form);
            }
            trials_ui(ui, language, side, grid);
            Names::new(ui, side, grid, own)
        });
        columns.inner
    })
}

/// The way from the first total to the second.
fn fall_ui(ui: &mut Ui, way: &Fall, open: &mut bool) {
    if way.lines.is_empty() {
        return;
    }
    let columns = [
        Column::text(String::new(), Width::Parts(1.0)),
        Column::text(String::new(), Width::Parts(1.4)),
        Column::number(String::new(), Width::Points(56.0)),
    ];
    card::card(ui, |ui| {
        if disclosure::titled(ui, &way.title, *open).clicked() {
            *open = !*open;
        }
        let shown = if *open { way.lines.as_slice() } else { &[] };
        for (i, step) in shown.iter().enumerate() {
            let spoken = format!("{}: {}", step.name, step.points);
            ui.push_id(("fall", i), |ui| {
                table::still(ui, (&spoken, false), &columns, 26.0, |column, ui| match column {
                    0 => drop(text::short(ui, step.name.as_str())),
                    1 => fall::fall(ui, step.from, step.to),
                    _ => drop(text::short(ui, text::strong(&step.points))),
                });
            });
        }
    });
}

/// Returns where the line of the names ends.
fn heads_ui(ui: &mut Ui, language: Language, side: &SideView, grid: Grid) -> f32 {
    let muted = theme::tokens(ui).muted;
    line(ui, grid, &mut |_| {}, &mut |i, ui| {
        let Some(head) = side.heads.get(i) else { return };
        ui.add(Label::new(text::strong(&head.name)).wrap());
        if head.today {
            text::small(ui, &tr(language, "app-compare-today"));
        }
    });
    let own = ui.cursor().top();
    // A line of their own: names are of different height.
    line(
        ui,
        grid,
        &mut |ui| drop(text::line(ui, RichText::new(tr(language, "app-side-total")).color(muted))),
        &mut |i, ui| {
            let likely = side.heads.get(i).map_or("", |head| head.likely.as_str());
            ui.label(RichText::new(likely).family(Weight::Bold.family()).size(size::LEAD));
        },
    );
    own
}

/// What a year of each costs.
fn costs_ui(ui: &mut Ui, language: Language, side: &SideView, grid: Grid) {
    let muted = theme::tokens(ui).muted;
    ui.separator();
    line(
        ui,
        grid,
        &mut |ui| {
            text::line(ui, tr(language, "app-cost-title"));
            text::line(ui, RichText::new(tr(language, "app-cost-title-note")).size(size::SMALL).color(muted));
        },
        &mut |i, ui| {
            let Some(cost) = side.costs.get(i) else { return };
            text::line(ui, cost.amount.as_str());
            if !cost.counted.is_empty() {
                text::line(ui, RichText::new(&cost.counted).size(size::SMALL).color(muted));
            }
        },
    );
}

fn item_ui(ui: &mut Ui, language: Language, (row, heads): (&ItemRow, &[Head]), grid: Grid, form: &mut CompareForm) {
    let muted = theme::tokens(ui).muted;
    ui.separator();
    ui.push_id(&row.item, |ui| {
        line(
            ui,
            grid,
            &mut |ui| {
                text::line(ui, RichText::new(&row.name).family(Weight::Medium.family()));
                text::line(ui, RichText::new(&row.worth).size(size::SMALL).color(muted));
            },
            &mut |i, ui| {
                let (Some(cell), Some(head)) = (row.cells.get(i), heads.get(i)) else { return };
                let values = [
                    ("name", head.name.as_str().into()),
                    ("item", row.name.as_str().into()),
                    ("level", cell.word.as_str().into()),
                ];
                if level::cell(ui, &tr_with(language, "app-side-cell", &values), cell).clicked() {
                    form.open(head.id.clone(), row.item.clone());
                }
            },
        );
    });
}

/// What the client tried, below the facts.
fn trials_ui(ui: &mut Ui, language: Language, side: &SideView, grid: Grid) {
    if side.trials.is_empty() {
        return;
    }
    ui.separator();
    let muted = theme::tokens(ui).muted;
    line(
        ui,
        grid,
        &mut |ui| {
            text::line(ui, RichText::new(tr(language, "app-trial-title")).family(Weight::Medium.family()));
            text::line(ui, RichText::new(tr(language, "app-trial-own")).size(size::SMALL).color(muted));
        },
        &mut |i, ui| side.trials.get(i).into_iter().flatten().for_each(|one| trial::lines_ui(ui, one)),
    );
}

/// Where the columns stand.
#[derive(Clone, Copy)]
struct Grid {
    /// Width of the names; 0 = they stand above their cells.
    names: f32,
    column: f32,
    count: usize,
}

impl Grid {
    fn new(available: f32, count: usize) -> Self {
        let names = if available < NARROW { 0.0 } else { NAMES };
        Self { names, column: ((available - names) / count.max(1) as f32).max(COLUMN), count }
    }

    /// Where a column begins.
    fn left(self, column: usize) -> f32 {
        self.names + column as f32 * self.column
    }

    fn width(self) -> f32 {
        self.names + self.count as f32 * self.column
    }
}

/// One line across all columns, as high as its highest cell.
fn line(ui: &mut Ui, grid: Grid, name: &mut dyn FnMut(&mut Ui), add: &mut dyn FnMut(usize, &mut Ui)) {
    if grid.names <= 0.0 {
        let ground = ui.painter().add(Shape::Noop);
        let label = ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            name(ui);
        });
        // A ground from end to end: else it looks like a value of the first column.
        let label = label.response.rect;
        let place = Rect::from_min_size(label.min, vec2(grid.width(), label.height()));
        if label.height() > 0.0 {
            ui.painter().set(ground, Shape::rect_filled(place, RADIUS, theme::tokens(ui).paper));
        }
    }
    let start = ui.cursor().min;
    let mut height: f32 = 0.0;
    let mut cell = |i: usize, (left, width): (f32, f32), add: &mut dyn FnMut(&mut Ui)| {
        let place = Rect::from_min_size(pos2(start.x + left, start.y), vec2(width - space::S, f32::INFINITY));
        let mut child = ui.new_child(UiBuilder::new().id_salt(i).max_rect(place));
        child.spacing_mut().item_spacing.y = 0.0;
        add(&mut child);
        height = height.max(child.min_rect().height());
    };
    if grid.names > 0.0 {
        cell(grid.count, (0.0, grid.names), name);
    }
    for i in 0..grid.count {
        cell(i, (grid.left(i), grid.column), &mut |ui| add(i, ui));
    }
    ui.allocate_space(vec2(grid.width(), height));
}
