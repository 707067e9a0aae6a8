//! Drawings as SVG, for HTML and, inside Typst, for PDF.
//!
//! In: a [`Picture`]. Out: an `<svg>` element without external references. Each shape carries a colour for paper as an
//! attribute and its role as a class, so that the style sheet of a page may choose others for the dark.

use std::fmt::Write as _;

use super::html::escape;
use super::picture::{Anchor, Picture, Role, Shape};

/// Class and colour on white paper of a role.
pub(crate) const fn role_style(role: Role) -> (&'static str, &'static str) {
    match role {
        Role::Ink => ("ink", "#1c2430"),
        Role::Quiet => ("quiet", "#566072"),
        Role::Rule => ("rule", "#c9d0da"),
        Role::Ground => ("ground", "#f2f4f7"),
        Role::Primary => ("primary", "#1f5a99"),
        Role::PrimaryPale => ("primary-pale", "#c3d8ee"),
        Role::Contrast => ("contrast", "#b3560b"),
        Role::ContrastPale => ("contrast-pale", "#f6d3ad"),
        Role::Alarm => ("alarm", "#b3261e"),
        Role::Paper => ("paper", "#ffffff"),
    }
}

/// The picture as an `<svg>` element. Into its tag go `attributes`, first inside it `head` (title and description,
/// already escaped).
pub(crate) fn svg(picture: &Picture, attributes: &str, head: &str) -> String {
    let (width, height) = (number(picture.width), number(picture.height));
    let mut out = format!(
        "<svg width=\"{width}pt\" height=\"{height}pt\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"Inter, sans-serif\"{attributes}>{head}"
    );
    for shape in &picture.shapes {
        write_shape(&mut out, shape);
    }
    out.push_str("</svg>");
    out
}

fn write_shape(out: &mut String, shape: &Shape) {
    match shape {
        Shape::Rect { x, y, width, height, radius, role } => write_rect(out, [*x, *y, *width, *height, *radius], *role),
        Shape::Line { from, to, width, dashed, role } => write_line(out, (*from, *to), (*width, *dashed), *role),
        Shape::Diamond { x, y, radius, role } => write_diamond(out, *x, *y, *radius, *role),
        Shape::Text { .. } => write_text(out, shape),
    }
}

fn write_rect(out: &mut String, measures: [f32; 5], role: Role) {
    let [x, y, width, height, radius] = measures.map(number);
    let fill = paint("fill", role);
    let _ = write!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\"{fill}/>");
}

fn write_line(out: &mut String, ends: ((f32, f32), (f32, f32)), (width, dashed): (f32, bool), role: Role) {
    let ((x1, y1), (x2, y2)) = ends;
    let [x1, y1, x2, y2] = [x1, y1, x2, y2].map(number);
    let dash = if dashed { " stroke-dasharray=\"3 2\"" } else { "" };
    let (width, stroke) = (number(width), paint("stroke", role));
    let _ =
        write!(out, "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke-width=\"{width}\"{dash}{stroke}/>");
}

fn write_diamond(out: &mut String, x: f32, y: f32, radius: f32, role: Role) {
    let corners = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)];
    let points = corners.map(|(x, y)| format!("{},{}", number(x), number(y))).join(" ");
    let _ = write!(out, "<polygon points=\"{points}\"{}/>", paint("fill", role));
}

fn write_text(out: &mut String, shape: &Shape) {
    let Shape::Text { x, y, size, strong, anchor, role, text } = shape else { return };
    let anchor = match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let weight = if *strong { "600" } else { "400" };
    let [x, y, size] = [*x, *y, *size].map(number);
    let fill = paint("fill", *role);
    let _ = write!(
        out,
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" text-anchor=\"{anchor}\"{fill}>{}</text>",
        escape(text)
    );
}

fn paint(attribute: &str, role: Role) -> String {
    let (class, colour) = role_style(role);
    format!(" {attribute}=\"{colour}\" class=\"{attribute}-{class}\"")
}

/// At most two decimals, so that every system prints the same; what is no number counts as 0.
fn number(value: f32) -> String {
    let value = if value.is_finite() { value } else { 0.0 };
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
