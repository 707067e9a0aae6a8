//! What the tests share: small catalogues built from text, dossiers, and the real data.
//!
//! In: fragments of RON. Out: catalogues and dossiers, loaded by the program's own door. Catalogues
//! of tests live as long as the test run, so that rankings can borrow from them freely.

use std::fmt::Write as _;
use std::path::Path;

use wissel::catalog::{self, Catalog, File};
use wissel::dossier::{Dossier, Example, OptionId, check};
use wissel::score::{Order, Ranking, Scored, rank};
use wissel::text::{Fault, Language, Severity};

/// The real catalogue, compiled in.
pub(crate) fn real() -> &'static Catalog {
    let loaded: &'static catalog::Loaded = Box::leak(Box::new(catalog::embedded()));
    loaded.catalog.as_ref().unwrap()
}

/// The files every catalogue needs, without any content, overwritten and completed by `files`.
pub(crate) fn files(files: &[(&str, String)]) -> Vec<File> {
    let manifest = r#"(format: 1, edition: "2026-11", licence: "CC0-1.0", languages: ["en"])"#;
    let mut all = vec![("catalog.ron".to_owned(), manifest.to_owned())];
    all.extend(["gdpr", "security", "independence"].map(|g| (format!("criteria/{g}.ron"), "[]".to_owned())));
    for (path, text) in files {
        all.retain(|(known, _)| known != path);
        all.push(((*path).to_owned(), text.clone()));
    }
    all
}

/// A catalogue of these files; any error in them stops the test.
pub(crate) fn catalog(own: &[(&str, String)]) -> &'static Catalog {
    let loaded = catalog::load(&files(own));
    let errors: Vec<String> = errors(&loaded.faults);
    assert!(errors.is_empty(), "{errors:#?}");
    Box::leak(Box::new(loaded.catalog.unwrap()))
}

/// The lines of all errors, without warnings.
pub(crate) fn errors(faults: &[Fault]) -> Vec<String> {
    faults.iter().filter(|f| f.severity == Severity::Error).map(|f| f.line(Language::En)).collect()
}

/// A criterion with these levels; `rest` holds more fields.
pub(crate) fn criterion(id: &str, scope: &str, group: &str, rest: &str, levels: &[(&str, f64)]) -> String {
    let levels = levels.iter().fold(String::new(), |mut text, (id, utility)| {
        write!(text, "(id: {id:?}, utility: {utility:?}),").unwrap();
        text
    });
    format!("(id: {id:?}, scope: {scope}, group: {group}, {rest} name: (en: {id:?}), levels: [{levels}]),")
}

/// A fresh fact: its source shows a date of this month.
pub(crate) fn fact(level: &str, confidence: &str) -> String {
    sourced(level, confidence, r#"as_of: "2026-11","#)
}

/// A fact whose one source has these dates.
pub(crate) fn sourced(level: &str, confidence: &str, dates: &str) -> String {
    let source = format!(r#"(url: "https://example.org", title: "t", publisher: "p", {dates})"#);
    format!("(level: {level:?}, confidence: {confidence}, sources: [{source}])")
}

/// A provider's file.
pub(crate) fn provider(id: &str, rest: &str) -> String {
    format!("(id: {id:?}, name: {id:?}, {rest})")
}

/// A service's file: for meetings by video, at provider `p`.
pub(crate) fn service(id: &str, rest: &str) -> String {
    format!("(id: {id:?}, name: {id:?}, provider: \"p\", purposes: [VideoConferencing], {rest})")
}

/// A dossier of 21 November 2026 with these priorities and one move with these fields.
pub(crate) fn dossier(priorities: &str, of_move: &str) -> Dossier {
    whole(&format!("priorities: ({priorities}), moves: [(purpose: VideoConferencing, {of_move})],"))
}

/// A dossier of 21 November 2026 with these fields.
pub(crate) fn whole(fields: &str) -> Dossier {
    parse(&format!(r#"(format: 1, as_of: "2026-11-21", client: (name: "Test"), {fields})"#))
}

/// A dossier from its text; a fault stops the test.
pub(crate) fn parse(text: &str) -> Dossier {
    Dossier::parse("test.wissel", text).unwrap_or_else(|fault| panic!("{}\n{text}", fault.line(Language::En)))
}

/// An example client.
pub(crate) fn example(example: Example) -> Dossier {
    Dossier::parse(example.code(), example.text()).unwrap()
}

/// An example client with one of its moves only.
pub(crate) fn alone(of: Example, index: usize) -> Dossier {
    let mut dossier = example(of);
    dossier.moves = vec![dossier.moves.swap_remove(index)];
    dossier
}

/// What stands below a heading of a Markdown document, up to the next one.
pub(crate) fn section<'t>(text: &'t str, heading: &str) -> &'t str {
    text.split(&format!("# {heading}\n")).nth(1).unwrap().split("\n#").next().unwrap()
}

/// The faults of a dossier's content, one line each.
pub(crate) fn check_lines(catalog: &Catalog, text: &str) -> Vec<String> {
    check(&parse(text), "test.wissel", text, catalog).iter().map(|f| f.line(Language::En)).collect()
}

/// The ranking of the first move.
pub(crate) fn ranked<'a>(catalog: &'a Catalog, dossier: &'a Dossier) -> Ranking<'a> {
    rank(catalog, dossier, 0, Order::Likely).unwrap()
}

/// The option with this id.
pub(crate) fn option<'a, 'r>(ranking: &'r Ranking<'a>, id: &str) -> &'r Scored<'a> {
    ranking.find(&OptionId::parse(id).unwrap()).unwrap_or_else(|| panic!("no option {id}"))
}

/// Ids of ranked options, first to last.
pub(crate) fn order<'r>(ranking: &'r Ranking<'_>) -> Vec<&'r str> {
    ranking.ranked().map(|o| o.option.id.as_str()).collect()
}

/// Whether two numbers agree to this many units of the ninth decimal.
pub(crate) fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

/// All files below a folder of this repository that end so: path below it with `/`, and text.
pub(crate) fn repository(folder: &str, ending: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(here) = folders.pop() {
        for entry in std::fs::read_dir(&here).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                found.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}
