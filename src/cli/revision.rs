//! `verify` and `update`: a decision against the catalogue of today.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::input::{self, Input};
use super::unlock::Unlock;
use super::{Desk, Exit, Stop};
use crate::catalog::{Catalog, PartDate};
use crate::dossier::store;
use crate::dossier::{self, Dossier, FactSnapshot};
use crate::score::{self, FactChange, Flip, Revision};
use crate::text::fault::{Fault, Severity, unknown};
use crate::text::spans::{self, Place, locate};
use crate::text::{Language, Message, tr};

/// Recomputes what each decision rests on; differences are told, a line each.
pub(super) fn verify(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let input = Input::read(desk, matches)?;
    let same = tell(desk, input.catalog()?, (&input.dossier, input.origin()), true)?;
    Ok(if same { Exit::Done } else { Exit::Wrong })
}

/// What changed since each decision; with `--accept` the named facts are taken over.
pub(super) fn update(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    if let Some(folder) = matches.get_one::<PathBuf>("all") {
        return update_all(desk, matches, folder);
    }
    let input = Input::read(desk, matches)?;
    let catalog = input.catalog()?;
    tell(desk, catalog, (&input.dossier, input.origin()), false)?;
    let Some(wanted) = matches.get_many::<String>("accept") else { return Ok(Exit::Done) };
    let wanted: Vec<&str> = wanted.map(|key| key.trim()).collect();
    // `--as-of` is for looking; what is written keeps the dossier's own day.
    let mut dossier = Dossier::parse(&input.file, &input.text).map_err(|fault| Stop::Faults(vec![fault]))?;
    accept(catalog, &mut dossier, &wanted)?;
    let path = matches.get_one::<PathBuf>("FILE").cloned().unwrap_or_default();
    let text = dossier.text().map_err(|e| Stop::wrong(Message::new("fault-syntax").with("found", e.to_string())))?;
    let bytes = store::bytes(&path, &text, input.lock.as_ref())?;
    let original = if input.older { store::original::keep(&path, &input.mark)? } else { None };
    store::save(&path, &bytes, Some(&input.mark), Some(&desk.today.to_string()))?;
    if let Some(copy) = original {
        let kept = Message::new("store-original-kept").with("path", copy.display().to_string()).to(desk.language);
        desk.say(&kept);
    }
    let line = Message::new("cli-written").with("path", path.display().to_string()).to(desk.language);
    desk.say(&line);
    Ok(Exit::Done)
}

/// Takes the named facts over in every decision that rests on them.
fn accept(catalog: &Catalog, dossier: &mut Dossier, wanted: &[&str]) -> Result<(), Stop> {
    let mut known: Vec<String> = Vec::new();
    let mut open = false;
    for index in 0..dossier.moves.len() {
        let Some(revision) = score::revision(catalog, dossier, index)? else { continue };
        open |= revision.changes.iter().any(|c| !wanted.contains(&c.key.as_str()));
        known.extend(revision.changes.into_iter().map(|c| c.key));
        let decision = score::accepted(catalog, dossier, index, wanted)?;
        if let (Some(of), Some(decision)) = (dossier.moves.get_mut(index), decision) {
            of.decision = Some(decision);
        }
    }
    if let Some(key) = wanted.iter().find(|key| !known.iter().any(|k| k == *key)) {
        return Err(Stop::usage(unknown("cli-no-such-change", key, known.iter().map(String::as_str))));
    }
    if !open {
        dossier.catalog_edition = PartDate::parse(catalog.manifest.edition.as_str());
    }
    Ok(())
}

/// Every dossier of a folder, by name; one that cannot be read is told and the others go on.
fn update_all(desk: &mut Desk<'_>, matches: &ArgMatches, folder: &Path) -> Result<Exit, Stop> {
    let loaded = input::catalog(desk, matches)?;
    let catalog = input::sound(&loaded)?;
    let mut unlock = Unlock::new(matches)?;
    let mut exit = Exit::Done;
    for path in store::dossiers(folder)? {
        let file = path.display().to_string();
        desk.say(&format!("== {file}"));
        let opened = unlock.open(desk, &path);
        let told = opened.and_then(|opened| {
            let dossier = sound(&file, &opened.text, catalog)?;
            input::tell_missing_overlays(desk, catalog, &dossier);
            tell(desk, catalog, (&dossier, (file.as_str(), opened.text.as_str())), false)
        });
        let ended = match told {
            Ok(_) => Exit::Done,
            Err(Stop::Faults(faults)) => {
                super::report(desk, &faults);
                Exit::Wrong
            }
            Err(Stop::Message(ended, message)) => {
                let _ = writeln!(desk.err, "{}", message.to(desk.language));
                ended
            }
        };
        // The worst one counts: a file that nobody could look at is worse than one that is wrong.
        if ended as u8 > exit as u8 {
            exit = ended;
        }
    }
    Ok(exit)
}

/// A dossier without errors.
fn sound(file: &str, text: &str, catalog: &Catalog) -> Result<Dossier, Stop> {
    let dossier = Dossier::parse(file, text).map_err(|fault| Stop::Faults(vec![fault]))?;
    let faults = dossier::check(&dossier, file, text, catalog).into_iter();
    let errors: Vec<Fault> = faults.filter(|f| f.severity == Severity::Error).collect();
    if errors.is_empty() { Ok(dossier) } else { Err(Stop::Faults(errors)) }
}

/// Says what changed, per move; `true` = nothing did. Where differences are `faults`, each comes with its place in the
/// file, whose name and text are the `origin`.
fn tell(
    desk: &mut Desk<'_>,
    catalog: &Catalog,
    (dossier, origin): (&Dossier, (&str, &str)),
    faults: bool,
) -> Result<bool, Stop> {
    let mut same = true;
    for index in 0..dossier.moves.len() {
        let number = Message::new("cli-revision-move").with("number", index + 1).to(desk.language);
        let unranked = |error| input::unranked(error, origin, index);
        let Some(revision) = score::revision(catalog, dossier, index).map_err(unranked)? else {
            let none = desk.tr("cli-revision-none");
            desk.say(&format!("{number} {none}"));
            continue;
        };
        let verified = score::verified(catalog, dossier, index).map_err(unranked)? == Some(true);
        same &= verified;
        for (fact, line) in lines(desk.language, &revision, verified) {
            let place = if faults && !verified { place(origin, index, fact) } else { String::new() };
            desk.say(&format!("{place}{number} {line}"));
        }
    }
    Ok(same)
}

/// Where a fact of a move's decision stands, or the decision: `path:line:column: `.
fn place((file, text): (&str, &str), index: usize, fact: Option<&str>) -> String {
    let decision = spans::Path::root().then("moves").then(index).then("decision");
    let path = fact.map_or_else(|| decision.clone(), |key| decision.then("facts").then(key).key());
    let Place { line, column } = locate(text, &path);
    format!("{file}:{line}:{column}: ")
}

/// What to say of a move, each with the key of its fact.
fn lines(language: Language, revision: &Revision, verified: bool) -> Vec<(Option<&str>, String)> {
    let state = if verified { "cli-revision-same" } else { "cli-revision-differs" };
    let mut lines = vec![(None, tr(language, state))];
    if !verified && revision.changes.is_empty() {
        lines.push((None, tr(language, "cli-revision-elsewhere")));
    }
    lines.extend(revision.changes.iter().map(|change| (Some(change.key.as_str()), changed(language, change))));
    lines.extend(revision.flips.iter().map(|flip| (None, flipped(language, flip))));
    if revision.leaders.0 != revision.leaders.1 {
        let name =
            |id: &Option<crate::dossier::OptionId>| id.as_ref().map_or_else(|| "–".to_owned(), ToString::to_string);
        let message = Message::new("cli-revision-leader");
        let message = message.with("before", name(&revision.leaders.0)).with("now", name(&revision.leaders.1));
        lines.push((None, message.to(language)));
    }
    lines
}

fn changed(language: Language, change: &FactChange) -> String {
    let said = |fact: &Option<FactSnapshot>| match fact {
        Some(fact) => format!("{} ({})", fact.level, tr(language, &format!("grade-{}", fact.confidence.code()))),
        None => tr(language, "not-known"),
    };
    format!("{}: {} → {}", change.key, said(&change.before), said(&change.now))
}

fn flipped(language: Language, flip: &Flip) -> String {
    let rank = |rank: Option<usize>| rank.map_or_else(|| "–".to_owned(), |r| r.to_string());
    let message = Message::new("cli-revision-rank").with("option", flip.option.as_str());
    message.with("before", rank(flip.before)).with("now", rank(flip.now)).to(language)
}
