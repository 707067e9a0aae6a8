//! All entities as rows, sorted by name, and what the filters offer.
//!
//! In: a catalogue, today's day and a language. Out: an [`Index`], made once for both.

use jiff::civil::Date;

use super::entry::{Entry, Owner};
use crate::app::view::words;
use crate::catalog::{Catalog, Country, CriterionId, Purpose};
use crate::text::search::plain;
use crate::text::{Language, tr};

/// Values of a filter and their names.
pub(crate) type Choices<T> = Vec<(T, String)>;

/// All entities.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Index {
    pub(crate) language: Language,
    /// By name.
    pub(crate) entries: Vec<Entry>,
    /// Purposes that occur, in the order of the catalogue.
    pub(crate) purposes: Choices<Purpose>,
    /// Countries that occur by name; `None` = not known.
    pub(crate) countries: Choices<Option<Country>>,
    /// Levels of ownership, best first, then "not known".
    pub(crate) owners: Choices<Owner>,
}

impl Index {
    /// The index of a catalogue, with ages as of `today`.
    pub(crate) fn new(catalog: &Catalog, today: Date, language: Language) -> Self {
        let entry = |e: &dyn crate::catalog::Entity| Entry::new(catalog, &e.about(), today, language);
        let mut entries: Vec<Entry> = catalog.entities().filter_map(entry).collect();
        entries.sort_by_cached_key(|e| (plain(&e.name), e.code.clone()));
        Self {
            language,
            purposes: purposes(&entries, language),
            countries: countries(&entries, language),
            owners: owners(catalog, language),
            entries,
        }
    }
}

fn purposes(entries: &[Entry], language: Language) -> Choices<Purpose> {
    let occurs = |p: &&Purpose| entries.iter().any(|e| e.purposes.contains(p));
    Purpose::ALL.iter().filter(occurs).map(|p| (*p, words::purpose(language, *p))).collect()
}

fn countries(entries: &[Entry], language: Language) -> Choices<Option<Country>> {
    let mut all: Choices<Option<Country>> = Vec::new();
    for entry in entries.iter().filter(|e| e.at.is_some()) {
        if !all.iter().any(|(country, _)| *country == entry.at) {
            all.push((entry.at.clone(), entry.country.clone()));
        }
    }
    all.sort_by_cached_key(|(_, name)| plain(name));
    all.push((None, tr(language, "not-known")));
    all
}

fn owners(catalog: &Catalog, language: Language) -> Choices<Owner> {
    let ladder = catalog.criterion(&CriterionId::from("ownership")).map(|c| c.levels.0.as_slice());
    let levels = ladder.unwrap_or_default().iter().rev();
    let named = levels.map(|l| (Owner::Level(l.id.clone()), l.name.get(language).to_owned()));
    named.chain([(Owner::Unknown, tr(language, "not-known"))]).collect()
}
