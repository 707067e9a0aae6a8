//! What a voice cannot live without: of each service that the decision names, whether it has it, which question settles
//! that, and what a “no” does.
//!
//! In: a decision, the voices of the dossier, what everybody is asked. Out: a line per such point, and one for what
//! would change the decision.

use super::Decided;
use crate::catalog::MustHave;
use crate::report::documents::draft::Draft;
use crate::report::documents::questions::{
    Gathered, Settles, is_must, is_open, kept_beside, named, open_vetoes, settles,
};
use crate::score::{Bench, Cause, Scored, cause};

/// Names of services by what is known of such a point.
#[derive(Default)]
struct Known {
    met: Vec<String>,
    against: Vec<String>,
    /// Open, each with the question that settles it.
    open: Vec<String>,
    /// Open, and a must-have of the service as well.
    musts: Vec<String>,
    /// Open, and no must-have of it.
    others: Vec<String>,
    /// Tools that stay and that nobody is asked about.
    unknown: Vec<String>,
}

/// A point with everything that is known of the services that the decision names.
pub(super) fn line<'a>(
    draft: &Draft<'a>,
    decided: &Decided<'a>,
    asked: (&Gathered<'a>, usize),
    must: &MustHave,
) -> String {
    let known = known(draft, decided, asked, must);
    let no = no(draft, &known);
    let part = |key: &str, names: Vec<String>| {
        (!names.is_empty()).then(|| draft.with(key, &[("names", names.join("; ").into())]))
    };
    let parts = [
        part("doc-dec-veto-against", known.against),
        part("doc-dec-veto-met", known.met),
        part("doc-dec-veto-open", known.open),
        part("doc-dec-veto-unknown", known.unknown),
        no,
    ];
    let head = draft.with("doc-dec-veto", &[("must", draft.words.must(must).into())]);
    std::iter::once(head).chain(parts.into_iter().flatten()).collect::<Vec<_>>().join(" ")
}

/// What is known of each service, also of tools that stay without being an option of the ranking.
fn known<'a>(
    draft: &Draft<'a>,
    decided: &Decided<'a>,
    (gathered, index): (&Gathered<'a>, usize),
    must: &MustHave,
) -> Known {
    let bench = Bench::new(draft.catalog, draft.dossier, decided.of);
    let mut known = Known::default();
    for option in named(draft, (index, &decided.ranking)) {
        let name = option.option.name(draft.language);
        match cause(&bench, &option.option, must) {
            Some(Cause::Below) => known.against.push(name),
            found if is_open(found) => {
                known.open.push(with_question(draft, (gathered, index), decided, (option, must)));
                let must_too = is_must(decided.of, &option.option.id, must);
                let list = if must_too { &mut known.musts } else { &mut known.others };
                list.push(name);
            }
            _ => known.met.push(name),
        }
    }
    for (tool, option) in kept_beside(draft, &decided.ranking) {
        let name = draft.words.tool(tool);
        match option.map(|option| cause(&bench, &option, must)) {
            Some(Some(Cause::Below)) => known.against.push(name),
            Some(found) if !is_open(found) => known.met.push(name),
            _ => known.unknown.push(name),
        }
    }
    known
}

/// What a “no” does to what is open: by service, where they differ.
fn no(draft: &Draft<'_>, known: &Known) -> Option<String> {
    match (known.musts.is_empty(), known.others.is_empty() && known.unknown.is_empty()) {
        (true, true) => None,
        (true, false) => Some(draft.tr("doc-dec-veto-no")),
        (false, true) => Some(draft.tr("doc-dec-veto-no-must")),
        (false, false) => {
            let others: Vec<String> = known.others.iter().chain(&known.unknown).cloned().collect();
            let values =
                [("musts", draft.words.list(&known.musts).into()), ("others", draft.words.list(&others).into())];
            Some(draft.with("doc-dec-veto-no-each", &values))
        }
    }
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

/// Such a point; where it is a must-have that was dropped for a service, with its name.
fn point(draft: &Draft<'_>, decided: &Decided<'_>, (option, must): (&Scored<'_>, &MustHave)) -> String {
    let (must_in_words, name) = (draft.words.must(must), option.option.name(draft.language));
    if !decided.of.must.contains(must) {
        return must_in_words;
    }
    draft.with("doc-dec-change-veto-dropped", &[("must", must_in_words.into()), ("name", name.into())])
}

/// That a “no” to such a point is up to the board, where it is open and no must-have, or a
/// dropped one.
pub(super) fn change<'a>(draft: &Draft<'a>, decided: &Decided<'a>, index: usize) -> Option<String> {
    let mut musts: Vec<String> = Vec::new();
    for option in named(draft, (index, &decided.ranking)) {
        for must in open_vetoes(draft, decided.of, option) {
            let name = point(draft, decided, (option, must));
            if !musts.contains(&name) {
                musts.push(name);
            }
        }
    }
    (!musts.is_empty()).then(|| draft.with("doc-dec-change-veto", &[("musts", musts.join("; ").into())]))
}
