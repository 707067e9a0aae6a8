//! `plan` and `export`: the plan as text or JSON, and documents as files.

use std::path::PathBuf;

use clap::ArgMatches;

use super::input::Input;
use super::{Desk, Exit, Stop};
use crate::plan;
use crate::report::documents::{DocumentError, DocumentKind, FileError, FileFormat, document, file};
use crate::report::{Format, ReportError, write};
use crate::text::{Language, Message, nearest};

impl From<DocumentError> for Stop {
    fn from(error: DocumentError) -> Self {
        Self::wrong(error.message())
    }
}

impl From<FileError> for Stop {
    fn from(error: FileError) -> Self {
        Self::wrong(error.message())
    }
}

impl From<ReportError> for Stop {
    fn from(error: ReportError) -> Self {
        Self::wrong(Message::new("cli-layout").with("reason", error.to_string()))
    }
}

/// The plan as text or JSON; a plan that is refused says why and what to do.
pub(super) fn plan(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let input = Input::read(desk, matches)?;
    let catalog = input.catalog()?;
    if matches.get_flag("json") {
        desk.json(&plan::plan_json(&input.dossier, &plan::plan(catalog, &input.dossier)));
        return Ok(Exit::Done);
    }
    let every: Vec<usize> = (0..input.dossier.moves.len()).collect();
    let text = write(&document(DocumentKind::Plan, catalog, &input.dossier, &every, desk.language)?, Format::Markdown)?;
    desk.say(String::from_utf8_lossy(&text).trim_end());
    Ok(Exit::Done)
}

/// Writes a document; its format follows from the ending of the file.
pub(super) fn export(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let kind = kind(matches.get_one::<String>("document").map_or("", String::as_str))?;
    let kind = if matches.get_flag("short") { short(kind)? } else { kind };
    let path = matches.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
    let format = FileFormat::from_extension(kind, ending)
        .ok_or_else(|| Stop::usage(possible("cli-bad-ending", ending, endings(kind).into_iter())))?;
    let input = Input::read(desk, matches)?;
    let language = asked(matches).unwrap_or(input.dossier.language);
    let moves: Vec<usize> = match matches.get_one::<u32>("move").is_some() {
        true => vec![input.move_index(matches)?],
        false => (0..input.dossier.moves.len()).collect(),
    };
    let bytes = file((kind, format), input.catalog()?, &input.dossier, &moves, language)?;
    desk.write(matches, &path, &bytes)
}

/// The language asked for with `--lang`; a document is otherwise in the dossier's.
fn asked(matches: &ArgMatches) -> Option<Language> {
    matches.get_one::<String>("lang").and_then(|code| Language::from_tag(code))
}

fn kind(code: &str) -> Result<DocumentKind, Stop> {
    DocumentKind::from_code(code).ok_or_else(|| {
        let names: Vec<&str> = DocumentKind::ALL.into_iter().map(DocumentKind::code).collect();
        let message = possible("cli-bad-document", code, names.iter().copied());
        Stop::usage(match nearest(code, names.iter().copied()) {
            Some(near) => Message::new("fault-did-you-mean").with("fault", message).with("near", near),
            None => message,
        })
    })
}

/// The short form of a document that has one.
fn short(kind: DocumentKind) -> Result<DocumentKind, Stop> {
    let names = DocumentKind::ALL.into_iter().filter(|kind| kind.short_form().is_some()).map(DocumentKind::code);
    kind.short_form().ok_or_else(|| Stop::usage(possible("cli-no-short", kind.code(), names)))
}

fn endings(kind: DocumentKind) -> Vec<&'static str> {
    FileFormat::all_of(kind).into_iter().map(FileFormat::extension).collect()
}

fn possible<'a>(key: &'static str, found: &str, names: impl Iterator<Item = &'a str>) -> Message {
    Message::new(key).with("found", found).with("possible", names.collect::<Vec<_>>().join(", "))
}
