//! Every possible change of a dossier, as a value.
//!
//! In: an [`Edit`]. Out: the changed dossier, or an [`EditError`] and the dossier as it was.
//! Moves, tools and list entries are counted from 0.

use serde::Serialize;

use super::{
    Adviser, Client, Cost, Decision, Dossier, FeatureOverride, HardDay, Move, Need, Override, Pair, PlanEdit,
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
    /// An offered price more.
    AddPriceOverride(usize, PriceOverride),
    /// A must-have dropped for one option.
    Waive(usize, Waiver),
    /// The must-have at this position counts for the option again.
    Unwaive(usize, usize, OptionId),
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
    /// A change of the plan less.
    RemovePlanEdit(usize),
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
            Self::SetWish(..) | Self::SetWant(..) => "edit-wish",
            Self::SetComposed(..) | Self::SetShortlist(..) => "edit-options",
            Self::SetQuantity(..) | Self::SetPlan(..) | Self::AddPriceOverride(..) => "edit-price",
            Self::SetOverride(..)
            | Self::RemoveOverride(..)
            | Self::SetFeatureOverride(..)
            | Self::RemoveFeatureOverride(..) => "edit-override",
            Self::AddTrial(..) | Self::RemoveTrial(..) => "edit-trial",
            Self::Decide(..) => "edit-decision",
            Self::SetPlanStart(_) | Self::SetHoursPerWeek(_) | Self::SetHourlyRate(_) | Self::SetHardDays(_) => {
                "edit-plan-settings"
            }
            Self::Plan(_) | Self::RemovePlanEdit(_) => "edit-plan",
        }
    }

    /// The message that names the edit.
    #[must_use]
    pub fn name(&self) -> Message {
        Message::new(self.key())
    }

    /// Whether it moves weights, must-haves or own levels, which the decision record counts.
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
            Self::SetTool(i, _) => format!("tool {i}"),
            Self::SetVoice(i, _) => format!("voice {i}"),
            Self::SetMoveName(m, _) | Self::SetNeed(m, _) | Self::SetBudget(m, _) | Self::SetSeats(m, _) => {
                format!("{} {m}", self.key())
            }
            _ => self.key().to_owned(),
        }
    }
}

impl Dossier {
    /// Changes the dossier.
    ///
    /// # Errors
    /// Where the edit names a move or entry that is not there; nothing is changed then.
    pub fn apply(&mut self, edit: Edit) -> Result<(), EditError> {
        match edit {
            Edit::SetLanguage(language) => self.language = language,
            Edit::SetAdviser(adviser) => self.adviser = adviser,
            Edit::SetClient(client) => self.client = *client,
            Edit::AddTool(tool) => self.inventory.push(*tool),
            Edit::SetTool(i, tool) => *entry(&mut self.inventory, i)? = *tool,
            Edit::RemoveTool(i) => self.remove_tool(i)?,
            Edit::SetPreset(preset) => {
                self.priorities.preset = Some(preset);
                self.priorities.groups.clear();
                self.priorities.criteria.clear();
            }
            Edit::SetGroup(group, value) => put(&mut self.priorities.groups, group, value),
            Edit::SetCriterion(id, value) => put(&mut self.priorities.criteria, id, value),
            Edit::SetCertainty(k) => self.priorities.certainty = Some(k),
            Edit::AddVoice(voice) => self.voices.push(*voice),
            Edit::SetVoice(i, voice) => *entry(&mut self.voices, i)? = *voice,
            Edit::RemoveVoice(i) => drop(remove(&mut self.voices, i)?),
            Edit::AddMove(new) => self.moves.push(*new),
            Edit::AddMoves(new) => self.moves.extend(new),
            Edit::RemoveMove(m) => drop(remove(&mut self.moves, m)?),
            Edit::SetPlanStart(day) => self.plan.start = day,
            Edit::SetHoursPerWeek(hours) => self.plan.hours_per_week = hours,
            Edit::SetHourlyRate(rate) => self.plan.hourly_rate = rate,
            Edit::SetHardDays(days) => self.plan.hard = days,
            Edit::Plan(edit) => self.edit_plan(edit),
            Edit::RemovePlanEdit(i) => drop(remove(&mut self.plan.edits, i)?),
            other => self.apply_to_move(other)?,
        }
        Ok(())
    }

    fn apply_to_move(&mut self, edit: Edit) -> Result<(), EditError> {
        match edit {
            Edit::SetMoveName(m, name) => self.at(m)?.name = name,
            Edit::SetReplaces(m, tools) => self.at(m)?.replaces = tools,
            Edit::SetNeed(m, need) => self.at(m)?.need = need,
            Edit::SetSeats(m, seats) => self.at(m)?.seats = seats,
            Edit::SetBudget(m, budget) => self.at(m)?.budget = budget,
            Edit::AddMust(m, must) => self.at(m)?.add_must(must),
            Edit::AddMusts(m, musts) => {
                let of = self.at(m)?;
                musts.into_iter().for_each(|must| of.add_must(must));
            }
            Edit::RemoveMust(m, i) => self.at(m)?.remove_must(i)?,
            Edit::SetWish(m, id, value) => put(&mut self.at(m)?.wishes, id, value),
            Edit::SetWant(m, id, value) => put(&mut self.at(m)?.wants, id, value),
            Edit::SetMoveCriterion(m, id, value) => put(&mut self.at(m)?.criteria, id, value),
            Edit::SetComposed(m, pairs) => self.at(m)?.composed = pairs,
            Edit::SetShortlist(m, options) => self.at(m)?.shortlist = options,
            Edit::SetQuantity(m, per, value) => put(&mut self.at(m)?.quantities, per, value),
            Edit::SetPlan(m, service, price) => put(&mut self.at(m)?.plans, service, price),
            Edit::SetOverride(m, own) => self.at(m)?.set_override(own),
            Edit::RemoveOverride(m, option, criterion) => {
                self.at(m)?.overrides.retain(|o| (&o.option, &o.criterion) != (&option, &criterion));
            }
            Edit::SetFeatureOverride(m, own) => self.at(m)?.set_feature_override(own),
            Edit::Answer(m, levels, values) => {
                let of = self.at(m)?;
                levels.into_iter().for_each(|own| of.set_override(own));
                values.into_iter().for_each(|own| of.set_feature_override(own));
            }
            Edit::RemoveFeatureOverride(m, option, feature) => {
                self.at(m)?.feature_overrides.retain(|o| (&o.option, &o.feature) != (&option, &feature));
            }
            Edit::AddPriceOverride(m, price) => self.at(m)?.price_overrides.push(price),
            Edit::Waive(m, waiver) => self.at(m)?.waivers.push(waiver),
            Edit::Unwaive(m, must, option) => {
                self.at(m)?.waivers.retain(|w| (w.must, &w.option) != (must, &option));
            }
            Edit::AddTrial(m, trial) => self.at(m)?.trials.push(trial),
            Edit::RemoveTrial(m, i) => drop(remove(&mut self.at(m)?.trials, i)?),
            Edit::Decide(m, decision) => self.at(m)?.decision = decision.map(|d| *d),
            _ => {}
        }
        Ok(())
    }

    fn at(&mut self, index: usize) -> Result<&mut Move, EditError> {
        self.moves.get_mut(index).ok_or(EditError::NoMove)
    }

    fn remove_tool(&mut self, index: usize) -> Result<(), EditError> {
        let tool = remove(&mut self.inventory, index)?;
        for one in &mut self.moves {
            one.replaces.retain(|id| *id != tool.id);
        }
        Ok(())
    }

    fn edit_plan(&mut self, edit: PlanEdit) {
        let kind = std::mem::discriminant(&edit);
        self.plan.edits.retain(|e| std::mem::discriminant(e) != kind || e.task() != edit.task());
        self.plan.edits.push(edit);
    }
}

impl Move {
    /// A feature that becomes a must-have is no wish any more.
    fn add_must(&mut self, must: MustHave) {
        if let MustHave::Feature(id, _) = &must {
            self.wishes.remove(id);
            self.wants.remove(id);
        }
        self.must.push(must);
    }

    fn set_override(&mut self, own: Override) {
        self.overrides.retain(|o| (&o.option, &o.criterion) != (&own.option, &own.criterion));
        self.overrides.push(own);
    }

    fn set_feature_override(&mut self, own: FeatureOverride) {
        self.feature_overrides.retain(|o| (&o.option, &o.feature) != (&own.option, &own.feature));
        self.feature_overrides.push(own);
    }

    fn remove_must(&mut self, index: usize) -> Result<(), EditError> {
        remove(&mut self.must, index)?;
        self.waivers.retain(|w| w.must != index);
        for waiver in &mut self.waivers {
            waiver.must -= usize::from(waiver.must > index);
        }
        Ok(())
    }
}

fn entry<T>(list: &mut [T], index: usize) -> Result<&mut T, EditError> {
    list.get_mut(index).ok_or(EditError::NoEntry)
}

fn remove<T>(list: &mut Vec<T>, index: usize) -> Result<T, EditError> {
    if index < list.len() { Ok(list.remove(index)) } else { Err(EditError::NoEntry) }
}

fn put<K: Ord, V>(map: &mut std::collections::BTreeMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => drop(map.insert(key, value)),
        None => drop(map.remove(&key)),
    }
}
