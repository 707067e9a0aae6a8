//! Questions about files that are not as they should be: unsaved changes that were found, a file somebody else has
//! open, a file another program has changed.
//!
//! In: a [`Rescue`]. Out: what the adviser chose. Nothing is read or written here.

use std::path::PathBuf;

use eframe::egui::{ScrollArea, Ui};

use super::action::{Action, Outbox};
use super::desk;
use super::files::modal;
use super::journal::Found;
use super::saving::Changed;
use super::session::{Phrase, Place};
use super::state::Step;
use super::theme::space;
use super::veil;
use super::widget::{button, text};
use crate::dossier::Dossier;
use crate::dossier::store::Lock;
use crate::text::message::Arg;
use crate::text::{Language, tr, tr_with};

/// A question that is open.
#[derive(Debug)]
pub(crate) enum Rescue {
    /// A journal holds more than its file, or has none.
    Found(Box<Recovery>),
    /// Somebody else has the file open.
    Held { path: PathBuf, by: String, dossier: Box<Dossier>, phrase: Phrase },
    /// The file does not hold what we wrote.
    Changed {
        changed: Box<Changed>,
        /// What differs is shown once asked for.
        shown: bool,
    },
}

/// Changes that were not saved.
#[derive(Debug)]
pub(crate) struct Recovery {
    /// The file, what it holds and what it is locked with; `None` = the dossier never had one.
    pub(crate) saved: Option<(Place, Dossier, Phrase)>,
    /// What the journal holds.
    pub(crate) dossier: Dossier,
    /// What that is to be locked with.
    pub(crate) phrase: Phrase,
    /// The file was written after these changes were noted.
    pub(crate) older: bool,
    pub(crate) found: Found,
    /// Lock of a journal without a file.
    pub(crate) lock: Option<Lock>,
    /// When it was written.
    pub(crate) at: Arg,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Go on with the changes.
    Take,
    /// Open what was saved; the changes go among the earlier states.
    Leave,
    /// Remove them.
    Delete,
    /// Open a copy without a file.
    Copy,
    /// Write a copy under another name.
    SaveCopy,
    /// Read the file again; ours goes among the earlier states.
    Reload,
    /// Do nothing.
    Back,
}

/// Draws the question.
pub(crate) fn ui(ui: &Ui, language: Language, rescue: &mut Rescue, out: &mut Outbox) {
    let (key, choices): (&'static str, &[(Choice, &str)]) = match rescue {
        Rescue::Found(recovery) if recovery.older => ("older", &[(Choice::Leave, "leave"), (Choice::Take, "take")]),
        Rescue::Found(recovery) if recovery.saved.is_some() => {
            ("found", &[(Choice::Take, "take"), (Choice::Leave, "leave")])
        }
        Rescue::Found(_) => ("unsaved", &[(Choice::Take, "take"), (Choice::Back, "later"), (Choice::Delete, "delete")]),
        Rescue::Held { .. } => ("held", &[(Choice::Copy, "copy"), (Choice::Back, "back")]),
        Rescue::Changed { .. } => {
            ("changed", &[(Choice::SaveCopy, "save-copy"), (Choice::Reload, "reload"), (Choice::Back, "back")])
        }
    };
    let title = tr(language, &format!("app-rescue-{key}"));
    let mut chosen = None;
    let dismissed = modal(ui, "rescue", &title, |ui| {
        let words = words(language, key, rescue, veil::is_on(ui));
        text::prose(ui, &words);
        if let Rescue::Changed { changed, shown } = rescue
            && let Some(lines) = &changed.lines
        {
            steps_ui(ui, language, &changed.steps);
            lines_ui(ui, language, lines, shown);
        }
        ui.add_space(space::M);
        ui.horizontal_wrapped(|ui| {
            for (i, (choice, name)) in choices.iter().enumerate() {
                let draw = if i == 0 { button::primary } else { button::secondary };
                if draw(ui, &tr(language, &format!("app-rescue-{name}"))).clicked() {
                    chosen = Some(*choice);
                }
            }
        });
    });
    // Whoever turns away from a file opens nothing; unsaved changes wait for an answer.
    let turned = dismissed && !matches!(rescue, Rescue::Found(_));
    if let Some(choice) = chosen.or(turned.then_some(Choice::Back)) {
        out.send(Action::Rescue(choice));
    }
}

/// The question in words; `hidden` = without the name of client and file.
fn words(language: Language, key: &str, rescue: &Rescue, hidden: bool) -> String {
    let (name, more) = match rescue {
        Rescue::Found(recovery) => {
            let path = recovery.saved.as_ref().map(|(place, ..)| place.path.display().to_string());
            (path.unwrap_or_else(|| recovery.dossier.client.name.clone()), recovery.at.clone())
        }
        Rescue::Held { path, by, .. } => (path.display().to_string(), desk::card(by)),
        Rescue::Changed { changed, .. } => (changed.path.display().to_string(), "".into()),
    };
    let name = if name.is_empty() { tr(language, "app-rescue-nameless") } else { name };
    let name = if hidden { veil::covered(&name) } else { name };
    tr_with(language, &format!("app-rescue-{key}-text"), &[("name", name.into()), ("more", more)])
}

/// In which steps something differs.
fn steps_ui(ui: &mut Ui, language: Language, steps: &[Step]) {
    let name = |step: &Step| tr(language, &format!("app-step-{}", step.code()));
    let names: Vec<String> = steps.iter().map(name).collect();
    if !names.is_empty() {
        text::prose(ui, &tr_with(language, "app-rescue-steps", &[("steps", names.join(", ").into())]));
    }
}

/// What differs, line by line.
fn lines_ui(ui: &mut Ui, language: Language, lines: &[Vec<String>; 2], shown: &mut bool) {
    if veil::is_on(ui) {
        return drop(text::muted(ui, &tr(language, "app-private-lines")));
    }
    if !*shown {
        *shown = button::secondary(ui, &tr(language, "app-rescue-compare")).clicked();
        return;
    }
    ScrollArea::vertical().max_height(260.0).show(ui, |ui| {
        for (lines, key) in lines.iter().zip(["app-rescue-only-file", "app-rescue-only-here"]) {
            ui.label(text::strong(tr(language, key)));
            lines.iter().for_each(|line| drop(text::small(ui, line)));
        }
    });
}

/// Lines of one text that the other has not, each way.
pub(crate) fn differences(file: &str, ours: &str) -> [Vec<String>; 2] {
    let only = |of: &str, other: &str| {
        let known: std::collections::BTreeSet<&str> = other.lines().map(str::trim).collect();
        let new = of.lines().map(str::trim).filter(|line| !line.is_empty() && !known.contains(line));
        new.map(str::to_owned).collect()
    };
    [only(file, ours), only(ours, file)]
}
