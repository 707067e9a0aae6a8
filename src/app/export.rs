//! Writing a document to disk on a thread of its own, so that the window stays awake.
//!
//! In: an [`Order`], the catalogue, a copy of the dossier. Out: the stage it is in, then an
//! [`Outcome`]. A file is written whole or not at all.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};

use eframe::egui::Context;

use crate::catalog::Catalog;
use crate::dossier::Dossier;
use crate::dossier::store::{self, Existing, StoreError};
use crate::report::documents::{DocumentKind, FileError, FileFormat, document, file};
use crate::report::write;
use crate::text::{Language, Message};

/// What shall be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Order {
    pub(crate) kind: DocumentKind,
    pub(crate) format: FileFormat,
    pub(crate) language: Language,
    /// Moves from 0; empty: all.
    pub(crate) moves: Vec<usize>,
    pub(crate) path: PathBuf,
    /// A file of that name may be replaced.
    pub(crate) replace: bool,
}

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The contents are gathered.
    Gather,
    /// The file is made.
    Set,
    /// It goes to the disk.
    Save,
}

impl Stage {
    /// Key of its message.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Gather => "app-export-gather",
            Self::Set => "app-export-set",
            Self::Save => "app-export-save",
        }
    }
}

/// What became of an order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Outcome {
    /// The file lies here.
    Done(PathBuf),
    /// Nothing was written, for this reason.
    Failed(Message),
    /// Nothing was written: a file of this name is there, and replacing it was not agreed to.
    Exists,
    /// Nothing was written, as asked.
    Cancelled,
}

#[derive(Debug)]
enum News {
    Stage(Stage),
    End(Outcome),
}

#[derive(Debug)]
struct Running {
    news: Receiver<News>,
    stage: Stage,
    stop: Arc<AtomicBool>,
    path: PathBuf,
}

/// At most one order at a time, and what became of the last one.
#[derive(Debug, Default)]
pub(crate) struct Export {
    running: Option<Running>,
    outcome: Option<Outcome>,
}

impl Export {
    /// Begins an order, unless one is under way.
    pub(crate) fn start(&mut self, order: Order, catalog: Arc<Catalog>, dossier: Dossier, ctx: &Context) {
        if self.running.is_some() {
            return;
        }
        let (sender, news) = channel();
        let (stop, path) = (Arc::new(AtomicBool::new(false)), order.path.clone());
        let work = Work { order, catalog, dossier, stop: stop.clone(), sender, ctx: ctx.clone() };
        std::thread::spawn(move || work.run());
        self.running = Some(Running { news, stage: Stage::Gather, stop, path });
        self.outcome = None;
    }

    /// Takes news from the thread.
    pub(crate) fn listen(&mut self) {
        while let Some(running) = &mut self.running {
            match running.news.try_recv() {
                Ok(News::Stage(stage)) => running.stage = stage,
                Ok(News::End(outcome)) => {
                    self.outcome = Some(outcome);
                    self.running = None;
                }
                Err(TryRecvError::Empty) => return,
                Err(TryRecvError::Disconnected) => {
                    self.outcome = Some(Outcome::Failed(Message::new("app-export-broken")));
                    self.running = None;
                }
            }
        }
    }

    /// The stage of the order under way.
    pub(crate) fn stage(&self) -> Option<Stage> {
        self.running.as_ref().map(|r| r.stage)
    }

    /// What became of the last order.
    pub(crate) const fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref()
    }

    /// What became of the last order is no longer of interest.
    pub(crate) fn forget(&mut self) {
        self.outcome = None;
    }

    /// The order shall not be finished.
    pub(crate) fn stop(&mut self) {
        let Some(running) = &self.running else { return };
        running.stop.store(true, Ordering::Relaxed);
        // A drive that does not answer cannot be stopped; it is left alone.
        if running.stage == Stage::Save {
            let message = Message::new("app-export-silent").with("path", running.path.display().to_string());
            (self.outcome, self.running) = (Some(Outcome::Failed(message)), None);
        }
    }
}

struct Work {
    order: Order,
    catalog: Arc<Catalog>,
    dossier: Dossier,
    stop: Arc<AtomicBool>,
    sender: Sender<News>,
    ctx: Context,
}

impl Work {
    fn run(self) {
        // It is asked before the document is made whether a file may be replaced.
        if !self.order.replace && self.order.path.is_file() {
            return self.tell(News::End(Outcome::Exists));
        }
        let outcome = match self.bytes() {
            Ok(Some(bytes)) => self.save(&bytes),
            Ok(None) => Outcome::Cancelled,
            Err(message) => Outcome::Failed(message),
        };
        self.tell(News::End(outcome));
    }

    /// The file's bytes; `None` = stopped.
    fn bytes(&self) -> Result<Option<Vec<u8>>, Message> {
        let Order { kind, format, language, moves, .. } = &self.order;
        self.tell(News::Stage(Stage::Gather));
        let said = |error: FileError| match error {
            FileError::Document(error) => error.message(),
            FileError::Refused(refusal) => refusal.message(),
            FileError::Report(error) => Message::new("app-export-layout").with("reason", error.to_string()),
        };
        let FileFormat::Running(running) = format else {
            let order = (*kind, *format);
            let bytes = file(order, &self.catalog, &self.dossier, moves, *language).map_err(said)?;
            return Ok((!self.stopped()).then_some(bytes));
        };
        let document =
            document(*kind, &self.catalog, &self.dossier, moves, *language).map_err(|error| error.message())?;
        if self.stopped() {
            return Ok(None);
        }
        self.tell(News::Stage(Stage::Set));
        let bytes = write(&document, *running).map_err(|error| said(error.into()))?;
        Ok((!self.stopped()).then_some(bytes))
    }

    fn save(&self, bytes: &[u8]) -> Outcome {
        self.tell(News::Stage(Stage::Save));
        let path = &self.order.path;
        let existing = if self.order.replace { Existing::Replace } else { Existing::Keep };
        match store::write(path, bytes, existing) {
            Ok(()) => Outcome::Done(std::path::absolute(path).unwrap_or_else(|_| path.clone())),
            Err(StoreError::Exists(_)) => Outcome::Exists,
            Err(error) => Outcome::Failed(error.message()),
        }
    }

    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn tell(&self, news: News) {
        // The window may have closed meanwhile; then nobody waits for news.
        drop(self.sender.send(news));
        self.ctx.request_repaint();
    }
}
