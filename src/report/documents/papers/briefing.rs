//! The briefing for the body that represents the staff: before the decision, not after it.
//!
//! In: an intended move, its days, facts on what is logged. Out: what is intended, what the tool records of people at
//! work, key points of an agreement, dates. Which law applies comes from the duties; where no source was read, the
//! topic is a question.

use super::facts::{chosen, duties, known, names, replaced};
use super::forms::sentences;
use crate::dossier::{Move, Shape};
use crate::plan::Plan;
use crate::report::documents::draft::{Draft, join};
use crate::report::{Column, Inlines, ListKind, Table};

/// Tasks whose days the body wants to know.
const DAYS: [&str; 6] = ["consult-representation", "works-agreement", "final-decision", "pilot", "training", "go-live"];

pub(super) fn write<'a>(draft: &mut Draft<'a>, of: &'a Move, index: usize, plan: Option<&'a Plan>) {
    let names = names(draft, of);
    if names.is_empty() {
        super::undecided(draft);
        return;
    }
    draft.section("briefing-intended");
    let text = intended(draft, of, &names);
    draft.document.paragraph(text);
    if let Some(reason) = of.decision.as_ref().map(|d| d.reason.as_str()).filter(|reason| !reason.is_empty()) {
        let text = draft.own(reason);
        draft.document.paragraph(text);
    }
    draft.section("briefing-logged");
    logged(draft, of);
    draft.section("briefing-agreement");
    let keys: Vec<String> = (1..=7).map(|n| format!("briefing-point-{n}")).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    sentences(draft, ListKind::Check, &keys);
    draft.section("briefing-dates");
    dates(draft, index, plan);
    let ids =
        ["de-betrvg", "de-bdsg", "nl-wor", "at-arbvg", "ask-at", "ask-de", "ask-nl", "ask-other-bodies", "ask-repr"];
    let items = duties(draft, of, &ids);
    if !items.is_empty() {
        draft.section("threshold-law");
        draft.bullets(items);
    }
}

/// What is intended, in a sentence: to change, to keep, to keep for one thing, or to try.
fn intended(draft: &Draft<'_>, of: &Move, names: &[String]) -> Inlines {
    let kind = of.decision.as_ref().map(|d| &d.kind);
    let until = match kind {
        Some(Shape::KeepFor { until, .. }) => draft.words.date(until.0),
        _ => String::new(),
    };
    let values = [
        ("use", draft.words.use_case_within(of).into()),
        ("new", draft.words.list(names).into()),
        ("old", replaced(draft, of).into()),
        ("until", until.into()),
    ];
    let key = match kind {
        Some(Shape::Keep) => "briefing-intended-keep",
        Some(Shape::KeepFor { .. }) => "briefing-intended-keep-for",
        Some(Shape::Trial(_)) => "briefing-intended-trial",
        _ if of.replaces.is_empty() => "briefing-intended-new",
        _ => "briefing-intended-text",
    };
    let sentence = Inlines::from(draft.with(key, &values));
    match kind {
        Some(Shape::KeepFor { what, .. }) => join(sentence.plain(" "), draft.own(what)),
        _ => sentence,
    }
}

fn logged<'a>(draft: &mut Draft<'a>, of: &'a Move) {
    let columns = vec![
        Column::text(draft.tr("briefing-question")),
        Column::text(draft.tr("contract-known")).share(2.4),
        Column::text(draft.tr("briefing-rule")),
    ];
    for option in chosen(draft, of) {
        let mut table = Table::new(option.name(draft.language), columns.clone()).with_row_headers();
        let rows = [
            ("briefing-what", "retention-control"),
            ("briefing-vendor", "own-purposes"),
            ("briefing-accounts", "account-lifecycle"),
            ("briefing-third", "trackers"),
        ];
        for (key, criterion) in rows {
            let text = known(draft, of, &option, criterion);
            table = table.row([draft.tr(key).into(), text, Inlines::new()]);
        }
        for key in ["briefing-who-sees", "briefing-presence"] {
            table = table.row([draft.tr(key), draft.tr("briefing-ask-it"), String::new()]);
        }
        draft.table(table);
    }
}

fn dates(draft: &mut Draft<'_>, index: usize, plan: Option<&Plan>) {
    let columns = vec![Column::text(draft.tr("doc-plan-task")).share(2.4), Column::narrow(draft.tr("doc-plan-when"))];
    let mut table = Table::new(Inlines::new(), columns).with_row_headers();
    for task in plan.into_iter().flat_map(|p| &p.tasks) {
        let wanted = DAYS.iter().any(|id| task.is(id)) && task.belongs_to(index + 1);
        if let Some(dates) = task.dates.as_ref().filter(|_| wanted) {
            let days = format!("{} – {}", draft.words.date(dates.start), draft.words.date(dates.finish));
            table = table.row([task.heading(draft.language), days]);
        }
    }
    if table.rows.is_empty() {
        draft.say("briefing-no-dates", &[]);
    }
    draft.table(table);
}
