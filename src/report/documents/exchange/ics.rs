//! The plan as a calendar: RFC 5545, whole days, nothing that blocks anybody's time.
//!
//! In: the plan. Out: an event per task that is to be done, a cancelled one with its reason per task that is left out,
//! and one per hard date. All keep their identity through every export of the same client, so that a calendar that
//! reads the file again moves what it has. What comes back has a rule of repetition, and after it was done it goes on
//! from its next time.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use crate::plan::{HardKind, HardLine, Plan, State, Task};
use crate::report::documents::draft::Draft;
use crate::report::documents::plan::{Outline, hard_what, phase_name, role};
use crate::report::glyphs::turns;

/// Octets of a line before it is folded.
const LINE: usize = 75;

/// The file.
pub(in crate::report::documents) fn write(draft: &Draft<'_>, plan: &Plan) -> Vec<u8> {
    let outline = Outline::of(plan);
    let mut calendar = Calendar { text: String::new(), stamp: format!("{}T000000Z", compact(draft.document.as_of)) };
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", "-//Wissel//Plan//EN");
    calendar.line("CALSCALE", "GREGORIAN");
    calendar.line("METHOD", "PUBLISH");
    calendar.line("X-WR-CALNAME", &escape(&format!("{} · {}", draft.document.title, draft.dossier.client.name)));
    let client = code(&draft.dossier.client.name);
    for task in &plan.tasks {
        let Some((first, last)) = days(task) else { continue };
        let title = format!("{} {}", outline.number(&task.id), outline.title(draft, task).text());
        let mut text = vec![role(draft, task.role)];
        text.extend(task.who.clone());
        text.extend(task.rhythm(draft.language));
        text.push(draft.catalogue(&task.deliverable).text());
        text.push(draft.catalogue(&task.why).text());
        text.extend(task.notes.iter().cloned());
        text.retain(|line| !line.is_empty());
        let rule = rule(task, first, plan.finish);
        let event = Event { title, text: text.join("\n"), category: phase_name(draft, task.phase), rule };
        calendar.event(&format!("{}.{client}@wissel", task.id), (first, last), &event);
    }
    for (task, reason) in outline.left_out() {
        let text = [role(draft, task.role), format!("{}: {reason}", draft.tr("doc-file-state-skipped"))].join("\n");
        let title = outline.title(draft, task).text();
        let event = Event { title, text, category: phase_name(draft, task.phase), rule: None };
        // It has no day; a calendar that knew it by this identity strikes it out wherever it stood.
        calendar.cancelled(&format!("{}.{client}@wissel", task.id), task.not_before.unwrap_or(plan.start), &event);
    }
    for (id, line) in identities(&plan.hard) {
        let kept = draft.tr(if line.missed { "doc-plan-kept-no" } else { "doc-plan-kept-yes" });
        let text = format!("{}: {kept}", draft.tr("doc-plan-kept"));
        let title = hard_what(&outline, draft, line);
        let event = Event { title, text, category: draft.tr("doc-plan-hard"), rule: None };
        calendar.event(&format!("{id}.{client}@wissel"), (line.on, line.on), &event);
    }
    calendar.line("END", "VCALENDAR");
    calendar.text.into_bytes()
}

struct Event {
    title: String,
    text: String,
    category: String,
    rule: Option<String>,
}

/// First and last day of a task that is to be done, or is to be done again.
fn days(task: &Task) -> Option<(Date, Date)> {
    match &task.state {
        State::Open => task.dates.as_ref().map(|dates| (dates.start, dates.finish)),
        State::Done(_) => task.again,
        State::Skipped(_) => None,
    }
}

/// How often a task comes back: in the yearly rhythm for good, else until the plan's end.
fn rule(task: &Task, first: Date, end: Date) -> Option<String> {
    let mut rule = repetition(task.every_months?, first);
    if !task.is_rhythm() {
        rule += &format!(";UNTIL={}", compact(end));
    }
    Some(rule)
}

fn repetition(months: u32, first: Date) -> String {
    let years = months.is_multiple_of(12);
    // Where a month has no such day, its last one stands in.
    if first.day() > 28 && (!years || first.month() == 2) {
        let days: Vec<String> = (28..=first.day()).map(|day| day.to_string()).collect();
        return format!("FREQ=MONTHLY;INTERVAL={months};BYMONTHDAY={};BYSETPOS=-1", days.join(","));
    }
    if years { format!("FREQ=YEARLY;INTERVAL={}", months / 12) } else { format!("FREQ=MONTHLY;INTERVAL={months}") }
}

/// Hard dates with what stays the same in every export: the task they bind, or the client's own words; equal words are
/// told apart by the order of their days.
fn identities(lines: &[HardLine]) -> Vec<(String, &HardLine)> {
    let mut sorted: Vec<&HardLine> = lines.iter().collect();
    sorted.sort_by_key(|line| line.on);
    let mut found: Vec<(String, &HardLine)> = Vec::new();
    let (mut taken, mut last) = (BTreeSet::new(), BTreeMap::new());
    for line in sorted {
        let what = match (line.kind, line.tasks.first()) {
            (HardKind::Notice | HardKind::Closing, Some(task)) => task.clone(),
            _ => code(&line.what),
        };
        let id = format!("hard-{}-{what}", line.kind.code());
        let named = |n: u32| (n, if n == 1 { id.clone() } else { format!("{id}-{n}") });
        let first = last.get(&id).copied().unwrap_or(1);
        let (number, free) = (first..).map(named).find(|(_, id)| !taken.contains(id)).unwrap_or_default();
        last.insert(id.clone(), number);
        taken.insert(free.clone());
        found.push((free, line));
    }
    found
}

struct Calendar {
    text: String,
    stamp: String,
}

impl Calendar {
    fn event(&mut self, id: &str, days: (Date, Date), event: &Event) {
        self.begin(id, days, event);
        self.line("END", "VEVENT");
    }

    fn cancelled(&mut self, id: &str, day: Date, event: &Event) {
        self.begin(id, (day, day), event);
        self.line("STATUS", "CANCELLED");
        self.line("END", "VEVENT");
    }

    fn begin(&mut self, id: &str, (first, last): (Date, Date), event: &Event) {
        // The end is the day after the last one.
        self.line("BEGIN", "VEVENT");
        self.line("UID", &escape(id));
        let stamp = self.stamp.clone();
        self.line("DTSTAMP", &stamp);
        self.line("DTSTART;VALUE=DATE", &compact(first));
        if let Ok(after) = last.tomorrow() {
            self.line("DTEND;VALUE=DATE", &compact(after));
        }
        if let Some(rule) = &event.rule {
            self.line("RRULE", rule);
        }
        self.line("SUMMARY", &escape(&event.title));
        self.line("DESCRIPTION", &escape(&event.text));
        self.line("CATEGORIES", &escape(&event.category));
        self.line("TRANSP", "TRANSPARENT");
    }

    /// A line, folded so that none is longer than 75 octets and no character is torn.
    fn line(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for c in format!("{name}:{value}").chars() {
            if used + c.len_utf8() > LINE {
                self.text += "\r\n ";
                used = 1;
            }
            self.text.push(c);
            used += c.len_utf8();
        }
        self.text += "\r\n";
    }
}

fn compact(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

/// Text of a value: commas, semicolons and backslashes escaped, line feeds written out, other control characters left
/// out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' => out += "\\n",
            c if c.is_control() || turns(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// Tells the calendars of two clients, and two of their own dates, apart without naming any.
fn code(name: &str) -> String {
    Sha256::digest(name.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_comes_back_comes_in_every_month_and_year() {
        assert_eq!(repetition(12, date(2028, 9, 30)), "FREQ=YEARLY;INTERVAL=1");
        assert_eq!(repetition(6, date(2028, 3, 28)), "FREQ=MONTHLY;INTERVAL=6");
        let last = "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=28,29,30;BYSETPOS=-1";
        assert_eq!(repetition(6, date(2028, 8, 30)), last, "February has no 30th");
        assert_eq!(repetition(12, date(2028, 2, 29)), "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=28,29;BYSETPOS=-1");
    }

    #[test]
    fn a_hard_date_keeps_its_identity_when_it_is_missed() {
        let line = |kind, what: &str, day, tasks: &[&str]| HardLine {
            kind,
            what: what.to_owned(),
            on: date(2027, 1, day),
            tasks: tasks.iter().map(|id| (*id).to_owned()).collect(),
            planned: None,
            missed: false,
            because: Vec::new(),
            one_more_term: None,
        };
        let own = |day| line(HardKind::Own, "term", day, &["go-live:1"]);
        let notice = line(HardKind::Notice, "zoom", 3, &["notice:zoom"]);
        let ids = |lines: &[HardLine]| -> Vec<(String, Date)> {
            identities(lines).into_iter().map(|(id, line)| (id, line.on)).collect()
        };
        let found = ids(&[own(1), own(2), notice.clone()]);
        assert_eq!(found, ids(&[notice, own(2), own(1)]));
        assert_eq!(found[2].0, "hard-notice-notice:zoom");
        assert_eq!(found[1].0, format!("{}-2", found[0].0));
    }
}
