//! Messages that stay until they are read.

use eframe::egui::{self, Frame, Margin, Ui};

use super::icon;
use super::theme::{self, space};
use super::veil;
use super::widget::button;
use crate::text::{Language, Message, tr};

/// Messages that were not dismissed yet, oldest first; and which of them says why a file was not opened.
#[derive(Debug, Default)]
pub(crate) struct Notices(Vec<Message>, Option<Message>);

impl Notices {
    /// Adds a message, unless it stands there already.
    pub(crate) fn tell(&mut self, message: Message) {
        if !self.0.contains(&message) {
            self.0.push(message);
        }
    }

    /// Says why a file was not opened, instead of what was said of the one before.
    pub(crate) fn refuse(&mut self, message: Message) {
        self.opened();
        self.tell(message.clone());
        self.1 = Some(message);
    }

    /// A file was opened: why another one was not is of no use any more.
    pub(crate) fn opened(&mut self) {
        if let Some(old) = self.1.take() {
            self.0.retain(|message| *message != old);
        }
    }

    /// Messages with this key go.
    pub(crate) fn forget(&mut self, key: &str) {
        self.0.retain(|message| message.key != key);
    }

    /// Whether a message with this key stands there.
    pub(crate) fn says(&self, key: &str) -> bool {
        self.0.iter().any(|message| message.key == key)
    }

    /// Whether there is nothing to read.
    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All messages, each with a way to dismiss it.
    pub(crate) fn ui(&mut self, ui: &mut Ui, language: Language) {
        let mut read = None;
        // Bands touch: what shows between them belongs to neither.
        ui.spacing_mut().item_spacing.y = 0.0;
        for (i, message) in self.0.iter().enumerate() {
            let dismiss = |ui: &mut Ui| button::icon(ui, icon::X, &tr(language, "app-dismiss")).clicked();
            let dismissed =
                ui.push_id(("notice", i), |ui| band_ui(ui, &veil::message(ui, message, language), dismiss)).inner;
            if dismissed {
                read = Some(i);
            }
        }
        if let Some(i) = read {
            self.0.remove(i);
        }
    }
}

/// Draws a message across the window, with something to press at its right; `true` = it was pressed.
pub(crate) fn band_ui(ui: &mut Ui, words: &str, right: impl FnOnce(&mut Ui) -> bool) -> bool {
    let t = theme::tokens(ui);
    let frame = Frame::new().fill(t.warn_soft).inner_margin(Margin::symmetric(20, 8));
    frame
        .show(ui, |ui| {
            egui::Sides::new()
                .shrink_left()
                .show(
                    ui,
                    |ui| {
                        ui.label(icon::TRIANGLE_ALERT.tinted(16.0, t.warn));
                        ui.add_space(space::XS);
                        ui.add(egui::Label::new(words).wrap());
                    },
                    right,
                )
                .1
        })
        .inner
}
