//! What views ask for: actions in an outbox, which the app carries out after drawing.
//!
//! In: clicks and typed values, as [`Action`]s. Out: the same, in order, once.

use std::path::PathBuf;

use super::command::Command;
use super::edition::Choice as EditionChoice;
use super::export::Order;
use super::files::Purpose;
use super::locking::Locking;
use super::preview::Wanted;
use super::recent::Memory;
use super::rescue::Choice;
use super::settings::TextSize;
use super::state::{Step, ThemeChoice};
use super::unlock::Unlocking;
use super::view::palette::Target;
use crate::catalog::About;
use crate::dossier::{Edit, Example, OptionId};
use crate::report::documents::DocumentKind;
use crate::text::{Language, Message};

/// Something that shall happen after this frame was drawn.
#[derive(Debug)]
pub(crate) enum Action {
    /// A change of the dossier, a step of its own in the history.
    Edit(Edit),
    /// A change while typing or dragging: joins the step before it in the same gesture.
    Adjust(Edit),
    /// A command, as from the menu.
    Command(Command),
    /// To a step.
    Go(Step),
    /// To the step Hand over, with this document chosen.
    Document(DocumentKind),
    /// To the catalogue browser, at the page of an entity if there is one.
    Catalog(Option<About>),
    /// Another language of the window.
    Language(Language),
    /// Another theme.
    Theme(ThemeChoice),
    /// Another size of text.
    TextSize(TextSize),
    /// With `true`, everything jumps.
    Motion(bool),
    /// Where a line of the palette leads.
    Reach(Target),
    /// An example client.
    Example(Example),
    /// What becomes of the memory of recent files.
    Recent(Memory),
    /// A dossier from disk.
    Open(PathBuf),
    /// The dossier to this file; with `true`, what is there may be replaced.
    Save(PathBuf, bool),
    /// A copy to another drive.
    SaveElsewhere,
    /// This option is decided for, in the move at this position.
    Choose(usize, OptionId),
    /// The decision of this move takes these facts of today over.
    AcceptFacts(usize, Vec<String>),
    /// A path for this purpose.
    Ask(Purpose),
    /// A voice from disk.
    ReadVoice(PathBuf),
    /// The voice at this position to this file; with `true`, what is there may be replaced.
    WriteVoice(usize, PathBuf, bool),
    /// The answer to an open question about a file.
    Rescue(Choice),
    /// The answer to the question for a passphrase.
    Unlock(Unlocking),
    /// The dossier is locked, or otherwise than before, or not any more.
    Lock(Locking),
    /// What becomes of an edition of the catalogue.
    Edition(EditionChoice),
    /// A document in pages, to be looked at.
    Preview(Box<Wanted>),
    /// A document as a file.
    Export(Box<Order>),
    /// A message until it is read.
    Tell(Message),
    /// The dossier to its file, asking for one if it has none; then this.
    SaveThen(Box<Action>),
    /// Unsaved changes go, and then this happens.
    Discard(Box<Action>),
    /// A new client.
    New,
    /// The window closes.
    Quit,
    /// Back to the first screen.
    Leave,
}

/// Actions on their way from a view to the app.
#[derive(Debug, Default)]
pub(crate) struct Outbox(Vec<Action>);

impl Outbox {
    /// Asks for something.
    pub(crate) fn send(&mut self, action: Action) {
        self.0.push(action);
    }

    /// A change that is a step of its own.
    pub(crate) fn edit(&mut self, edit: Edit) {
        self.send(Action::Edit(edit));
    }

    /// A change while typing or dragging.
    pub(crate) fn adjust(&mut self, edit: Edit) {
        self.send(Action::Adjust(edit));
    }

    /// Everything asked for, in order.
    pub(crate) fn take(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.0)
    }
}
