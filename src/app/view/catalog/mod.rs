//! What the catalogue browser shows, client or not: a list of all entities, and a page for each.
//!
//! In: a catalogue, today's day, a language, and what is searched for. Out: [`index::Index`] and
//! [`list::Hits`] for the list, [`page::PageView`] for one entity.

pub(crate) mod entry;
pub(crate) mod head;
pub(crate) mod index;
pub(crate) mod item;
pub(crate) mod list;
mod more;
pub(crate) mod page;

use crate::catalog::{About, Catalog, Entity};

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A plan that can be bought or joined.
    Service,
    /// A program.
    Software,
    /// Who runs services.
    Provider,
}

impl Kind {
    /// All kinds in the order of the filter.
    pub(crate) const ALL: [Self; 3] = [Self::Service, Self::Software, Self::Provider];

    /// Code in keys of messages.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Software => "software",
            Self::Provider => "provider",
        }
    }

    /// The kind of an entity.
    pub(crate) const fn of(about: &About) -> Self {
        match about {
            About::Service(_) => Self::Service,
            About::Software(_) => Self::Software,
            About::Provider(_) => Self::Provider,
        }
    }
}

/// Another entity by name, to go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) about: About,
    pub(crate) name: String,
}

impl Link {
    /// A link to an entity.
    pub(crate) fn to(entity: &dyn Entity) -> Self {
        Self { about: entity.about(), name: entity.name().to_owned() }
    }

    /// A link to the entity of this id; its code stands in where the catalogue lacks it.
    pub(crate) fn find(catalog: &Catalog, about: &About) -> Self {
        let name = catalog.entity(about).map_or_else(|| about.code(), |e| e.name().to_owned());
        Self { about: about.clone(), name }
    }
}
