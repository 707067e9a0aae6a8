//! The plan for MS Project and those who read its XML (schema of 2007 and later).
//!
//! In: the plan. Out: a summary task per phase with its tasks, their links, roles as resources, working days as the
//! calendar; last the tasks that are left out, inactive and with their reasons. Every task starts no earlier than in
//! our plan, so that the dates are ours until somebody moves them.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::catalog::Role;
use crate::plan::{Plan, State, Task, free_days};
use crate::report::documents::draft::Draft;
use crate::report::documents::plan::{Outline, phase_name, role};
use crate::report::xml::Xml;

/// A working day back, in tenths of a minute.
const DAY_BACK: &str = "-4800";

/// The file.
pub(in crate::report::documents) fn write(draft: &Draft<'_>, plan: &Plan) -> Vec<u8> {
    let outline = Outline::of(plan);
    // The yearly rhythm begins behind the plan's end.
    let last = plan.tasks.iter().filter_map(|t| t.dates.as_ref()).map(|d| d.finish).max().unwrap_or(plan.finish);
    let free = free_days(draft.catalog, draft.dossier, plan.start, last);
    let project = Project::of(draft, &outline, &free, plan.start);
    let mut xml = Xml::new();
    xml.node("Project", &[("xmlns", "http://schemas.microsoft.com/project")], |xml| {
        let title = format!("{} · {}", draft.document.title, draft.dossier.client.name);
        let numbers = [("MinutesPerDay", "480"), ("MinutesPerWeek", "2400"), ("DaysPerMonth", "20")];
        xml.texts("SaveVersion", &[], "14");
        xml.texts("Title", &[], &title);
        xml.texts("Author", &[], &draft.document.author);
        xml.texts("CreationDate", &[], &format!("{}T00:00:00", draft.document.as_of));
        xml.texts("ScheduleFromStart", &[], "1");
        xml.texts("StartDate", &[], &morning(plan.start));
        xml.texts("FinishDate", &[], &evening(last));
        xml.texts("CalendarUID", &[], "1");
        numbers.iter().for_each(|(name, value)| xml.texts(name, &[], value));
        calendar(xml, &free);
        project.tasks(xml);
        project.resources(xml);
        project.assignments(xml);
    });
    xml.finish()
}

struct Project<'p> {
    draft: &'p Draft<'p>,
    outline: &'p Outline<'p>,
    free: &'p [Date],
    /// First day of the plan.
    start: Date,
    /// Numbers of tasks by id, from 1; phases are numbered along with them.
    numbers: BTreeMap<&'p str, usize>,
    /// Last days of tasks by id.
    ends: BTreeMap<&'p str, Date>,
    /// Roles that do something, in order of their numbers from 1.
    roles: Vec<Role>,
}

impl<'p> Project<'p> {
    fn of(draft: &'p Draft<'p>, outline: &'p Outline<'p>, free: &'p [Date], start: Date) -> Self {
        let (mut numbers, mut ends, mut roles, mut next) = (BTreeMap::new(), BTreeMap::new(), Vec::new(), 1);
        for (_, tasks) in &outline.phases {
            next += 1;
            for task in tasks {
                numbers.insert(task.id.as_str(), next);
                ends.extend(task.dates.as_ref().map(|d| (task.id.as_str(), d.finish)));
                next += 1;
                if !roles.contains(&task.role) {
                    roles.push(task.role);
                }
            }
        }
        Self { draft, outline, free, start, numbers, ends, roles }
    }

    fn tasks(&self, xml: &mut Xml) {
        xml.node("Tasks", &[], |xml| {
            let mut number = 1;
            for (position, (phase, tasks)) in (1..).zip(&self.outline.phases) {
                self.phase(xml, (number, position), &phase_name(self.draft, *phase), tasks);
                for (at, task) in (1..).zip(tasks) {
                    self.task(xml, (number + at, &format!("{position}.{at}")), task);
                }
                number += tasks.len() + 1;
            }
            self.left_out(xml, number);
        });
    }

    fn phase(&self, xml: &mut Xml, (number, position): (usize, usize), name: &str, tasks: &[&Task]) {
        let dates = || tasks.iter().filter_map(|task| task.dates.as_ref());
        let (Some(start), Some(finish)) = (dates().map(|d| d.start).min(), dates().map(|d| d.finish).max()) else {
            return;
        };
        xml.node("Task", &[], |xml| {
            head(xml, number, name, &position.to_string(), "1");
            xml.texts("Start", &[], &morning(start));
            xml.texts("Finish", &[], &evening(finish));
            xml.texts("Duration", &[], &self.duration(start, finish));
            xml.texts("DurationFormat", &[], "7");
            xml.texts("Summary", &[], "1");
        });
    }

    fn task(&self, xml: &mut Xml, (number, place): (usize, &str), task: &Task) {
        let Some(dates) = &task.dates else { return };
        let done = matches!(task.state, State::Done(_));
        xml.node("Task", &[], |xml| {
            head(xml, number, &self.outline.title(self.draft, task).text(), place, "2");
            xml.texts("Start", &[], &morning(dates.start));
            xml.texts("Finish", &[], &evening(dates.finish));
            xml.texts("Duration", &[], &self.duration(dates.start, dates.finish));
            xml.texts("DurationFormat", &[], "7");
            xml.texts("Work", &[], &work(task));
            xml.texts("EffortDriven", &[], "0");
            xml.texts("Estimated", &[], "1");
            xml.texts("Milestone", &[], "0");
            xml.texts("Summary", &[], "0");
            xml.texts("Critical", &[], if dates.critical { "1" } else { "0" });
            xml.texts("PercentComplete", &[], if done { "100" } else { "0" });
            if done {
                xml.texts("ActualStart", &[], &morning(dates.start));
                xml.texts("ActualFinish", &[], &evening(dates.finish));
            }
            xml.texts("ConstraintType", &[], "4");
            xml.texts("ConstraintDate", &[], &morning(dates.start));
            if let Some(hard) = dates.hard {
                xml.texts("Deadline", &[], &evening(hard));
            }
            xml.texts("Notes", &[], &self.notes(task));
            // What is done waits for nothing any more.
            let waits = if done { [].as_slice() } else { &task.after };
            waits.iter().for_each(|id| self.link(xml, id, dates.start));
        });
    }

    fn link(&self, xml: &mut Xml, before: &str, start: Date) {
        let Some(number) = self.numbers.get(before) else { return };
        // Our days have fractions, these tasks whole days: what goes on within a day overlaps by one.
        let same_day = self.ends.get(before).is_some_and(|end| *end >= start);
        xml.node("PredecessorLink", &[], |xml| {
            xml.texts("PredecessorUID", &[], &number.to_string());
            xml.texts("Type", &[], "1");
            xml.texts("CrossProject", &[], "0");
            xml.texts("LinkLag", &[], if same_day { DAY_BACK } else { "0" });
            xml.texts("LagFormat", &[], "7");
        });
    }

    /// Tasks that are left out: a phase of their own behind all others, without work.
    fn left_out(&self, xml: &mut Xml, first: usize) {
        let position = self.outline.phases.len() + 1;
        let mut number = first;
        for (task, reason) in self.outline.left_out() {
            if number == first {
                let name = self.draft.tr("doc-plan-skipped");
                self.inactive(xml, number, (&name, &position.to_string(), "1"), "");
            }
            number += 1;
            let name = self.outline.title(self.draft, task).text();
            self.inactive(xml, number, (&name, &format!("{position}.{}", number - first), "2"), reason);
        }
    }

    fn inactive(&self, xml: &mut Xml, number: usize, (name, place, level): (&str, &str, &str), notes: &str) {
        let (start, summary) = (morning(self.start), if level == "1" { "1" } else { "0" });
        xml.node("Task", &[], |xml| {
            top(xml, (number, "0"), name, place, level);
            xml.texts("Start", &[], &start);
            xml.texts("Finish", &[], &start);
            xml.texts("Duration", &[], "PT0H0M0S");
            xml.texts("DurationFormat", &[], "7");
            xml.texts("Work", &[], "PT0H0M0S");
            xml.texts("Milestone", &[], "0");
            xml.texts("Summary", &[], summary);
            xml.texts("Notes", &[], notes);
        });
    }

    fn notes(&self, task: &Task) -> String {
        let mut lines = vec![
            self.draft.catalogue(&task.deliverable).text(),
            self.draft.catalogue(&task.why).text(),
            task.who.clone().unwrap_or_default(),
        ];
        lines.extend(task.notes.iter().cloned());
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    /// Working hours from the morning of one day to the evening of another.
    fn duration(&self, start: Date, finish: Date) -> String {
        let mut days = 0;
        let mut day = start;
        while day <= finish {
            days += u32::from(!weekend(day) && !self.free.contains(&day));
            match day.tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        format!("PT{}H0M0S", days * 8)
    }

    fn resources(&self, xml: &mut Xml) {
        xml.node("Resources", &[], |xml| {
            for (number, of) in (1..).zip(&self.roles) {
                xml.node("Resource", &[], |xml| {
                    let number: usize = number;
                    xml.texts("UID", &[], &number.to_string());
                    xml.texts("ID", &[], &number.to_string());
                    xml.texts("Name", &[], &role(self.draft, *of));
                    xml.texts("Type", &[], "1");
                });
            }
        });
    }

    fn assignments(&self, xml: &mut Xml) {
        let tasks = self.outline.phases.iter().flat_map(|(_, tasks)| tasks);
        let dated = tasks.filter(|task| task.dates.is_some());
        xml.node("Assignments", &[], |xml| {
            for (number, task) in (1..).zip(dated) {
                let number: usize = number;
                let (Some(task_number), Some(role)) =
                    (self.numbers.get(task.id.as_str()), self.roles.iter().position(|role| *role == task.role))
                else {
                    continue;
                };
                xml.node("Assignment", &[], |xml| {
                    xml.texts("UID", &[], &number.to_string());
                    xml.texts("TaskUID", &[], &task_number.to_string());
                    xml.texts("ResourceUID", &[], &(role + 1).to_string());
                    xml.texts("Work", &[], &work(task));
                });
            }
        });
    }
}

fn head(xml: &mut Xml, number: usize, name: &str, place: &str, level: &str) {
    top(xml, (number, "1"), name, place, level);
}

/// What every task begins with; `active` is 0 for one that is left out.
fn top(xml: &mut Xml, (number, active): (usize, &str), name: &str, place: &str, level: &str) {
    xml.texts("UID", &[], &number.to_string());
    xml.texts("ID", &[], &number.to_string());
    xml.texts("Name", &[], name);
    xml.texts("Active", &[], active);
    xml.texts("Manual", &[], "0");
    xml.texts("Type", &[], "1");
    xml.texts("IsNull", &[], "0");
    xml.texts("WBS", &[], place);
    xml.texts("OutlineNumber", &[], place);
    xml.texts("OutlineLevel", &[], level);
}

/// Expected hours of work.
fn work(task: &Task) -> String {
    let minutes = (task.hours() * 60.0).round();
    format!("PT{}H{}M0S", (minutes / 60.0).floor(), minutes % 60.0)
}

/// Eight hours from Monday to Friday, without the free days.
fn calendar(xml: &mut Xml, free: &[Date]) {
    xml.node("Calendars", &[], |xml| {
        xml.node("Calendar", &[], |xml| {
            xml.texts("UID", &[], "1");
            xml.texts("Name", &[], "Standard");
            xml.texts("IsBaseCalendar", &[], "1");
            xml.node("WeekDays", &[], |xml| (1..=7).for_each(|day| week_day(xml, day)));
            xml.node("Exceptions", &[], |xml| free.iter().for_each(|day| exception(xml, *day)));
        });
    });
}

/// Day 1 is Sunday.
fn week_day(xml: &mut Xml, day: u32) {
    let works = (2..=6).contains(&day);
    xml.node("WeekDay", &[], |xml| {
        xml.texts("DayType", &[], &day.to_string());
        xml.texts("DayWorking", &[], if works { "1" } else { "0" });
        if works {
            xml.node("WorkingTimes", &[], |xml| {
                for (from, to) in [("08:00:00", "12:00:00"), ("13:00:00", "17:00:00")] {
                    xml.node("WorkingTime", &[], |xml| {
                        xml.texts("FromTime", &[], from);
                        xml.texts("ToTime", &[], to);
                    });
                }
            });
        }
    });
}

fn exception(xml: &mut Xml, day: Date) {
    xml.node("Exception", &[], |xml| {
        xml.texts("EnteredByOccurrences", &[], "0");
        xml.node("TimePeriod", &[], |xml| {
            xml.texts("FromDate", &[], &format!("{day}T00:00:00"));
            xml.texts("ToDate", &[], &format!("{day}T23:59:00"));
        });
        xml.texts("Occurrences", &[], "1");
        xml.texts("Name", &[], &day.to_string());
        xml.texts("Type", &[], "1");
        xml.texts("DayWorking", &[], "0");
    });
}

fn weekend(day: Date) -> bool {
    matches!(day.weekday(), jiff::civil::Weekday::Saturday | jiff::civil::Weekday::Sunday)
}

fn morning(day: Date) -> String {
    format!("{day}T08:00:00")
}

fn evening(day: Date) -> String {
    format!("{day}T17:00:00")
}
