//! What a search for a tool finds among the services of the catalogue.
//!
//! In: catalogue, what was typed. Out: [`Found`]s, best first. Words are looked for one by one; what is called after
//! its plan is found, too. Where nothing has all words, what comes nearest is shown, but nobody takes it by Enter.

use crate::catalog::{Catalog, Purpose, Service, ServiceId, Status};
use crate::text::search::plain;

/// At most so many services are suggested.
const MOST: usize = 8;

/// A shorter word alone, such as an article, brings nothing near.
const SHORTEST: usize = 3;

/// A service that the search has found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) service: ServiceId,
    pub(crate) name: String,
    pub(crate) provider: String,
    pub(crate) purposes: Vec<Purpose>,
    pub(crate) retired: bool,
    /// Only some of the words fit.
    pub(crate) near: bool,
}

/// The first one, if all words fit it: what Enter takes.
pub(crate) fn sure(found: &[Found]) -> Option<&Found> {
    found.first().filter(|found| !found.near)
}

/// Services in whose name, program or operator every word of `search` occurs, or in the names of its plans, if another
/// word occurs there; else those with the most whole words. First those whose name begins with it, those in use before
/// those that have ended, the plainest names first.
pub(super) fn find(catalog: &Catalog, search: &str) -> Vec<Found> {
    let search = plain(search);
    let words: Vec<&str> = search.split_whitespace().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let entries: Vec<Entry<'_>> = catalog.services.values().map(|service| Entry::new(catalog, service)).collect();
    let hit = |entry: &Entry<'_>| Some((entry.behind(&words)?, entry.found(false)));
    let mut hits: Vec<(u8, Found)> = entries.iter().filter_map(hit).collect();
    if hits.is_empty() {
        let whole = |entry: &Entry<'_>| words.iter().filter(|word| entry.has_whole(word)).count();
        let most = entries.iter().map(whole).max().unwrap_or_default();
        let nearest = entries.iter().filter(|entry| most > 0 && whole(entry) == most);
        hits.extend(nearest.map(|entry| (0, entry.found(true))));
    }
    hits.sort_by_cached_key(|(behind, found)| (*behind, found.retired, found.name.chars().count(), found.name.clone()));
    hits.into_iter().map(|(_, found)| found).take(MOST).collect()
}

/// A service with what a search looks at, in plain letters.
struct Entry<'a> {
    service: &'a Service,
    provider: &'a str,
    name: String,
    /// Names of the service, its operator and its program.
    names: String,
    /// Names of its plans.
    plans: String,
}

impl<'a> Entry<'a> {
    fn new(catalog: &'a Catalog, service: &'a Service) -> Self {
        let provider = catalog.provider_of(service).map_or("", |p| p.name.as_str());
        let software = catalog.software_of(service).map_or("", |s| s.name.as_str());
        let priced = service.prices.iter().filter_map(|price| price.plan.as_deref());
        let plans: Vec<&str> = service.plan.as_deref().into_iter().chain(priced).collect();
        Self {
            service,
            provider,
            name: plain(&service.name),
            names: plain(&format!("{} {provider} {software}", service.name)),
            plans: plain(&plans.join(" ")),
        }
    }

    /// How far its name is from these words; `None` = not every word occurs.
    fn behind(&self, words: &[&str]) -> Option<u8> {
        let named: Vec<&str> = words.iter().copied().filter(|word| self.names.contains(*word)).collect();
        let fits = words.iter().all(|word| named.contains(word) || self.plans.contains(*word));
        (fits && !named.is_empty()).then(|| behind(&self.name, &named.join(" ")))
    }

    fn has_whole(&self, word: &str) -> bool {
        let mut names = self.names.split(|c: char| !c.is_alphanumeric());
        word.chars().count() >= SHORTEST && names.any(|name| name == word)
    }

    fn found(&self, near: bool) -> Found {
        Found {
            service: self.service.id.clone(),
            name: self.service.name.clone(),
            provider: self.provider.to_owned(),
            purposes: self.service.purposes.clone(),
            retired: matches!(self.service.status, Status::Retired { .. }),
            near,
        }
    }
}

/// How far a name is from what was searched for: begins with its words, begins with it, has it elsewhere.
fn behind(name: &str, search: &str) -> u8 {
    match name.strip_prefix(search) {
        Some(rest) if !rest.starts_with(char::is_alphanumeric) => 0,
        Some(_) => 1,
        None => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;

    fn names(search: &str) -> Vec<(String, bool)> {
        let loaded = embedded();
        let found = find(loaded.catalog.as_ref().unwrap(), search);
        found.into_iter().map(|found| (found.name, found.near)).collect()
    }

    #[test]
    fn the_plainest_name_that_begins_so_stands_first() {
        assert_eq!(names("whats")[0].0, "WhatsApp Messenger (Meta)");
        assert_eq!([behind("teams", "teams"), behind("teamspeak", "teams"), behind("ms teams", "teams")], [0, 1, 2]);
    }

    #[test]
    fn the_name_of_a_plan_is_found_behind_the_name_of_its_service_and_not_alone() {
        assert_eq!(names("Zoom Workplace Pro")[0], ("Zoom Workplace".to_owned(), false));
        assert_eq!(names("pro zoom")[0], ("Zoom Workplace".to_owned(), false));
        assert!(names("pro").iter().all(|(name, _)| name != "Zoom Workplace"));
    }

    #[test]
    fn what_comes_nearest_is_shown_where_no_service_has_all_words() {
        let near = names("Zoom of our choir");
        assert!(!near.is_empty() && near.iter().all(|(name, near)| *near && name.contains("Zoom")), "{near:?}");
        assert!(names("of our choir").is_empty() && names("  ").is_empty());
    }
}
