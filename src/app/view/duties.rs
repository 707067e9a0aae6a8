//! What the answers so far trigger in law: the catalogue's duties, before any decision.
//!
//! In: dossier and catalogue. Out: duties that apply already, and how many hang on answers or
//! decisions that are still open. Nothing about a decision is assumed.

use crate::catalog::{Catalog, Condition, DecisionKind, Purpose};
use crate::dossier::{Client, Dossier, Keys, Move};
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
    /// Ids and names of those that hang on open answers or on the decision.
    pub(crate) open: Vec<(String, String)>,
}

/// What the last answer has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct News {
    /// Ids of the duties that apply since then.
    pub(crate) came: Vec<String>,
    /// Names of those that apply no longer, but may again.
    pub(crate) opened: Vec<String>,
    /// Names of those that do not apply any more.
    pub(crate) gone: Vec<String>,
}

impl News {
    fn between(then: &Duties, now: &Duties) -> Self {
        let applied = |id: &String| then.lines.iter().any(|line| line.id == *id);
        let lost = then.lines.iter().filter(|line| now.lines.iter().all(|n| n.id != line.id));
        let is_open = |line: &&DutyLine| now.open.iter().any(|(id, _)| *id == line.id);
        let (opened, gone): (Vec<&DutyLine>, Vec<&DutyLine>) = lost.partition(is_open);
        let names = |lines: Vec<&DutyLine>| lines.into_iter().map(|line| line.law.clone()).collect();
        Self {
            came: now.lines.iter().map(|line| line.id.clone()).filter(|id| !applied(id)).collect(),
            opened: names(opened),
            gone: names(gone),
        }
    }

    /// Nothing has changed.
    pub(crate) const fn is_empty(&self) -> bool {
        self.came.is_empty() && self.opened.is_empty() && self.gone.is_empty()
    }
}

/// Remembers answers and duties, to tell what the last answer has changed.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    before: Option<(Client, Language, Duties)>,
    /// What applied before numbers were typed: their digits are one answer.
    typing: Option<Duties>,
    pub(crate) news: News,
}

impl Watch {
    /// Looks at what is answered now. What is typed into a letterhead is no answer.
    pub(crate) fn look(&mut self, client: &Client, language: Language, duties: &Duties) {
        let answers = answers(client);
        match &self.before {
            Some((_, spoken, _)) if *spoken != language => (self.news, self.typing) = (News::default(), None),
            Some((then, _, before)) if *then != answers => {
                let typed = same_but_for_numbers(then, &answers);
                let since = self.typing.take().filter(|_| typed).unwrap_or_else(|| before.clone());
                self.news = News::between(&since, duties);
                self.typing = typed.then_some(since);
            }
            _ => {}
        }
        self.before = Some((answers, language, duties.clone()));
    }
}

/// The client without what cannot trigger a duty.
fn answers(client: &Client) -> Client {
    let (name, address, contact, logo) = <(String, Vec<String>, String, String)>::default();
    Client { name, address, contact, logo, keys: Keys::default(), ..client.clone() }
}

/// Whether only numbers of people differ.
fn same_but_for_numbers(one: &Client, other: &Client) -> bool {
    *one == Client { people: one.people, employees: one.employees, ..other.clone() }
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
            Truth::Unknown => found.open.push((duty.id.to_string(), duty.law_name(language))),
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
        assert!(!duties(&dossier, catalog, Language::En).open.is_empty());
    }

    #[test]
    fn the_last_answer_is_told_and_a_name_is_none() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let mut dossier = new_dossier("x", catalog, jiff::civil::date(2026, 11, 21), Language::En);
        let mut watch = Watch::default();
        let mut look = |dossier: &Dossier| {
            watch.look(&dossier.client, Language::En, &duties(dossier, catalog, Language::En));
            watch.news.clone()
        };
        assert!(look(&dossier).is_empty());
        dossier.client.regime = Regime::SwissDsg;
        let swiss = look(&dossier);
        assert!(swiss.gone.len() > 3 && !swiss.came.contains(&"gdpr-5".to_owned()), "{swiss:?}");
        dossier.client.name = "Another name".to_owned();
        assert_eq!(look(&dossier), swiss);
        dossier.client.regime = Regime::Gdpr;
        assert!(look(&dossier).came.contains(&"gdpr-5".to_owned()));
    }

    #[test]
    fn the_digits_of_a_number_are_one_answer() {
        let mut client = Client::default();
        let (id, law) = ("one".to_owned(), "One".to_owned());
        let line = DutyLine { id, law, deliverable: String::new(), sources: Vec::new() };
        let (none, one) = (Duties::default(), Duties { lines: vec![line], open: Vec::new() });
        let mut watch = Watch::default();
        watch.look(&client, Language::En, &none);
        for (people, duties) in [(2, &none), (25, &one), (250, &one)] {
            client.employees = Some(people);
            watch.look(&client, Language::En, duties);
        }
        assert_eq!(watch.news.came, ["one"]);
        client.regime = Regime::SwissDsg;
        watch.look(&client, Language::En, &one);
        assert!(watch.news.is_empty(), "another answer tells its own news");
    }
}
