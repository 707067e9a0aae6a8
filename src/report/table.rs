//! Tables of the block model.
//!
//! In: columns with a header, and rows of cells. Out: a [`Table`] whose [`Table::grid`] gives every writer rows of the
//! same length, so that no cell is lost where a row is too long and none is missing where it is too short.

use std::borrow::Cow;

use super::inline::Inlines;

/// Rows and columns under a header that is repeated on each page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the table shows; empty: no caption.
    pub caption: Inlines,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows below the header.
    pub rows: Vec<Row>,
    /// Whether the first cell of a row is the header of that row.
    pub row_headers: bool,
}

impl Table {
    /// A table without rows whose first cells are no headers.
    #[must_use]
    pub fn new(caption: impl Into<Inlines>, columns: Vec<Column>) -> Self {
        Self { caption: caption.into(), columns, rows: Vec::new(), row_headers: false }
    }

    /// With a row added.
    #[must_use]
    pub fn row<T: Into<Inlines>>(mut self, cells: impl IntoIterator<Item = T>) -> Self {
        self.rows.push(Row { cells: cells.into_iter().map(Into::into).collect(), ..Row::default() });
        self
    }

    /// With a row added that stands out, such as a sum.
    #[must_use]
    pub fn emphasis_row<T: Into<Inlines>>(mut self, cells: impl IntoIterator<Item = T>) -> Self {
        self.rows.push(Row { cells: cells.into_iter().map(Into::into).collect(), emphasis: true, heads: false });
        self
    }

    /// With a row added that stands out as the heading of those below it; on a page it never stands at the foot.
    #[must_use]
    pub fn head_row<T: Into<Inlines>>(mut self, cells: impl IntoIterator<Item = T>) -> Self {
        self.rows.push(Row { cells: cells.into_iter().map(Into::into).collect(), emphasis: true, heads: true });
        self
    }

    /// With the first cell of each row as header of that row.
    #[must_use]
    pub fn with_row_headers(mut self) -> Self {
        self.row_headers = true;
        self
    }

    /// Number of columns: that of the longest row, the header included.
    #[must_use]
    pub fn width(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(self.columns.len())
    }

    /// All columns, filled up with plain ones where a row is longer than the header.
    pub(crate) fn all_columns(&self) -> impl Iterator<Item = Cow<'_, Column>> {
        let missing = self.width() - self.columns.len();
        let extra = std::iter::repeat_with(|| Cow::Owned(Column::text(""))).take(missing);
        self.columns.iter().map(Cow::Borrowed).chain(extra)
    }

    /// Rows of equal length: whether the row stands out, and its cells, `None` where the row was too short.
    pub(crate) fn grid(&self) -> impl Iterator<Item = (bool, Vec<Option<&Inlines>>)> {
        let width = self.width();
        self.rows.iter().map(move |row| (row.emphasis, (0..width).map(|at| row.cells.get(at)).collect()))
    }
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The cells from the first column on.
    pub cells: Vec<Inlines>,
    /// Whether the row stands out, such as a sum.
    pub emphasis: bool,
    /// Whether it is the heading of the rows below it.
    pub heads: bool,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its header.
    pub header: String,
    /// Where its cells stand.
    pub align: Align,
    /// How much room it takes.
    pub width: Width,
}

impl Column {
    /// A column of text that takes one share of the room.
    #[must_use]
    pub fn text(header: impl Into<String>) -> Self {
        Self { header: header.into(), align: Align::Start, width: Width::Share(1.0) }
    }

    /// A column as wide as its longest cell, for dates and single words.
    #[must_use]
    pub fn narrow(header: impl Into<String>) -> Self {
        Self { header: header.into(), align: Align::Start, width: Width::Fit }
    }

    /// A column of numbers: as wide as needed, aligned at the end.
    #[must_use]
    pub fn number(header: impl Into<String>) -> Self {
        Self { header: header.into(), align: Align::End, width: Width::Fit }
    }

    /// With `share` parts of the room that fitted columns leave.
    #[must_use]
    pub fn share(mut self, share: f32) -> Self {
        self.width = Width::Share(share);
        self
    }
}

/// Where the cells of a column stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// At the start of the line.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// At the end, as numbers do.
    End,
}

/// How much room a column takes: a wish, which a writer may overrule so that nothing is cut off.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Width {
    /// As wide as the longest cell.
    Fit,
    /// This many parts of the room that is left, more than 0.
    Share(f32),
}
