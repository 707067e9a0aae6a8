//! The four shapes of a decision, and how one becomes another.
//!
//! In: a [`Decision`], two of the ranking, and today. Out: cards, and the decision in
//! another shape with sensible options and dates.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use crate::catalog::{Day, DecisionKind};
use crate::dossier::{Decision, OptionId, Shape};
use crate::plan::eligibility;
use crate::score::{Candidate, Ranking, Scored};
use crate::text::{Language, tr};

/// A shape as a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Card {
    pub(crate) kind: DecisionKind,
    pub(crate) title: String,
    /// When it fits.
    pub(crate) when: String,
    /// What follows from it.
    pub(crate) follows: String,
    pub(crate) chosen: bool,
}

/// The four cards; `chosen` is the shape in force.
pub(super) fn cards(language: Language, chosen: Option<DecisionKind>) -> Vec<Card> {
    let card = |kind: &DecisionKind| {
        let say = |part: &str| tr(language, &format!("app-shape-{}{part}", kind.code()));
        Card {
            kind: *kind,
            title: say(""),
            when: say("-when"),
            follows: say("-follows"),
            chosen: chosen == Some(*kind),
        }
    };
    DecisionKind::ALL.iter().map(card).collect()
}

/// The kind of a shape.
pub(crate) const fn kind(shape: &Shape) -> DecisionKind {
    match shape {
        Shape::Move => DecisionKind::Move,
        Shape::Keep => DecisionKind::Keep,
        Shape::KeepFor { .. } => DecisionKind::KeepFor,
        Shape::Trial(_) => DecisionKind::Trial,
    }
}

/// What a new shape starts with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Start {
    /// First by the best estimate of those that are filled in by themselves.
    pub(crate) leader: Option<OptionId>,
    /// The second of them.
    pub(crate) runner_up: Option<OptionId>,
    /// The tool in use.
    pub(crate) today: Option<OptionId>,
    /// The day.
    pub(crate) on: Date,
}

impl Start {
    /// Two of a ranking; `replaced` are the tools in use, `on` is the day.
    pub(crate) fn new(ranking: Option<&Ranking<'_>>, replaced: &[Candidate<'_>], on: Date) -> Self {
        let mut found = ranking.map(|ranking| fit(ranking, replaced)).unwrap_or_default().into_iter();
        // Where only what is in use today is left, it leads.
        let first = || ranking.and_then(Ranking::leader).map(|o| o.option.id.clone());
        Self {
            leader: found.next().or_else(first),
            runner_up: found.next(),
            today: replaced.first().map(|o| o.id.clone()),
            on,
        }
    }

    /// The same with this option in the first place, and behind it the best of the others.
    pub(crate) fn led_by(self, option: &OptionId) -> Self {
        let Self { leader, runner_up, today, on } = self;
        let others = [leader, runner_up].into_iter().flatten();
        let runner_up = others.filter(|id| today.as_ref() != Some(id)).find(|id| id != option);
        Self { leader: Some(option.clone()), runner_up, today, on }
    }

    /// A year from now, the date of a review; the Monday after it, if that is at a weekend.
    fn next_year(&self) -> Day {
        let day = self.on.checked_add(1.year()).unwrap_or(self.on);
        let monday = match day.weekday() {
            Weekday::Saturday => day.checked_add(2.days()),
            Weekday::Sunday => day.checked_add(1.day()),
            _ => Ok(day),
        };
        Day(monday.unwrap_or(day))
    }

    /// The decision in this shape. What was written stays; options that the shape needs are filled
    /// in from the ranking where none was chosen; what the old choice rested on goes.
    pub(crate) fn reshape(&self, old: Option<&Decision>, kind: DecisionKind) -> Decision {
        let mut new = old.cloned().unwrap_or_default();
        let was_keep = new.kind == Shape::Keep;
        new.kind = match kind {
            DecisionKind::Move => Shape::Move,
            DecisionKind::Keep => Shape::Keep,
            DecisionKind::KeepFor => Shape::KeepFor { what: String::new(), until: self.next_year() },
            DecisionKind::Trial => {
                let both =
                    [new.option.clone().filter(|_| !was_keep).or_else(|| self.leader.clone()), self.runner_up.clone()];
                let mut both: Vec<OptionId> = both.into_iter().flatten().collect();
                both.dedup();
                if both.len() < 2 {
                    both.extend(self.leader.clone().filter(|l| !both.contains(l)));
                }
                Shape::Trial(both)
            }
        };
        match kind {
            DecisionKind::Keep => new.option = self.today.clone(),
            DecisionKind::Trial => new.option = None,
            _ if new.option.is_none() || was_keep => {
                new.option = self.leader.clone();
                new.runner_up = self.runner_up.clone();
            }
            _ => {}
        }
        if matches!(kind, DecisionKind::Keep | DecisionKind::Trial) {
            new.runner_up = None;
        }
        new.on = new.on.or(Some(Day(self.on)));
        new.review_on = new.review_on.or_else(|| Some(self.next_year()));
        forget_basis(&mut new);
        new
    }
}

/// Options that are filled in by themselves, in the order of their ranks: enough is known of them, and they are not in
/// use. Those that not everybody may order come behind all others.
fn fit(ranking: &Ranking<'_>, replaced: &[Candidate<'_>]) -> Vec<OptionId> {
    let ranked = ranking.by_likely().into_iter();
    let new = ranked.filter(|o| !o.thin && replaced.iter().all(|tool| tool.id != o.option.id));
    let (some, all): (Vec<&Scored<'_>>, Vec<&Scored<'_>>) = new.partition(|o| eligibility(&o.option).next().is_some());
    all.into_iter().chain(some).map(|o| o.option.id.clone()).collect()
}

/// The option has changed: what the old one rested on no longer counts.
pub(crate) fn forget_basis(decision: &mut Decision) {
    decision.fingerprint.clear();
    decision.facts.clear();
}

/// Nobody takes over from itself: who is chosen in the place of the other changes places with it.
pub(crate) fn keep_apart(
    now: (&mut Option<OptionId>, &mut Option<OptionId>),
    before: (Option<OptionId>, Option<OptionId>),
) {
    let (option, runner_up) = now;
    if option.is_none() || option != runner_up {
        return;
    }
    if *option == before.0 {
        *option = before.1;
    } else {
        *runner_up = before.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Catalog, embedded};
    use crate::dossier::{Dossier, Edit, NotOpen};
    use crate::score;

    fn start() -> Start {
        let id = |t| OptionId::parse(t);
        Start { leader: id("a"), runner_up: id("b"), today: id("zoom"), on: jiff::civil::date(2026, 11, 21) }
    }

    #[test]
    fn nobody_takes_over_from_itself() {
        let id = |id: &str| OptionId::parse(id);
        let apart = |option: &str, runner_up: &str| {
            let (mut option, mut runner_up) = (id(option), id(runner_up));
            keep_apart((&mut option, &mut runner_up), (id("a"), id("b")));
            (option, runner_up)
        };
        assert_eq!(apart("b", "b"), (id("b"), id("a")), "the second was chosen");
        assert_eq!(apart("a", "a"), (id("b"), id("a")), "the first was put behind");
        assert_eq!(apart("c", "b"), (id("c"), id("b")));
    }

    #[test]
    fn a_new_decision_starts_with_the_first_two() {
        let new = start().reshape(None, DecisionKind::Move);
        assert_eq!((new.option, new.runner_up), (OptionId::parse("a"), OptionId::parse("b")));
        assert_eq!(new.review_on, Day::parse("2027-11-22"), "the 21st is a Sunday");
        let trial = start().reshape(None, DecisionKind::Trial);
        assert_eq!(trial.options().len(), 2);
    }

    #[test]
    fn behind_an_option_of_ones_own_stands_the_best_of_the_others() {
        let behind = |first: &str| {
            let first = OptionId::parse(first).unwrap();
            let new = start().led_by(&first).reshape(None, DecisionKind::Move);
            assert_eq!(new.option, Some(first));
            new.runner_up
        };
        assert_eq!(["a", "b", "c"].map(behind), ["b", "a", "a"].map(OptionId::parse));
    }

    #[test]
    fn another_shape_keeps_what_was_written() {
        let old = Decision { reason: "because".to_owned(), option: OptionId::parse("c"), ..Decision::default() };
        let keep = start().reshape(Some(&old), DecisionKind::Keep);
        assert_eq!((keep.reason.as_str(), keep.option.clone()), ("because", OptionId::parse("zoom")));
        let back = start().reshape(Some(&keep), DecisionKind::Move);
        assert_eq!(back.option, OptionId::parse("a"));
        let trial = start().reshape(Some(&old), DecisionKind::Trial);
        assert_eq!(trial.kind, Shape::Trial(["c", "b"].into_iter().filter_map(OptionId::parse).collect()));
    }

    fn ranked<'a>(catalog: &'a Catalog, dossier: &'a Dossier) -> Ranking<'a> {
        score::rank(catalog, dossier, 0, score::Order::Likely).unwrap()
    }

    #[test]
    fn what_not_everybody_may_order_is_filled_in_only_behind_all_others() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        // Known well enough to be filled in.
        let text = r#"(format: 1, client: (name: "x"), moves: [(purpose: Files, overrides: [(option: "nextcloud-framasoft",
            criterion: "data-location", level: "eu-only", reason: "letter", on: "2026-11-20")])])"#;
        let mut dossier = Dossier::parse("x", text).unwrap();
        let of = |for_some: bool| -> Vec<OptionId> {
            let ranking = ranked(catalog, &dossier);
            let sound = ranking.ranked().filter(|o| !o.thin && eligibility(&o.option).next().is_some() == for_some);
            sound.map(|o| o.option.id.clone()).collect()
        };
        let (some, all) = (of(true), of(false));
        assert!(!some.is_empty() && !all.is_empty(), "{some:?} {all:?}");
        let on = Day::parse("2026-11-28").unwrap();
        let close = |dossier: &mut Dossier, option: &OptionId| {
            let said = NotOpen { option: option.clone(), reason: "members only".to_owned(), on };
            dossier.apply(Edit::AddNotOpen(0, said)).unwrap();
        };
        let start = |dossier: &Dossier| {
            let ranking = ranked(catalog, dossier);
            let start = Start::new(Some(&ranking), &[], jiff::civil::date(2026, 11, 28));
            (start.leader, start.runner_up)
        };
        some.iter().skip(1).chain(all.iter().skip(1)).for_each(|option| close(&mut dossier, option));
        assert_eq!(start(&dossier), (Some(all[0].clone()), Some(some[0].clone())), "whatever their ranks are");
        close(&mut dossier, &all[0]);
        assert_eq!(start(&dossier), (Some(some[0].clone()), None), "where there is no other");
    }
}
