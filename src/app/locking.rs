//! Locking a dossier with a passphrase, changing that, taking it off: the dialog and what follows from it.
//!
//! In: what is typed, twice. Out: a session under another lock; where there is a file, as soon as that and its earlier
//! states are written anew. Whoever changes a lock shows first that they know the passphrase: the window may have been
//! left alone.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{Color32, RichText, ScrollArea, Ui};

use super::App;
use super::action::{Action, Outbox};
use super::files::sheet;
use super::saving::{Progress, Saving};
use super::session::Phrase;
use super::theme::{self, size, space};
use super::veil;
use super::widget::secret::{Secret, show_ui};
use super::widget::{button, text};
use crate::text::{Language, Message, tr};

/// A passphrase of so many characters is not called short.
const LONG: usize = 12;

/// Nor is one of so many words.
const WORDS: usize = 4;

/// Height of what stands around the fields, in points.
const REST: f32 = 200.0;

/// The fields are never lower.
const SMALLEST: f32 = 160.0;

/// So long after it was drawn the dialog looks again how far the work has come.
const LOOK: Duration = Duration::from_millis(250);

/// The dialog.
#[derive(Debug)]
pub(crate) struct LockDialog {
    /// What is typed; `None` = what was asked for is being done.
    fields: Option<Fields>,
    /// The dossier has a passphrase already.
    locked: bool,
    /// How far the work has come.
    pub(crate) progress: Progress,
}

#[derive(Debug)]
struct Fields {
    /// The passphrase that the dossier has.
    now: Secret,
    new: Secret,
    again: Secret,
    shown: bool,
    /// End of the key of what is wrong.
    fault: Option<&'static str>,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Locking {
    /// Lock it with what was typed.
    Set,
    /// Take the lock off.
    Remove,
    /// Nothing.
    Back,
}

impl Fields {
    fn new(locked: bool) -> Self {
        let [now, new, again] = [locked, !locked, false].map(Secret::new);
        Self { now, new, again, shown: false, fault: None }
    }

    /// What the dossier is to be locked with.
    fn chosen(&self, now: &Phrase) -> Result<Phrase, &'static str> {
        self.known(now)?;
        let passphrase = self.new.passphrase().ok_or("empty")?;
        if passphrase.is(self.again.text()) { Ok(Some(Arc::new(passphrase))) } else { Err("differ") }
    }

    /// Whether the passphrase of the dossier was typed, if it has one.
    fn known(&self, now: &Phrase) -> Result<(), &'static str> {
        if now.as_ref().is_none_or(|now| now.is(self.now.text())) { Ok(()) } else { Err("now") }
    }

    fn refused(&mut self, fault: &'static str) {
        self.fault = Some(fault);
        match fault {
            "now" => self.now.focus(),
            "empty" => self.new.focus(),
            _ => self.again.focus(),
        }
    }

    /// Draws the fields and what to press.
    fn ui(&mut self, ui: &mut Ui, language: Language, locked: bool) -> Option<Locking> {
        let say = |what: &str| tr(language, &format!("app-lock-{what}"));
        let high = (ui.ctx().content_rect().height() - REST).max(SMALLEST);
        let scroll = ScrollArea::vertical().max_height(high).auto_shrink([false, true]);
        let entered = scroll.show(ui, |ui| self.fields_ui(ui, language, locked)).inner;
        ui.add_space(space::M);
        let mut chosen = entered.then_some(Locking::Set);
        ui.horizontal_wrapped(|ui| {
            if button::primary(ui, &say(if locked { "change" } else { "set" })).clicked() {
                chosen = Some(Locking::Set);
            }
            if locked && button::secondary(ui, &say("remove")).clicked() {
                chosen = Some(Locking::Remove);
            }
            if button::secondary(ui, &tr(language, "app-back")).clicked() {
                chosen = Some(Locking::Back);
            }
        });
        chosen
    }

    /// Draws the fields; `true` = Enter was pressed in one.
    fn fields_ui(&mut self, ui: &mut Ui, language: Language, locked: bool) -> bool {
        let say = |what: &str| tr(language, &format!("app-lock-{what}"));
        let (t, shown) = (theme::tokens(ui), self.shown && !veil::is_on(ui));
        text::prose(ui, &say(if locked { "text-change" } else { "text" }));
        ui.add_space(space::XS);
        let now = locked && self.now.ui(ui, &say("now"), shown);
        let new = self.new.ui(ui, &say(if locked { "new" } else { "first" }), shown);
        let again = self.again.ui(ui, &say("again"), shown);
        if let Some(fault) = self.fault {
            remark_ui(ui, &say(&format!("fault-{fault}")), t.error);
        }
        if is_short(self.new.text()) {
            remark_ui(ui, &say("short"), t.warn);
        }
        text::small(ui, &say("hint"));
        show_ui(ui, language, &mut self.shown);
        now || new || again
    }
}

fn remark_ui(ui: &mut Ui, words: &str, color: Color32) {
    ui.label(RichText::new(words).size(size::SMALL).color(color));
}

/// Whether somebody could try it out in reasonable time, as far as its length tells.
fn is_short(text: &str) -> bool {
    !text.is_empty() && text.chars().count() < LONG && text.split_whitespace().count() < WORDS
}

/// How far the work has come, once the file itself is written.
fn progress_ui(ui: &mut Ui, language: Language, progress: &Progress) {
    ui.ctx().request_repaint_after(LOOK);
    if let Some((done, all)) = progress.lock().ok().and_then(|progress| *progress) {
        text::small(ui, &Message::new("app-lock-progress").with("done", done).with("all", all).to(language));
    }
}

impl LockDialog {
    fn ui(&mut self, ui: &Ui, language: Language, begun: bool, out: &mut Outbox) {
        let title = tr(language, if self.locked { "app-lock-title-change" } else { "app-lock-title" });
        let mut chosen = None;
        let dismissed = sheet(ui, "lock", &title, |ui| match &mut self.fields {
            Some(fields) => chosen = fields.ui(ui, language, self.locked),
            None => {
                text::prose(ui, &tr(language, "app-lock-busy"));
                progress_ui(ui, language, &self.progress);
                if !begun && button::secondary(ui, &tr(language, "app-back")).clicked() {
                    chosen = Some(Locking::Back);
                }
            }
        });
        let left = (dismissed && !begun).then_some(Locking::Back);
        chosen.or(left).into_iter().for_each(|chosen| out.send(Action::Lock(chosen)));
    }
}

impl App {
    /// Opens the dialog.
    pub(crate) fn ask_lock(&mut self) {
        let Some(session) = &self.session else { return };
        let locked = session.is_locked();
        self.locking = Some(LockDialog { fields: Some(Fields::new(locked)), locked, progress: Progress::default() });
    }

    /// Draws the dialog while it is open.
    pub(crate) fn lock_ui(&mut self, ui: &Ui) {
        let (language, begun) = (self.state.language, self.is_relocking());
        if let Some(dialog) = &mut self.locking {
            dialog.ui(ui, language, begun, &mut self.out);
        }
    }

    /// Does what was chosen.
    pub(crate) fn answer_lock(&mut self, choice: Locking) {
        if choice == Locking::Back {
            return self.leave_lock();
        }
        let Some(session) = &self.session else { return };
        let Some(LockDialog { fields: Some(fields), .. }) = &mut self.locking else { return };
        let wanted = match choice {
            Locking::Set => fields.chosen(session.phrase()),
            _ => fields.known(session.phrase()).map(|()| None),
        };
        match wanted {
            Ok(to) => self.relock(to),
            Err(fault) => fields.refused(fault),
        }
    }

    /// What has not begun never does.
    fn leave_lock(&mut self) {
        self.locking = None;
        if let Some(session) = &mut self.session {
            session.relock = None;
            drop(session.next.take_if(|(_, saving)| *saving == Saving::Relock));
        }
    }

    fn relock(&mut self, to: Phrase) {
        let Some(session) = &mut self.session else { return };
        let Some(path) = session.path().map(Path::to_owned) else {
            return self.relocked(to);
        };
        session.relock = Some(to);
        // What was typed is wiped.
        let (locked, progress) = (session.is_locked(), Progress::default());
        self.locking = Some(LockDialog { fields: None, locked, progress });
        self.write(path, Saving::Relock);
    }

    /// The dossier has another lock now, and so has its file.
    pub(crate) fn relocked(&mut self, to: Phrase) {
        let Some(session) = &mut self.session else { return };
        // While a drive kept silent, another lock may have been asked for: that one comes next.
        if session.next.as_ref().is_none_or(|(_, saving)| *saving != Saving::Relock) {
            (self.locking, session.relock) = (None, None);
        }
        let key = match (session.is_locked(), to.is_some()) {
            (false, true) => "app-lock-done",
            (true, true) => "app-lock-changed",
            (_, false) => "app-lock-removed",
        };
        session.lock(to);
        self.notices.tell(Message::new(key));
    }

    /// Names the earlier states that are as they were.
    pub(crate) fn tell_left(&mut self, left: &[PathBuf]) {
        let mut folders: Vec<&Path> = left.iter().filter_map(|state| state.parent()).collect();
        folders.sort_unstable();
        folders.dedup();
        for folder in folders {
            let here = left.iter().filter(|state| state.parent() == Some(folder));
            let names = here.filter_map(|state| state.file_name()).map(|name| name.to_string_lossy());
            let names = names.collect::<Vec<_>>().join(", ");
            let folder = folder.display().to_string();
            self.notices.tell(Message::new("app-lock-left").with("names", names).with("path", folder));
        }
    }

    /// The lock is what it was.
    pub(crate) fn not_relocked(&mut self) {
        self.locking = None;
        if self.session.as_mut().is_some_and(|session| session.relock.take().is_some()) {
            self.notices.tell(Message::new("app-lock-failed"));
        }
    }

    /// Whether the lock of the file is being changed, on a drive that answers.
    pub(crate) fn is_relocking(&self) -> bool {
        let under_way = self.session.as_ref().and_then(|session| session.under_way);
        let relocks = under_way.is_some_and(|(_, saving)| saving == Saving::Relock);
        relocks && self.is_saving() && self.disk.silent().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_short_by_characters_and_words() {
        for long in ["", "correct horse", "twelve chars", "a b c d", "äöüäöüäöüäöü"] {
            assert!(!is_short(long), "{long}");
        }
        for short in ["x", "eleven char", "äöüäöüäöüäö", " "] {
            assert!(is_short(short), "{short}");
        }
    }
}
