//! What the step Plan shows: settings, hard dates, tasks by phase, money, risks, duties.
//!
//! In: catalogue, dossier, language. Out: a [`PlanView`], made once per change of the dossier.

mod hard;
mod head;
mod law;
mod money;
mod months;
mod open;
mod risks;
mod small;
mod task;
mod timeline;
mod words;

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::client::Choices;
use super::today;
use crate::catalog::{Catalog, Currency, Day, Phase, Role};
use crate::dossier::{Dossier, Edit, PlanSettings};
use crate::plan::{Plan, State, Task, WayOn, plan};
use crate::text::{Language, tr_with};
use words::Words;

pub(crate) use hard::{Because, FullView, HardView};
pub(crate) use law::Point;
pub(crate) use money::{Money, SumBar};
pub(crate) use months::{CostLine, MonthsView};
pub(crate) use open::OpenView;
pub(crate) use risks::{Matrix, RisksView};
pub(crate) use small::SmallView;
pub(crate) use task::{TaskLine, Weight};
pub(crate) use timeline::{Bar, Timeline};

/// The plan's settings.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SettingsView {
    pub(crate) settings: PlanSettings,
    /// All of them in one line.
    pub(crate) summary: String,
    pub(crate) currencies: Choices<Currency>,
    /// The day that a new hard date begins with.
    pub(crate) after_plan: Day,
}

/// What an own task can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OwnChoices {
    /// An id that is free.
    pub(crate) id: String,
    pub(crate) phases: Choices<Phase>,
    pub(crate) roles: Choices<Role>,
}

/// A phase and its tasks.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PhaseView {
    pub(crate) phase: Phase,
    pub(crate) title: String,
    /// How many tasks are in the plan, how many of them are done, and how many are left out.
    pub(crate) count: String,
    /// From its first day to its last.
    pub(crate) when: String,
    /// The earliest and the latest end of what is open in it.
    pub(crate) ends: Option<String>,
    /// A hard date in it is missed.
    pub(crate) remark: String,
    pub(crate) bar: Option<Bar>,
    /// What stands beside the marks of its hard dates.
    pub(crate) marks: Vec<(Date, String)>,
    pub(crate) tasks: Vec<TaskLine>,
}

/// What follows if a pilot fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WayOnView {
    pub(crate) title: String,
    pub(crate) text: String,
    pub(crate) tasks: Vec<String>,
}

/// A plan.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Planned {
    /// First and last day.
    pub(crate) when: String,
    /// How many tasks, and how far they are.
    pub(crate) progress: String,
    /// It is only intended yet.
    pub(crate) intended: Option<String>,
    /// Weeks need more hours than there are.
    pub(crate) full: Option<FullView>,
    /// A smaller plan for a few people, and the way back from it.
    pub(crate) small: Vec<SmallView>,
    /// Tools that it ends although no use case names them.
    pub(crate) also_ends: Option<String>,
    /// How many hard dates are kept.
    pub(crate) kept: Option<String>,
    pub(crate) remarks: Vec<String>,
    /// Deciding tasks that are open although they are over, and what ticks them.
    pub(crate) settled: Option<(String, Vec<Edit>)>,
    /// The missed ones first.
    pub(crate) hard: Vec<HardView>,
    pub(crate) timeline: Timeline,
    pub(crate) phases: Vec<PhaseView>,
    /// Roles that have something to do.
    pub(crate) roles: Choices<Role>,
    pub(crate) own: OwnChoices,
    pub(crate) ways_on: Vec<WayOnView>,
    pub(crate) money: Money,
    pub(crate) risks: RisksView,
    pub(crate) duties: Vec<Point>,
}

/// The step Plan.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PlanView {
    pub(crate) language: Language,
    pub(crate) settings: SettingsView,
    /// The plan, or why there is none and what to do.
    pub(crate) planned: Result<Planned, String>,
}

impl PlanView {
    /// The step for this dossier.
    pub(crate) fn new(catalog: &Catalog, dossier: &Dossier, language: Language) -> Self {
        let planned = plan(catalog, dossier);
        Self {
            language,
            settings: settings(catalog, dossier, planned.as_ref().ok(), language),
            planned: match &planned {
                Ok(plan) => Ok(self::planned(Words { catalog, dossier, plan, language })),
                Err(refusal) => Err(refusal.message().to(language)),
            },
        }
    }
}

fn settings(catalog: &Catalog, dossier: &Dossier, plan: Option<&Plan>, language: Language) -> SettingsView {
    let of = &dossier.plan;
    let start = of.start.map_or_else(
        || tr_with(language, "app-plan-start-unset", &[("date", language.date(dossier.day(catalog)).into())]),
        |day| tr_with(language, "app-plan-start-set", &[("date", language.date(day.0).into())]),
    );
    let hours = language.plain_number(crate::plan::hours_per_week(dossier));
    let rate = of.hourly_rate.as_ref().map(|rate| {
        let rate = language.money(rate.amount.0, rate.currency.as_str());
        tr_with(language, "app-plan-rate-set", &[("rate", rate.into())])
    });
    let hard =
        (!of.hard.is_empty()).then(|| tr_with(language, "app-plan-hard-set", &[("count", of.hard.len().into())]));
    let key = if of.hours_per_week.is_some() { "app-plan-hours-set" } else { "app-plan-hours-assumed" };
    let hours = tr_with(language, key, &[("hours", hours.into())]);
    let parts = [Some(start), Some(hours), rate, hard];
    SettingsView {
        settings: of.clone(),
        summary: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        currencies: today::currencies(),
        after_plan: Day(plan.map_or_else(|| dossier.day(catalog), |p| p.finish)),
    }
}

fn planned(words: Words<'_>) -> Planned {
    let plan = words.plan;
    let edits = task::edits(words);
    let lines: Vec<(Phase, TaskLine)> = plan.tasks.iter().map(|t| (t.phase, TaskLine::new(words, t, &edits))).collect();
    let phases = Phase::ALL.iter().filter_map(|phase| {
        let tasks: Vec<TaskLine> = lines.iter().filter(|(p, _)| p == phase).map(|(_, line)| line.clone()).collect();
        (!tasks.is_empty()).then(|| phase_view(words, *phase, tasks))
    });
    let phases: Vec<PhaseView> = phases.collect();
    let open = open::open(words);
    let hard = hard::hard(words, &open);
    let used = |role: &&Role| plan.tasks.iter().any(|t| t.role == **role);
    Planned {
        when: head::when(words),
        progress: head::progress(words),
        intended: head::intended(words),
        full: hard::full(words, &open),
        small: small::small(words),
        also_ends: hard::also_ends(words),
        kept: hard::kept(&hard, words),
        remarks: hard::remarks(words),
        settled: hard::settled(words),
        timeline: line(words, &hard),
        hard,
        roles: Role::ALL.iter().filter(used).map(|role| (*role, words.role(*role))).collect(),
        own: own(words),
        ways_on: plan.way_on.iter().map(|way| way_on(words, way)).collect(),
        money: money::money(words),
        risks: risks::risks(words),
        duties: law::duties(words),
        phases,
    }
}

fn phase_view(words: Words<'_>, phase: Phase, tasks: Vec<TaskLine>) -> PhaseView {
    let bars = || tasks.iter().filter_map(|t| t.bar.as_ref());
    let open = tasks.iter().any(TaskLine::is_open);
    let hard: BTreeSet<Date> = bars().flat_map(|b| b.hard.iter().copied()).collect();
    let missed = bars().any(|b| b.missed);
    let bar = bars().map(|b| b.start).min().map(|start| {
        let last = |of: fn(&Bar) -> Date| bars().map(of).max().unwrap_or(start);
        let finish = last(|b| b.finish);
        Bar {
            start,
            finish,
            earliest: last(|b| b.earliest),
            latest: last(|b| b.latest),
            hard: hard.into_iter().collect(),
            missed,
            critical: false,
            done: !open,
        }
    });
    let remark = if missed { words.tr("app-plan-phase-missed") } else { String::new() };
    let skips = tasks.iter().any(|task| matches!(task.state, State::Skipped(_)));
    let count = if skips { "app-plan-phase-count-less" } else { "app-plan-phase-count" };
    PhaseView {
        phase,
        title: words.phase(phase),
        count: head::count(words, count, tasks.iter().map(|task| &task.state)),
        when: bar.as_ref().map_or_else(String::new, |b| words.range(b.start, b.finish)),
        ends: bar.as_ref().and_then(|b| words.ends(b)),
        remark,
        bar,
        marks: hard::in_phase(words, phase),
        tasks,
    }
}

fn own(words: Words<'_>) -> OwnChoices {
    let taken = |id: &String| words.plan.task(id).is_some() || words.dossier.plan.edits.iter().any(|e| e.task() == id);
    let id = (1..).map(|n| format!("own-{n}")).find(|id| !taken(id)).unwrap_or_default();
    OwnChoices {
        id,
        phases: Phase::ALL.iter().map(|phase| (*phase, words.phase(*phase))).collect(),
        roles: Role::ALL.iter().map(|role| (*role, words.role(*role))).collect(),
    }
}

fn line(words: Words<'_>, marked: &[HardView]) -> Timeline {
    let plan = words.plan;
    let dates = || plan.tasks.iter().filter(|t| !t.is_rhythm()).filter_map(|t| t.dates.as_ref());
    let done_before = dates().map(|d| d.start).min().unwrap_or(plan.start).min(plan.start);
    let latest = dates().map(|d| d.latest_finish).max().unwrap_or(plan.finish);
    let hard = plan.hard.iter().map(|h| h.on).max().unwrap_or(plan.finish);
    let mut line = Timeline::new(done_before, plan.finish.max(hard), latest.max(hard), words.language);
    line.hard = hard::marks(marked);
    let open = plan.tasks.iter().filter(|t| t.state == State::Open).filter_map(|t| t.dates.as_ref());
    line.now = open.map(|d| d.start).min().map_or(0.0, |day| line.at(day));
    let day = |task: &Task| task.dates.as_ref().map(|d| d.start);
    if let Some(on) = plan.no_return.as_ref().and_then(|id| plan.task(id)).and_then(day) {
        line.no_return = Some((on, words.with_date("app-plan-no-return", on)));
    }
    line
}

fn way_on(words: Words<'_>, way: &WayOn) -> WayOnView {
    let language = words.language;
    let values = [("option", words.option(&way.option).into()), ("date", language.date(way.finish).into())];
    let dated = |task: &Task| format!("{}: {}", words.when(task), words.full(task));
    let text = tr_with(language, "app-plan-way-on-text", &values);
    WayOnView {
        title: tr_with(language, "app-plan-way-on", &[("name", words.use_case(way.of).into())]),
        text: std::iter::once(text).chain(way.renewals(language)).collect::<Vec<_>>().join(" "),
        tasks: way.tasks.iter().map(dated).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::{Edit, Example, HardDay};

    fn view(change: impl FnOnce(&mut Dossier), language: Language) -> PlanView {
        let loaded = embedded();
        let mut dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        change(&mut dossier);
        PlanView::new(loaded.catalog.as_ref().unwrap(), &dossier, language)
    }

    fn all(view: &PlanView) -> Vec<TaskLine> {
        view.planned.as_ref().unwrap().phases.iter().flat_map(|p| p.tasks.clone()).collect()
    }

    fn named(view: &PlanView, id: &str) -> TaskLine {
        all(view).into_iter().find(|t| t.id == id).unwrap()
    }

    #[test]
    fn nothing_is_missing_in_any_language() {
        for language in Language::ALL {
            for example in Example::ALL {
                let change = |d: &mut Dossier| *d = Dossier::parse("x", example.text()).unwrap();
                let text = format!("{:?}", view(change, language));
                let missing = text.split('«').nth(1).map(|t| t.split('»').next());
                assert_eq!(missing, None, "{language} {example:?}");
            }
        }
    }

    #[test]
    fn tasks_say_who_when_and_how_much_room() {
        let view = view(|_| {}, Language::De);
        assert!(all(&view).len() > 100);
        let task = named(&view, "pilot:1");
        assert!(task.sub.contains("Coaches"), "{}", task.sub);
        assert_eq!(task.weight, Weight::Critical);
        assert!(task.spoken.contains(" – "), "{}", task.spoken);
        assert_eq!(named(&view, "needs-workshop").when, "erledigt am 21.11.2026");
    }

    #[test]
    fn a_missed_date_is_said_first_with_its_reason() {
        let hard = HardDay { what: "Messe".to_owned(), on: Day(jiff::civil::date(2027, 2, 1)) };
        let view = view(|d| d.plan.hard.push(hard), Language::De);
        let planned = view.planned.as_ref().unwrap();
        let first = &planned.hard[0];
        assert!(first.missed && first.title.contains("Messe") && !first.because.is_empty(), "{first:?}");
        assert!(named(&view, "go-live:1").remark.contains("nicht zu halten"));
        let kept = planned.hard.iter().filter(|line| !line.missed).count();
        assert_eq!(planned.kept, Some(format!("{kept} von {} festen Terminen gehalten", planned.hard.len())));
        let late = all(&view).into_iter().find(|task| task.remark.contains("zu spät"));
        assert!(late.unwrap().remark.contains("die Kette ab hier endet"), "not the task itself is late");
        let marks: Vec<&(Date, String)> = planned.phases.iter().flat_map(|phase| &phase.marks).collect();
        assert!(marks.iter().any(|(on, words)| *on == first.on && words == "Messe 01.02.2027"), "{marks:?}");
        let alike = |phase: &&PhaseView| phase.marks.iter().any(|(_, words)| words.starts_with("Kündigung "));
        assert_eq!(planned.phases.iter().filter(alike).count(), 1, "a day has other words in another phase");
    }

    #[test]
    fn full_weeks_say_whose_hours_they_are() {
        let view = view(|d| d.plan.hours_per_week = Some(crate::catalog::Amount(2.0)), Language::En);
        let planned = view.planned.as_ref().unwrap();
        let full = planned.full.as_ref().unwrap();
        assert!(full.roles.contains("Project lead ") && full.roles.contains(" hours"), "{}", full.roles);
        assert!(!planned.remarks.contains(&full.text), "it is said once");
    }

    #[test]
    fn the_earliest_and_the_latest_end_are_said() {
        let view = view(|_| {}, Language::De);
        let task = named(&view, "pilot:1");
        assert!(task.spoken.contains("Ende frühestens "), "{}", task.spoken);
        let bar = task.bar.as_ref().unwrap();
        let said = |date: Date| task.facts.iter().any(|(_, text)| text.contains(&Language::De.date(date)));
        assert!(said(bar.earliest) && said(bar.latest), "{:?}", task.facts);
        assert!(!named(&view, "needs-workshop").spoken.contains("frühestens"), "it is done");
        assert!(view.planned.unwrap().phases.iter().any(|p| p.ends.is_some()));
    }

    #[test]
    fn a_hard_date_that_is_kept_says_what_missing_it_costs() {
        let planned = view(|_| {}, Language::De).planned.unwrap();
        let kept = planned.hard.iter().find(|line| !line.missed && line.cost.is_some()).unwrap();
        let said = |(on, said): &(Date, String)| *on == kept.on && said.contains(kept.cost.as_deref().unwrap());
        assert!(planned.timeline.hard.iter().any(said), "{:?}", planned.timeline.hard);
        let bars = planned.phases.iter().filter_map(|p| p.bar.as_ref());
        let drawn: Vec<Date> = bars.flat_map(|b| b.hard.clone()).collect();
        let known = |on: &Date| planned.timeline.hard.iter().any(|(day, _)| day == on);
        assert!(!drawn.is_empty() && drawn.iter().all(known), "{drawn:?}");
    }

    #[test]
    fn without_a_decision_it_says_what_to_do() {
        let view = view(|d| d.moves.iter_mut().for_each(|m| m.decision = None), Language::En);
        assert!(view.planned.unwrap_err().contains("Decide"));
    }

    #[test]
    fn edits_are_laid_and_taken_back() {
        let line = named(&view(|_| {}, Language::En), "inventory");
        let on = Day(jiff::civil::date(2027, 1, 20));
        let edit = line.done(on);
        let done = named(&view(|d| d.apply(edit).unwrap(), Language::En), "inventory");
        assert_eq!(done.state, State::Done(on.0));
        assert!(matches!(done.reopen(), Some(Edit::RemovePlanEdit(_))));
        assert_eq!(line.skip("  "), None, "a reason is needed");
        assert!(matches!(line.assign(String::new()), Some(Edit::RemovePlanEdit(1))));
        assert_eq!(line.noted(String::new()), None, "there is none to take back");
    }
}
