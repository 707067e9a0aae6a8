//! A field for a passphrase: bullets, unless somebody asks to see it.
//!
//! In: what is typed. Out: a [`Passphrase`]. Our text is wiped when it goes, and the toolkit keeps no history of it.
//! Not ours to wipe: what the toolkit copied for a frame, key presses on their way to it, the clipboard and the
//! system's input method, memory that was freed or written to a swap file. A screen reader gets the bullets; while the
//! text is shown, it is an ordinary field to it, and to whoever copies from it.

use eframe::egui::text_edit::TextEditState;
use eframe::egui::{Align2, Context, Event, Id, Key, TextEdit, Ui};
use zeroize::Zeroizing;

use super::{button, field};
use crate::app::icon;
use crate::app::veil;
use crate::dossier::store::Passphrase;
use crate::text::{Language, tr};

/// Room for a long passphrase at once, in bytes: a text that grows leaves copies behind.
const ROOM: usize = 1024;

/// What is typed. Printed for debugging, it says nothing.
#[derive(Debug)]
pub(crate) struct Secret {
    text: Zeroizing<String>,
    focus: bool,
}

impl Secret {
    /// An empty field; with `focus`, the keyboard goes to it.
    pub(crate) fn new(focus: bool) -> Self {
        Self { text: String::with_capacity(ROOM).into(), focus }
    }

    /// What is typed.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The passphrase, unless the field is empty.
    pub(crate) fn passphrase(&self) -> Option<Passphrase> {
        Passphrase::new(&self.text)
    }

    /// The keyboard goes to the field.
    pub(crate) const fn focus(&mut self) {
        self.focus = true;
    }

    /// Draws the field; `true` = Enter was pressed in it.
    pub(crate) fn ui(&mut self, ui: &mut Ui, name: &str, shown: bool) -> bool {
        without_line_end(ui);
        let response = field::labelled(ui, |ui| {
            let name = field::label(ui, name);
            let edit = TextEdit::singleline(&mut *self.text).align(Align2::LEFT_CENTER).password(!shown);
            ui.add(edit.id_salt(("secret", name.id)).desired_width(f32::INFINITY)).labelled_by(name.id)
        });
        if std::mem::take(&mut self.focus) {
            response.request_focus();
        }
        forget(ui, response.id);
        response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter))
    }
}

/// What is copied from elsewhere often ends with its line, and the toolkit would make a space of that.
fn without_line_end(ctx: &Context) {
    ctx.input_mut(|input| {
        for event in &mut input.events {
            if let Event::Paste(text) | Event::MiddleClickPaste { text, .. } = event {
                let length = text.trim_end_matches(['\r', '\n']).len();
                text.truncate(length);
            }
        }
    });
}

/// The toolkit keeps what was typed so that it can be undone; not here.
fn forget(ctx: &Context, id: Id) {
    if let Some(mut state) = TextEditState::load(ctx, id) {
        // The history is shared with the state that is kept.
        state.clear_undoer();
    }
}

/// Shows what is typed, or hides it. While the client's name is hidden others see the screen: then it stays hidden.
pub(crate) fn show_ui(ui: &mut Ui, language: Language, shown: &mut bool) {
    if veil::is_on(ui) {
        *shown = false;
        return;
    }
    let (symbol, key) =
        if *shown { (icon::EYE_OFF, "app-passphrase-hide") } else { (icon::EYE, "app-passphrase-show") };
    if button::small(ui, symbol, &tr(language, key)).clicked() {
        *shown = !*shown;
    }
}
