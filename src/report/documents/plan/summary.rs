//! The first page: what was decided, when it begins and ends, what it costs, what presses.
//!
//! In: the plan. Out: the decisions, the figures, and the hard dates that cannot be met, said first.

use super::Outline;
use super::costs::{difference, sums};
use super::dates::{unplanned_notice, what};
use super::risks::by_weight;
use super::sooner::sooner;
use crate::catalog::{DecisionKind, MustHave};
use crate::dossier::{Decision, DecisionStatus, Move, OptionId, Shape};
use crate::plan::{HardLine, OneMoreTerm, PlannedMove, Task, can_take_over};
use crate::report::documents::decision::still_weighed;
use crate::report::documents::draft::{Draft, join};
use crate::report::documents::frame::failed;
use crate::report::documents::to_read::to_read;
use crate::report::{Block, Column, Inlines, KeyValue, NoteKind, Table};
use crate::score::{self, Gate, Reason, Status};

/// So many risks stand on the first page.
const TOP_RISKS: usize = 3;
/// So many must-haves that are not clear yet are named there.
const TOP_OPEN: usize = 4;

pub(super) fn write<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>, moves: &[usize]) {
    missed(outline, draft);
    decisions(outline, draft);
    let pairs = figures(outline, draft);
    draft.section("doc-plan-summary");
    draft.pairs(pairs);
    let open: Vec<String> = outline
        .plan
        .open
        .iter()
        .filter(|n| moves.contains(&n.saturating_sub(1)))
        .copied()
        .filter_map(|number| outline.use_case_within(draft, number))
        .collect();
    if !open.is_empty() {
        draft.say("doc-plan-open", &[("names", draft.words.list(&open).into())]);
    }
}

/// Hard dates that the plan misses, with what makes it so and what one more term costs.
fn missed(outline: &Outline<'_>, draft: &mut Draft<'_>) {
    let mut lines: Vec<String> =
        outline.plan.hard.iter().filter(|line| line.missed).map(|line| miss(outline, draft, line)).collect();
    if let Some(last) = lines.last_mut() {
        *last = format!("{last} {}", draft.tr("doc-plan-missed-why"));
        draft.note(NoteKind::Warning, "doc-plan-missed", lines.join("\n"));
    }
}

fn miss(outline: &Outline<'_>, draft: &Draft<'_>, line: &HardLine) -> String {
    let date = draft.words.date(line.on);
    let planned = line.planned.map(|day| draft.words.date(day)).unwrap_or_default();
    let values = [("what", what(outline, draft, line).into()), ("date", date.into()), ("planned", planned.into())];
    let sentence = draft.with("doc-plan-missed-line", &values);
    let term = line.one_more_term.as_ref().map(|term| one_more(draft, term));
    std::iter::once(sentence).chain(term).chain(sooner(outline, draft, line)).collect::<Vec<_>>().join(" ")
}

/// What one more term costs, and that its length is assumed where nobody entered it.
fn one_more(draft: &Draft<'_>, term: &OneMoreTerm) -> String {
    let months = usize::try_from(term.months).unwrap_or_default();
    let said = match &term.cost {
        Some((currency, amount)) => {
            let cost = draft.language.money(*amount, currency.as_str());
            draft.with("doc-plan-term", &[("months", months.into()), ("cost", cost.into())])
        }
        None => draft.with("doc-plan-term-unknown", &[("months", months.into())]),
    };
    let doubt = term.assumed.then(|| draft.with("plan-term-assumed-note", &[("months", months.into())]));
    std::iter::once(said).chain(doubt).collect::<Vec<_>>().join(" ")
}

fn decisions(outline: &Outline<'_>, draft: &mut Draft<'_>) {
    let statuses = || outline.plan.moves.iter().map(|of| of.status);
    let last = statuses().all(|status| status == DecisionStatus::Final);
    let mixed = !last && statuses().any(|status| status != DecisionStatus::Intended);
    let several = outline.plan.moves.len() > 1;
    let headers = [
        several.then_some("doc-plan-use-case"),
        Some(if last { "doc-plan-decision-final" } else { "doc-plan-decision" }),
        Some("doc-plan-runner-up"),
        mixed.then_some("doc-plan-status"),
    ];
    // What is intended is the longest.
    let share = |key: &str| if key.starts_with("doc-plan-decision") { 1.8 } else { 1.0 };
    let columns = headers.into_iter().flatten().map(|key| Column::text(draft.tr(key)).share(share(key))).collect();
    let waits = statuses().any(|status| status == DecisionStatus::Intended);
    let heard = if waits { outline.plan.hearings(None) } else { Vec::new() };
    let caption = if last { String::new() } else { intended(outline, draft, waits, &heard) };
    let mut table = Table::new(caption, columns).with_row_headers();
    for planned in &outline.plan.moves {
        let of = planned.number.checked_sub(1).and_then(|index| draft.dossier.moves.get(index));
        let Some(decision) = of.and_then(|of| of.decision.as_ref()) else { continue };
        // Once it took over, nobody stands behind it.
        let failed = |id: &OptionId| planned.failed.iter().any(|(option, _)| option == id);
        let next = decision.runner_up.as_ref().filter(|id| !planned.options.contains(id) && !failed(id));
        let next = next.map(|id| runner_up(draft, id));
        let nobody = || if decision.kind == Shape::Keep { "–".to_owned() } else { draft.tr("doc-plan-none") };
        let next = next.unwrap_or_else(nobody);
        let status = draft.tr(&format!("doc-plan-status-{}", planned.status.code()));
        let cells = [
            several.then(|| outline.use_case(draft, planned.number).unwrap_or_default().into()),
            Some(shape(draft, decision, planned)),
            Some(next.into()),
            mixed.then(|| status.into()),
        ];
        table = table.row(cells.into_iter().flatten().collect::<Vec<Inlines>>());
    }
    draft.section(if last { "doc-plan-decided" } else { "doc-plan-intended" });
    draft.table(table);
    not_clear(outline, draft);
    unread(outline, draft);
}

/// What to read and check before a chosen service is ordered, such as who may become a customer.
fn unread(outline: &Outline<'_>, draft: &mut Draft<'_>) {
    let new = outline.plan.moves.iter().filter(|planned| planned.kind != DecisionKind::Keep);
    let mut options: Vec<&OptionId> = Vec::new();
    for id in new.flat_map(|planned| &planned.options) {
        if !options.contains(&id) {
            options.push(id);
        }
    }
    let named = |(id, about): (&OptionId, Inlines)| join(Inlines::from(format!("{}: ", draft.words.option(id))), about);
    let all = to_read(draft, options, |guide| draft.catalogue(&guide.what)).into_iter().map(named);
    let all = all.reduce(|all, next| join(all.plain("; "), next));
    if let Some(all) = all {
        let head = draft.tr("doc-plan-to-read");
        draft.document.paragraph(join(Inlines::from(format!("{head} ")), all));
    }
}

/// One line: which must-haves of what was chosen are neither met nor failed by what is known.
fn not_clear(outline: &Outline<'_>, draft: &mut Draft<'_>) {
    let mut open: Vec<String> = Vec::new();
    for planned in &outline.plan.moves {
        for name in open_musts(draft, planned) {
            if !open.contains(&name) {
                open.push(name);
            }
        }
    }
    let rest = open.len().saturating_sub(TOP_OPEN);
    open.truncate(TOP_OPEN);
    let names = open.join("; ");
    match (open.is_empty(), rest) {
        (true, _) => {}
        (false, 0) => draft.say("doc-plan-not-clear", &[("musts", names.into())]),
        (false, _) => draft.say("doc-plan-not-clear-more", &[("musts", names.into()), ("count", rest.into())]),
    }
}

fn open_musts(draft: &Draft<'_>, planned: &PlannedMove) -> Vec<String> {
    let Some(index) = planned.number.checked_sub(1) else { return Vec::new() };
    let Some(of) = draft.dossier.moves.get(index).filter(|_| planned.kind != DecisionKind::Keep) else {
        return Vec::new();
    };
    let Ok(ranking) = score::rank(draft.catalog, draft.dossier, index, score::Order::Likely) else { return Vec::new() };
    let chosen = planned.options.iter().filter_map(|id| ranking.find(id));
    let open = |reason: &&Reason| score::status(std::slice::from_ref(*reason)) == Status::Unclear;
    let open = chosen.flat_map(|option| option.reasons.iter().filter(open));
    open.map(|reason| in_short(draft, of, reason.gate)).collect()
}

/// What a must-have is about, without the level it asks for.
fn in_short(draft: &Draft<'_>, of: &Move, gate: Gate) -> String {
    let must = if let Gate::Must(index) = gate { of.must.get(index) } else { None };
    let name = match must {
        Some(MustHave::Level(id, _)) => draft.catalog.criterion(id).map(|c| &c.name),
        Some(MustHave::Feature(id, _)) => draft.catalog.feature(id).map(|f| &f.name),
        _ => None,
    };
    name.map_or_else(|| draft.words.gate(of, gate), |name| name.get(draft.language).to_owned())
}

/// That it is an intention; which tasks still hear somebody, and which collect weights and vetoes.
fn intended(outline: &Outline<'_>, draft: &Draft<'_>, waits: bool, heard: &[&Task]) -> String {
    let weighed = if waits { outline.plan.weighings(None) } else { Vec::new() };
    let head = match (heard.is_empty(), weighed.is_empty()) {
        (true, true) => return draft.tr("doc-plan-intended-nobody"),
        (true, false) => draft.tr("doc-plan-intended-no-body"),
        (false, _) => draft.with("doc-plan-intended-text", &[("tasks", outline.named(draft, heard).into())]),
    };
    if weighed.is_empty() {
        return head;
    }
    let weighed: Vec<String> = weighed.into_iter().map(|task| task.id.clone()).collect();
    let tasks = draft.with("doc-plan-weighings", &[("numbers", outline.numbers(&weighed).into())]);
    format!("{head} {}", still_weighed(draft, tasks))
}

/// The option that takes over, and whether it no longer can.
fn runner_up(draft: &Draft<'_>, id: &OptionId) -> String {
    let name = draft.words.option(id);
    if can_take_over(draft.catalog, id) {
        name
    } else {
        draft.with("doc-plan-runner-up-gone", &[("name", name.into())])
    }
}

/// What is in force of a decision, in words, and why it is no longer what was chosen.
fn shape(draft: &Draft<'_>, decision: &Decision, planned: &PlannedMove) -> Inlines {
    let text = in_force(draft, decision, planned);
    failed(draft, planned).into_iter().fold(text, |text, sentence| text.plain(format!("\n{sentence}")))
}

fn in_force(draft: &Draft<'_>, decision: &Decision, planned: &PlannedMove) -> Inlines {
    let names: Vec<String> = planned.options.iter().map(|id| draft.words.option(id)).collect();
    let names = draft.words.list(&names);
    match &decision.kind {
        _ if names.is_empty() && !planned.failed.is_empty() => draft.tr("doc-pilot-nothing-left").into(),
        Shape::Move => moved(draft, planned, names).into(),
        Shape::Keep => draft.tr("doc-plan-keep").into(),
        Shape::Trial(_) => draft.with("doc-plan-trial", &[("names", names.into())]).into(),
        Shape::KeepFor { what, until } => {
            let values = [("names", names.into()), ("until", draft.words.date(until.0).into())];
            let sentence = Inlines::from(draft.with("doc-plan-keep-for", &values));
            join(sentence.plain(" "), draft.own(what))
        }
    }
}

/// From which tools to which.
fn moved(draft: &Draft<'_>, planned: &PlannedMove, names: String) -> String {
    let of = planned.number.checked_sub(1).and_then(|index| draft.dossier.moves.get(index));
    let old = of.into_iter().flat_map(|of| &of.replaces).filter_map(|id| draft.dossier.tool(id));
    let old: Vec<String> = old.map(|tool| draft.words.tool(tool)).collect();
    if old.is_empty() {
        return draft.with("doc-plan-move", &[("names", names.into())]);
    }
    draft.with("doc-plan-move-from", &[("old", draft.words.list(&old).into()), ("names", names.into())])
}

/// Why, under which conditions, with which accepted risks; on a new page, so that what comes before is the one that a
/// board reads. The day of the next look alone is no chapter: it stands with its task.
pub(super) fn reasons(outline: &Outline<'_>, draft: &mut Draft<'_>, new_page: bool) {
    let dossier = draft.dossier;
    let decided = outline.plan.moves.iter().filter_map(|planned| {
        let decision = dossier.moves.get(planned.number.checked_sub(1)?)?.decision.as_ref()?;
        Some((planned.number, decision))
    });
    let all: Vec<(usize, Vec<KeyValue>)> =
        decided.map(|(number, decision)| (number, grounds(outline, draft, (number, decision)))).collect();
    let all: Vec<(usize, Vec<KeyValue>)> = all.into_iter().filter(|(_, pairs)| !pairs.is_empty()).collect();
    if all.is_empty() {
        return;
    }
    if new_page {
        draft.push(Block::PageBreak);
    }
    let looked_at = draft.tr("doc-plan-review");
    if all.iter().flat_map(|(_, pairs)| pairs).all(|pair| pair.key == looked_at) {
        return;
    }
    draft.section("doc-plan-reasons");
    for (number, pairs) in all {
        if outline.plan.moves.len() > 1 {
            draft.part(outline.use_case(draft, number).unwrap_or_default());
        }
        draft.pairs(pairs);
    }
}

fn grounds(outline: &Outline<'_>, draft: &Draft<'_>, (number, decision): (usize, &Decision)) -> Vec<KeyValue> {
    let early = outline.plan.early_risks(draft.dossier);
    let mut pairs = Vec::new();
    if !decision.reason.is_empty() {
        pairs.push(draft.pair("doc-plan-reason", draft.own(&decision.reason)));
    }
    if !decision.conditions.is_empty() {
        pairs.push(draft.pair("doc-plan-conditions", draft.own(&decision.conditions.join("\n"))));
    }
    for risk in &decision.accepted_risks {
        let until = risk.until.map(|day| draft.words.date(day.0));
        let more: Vec<String> = [(!risk.by.is_empty()).then(|| risk.by.clone()), until].into_iter().flatten().collect();
        let more = if more.is_empty() { String::new() } else { format!(" ({})", more.join(", ")) };
        let early = early.iter().find(|e| e.of == number && e.what == risk.what);
        let early = early.map(|e| draft.with("doc-plan-accepted-early", &[("date", draft.words.date(e.live).into())]));
        let text = draft.own(&risk.what).plain(more);
        let text = early.into_iter().fold(text, |text, early| text.plain(" ").emphasis(early));
        pairs.push(draft.pair("doc-plan-accepted", text));
    }
    pairs.extend(decision.review_on.map(|day| draft.pair("doc-plan-review", draft.words.date(day.0))));
    pairs
}

/// The first hard date, also of what is not decided yet.
fn first_hard(outline: &Outline<'_>, draft: &Draft<'_>) -> Option<String> {
    let open = outline.plan.open_notices(draft.catalog, draft.dossier);
    let planned = outline.plan.hard.iter().map(|line| (line.on, what(outline, draft, line)));
    let open = open.iter().map(|notice| (notice.on, unplanned_notice(draft, notice)));
    let (on, what) = planned.chain(open).min_by_key(|(on, _)| *on)?;
    Some(format!("{}: {what}", draft.words.date(on)))
}

fn figures(outline: &Outline<'_>, draft: &Draft<'_>) -> Vec<KeyValue> {
    let plan = outline.plan;
    let left = plan.work(draft.dossier).left(draft.language);
    let work = [("count", outline.numbers.len().into()), ("left", left.into())];
    let time = [("start", draft.words.date(plan.start).into()), ("finish", draft.words.date(plan.finish).into())];
    let stretched = plan.stretched(draft.dossier, draft.language);
    let mut pairs = vec![
        draft.pair("doc-plan-time", stretched.unwrap_or_else(|| draft.with("doc-plan-time-value", &time))),
        draft.pair("doc-plan-work", draft.with("doc-plan-work-value", &work)),
        draft.pair("doc-plan-costs", difference(outline, draft)),
    ];
    if !plan.costs.tied_up.is_empty() {
        let amount = [("amount", sums(draft, &plan.costs.tied_up).into())];
        pairs.push(draft.pair("doc-plan-tied-up", draft.with("doc-plan-tied-value", &amount)));
    }
    pairs.extend(first_hard(outline, draft).map(|text| draft.pair("doc-plan-first-hard", text)));
    if let Some(dates) = plan.no_return.as_ref().and_then(|id| plan.task(id)).and_then(|t| t.dates.as_ref()) {
        pairs.push(draft.pair("doc-plan-no-return", draft.words.date(dates.start)));
    }
    let names: Vec<String> = by_weight(outline, draft).iter().take(TOP_RISKS).map(|risk| risk.name.clone()).collect();
    if !names.is_empty() {
        pairs.push(draft.pair("doc-plan-top-risks", names.join("; ")));
    }
    pairs
}
