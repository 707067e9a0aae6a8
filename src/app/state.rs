//! What the window remembers that belongs to no client: step, language, theme, what is open.

use eframe::egui::ThemePreference;
use serde::{Deserialize, Serialize};

use super::clock::Clock;
use super::page::catalog::CatalogState;
use super::page::client::ClientState;
use super::page::compare::CompareState;
use super::page::decide::DecideState;
use super::page::hand_over::HandOverState;
use super::page::needs::NeedsState;
use super::page::plan::PlanState;
use super::page::today::TodayState;
use super::palette::Palette;
use super::samples::Samples;
use super::settings::TextSize;
use crate::report::documents::DocumentKind;
use crate::text::Language;

/// One of the seven steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Who the client is.
    #[default]
    Client,
    /// What is in use today.
    Today,
    /// What counts.
    Needs,
    /// What there is.
    Compare,
    /// What it shall be.
    Decide,
    /// How to get there.
    Plan,
    /// What is handed over.
    HandOver,
}

impl Step {
    /// All steps in order.
    pub const ALL: [Self; 7] =
        [Self::Client, Self::Today, Self::Needs, Self::Compare, Self::Decide, Self::Plan, Self::HandOver];

    /// Code in keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Today => "today",
            Self::Needs => "needs",
            Self::Compare => "compare",
            Self::Decide => "decide",
            Self::Plan => "plan",
            Self::HandOver => "hand-over",
        }
    }
}

/// Which theme is on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThemeChoice {
    /// As the system says.
    #[default]
    System,
    /// Ink on paper.
    Light,
    /// For the evening.
    Dark,
}

impl ThemeChoice {
    /// All choices.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Code in keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The next choice, round and round.
    pub(crate) const fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }

    pub(crate) const fn preference(self) -> ThemePreference {
        match self {
            Self::System => ThemePreference::System,
            Self::Light => ThemePreference::Light,
            Self::Dark => ThemePreference::Dark,
        }
    }
}

/// State of the window; each step has a part of its own.
#[derive(Debug, Default)]
pub(crate) struct UiState {
    pub(crate) step: Step,
    pub(crate) language: Language,
    pub(crate) theme: ThemeChoice,
    pub(crate) text_size: TextSize,
    pub(crate) reduced_motion: bool,
    pub(crate) help: bool,
    /// The palette, while it is open.
    pub(crate) palette: Option<Palette>,
    /// The keyboard shall come to the beginning of the page.
    pub(crate) land: bool,
    /// The page shall be seen from its top.
    pub(crate) top: bool,
    /// A message says of this step that a change shows there.
    pub(crate) said: Option<Step>,
    /// The step before the present one.
    pub(crate) before: Option<Step>,
    /// Another client was opened: its pages begin at their top.
    pub(crate) fresh: bool,
    pub(crate) clock: Clock,
    /// The catalogue browser, which may stand in the place of the step.
    pub(crate) catalog: CatalogState,
    pub(crate) client: ClientState,
    pub(crate) today: TodayState,
    /// Position of the open use case, in all steps that are about one.
    pub(crate) case: usize,
    /// What the samples of the open use case say.
    pub(crate) samples: Samples,
    pub(crate) needs: NeedsState,
    pub(crate) compare: CompareState,
    pub(crate) decide: DecideState,
    pub(crate) plan: PlanState,
    pub(crate) hand_over: HandOverState,
}

impl UiState {
    /// To a step that was asked for by its name: its page begins at its top, unless one comes straight back to it.
    pub(crate) fn open(&mut self, step: Step) {
        self.top = step != self.step && self.before != Some(step);
        self.go(step);
    }

    /// To a step; the catalogue browser goes.
    pub(crate) fn go(&mut self, step: Step) {
        if step != self.step {
            self.before = Some(self.step);
        }
        self.step = step;
        self.catalog.open = false;
    }

    /// To the step Hand over, with a document chosen.
    pub(crate) fn choose_document(&mut self, kind: DocumentKind) {
        self.hand_over.choice.kind = kind;
        self.go(Step::HandOver);
    }

    /// The open use case, of so many; the last one where the open one has gone.
    pub(crate) fn open_case(&mut self, count: usize) -> usize {
        self.case = self.case.min(count.saturating_sub(1));
        self.case
    }

    /// Another client is opened: what was open in the steps of the last one is forgotten.
    pub(crate) fn forget_client(&mut self) {
        let kept = Self {
            step: self.step,
            language: self.language,
            theme: self.theme,
            text_size: self.text_size,
            reduced_motion: self.reduced_motion,
            fresh: true,
            ..Self::default()
        };
        *self = kept;
    }
}
