//! `new` and `check`: a dossier's file.

use std::path::PathBuf;

use clap::ArgMatches;

use super::input::{Input, catalog, example, sound};
use super::unlock::Unlock;
use super::{Desk, Exit, Stop, report};
use crate::dossier::{self, Dossier, store};
use crate::text::Message;

/// Writes an empty dossier or an example, locked if a passphrase is given.
pub(super) fn new(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let loaded = catalog(desk, matches)?;
    let dossier = match example(matches) {
        Some(example) => Dossier::parse(example.code(), example.text()).map_err(|f| Stop::Faults(vec![f]))?,
        None => {
            let name = desk.tr("new-client-name");
            let day = matches.get_one::<crate::catalog::Day>("as-of").map_or(desk.today, |d| d.0);
            dossier::new_dossier(&name, sound(&loaded)?, day, desk.language)
        }
    };
    let path = matches.get_one::<PathBuf>("FILE").cloned().unwrap_or_default();
    let text = dossier.text().map_err(|e| Stop::wrong(Message::new("fault-syntax").with("found", e.to_string())))?;
    let bytes = store::bytes(&path, &text, Unlock::new(matches)?.given())?;
    desk.write(matches, &path, &bytes)
}

/// Everything wrong with a dossier, a line each.
pub(super) fn check(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let input = Input::read_unchecked(desk, matches)?;
    let faults = dossier::check(&input.dossier, &input.file, &input.text, input.catalog()?);
    let exit = report(desk, &faults);
    if faults.is_empty() {
        let line = desk.tr("cli-check-clean");
        desk.say(&line);
    }
    Ok(exit)
}
