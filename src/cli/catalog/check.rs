//! `catalog check`: faults, counts, what has no source yet, and with `--strict` how much is known.

use clap::ArgMatches;

use super::{counts, folder};
use crate::catalog::{Catalog, Depth, Owners, Share, coverage};
use crate::cli::input::load;
use crate::cli::table::table;
use crate::cli::{Desk, Exit, Stop, report};
use crate::text::Message;

pub(super) fn check(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let strict = matches.get_flag("strict");
    let loaded = load(desk, matches, folder(matches), if strict { Depth::Strict } else { Depth::Form })?;
    let exit = report(desk, &loaded.faults);
    if let Some(catalog) = &loaded.catalog {
        if strict {
            known(desk, catalog);
        }
        source_first(desk, catalog);
        let line = counts(catalog).to(desk.language);
        desk.say(&line);
    }
    Ok(exit)
}

/// Per criterion: services of which something is known, all and by owners, and how many are stale.
fn known(desk: &mut Desk<'_>, catalog: &Catalog) {
    let head = ["criterion", "all", "shared", "private", "market", "unknown", "stale"];
    let mut rows = vec![head.map(|column| desk.tr(&format!("cli-coverage-{column}"))).to_vec()];
    let mut sums = [Share::default(); 5];
    for row in coverage(catalog) {
        let owners = Owners::ALL.map(|o| row.owners.get(&o).copied().unwrap_or_default());
        let shares: Vec<Share> = std::iter::once(row.all).chain(owners).collect();
        for (sum, share) in sums.iter_mut().zip(&shares) {
            sum.known += share.known;
            sum.of += share.of;
            sum.stale += share.stale;
        }
        rows.push(line(row.criterion.id.to_string(), &shares));
    }
    rows.push(line(desk.tr("cli-coverage-sum"), &sums));
    desk.say(&table(&rows, &[1, 2, 3, 4, 5, 6]));
    desk.say("");
}

fn line(name: String, shares: &[Share]) -> Vec<String> {
    let cell = |share: &Share| if share.of == 0 { "–".to_owned() } else { format!("{}/{}", share.known, share.of) };
    let stale = shares.first().map_or(0, |all| all.stale);
    std::iter::once(name).chain(shares.iter().map(cell)).chain([stale.to_string()]).collect()
}

/// Duties without a source are questions, never law.
fn source_first(desk: &mut Desk<'_>, catalog: &Catalog) {
    let ids: Vec<&str> = catalog.duties.iter().filter(|d| d.sources.is_empty()).map(|d| d.id.as_str()).collect();
    if !ids.is_empty() {
        let message = Message::new("cli-source-first").with("count", ids.len()).with("ids", ids.join(", "));
        let line = message.to(desk.language);
        desk.say(&line);
    }
}
