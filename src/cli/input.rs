//! What commands read: a catalogue (the edition in use or a folder) and a dossier (a file or an example).

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;
use zeroize::Zeroizing;

use super::unlock::Unlock;
use super::{Desk, Exit, Stop};
use crate::catalog::{self, Catalog, Day, Depth, Layer, Loaded};
use crate::dossier::store::edition::{self, Base};
use crate::dossier::store::{self, Mark, Opened, Passphrase};
use crate::dossier::{self, Dossier, Example, OptionId};
use crate::score::{self, Order, RankError, Ranking};
use crate::text::Message;
use crate::text::fault::{Fault, Severity, unknown};
use crate::text::spans::{self, locate};

/// A dossier with the catalogue it is read against.
pub(super) struct Input {
    pub(super) loaded: Arc<Loaded>,
    pub(super) dossier: Dossier,
    pub(super) file: String,
    pub(super) text: Zeroizing<String>,
    /// The mark of the file.
    pub(super) mark: Mark,
    /// The file is of an older format: it is kept as it is before it is saved over.
    pub(super) older: bool,
    /// What the file is locked with.
    pub(super) lock: Option<Passphrase>,
}

impl Input {
    /// Reads what the command names; errors of the dossier's content stop it.
    pub(super) fn read(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Self, Stop> {
        let input = Self::read_unchecked(desk, matches)?;
        let faults = dossier::check(&input.dossier, &input.file, &input.text, input.catalog()?);
        let errors: Vec<_> = faults.into_iter().filter(|f| f.severity == Severity::Error).collect();
        if errors.is_empty() { Ok(input) } else { Err(Stop::Faults(errors)) }
    }

    /// Reads what the command names without looking at the dossier's content.
    pub(super) fn read_unchecked(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Self, Stop> {
        let loaded = catalog(desk, matches)?;
        let mut unlock = Unlock::new(matches)?;
        let (file, opened) = match example(matches) {
            Some(example) => {
                let (text, mark) = (example.text().to_owned().into(), Mark::of(example.text().as_bytes()));
                (format!("{}.wissel", example.code()), Opened { text, mark, sealed: false })
            }
            None => {
                let path = matches.get_one::<PathBuf>("FILE").cloned().unwrap_or_default();
                (path.display().to_string(), unlock.open(desk, &path)?)
            }
        };
        let lock = unlock.lock_of(&opened);
        let Opened { text, mark, .. } = opened;
        let parsed = Dossier::read(&file, &text).map_err(|fault| Stop::Faults(vec![fault]))?;
        let (mut dossier, older) = (parsed.value, parsed.older);
        if let Some(day) = matches.get_one::<Day>("as-of") {
            dossier.as_of = Some(*day);
        }
        if let Some(catalog) = &loaded.catalog {
            tell_missing_overlays(desk, catalog, &dossier);
        }
        Ok(Self { loaded, dossier, file, text, mark, older, lock })
    }

    /// The catalogue.
    pub(super) fn catalog(&self) -> Result<&Catalog, Stop> {
        sound(&self.loaded)
    }

    /// The ranking of the move with this index (from 0).
    pub(super) fn ranking<'a>(&'a self, catalog: &'a Catalog, index: usize, order: Order) -> Result<Ranking<'a>, Stop> {
        score::rank(catalog, &self.dossier, index, order).map_err(|error| unranked(error, self.origin(), index))
    }

    /// The file's name and text.
    pub(super) fn origin(&self) -> (&str, &str) {
        (self.file.as_str(), self.text.as_str())
    }

    /// The index (from 0) of the move that `--move` names, 1 if absent.
    pub(super) fn move_index(&self, matches: &ArgMatches) -> Result<usize, Stop> {
        let number = matches.get_one::<u32>("move").map_or(1, |n| *n as usize);
        let count = self.dossier.moves.len();
        if number <= count {
            return Ok(number - 1);
        }
        let key = if count == 0 { "cli-no-moves" } else { "cli-no-such-move" };
        Err(Stop::usage(Message::new(key).with("found", number.to_string()).with("count", count)))
    }
}

/// Why the move with this index (from 0) cannot be ranked, at its place in the file.
pub(super) fn unranked(error: RankError, origin: (&str, &str), index: usize) -> Stop {
    match error {
        RankError::NoMove => error.into(),
        RankError::NothingWeighs(_) => Stop::Faults(vec![nothing_weighs(origin, index)]),
    }
}

/// The fault of a move in which nothing weighs anything.
pub(super) fn nothing_weighs((file, text): (&str, &str), index: usize) -> Fault {
    let place = locate(text, &spans::Path::root().then("moves").then(index));
    let message = Message::new("score-nothing-weighs");
    Fault { severity: Severity::Error, file: file.to_owned(), place, message }
}

/// A dossier that was made with an overlay can rank otherwise without it.
pub(super) fn tell_missing_overlays(desk: &mut Desk<'_>, catalog: &Catalog, dossier: &Dossier) {
    for message in dossier.missing_overlays(catalog) {
        let _ = writeln!(desk.err, "{}", message.to(desk.language));
    }
}

/// The catalogue, or its faults.
pub(super) fn sound(loaded: &Loaded) -> Result<&Catalog, Stop> {
    let errors = || loaded.faults.iter().filter(|f| f.severity == Severity::Error).cloned().collect();
    loaded.catalog.as_deref().ok_or_else(|| Stop::Faults(errors()))
}

/// The example that `--example` names.
pub(super) fn example(matches: &ArgMatches) -> Option<Example> {
    // Not every command that reads a dossier takes an example.
    let code = matches.try_get_one::<String>("example").ok().flatten()?;
    Example::ALL.into_iter().find(|e| e.code() == code)
}

/// The catalogue that `--catalog` names, else the one in use, under the overlays that are named.
pub(super) fn catalog(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Arc<Loaded>, Stop> {
    let folder = matches.get_one::<PathBuf>("catalog");
    if folder.is_none() && overlays(matches)?.is_empty() {
        return Ok(base(desk).loaded);
    }
    Ok(Arc::new(load(desk, matches, folder, Depth::Content)?))
}

/// Reads the catalogue in a folder, or the one in use, under the overlays that are named.
pub(super) fn load(
    desk: &mut Desk<'_>,
    matches: &ArgMatches,
    folder: Option<&PathBuf>,
    depth: Depth,
) -> Result<Loaded, Stop> {
    let base = match folder {
        Some(folder) => store::layer(folder)?,
        None => base(desk).layer(),
    };
    Ok(catalog::load_layers(&base, &overlays(matches)?, depth))
}

/// The edition in use; why it is not the installed one is told.
pub(super) fn base(desk: &mut Desk<'_>) -> Base {
    let base = edition::base(desk.data.as_deref());
    if let Some(notice) = &base.notice {
        let _ = writeln!(desk.err, "{}", notice.to(desk.language));
    }
    base
}

/// The folders that `--overlay` names, in their order.
fn overlays(matches: &ArgMatches) -> Result<Vec<Layer>, Stop> {
    let folders = matches.get_many::<PathBuf>("overlay").into_iter().flatten();
    folders.map(|folder| store::layer(folder).map_err(Stop::from)).collect()
}

/// The option with this id, checked against the known ones.
pub(super) fn option(text: &str, known: &[&OptionId]) -> Result<OptionId, Stop> {
    let found = known.iter().find(|id| id.as_str() == text.trim());
    let ids = || known.iter().map(|id| id.as_str());
    found.map(|id| (*id).clone()).ok_or_else(|| Stop::usage(unknown("cli-no-such-option", text, ids())))
}

impl Desk<'_> {
    /// Writes a file that the user named; an existing one only with `--force`.
    pub(super) fn write(&mut self, matches: &ArgMatches, path: &Path, bytes: &[u8]) -> Result<Exit, Stop> {
        let force = matches.get_flag("force");
        store::write(path, bytes, if force { store::Existing::Replace } else { store::Existing::Keep })?;
        let line = Message::new("cli-written").with("path", path.display().to_string()).to(self.language);
        self.say(&line);
        Ok(Exit::Done)
    }
}
