//! The step Plan: settings, hard dates, tasks beside their timeline, money, risks, duties.

mod details;
mod extra;
mod filter;
mod help;
mod overview;
mod row;
mod settings;
mod tasks;

use std::collections::BTreeSet;

use eframe::egui::Ui;
use jiff::civil::Date;

use super::next;
use crate::app::action::{Action, Outbox};
use crate::app::session::Cached;
use crate::app::state::Step;
use crate::app::view::plan::PlanView;
use crate::app::widget::{button, card, text};
use crate::catalog::{Phase, Role};
use crate::text::{Language, tr};

/// Widest the page becomes.
const WIDE: f32 = 1500.0;

/// Which tasks are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Which {
    /// All of them.
    #[default]
    All,
    /// Those still to be done.
    Open,
    /// Those whose delay delays the end.
    Critical,
    /// Those still to be done that begin in the next four weeks.
    Soon,
    /// Those on which a legal duty hangs.
    Law,
    /// Those still to be done on which none hangs.
    Free,
    /// Those that are done.
    Done,
    /// Those that are left out.
    Skipped,
}

impl Which {
    const ALL: [Self; 8] =
        [Self::All, Self::Open, Self::Soon, Self::Critical, Self::Law, Self::Free, Self::Done, Self::Skipped];

    const fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Open => "open",
            Self::Critical => "critical",
            Self::Soon => "soon",
            Self::Law => "law",
            Self::Free => "free",
            Self::Done => "done",
            Self::Skipped => "skipped",
        }
    }
}

/// How much time the picture shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Zoom {
    /// The whole plan.
    #[default]
    Whole,
    /// Some months.
    Months,
    /// Some weeks.
    Weeks,
}

impl Zoom {
    /// Points a day; `None` = as many as the width gives.
    const fn points(self) -> Option<f32> {
        match self {
            Self::Whole => None,
            Self::Months => Some(4.0),
            Self::Weeks => Some(8.0),
        }
    }
}

/// A folded part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Settings,
    Dates,
    Answers,
    SmallBack,
    WaysOn,
    Costs,
    Months,
    Risks,
    Duties,
}

/// What is shown of the plan.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    open: BTreeSet<Part>,
    /// Phases whose tasks are listed.
    phases: BTreeSet<Phase>,
    /// The task whose details are open.
    task: Option<String>,
    /// Why that task is to be left out, while it is written.
    reason: String,
    role: Option<Role>,
    /// The only phase that is listed.
    phase: Option<Phase>,
    which: Which,
    /// The task that somebody comes to from elsewhere, in its phase.
    wanted: Option<(Phase, String)>,
    /// So many frames the list of tasks is brought to the top.
    seek: u8,
    zoom: Zoom,
    /// Points of the timeline that are scrolled away.
    offset: f32,
    own: settings::OwnTask,
}

impl Shown {
    /// The next time it is drawn, this task of this phase is opened and brought into sight.
    pub(crate) fn lead_to(&mut self, phase: Phase, task: String) {
        self.wanted = Some((phase, task));
    }

    /// Whether not all tasks are listed: then the phases are open.
    fn filters(&self) -> bool {
        self.role.is_some() || self.phase.is_some() || self.which != Which::All
    }
}

/// What this page remembers.
#[derive(Debug, Default)]
pub(crate) struct PlanState {
    /// What is shown, made once per change of the dossier.
    pub(crate) view: Cached<(u64, Language), PlanView>,
    pub(crate) shown: Shown,
}

/// Draws the step; `today` is the day on which tasks are done.
pub(crate) fn ui(ui: &mut Ui, (view, today): (&PlanView, Date), shown: &mut Shown, out: &mut Outbox) {
    let language = view.language;
    if let Some((phase, task)) = shown.wanted.take() {
        tasks::reveal(ui, shown, (phase, &task));
    }
    card::page(ui, ("plan", WIDE), &tr(language, "app-plan-lead"), |ui| {
        settings::ui(ui, language, &view.settings, shown, out);
        match &view.planned {
            Err(refusal) => refused_ui(ui, language, refusal, out),
            Ok(planned) => {
                overview::ui(ui, language, planned, shown, out);
                tasks::ui(ui, (language, today), planned, shown, out);
                extra::ui(ui, language, planned, shown);
            }
        }
        next::ui(ui, language, Step::Plan, out);
    });
}

fn refused_ui(ui: &mut Ui, language: Language, refusal: &str, out: &mut Outbox) {
    card::card(ui, |ui| {
        text::prose(ui, refusal);
        if button::primary(ui, &tr(language, "app-plan-to-decide")).clicked() {
            out.send(Action::Go(Step::Decide));
        }
    });
}

/// Opens or closes a folded part.
fn toggle(open: &mut BTreeSet<Part>, part: Part) {
    if !open.remove(&part) {
        open.insert(part);
    }
}
