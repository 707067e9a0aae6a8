//! Every possible change of a dossier, as a value.
//!
//! In: what shall change. Out: an [`Edit`], which has a name and a target; `apply` carries it out.
//! Moves, tools and list entries are counted from 0.

use serde::Serialize;

use super::{
    Adviser, Client, Cost, Decision, FeatureOverride, HardDay, Move, Need, NotOpen, Override, Pair, PlanEdit,
    PriceOverride, Sum, Tool, Trial, Voice, Waiver, Want,
};
use crate::catalog::{
    Amount, CriterionId, Day, FeatureId, Group, Importance, MustHave, Per, PresetId, PriceId, ServiceId,
};
use crate::dossier::OptionId;
use crate::text::{Language, Message};

/// One change.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Edit {
    /// Language of the documents.
    SetLanguage(Language),
    /// The adviser.
    SetAdviser(Adviser),
    /// Answers about the client.
    SetClient(Box<Client>),
    /// A tool more.
    AddTool(Box<Tool>),
    /// A tool's answers.
    SetTool(usize, Box<Tool>),
    /// A tool less; moves no longer replace it.
    RemoveTool(usize),
    /// Named importances to start from; own numbers go.
    SetPreset(PresetId),
    /// Importance of a group; `None` = the preset's.
    SetGroup(Group, Option<Importance>),
    /// Importance of a criterion; `None` = the preset's.
    SetCriterion(CriterionId, Option<Importance>),
    /// How firmly the client stands by its weights: 2, 8 or 32.
    SetCertainty(u32),
    /// A voice more.
    AddVoice(Box<Voice>),
    /// What counts for a voice.
    SetVoice(usize, Box<Voice>),
    /// A voice less.
    RemoveVoice(usize),
    /// A use case more.
    AddMove(Box<Move>),
    /// Several use cases more.
    AddMoves(Vec<Move>),
    /// A use case less.
    RemoveMove(usize),
    /// Name of a use case.
    SetMoveName(usize, String),
    /// Tools a move replaces.
    SetReplaces(usize, Vec<String>),
    /// What a move needs.
    SetNeed(usize, Need),
    /// Seats of a move.
    SetSeats(usize, Option<u32>),
    /// What a move may cost.
    SetBudget(usize, Option<Cost>),
    /// A must-have more.
    AddMust(usize, MustHave),
    /// Several must-haves more, as if each were added alone.
    AddMusts(usize, Vec<MustHave>),
    /// A must-have less; its waivers go, later ones keep theirs.
    RemoveMust(usize, usize),
    /// Importance of a wish; `None` = no wish.
    SetWish(usize, FeatureId, Option<Importance>),
    /// Bound of a wish.
    SetWant(usize, FeatureId, Option<Want>),
    /// Importance of a criterion for this move alone; `None` = the dossier's.
    SetMoveCriterion(usize, CriterionId, Option<Importance>),
    /// Composed options.
    SetComposed(usize, Vec<Pair>),
    /// Options under closer look.
    SetShortlist(usize, Vec<OptionId>),
    /// Quantity per unit of price.
    SetQuantity(usize, Per, Option<u32>),
    /// Chosen price of a service.
    SetPlan(usize, ServiceId, Option<PriceId>),
    /// An own level; replaces one of the same option and criterion.
    SetOverride(usize, Override),
    /// An own level less.
    RemoveOverride(usize, OptionId, CriterionId),
    /// An own value; replaces one of the same option and feature.
    SetFeatureOverride(usize, FeatureOverride),
    /// An own value less.
    RemoveFeatureOverride(usize, OptionId, FeatureId),
    /// An answer that holds for several options: own levels and values, as if each were set alone.
    Answer(usize, Vec<Override>, Vec<FeatureOverride>),
    /// An offered price; replaces one of the same option, what is paid once and what is paid again each for itself.
    SetPriceOverride(usize, PriceOverride),
    /// The offered price less that an option is paid with again and again.
    RemovePriceOverride(usize, OptionId),
    /// A must-have dropped for one option.
    Waive(usize, Waiver),
    /// The must-have at this position counts for the option again.
    Unwaive(usize, usize, OptionId),
    /// An option that is not open to the client; replaces what was said of the same option.
    AddNotOpen(usize, NotOpen),
    /// The option is open to the client after all.
    DropNotOpen(usize, OptionId),
    /// Own experience.
    AddTrial(usize, Trial),
    /// Own experience less, by its position.
    RemoveTrial(usize, usize),
    /// What was decided; `None` = open again.
    Decide(usize, Option<Box<Decision>>),
    /// First day of the plan.
    SetPlanStart(Option<Day>),
    /// Hours a week.
    SetHoursPerWeek(Option<Amount>),
    /// What an own hour costs.
    SetHourlyRate(Option<Sum>),
    /// Own hard dates.
    SetHardDays(Vec<HardDay>),
    /// A change of the plan; replaces one of the same kind on the same task.
    Plan(PlanEdit),
    /// Several changes of the plan, as if each were made alone.
    PlanAll(Vec<PlanEdit>),
    /// A change of the plan less.
    RemovePlanEdit(usize),
    /// Several changes of the plan less, by their positions.
    RemovePlanEdits(Vec<usize>),
}

/// Why an edit was not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// There is no such move.
    #[error("no such move")]
    NoMove,
    /// There is no such entry.
    #[error("no such entry")]
    NoEntry,
}

impl Edit {
    /// Key of the message that names the edit, for "Undo: …".
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::SetLanguage(_) => "edit-language",
            Self::SetAdviser(_) => "edit-adviser",
            Self::SetClient(_) => "edit-client",
            Self::AddTool(_) => "edit-add-tool",
            Self::SetTool(..) => "edit-tool",
            Self::RemoveTool(_) => "edit-remove-tool",
            Self::SetPreset(_) => "edit-preset",
            Self::SetGroup(..) | Self::SetCriterion(..) | Self::SetMoveCriterion(..) | Self::SetCertainty(_) => {
                "edit-weight"
            }
            Self::AddVoice(_) | Self::SetVoice(..) | Self::RemoveVoice(_) => "edit-voice",
            Self::Answer(..) => "edit-answer",
            Self::AddMove(_) => "edit-add-move",
            Self::AddMoves(_) => "edit-add-moves",
            Self::RemoveMove(_) => "edit-remove-move",
            Self::SetMoveName(..) | Self::SetReplaces(..) | Self::SetNeed(..) | Self::SetSeats(..) => "edit-need",
            Self::SetBudget(..) => "edit-budget",
            Self::AddMust(..) | Self::RemoveMust(..) | Self::Waive(..) | Self::Unwaive(..) => "edit-must",
            Self::AddMusts(..) => "edit-add-musts",
            Self::AddNotOpen(..) | Self::DropNotOpen(..) => "edit-not-open",
            Self::SetWish(..) | Self::SetWant(..) => "edit-wish",
            Self::SetComposed(..) | Self::SetShortlist(..) => "edit-options",
            Self::SetQuantity(..) | Self::SetPlan(..) | Self::SetPriceOverride(..) | Self::RemovePriceOverride(..) => {
                "edit-price"
            }
            Self::SetOverride(..)
            | Self::RemoveOverride(..)
            | Self::SetFeatureOverride(..)
            | Self::RemoveFeatureOverride(..) => "edit-override",
            Self::AddTrial(..) | Self::RemoveTrial(..) => "edit-trial",
            Self::Decide(..) => "edit-decision",
            Self::SetPlanStart(_) | Self::SetHoursPerWeek(_) | Self::SetHourlyRate(_) | Self::SetHardDays(_) => {
                "edit-plan-settings"
            }
            Self::Plan(_) | Self::PlanAll(_) | Self::RemovePlanEdit(_) | Self::RemovePlanEdits(_) => "edit-plan",
        }
    }

    /// The message that names the edit.
    #[must_use]
    pub fn name(&self) -> Message {
        Message::new(self.key())
    }

    /// Whether it moves weights, must-haves, own levels or who is left, which the decision record counts.
    #[must_use]
    pub const fn moves_ranking(&self) -> bool {
        matches!(
            self,
            Self::SetPreset(_)
                | Self::SetGroup(..)
                | Self::SetCriterion(..)
                | Self::SetMoveCriterion(..)
                | Self::SetCertainty(_)
                | Self::Answer(..)
                | Self::SetWish(..)
                | Self::SetWant(..)
                | Self::AddMust(..)
                | Self::AddMusts(..)
                | Self::RemoveMust(..)
                | Self::Waive(..)
                | Self::Unwaive(..)
                | Self::AddNotOpen(..)
                | Self::DropNotOpen(..)
                | Self::SetOverride(..)
                | Self::RemoveOverride(..)
                | Self::SetFeatureOverride(..)
                | Self::RemoveFeatureOverride(..)
        )
    }

    /// The edits that the log counts: of several must-haves each one.
    #[must_use]
    pub fn counted(&self) -> Vec<Self> {
        match self {
            Self::AddMusts(m, musts) => musts.iter().map(|must| Self::AddMust(*m, must.clone())).collect(),
            one => vec![one.clone()],
        }
    }

    /// What the edit changes, so that edits of one target in one gesture become one step.
    #[must_use]
    pub fn target(&self) -> String {
        match self {
            Self::SetGroup(g, _) => format!("group {}", g.code()),
            Self::SetCriterion(c, _) => format!("criterion {c}"),
            Self::SetMoveCriterion(m, c, _) => format!("criterion {m} {c}"),
            Self::SetWish(m, f, _) => format!("wish {m} {f}"),
            Self::SetQuantity(m, per, _) => format!("quantity {m} {}", per.code()),
            Self::SetTool(i, _) => format!("tool {i}"),
            Self::SetVoice(i, _) => format!("voice {i}"),
            Self::SetMoveName(m, _) | Self::SetNeed(m, _) | Self::SetBudget(m, _) | Self::SetSeats(m, _) => {
                format!("{} {m}", self.key())
            }
            _ => self.key().to_owned(),
        }
    }
}
