//! How blocks and columns share sheets of paper.
//!
//! In: the blocks of a document, tables. Out: runs of blocks, each on upright or turned sheets, and the width of each
//! column in twentieths of a point. As in the PDF, a table of more than eight columns stands on a turned sheet together
//! with the headings right above it.

use crate::report::columns;
use crate::report::document::Block;
use crate::report::table::Table;

/// A4 in twentieths of a point: shorter and longer edge, and the margin left and right.
pub(super) const SHORT: u32 = 11_906;
pub(super) const LONG: u32 = 16_838;
pub(super) const MARGIN: u32 = 1_304;

/// More columns than an upright page holds in reading size.
const UPRIGHT_COLUMNS: usize = 8;

/// Blocks on sheets of one kind.
pub(super) struct Run<'d> {
    /// Whether the sheets are turned.
    pub(super) turned: bool,
    pub(super) blocks: Vec<&'d Block>,
}

impl Run<'_> {
    /// Room between the margins.
    pub(super) const fn room(&self) -> u32 {
        (if self.turned { LONG } else { SHORT }) - 2 * MARGIN
    }
}

/// The blocks in runs; there is always one.
pub(super) fn runs(blocks: &[Block]) -> Vec<Run<'_>> {
    let mut runs = vec![Run { turned: false, blocks: Vec::new() }];
    let mut headings = Vec::new();
    for block in blocks {
        if matches!(block, Block::Heading { .. }) {
            headings.push(block);
            continue;
        }
        let turned = matches!(block, Block::Table(table) if table.width() > UPRIGHT_COLUMNS);
        let blocks = headings.drain(..).chain([block]);
        match runs.last_mut().filter(|run| run.turned == turned) {
            Some(run) => run.blocks.extend(blocks),
            None => runs.push(Run { turned, blocks: blocks.collect() }),
        }
    }
    if let Some(last) = runs.last_mut() {
        last.blocks.extend(headings);
    }
    runs
}

/// Width of each column where the table has `room`.
pub(super) fn widths(table: &Table, room: u32) -> Vec<u32> {
    let shares = columns::shares(table);
    let fitted: Vec<u32> = (0..shares.len()).map(|at| fitted(table, at)).collect();
    let taken: u32 = shares.iter().zip(&fitted).filter(|(share, _)| share.is_none()).map(|(_, width)| width).sum();
    let whole: f64 = shares.iter().flatten().sum();
    // Without a column that takes what is left, the others share the rest.
    let left = f64::from(room.saturating_sub(taken)) / if whole > 0.0 { whole } else { 1.0 };
    let scale = if whole > 0.0 { 1.0 } else { f64::from(room) / f64::from(taken.max(1)) };
    let width =
        |(share, fitted): (&Option<f64>, &u32)| whole_number(share.map_or(f64::from(*fitted) * scale, |s| s * left));
    shares.iter().zip(&fitted).map(width).collect()
}

/// About as wide as the longest cell in small type.
fn fitted(table: &Table, at: usize) -> u32 {
    let letters = u32::try_from(columns::longest_line(table, at)).unwrap_or(40).clamp(3, 40);
    letters * 105 + 220
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "widths of paper")]
fn whole_number(width: f64) -> u32 {
    width.clamp(200.0, 20_000.0) as u32
}
