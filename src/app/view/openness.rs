//! Whether the client can have an option at all: what was said of it, and what the reason may begin with.
//!
//! In: dossier, a move, an option. Out: [`Openness`], where something was said or is to be read before ordering.

use super::before::before;
use crate::dossier::{Dossier, Move, NotOpen, OptionId};
use crate::plan::eligibility;
use crate::score::Candidate;
use crate::text::{Language, tr_with};

/// Whether an option is open to the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Openness {
    pub(crate) id: OptionId,
    /// That it is not, why, and since when; `None` = nobody said so.
    pub(crate) said: Option<String>,
    /// That the client does not meet what the catalogue says of who may become a customer, in the language of the
    /// dossier; empty where it says nothing.
    pub(crate) reason: String,
}

/// Whether this option is open to the client; `None` = there is no ground to ask.
pub(crate) fn openness(dossier: &Dossier, of: &Move, option: &Candidate<'_>, language: Language) -> Option<Openness> {
    let said = of.not_open(&option.id).map(|said| closed(said, language));
    if said.is_none() && before(dossier, of, option, language).is_empty() {
        return None;
    }
    let condition = |how: &str| {
        tr_with(dossier.language, "app-not-open-condition", &[("how", how.trim().trim_end_matches('.').into())])
    };
    let reason = eligibility(option).next().map(|fact| condition(fact.how.get(dossier.language)));
    Some(Openness { id: option.id.clone(), said, reason: reason.unwrap_or_default() })
}

/// That an option is not open to the client, why, and since when.
pub(crate) fn closed(said: &NotOpen, language: Language) -> String {
    let values = [("reason", said.reason.as_str().into()), ("date", language.date(said.on.0).into())];
    tr_with(language, "app-not-open-said", &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::score::candidate;

    #[test]
    fn it_is_asked_where_something_is_to_be_read_and_told_where_it_was_said() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let of = |id: &str, said: &str| {
            let text = format!(r#"(format: 1, client: (name: "x"), moves: [(purpose: Files, not_open: [{said}])])"#);
            let dossier = Dossier::parse("x", &text).unwrap();
            let option = candidate(catalog, &OptionId::parse(id).unwrap()).unwrap();
            openness(&dossier, &dossier.moves[0], &option, Language::En)
        };
        let open = of("nextcloud-framasoft", "").unwrap();
        assert!(open.said.is_none() && !open.reason.is_empty(), "{open:?}");
        assert_eq!(of("kdrive", ""), None, "nothing is to be read before it is ordered");
        let said = of("kdrive", r#"(option: "kdrive", reason: "members only", on: "2026-11-28")"#).unwrap().said;
        assert_eq!(said.as_deref(), Some("Not open to us: members only (28 Nov 2026)"));
    }
}
