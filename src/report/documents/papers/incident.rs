//! The incident card: one page on the wall.
//!
//! In: who holds the keys, which tools are in use, their fallbacks. Out: whom to call, the first five sentences, the
//! second way to reach each other, the clock, who speaks.

use super::facts::{duties, in_use};
use super::forms::{LINE, sentences};
use crate::dossier::Move;
use crate::report::documents::draft::Draft;
use crate::report::{Column, Inlines, ListKind, Table};

/// So many letters of a text have room on the card.
const ROOM: usize = 160;

pub(super) fn write(draft: &mut Draft<'_>, moves: &[usize]) {
    draft.section("incident-call");
    call(draft);
    draft.section("incident-sentences");
    let keys = ["incident-say-1", "incident-say-2", "incident-say-3", "incident-say-4", "incident-say-5"];
    sentences(draft, ListKind::Numbered, &keys);
    draft.section("incident-second");
    second(draft, moves);
    draft.section("incident-clock");
    let time = Inlines::from(draft.tr("incident-note-time"));
    let first = moves.first().and_then(|i| draft.dossier.moves.get(*i));
    let items = first.map(|of| duties(draft, of, &["gdpr-33", "ask-ch-breach"])).unwrap_or_default();
    draft.bullets(std::iter::once(time).chain(items).collect());
}

fn call(draft: &mut Draft<'_>) {
    let columns = vec![
        Column::text(draft.tr("incident-role")),
        Column::text(draft.tr("incident-who")),
        Column::text(draft.tr("incident-phone")),
    ];
    let mut table = Table::new(Inlines::new(), columns).with_row_headers();
    let held = &draft.dossier.client.keys.admin_accounts;
    let people: Vec<String> = [&held.holder, &held.deputy].into_iter().filter(|n| !n.is_empty()).cloned().collect();
    let people = if people.is_empty() { LINE.into() } else { draft.own(&short(&people.join("; "))) };
    let rows: [(&str, Inlines); 4] = [
        ("incident-admin", people),
        ("incident-privacy", LINE.into()),
        ("incident-management", LINE.into()),
        ("incident-speaks", LINE.into()),
    ];
    for (key, who) in rows {
        table = table.row([draft.tr(key).into(), who, LINE.into()]);
    }
    draft.table(table);
}

/// What people do without a tool: what the client itself named for the tool before.
fn second(draft: &mut Draft<'_>, moves: &[usize]) {
    let columns = vec![Column::text(draft.tr("incident-tool")), Column::text(draft.tr("incident-instead"))];
    let mut table = Table::new(Inlines::new(), columns).with_row_headers();
    for of in moves.iter().filter_map(|i| draft.dossier.moves.get(*i)) {
        let names = in_use(draft, of);
        let name = if names.is_empty() { draft.words.use_case(of) } else { names };
        let instead = fallback(draft, of);
        table = table.row([short(&name).into(), instead]);
    }
    draft.table(table);
}

fn fallback(draft: &Draft<'_>, of: &Move) -> Inlines {
    let tools = of.replaces.iter().filter_map(|id| draft.dossier.tool(id));
    let texts: Vec<String> = tools.map(|t| t.fallback.clone()).filter(|text| !text.trim().is_empty()).collect();
    if texts.is_empty() { LINE.into() } else { draft.own(&short(&texts.join("; "))) }
}

/// What has room of a text; the card stays one page.
fn short(text: &str) -> String {
    if text.chars().count() <= ROOM {
        return text.to_owned();
    }
    text.chars().take(ROOM).chain(['…']).collect()
}
