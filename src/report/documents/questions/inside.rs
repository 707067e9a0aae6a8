//! Who in the client's own house, or close to it, a text names.
//!
//! In: the dossier's people: holders of keys, who carries a risk, who does a task, who has a voice. Out: the first of them
//! that stands in the text as a word of its own.

use crate::dossier::{Dossier, PlanEdit};

/// The first of the dossier's people that a text names.
pub(super) fn named<'a>(dossier: &'a Dossier, text: &str) -> Option<&'a str> {
    let lower = text.to_lowercase();
    // A name in capitals, such as IT, is not the word that is written like it.
    let stands = |name: &&str| match name.chars().any(char::is_lowercase) {
        true => has(&lower, &name.to_lowercase()),
        false => has(text, name),
    };
    people(dossier).into_iter().find(stands)
}

fn people(dossier: &Dossier) -> Vec<&str> {
    let keys = &dossier.client.keys;
    let keys = [&keys.domain_registrar, &keys.dns, &keys.admin_accounts, &keys.backups, &keys.recovery_codes];
    let holders = keys.into_iter().flat_map(|key| [&key.holder, &key.deputy]);
    let decisions = dossier.moves.iter().filter_map(|of| of.decision.as_ref());
    let carriers = decisions.flat_map(|decision| &decision.accepted_risks).map(|risk| &risk.by);
    let assigned = dossier.plan.edits.iter().filter_map(|edit| match edit {
        PlanEdit::Assign(_, who) => Some(who),
        _ => None,
    });
    let voices = dossier.voices.iter().map(|voice| &voice.name);
    let all = holders.chain(carriers).chain(assigned).chain(voices);
    all.map(String::as_str).filter(|name| !name.is_empty()).collect()
}

/// Whether a text holds a name that is no part of a longer word.
fn has(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, found)| {
        let before = text.get(..at).and_then(|part| part.chars().next_back());
        let after = text.get(at + found.len()..).and_then(|part| part.chars().next());
        !before.into_iter().chain(after).any(char::is_alphanumeric)
    })
}
