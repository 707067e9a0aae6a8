//! The picture of what hangs on whom: a row per operator, in it a box per tool.
//!
//! In: the tools of one time, bundled by operator. Out: a drawing with its labels beside and below the boxes, and the
//! same in words. Boxes are as wide as people use the tool; a thick border marks what cannot be missed for a day.

use super::hangs::on;
use crate::plan::{Bundle, Hanging};
use crate::report::documents::draft::Draft;
use crate::report::documents::labels::broken;
use crate::report::{Anchor, Picture, Role, Shape};

/// Where the boxes begin; their height, least width and distance.
const LEFT: f32 = 150.0;
const BOX: f32 = 15.0;
const LEAST: f32 = 8.0;
const GAP: f32 = 8.0;
/// Above the boxes of a row, and what a line of label needs.
const ABOVE: f32 = 6.0;
const LINE: f32 = 10.0;
/// Characters that fit beside the boxes and below them.
const LABEL: usize = 30;
const NAMES: usize = 72;
/// A narrower box holds no number.
const NUMBER: f32 = 18.0;

/// All operators of one time; `key` names the time.
pub(super) fn picture(draft: &Draft<'_>, providers: &[Bundle], key: &str) -> Picture {
    let rows: Vec<Row<'_>> = providers.iter().map(|bundle| Row::of(draft, bundle)).collect();
    let said: Vec<String> = providers.iter().map(|bundle| sentence(draft, bundle)).collect();
    let height = rows.iter().fold(0.0_f32, |height, row| height + row.height());
    let alt = format!("{}: {}", draft.tr(key), said.join(" "));
    let mut picture = Picture::new(Picture::PAGE_WIDTH, height, alt);
    picture.caption = draft.tr("doc-hangs-picture");
    let scale = scale(providers);
    let mut y = 0.0;
    for row in &rows {
        row.draw(&mut picture, y, scale);
        y += row.height();
    }
    picture
}

/// An operator with its labels in lines.
struct Row<'b> {
    tools: &'b [Hanging],
    on: Vec<String>,
    names: Vec<String>,
}

impl<'b> Row<'b> {
    fn of(draft: &Draft<'_>, bundle: &'b Bundle) -> Self {
        let names: Vec<String> = bundle.tools.iter().map(|t| t.label(draft.language)).collect();
        let on = broken(&on(draft, bundle, "provider"), LABEL);
        Self { tools: &bundle.tools, on, names: broken(&names.join(", "), NAMES) }
    }

    fn height(&self) -> f32 {
        ABOVE + tall(&self.on).max(BOX + 4.0 + tall(&self.names)) + 4.0
    }

    fn draw(&self, picture: &mut Picture, top: f32, scale: f32) {
        lines(picture, &self.on, (0.0, top + ABOVE + 11.0), 8.5);
        lines(picture, &self.names, (LEFT, top + ABOVE + BOX + 12.0), 7.5);
        let mut x = LEFT;
        for tool in self.tools {
            let width = width(tool, scale);
            draw_box(picture, tool, (x, top + ABOVE), width);
            x += width + GAP;
        }
    }
}

fn tall(lines: &[String]) -> f32 {
    lines.iter().fold(0.0_f32, |height, _| height + LINE)
}

fn lines(picture: &mut Picture, texts: &[String], (x, mut y): (f32, f32), size: f32) {
    for text in texts {
        let text = text.clone();
        picture.push(Shape::Text { x, y, size, strong: false, anchor: Anchor::Start, role: Role::Ink, text });
        y += LINE;
    }
}

fn draw_box(picture: &mut Picture, tool: &Hanging, (x, y): (f32, f32), width: f32) {
    let (border, role) = if tool.vital { (2.5, Role::Ink) } else { (0.7, Role::Primary) };
    picture.push(Shape::Rect {
        x: x - border,
        y: y - border,
        width: width + 2.0 * border,
        height: BOX + 2.0 * border,
        radius: 2.0,
        role,
    });
    picture.push(Shape::Rect { x, y, width, height: BOX, radius: 1.0, role: Role::PrimaryPale });
    if let Some(users) = tool.users.filter(|_| width >= NUMBER) {
        picture.push(Shape::Text {
            x: x + width / 2.0,
            y: y + 10.5,
            size: 8.0,
            strong: false,
            anchor: Anchor::Middle,
            role: Role::Ink,
            text: users.to_string(),
        });
    }
}

/// Points per person, so that the widest row fits.
#[allow(clippy::cast_precision_loss, reason = "people, for painting")]
fn scale(providers: &[Bundle]) -> f32 {
    let fitting = |bundle: &Bundle| {
        let room = bundle.tools.iter().fold(Picture::PAGE_WIDTH - LEFT, |room, _| room - GAP - LEAST);
        room.max(0.0) / bundle.users().max(1) as f32
    };
    providers.iter().map(fitting).fold(f32::MAX, f32::min)
}

/// Unknown users take the least width; the labels say what is not known.
#[allow(clippy::cast_precision_loss, reason = "people, for painting")]
fn width(tool: &Hanging, scale: f32) -> f32 {
    (tool.users.unwrap_or_default() as f32 * scale).max(LEAST)
}

/// An operator with all its tools, in words.
fn sentence(draft: &Draft<'_>, bundle: &Bundle) -> String {
    let people = |tool: &Hanging| match tool.users.map(usize::try_from) {
        Some(users) => draft.with("doc-hangs-users", &[("count", users.unwrap_or_default().into())]),
        None => draft.tr("doc-hangs-users-unknown"),
    };
    let said = |tool: &Hanging| {
        let values = [("name", tool.label(draft.language).into()), ("people", people(tool).into())];
        draft.with("doc-hangs-tool", &values)
    };
    let tools: Vec<String> = bundle.tools.iter().map(said).collect();
    let values = [("on", on(draft, bundle, "provider").into()), ("tools", tools.join("; ").into())];
    draft.with("doc-hangs-sentence", &values)
}
