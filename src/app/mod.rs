//! The window: egui over the same functions that the command line calls.
//!
//! In: input events and a catalogue. Out: pictures, and dossiers on disk. Each frame draws from
//! view models, collects [`action::Action`]s in an outbox and carries them out afterwards; no view
//! writes to the dossier by itself.
//!
//! A step is a file in `view/` (what it shows, without egui), one in `page/` (how it is drawn), a
//! field in [`state::UiState`] and an arm in `page::ui`.

mod action;
mod apart;
mod bar;
mod central;
mod choosing;
mod clock;
mod command;
mod desk;
mod disk;
mod edition;
mod export;
mod files;
mod focus;
mod folder;
mod fonts;
mod help;
mod icon;
pub mod journal;
mod locking;
mod notice;
mod open;
mod opening;
mod page;
mod palette;
mod path_field;
mod preview;
mod rail;
mod recent;
mod rescue;
mod run;
mod samples;
mod save;
mod saving;
#[cfg(feature = "screens")]
pub mod screens;
mod session;
mod settings;
mod shelf;
mod start;
mod state;
mod theme;
mod turns;
mod undoing;
mod unlock;
mod veil;
mod view;
mod voice;
mod waiting;
mod widget;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{CentralPanel, Context, Frame, Id, Key, Modifiers, Panel, Popup, Ui, ViewportCommand};
use eframe::{CreationContext, Frame as WindowFrame};
use jiff::civil::Date;

use crate::catalog::Catalog;
use crate::dossier::{Dossier, Example};
use crate::text::{Language, Message};
use action::{Action, Outbox};
use desk::Desk;
use disk::Disk;
use edition::Editions;
use files::Files;
use focus::Trail;
use locking::LockDialog;
use notice::Notices;
use recent::Recent;
use rescue::Rescue;
use saving::Saving;
use session::Session;
use settings::Look;
use state::UiState;
use unlock::Unlock;

pub use shelf::Shelf;
pub use start::{StartError, StartOptions, run};
pub use state::{Step, ThemeChoice};

/// A change is on disk after so many seconds without another one.
const AUTOSAVE: f64 = 2.0;

/// The same for a locked dossier: each time takes a second and 256 MB. Until then its journal has the change.
const AUTOSAVE_LOCKED: f64 = 10.0;

/// Seconds until a save that was refused is tried again.
const RETRY: f64 = 30.0;

/// The program's window.
#[derive(Debug)]
pub struct App {
    catalog: Arc<Catalog>,
    today: Date,
    desk: Desk,
    /// An open question about a file.
    rescue: Option<Rescue>,
    /// An open question for a passphrase.
    unlock: Option<Unlock>,
    /// The dialog about the lock of the dossier.
    locking: Option<LockDialog>,
    editions: Editions,
    session: Option<Session>,
    state: UiState,
    look: Look,
    trail: Trail,
    notices: Notices,
    files: Files,
    recent: Recent,
    out: Outbox,
    /// What had the keyboard in the last frame: a change of it ends a gesture.
    focus: Option<Id>,
    /// The last revision seen, and when it was first seen.
    changed: (u64, f64),
    /// A refused save is tried again from then on.
    retry: f64,
    /// What is to follow the save that was asked for.
    then: Option<Action>,
    /// The file that is being opened, and the number of the job.
    opening: Option<(u64, PathBuf)>,
    /// Below everything that may need it at the end.
    disk: Disk,
}

impl App {
    /// The app in a window that is being made.
    #[must_use]
    pub fn new(cc: &CreationContext<'_>, options: StartOptions) -> Self {
        let shelf = (options.shelf)();
        Self::with_shelf(cc, options, shelf)
    }

    fn with_shelf(cc: &CreationContext<'_>, options: StartOptions, shelf: Shelf) -> Self {
        fonts::install(&cc.egui_ctx);
        cc.egui_ctx.add_plugin(turns::Turns::default());
        let look = Look::read(options.settings);
        let remembered = look.chosen().language.filter(|_| !options.language_asked);
        let language = remembered.unwrap_or(options.language);
        let state = UiState { language, reduced_motion: options.reduced_motion, ..UiState::default() };
        let editions = Editions::new(options.data, &shelf);
        let mut app = Self {
            catalog: shelf.catalog,
            today: options.today,
            desk: Desk { now: options.now, who: options.who, journals: options.journals },
            rescue: None,
            unlock: None,
            locking: None,
            editions,
            session: None,
            state,
            look,
            trail: Trail::default(),
            notices: Notices::default(),
            files: Files::default(),
            recent: Recent::read(options.recent),
            out: Outbox::default(),
            focus: None,
            changed: (0, 0.0),
            retry: 0.0,
            then: None,
            opening: None,
            disk: Disk::new(&cc.egui_ctx),
        };
        app.dress(&cc.egui_ctx);
        shelf.notices.into_iter().for_each(|notice| app.notices.tell(notice));
        match options.dossier {
            Some(path) if edition::is_one(&path) => app.open_edition(path),
            Some(path) => app.begin_to_open(path, false, options.passphrase),
            None => app.look_for_unsaved(None),
        }
        app
    }

    /// The app on a fixed day, as tests want it.
    #[must_use]
    pub fn for_test(cc: &CreationContext<'_>, catalog: Arc<Catalog>, language: Language) -> Self {
        let options = StartOptions {
            dossier: None,
            passphrase: None,
            language,
            language_asked: true,
            today: jiff::civil::date(2026, 11, 21),
            now: || "2026-11-21T10:02:00Z".to_owned(),
            shelf: || Shelf::read(None),
            reduced_motion: true,
            who: "adviser@desk".to_owned(),
            data: None,
            journals: None,
            recent: None,
            settings: None,
        };
        let mut app = Self::with_shelf(cc, options, Shelf { catalog, ..Shelf::read(None) });
        // A test looks for what was done as soon as a frame has ended.
        app.wait_for_disk(Duration::from_secs(20));
        app
    }

    /// Works with what is installed in this data folder.
    pub fn use_data(&mut self, data: PathBuf) {
        self.editions.data = Some(data);
        self.read_shelf();
    }

    /// Opens an example client at a step.
    pub fn show_example(&mut self, example: Example, step: Step) {
        self.open_example(example);
        self.state.step = step;
    }

    /// The open dossier.
    #[must_use]
    pub fn dossier(&self) -> Option<&Dossier> {
        self.session.as_ref().map(Session::dossier)
    }

    /// The step that is shown.
    #[must_use]
    pub const fn step(&self) -> Step {
        self.state.step
    }

    fn shortcuts(&mut self, ctx: &Context) {
        if let Some(command) = command::pressed(ctx, self.files.is_open() || self.asks() || self.editions.asks())
            && command.enabled(self.session.as_ref())
        {
            self.out.send(Action::Command(command));
        }
    }

    /// Whether something about a file is to be answered or waited for.
    const fn asks(&self) -> bool {
        self.rescue.is_some() || self.opening.is_some() || self.unlock.is_some() || self.locking.is_some()
    }

    fn guard_close(&mut self, ctx: &Context) {
        if ctx.input(|i| i.viewport().close_requested()) && self.is_relocking() {
            // It takes a minute at most; whoever breaks it off leaves earlier states under the old lock.
            return ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        }
        if ctx.input(|i| i.viewport().close_requested()) && self.is_unsaved() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.quit_unsaved();
        }
    }

    fn take_dropped(&mut self, ctx: &Context) {
        let dropped: Vec<_> = ctx.input(|i| i.raw.dropped_files.iter().map(|f| f.path().to_owned()).collect());
        // A question comes first.
        if self.asks() {
            return;
        }
        match dropped.len() {
            0 => {}
            1 => dropped.into_iter().for_each(|path| self.out.send(Action::Open(path))),
            count => self.out.send(Action::Tell(Message::new("app-dropped-many").with("count", count))),
        }
    }

    /// After the changes of a frame: the press that begins to drag brings the keyboard along, and the frame that lets go
    /// may bring the last change.
    fn end_gestures(&mut self, ctx: &Context) {
        let focus = ctx.memory(|m| m.focused());
        let moved = std::mem::replace(&mut self.focus, focus) != focus;
        let (held, released) = ctx.input(|i| (i.pointer.any_down(), i.pointer.any_released()));
        if (released || (moved && !held))
            && let Some(session) = &mut self.session
        {
            session.end_gesture();
        }
    }

    /// From the first ranking on, the log says that changes of weights were made with it in sight.
    fn note_ranking(&mut self) {
        if let Some(session) = &mut self.session
            && self.state.step == Step::Compare
            && !session.dossier().moves.is_empty()
        {
            session.ranking_seen();
        }
    }

    /// Escape leaves the catalogue browser, unless it belongs to something that is open above it.
    fn leave_catalog(&mut self, ctx: &Context) {
        let state = &self.state;
        let above = state.help
            || state.palette.is_some()
            || self.editions.asks()
            || self.asks()
            || self.files.is_open()
            || Popup::is_any_open(ctx)
            || state.catalog.form.is_typing();
        if state.catalog.open && !above && ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
            self.out.send(Action::Go(self.state.step));
        }
    }

    fn bar_ui(&mut self, ui: &mut Ui) {
        let bar = Panel::top("bar").exact_size(theme::space::BAR).resizable(false);
        let bar = bar.frame(Frame::new().fill(theme::tokens(ui).paper));
        match &self.session {
            session if self.state.catalog.open => {
                bar.show(ui, |ui| bar::catalog_ui(ui, &self.state, session.as_ref(), &mut self.out));
            }
            Some(session) => {
                bar.show(ui, |ui| bar::ui(ui, &self.state, session, &mut self.out));
            }
            None => {}
        }
    }

    /// Writes a dossier that has a file, a moment after the last change.
    fn autosave(&mut self, ctx: &Context) {
        let Some(session) = &self.session else { return };
        let (Some(path), false) = (session.path(), session.is_saved()) else { return };
        let now = ctx.input(|i| i.time);
        if self.changed.0 != session.revision() {
            self.changed = (session.revision(), now);
        }
        let wait = if session.is_locked() { AUTOSAVE_LOCKED } else { AUTOSAVE };
        let left = wait - (now - self.changed.1);
        if left > 0.0 {
            ctx.request_repaint_after(Duration::from_secs_f64(left));
        } else if !self.asks() && !self.files.is_open() && !self.notices.says("store-changed") {
            let path = path.to_owned();
            if now < self.retry {
                ctx.request_repaint_after(Duration::from_secs_f64(self.retry - now));
            } else {
                self.write(path, Saving::ByItself);
            }
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _: &mut WindowFrame) {
        self.state.land |= self.trail.follow(ctx);
        self.shortcuts(ctx);
        self.leave_catalog(ctx);
        self.guard_close(ctx);
        self.take_dropped(ctx);
        self.mind_disk();
        self.run(ctx);
        self.autosave(ctx);
        self.state.clock.look(self.session.as_ref(), self.desk.now);
        let trouble = self.session.as_ref().and_then(Session::trouble);
        trouble.into_iter().for_each(|trouble| self.notices.tell(trouble));
    }

    fn ui(&mut self, ui: &mut Ui, _: &mut WindowFrame) {
        self.note_ranking();
        let language = self.state.language;
        let t = theme::tokens(ui);
        if let Some(session) = &self.session {
            let view = view::rail::RailView::new(session.dossier(), &self.catalog, self.today, &self.state);
            let slim = ui.available_width() < theme::space::SLIM;
            let space =
                if slim { (theme::space::RAIL_SLIM, theme::space::S) } else { (theme::space::RAIL, theme::space::M) };
            let (width, margin) = space;
            let rail = Panel::left("rail").exact_size(width).resizable(false);
            let frame = Frame::new().fill(t.rail).inner_margin(margin);
            rail.frame(frame).show(ui, |ui| rail::ui(ui, &view, session, &mut self.out));
        }
        self.bar_ui(ui);
        if !self.notices.is_empty() {
            Panel::top("notices").resizable(false).frame(Frame::new()).show(ui, |ui| self.notices.ui(ui, language));
        }
        self.silence_ui(ui);
        CentralPanel::default().frame(Frame::new().fill(t.paper)).show(ui, |ui| self.central_ui(ui));
        self.files.ui(ui, (language, &self.recent), &mut self.out);
        if let Some(rescue) = &mut self.rescue {
            rescue::ui(ui, language, rescue, &mut self.out);
        }
        if let Some(unlock) = &mut self.unlock {
            unlock::ui(ui, language, unlock, &mut self.out);
        }
        self.lock_ui(ui);
        page::edition::offer_ui(ui, language, &mut self.editions, &mut self.out);
        self.opening_ui(ui);
        help::ui(ui, &mut self.state);
        self.palette_ui(ui);
        self.run(ui.ctx());
        self.end_gestures(ui.ctx());
    }
}
