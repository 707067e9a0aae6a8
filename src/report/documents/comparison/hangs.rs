//! What hangs on whom, today and after the decided moves, over all use cases.
//!
//! In: `plan::dependence`. Out: a picture (`boxes.rs`) and a table per time, and the warnings with the tasks that
//! answer them.

use super::boxes;
use crate::catalog::Country;
use crate::plan::{Bundle, Bundles, Dependence, Ended, Warning, dependence, plan};
use crate::report::documents::draft::Draft;
use crate::report::documents::takeover::unchecked_tools;
use crate::report::{Block, Column, Inlines, Table};

pub(super) fn write(draft: &mut Draft<'_>) {
    if draft.dossier.inventory.is_empty() {
        return;
    }
    let hangs = dependence(draft.catalog, draft.dossier, draft.language);
    draft.annex("doc-hangs");
    draft.say("doc-hangs-intro", &[]);
    draft.say("doc-hangs-summed", &[]);
    for (key, bundles) in [("doc-hangs-today", &hangs.today), ("doc-hangs-after", &hangs.after)] {
        draft.document.heading(2, draft.tr(key));
        draft.push(Block::Picture(boxes::picture(draft, &bundles.providers, key)));
        let table = table(draft, bundles);
        draft.table(table);
    }
    if !hangs.ended.is_empty() {
        draft.say("doc-hangs-ended", &[("names", ended(draft, &hangs).into())]);
    }
    if let Some(text) = unreplaced(draft, &hangs) {
        draft.document.paragraph(text);
    }
    for text in unchecked(draft) {
        draft.document.paragraph(text);
    }
    if !hangs.open.is_empty() {
        let open = hangs.open.iter().filter_map(|i| draft.dossier.moves.get(*i));
        let names: Vec<String> = open.map(|m| draft.words.use_case_within(m)).collect();
        draft.say("doc-hangs-open", &[("names", draft.words.list(&names).into())]);
    }
    let planned = plan(draft.catalog, draft.dossier).ok();
    let text = |warning: &Warning| warning.text(draft.catalog, planned.as_ref(), draft.language);
    let warnings: Vec<Inlines> = hangs.warnings.iter().map(|warning| text(warning).into()).collect();
    if !warnings.is_empty() {
        draft.document.heading(2, draft.tr("doc-hangs-warnings"));
        draft.bullets(warnings);
    }
}

/// The same in a few lines: per time, what each operator carries; warnings; where the whole of it stands.
pub(in crate::report::documents) fn in_short(draft: &mut Draft<'_>) {
    if draft.dossier.inventory.is_empty() {
        return;
    }
    let hangs = dependence(draft.catalog, draft.dossier, draft.language);
    draft.document.heading(1, draft.tr("doc-hangs-short"));
    let line = |draft: &Draft<'_>, bundles: &Bundles| {
        let parts = bundles.providers.iter().map(|bundle| {
            let tools: Vec<String> = bundle.tools.iter().map(|tool| tool.label(draft.language)).collect();
            format!("{}: {}", on(draft, bundle, "provider"), tools.join(", "))
        });
        parts.collect::<Vec<_>>().join("\n")
    };
    let mut pairs = vec![
        draft.pair("doc-hangs-today", line(draft, &hangs.today)),
        draft.pair("doc-hangs-after", line(draft, &hangs.after)),
    ];
    if !hangs.ended.is_empty() {
        pairs.push(draft.pair("doc-hangs-ends", ended(draft, &hangs)));
    }
    pairs.extend(unreplaced(draft, &hangs).map(|text| draft.pair("doc-hangs-unreplaced", text)));
    let unchecked = unchecked(draft);
    if !unchecked.is_empty() {
        pairs.push(draft.pair("doc-hangs-unchecked", unchecked.join("\n")));
    }
    draft.pairs(pairs);
    draft.say("doc-hangs-more", &[]);
}

/// What ends although nobody looked whether what follows does what it is used for, over all moves.
fn unchecked(draft: &Draft<'_>) -> Vec<String> {
    unchecked_tools(draft, &(0..draft.dossier.moves.len()).collect::<Vec<usize>>())
}

/// Today's tools that end.
fn ended(draft: &Draft<'_>, hangs: &Dependence) -> String {
    draft.words.list(&hangs.ended.iter().map(|tool| tool.label(draft.language)).collect::<Vec<String>>())
}

/// What ends although no use case takes up what it is used for, by whom it is used, and until when that is to be
/// settled.
fn unreplaced(draft: &Draft<'_>, hangs: &Dependence) -> Option<String> {
    let one = |tool: &Ended| {
        let people = match tool.users.map(usize::try_from) {
            Some(users) => draft.with("doc-hangs-users", &[("count", users.unwrap_or_default().into())]),
            None => draft.tr("doc-hangs-users-unknown"),
        };
        let vital = if tool.vital { format!("; {}", draft.tr("doc-hangs-vital")) } else { String::new() };
        format!("{} ({people}{vital})", tool.name)
    };
    let names: Vec<String> = hangs.ended.iter().filter(|tool| tool.unreplaced).map(one).collect();
    if names.is_empty() {
        return None;
    }
    let closes = plan(draft.catalog, draft.dossier).ok().and_then(|plan| plan.closing_starts());
    let date = closes.map_or_else(|| draft.tr("not-known"), |day| draft.words.date(day));
    let values = [("names", draft.words.list(&names).into()), ("date", date.into())];
    Some(draft.with("doc-hangs-unreplaced-text", &values))
}

/// On whom or on what country, in words.
pub(super) fn on(draft: &Draft<'_>, bundle: &Bundle, by: &str) -> String {
    let country = bundle.on.as_deref().filter(|_| by.ends_with("country")).and_then(Country::parse);
    let unknown = if by == "owner" { "doc-hangs-no-owner" } else { "not-known" };
    let name = || bundle.on.clone().unwrap_or_else(|| draft.tr(unknown));
    country.map_or_else(name, |c| draft.words.country(&c))
}

/// Providers, then owners, then the countries of both.
fn table(draft: &Draft<'_>, bundles: &Bundles) -> Table {
    let columns = vec![
        Column::text(draft.tr("doc-hangs-by")),
        Column::text(draft.tr("doc-hangs-on")).share(1.6),
        Column::text(draft.tr("doc-hangs-what")).share(2.6),
        Column::number(draft.tr("doc-hangs-people")),
    ];
    let mut table = Table::new(Inlines::new(), columns);
    for (by, list) in bundles.lists() {
        for bundle in list {
            let tools: Vec<String> = bundle.tools.iter().map(|t| t.label(draft.language)).collect();
            let by_whom = draft.tr(&format!("doc-hangs-{by}"));
            table = table.row([by_whom, on(draft, bundle, by), tools.join("\n"), bundle.people(draft.language)]);
        }
    }
    table
}
