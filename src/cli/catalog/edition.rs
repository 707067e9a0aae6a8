//! `catalog install` and `catalog rollback`: which edition of the catalogue is in use.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::catalog::{self, Package, tally};
use crate::cli::input::base;
use crate::cli::{Desk, Exit, Stop};
use crate::dossier::store::edition::{self, EditionError, Update};
use crate::text::Message;

/// Installs a signed edition, or takes an unsigned one as an overlay.
pub(super) fn install(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let path = matches.get_one::<PathBuf>("EDITION").cloned().unwrap_or_default();
    let data = data(desk)?;
    let package = edition::open(&path, &data)?;
    if matches.get_flag("as-overlay") {
        return overlay(desk, &data, &path, &package);
    }
    let used = base(desk);
    let update = Update::check(&path, &package, &used)?;
    edition::install(&data, &update)?;
    let [new, other, gone] = tally(&catalog::diff(&used.catalog(), &update.catalog));
    let message = Message::new("cli-edition-installed")
        .with("edition", update.installed.edition.as_str())
        .with("signer", update.installed.signer.as_str())
        .with("key", update.installed.key.as_str())
        .with("comment", update.installed.comment.as_str())
        .with("old", used.catalog().manifest.edition.as_str())
        .with("new", new)
        .with("other", other)
        .with("gone", gone);
    Ok(say(desk, &message))
}

fn overlay(desk: &mut Desk<'_>, data: &Path, path: &Path, package: &Package) -> Result<Exit, Stop> {
    let used = base(desk);
    let folder = edition::take_overlay(data, path, package, &used)?;
    Ok(say(desk, &Message::new("cli-edition-overlay").with("path", folder.display().to_string())))
}

/// Goes back to the edition before.
pub(super) fn roll_back(desk: &mut Desk<'_>) -> Result<Exit, Stop> {
    edition::roll_back(&data(desk)?)?;
    let used = base(desk);
    let message = Message::new("edition-in-use").with("edition", used.catalog().manifest.edition.as_str());
    Ok(say(desk, &message.with("origin", used.origin())))
}

fn data(desk: &Desk<'_>) -> Result<PathBuf, Stop> {
    desk.data.clone().ok_or_else(|| EditionError::NoFolder.into())
}

fn say(desk: &mut Desk<'_>, message: &Message) -> Exit {
    let line = message.to(desk.language);
    desk.say(&line);
    Exit::Done
}
