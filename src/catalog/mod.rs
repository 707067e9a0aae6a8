//! The catalogue: facts with sources about software, providers and services.
//!
//! In: the text of the files of `catalog/`, compiled in or read by the caller, and of overlays
//! over them, as [`Layer`]s. Out: a [`Catalog`] in which every reference exists, or
//! [`Fault`](crate::text::Fault)s with file, line and column. Scores are not known here.
//!
//! [`load_layers`] reads, [`page()`] gathers what is known of one entity, [`coverage()`] counts what
//! is known of all, [`diff()`] compares two editions, [`dump()`] writes everything for machines,
//! [`Package`] opens a signed edition.

mod change;
mod check;
mod condition;
mod coverage;
mod criterion;
mod diff;
mod draft;
mod dump;
mod edition;
mod entity;
mod fact;
mod format;
mod id;
pub(crate) mod kind;
mod law;
mod layer;
mod load;
mod map;
mod other_file;
mod overlay;
mod page;
mod parts;
mod playbook;
mod rules;
mod scalar;
mod view;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use change::tally;
pub use condition::{Condition, DecisionKind, Flag, Regime, Representation, Sector, Side};
pub use coverage::{Owners, Row, Share, coverage};
pub use criterion::{Criterion, Feature, FeatureKind, Ladder, Level};
pub use diff::{Change, What, diff};
pub use dump::dump;
pub(crate) use dump::feature_value;
pub use edition::{
    ArchiveFault, ENDING as EDITION_ENDING, Key, Package, SignatureFault, Signer, embedded_keys, is_device,
};
pub use entity::{Entity, Facts, Features, Legal, Provider, Service, Software, Status};
pub use fact::{Fact, FactDate, FeatureFact, FeatureValue, Source};
pub use format::canonical_file;
pub use id::{
    ContentId, CriterionId, DutyId, FamilyId, FeatureId, LensId, LevelId, ObjectiveId, OpinionId, PresetId, PriceId,
    ProviderId, RiskId, ScenarioId, ServiceId, SoftwareId, TaskId, is_id,
};
pub use kind::{Basis, Confidence, Group, Purpose, Purposes, Scope, SelfHosting, Verdict};
pub use law::{About, AuthorityKind, Due, Duty, Gap, Opinion, Who};
pub use layer::{File, Layer};
use load::load_static;
pub use load::{Depth, Loaded, load, load_layers};
pub use map::Map;
pub use overlay::{Overlaid, OverlayRef};
pub use page::{Known, Page, Unknown, page};
pub use parts::{Anchor, Arrival, Billed, Deadline, Exit, Incident, Note, Per, Price, Sizing, Vat};
pub use playbook::{
    Degree, ForEach, HardDate, Holiday, HolidayRule, Phase, Risk, Role, TaskTemplate, ThreePoint, Weekday,
};
pub use rules::{
    ContentKind, DefaultWant, FeatureBar, MustHave, Preset, PurposeRules, SectorRules, Suggestion, UsualAnswer,
};
pub use scalar::{Amount, Country, Currency, Day, Importance, LanguageTag, Money, PartDate, Region, Utility};
pub use view::{Lens, LevelChange, Objective, Scenario};

pub(crate) use check::{Names, check_bar, check_must_have, check_value, known_level};
pub(crate) use other_file::{FileKind, explained};

/// Version of the catalogue's files that this program reads and writes.
pub const FORMAT: u32 = 1;

/// `catalog.ron`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Version of the format.
    pub format: u32,
    /// Year and month of the edition.
    pub edition: PartDate,
    /// Licence of the data.
    pub licence: String,
    /// Languages its texts have.
    pub languages: Vec<crate::text::Language>,
}

/// Everything that is known, with every reference resolved.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// Edition, licence, languages.
    pub manifest: Manifest,
    /// Criteria in catalogue order: gdpr, security, independence.
    pub criteria: Vec<Criterion>,
    /// Features in the order of their file.
    pub features: Vec<Feature>,
    /// Named importances.
    pub presets: Vec<Preset>,
    /// Rules per purpose.
    pub purposes: Vec<PurposeRules>,
    /// Kinds of content.
    pub contents: Vec<ContentKind>,
    /// What is usual in a sector.
    pub sectors: Vec<SectorRules>,
    /// Programs.
    pub software: BTreeMap<SoftwareId, Software>,
    /// Operators.
    pub providers: BTreeMap<ProviderId, Provider>,
    /// Services.
    pub services: BTreeMap<ServiceId, Service>,
    /// Opinions of authorities.
    pub opinions: Vec<Opinion>,
    /// Legal duties.
    pub duties: Vec<Duty>,
    /// Tasks of all playbooks, in the order of their files' names.
    pub tasks: Vec<TaskTemplate>,
    /// Risks of a move.
    pub risks: Vec<Risk>,
    /// Public holidays.
    pub holidays: Vec<Holiday>,
    /// Other views of the same facts.
    pub lenses: Vec<Lens>,
    /// What may happen.
    pub scenarios: Vec<Scenario>,
    /// What was searched for and not found.
    pub gaps: Vec<Gap>,
    /// Overlays it was read with, the last one on top.
    pub overlays: Vec<OverlayRef>,
    /// What came from them.
    pub overlaid: Overlaid,
}

/// The files that were compiled in.
static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalog.rs"));

/// The files of the embedded catalogue.
pub fn embedded_files() -> impl Iterator<Item = File> {
    EMBEDDED.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
}

/// The catalogue that was compiled in, and its faults if it has any.
#[must_use]
pub fn embedded() -> Arc<Loaded> {
    static LOADED: LazyLock<Arc<Loaded>> = LazyLock::new(|| Arc::new(load_static(EMBEDDED)));
    LOADED.clone()
}

/// The catalogue that was compiled in.
///
/// # Panics
/// Never: a test keeps what is compiled in without faults.
#[must_use]
#[allow(clippy::expect_used, reason = "no user's file is read here")]
pub fn embedded_catalog() -> Arc<Catalog> {
    embedded().catalog.clone().expect("the catalogue that is compiled in has no faults")
}

impl Catalog {
    /// First day of the edition's month.
    #[must_use]
    pub fn edition_start(&self) -> Date {
        self.manifest.edition.first_day().first_of_month()
    }

    /// The criterion with this id.
    #[must_use]
    pub fn criterion(&self, id: &CriterionId) -> Option<&Criterion> {
        self.criteria.iter().find(|c| c.id == *id)
    }

    /// The feature with this id.
    #[must_use]
    pub fn feature(&self, id: &FeatureId) -> Option<&Feature> {
        self.features.iter().find(|f| f.id == *id)
    }

    /// The preset with this id.
    #[must_use]
    pub fn preset(&self, id: &PresetId) -> Option<&Preset> {
        self.presets.iter().find(|p| p.id == *id)
    }

    /// What changes for a purpose when a move is created.
    #[must_use]
    pub fn purpose_rules(&self, purpose: Purpose) -> Option<&PurposeRules> {
        self.purposes.iter().find(|p| p.id == purpose)
    }

    /// The kind of content that `text` names in any language.
    #[must_use]
    pub fn content(&self, text: &str) -> Option<&ContentKind> {
        self.contents.iter().find(|c| c.is_called(text))
    }

    /// The operator of a service.
    #[must_use]
    pub fn provider_of(&self, service: &Service) -> Option<&Provider> {
        self.providers.get(&service.provider)
    }

    /// The program behind a service.
    #[must_use]
    pub fn software_of(&self, service: &Service) -> Option<&Software> {
        service.software.as_ref().and_then(|id| self.software.get(id))
    }

    /// The duty with this id.
    #[must_use]
    pub fn duty(&self, id: &DutyId) -> Option<&Duty> {
        self.duties.iter().find(|d| d.id == *id)
    }
}

pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
