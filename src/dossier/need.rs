//! A move: need, must-haves, wishes, and what the consultant knows better.

use serde::{Deserialize, Serialize};

use super::client::Cost;
use super::decision::Decision;
use super::option_id::{OptionId, Pair};
use crate::catalog::{
    Amount, Confidence, CriterionId, Currency, Day, FeatureId, FeatureValue, Importance, LanguageTag, LevelId, Map,
    Money, MustHave, Per, PriceId, Purpose, ServiceId, Vat, is_default,
};

/// What meetings look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sessions {
    /// Two people.
    OneToOne,
    /// Small groups.
    Groups,
    /// Classes.
    Classes,
    /// One speaks, many listen.
    Webinars,
}

impl Sessions {
    /// Every value.
    pub const ALL: [Self; 4] = [Self::OneToOne, Self::Groups, Self::Classes, Self::Webinars];

    /// Code in keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OneToOne => "one-to-one",
            Self::Groups => "groups",
            Self::Classes => "classes",
            Self::Webinars => "webinars",
        }
    }
}

/// What a use case needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Kind of sessions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sessions: Option<Sessions>,
    /// People in the largest meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub largest: Option<u32>,
    /// Rooms at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rooms_at_once: Option<u32>,
    /// Outsiders take part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guests: Option<bool>,
    /// Confidential talk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential: Option<bool>,
}

impl Need {
    /// People in the largest meeting; two where they meet one to one and nobody has named a number.
    #[must_use]
    pub fn people(&self) -> Option<u32> {
        self.largest.or_else(|| (self.sessions == Some(Sessions::OneToOne)).then_some(2))
    }
}

/// The bound of a wish.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Want {
    /// At least so many.
    AtLeast(Amount),
    /// These languages.
    Languages(Vec<LanguageTag>),
}

/// The consultant's own level for one option.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// Option.
    pub option: OptionId,
    /// Criterion.
    pub criterion: CriterionId,
    /// Level.
    pub level: LevelId,
    /// Absent = high.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// Why.
    pub reason: String,
    /// Letter, page, talk.
    #[serde(default, skip_serializing_if = "is_default")]
    pub source: String,
    /// Who said it: a role or a name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub said_by: String,
    /// When.
    pub on: Day,
}

/// The consultant's own value of a feature for one option.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeatureOverride {
    /// Option.
    pub option: OptionId,
    /// Feature.
    pub feature: FeatureId,
    /// Value.
    pub value: FeatureValue,
    /// Why.
    pub reason: String,
    /// Who said it: a role or a name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub said_by: String,
    /// When.
    pub on: Day,
}

/// A price that was offered for one option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriceOverride {
    /// Option.
    pub option: OptionId,
    /// Name of the plan.
    #[serde(default, skip_serializing_if = "is_default")]
    pub plan: String,
    /// Amount.
    pub amount: Money,
    /// Currency.
    pub currency: Currency,
    /// What it is paid for.
    pub per: Per,
    /// Value added tax.
    #[serde(default = "unknown_vat")]
    pub vat: Vat,
    /// Why.
    pub reason: String,
    /// When.
    pub on: Day,
}

const fn unknown_vat() -> Vat {
    Vat::Unknown
}

/// A must-have that is dropped for one option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    /// Position in `must`, from 0.
    pub must: usize,
    /// Option.
    pub option: OptionId,
    /// Why.
    pub reason: String,
    /// When.
    pub on: Day,
}

/// An option that the client cannot have, such as one for members of another kind of body only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotOpen {
    /// Option.
    pub option: OptionId,
    /// Why.
    pub reason: String,
    /// When.
    pub on: Day,
}

/// Own experience with an option: marks 1 to 5, shown, never scored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trial {
    /// Option.
    pub option: OptionId,
    /// When.
    pub on: Day,
    /// Who tried.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// Getting in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joining: Option<u8>,
    /// Sound.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sound: Option<u8>,
    /// Picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<u8>,
    /// Ease.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ease: Option<u8>,
    /// Anything else.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}

/// What the record of processing needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Processing {
    /// Purposes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<String>,
    /// Groups of people.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<String>,
    /// Kinds of data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<String>,
    /// Legal basis.
    #[serde(default, skip_serializing_if = "is_default")]
    pub legal_basis: String,
    /// Recipients.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<String>,
    /// How long.
    #[serde(default, skip_serializing_if = "is_default")]
    pub retention: String,
    /// Measures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<String>,
}

/// One use case that moves, with its own needs, weights and decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// Name; empty: the purpose.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// Purpose.
    pub purpose: Purpose,
    /// Ids of replaced tools of the inventory.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<String>,
    /// What it needs.
    #[serde(default, skip_serializing_if = "is_default")]
    pub need: Need,
    /// People who get a seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// What it may cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Cost>,
    /// Must-haves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub must: Vec<MustHave>,
    /// Importance of wished features.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub wishes: Map<FeatureId, Importance>,
    /// Bounds of wishes.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub wants: Map<FeatureId, Want>,
    /// Importances of criteria for this move alone.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub criteria: Map<CriterionId, Importance>,
    /// Programs run by the client on a hosting offer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub composed: Vec<Pair>,
    /// Quantities per `per` of a price.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub quantities: Map<Per, u32>,
    /// Chosen price id per service.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub plans: Map<ServiceId, PriceId>,
    /// Own levels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<Override>,
    /// Own values of features.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub feature_overrides: Vec<FeatureOverride>,
    /// Offered prices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub price_overrides: Vec<PriceOverride>,
    /// Dropped must-haves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waivers: Vec<Waiver>,
    /// Options that are not open to the client.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_open: Vec<NotOpen>,
    /// Own experience.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trials: Vec<Trial>,
    /// Options under closer look.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shortlist: Vec<OptionId>,
    /// For the record of processing.
    #[serde(default, skip_serializing_if = "is_default")]
    pub processing: Processing,
    /// What was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
}

impl Move {
    /// An empty move.
    #[must_use]
    pub fn empty(purpose: Purpose) -> Self {
        Self {
            name: String::new(),
            purpose,
            replaces: Vec::new(),
            need: Need::default(),
            seats: None,
            budget: None,
            must: Vec::new(),
            wishes: Map::default(),
            wants: Map::default(),
            criteria: Map::default(),
            composed: Vec::new(),
            quantities: Map::default(),
            plans: Map::default(),
            overrides: Vec::new(),
            feature_overrides: Vec::new(),
            price_overrides: Vec::new(),
            waivers: Vec::new(),
            not_open: Vec::new(),
            trials: Vec::new(),
            shortlist: Vec::new(),
            processing: Processing::default(),
            decision: None,
        }
    }

    /// That this option is not open to the client, if somebody said so.
    #[must_use]
    pub fn not_open(&self, option: &OptionId) -> Option<&NotOpen> {
        self.not_open.iter().find(|one| one.option == *option)
    }
}
