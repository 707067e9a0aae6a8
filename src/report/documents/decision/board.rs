//! The first look of a board: who leads, and how sure that is.
//!
//! In: ranking, samples, decision. Out: a table of the leader, what is in force, what takes over, what failed in the
//! pilot and today's tool. `why.rs` says why.

use super::Decided;
use super::grounds::today;
use super::instead::{gates, named};
use crate::catalog::MustHave;
use crate::dossier::{OptionId, Tool};
use crate::report::documents::closed::closed;
use crate::report::documents::draft::Draft;
use crate::report::documents::nobody::nobody;
use crate::report::{Column, Inlines, Table};
use crate::score::{Bench, Cause, Gate, SAMPLES, Scored, Status, in_use, sentence, tenths};

/// What has been explained; each is said once in a document.
#[derive(Default)]
pub(super) struct Said {
    /// What points are.
    points: bool,
    /// What "still acceptable" means.
    better: bool,
    /// What it means that the client runs a service on a machine of its own.
    own: bool,
}

/// What points are is said where they stand first.
pub(super) fn write<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>, said: &mut Said) {
    draft.section("doc-dec-board");
    let text = sentence(&decided.ranking, &decided.samples, draft.language);
    draft.document.paragraph(text);
    if !std::mem::replace(&mut said.points, true) {
        draft.say("doc-points", &[]);
    }
    let today = today(draft, decided);
    let table = table(draft, decided, &today);
    draft.table(table);
    or_better(draft, decided, said);
    if let Some(text) = oftener(draft, decided) {
        draft.document.paragraph(text);
    }
    let composed = decided.ranking.options.iter().find(|option| option.option.composed);
    if let Some(option) = composed.filter(|_| !std::mem::replace(&mut said.own, true)) {
        draft.say("doc-dec-board-own-server", &[("name", option.option.name(draft.language).into())]);
    }
    if let Some(text) = nobody(draft, decided.of, &decided.ranking) {
        draft.document.paragraph(text);
    }
}

/// That another service than the first by points comes first in more draws. One of which too little is known is never
/// named first.
fn oftener(draft: &Draft<'_>, decided: &Decided<'_>) -> Option<String> {
    let leader = decided.ranking.leader().or_else(|| decided.ranking.by_likely().first().copied())?;
    let own = decided.samples.find(&leader.option.id)?.first();
    let all = decided.samples.options.iter().filter_map(|share| Some((share, decided.ranking.find(&share.id)?)));
    let known = all.filter(|(_, option)| !option.thin);
    let (most, option) = known.max_by(|(a, _), (b, _)| a.first().total_cmp(&b.first()))?;
    let name = (most.first() > own).then(|| option.option.name(draft.language))?;
    let [most, own] = [most.first(), own].map(|share| draft.language.percent(share));
    let values = [
        ("name", name.into()),
        ("most", most.clone().into()),
        ("leader", leader.option.name(draft.language).into()),
        ("own", own.clone().into()),
    ];
    (most != own).then(|| draft.with("doc-dec-board-oftener", &values))
}

/// What "still acceptable" asks for, and which levels fail these must-haves.
fn or_better(draft: &mut Draft<'_>, decided: &Decided<'_>, said: &mut Said) {
    let quoted = |level: &String| draft.with("doc-quote", &[("text", level.as_str().into())]);
    let line = |must: &MustHave| {
        let worse: Vec<String> = draft.words.worse(must).iter().map(quoted).collect();
        let name = match must {
            MustHave::Level(id, _) => draft.catalog.criterion(id).map(|c| c.name.get(draft.language)),
            MustHave::Feature(id, _) => draft.catalog.feature(id).map(|f| f.name.get(draft.language)),
            _ => None,
        };
        name.filter(|_| !worse.is_empty()).map(|name| format!("{name}: {}", draft.words.list(&worse)))
    };
    let lines: Vec<String> = decided.of.must.iter().filter_map(line).collect();
    if lines.is_empty() {
        return;
    }
    let out = draft.with("doc-dec-board-out", &[("levels", lines.join("; ").into())]);
    let first = (!std::mem::replace(&mut said.better, true)).then(|| draft.tr("doc-or-better"));
    draft.document.paragraph(first.into_iter().chain([out]).collect::<Vec<_>>().join(" "));
}

/// The rows with what each stands there for; an option stands once.
fn table<'a>(draft: &Draft<'a>, decided: &Decided<'a>, today: &[Scored<'a>]) -> Table {
    let columns = vec![
        Column::text(draft.tr("doc-dec-board-what")).share(1.2),
        Column::text(draft.tr("doc-cmp-service")).share(1.8),
        Column::number(draft.tr("doc-cmp-likely")),
        Column::number(draft.tr("doc-cmp-sure-first")),
        Column::number(draft.tr("doc-cmp-known")),
        Column::text(draft.tr("doc-dec-board-open")).share(2.2),
    ];
    let draws = draft.language.number(f64::from(u32::try_from(SAMPLES).unwrap_or_default()), 0);
    let caption = draft.with("doc-dec-board-caption", &[("count", draws.into())]);
    let mut table = Table::new(caption, columns).with_row_headers();
    let ranking = &decided.ranking;
    let runner_up = decided.runner_up().and_then(|id| ranking.find(id));
    // Where too little is known of all, the first by points stands there, marked.
    let first = ranking.leader().or_else(|| ranking.by_likely().first().copied());
    let leads = if ranking.leader().is_some() { "doc-dec-board-leads" } else { "doc-dec-board-leads-thin" };
    let leader = first.into_iter().map(|o| (leads, o));
    let next = ranking.runner_up().filter(|_| decided.is_open()).map(|o| ("doc-dec-board-next", o));
    let chosen = decided.chosen().into_iter().map(|o| (decided.role(&o.option.id), o));
    let runner_up = runner_up.into_iter().map(|o| ("doc-dec-board-takes-over", o));
    let failed = decided.failed().filter_map(|id| ranking.find(id)).map(|o| ("doc-dec-board-failed", o));
    let today = today.iter().map(|o| ("doc-dec-board-today", o));
    let mut rows: Vec<(&OptionId, Vec<&str>, &Scored<'a>)> = Vec::new();
    for (role, option) in leader.chain(next).chain(chosen).chain(runner_up).chain(failed).chain(today) {
        match rows.iter_mut().find(|(id, ..)| **id == option.option.id) {
            Some((_, roles, _)) => roles.push(role),
            None => rows.push((&option.option.id, vec![role], option)),
        }
    }
    for (_, roles, option) in rows {
        table = table.row(row(draft, decided, &roles, option));
    }
    table
}

fn row(draft: &Draft<'_>, decided: &Decided<'_>, roles: &[&str], option: &Scored<'_>) -> [Inlines; 6] {
    let roles: Vec<String> = roles.iter().map(|key| draft.tr(key)).collect();
    let share = decided.samples.find(&option.option.id).map(|a| draft.language.percent(a.first()));
    let name = option.option.name(draft.language);
    let name = if option.thin { draft.with("doc-cmp-sure-thin", &[("name", name.into())]) } else { name };
    [
        roles.join(", ").into(),
        name.into(),
        draft.words.points(tenths(option.score.likely)).into(),
        share.unwrap_or_else(|| "–".to_owned()).into(),
        draft.language.percent(option.coverage).into(),
        open(draft, decided, option).into(),
    ]
}

/// Must-haves of an option that are still to be settled, that are not met, and those that want proof.
fn open(draft: &Draft<'_>, decided: &Decided<'_>, option: &Scored<'_>) -> String {
    let waived = |gate: &Gate| option.reasons.iter().any(|r| r.gate == *gate && r.cause == Cause::Waived);
    let kinds = [
        (Status::Fails, "doc-dec-board-fails"),
        (Status::Unclear, "doc-dec-board-unclear"),
        (Status::Meets, "doc-dec-board-proof"),
    ];
    let line = |(status, key): (Status, &str)| {
        let mut gates = gates(option, status);
        gates.retain(|gate| !waived(gate));
        let musts = match status {
            Status::Meets => met(draft, decided, option, &gates),
            Status::Fails => {
                let missed = gates.iter().map(|gate| missed(draft, decided, option, *gate));
                missed.collect::<Vec<_>>().join("; ")
            }
            Status::Unclear => named(draft, decided, &gates),
        };
        let values = [("count", gates.len().into()), ("musts", musts.into())];
        (!gates.is_empty()).then(|| draft.with(key, &values))
    };
    let lines: Vec<String> = kinds.into_iter().filter_map(line).collect();
    if lines.is_empty() { draft.tr("doc-dec-board-none") } else { lines.join("\n") }
}

/// A must-have that is not met; of what is not open to the client, why; of a tool in use whose price nobody wrote down,
/// that the list price is what misses it.
pub(super) fn missed(draft: &Draft<'_>, decided: &Decided<'_>, option: &Scored<'_>, gate: Gate) -> String {
    if gate == Gate::Open
        && let Some(text) = closed(draft, "doc-dec-board-closed", decided.of, &option.option.id)
    {
        return text;
    }
    let must = draft.words.gate(decided.of, gate);
    let unpriced = |tool: &Tool| tool.contract.as_ref().is_none_or(|contract| contract.cost.is_none());
    let listed = gate == Gate::Budget && in_use(draft.dossier, decided.of, &option.option).any(unpriced);
    if listed { draft.with("doc-dec-board-listed", &[("must", must.into())]) } else { must }
}

/// Must-haves that are met, each with the level that was found where that is another one than it names.
fn met(draft: &Draft<'_>, decided: &Decided<'_>, option: &Scored<'_>, gates: &[Gate]) -> String {
    let bench = Bench::new(draft.catalog, draft.dossier, decided.of);
    let found = |gate: &Gate| {
        let Gate::Must(index) = gate else { return None };
        let MustHave::Level(id, wanted) = decided.of.must.get(*index)? else { return None };
        let level = bench.criterion(&option.option, draft.catalog.criterion(id)?).level?;
        (level.id != *wanted).then(|| level.name.get(draft.language).to_owned())
    };
    let one = |gate: &Gate| {
        let must = draft.words.gate(decided.of, *gate);
        match found(gate) {
            Some(level) => draft.with("doc-dec-board-here", &[("must", must.into()), ("level", level.into())]),
            None => must,
        }
    };
    gates.iter().map(one).collect::<Vec<_>>().join("; ")
}
