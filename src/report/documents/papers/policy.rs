//! The policy: at most two pages that everybody reads, in short sentences and plain words.
//!
//! In: what was decided, what the client does. Out: rules by topic, contacts, a line to sign. Only rules that concern
//! the client stand in it.

use super::facts::in_use;
use super::forms::{LINE, line, sentences};
use crate::catalog::Purpose;
use crate::dossier::{DecisionStatus, Move, Shape};
use crate::report::documents::draft::{Draft, join};
use crate::report::{Column, Inlines, ListKind, Table};

pub(super) fn write(draft: &mut Draft<'_>, moves: &[usize]) {
    tools(draft, moves);
    let client = &draft.dossier.client;
    let has = |purpose: Purpose| moves.iter().filter_map(|i| draft.dossier.moves.get(*i)).any(|m| m.purpose == purpose);
    let secret = client.professional_secrecy == Some(true) || client.special_categories == Some(true);
    let mut meetings = vec!["policy-meet-1", "policy-meet-2", "policy-meet-3", "policy-meet-4", "policy-meet-5"];
    meetings.extend((client.minors == Some(true)).then_some("policy-meet-minors"));
    let mut data = vec!["policy-data-1", "policy-data-2", "policy-data-3"];
    data.extend(has(Purpose::Files).then_some("policy-data-files"));
    data.extend(has(Purpose::Messaging).then_some("policy-data-chat"));
    data.extend(secret.then_some("policy-data-secret"));
    let social = ["policy-social-1", "policy-social-2", "policy-social-3", "policy-social-4", "policy-social-5"];
    let topics: [(&str, &[&str], bool); 5] = [
        ("policy-meet", &meetings, has(Purpose::VideoConferencing)),
        ("policy-data", &data, true),
        ("policy-social", &social, has(Purpose::SocialMedia) || has(Purpose::SocialManagement)),
        ("policy-incident", &["policy-incident-1", "policy-incident-2", "policy-incident-3"], true),
        ("policy-leave", &["policy-leave-1", "policy-leave-2", "policy-leave-3"], true),
    ];
    for (title, keys, _) in topics.into_iter().filter(|(.., concerns)| *concerns) {
        draft.section(title);
        sentences(draft, ListKind::Bullet, keys);
    }
    contacts(draft);
    draft.say("policy-read", &[]);
    let signed = vec![line(draft, "paper-name"), line(draft, "paper-date-signature")];
    draft.pairs(signed);
}

fn tools(draft: &mut Draft<'_>, moves: &[usize]) {
    draft.section("policy-tools");
    let columns = vec![Column::text(draft.tr("policy-for")), Column::text(draft.tr("policy-we-use"))];
    let mut table = Table::new(Inlines::new(), columns).with_row_headers();
    for of in moves.iter().filter_map(|i| draft.dossier.moves.get(*i)) {
        table = table.row([draft.words.use_case(of).into(), used(draft, of)]);
    }
    draft.table(table);
    let keys = ["policy-tools-1", "policy-tools-2", "policy-tools-3", "policy-tools-4", "policy-tools-5"];
    sentences(draft, ListKind::Bullet, &keys);
}

/// What is used, for which thing the old tool stays, and whether all that is only intended.
fn used(draft: &Draft<'_>, of: &Move) -> Inlines {
    let names = in_use(draft, of);
    let Some(decision) = of.decision.as_ref().filter(|_| !names.is_empty()) else {
        return draft.tr("policy-open").into();
    };
    let mut text = Inlines::from(names);
    if let Shape::KeepFor { what, .. } = &decision.kind {
        text = join(text.plain(": "), draft.own(what));
    }
    let intended = decision.status != DecisionStatus::Final;
    if intended { text.plain(format!(" ({})", draft.tr("policy-intended"))) } else { text }
}

fn contacts(draft: &mut Draft<'_>) {
    draft.section("policy-contacts");
    let columns = vec![Column::text(draft.tr("policy-for")), Column::text(draft.tr("policy-person"))];
    let mut table = Table::new(Inlines::new(), columns).with_row_headers();
    let holder = &draft.dossier.client.keys.admin_accounts;
    let people: Vec<String> = [&holder.holder, &holder.deputy].into_iter().filter(|n| !n.is_empty()).cloned().collect();
    let desk = if people.is_empty() { LINE.into() } else { draft.own(&people.join(", ")) };
    table = table.row([draft.tr("policy-desk").into(), desk]);
    for key in ["policy-privacy", "policy-management"] {
        table = table.row([draft.tr(key), LINE.to_owned()]);
    }
    draft.table(table);
}
