//! What hangs on whom: tools by provider, owner and country, today and after the decided moves.
//!
//! In: catalogue and dossier, all moves. Out: a [`Dependence`] with warnings, each with the task that answers it.
//! Rules: `plan.md`, "Dependence".

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Country, Provider, TaskId};
use crate::dossier::{Decision, Dossier, Keyholder, Move, Shape, Tool, Without};
use crate::score::candidate;
use crate::text::{Language, tr, tr_with};

/// A tool as it hangs on somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hanging {
    /// The tool's name, or the option's.
    pub name: String,
    /// People who use it.
    pub users: Option<u32>,
    /// It cannot be missed for a day.
    pub vital: bool,
    /// An old tool that stays for one thing.
    pub kept: bool,
}

impl Hanging {
    /// Its name, with what is to be said of it in brackets.
    #[must_use]
    pub fn label(&self, language: Language) -> String {
        let marks = [(self.vital, "doc-hangs-vital"), (self.kept, "doc-hangs-kept")];
        let marks: Vec<String> = marks.iter().filter(|(on, _)| *on).map(|(_, key)| tr(language, key)).collect();
        if marks.is_empty() { self.name.clone() } else { format!("{} ({})", self.name, marks.join("; ")) }
    }
}

/// Everything that hangs on one provider, owner or country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// Who; a code for a country; `None` = not known.
    pub on: Option<String>,
    /// What.
    pub tools: Vec<Hanging>,
}

impl Bundle {
    /// People who use something of it, each tool's counted; unknown ones count as none.
    #[must_use]
    pub fn users(&self) -> u32 {
        self.tools.iter().filter_map(|t| t.users).sum()
    }
}

/// The tools at one time, bundled three ways, the largest bundle first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundles {
    /// By operator.
    pub providers: Vec<Bundle>,
    /// By owner: the parent, or the operator where there is none.
    pub owners: Vec<Bundle>,
    /// By country of the operator.
    pub countries: Vec<Bundle>,
}

/// Something to be told, with the task of the playbook that answers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// More than half of the tools hang on one provider.
    MostOnOne(String),
    /// Every tool that cannot be missed for a day hangs on one provider.
    VitalOnOne(String),
    /// At most one person can run a tool.
    OnePerson(String),
    /// A key has no deputy; its name in messages.
    NoDeputy(&'static str),
    /// A tool that cannot be missed for a day has no fallback.
    NoFallback(String),
}

impl Warning {
    /// Code in keys of messages.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::MostOnOne(_) => "most",
            Self::VitalOnOne(_) => "vital",
            Self::OnePerson(_) => "one-person",
            Self::NoDeputy(_) => "no-deputy",
            Self::NoFallback(_) => "no-fallback",
        }
    }

    /// The warning in words, with the title of the task that answers it.
    #[must_use]
    pub fn text(&self, catalog: &Catalog, language: Language) -> String {
        let about = match self {
            Self::MostOnOne(name) | Self::VitalOnOne(name) | Self::OnePerson(name) | Self::NoFallback(name) => {
                name.clone()
            }
            Self::NoDeputy(key) => tr(language, &format!("doc-hangs-key-{key}")),
        };
        let id = TaskId::from(self.task());
        let task = catalog.tasks.iter().find(|t| t.id == id);
        let title = task.map_or_else(|| id.to_string(), |t| t.title.get(language).to_owned());
        let text = tr_with(language, &format!("doc-hangs-warning-{}", self.code()), &[("about", about.into())]);
        format!("{text} {}", tr_with(language, "doc-hangs-task", &[("title", title.into())]))
    }

    /// The task that answers it.
    #[must_use]
    pub const fn task(&self) -> &'static str {
        match self {
            Self::MostOnOne(_) => "dependence-review",
            Self::VitalOnOne(_) => "fallback-exercise",
            Self::OnePerson(_) => "second-administrator",
            Self::NoDeputy(_) => "domain-and-keys",
            Self::NoFallback(_) => "fallback-way",
        }
    }
}

/// What hangs on whom, now and then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dependence {
    /// With today's tools.
    pub today: Bundles,
    /// After the decided moves.
    pub after: Bundles,
    /// Moves without a decision, from 0: their tools stand in `after` as today.
    pub open: Vec<usize>,
    /// What to mind, of the tools after the moves.
    pub warnings: Vec<Warning>,
}

/// A tool with the operator it hangs on.
struct Placed<'a> {
    hanging: Hanging,
    provider: Option<&'a Provider>,
}

/// Everything over all moves.
#[must_use]
pub fn dependence(catalog: &Catalog, dossier: &Dossier) -> Dependence {
    let today: Vec<Placed<'_>> = dossier.inventory.iter().map(|tool| in_use(catalog, tool, false)).collect();
    let after = after(catalog, dossier);
    let open = dossier.moves.iter().enumerate().filter(|(_, m)| m.decision.is_none());
    Dependence {
        today: bundles(&today),
        warnings: warnings(dossier, &after),
        after: bundles(&after),
        open: open.map(|(i, _)| i).collect(),
    }
}

fn in_use<'a>(catalog: &'a Catalog, tool: &Tool, kept: bool) -> Placed<'a> {
    let service = tool.service.as_ref().and_then(|id| catalog.services.get(id));
    let name = match service {
        Some(service) if tool.name.is_empty() => service.name.clone(),
        _ if !tool.name.is_empty() => tool.name.clone(),
        _ => tool.service.as_ref().map_or_else(|| tool.id.clone(), ToString::to_string),
    };
    let hanging = Hanging { name, users: tool.users, vital: vital(tool), kept };
    Placed { hanging, provider: service.and_then(|s| catalog.provider_of(s)) }
}

fn vital(tool: &Tool) -> bool {
    matches!(tool.without_for, Some(Without::Hours4 | Without::Day))
}

/// Tools that stay, and options that were decided on.
fn after<'a>(catalog: &'a Catalog, dossier: &Dossier) -> Vec<Placed<'a>> {
    let moving = || dossier.moves.iter().filter_map(|m| m.decision.as_ref().map(|d| (m, d)));
    let goes = |tool: &Tool, keeps: bool| {
        let of = |(m, d): (&Move, &Decision)| {
            let kept = matches!(d.kind, Shape::KeepFor { .. });
            m.replaces.contains(&tool.id) && d.kind != Shape::Keep && kept == keeps
        };
        moving().any(of)
    };
    let stays = dossier.inventory.iter().filter(|t| !goes(t, false) || goes(t, true));
    let mut placed: Vec<Placed<'a>> = stays.map(|tool| in_use(catalog, tool, goes(tool, true))).collect();
    for (of, decision) in moving().filter(|(_, d)| d.kind != Shape::Keep) {
        placed.extend(chosen(catalog, dossier, of, decision));
    }
    placed
}

/// The options of a decision, with the users of what they replace.
fn chosen<'a>(catalog: &'a Catalog, dossier: &Dossier, of: &Move, decision: &Decision) -> Vec<Placed<'a>> {
    let replaced: Vec<&Tool> = of.replaces.iter().filter_map(|id| dossier.tool(id)).collect();
    let known: Vec<u32> = replaced.iter().filter_map(|t| t.users).collect();
    let users = of.seats.or_else(|| known.iter().copied().max());
    let vital = replaced.iter().any(|t| vital(t));
    let place = |option: crate::score::Candidate<'a>| Placed {
        hanging: Hanging { name: option.name(), users, vital, kept: false },
        provider: option.provider,
    };
    decision.options().into_iter().filter_map(|id| candidate(catalog, id)).map(place).collect()
}

fn bundles(tools: &[Placed<'_>]) -> Bundles {
    Bundles {
        providers: bundle(tools, |p| p.map(|p| p.name.clone())),
        owners: bundle(tools, |p| p.and_then(owner)),
        countries: bundle(tools, |p| country(p?).map(|c| c.as_str().to_owned())),
    }
}

/// Who controls the operator; `None` = not known.
fn owner(provider: &Provider) -> Option<String> {
    let legal = provider.legal.as_ref()?;
    if legal.without_parent() { Some(provider.name.clone()) } else { legal.parent.clone() }
}

fn country(provider: &Provider) -> Option<&Country> {
    provider.legal.as_ref()?.country.as_ref()
}

fn bundle(tools: &[Placed<'_>], on: impl Fn(Option<&Provider>) -> Option<String>) -> Vec<Bundle> {
    let mut found: BTreeMap<Option<String>, Vec<Hanging>> = BTreeMap::new();
    for tool in tools {
        found.entry(on(tool.provider)).or_default().push(tool.hanging.clone());
    }
    let mut all: Vec<Bundle> = found.into_iter().map(|(on, tools)| Bundle { on, tools }).collect();
    all.sort_by(|a, b| b.tools.len().cmp(&a.tools.len()).then(b.users().cmp(&a.users())).then(a.on.cmp(&b.on)));
    all
}

fn warnings(dossier: &Dossier, after: &[Placed<'_>]) -> Vec<Warning> {
    let mut warnings = Vec::new();
    for bundle in bundles(after).providers {
        let Some(on) = bundle.on.clone() else { continue };
        let vital = after.iter().filter(|t| t.hanging.vital).count();
        let own = bundle.tools.iter().filter(|t| t.vital).count();
        if after.len() > 1 && 2 * bundle.tools.len() > after.len() {
            warnings.push(Warning::MostOnOne(on.clone()));
        }
        if vital > 1 && own == vital {
            warnings.push(Warning::VitalOnOne(on));
        }
    }
    let name = |tool: &Tool| if tool.name.is_empty() { tool.id.clone() } else { tool.name.clone() };
    for tool in &dossier.inventory {
        if tool.who_can_run.is_some_and(|n| n <= 1) {
            warnings.push(Warning::OnePerson(name(tool)));
        }
        if vital(tool) && tool.fallback.is_empty() {
            warnings.push(Warning::NoFallback(name(tool)));
        }
    }
    let keys = &dossier.client.keys;
    let held: [(&'static str, &Keyholder); 5] = [
        ("domain-registrar", &keys.domain_registrar),
        ("dns", &keys.dns),
        ("admin-accounts", &keys.admin_accounts),
        ("backups", &keys.backups),
        ("recovery-codes", &keys.recovery_codes),
    ];
    warnings.extend(held.iter().filter(|(_, k)| k.deputy.is_empty()).map(|(name, _)| Warning::NoDeputy(name)));
    warnings
}
