//! What the list shows: the entities that pass the filters.
//!
//! In: an index and [`Filters`]. Out: [`Hits`], places in the index in its order.

use super::Kind;
use super::entry::{Entry, Owner};
use super::index::Index;
use crate::catalog::{Country, Purpose};
use crate::text::search::{has_words, plain};
use crate::text::tr_with;

/// An age that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Age {
    /// Some facts are older than their shelf life.
    Stale,
    /// The newest source is at most a year old.
    Fresh,
    /// Most facts rest on sources without a date.
    Undated,
}

impl Age {
    /// All ages in the order of the filter.
    pub(crate) const ALL: [Self; 3] = [Self::Stale, Self::Fresh, Self::Undated];

    /// Code in keys of messages.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Fresh => "fresh",
            Self::Undated => "undated",
        }
    }
}

/// What is asked for; `None` everywhere = all entities.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filters {
    /// Words that name, operator, program or id contain.
    pub(crate) search: String,
    pub(crate) kind: Option<Kind>,
    pub(crate) purpose: Option<Purpose>,
    /// `Some(None)` = the country is not known.
    pub(crate) country: Option<Option<Country>>,
    pub(crate) owner: Option<Owner>,
    pub(crate) age: Option<Age>,
}

impl Filters {
    /// How many of the lists are in use, the search and the kind aside.
    pub(crate) fn lists(&self) -> usize {
        let used = [self.purpose.is_some(), self.country.is_some(), self.owner.is_some(), self.age.is_some()];
        used.into_iter().filter(|used| *used).count()
    }

    /// Whether anything is asked for.
    pub(crate) fn any(&self) -> bool {
        self.lists() > 0 || self.kind.is_some() || !self.search.trim().is_empty()
    }

    /// Whether an entity passes; `search` is the search in plain letters.
    fn pass(&self, entry: &Entry, search: &str) -> bool {
        self.kind.is_none_or(|k| k == entry.kind)
            && self.purpose.is_none_or(|p| entry.purposes.contains(&p))
            && self.country.as_ref().is_none_or(|c| *c == entry.at)
            && self.owner.as_ref().is_none_or(|o| entry.ownership.as_ref() == Some(o))
            && self.age.is_none_or(|age| match age {
                Age::Stale => entry.ages.stale,
                Age::Fresh => entry.ages.fresh,
                Age::Undated => entry.ages.undated,
            })
            && has_words(&entry.text, search)
    }
}

/// The entities that pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hits {
    /// Places in the index.
    pub(crate) rows: Vec<usize>,
    /// "34 of 254".
    pub(crate) count: String,
}

impl Hits {
    /// What passes the filters.
    pub(crate) fn new(index: &Index, filters: &Filters) -> Self {
        let search = plain(&filters.search);
        let rows: Vec<usize> =
            index.entries.iter().enumerate().filter(|(_, e)| filters.pass(e, &search)).map(|(i, _)| i).collect();
        let values = [("count", rows.len().into()), ("all", index.entries.len().into())];
        Self { count: tr_with(index.language, "app-catalog-count", &values), rows }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{LevelId, embedded};
    use crate::text::Language;

    fn index(language: Language) -> Index {
        Index::new(embedded().catalog.as_ref().unwrap(), jiff::civil::date(2026, 11, 21), language)
    }

    fn names<'a>(index: &'a Index, filters: &Filters) -> Vec<&'a str> {
        Hits::new(index, filters).rows.into_iter().map(|i| index.entries[i].code.as_str()).collect()
    }

    fn searched(text: &str) -> Filters {
        Filters { search: text.to_owned(), ..Filters::default() }
    }

    #[test]
    fn everything_is_there_by_name_and_in_words() {
        for language in Language::ALL {
            let index = index(language);
            let all = Hits::new(&index, &Filters::default()).rows;
            assert_eq!(all, (0..index.entries.len()).collect::<Vec<_>>());
            let names: Vec<_> = index.entries.iter().map(|e| plain(&e.name)).collect();
            assert!(names.is_sorted());
            assert!(!format!("{index:?}").contains('«'), "{language}");
        }
    }

    #[test]
    fn words_of_name_operator_program_or_id_find_in_any_order() {
        let index = index(Language::En);
        for text in ["hostsharing jitsi", "JITSI Höstsharing", "jitsi-hostsharing"] {
            assert!(names(&index, &searched(text)).contains(&"service:jitsi-hostsharing"), "{text}");
        }
        assert!(names(&index, &searched("no such thing")).is_empty());
    }

    #[test]
    fn each_filter_narrows() {
        let index = index(Language::En);
        let filters = [
            Filters { kind: Some(Kind::Provider), ..Filters::default() },
            Filters { purpose: Some(Purpose::AccountManagement), ..Filters::default() },
            Filters { country: Some(Country::parse("NL")), ..Filters::default() },
            Filters { country: Some(None), ..Filters::default() },
            Filters { owner: Some(Owner::Level(LevelId::from("member-cooperative"))), ..Filters::default() },
            Filters { owner: Some(Owner::Unknown), ..Filters::default() },
            Filters { age: Some(Age::Stale), ..Filters::default() },
            Filters { age: Some(Age::Fresh), ..Filters::default() },
            Filters { age: Some(Age::Undated), ..Filters::default() },
        ];
        for filters in filters {
            let count = Hits::new(&index, &filters).rows.len();
            assert!((1..index.entries.len()).contains(&count), "{filters:?}: {count}");
            assert!(filters.any());
        }
        let cooperatives = Filters {
            kind: Some(Kind::Provider),
            owner: Some(Owner::Level(LevelId::from("member-cooperative"))),
            ..Filters::default()
        };
        assert!(names(&index, &cooperatives).contains(&"provider:hostsharing"));
        assert!(names(&index, &cooperatives).iter().all(|code| code.starts_with("provider:")));
    }

    #[test]
    fn a_row_says_everything() {
        let index = index(Language::En);
        let row = index.entries.iter().find(|e| e.code == "service:jitsi-hostsharing").unwrap();
        assert_eq!(
            (row.operator.as_str(), row.country.as_str(), row.owner.as_str()),
            ("Hostsharing eG", "Germany", "Cooperative owned by its members")
        );
        for part in [&row.name, &row.operator, &row.country, &row.owner, &row.known_words.1] {
            assert!(row.spoken.contains(part.as_str()), "{}", row.spoken);
        }
        let ended = index.entries.iter().find(|e| e.code == "service:workplace-meta").unwrap();
        assert!(ended.retired.is_some() && ended.spoken.contains("no longer offered"));
        let program = index.entries.iter().find(|e| e.kind == Kind::Software).unwrap();
        assert_eq!(program.owner, "");
    }
}
