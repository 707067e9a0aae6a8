//! Options of a move, and the look-up of facts and features for them.
//!
//! In: catalogue, move. Out: [`Candidate`]s and what is known of each, with the entity that
//! carries the knowledge. Rules: `scoring.md`, section 1.

use std::fmt;

use crate::catalog::{
    Catalog, Criterion, Fact, Feature, FeatureFact, FeatureValue, Provider, ProviderId, Purpose, Scope, Service,
    ServiceId, Software, SoftwareId, Status,
};
use crate::dossier::{Move, OptionId};
use crate::text::{Language, tr_with};

/// Something that can be chosen.
#[derive(Clone, Debug)]
pub struct Candidate<'a> {
    /// Its id.
    pub id: OptionId,
    /// The service that is bought; of a composed option: the hosting offer.
    pub service: &'a Service,
    /// The program, if known.
    pub software: Option<&'a Software>,
    /// Who runs the service.
    pub provider: Option<&'a Provider>,
    /// Whether the client runs the program on the hosting offer.
    pub composed: bool,
}

/// The entity a judgement rests on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Carrier {
    /// A service.
    Service(ServiceId),
    /// A program.
    Software(SoftwareId),
    /// An operator.
    Provider(ProviderId),
    /// What holds when a client runs the program.
    SelfHosted(SoftwareId),
    /// The consultant's own level, for this option alone.
    Override(OptionId),
}

impl fmt::Display for Carrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(id) => write!(f, "service:{id}"),
            Self::Software(id) => write!(f, "software:{id}"),
            Self::Provider(id) => write!(f, "provider:{id}"),
            Self::SelfHosted(id) => write!(f, "self-hosted:{id}"),
            Self::Override(_) => f.write_str("override"),
        }
    }
}

/// All options of a move, by id: services with its purpose and its pairs, where the service is not retired.
#[must_use]
pub fn candidates<'a>(catalog: &'a Catalog, of: &Move) -> Vec<Candidate<'a>> {
    let plain = catalog.services.values().filter(|s| s.purposes.contains(&of.purpose) && s.status == Status::Available);
    let mut list: Vec<Candidate<'a>> = plain.map(|s| plain_candidate(catalog, s)).collect();
    let composed = of.composed.iter().filter_map(|pair| composed_candidate(catalog, &pair.option()));
    list.extend(composed.filter(|pair| pair.service.status == Status::Available));
    list.sort_by(|a, b| a.id.cmp(&b.id));
    list.dedup_by(|a, b| a.id == b.id);
    list
}

/// The option with this id, whatever its purpose or status; `None` where the catalogue lacks it.
#[must_use]
pub fn candidate<'a>(catalog: &'a Catalog, id: &OptionId) -> Option<Candidate<'a>> {
    match id.service() {
        Some(service) => catalog.services.get(&service).map(|s| plain_candidate(catalog, s)),
        None => composed_candidate(catalog, id),
    }
}

fn plain_candidate<'a>(catalog: &'a Catalog, service: &'a Service) -> Candidate<'a> {
    Candidate {
        id: OptionId::from(&service.id),
        service,
        software: catalog.software_of(service),
        provider: catalog.provider_of(service),
        composed: false,
    }
}

fn composed_candidate<'a>(catalog: &'a Catalog, id: &OptionId) -> Option<Candidate<'a>> {
    let pair = id.pair()?;
    let service = catalog.services.get(&pair.hosting)?;
    let software = catalog.software.get(&pair.software)?;
    let fits = service.purposes.contains(&Purpose::Hosting) && !software.self_hosted.is_empty();
    fits.then(|| Candidate {
        id: id.clone(),
        service,
        software: Some(software),
        provider: catalog.provider_of(service),
        composed: true,
    })
}

impl<'a> Candidate<'a> {
    /// Name for people, the same in window and documents: the service, or program and hosting offer.
    #[must_use]
    pub fn name(&self, language: Language) -> String {
        let Some(software) = self.software.filter(|_| self.composed) else { return self.service.name.clone() };
        let values = [("software", software.name.as_str().into()), ("hosting", self.service.name.as_str().into())];
        tr_with(language, "option-composed", &values)
    }

    /// The fact that answers a criterion, with its carrier.
    #[must_use]
    pub fn fact(&self, criterion: &Criterion) -> Option<(&'a Fact, Carrier)> {
        let id = &criterion.id;
        let own = || self.service.facts.get(id).map(|f| (f, Carrier::Service(self.service.id.clone())));
        let program = || {
            let software = self.software?;
            software.facts.get(id).map(|f| (f, Carrier::Software(software.id.clone())))
        };
        let operator = || {
            let provider = self.provider?;
            provider.facts.get(id).map(|f| (f, Carrier::Provider(provider.id.clone())))
        };
        if !self.composed {
            return own().or_else(|| match criterion.scope {
                Scope::Service => None,
                Scope::Software => program(),
                Scope::Provider => operator(),
            });
        }
        let self_hosted = || {
            let software = self.software?;
            software.self_hosted.get(id).map(|f| (f, Carrier::SelfHosted(software.id.clone())))
        };
        self_hosted().or_else(|| match criterion.scope {
            Scope::Software => program(),
            Scope::Provider => own().or_else(operator),
            Scope::Service => own().filter(|_| criterion.from_hosting()),
        })
    }

    /// The entity that would carry the fact of a criterion nothing is known about.
    #[must_use]
    pub fn would_carry(&self, criterion: &Criterion) -> Carrier {
        let service = Carrier::Service(self.service.id.clone());
        match criterion.scope {
            Scope::Provider => Carrier::Provider(self.service.provider.clone()),
            Scope::Software => self.software.map_or(service, |s| Carrier::Software(s.id.clone())),
            Scope::Service if self.composed && !criterion.from_hosting() => {
                self.software.map_or(service, |s| Carrier::SelfHosted(s.id.clone()))
            }
            Scope::Service => service,
        }
    }

    /// What the catalogue says of a feature, with its carrier.
    #[must_use]
    pub fn feature_fact(&self, feature: &Feature) -> Option<(&'a FeatureFact, Carrier)> {
        let own = || self.service.features.get(&feature.id).map(|f| (f, Carrier::Service(self.service.id.clone())));
        let program = || {
            let software = self.software?;
            software.features.get(&feature.id).map(|f| (f, Carrier::Software(software.id.clone())))
        };
        match (self.composed, feature.from_hosting()) {
            (false, _) => own().or_else(program),
            (true, true) => own(),
            (true, false) => program(),
        }
    }

    /// The entity that would carry a feature nothing is known about.
    #[must_use]
    pub fn would_carry_feature(&self, feature: &Feature) -> Carrier {
        match self.software.filter(|_| self.composed && !feature.from_hosting()) {
            Some(software) => Carrier::Software(software.id.clone()),
            None => Carrier::Service(self.service.id.clone()),
        }
    }

    /// A feature's value in this move: the consultant's own, else the catalogue's.
    #[must_use]
    pub fn feature(&self, of: &Move, feature: &Feature) -> Option<(FeatureValue, Carrier)> {
        let own = of.feature_overrides.iter().rfind(|o| o.option == self.id && o.feature == feature.id);
        own.map(|o| (o.value.clone(), Carrier::Override(self.id.clone())))
            .or_else(|| self.feature_fact(feature).map(|(f, carrier)| (f.value.clone(), carrier)))
    }
}
