//! Checks of content: everything a parser cannot see, each with its place.
//!
//! In: the parsed files. Out: all faults. Names that a broken file would have defined count as
//! known, so that one fault gives one line.

mod canonical;
mod entities;
mod ladders;
mod lists;
mod must_have;
mod names;
mod part;
mod strict;

pub(crate) use must_have::{check_bar, check_must_have, check_value};
pub(crate) use names::{Names, known_level};
pub(super) use strict::strict;

use super::draft::Draft;
use super::load::Depth;
use crate::text::fault::Fault;

/// All faults of content.
pub(super) fn check(draft: &Draft<'_>, depth: Depth) -> Vec<Fault> {
    let names = Names::of(draft);
    let mut faults = Vec::new();
    ladders::check(draft, &mut faults);
    lists::check(draft, &names, &mut faults);
    entities::check(draft, &names, &mut faults);
    if depth >= Depth::Form {
        canonical::check(draft, &mut faults);
    }
    faults
}
