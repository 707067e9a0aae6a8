//! What hangs on it: money, days, the way back, people, and on whom the client's tools hang then.
//!
//! In: a decision, the plan of all decided moves, today's contracts. Out: one block of pairs. Of an open move: what
//! stays until it is decided, what that fails and costs, and that no day is set. The money is in `stakes_money.rs`, what
//! to mind about days in `stakes_dates.rs`.

use jiff::civil::Date;

use super::Decided;
use super::board::missed;
use super::grounds;
use super::instead::gates;
use super::stakes_dates::{own_dates, risks, shared};
use super::stakes_money::{costs, with_reasons};
use crate::dossier::Tool;
use crate::plan::{Dependence, HardKind, OneMoreTerm, Plan, Renewal, dependence, next_renewals};
use crate::report::KeyValue;
use crate::report::documents::draft::Draft;
use crate::report::documents::takeover::unchecked_tools;
use crate::score::{Scored, Status};

/// The task with which everybody works with the new tool, and the first one after which there is no way back.
const GO_LIVE: &str = "go-live";
const DELETION: &str = "deletion-request";

/// Right after the decision.
pub(super) fn write<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>, plan: Option<&Plan>, index: usize) {
    let plan = plan.filter(|_| !decided.is_open());
    let dossier = draft.dossier;
    let today: Vec<&Tool> = decided.of.replaces.iter().filter_map(|id| dossier.tool(id)).collect();
    let values = [
        ("doc-dec-stake-until", until_decided(draft, decided, &today)),
        ("doc-dec-stake-cost", costs(draft, decided, &today)),
        ("doc-dec-stake-work", plan.map(|plan| work(draft, plan)).unwrap_or_default()),
        ("doc-dec-stake-when", when(draft, decided, (plan, index), &today)),
        ("doc-dec-stake-back", plan.map(|plan| back(draft, plan, index)).unwrap_or_default()),
        ("doc-dec-stake-risks", plan.map(|plan| risks(draft, plan, index)).unwrap_or_default()),
        ("doc-dec-stake-people", people(draft, &today)),
        ("doc-hangs-unchecked", unchecked_tools(draft, &[index])),
        ("doc-dec-stake-heard", plan.map(|plan| heard(draft, decided, plan, index)).unwrap_or_default()),
        ("doc-dec-stake-on", on(draft, decided, &today)),
    ];
    let filled = values.into_iter().filter(|(_, lines)| !lines.is_empty());
    let text = |(key, lines): (&str, Vec<String>)| draft.pair(key, with_reasons(draft, decided, key, &lines));
    let pairs: Vec<KeyValue> = filled.map(text).collect();
    if !pairs.is_empty() {
        draft.section("doc-dec-stake");
        draft.pairs(pairs);
    }
}

/// What stays as it is while nothing is decided.
fn until_decided(draft: &Draft<'_>, decided: &Decided<'_>, today: &[&Tool]) -> Vec<String> {
    if !decided.is_open() {
        return Vec::new();
    }
    let names: Vec<String> = today.iter().map(|tool| draft.words.tool(tool)).collect();
    let key = if names.is_empty() { "doc-dec-stake-nothing-stays" } else { "doc-dec-stake-stays" };
    let mut lines = vec![draft.with(key, &[("names", draft.words.list(&names).into())])];
    lines.extend(fails(draft, decided));
    let unofficial = today.iter().filter(|tool| tool.sanctioned == Some(false));
    let unofficial: Vec<String> = unofficial.map(|tool| draft.words.tool(tool)).collect();
    if !unofficial.is_empty() {
        lines.push(draft.with("doc-dec-stake-unofficial", &[("names", draft.words.list(&unofficial).into())]));
    }
    lines.extend(missing_notice(draft, today));
    lines.push(draft.tr("doc-dec-stake-settle"));
    lines
}

/// Which must-haves today's tools fail.
fn fails(draft: &Draft<'_>, decided: &Decided<'_>) -> Vec<String> {
    let today = grounds::today(draft, decided);
    let line = |option: &Scored<'_>| {
        let musts: Vec<String> =
            gates(option, Status::Fails).into_iter().map(|gate| missed(draft, decided, option, gate)).collect();
        let values = [("name", option.option.name(draft.language).into()), ("musts", musts.join("; ").into())];
        (!musts.is_empty()).then(|| draft.with("doc-dec-stake-fails", &values))
    };
    today.iter().filter_map(line).collect()
}

/// What it costs if the next day to give notice passes while nothing is decided.
fn missing_notice(draft: &Draft<'_>, today: &[&Tool]) -> Vec<String> {
    let renewals = next_renewals(draft.catalog, draft.dossier);
    let line = |(tool, renewal): (&Tool, Option<Renewal>)| {
        let day = renewal.filter(|_| today.iter().any(|own| own.id == tool.id))?.notice?;
        let cost = OneMoreTerm::of(tool)?.cost.map(|(currency, cost)| draft.language.money(cost, currency.as_str()));
        let values = [
            ("name", draft.words.tool(tool).into()),
            ("date", draft.words.date(day).into()),
            ("cost", cost.unwrap_or_else(|| draft.tr("not-known")).into()),
        ];
        Some(draft.with("doc-dec-stake-miss", &values))
    };
    draft.dossier.inventory.iter().zip(renewals).filter_map(line).collect()
}

/// Hours of the whole plan, as the plan says them; no amount holds them.
fn work(draft: &Draft<'_>, plan: &Plan) -> Vec<String> {
    let left = plan.work(draft.dossier).left(draft.language);
    let values = [("left", left.into()), ("count", plan.moves.len().into())];
    vec![draft.with("doc-dec-stake-work-value", &values)]
}

/// Start, switch-over, the end of a pilot, the day of notice, the day from which there is no way back.
fn when(
    draft: &Draft<'_>,
    decided: &Decided<'_>,
    (plan, index): (Option<&Plan>, usize),
    today: &[&Tool],
) -> Vec<String> {
    let own = || plan.into_iter().flat_map(|plan| &plan.tasks).filter(|t| t.is_active() && t.belongs_to(index + 1));
    let dates = |id: &'static str| own().filter(move |t| t.is(id)).filter_map(|t| t.dates.as_ref());
    let starts = || own().filter_map(|t| t.dates.as_ref()).map(|d| d.start);
    let before = |day: &Date| plan.is_some_and(|plan| *day < plan.start);
    let days = [
        ("doc-dec-stake-before", starts().filter(before).min()),
        ("doc-dec-stake-start", starts().filter(|day| !before(day)).min()),
        ("doc-dec-stake-pilot", decided.pilot),
        ("doc-dec-stake-live", dates(GO_LIVE).map(|d| d.finish).max()),
    ];
    let line = |(key, day): (&str, Option<Date>)| Some(draft.with(key, &[("date", draft.words.date(day?).into())]));
    let mut lines: Vec<String> = days.into_iter().filter_map(line).collect();
    lines.extend(notice(draft, plan, today));
    lines.extend(shared(draft, plan, index, today));
    lines.extend(plan.into_iter().flat_map(|plan| own_dates(draft, plan, index)));
    lines.extend(line(("doc-dec-stake-no-return", dates(DELETION).map(|d| d.start).min())));
    lines
}

/// The last day to give notice of each of today's contracts: by the plan, else the next one.
fn notice(draft: &Draft<'_>, plan: Option<&Plan>, today: &[&Tool]) -> Vec<String> {
    let renewals = next_renewals(draft.catalog, draft.dossier);
    let one = |tool: &&Tool| {
        tool.contract.as_ref()?;
        let hard = plan.into_iter().flat_map(|plan| &plan.hard);
        let hard = hard.filter(|line| line.kind == HardKind::Notice && line.what == tool.id).min_by_key(|line| line.on);
        let place = draft.dossier.inventory.iter().position(|other| other.id == tool.id);
        let next = place.and_then(|at| renewals.get(at).copied().flatten()).and_then(|renewal| renewal.notice);
        let missed = hard.is_some_and(|line| line.missed);
        let planned = hard.and_then(|line| line.planned).map(|day| draft.words.date(day));
        let key = match planned {
            _ if missed => "doc-dec-stake-notice-missed",
            Some(_) => "doc-dec-stake-notice-planned",
            None => "doc-dec-stake-notice",
        };
        let day = hard.map(|line| line.on).or(next).map(|day| draft.words.date(day));
        let day = day.unwrap_or_else(|| draft.tr("not-known"));
        let planned = planned.unwrap_or_default();
        let name = draft.words.tool(tool);
        Some(draft.with(key, &[("name", name.into()), ("date", day.into()), ("planned", planned.into())]))
    };
    today.iter().filter_map(one).collect()
}

/// Until when one can go back, and what that takes.
fn back(draft: &Draft<'_>, plan: &Plan, index: usize) -> Vec<String> {
    let ways = plan.ways_back(draft.catalog, draft.dossier);
    let Some(way) = ways.iter().find(|way| way.of == index + 1) else { return Vec::new() };
    let gone = plan.tasks.iter().filter(|t| t.is(DELETION) && t.is_active() && t.belongs_to(index + 1));
    let last = gone.filter_map(|t| t.dates.as_ref()).map(|d| d.start).min();
    let until = last.map(|day| draft.with("doc-dec-stake-back-until", &[("date", draft.words.date(day).into())]));
    vec![until.into_iter().chain([way.text(draft.language)]).collect::<Vec<_>>().join(" ")]
}

/// Who uses today's tools.
fn people(draft: &Draft<'_>, today: &[&Tool]) -> Vec<String> {
    let one = |tool: &&Tool| {
        let people = match tool.users.map(usize::try_from) {
            Some(users) => draft.with("doc-hangs-users", &[("count", users.unwrap_or_default().into())]),
            None => draft.tr("doc-hangs-users-unknown"),
        };
        draft.with("doc-hangs-tool", &[("name", draft.words.tool(tool).into()), ("people", people.into())])
    };
    today.iter().map(one).collect()
}

/// What the plan still has to do so that everybody is heard.
fn heard(draft: &Draft<'_>, decided: &Decided<'_>, plan: &Plan, index: usize) -> Vec<String> {
    if decided.is_final() {
        return Vec::new();
    }
    let tasks = plan.hearings(Some(index + 1)).into_iter().chain(plan.weighings(Some(index + 1)));
    tasks.map(|task| task.heading(draft.language)).collect()
}

/// That these are still to be collected or confirmed, and how many voices are on file.
pub(in crate::report::documents) fn still_weighed(draft: &Draft<'_>, tasks: String) -> String {
    draft.with("doc-dec-weighings", &[("tasks", tasks.into()), ("count", draft.dossier.voices.len().into())])
}

/// On whom how many of the client's tools hang after the move; while it is open, today.
fn on(draft: &Draft<'_>, decided: &Decided<'_>, today: &[&Tool]) -> Vec<String> {
    let hangs: Dependence = dependence(draft.catalog, draft.dossier, draft.language);
    let (bundles, key) = match decided.is_open() {
        true => (&hangs.today, "doc-dec-stake-on-today"),
        false => (&hangs.after, "doc-dec-stake-on-after"),
    };
    let stays = today.iter().filter(|_| decided.in_force.is_empty());
    let services = stays.filter_map(|tool| draft.catalog.services.get(tool.service.as_ref()?));
    let kept = services.filter_map(|service| draft.catalog.provider_of(service));
    let chosen = decided.chosen().into_iter().filter_map(|option| option.option.provider);
    let mut names: Vec<&str> = Vec::new();
    for provider in chosen.chain(kept) {
        if !names.contains(&provider.name.as_str()) {
            names.push(provider.name.as_str());
        }
    }
    let all: usize = bundles.providers.iter().map(|bundle| bundle.tools.len()).sum();
    let line = |name: &str| {
        let bundle = bundles.providers.iter().find(|bundle| bundle.on.as_deref() == Some(name))?;
        let values = [("who", name.into()), ("count", bundle.tools.len().into()), ("all", all.into())];
        Some(draft.with(key, &values))
    };
    names.into_iter().filter_map(line).collect()
}
