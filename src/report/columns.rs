//! How the columns of a table share a page.
//!
//! In: a table whose columns wish for a width. Out: a share per column, or none where the column may take the width of
//! its longest cell. A wish gives way where it would press other columns off the page.

use super::table::{Table, Width};

/// A fitted column of more characters than this is given a share instead.
const MOST_FITTED: usize = 26;

/// Fitted columns may take this many characters together, else all are given shares.
const ALL_FITTED: usize = 64;

/// For each column its share of the room, `None` for a column as wide as its longest cell.
pub(crate) fn shares(table: &Table) -> Vec<Option<f64>> {
    let longest: Vec<usize> = (0..table.width()).map(|at| longest_line(table, at)).collect();
    let wishes: Vec<Width> = table.all_columns().map(|column| column.width).collect();
    let fits = |(wish, longest): (&Width, &usize)| *wish == Width::Fit && *longest <= MOST_FITTED;
    let fitted: usize = wishes.iter().zip(&longest).filter(|pair| fits(*pair)).map(|(_, longest)| longest + 3).sum();
    let crowded = fitted > ALL_FITTED && wishes.len() > 2;
    wishes
        .iter()
        .zip(&longest)
        .map(|(wish, longest)| match wish {
            Width::Share(share) if crowded => Some(letters(*longest) * if *share > 1.0 { 1.3 } else { 1.0 }),
            Width::Share(share) => Some(positive(*share)),
            Width::Fit if crowded => Some(letters(*longest)),
            Width::Fit => (*longest > MOST_FITTED).then_some(1.0),
        })
        .collect()
}

/// Characters of the longest line of a column, the header included.
pub(crate) fn longest_line(table: &Table, at: usize) -> usize {
    let header = table.columns.get(at).map_or(0, |column| column.header.chars().count());
    let cells = table
        .rows
        .iter()
        .filter_map(|row| row.cells.get(at))
        .map(|cell| cell.text().lines().map(|line| line.chars().count()).max().unwrap_or(0));
    cells.max().unwrap_or(0).max(header)
}

/// A share by length: neither too narrow to read nor so wide that the others starve.
fn letters(longest: usize) -> f64 {
    let bounded = u32::try_from(longest.clamp(8, 40)).unwrap_or(40);
    f64::from(bounded)
}

fn positive(share: f32) -> f64 {
    if share.is_finite() && share > 0.0 { f64::from(share) } else { 1.0 }
}
