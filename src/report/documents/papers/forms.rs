//! Lines and tables to fill in.

use crate::report::documents::draft::Draft;
use crate::report::{Block, Inlines, KeyValue, List, ListKind};

/// A gap, named by what belongs there.
pub(super) fn gap(draft: &Draft<'_>, key: &str) -> Inlines {
    let what = draft.tr(key);
    Inlines::new().strong(draft.with("paper-gap", &[("what", what.into())]))
}

/// Words of the dossier, or a gap where there are none.
pub(super) fn own_or_gap(draft: &Draft<'_>, text: &str, key: &str) -> Inlines {
    if text.trim().is_empty() { gap(draft, key) } else { draft.own(text) }
}

/// Several words of the dossier with semicolons, or a gap.
pub(super) fn all_or_gap(draft: &Draft<'_>, texts: &[String], key: &str) -> Inlines {
    own_or_gap(draft, &texts.join("; "), key)
}

/// A list of sentences from messages.
pub(super) fn sentences(draft: &mut Draft<'_>, kind: ListKind, keys: &[&str]) {
    let texts: Vec<String> = keys.iter().map(|key| draft.tr(key)).collect();
    if !texts.is_empty() {
        draft.push(Block::List(List::new(kind, texts)));
    }
}

/// A pair with a line to write on.
pub(super) fn line(draft: &Draft<'_>, key: &str) -> KeyValue {
    draft.pair(key, LINE)
}

/// A line to write on.
pub(super) const LINE: &str = "______________________________";
