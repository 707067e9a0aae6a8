//! Which answers about a client are usual in its sector: offered beside the questions, given only when they are taken.
//!
//! In: dossier and catalogue. Out: per question the usual answer and why. What hangs on an open answer is not offered.

use crate::catalog::{Catalog, DecisionKind, Flag, Purpose, UsualAnswer};
use crate::dossier::{Client, Dossier, Move};
use crate::plan::{Situation, Truth};
use crate::text::Language;

/// A usual answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Usual {
    pub(crate) flag: Flag,
    pub(crate) answer: bool,
    /// Why.
    pub(crate) because: String,
    /// Titles and addresses of the sources of the law that it names.
    pub(crate) sources: Vec<(String, String)>,
}

impl Usual {
    fn new(one: &UsualAnswer, language: Language) -> Self {
        Self {
            flag: one.flag,
            answer: one.answer,
            because: one.because.get(language).to_owned(),
            sources: one.sources.iter().map(|s| (s.title.clone(), s.url.clone())).collect(),
        }
    }
}

/// What is usual in the client's sector, at most one answer to each question.
pub(crate) fn usual(dossier: &Dossier, catalog: &Catalog, language: Language) -> Vec<Usual> {
    let of = Move::empty(Purpose::Suite);
    let situation = Situation { catalog, dossier, of: &of, kind: DecisionKind::Move, option: None, tools: &[] };
    let sector = catalog.sectors.iter().find(|s| s.id == dossier.client.sector);
    let mut found: Vec<Usual> = Vec::new();
    for one in sector.map_or(&[][..], |s| s.usual.as_slice()) {
        let first = found.iter().all(|f| f.flag != one.flag);
        if first && situation.truth(&one.when) == Truth::Yes {
            found.push(Usual::new(one, language));
        }
    }
    found
}

/// Gives the usual answers to what nobody has answered; what is answered stays.
pub(crate) fn take(usual: &[Usual], client: &mut Client) {
    for one in usual {
        let answer = client.flag(one.flag).or(Some(one.answer));
        client.set_flag(one.flag, answer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Country, Regime, Sector, embedded};
    use crate::dossier::new_dossier;

    fn flags(usual: &[Usual]) -> Vec<(Flag, bool)> {
        usual.iter().map(|u| (u.flag, u.answer)).collect()
    }

    #[test]
    fn law_is_named_only_where_it_holds() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let mut dossier = new_dossier("x", catalog, jiff::civil::date(2026, 11, 28), Language::En);
        assert!(usual(&dossier, catalog, Language::En).is_empty());
        dossier.client.sector = Sector::Health;
        let both = vec![(Flag::ProfessionalSecrecy, true), (Flag::SpecialCategories, true)];
        let of = |dossier: &Dossier| usual(dossier, catalog, Language::En);
        assert_eq!(flags(&of(&dossier)), both);
        assert!(!of(&dossier)[0].because.contains('§'), "no country is known");
        dossier.client.country = Country::parse("DE");
        assert_eq!(flags(&of(&dossier)), both);
        assert!(of(&dossier)[0].because.contains("§ 203") && !of(&dossier)[0].sources.is_empty());
        dossier.client.regime = Regime::SwissDsg;
        assert_eq!(flags(&of(&dossier)), both);
        assert!(!of(&dossier)[1].because.contains("GDPR"), "another law holds");
    }

    #[test]
    fn what_the_law_demands_is_not_taken_for_what_is_there() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let officer = |u: &UsualAnswer| u.flag == Flag::DataProtectionOfficer;
        assert!(!catalog.sectors.iter().any(|sector| sector.usual.iter().any(officer)));
    }

    #[test]
    fn an_answer_that_stands_is_never_changed() {
        let one = |flag| Usual { flag, answer: true, because: String::new(), sources: Vec::new() };
        let mut client = Client { minors: Some(false), ..Client::default() };
        take(&[one(Flag::Minors), one(Flag::SpecialCategories)], &mut client);
        assert_eq!((client.minors, client.special_categories), (Some(false), Some(true)));
        assert_eq!(client.professional_secrecy, None, "and nothing else is answered");
    }
}
