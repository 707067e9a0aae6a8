//! Where two states of a dossier differ, by the steps in which that is entered.
//!
//! In: two dossiers. Out: the steps, in their order.

use super::state::Step;
use crate::dossier::{Dossier, Move};

/// The steps whose entries are not the same.
pub(crate) fn steps(one: &Dossier, other: &Dossier) -> Vec<Step> {
    let moves = |of: fn(&Move) -> Move| one.moves.iter().map(of).eq(other.moves.iter().map(of));
    let same = |step: &Step| match step {
        Step::Client => one.client == other.client,
        Step::Today => one.inventory == other.inventory,
        Step::Needs => (&one.priorities, &one.voices) == (&other.priorities, &other.voices) && moves(asked),
        Step::Compare => moves(compared),
        Step::Decide => moves(|of| Move { decision: of.decision.clone(), ..Move::empty(of.purpose) }),
        Step::Plan => one.plan == other.plan,
        Step::HandOver => (&one.adviser, one.language) == (&other.adviser, other.language),
    };
    Step::ALL.into_iter().filter(|step| !same(step)).collect()
}

/// What the step Needs asks of a use case.
fn asked(of: &Move) -> Move {
    let Move { name, replaces, need, seats, budget, must, wishes, wants, criteria, .. } = of.clone();
    Move { name, replaces, need, seats, budget, must, wishes, wants, criteria, ..Move::empty(of.purpose) }
}

/// What the step Compare takes down: everything else but the decision.
fn compared(of: &Move) -> Move {
    let Move { name, replaces, need, seats, budget, must, wishes, wants, criteria, .. } = Move::empty(of.purpose);
    let decision = None;
    Move { name, replaces, need, seats, budget, must, wishes, wants, criteria, decision, ..of.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Example;

    #[test]
    fn what_differs_is_named_by_the_step_where_it_is_entered() {
        let one = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let after = |change: fn(&mut Dossier)| {
            let mut other = one.clone();
            change(&mut other);
            steps(&one, &other)
        };
        assert!(after(|_| {}).is_empty());
        assert_eq!(after(|d| d.client.name.push('x')), [Step::Client]);
        assert_eq!(after(|d| d.moves[0].seats = Some(99)), [Step::Needs]);
        assert_eq!(after(|d| d.moves[0].shortlist.clear()), [Step::Compare]);
        assert_eq!(after(|d| d.moves[0].decision = None), [Step::Decide]);
        assert_eq!(after(|d| d.moves.truncate(1)), [Step::Needs, Step::Compare, Step::Decide]);
    }
}
