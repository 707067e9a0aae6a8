//! Drawings of the block model: a handful of shapes with roles instead of colours.
//!
//! In: shapes measured in points from the upper left corner. Out: a [`Picture`] with the text that stands for it. The
//! colours of the roles are chosen by `svg.rs`, which draws for all formats.

/// A drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Width in points; a page of a PDF shows 460 without shrinking.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What the picture says, in words, for those who do not see it. Must not be empty.
    pub alt: String,
    /// Line below the picture; empty: none.
    pub caption: String,
    /// The shapes, later ones above earlier ones.
    pub shapes: Vec<Shape>,
}

impl Picture {
    /// Width in points that fits a page without shrinking.
    pub const PAGE_WIDTH: f32 = 460.0;

    /// An empty drawing of this size with the text that stands for it.
    #[must_use]
    pub fn new(width: f32, height: f32, alt: impl Into<String>) -> Self {
        Self { width, height, alt: alt.into(), caption: String::new(), shapes: Vec::new() }
    }

    /// Adds a shape above the others.
    pub fn push(&mut self, shape: Shape) -> &mut Self {
        self.shapes.push(shape);
        self
    }
}

/// A shape; all measures in points from the upper left corner of the picture.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled box.
    Rect {
        /// Left edge.
        x: f32,
        /// Upper edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Radius of its corners.
        radius: f32,
        /// What its colour means.
        role: Role,
    },
    /// A straight line.
    Line {
        /// From here, as (x, y).
        from: (f32, f32),
        /// To here, as (x, y).
        to: (f32, f32),
        /// Thickness.
        width: f32,
        /// Whether it is dashed.
        dashed: bool,
        /// What its colour means.
        role: Role,
    },
    /// One line of text.
    Text {
        /// Where `anchor` lies.
        x: f32,
        /// Base line.
        y: f32,
        /// Size of the letters.
        size: f32,
        /// Whether it is strong.
        strong: bool,
        /// Which part of the text lies at `x`.
        anchor: Anchor,
        /// What its colour means.
        role: Role,
        /// What it says.
        text: String,
    },
    /// A filled diamond.
    Diamond {
        /// Its middle.
        x: f32,
        /// Its middle.
        y: f32,
        /// From the middle to a corner.
        radius: f32,
        /// What its colour means.
        role: Role,
    },
}

/// Which part of a text lies at its position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// Its start.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// What a colour means. No meaning may rest on it alone: say it in words, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Text and strong lines.
    Ink,
    /// Text of second rank.
    Quiet,
    /// Thin lines and grids.
    Rule,
    /// A pale ground.
    Ground,
    /// The colour of the thing spoken of (blue).
    Primary,
    /// The same, paler.
    PrimaryPale,
    /// What it is compared with, or what presses (orange).
    Contrast,
    /// The same, paler.
    ContrastPale,
    /// What cannot be met (red); only together with words that say so.
    Alarm,
    /// Letters on `Primary`, `Contrast` or `Alarm`.
    Paper,
}
