//! The hand-over sheet: every account and key with its owner and deputy, to be filled in and signed.
//!
//! In: the inventory's accounts, the client's keys. Out: a table of keys, one of accounts, rules for those who leave.

use super::forms::sentences;
use crate::dossier::{Account, Keyholder, Tool};
use crate::report::documents::draft::Draft;
use crate::report::{Column, Inlines, ListKind, Table};

/// Empty lines for accounts that nobody has named yet.
const SPARE: usize = 4;

pub(super) fn write(draft: &mut Draft<'_>) {
    draft.say("accounts-intro", &[]);
    draft.section("accounts-keys");
    keys(draft);
    draft.section("accounts-list");
    list(draft);
    draft.section("accounts-leave");
    let keys: Vec<String> = (1..=6).map(|n| format!("accounts-leave-{n}")).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    sentences(draft, ListKind::Check, &keys);
}

fn keys(draft: &mut Draft<'_>) {
    let columns = vec![
        Column::text(draft.tr("accounts-key")).share(1.4),
        Column::text(draft.tr("accounts-holder")),
        Column::text(draft.tr("accounts-deputy")),
        Column::text(draft.tr("accounts-tried")),
    ];
    let mut table = Table::new(Inlines::new(), columns).with_row_headers();
    let keys = &draft.dossier.client.keys;
    let held: [(&str, &Keyholder); 5] = [
        ("doc-hangs-key-domain-registrar", &keys.domain_registrar),
        ("doc-hangs-key-dns", &keys.dns),
        ("doc-hangs-key-admin-accounts", &keys.admin_accounts),
        ("doc-hangs-key-backups", &keys.backups),
        ("doc-hangs-key-recovery-codes", &keys.recovery_codes),
    ];
    for (key, holder) in held {
        table = table.row([draft.tr(key).into(), draft.own(&holder.holder), draft.own(&holder.deputy), Inlines::new()]);
    }
    draft.table(table);
}

fn list(draft: &mut Draft<'_>) {
    let columns = vec![
        Column::text(draft.tr("accounts-account")).share(1.6),
        Column::text(draft.tr("accounts-owner")).share(1.2),
        Column::text(draft.tr("accounts-deputy")),
        Column::text(draft.tr("accounts-factor")),
        Column::text(draft.tr("accounts-recovery")),
        Column::text(draft.tr("accounts-changed")),
        Column::text(draft.tr("accounts-removed")),
    ];
    let mut table = Table::new(Inlines::new(), columns).with_row_headers();
    for tool in &draft.dossier.inventory {
        for account in &tool.accounts {
            table = table.row(row(draft, tool, account));
        }
    }
    for _ in 0..SPARE {
        table = table.row((0..7).map(|_| Inlines::new()));
    }
    draft.table(table);
}

fn row(draft: &Draft<'_>, tool: &Tool, account: &Account) -> [Inlines; 7] {
    let shared =
        if account.shared == Some(true) { format!(" – {}", draft.tr("accounts-shared")) } else { String::new() };
    let factor = match account.second_factor {
        Some(answer) => draft.words.yes_no(answer),
        None => String::new(),
    };
    let name = Inlines::from(format!("{}: {}{shared}", draft.words.tool(tool), account.label));
    let empty = Inlines::new;
    [name, draft.own(&account.owner), empty(), factor.into(), empty(), empty(), empty()]
}
