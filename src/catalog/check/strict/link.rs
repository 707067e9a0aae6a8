//! Sources: when they were read, links that stay what they are, and who must not stand alone.

use jiff::civil::Date;

use crate::catalog::{Catalog, Source};
use crate::text::fault::Findings;
use crate::text::message::Message;
use crate::text::spans::Path;

/// Parts of addresses where others keep copies.
const COPIES: [&str; 8] =
    ["wikipedia", "wikiwand", "dbpedia", "webcache", "google.com/search", "scribd.com", "docplayer", "studylib"];

/// Checks all sources of the entry at `path`.
pub(super) fn sources(sources: &[Source], path: &Path, catalog: &Catalog, to: &mut Findings<'_>) {
    let end = catalog.edition_start().last_of_month();
    for (i, source) in sources.iter().enumerate() {
        let here = path.then("sources").then(i);
        if let Some(key) = date_fault(source, end) {
            to.error(&here, Message::new(key));
        }
        if moves(&source.url) {
            to.error(&here.then("url"), Message::new("strict-link"));
        }
    }
}

fn date_fault(source: &Source, edition_end: Date) -> Option<&'static str> {
    let Some(read) = source.read else { return Some("strict-no-read") };
    let shown = source.as_of.as_ref().map(crate::catalog::PartDate::first_day);
    if read.0 > edition_end {
        Some("strict-read-later")
    } else if shown.is_some_and(|day| day > read.0) {
        Some("strict-as-of-later")
    } else {
        None
    }
}

/// Whether a link leads to a branch of a repository, whose text changes.
fn moves(url: &str) -> bool {
    let parts: Vec<&str> = url.split('/').collect();
    let after = |i: usize| parts.get(i + 1).copied().unwrap_or_default();
    if url.contains("://raw.githubusercontent.com/") {
        return parts.get(5).is_some_and(|name| !is_commit(name));
    }
    let file = |word: &str| matches!(word, "blob" | "tree" | "raw" | "blame" | "edit");
    let on_github = url.contains("://github.com/") && parts.get(5).is_some_and(|w| file(w)) && !is_commit(after(5));
    let on_gitlab =
        parts.iter().position(|p| *p == "-").is_some_and(|dash| file(after(dash)) && !is_commit(after(dash + 1)));
    let on_forgejo = url.contains("/src/branch/") || url.contains("/raw/branch/");
    on_github || on_gitlab || on_forgejo
}

/// A commit's hash, or the beginning of one.
fn is_commit(name: &str) -> bool {
    let name = name.split(['?', '#']).next().unwrap_or_default();
    name.len() >= 7 && name.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Copies of encyclopaedias, of search engines and on upload sites prove nothing by themselves.
pub(super) fn not_alone(sources: &[Source], path: &Path, to: &mut Findings<'_>) {
    let copy = |s: &Source| {
        let url = s.url.to_lowercase();
        COPIES.iter().any(|w| url.contains(w))
    };
    if !sources.is_empty() && sources.iter().all(copy) {
        to.error(path, Message::new("strict-alone"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_branches_move_and_links_to_commits_stay() {
        let commit = "b43029961fb08dacc60e780d6ee71c3516e44cd6";
        for stays in [
            format!("https://github.com/o/r/blob/{commit}/README.md"),
            format!("https://raw.githubusercontent.com/o/r/{commit}/README.md"),
            format!("https://gitlab.com/o/r/-/blob/{commit}/README.md"),
            format!("https://codeberg.org/o/r/src/commit/{commit}/README.md"),
            "https://github.com/o/r".to_owned(),
            "https://example.org/tree/main".to_owned(),
        ] {
            assert!(!moves(&stays), "{stays}");
        }
        for moved in [
            "https://github.com/o/r/blob/main/README.md",
            "https://github.com/o/r/tree/v2.0/docs",
            "https://raw.githubusercontent.com/o/r/master/README.md",
            "https://gitlab.opencode.de/o/r/-/raw/main/README.md",
            "https://codeberg.org/o/r/src/branch/main/README.md",
        ] {
            assert!(moves(moved), "{moved}");
        }
    }
}
