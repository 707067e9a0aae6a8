//! The settings sheet: what is to be set, why, and when it was done by whom.
//!
//! In: a decided move with its conditions, the client's marks. Out: the conditions first, then settings by purpose.

use super::facts::{chosen, known};
use crate::catalog::Purpose;
use crate::dossier::{DecisionStatus, Move};
use crate::report::documents::draft::Draft;
use crate::report::{Column, Inlines, Table};

pub(super) fn write<'a>(draft: &mut Draft<'a>, of: &'a Move) {
    if of.decision.is_none() {
        super::undecided(draft);
        return;
    }
    draft.say("settings-intro", &[]);
    let conditions: Vec<Inlines> =
        of.decision.iter().flat_map(|d| &d.conditions).map(|condition| draft.own(condition)).collect();
    if !conditions.is_empty() {
        let last = of.decision.as_ref().is_some_and(|d| d.status == DecisionStatus::Final);
        draft.part(draft.tr(if last { "settings-conditions" } else { "settings-conditions-intended" }));
        let mut table = Table::new(Inlines::new(), columns(draft, "settings-condition"));
        for condition in conditions {
            table = table.row([condition, "".into(), "".into(), "".into()]);
        }
        draft.table(table);
    }
    draft.part(draft.tr("settings-list"));
    let mut table = Table::new(Inlines::new(), columns(draft, "settings-setting"));
    for id in settings(draft, of.purpose) {
        let (setting, why) = (draft.tr(&format!("set-{id}")), draft.tr(&format!("set-why-{id}")));
        table = table.row([setting, why, String::new(), String::new()]);
    }
    draft.table(table);
    today(draft, of);
}

fn columns(draft: &Draft<'_>, first: &str) -> Vec<Column> {
    vec![
        Column::text(draft.tr(first)).share(2.0),
        Column::text(draft.tr("settings-why")).share(1.8),
        Column::text(draft.tr("settings-done")),
        Column::text(draft.tr("settings-by")),
    ]
}

/// What is to be set for a purpose.
fn settings(draft: &Draft<'_>, purpose: Purpose) -> Vec<&'static str> {
    let always = ["second-factor", "roles", "ai", "telemetry", "logs", "leavers"];
    let own: &[&str] = match purpose {
        Purpose::VideoConferencing => &["lobby", "recording", "room-names", "camera", "guests"],
        Purpose::Files | Purpose::Hosting => &["links", "versions", "backup", "sync"],
        Purpose::Messaging => &["retention", "device-lock", "contacts", "preview"],
        Purpose::SocialMedia | Purpose::SocialManagement => &["own-logins", "pixel", "comments"],
        Purpose::AccountManagement => &["vaults", "emergency"],
        Purpose::Suite => &["links", "versions", "backup", "macros"],
    };
    let minors = (draft.dossier.client.minors == Some(true)).then_some("minors");
    own.iter().copied().chain(minors).chain(always).collect()
}

/// What the catalogue knows of what can be set.
fn today<'a>(draft: &mut Draft<'a>, of: &'a Move) {
    const CRITERIA: [&str; 6] =
        ["meeting-protection", "retention-control", "own-purposes", "trackers", "login-security", "e2ee"];
    for option in chosen(draft, of) {
        draft.part(draft.with("settings-known", &[("name", option.name(draft.language).into())]));
        let columns =
            vec![Column::text(draft.tr("doc-cmp-criterion")), Column::text(draft.tr("contract-known")).share(2.6)];
        let mut table = Table::new(Inlines::new(), columns).with_row_headers();
        for id in CRITERIA {
            let Some(criterion) = draft.catalog.criteria.iter().find(|c| c.id == *id) else { continue };
            if !criterion.purposes.contains(of.purpose) {
                continue;
            }
            let text = known(draft, of, &option, id);
            table = table.row([Inlines::from(criterion.name.get(draft.language)), text]);
        }
        draft.table(table);
    }
}
