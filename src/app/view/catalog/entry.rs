//! One entity as a row of the list, and what the filters need to know of it.
//!
//! In: its page in the catalogue. Out: an [`Entry`], in a language and as of a day.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::Kind;
use crate::app::view::words;
use crate::catalog::{About, Catalog, Country, Known, LevelId, Page, Purpose, Status, page};
use crate::text::search::plain;
use crate::text::{Language, tr, tr_with};

/// Who owns an operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// This level of the criterion `ownership`.
    Level(LevelId),
    /// Nobody knows yet.
    Unknown,
}

/// How old the facts are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ages {
    /// One of them at least is older than its shelf life.
    pub(crate) stale: bool,
    /// The newest date of a source lies within the last twelve months.
    pub(crate) fresh: bool,
    /// More than half of them rest on sources without a date.
    pub(crate) undated: bool,
}

/// A row of the list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) about: About,
    /// `kind:id`, unique.
    pub(crate) code: String,
    pub(crate) kind: Kind,
    pub(crate) name: String,
    /// The kind in words.
    pub(crate) kind_words: String,
    /// The kind and what it is used for, in words.
    pub(crate) what: String,
    /// Of a service its operator, else the legal person behind it; may be empty.
    pub(crate) operator: String,
    /// The country of that one, in words.
    pub(crate) country: String,
    /// The level of ownership in words; empty for programs, which have none.
    pub(crate) owner: String,
    /// Criteria that something is known of, and all that apply.
    pub(crate) known: (usize, usize),
    /// The same in words: "22 of 29", "22 of 29 known".
    pub(crate) known_words: (String, String),
    /// "no longer offered", if it has ended.
    pub(crate) retired: Option<String>,
    /// "from your own facts “NAME”", if one brought or changed it.
    pub(crate) overlay: Option<String>,
    /// All of it, for screen readers.
    pub(crate) spoken: String,
    /// `None` = not known.
    pub(crate) at: Option<Country>,
    /// `None` = it has no owner by its kind.
    pub(crate) ownership: Option<Owner>,
    pub(crate) purposes: Vec<Purpose>,
    pub(crate) ages: Ages,
    /// What a search looks at, in plain letters.
    pub(crate) text: String,
}

impl Entry {
    /// The row of an entity; `None` where the catalogue does not have it.
    pub(crate) fn new(catalog: &Catalog, about: &About, today: Date, language: Language) -> Option<Self> {
        let page = page(catalog, about, today)?;
        let (name, kind) = (page.entity.name().to_owned(), Kind::of(about));
        let operator = operator(&page);
        let at = country(&page);
        let owner = page.known.iter().find(|k| k.criterion.id == *"ownership");
        let known = (page.known.len(), page.known.len() + page.unknown.len());
        let mut entry = Self {
            about: about.clone(),
            code: about.code(),
            kind,
            kind_words: tr(language, &format!("app-catalog-one-{}", kind.code())),
            what: what(kind, page.entity.purposes(), language),
            country: country_words(at.as_ref(), kind, language),
            owner: owner_words(owner, kind, language),
            known,
            known_words: known_words(known, language),
            retired: retired(page.entity.status(), language),
            overlay: overlay(catalog, about, language),
            spoken: String::new(),
            at,
            ownership: ownership(owner, kind),
            purposes: page.entity.purposes().to_vec(),
            ages: ages(catalog, &page.known, today),
            text: plain(&format!("{name} {operator} {} {}", software(&page), about.code())),
            name,
            operator,
        };
        entry.spoken = entry.spoken();
        Some(entry)
    }

    fn spoken(&self) -> String {
        let retired = self.retired.clone().unwrap_or_default();
        let overlay = self.overlay.clone().unwrap_or_default();
        let parts = [
            &self.name,
            &self.what,
            &self.operator,
            &self.country,
            &self.owner,
            &self.known_words.1,
            &retired,
            &overlay,
        ];
        parts.into_iter().filter(|p| !p.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ")
    }
}

/// The country; a program without a vendor of its own has none.
fn country_words(at: Option<&Country>, kind: Kind, language: Language) -> String {
    match at {
        Some(country) => words::country(language, country),
        None if kind == Kind::Software => String::new(),
        None => tr(language, "not-known"),
    }
}

/// How much is known, as "22 of 29" and "22 of 29 known".
pub(crate) fn known_words((known, all): (usize, usize), language: Language) -> (String, String) {
    let of = tr_with(language, "app-catalog-known-of", &[("known", known.into()), ("all", all.into())]);
    let whole = tr_with(language, "app-catalog-known", &[("of", of.as_str().into())]);
    (of, whole)
}

/// "from your own facts “NAME”", if an overlay brought or changed the entity.
pub(crate) fn overlay(catalog: &Catalog, about: &About, language: Language) -> Option<String> {
    let overlay = catalog.overlaid(about, None)?;
    Some(tr_with(language, "show-overlay", &[("name", overlay.name.as_str().into())]))
}

fn retired(status: &Status, language: Language) -> Option<String> {
    matches!(status, Status::Retired { .. }).then(|| tr(language, "app-tool-retired"))
}

fn what(kind: Kind, purposes: &[Purpose], language: Language) -> String {
    let kind = tr(language, &format!("app-catalog-one-{}", kind.code()));
    let purposes = words::purposes(language, purposes);
    [kind, purposes].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn operator(page: &Page<'_>) -> String {
    let legal = || page.entity.legal().map(|l| l.entity.clone()).filter(|l| l != page.entity.name());
    match page.service {
        Some(_) => page.provider.map(|p| p.name.clone()),
        None => legal(),
    }
    .unwrap_or_default()
}

fn software<'a>(page: &Page<'a>) -> &'a str {
    page.software.map_or("", |s| s.name.as_str())
}

/// Where the operator sits; of a program: its maker.
fn country(page: &Page<'_>) -> Option<Country> {
    let own = || page.entity.legal().and_then(|l| l.country.clone());
    match page.service {
        Some(_) => page.provider.and_then(|p| p.legal.as_ref()).and_then(|l| l.country.clone()).or_else(own),
        None => own(),
    }
}

fn ownership(owner: Option<&Known<'_>>, kind: Kind) -> Option<Owner> {
    match owner {
        Some(known) => Some(Owner::Level(known.fact.level.clone())),
        None => (kind != Kind::Software).then_some(Owner::Unknown),
    }
}

fn owner_words(owner: Option<&Known<'_>>, kind: Kind, language: Language) -> String {
    match owner {
        Some(known) => words::level(language, known.criterion, &known.fact.level),
        None if kind == Kind::Software => String::new(),
        None => tr(language, "not-known"),
    }
}

fn ages(catalog: &Catalog, known: &[Known<'_>], today: Date) -> Ages {
    let start = catalog.edition_start();
    let dates: Vec<_> = known.iter().map(|k| k.fact.date(start)).collect();
    let newest = dates.iter().filter(|d| d.dated).map(|d| d.date).max();
    let year_ago = today.checked_sub(12.months()).unwrap_or(today);
    Ages {
        stale: known.iter().any(|k| k.stale),
        fresh: newest.is_some_and(|d| d >= year_ago),
        undated: dates.iter().filter(|d| !d.dated).count() * 2 > dates.len(),
    }
}
