//! Editions of the catalogue: opened, installed, taken as an overlay, gone back from.
//!
//! In: the path of a `.wisselcat`, the answer to what it offers. Out: an [`Offer`] to be looked at, and after *Install*
//! another catalogue. Dossiers are not touched; each step is drawn anew from the new facts.

use std::path::{Path, PathBuf};

use super::App;
use super::disk::{Answer, Doing, Work};
use super::shelf::Shelf;
use super::view::edition::OfferView;
use crate::catalog::{EDITION_ENDING, Package};
use crate::dossier::store::edition::{self, EditionError, Update};
use crate::text::{Language, Message};

/// What the window knows of editions.
#[derive(Debug)]
pub(crate) struct Editions {
    /// The program's data folder.
    pub(crate) data: Option<PathBuf>,
    /// Where the edition in use comes from.
    pub(crate) origin: Message,
    /// Whether there is an installed edition to go back from.
    pub(crate) can_go_back: bool,
    /// The file that was opened.
    pub(crate) offer: Option<Offer>,
}

/// A file that holds an edition, waiting for an answer.
#[derive(Debug)]
pub(crate) struct Offer {
    pub(crate) path: PathBuf,
    pub(crate) view: OfferView,
    /// The list of changes is open.
    pub(crate) shown: bool,
    holds: Holds,
}

#[derive(Debug)]
enum Holds {
    Update(Box<Update>),
    Unsigned(Box<Package>),
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// It is installed.
    Install,
    /// It is taken as an overlay.
    Overlay,
    /// Nothing is done with it.
    NotNow,
    /// Back to the edition before.
    GoBack,
}

/// Whether this is a file that holds an edition, by its name.
pub(crate) fn is_one(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(EDITION_ENDING))
}

impl Editions {
    pub(crate) fn new(data: Option<PathBuf>, shelf: &Shelf) -> Self {
        Self { data, origin: shelf.origin.clone(), can_go_back: shelf.can_go_back, offer: None }
    }

    /// Whether an answer is waited for.
    pub(crate) const fn asks(&self) -> bool {
        self.offer.is_some()
    }

    fn folder(&self) -> Result<&Path, EditionError> {
        self.data.as_deref().ok_or(EditionError::NoFolder)
    }
}

impl Offer {
    /// Reads the file and looks what can be done with it.
    fn read(path: PathBuf, data: Option<&Path>, language: Language) -> Result<Self, EditionError> {
        let data = data.ok_or(EditionError::NoFolder)?;
        let package = edition::open(&path, data)?;
        let used = edition::base(Some(data));
        let (view, holds) = match Update::check(&path, &package, &used) {
            Ok(update) => (OfferView::update(&update, &used, language), Holds::Update(Box::new(update))),
            Err(EditionError::Unsigned(_, fault)) => {
                (OfferView::unsigned(&path, fault, language), Holds::Unsigned(Box::new(package)))
            }
            Err(error) => return Err(error),
        };
        Ok(Self { path, view, shown: false, holds })
    }
}

impl App {
    /// Opens a file that holds an edition, away from the window: its drive may not answer.
    pub(crate) fn open_edition(&mut self, path: PathBuf) {
        let (data, language) = (self.editions.data.clone(), self.state.language);
        let of = path.clone();
        let number = self.disk.ask(Doing::Open(path.clone(), Work::Drive), move || {
            let offer = Offer::read(of, data.as_deref(), language);
            Answer::Offered(offer.map(Box::new).map_err(|error| error.message()))
        });
        self.opening = Some((number, path));
        self.listen(true);
    }

    /// A file that holds an edition was opened, or could not be; what can be done with it is offered.
    pub(crate) fn offered(&mut self, number: u64, offered: Result<Box<Offer>, Message>) {
        if self.opening.take_if(|(asked, _)| *asked == number).is_none() {
            // Nobody wants it any more.
            return;
        }
        match offered {
            Ok(offer) => {
                self.notices.opened();
                self.files.opened();
                self.editions.offer = Some(*offer);
            }
            Err(message) => self.refuse(message),
        }
    }

    /// Does what was chosen.
    pub(crate) fn choose_edition(&mut self, choice: Choice) {
        let offer = self.editions.offer.take();
        let done = match (choice, offer) {
            (Choice::GoBack, _) => self.go_back(),
            (Choice::Install, Some(Offer { holds: Holds::Update(update), .. })) => self.install(&update),
            (Choice::Overlay, Some(Offer { path, holds: Holds::Unsigned(package), .. })) => {
                self.take_overlay(&path, &package)
            }
            _ => return,
        };
        match done {
            Ok(message) => {
                self.read_shelf();
                self.notices.tell(message);
            }
            Err(error) => self.notices.tell(error.message()),
        }
    }

    fn install(&self, update: &Update) -> Result<Message, EditionError> {
        edition::install(self.editions.folder()?, update)?;
        Ok(Message::new("app-edition-installed").with("edition", update.installed.edition.as_str()))
    }

    fn take_overlay(&self, path: &Path, package: &Package) -> Result<Message, EditionError> {
        let data = self.editions.folder()?;
        let folder = edition::take_overlay(data, path, package, &edition::base(Some(data)))?;
        Ok(Message::new("app-edition-overlay-taken").with("path", folder.display().to_string()))
    }

    fn go_back(&self) -> Result<Message, EditionError> {
        let data = self.editions.folder()?;
        edition::roll_back(data)?;
        let used = edition::base(Some(data));
        let message = Message::new("edition-in-use").with("edition", used.catalog().manifest.edition.as_str());
        Ok(message.with("origin", used.origin()))
    }

    /// Takes the catalogue in the data folder; everything that was made from the last one is made anew.
    pub(crate) fn read_shelf(&mut self) {
        let shelf = Shelf::read(self.editions.data.as_deref());
        let browsing = self.state.catalog.open;
        self.editions = Editions::new(self.editions.data.take(), &shelf);
        self.catalog = shelf.catalog;
        if let Some(session) = &mut self.session {
            session.rest_on(&self.catalog);
        }
        shelf.notices.into_iter().for_each(|notice| self.notices.tell(notice));
        self.state.forget_client();
        self.state.catalog.open = browsing;
    }
}
