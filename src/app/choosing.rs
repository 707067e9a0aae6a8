//! From an option in the comparison to the decision for it.

use super::App;
use super::state::Step;
use super::view::decide::shape::Start;
use super::view::words;
use crate::catalog::DecisionKind;
use crate::dossier::{DecisionStatus, Edit, OptionId};
use crate::score::{self, Order};

impl App {
    /// Chooses an option for the use case at this position, and shows the step where that is decided. What was written
    /// stays; a choice that was final begins anew.
    pub(crate) fn choose(&mut self, index: usize, option: OptionId) {
        let Some(session) = &self.session else { return };
        let Some(of) = session.dossier().moves.get(index) else { return };
        let old = of.decision.as_ref();
        let start = {
            let ranking = score::rank(&self.catalog, session.dossier(), index, Order::Likely).ok();
            let replaced = words::replaced(&self.catalog, session.dossier(), of);
            Start::new(ranking.as_ref(), &replaced, self.today).led_by(&option)
        };
        let mut new = start.reshape(old, DecisionKind::Move);
        let same = old.is_some_and(|old| (&old.kind, &old.option) == (&new.kind, &Some(option.clone())));
        if !same {
            new.status = DecisionStatus::Intended;
            if new.runner_up.as_ref() == Some(&option) {
                new.runner_up = start.runner_up;
            }
            new.option = Some(option);
            let edit = self.recorded(Edit::Decide(index, Some(Box::new(new))));
            self.change(|session| session.edit(edit));
        }
        self.state.case = index;
        self.land_on(Step::Decide);
    }
}
