//! Everything the catalogue holds of one entity, in the order in which people read it.
//!
//! In: a catalogue and an entity. Out: a [`Page`]: facts in catalogue order with what carries
//! them, and, as plainly, what is not known and what was searched for. The command line prints
//! it, the window draws it.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{
    About, Catalog, Criterion, Entity, Fact, Facts, Feature, FeatureFact, Gap, Opinion, Provider, Scope, Service,
    Software,
};

/// One criterion that something is known of.
#[derive(Clone, Debug)]
pub struct Known<'a> {
    /// The criterion.
    pub criterion: &'a Criterion,
    /// What is known.
    pub fact: &'a Fact,
    /// The entity whose fact it is.
    pub carrier: About,
    /// It is older than the criterion's shelf life.
    pub stale: bool,
}

/// One criterion that applies and that nothing is known of.
#[derive(Clone, Debug)]
pub struct Unknown<'a> {
    /// The criterion.
    pub criterion: &'a Criterion,
    /// The entity whose property it would be.
    pub carrier: About,
    /// What was searched, if somebody did.
    pub gap: Option<&'a Gap>,
}

/// One entity.
pub struct Page<'a> {
    /// Kind and id.
    pub about: About,
    /// What all entities have.
    pub entity: &'a dyn Entity,
    /// The service itself, if it is one.
    pub service: Option<&'a Service>,
    /// The program: behind the service, or the entity itself.
    pub software: Option<&'a Software>,
    /// The operator: of the service, or the entity itself.
    pub provider: Option<&'a Provider>,
    /// Criteria that something is known of, in catalogue order.
    pub known: Vec<Known<'a>>,
    /// Criteria that apply and that nothing is known of, in catalogue order.
    pub unknown: Vec<Unknown<'a>>,
    /// What holds when a client runs the program, in catalogue order.
    pub self_hosted: Vec<Known<'a>>,
    /// Features with a value, in their file's order, with the entity that has it.
    pub features: Vec<(&'a Feature, &'a FeatureFact, About)>,
    /// Features that apply and have no value.
    pub unknown_features: Vec<&'a Feature>,
    /// What authorities said about it, its program or its operator.
    pub opinions: Vec<&'a Opinion>,
    /// Services that run this program, or of this operator.
    pub services: Vec<&'a Service>,
}

impl Catalog {
    /// The entity that `about` names, if the catalogue has it.
    #[must_use]
    pub fn entity(&self, about: &About) -> Option<&dyn Entity> {
        match about {
            About::Software(id) => self.software.get(id).map(|e| e as &dyn Entity),
            About::Provider(id) => self.providers.get(id).map(|e| e as &dyn Entity),
            About::Service(id) => self.services.get(id).map(|e| e as &dyn Entity),
        }
    }

    /// All entities: services, then programs, then providers, each by id.
    pub fn entities(&self) -> impl Iterator<Item = &dyn Entity> {
        let services = self.services.values().map(|e| e as &dyn Entity);
        let software = self.software.values().map(|e| e as &dyn Entity);
        services.chain(software).chain(self.providers.values().map(|e| e as &dyn Entity))
    }
}

/// The page of an entity as seen on `as_of`; `None` where the catalogue does not have it.
#[must_use]
pub fn page<'a>(catalog: &'a Catalog, about: &About, as_of: Date) -> Option<Page<'a>> {
    let entity = catalog.entity(about)?;
    let (service, software, provider) = match about {
        About::Service(id) => {
            let service = catalog.services.get(id)?;
            (Some(service), catalog.software_of(service), catalog.provider_of(service))
        }
        About::Software(id) => (None, catalog.software.get(id), None),
        About::Provider(id) => (None, None, catalog.providers.get(id)),
    };
    let reader = Reader { catalog, about, entity, software, provider, as_of };
    let (known, unknown) = reader.criteria();
    let (features, unknown_features) = reader.features();
    let hosted = software.filter(|_| service.is_none()).map(|s| &s.self_hosted);
    Some(Page {
        about: about.clone(),
        entity,
        service,
        software,
        provider,
        known,
        unknown,
        self_hosted: hosted.map_or_else(Vec::new, |facts| reader.own(facts)),
        features,
        unknown_features,
        opinions: catalog.opinions.iter().filter(|o| reader.concerns(&o.about)).collect(),
        services: catalog.services.values().filter(|s| reader.stands_behind(s)).collect(),
    })
}

/// An entity with the program and the operator behind it.
struct Reader<'a, 'r> {
    catalog: &'a Catalog,
    about: &'r About,
    entity: &'a dyn Entity,
    software: Option<&'a Software>,
    provider: Option<&'a Provider>,
    as_of: Date,
}

impl<'a> Reader<'a, '_> {
    fn criteria(&self) -> (Vec<Known<'a>>, Vec<Unknown<'a>>) {
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for criterion in self.catalog.criteria.iter().filter(|c| c.id != *"authority-opinion") {
            match self.fact(criterion) {
                Some((fact, carrier)) => known.push(self.known(criterion, fact, carrier)),
                None if self.applies(criterion) => {
                    let carrier = self.would_carry(criterion);
                    let gap = self.gap(&carrier, criterion).or_else(|| self.gap(self.about, criterion));
                    unknown.push(Unknown { criterion, carrier, gap });
                }
                None => {}
            }
        }
        (known, unknown)
    }

    fn known(&self, criterion: &'a Criterion, fact: &'a Fact, carrier: About) -> Known<'a> {
        let stale = fact.is_stale(criterion.shelf_life_months, self.as_of, self.catalog.edition_start());
        Known { criterion, fact, carrier, stale }
    }

    fn own(&self, facts: &'a Facts) -> Vec<Known<'a>> {
        let criteria = self.catalog.criteria.iter();
        criteria.filter_map(|c| Some(self.known(c, facts.get(&c.id)?, self.about.clone()))).collect()
    }

    /// The entity's own fact; of a service else its program's or its operator's, by the scope.
    fn fact(&self, criterion: &Criterion) -> Option<(&'a Fact, About)> {
        let of = |entity: &'a dyn Entity| Some((entity.facts().get(&criterion.id)?, entity.about()));
        of(self.entity).or_else(|| match criterion.scope {
            Scope::Software => of(self.software?),
            Scope::Provider => of(self.provider?),
            Scope::Service => None,
        })
    }

    /// Whether a level is wanted here: the scope is the entity's and one of its purposes is concerned.
    fn applies(&self, criterion: &Criterion) -> bool {
        let scope = match self.about {
            About::Service(_) => true,
            About::Software(_) => criterion.scope == Scope::Software,
            About::Provider(_) => criterion.scope == Scope::Provider,
        };
        let purposes = self.purposes();
        criterion.scored && scope && purposes.iter().any(|p| criterion.purposes.contains(*p))
    }

    /// The entity's own purposes; of an operator those of its services.
    fn purposes(&self) -> BTreeSet<super::Purpose> {
        let services = self.catalog.services.values().filter(|s| self.stands_behind(s));
        let own = self.entity.purposes().iter().copied();
        own.chain(services.flat_map(|s| s.purposes.iter().copied())).collect()
    }

    fn would_carry(&self, criterion: &Criterion) -> About {
        match criterion.scope {
            Scope::Software => self.software.map(Entity::about),
            Scope::Provider => self.provider.map(Entity::about),
            Scope::Service => None,
        }
        .unwrap_or_else(|| self.about.clone())
    }

    fn gap(&self, carrier: &About, criterion: &Criterion) -> Option<&'a Gap> {
        let code = carrier.code();
        self.catalog.gaps.iter().find(|g| g.entity == code && g.criterion == criterion.id)
    }

    fn features(&self) -> (Vec<(&'a Feature, &'a FeatureFact, About)>, Vec<&'a Feature>) {
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        let purposes = self.purposes();
        for feature in &self.catalog.features {
            let of = |entity: &'a dyn Entity| Some((feature, entity.features().get(&feature.id)?, entity.about()));
            let software = || self.software.and_then(|s| of(s));
            match of(self.entity).or_else(software) {
                Some(found) => known.push(found),
                None if !matches!(self.about, About::Provider(_))
                    && purposes.iter().any(|p| feature.purposes.contains(*p)) =>
                {
                    unknown.push(feature);
                }
                None => {}
            }
        }
        (known, unknown)
    }

    fn concerns(&self, about: &About) -> bool {
        let software = self.software.map(Entity::about);
        let provider = self.provider.map(Entity::about);
        about == self.about || Some(about) == software.as_ref() || Some(about) == provider.as_ref()
    }

    /// Whether a service runs this program, or is this operator's.
    fn stands_behind(&self, service: &Service) -> bool {
        match self.about {
            About::Service(_) => false,
            About::Software(id) => service.software.as_ref() == Some(id),
            About::Provider(id) => service.provider == *id,
        }
    }
}
