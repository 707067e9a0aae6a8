//! Whom to ask what first; the decision has the same.
//!
//! In: everything that is asked. Out: a section with a table per addressee.

use super::Chapter;
use crate::report::documents::draft::Draft;
use crate::report::documents::questions::{Gathered, whom_to_ask};

pub(super) fn write<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>, gathered: &Gathered<'a>) {
    draft.section("doc-ask-section");
    whom_to_ask(draft, gathered, (chapter.index, &chapter.ranking));
}
