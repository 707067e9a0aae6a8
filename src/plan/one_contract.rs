//! Tools whose contracts may be one: the same operator, the same renewal, and at most one price.
//!
//! In: a finished plan and its dossier. Out: one [`OneContract`] per such group of which the plan gives notice. The
//! dossier cannot say that two tools share a contract, so the words say "if"; notes on these notices stand beside.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Plan;
use super::contract::{cost_of, term_months};
use super::dependence::named;
use super::hard::HardKind;
use super::names;
use crate::catalog::{Catalog, Currency, ProviderId};
use crate::dossier::{Dossier, Tool};
use crate::text::{Language, tr, tr_with};

/// Tools that may hang on one contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneContract {
    /// Inventory ids.
    pub tools: Vec<String>,
    /// Their names.
    pub names: Vec<String>,
    /// Names of those that the plan does not end.
    pub stays: Vec<String>,
    /// The day on which the last notice is given.
    pub on: Date,
    /// The last day on which notice is in time.
    pub last: Date,
    /// What the consultant noted at these notices, in the dossier's language.
    pub notes: Vec<String>,
    /// Name of the tool where the price stands, and what one more term costs; `None` = not known.
    pub paid: Option<(String, Currency, Decimal)>,
}

/// What tools of one contract have in common: operator, renewal, days of notice.
type Alike = (ProviderId, Date, Option<u32>);

impl Plan {
    /// Groups of tools that may hang on one contract, as far as notice is given for one of them.
    #[must_use]
    pub fn one_contracts(&self, catalog: &Catalog, dossier: &Dossier) -> Vec<OneContract> {
        let one = |tools: Vec<&Tool>| {
            let notice = |tool: &Tool| self.of_tool(names::NOTICE, &tool.id).map(|d| d.finish).max();
            let on = tools.iter().filter_map(|tool| notice(tool)).max()?;
            let own = |id: &str| tools.iter().any(|tool| tool.id == id);
            let last = self.hard.iter().filter(|line| line.kind == HardKind::Notice && own(&line.what));
            let notices = self.tasks.iter().filter(|t| t.is(names::NOTICE) && t.about.tool.as_deref().is_some_and(own));
            let name = |tool: &&Tool| named(catalog, tool);
            let paid = |tool: &&Tool| {
                let (currency, amount) = cost_of(tool, term_months(tool.contract.as_ref()?))?;
                Some((named(catalog, tool), currency, amount))
            };
            Some(OneContract {
                tools: tools.iter().map(|tool| tool.id.clone()).collect(),
                names: tools.iter().map(name).collect(),
                stays: tools.iter().filter(|tool| notice(tool).is_none()).map(name).collect(),
                on,
                last: last.map(|line| line.on).min().unwrap_or(on),
                notes: notices.flat_map(|task| task.notes.iter().cloned()).collect(),
                paid: tools.iter().find_map(paid),
            })
        };
        groups(catalog, dossier).into_iter().filter_map(one).collect()
    }
}

/// Tools of the inventory that are alike, where at most one of them has a price.
fn groups<'a>(catalog: &Catalog, dossier: &'a Dossier) -> Vec<Vec<&'a Tool>> {
    let mut found: Vec<(Alike, Vec<&Tool>)> = Vec::new();
    for tool in &dossier.inventory {
        let Some(alike) = alike(catalog, tool) else { continue };
        match found.iter_mut().find(|(known, _)| *known == alike) {
            Some((_, tools)) => tools.push(tool),
            None => found.push((alike, vec![tool])),
        }
    }
    let priced = |tool: &&&Tool| tool.contract.as_ref().is_some_and(|contract| contract.cost.is_some());
    let one = |tools: &Vec<&Tool>| tools.len() > 1 && tools.iter().filter(priced).count() < 2;
    found.into_iter().map(|(_, tools)| tools).filter(one).collect()
}

/// The tool where the price of this one may stand, because their contracts may be one.
pub(super) fn paid_with(catalog: &Catalog, dossier: &Dossier, tool: &Tool) -> Option<String> {
    let group = groups(catalog, dossier).into_iter().find(|tools| tools.iter().any(|other| other.id == tool.id))?;
    let priced = |other: &&Tool| other.contract.as_ref().is_some_and(|contract| contract.cost.is_some());
    let other = group.into_iter().find(priced).filter(|other| other.id != tool.id)?;
    Some(named(catalog, other))
}

fn alike(catalog: &Catalog, tool: &Tool) -> Option<Alike> {
    let contract = tool.contract.as_ref()?;
    let service = catalog.services.get(tool.service.as_ref()?)?;
    Some((service.provider.clone(), contract.renews_on?.0, contract.notice_days))
}

impl OneContract {
    /// What to mind, in words.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        self.say(language, None)
    }

    /// The same beside what the client noted, which may say whether it is one contract.
    #[must_use]
    pub fn text_beside(&self, language: Language, note: &str) -> String {
        self.say(language, Some(note))
    }

    fn say(&self, language: Language, note: Option<&str>) -> String {
        let cost = self.paid.as_ref().map(|(_, currency, amount)| language.money(*amount, currency.as_str()));
        let values = [
            ("names", self.names.join(", ").into()),
            ("date", language.date(self.on).into()),
            ("cost", cost.unwrap_or_else(|| tr(language, "not-known")).into()),
            ("stays", self.stays.join(", ").into()),
            ("last", language.date(self.last).into()),
            ("note", note.unwrap_or_default().into()),
        ];
        // Notice of a contract that something still needs would end that, too.
        let key = match (note.is_some(), self.stays.is_empty()) {
            (false, true) => "plan-one-contract",
            (false, false) => "plan-one-contract-needed",
            (true, true) => "plan-one-contract-noted",
            (true, false) => "plan-one-contract-needed-noted",
        };
        tr_with(language, key, &values)
    }
}
