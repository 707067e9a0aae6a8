//! What the rail shows: the steps with how far each has come, client and edition.

use jiff::civil::Date;

use crate::app::state::{Step, ThemeChoice, UiState};
use crate::catalog::Catalog;
use crate::dossier::{DecisionStatus, Dossier, PlanSettings};
use crate::text::{Language, tr, tr_with};

/// How far a step has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Nothing yet.
    Empty,
    /// Something.
    Begun,
    /// What the next steps need.
    Done,
}

impl Progress {
    const fn of(begun: bool, done: bool) -> Self {
        match (begun, done) {
            (_, true) => Self::Done,
            (true, false) => Self::Begun,
            (false, false) => Self::Empty,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Empty => "app-progress-empty",
            Self::Begun => "app-progress-begun",
            Self::Done => "app-progress-done",
        }
    }
}

/// One step in the rail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StepLine {
    pub(crate) step: Step,
    pub(crate) name: String,
    /// Name and progress, for screen readers.
    pub(crate) spoken: String,
    pub(crate) progress: Progress,
    /// What is missing in a step that was begun; empty in others.
    pub(crate) missing: String,
    pub(crate) current: bool,
}

/// The rail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RailView {
    pub(crate) client: String,
    pub(crate) steps: Vec<StepLine>,
    pub(crate) edition: String,
    /// The catalogue browser stands in the place of the step.
    pub(crate) catalog: bool,
    pub(crate) language: Language,
    pub(crate) theme: ThemeChoice,
}

impl RailView {
    /// The rail for this dossier.
    pub(crate) fn new(dossier: &Dossier, catalog: &Catalog, today: Date, state: &UiState) -> Self {
        let language = state.language;
        let line = |step: Step| {
            let name = tr(language, &format!("app-step-{}", step.code()));
            let progress = progress(dossier, step);
            let spoken = format!("{name}: {}", tr(language, progress.key()));
            let begun = progress == Progress::Begun;
            let missing =
                if begun { tr(language, &format!("app-progress-left-{}", left(step))) } else { String::new() };
            StepLine { step, name, spoken, progress, missing, current: step == state.step && !state.catalog.open }
        };
        let name = dossier.client.name.trim();
        Self {
            client: if name.is_empty() { tr(language, "app-client-unnamed") } else { name.to_owned() },
            steps: Step::ALL.into_iter().map(line).collect(),
            edition: edition(catalog, today, language),
            catalog: state.catalog.open,
            language,
            theme: state.theme,
        }
    }
}

/// The code of what is missing in a step until it is done with, as [`progress`] tells.
const fn left(step: Step) -> &'static str {
    match step {
        Step::Client => "client",
        Step::Today => "today",
        Step::Needs => "needs",
        Step::Compare | Step::Plan => "decisions",
        Step::Decide | Step::HandOver => "final",
    }
}

/// The edition and its age in whole months.
pub(crate) fn edition(catalog: &Catalog, today: Date, language: Language) -> String {
    let start = catalog.edition_start();
    let months =
        (i32::from(today.year()) - i32::from(start.year())) * 12 + i32::from(today.month()) - i32::from(start.month());
    let months = usize::try_from(months).unwrap_or_default();
    let values = [("edition", catalog.manifest.edition.as_str().into()), ("months", months.into())];
    tr_with(language, "app-edition", &values)
}

/// How far a step has come, from the dossier alone, so that it is the same after the file was opened again. A plan
/// without a start begins on the dossier's day: it is whole once every use case is decided. The dossier does not know
/// what was written; handing over is done with when nothing is *intended* any more in what is handed over.
pub(crate) fn progress(dossier: &Dossier, step: Step) -> Progress {
    let (client, moves, tools) = (&dossier.client, &dossier.moves, &dossier.inventory);
    let every = |test: &dyn Fn(&crate::dossier::Move) -> bool| !moves.is_empty() && moves.iter().all(test);
    match step {
        Step::Client => Progress::of(
            *client != crate::dossier::Client::default(),
            !client.name.is_empty() && client.country.is_some() && client.people.is_some_and(|people| people > 0),
        ),
        Step::Today => Progress::of(
            !tools.is_empty(),
            !tools.is_empty() && tools.iter().all(|t| t.users.is_some() && t.without_for.is_some()),
        ),
        Step::Needs => Progress::of(!moves.is_empty(), every(&|m| !m.wishes.is_empty() || !m.must.is_empty())),
        Step::Compare => Progress::of(moves.iter().any(|m| !m.shortlist.is_empty()), every(&|m| m.decision.is_some())),
        Step::Decide => Progress::of(
            moves.iter().any(|m| m.decision.is_some()),
            every(&|m| m.decision.as_ref().is_some_and(|d| d.status == DecisionStatus::Final)),
        ),
        Step::Plan => Progress::of(
            moves.iter().any(|m| m.decision.is_some()) || dossier.plan != PlanSettings::default(),
            every(&|m| m.decision.is_some()),
        ),
        Step::HandOver => Progress::of(
            moves.iter().any(|m| m.decision.is_some()),
            every(&|m| m.decision.as_ref().is_some_and(|d| d.status == DecisionStatus::Final)),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Example;

    #[test]
    fn plan_and_hand_over_are_told_by_the_dossier_alone() {
        let mut dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        dossier.plan = PlanSettings::default();
        dossier.moves.retain(|of| of.decision.is_some());
        let both = |dossier: &Dossier| (progress(dossier, Step::Plan), progress(dossier, Step::HandOver));
        assert_eq!(both(&dossier), (Progress::Done, Progress::Begun), "its start is the dossier's day");
        let decisions = dossier.moves.iter_mut().filter_map(|of| of.decision.as_mut());
        decisions.for_each(|decision| decision.status = DecisionStatus::Final);
        assert_eq!(both(&dossier), (Progress::Done, Progress::Done));
        dossier.moves.iter_mut().for_each(|of| of.decision = None);
        assert_eq!(both(&dossier), (Progress::Empty, Progress::Empty));
    }
}
