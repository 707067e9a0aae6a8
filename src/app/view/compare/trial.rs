//! Own trials of an option: the client's marks from 1 to 5; shown beside the facts, never in the score.
//!
//! In: a move and an option. Out: [`TrialLine`]s, and the edits that add one or take one away.

use super::row::Maker;
use crate::catalog::Day;
use crate::dossier::{Edit, OptionId, Trial};
use crate::text::tr;

/// What gets a mark: keys of their names, in the order of [`marks`].
pub(crate) const MARKS: [&str; 4] = ["doc-cmp-joining", "doc-cmp-sound", "doc-cmp-picture", "doc-cmp-ease"];

/// Marks from 1 to 5; `None` = not tried.
pub(crate) type Marks = [Option<u8>; 4];

/// One trial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TrialLine {
    /// Position among all trials of the use case.
    pub(crate) at: usize,
    /// "Joining 4 · Sound 3".
    pub(crate) marks: String,
    /// When, who, and what they noted.
    pub(crate) about: String,
}

impl Maker<'_> {
    /// The trials of an option, in the order of the dossier.
    pub(super) fn trials(&self, id: &OptionId) -> Vec<TrialLine> {
        let own = self.of.trials.iter().enumerate().filter(|(_, trial)| trial.option == *id);
        own.map(|(at, trial)| self.trial(at, trial)).collect()
    }

    fn trial(&self, at: usize, trial: &Trial) -> TrialLine {
        let given = MARKS.iter().zip(marks(trial)).filter_map(|(key, mark)| Some((key, mark?)));
        let words = given.map(|(key, mark)| format!("{} {mark}", tr(self.language, key)));
        let day = self.language.date(trial.on.0);
        let about = [day.as_str(), trial.who.as_str(), trial.note.as_str()];
        let about: Vec<&str> = about.into_iter().filter(|text| !text.is_empty()).collect();
        TrialLine { at, marks: words.collect::<Vec<_>>().join(" · "), about: about.join(" · ") }
    }
}

const fn marks(trial: &Trial) -> Marks {
    [trial.joining, trial.sound, trial.picture, trial.ease]
}

/// The edit that adds a trial.
pub(crate) fn adding(index: usize, option: OptionId, marks: Marks, (who, note): (&str, &str), on: Day) -> Edit {
    let [joining, sound, picture, ease] = marks;
    let (who, note) = (who.trim().to_owned(), note.trim().to_owned());
    Edit::AddTrial(index, Trial { option, on, who, joining, sound, picture, ease, note })
}
