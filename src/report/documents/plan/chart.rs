//! The chart of costs: two bars a year, staying and moving.
//!
//! In: sums of years in one currency. Out: a drawing whose bars carry their names and amounts, and the same in words. A
//! bar that is a lower bound has an open end: which one is longer in the end is not known then.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::costs::{Year, bounded};
use crate::catalog::Currency;
use crate::report::documents::draft::Draft;
use crate::report::{Anchor, Picture, Role, Shape};

const LEFT: f32 = 120.0;
/// Bars end here, so that "at least" and an amount of six digits have room on the right.
const RIGHT: f32 = 335.0;
const BAR: f32 = 12.0;
/// Length of an open end.
const OPEN: f32 = 16.0;
const YEAR: f32 = 36.0;

/// Bars from the left, as long as the amounts.
pub(super) fn picture(draft: &Draft<'_>, currency: &Currency, years: &[Year]) -> Picture {
    let amounts = years.iter().flat_map(|year| [year.stay, year.moving()]);
    let most = amounts.max().unwrap_or(Decimal::ONE).max(Decimal::ONE);
    let money = |amount: Decimal, lower: bool| bounded(draft, amount, currency, lower);
    let mut sentences = Vec::new();
    let open = years.iter().any(|year| year.lower.stay || year.lower.moving());
    let longest = RIGHT - LEFT - if open { OPEN } else { 0.0 };
    let height = years.iter().map(|_| YEAR).sum::<f32>() + 2.0;
    let mut shapes = Vec::new();
    let mut y = 2.0;
    for (year, number) in years.iter().zip(1_usize..) {
        let name = draft.with("doc-plan-year", &[("number", number.into())]);
        let (stay, moving) = (money(year.stay, year.lower.stay), money(year.moving(), year.lower.moving()));
        let values =
            [("year", name.as_str().into()), ("stay", stay.as_str().into()), ("moving", moving.as_str().into())];
        sentences.push(draft.with("doc-plan-chart-alt", &values));
        shapes.push(text((0.0, y + 9.5), Role::Ink, true, name));
        for (at, key, (amount, lower, label), role) in [
            (y, "doc-plan-chart-stay", (year.stay, year.lower.stay, stay), Role::Contrast),
            (y + BAR + 2.0, "doc-plan-chart-move", (year.moving(), year.lower.moving(), moving), Role::Primary),
        ] {
            let width = longest * share(amount, most);
            shapes.push(text((54.0, at + 9.5), Role::Quiet, false, draft.tr(key)));
            shapes.push(Shape::Rect { x: LEFT, y: at, width: width.max(0.8), height: BAR, radius: 1.5, role });
            let end = LEFT + width + if lower { OPEN } else { 0.0 };
            if lower {
                let (from, to) = ((LEFT + width, at + BAR / 2.0), (end, at + BAR / 2.0));
                shapes.push(Shape::Line { from, to, width: 2.0, dashed: true, role });
            }
            shapes.push(text((end + 6.0, at + 9.5), Role::Ink, false, label));
        }
        y += YEAR;
    }
    let mut picture = Picture::new(Picture::PAGE_WIDTH, height, sentences.join(" "));
    picture.caption = draft.tr(if open { "doc-plan-chart-caption-open" } else { "doc-plan-chart-caption" });
    picture.shapes = shapes;
    picture
}

fn share(amount: Decimal, most: Decimal) -> f32 {
    amount.checked_div(most).and_then(|share| share.to_f32()).unwrap_or(0.0).clamp(0.0, 1.0)
}

const fn text((x, y): (f32, f32), role: Role, strong: bool, text: String) -> Shape {
    Shape::Text { x, y, size: 8.5, strong, anchor: Anchor::Start, role, text }
}
