//! What a voice cannot live without: of each service that the decision names, whether it has it, which question settles
//! that, and what a “no” does.
//!
//! In: a decision, the voices of the dossier, what everybody is asked. Out: a line per such point, and one for what
//! would change the decision.

use super::Decided;
use crate::catalog::MustHave;
use crate::report::documents::draft::Draft;
use crate::report::documents::questions::{Gathered, Settles, is_open, named, open_vetoes, settles};
use crate::score::{Bench, Cause, Scored, cause};

/// A point with everything that is known of the services that the decision names.
pub(super) fn line<'a>(
    draft: &Draft<'a>,
    decided: &Decided<'a>,
    (gathered, index): (&Gathered<'a>, usize),
    must: &MustHave,
) -> String {
    let bench = Bench::new(draft.catalog, draft.dossier, decided.of);
    let (mut met, mut against, mut open) = (Vec::new(), Vec::new(), Vec::new());
    for option in named(draft, (index, &decided.ranking)) {
        let name = option.option.name(draft.language);
        match cause(&bench, &option.option, must) {
            Some(Cause::Below) => against.push(name),
            found if is_open(found) => open.push(with_question(draft, (gathered, index), decided, (option, must))),
            _ => met.push(name),
        }
    }
    let asked = decided.of.must.iter().position(|own| own == must);
    let gate = asked.filter(|at| !decided.of.waivers.iter().any(|waiver| waiver.must == *at));
    let no = if gate.is_some() { "doc-dec-veto-no-must" } else { "doc-dec-veto-no" };
    let no = (!open.is_empty()).then(|| draft.tr(no));
    let part = |key: &str, names: Vec<String>| {
        (!names.is_empty()).then(|| draft.with(key, &[("names", names.join("; ").into())]))
    };
    let parts =
        [part("doc-dec-veto-against", against), part("doc-dec-veto-met", met), part("doc-dec-veto-open", open), no];
    let head = draft.with("doc-dec-veto", &[("must", draft.words.must(must).into())]);
    std::iter::once(head).chain(parts.into_iter().flatten()).collect::<Vec<_>>().join(" ")
}

/// A service of which it is not known, with the question that settles it.
fn with_question(
    draft: &Draft<'_>,
    (gathered, index): (&Gathered<'_>, usize),
    decided: &Decided<'_>,
    (option, must): (&Scored<'_>, &MustHave),
) -> String {
    let by = match settles(draft, gathered, (index, decided.of), (option, must)) {
        Settles::Sheet(who, number) => {
            draft.with("doc-dec-veto-asked", &[("who", who.into()), ("number", number.to_string().into())])
        }
        Settles::Client => draft.tr("doc-dec-veto-own"),
        Settles::Nothing => draft.tr("doc-dec-veto-unasked"),
    };
    format!("{} ({by})", option.option.name(draft.language))
}

/// That a “no” to such a point is up to the board, where it is no must-have and open.
pub(super) fn change<'a>(draft: &Draft<'a>, decided: &Decided<'a>, index: usize) -> Option<String> {
    let mut musts: Vec<String> = Vec::new();
    for option in named(draft, (index, &decided.ranking)) {
        for must in open_vetoes(draft, decided.of, option) {
            let name = draft.words.must(must);
            if !musts.contains(&name) {
                musts.push(name);
            }
        }
    }
    (!musts.is_empty()).then(|| draft.with("doc-dec-change-veto", &[("musts", musts.join("; ").into())]))
}
