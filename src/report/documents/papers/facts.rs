//! What is known of the services a move was decided on.

use crate::catalog::{DecisionKind, Duty, Source};
use crate::dossier::{Move, OptionId, Shape};
use crate::plan::{Situation, Truth, in_force};
use crate::report::Inlines;
use crate::report::documents::draft::{Draft, join};
use crate::score::{Bench, Candidate, Evidence, Judgement, candidate};
use crate::text::Text;

/// The options of a move that are in force: chosen or tried and not failed; a tool that stays counts as one.
pub(super) fn chosen<'a>(draft: &Draft<'a>, of: &'a Move) -> Vec<Candidate<'a>> {
    let Some(decision) = &of.decision else { return Vec::new() };
    let kept = of.replaces.iter().filter(|_| decision.kind == Shape::Keep).filter_map(|id| draft.dossier.tool(id));
    let kept: Vec<OptionId> = kept.filter_map(|tool| tool.service.as_ref()).map(OptionId::from).collect();
    let index = draft.dossier.moves.iter().position(|known| std::ptr::eq(known, of));
    let new = index.map(|index| in_force(draft.dossier, index)).unwrap_or_default();
    new.into_iter().chain(&kept).filter_map(|id| candidate(draft.catalog, id)).collect()
}

/// Their names; those of today's tools where these stay, be they in the catalogue or not.
pub(super) fn names(draft: &Draft<'_>, of: &Move) -> Vec<String> {
    if of.decision.as_ref().is_some_and(|d| d.kind == Shape::Keep) {
        return of.replaces.iter().filter_map(|id| draft.dossier.tool(id)).map(|tool| draft.words.tool(tool)).collect();
    }
    chosen(draft, of).iter().map(|option| option.name(draft.language)).collect()
}

/// What people use for a move: what stays, what is tried beside it, what stays until when. Empty where nothing is
/// decided, or where nothing is left after the pilot.
pub(super) fn in_use(draft: &Draft<'_>, of: &Move) -> String {
    let (names, allowed) = (draft.words.list(&names(draft, of)), allowed(draft, of));
    let new = ("new", names.as_str().into());
    match of.decision.as_ref().filter(|_| !names.is_empty()).map(|d| &d.kind) {
        Some(Shape::Trial(_)) if allowed.is_empty() => draft.with("paper-tried", &[new]),
        Some(Shape::Trial(_)) => draft.with("paper-tried-beside", &[new, ("old", allowed.into())]),
        Some(Shape::KeepFor { until, .. }) => {
            let old = ("old", replaced(draft, of).into());
            draft.with("paper-kept-until", &[new, old, ("until", draft.words.date(until.0).into())])
        }
        _ => names,
    }
}

/// Names of the tools a move replaces that people may use; nobody is sent to one that was never allowed.
pub(super) fn allowed(draft: &Draft<'_>, of: &Move) -> String {
    let tools = of.replaces.iter().filter_map(|id| draft.dossier.tool(id)).filter(|t| t.sanctioned != Some(false));
    let names: Vec<String> = tools.map(|tool| draft.words.tool(tool)).collect();
    draft.words.list(&names)
}

/// Names of the tools a move replaces.
pub(super) fn replaced(draft: &Draft<'_>, of: &Move) -> String {
    let tools: Vec<String> =
        of.replaces.iter().filter_map(|id| draft.dossier.tool(id)).map(|tool| draft.words.tool(tool)).collect();
    draft.words.list(&tools)
}

/// What is known of an option in one criterion.
pub(super) fn judged<'a>(
    draft: &Draft<'a>,
    of: &'a Move,
    option: &Candidate<'a>,
    criterion: &str,
) -> Option<Judgement<'a>> {
    let bench = Bench::new(draft.catalog, draft.dossier, of);
    let criterion = draft.catalog.criteria.iter().find(|c| c.id == *criterion)?;
    Some(bench.criterion(option, criterion)).filter(Judgement::known)
}

/// Level, note and sources of an option in one criterion; *not known* where that is so.
pub(super) fn known<'a>(draft: &mut Draft<'a>, of: &'a Move, option: &Candidate<'a>, criterion: &str) -> Inlines {
    let Some(judgement) = judged(draft, of, option, criterion) else { return draft.tr("not-known").into() };
    let level = judgement.level.map(|level| level.name.get(draft.language).to_owned()).unwrap_or_default();
    let (note, sources) = evidence(&judgement);
    let mut text = Inlines::from(format!("{level}."));
    if let Some(note) = note {
        text = join(text.plain(" "), draft.catalogue(note));
    }
    join(text, draft.cite(sources))
}

fn evidence<'a>(judgement: &Judgement<'a>) -> (Option<&'a Text>, &'a [Source]) {
    match judgement.evidence {
        Some(Evidence::Fact(fact)) => (Some(&fact.note), &fact.sources),
        _ => (None, &[]),
    }
}

/// Duties whose id begins with one of these and that apply, or may apply, to a move: the law where a source was read,
/// what to deliver, and the sources. One without a source is a question and names no law.
pub(super) fn duties<'a>(draft: &mut Draft<'a>, of: &'a Move, ids: &[&str]) -> Vec<Inlines> {
    let options = chosen(draft, of);
    let kind = of.decision.as_ref().map_or(DecisionKind::Move, |d| kind_of(&d.kind));
    let situation = |option| Situation { catalog: draft.catalog, dossier: draft.dossier, of, kind, option, tools: &[] };
    let situations: Vec<Situation<'_>> = match options.as_slice() {
        [] => vec![situation(None)],
        some => some.iter().map(|option| situation(Some(option))).collect(),
    };
    let applies = |duty: &&Duty| situations.iter().any(|s| s.truth(&duty.when) != Truth::No);
    let named = |duty: &&Duty| ids.iter().any(|id| duty.id.as_str().starts_with(id));
    let found: Vec<&'a Duty> = draft.catalog.duties.iter().filter(named).filter(applies).collect();
    found
        .into_iter()
        .map(|duty| {
            let law = if duty.sources.is_empty() { draft.tr("paper-ask") } else { duty.law_name(draft.language) };
            let text = join(Inlines::new().strong(format!("{law}: ")), draft.catalogue(&duty.deliverable));
            join(text, draft.cite(&duty.sources))
        })
        .collect()
}

const fn kind_of(shape: &Shape) -> DecisionKind {
    match shape {
        Shape::Move => DecisionKind::Move,
        Shape::Keep => DecisionKind::Keep,
        Shape::KeepFor { .. } => DecisionKind::KeepFor,
        Shape::Trial(_) => DecisionKind::Trial,
    }
}
