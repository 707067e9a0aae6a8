//! A document to be looked at before it is written, set on a thread of its own.
//!
//! In: what is wanted, the catalogue, a copy of the dossier. Out: its pages, each drawn when it is turned to; or why
//! there are none. Whatever changes meanwhile, in the dossier or in what is wanted, takes the pages away.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use eframe::egui::{ColorImage, Context, TextureHandle, TextureOptions};

use crate::catalog::Catalog;
use crate::dossier::Dossier;
use crate::report::documents::{DocumentKind, document};
use crate::report::pages::Pages;
use crate::text::{Language, Message};

/// Which document is to be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) kind: DocumentKind,
    pub(crate) language: Language,
    /// Position of a use case, from 0; `None` = all.
    pub(crate) of: Option<usize>,
    /// Revision of the dossier.
    pub(crate) revision: u64,
}

type Set = Result<Pages, Message>;

/// The pages, and which of them is open.
#[derive(Default)]
pub(crate) struct Preview {
    wanted: Option<Wanted>,
    running: Option<Receiver<Set>>,
    set: Option<Set>,
    page: usize,
    /// The open page as it was drawn last, its number, and its width in pixels.
    drawn: Option<(usize, u32, TextureHandle)>,
}

impl Preview {
    /// Begins to set a document.
    pub(crate) fn start(&mut self, wanted: Wanted, catalog: Arc<Catalog>, dossier: Dossier, ctx: &Context) {
        let (sender, news) = channel();
        *self = Self { wanted: Some(wanted.clone()), running: Some(news), ..Self::default() };
        let ctx = ctx.clone();
        std::thread::spawn(move || {
            // The window may have closed meanwhile; then nobody waits for the pages.
            drop(sender.send(set(&wanted, &catalog, &dossier)));
            ctx.request_repaint();
        });
    }

    /// Takes news from the thread; pages of another document or of an earlier state go.
    pub(crate) fn listen(&mut self, wanted: &Wanted) {
        if self.wanted.as_ref().is_some_and(|own| own != wanted) {
            *self = Self::default();
        }
        let Some(news) = &self.running else { return };
        match news.try_recv() {
            Ok(set) => self.set = Some(set),
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => self.set = Some(Err(Message::new("app-export-broken"))),
        }
        self.running = None;
    }

    /// Whether pages are being set.
    pub(crate) const fn runs(&self) -> bool {
        self.running.is_some()
    }

    /// Why there are no pages.
    pub(crate) fn refused(&self) -> Option<&Message> {
        self.set.as_ref().and_then(|set| set.as_ref().err())
    }

    /// The open page, from 0, and how many there are; `None` = there are no pages.
    pub(crate) fn place(&self) -> Option<(usize, usize)> {
        let pages = self.set.as_ref()?.as_ref().ok()?;
        Some((self.page, pages.count()))
    }

    /// Turns to a page, from 0; behind the last one is the last one.
    pub(crate) fn turn(&mut self, page: usize) {
        if let Some((_, count)) = self.place() {
            self.page = page.min(count.saturating_sub(1));
        }
    }

    /// Away with the pages.
    pub(crate) fn close(&mut self) {
        *self = Self::default();
    }

    /// The open page as a picture so many pixels wide, and its height as a share of its width.
    pub(crate) fn picture(&mut self, width: u32, ctx: &Context) -> Option<(TextureHandle, f32)> {
        let pages = self.set.as_ref()?.as_ref().ok()?;
        let (wide, high) = pages.size(self.page)?;
        let drawn = self.drawn.take().filter(|(page, of, _)| (*page, *of) == (self.page, width));
        let texture = match drawn {
            Some((.., texture)) => texture,
            None => {
                let image = pages.image(self.page, f64::from(width) / wide)?;
                let image = ColorImage::from_rgba_premultiplied(image.size, &image.rgba);
                ctx.load_texture("preview", image, TextureOptions::LINEAR)
            }
        };
        self.drawn = Some((self.page, width, texture.clone()));
        Some((texture, (high / wide) as f32))
    }
}

fn set(wanted: &Wanted, catalog: &Catalog, dossier: &Dossier) -> Set {
    let moves: Vec<usize> = wanted.of.into_iter().collect();
    let made = document(wanted.kind, catalog, dossier, &moves, wanted.language).map_err(|error| error.message())?;
    Pages::set(&made).map_err(|error| Message::new("app-export-layout").with("reason", error.to_string()))
}

impl std::fmt::Debug for Preview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Preview").field("wanted", &self.wanted).field("page", &self.page).finish_non_exhaustive()
    }
}
