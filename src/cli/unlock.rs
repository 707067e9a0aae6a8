//! Locked dossiers at the command line: where the passphrase comes from.
//!
//! In: `--passphrase-file`, or a terminal. Out: a dossier, and what it is locked with. Somebody is asked at most once,
//! and only for a file that needs it.

use std::io::{IsTerminal as _, stdin};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use zeroize::Zeroizing;

use super::{Desk, Stop};
use crate::dossier::store::{self, Opened, Passphrase, SealError, StoreError};
use crate::text::Message;

/// The passphrase of this call, as far as there is one.
pub(super) struct Unlock {
    passphrase: Option<Passphrase>,
    asked: bool,
}

impl Unlock {
    /// Reads the file that `--passphrase-file` names, if it does.
    pub(super) fn new(matches: &ArgMatches) -> Result<Self, Stop> {
        let file = matches.get_one::<PathBuf>("passphrase-file");
        let passphrase = file.map(|path| store::passphrase(path)).transpose()?;
        Ok(Self { asked: passphrase.is_some(), passphrase })
    }

    /// Reads a dossier; at a terminal, asks for the passphrase of a locked one.
    pub(super) fn open(&mut self, desk: &Desk<'_>, path: &Path) -> Result<Opened, Stop> {
        match store::open(path, self.passphrase.as_ref()) {
            Err(StoreError::Sealed(_, SealError::Locked)) if self.ask(desk, path) => {
                Ok(store::open(path, self.passphrase.as_ref())?)
            }
            opened => Ok(opened?),
        }
    }

    /// What a new dossier is locked with.
    pub(super) const fn given(&self) -> Option<&Passphrase> {
        self.passphrase.as_ref()
    }

    /// What a dossier that was opened is locked with again.
    pub(super) fn lock_of(self, opened: &Opened) -> Option<Passphrase> {
        self.passphrase.filter(|_| opened.sealed)
    }

    /// `true` = there is a passphrase now.
    fn ask(&mut self, desk: &Desk<'_>, path: &Path) -> bool {
        if self.asked || !stdin().is_terminal() {
            return false;
        }
        self.asked = true;
        let prompt = Message::new("cli-passphrase").with("path", path.display().to_string()).to(desk.language);
        let typed = rpassword::prompt_password(format!("{prompt} ")).map(Zeroizing::new);
        self.passphrase = typed.ok().and_then(|typed| Passphrase::new(&typed));
        self.passphrase.is_some()
    }
}
