//! Notices as they are planned: when, when the contract ends by them, and what is still to be fetched then.
//!
//! In: a finished plan and its dossier. Out: one [`GivenNotice`] per old tool with a contract and a planned notice, in
//! the dossier's order, and in words what to mind where notice comes before the last export.

use jiff::civil::Date;

use super::Plan;
use super::contract::next_renewal;
use super::dependence::named;
use super::hard::HardKind;
use super::names;
use super::task::Dates;
use crate::catalog::Catalog;
use crate::dossier::{Dossier, Tool};
use crate::text::{Language, tr, tr_with};

/// A notice as it is planned, or was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenNotice {
    /// Inventory id of the tool.
    pub tool: String,
    /// Its name.
    pub name: String,
    /// The day on which notice is given.
    pub on: Date,
    /// The day on which the contract ends by it; `None` = not known.
    pub ends: Option<Date>,
    /// How long a term is, is assumed, and with it the end.
    pub assumed: bool,
    /// The day on which its last content is exported; `None` = there is none.
    pub exported: Option<Date>,
    /// The last day on which notice is in time; `None` = not known.
    pub last: Option<Date>,
}

impl Plan {
    /// The planned notices of contracts.
    #[must_use]
    pub fn notices(&self, catalog: &Catalog, dossier: &Dossier) -> Vec<GivenNotice> {
        let calendar = super::calendar(catalog, dossier);
        let one = |tool: &Tool| {
            let contract = tool.contract.as_ref()?;
            let on = self.of_tool(names::NOTICE, &tool.id).map(|d| d.finish).max()?;
            let ends = contract.notice_days.and_then(|_| next_renewal(contract, on, Some(on), &calendar));
            // The renewal that was entered needs no length of a term.
            let entered = contract.term_months.is_some() || ends == contract.renews_on.map(|day| day.0);
            Some(GivenNotice {
                tool: tool.id.clone(),
                name: named(catalog, tool),
                on,
                ends,
                assumed: ends.is_some() && !entered,
                exported: self.of_tool(names::EXPORT, &tool.id).map(|d| d.finish).max(),
                last: self.last_notice(&tool.id).filter(|_| contract.notice_days.is_some()),
            })
        };
        dossier.inventory.iter().filter_map(one).collect()
    }

    /// The last day on which notice of a tool is in time.
    fn last_notice(&self, tool: &str) -> Option<Date> {
        let own = self.hard.iter().filter(|line| line.kind == HardKind::Notice && line.what == tool);
        own.map(|line| line.on).min()
    }

    /// Dates of a tool's tasks that come from this task of the playbook.
    pub(super) fn of_tool(&self, template: &str, tool: &str) -> impl Iterator<Item = &Dates> {
        let own = self.tasks.iter().filter(move |t| t.is(template) && t.about.tool.as_deref() == Some(tool));
        own.filter_map(|t| t.dates.as_ref())
    }
}

impl GivenNotice {
    /// The day, and the end of the contract, in words.
    #[must_use]
    pub fn in_brief(&self, language: Language) -> String {
        let key = if self.ends.is_some() { "plan-notice-brief" } else { "plan-notice-brief-open" };
        let brief = tr_with(language, key, &self.values(language));
        std::iter::once(brief).chain(self.doubt(language)).collect::<Vec<_>>().join(", ")
    }

    /// That the end rests on a length of a term that nobody entered.
    fn doubt(&self, language: Language) -> Option<String> {
        self.assumed.then(|| tr(language, "plan-term-assumed"))
    }

    /// What to mind where notice is given before the last export; `None` = it is given after.
    #[must_use]
    pub fn text(&self, language: Language) -> Option<String> {
        let exported = self.exported.filter(|day| *day > self.on)?;
        let key = match self.ends {
            Some(ends) if exported <= ends => "plan-notice-before-export",
            Some(_) => "plan-notice-too-early",
            None => "plan-notice-open-end",
        };
        let text = tr_with(language, key, &self.values(language));
        // Only what the contract itself keeps until its end can wait.
        let waits = self.last.filter(|last| *last >= exported && key == "plan-notice-before-export");
        let last = waits.map(|last| tr_with(language, "plan-notice-can-wait", &[("last", language.date(last).into())]));
        let doubt = self.assumed.then(|| tr(language, "plan-notice-assumed"));
        Some(std::iter::once(text).chain(last).chain(doubt).collect::<Vec<_>>().join(" "))
    }

    fn values(&self, language: Language) -> [(&'static str, crate::text::message::Arg); 4] {
        let day = |day: Option<Date>| day.map(|day| language.date(day)).unwrap_or_default();
        [
            ("name", self.name.as_str().into()),
            ("on", language.date(self.on).into()),
            ("ends", day(self.ends).into()),
            ("exported", day(self.exported).into()),
        ]
    }
}
