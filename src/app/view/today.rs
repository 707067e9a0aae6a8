//! What the step Today shows: the inventory, and what a search in the catalogue finds.

use super::client::Choices;
use crate::catalog::{Catalog, Currency, Per, Purpose, Service, ServiceId, Status};
use crate::dossier::{Dossier, Tool, Without};
use crate::text::{Language, tr};

/// Codes of the currencies to choose from.
const CURRENCIES: [&str; 7] = ["EUR", "CHF", "USD", "GBP", "DKK", "SEK", "NOK"];

/// At most so many services are suggested.
const MOST: usize = 8;

/// A service that the search has found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) service: ServiceId,
    pub(crate) name: String,
    pub(crate) provider: String,
    pub(crate) retired: bool,
}

/// One tool of the inventory.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ToolLine {
    pub(crate) tool: Tool,
    /// Its own name, else the service's.
    pub(crate) title: String,
    /// Operator and purposes, or that the catalogue does not have it.
    pub(crate) subtitle: String,
    /// Nothing in the catalogue stands for it.
    pub(crate) foreign: bool,
    /// How many questions are not answered yet.
    pub(crate) open: usize,
}

/// The step Today.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TodayView {
    pub(crate) language: Language,
    pub(crate) lines: Vec<ToolLine>,
    pub(crate) found: Vec<Found>,
    /// What was searched for, trimmed.
    pub(crate) search: String,
    /// Names of contents that people rescue.
    pub(crate) contents: Vec<String>,
    pub(crate) without: Choices<Option<Without>>,
    pub(crate) currencies: Choices<Currency>,
    pub(crate) periods: Choices<Per>,
}

impl TodayView {
    /// The step for this dossier, with what `search` finds.
    pub(crate) fn new(dossier: &Dossier, catalog: &Catalog, language: Language, search: &str) -> Self {
        let search = search.trim().to_owned();
        Self {
            language,
            lines: dossier.inventory.iter().map(|t| line(t, catalog, language)).collect(),
            found: find(catalog, &search),
            contents: catalog.contents.iter().map(|c| c.name(language).to_owned()).collect(),
            without: without(language),
            currencies: currencies(),
            periods: Per::ALL.iter().map(|p| (*p, tr(language, &format!("app-per-{}", p.code())))).collect(),
            search,
        }
    }

    /// A tool for a service of the catalogue, or for what was searched for.
    pub(crate) fn new_tool(&self, found: Option<&Found>) -> Tool {
        let name = found.map_or(self.search.as_str(), |f| f.name.as_str());
        Tool {
            id: self.free_id(name),
            service: found.map(|f| f.service.clone()),
            name: if found.is_some() { String::new() } else { name.to_owned() },
            ..Tool::default()
        }
    }

    fn free_id(&self, name: &str) -> String {
        let base = slug(name);
        let taken = |id: &str| self.lines.iter().any(|l| l.tool.id == id);
        let numbered = (2..).map(|n| format!("{base}-{n}"));
        std::iter::once(base.clone()).chain(numbered).find(|id| !taken(id)).unwrap_or(base)
    }
}

fn without(language: Language) -> Choices<Option<Without>> {
    let named = |w: Without| (Some(w), tr(language, &format!("app-without-{}", w.code())));
    Without::ALL.into_iter().map(named).chain([(None, tr(language, "app-not-answered"))]).collect()
}

/// A name as an id: small letters and digits, joined by dashes.
fn slug(name: &str) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }).collect();
    let slug = plain.split_whitespace().collect::<Vec<_>>().join("-");
    if slug.is_empty() { "tool".to_owned() } else { slug }
}

fn line(tool: &Tool, catalog: &Catalog, language: Language) -> ToolLine {
    let service = tool.service.as_ref().and_then(|id| catalog.services.get(id));
    let known = service.map(|s| s.name.clone());
    let missing = || tool.service.as_ref().map_or_else(String::new, ToString::to_string);
    let title = if tool.name.is_empty() { known.unwrap_or_else(missing) } else { tool.name.clone() };
    ToolLine {
        title,
        subtitle: match (service, &tool.service) {
            (Some(service), _) => subtitle(service, catalog, language),
            (None, Some(_)) => tr(language, "app-tool-missing"),
            (None, None) => tr(language, "app-tool-foreign"),
        },
        foreign: service.is_none(),
        open: open_questions(tool),
        tool: tool.clone(),
    }
}

fn subtitle(service: &Service, catalog: &Catalog, language: Language) -> String {
    let provider = catalog.provider_of(service).map_or("", |p| p.name.as_str());
    let purposes: Vec<_> = service.purposes.iter().map(|p| purpose(*p, language)).collect();
    [provider.to_owned(), purposes.join(", ")].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Currencies to choose from.
pub(crate) fn currencies() -> Choices<Currency> {
    CURRENCIES.iter().filter_map(|c| Some((Currency::parse(c)?, (*c).to_owned()))).collect()
}

/// The name of a purpose.
pub(crate) fn purpose(purpose: Purpose, language: Language) -> String {
    tr(language, &format!("app-purpose-{}", purpose.code()))
}

/// How many of the questions that later steps need are not answered.
fn open_questions(tool: &Tool) -> usize {
    let answers = [
        tool.users.is_some(),
        tool.sanctioned.is_some(),
        !tool.accounts.is_empty(),
        !tool.stops.is_empty(),
        tool.without_for.is_some(),
        !tool.fallback.is_empty(),
        tool.who_can_run.is_some(),
    ];
    answers.into_iter().filter(|answered| !answered).count()
}

/// Services in whose name, program or operator every word of `search` occurs; names first.
fn find(catalog: &Catalog, search: &str) -> Vec<Found> {
    let words: Vec<String> = search.to_lowercase().split_whitespace().map(str::to_owned).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut hits: Vec<(bool, Found)> = Vec::new();
    for service in catalog.services.values() {
        let provider = catalog.provider_of(service).map_or("", |p| p.name.as_str());
        let software = catalog.software_of(service).map_or("", |s| s.name.as_str());
        let text = format!("{} {provider} {software}", service.name).to_lowercase();
        if words.iter().all(|w| text.contains(w)) {
            let behind = !service.name.to_lowercase().starts_with(&words.join(" "));
            let found = Found {
                service: service.id.clone(),
                name: service.name.clone(),
                provider: provider.to_owned(),
                retired: matches!(service.status, Status::Retired { .. }),
            };
            hits.push((behind, found));
        }
    }
    hits.sort_by(|a, b| (a.0, &a.1.name).cmp(&(b.0, &b.1.name)));
    hits.into_iter().map(|(_, found)| found).take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_ids() {
        assert_eq!(slug("Google Drive"), "google-drive");
        assert_eq!(slug("  Größe & Co. 2 "), "gr-e-co-2");
        assert_eq!(slug("日本"), "tool");
    }
}
