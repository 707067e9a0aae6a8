//! Carries edits out.
//!
//! In: a dossier and an [`Edit`]. Out: the changed dossier, or an [`EditError`] and the dossier as it was.

use super::edit::{Edit, EditError};
use super::{Dossier, FeatureOverride, Move, Override, PlanEdit, PriceOverride};
use crate::catalog::{MustHave, Per};

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
            Edit::PlanAll(edits) => edits.into_iter().for_each(|edit| self.edit_plan(edit)),
            Edit::RemovePlanEdit(i) => drop(remove(&mut self.plan.edits, i)?),
            Edit::RemovePlanEdits(list) => self.remove_plan_edits(&list)?,
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
            Edit::SetPriceOverride(m, price) => self.at(m)?.set_price_override(price),
            Edit::RemovePriceOverride(m, option) => {
                self.at(m)?.price_overrides.retain(|o| o.option != option || o.per == Per::OneOff);
            }
            Edit::Waive(m, waiver) => self.at(m)?.waivers.push(waiver),
            Edit::Unwaive(m, must, option) => {
                self.at(m)?.waivers.retain(|w| (w.must, &w.option) != (must, &option));
            }
            Edit::AddNotOpen(m, new) => {
                let list = &mut self.at(m)?.not_open;
                list.retain(|one| one.option != new.option);
                list.push(new);
            }
            Edit::DropNotOpen(m, option) => self.at(m)?.not_open.retain(|one| one.option != option),
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

    fn remove_plan_edits(&mut self, list: &[usize]) -> Result<(), EditError> {
        let edits = &mut self.plan.edits;
        if list.iter().any(|i| *i >= edits.len()) {
            return Err(EditError::NoEntry);
        }
        let mut index = 0..;
        edits.retain(|_| index.next().is_none_or(|i| !list.contains(&i)));
        Ok(())
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

    fn set_price_override(&mut self, price: PriceOverride) {
        let once = price.per == Per::OneOff;
        self.price_overrides.retain(|o| o.option != price.option || (o.per == Per::OneOff) != once);
        self.price_overrides.push(price);
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
