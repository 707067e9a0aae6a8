//! One fact: basis, confidence, doubt beside the ends of the ladder, and rules of single criteria.

use jiff::civil::Date;

use super::words;
use crate::catalog::fact::whole_months;
use crate::catalog::{Basis, Confidence, Criterion, Fact, Scope};
use crate::text::fault::Findings;
use crate::text::message::Message;
use crate::text::spans::Path;

/// The levels that may rest on a document which does not contain a thing.
const ABSENCES: [(&str, &str); 7] = [
    ("subprocessors", "undisclosed"),
    ("certification", "none"),
    ("vulnerability-handling", "none"),
    ("incident-communication", "no-record"),
    ("price-transparency", "on-request"),
    ("user-voice", "none"),
    ("energy", "undisclosed"),
];

/// Months before the edition after which a finding against a company no longer counts.
const FINDING_MONTHS: i64 = 60;

/// Checks a fact at `path`, seen from the first day of the edition.
pub(super) fn check(
    criterion: &Criterion,
    fact: &Fact,
    self_hosted: bool,
    (edition, path): (Date, &Path),
    to: &mut Findings<'_>,
) {
    if self_hosted {
        if fact.confidence == Confidence::High {
            to.error(&path.then("confidence"), Message::new("strict-self-hosted"));
        }
    } else {
        basis(criterion, fact, path, to);
    }
    if fact.note.en.trim().is_empty() {
        to.error(path, Message::new("strict-no-note"));
    }
    doubt(criterion, fact, path, to);
    single(criterion, fact, (edition, path), to);
}

/// Whether the level is the first or the last one of its ladder.
fn is_end(criterion: &Criterion, fact: &Fact) -> bool {
    let position = criterion.levels.position(&fact.level);
    position == Some(0) || position == criterion.levels.0.len().checked_sub(1)
}

fn basis(criterion: &Criterion, fact: &Fact, path: &Path, to: &mut Findings<'_>) {
    let of_service = criterion.scope == Scope::Service;
    let key = match fact.basis {
        None if of_service => Some("strict-basis-missing"),
        Some(Basis::Program | Basis::OperatorWebsite) if of_service && is_end(criterion, fact) => {
            Some("strict-basis-limit")
        }
        Some(Basis::Secondary) if fact.confidence == Confidence::High => Some("strict-secondary"),
        Some(Basis::Absence) if !may_be_absent(criterion, fact) => Some("strict-absence"),
        _ => None,
    };
    if let Some(key) = key {
        to.error(path, Message::new(key));
    }
}

fn may_be_absent(criterion: &Criterion, fact: &Fact) -> bool {
    ABSENCES.iter().any(|(c, level)| criterion.id == **c && fact.level == **level)
}

/// A best or worst level must not stand beside words that say something was not found.
fn doubt(criterion: &Criterion, fact: &Fact, path: &Path, to: &mut Findings<'_>) {
    if fact.basis == Some(Basis::Absence) || !is_end(criterion, fact) {
        return;
    }
    if let Some(word) = words::doubt(&fact.note) {
        to.error(&path.then("note"), Message::new("strict-doubt").with("found", word));
    }
}

/// Rules that only one criterion has.
fn single(criterion: &Criterion, fact: &Fact, (edition, path): (Date, &Path), to: &mut Findings<'_>) {
    let note = fact.note.en.as_str();
    let key = match (criterion.id.as_str(), fact.level.as_str()) {
        ("incident-communication", "concealed") if fact.confidence == Confidence::Low => Some("strict-finding-low"),
        ("incident-communication", "concealed") if whole_months(fact.date(edition).date, edition) > FINDING_MONTHS => {
            Some("strict-finding-old")
        }
        ("processor-contract", "standard-reviewed") if !words::names_year(note) => Some("strict-reviewed"),
        ("certification", "iso27001" | "c5-or-equivalent") if !words::names_scope(note) => Some("strict-certificate"),
        _ => None,
    };
    if let Some(key) = key {
        to.error(path, Message::new(key));
    }
}
