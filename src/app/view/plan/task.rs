//! A task as the list and its details show it, and the edits that are laid on it.
//!
//! In: a task of the plan. Out: [`TaskLine`], and the [`Edit`]s that change it.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::Weekday;

use super::timeline::Bar;
use super::words::Words;
use crate::catalog::{Anchor, Day, Role, Source};
use crate::dossier::{Edit, PlanEdit};
use crate::plan::{Cause, Guide, HardLine, State, Task};
use crate::text::tr_with;

/// How a remark is meant; the words say it, the colour repeats it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// As it should be.
    Plain,
    /// A delay delays the end.
    Critical,
    /// A hard date is missed.
    Missed,
}

/// An edit of the dossier that is laid on a task: position, and the id it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Own {
    index: usize,
    id: String,
}

/// The edits that are laid on a task, the last of each kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Edited {
    state: Option<Own>,
    who: Option<Own>,
    moved: Option<Own>,
    note: Option<Own>,
    added: Option<Own>,
}

/// What the details of a task say, each with its heading.
pub(crate) type Facts = Vec<(String, String)>;

/// A task.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TaskLine {
    pub(crate) id: String,
    pub(crate) role: Role,
    pub(crate) state: State,
    pub(crate) title: String,
    /// What to do, and what it is about.
    pub(crate) full: String,
    /// Who does it, and what it is about.
    pub(crate) sub: String,
    /// First and last day, or what became of it.
    pub(crate) when: String,
    /// Slack and hard date.
    pub(crate) remark: String,
    pub(crate) weight: Weight,
    /// Everything in one sentence, for screen readers.
    pub(crate) spoken: String,
    pub(crate) bar: Option<Bar>,
    pub(crate) facts: Facts,
    pub(crate) who: String,
    pub(crate) not_before: Option<Day>,
    pub(crate) note: String,
    /// It is real use for a time, which can fail.
    pub(crate) pilot: bool,
    /// A legal duty hangs on it, or a question about one.
    pub(crate) law: bool,
    edited: Edited,
}

impl TaskLine {
    /// The line of a task.
    pub(super) fn new(words: Words<'_>, task: &Task, edits: &BTreeMap<&str, Edited>) -> Self {
        let edited = edits.get(task.id.as_str()).cloned().unwrap_or_default();
        let who = task.who.clone().unwrap_or_default();
        let note = edited.note.as_ref().and_then(|own| note(words, own)).unwrap_or_default();
        let (title, when) = (task.heading(words.language), words.when(task));
        let sub: Vec<String> =
            [Some(words.role(task.role)), task.who.clone(), words.about(task)].into_iter().flatten().collect();
        let sub = sub.join(" · ");
        let missed = missed(words, task);
        let (remark, weight) = remark(words, task, missed.is_some());
        let bar = bar(task, missed.is_some());
        let ends = bar.as_ref().and_then(|bar| words.ends(bar)).unwrap_or_default();
        let said = [&title, &sub, &when, &ends, &remark].into_iter().filter(|t| !t.is_empty());
        Self {
            spoken: said.cloned().collect::<Vec<_>>().join(", "),
            id: task.id.clone(),
            full: words.full(task),
            role: task.role,
            state: task.state.clone(),
            facts: facts(words, task, (&note, ends)),
            bar,
            not_before: task.not_before.map(Day),
            pilot: task.is("pilot"),
            law: !task.duties.is_empty(),
            title,
            sub,
            when,
            remark,
            weight,
            who,
            note,
            edited,
        }
    }

    /// Whether something is still to be done.
    pub(crate) fn is_open(&self) -> bool {
        self.state == State::Open
    }

    /// It was done on this day.
    pub(crate) fn done(&self, on: Day) -> Edit {
        Edit::Plan(PlanEdit::Done(id(self.edited.state.as_ref(), &self.id), on))
    }

    /// Its pilot failed on this day.
    pub(crate) fn failed(&self, on: Day) -> Edit {
        Edit::Plan(PlanEdit::Failed(self.id.clone(), on))
    }

    /// It is left out for this reason; without a reason it is not.
    pub(crate) fn skip(&self, reason: &str) -> Option<Edit> {
        let reason = reason.trim();
        (!reason.is_empty()).then(|| Edit::Plan(PlanEdit::Skip(self.id.clone(), reason.to_owned())))
    }

    /// It is to be done again.
    pub(crate) fn reopen(&self) -> Option<Edit> {
        self.edited.state.as_ref().map(|own| Edit::RemovePlanEdit(own.index))
    }

    /// It goes, where the consultant added it.
    pub(crate) fn remove(&self) -> Option<Edit> {
        self.edited.added.as_ref().map(|own| Edit::RemovePlanEdit(own.index))
    }

    /// Somebody does it; an empty name takes it back.
    pub(crate) fn assign(&self, who: String) -> Option<Edit> {
        laid(self.edited.who.as_ref(), !who.is_empty(), || {
            PlanEdit::Assign(id(self.edited.who.as_ref(), &self.id), who)
        })
    }

    /// Not before a day.
    pub(crate) fn moved(&self, on: Option<Day>) -> Option<Edit> {
        let own = self.edited.moved.as_ref();
        match on {
            Some(on) => Some(Edit::Plan(PlanEdit::Move(id(own, &self.id), on))),
            None => own.map(|own| Edit::RemovePlanEdit(own.index)),
        }
    }

    /// Not before the day that lies so many days from its present start.
    pub(crate) fn pulled(&self, days: i32) -> Option<Edit> {
        let start = self.bar.as_ref()?.start;
        self.moved(Some(Day(start.checked_add(days.days()).ok()?)))
    }

    /// A step by keyboard: as far to the left or right as it takes to come to another weekday.
    pub(crate) fn stepped(&self, days: i32) -> Option<Edit> {
        let start = self.bar.as_ref()?.start;
        // To the left it goes on from the day that was asked for, even where other tasks hold the bar back.
        let asked = self.not_before.map(|day| day.0).filter(|day| days < 0 && *day < start);
        let mut day = asked.unwrap_or(start).checked_add(days.days()).ok()?;
        while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            day = day.checked_add(days.signum().days()).ok()?;
        }
        self.moved(Some(Day(day)))
    }

    /// A note; an empty one goes.
    pub(crate) fn noted(&self, note: String) -> Option<Edit> {
        laid(self.edited.note.as_ref(), !note.is_empty(), || {
            PlanEdit::Note(id(self.edited.note.as_ref(), &self.id), note)
        })
    }
}

fn id(own: Option<&Own>, task: &str) -> String {
    own.map_or_else(|| task.to_owned(), |own| own.id.clone())
}

fn laid(own: Option<&Own>, some: bool, edit: impl FnOnce() -> PlanEdit) -> Option<Edit> {
    if some { Some(Edit::Plan(edit())) } else { own.map(|own| Edit::RemovePlanEdit(own.index)) }
}

/// The edits laid on each task, by its id.
pub(super) fn edits<'a>(words: Words<'a>) -> BTreeMap<&'a str, Edited> {
    let mut map: BTreeMap<&str, Edited> = BTreeMap::new();
    for (index, edit) in words.dossier.plan.edits.iter().enumerate() {
        let Some(task) = words.plan.edited(edit) else { continue };
        let edited = map.entry(task.id.as_str()).or_default();
        let place = match edit {
            PlanEdit::Done(..) | PlanEdit::Skip(..) | PlanEdit::Failed(..) => &mut edited.state,
            PlanEdit::Assign(..) => &mut edited.who,
            PlanEdit::Move(..) => &mut edited.moved,
            PlanEdit::Note(..) => &mut edited.note,
            PlanEdit::Add(_) => &mut edited.added,
        };
        *place = Some(Own { index, id: edit.task().to_owned() });
    }
    map
}

fn note(words: Words<'_>, own: &Own) -> Option<String> {
    match words.dossier.plan.edits.get(own.index) {
        Some(PlanEdit::Note(_, note)) => Some(note.clone()),
        _ => None,
    }
}

fn missed<'a>(words: Words<'a>, task: &Task) -> Option<&'a HardLine> {
    words.plan.hard.iter().find(|line| line.missed && line.tasks.contains(&task.id))
}

fn remark(words: Words<'_>, task: &Task, missed: bool) -> (String, Weight) {
    let Some(dates) = task.dates.as_ref().filter(|_| task.state == State::Open) else {
        return (task.next_time(words.language).unwrap_or_default(), Weight::Plain);
    };
    let rhythm = task.rhythm(words.language).filter(|_| task.is_rhythm());
    let slack = rhythm.unwrap_or_else(|| words.slack(dates));
    let hard = dates.hard.map(|on| words.with_date(if missed { "app-plan-hard-missed" } else { "app-plan-hard" }, on));
    let weight = match (missed, dates.critical) {
        (true, _) => Weight::Missed,
        (false, true) => Weight::Critical,
        (false, false) => Weight::Plain,
    };
    (hard.into_iter().chain([slack]).collect::<Vec<_>>().join(" · "), weight)
}

fn bar(task: &Task, missed: bool) -> Option<Bar> {
    // What comes back every year has its place behind the picture.
    let dates = task.dates.as_ref().filter(|_| !task.is_rhythm())?;
    Some(Bar {
        start: dates.start,
        finish: dates.finish,
        earliest: dates.earliest_finish,
        latest: dates.latest_finish,
        hard: dates.hard.into_iter().collect(),
        missed,
        critical: dates.critical,
        done: task.state != State::Open,
    })
}

fn facts(words: Words<'_>, task: &Task, (note, ends): (&str, String)) -> Facts {
    let said = |key: &str, text: String| (!text.is_empty()).then(|| (words.tr(key), text));
    let skipped = if let State::Skipped(reason) = &task.state { reason.clone() } else { String::new() };
    let other_notes: Vec<&str> = task.notes.iter().map(String::as_str).filter(|n| *n != note).collect();
    let mut facts: Facts = [
        said("app-plan-skip-reason", skipped),
        said("app-plan-why", words.text(&task.why)),
        said("app-plan-trigger", because(words, task)),
        said("app-plan-deliverable", words.text(&task.deliverable)),
        said("app-plan-duty", duty(words, task).unwrap_or_default()),
    ]
    .into_iter()
    .flatten()
    .collect();
    facts.extend(task.how.iter().map(|guide| (words.text(&guide.what), how(words, guide))));
    let rest = [
        said("app-plan-after", words.tasks(&task.after).join(" · ")),
        said("app-plan-legend-range", ends),
        said("app-plan-estimate", estimate(words, task)),
        said("app-plan-notes", other_notes.join(" · ")),
    ];
    facts.extend(rest.into_iter().flatten());
    facts
}

/// What made a task be there, each with its source; nothing where each such move has it.
fn because(words: Words<'_>, task: &Task) -> String {
    if task.template.is_none() {
        return words.tr("plan-because-own");
    }
    let cause = |cause: &Cause| joined([words.text(&cause.text) + ".", sources(words, &cause.sources)]);
    task.because.iter().map(cause).collect::<Vec<_>>().join(" ")
}

/// Sentences one behind the other.
fn joined<const N: usize>(parts: [String; N]) -> String {
    parts.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The duty that a task fulfils, with its source; without one it is a question.
fn duty(words: Words<'_>, task: &Task) -> Option<String> {
    let id = task.duty()?;
    let duty = words.catalog.duties.iter().find(|d| d.id == *id)?;
    let key = if duty.sources.is_empty() { "app-plan-duty-ask" } else { "app-plan-duty-line" };
    let values = [("law", duty.law_name(words.language).into()), ("what", words.text(&duty.deliverable).into())];
    Some(joined([tr_with(words.language, key, &values), sources(words, &duty.sources)]))
}

fn how(words: Words<'_>, guide: &Guide) -> String {
    let deadline = guide.deadline.as_ref().map(|deadline| {
        let note = words.text(&deadline.note);
        let anchor = |of: Anchor| words.tr(&format!("app-plan-anchor-{}", of.code()));
        let of = deadline.after.map(|a| ("after", a)).or(deadline.before.map(|b| ("before", b)));
        match (deadline.days, of) {
            (Some(days), Some((side, of))) if note.is_empty() => {
                let days = usize::try_from(days).unwrap_or_default();
                let values = [("days", days.into()), ("anchor", anchor(of).into())];
                tr_with(words.language, &format!("app-plan-deadline-{side}"), &values)
            }
            _ => note,
        }
    });
    joined([words.text(&guide.how), deadline.unwrap_or_default(), sources(words, &guide.sources)])
}

fn estimate(words: Words<'_>, task: &Task) -> String {
    let [low, likely, high] = task.effort.values().map(|hours| words.language.plain_number(hours));
    let values = [("low", low.into()), ("likely", likely.into()), ("high", high.into())];
    let effort = tr_with(words.language, "app-plan-effort", &values);
    let source = sources(words, &task.sources);
    let source = if source.is_empty() { words.tr("app-plan-our-estimate") } else { source };
    format!("{effort} {source}")
}

/// Who published what a text rests on, and when it was read.
pub(super) fn sources(words: Words<'_>, sources: &[Source]) -> String {
    let mut names: Vec<String> = Vec::new();
    for source in sources {
        let read = source.read.map_or_else(|| words.catalog.edition_start(), |day| day.0);
        let values = [("name", source.publisher.as_str().into()), ("date", words.language.date(read).into())];
        let name = tr_with(words.language, "app-plan-source-read", &values);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return String::new();
    }
    tr_with(words.language, "app-plan-source", &[("names", names.join(", ").into())])
}
