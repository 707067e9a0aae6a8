//! Who works here, and where journals lie.
//!
//! In: a dossier's file, or none. Out: places for its journal, and the card that others read who want to open it; cards
//! and moments as the window shows them.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::journal;
use super::session::Place;
use crate::text::Message;
use crate::text::message::Arg;

/// Who works here, and where what is not saved is kept.
#[derive(Clone, Debug)]
pub(crate) struct Desk {
    /// Gives the present moment, `2026-11-21T10:02:00Z`.
    pub(crate) now: fn() -> String,
    /// The person and the machine.
    pub(crate) who: String,
    /// The folder for journals of dossiers without a file; `None` = none are kept.
    pub(crate) journals: Option<PathBuf>,
}

impl Desk {
    /// Who has a file open, and since when.
    pub(crate) fn card(&self) -> String {
        format!("{}, {}", self.who, (self.now)())
    }
}

/// Where the journal may lie: beside the file, else in the program's own folder.
pub(crate) fn journals(place: Option<&Place>, desk: &Desk) -> Vec<PathBuf> {
    place.map(|place| place.journal.clone()).into_iter().chain(own_journal(desk)).collect()
}

/// A place for a journal in the program's own folder, each time another one.
pub(crate) fn own_journal(desk: &Desk) -> Option<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let folder = desk.journals.as_ref()?;
    // Where it cannot be made, the journal will say so.
    drop(std::fs::create_dir_all(folder));
    // What was closed a moment ago may still be on its way out.
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    Some(journal::unsaved(folder, &format!("{}n{number}", (desk.now)())))
}

/// A moment in words, in the time of this place: `21.11.2026, 12:02`.
pub(crate) fn moment(at: Timestamp) -> Arg {
    moment_in(at, TimeZone::system())
}

/// The same for a zone; where it is not known, the moment is told in UTC, and says so.
fn moment_in(at: Timestamp, zone: TimeZone) -> Arg {
    let (key, zone) = if zone.is_unknown() { ("app-moment", TimeZone::UTC) } else { ("app-moment-here", zone) };
    let at = at.to_zoned(zone);
    Message::new(key).with("day", at.date()).with("time", at.strftime("%H:%M").to_string()).into()
}

/// A card in words; one that does not end in a moment stays as it is.
pub(crate) fn card(card: &str) -> Arg {
    card_in(card, &TimeZone::system())
}

fn card_in(card: &str, zone: &TimeZone) -> Arg {
    let parts = card.trim().rsplit_once(", ");
    let known = parts.and_then(|(who, at)| Some((who, at.parse::<Timestamp>().ok()?)));
    let at = |at: Timestamp| moment_in(at, zone.clone());
    let words = |(who, then): (&str, Timestamp)| Message::new("app-card").with("who", who).with("at", at(then)).into();
    known.map_or_else(|| card.into(), words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn who_has_a_file_open_is_said_with_a_day_of_the_language() {
        let held = |by: &str, zone: TimeZone| Message::new("app-save-held").with("more", card_in(by, &zone));
        let said = |by: &str, zone: TimeZone, language| held(by, zone).to(language);
        let (here, nowhere) = (TimeZone::fixed(jiff::tz::offset(2)), TimeZone::unknown());
        let desk = Desk { now: || "2026-11-21T10:02:00Z".to_owned(), who: "adviser@desk".to_owned(), journals: None };
        assert!(said(&desk.card(), here.clone(), Language::De).contains("(adviser@desk, 21.11.2026, 12:02)"));
        assert!(said(&desk.card(), here.clone(), Language::Nl).contains("(adviser@desk, 21-11-2026, 12:02)"));
        assert!(said(&desk.card(), nowhere, Language::De).contains("(adviser@desk, 21.11.2026, 10:02 UTC)"));
        assert!(said("somebody", here, Language::En).contains("(somebody)"));
    }
}
