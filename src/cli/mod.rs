//! The command line: each command a few lines over the library.
//!
//! In: arguments, the day, the data folder, and two places to write to. Out: text or JSON, and an exit code: 0
//! done, 1 the input is wrong, 2 usage, 3 no display, 4 a file could not be read, written or locked.

mod args;
mod broken;
mod catalog;
mod dossier;
mod explain;
mod export;
mod input;
mod rank;
mod revision;
mod table;
mod unlock;

use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;

use clap::ArgMatches;
use jiff::civil::Date;

use crate::dossier::store::edition::EditionError;
use crate::text::fault::{Fault, Severity};
use crate::text::{Language, Message, tr};

#[cfg(feature = "screens")]
pub use args::Screens;
pub use args::{Wanted, asked_language, wanted};
pub use broken::quiet_panics;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// The input is wrong.
    Wrong = 1,
    /// The command was called in a wrong way.
    Usage = 2,
    /// There is no display for the window.
    NoDisplay = 3,
    /// A file could not be read, written or locked.
    File = 4,
}

/// Why a command stopped before its end.
#[derive(Debug)]
enum Stop {
    /// The input is wrong: one line per fault.
    Faults(Vec<Fault>),
    /// One message and how it ends.
    Message(Exit, Message),
}

impl Stop {
    fn wrong(message: Message) -> Self {
        Self::Message(Exit::Wrong, message)
    }

    fn usage(message: Message) -> Self {
        Self::Message(Exit::Usage, message)
    }
}

impl From<crate::dossier::store::StoreError> for Stop {
    fn from(error: crate::dossier::store::StoreError) -> Self {
        Self::Message(Exit::File, error.message())
    }
}

impl From<EditionError> for Stop {
    fn from(error: EditionError) -> Self {
        match error {
            EditionError::Store(error) => error.into(),
            EditionError::Faults(_, faults) => Self::Faults(faults),
            other => Self::wrong(other.message()),
        }
    }
}

/// Where a command writes, and what it knows of the world.
struct Desk<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    language: Language,
    today: Date,
    /// The program's data folder, if the system names one.
    data: Option<PathBuf>,
    /// Why output was lost, if it was.
    lost: Option<io::Error>,
}

impl Desk<'_> {
    /// One line to the output.
    fn say(&mut self, line: &str) {
        let written = writeln!(self.out, "{line}");
        self.note(written);
    }

    /// Keeps the first reason why output was lost. A reader that went away is none: it has what it wanted.
    fn note(&mut self, written: io::Result<()>) {
        let lost = written.err().filter(|error| error.kind() != ErrorKind::BrokenPipe);
        self.lost = self.lost.take().or(lost);
    }

    fn tr(&self, key: &str) -> String {
        tr(self.language, key)
    }

    fn json(&mut self, value: &serde_json::Value) {
        self.say(&value.to_string());
    }
}

/// What a command knows of the world.
#[derive(Clone, Debug)]
pub struct World {
    /// Language of what is printed.
    pub language: Language,
    /// Today.
    pub today: Date,
    /// The program's data folder, with installed editions; `None` = the system names none.
    pub data: Option<PathBuf>,
}

/// Runs the command that `matches` holds.
pub fn run(matches: &ArgMatches, world: World, out: &mut dyn Write, err: &mut dyn Write) -> Exit {
    let World { language, today, data } = world;
    let mut desk = Desk { out, err, language, today, data, lost: None };
    let done = match matches.subcommand() {
        Some(("new", m)) => dossier::new(&mut desk, m),
        Some(("check", m)) => dossier::check(&mut desk, m),
        Some(("rank", m)) => rank::rank(&mut desk, m),
        Some(("compare", m)) => rank::compare(&mut desk, m),
        Some(("explain", m)) => explain::explain(&mut desk, m),
        Some(("plan", m)) => export::plan(&mut desk, m),
        Some(("export", m)) => export::export(&mut desk, m),
        Some(("verify", m)) => revision::verify(&mut desk, m),
        Some(("update", m)) => revision::update(&mut desk, m),
        Some(("catalog", m)) => catalog::run(&mut desk, m),
        _ => Err(Stop::usage(Message::new("cli-no-command"))),
    };
    let exit = match done {
        Ok(exit) => exit,
        Err(Stop::Faults(faults)) => report(&mut desk, &faults),
        Err(Stop::Message(exit, message)) => {
            let _ = writeln!(desk.err, "{}", message.to(desk.language));
            exit
        }
    };
    let flushed = desk.out.flush();
    desk.note(flushed);
    let Some(lost) = &desk.lost else { return exit };
    let message = Message::new("cli-output-lost").with("reason", lost.to_string());
    let _ = writeln!(desk.err, "{}", message.to(desk.language));
    Exit::File
}

/// Prints faults, one line each, and says whether one of them is an error.
fn report(desk: &mut Desk<'_>, faults: &[Fault]) -> Exit {
    for fault in faults {
        let _ = writeln!(desk.err, "{}", fault.line(desk.language));
    }
    if faults.iter().any(|f| f.severity == Severity::Error) { Exit::Wrong } else { Exit::Done }
}
