//! Must-haves of a use case with their effect, suggestions, and what else could be asked for.
//!
//! In: catalogue, dossier, a move, and its ranking where there is one. Out: lines in words, each
//! with the must-have it stands for.

use super::asked::Asked;
use crate::app::view::words::{self, Names};
use crate::catalog::{
    Amount, Catalog, Condition, CriterionId, DecisionKind, FeatureBar, FeatureId, FeatureKind, LevelId, MustHave,
    PurposeRules, Suggestion,
};
use crate::dossier::{Dossier, Move, Tool};
use crate::plan::{Situation, Truth};
use crate::score::{self, Bench, Cause, Gate, Order, Ranking, Scored, cause};
use crate::text::{Language, tr, tr_with};

/// A must-have in force, the budget, or that a service is open to the client.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MustLine {
    pub(crate) gate: Gate,
    pub(crate) text: String,
    /// What it does to the list of options.
    pub(crate) effect: String,
    /// Who would lead without it, where somebody else would.
    pub(crate) without: Option<String>,
    /// Something fails by it.
    pub(crate) bites: bool,
}

/// A must-have that is offered.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OfferLine {
    /// What one click takes; `None` = an answer is missing first.
    pub(crate) must: Option<MustHave>,
    pub(crate) text: String,
    pub(crate) because: String,
    /// Language of the reason where it is not the window's.
    pub(crate) foreign: Option<Language>,
    /// What it would do.
    pub(crate) effect: String,
    /// Whether it applies is not known: this question about the client is open.
    pub(crate) open: Option<Asked>,
    /// Taken together with those before it, it would leave nobody to be first.
    pub(crate) ends: bool,
}

impl OfferLine {
    /// What is taken of it when all are taken together; what needs a look of its own is not.
    pub(crate) fn joins(&self) -> Option<&MustHave> {
        self.must.as_ref().filter(|_| self.open.is_none() && !self.ends)
    }
}

/// A criterion that can become a must-have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LevelChoice {
    pub(crate) id: CriterionId,
    pub(crate) name: String,
    /// Levels above the worst, best first.
    pub(crate) levels: Vec<(LevelId, String)>,
}

/// How the bar of a feature is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BarChoice {
    /// Fully, or with limits.
    YesNo,
    /// A number in this unit.
    Number(String),
    /// Languages.
    Languages,
    /// Levels above the worst, best first.
    Scale(Vec<(LevelId, String)>),
}

/// A feature that can become a must-have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FeatureChoice {
    pub(crate) id: FeatureId,
    pub(crate) name: String,
    pub(crate) bar: BarChoice,
}

/// All about must-haves.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct MustView {
    pub(crate) lines: Vec<MustLine>,
    pub(crate) offers: Vec<OfferLine>,
    pub(crate) levels: Vec<LevelChoice>,
    pub(crate) features: Vec<FeatureChoice>,
}

impl MustView {
    /// The suggestions that can be taken together.
    pub(crate) fn together(&self) -> Vec<MustHave> {
        self.offers.iter().filter_map(OfferLine::joins).cloned().collect()
    }
}

/// What the lines are made from.
pub(super) struct Maker<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) dossier: &'a Dossier,
    pub(super) of: &'a Move,
    pub(super) ranking: Option<&'a Ranking<'a>>,
    pub(super) names: &'a Names,
    pub(super) language: Language,
}

impl Maker<'_> {
    pub(super) fn view(&self) -> MustView {
        let rules = self.catalog.purpose_rules(self.of.purpose);
        MustView {
            lines: score::gates(self.of).map(|g| self.line(g)).collect(),
            offers: rules.map(|r| self.offers(r)).unwrap_or_default(),
            levels: self.levels(),
            features: self.features(),
        }
    }

    fn line(&self, gate: Gate) -> MustLine {
        let counts = self.ranking.map_or((0, 0, 0), |r| counts(r, gate));
        let leads = |o: Option<&Scored<'_>>| o.map(|o| o.option.id.clone());
        let other = self
            .ranking
            .and_then(|r| leads(r.leader_without(gate)).filter(|id| leads(r.leader()).as_ref() != Some(id)));
        MustLine {
            gate,
            text: self.text(gate),
            effect: self.effect(counts),
            without: other
                .map(|id| tr_with(self.language, "app-must-without", &[("name", self.names.get(&id).into())])),
            bites: counts.0 > 0,
        }
    }

    /// A must-have in words; of the budget also whether tax is in it.
    fn text(&self, gate: Gate) -> String {
        let text = words::gate(self.catalog, self.language, self.of, gate);
        match self.dossier.client.deducts_vat.filter(|_| gate == Gate::Budget) {
            Some(true) => tr_with(self.language, "app-must-budget-without", &[("budget", text.into())]),
            Some(false) => tr_with(self.language, "app-must-budget-with", &[("budget", text.into())]),
            None => text,
        }
    }

    fn effect(&self, (failing, alone, unclear): (usize, usize, usize)) -> String {
        let removes = tr_with(self.language, "app-must-removes", &[("count", failing.into()), ("alone", alone.into())]);
        if unclear == 0 {
            return removes;
        }
        format!("{removes}; {}", tr_with(self.language, "app-must-unclear", &[("count", unclear.into())]))
    }

    fn offers(&self, rules: &PurposeRules) -> Vec<OfferLine> {
        let mut offers = rules.suggest.iter().filter_map(|s| self.offer(s)).collect::<Vec<_>>();
        self.mark_ends(&mut offers);
        offers
    }

    /// Marks the suggestions that would leave nobody, if they were taken together with those before them.
    fn mark_ends(&self, offers: &mut [OfferLine]) {
        let Some(ranking) = self.ranking else { return };
        let bench = Bench::new(self.catalog, self.dossier, self.of);
        let mut left: Vec<&Scored<'_>> = ranking.ranked().filter(|o| !o.thin).collect();
        if left.is_empty() {
            return;
        }
        for offer in offers.iter_mut().filter(|offer| offer.open.is_none()) {
            let Some(must) = &offer.must else { continue };
            let meets = |o: &Scored<'_>| cause(&bench, &o.option, must) != Some(Cause::Below);
            let then: Vec<&Scored<'_>> = left.iter().copied().filter(|o| meets(o)).collect();
            offer.ends = then.is_empty();
            if !offer.ends {
                left = then;
            }
        }
    }

    /// The line of a suggestion, unless it does not apply or something as strict is taken.
    fn offer(&self, suggestion: &Suggestion) -> Option<OfferLine> {
        let holds = self.situation(&suggestion.when);
        if holds == Truth::No || self.is_taken(&suggestion.must) {
            return None;
        }
        let must = resolve(&suggestion.must, self.of);
        let (because, language) = suggestion.because.best(self.language);
        Some(OfferLine {
            text: words::must(self.catalog, self.language, must.as_ref().unwrap_or(&suggestion.must)),
            because: because.to_owned(),
            foreign: (language != self.language).then_some(language),
            effect: must.as_ref().map_or_else(|| tr(self.language, "app-must-needs-largest"), |m| self.would_remove(m)),
            open: (holds == Truth::Unknown).then(|| self.asked(&suggestion.when)),
            ends: false,
            must,
        })
    }

    /// Whether a condition holds for this client before anything is decided.
    fn situation(&self, condition: &Condition) -> Truth {
        let tools: Vec<&Tool> = self.of.replaces.iter().filter_map(|id| self.dossier.tool(id)).collect();
        let kind = DecisionKind::Move;
        let situation =
            Situation { catalog: self.catalog, dossier: self.dossier, of: self.of, kind, option: None, tools: &tools };
        situation.truth(condition)
    }

    /// The open question about the client on which a condition hangs.
    fn asked(&self, condition: &Condition) -> Asked {
        let open = self.open_leaf(condition).unwrap_or(condition);
        Asked::about(open, self.language)
    }

    /// The first part of a condition that nobody has answered.
    fn open_leaf<'c>(&self, condition: &'c Condition) -> Option<&'c Condition> {
        match condition {
            Condition::All(list) | Condition::Any(list) => list.iter().find_map(|one| self.open_leaf(one)),
            Condition::Not(inner) => self.open_leaf(inner),
            leaf => (self.situation(leaf) == Truth::Unknown).then_some(leaf),
        }
    }

    fn is_taken(&self, offered: &MustHave) -> bool {
        let step = |id: &CriterionId, level| self.catalog.criterion(id).and_then(|c| c.levels.position(level));
        self.of.must.iter().any(|taken| match (taken, offered) {
            (MustHave::Level(a, have), MustHave::Level(b, want)) => a == b && step(a, have) >= step(b, want),
            (MustHave::Feature(a, _), MustHave::Feature(b, _)) => a == b,
            (MustHave::NoOpinion(have), MustHave::NoOpinion(want)) => have <= want,
            (MustHave::Countries(_), MustHave::Countries(_)) => true,
            _ => false,
        })
    }

    /// How many of the options that are still ranked a must-have more would remove.
    fn would_remove(&self, must: &MustHave) -> String {
        let Some(ranking) = self.ranking else { return String::new() };
        let bench = Bench::new(self.catalog, self.dossier, self.of);
        let fails = |o: &&Scored<'_>| cause(&bench, &o.option, must) == Some(Cause::Below);
        let removed: Vec<&Scored<'_>> = ranking.ranked().filter(fails).collect();
        let out = |one: &Scored<'_>| removed.iter().any(|o| o.option.id == one.option.id);
        let leader = ranking.leader().filter(|l| out(l));
        let count = [("count", removed.len().into()), ("of", ranking.ranked().count().into())];
        let effect = tr_with(self.language, "app-must-would-remove", &count);
        let unclear = ranking.ranked().filter(|o| cause(&bench, &o.option, must).is_some_and(is_open)).count();
        let unclear = (unclear > 0).then(|| tr_with(self.language, "app-must-unclear", &[("count", unclear.into())]));
        let effect = match leader {
            Some(leader) => {
                let name = self.names.get(&leader.option.id);
                let gone = tr_with(self.language, "app-must-would-unseat", &[("name", name.into())]);
                let then = ranking.leader_but(out).map(|o| self.names.get(&o.option.id));
                let then = then.map_or_else(
                    || tr(self.language, "app-must-would-none"),
                    |name| tr_with(self.language, "app-must-would-lead", &[("name", name.into())]),
                );
                format!("{effect}; {gone}; {then}")
            }
            None => effect,
        };
        std::iter::once(effect).chain(unclear).collect::<Vec<_>>().join("; ")
    }

    fn levels(&self) -> Vec<LevelChoice> {
        let applies = self.catalog.criteria.iter().filter(|c| c.purposes.contains(self.of.purpose));
        let choice = |c: &crate::catalog::Criterion| LevelChoice {
            id: c.id.clone(),
            name: c.name.get(self.language).to_owned(),
            levels: above_worst(&c.levels.0, self.language),
        };
        applies.map(choice).collect()
    }

    fn features(&self) -> Vec<FeatureChoice> {
        let asked = |id: &FeatureId| self.of.must.iter().any(|m| matches!(m, MustHave::Feature(f, _) if f == id));
        let free = self.catalog.features.iter().filter(|f| f.purposes.contains(self.of.purpose) && !asked(&f.id));
        free.map(|f| feature_choice(f, self.language)).collect()
    }
}

/// What a must-have would do to the options of a move; empty where nothing is ranked.
pub(crate) fn would(catalog: &Catalog, dossier: &Dossier, index: usize, must: &MustHave, language: Language) -> String {
    let Some(of) = dossier.moves.get(index) else { return String::new() };
    let ranking = score::rank(catalog, dossier, index, Order::Likely).ok();
    let names = Names::new(language, score::candidates(catalog, of).iter());
    Maker { catalog, dossier, of, ranking: ranking.as_ref(), names: &names, language }.would_remove(must)
}

/// A feature with the way its bar is asked for.
pub(super) fn feature_choice(feature: &crate::catalog::Feature, language: Language) -> FeatureChoice {
    let bar = match &feature.kind {
        FeatureKind::YesNo => BarChoice::YesNo,
        FeatureKind::Number(unit) => {
            let name = tr(language, &format!("unit-{}", unit.to_lowercase()));
            BarChoice::Number(if name.starts_with('«') { unit.clone() } else { name })
        }
        FeatureKind::Languages => BarChoice::Languages,
        FeatureKind::Scale(ladder) => BarChoice::Scale(above_worst(&ladder.0, language)),
    };
    FeatureChoice { id: feature.id.clone(), name: feature.name.get(language).to_owned(), bar }
}

fn above_worst(levels: &[crate::catalog::Level], language: Language) -> Vec<(LevelId, String)> {
    levels.iter().skip(1).rev().map(|l| (l.id.clone(), l.name.get(language).to_owned())).collect()
}

/// A suggestion with its number from the move's need; `None` = the number is not known.
fn resolve(must: &MustHave, of: &Move) -> Option<MustHave> {
    match must {
        MustHave::Feature(id, FeatureBar::LargestMeeting) => {
            of.need.people().map(|n| MustHave::Feature(id.clone(), FeatureBar::AtLeast(Amount(f64::from(n)))))
        }
        other => Some(other.clone()),
    }
}

/// Neither met nor failed.
const fn is_open(cause: Cause) -> bool {
    !matches!(cause, Cause::Below | Cause::Proof | Cause::Waived)
}

/// Options that fail by a gate, those that fail by it alone, and those where it is unclear: of these only what is
/// ranked, as with a suggestion, so that a must-have says the same before and after it is taken.
fn counts(ranking: &Ranking<'_>, gate: Gate) -> (usize, usize, usize) {
    let options = || ranking.options.iter();
    let by = |o: &&Scored<'_>| o.reasons.iter().any(|r| r.gate == gate && r.cause == Cause::Below);
    let alone = |o: &&Scored<'_>| !o.reasons.iter().any(|r| r.gate != gate && r.cause == Cause::Below);
    let open = |o: &&Scored<'_>| o.reasons.iter().any(|r| r.gate == gate && is_open(r.cause));
    let unclear = |o: &&Scored<'_>| o.rank.is_some() && open(o);
    (options().filter(by).count(), options().filter(by).filter(alone).count(), options().filter(unclear).count())
}

#[cfg(test)]
mod tests {
    use super::super::NeedsView;
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::{Edit, Example};

    /// What a line says of the options where it is not known.
    fn unclear(effect: &str) -> Option<&str> {
        effect.split("; ").find(|part| part.starts_with("not known for certain"))
    }

    #[test]
    fn a_must_have_says_of_how_many_it_is_not_known_before_and_after_it_is_taken() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let view =
            |d: &Dossier, index| NeedsView::new(catalog, d, (index, None), Language::En).case.map(|case| case.must);
        let mut compared = 0;
        for example in Example::ALL {
            let mut dossier = Dossier::parse("x", example.text()).unwrap();
            for index in 0..dossier.moves.len() {
                // What fails by the one that is left is counted in neither.
                dossier.moves[index].must.truncate(1);
                dossier.moves[index].waivers.clear();
                for offer in view(&dossier, index).unwrap().offers {
                    let Some(must) = offer.must else { continue };
                    let mut after = dossier.clone();
                    after.apply(Edit::AddMust(index, must)).unwrap();
                    let lines = view(&after, index).unwrap().lines;
                    let line = lines.iter().find(|line| line.text == offer.text).unwrap();
                    assert_eq!(unclear(&offer.effect), unclear(&line.effect), "{example:?} {index}: {}", line.text);
                    compared += usize::from(unclear(&line.effect).is_some());
                }
            }
        }
        assert!(compared > 0);
    }
}
