//! What would help a date of the client's own that the plan misses.
//!
//! In: the missed date, the plan. Out: sentences: the best case, what an earlier start and twice the hours would give,
//! and that somebody has to say what holds until then.

use jiff::civil::Date;

use super::Outline;
use crate::catalog::{Amount, Day};
use crate::dossier::Dossier;
use crate::plan::{HardKind, HardLine, hours_per_week, plan};
use crate::report::documents::draft::Draft;

/// The sentences; none for a date that is not the client's own.
pub(super) fn sooner(outline: &Outline<'_>, draft: &Draft<'_>, line: &HardLine) -> Option<String> {
    let late = line.planned.filter(|_| line.kind == HardKind::Own && line.missed)?;
    let finishes = line.tasks.iter().filter_map(|id| outline.plan.task(id)?.dates.as_ref());
    let best = finishes.map(|dates| dates.earliest_finish).max().filter(|best| *best < late);
    let best = best.map(|best| draft.with("doc-plan-sooner-best", &[("date", draft.words.date(best).into())]));
    let parts = best.into_iter().chain(today(outline, draft, (line, late))).chain(twice(outline, draft, (line, late)));
    Some(parts.chain([draft.tr("doc-plan-sooner-until")]).collect::<Vec<_>>().join(" "))
}

/// If the plan began on the dossier's day.
fn today(outline: &Outline<'_>, draft: &Draft<'_>, (line, late): (&HardLine, Date)) -> Option<String> {
    let day = draft.dossier.day(draft.catalog);
    if day >= outline.plan.start {
        return None;
    }
    let (start, planned) = again(outline, draft, line, |dossier| dossier.plan.start = Some(Day(day)))?;
    let values = [("start", draft.words.date(start).into()), ("date", draft.words.date(planned).into())];
    (planned < late).then(|| draft.with("doc-plan-sooner-start", &values))
}

/// If the client gave twice the hours a week.
fn twice(outline: &Outline<'_>, draft: &Draft<'_>, (line, late): (&HardLine, Date)) -> Option<String> {
    let hours = hours_per_week(draft.dossier) * 2.0;
    let (_, planned) = again(outline, draft, line, |dossier| dossier.plan.hours_per_week = Some(Amount(hours)))?;
    let values = [("hours", draft.language.plain_number(hours).into()), ("date", draft.words.date(planned).into())];
    (planned < late).then(|| draft.with("doc-plan-sooner-hours", &values))
}

/// The first day of the same plan with one thing changed, and the day on which it meets the date's tasks.
fn again(
    outline: &Outline<'_>,
    draft: &Draft<'_>,
    line: &HardLine,
    change: impl Fn(&mut Dossier),
) -> Option<(Date, Date)> {
    let mut dossier = draft.dossier.clone();
    // What the plan leaves out is left out here, too.
    for (index, of) in dossier.moves.iter_mut().enumerate() {
        if !outline.plan.moves.iter().any(|planned| planned.number == index + 1) {
            of.decision = None;
        }
    }
    change(&mut dossier);
    let plan = plan(draft.catalog, &dossier).ok()?;
    let same =
        plan.hard.iter().find(|other| other.kind == line.kind && other.what == line.what && other.on == line.on)?;
    Some((plan.start, same.planned?))
}
