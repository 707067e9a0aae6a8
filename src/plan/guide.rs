//! What the catalogue knows about leaving a tool and arriving at the next one.
//!
//! In: a task's subject. Out: [`Guide`]s from exit facts of the old tool (those of the service, else
//! of its program, else of its operator), or for a task of arriving: the size worked out, arrival
//! facts of the chosen option that name the task, and what joining a cooperative costs and binds. An
//! exit fact with a day *before* something says how the contract is ended: it belongs to the notice.
//! Where nothing is known of how a content comes out, or until when, a guide says that it is to be asked.

use super::Plan;
use super::decided::Decided;
use super::dependence::named;
use super::names;
use super::sizing;
use super::task::{About, Guide, State, Task};
use crate::catalog::{Arrival, Catalog, Deadline, DecisionKind, Exit, ForEach, Price, Provider, Software, Status};
use crate::dossier::{Dossier, OptionId, Tool};
use crate::score::Candidate;
use crate::text::{Language, Text, tr, tr_with};

/// Who says what nobody is known to say: it is to be asked.
pub const ASK: &str = "ask";
/// Keys of what joining a cooperative costs, and of how one leaves it.
const PRICES: &str = "plan-join-prices";
const NOTICE: &str = "plan-join-notice";
/// The content that exit facts name when they hold for each kind.
const EVERYTHING: &str = "everything";

/// How a content leaves the first of the tools, and what is to be asked about that.
pub(super) fn leaving(catalog: &Catalog, about: &About, tools: &[&Tool]) -> Vec<Guide> {
    let kind = catalog.content(about.part.as_deref().unwrap_or_default()).map(|c| &c.id);
    let of_kind = |e: &Exit| e.content.as_str() == EVERYTHING || Some(&e.content) == kind;
    let fits = |e: &Exit| !is_of_notice(e) && of_kind(e);
    let Some(tool) = tools.first() else { return Vec::new() };
    let mut guides = exits(catalog, tool, &fits);
    let open = to_ask(catalog, about, tool, &guides);
    guides.extend(open);
    guides
}

/// What exit facts leave open of a content: how it comes out, or until when.
fn to_ask(catalog: &Catalog, about: &About, tool: &Tool, known: &[Guide]) -> Option<Guide> {
    let service = tool.service.as_ref().and_then(|id| catalog.services.get(id));
    let ends = service.is_some_and(|s| matches!(s.status, Status::Retired { .. }));
    let dated = |d: &Deadline| d.days.is_some() || !d.note.en.is_empty();
    let until = ends || known.iter().any(|g| g.deadline.as_ref().is_some_and(dated));
    let key = match (known.is_empty(), until) {
        (true, _) => "plan-exit-how",
        (false, false) => "plan-exit-until",
        (false, true) => return None,
    };
    let part = about.part.as_deref().unwrap_or_default();
    let name = named(catalog, tool);
    Some(Guide {
        from: ASK.to_owned(),
        what: in_all(|language| tr_with(language, key, &[("part", part.into())])),
        how: in_all(|language| tr_with(language, "plan-exit-ask", &[("name", name.as_str().into())])),
        deadline: None,
        sources: Vec::new(),
    })
}

impl Plan {
    /// What is to be asked before notice, in words: contents of tools that end, of which it is not known how they come
    /// out or until when.
    #[must_use]
    pub fn exits_to_ask(&self, catalog: &Catalog, dossier: &Dossier, language: Language) -> Option<String> {
        let open = |task: &&Task| task.state == State::Open && task.how.iter().any(|g| g.from == ASK);
        let mut tools: Vec<(String, Vec<&str>)> = Vec::new();
        for about in self.tasks.iter().filter(open).map(|task| &task.about) {
            let Some(tool) = about.tool.as_deref().and_then(|id| dossier.tool(id)) else { continue };
            let (name, part) = (named(catalog, tool), about.part.as_deref().unwrap_or_default());
            match tools.iter_mut().find(|(known, _)| *known == name) {
                Some((_, parts)) => parts.push(part),
                None => tools.push((name, vec![part])),
            }
        }
        let names: Vec<String> = tools.iter().map(|(name, parts)| format!("{name} ({})", parts.join(", "))).collect();
        let names = names.join("; ");
        (!names.is_empty()).then(|| tr_with(language, "plan-exits-to-ask", &[("names", names.into())]))
    }
}

/// How the contract of the first of the tools is ended.
pub(super) fn giving_notice(catalog: &Catalog, tools: &[&Tool]) -> Vec<Guide> {
    tools.first().map_or_else(Vec::new, |tool| exits(catalog, tool, &is_of_notice))
}

/// Whether it says until when the contract is to be ended.
fn is_of_notice(exit: &Exit) -> bool {
    exit.deadline.as_ref().is_some_and(|d| d.before.is_some())
}

/// The exit facts of a tool that fit.
fn exits(catalog: &Catalog, tool: &Tool, fits: &dyn Fn(&Exit) -> bool) -> Vec<Guide> {
    let Some(service) = tool.service.as_ref().and_then(|id| catalog.services.get(id)) else { return Vec::new() };
    let guides = |from: String, list: &[Exit]| -> Vec<Guide> {
        list.iter().filter(|e| fits(e)).map(|e| way_out(&from, e)).collect()
    };
    let software = catalog.software_of(service);
    let provider = catalog.provider_of(service);
    first_known([
        guides(format!("service:{}", service.id), &service.exit),
        software.map_or_else(Vec::new, |s| guides(format!("software:{}", s.id), &s.exit)),
        provider.map_or_else(Vec::new, |p| guides(format!("provider:{}", p.id), &p.exit)),
    ])
}

fn way_out(from: &str, exit: &Exit) -> Guide {
    Guide {
        from: from.to_owned(),
        what: exit.what.clone(),
        how: exit.how.clone(),
        deadline: exit.deadline.clone(),
        sources: exit.sources.clone(),
    }
}

/// A guide with the name of who it is about.
type Named<'a> = (&'a str, Guide);

/// How one arrives at the options that the task is about, each said once. A task of the whole plan
/// names whom each guide is about.
pub(super) fn arriving(task: &str, about: &About, decided: &[Decided<'_>], people: Option<u32>) -> Vec<Guide> {
    let mut all: Vec<Named<'_>> = Vec::new();
    for of in decided.iter().filter(|d| about.moves.contains(&d.number)) {
        let fits = |id: &OptionId, failed: bool| about.option.as_ref().map_or(!failed, |option| option == id);
        for tried in of.tried.iter().filter(|t| fits(&t.option.id, t.failed.is_some())) {
            for (name, guide) in at_option(task, of, &tried.option, people) {
                if !all.iter().any(|(_, g)| (&g.what, &g.how) == (&guide.what, &guide.how)) {
                    all.push((name, guide));
                }
            }
        }
    }
    let named = |(name, guide): Named<'_>| if about.each == ForEach::Plan { about_whom(name, guide) } else { guide };
    all.into_iter().map(named).collect()
}

fn about_whom(name: &str, guide: Guide) -> Guide {
    let what = in_all(|language| format!("{name}: {}", guide.what.get(language)));
    Guide { what, ..guide }
}

fn at_option<'a>(task: &str, of: &Decided<'_>, option: &Candidate<'a>, people: Option<u32>) -> Vec<Named<'a>> {
    let mut guides = Vec::new();
    if task == names::SIZING {
        guides.push((option.service.name.as_str(), sizing::worked_out(option, of.of, of.of.seats.or(people))));
    }
    // A trial ends before one joins, so what is known of joining stands with the resolution.
    let before = task == names::RESOLUTION && of.kind == DecisionKind::Trial;
    guides.extend(arrivals(if before { names::JOIN } else { task }, option));
    if let Some(provider) = option.provider.filter(|p| is_cooperative(p))
        && [names::RESOLUTION, names::JOIN].contains(&task)
    {
        guides.extend(membership(provider).into_iter().map(|guide| (provider.name.as_str(), guide)));
    }
    guides
}

/// What to know before an option is ordered, such as who may become a customer: facts that name the task of ordering
/// it. Something to read and to check, no verdict.
#[must_use]
pub fn before_ordering(option: &Candidate<'_>) -> Vec<Guide> {
    arrivals(names::ORDER, option).into_iter().map(|(_, guide)| guide).collect()
}

/// What is known of who may become a customer, where not everybody may.
pub fn eligibility<'a>(option: &Candidate<'a>) -> impl Iterator<Item = &'a Arrival> + use<'a> {
    let program = option.software.into_iter().flat_map(|software| &software.arrival);
    let operator = option.provider.into_iter().flat_map(|provider| &provider.arrival);
    option.service.arrival.iter().chain(program).chain(operator).filter(|fact| fact.eligibility)
}

/// Facts that name the task: those of the service, else of its program, and those of the operator.
/// Of a composed option the program comes first, then its host. Facts that name no task stand with
/// the tasks of arriving.
fn arrivals<'a>(task: &str, option: &Candidate<'a>) -> Vec<Named<'a>> {
    let with = |wanted: Option<&str>| {
        let own = option.service;
        let service = facts(&own.name, &format!("service:{}", own.id), &own.arrival, wanted);
        let of_software = |s: &'a Software| facts(&s.name, &format!("software:{}", s.id), &s.arrival, wanted);
        let of_provider = |p: &'a Provider| facts(&p.name, &format!("provider:{}", p.id), &p.arrival, wanted);
        let software = option.software.map_or_else(Vec::new, of_software);
        let provider = option.provider.map_or_else(Vec::new, of_provider);
        if option.composed { [software, service, provider] } else { [service, software, provider] }
    };
    let [first, second, operator] = with(Some(task));
    let mut all = if first.is_empty() { second } else { first };
    all.extend(operator);
    if names::ARRIVAL.contains(&task) {
        all.extend(first_known(with(None)));
    }
    all
}

fn facts<'a>(name: &'a str, from: &str, list: &'a [Arrival], wanted: Option<&str>) -> Vec<Named<'a>> {
    let named = |a: &&Arrival| a.task.as_ref().map(|t| t.as_str()) == wanted;
    let guide = |a: &Arrival| Guide {
        from: from.to_owned(),
        what: a.what.clone(),
        how: a.how.clone(),
        deadline: None,
        sources: a.sources.clone(),
    };
    list.iter().filter(named).map(|a| (name, guide(a))).collect()
}

/// Whether an operator belongs to its members, so that one joins it before one orders.
#[must_use]
pub fn is_cooperative(provider: &Provider) -> bool {
    provider.facts.get("ownership").is_some_and(|fact| fact.level == *names::COOPERATIVE)
}

/// What nobody is known to say about joining a cooperative, as keys of messages; nothing of an operator that is none.
#[must_use]
pub fn not_known_of_joining(provider: &Provider) -> Vec<&'static str> {
    let open = [(PRICES, provider.prices.is_empty()), (NOTICE, provider.exit.is_empty())];
    open.into_iter().filter(|(_, open)| *open && is_cooperative(provider)).map(|(key, _)| key).collect()
}

/// Shares, fee and notice of a cooperative; what is not known is to be asked.
fn membership(provider: &Provider) -> Vec<Guide> {
    let from = format!("provider:{}", provider.id);
    let ask = |key: &str| Guide {
        from: from.clone(),
        what: in_all(|language| tr(language, key)),
        how: in_all(|language| tr_with(language, "plan-join-ask", &[("name", provider.name.as_str().into())])),
        deadline: None,
        sources: Vec::new(),
    };
    let mut guides: Vec<Guide> = provider.prices.iter().map(|p| price(&from, p)).collect();
    if guides.is_empty() {
        guides.push(ask(PRICES));
    }
    if provider.exit.is_empty() {
        guides.push(ask(NOTICE));
    }
    guides.extend(provider.exit.iter().map(|exit| way_out(&from, exit)));
    guides
}

fn price(from: &str, price: &Price) -> Guide {
    let amount = |language: Language| language.money(price.amount.0, price.currency.as_str());
    let per = format!("doc-per-{}", price.per.code());
    Guide {
        from: from.to_owned(),
        what: in_all(|language| tr_with(language, &per, &[("amount", amount(language).into())])),
        how: price.note.clone(),
        deadline: None,
        sources: price.sources.clone(),
    }
}

/// A text of the program in all its languages.
pub(super) fn in_all(say: impl Fn(Language) -> String) -> Text {
    Text { en: say(Language::En), de: Some(say(Language::De)), nl: Some(say(Language::Nl)) }
}

fn first_known<T>(lists: [Vec<T>; 3]) -> Vec<T> {
    lists.into_iter().find(|l| !l.is_empty()).unwrap_or_default()
}
