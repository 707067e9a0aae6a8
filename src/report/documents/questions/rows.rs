//! What one addressee is asked about a move, the most important first.
//!
//! In: a vendor with its questionnaire, or what the client settles itself. Out: a [`Block`] of [`Row`]s with the
//! numbers of the questionnaire. A row about what was chosen comes before one about a rival, a must-have that is not
//! settled before points, points before proof of what is known, and all these before what the plan names.

use super::asked::{About, Asked, MOST, answers, both_fall, once, parted};
use super::terms::{OwnCondition, Term, quoted};
use super::vendor::{Own, Vendor};
use crate::catalog::MustHave;
use crate::dossier::Move;
use crate::report::documents::draft::Draft;
use crate::score::{Cause, Gate, Ranking, Reason, Scored, Status, status};

/// Everything that one of them is asked about a move.
pub(super) struct Block {
    /// The operator; `None` = the client itself.
    pub(super) who: Option<String>,
    /// Title of its table.
    pub(super) caption: String,
    /// By their place.
    pub(super) rows: Vec<Row>,
}

/// What kind of question it is, the most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// A must-have of the chosen one that no service is known to meet.
    Nobody,
    /// A must-have of the chosen one that is not settled.
    Open,
    /// An answer about the chosen one changes the first place.
    Turns,
    /// A proof of what is known of the chosen one.
    Proof,
    /// Anything else about the chosen one.
    Held,
    /// Whether the chosen one can be tried before one joins its cooperative.
    Join,
    /// What the plan wants known of the chosen one, or a condition that the client fulfils itself.
    Term,
    /// A must-have of another that is not settled.
    RivalOpen,
    /// Anything else.
    Rival,
}

/// Points that an answer is worth, the answer, and who is first by points then.
pub(super) type Turn = (f64, String, String);

/// One line of a block.
pub(super) struct Row {
    /// Its number on the questionnaire.
    pub(super) number: Option<usize>,
    pub(super) what: String,
    pub(super) services: Vec<String>,
    /// What an answer does.
    pub(super) effect: String,
    /// A must-have, not a question of points.
    pub(super) must: Option<Gate>,
    /// Points, and the answer that puts somebody else first.
    pub(super) turn: Option<Turn>,
    pub(super) place: Place,
}

impl Block {
    /// Of its most important row.
    pub(super) fn place(&self) -> Place {
        self.rows.iter().map(|row| row.place).min().unwrap_or(Place::Rival)
    }

    /// Whether something is asked about what was chosen, or about the first.
    pub(super) fn holds(&self) -> bool {
        self.place() <= Place::Term
    }

    /// Whether no answer could change what was decided: no must-have is open, no answer changes the first place.
    pub(super) fn is_only_for_the_file(&self) -> bool {
        self.holds() && self.rows.iter().all(|row| row.place >= Place::Proof && row.turn.is_none())
    }

    /// Points of the heaviest answer that changes the first place.
    pub(super) fn swing(&self) -> f64 {
        self.rows.iter().filter_map(|row| row.turn.as_ref()).map(|(swing, ..)| *swing).fold(0.0, f64::max)
    }
}

/// One move, seen from the document.
pub(super) struct View<'d, 'a> {
    pub(super) draft: &'d Draft<'a>,
    pub(super) of: &'d Move,
    pub(super) index: usize,
    pub(super) ranking: &'d Ranking<'a>,
    /// Names of what was chosen, else of the first.
    pub(super) held: &'d [String],
    /// Must-haves that no service is known to meet.
    pub(super) nobody: &'d [Gate],
}

impl View<'_, '_> {
    pub(super) fn vendor(&self, vendor: &Vendor<'_>) -> Option<Block> {
        let legal = vendor.legal.len();
        let mut rows: Vec<Row> = Vec::new();
        for (proof, number) in vendor.proofs.iter().zip(legal + 1..) {
            rows.extend(self.must(&proof.about, (proof.cause, Some(number))));
        }
        let before = legal + vendor.proofs.len();
        if vendor.offers.contains(&self.index) {
            rows.push(self.offer(vendor, before + 1));
        }
        let before = before + usize::from(!vendor.offers.is_empty());
        for (asked, place) in vendor.asked.iter().zip(1_usize..) {
            rows.extend(self.asked(asked, (place <= MOST).then_some(before + place)));
        }
        let before = before + vendor.asked.len().min(MOST);
        rows.extend(vendor.terms.iter().zip(before + 1..).filter_map(|(term, number)| self.term(term, number)));
        let sheet = rows.iter().filter(|row| row.number.is_some()).count();
        let who = vendor.provider.name.clone();
        let key = if sheet == rows.len() { "doc-ask-block-all" } else { "doc-ask-block" };
        let values = [
            ("who", who.as_str().into()),
            ("sheet", sheet.into()),
            ("count", rows.len().into()),
            ("legal", legal.into()),
        ];
        let caption = self.draft.with(key, &values);
        rows.sort_by_key(|row| row.place);
        (!rows.is_empty()).then_some(Block { who: Some(who), caption, rows })
    }

    /// What depends on the client's own settings.
    pub(super) fn yourself(&self, own: &Own<'_>) -> Option<Block> {
        let mut rows: Vec<Row> = Vec::new();
        let mut said: Vec<Reason> = Vec::new();
        for (_, reason, _) in own.musts.iter().filter(|(index, ..)| *index == self.index) {
            if !said.contains(reason) {
                said.push(*reason);
                let same = own.musts.iter().filter(|(_, other, _)| other == reason);
                let about: Vec<_> = same.map(|(index, reason, name)| (*index, reason.gate, name.clone())).collect();
                let row = self.must(&about, (reason.cause, None));
                let key = if self.is_size(reason.gate) { "doc-ask-own-size" } else { "doc-ask-own-must" };
                rows.extend(row.map(|row| Row { effect: self.draft.tr(key), ..row }));
            }
        }
        rows.extend(own.asked.iter().filter_map(|asked| self.asked(asked, None)));
        let conditions = own.conditions.iter().filter(|condition| condition.index == self.index);
        rows.extend(conditions.map(|condition| self.own_condition(condition)));
        rows.sort_by_key(|row| row.place);
        let caption = self.draft.tr("doc-dec-ask-self");
        (!rows.is_empty()).then_some(Block { who: None, caption, rows })
    }

    /// Whether a must-have asks how much a server carries.
    fn is_size(&self, gate: Gate) -> bool {
        let Gate::Must(index) = gate else { return false };
        let Some(MustHave::Feature(id, _)) = self.of.must.get(index) else { return false };
        self.draft.catalog.feature(id).is_some_and(|feature| feature.capacity)
    }

    /// A condition that the client fulfils itself.
    fn own_condition(&self, condition: &OwnCondition<'_>) -> Row {
        let text = quoted(self.draft.language, condition.text, self.draft.dossier.language);
        let what = self.draft.with("doc-ask-condition-what", &[("text", text.into())]);
        let effect = condition.whose(self.draft);
        let services = self.held.to_vec();
        Row { number: None, what, services, effect, must: None, turn: None, place: Place::Term }
    }

    /// What the plan wants known, where it is about this move.
    fn term(&self, term: &Term<'_>, number: usize) -> Option<Row> {
        let here = term.about.iter().filter(|(index, _)| *index == self.index);
        let services: Vec<String> = here.map(|(_, name)| name.clone()).collect();
        if services.is_empty() {
            return None;
        }
        let place = match self.place(&services, None, false) {
            Place::Held if term.is_join() => Place::Join,
            Place::Held if !term.is_veto() => Place::Term,
            other => other,
        };
        let (what, effect) = (term.what(self.draft), self.draft.tr(term.effect()));
        Some(Row { number: Some(number), what, services, effect, must: None, turn: None, place })
    }

    /// Where a row stands among all: what it is, and whether it is about what was chosen.
    fn place(&self, services: &[String], must: Option<(Gate, bool)>, turns: bool) -> Place {
        let held = services.iter().any(|name| self.held.contains(name));
        match (held, must) {
            (true, Some((gate, true))) if self.nobody.contains(&gate) => Place::Nobody,
            (true, Some((_, true))) => Place::Open,
            (true, Some(_)) => Place::Proof,
            (true, None) if turns => Place::Turns,
            (true, None) => Place::Held,
            (false, Some((_, true))) => Place::RivalOpen,
            (false, _) => Place::Rival,
        }
    }

    /// A must-have that is asked about in this move.
    fn must(&self, about: &[(usize, Gate, String)], (cause, number): (Cause, Option<usize>)) -> Option<Row> {
        let here = || about.iter().filter(|(index, ..)| *index == self.index);
        let gate = here().next()?.1;
        let what = self.draft.words.gate(self.of, gate);
        let services: Vec<String> = here().map(|(.., name)| name.clone()).collect();
        let open = status(&[Reason { gate, cause }]) == Status::Unclear;
        let effect = self.draft.tr(if open { "doc-ask-must-no" } else { "doc-ask-must-known" });
        let place = self.place(&services, Some((gate, open)), false);
        Some(Row { number, what, services, effect, must: Some(gate), turn: None, place })
    }

    /// The offer; where the move has a budget, its price is a must-have.
    fn offer(&self, vendor: &Vendor<'_>, number: usize) -> Row {
        let options = self.offered(vendor);
        let unclear = |r: &Reason| r.gate == Gate::Budget && status(std::slice::from_ref(r)) == Status::Unclear;
        let open = options.iter().any(|o| o.reasons.iter().any(unclear));
        let services: Vec<String> = options.iter().map(|o| o.option.name(self.draft.language)).collect();
        let must = self.of.budget.as_ref().map(|_| Gate::Budget);
        let effect = must.map(|gate| {
            let values = [("must", self.draft.words.gate(self.of, gate).into())];
            self.draft.with("doc-ask-offer-must", &values)
        });
        let place = self.place(&services, must.filter(|_| open).map(|gate| (gate, true)), false);
        let effect = effect.unwrap_or_else(|| self.draft.tr("doc-ask-offer-none"));
        let what = self.draft.tr("doc-ask-offer");
        Row { number: Some(number), what, services, effect, must, turn: None, place }
    }

    /// What an offer is asked for: the vendor's services that were chosen, else what takes over and the first by
    /// points, else all of its services here.
    fn offered(&self, vendor: &Vendor<'_>) -> Vec<&Scored<'_>> {
        let of_vendor = |o: &&Scored<'_>| o.option.provider.is_some_and(|p| p.id == vendor.provider.id);
        let own: Vec<&Scored<'_>> = self.ranking.options.iter().filter(of_vendor).collect();
        let next = self.of.decision.as_ref().and_then(|decision| decision.runner_up.as_ref());
        let first = self.ranking.leader().map(|o| &o.option.id);
        let held = |o: &Scored<'_>| self.held.contains(&o.option.name(self.draft.language));
        let rival = |o: &Scored<'_>| [next, first].contains(&Some(&o.option.id));
        let chosen: Vec<&Scored<'_>> = own.iter().copied().filter(|o| held(o)).collect();
        let rivals: Vec<&Scored<'_>> = own.iter().copied().filter(|o| rival(o)).collect();
        [chosen, rivals, own].into_iter().find(|list| !list.is_empty()).unwrap_or_default()
    }

    /// A question; none where it is neither on the sheet nor able to change the first place.
    fn asked(&self, asked: &Asked<'_>, number: Option<usize>) -> Option<Row> {
        let here: Vec<&About<'_>> = asked.about.iter().filter(|about| about.index == self.index).collect();
        let turns = here.iter().filter(|about| about.turn.is_some());
        let heaviest = turns.max_by(|a, b| a.swing.total_cmp(&b.swing));
        if here.is_empty() || (number.is_none() && heaviest.is_none()) {
            return None;
        }
        let ladder = answers(self.draft.language, &asked.item);
        let turn = heaviest.and_then(|about| {
            let turn = about.turn.as_ref()?;
            let [_, answer, _] = parted(&ladder, turn.answer);
            let leader = self.ranking.find(&turn.leader)?.option.name(self.draft.language);
            Some((about.swing, answer.join(", "), leader))
        });
        let mut services: Vec<String> = here.iter().flat_map(|about| about.services.clone()).collect();
        services.dedup();
        let what = asked.item.name().get(self.draft.language).to_owned();
        let effect = self.effect((&what, &services), &here, (&ladder, turn.as_ref()));
        let place = self.place(&services, None, turn.is_some());
        Some(Row { number, what, services, effect, must: None, turn, place })
    }

    /// Which answers raise a service, which lower it, best first; and which one puts somebody else first.
    fn effect(
        &self,
        (what, services): (&str, &[String]),
        here: &[&About<'_>],
        (ladder, turn): (&[(f64, String)], Option<&Turn>),
    ) -> String {
        let mut lines: Vec<(String, Vec<String>)> = Vec::new();
        for about in here {
            let likely = about.today.as_ref().map_or(0.5, |judgement| judgement.hull.likely);
            let known = about.today.as_ref().is_some_and(crate::score::Judgement::known);
            let [above, now, below] = parted(ladder, likely);
            let line = |key: &str, names: &[String]| {
                let values = [("levels", names.join(" → ").into())];
                (!names.is_empty()).then(|| self.draft.with(key, &values))
            };
            let now = match known {
                true => line("doc-ask-now", &now),
                false => line("doc-ask-middle-of", &now).or_else(|| Some(self.draft.tr("doc-ask-middle"))),
            };
            let parts = [line("doc-ask-raises", &above), now, line("doc-ask-lowers", &below)];
            let text = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
            match lines.iter_mut().find(|(known, _)| *known == text) {
                Some((_, names)) => names.extend(about.services.iter().cloned()),
                None => lines.push((text, about.services.clone())),
            }
        }
        // Where services differ, each line says of whom it speaks.
        let several = lines.len() > 1;
        let named = |(text, names): (String, Vec<String>)| {
            if several { format!("{}: {text}", self.draft.words.list(&once(names))) } else { text }
        };
        let mut lines: Vec<String> = lines.into_iter().map(named).collect();
        if let Some((_, answer, leader)) = turn {
            let values = [("answer", answer.as_str().into()), ("leader", leader.as_str().into())];
            let turns = self.draft.with("doc-ask-turns", &values);
            let both = both_fall(self.draft.language, self.ranking, (what, services), (answer, leader));
            let both = both.map(|key| self.draft.tr(key));
            lines.push(std::iter::once(turns).chain(both).collect::<Vec<_>>().join(" "));
        }
        lines.join("\n")
    }
}
