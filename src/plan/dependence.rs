//! What hangs on whom: tools by provider, owner and country, today and after the decided moves.
//!
//! In: catalogue and dossier, all moves. Out: a [`Dependence`] with warnings, each with the task that answers it
//! (`warning.rs`). Rules: `plan.md`, "Dependence".

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::decided::{in_force, is_complete};
use super::warning::{Warning, warnings};
use super::{names, unofficial};
use crate::catalog::{Catalog, Country, Provider};
use crate::dossier::{Decision, Dossier, Move, OptionId, Shape, Tool, Without};
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
    /// It is only being tried beside what is in use.
    pub trial: bool,
    /// The client runs it; who is named as operator lends the machine.
    pub own: bool,
}

impl Hanging {
    /// Its name, with what is to be said of it in brackets.
    #[must_use]
    pub fn label(&self, language: Language) -> String {
        let marks = [
            (self.trial, "doc-hangs-trial"),
            (self.own, "doc-hangs-own"),
            (self.vital, "doc-hangs-vital"),
            (self.kept, "doc-hangs-kept"),
        ];
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
        self.tools.iter().filter_map(|t| t.users).fold(0, u32::saturating_add)
    }

    /// The same in words: tools whose users are not known make it "at least", never nought.
    #[must_use]
    pub fn people(&self, language: Language) -> String {
        let known = self.tools.iter().filter(|t| t.users.is_some()).count();
        let count = self.users().to_string();
        match known {
            0 => tr(language, "not-known"),
            _ if known < self.tools.len() => tr_with(language, "doc-hangs-at-least", &[("count", count.into())]),
            _ => count,
        }
    }
}

/// The tools at one time, bundled four ways, the largest bundle first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundles {
    /// By operator.
    pub providers: Vec<Bundle>,
    /// By owner: the parent, or the operator where there is none.
    pub owners: Vec<Bundle>,
    /// By country of the operator.
    pub countries: Vec<Bundle>,
    /// By country of the owner.
    pub owner_countries: Vec<Bundle>,
}

impl Bundles {
    /// All four, each with its code in keys of messages; codes of bundles by country end in `country`.
    #[must_use]
    pub fn lists(&self) -> [(&'static str, &[Bundle]); 4] {
        [
            ("provider", self.providers.as_slice()),
            ("owner", self.owners.as_slice()),
            ("country", self.countries.as_slice()),
            ("owner-country", self.owner_countries.as_slice()),
        ]
    }
}

/// What hangs on whom, now and then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dependence {
    /// With today's tools.
    pub today: Bundles,
    /// After the decided moves.
    pub after: Bundles,
    /// Today's tools that no longer stand in `after`.
    pub ended: Vec<Ended>,
    /// Moves without a decision, from 0: their tools stand in `after` as today.
    pub open: Vec<usize>,
    /// What to mind: on whom most hangs after the moves, and what the dossier says of today's tools and of the keys.
    pub warnings: Vec<Warning>,
}

/// One of today's tools that ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Its name.
    pub name: String,
    /// The day until which it stays for one thing; `None` = for nothing.
    pub until: Option<Date>,
    /// No use case takes up what it is used for: it is closed because nobody allowed it.
    pub unreplaced: bool,
    /// People who use it.
    pub users: Option<u32>,
    /// It cannot be missed for a day.
    pub vital: bool,
}

impl Ended {
    /// Its name, with the day until which it stays.
    #[must_use]
    pub fn label(&self, language: Language) -> String {
        let Some(until) = self.until else { return self.name.clone() };
        let values = [("name", self.name.as_str().into()), ("date", language.date(until).into())];
        tr_with(language, "doc-hangs-kept-until", &values)
    }
}

/// What becomes of a tool.
pub(super) enum Fate {
    /// It goes on.
    Stays,
    /// It goes on for one thing, and no task ends that.
    Kept,
    /// It ends, perhaps after it stayed for one thing until this day.
    Ends(Option<Date>),
}

impl Fate {
    /// Whether it stays for one thing only; `None` = it ends.
    const fn kept(&self) -> Option<bool> {
        match self {
            Self::Stays => Some(false),
            Self::Kept => Some(true),
            Self::Ends(_) => None,
        }
    }
}

/// A tool with the operator it hangs on.
pub(super) struct Placed<'a> {
    pub(super) hanging: Hanging,
    pub(super) provider: Option<&'a Provider>,
    /// What it is in the catalogue, so that it stands once where several moves lead to it.
    option: Option<OptionId>,
}

/// Everything over all moves, with options named in `language`.
#[must_use]
pub fn dependence(catalog: &Catalog, dossier: &Dossier, language: Language) -> Dependence {
    let today: Vec<Placed<'_>> = dossier.inventory.iter().map(|tool| in_use(catalog, tool, false)).collect();
    let fates = fates(catalog, dossier);
    let placed = after((catalog, dossier), &fates, language);
    let after = bundles(&placed);
    let open = dossier.moves.iter().enumerate().filter(|(_, m)| decided(m).is_none());
    let ended = dossier.inventory.iter().zip(&fates).filter_map(|(tool, fate)| match fate {
        Fate::Ends(until) => Some(Ended {
            name: named(catalog, tool),
            until: *until,
            unreplaced: !dossier.moves.iter().any(|of| of.replaces.contains(&tool.id)),
            users: tool.users,
            vital: vital(tool),
        }),
        Fate::Stays | Fate::Kept => None,
    });
    Dependence {
        ended: ended.collect(),
        today: bundles(&today),
        warnings: warnings(catalog, dossier, &placed, &after),
        after,
        open: open.map(|(i, _)| i).collect(),
    }
}

fn in_use<'a>(catalog: &'a Catalog, tool: &Tool, kept: bool) -> Placed<'a> {
    let service = tool.service.as_ref().and_then(|id| catalog.services.get(id));
    let (name, users, vital) = (named(catalog, tool), tool.users, vital(tool));
    let hanging = Hanging { name, users, vital, kept, trial: false, own: false };
    let provider = service.and_then(|s| catalog.provider_of(s));
    Placed { hanging, provider, option: tool.service.as_ref().map(OptionId::from) }
}

/// The tool's own name, else the service's, else an id.
pub(super) fn named(catalog: &Catalog, tool: &Tool) -> String {
    if !tool.name.is_empty() {
        return tool.name.clone();
    }
    match &tool.service {
        Some(id) => catalog.services.get(id).map_or_else(|| id.to_string(), |s| s.name.clone()),
        None => tool.id.clone(),
    }
}

/// Whether it cannot be missed for a day.
pub(super) fn vital(tool: &Tool) -> bool {
    matches!(tool.without_for, Some(Without::Hours4 | Without::Day))
}

/// Tools that stay, and options that were decided on.
fn after<'a>((catalog, dossier): (&'a Catalog, &Dossier), fates: &[Fate], language: Language) -> Vec<Placed<'a>> {
    let tools = dossier.inventory.iter().zip(fates).filter_map(|(tool, fate)| Some((tool, fate.kept()?)));
    let mut placed: Vec<Placed<'a>> = tools.map(|(tool, kept)| in_use(catalog, tool, kept)).collect();
    for (index, of) in dossier.moves.iter().enumerate() {
        for new in chosen((catalog, dossier), of, index, language) {
            join(&mut placed, new);
        }
    }
    placed
}

/// The decision of a move, unless it does not say yet on what.
fn decided(of: &Move) -> Option<&Decision> {
    of.decision.as_ref().filter(|d| is_complete(d))
}

/// What becomes of each tool of the inventory by the decided moves and the tasks that they bring.
pub(super) fn fates(catalog: &Catalog, dossier: &Dossier) -> Vec<Fate> {
    let closed: Vec<&str> = unofficial::closed(catalog, dossier).into_iter().map(|tool| tool.id.as_str()).collect();
    let exceptions_end = unofficial::is_planned(catalog, dossier, names::EXCEPTION_END);
    let one = |tool: &Tool| match fate(dossier, tool) {
        Fate::Stays if closed.contains(&tool.id.as_str()) => Fate::Ends(None),
        Fate::Ends(Some(_)) if !exceptions_end => Fate::Kept,
        fate => fate,
    };
    dossier.inventory.iter().map(one).collect()
}

/// What becomes of a tool by the moves that replace it; one that is kept for a time ends with it.
fn fate(dossier: &Dossier, tool: &Tool) -> Fate {
    let of = dossier.moves.iter().enumerate().filter(|(_, m)| m.replaces.contains(&tool.id));
    let followed = |index: usize, d: &Decision| d.kind == Shape::Keep || !in_force(dossier, index).is_empty();
    let shape = of.map(|(index, m)| decided(m).filter(|d| followed(index, d)).map(|d| &d.kind));
    let shapes: Vec<Option<&Shape>> = shape.collect();
    // An open use case goes on with the tool, whatever was decided for the others; so does one whose
    // every pilot failed, and one in which others are only tried beside it.
    let goes_on = |shape: &Option<&Shape>| matches!(shape, None | Some(Shape::Keep | Shape::Trial(_)));
    if shapes.is_empty() || shapes.iter().any(goes_on) {
        return Fate::Stays;
    }
    let until = shapes.iter().filter_map(|shape| match shape {
        Some(Shape::KeepFor { until, .. }) => Some(until.0),
        _ => None,
    });
    Fate::Ends(until.max())
}

/// The options of a move that are in force, with the users of what they replace.
fn chosen<'a>(
    (catalog, dossier): (&'a Catalog, &Dossier),
    of: &Move,
    index: usize,
    language: Language,
) -> Vec<Placed<'a>> {
    let replaced: Vec<&Tool> = of.replaces.iter().filter_map(|id| dossier.tool(id)).collect();
    let known: Vec<u32> = replaced.iter().filter_map(|t| t.users).collect();
    let trial = of.decision.as_ref().is_some_and(|d| matches!(d.kind, Shape::Trial(_)));
    // Seats are accounts; as many people as today may use it. How many try it is not known.
    let users = known.iter().copied().max().max(of.seats).filter(|_| !trial);
    let vital = !trial && replaced.iter().any(|t| vital(t));
    let place = |id: &OptionId| {
        let option = candidate(catalog, id);
        let name = option.as_ref().map_or_else(|| id.to_string(), |o| o.name(language));
        let own = option.as_ref().is_some_and(|o| o.composed);
        let hanging = Hanging { name, users, vital, kept: false, trial, own };
        Placed { hanging, provider: option.and_then(|o| o.provider), option: Some(id.clone()) }
    };
    in_force(dossier, index).into_iter().map(place).collect()
}

/// Adds a tool. One that is there already has the users of the larger group, who may be the same people.
fn join<'a>(placed: &mut Vec<Placed<'a>>, new: Placed<'a>) {
    match placed.iter_mut().find(|p| p.option == new.option) {
        Some(known) => {
            known.hanging.users = known.hanging.users.max(new.hanging.users);
            known.hanging.vital |= new.hanging.vital;
            known.hanging.kept &= new.hanging.kept;
            known.hanging.trial &= new.hanging.trial;
        }
        None => placed.push(new),
    }
}

fn bundles(tools: &[Placed<'_>]) -> Bundles {
    Bundles {
        providers: bundle(tools, |p| Some(p.name.clone())),
        owners: bundle(tools, owner),
        countries: bundle(tools, |p| country(p).map(|c| c.as_str().to_owned())),
        owner_countries: bundle(tools, |p| owner_country(p).map(|c| c.as_str().to_owned())),
    }
}

/// Who controls the operator; `None` = not known.
pub(super) fn owner(provider: &Provider) -> Option<String> {
    let legal = provider.legal.as_ref()?;
    if legal.without_parent() { Some(provider.name.clone()) } else { legal.parent.clone() }
}

fn country(provider: &Provider) -> Option<&Country> {
    provider.legal.as_ref()?.country.as_ref()
}

fn owner_country(provider: &Provider) -> Option<&Country> {
    let legal = provider.legal.as_ref()?;
    if legal.without_parent() { legal.country.as_ref() } else { legal.parent_country.as_ref() }
}

fn bundle(tools: &[Placed<'_>], on: impl Fn(&Provider) -> Option<String>) -> Vec<Bundle> {
    let mut found: BTreeMap<Option<String>, Vec<Hanging>> = BTreeMap::new();
    for tool in tools {
        found.entry(tool.provider.and_then(&on)).or_default().push(tool.hanging.clone());
    }
    let mut all: Vec<Bundle> = found.into_iter().map(|(on, tools)| Bundle { on, tools }).collect();
    all.sort_by(|a, b| b.tools.len().cmp(&a.tools.len()).then(b.users().cmp(&a.users())).then(a.on.cmp(&b.on)));
    all
}
