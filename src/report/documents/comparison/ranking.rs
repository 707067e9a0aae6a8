//! The order of the options: the sentence, the table, those of whom too little is known, those that fall out.
//!
//! In: the ranking and today's tools. Out: the sections a board reads first.

use super::question::gate;
use super::{Chapter, bands};
use crate::catalog::MustHave;
use crate::dossier::Shape;
use crate::plan::in_force;
use crate::report::documents::closed::closed;
use crate::report::documents::draft::Draft;
use crate::report::documents::nobody::nobody;
use crate::report::documents::prices::labelled;
use crate::report::{Block, Column, NoteKind, Table};
use crate::score::{Cause, Gate, Reason, Scored, Status, YearlyCost, sentence, tenths, yearly_cost};

/// Who leads in each of several chapters.
pub(super) fn overview(chapters: &[Chapter<'_>], draft: &mut Draft<'_>) {
    let words = draft.words;
    let columns = vec![
        Column::text(draft.tr("doc-cmp-use-case")),
        Column::text(draft.tr("doc-cmp-first")),
        Column::number(draft.tr("doc-cmp-likely")),
        Column::number(draft.tr("doc-cmp-difference")),
        Column::narrow(draft.tr("doc-cmp-status")),
        Column::text(draft.tr("doc-cmp-intended")),
    ];
    let mut table = Table::new(draft.tr("doc-cmp-overview"), columns).with_row_headers();
    for chapter in chapters {
        let name = words.use_case(chapter.of);
        let Some(leader) = chapter.ranking.leader() else {
            let none = [draft.tr("doc-cmp-no-leader"), String::new(), String::new(), String::new()];
            table = table.row([name].into_iter().chain(none).chain([intended(chapter, draft)]));
            continue;
        };
        let score = tenths(leader.score.likely);
        let difference = chapter.baseline().map(|today| words.signed(score - tenths(today.score.likely)));
        let status = draft.tr(&format!("status-{}", leader.status.code()));
        let leader = chapter.name(words, leader);
        let cells = [name, leader, words.points(score), difference.unwrap_or_default(), status];
        table = table.row(cells.into_iter().chain([intended(chapter, draft)]));
    }
    draft.table(table);
}

/// What is intended or decided, or that today's tool stays; a dash while nothing is.
fn intended(chapter: &Chapter<'_>, draft: &Draft<'_>) -> String {
    let kept = chapter.of.decision.as_ref().is_some_and(|decision| decision.kind == Shape::Keep);
    let tools = chapter.of.replaces.iter().filter_map(|id| draft.dossier.tool(id));
    let names: Vec<String> = match kept {
        true => tools.map(|tool| draft.words.tool(tool)).collect(),
        false => in_force(draft.dossier, chapter.index).into_iter().map(|id| draft.words.option(id)).collect(),
    };
    let list = draft.words.list(&names);
    match (kept, names.is_empty()) {
        (_, true) => "–".to_owned(),
        (true, _) => draft.with("doc-cmp-intended-keep", &[("names", list.into())]),
        (false, _) => list,
    }
}

/// The box on the first page: who leads, by how much, and whether that is firm.
pub(super) fn in_short<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let sentence = sentence(&chapter.ranking, &chapter.samples, draft.language);
    let mut sentences = vec![sentence];
    sentences.extend(nobody(draft, chapter.of, &chapter.ranking));
    sentences.push(leader(chapter, draft));
    sentences.extend(against_today(chapter, draft));
    sentences.extend(meets(chapter, draft));
    sentences.extend(often(chapter, draft));
    sentences.retain(|s| !s.is_empty());
    draft.note(NoteKind::Info, "doc-cmp-short", sentences.join("\n"));
}

fn leader(chapter: &Chapter<'_>, draft: &Draft<'_>) -> String {
    let words = draft.words;
    let Some(leader) = chapter.ranking.leader() else { return String::new() };
    let score = tenths(leader.score.likely);
    let values = [("leader", leader.option.name(draft.language).into()), ("score", words.points(score).into())];
    let Some(second) = chapter.ranking.runner_up() else { return draft.with("doc-cmp-alone", &values) };
    let difference = score - tenths(second.score.likely);
    let more = [("second", second.option.name(draft.language).into()), ("difference", words.points(difference).into())];
    let values: Vec<_> = values.into_iter().chain(more).collect();
    draft.with(if difference == 0 { "doc-cmp-level" } else { "doc-cmp-leads" }, &values)
}

/// Whether the leader meets all must-haves, and if not, who is the first that does.
fn meets(chapter: &Chapter<'_>, draft: &Draft<'_>) -> Option<String> {
    let leader = chapter.ranking.leader()?;
    if chapter.of.must.is_empty() && chapter.of.budget.is_none() {
        return None;
    }
    if leader.status == Status::Meets {
        return Some(draft.with("doc-cmp-leader-meets", &[("leader", leader.option.name(draft.language).into())]));
    }
    let Some(first) = chapter.ranking.first_that_meets() else { return Some(draft.tr("doc-cmp-none-meets")) };
    let score = draft.words.points(tenths(first.score.likely));
    let values = [
        ("leader", leader.option.name(draft.language).into()),
        ("first", first.option.name(draft.language).into()),
        ("score", score.into()),
    ];
    Some(draft.with("doc-cmp-first-meets", &values))
}

/// In how many samples the leader comes first.
fn often(chapter: &Chapter<'_>, draft: &Draft<'_>) -> Option<String> {
    let leader = chapter.ranking.leader()?;
    let first = chapter.samples.find(&leader.option.id)?.first();
    chapter.ranking.runner_up()?;
    let name = leader.option.name(draft.language);
    let values = [("leader", name.into()), ("share", draft.language.percent(first).into())];
    Some(draft.with("doc-cmp-often", &values))
}

fn against_today(chapter: &Chapter<'_>, draft: &Draft<'_>) -> Option<String> {
    let (leader, today) = (chapter.ranking.leader()?, chapter.baseline()?);
    let values = |difference: i64| {
        let name = today.option.name(draft.language);
        [("today", name.into()), ("difference", draft.words.points(difference.abs()).into())]
    };
    match tenths(leader.score.likely) - tenths(today.score.likely) {
        _ if chapter.is_today(leader) => Some(draft.with("doc-cmp-today-leads", &values(0))),
        0 => None,
        more if more > 0 => Some(draft.with("doc-cmp-above-today", &values(more))),
        less => Some(draft.with("doc-cmp-below-today", &values(less))),
    }
}

pub(super) fn write<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    draft.section("doc-cmp-ranking");
    let ranked: Vec<&Scored<'a>> = chapter.ranking.ranked().filter(|o| !o.thin).collect();
    if ranked.is_empty() {
        draft.say("doc-cmp-no-leader", &[]);
    } else {
        draft.say("doc-cmp-ranking-intro", &[]);
        draft.push(Block::Picture(bands::picture(chapter, draft, &ranked)));
        let table = table(chapter, draft, &ranked);
        draft.table(table);
        if ranked.last().is_some_and(|last| last.rank > Some(ranked.len())) {
            draft.say("doc-cmp-gaps", &[]);
        }
        unclear(chapter, draft);
    }
    thin(chapter, draft);
    failing(chapter, draft);
}

fn table<'a>(chapter: &Chapter<'a>, draft: &Draft<'a>, ranked: &[&Scored<'a>]) -> Table {
    let mut columns =
        vec![Column::narrow(draft.tr("doc-cmp-rank")), Column::text(draft.tr("doc-cmp-service")).share(2.0)];
    let mut headers = vec!["doc-cmp-likely", "doc-cmp-probable", "doc-cmp-known"];
    if chapter.baseline().is_some() {
        headers.push("doc-cmp-difference");
    }
    columns.extend(headers.iter().map(|key| Column::number(draft.tr(key))));
    columns.push(Column::narrow(draft.tr("doc-cmp-status")));
    let mut table = Table::new(draft.tr("doc-cmp-ranking-caption"), columns);
    for today in &chapter.today {
        table = table.emphasis_row(row(chapter, draft, today, draft.tr("doc-cmp-today-mark")));
    }
    for option in ranked {
        let rank = option.rank.map_or_else(String::new, |rank| rank.to_string());
        table = table.row(row(chapter, draft, option, rank));
    }
    table
}

fn row(chapter: &Chapter<'_>, draft: &Draft<'_>, option: &Scored<'_>, mark: String) -> Vec<String> {
    let words = draft.words;
    let mut cells = vec![mark, option.option.name(draft.language), words.points(tenths(option.score.likely))];
    cells.push(chapter.probable(option).map_or_else(String::new, |(low, high)| words.band(low, high)));
    cells.push(words.language.percent(option.coverage));
    if let Some(today) = chapter.baseline() {
        cells.push(words.signed(tenths(option.score.likely) - tenths(today.score.likely)));
    }
    cells.push(draft.tr(&format!("status-{}", option.status.code())));
    cells
}

/// What is not settled for the options of the closer look, by must-have.
fn unclear<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let options = chapter.side_by_side();
    let columns =
        vec![Column::text(draft.tr("doc-cmp-unclear-column")).share(1.4), Column::text(draft.tr("doc-cmp-services"))];
    let mut table = Table::new(draft.tr("doc-cmp-unclear-caption"), columns).with_row_headers();
    for reason in open_reasons(&options) {
        let names = options.iter().filter(|o| o.reasons.contains(&reason)).map(|o| o.option.name(draft.language));
        let must = gate(chapter, draft, reason.gate);
        let what = draft.with(&format!("doc-cause-{}", reason.cause.code()), &[("must", must.into())]);
        table = table.row([what, names.collect::<Vec<_>>().join(", ")]);
    }
    draft.table(table);
}

/// Every pair of must-have and remark that occurs, by must-have.
fn open_reasons(options: &[&Scored<'_>]) -> Vec<Reason> {
    let mut found: Vec<Reason> = Vec::new();
    for reason in options.iter().flat_map(|o| &o.reasons) {
        if !matches!(reason.cause, Cause::Below | Cause::Waived) && !found.contains(reason) {
            found.push(*reason);
        }
    }
    found.sort_by_key(|reason| match reason.gate {
        Gate::Must(i) => i,
        Gate::Budget | Gate::Open => usize::MAX,
    });
    found
}

/// Options of whom too little is known, without ranks.
fn thin<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let thin: Vec<&Scored<'a>> = chapter.ranking.ranked().filter(|o| o.thin).collect();
    if thin.is_empty() {
        return;
    }
    draft.part(draft.tr("doc-cmp-thin"));
    let mut columns = vec![Column::text(draft.tr("doc-cmp-service"))];
    columns.extend(["doc-cmp-likely", "doc-cmp-band", "doc-cmp-known"].map(|key| Column::number(draft.tr(key))));
    columns.push(Column::narrow(draft.tr("doc-cmp-status")));
    let mut table = Table::new(draft.with("doc-cmp-thin-intro", &[("count", thin.len().into())]), columns);
    for option in thin {
        let words = draft.words;
        table = table.row([
            chapter.name(words, option),
            words.points(tenths(option.score.likely)),
            words.band(option.score.low, option.score.high),
            words.language.percent(option.coverage),
            draft.tr(&format!("status-{}", option.status.code())),
        ]);
    }
    draft.table(table);
}

/// Options that do not meet a must-have, with their reasons.
fn failing<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let failing: Vec<&Scored<'a>> = chapter.ranking.options.iter().filter(|o| o.rank.is_none()).collect();
    if failing.is_empty() {
        return;
    }
    draft.part(draft.tr("doc-cmp-failing"));
    let columns =
        vec![Column::text(draft.tr("doc-cmp-service")), Column::text(draft.tr("doc-cmp-failing-column")).share(2.2)];
    let caption = draft.with("doc-cmp-failing-intro", &[("count", failing.len().into())]);
    let mut table = Table::new(caption, columns).with_row_headers();
    for option in failing {
        let reasons = option.reasons.iter().filter(|r| r.cause == Cause::Below);
        let texts: Vec<String> = reasons.map(|reason| failure(chapter, draft, option, *reason)).collect();
        table = table.row([chapter.name(draft.words, option), texts.join("\n")]);
    }
    draft.table(table);
}

/// A must-have that is not met, and what was found instead.
fn failure(chapter: &Chapter<'_>, draft: &Draft<'_>, option: &Scored<'_>, reason: Reason) -> String {
    if reason.gate == Gate::Open
        && let Some(text) = closed(draft, "doc-cause-closed", chapter.of, &option.option.id)
    {
        return text;
    }
    let must = gate(chapter, draft, reason.gate);
    match found(chapter, draft, option, reason.gate) {
        Some(found) => draft.with("doc-cause-found", &[("must", must.into()), ("found", found.into())]),
        None => draft.with("doc-cause-below", &[("must", must.into())]),
    }
}

fn found(chapter: &Chapter<'_>, draft: &Draft<'_>, option: &Scored<'_>, gate: Gate) -> Option<String> {
    let words = draft.words;
    let Gate::Must(index) = gate else {
        let cost = yearly_cost(draft.catalog, draft.dossier, chapter.of, &option.option);
        let currency = &chapter.of.budget.as_ref()?.currency;
        let total = cost.total_in(currency, &draft.dossier.plan.rates);
        let totals = total.map_or_else(|| cost.totals.clone(), |total| vec![(currency.clone(), total)]);
        return Some(labelled(draft, chapter.of, &option.option, &YearlyCost { totals, ..cost }));
    };
    match chapter.of.must.get(index)? {
        MustHave::Level(criterion, _) => {
            let judgement = chapter.bench.criterion(&option.option, draft.catalog.criterion(criterion)?);
            judgement.level.map(|level| words.level(criterion, &level.id))
        }
        MustHave::Feature(id, _) => {
            let feature = draft.catalog.feature(id)?;
            option.option.feature(chapter.of, feature).map(|(value, _)| words.value(feature, &value))
        }
        MustHave::Countries(_) => {
            let legal = option.option.provider?.legal.as_ref()?;
            let known: Vec<String> =
                [&legal.country, &legal.parent_country].into_iter().flatten().map(|c| words.country(c)).collect();
            let mut names = known;
            names.dedup();
            (!names.is_empty()).then(|| words.list(&names))
        }
        MustHave::NoOpinion(_) => {
            let mut opinions = chapter.bench.opinions(&option.option).filter(|o| o.verdict.is_some());
            opinions.next().map(|opinion| opinion.authority.clone())
        }
    }
}
