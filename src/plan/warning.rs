//! What to mind about dependence, and the task that answers it.
//!
//! In: dossier, the tools after the moves, and on whom they hang. Out: [`Warning`]s, each with its words and its task.

use std::collections::BTreeSet;

use super::Plan;
use super::dependence::{Bundle, Bundles, Placed, named, owner, vital};
use crate::catalog::{Catalog, ProviderId, TaskId};
use crate::dossier::{Client, Dossier, Keyholder};
use crate::text::{Language, tr, tr_with};

/// Something to be told, with the task of the playbook that answers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// More than half of the tools hang on one provider.
    MostOnOne(String),
    /// Every tool that cannot be missed for a day hangs on one provider.
    VitalOnOne(String),
    /// More than half of the tools hang on several providers of one owner.
    MostOnOwner(String),
    /// Every tool that cannot be missed for a day hangs on several providers of one owner.
    VitalOnOwner(String),
    /// Nobody can run a tool.
    NobodyRuns(String),
    /// One person can run a tool.
    OnePerson(String),
    /// Who can run these tools was not answered; their names.
    RunnersUnknown(String),
    /// No deputy is named for a key; its name in messages.
    NoDeputy(&'static str),
    /// No fallback is named for a tool that cannot be missed for a day.
    NoFallback(String),
}

impl Warning {
    /// Code in keys of messages.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::MostOnOne(_) => "most",
            Self::VitalOnOne(_) => "vital",
            Self::MostOnOwner(_) => "most-owner",
            Self::VitalOnOwner(_) => "vital-owner",
            Self::NobodyRuns(_) => "nobody-runs",
            Self::OnePerson(_) => "one-person",
            Self::RunnersUnknown(_) => "runners-unknown",
            Self::NoDeputy(_) => "no-deputy",
            Self::NoFallback(_) => "no-fallback",
        }
    }

    /// The warning in words, with the title of the task that answers it, where the catalogue has it. Where there is a
    /// `plan`, the task is named only if it is in it.
    #[must_use]
    pub fn text(&self, catalog: &Catalog, plan: Option<&Plan>, language: Language) -> String {
        let id = TaskId::from(self.task());
        let there = plan.is_none_or(|plan| plan.has(self.task()));
        let task = catalog.tasks.iter().find(|t| t.id == id).filter(|_| there);
        let about = self.about(language);
        let text = tr_with(language, &format!("doc-hangs-warning-{}", self.code()), &[("about", about.into())]);
        match task.map(|t| t.title.get(language).to_owned()) {
            Some(title) => format!("{text} {}", tr_with(language, "doc-hangs-task", &[("title", title.into())])),
            None => text,
        }
    }

    fn about(&self, language: Language) -> String {
        match self {
            Self::NoDeputy(key) => tr(language, &format!("doc-hangs-key-{key}")),
            Self::MostOnOne(name)
            | Self::VitalOnOne(name)
            | Self::MostOnOwner(name)
            | Self::VitalOnOwner(name)
            | Self::NobodyRuns(name)
            | Self::OnePerson(name)
            | Self::RunnersUnknown(name)
            | Self::NoFallback(name) => name.clone(),
        }
    }

    /// The task that answers it.
    #[must_use]
    pub const fn task(&self) -> &'static str {
        match self {
            Self::MostOnOne(_) | Self::MostOnOwner(_) => "dependence-review",
            Self::VitalOnOne(_) | Self::VitalOnOwner(_) => "fallback-exercise",
            Self::NobodyRuns(_) | Self::OnePerson(_) | Self::RunnersUnknown(_) => "second-administrator",
            Self::NoDeputy(_) => "domain-and-keys",
            Self::NoFallback(_) => "fallback-way",
        }
    }
}

/// What to mind: on whom most hangs after the moves, then today's tools, then the keys.
pub(super) fn warnings(catalog: &Catalog, dossier: &Dossier, after: &[Placed<'_>], bundles: &Bundles) -> Vec<Warning> {
    let mut found = concentrated(after, &bundles.providers, [Warning::MostOnOne, Warning::VitalOnOne]);
    let owners = behind_several(after, &bundles.owners);
    found.extend(concentrated(after, &owners, [Warning::MostOnOwner, Warning::VitalOnOwner]));
    found.extend(of_tools(catalog, dossier));
    found.extend(of_keys(&dossier.client));
    found
}

/// Bundles with more than half of the tools, and those with every tool that cannot be missed for a day.
fn concentrated(after: &[Placed<'_>], bundles: &[Bundle], say: [fn(String) -> Warning; 2]) -> Vec<Warning> {
    let [most, every] = say;
    let vital = after.iter().filter(|t| t.hanging.vital).count();
    let mut found = Vec::new();
    for bundle in bundles {
        let Some(on) = &bundle.on else { continue };
        let own = bundle.tools.iter().filter(|t| t.vital).count();
        if after.len() > 1 && 2 * bundle.tools.len() > after.len() {
            found.push(most(on.clone()));
        }
        if vital > 1 && own == vital {
            found.push(every(on.clone()));
        }
    }
    found
}

/// Owners behind more than one operator: of the others the operator says it all.
fn behind_several(after: &[Placed<'_>], owners: &[Bundle]) -> Vec<Bundle> {
    let operators = |on: &Option<String>| {
        let own = after.iter().filter_map(|t| t.provider).filter(|p| owner(p) == *on);
        own.map(|p| &p.id).collect::<BTreeSet<&ProviderId>>().len()
    };
    owners.iter().filter(|bundle| operators(&bundle.on) > 1).cloned().collect()
}

/// What is said, or not said, of today's tools.
fn of_tools(catalog: &Catalog, dossier: &Dossier) -> Vec<Warning> {
    let mut found = Vec::new();
    for tool in &dossier.inventory {
        match tool.who_can_run {
            Some(0) => found.push(Warning::NobodyRuns(named(catalog, tool))),
            Some(1) => found.push(Warning::OnePerson(named(catalog, tool))),
            _ => {}
        }
        if vital(tool) && tool.fallback.trim().is_empty() {
            found.push(Warning::NoFallback(named(catalog, tool)));
        }
    }
    let unknown = dossier.inventory.iter().filter(|t| t.who_can_run.is_none());
    let unknown: Vec<String> = unknown.map(|tool| named(catalog, tool)).collect();
    if !unknown.is_empty() {
        found.push(Warning::RunnersUnknown(unknown.join(", ")));
    }
    found
}

fn of_keys(client: &Client) -> Vec<Warning> {
    let keys = &client.keys;
    let held: [(&'static str, &Keyholder); 5] = [
        ("domain-registrar", &keys.domain_registrar),
        ("dns", &keys.dns),
        ("admin-accounts", &keys.admin_accounts),
        ("backups", &keys.backups),
        ("recovery-codes", &keys.recovery_codes),
    ];
    held.iter().filter(|(_, k)| k.deputy.trim().is_empty()).map(|(name, _)| Warning::NoDeputy(name)).collect()
}
