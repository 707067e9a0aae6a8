//! A field for the path of a file, with the system's dialog beside it.
//!
//! In: what is typed, folders of late, how the system's dialog asks. Out: a path, and what just happened to it.
//! While it is typed, and once the arrow down is pressed, a list below it offers folders of late and what lies on the
//! disk: the arrows choose, Tab takes over, and after an arrow Enter does, too. What stands below the field makes room
//! for it, so that it covers nothing. Nothing is written here, and what lies on the disk is read beside the window.

use std::path::{MAIN_SEPARATOR, Path, PathBuf, is_separator};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use eframe::egui::{
    Align2, CompletionPopup, CompletionQuery, Context, Id, Key, RectAlign, Response, Suggestion, TextEdit, Ui,
};

use super::folder::Glance;
use super::recent::Recent;
use super::theme::space;
use super::veil;
use super::widget::{button, field, text};
use crate::text::{Language, tr};

/// A dialog that answers sooner than this, in seconds, was never shown.
const AT_ONCE: f64 = 0.4;

/// So many ways to go on are offered.
const OFFERS: usize = 8;

/// What just happened to a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PathEvent {
    /// Nothing.
    Same,
    /// It was typed.
    Typed,
    /// Enter was pressed.
    Entered,
    /// It was chosen in the system's dialog, which has asked already whether to replace a file.
    Chosen,
}

#[derive(Debug)]
struct Browsing {
    answer: Receiver<Option<PathBuf>>,
    since: f64,
}

/// The field.
#[derive(Debug, Default)]
pub(crate) struct PathField {
    /// What stands in it.
    pub(crate) path: String,
    browsing: Option<Browsing>,
    unavailable: bool,
    focus: bool,
    /// Ways to go on are offered.
    offering: bool,
    /// One of them was chosen with the arrows: Enter takes it.
    walking: bool,
    /// Of files, those with one of these endings are offered.
    endings: &'static [&'static str],
    glance: Glance,
    /// So many points below the field the list takes.
    room: f32,
}

impl PathField {
    /// A field that is about to be typed in, for files with one of these endings.
    pub(crate) fn focused(path: String, endings: &'static [&'static str]) -> Self {
        Self { path, focus: true, endings, ..Self::default() }
    }

    /// The path, unless the field is empty.
    pub(crate) fn target(&self) -> Option<PathBuf> {
        let text = self.path.trim().trim_matches('"');
        (!text.is_empty()).then(|| PathBuf::from(text))
    }

    /// The keyboard goes to the field.
    pub(crate) const fn focus(&mut self) {
        self.focus = true;
    }

    /// Draws the field; `dialog` runs on a thread of its own when the button is pressed.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        (language, recent): (Language, &Recent),
        dialog: impl FnOnce() -> Option<PathBuf> + Send + 'static,
    ) -> PathEvent {
        let chosen = self.listen(ui.ctx());
        let (response, completed) = field::labelled(ui, |ui| self.line_ui(ui, (language, recent), dialog));
        if std::mem::take(&mut self.focus) {
            response.request_focus();
        }
        if self.room > 0.0 {
            ui.add_space(self.room);
        }
        if veil::is_on(ui) {
            text::small(ui, &tr(language, "app-private-path"));
        }
        if self.browsing.is_some() {
            text::small(ui, &tr(language, "app-browse-open"));
        }
        if self.unavailable {
            text::small(ui, &tr(language, "app-browse-unavailable"));
        }
        match (chosen, response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter))) {
            (true, _) => PathEvent::Chosen,
            (false, true) => PathEvent::Entered,
            (false, false) if response.changed() || completed => PathEvent::Typed,
            (false, false) => PathEvent::Same,
        }
    }

    /// Label, field and button; `true` = the path was completed.
    fn line_ui(
        &mut self,
        ui: &mut Ui,
        (language, recent): (Language, &Recent),
        dialog: impl FnOnce() -> Option<PathBuf> + Send + 'static,
    ) -> (Response, bool) {
        let name = field::label(ui, &tr(language, "app-path"));
        ui.horizontal(|ui| {
            let words = tr(language, "app-browse");
            let width = ui.available_width() - button::secondary_width(ui, &words) - space::S;
            // The system's dialog lists files by their names.
            let hidden = veil::is_on(ui);
            let (response, completed) = self.edit_ui(ui, recent, (width, hidden));
            let ready = self.browsing.is_none() && !hidden;
            let browse = button::secondary_filling(ui, &words, ready);
            if browse.clicked() {
                self.browse(ui.ctx(), dialog);
            }
            (response.labelled_by(name.id), completed)
        })
        .inner
    }

    /// The field itself; `hidden` = neither the path nor a folder may be seen.
    fn edit_ui(&mut self, ui: &mut Ui, recent: &Recent, (width, hidden): (f32, bool)) -> (Response, bool) {
        let id = ui.make_persistent_id("path");
        if ui.memory(|m| m.has_focus(id)) && ui.input(|i| i.key_pressed(Key::ArrowDown)) {
            (self.offering, self.walking) = (true, true);
        }
        let endings = self.endings;
        let Self { path, glance, offering, walking, room, .. } = self;
        let (ctx, offer) = (ui.ctx().clone(), !hidden && (*offering || path.is_empty()));
        let edit = TextEdit::singleline(path).align(Align2::LEFT_CENTER).password(hidden).desired_width(width);
        // The whole text is one word. Without an arrow, Enter means what stands in the field.
        let keys: &[Key] = if *walking { &[Key::Tab, Key::Enter] } else { &[Key::Tab] };
        let popup = CompletionPopup::new(id).word_boundary(|_| false).accept_keys(keys).align(RectAlign::BOTTOM_START);
        let output = popup.show(ui, edit, |query| {
            if offer { suggestions(&ctx, query, recent, (&mut *glance, endings)) } else { Vec::new() }
        });
        let (response, completed) = (output.text_edit.response.response, output.accepted.is_some());
        *room = if output.is_open { below(ui, id, &response) } else { 0.0 };
        // In a folder that was taken, the way goes on.
        let folder = output.accepted.is_some_and(|taken| taken.insert.ends_with(is_separator));
        *walking &= response.has_focus() && !response.changed() && (folder || !completed);
        if response.changed() || completed {
            *offering = true;
            ui.ctx().request_repaint();
        } else if !response.has_focus() {
            *offering = false;
            glance.forget();
        }
        (response, completed)
    }

    fn browse(&mut self, ctx: &Context, dialog: impl FnOnce() -> Option<PathBuf> + Send + 'static) {
        let (sender, answer) = channel();
        let ctx2 = ctx.clone();
        self.unavailable = false;
        self.browsing = Some(Browsing { answer, since: ctx.input(|i| i.time) });
        std::thread::spawn(move || {
            // The window may have closed meanwhile; then nobody waits for the answer.
            drop(sender.send(dialog()));
            ctx2.request_repaint();
        });
    }

    /// Takes the dialog's answer; `true` = a path was chosen.
    fn listen(&mut self, ctx: &Context) -> bool {
        let Some(browsing) = &self.browsing else { return false };
        let at_once = ctx.input(|i| i.time) - browsing.since < AT_ONCE;
        let answer = match browsing.answer.try_recv() {
            Err(TryRecvError::Empty) => return false,
            answer => answer.ok().flatten(),
        };
        self.browsing = None;
        match answer {
            Some(path) => {
                self.path = path.display().to_string();
                true
            }
            None => {
                self.unavailable = at_once;
                self.focus = at_once;
                false
            }
        }
    }
}

/// How far below the field the list of a popup with this id reaches; where there is no room it stands above.
fn below(ui: &Ui, popup: Id, field: &Response) -> f32 {
    // The id that egui gives it.
    let list = ui.memory(|m| m.area_rect(popup.with("completion_popup")));
    let list = list.filter(|list| list.top() >= field.rect.bottom() - 1.0);
    list.map_or(0.0, |list| list.bottom() - field.rect.bottom())
}

/// How the path may go on, once the cursor stands at its end.
fn suggestions(
    ctx: &Context,
    query: &CompletionQuery<'_>,
    recent: &Recent,
    (glance, endings): (&mut Glance, &[&str]),
) -> Vec<Suggestion> {
    if query.word != query.text {
        return Vec::new();
    }
    let folder = split(query.text).0;
    let names: &[String] = if folder.is_empty() { &[] } else { glance.names(ctx, Path::new(folder)) };
    let offers = offers(query.text, &recent.folders(), (names, endings)).into_iter().enumerate();
    let made = offers.map(|(i, (path, shown))| {
        let suggestion = Suggestion::new(path).content(shown);
        // The key stands beside what it takes first.
        if i == 0 { suggestion.description(Key::Tab.name()) } else { suggestion }
    });
    made.collect()
}

/// A path up to its last separator, and what stands behind that.
fn split(path: &str) -> (&str, &str) {
    path.rfind(is_separator).and_then(|at| path.split_at_checked(at + 1)).unwrap_or(("", path))
}

/// Whether it is a folder, or a file with one of these endings.
fn counts(name: &str, endings: &[&str]) -> bool {
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str());
    name.ends_with(is_separator) || ending.is_some_and(|ending| endings.contains(&ending))
}

/// Paths that begin with what is typed, each with how it is shown: folders of late whole, what lies in the folder that
/// is typed by its name. Hidden files are offered once their dot is typed.
fn offers(typed: &str, folders: &[PathBuf], (names, endings): (&[String], &[&str])) -> Vec<(String, String)> {
    let begins = |whole: &str, with: &str| whole.to_lowercase().starts_with(&with.to_lowercase());
    let (folder, rest) = split(typed);
    let late = folders.iter().filter_map(|folder| folder.to_str()).map(|folder| {
        let whole = format!("{}{MAIN_SEPARATOR}", folder.trim_end_matches(is_separator));
        (whole.clone(), whole)
    });
    let late = late.filter(|(path, _)| begins(path, typed));
    let seen = |name: &str| !name.starts_with('.') || rest.starts_with('.');
    let shown = names.iter().filter(|name| begins(name, rest) && seen(name) && counts(name, endings));
    let here = shown.map(|name| (format!("{folder}{name}"), name.clone()));
    let mut offers: Vec<(String, String)> = Vec::new();
    for offer in late.chain(here).filter(|(path, _)| path != typed) {
        if !offers.iter().any(|(path, _)| *path == offer.0) {
            offers.push(offer);
        }
    }
    offers.truncate(OFFERS);
    offers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(typed: &str, names: &[&str]) -> Vec<String> {
        let folders = ["/home/x/Clients", "/home/x"].map(PathBuf::from);
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let offers = offers(typed, &folders, (&names, &["wissel"])).into_iter();
        offers.map(|(path, _)| path.replace(MAIN_SEPARATOR, "/")).collect()
    }

    #[test]
    fn a_path_goes_on_with_folders_of_late_and_names_in_its_folder() {
        assert_eq!(paths("", &[]), ["/home/x/Clients/", "/home/x/"]);
        assert_eq!(
            paths("/HOME/x/c", &["Cases/", "cat.wissel", "cat.voice", ".cache/"]),
            ["/home/x/Clients/", "/HOME/x/Cases/", "/HOME/x/cat.wissel"]
        );
        assert_eq!(paths("/home/x/.", &["Cases/", ".cache/"]), ["/home/x/.cache/"]);
        assert_eq!(paths("/home/x/cat.wissel", &["cat.wissel"]), [""; 0], "it is whole");
        assert_eq!(paths("/home/x/", &[&format!("Clients{MAIN_SEPARATOR}")]), ["/home/x/Clients/"], "once");
    }
}
