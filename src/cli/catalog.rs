//! `catalog check|list|show|dump|fmt`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use super::input::{catalog, folder_files, load_folder, sound};
use super::table::table;
use super::{Desk, Exit, Stop, report};
use crate::catalog::{Catalog, Loaded, canonical_file, dump};
use crate::dossier::store;
use crate::text::fault::unknown;
use crate::text::{Message, tr};

pub(super) fn run(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    match matches.subcommand() {
        Some(("check", m)) => check(desk, m),
        Some(("list", m)) => list(desk, sound(&*catalog(m)?)?),
        Some(("show", m)) => show(desk, sound(&*catalog(m)?)?, m.get_one::<String>("ID").map_or("", String::as_str)),
        Some(("dump", m)) => {
            desk.json(&dump(sound(&*catalog(m)?)?));
            Ok(Exit::Done)
        }
        Some(("fmt", m)) => fmt(desk, m),
        _ => Err(Stop::usage(Message::new("cli-no-command"))),
    }
}

/// The folder named after the command or by `--catalog`.
fn folder(matches: &ArgMatches) -> Option<&PathBuf> {
    matches.get_one::<PathBuf>("DIR").or_else(|| matches.get_one::<PathBuf>("catalog"))
}

fn check(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let loaded: Arc<Loaded> = match folder(matches) {
        Some(folder) => Arc::new(load_folder(folder)?),
        None => crate::catalog::embedded(),
    };
    let exit = report(desk, &loaded.faults);
    if let Some(catalog) = &loaded.catalog {
        let line = counts(catalog).to(desk.language);
        desk.say(&line);
    }
    Ok(exit)
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

fn list(desk: &mut Desk<'_>, catalog: &Catalog) -> Result<Exit, Stop> {
    let language = desk.language;
    let rows: Vec<Vec<String>> = catalog
        .services
        .values()
        .map(|s| {
            let purposes: Vec<String> =
                s.purposes.iter().map(|p| tr(language, &format!("purpose-{}", p.code()))).collect();
            let provider = catalog.provider_of(s).map_or_else(String::new, |p| p.name.clone());
            vec![s.id.to_string(), s.name.clone(), provider, purposes.join(", "), s.status.code().to_owned()]
        })
        .collect();
    desk.say(&table(&rows, &[]));
    let line = counts(catalog).to(language);
    desk.say(&line);
    Ok(Exit::Done)
}

/// The files of all entities with this id.
fn show(desk: &mut Desk<'_>, catalog: &Catalog, id: &str) -> Result<Exit, Stop> {
    let write = |value: Result<String, ron::Error>| value.unwrap_or_default();
    let canonical = |text| write(text);
    let service = catalog.services.get(id).map(|e| canonical(crate::text::ron_file::canonical(e, 4)));
    let software = catalog.software.get(id).map(|e| canonical(crate::text::ron_file::canonical(e, 4)));
    let provider = catalog.providers.get(id).map(|e| canonical(crate::text::ron_file::canonical(e, 4)));
    let found: Vec<String> = [service, software, provider].into_iter().flatten().collect();
    if found.is_empty() {
        let ids = catalog.services.keys().map(|i| i.as_str());
        let ids =
            ids.chain(catalog.software.keys().map(|i| i.as_str())).chain(catalog.providers.keys().map(|i| i.as_str()));
        return Err(Stop::usage(unknown("cli-no-such-entity", id, ids)));
    }
    for text in found {
        desk.say(text.trim_end());
    }
    Ok(Exit::Done)
}

/// Restores the canonical form of every file of a folder.
fn fmt(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let folder = folder(matches).map_or(Path::new("catalog"), PathBuf::as_path);
    let (mut faults, mut changed) = (Vec::new(), 0usize);
    for (path, text) in folder_files(folder)? {
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
