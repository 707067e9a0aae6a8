//! The way back to the old tools: what it takes, as long as nothing is deleted.
//!
//! In: a finished plan and its dossier. Out: one [`WayBack`] per move that ends a tool.

use super::Plan;
use super::contract::{cost_of, term_months};
use super::dependence::named;
use super::hard::OneMoreTerm;
use super::names;
use super::notices::GivenNotice;
use super::schedule::{hours_per_week, working_days};
use super::task::{Task, expected};
use crate::catalog::{Catalog, DecisionKind};
use crate::dossier::{Dossier, Tool};
use crate::text::{Language, tr, tr_with};

/// What going back takes in a move.
#[derive(Clone, Debug, PartialEq)]
pub struct WayBack {
    /// Position of the move, from 1.
    pub of: usize,
    /// Id of the task that walks the way once; `None` = nobody does.
    pub task: Option<String>,
    /// Working days at best, likely, at worst.
    pub days: Option<[f64; 3]>,
    /// Expected hours of work.
    pub hours: f64,
    /// Names of the old tools, and what one more term of each costs; `None` = no contract is known.
    pub terms: Vec<(String, Option<OneMoreTerm>)>,
    /// The planned notices of their contracts: from these days on going back costs.
    pub notices: Vec<GivenNotice>,
}

impl Plan {
    /// What going back takes, for each move that ends a tool.
    #[must_use]
    pub fn ways_back(&self, catalog: &Catalog, dossier: &Dossier) -> Vec<WayBack> {
        let notices = self.notices(catalog, dossier);
        let ends = |kind| matches!(kind, DecisionKind::Move | DecisionKind::KeepFor);
        let moves = self.moves.iter().filter(|m| self.no_return.is_some() && ends(m.kind) && !m.options.is_empty());
        let back = moves.filter_map(|m| {
            let of = dossier.moves.get(m.number.checked_sub(1)?)?;
            let walked = |t: &&Task| {
                let option = t.about.option.as_ref().is_none_or(|id| m.options.contains(id));
                t.is(names::WAY_BACK) && t.belongs_to(m.number) && t.is_active() && option
            };
            let task = self.tasks.iter().find(walked);
            let tools = dossier.inventory.iter().filter(|tool| of.replaces.contains(&tool.id));
            Some(WayBack {
                of: m.number,
                task: task.map(|t| t.id.clone()),
                days: task.map(|t| working_days(t, hours_per_week(dossier))),
                hours: task.map_or(0.0, Task::hours),
                terms: tools.map(|tool| (named(catalog, tool), one_more(tool))).collect(),
                notices: notices.iter().filter(|notice| of.replaces.contains(&notice.tool)).cloned().collect(),
            })
        });
        back.collect()
    }
}

fn one_more(tool: &Tool) -> Option<OneMoreTerm> {
    let months = term_months(tool.contract.as_ref()?);
    Some(OneMoreTerm { months, cost: cost_of(tool, months) })
}

impl WayBack {
    /// Days and cost in words.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let takes = match self.days {
            Some(days) => {
                let [low, _, high] = days;
                let values = [
                    ("days", language.number(expected(days).ceil(), 0).into()),
                    ("low", language.number(low.ceil(), 0).into()),
                    ("high", language.number(high.ceil(), 0).into()),
                    ("hours", language.number(self.hours.ceil(), 0).into()),
                ];
                tr_with(language, "plan-back-takes", &values)
            }
            None => tr(language, "plan-back-takes-unknown"),
        };
        if self.terms.is_empty() { takes } else { format!("{takes} {}", self.costs(language)) }
    }

    /// From when on it costs, and how much.
    fn costs(&self, language: Language) -> String {
        let terms: Vec<String> = self.terms.iter().map(|(name, term)| cost(language, name, term.as_ref())).collect();
        let notices: Vec<String> = self.notices.iter().map(|notice| notice.in_brief(language)).collect();
        let key = match self.terms.iter().any(|(_, term)| term.is_some()) {
            false => "plan-back-no-contract",
            true if notices.is_empty() => "plan-back-costs",
            true => "plan-back-costs-from",
        };
        tr_with(language, key, &[("terms", terms.join(", ").into()), ("notices", notices.join("; ").into())])
    }
}

/// What one more term of a tool costs.
fn cost(language: Language, name: &str, term: Option<&OneMoreTerm>) -> String {
    let Some(term) = term else { return tr_with(language, "plan-back-free", &[("name", name.into())]) };
    let Some((currency, amount)) = &term.cost else { return format!("{name} {}", tr(language, "not-known")) };
    let months = usize::try_from(term.months).unwrap_or(usize::MAX);
    let amount = language.money(*amount, currency.as_str());
    tr_with(language, "plan-back-term", &[("name", name.into()), ("cost", amount.into()), ("months", months.into())])
}
