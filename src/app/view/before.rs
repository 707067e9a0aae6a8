//! What to read before an option is ordered, such as who may become a customer: to be checked, no verdict.
//!
//! In: dossier, a move, an option. Out: [`Before`], none of what is in use already.

use super::evidence::about::{SourceLine, source_line};
use crate::dossier::{Dossier, Move};
use crate::plan::{Guide, before_ordering};
use crate::score::{self, Candidate};
use crate::text::Language;

/// One thing to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Before {
    /// What it is about, such as "eligibility".
    pub(crate) what: String,
    /// What is said of it.
    pub(crate) how: String,
    pub(crate) sources: Vec<SourceLine>,
}

/// What to read before this option is ordered.
pub(crate) fn before(dossier: &Dossier, of: &Move, option: &Candidate<'_>, language: Language) -> Vec<Before> {
    if score::in_use(dossier, of, option).next().is_some() {
        return Vec::new();
    }
    let guides = before_ordering(option).into_iter();
    let one = |guide: Guide| Before {
        what: guide.what.get(language).to_owned(),
        how: guide.how.get(language).to_owned(),
        sources: guide.sources.iter().map(|source| source_line(source, language)).collect(),
    };
    guides.map(one).collect()
}

/// What it is about, in one line; empty where there is nothing.
pub(crate) fn subjects(list: &[Before]) -> String {
    list.iter().map(|one| one.what.as_str()).collect::<Vec<_>>().join(", ")
}

/// All of it in one text; empty where there is nothing.
pub(crate) fn in_full(list: &[Before]) -> String {
    list.iter().map(|one| format!("{}: {}", one.what, one.how)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::OptionId;

    #[test]
    fn who_may_become_a_customer_is_read_before_ordering_and_not_of_a_tool_in_use() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let option = score::candidate(catalog, &OptionId::parse("nextcloud-framasoft").unwrap()).unwrap();
        let text = r#"(format: 1, client: (name: "x"), inventory: [(id: "n", service: "nextcloud-framasoft", users: 5)],
            moves: [(purpose: Files), (purpose: Files, replaces: ["n"])])"#;
        let dossier = Dossier::parse("x", text).unwrap();
        let new = before(&dossier, &dossier.moves[0], &option, Language::En);
        assert_eq!(subjects(&new), "eligibility");
        assert!(in_full(&new).contains("French-speaking") && !new[0].sources.is_empty(), "{new:?}");
        assert!(before(&dossier, &dossier.moves[1], &option, Language::En).is_empty());
    }
}
