//! The same facts seen otherwise: scenarios, other yardsticks, a traffic light, principles against use and price.
//!
//! In: ranking, catalogue, dossier. Out: a section of tables, each with a sentence.

use super::Chapter;
use crate::plan::{Plan, plan};
use crate::report::documents::draft::Draft;
use crate::report::{Column, Inlines, Table};
use crate::score::{LensView, Light, Priced, Scored, Supposed, lenses, priced, scenarios, tenths};

/// So many first options are shown.
const FIRST: usize = 8;
/// So many letters have room in one share of the table of lights.
const LETTERS: f32 = 11.0;

pub(super) fn write<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    if chapter.ranking.leader().is_none() {
        return;
    }
    draft.section("doc-cmp-otherwise");
    scenarios_table(chapter, draft);
    let views = lenses(&chapter.bench, &chapter.ranking);
    for view in &views {
        lens(chapter, draft, view);
    }
    lights(chapter, draft);
    frontier(chapter, draft);
}

fn scenarios_table<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    let supposed = scenarios(draft.catalog, draft.dossier, chapter.index).unwrap_or_default();
    if supposed.is_empty() {
        return;
    }
    draft.part(draft.tr("doc-cmp-scenarios"));
    let columns = vec![
        Column::text(draft.tr("doc-cmp-scenario")).share(1.6),
        Column::text(draft.tr("doc-cmp-first")).share(1.6),
        Column::number(draft.tr("doc-cmp-likely")),
        Column::text(draft.tr("doc-cmp-scenario-change")),
        Column::text(draft.tr("doc-cmp-scenario-tasks")).share(2.0),
    ];
    let mut table = Table::new(draft.tr("doc-cmp-scenarios-caption"), columns).with_row_headers();
    let now = chapter.ranking.leader().map(|o| &o.option.id);
    let planned = plan(draft.catalog, draft.dossier).ok();
    for one in &supposed {
        let name = one.scenario.name.get(draft.language).to_owned();
        let Some(leader) = one.ranking.leader() else {
            table = table.row([name, draft.tr("doc-cmp-no-leader")]);
            continue;
        };
        let tasks = tasks(draft, planned.as_ref(), one);
        let same = now == Some(&leader.option.id);
        let change = draft.tr(if same { "doc-cmp-scenario-same" } else { "doc-cmp-scenario-other" });
        let points = draft.words.points(tenths(leader.score.likely));
        table = table.row([name, chapter.name(draft.words, leader), points, change, tasks]);
    }
    draft.table(table);
}

/// What is to be done then; where there is a plan, what it holds of that.
fn tasks(draft: &Draft<'_>, plan: Option<&Plan>, supposed: &Supposed<'_>) -> String {
    let there = supposed.scenario.tasks.iter().filter(|id| plan.is_none_or(|plan| plan.has(id.as_str())));
    let titles = there.filter_map(|id| draft.catalog.tasks.iter().find(|t| t.id == *id));
    titles.map(|task| task.title.get(draft.language)).collect::<Vec<_>>().join("\n")
}

fn lens<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>, view: &LensView<'_, 'a>) {
    draft.part(view.lens.name.get(draft.language).to_owned());
    let same = view.first().map(|o| &o.option.id) == chapter.ranking.leader().map(|o| &o.option.id);
    let first = view.first().map(|o| o.option.name(draft.language)).unwrap_or_default();
    draft.say(if same { "doc-cmp-lens-same" } else { "doc-cmp-lens-other" }, &[("name", first.into())]);
    let listed = || view.scores.iter().filter(|s| !s.option.thin).take(FIRST);
    // A column that is unclear in every row says nothing.
    let gated = listed().any(|score| score.gate.is_some());
    let mut columns = vec![
        Column::text(draft.tr("doc-cmp-service")).share(2.4),
        Column::number(draft.tr("doc-cmp-likely")),
        Column::number(draft.tr("doc-cmp-band")),
    ];
    columns.extend(gated.then(|| Column::number(draft.tr("doc-cmp-lens-gate"))));
    let caption = if gated { "doc-cmp-lens-caption" } else { "doc-cmp-lens-caption-plain" };
    let caption = Inlines::from(draft.tr(caption));
    let sources = draft.cite(&view.lens.sources);
    let mut table = Table::new(crate::report::documents::draft::join(caption, sources), columns).with_row_headers();
    for score in listed() {
        let gate = score.gate.map_or_else(|| draft.tr("status-unclear"), |gate| gate.to_string());
        let points = draft.words.points(tenths(score.total.likely));
        let band = draft.words.band(score.total.low, score.total.high);
        let row = [chapter.name(draft.words, score.option), points, band];
        table = table.row(row.into_iter().chain(gated.then_some(gate)));
    }
    draft.table(table);
}

fn lights<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    draft.part(draft.tr("doc-cmp-lights"));
    let groups: Vec<_> = chapter.ranking.weights.groups.iter().filter(|g| g.weight > 0.0).map(|g| g.group).collect();
    let columns = std::iter::once(Column::text(draft.tr("doc-cmp-service")).share(2.0))
        .chain(groups.iter().map(|g| as_its_word(draft.words.group(*g))))
        .chain([Column::narrow(draft.tr("doc-cmp-lights-worst"))]);
    let mut table = Table::new(draft.tr("doc-cmp-lights-caption"), columns.collect()).with_row_headers();
    let word = |light: Light| draft.tr(&format!("doc-light-{}", light.code()));
    for option in chapter.ranking.by_likely().into_iter().filter(|o| !o.thin).take(FIRST) {
        let lights = groups.iter().map(|g| light(option, *g).map_or_else(String::new, word));
        let worst = Light::of_option(option).map_or_else(String::new, word);
        table = table.row(std::iter::once(chapter.name(draft.words, option)).chain(lights).chain([worst]));
    }
    draft.table(table);
}

/// A column with room for the longest word of its heading, which is not broken.
fn as_its_word(heading: String) -> Column {
    let longest = heading.split_whitespace().map(|word| word.chars().count()).max().unwrap_or_default();
    let share = f32::from(u16::try_from(longest).unwrap_or(u16::MAX)) / LETTERS;
    Column::text(heading).share(share.max(1.0))
}

fn light(option: &Scored<'_>, group: crate::catalog::Group) -> Option<Light> {
    let (_, hull) = option.groups.iter().find(|(g, _)| *g == group)?;
    hull.map(|h| Light::of(h.likely))
}

/// Principles against practicality and against the price of a year; marked: nobody is as good in both.
fn frontier<'a>(chapter: &Chapter<'a>, draft: &mut Draft<'a>) {
    draft.part(draft.tr("doc-cmp-frontier"));
    let columns = vec![
        Column::text(draft.tr("doc-cmp-service")).share(2.0),
        Column::number(draft.tr("doc-cmp-principles")),
        Column::number(draft.tr("doc-cmp-practicality")),
        Column::number(draft.tr("doc-cmp-yearly")),
        Column::text(draft.tr("doc-cmp-frontier-note")).share(1.4),
    ];
    let mut table = Table::new(draft.tr("doc-cmp-frontier-caption"), columns).with_row_headers();
    for priced in priced(draft.catalog, draft.dossier, &chapter.ranking) {
        table = table.row(frontier_row(chapter, draft, &priced));
    }
    draft.table(table);
}

fn frontier_row(chapter: &Chapter<'_>, draft: &Draft<'_>, priced: &Priced<'_, '_>) -> [String; 5] {
    let option = priced.option;
    let points = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |p| draft.words.points(tenths(p)));
    let cost = if priced.amount.is_some() { draft.words.yearly(&priced.cost) } else { draft.tr("not-known") };
    let marks = [
        (option.efficient == Some(true), "doc-cmp-frontier-use"),
        (priced.efficient == Some(true), "doc-cmp-frontier-cost"),
    ];
    let marks: Vec<String> = marks.iter().filter(|(on, _)| *on).map(|(_, key)| draft.tr(key)).collect();
    let name = chapter.name(draft.words, option);
    [name, points(option.principles), points(option.practicality), cost, marks.join("; ")]
}
