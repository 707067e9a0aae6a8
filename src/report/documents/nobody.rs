//! Must-haves that no service is known to meet: whoever is first, it cannot be taken before they are settled.
//!
//! In: a move and its ranking. Out: a sentence, or none.

use super::draft::Draft;
use crate::dossier::Move;
use crate::score::{Cause, Gate, Ranking, Reason, Scored, Status, gates, status};

/// The sentence that names them.
pub(super) fn nobody(draft: &Draft<'_>, of: &Move, ranking: &Ranking<'_>) -> Option<String> {
    let gates = met_by_nobody(of, ranking);
    let names: Vec<String> = gates.iter().map(|one| draft.words.gate(of, *one)).collect();
    let weak = gates.iter().filter_map(|one| weak(draft, of, ranking, *one));
    let first = (!names.is_empty()).then(|| draft.with("doc-cmp-nobody-meets", &[("musts", names.join("; ").into())]));
    first.map(|first| std::iter::once(first).chain(weak).collect::<Vec<_>>().join(" "))
}

/// Of whom something speaks for it, but too weakly to count as known.
fn weak(draft: &Draft<'_>, of: &Move, ranking: &Ranking<'_>, gate: Gate) -> Option<String> {
    let open = |o: &&Scored<'_>| o.reasons.contains(&Reason { gate, cause: Cause::Weak });
    let names: Vec<String> =
        ranking.by_likely().into_iter().filter(open).map(|o| o.option.name(draft.language)).collect();
    let values = [("must", draft.words.gate(of, gate).into()), ("names", draft.words.list(&names).into())];
    (!names.is_empty()).then(|| draft.with("doc-cmp-nobody-weak", &values))
}

/// Must-haves, and the budget, that no service is known to meet.
pub(super) fn met_by_nobody(of: &Move, ranking: &Ranking<'_>) -> Vec<Gate> {
    let open = gates(of).filter(|one| {
        let met = |o: &Scored<'_>| {
            let own: Vec<Reason> = o.reasons.iter().filter(|reason| reason.gate == *one).copied().collect();
            status(&own) == Status::Meets
        };
        !ranking.options.iter().any(met)
    });
    open.collect()
}
