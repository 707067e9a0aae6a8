//! How the window looks to this person: language, theme, size of text, motion.
//!
//! In: what was chosen, here or in an earlier session. Out: the same in force at once, and in one small file in the
//! program's own folder, which holds nothing else and is there only once something was chosen.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use eframe::egui::{Context, Ui};
use serde::{Deserialize, Serialize};

use super::App;
use super::action::{Action, Outbox};
use super::rail::language_ui;
use super::state::{ThemeChoice, UiState};
use super::theme;
use super::widget::{choice, combo};
use crate::dossier::store::{self, Existing, Readers, StoreError};
use crate::text::{Language, ron_file, tr};

/// Size of text in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct TextSize(u16);

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

impl TextSize {
    /// All sizes, the smallest first.
    pub(crate) const ALL: [Self; 8] =
        [Self(80), Self(90), Self(100), Self(110), Self(125), Self(150), Self(175), Self(200)];

    /// The next larger one; the largest stays.
    pub(crate) fn larger(self) -> Self {
        Self::ALL.into_iter().find(|size| *size > self).unwrap_or(Self(200))
    }

    /// The next smaller one; the smallest stays.
    pub(crate) fn smaller(self) -> Self {
        Self::ALL.into_iter().rev().find(|size| *size < self).unwrap_or(Self(80))
    }

    /// The factor for everything that is drawn.
    pub(crate) fn factor(self) -> f32 {
        f32::from(self.0.clamp(80, 200)) / 100.0
    }

    /// In words: `125 %`.
    pub(crate) fn name(self, language: Language) -> String {
        language.percent(f64::from(self.0) / 100.0)
    }
}

/// What is remembered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    /// `None` = the system's.
    pub(crate) language: Option<Language>,
    pub(crate) theme: ThemeChoice,
    pub(crate) text_size: TextSize,
    pub(crate) reduced_motion: bool,
}

impl Settings {
    /// What was written down; what cannot be read was never chosen.
    pub(crate) fn read(file: Option<&Path>) -> Self {
        let text = file.and_then(|file| store::read(file).ok());
        text.and_then(|text| ron_file::parse("settings", &text).ok()).unwrap_or_default()
    }

    /// Writes them down.
    ///
    /// # Errors
    /// Where the file cannot be written.
    fn write(&self, file: &Path) -> Result<(), StoreError> {
        let refused = |error: io::Error| StoreError::Write(file.to_owned(), error);
        file.parent().map_or(Ok(()), fs::create_dir_all).map_err(refused)?;
        let text = ron_file::canonical(self, 1).map_err(|error| refused(io::Error::other(error)))?;
        store::write_for(file, text.as_bytes(), Existing::Replace, Readers::Owner)
    }
}

/// The settings of this window, and where they are remembered.
#[derive(Debug, Default)]
pub(crate) struct Look {
    /// `None` = they hold for this session alone.
    file: Option<PathBuf>,
    chosen: Settings,
}

impl Look {
    /// What was chosen in an earlier session.
    pub(crate) fn read(file: Option<PathBuf>) -> Self {
        let chosen = Settings::read(file.as_deref());
        Self { file, chosen }
    }

    /// What was chosen.
    pub(crate) const fn chosen(&self) -> &Settings {
        &self.chosen
    }
}

impl App {
    /// Puts what was chosen earlier in force.
    pub(crate) fn dress(&mut self, ctx: &Context) {
        let Settings { theme, text_size, reduced_motion, .. } = *self.look.chosen();
        self.state.theme = theme;
        self.state.text_size = text_size;
        self.state.reduced_motion |= reduced_motion;
        theme::install(ctx, self.state.reduced_motion);
        if theme != ThemeChoice::default() {
            ctx.set_theme(theme.preference());
        }
        ctx.set_zoom_factor(text_size.factor());
    }

    /// Another language.
    pub(crate) fn choose_language(&mut self, language: Language) {
        self.state.language = language;
        self.remember_look(|chosen| chosen.language = Some(language));
    }

    /// Another theme.
    pub(crate) fn choose_theme(&mut self, ctx: &Context, theme: ThemeChoice) {
        self.state.theme = theme;
        ctx.set_theme(theme.preference());
        self.remember_look(|chosen| chosen.theme = theme);
    }

    /// Another size of text.
    pub(crate) fn choose_size(&mut self, ctx: &Context, size: TextSize) {
        self.state.text_size = size;
        ctx.set_zoom_factor(size.factor());
        self.remember_look(|chosen| chosen.text_size = size);
    }

    /// Less motion, or more.
    pub(crate) fn choose_motion(&mut self, ctx: &Context, reduced: bool) {
        self.state.reduced_motion = reduced;
        theme::install(ctx, reduced);
        self.remember_look(|chosen| chosen.reduced_motion = reduced);
    }

    fn remember_look(&mut self, change: impl FnOnce(&mut Settings)) {
        let before = self.look.chosen.clone();
        change(&mut self.look.chosen);
        if let Some(file) = self.look.file.as_deref().filter(|_| before != self.look.chosen)
            && let Err(error) = self.look.chosen.write(file)
        {
            self.notices.tell(error.message());
        }
    }
}

/// All four settings in a row that wraps, as the first screen offers them.
pub(crate) fn ui(ui: &mut Ui, state: &UiState, out: &mut Outbox) {
    let language = state.language;
    ui.horizontal_wrapped(|ui| {
        language_ui(ui, language, out);
        size_ui(ui, language, state.text_size, out);
        let themes = ThemeChoice::ALL.map(|theme| (theme, tr(language, &format!("app-look-{}", theme.code()))));
        let mut theme = state.theme;
        if choice::segments(ui, &tr(language, "app-look-theme"), &themes, &mut theme) {
            out.send(Action::Theme(theme));
        }
        let mut reduced = state.reduced_motion;
        if ui.checkbox(&mut reduced, tr(language, "app-look-motion")).changed() {
            out.send(Action::Motion(reduced));
        }
    });
}

fn size_ui(ui: &mut Ui, language: Language, size: TextSize, out: &mut Outbox) {
    let name = tr(language, "app-look-size");
    let shown = format!("{name}: {}", size.name(language));
    let all = TextSize::ALL.map(|other| (other, other.name(language)));
    let mut chosen = size;
    if combo::combo_showing(ui, ("text-size", &name, 168.0), &shown, &all, &mut chosen) {
        out.send(Action::TextSize(chosen));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_go_up_and_down_and_stay_at_both_ends() {
        assert_eq!((TextSize(100).larger(), TextSize(100).smaller()), (TextSize(110), TextSize(90)));
        assert_eq!((TextSize(200).larger(), TextSize(80).smaller()), (TextSize(200), TextSize(80)));
        assert!(TextSize::ALL.is_sorted());
        assert_eq!(TextSize(9000).factor(), 2.0);
    }

    #[test]
    fn settings_come_back_and_a_broken_file_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("own").join("settings.ron");
        assert_eq!(Settings::read(Some(&file)), Settings::default());
        let chosen = Settings {
            language: Some(Language::Nl),
            theme: ThemeChoice::Dark,
            text_size: TextSize(150),
            reduced_motion: true,
        };
        chosen.write(&file).unwrap();
        assert_eq!(Settings::read(Some(&file)), chosen);
        fs::write(&file, "not ron").unwrap();
        assert_eq!(Settings::read(Some(&file)), Settings::default());
    }
}
