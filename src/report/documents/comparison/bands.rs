//! The picture of the ranking: a thin line from the lowest to the highest score of each option, a bar where it
//! probably lies, a diamond at the likely one.
//!
//! In: the same scores as the table. Out: a drawing with its labels beside the marks, and the same in words.

use super::Chapter;
use crate::report::documents::draft::Draft;
use crate::report::documents::labels::broken;
use crate::report::{Anchor, Picture, Role, Shape};
use crate::score::{Scored, tenths};

/// So many ranked options are drawn; the table has all.
const MOST: usize = 10;

/// Height of a row with one line of label, and what a second line adds.
const ROW: f32 = 19.0;
const LINE: f32 = 10.0;
const TOP: f32 = 18.0;
/// The axis, 0 to 100 points.
const LEFT: f32 = 206.0;
const RIGHT: f32 = 382.0;
/// Characters that fit beside the axis.
const LABEL: usize = 44;

/// Today's tools and the first options.
pub(super) fn picture<'a>(chapter: &Chapter<'a>, draft: &Draft<'a>, ranked: &[&Scored<'a>]) -> Picture {
    let today = chapter.today.iter().map(|o| (o, label(draft, "doc-cmp-bands-today", o, 0), Role::Contrast));
    let others = ranked.iter().take(MOST).map(|o| {
        let rank = o.rank.unwrap_or_default();
        (*o, label(draft, "doc-cmp-bands-rank", o, rank), Role::Primary)
    });
    let rows: Vec<(&Scored<'a>, String, Role)> = today.chain(others).collect();
    let alt: Vec<String> = rows.iter().map(|(option, name, _)| sentence(chapter, draft, option, name)).collect();
    let rows: Vec<(&Scored<'a>, Vec<String>, Role)> =
        rows.into_iter().map(|(option, name, role)| (option, broken(&name, LABEL), role)).collect();
    let height = rows.iter().fold(TOP, |height, (_, label, _)| height + row_height(label));
    let mut picture = Picture::new(Picture::PAGE_WIDTH, height, alt.join(" "));
    picture.caption = draft.with("doc-cmp-bands-caption", &[("count", ranked.len().min(MOST).into())]);
    axis(&mut picture, draft, height);
    let mut y = TOP;
    for (option, name, role) in &rows {
        band(&mut picture, chapter, draft, option, (name, *role), y);
        y += row_height(name);
    }
    picture
}

fn row_height(label: &[String]) -> f32 {
    label.iter().skip(1).fold(ROW, |height, _| height + LINE)
}

fn label(draft: &Draft<'_>, key: &str, option: &Scored<'_>, rank: usize) -> String {
    draft.with(key, &[("rank", rank.into()), ("name", option.option.name(draft.language).into())])
}

fn sentence(chapter: &Chapter<'_>, draft: &Draft<'_>, option: &Scored<'_>, name: &str) -> String {
    let probable = chapter.probable(option).map(|(low, high)| draft.words.band(low, high));
    let values = [
        ("name", name.into()),
        ("score", draft.words.points(tenths(option.score.likely)).into()),
        ("probable", probable.clone().unwrap_or_default().into()),
        ("band", draft.words.band(option.score.low, option.score.high).into()),
    ];
    draft.with(if probable.is_some() { "doc-cmp-bands-alt-probable" } else { "doc-cmp-bands-alt" }, &values)
}

#[allow(clippy::cast_possible_truncation, reason = "points lie between 0 and 100")]
fn place(points: f64) -> f32 {
    LEFT + (RIGHT - LEFT) * (points as f32) / 100.0
}

fn axis(picture: &mut Picture, draft: &Draft<'_>, height: f32) {
    for points in [0.0, 25.0, 50.0, 75.0, 100.0] {
        let x = place(points);
        picture.push(Shape::Line {
            from: (x, TOP - 5.0),
            to: (x, height),
            width: 0.5,
            dashed: false,
            role: Role::Rule,
        });
        let text = draft.language.plain_number(points);
        picture.push(text_at((x, 8.0), 7.5, Anchor::Middle, Role::Quiet, text));
    }
    let unit = draft.tr("doc-cmp-bands-unit");
    picture.push(text_at((Picture::PAGE_WIDTH, 8.0), 7.5, Anchor::End, Role::Quiet, unit));
}

fn band(
    picture: &mut Picture,
    chapter: &Chapter<'_>,
    draft: &Draft<'_>,
    option: &Scored<'_>,
    (label, role): (&[String], Role),
    y: f32,
) {
    let line = y + ROW / 2.0;
    let (low, high) = (place(option.score.low), place(option.score.high));
    let mut base = line + 3.0;
    for text in label {
        picture.push(text_at((0.0, base), 8.5, Anchor::Start, Role::Ink, text.clone()));
        base += LINE;
    }
    picture.push(Shape::Line { from: (low, line), to: (high, line), width: 0.8, dashed: false, role });
    for x in [low, high] {
        picture.push(Shape::Line { from: (x, line - 3.0), to: (x, line + 3.0), width: 0.8, dashed: false, role });
    }
    if let Some((from, to)) = chapter.probable(option).map(|(from, to)| (place(from), place(to))) {
        let pale = if role == Role::Contrast { Role::ContrastPale } else { Role::PrimaryPale };
        picture.push(Shape::Rect { x: from, y: line - 4.0, width: to - from, height: 8.0, radius: 1.5, role: pale });
    }
    picture.push(Shape::Diamond { x: place(option.score.likely), y: line, radius: 5.0, role });
    let score = draft.words.points(tenths(option.score.likely));
    picture.push(Shape::Text {
        x: 416.0,
        y: line + 3.0,
        size: 9.0,
        strong: true,
        anchor: Anchor::End,
        role: Role::Ink,
        text: score,
    });
    let ends = draft.words.band(option.score.low, option.score.high);
    picture.push(text_at((Picture::PAGE_WIDTH, line + 3.0), 8.5, Anchor::End, Role::Quiet, ends));
}

const fn text_at((x, y): (f32, f32), size: f32, anchor: Anchor, role: Role, text: String) -> Shape {
    Shape::Text { x, y, size, strong: false, anchor, role, text }
}
