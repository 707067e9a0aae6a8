//! Must-haves that no service is known to meet: whoever is first, it cannot be taken before they are settled.
//!
//! In: a move and its ranking. Out: a sentence, or none.

use super::draft::Draft;
use crate::dossier::Move;
use crate::score::{Gate, Ranking, Reason, Scored, Status, status};

/// The sentence that names them.
pub(super) fn nobody(draft: &Draft<'_>, of: &Move, ranking: &Ranking<'_>) -> Option<String> {
    let names: Vec<String> = met_by_nobody(of, ranking).iter().map(|one| draft.words.gate(of, *one)).collect();
    (!names.is_empty()).then(|| draft.with("doc-cmp-nobody-meets", &[("musts", names.join("; ").into())]))
}

/// Must-haves, and the budget, that no service is known to meet.
pub(super) fn met_by_nobody(of: &Move, ranking: &Ranking<'_>) -> Vec<Gate> {
    let gates = (0..of.must.len()).map(Gate::Must).chain(of.budget.as_ref().map(|_| Gate::Budget));
    let open = gates.filter(|one| {
        let met = |o: &Scored<'_>| {
            let own: Vec<Reason> = o.reasons.iter().filter(|reason| reason.gate == *one).copied().collect();
            status(&own) == Status::Meets
        };
        !ranking.options.iter().any(met)
    });
    open.collect()
}
