//! The timeline: a bar per phase and move, a diamond per hard date.
//!
//! In: the tasks' dates. Out: a drawing over the weeks of the plan with labels beside the bars, and the same in words.

use jiff::civil::Date;

use super::Outline;
use super::dates::what_in_short;
use crate::catalog::{DecisionKind, Phase};
use crate::plan::Task;
use crate::report::documents::draft::Draft;
use crate::report::documents::labels::broken;
use crate::report::{Anchor, Block, Picture, Role, Shape};

const LEFT: f32 = 170.0;
const RIGHT: f32 = 452.0;
const TOP: f32 = 18.0;
const ROW: f32 = 15.0;
/// What a second line of a label adds.
const LINE: f32 = 10.0;
/// Up to so many days each month is named, up to so many each third, above each sixth.
const MONTHLY: f32 = 400.0;
const QUARTERLY: f32 = 560.0;
/// How wide a letter of a label of the axis is at most, on average.
const AXIS_LETTER: f32 = 4.2;
/// Characters of a label beside the axis.
const LABEL: usize = 38;

/// A bar: its label, first and last day, and the last day if everything takes long.
struct Bar {
    label: String,
    /// The use case that begins with this bar, where several moves are planned.
    head: Option<String>,
    start: Date,
    finish: Date,
    latest: Date,
}

/// The days the picture shows.
struct Axis {
    first: Date,
    days: f32,
}

impl Axis {
    #[allow(clippy::cast_precision_loss, reason = "a plan has few days")]
    fn of(bars: &[Bar], marks: &[(Date, String)]) -> Option<Self> {
        let days = || bars.iter().flat_map(|bar| [bar.start, bar.latest]).chain(marks.iter().map(|(day, _)| *day));
        let first = days().min()?.first_of_month();
        let last = days().max()?.last_of_month();
        let days = first.until(last).ok()?.get_days().max(1) as f32;
        Some(Self { first, days })
    }

    #[allow(clippy::cast_precision_loss, reason = "a plan has few days")]
    fn x(&self, day: Date) -> f32 {
        let days = self.first.until(day).map_or(0, |span| span.get_days()) as f32;
        LEFT + (RIGHT - LEFT) * (days / self.days).clamp(0.0, 1.0)
    }
}

pub(super) fn write<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    let bars = bars(outline, draft);
    let mut marks: Vec<(Date, String)> =
        outline.plan.hard.iter().map(|line| (line.on, what_in_short(draft, line))).collect();
    marks.sort();
    marks.dedup();
    let Some(axis) = Axis::of(&bars, &marks) else { return };
    let mut sentences: Vec<String> = bars.iter().map(|bar| sentence(draft, bar)).collect();
    sentences.extend(marks.iter().map(|(day, what)| {
        draft.with("doc-plan-alt-mark", &[("what", what.as_str().into()), ("date", draft.words.date(*day).into())])
    }));
    let marks: Vec<(Date, Vec<String>)> = marks.into_iter().map(|(day, what)| (day, broken(&what, LABEL))).collect();
    let rows = bars.iter().map(row_height).chain(marks.iter().map(|(_, lines)| mark_height(lines))).sum::<f32>();
    let height = TOP + rows + 6.0;
    let mut picture = Picture::new(Picture::PAGE_WIDTH, height, sentences.join(" "));
    let caption = if marks.is_empty() { "doc-plan-timeline-bars" } else { "doc-plan-timeline-caption" };
    picture.caption = draft.tr(caption);
    months(&mut picture, draft, &axis, height);
    let mut y = TOP;
    for bar in &bars {
        draw_bar(&mut picture, bar, &axis, y);
        y += row_height(bar);
    }
    for (day, lines) in &marks {
        draw_mark(&mut picture, draft, (*day, lines), &axis, y);
        y += mark_height(lines);
    }
    draft.section("doc-plan-timeline");
    draft.push(Block::Picture(picture));
}

/// One bar per phase; where several moves are planned, one per move and phase.
fn bars(outline: &Outline<'_>, draft: &Draft<'_>) -> Vec<Bar> {
    let of = |tasks: &dyn Fn(&Task) -> bool| -> Vec<Bar> {
        let bar_of = |(phase, all): &(Phase, Vec<&Task>)| {
            // What comes back every year has no end to draw.
            let own: Vec<&Task> = all.iter().copied().filter(|t| tasks(t) && !t.is_rhythm()).collect();
            bar(phase_name(draft, *phase), &own)
        };
        outline.phases.iter().filter_map(bar_of).collect()
    };
    if outline.plan.moves.len() <= 1 {
        return of(&|_| true);
    }
    let mut bars = Vec::new();
    for planned in &outline.plan.moves {
        let kept = planned.kind == DecisionKind::Keep;
        // What a tool that stays shares with the moves of others is not its own.
        let mut own = of(&|task| task.belongs_to(planned.number) && (!kept || task.about.moves.len() == 1));
        if let Some(first) = own.first_mut() {
            first.head = outline.use_case(draft, planned.number);
        }
        bars.extend(own);
    }
    bars
}

/// The name of a phase with its number.
pub(in crate::report::documents) fn phase_name(draft: &Draft<'_>, phase: Phase) -> String {
    let number = Phase::ALL.iter().position(|p| *p == phase).unwrap_or_default() + 1;
    format!("{number}. {}", draft.tr(&format!("doc-plan-phase-{}", phase.code())))
}

fn bar(label: String, tasks: &[&Task]) -> Option<Bar> {
    let dates = || tasks.iter().filter_map(|t| t.dates.as_ref());
    let finish = dates().map(|d| d.finish).max()?;
    let latest = dates().map(|d| d.latest_finish).max()?.max(finish);
    Some(Bar { label, head: None, start: dates().map(|d| d.start).min()?, finish, latest })
}

fn sentence(draft: &Draft<'_>, bar: &Bar) -> String {
    let values = [
        ("name", bar.head.iter().chain([&bar.label]).cloned().collect::<Vec<_>>().join(": ").into()),
        ("start", draft.words.date(bar.start).into()),
        ("finish", draft.words.date(bar.finish).into()),
    ];
    draft.with("doc-plan-alt-bar", &values)
}

/// Lines at the first of each month, or of every third.
fn months(picture: &mut Picture, draft: &Draft<'_>, axis: &Axis, height: f32) {
    let mut day = axis.first;
    let step = match axis.days {
        days if days <= MONTHLY => 1,
        days if days <= QUARTERLY => 3,
        _ => 6,
    };
    let mut at = 0;
    while axis.x(day) < RIGHT {
        let x = axis.x(day);
        picture.push(Shape::Line {
            from: (x, TOP - 6.0),
            to: (x, height),
            width: 0.5,
            dashed: false,
            role: Role::Rule,
        });
        if at % step == 0 {
            // Where months are left out there is room for the year.
            let dated = at == 0 || step > 1 || day.month() == 1;
            let year = if dated { format!(" {}", day.year()) } else { String::new() };
            let name = format!("{}{year}", draft.tr(&format!("doc-month-{}", day.month())));
            // A label that the edge would cut is left out.
            if x + 2.0 + wide(&name) <= Picture::PAGE_WIDTH {
                picture.push(label((x + 2.0, 9.0), 7.0, Role::Quiet, name));
            }
        }
        let Some(next) = day.last_of_month().tomorrow().ok() else { return };
        day = next;
        at += 1;
    }
}

/// How wide a label of the axis is at most.
#[allow(clippy::cast_precision_loss, reason = "a month has few letters")]
fn wide(name: &str) -> f32 {
    name.chars().count() as f32 * AXIS_LETTER
}

/// A bar that begins a use case has its name above it.
const fn row_height(bar: &Bar) -> f32 {
    if bar.head.is_some() { 2.0 * ROW } else { ROW }
}

fn draw_bar(picture: &mut Picture, bar: &Bar, axis: &Axis, y: f32) {
    let y = y + row_height(bar) - ROW;
    if let Some(head) = &bar.head {
        let (x, y, text) = (0.0, y - 4.0, head.clone());
        picture.push(Shape::Text { x, y, size: 8.5, strong: true, anchor: Anchor::Start, role: Role::Ink, text });
    }
    let (start, finish, latest) = (axis.x(bar.start), axis.x(bar.finish), axis.x(bar.latest));
    let middle = y + ROW / 2.0;
    picture.push(label((0.0, middle + 3.0), 8.5, Role::Ink, bar.label.clone()));
    let line =
        Shape::Line { from: (start, middle), to: (latest, middle), width: 0.8, dashed: false, role: Role::Quiet };
    picture.push(line);
    let width = (finish - start).max(2.0);
    picture.push(Shape::Rect { x: start, y: y + 3.0, width, height: ROW - 6.0, radius: 2.0, role: Role::Primary });
}

fn mark_height(lines: &[String]) -> f32 {
    lines.iter().skip(1).fold(ROW, |height, _| height + LINE)
}

fn draw_mark(picture: &mut Picture, draft: &Draft<'_>, (day, lines): (Date, &[String]), axis: &Axis, y: f32) {
    let (x, middle) = (axis.x(day), y + ROW / 2.0);
    let mut base = middle + 3.0;
    for line in lines {
        picture.push(label((0.0, base), 8.5, Role::Contrast, line.clone()));
        base += LINE;
    }
    picture.push(Shape::Diamond { x, y: middle, radius: 5.0, role: Role::Contrast });
    let text = draft.words.date(day);
    let (at, anchor) = if x > (LEFT + RIGHT) / 2.0 { (x - 8.0, Anchor::End) } else { (x + 8.0, Anchor::Start) };
    picture.push(Shape::Text { x: at, y: middle + 3.0, size: 8.0, strong: false, anchor, role: Role::Contrast, text });
}

const fn label((x, y): (f32, f32), size: f32, role: Role, text: String) -> Shape {
    Shape::Text { x, y, size, strong: false, anchor: Anchor::Start, role, text }
}
