//! When everything was saved last, in the time of this place.
//!
//! In: the open dossier in each frame. Out: `12:04`, once it was written in this session.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::session::Session;

/// The last time that nothing was left to save.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    unsaved: bool,
    at: Option<String>,
}

impl Clock {
    /// Looks whether the dossier was saved; `now` gives the present moment in UTC, `2026-11-21T10:02:00Z`.
    pub(crate) fn look(&mut self, session: Option<&Session>, now: fn() -> String) {
        let saved = session.is_some_and(|session| session.path().is_some() && session.is_saved());
        if saved && self.unsaved {
            self.at =
                now().parse::<Timestamp>().ok().map(|at| at.to_zoned(TimeZone::system()).strftime("%H:%M").to_string());
        }
        self.unsaved = session.is_some() && !saved;
    }

    /// The time, `12:04`.
    pub(crate) fn at(&self) -> Option<&str> {
        self.at.as_deref()
    }
}
