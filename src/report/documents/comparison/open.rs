//! Whom to ask first; the decision and the questionnaires have the whole of it.
//!
//! In: everything that is asked. Out: a section of two lines.

use super::Chapter;
use crate::report::documents::draft::Draft;
use crate::report::documents::questions::{Gathered, whom_to_ask_in_short};

pub(super) fn write<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>, gathered: &Gathered<'a>) {
    draft.section("doc-ask-section");
    whom_to_ask_in_short(draft, gathered, (chapter.index, &chapter.ranking));
}
