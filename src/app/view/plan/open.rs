//! Answers about the client that are open, what hangs on them in the plan, and what the answer no would spare.
//!
//! In: the plan, and the same one made anew with that answer. Out: sentences, and where each answer is given. Nothing
//! is guessed: without the other plan no weeks are named.

use jiff::civil::Date;

use super::words::Words;
use crate::plan::{Asked, HardLine, OpenAnswer, Plan, Task, plan_if_no};
use crate::text::{tr, tr_with};

/// For so many questions the plan is made anew.
const ANEW: usize = 3;

/// An answer that is open, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OpenView {
    pub(crate) asked: Asked,
    /// What hangs on it.
    pub(crate) text: String,
    /// What leads to the question.
    pub(crate) go: String,
}

/// An answer that is open.
pub(super) struct Open {
    of: OpenAnswer,
    /// Hours of the tasks that wait for it.
    hours: f64,
    /// The plan if the answer were no.
    if_no: Option<Plan>,
}

/// The answers that are open, those with the most hours first; none where no date is missed and no week is full.
pub(super) fn open(words: Words<'_>) -> Vec<Open> {
    let plan = words.plan;
    if plan.full_weeks.is_empty() && plan.hard.iter().all(|line| !line.missed) {
        return Vec::new();
    }
    let hours = |of: &OpenAnswer| {
        let tasks = of.tasks.iter().filter_map(|id| plan.task(id));
        tasks.map(Task::hours).fold(0.0, |sum, hours| sum + hours)
    };
    let found = plan.open_answers(words.catalog, words.dossier).into_iter();
    let mut list: Vec<Open> = found.map(|of| Open { hours: hours(&of), of, if_no: None }).collect();
    list.sort_by(|a, b| b.hours.total_cmp(&a.hours));
    for one in list.iter_mut().take(ANEW) {
        one.if_no = plan_if_no(words.catalog, words.dossier, one.of.asked);
    }
    list
}

/// How many there are, and how much they add together: a task that waits for two counts once; `None` = there are none.
pub(super) fn sum(words: Words<'_>, open: &[Open]) -> Option<String> {
    let waits: Vec<&Task> = words.plan.tasks.iter().filter(|task| open.iter().any(|of| of.holds(task))).collect();
    let hours = waits.iter().map(|task| task.hours()).fold(0.0, |sum, hours| sum + hours);
    let values = [
        ("answers", open.len().into()),
        ("tasks", waits.len().into()),
        ("hours", words.language.number(hours, 0).into()),
    ];
    (!open.is_empty()).then(|| tr_with(words.language, "app-plan-open-sum", &values))
}

impl Open {
    /// Whether a task waits for it.
    pub(super) fn holds(&self, task: &Task) -> bool {
        self.of.tasks.contains(&task.id)
    }

    /// What hangs on it in the whole plan.
    pub(super) fn says(&self, words: Words<'_>) -> OpenView {
        let values = [
            ("count", self.of.tasks.len().into()),
            ("hours", words.language.number(self.hours, 0).into()),
            ("question", self.question(words).into()),
        ];
        let said = tr_with(words.language, "app-plan-open-says", &values);
        let weeks = self.if_no.as_ref().map_or(0, |other| weeks(other.finish, words.plan.finish));
        let spared = (weeks > 0).then(|| self.spared(words, "app-plan-open-end", weeks));
        self.view(words, std::iter::once(said).chain(spared).collect::<Vec<_>>().join(" "))
    }

    /// What hangs on it before a hard date.
    pub(super) fn before(&self, words: Words<'_>, line: &HardLine) -> OpenView {
        let said = tr_with(words.language, "app-plan-open-here", &[("question", self.question(words).into())]);
        let same = |other: &&HardLine| other.kind == line.kind && other.what == line.what && other.on == line.on;
        let other = self.if_no.as_ref().and_then(|plan| plan.hard.iter().find(same));
        let weeks = other.and_then(|other| Some(weeks(other.planned?, line.planned?))).unwrap_or_default();
        let spared = match other {
            Some(other) if !other.missed => Some(self.spared(words, "app-plan-open-met", weeks)),
            _ if weeks > 0 => Some(self.spared(words, "app-plan-open-date", weeks)),
            _ => None,
        };
        self.view(words, std::iter::once(said).chain(spared).collect::<Vec<_>>().join(" "))
    }

    fn view(&self, words: Words<'_>, text: String) -> OpenView {
        let go = tr_with(words.language, "app-plan-open-go", &[("question", self.question(words).into())]);
        OpenView { asked: self.of.asked, text, go }
    }

    /// The question as the step Client asks it.
    fn question(&self, words: Words<'_>) -> String {
        let code = self.of.asked.code();
        let key = match self.of.asked {
            Asked::Flag(_) => format!("app-flag-{code}"),
            _ => format!("app-client-{code}"),
        };
        tr(words.language, &key)
    }

    /// So many weeks earlier with the answer no.
    fn spared(&self, words: Words<'_>, key: &str, weeks: usize) -> String {
        let answer = tr(words.language, if self.of.asked == Asked::Staff { "app-staff-none" } else { "value-no" });
        tr_with(words.language, key, &[("answer", answer.into()), ("weeks", weeks.into())])
    }
}

/// Weeks between two dates, rounded; 0 where the first one is not earlier.
fn weeks(from: Date, to: Date) -> usize {
    let days = from.until(to).map_or(0, |span| span.get_days());
    usize::try_from(days.saturating_add(3) / 7).unwrap_or_default()
}
