//! How much is known: per criterion, and whether one kind of owner is known better than another.
//!
//! In: a catalogue. Out: a row per criterion with counts over all services that can be chosen, and
//! for each group of owners. Uneven columns mean that a ranking favours those we know better.

use std::collections::BTreeMap;

use super::{About, Catalog, Criterion, Known, page};

/// Kinds of owners, from the users themselves to the market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owners {
    /// Cooperatives, foundations, associations, public bodies.
    Shared,
    /// People with names.
    Private,
    /// Listed companies, investors, gatekeepers.
    Market,
    /// Nobody knows yet.
    Unknown,
}

impl Owners {
    /// All kinds in order.
    pub const ALL: [Self; 4] = [Self::Shared, Self::Private, Self::Market, Self::Unknown];

    /// Code in keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Shared => "shared",
            Self::Private => "private",
            Self::Market => "market",
            Self::Unknown => "unknown",
        }
    }

    fn of_level(level: Option<&str>) -> Self {
        match level {
            Some("member-cooperative" | "public-or-foundation") => Self::Shared,
            Some("private") => Self::Private,
            Some("listed-or-investor" | "gatekeeper") => Self::Market,
            _ => Self::Unknown,
        }
    }
}

/// Services of which something is known, among those it applies to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Services with a fact.
    pub known: usize,
    /// Services the criterion applies to.
    pub of: usize,
    /// Known ones whose fact is older than its shelf life at the edition.
    pub stale: usize,
}

/// One criterion in all services that can be chosen.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// The criterion.
    pub criterion: &'a Criterion,
    /// All services.
    pub all: Share,
    /// Services by their owners.
    pub owners: BTreeMap<Owners, Share>,
}

/// The table, in catalogue order; ages count from the edition.
#[must_use]
pub fn coverage(catalog: &Catalog) -> Vec<Row<'_>> {
    let row = |criterion| Row { criterion, all: Share::default(), owners: BTreeMap::new() };
    let scored = catalog.criteria.iter().filter(|c| c.scored);
    let mut rows: Vec<Row<'_>> = scored.map(row).collect();
    for service in catalog.services.values().filter(|s| s.status == super::Status::Available) {
        let about = About::Service(service.id.clone());
        let Some(page) = page(catalog, &about, catalog.edition_start()) else { continue };
        let level = page.known.iter().find(|k| k.criterion.id == *"ownership").map(|k| k.fact.level.as_str());
        let owners = Owners::of_level(level);
        for known in &page.known {
            count(&mut rows, owners, known.criterion, Some(known));
        }
        for unknown in &page.unknown {
            count(&mut rows, owners, unknown.criterion, None);
        }
    }
    rows
}

fn count(rows: &mut [Row<'_>], owners: Owners, criterion: &Criterion, known: Option<&Known<'_>>) {
    let Some(row) = rows.iter_mut().find(|row| row.criterion.id == criterion.id) else { return };
    for share in [&mut row.all, row.owners.entry(owners).or_default()] {
        share.of += 1;
        share.known += usize::from(known.is_some());
        share.stale += usize::from(known.is_some_and(|k| k.stale));
    }
}
