//! What to read and check before a service is ordered, such as who may become a customer; no verdict.
//!
//! In: options. Out: what the catalogue says of each that it says something of, in one text.

use super::draft::{Draft, join};
use crate::dossier::OptionId;
use crate::plan::{Guide, before_ordering};
use crate::report::Inlines;
use crate::score::candidate;

/// Those of the options that something is to be read of, each with what `one` says of each piece.
pub(super) fn to_read<'o>(
    draft: &Draft<'_>,
    options: impl IntoIterator<Item = &'o OptionId>,
    one: impl Fn(&Guide) -> Inlines,
) -> Vec<(&'o OptionId, Inlines)> {
    let mut list: Vec<(&OptionId, Inlines)> = Vec::new();
    for id in options {
        let guides = candidate(draft.catalog, id).map(|option| before_ordering(&option)).unwrap_or_default();
        let all = guides.iter().map(&one).reduce(|all, next| join(all.plain(" "), next));
        list.extend(all.map(|text| (id, text)));
    }
    list
}
