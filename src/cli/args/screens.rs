//! The command that makes pictures of the window, behind the feature `screens`.
//!
//! In: the words after `screenshots`. Out: which pictures are wanted; the window draws them.

use std::path::PathBuf;

use clap::{ArgMatches, Command};

use super::Texts;
use crate::text::Language;

/// Which pictures of the window are wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screens {
    /// The folder they go into.
    pub folder: PathBuf,
    /// Those whose name holds this; empty = all.
    pub only: String,
    /// The languages of the window.
    pub languages: Vec<Language>,
}

/// The command and its help.
pub(super) fn command(t: &Texts) -> Command {
    let folder = t.path("PICTURES").value_name("DIR").required(true);
    t.command("screenshots").arg(folder).arg(t.option("only").value_name("TEXT").allow_hyphen_values(true))
}

impl Screens {
    /// What is wanted, if it was this command.
    pub(super) fn asked(matches: &ArgMatches) -> Option<Self> {
        let matches = matches.subcommand_matches("screenshots")?;
        let one = matches.get_one::<String>("lang");
        Some(Self {
            folder: matches.get_one::<PathBuf>("PICTURES")?.clone(),
            only: matches.get_one::<String>("only").cloned().unwrap_or_default(),
            languages: Language::ALL.into_iter().filter(|l| one.is_none_or(|code| code == l.code())).collect(),
        })
    }
}
