//! The way back to the old tools: what it takes, as long as nothing is deleted.
//!
//! In: a finished plan and its dossier. Out: one [`WayBack`] per move that ends a tool.

use super::Plan;
use super::dependence::named;
use super::hard::OneMoreTerm;
use super::names;
use super::notices::GivenNotice;
use super::one_contract::paid_with;
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
    /// The contracts of the old tools.
    pub terms: Vec<OldTerm>,
    /// The planned notices of their contracts: from these days on going back costs.
    pub notices: Vec<GivenNotice>,
}

/// The contract of an old tool, of which going back costs one more term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldTerm {
    /// The tool's name.
    pub name: String,
    /// What one more term costs; `None` = no contract is known.
    pub more: Option<OneMoreTerm>,
    /// Name of the tool with which its price may stand.
    pub there: Option<String>,
    /// Whether it serves several use cases, which pay it once.
    pub shared: bool,
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
                terms: tools.map(|tool| old_term(catalog, dossier, tool)).collect(),
                notices: notices.iter().filter(|notice| of.replaces.contains(&notice.tool)).cloned().collect(),
            })
        });
        back.collect()
    }
}

fn old_term(catalog: &Catalog, dossier: &Dossier, tool: &Tool) -> OldTerm {
    OldTerm {
        name: named(catalog, tool),
        more: OneMoreTerm::of(tool),
        there: paid_with(catalog, dossier, tool),
        shared: is_shared(dossier, tool),
    }
}

/// Whether several use cases replace a tool.
pub(super) fn is_shared(dossier: &Dossier, tool: &Tool) -> bool {
    dossier.moves.iter().filter(|of| of.replaces.contains(&tool.id)).count() > 1
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
        let terms: Vec<String> = self.terms.iter().map(|term| cost(language, term)).collect();
        let notices: Vec<String> = self.notices.iter().map(|notice| notice.in_brief(language)).collect();
        let key = match self.terms.iter().any(|term| term.more.is_some()) {
            false => "plan-back-no-contract",
            true if notices.is_empty() => "plan-back-costs",
            true => "plan-back-costs-from",
        };
        tr_with(language, key, &[("terms", terms.join(", ").into()), ("notices", notices.join("; ").into())])
    }
}

/// What one more term of a tool costs.
fn cost(language: Language, old: &OldTerm) -> String {
    let name = old.name.as_str();
    let Some(term) = &old.more else { return tr_with(language, "plan-back-free", &[("name", name.into())]) };
    let Some((currency, amount)) = &term.cost else {
        return match &old.there {
            Some(there) => {
                format!("{name} ({})", tr_with(language, "doc-plan-one-more-there", &[("name", there.as_str().into())]))
            }
            None => tr_with(language, "plan-back-term-unknown", &[("name", name.into())]),
        };
    };
    let months = usize::try_from(term.months).unwrap_or(usize::MAX);
    let amount = language.money(*amount, currency.as_str());
    let values = [("name", name.into()), ("cost", amount.into()), ("months", months.into())];
    let said = tr_with(language, "plan-back-term", &values);
    let shared = old.shared.then(|| tr(language, "plan-term-shared"));
    std::iter::once(said).chain(shared).chain(term.doubt(language)).collect::<Vec<_>>().join(", ")
}
