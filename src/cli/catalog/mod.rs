//! `catalog check|list|show|dump|diff|fmt|install|rollback`.

mod check;
mod diff;
mod edition;
mod list;
mod show;

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::input::{catalog, sound};
use super::{Desk, Exit, Stop, report};
use crate::catalog::{Catalog, FORMAT, canonical_file, dump};
use crate::dossier::store;
use crate::text::Message;
use crate::text::ron_file::unknown_format;

pub(super) fn run(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    match matches.subcommand() {
        Some(("check", m)) => check::check(desk, m),
        Some(("list", m)) => {
            let loaded = catalog(desk, m)?;
            list::list(desk, sound(&loaded)?)
        }
        Some(("show", m)) => show::show(desk, m),
        Some(("diff", m)) => diff::diff(desk, m),
        Some(("dump", m)) => {
            let loaded = catalog(desk, m)?;
            desk.json(&dump(sound(&loaded)?));
            Ok(Exit::Done)
        }
        Some(("fmt", m)) => fmt(desk, m),
        Some(("install", m)) => edition::install(desk, m),
        Some(("rollback", _)) => edition::roll_back(desk),
        _ => Err(Stop::usage(Message::new("cli-no-command"))),
    }
}

/// The folder named after the command or by `--catalog`.
fn folder(matches: &ArgMatches) -> Option<&PathBuf> {
    matches.get_one::<PathBuf>("DIR").or_else(|| matches.get_one::<PathBuf>("catalog"))
}

fn counts(catalog: &Catalog) -> Message {
    Message::new("cli-catalog-counts")
        .with("edition", catalog.manifest.edition.as_str())
        .with("criteria", catalog.criteria.len())
        .with("software", catalog.software.len())
        .with("providers", catalog.providers.len())
        .with("services", catalog.services.len())
        .with("tasks", catalog.tasks.len())
        .with("duties", catalog.duties.len())
}

/// Restores the canonical form of every file of a folder.
fn fmt(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let folder = folder(matches).map_or(Path::new("catalog"), PathBuf::as_path);
    let (mut faults, mut changed) = (Vec::new(), 0usize);
    let files = store::layer(folder)?.files;
    if let Some((path, text)) = files.iter().find(|(path, _)| path == "catalog.ron")
        && let Some(fault) = unknown_format(&folder.join(path).display().to_string(), text, FORMAT)
    {
        return Err(Stop::Faults(vec![fault]));
    }
    for (path, text) in files {
        match canonical_file(&path, &text) {
            Ok(Some(canonical)) if canonical != text => {
                store::write(&folder.join(&path), canonical.as_bytes(), store::Existing::Replace)?;
                changed += 1;
            }
            Ok(_) => {}
            Err(mut fault) => {
                fault.file = folder.join(&fault.file).display().to_string();
                faults.push(fault);
            }
        }
    }
    let line = Message::new("cli-fmt-done").with("count", changed).to(desk.language);
    desk.say(&line);
    Ok(report(desk, &faults))
}
