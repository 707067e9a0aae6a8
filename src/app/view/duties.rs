//! What the answers so far trigger in law: the catalogue's duties, before any decision.
//!
//! In: dossier and catalogue. Out: duties that apply already, and how many hang on answers or
//! decisions that are still open. Nothing about a decision is assumed.

use crate::catalog::{Catalog, Condition, DecisionKind, Purpose};
use crate::dossier::{Dossier, Move};
use crate::plan::{Situation, Truth};
use crate::text::Language;

/// A duty that applies already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DutyLine {
    pub(crate) id: String,
    /// Name of the law.
    pub(crate) law: String,
    /// What to deliver.
    pub(crate) deliverable: String,
    /// Titles and addresses of its sources; empty: a source must be read first.
    pub(crate) sources: Vec<(String, String)>,
}

/// The duties of a client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Duties {
    /// Those that apply whatever is decided.
    pub(crate) lines: Vec<DutyLine>,
    /// How many hang on open answers or on the decision.
    pub(crate) open: usize,
}

/// The duties that the answers so far trigger.
pub(crate) fn duties(dossier: &Dossier, catalog: &Catalog, language: Language) -> Duties {
    let of = Move::empty(Purpose::Suite);
    let kind = DecisionKind::Move;
    let situation = Situation { catalog, dossier, of: &of, kind, option: None, tools: &[] };
    let mut found = Duties::default();
    for duty in &catalog.duties {
        match before_decision(&situation, &duty.when) {
            Truth::No => {}
            Truth::Unknown => found.open += 1,
            Truth::Yes => found.lines.push(DutyLine {
                id: duty.id.to_string(),
                law: duty.law_name(language),
                deliverable: duty.deliverable.get(language).to_owned(),
                sources: duty.sources.iter().map(|s| (s.title.clone(), s.url.clone())).collect(),
            }),
        }
    }
    found
}

/// Whether a condition holds where nothing is decided yet: what a decision settles stays open.
fn before_decision(situation: &Situation<'_>, condition: &Condition) -> Truth {
    let judge = |c: &Condition| before_decision(situation, c);
    match condition {
        Condition::All(list) => list.iter().map(judge).min().unwrap_or(Truth::Yes),
        Condition::Any(list) => list.iter().map(judge).max().unwrap_or(Truth::No),
        Condition::Not(inner) => judge(inner).not(),
        Condition::Purpose(_)
        | Condition::Replaces(_)
        | Condition::HasContract
        | Condition::SelfHosted
        | Condition::Decided(_)
        | Condition::ChosenLevel(..)
        | Condition::ChosenFeature(..) => Truth::Unknown,
        other => situation.truth(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Regime, embedded};
    use crate::dossier::new_dossier;

    #[test]
    fn answers_add_and_take_away_duties() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let mut dossier = new_dossier("x", catalog, jiff::civil::date(2026, 11, 21), Language::En);
        let gdpr = |d: &Dossier| duties(d, catalog, Language::En).lines.iter().any(|l| l.id == "gdpr-5");
        assert!(gdpr(&dossier));
        dossier.client.regime = Regime::SwissDsg;
        assert!(!gdpr(&dossier));
        assert!(duties(&dossier, catalog, Language::En).open > 0);
    }
}
