//! The plan as a calendar: RFC 5545, whole days, nothing that blocks anybody's time.
//!
//! In: the plan. Out: an event per task that is to be done, and one per hard date. A task keeps its identity through
//! every export of the same client, so that a calendar that reads the file again moves what it has.

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use crate::plan::{Plan, State};
use crate::report::documents::draft::Draft;
use crate::report::documents::plan::{Outline, hard_what, phase_name, role};

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
    let client = client_code(&draft.dossier.client.name);
    for task in plan.tasks.iter().filter(|task| task.state == State::Open) {
        let Some(dates) = &task.dates else { continue };
        let title = format!("{} {}", outline.number(&task.id), outline.title(draft, task).text());
        let mut text = vec![role(draft, task.role)];
        text.extend(task.who.clone());
        text.push(draft.catalogue(&task.deliverable).text());
        text.push(draft.catalogue(&task.why).text());
        text.extend(task.notes.iter().cloned());
        text.retain(|line| !line.is_empty());
        let event = Event { title, text: text.join("\n"), category: phase_name(draft, task.phase) };
        calendar.event(&format!("{}.{client}@wissel", task.id), (dates.start, dates.finish), &event);
    }
    for (number, line) in (1..).zip(&plan.hard) {
        let kept = draft.tr(if line.missed { "doc-plan-kept-no" } else { "doc-plan-kept-yes" });
        let text = format!("{}: {kept}", draft.tr("doc-plan-kept"));
        let event = Event { title: hard_what(&outline, draft, line), text, category: draft.tr("doc-plan-hard") };
        calendar.event(&format!("hard-{number}.{client}@wissel"), (line.on, line.on), &event);
    }
    calendar.line("END", "VCALENDAR");
    calendar.text.into_bytes()
}

struct Event {
    title: String,
    text: String,
    category: String,
}

struct Calendar {
    text: String,
    stamp: String,
}

impl Calendar {
    fn event(&mut self, id: &str, (first, last): (Date, Date), event: &Event) {
        // The end is the day after the last one.
        let after = last.tomorrow().unwrap_or(last);
        self.line("BEGIN", "VEVENT");
        self.line("UID", &escape(id));
        let stamp = self.stamp.clone();
        self.line("DTSTAMP", &stamp);
        self.line("DTSTART;VALUE=DATE", &compact(first));
        self.line("DTEND;VALUE=DATE", &compact(after));
        self.line("SUMMARY", &escape(&event.title));
        self.line("DESCRIPTION", &escape(&event.text));
        self.line("CATEGORIES", &escape(&event.category));
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
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
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Tells the calendars of two clients apart without naming either.
fn client_code(name: &str) -> String {
    Sha256::digest(name.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
