//! `catalog diff`: what is different between two folders, a line each.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::catalog::{self, Depth};
use crate::cli::input::{load, sound};
use crate::cli::table::table;
use crate::cli::{Desk, Exit, Stop};
use crate::text::Message;

pub(super) fn diff(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let mut read = |name: &str| load(desk, matches, matches.get_one::<PathBuf>(name), Depth::Content);
    let (old, new) = (read("OLD")?, read("NEW")?);
    let (old, new) = (sound(&old)?, sound(&new)?);
    let changes = catalog::diff(old, new);
    let rows: Vec<Vec<String>> =
        changes.iter().map(|change| vec![change.key.clone(), change.words(desk.language)]).collect();
    if !rows.is_empty() {
        desk.say(&table(&rows, &[]));
    }
    let message = Message::new("cli-diff-count")
        .with("count", changes.len())
        .with("old", old.manifest.edition.as_str())
        .with("new", new.manifest.edition.as_str());
    let line = message.to(desk.language);
    desk.say(&line);
    Ok(Exit::Done)
}
