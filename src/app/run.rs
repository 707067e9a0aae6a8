//! What each action does: one line per action, to the function that does it.

use std::path::{Path, PathBuf};

use eframe::egui::{Context, ViewportCommand};

use super::App;
use super::action::Action;
use super::command::Command;
use super::edition;
use super::export::Order;
use super::files::Purpose;
use super::preview::Wanted;
use super::recent::Memory;
use super::saving::Saving;
use super::session::{Phrase, Place, Session};
use super::settings::TextSize;
use super::state::Step;
use super::veil;
use crate::catalog::is_device;
use crate::dossier::store::StoreError;
use crate::dossier::{Decision, Dossier, Edit, Example, new_dossier};
use crate::score;
use crate::text::{Language, Message};

impl App {
    /// Carries out everything in the outbox.
    pub(crate) fn run(&mut self, ctx: &Context) {
        let mut actions = self.out.take();
        while !actions.is_empty() {
            actions.into_iter().for_each(|action| self.run_one(ctx, action));
            // What a save was to be followed by.
            actions = self.out.take();
        }
        self.leave_steps();
    }

    fn run_one(&mut self, ctx: &Context, action: Action) {
        match action {
            Action::Quit if self.is_unsaved() => self.quit_unsaved(),
            Action::New | Action::Example(_) | Action::Leave if self.is_unsaved() => {
                self.files.guard(action);
            }
            Action::Open(path) if edition::is_one(&path) => self.open_edition(path),
            Action::Open(_) if self.is_unsaved() => {
                self.files.opened();
                self.files.guard(action);
            }
            Action::Edit(edit) => {
                let edit = self.recorded(edit);
                self.change(|s| s.edit(edit));
            }
            Action::Adjust(edit) => {
                let edit = self.recorded(edit);
                self.change(|s| s.adjust(edit));
            }
            Action::Command(command) => self.command(ctx, command),
            Action::Go(step) => self.go(step),
            Action::Document(kind) => self.state.choose_document(kind),
            Action::Catalog(about) => {
                self.state.land |= about.is_some();
                self.state.catalog.open(about);
            }
            Action::Language(language) => self.choose_language(language),
            Action::Theme(theme) => self.choose_theme(ctx, theme),
            Action::TextSize(size) => self.choose_size(ctx, size),
            Action::Motion(reduced) => self.choose_motion(ctx, reduced),
            Action::Reach(target) => self.reach(target),
            Action::Example(example) => self.open_example(example),
            Action::Open(path) => self.open_file(path),
            Action::Recent(memory) => self.choose_recent(memory),
            Action::Save(path, replace) => self.write(path, Saving::Named { replace }),
            Action::SaveElsewhere => self.save_elsewhere(),
            Action::SaveThen(then) => self.save_then(Some(*then)),
            Action::Discard(then) => self.discard(ctx, *then),
            Action::New => self.begin_new(),
            Action::Leave => {
                self.close();
                self.state.catalog.open = false;
            }
            Action::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
            Action::Choose(index, option) => self.choose(index, option),
            Action::AcceptFacts(index, keys) => self.accept_facts(index, &keys),
            Action::Ask(purpose) => self.files.ask(purpose, self.voice_path(purpose), None),
            Action::ReadVoice(path) => self.read_voice(path),
            Action::WriteVoice(i, path, replace) => self.write_voice(i, path, replace),
            Action::Rescue(choice) => self.answer(choice),
            Action::Unlock(choice) => self.answer_unlock(choice),
            Action::Lock(choice) => self.answer_lock(choice),
            Action::Edition(choice) => self.choose_edition(choice),
            Action::Preview(wanted) => self.preview(ctx, *wanted),
            Action::Export(order) => self.export(ctx, *order),
            Action::Tell(message) => self.notices.tell(message),
        }
    }

    /// What is not saved is given up, and what was asked for is done.
    fn discard(&mut self, ctx: &Context, then: Action) {
        self.with_session(Session::discard);
        self.close();
        self.close_question();
        self.run_one(ctx, then);
    }

    /// Facts of today take the place of those the decision rested on.
    fn accept_facts(&mut self, index: usize, keys: &[String]) {
        let Some(session) = &self.session else { return };
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        if let Ok(Some(decision)) = score::accepted(&self.catalog, session.dossier(), index, &keys) {
            self.change(|s| s.edit(Edit::Decide(index, Some(Box::new(decision)))));
        }
    }

    /// A new choice keeps the facts it rests on; other words for the same choice keep the old ones.
    pub(crate) fn recorded(&self, edit: Edit) -> Edit {
        let (Edit::Decide(index, Some(new)), Some(session)) = (&edit, &self.session) else { return edit };
        let before = session.dossier().moves.get(*index).and_then(|m| m.decision.as_ref());
        let same = |old: &Decision| (&old.kind, old.status, &old.option) == (&new.kind, new.status, &new.option);
        if before.is_some_and(|old| same(old) && !old.fingerprint.is_empty()) {
            return edit;
        }
        match score::recorded(&self.catalog, session.dossier(), *index, (**new).clone()) {
            Ok(decision) => Edit::Decide(*index, Some(Box::new(decision))),
            Err(_) => edit,
        }
    }

    fn command(&mut self, ctx: &Context, command: Command) {
        // What is open above the page goes with any command that leads elsewhere; both have keys that close them.
        if !command.is_look() {
            self.state.help &= command == Command::Help;
            if command != Command::Palette {
                self.state.palette = None;
            }
        }
        match command {
            Command::New => self.run_one(ctx, Action::New),
            Command::Open => self.files.ask(Purpose::Open, self.folder(), None),
            Command::Save => self.save_then(None),
            Command::SaveAs => self.files.ask(Purpose::Save, self.suggested_path(), None),
            Command::Lock | Command::Relock => self.ask_lock(),
            Command::Leave => self.run_one(ctx, Action::Leave),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::Step(step) => {
                self.state.open(step);
                self.state.land = true;
                self.want_tool();
            }
            Command::Catalog if self.state.catalog.open => self.state.go(self.state.step),
            Command::Catalog => self.state.catalog.open(None),
            Command::Palette => self.turn_palette(),
            Command::Find => self.find(),
            Command::Export => self.go_to_export(),
            Command::Theme => self.choose_theme(ctx, self.state.theme.next()),
            Command::Language => self.choose_language(next(self.state.language)),
            Command::Larger => self.choose_size(ctx, self.state.text_size.larger()),
            Command::Smaller => self.choose_size(ctx, self.state.text_size.smaller()),
            Command::Usual => self.choose_size(ctx, TextSize::default()),
            Command::Motion => self.choose_motion(ctx, !self.state.reduced_motion),
            Command::Private => veil::turn(ctx),
            Command::Help => self.state.help = !self.state.help,
            Command::Quit => self.run_one(ctx, Action::Quit),
        }
    }

    /// Whether something would be lost if the dossier were closed now.
    pub(crate) fn is_unsaved(&self) -> bool {
        self.session.as_ref().is_some_and(|s| !s.is_saved())
    }

    pub(crate) fn with_session(&mut self, act: impl FnOnce(&mut Session)) {
        if let Some(session) = &mut self.session {
            act(session);
        }
    }

    pub(crate) fn change(&mut self, act: impl FnOnce(&mut Session) -> Result<(), crate::dossier::EditError>) {
        self.forget_steps();
        if let Some(Err(_)) = self.session.as_mut().map(act) {
            self.notices.tell(Message::new("app-edit-failed"));
        }
    }

    fn go(&mut self, step: Step) {
        self.state.open(step);
        self.want_tool();
    }

    /// Who comes to an empty inventory, by pointer or with keys, can type the first tool at once.
    fn want_tool(&mut self) {
        let empty = self.session.as_ref().is_some_and(|s| s.dossier().inventory.is_empty());
        self.state.today.find |= empty && self.state.step == Step::Today;
    }

    /// A new client: its name can be typed at once.
    fn begin_new(&mut self) {
        self.start(self.new_client(), None, None);
        self.state.client.begin = true;
    }

    fn new_client(&self) -> Dossier {
        new_dossier("", &self.catalog, self.today, self.state.language)
    }

    pub(crate) fn open_example(&mut self, example: Example) {
        match Dossier::parse(example.code(), example.text()) {
            Ok(dossier) => self.start(dossier, None, None),
            Err(fault) => {
                self.notices.tell(Message::new("app-open-fault").with("fault", fault.line(self.state.language)));
            }
        }
    }

    /// A dossier names the overlays it was made with; those that are not here stay named.
    pub(crate) fn start(&mut self, dossier: Dossier, place: Option<Place>, phrase: Phrase) {
        self.close();
        let dossier = self.at_hand(dossier);
        self.begin(Session::new(dossier, place, phrase, self.desk.clone()));
    }

    /// A session takes the window over.
    pub(crate) fn begin(&mut self, session: Session) {
        // A question about another client is no longer open.
        self.close_question();
        self.close();
        session.path().into_iter().for_each(|path| self.remember(path));
        self.forget_steps();
        self.session = Some(session);
        self.state.forget_client();
        self.state.step = Step::Client;
        self.state.land = self.trail.is_keyed();
    }

    /// The dossier with the overlays that are here.
    pub(crate) fn at_hand(&mut self, mut dossier: Dossier) -> Dossier {
        for message in dossier.missing_overlays(&self.catalog) {
            self.notices.tell(message);
        }
        dossier.rest_on(&self.catalog);
        dossier
    }

    /// A file was opened or saved; it is remembered if that is asked for.
    pub(crate) fn remember(&mut self, path: &Path) {
        self.recent.visit(path);
        let done = self.recent.note(path);
        self.tell_if(done);
    }

    fn choose_recent(&mut self, memory: Memory) {
        let done = self.recent.choose(memory);
        self.tell_if(done);
    }

    fn tell_if(&mut self, done: Result<(), StoreError>) {
        done.err().into_iter().for_each(|error| self.notices.tell(error.message()));
    }

    fn preview(&mut self, ctx: &Context, wanted: Wanted) {
        if let Some(session) = &self.session {
            let dossier = session.dossier().clone();
            self.state.hand_over.preview.start(wanted, self.catalog.clone(), dossier, ctx);
        }
    }

    fn export(&mut self, ctx: &Context, order: Order) {
        self.recent.visit(&order.path);
        if let Some(session) = &self.session {
            let dossier = session.dossier().clone();
            self.state.hand_over.export.start(order, self.catalog.clone(), dossier, ctx);
        }
    }

    /// Where files of this client go unless another folder is named, with a separator at its end.
    pub(crate) fn folder(&self) -> String {
        let known = self.session.as_ref().and_then(|s| s.path()?.parent().map(Path::to_owned));
        let folder = known.or_else(documents).unwrap_or_default();
        let text = folder.display().to_string();
        if text.is_empty() { text } else { text + std::path::MAIN_SEPARATOR_STR }
    }

    pub(crate) fn suggested_path(&self) -> String {
        let Some(session) = &self.session else { return self.folder() };
        if let Some(path) = session.path() {
            return path.display().to_string();
        }
        let name = &session.dossier().client.name;
        let safe: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(60).collect();
        let safe = safe.trim_matches('-');
        format!("{}{}.wissel", self.folder(), if safe.is_empty() || is_device(safe) { "client" } else { safe })
    }
}

/// Where the person at this machine keeps documents, else the own folder, else where the program was started; never the
/// root of a disk, where nobody may write.
pub(crate) fn documents() -> Option<PathBuf> {
    let folders = directories::UserDirs::new();
    let own = folders.iter().flat_map(|folders| [folders.document_dir(), Some(folders.home_dir())]);
    let own = own.flatten().map(Path::to_owned).chain(std::env::current_dir());
    usable(own)
}

/// The first folder that is there and no root.
fn usable(mut folders: impl Iterator<Item = PathBuf>) -> Option<PathBuf> {
    folders.find(|folder| folder.parent().is_some_and(|above| !above.as_os_str().is_empty()) && folder.is_dir())
}

fn next(language: Language) -> Language {
    match language {
        Language::En => Language::De,
        Language::De => Language::Nl,
        Language::Nl => Language::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_go_to_a_folder_that_is_there_and_never_to_the_root() {
        let folder = tempfile::tempdir().unwrap();
        let (root, gone) = (folder.path().ancestors().last().unwrap(), folder.path().join("gone"));
        let first = |folders: &[&Path]| usable(folders.iter().map(|folder| folder.to_path_buf()));
        assert_eq!(first(&[gone.as_path(), root, folder.path()]).as_deref(), Some(folder.path()));
        assert_eq!(first(&[root, Path::new("")]), None);
    }
}
