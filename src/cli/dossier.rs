//! `new` and `check`: a dossier's file.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::input::{Input, catalog, example, nothing_weighs, sound};
use super::unlock::Unlock;
use super::{Desk, Exit, Stop, report};
use crate::dossier::store::Passphrase;
use crate::dossier::{self, Dossier, store};
use crate::score::Weights;
use crate::text::Message;
use crate::text::fault::Severity;

/// Writes an empty dossier or an example, locked if a passphrase is given; then nothing plain stays beside it.
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
    let unlock = Unlock::new(matches)?;
    let bytes = store::bytes(&path, &text, unlock.given())?;
    let written = desk.write(matches, &path, &bytes)?;
    Ok(unlock.given().map_or(written, |lock| lock_earlier(desk, &path, lock)))
}

/// Locks what is plain among the earlier states of a file that was replaced by a locked one, as the window does; what
/// could not be locked is told.
fn lock_earlier(desk: &mut Desk<'_>, path: &Path, lock: &Passphrase) -> Exit {
    let left = store::lock_plain(path, lock);
    for state in &left {
        let message = Message::new("cli-still-plain").with("path", state.display().to_string());
        let _ = writeln!(desk.err, "{}", message.to(desk.language));
    }
    if left.is_empty() { Exit::Done } else { Exit::File }
}

/// Everything wrong with a dossier, a line each.
pub(super) fn check(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let input = Input::read_unchecked(desk, matches)?;
    let catalog = input.catalog()?;
    let mut faults = dossier::check(&input.dossier, &input.file, &input.text, catalog);
    // A preset that does not exist weighs nothing either; one fault gives one line.
    if faults.iter().all(|f| f.severity != Severity::Error) {
        let moves = input.dossier.moves.iter().enumerate();
        let silent = moves.filter(|(_, of)| Weights::of(catalog, &input.dossier, of, None).is_err());
        faults.extend(silent.map(|(index, _)| nothing_weighs(input.origin(), index)));
        faults.sort_by_key(|f| f.place);
    }
    let exit = report(desk, &faults);
    if faults.is_empty() {
        let line = desk.tr("cli-check-clean");
        desk.say(&line);
    }
    Ok(exit)
}
