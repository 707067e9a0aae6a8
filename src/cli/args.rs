//! The arguments: commands, options and their help, in the user's language.
//!
//! In: the words of the command line. Out: what they ask for: the window, a command, or help.

#[cfg(feature = "screens")]
mod screens;

use std::ffi::OsString;
use std::ops::Range;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::catalog::{Day, EDITION_ENDING};
use crate::dossier::Example;
use crate::text::{Language, tr};

#[cfg(feature = "screens")]
pub use screens::Screens;

/// The option that names a file with a passphrase, as it is written.
const PASSPHRASE: &str = "--passphrase-file";

/// What the words of the command line ask for.
#[derive(Debug)]
pub enum Wanted {
    /// The window.
    Window {
        /// The dossier or edition of the catalogue to open.
        file: Option<PathBuf>,
        /// The file with the passphrase of that dossier.
        passphrase: Option<PathBuf>,
    },
    /// A command.
    Command(Box<ArgMatches>),
    /// Pictures of the window.
    #[cfg(feature = "screens")]
    Screens(Screens),
    /// A text to print, and whether it answers a wrong call.
    Text {
        /// Help, version, or what is wrong with the call.
        text: String,
        /// Whether the call was wrong.
        wrong: bool,
    },
}

/// Reads the words after the program's name. The window takes one file, and a passphrase for it; everything else is a
/// command.
#[must_use]
pub fn wanted(words: &[OsString], language: Language) -> Wanted {
    let bare = without_language(words);
    if let Some(window) = window(&bare) {
        return window;
    }
    let (asked, help) = match &bare[..] {
        [help, rest @ ..] if help == "help" => (rest, Some(OsString::from("--help"))),
        _ => (words, None),
    };
    let all = std::iter::once(OsString::from("wissel")).chain(asked.iter().cloned()).chain(help);
    let known = command(language);
    #[cfg(feature = "screens")]
    let known = known.subcommand(screens::command(&Texts(language)));
    match known.try_get_matches_from(all) {
        Ok(matches) => matched(matches),
        Err(error) => Wanted::Text { text: error.to_string(), wrong: error.use_stderr() },
    }
}

/// What was matched: the window makes its own pictures, all else is the command line's.
fn matched(matches: ArgMatches) -> Wanted {
    #[cfg(feature = "screens")]
    if let Some(screens) = Screens::asked(&matches) {
        return Wanted::Screens(screens);
    }
    Wanted::Command(Box::new(matches))
}

/// The window, if these words ask for it.
fn window(words: &[OsString]) -> Option<Wanted> {
    let (file, passphrase) = match words {
        [] => return Some(Wanted::Window { file: None, passphrase: None }),
        [file] if joined(file).is_none() => (file, None),
        [file, option] if joined(option).is_some() => (file, joined(option)),
        [option, file] => (file, Some(joined(option)?)),
        [option, path, file] | [file, option, path] if option == PASSPHRASE => (file, Some(path.into())),
        _ => return None,
    };
    is_ours(file).then(|| Wanted::Window { file: Some(file.into()), passphrase })
}

/// The path where it is joined to its option by `=`.
fn joined(word: &OsString) -> Option<PathBuf> {
    Some(word.to_str()?.strip_prefix(PASSPHRASE)?.strip_prefix('=')?.into())
}

/// Whether a word names a file that the window opens: a dossier or an edition of the catalogue.
fn is_ours(word: &OsString) -> bool {
    let endings = ["wissel", EDITION_ENDING];
    word.to_str().is_none_or(|name| name.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending)))
}

/// The language that the words ask for with `--lang`, wherever it stands.
#[must_use]
pub fn asked_language(words: &[OsString]) -> Option<Language> {
    place_of_language(words).map(|(language, _)| language)
}

/// The words without a language that is known: it stands before or after any command, also `help`.
fn without_language(words: &[OsString]) -> Vec<OsString> {
    let mut rest = words.to_vec();
    if let Some((_, place)) = place_of_language(words) {
        rest.drain(place);
    }
    rest
}

fn place_of_language(words: &[OsString]) -> Option<(Language, Range<usize>)> {
    let known = |code: &str| Language::ALL.into_iter().find(|l| l.code() == code);
    words.iter().enumerate().find_map(|(i, word)| match word.to_str()?.strip_prefix("--lang")? {
        "" => Some((known(words.get(i + 1)?.to_str()?)?, i..i + 2)),
        code => Some((known(code.strip_prefix('=')?)?, i..i + 1)),
    })
}

struct Texts(Language);

impl Texts {
    fn command(&self, name: &'static str) -> Command {
        self.styled(Command::new(name).about(tr(self.0, &format!("cli-{name}"))))
    }

    /// A command of `catalog`.
    fn below_catalog(&self, name: &'static str) -> Command {
        self.styled(Command::new(name).about(tr(self.0, &format!("cli-catalog-{name}"))))
    }

    /// Headings and the help flag in the user's language; clap knows English only.
    fn styled(&self, command: Command) -> Command {
        let usage = tr(self.0, "cli-heading-usage");
        let help = Arg::new("help").short('h').long("help").help(tr(self.0, "cli-option-help")).action(ArgAction::Help);
        command
            .help_template(format!("{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"))
            .subcommand_help_heading(tr(self.0, "cli-heading-commands"))
            .next_help_heading(tr(self.0, "cli-heading-options"))
            .disable_help_flag(true)
            .arg(help)
    }

    fn option(&self, name: &'static str) -> Arg {
        Arg::new(name).long(name).help(tr(self.0, &format!("cli-option-{name}")))
    }

    fn flag(&self, name: &'static str) -> Arg {
        self.option(name).action(ArgAction::SetTrue)
    }

    fn positional(&self, name: &'static str) -> Arg {
        let help = tr(self.0, &format!("cli-argument-{name}"));
        Arg::new(name).help(help).help_heading(tr(self.0, "cli-heading-arguments"))
    }

    fn path(&self, name: &'static str) -> Arg {
        self.positional(name).value_parser(value_parser!(PathBuf))
    }

    /// A command that reads a dossier: FILE or `--example NAME`.
    fn with_dossier(&self, name: &'static str) -> Command {
        self.command(name)
            .arg(self.path("FILE").required_unless_present("example"))
            .arg(self.example().conflicts_with("FILE"))
    }

    fn example(&self) -> Arg {
        self.option("example")
            .value_name("NAME")
            .value_parser(PossibleValuesParser::new(Example::ALL.map(Example::code)))
    }

    fn one_move(&self) -> Arg {
        self.option("move").value_name("N").value_parser(value_parser!(u32).range(1..))
    }
}

fn command(language: Language) -> Command {
    let t = Texts(language);
    let day = move |text: &str| Day::parse(text).ok_or_else(|| tr(language, "cli-bad-day"));
    let languages = PossibleValuesParser::new(Language::ALL.map(Language::code));
    t.styled(Command::new("wissel"))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(t.option("version").short('V').action(ArgAction::Version))
        .about(tr(language, "cli-about"))
        .after_help(tr(language, "cli-window"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(t.option("catalog").value_name("DIR").value_parser(value_parser!(PathBuf)).global(true))
        .arg(
            t.option("overlay")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .action(ArgAction::Append)
                .global(true),
        )
        .arg(t.option("as-of").value_name("DATE").value_parser(day).global(true))
        .arg(t.option("lang").value_name("LANG").value_parser(languages).global(true))
        .arg(t.flag("force").global(true))
        .arg(t.option("passphrase-file").value_name("PATH").value_parser(value_parser!(PathBuf)).global(true))
        .subcommand(t.command("new").arg(t.path("FILE").required(true)).arg(t.example()))
        .subcommand(
            t.with_dossier("rank")
                .arg(t.one_move())
                .arg(t.option("order").value_name("ORDER").value_parser(["likely", "proven"]))
                .arg(t.flag("json")),
        )
        .subcommand(
            t.with_dossier("compare")
                .arg(t.option("options").value_name("A,B").required(true).value_delimiter(','))
                .arg(t.one_move())
                .arg(t.flag("json")),
        )
        .subcommand(
            t.with_dossier("explain")
                .arg(t.option("option").value_name("ID").required(true))
                .arg(t.option("criterion").value_name("ID"))
                .arg(t.one_move()),
        )
        .subcommand(t.with_dossier("plan").arg(t.flag("json")))
        .subcommand(export(&t))
        .subcommand(t.with_dossier("check"))
        .subcommand(t.with_dossier("verify"))
        .subcommand(
            t.command("update")
                .arg(t.path("FILE").required_unless_present("all"))
                .arg(t.option("accept").value_name("KEYS").value_delimiter(',').conflicts_with("all"))
                .arg(t.option("all").value_name("DIR").value_parser(value_parser!(PathBuf)).conflicts_with("FILE")),
        )
        .subcommand(t.command("help"))
        .subcommand(catalog(&t))
}

fn export(t: &Texts) -> Command {
    t.with_dossier("export")
        .arg(t.option("document").value_name("D").required(true))
        .arg(t.option("out").value_name("PATH").required(true).value_parser(value_parser!(PathBuf)))
        .arg(t.one_move())
        .arg(t.flag("short"))
}

fn catalog(t: &Texts) -> Command {
    t.command("catalog")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand(t.below_catalog("check").arg(t.path("DIR")).arg(t.flag("strict")))
        .subcommand(t.below_catalog("list"))
        .subcommand(t.below_catalog("show").arg(t.positional("ID").required(true)))
        .subcommand(t.below_catalog("dump").arg(t.flag("json")))
        .subcommand(t.below_catalog("diff").arg(t.path("OLD").required(true)).arg(t.path("NEW").required(true)))
        .subcommand(t.below_catalog("fmt").arg(t.path("DIR")))
        .subcommand(t.below_catalog("install").arg(t.path("EDITION").required(true)).arg(t.flag("as-overlay")))
        .subcommand(t.below_catalog("rollback"))
}
