//! The question for the passphrase of what is locked: a file, its journal, a client that was never saved.
//!
//! In: what is [`Locked`], what is typed. Out: another try to open it, or what shall be done instead. The dialog stays
//! open while the passphrase is tried; that takes seconds on purpose.

use std::fs;
use std::sync::Arc;

use eframe::egui::{RichText, Ui};

use super::App;
use super::action::{Action, Outbox};
use super::disk::Work;
use super::files::sheet;
use super::journal::Found;
use super::opening::{Locked, moment, unsaved};
use super::theme::{self, size, space};
use super::veil;
use super::widget::secret::{Secret, show_ui};
use super::widget::{button, text};
use crate::dossier::store::{Lock, Passphrase};
use crate::text::{Language, Message, tr};

/// The question.
#[derive(Debug)]
pub(crate) struct Unlock {
    /// What waits; `None` = a passphrase is being tried.
    locked: Option<Locked>,
    code: &'static str,
    words: Message,
    secret: Secret,
    shown: bool,
    wrong: bool,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unlocking {
    /// Try what was typed.
    Open,
    /// Open what was saved; the journal goes among the earlier states, locked as it is.
    Aside,
    /// Remove it.
    Delete,
    /// Nothing now.
    Back,
}

impl Locked {
    const fn code(&self) -> &'static str {
        match self {
            Self::File { .. } => "file",
            Self::Journal(_) => "journal",
            Self::Unsaved { .. } => "unsaved",
        }
    }

    /// What it is, in words.
    fn words(&self) -> Message {
        let message = Message::new(format!("app-unlock-{}-text", self.code()));
        match self {
            Self::File { path, .. } => message.with("path", path.display().to_string()),
            Self::Journal(of) => message.with("path", of.place.path.display().to_string()),
            Self::Unsaved { found, .. } => message.with("more", moment(found.at)),
        }
    }
}

impl Unlock {
    fn new(locked: Locked) -> Self {
        let (code, words) = (locked.code(), locked.words());
        let wrong = matches!(locked, Locked::File { wrong: true, .. });
        Self { locked: Some(locked), code, words, secret: Secret::new(true), shown: false, wrong }
    }

    /// What to press, the main thing first.
    fn choices(&self) -> &'static [(Unlocking, &'static str)] {
        match (&self.locked, self.code) {
            (Some(_), "journal") => {
                &[(Unlocking::Open, "open"), (Unlocking::Aside, "aside"), (Unlocking::Back, "back")]
            }
            (Some(_), "unsaved") => {
                &[(Unlocking::Open, "open"), (Unlocking::Back, "later"), (Unlocking::Delete, "delete")]
            }
            (Some(_), _) => &[(Unlocking::Open, "open"), (Unlocking::Back, "back")],
            (None, _) => &[(Unlocking::Back, "back")],
        }
    }

    /// The field, and what is to be said about it; `true` = Enter was pressed in it.
    fn secret_ui(&mut self, ui: &mut Ui, language: Language) -> bool {
        let busy = self.locked.is_none();
        let shown = self.shown && !veil::is_on(ui);
        let name = tr(language, "app-passphrase");
        let entered = ui.add_enabled_ui(!busy, |ui| self.secret.ui(ui, &name, shown)).inner;
        if busy {
            text::small(ui, &tr(language, "app-unlock-busy"));
        } else if self.wrong {
            let color = theme::tokens(ui).error;
            ui.label(RichText::new(tr(language, "app-unlock-wrong")).size(size::SMALL).color(color));
        }
        if !busy {
            show_ui(ui, language, &mut self.shown);
        }
        entered && !busy
    }
}

/// Draws the question.
pub(crate) fn ui(ui: &Ui, language: Language, unlock: &mut Unlock, out: &mut Outbox) {
    let say = |what: &str| tr(language, &format!("app-unlock-{what}"));
    let mut chosen = None;
    let dismissed = sheet(ui, "unlock", &say(unlock.code), |ui| {
        let words = veil::message(ui, &unlock.words, language);
        text::prose(ui, &words);
        ui.add_space(space::S);
        if unlock.secret_ui(ui, language) {
            chosen = Some(Unlocking::Open);
        }
        ui.add_space(space::M);
        ui.horizontal_wrapped(|ui| {
            for (choice, name) in unlock.choices() {
                let draw = if *choice == Unlocking::Open { button::primary } else { button::secondary };
                if draw(ui, &say(name)).clicked() {
                    chosen = Some(*choice);
                }
            }
        });
    });
    if let Some(choice) = chosen.or(dismissed.then_some(Unlocking::Back)) {
        out.send(Action::Unlock(choice));
    }
}

impl App {
    /// Asks for a passphrase, once more if the dialog is open already.
    pub(crate) fn ask_passphrase(&mut self, locked: Locked) {
        match &mut self.unlock {
            Some(unlock) if unlock.code == locked.code() => {
                unlock.locked = Some(locked);
                unlock.wrong = true;
                unlock.secret.focus();
            }
            _ => self.unlock = Some(Unlock::new(locked)),
        }
    }

    /// Does what was chosen.
    pub(crate) fn answer_unlock(&mut self, choice: Unlocking) {
        let Some(mut unlock) = self.unlock.take() else { return };
        match (choice, unlock.locked.take()) {
            (Unlocking::Open, locked) => {
                let passphrase = unlock.secret.passphrase();
                if passphrase.is_none() {
                    unlock.secret.focus();
                }
                // While one is tried, or none was typed, the question stays as it is.
                let (locked, tried) = match (locked, passphrase) {
                    (Some(locked), Some(passphrase)) => (None, Some((locked, passphrase))),
                    (locked, _) => (locked, None),
                };
                self.unlock = Some(Unlock { locked, ..unlock });
                tried.into_iter().for_each(|(locked, passphrase)| self.try_to_open(locked, passphrase));
            }
            (Unlocking::Aside, Some(Locked::Journal(of))) => {
                let (path, desk) = (of.place.path.clone(), self.desk.clone());
                self.wait_to_open((path, Work::Drive), move || of.leave(&desk));
            }
            (choice, Some(Locked::Unsaved { found, lock })) => self.leave_unsaved(choice, &found, lock),
            (_, locked) => {
                // What is opened all the same is closed again.
                self.opening = None;
                self.disk.close(None, locked);
            }
        }
    }

    fn try_to_open(&mut self, locked: Locked, passphrase: Passphrase) {
        let phrase = Some(Arc::new(passphrase));
        match locked {
            Locked::File { path, ours, .. } => self.begin_to_open(path, ours, phrase),
            Locked::Journal(of) => {
                let (path, desk) = (of.place.path.clone(), self.desk.clone());
                self.wait_to_open((path, Work::Key), move || of.run(&phrase, &desk));
            }
            Locked::Unsaved { found, lock } => {
                let (path, language) = (found.path.clone(), self.state.language);
                self.wait_to_open((path, Work::Key), move || unsaved(found, lock, &phrase, language));
            }
        }
    }

    /// Another client without a file may wait, too.
    fn leave_unsaved(&mut self, choice: Unlocking, found: &Found, lock: Option<Lock>) {
        if choice == Unlocking::Delete {
            drop(fs::remove_file(&found.path));
        }
        drop(lock);
        self.look_for_unsaved(Some(&found.path));
    }
}
