//! That an option is not open to the client, with the reason and the day.
//!
//! In: a move and one of its options. Out: a sentence, or none.

use super::draft::Draft;
use super::questions::quoted;
use crate::dossier::{Move, OptionId};
use crate::score::Gate;

/// The message of this key, where the option is not open to the client.
pub(super) fn closed(draft: &Draft<'_>, key: &str, of: &Move, option: &OptionId) -> Option<String> {
    let said = of.not_open(option)?;
    let values = [
        ("must", draft.words.gate(of, Gate::Open).into()),
        ("reason", quoted(draft.language, &said.reason, draft.dossier.language).into()),
        ("date", draft.words.date(said.on.0).into()),
    ];
    Some(draft.with(key, &values))
}
