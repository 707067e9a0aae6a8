//! The questions about a tool that later steps need.
//!
//! In: a tool. Out: those of them that are not answered yet, in the order in which its card asks them.

use crate::dossier::Tool;

/// A question about a tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// How many people use it.
    Users,
    /// Whether it is officially allowed.
    Sanctioned,
    /// What stops without it.
    Stops,
    /// How long one can do without.
    WithoutFor,
    /// What one would use instead.
    Fallback,
    /// How many people can run it.
    WhoCanRun,
    /// Its accounts.
    Accounts,
}

impl Question {
    /// Every question, in the order of the card.
    const ALL: [Self; 7] =
        [Self::Users, Self::Sanctioned, Self::Stops, Self::WithoutFor, Self::Fallback, Self::WhoCanRun, Self::Accounts];

    /// Code in keys of messages.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Users => "users",
            Self::Sanctioned => "sanctioned",
            Self::Stops => "stops",
            Self::WithoutFor => "without-for",
            Self::Fallback => "fallback",
            Self::WhoCanRun => "who-can-run",
            Self::Accounts => "accounts",
        }
    }

    fn is_open(self, tool: &Tool) -> bool {
        match self {
            Self::Users => tool.users.is_none(),
            Self::Sanctioned => tool.sanctioned.is_none(),
            Self::Stops => tool.stops.is_empty(),
            Self::WithoutFor => tool.without_for.is_none(),
            Self::Fallback => tool.fallback.is_empty(),
            Self::WhoCanRun => tool.who_can_run.is_none(),
            Self::Accounts => tool.accounts.is_empty(),
        }
    }
}

/// The questions that are not answered yet.
pub(crate) fn open_questions(tool: &Tool) -> Vec<Question> {
    Question::ALL.into_iter().filter(|question| question.is_open(tool)).collect()
}
