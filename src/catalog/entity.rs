//! Software, providers and services, exactly as their files.

use serde::{Deserialize, Serialize};

use super::fact::{Fact, FeatureFact, Source};
use super::id::{ContentId, CriterionId, FeatureId, PriceId, ProviderId, ServiceId, SoftwareId};
use super::is_default;
use super::kind::{Purpose, kinds};
use super::map::Map;
use super::scalar::{Country, Currency, Day, Money, PartDate};
use crate::text::Text;

/// Facts by criterion.
pub type Facts = Map<CriterionId, Fact>;
/// Values by feature.
pub type Features = Map<FeatureId, FeatureFact>;

/// Whether something can still be chosen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Status {
    /// It can be bought or joined.
    #[default]
    Available,
    /// It ended; it can be replaced, never chosen.
    Retired {
        /// Last day.
        on: Day,
        /// What its vendor offers instead.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        successor: Option<ServiceId>,
    },
}

impl Status {
    /// Code in JSON.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Available => "available",
            Self::Retired { .. } => "retired",
        }
    }
}

/// Who stands behind an entity in law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Legal {
    /// Name of the legal person; of a service: the contracting party.
    pub entity: String,
    /// Legal form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// Country of its seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Controlling owner; `none` = found that there is none, absent = not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Country of the controlling owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_country: Option<Country>,
}

impl Legal {
    /// Whether it was found that nobody controls it.
    #[must_use]
    pub fn without_parent(&self) -> bool {
        self.parent.as_deref() == Some("none")
    }
}

kinds! {
    /// What a price is paid for.
    Per {
        /// Each person who may start a meeting, a month.
        HostMonth = "host-month",
        /// Each user, a month.
        UserMonth = "user-month",
        /// Each server, a month.
        ServerMonth = "server-month",
        /// Each member, a month.
        MemberMonth = "member-month",
        /// The organisation, a month.
        OrganisationMonth = "organisation-month",
        /// Each gigabyte, a month.
        GbMonth = "gb-month",
        /// Once.
        OneOff = "one-off",
        /// The organisation, a year.
        Year = "year",
    }
    /// What a price says about value added tax.
    Vat {
        /// It comes on top.
        Excluded = "excluded",
        /// It is inside.
        Included = "included",
        /// None is due.
        None = "none",
        /// Not said.
        Unknown = "unknown",
    }
    /// The moment a deadline counts from.
    Anchor {
        /// The contract ends.
        ContractEnd = "contract-end",
        /// Notice is given.
        Notice = "notice",
        /// The contract renews itself.
        Renewal = "renewal",
        /// The account is closed.
        Closing = "closing",
        /// The content was made.
        Creation = "creation",
    }
}

/// How often a price is billed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Billed {
    /// Each month.
    Monthly,
    /// Each year.
    Yearly,
    /// Every so many months.
    Months(u32),
}

/// One price of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// Id, unique in the entity.
    pub id: PriceId,
    /// Name of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// Amount in `currency`.
    pub amount: Money,
    /// Currency.
    pub currency: Currency,
    /// What it is paid for.
    pub per: Per,
    /// How often it is billed; absent: as `per`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billed: Option<Billed>,
    /// What it says about value added tax.
    #[serde(default = "unknown_vat", skip_serializing_if = "is_unknown_vat")]
    pub vat: Vat,
    /// Smallest quantity that can be bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_seats: Option<u32>,
    /// Months until it can be ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_months: Option<u32>,
    /// A share that is paid back.
    #[serde(default, skip_serializing_if = "is_default")]
    pub returnable: bool,
    /// Conditions.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Text,
    /// Sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

const fn unknown_vat() -> Vat {
    Vat::Unknown
}

fn is_unknown_vat(vat: &Vat) -> bool {
    *vat == Vat::Unknown
}

/// Until when something can be fetched.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// Days from or up to the anchor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// So many days after this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Anchor>,
    /// So many days before this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Anchor>,
    /// In words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Text,
}

/// How contents leave a tool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exit {
    /// Which kind of content.
    pub content: ContentId,
    /// What exactly.
    #[serde(default, skip_serializing_if = "is_default")]
    pub what: Text,
    /// How to get it out.
    pub how: Text,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Deadline>,
    /// Sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// What to know when moving in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arrival {
    /// Subject, such as server sizing.
    pub what: Text,
    /// How it is done.
    pub how: Text,
    /// Sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// Something that went wrong, and how people were told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Incident {
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartDate>,
    /// What happened.
    pub what: Text,
    /// How it was communicated.
    #[serde(default, skip_serializing_if = "is_default")]
    pub communicated: Text,
    /// Sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// A gap or contradiction found on the way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The note.
    pub text: Text,
    /// Sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// RON cannot flatten, so the shared fields are written out for each entity.
macro_rules! entity {
    ($(#[$doc:meta])* $name:ident, $id:ty { $($(#[$fdoc:meta])* $field:ident: $type:ty,)* } { $($(#[$ldoc:meta])* $last:ident: $ltype:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// Id, equal to the file's name.
            pub id: $id,
            /// Name for people.
            pub name: String,
            /// Address of its own page.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub homepage: Option<String>,
            $($(#[$fdoc])* pub $field: $type,)*
            /// What it is used for.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub purposes: Vec<Purpose>,
            /// Whether it can still be chosen.
            #[serde(default, skip_serializing_if = "is_default")]
            pub status: Status,
            /// One plain sentence.
            #[serde(default, skip_serializing_if = "is_default")]
            pub summary: Text,
            /// Who stands behind it in law.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub legal: Option<Legal>,
            /// Facts by criterion.
            #[serde(default, skip_serializing_if = "Map::is_empty")]
            pub facts: Facts,
            $($(#[$ldoc])* #[serde(default, skip_serializing_if = "Map::is_empty")] pub $last: $ltype,)*
            /// Values by feature.
            #[serde(default, skip_serializing_if = "Map::is_empty")]
            pub features: Features,
            /// Prices.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub prices: Vec<Price>,
            /// How contents leave.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub exit: Vec<Exit>,
            /// What to know when moving in.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub arrival: Vec<Arrival>,
            /// What went wrong and how people were told.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub incidents: Vec<Incident>,
            /// Gaps and contradictions.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub notes: Vec<Note>,
        }
    };
}

entity! {
    /// A program, whoever runs it.
    Software, SoftwareId {} {
        /// What holds when a client runs it, by criterion.
        self_hosted: Facts,
    }
}

entity! {
    /// Who runs services.
    Provider, ProviderId {} {}
}

entity! {
    /// One plan that can be bought or joined at one operator.
    Service, ServiceId {
        /// The program behind it, if known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        software: Option<SoftwareId>,
        /// Who runs it.
        provider: ProviderId,
        /// Name of the plan its facts hold for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        plan: Option<String>,
    } {}
}
